"""The cells of a workbook found by what they say: titles of tables and lines that stand alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lkjip_desktop.domain.laporan import BacaanLembar, JenisLembar, Laporan
from lkjip_desktop.domain.sel import CellRef, baca_a1

JUDUL_MAKS = 250
_KOLOM_MAKS = 60
# Kinds that are tables with headings: a line within their rows is no title.
_BERBARIS = frozenset(JenisLembar) - {
    JenisLembar.IDENTITAS,
    JenisLembar.TANDA_TANGAN,
    JenisLembar.STRUKTUR,
    JenisLembar.TUGAS,
    JenisLembar.PERMASALAHAN,
    JenisLembar.HAMBATAN,
    JenisLembar.PEMECAHAN,
}


@dataclass(frozen=True, slots=True)
class Baris:
    """A cell with its text; `milik` is the table it is the title of, None for a line that stands alone."""

    ref: CellRef
    teks: str
    milik: BacaanLembar | None = None


def sel_berisi(laporan: Laporan, pola: re.Pattern[str]) -> Iterator[Baris]:
    """Yield the cells whose text holds the pattern, in the order of the workbook."""
    nama = {(f"{b.berkas}|{b.nama}" if b.berkas else b.nama): (b.nama, b.berkas) for b in laporan.lembar}
    for kunci, teks in laporan.teks_sel.items():
        if pola.search(teks):
            kiri, _, sel = kunci.rpartition(" ")
            lembar, berkas = nama.get(kiri, (kiri, None))
            yield Baris(CellRef(lembar, *baca_a1(sel), berkas), teks)


def judul_berisi(laporan: Laporan, pola: re.Pattern[str]) -> list[Baris]:
    """Return the titles that hold the pattern: those above tables, and lines alone in their row outside of tables."""
    milik = {ref: bacaan for bacaan in laporan.lembar for ref in bacaan.judul}
    hasil: list[Baris] = []
    for satu in sel_berisi(laporan, pola):
        if satu.ref in milik:
            hasil.append(Baris(satu.ref, satu.teks, milik[satu.ref]))
        elif len(satu.teks) <= JUDUL_MAKS and not _dalam_tabel(laporan, satu.ref) and sendiri(laporan, satu.ref):
            hasil.append(satu)
    return hasil


def sendiri(laporan: Laporan, ref: CellRef) -> bool:
    """True for a cell that is alone in its row."""
    lain = (CellRef(ref.lembar, ref.baris, k, ref.berkas) for k in range(1, _KOLOM_MAKS) if k != ref.kolom)
    return not any(laporan.teks_sel.get(satu.kunci, "").strip() for satu in lain)


def tabel_di(laporan: Laporan, ref: CellRef) -> list[BacaanLembar]:
    """Return what was understood of a cell's sheet, without its signatures and identity."""
    return [b for b in laporan.lembar if (b.nama, b.berkas) == (ref.lembar, ref.berkas) and b.jenis in _BERBARIS]


def _dalam_tabel(laporan: Laporan, ref: CellRef) -> bool:
    return any(satu.baris[0] <= ref.baris <= satu.baris[1] for satu in tabel_di(laporan, ref))
