"""Merges and hidden columns as a file claims them, kept within what a sheet can hold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.domain.sel import CellRange
from lkjip_desktop.readers.grid import batas


def jabarkan(rentang: Iterable[tuple[int, int]]) -> frozenset[int]:
    """Return the numbers within ranges; each is counted out once, however often the ranges overlap."""
    hasil: set[int] = set()
    terakhir = 0
    for awal, akhir in sorted(rentang):
        hasil.update(range(max(awal, terakhir + 1), akhir + 1))
        terakhir = max(terakhir, akhir)
    return frozenset(hasil)


def gabungan_wajar(lembar: Sheet, gabungan: Sequence[CellRange]) -> tuple[CellRange, ...]:
    """Return the merges, but for those that would cover more of the used area than a sheet can hold."""
    baris, kolom = lembar.ukuran
    sisa, wajar = batas.LUAS_GABUNGAN, []
    for satu in gabungan:
        tinggi = max(1, min(satu.baris_akhir, baris) - satu.baris + 1)
        lebar = max(1, min(satu.kolom_akhir, kolom) - satu.kolom + 1)
        if tinggi * lebar <= sisa:
            sisa -= tinggi * lebar
            wajar.append(satu)
    return tuple(wajar)


def terlalu_luas(lembar: Sheet) -> str:
    """Return the sentence that merges of a sheet were left out."""
    return f"Sebagian sel gabungan pada lembar {lembar.nama} diabaikan karena terlalu luas."
