"""The real office's workbook changed in ways that change nothing: synonyms, moved blocks, sheets taken away."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook
from openpyxl.worksheet.cell_range import CellRange

from lkjip_desktop.domain.laporan import Indikator, Laporan, Program
from lkjip_desktop.readers.nama import kata_nama
from tests.readers.buku import baca_buku

Ubah = Callable[[Workbook], None]
Inti = dict[str, list[tuple[str, int | None, str]]]
pytestmark = pytest.mark.filterwarnings("ignore:Sparkline Group extension:UserWarning")


def inti(laporan: Laporan) -> Inti:
    """The figures of every indikator and program by kind and year."""
    hasil: Inti = {}
    semua: list[Indikator | Program] = [*laporan.indikator, *laporan.program]
    for satu in semua:
        nama = " ".join(sorted({*kata_nama(satu.nama)} - {"program"}))
        nilai = ((k.nilai.teks if k.nilai.nilai is None else str(k.nilai.nilai), k) for k in satu.kemunculan)
        hasil[nama] = sorted({(k.jenis.value, k.tahun, teks) for teks, k in nilai}, key=str)
    return hasil


def baca_varian(asal: Path, folder: Path, ubah: Ubah) -> Laporan:
    buku = openpyxl.load_workbook(asal)
    ubah(buku)
    berkas = folder / "varian.xlsx"
    buku.save(berkas)
    return baca_buku(berkas)


def ganti(peta: dict[str, str]) -> Ubah:
    """Write other headings into the cells that hold exactly these."""

    def ubah(buku: Workbook) -> None:
        for ws in buku.worksheets:
            for baris in ws.iter_rows():
                for sel in baris:
                    if isinstance(sel.value, str) and sel.value.strip() in peta:
                        sel.value = peta[sel.value.strip()]

    return ubah


def geser(buku: Workbook) -> None:
    """Move every sheet three rows down and two columns right, merges and all."""
    for ws in buku.worksheets:
        gabung = [str(rentang) for rentang in ws.merged_cells.ranges]
        for rentang in gabung:
            ws.unmerge_cells(rentang)
        ws.insert_rows(1, 3)
        ws.insert_cols(1, 2)
        for rentang in gabung:
            tujuan = CellRange(rentang)
            tujuan.shift(2, 3)
            ws.merge_cells(tujuan.coord)


def lepas_gabungan(buku: Workbook) -> None:
    for ws in buku.worksheets:
        for rentang in [str(satu) for satu in ws.merged_cells.ranges]:
            ws.unmerge_cells(rentang)


def nama_lembar(buku: Workbook) -> None:
    for urut, ws in enumerate(buku.worksheets, start=1):
        ws.title = f"Sheet{urut}"


def balik_lembar(buku: Workbook) -> None:
    buku._sheets.reverse()  # type: ignore[attr-defined]  # openpyxl has no other way to order sheets


def setahun_kemudian(buku: Workbook) -> None:
    """The same office a year later: every year but those of regulations."""
    for ws in buku.worksheets:
        for baris in ws.iter_rows():
            for sel in baris:
                if isinstance(sel.value, str) and not sel.value.strip().startswith("="):
                    sel.value = re.sub(r"(?<!\d\sTahun\s)\b20(?:1|2)\d\b", lambda c: str(int(c[0]) + 1), sel.value)
                elif isinstance(sel.value, int) and 2015 <= sel.value < 2030:
                    sel.value += 1


@pytest.fixture(scope="module")
def dasar(contoh: Path, tmp_path_factory: pytest.TempPathFactory) -> Inti:
    """What the sample says once openpyxl has saved it: without stored results of formulas."""
    return inti(baca_varian(contoh, tmp_path_factory.mktemp("dasar"), lambda buku: None))


@pytest.mark.parametrize(
    "peta",
    [
        *[
            {"Indikator Kinerja": judul, "INDIKATOR KINERJA": judul, "Nama Indikator": judul}
            for judul in (
                "I K U",
                "Indikator Kinerja Utama (IKU)",
                "INDIKATOR",
                "Indikator Sasaran",
                "Nama Indikator Kinerja",
            )
        ],
        *[
            {"Capaian": judul, "Capaian (%)": "Serapan"}
            for judul in (
                "% Capaian",
                "Kinerja (%)",
                "Tingkat Capaian",
                "CAPAIAN%",
                "Capaian Kinerja",
                "Prosentase Capaian",
            )
        ],
        {
            "REALISASI": "REALISASI KINERJA",
            "Realisasi 2024": "Realisasi Tahun 2024",
            "Target 2024": "Target Tahun 2024",
        },
        {"Sasaran Strategis": "Sasaran Kinerja", "SASARAN STRATEGIS": "SASARAN", "Sasaran": "Sasaran Strategis"},
        {"Anggaran (Rp)": "PAGU", "Realisasi (Rp)": "REALISASI", "Capaian (%)": "%", "Anggaran": "Alokasi Anggaran"},
        {"Anggaran (Rp)": "Pagu (Rp)", "Realisasi (Rp)": "Realisasi Anggaran (Rp)", "Program": "Nama Program"},
        {"Unsur Pelayanan": "Unsur", "Nilai Rata-rata": "NRR", "Nilai Rata - rata Tertimbang": "NRR Tertimbang"},
        {"CARA PERHITUNGAN": "FORMULASI", "Cara Perhitungan": "Definisi Operasional", "SATUAN": "Sat-\nuan"},
    ],
    ids=lambda peta: str(next(iter(peta.values()))),
)
def test_synonyms_of_headings_change_nothing(contoh: Path, tmp_path: Path, dasar: Inti, peta: dict[str, str]) -> None:
    laporan = baca_varian(contoh, tmp_path, ganti(peta))
    assert inti(laporan) == dasar
    assert laporan.pertanyaan == []


@pytest.mark.parametrize("judul", ["% Capaian", "Kinerja (%)", "Tingkat Capaian", "CAPAIAN", "PERSENTASE"])
def test_the_kertas_kerjas_own_column_of_capaian_may_be_headed_otherwise(
    contoh: Path, tmp_path: Path, dasar: Inti, judul: str
) -> None:
    def ubah(buku: Workbook) -> None:
        buku["KERTAS KERJA"]["H6"] = judul

    assert inti(baca_varian(contoh, tmp_path, ubah)) == dasar


@pytest.mark.parametrize("ubah", [geser, lepas_gabungan, nama_lembar, balik_lembar], ids=lambda ubah: ubah.__name__)
def test_where_things_stand_changes_nothing(contoh: Path, tmp_path: Path, dasar: Inti, ubah: Ubah) -> None:
    laporan = baca_varian(contoh, tmp_path, ubah)
    assert inti(laporan) == dasar
    assert laporan.pertanyaan == []


@pytest.mark.parametrize(
    "nama", ["COVER", "KERTAS KERJA", "IKU", "PK 2024", "RKT", "PENETAPAN KINERJA", "TABEL 3.1", "RENSTRA", "ANGGARAN"]
)
def test_a_sheet_taken_away_takes_only_its_own_figures(contoh: Path, tmp_path: Path, dasar: Inti, nama: str) -> None:
    def ubah(buku: Workbook) -> None:
        del buku[nama]

    laporan = baca_varian(contoh, tmp_path, ubah)
    hasil = inti(laporan)
    assert set(hasil) <= set(dasar)
    assert (laporan.tahun, laporan.instansi.daerah) == (2024, "Kabupaten Musi Banyuasin")
    assert all(set(tinggal) <= set(dasar[n]) for n, tinggal in hasil.items())
    assert "elektronik kepemilikan ktp rasio" in hasil


def test_nothing_is_fixed_to_one_year(contoh: Path, tmp_path: Path, dasar: Inti) -> None:
    laporan = baca_varian(contoh, tmp_path, setahun_kemudian)
    assert laporan.tahun == 2025
    kemudian = {n: sorted(((j, t + 1 if t else None, v) for j, t, v in isi), key=str) for n, isi in dasar.items()}
    assert inti(laporan) == kemudian


def test_other_figures_are_read_as_they_are(contoh: Path, tmp_path: Path) -> None:
    def ubah(buku: Workbook) -> None:
        buku["TABEL 3.1"]["E5"] = "98,7"
        buku["PENETAPAN KINERJA"]["C10"] = "2 Hari"

    laporan = baca_varian(contoh, tmp_path, ubah)
    fakta = {(str(k.nilai.ref), str(k.nilai.nilai)) for i in laporan.indikator for k in i.kemunculan}
    assert {("TABEL 3.1 E5", "98.7"), ("PENETAPAN KINERJA C10", "2")} <= fakta
    assert len(laporan.indikator) == 12
