"""What a figure that was shortened, rounded by some and cut by others, can stand for."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.kebijakan import Pembulatan
from lkjip_desktop.engine.pembulatan import bulatkan_pecahan
from lkjip_desktop.engine.selang import Selang, bertemu, selang_cetak


@lru_cache(maxsize=1024)
def selang_ringkas(angka: Angka) -> Selang:
    """Return all values that print as a figure, rounded half-up or truncated. Raises ValueError for no number."""
    dua = [selang_cetak(angka, mode) for mode in (Pembulatan.SETENGAH_NAIK, Pembulatan.POTONG)]
    bawah, buka = min((satu.bawah, not satu.tutup_bawah) for satu in dua)
    atas, tutup = max((satu.atas, satu.tutup_atas) for satu in dua)
    return Selang(bawah, atas, not buka, tutup)


def kalikan(selang: Selang, faktor: Fraction) -> Selang:
    """Return an interval times a factor that is not below 0; quicker than a product of intervals."""
    return Selang(selang.bawah * faktor, selang.atas * faktor, selang.tutup_bawah, selang.tutup_atas)


def nilai_tercetak(selang: Selang, angka: Angka, modes: Iterable[Pembulatan]) -> list[Decimal]:
    """Return the figures with the decimals of `angka` that values of an interval print as, from small to large."""
    faktor, modes = 10**angka.desimal, list(modes)
    hasil: list[Decimal] = []
    for utuh in range(math.floor(selang.bawah * faktor) - 1, math.ceil(selang.atas * faktor) + 2):
        calon = bulatkan_pecahan(Fraction(utuh, faktor), angka.desimal)
        cetak = replace(angka, nilai=calon, tepat=None, teks=tulis(calon, angka.desimal))
        if any(bertemu(selang, selang_cetak(cetak, mode)) for mode in modes):
            hasil.append(calon)
    return hasil
