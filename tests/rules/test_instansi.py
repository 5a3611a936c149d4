"""The office and its region are called the same everywhere."""

from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.domain.laporan import Butir, Laporan
from lkjip_desktop.rules.instansi import nama_instansi
from tests.pembangun import laporan, ref
from tests.rules.alat import jalankan, satu, sel
from tests.rules.buku_rencana import lembar, sesudah, temuan, ubah

PERIKSA, INFO = Tingkat.PERIKSA, Tingkat.INFO


def test_a_consistent_office_yields_nothing(tmp_path: Path) -> None:
    assert temuan(tmp_path, lembar(), "IDN006") == []


@pytest.mark.parametrize(
    ("alamat", "teks", "tingkat"),
    [
        ("PK!A1", "PERJANJIAN KINERJA DINAS SOSIAL KOTA LAHAT TAHUN 2024", PERIKSA),
        ("PK!A1", "PERJANJIAN KINERJA DINAS SOSIAL KABUPATEN MUARA ENIM TAHUN 2024", PERIKSA),
        ("PK!A1", "PERJANJIAN KINERJA DINAS KESEHATAN KABUPATEN LAHAT TAHUN 2024", PERIKSA),
        ("RKT!A1", "RENCANA KINERJA TAHUNAN BADAN KEUANGAN DAERAH TAHUN 2024", PERIKSA),
        ("RKT!A1", "BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA TAHUN 2024", PERIKSA),
        ("Identitas!C4", "Kabupaten Empat Lawang", PERIKSA),
        ("PK!D9", "KEPALA DINAS KESEHATAN", PERIKSA),
        ("PK!D10", "KABUPATEN MUARA ENIM", PERIKSA),
        ("PK!A1", "PERJANJIAN KINERJA DINAS SOSAL KABUPATEN LAHAT TAHUN 2024", INFO),
        ("PK!A1", "PERJANJIAN KINERJA DINAS SOSIAL KABUPATEN LAHT TAHUN 2024", INFO),
        ("PK!A1", "Perjanjian Kinerja Dinas Sosial Tahun 2024", None),
        ("PK!A1", "PERJANJIAN KINERJA DINSOS KAB. LAHAT TAHUN 2024", None),
        ("PK!A1", "PERJANJIAN KINERJA KEPALA BIDANG REHABILITASI DINAS SOSIAL KABUPATEN LAHAT TAHUN 2024", None),
        ("PERBANDINGAN!A1", "PERBANDINGAN REALISASI 2024 DENGAN DINAS SOSIAL KABUPATEN MUARA ENIM", None),
        ("RKT!A1", "RENCANA KINERJA TAHUNAN TAHUN 2024 PROVINSI SUMATERA SELATAN", None),
        ("RKT!A1", "CAPAIAN RENCANA KINERJA PER KECAMATAN DI KABUPATEN LAHAT TAHUN 2024", None),
    ],
)
def test_another_name_is_found_in_its_cell(tmp_path: Path, alamat: str, teks: str, tingkat: Tingkat | None) -> None:
    assert sesudah(tmp_path, alamat, teks, "IDN006") == (tingkat, tingkat is not None)


@pytest.mark.parametrize(
    ("sendiri", "judul", "ada"),
    [
        ("Dinas Sosial", "PERJANJIAN KINERJA KECAMATAN MERAPI TIMUR TAHUN 2024", True),
        ("Dinas Sosial", "PERJANJIAN KINERJA RSUD LAHAT TAHUN 2024", True),
        ("Dinas Sosial", "PERJANJIAN KINERJA INSPEKTORAT TAHUN 2024", True),
        ("Badan Pendapatan Daerah", "PERJANJIAN KINERJA DINAS KESEHATAN TAHUN 2024", True),
        ("Kelurahan Pasar Lama", "PERJANJIAN KINERJA DINAS KESEHATAN TAHUN 2024", True),
        ("RSUD Lahat", "PERJANJIAN KINERJA DINAS PENDIDIKAN TAHUN 2024", True),
        # Units of the office, and those above it.
        ("Dinas Kesehatan", "PERJANJIAN KINERJA PUSKESMAS PASAR LAMA TAHUN 2024", False),
        ("Dinas Kesehatan", "PERJANJIAN KINERJA RSUD LAHAT TAHUN 2024", False),
        ("RSUD Lahat", "PERJANJIAN KINERJA DINAS KESEHATAN TAHUN 2024", False),
        ("Puskesmas Pasar Lama", "PERJANJIAN KINERJA DINAS KESEHATAN TAHUN 2024", False),
        ("Kelurahan Pasar Lama", "PERJANJIAN KINERJA KECAMATAN LAHAT TAHUN 2024", False),
        ("Kecamatan Lahat", "PERJANJIAN KINERJA KELURAHAN PASAR LAMA TAHUN 2024", False),
        ("Dinas Sosial", "PERJANJIAN KINERJA PEMERINTAH KABUPATEN LAHAT TAHUN 2024", False),
    ],
)
def test_a_plan_of_an_office_of_another_kind_is_found_unless_it_may_be_related(
    tmp_path: Path, sendiri: str, judul: str, ada: bool
) -> None:
    isi = ubah(lembar(), "Identitas!C3", sendiri)
    for lembar_, alamat, teks in (
        ("PK", "A1", judul),
        ("PK", "D9", f"KEPALA {sendiri}"),
        ("KERTAS KERJA", "A1", f"KERTAS KERJA LKjIP {sendiri.upper()} TAHUN 2024"),
        ("KERTAS KERJA", "D9", f"KEPALA {sendiri}"),
    ):
        isi = ubah(isi, f"{lembar_}!{alamat}", teks)
    hasil = [satu for satu in temuan(tmp_path, isi, "IDN006") if satu.tingkat is PERIKSA]
    assert [sel(satu)[0] for satu in hasil] == (["PK A1"] if ada else [])


