"""How a sheet looks in Excel: widths, heights, bold, fills, alignment; only what helps to recognise it on screen."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Rata(StrEnum):
    """How text stands between the left and right edges of its cell."""

    KIRI = "left"
    TENGAH = "center"
    KANAN = "right"


@dataclass(frozen=True, slots=True)
class RupaSel:
    """The look of a cell; colours as "#rrggbb", None where Excel decides by itself."""

    tebal: bool = False
    isian: str | None = None
    huruf: str | None = None
    rata: Rata | None = None
    bungkus: bool = False


BIASA = RupaSel()


@dataclass(slots=True)
class RupaLembar:
    """The look of a sheet, rows and columns from 1: widths in digits, heights in points, looks by cell, row, column."""

    lebar: dict[int, float] = field(default_factory=dict)
    tinggi: dict[int, float] = field(default_factory=dict)
    lebar_bawaan: float | None = None
    tinggi_bawaan: float | None = None
    sel: dict[tuple[int, int], RupaSel] = field(default_factory=dict)
    baris: dict[int, RupaSel] = field(default_factory=dict)
    kolom: dict[int, RupaSel] = field(default_factory=dict)

    def di(self, baris: int, kolom: int) -> RupaSel:
        """Return the look of a cell, also of one that the file does not list."""
        return self.sel.get((baris, kolom)) or self.baris.get(baris) or self.kolom.get(kolom) or BIASA
