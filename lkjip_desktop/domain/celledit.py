"""What is to change in a copy of a workbook: plain orders that writers.excel carries out without knowing why."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from lkjip_desktop.domain.sel import CellRef


@dataclass(frozen=True, slots=True)
class CellEdit:
    """One cell's change.

    `nilai` is written unless None (a number exactly as given, text never as a formula); with `rumus` ("E10/D10*100",
    no equals sign) a live formula is written and `nilai` is its cached result. `warna` (RRGGBB) becomes the fill of
    the cell's own style; `catatan` is added to the cell's note, never in place of one.
    """

    ref: CellRef
    nilai: Decimal | str | None = None
    rumus: str | None = None
    warna: str | None = None
    catatan: str | None = None


class GayaSel(StrEnum):
    """How a cell of a new sheet looks."""

    BIASA = "biasa"
    JUDUL = "judul"
    KEPALA = "kepala"
    TANDA = "tanda"
    REDUP = "redup"
    TENGAH = "tengah"


@dataclass(frozen=True, slots=True)
class BarisBaru:
    """A row of a new sheet, which is named as it was asked for: where its name is taken it gets another one."""

    lembar: str
    baris: int


@dataclass(frozen=True, slots=True)
class SheetCell:
    """A cell of a new sheet; `tautan` makes it a link into the same workbook, `warna` (RRGGBB) fills it.

    With `nilai` the cell holds that number, and `teks` says how wide it shows; `format` is the number format's code,
    which Excel must know.
    """

    teks: str
    gaya: GayaSel = GayaSel.BIASA
    tautan: CellRef | BarisBaru | None = None
    warna: str | None = None
    nilai: Decimal | None = None
    format: str | None = None


@dataclass(frozen=True, slots=True)
class PilihanSel:
    """Cells ("H6:H20") that take one of a few words, picked from a list."""

    rentang: str
    isi: tuple[str, ...]


@dataclass(slots=True)
class NewSheet:
    """A sheet to add at the end: rows, column widths in characters, rows to freeze, the header row to filter.

    `ulang` are the first and last row that every printed page repeats, where it is not the row to filter.
    `polos` is for the sheet of someone else, laid out anew: grid lines show, every text wraps, the tab has no colour.
    """

    nama: str
    baris: list[list[SheetCell]]
    lebar: list[float]
    beku: int = 0
    saring: int | None = None
    gabung: list[str] = field(default_factory=list)
    pilihan: list[PilihanSel] = field(default_factory=list)
    polos: bool = False
    tersembunyi: bool = False
    ulang: tuple[int, int] | None = None
