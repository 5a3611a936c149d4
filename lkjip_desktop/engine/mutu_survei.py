"""The grades of a survey: which mutu and kinerja a value can have, by today's ladder and by the one before 2017."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from lkjip_desktop.engine.selang import Selang
from lkjip_desktop.engine.survei import MUTU

# KepmenPAN 25/2004, table of intervals; PermenPANRB 16/2014 kept it.
MUTU_LAMA = (
    (Decimal("81.26"), "A", "Sangat Baik"),
    (Decimal("62.51"), "B", "Baik"),
    (Decimal("43.76"), "C", "Kurang Baik"),
    (Decimal("25.00"), "D", "Tidak Baik"),
)
# The ladders are printed with two decimals: what lies between 88,30 and 88,31 may be called either way.
_CELAH = Fraction(1, 100)
Tangga = Sequence[tuple[Decimal, str, str]]


def mutu_selang(nilai: Selang, tangga: Tangga = MUTU) -> list[str]:
    """Return the grades that some value of the interval (25-100) can have, the best first."""
    hasil: list[str] = []
    atas: Fraction | None = None
    for batas, mutu, _ in tangga:
        bawah = Fraction(batas) - _CELAH
        cukup = nilai.atas > bawah
        if cukup and (atas is None or nilai.bawah < atas):
            hasil.append(mutu)
        atas = Fraction(batas)
    return hasil


def kinerja_mutu(mutu: str) -> str:
    """Return the words of a grade: "A" is "Sangat Baik". Raises KeyError for another letter."""
    return {huruf: kata for _, huruf, kata in MUTU}[mutu]
