"""The texts of a report's cells with their places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.sel import CellRef


def sel_bertulis(laporan: Laporan, isi: Mapping[str, str] | None = None) -> Iterator[tuple[str, CellRef]]:
    """Yield the text of every cell with its place; `isi` are other contents by cell, such as the formulas."""
    lembar: dict[str, tuple[str, str | None]] = {}
    for satu in laporan.lembar:
        awal = CellRef(satu.nama, 1, 1, satu.berkas).kunci.rpartition(" ")[0]
        lembar[awal] = (satu.nama, satu.berkas)
    for kunci, teks in (laporan.teks_sel if isi is None else isi).items():
        awal, _, alamat = kunci.rpartition(" ")
        nama, berkas = lembar.get(awal, (awal, None))
        acuan = CellRef.dari_a1(nama, alamat)
        yield teks, CellRef(nama, acuan.baris, acuan.kolom, berkas, laporan.letak_sel.get(kunci))
