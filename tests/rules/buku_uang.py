"""A small office's budget workbook, and what the rules of the budget say of it or of one cell changed in it.

ANGGARAN prints two programs with their kegiatan, pagu, realisasi, serapan and the total; PK 2024 and RKT their pagu.
Formulas are written with their results, as Excel stores them.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils.cell import coordinate_to_tuple
from openpyxl.worksheet.worksheet import Worksheet

from lkjip_desktop.domain.finding import Finding
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.rules.pemeriksaan import periksa
from tests.readers.buku import baca_buku

Isi = str | int | float | None
Lembar = dict[str, list[list[Isi]]]
Rumus = Mapping[str, str]

UMUM, INTI = "Program Penunjang Urusan Pemerintahan Daerah", "Program Pengelolaan Pendidikan"
SASARAN = ("Meningkatnya tata kelola", "Meningkatnya mutu sekolah")


def lembar() -> Lembar:
    """Return the sheets of a consistent workbook."""
    return {
        "TABEL 3.1": [
            ["Capaian Kinerja Dinas Pendidikan Kabupaten Sukamaju Tahun 2024"],
            [None],
            ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
            [1, SASARAN[0], "Nilai SAKIP perangkat daerah", "Nilai", 80, 82, 102.5],
            [2, SASARAN[1], "Angka partisipasi sekolah", "%", 90, 81, 90],
        ],
        "PK 2024": [
            ["Perjanjian Kinerja Tahun 2024"],
            [None],
            ["No", "Program", "Anggaran (Rp)"],
            [1, UMUM, 1_284_561_120],
            [2, INTI, 992_016_149],
            [None, "Jumlah", 2_276_577_269],
        ],
        "ANGGARAN": [
            ["Realisasi Anggaran Tahun 2024"],
            [None],
            ["Kode", "Program/Kegiatan", "Anggaran (Rp)", "Realisasi (Rp)", "Serapan (%)"],
            ["1.01.01", UMUM, 1_284_561_120, 1_170_720_388, 91.14],
            ["1.01.01.2.01", "Perencanaan dan Evaluasi Kinerja", 284_561_120, 270_720_388, 95.14],
            ["1.01.01.2.02", "Administrasi Keuangan Perangkat Daerah", 1_000_000_000, 900_000_000, 90],
            ["1.01.02", INTI, 992_016_149, 834_783_146, 84.15],
            ["1.01.02.2.01", "Pengelolaan Pendidikan Sekolah Dasar", 700_000_000, 600_000_000, 85.71],
            ["1.01.02.2.02", "Pengelolaan Pendidikan Anak Usia Dini", 292_016_149, 234_783_146, 80.4],
            [None, "Jumlah", 2_276_577_269, 2_005_503_534, 88.09],
        ],
    }


def dengan(isi: Lembar, **sel: Isi) -> Lembar:
    """Return the sheets with other cells: `ANGGARAN_D4=...`, `PK_2024_C5=...` (underscores are blanks)."""
    baru = {nama: [list(satu) for satu in baris] for nama, baris in isi.items()}
    for alamat, nilai in sel.items():
        nama, _, letak = alamat.rpartition("_")
        baris, kolom = coordinate_to_tuple(letak)
        setabel = baru[nama.replace("_", " ").replace("TABEL 31", "TABEL 3.1")]
        while len(setabel) < baris:
            setabel.append([])
        sebaris = setabel[baris - 1]
        sebaris.extend([None] * (kolom - len(sebaris)))
        sebaris[kolom - 1] = nilai
    return baru


def temuan(folder: Path, isi: Lembar, rumus: Rumus | None = None, awalan: str = "ANG") -> list[Finding]:
    """Write the sheets, read them through the whole importer and return the findings of one subject."""
    laporan = baca_buku(tulis(folder / "Kertas Kerja.xlsx", isi, rumus or {}))
    semua = periksa(laporan, hitung(laporan, Profil()), Profil())
    return [satu for satu in semua if satu.kode.startswith(awalan)]


def tulis(berkas: Path, isi: Lembar, rumus: Rumus) -> Path:
    """Write a workbook; `rumus` gives formulas by "ANGGARAN!D10", the cells' values are their stored results."""
    buku = Workbook()
    del buku[buku.sheetnames[0]]
    hasil: dict[str, dict[str, Isi]] = {}
    for nama, baris in isi.items():
        _isi(buku.create_sheet(nama), baris, rumus, hasil)
    buku.save(berkas)
    if rumus:
        _beri_hasil(berkas, [hasil.get(nama, {}) for nama in isi])
    return berkas


def _isi(ws: Worksheet, baris: list[list[Isi]], rumus: Rumus, hasil: dict[str, dict[str, Isi]]) -> None:
    for b, satu in enumerate(baris, 1):
        for k, nilai in enumerate(satu, 1):
            if nilai is None:
                continue
            sel = ws.cell(b, k, nilai)
            if isinstance(nilai, int) and nilai >= 1000:
                sel.number_format = "#,##0"
            if teks := rumus.get(f"{ws.title}!{sel.coordinate}"):
                hasil.setdefault(ws.title, {})[sel.coordinate] = nilai
                sel.value = teks


def _beri_hasil(berkas: Path, hasil: list[dict[str, Isi]]) -> None:
    """Put the results beside the formulas: openpyxl itself cannot store both."""
    with zipfile.ZipFile(berkas) as paket:
        isi = {nama: paket.read(nama) for nama in paket.namelist()}
    for urut, sel in enumerate(hasil, 1):
        nama = f"xl/worksheets/sheet{urut}.xml"
        teks = isi[nama].decode()
        for alamat, nilai in sel.items():
            teks = re.sub(rf'(<c r="{alamat}"[^>]*><f>[^<]*</f>)<v\s*/?>(?:</v>)?', rf"\g<1><v>{nilai}</v>", teks)
        isi[nama] = teks.encode()
    with zipfile.ZipFile(berkas, "w") as paket:
        for nama, bagian in isi.items():
            paket.writestr(nama, bagian)
