"""What python-calamine keeps to itself of a workbook: formats, hidden rows, errors, formulas; and how large it is.

The readers of .xls, .xlsb and .ods go once over the raw records for these, before calamine unfolds any of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.sel import CellRange
from lkjip_desktop.readers.grid import batas
from lkjip_desktop.readers.grid.gaya import Gaya
from lkjip_desktop.readers.grid.paket import TERLALU_BESAR

Tempat = tuple[int, int]


@dataclass
class RangkaLembar:
    """A sheet without its values; rows and columns count from 1.

    `gaya` is the number of a cell's style in RangkaBuku.gaya, `gabungan` None where calamine tells the merges itself;
    hidden rows and columns are ranges.
    """

    gaya: dict[Tempat, int] = field(default_factory=dict)
    galat: dict[Tempat, str] = field(default_factory=dict)
    rumus: dict[Tempat, str] = field(default_factory=dict)
    gabungan: list[CellRange] | None = None
    baris_tersembunyi: set[tuple[int, int]] = field(default_factory=set)
    kolom_tersembunyi: set[tuple[int, int]] = field(default_factory=set)


@dataclass
class RangkaBuku:
    """A workbook's sheets in order, its formats, the day it counts from, how many formulas could not be read."""

    lembar: list[RangkaLembar] = field(default_factory=list)
    gaya: list[Gaya] = field(default_factory=list)
    sejak_1904: bool = False
    rumus_tak_terbaca: int = 0


class JatahSel:
    """Counts cells while records are gone over: those with content, and the rectangles that calamine makes of them."""

    def __init__(self) -> None:
        self._sel = batas.SEL_LAMA
        self._kosong = batas.SEL_KOSONG
        self._luas = batas.LUAS_PADAT
        self._sudut: tuple[int, int, int, int] | None = None

    def tambah(self, baris: int, kolom: int, banyak: int = 1) -> None:
        """Count cells that end at this place. Raises GalatPengguna beyond the limit."""
        self._sel -= banyak
        if self._sel < 0:
            raise GalatPengguna(TERLALU_BESAR.format(sebab=f"lebih dari {batas.SEL_LAMA // 1000}.000 sel"))
        atas, kiri, bawah, kanan = self._sudut or (baris, kolom, baris, kolom)
        self._sudut = min(atas, baris), min(kiri, kolom), max(bawah, baris), max(kanan, kolom)

    def ambil_kosong(self) -> bool:
        """True while the formats of further blank cells can be kept."""
        self._kosong -= 1
        return self._kosong >= 0

    def lembar_selesai(self) -> None:
        """Count the rectangle around a sheet's cells. Raises GalatPengguna beyond the limit."""
        if self._sudut is not None:
            atas, kiri, bawah, kanan = self._sudut
            self._luas -= (bawah - atas + 1) * (kanan - kiri + 1)
            self._sudut = None
        if self._luas < 0:
            raise GalatPengguna(TERLALU_BESAR.format(sebab="sel yang terisi terlalu berjauhan"))
