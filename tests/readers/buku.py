"""Writes small workbooks of offices with openpyxl and reads them through the whole importer.

A sheet is `Isi(rows, ...)`; merged areas in A1, `mulai` moves the block, further blocks go in `lagi`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import column_index_from_string
from openpyxl.utils.cell import coordinate_from_string
from openpyxl.worksheet.worksheet import Worksheet

from lkjip_desktop.domain.laporan import Indikator, JenisFakta, Laporan, Program
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.readers.baca import baca
from lkjip_desktop.readers.grid import buka

Nilai = str | int | float | None
Baris = Sequence[Nilai] | None


@dataclass
class Isi:
    """What a sheet holds; `format` gives number formats by cell, `sembunyi` letters of hidden columns."""

    baris: Sequence[Baris]
    gabung: Sequence[str] = ()
    mulai: str = "A1"
    format: Mapping[str, str] = field(default_factory=dict)
    sembunyi: Sequence[str] = ()
    baris_sembunyi: Sequence[int] = ()
    lagi: Sequence[Isi] = ()
    tersembunyi: bool = False


def tulis(berkas: Path, **lembar: Isi | Sequence[Baris]) -> Path:
    """Write a workbook; an underscore in a sheet's keyword is a blank in its name."""
    buku = Workbook()
    del buku[buku.sheetnames[0]]
    for nama, isi in lembar.items():
        ws = buku.create_sheet(nama.replace("_", " "))
        _isi(ws, isi if isinstance(isi, Isi) else Isi(isi))
    buku.save(berkas)
    return berkas


def _isi(ws: Worksheet, isi: Isi) -> None:
    huruf, baris_awal = coordinate_from_string(isi.mulai)
    kolom_awal = column_index_from_string(huruf)
    for b, baris in enumerate(isi.baris):
        for k, nilai in enumerate(baris or ()):
            if nilai is not None:
                ws.cell(baris_awal + b, kolom_awal + k, nilai)
    for rentang in isi.gabung:
        ws.merge_cells(rentang)
    for sel, kode in isi.format.items():
        ws[sel].number_format = kode
    for satu in isi.sembunyi:
        ws.column_dimensions[satu].hidden = True
    for nomor in isi.baris_sembunyi:
        ws.row_dimensions[nomor].hidden = True
    if isi.tersembunyi:
        ws.sheet_state = "hidden"
    for lain in isi.lagi:
        _isi(ws, lain)


def baca_buku(berkas: Path, profil: Profil | None = None) -> Laporan:
    return baca(buka(berkas), profil or Profil())


def indikator(laporan: Laporan, nama: str) -> Indikator:
    """The one indikator of this name. Raises where there is none or several."""
    cocok = [satu for satu in laporan.indikator if satu.nama == nama]
    assert len(cocok) == 1, f"{nama!r}: {[satu.nama for satu in laporan.indikator]}"
    return cocok[0]


def program(laporan: Laporan, *jalur: str) -> Program:
    """The program, or the kegiatan under it, by their names from the top."""
    daftar = laporan.program
    for nama in jalur[:-1]:
        daftar = next(satu for satu in daftar if satu.nama == nama).kegiatan
    return next(satu for satu in daftar if satu.nama == jalur[-1])


def teks(milik: Indikator | Program, jenis: JenisFakta, tahun: int | None = None) -> list[str]:
    """The figures of a kind (and year) as written, each once, in the order of their places."""
    angka = (k.nilai for k in milik.kemunculan if k.jenis is jenis and tahun in (None, k.tahun))
    return list(dict.fromkeys(satu.teks for satu in angka))


def baris_fakta(milik: Indikator, tahun: int) -> tuple[str, str, str]:
    """Target, realisasi and capaian of a year as written, different ones joined with " | "."""
    jenis = (JenisFakta.TARGET, JenisFakta.REALISASI, JenisFakta.CAPAIAN)
    satu, dua, tiga = (" | ".join(teks(milik, j, tahun)) for j in jenis)
    return satu, dua, tiga


def uang(milik: Program) -> list[str]:
    """All figures of a program, in the order of their places."""
    return [str(k.nilai.nilai) for k in milik.kemunculan]
