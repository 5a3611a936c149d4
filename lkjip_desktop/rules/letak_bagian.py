"""Where a part of the report that is missing would be added: the table nearest in subject, else the office's name."""

from __future__ import annotations

from collections.abc import Iterator

from lkjip_desktop.domain.laporan import BacaanLembar, JenisLembar, Laporan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.rules.sel_teks import sel_bertulis

_PK, _UKUR = (JenisLembar.PERJANJIAN, JenisLembar.PENETAPAN), (JenisLembar.CAPAIAN, JenisLembar.KERTAS_KERJA)
_UANG = (JenisLembar.ANGGARAN, JenisLembar.PROGRAM, JenisLembar.POHON, JenisLembar.PROGRAM_RKT)
# By part: the kinds of table that it stands in or beside, the nearest first.
_DEKAT: dict[str, tuple[JenisLembar, ...]] = {
    "Tugas dan fungsi": (JenisLembar.STRUKTUR, JenisLembar.PERMASALAHAN),
    "Struktur organisasi": (JenisLembar.TUGAS, JenisLembar.PERMASALAHAN),
    "Permasalahan utama": (JenisLembar.TUGAS, JenisLembar.STRUKTUR, JenisLembar.HAMBATAN),
    "Tanda tangan": (*_PK, *_UKUR),
    "Indikator Kinerja Utama": (*_PK, JenisLembar.RKT, *_UKUR),
    "Perjanjian Kinerja": (JenisLembar.IKU, JenisLembar.RKT, *_UKUR),
    "Rencana Kinerja Tahunan": (*_PK, JenisLembar.IKU, *_UKUR),
    "Target dan realisasi tahun ini": (*_UKUR, JenisLembar.PERBANDINGAN, *_PK, JenisLembar.IKU),
    "Standar nasional": (JenisLembar.RENSTRA, JenisLembar.PERBANDINGAN, *_UKUR),
    "Sebab dan hambatan": (*_UKUR, JenisLembar.PEMECAHAN),
    "Upaya perbaikan": (JenisLembar.HAMBATAN, JenisLembar.FAKTOR, JenisLembar.PERMASALAHAN, *_UKUR),
    "Program dan kegiatan": (*_UANG, *_PK, *_UKUR),
    "Realisasi anggaran": (*_UANG, *_PK, *_UKUR),
    "Efisiensi sumber daya": (*_UANG, *_UKUR),
}
_NAMA = ("nama", "judul_nama", "sampul_nama")


def letak_bagian(laporan: Laporan, nama: str) -> CellRef | None:
    """Return the title of the table that a missing part belongs to; else the office's name, else a first cell."""
    for jenis in _DEKAT.get(nama, ()):
        for bacaan in laporan.lembar:
            if bacaan.jenis is jenis and bacaan.berkas is None and (ref := _atas(laporan, bacaan)) is not None:
                return ref
    return next(_nama_kantor(laporan), None) or _pertama(laporan)


def _atas(laporan: Laporan, bacaan: BacaanLembar) -> CellRef | None:
    """The title of a table, else its first cell that holds something."""
    if bacaan.judul:
        return bacaan.judul[0]
    awal, akhir = bacaan.baris
    semua = (ref for _, ref in sel_bertulis(laporan, di={(bacaan.nama, bacaan.berkas)}))
    return min((ref for ref in semua if awal <= ref.baris <= akhir), default=None)


def _nama_kantor(laporan: Laporan) -> Iterator[CellRef]:
    for label in _NAMA:
        yield from (butir.ref for butir in laporan.instansi.asal.get(label, []) if butir.ref.berkas is None)


def _pertama(laporan: Laporan) -> CellRef | None:
    """The first cell of a sheet that was understood stands for the workbook."""
    dipahami = {satu.nama for satu in laporan.lembar if satu.jenis is not None and satu.berkas is None}
    return next((ref for _, ref in sel_bertulis(laporan) if ref.berkas is None and ref.lembar in dipahami), None)
