"""Exact fractions to figures as an office prints them."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from lkjip_desktop.domain.angka import Angka, Asal
from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.kebijakan import Pembulatan

# More decimals than these were never meant to be read.
_WAJAR = 4
_PERSEN = re.compile(r"\s*%\s*$")


def _setengah_naik(nilai: Fraction) -> int:
    besar = math.floor(abs(nilai) + Fraction(1, 2))
    return besar if nilai >= 0 else -besar


_CARA: dict[Pembulatan, Callable[[Fraction], int]] = {
    Pembulatan.SETENGAH_NAIK: _setengah_naik,
    Pembulatan.SETENGAH_GENAP: round,
    Pembulatan.POTONG: math.trunc,
    Pembulatan.KE_ATAS: math.ceil,
}


def bulatkan_pecahan(nilai: Fraction, desimal: int, mode: Pembulatan = Pembulatan.SETENGAH_NAIK) -> Decimal:
    """Return a fraction shortened to `desimal` places; half-up goes away from 0 at the half, as Excel's ROUND."""
    utuh = _CARA[mode](nilai * 10**desimal)
    digit = tuple(int(satu) for satu in str(abs(utuh)))
    return Decimal((int(utuh < 0), digit, -desimal))


def angka_hitung(
    nilai: Fraction,
    desimal: int,
    mode: Pembulatan = Pembulatan.SETENGAH_NAIK,
    satuan: str | None = "%",
    rumus: str | None = None,
) -> Angka:
    """Return a computed figure: no cell, `rumus` the worked formula as readers see it."""
    bulat = bulatkan_pecahan(nilai, desimal, mode)
    return Angka(teks=tulis(bulat, desimal), nilai=bulat, desimal=desimal, satuan=satuan, rumus=rumus, asal=Asal.HITUNG)


def diringkas(angka: Angka, desimal: int, mode: Pembulatan) -> Angka:
    """Return a figure that a formula shows with more digits than anyone prints, shortened; others unchanged."""
    if angka.nilai is None or angka.desimal <= max(desimal, _WAJAR):
        return angka
    bulat = bulatkan_pecahan(Fraction(angka.pasti), desimal, mode)
    return replace(angka, teks=tulis(bulat, desimal), nilai=bulat, desimal=desimal, tepat=angka.pasti)


def tercetak(angka: Angka) -> str:
    """Return a figure as a report prints it: numbers in Indonesian style, anything else as written."""
    return tulis(angka.nilai, angka.desimal) if angka.nilai is not None else angka.teks


def bertanda(teks: str, cetakan: Angka) -> str:
    """Return a figure with the sign of per cent as a cell prints it: "93,06" beside "90,36 %" -> "93,06 %"."""
    tanda = _PERSEN.search(cetakan.teks)
    return teks + tanda[0] if tanda and teks and not teks.endswith("%") else teks