@pytest.mark.parametrize(("lain", "ada"), [("RSUD LAHAT", True), ("PEMERINTAH", False)])
def test_a_heading_with_the_office_of_another_workbook_is_found(tmp_path: Path, lain: str, ada: bool) -> None:
    isi = ubah(lembar(), "Identitas!C3", "Dinas Kesehatan")
    for nama in ("IKU", "RKT", "KERTAS KERJA"):
        isi = ubah(isi, f"{nama}!A1", "DINAS KESEHATAN KABUPATEN LAHAT TAHUN 2024")
    isi = ubah(ubah(isi, "PK!A1", f"{lain} KABUPATEN LAHAT TAHUN 2024"), "PK!D9", "KEPALA DINAS KESEHATAN")
    isi = ubah(isi, "KERTAS KERJA!D9", "KEPALA DINAS KESEHATAN")
    hasil = [satu for satu in temuan(tmp_path, isi, "IDN006") if satu.tingkat is PERIKSA]
    assert [sel(satu)[0] for satu in hasil] == (["PK A1"] if ada else [])


def test_an_identity_that_no_title_and_no_signature_knows_is_found(tmp_path: Path) -> None:
    isi = ubah(lembar(), "Identitas!C3", "RSUD Lahat")
    (hasil,) = [satu for satu in temuan(tmp_path, isi, "IDN006") if satu.tingkat is PERIKSA]
    assert {"PK A1", "KERTAS KERJA A1", "Identitas C3"} <= set(sel(hasil))


def test_a_title_over_several_cells_is_found_in_its_line(tmp_path: Path) -> None:
    isi = ubah(ubah(lembar(), "PK!D9", "KEPALA DINAS"), "PK!D10", "PERHUBUNGAN")
    (hasil,) = temuan(tmp_path, isi, "IDN006")
    assert sel(hasil)[0] == "PK D10"


def test_all_titles_with_another_region_are_one_finding(tmp_path: Path) -> None:
    isi = ubah(lembar(), "PK!A1", "PERJANJIAN KINERJA DINAS SOSIAL KABUPATEN MUARA ENIM TAHUN 2024")
    isi = ubah(isi, "RKT!A1", "RENCANA KINERJA TAHUNAN KABUPATEN MUARA ENIM TAHUN 2024")
    (hasil,) = temuan(tmp_path, isi, "IDN006")
    assert hasil.kunci == "IDN006:daerah lain"
    assert {"PK A1", "RKT A1"} <= set(sel(hasil))


def _kantor(nama: str, *label: str) -> Laporan:
    isi = laporan()
    isi.instansi.nama = nama
    isi.instansi.asal = {"nama": [Butir(teks=teks, ref=ref(f"COVER!D{i}")) for i, teks in enumerate(label, 1)]}
    return isi


@pytest.mark.parametrize(
    ("nama", "lain"),
    [
        ("Dinas Kependudukan dan Pencatatan Sipil", "Disdukcapil"),
        ("Dinas Kependudukan dan Pencatatan Sipil", "Dinas Kependudukan & Pencatatan Sipil"),
        ("Dinas PUPR", "Dinas Pekerjaan Umum dan Penataan Ruang"),
        ("Kecamatan Ilir Timur Dua", "KECAMATAN ILIR TIMUR II"),
        ("RSUD Sekayu", "Rumah Sakit Umum Daerah Sekayu"),
        ("Bappeda", "Badan Perencanaan Pembangunan Daerah"),
    ],
)
def test_an_abbreviation_is_the_same_name(nama: str, lain: str) -> None:
    assert jalankan(nama_instansi, _kantor(nama, nama, lain)) == []


@pytest.mark.parametrize(
    ("nama", "lain", "tingkat"),
    [
        ("Dinas Kependudukan dan Pencatatan Sipil", "Dinas Kependudukan dan Catatan Sipil", PERIKSA),
        ("Kecamatan Ilir Timur Dua", "Kecamatan Ilir Timur Satu", PERIKSA),
        ("RSUD Sekayu", "RSUD Bayung Lencir", PERIKSA),
        ("Dinas Kependudukan dan Pencatatan Sipil", "Dinas Kependudukan", INFO),
        ("Dinas Kependudukan dan Pencatatan Sipil", "Dinas Kependudukan dan PencatatanSipil", INFO),
    ],
)
def test_another_name_on_a_label_is_found(nama: str, lain: str, tingkat: Tingkat) -> None:
    hasil = satu(nama_instansi, _kantor(nama, nama, lain))
    assert (hasil.tingkat, hasil.ditemukan) == (tingkat, lain)
