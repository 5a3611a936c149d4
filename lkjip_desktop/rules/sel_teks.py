"""The cells of a workbook found by what they say: titles of tables and lines that stand alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass

from lkjip_desktop.domain.laporan import BacaanLembar, JenisLembar, Laporan
from lkjip_desktop.domain.sel import CellRef, baca_a1

JUDUL_MAKS = 250
_HURUF = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
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


def sel_bertulis(
    laporan: Laporan,
    isi: Mapping[str, str] | None = None,
    pola: re.Pattern[str] | None = None,
    di: Container[tuple[str, str | None]] | None = None,
) -> Iterator[tuple[str, CellRef]]:
    """Yield the text of every cell (that holds the pattern) with its place, in the order of the workbook.

    `isi` are other contents by cell, such as the formulas; `di` the sheets to look at, each with its file.
    """
    nama = {CellRef(b.nama, 1, 1, b.berkas).kunci[:-3]: (b.nama, b.berkas) for b in laporan.lembar}
    for kunci, teks in (laporan.teks_sel if isi is None else isi).items():
        if pola is None or pola.search(teks):
            kiri, _, sel = kunci.rpartition(" ")
            milik = nama.get(kiri, (kiri, None))
            if di is None or milik in di:
                lembar, berkas = milik
                yield teks, CellRef(lembar, *baca_a1(sel), berkas, laporan.letak_sel.get(kunci))


def sel_berisi(laporan: Laporan, pola: re.Pattern[str]) -> Iterator[Baris]:
    """Yield the cells whose text holds the pattern, in the order of the workbook."""
    for teks, ref in sel_bertulis(laporan, pola=pola):
        yield Baris(ref, teks)


def judul_berisi(laporan: Laporan, pola: re.Pattern[str]) -> list[Baris]:
    """Return the titles that hold the pattern: those above tables, and lines alone in their row outside of tables."""
    milik = {ref: bacaan for bacaan in laporan.lembar for ref in bacaan.judul}
    semua = [Baris(s.ref, s.teks, milik.get(s.ref)) for s in sel_berisi(laporan, pola)]
    lepas = [s for s in semua if s.milik is None and len(s.teks) <= JUDUL_MAKS and not _dalam_tabel(laporan, s.ref)]
    banyak = _isi_baris(laporan, {s.ref.kunci.rpartition(" ")[0] for s in lepas}) if lepas else Counter()
    sendiri = {s.ref for s in lepas if banyak[_kunci_baris(s.ref.kunci)] == 1}
    return [s for s in semua if s.milik is not None or s.ref in sendiri]


def _isi_baris(laporan: Laporan, lembar: Iterable[str]) -> Counter[str]:
    """How many cells of each row hold something, at least on these sheets (as the keys of cells name them)."""
    awal = tuple(f"{satu} " for satu in lembar)
    return Counter(_kunci_baris(k) for k, teks in laporan.teks_sel.items() if k.startswith(awal) and teks.strip())


def _kunci_baris(kunci: str) -> str:
    """The key of a cell without its column: "IKU D4" -> "IKU 4"."""
    lembar, _, sel = kunci.rpartition(" ")
    return f"{lembar} {sel.lstrip(_HURUF)}"


def tabel_di(laporan: Laporan, ref: CellRef) -> list[BacaanLembar]:
    """Return what was understood of a cell's sheet, without its signatures and identity."""
    return [b for b in laporan.lembar if (b.nama, b.berkas) == (ref.lembar, ref.berkas) and b.jenis in _BERBARIS]


def _dalam_tabel(laporan: Laporan, ref: CellRef) -> bool:
    return any(satu.baris[0] <= ref.baris <= satu.baris[1] for satu in tabel_di(laporan, ref))
