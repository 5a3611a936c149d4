"""GRIM: the mean of n whole answers is a multiple of 1/n; a printed mean that no whole sum gives is wrong.

Exact. It has power only where n < 10^d for d printed decimals: from there on every print has its sum.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from decimal import Decimal
from fractions import Fraction

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.kebijakan import Pembulatan
from lkjip_desktop.engine.pembulatan import bulatkan_pecahan
from lkjip_desktop.engine.selang import DESIMAL_BERARTI, lebih_tepat, mode_cetak

# How a mean is usually shortened; an office that always rounds up says so itself.
MODE_BIASA = frozenset({Pembulatan.SETENGAH_NAIK, Pembulatan.SETENGAH_GENAP, Pembulatan.POTONG})


def berdaya(angka: Angka, pengisi: int) -> bool:
    """Return whether some print with these decimals is impossible for so many answers."""
    return 0 < pengisi < int(10 ** _desimal(angka))


def mungkin_rata_rata(angka: Angka, pengisi: int, mode: Collection[Pembulatan] = MODE_BIASA) -> bool:
    """Return whether the mean of `pengisi` whole answers can print as `angka` when shortened by one of `mode`.

    A cell that stores more digits than it shows is judged by all of them. Raises ValueError where the figure is no
    number or nobody answered.
    """
    if pengisi < 1:
        raise ValueError(f"no answers: {pengisi}")
    penuh = _penuh(angka)
    return any(not mode_cetak(Fraction(jumlah, pengisi), penuh).isdisjoint(mode) for jumlah in _jumlah(penuh, pengisi))


def rata_rata_terdekat(
    angka: Angka, pengisi: int, mode: Pembulatan = Pembulatan.SETENGAH_NAIK
) -> tuple[Decimal, Decimal]:
    """Return the nearest prints that `pengisi` whole answers can have, at most `angka` and at least it.

    Both are the figure itself where it is possible. Raises ValueError where it is no number or nobody answered.
    """
    if pengisi < 1:
        raise ValueError(f"no answers: {pengisi}")
    penuh = _penuh(angka)
    nilai = Fraction(penuh.pasti)
    cetak = [bulatkan_pecahan(Fraction(satu, pengisi), penuh.desimal, mode) for satu in _jumlah(penuh, pengisi)]
    return max(satu for satu in cetak if satu <= nilai), min(satu for satu in cetak if satu >= nilai)


def _jumlah(angka: Angka, pengisi: int) -> range:
    """The whole sums around the mean; one step of rounding either way reaches no further."""
    tengah, u = Fraction(angka.pasti) * pengisi, Fraction(pengisi, 10**angka.desimal)
    return range(math.floor(tengah - u) - 1, math.ceil(tengah + u) + 2)


def _desimal(angka: Angka) -> int:
    if not lebih_tepat(angka) or angka.tepat is None:
        return min(angka.desimal, DESIMAL_BERARTI)
    return min(max(0, -int(angka.tepat.normalize().as_tuple().exponent)), DESIMAL_BERARTI)


def _penuh(angka: Angka) -> Angka:
    """The figure with all digits that mean something. Raises ValueError where it is no number."""
    desimal = _desimal(angka)
    nilai = bulatkan_pecahan(Fraction(angka.pasti), desimal)
    return Angka(teks=angka.teks, nilai=nilai, desimal=desimal)
