"""Builds sheets and grids by hand from rows of Python values, as readers.grid would hand them over.

`lembar(["No", "Indikator"], [1, "..."], gabung=["A1:A2"])`; a row None is blank, `mulai="D12"` moves everything.
`persen(0.92)` is a percent cell, `angka(1.5, "0.00")` one in a number format, `rumus("A1*2", 3)` a formula with its
stored result (without: never computed).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from lkjip_desktop.domain.grid import Cell, Grid, KeadaanLembar, Sheet
from lkjip_desktop.domain.sel import CellRange, baca_a1
from lkjip_desktop.readers.grid.tampilan import Bentuk
from lkjip_desktop.readers.grid.umum import tampilkan_umum


@dataclass(frozen=True)
class Sel:
    """A cell that needs more than a value: a number format, a formula."""

    nilai: str | int | float | Decimal | None
    format: str = "General"
    rumus: str | None = None


Nilai = str | int | float | Decimal | Sel | None
Baris = Sequence[Nilai] | None


def persen(nilai: float, kode: str = "0%") -> Sel:
    return Sel(nilai, kode)


def angka(nilai: float | Decimal, kode: str) -> Sel:
    return Sel(nilai, kode)


def rumus(isi: str, hasil: str | float | None = None, kode: str = "General") -> Sel:
    return Sel(hasil, kode, isi)


def sel(nilai: Nilai) -> Cell:
    """Return the cell that a workbook with this value would give."""
    isi = nilai if isinstance(nilai, Sel) else Sel(nilai)
    if isi.nilai is None:
        return Cell(None, "", isi.format, isi.rumus)
    if isinstance(isi.nilai, str):
        return Cell(isi.nilai, isi.nilai, isi.format, isi.rumus)
    tepat = Decimal(str(isi.nilai))
    teks = tampilkan_umum(tepat) if isi.format == "General" else Bentuk(isi.format).angka(tepat)
    return Cell(tepat, teks, isi.format, isi.rumus)


@dataclass(frozen=True)
class Sembunyi:
    """What of a sheet is hidden."""

    baris: frozenset[int] = field(default_factory=frozenset)
    kolom: frozenset[int] = field(default_factory=frozenset)
    lembar: bool = False


def lembar(
    *baris: Baris,
    nama: str = "Lembar1",
    gabung: Iterable[str] = (),
    mulai: str = "A1",
    sembunyi: Sembunyi | None = None,
) -> Sheet:
    """Return a sheet with the rows written from `mulai` on; merges are given in A1 of the finished sheet."""
    awal_baris, awal_kolom = baca_a1(mulai)
    isi = {
        (awal_baris + b, awal_kolom + k): sel(nilai)
        for b, satu in enumerate(baris)
        for k, nilai in enumerate(satu or ())
        if nilai is not None
    }
    hilang = sembunyi or Sembunyi()
    return Sheet(
        nama,
        isi,
        tuple(CellRange.dari_a1(satu) for satu in gabung),
        baris_tersembunyi=hilang.baris,
        kolom_tersembunyi=hilang.kolom,
        keadaan=KeadaanLembar.TERSEMBUNYI if hilang.lembar else KeadaanLembar.TAMPAK,
    )


def buku(*isi: Sheet, berkas: str = "Kertas Kerja.xlsx") -> Grid:
    """Return a grid of these sheets."""
    return Grid(Path(berkas), list(isi))
