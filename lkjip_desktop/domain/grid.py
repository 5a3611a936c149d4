"""A workbook as plain cells: what readers.grid hands over and the only thing the other readers see."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from lkjip_desktop.domain.dokumen import LetakDokumen
from lkjip_desktop.domain.sel import CellRange, CellRef

NilaiSel = str | Decimal | bool | datetime | date | time | None


class KeadaanLembar(StrEnum):
    """Whether Excel shows a sheet's tab."""

    TAMPAK = "visible"
    TERSEMBUNYI = "hidden"
    SANGAT_TERSEMBUNYI = "veryHidden"


@dataclass(frozen=True, slots=True)
class TextRun:
    """A stretch of rich text with the emphasis that can carry meaning."""

    teks: str
    tebal: bool = False
    coret: bool = False
    naik: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: what is stored and what a person sees.

    `nilai` is the stored value, for a formula the cached one: exact Decimal (never float), text, truth value or
    date; None for an error, a formula without a cached value and an empty cell. `teks` is the text as an
    Indonesian Excel shows it ("92%" for 0.92 in a percent format). `format` is the number format's code.
    """

    nilai: NilaiSel
    teks: str
    format: str = "General"
    rumus: str | None = None
    galat: str | None = None
    kaya: tuple[TextRun, ...] = ()

    @property
    def kosong(self) -> bool:
        """True where nothing is stored or nothing but blanks."""
        return self.galat is None and (self.nilai is None or (isinstance(self.nilai, str) and not self.nilai.strip()))

    @property
    def tanpa_hasil(self) -> bool:
        """True for a formula whose result was never stored."""
        return self.rumus is not None and self.nilai is None and self.galat is None


KOSONG = Cell(None, "")


@dataclass
class Sheet:
    """A sheet: its cells by (row, column), merges, hidden rows and columns, notes; `berkas` as in CellRef.

    `letak` is where the cells of a sheet stand that was laid out from a Word document.
    """

    nama: str
    sel: dict[tuple[int, int], Cell] = field(default_factory=dict)
    gabungan: tuple[CellRange, ...] = ()
    baris_tersembunyi: frozenset[int] = frozenset()
    kolom_tersembunyi: frozenset[int] = frozenset()
    keadaan: KeadaanLembar = KeadaanLembar.TAMPAK
    catatan: dict[tuple[int, int], str] = field(default_factory=dict)
    berkas: str | None = None
    letak: dict[tuple[int, int], LetakDokumen] = field(default_factory=dict)

    def __getitem__(self, tempat: tuple[int, int]) -> Cell:
        return self.sel.get(tempat, KOSONG)

    @cached_property
    def ukuran(self) -> tuple[int, int]:
        """The last used (row, column); (0, 0) for an empty sheet."""
        isi = [tempat for tempat, sel in self.sel.items() if not sel.kosong or sel.tanpa_hasil]
        return (max(b for b, _ in isi), max(k for _, k in isi)) if isi else (0, 0)

    @cached_property
    def jangkar(self) -> dict[tuple[int, int], CellRange]:
        """For every cell of a merge: the merge it belongs to (large merges are cut to the used area)."""
        baris_akhir, kolom_akhir = self.ukuran
        return {
            (baris, kolom): gabung
            for gabung in self.gabungan
            for baris in range(gabung.baris, min(gabung.baris_akhir, max(baris_akhir, gabung.baris)) + 1)
            for kolom in range(gabung.kolom, min(gabung.kolom_akhir, max(kolom_akhir, gabung.kolom)) + 1)
        }

    def efektif(self, baris: int, kolom: int) -> Cell:
        """The cell that shows here: the anchor's, inside a merge."""
        gabung = self.jangkar.get((baris, kolom))
        return self[(gabung.baris, gabung.kolom)] if gabung else self[(baris, kolom)]

    def ref(self, baris: int, kolom: int) -> CellRef:
        """The reference of a cell; inside a merge, of its anchor."""
        gabung = self.jangkar.get((baris, kolom))
        return self.alamat(gabung.baris, gabung.kolom) if gabung else self.alamat(baris, kolom)

    def alamat(self, baris: int, kolom: int) -> CellRef:
        """The reference of exactly this cell, merged or not."""
        return CellRef(self.nama, baris, kolom, self.berkas, self.letak.get((baris, kolom)))

    @cached_property
    def _terisi(self) -> list[tuple[int, int]]:
        return sorted(tempat for tempat, sel in self.sel.items() if not sel.kosong or sel.tanpa_hasil)

    def berisi(self) -> Iterator[tuple[int, int, Cell]]:
        """Every cell with something in it, by row, then column."""
        sel = self.sel
        return ((tempat[0], tempat[1], sel[tempat]) for tempat in self._terisi)


@dataclass
class Grid:
    """A workbook: its sheets in order, its defined names, what the user must know of its reading.

    `dapat_ditambal` is False for a kind of file whose filled copy has to be a new workbook. `sidik` is the SHA-256
    of the bytes that were read, None for what was no file.
    """

    berkas: Path
    lembar: list[Sheet]
    nama: dict[str, str] = field(default_factory=dict)
    peringatan: list[str] = field(default_factory=list)
    dapat_ditambal: bool = True
    sidik: str | None = None

    def __getitem__(self, nama: str) -> Sheet:
        for lembar in self.lembar:
            if lembar.nama == nama:
                return lembar
        raise KeyError(nama)
