"""Where a cell stands: the one address that every figure, finding and edit carries."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import PurePath

from lkjip_desktop.domain.apa_adanya import ApaAdanya
from lkjip_desktop.domain.dokumen import LetakDokumen

_A1 = re.compile(r"\$?([A-Z]{1,3})\$?([1-9][0-9]*)")


@lru_cache(maxsize=1024)  # few columns, asked for cell by cell
def huruf_kolom(kolom: int) -> str:
    """Return the letters of a column number, counted from 1 (28 -> "AB")."""
    huruf = ""
    while kolom:
        kolom, sisa = divmod(kolom - 1, 26)
        huruf = chr(65 + sisa) + huruf
    return huruf


@lru_cache(maxsize=1024)
def nomor_kolom(huruf: str) -> int:
    """Return the number of a column, counted from 1 ("AB" -> 28)."""
    nomor = 0
    for satu in huruf.upper():
        nomor = nomor * 26 + ord(satu) - 64
    return nomor


def baca_a1(sel: str) -> tuple[int, int]:
    """Return (row, column) of an A1 address. Raises ValueError where it is none."""
    cocok = _A1.fullmatch(sel.upper())
    if cocok is None:
        raise ValueError(f"not an A1 address: {sel!r}")
    return int(cocok[2]), nomor_kolom(cocok[1])


@dataclass(frozen=True, slots=True, order=True)
class CellRef(ApaAdanya):
    """A cell of a sheet; rows and columns count from 1. `berkas` is set only for further sources (--dengan).

    `dokumen` is where it stands in a Word document that was laid out as sheets; it tells no two cells apart.
    """

    lembar: str
    baris: int
    kolom: int
    berkas: str | None = None
    dokumen: LetakDokumen | None = field(default=None, compare=False, repr=False)

    @classmethod
    def dari_a1(cls, lembar: str, sel: str) -> CellRef:
        """Return the reference of an A1 address. Raises ValueError where it is none."""
        return cls(lembar, *baca_a1(sel))

    @property
    def sel(self) -> str:
        """The A1 address without the sheet: "E7"."""
        return f"{huruf_kolom(self.kolom)}{self.baris}"

    @property
    def kunci(self) -> str:
        """What tells it from every other cell: sheet and address, of a further source its whole path before them."""
        return f"{self.lembar} {self.sel}" if self.berkas is None else f"{self.berkas}|{self.lembar} {self.sel}"

    def __str__(self) -> str:
        """As users read it: "IKU D4", of a further source "LRA.xlsx: IKU D4", of a document "Tabel 3.1 baris 2 ..."."""
        if self.dokumen is not None:
            return self.dokumen.sebutan(self.lembar)
        alamat = f"{self.lembar} {self.sel}"
        return alamat if self.berkas is None else f"{PurePath(self.berkas).name}: {alamat}"


@dataclass(frozen=True, slots=True, order=True)
class CellRange:
    """A rectangle of cells, both corners included."""

    baris: int
    kolom: int
    baris_akhir: int
    kolom_akhir: int

    @classmethod
    def dari_a1(cls, rentang: str) -> CellRange:
        """Return the range of "A5:B6" or of a single "A5". Raises ValueError where it is none."""
        awal, _, akhir = rentang.partition(":")
        return cls(*baca_a1(awal), *baca_a1(akhir or awal))

    def __contains__(self, tempat: tuple[int, int]) -> bool:
        baris, kolom = tempat
        return self.baris <= baris <= self.baris_akhir and self.kolom <= kolom <= self.kolom_akhir

    def __str__(self) -> str:
        return f"{huruf_kolom(self.kolom)}{self.baris}:{huruf_kolom(self.kolom_akhir)}{self.baris_akhir}"
