"""Who the office is: labels, titles, the signer's title; for every kind of office."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.laporan import Instansi, JenisLembar
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.readers.baca import baca
from tests.pembangun_grid import Baris, buku, lembar

TABEL: list[Baris] = [None, ["Indikator", "Target", "Realisasi"], ["Indeks", 1, 1]]


def instansi(*isi: Baris) -> Instansi:
    return baca(buku(lembar(*isi)), Profil()).instansi


@pytest.mark.parametrize(
    ("judul", "nama", "daerah", "jenis"),
    [
        ("PERJANJIAN KINERJA DINAS KESEHATAN KABUPATEN OKU TAHUN 2024", "Dinas Kesehatan", "Kabupaten OKU", "dinas"),
        ("BADAN PENDAPATAN DAERAH KOTA BANDAR LAMPUNG", "Badan Pendapatan Daerah", "Kota Bandar Lampung", "badan"),
        ("LAKIP KECAMATAN ILIR BARAT I KOTA PALEMBANG", "Kecamatan Ilir Barat I", "Kota Palembang", "kecamatan"),
        ("RSUD SEKAYU KABUPATEN MUSI BANYUASIN TAHUN 2024", "RSUD Sekayu", "Kabupaten Musi Banyuasin", "rsud"),
        ("DINAS PUPR DAN DPMPTSP KOTA JAMBI", "Dinas PUPR dan DPMPTSP", "Kota Jambi", "dinas"),
        ("INSPEKTORAT KABUPATEN LAHAT", "Inspektorat", "Kabupaten Lahat", "inspektorat"),
        ("Capaian Dinas Sosial Kabupaten Empat Lawang Tahun 2024", "Dinas Sosial", "Kabupaten Empat Lawang", "dinas"),
        ("SEKRETARIAT DPRD PROVINSI JAMBI", "Sekretariat DPRD", "Provinsi Jambi", "sekretariat"),
        ("KELURAHAN SUKAJADI KECAMATAN TIMUR KOTA LUBUK LINGGAU", "Kelurahan Sukajadi Kecamatan Timur",
         "Kota Lubuk Linggau", "kelurahan"),
        ("UPTD PUSKESMAS LALAN KABUPATEN MUSI BANYUASIN", "UPTD Puskesmas Lalan", "Kabupaten Musi Banyuasin",
         "lainnya"),
    ],
)  # fmt: skip
def test_a_title_above_a_table_names_the_office(judul: str, nama: str, daerah: str, jenis: str) -> None:
    hasil = instansi([judul], *TABEL)
    assert (hasil.nama, hasil.daerah, hasil.jenis) == (nama, daerah, jenis)


def test_labels_go_before_titles() -> None:
    hasil = instansi(["DINAS SOSIAL KABUPATEN LAHAT"], ["Nama OPD", ":", "Dinas Sosial dan Tenaga Kerja"], *TABEL)
    assert hasil.nama == "Dinas Sosial dan Tenaga Kerja"


def test_a_kelurahan_gives_its_name_by_its_own_label() -> None:
    hasil = instansi(["Kelurahan", ": Sukajadi"], ["Kecamatan", ": Timur I"], ["Kota", ": Kota Lubuk Linggau"])
    assert (hasil.nama, hasil.daerah, hasil.jenis) == ("Kelurahan Sukajadi", "Kota Lubuk Linggau", "kelurahan")


@pytest.mark.parametrize(
    ("label", "isi", "nama", "jenis"),
    [
        ("Nama Kecamatan", "Ilir Timur Dua", "Kecamatan Ilir Timur Dua", "kecamatan"),
        ("Nama Kecamatan", "KECAMATAN ILIR TIMUR", "Kecamatan Ilir Timur", "kecamatan"),
        ("Nama Kelurahan", "SUKAJADI", "Kelurahan Sukajadi", "kelurahan"),
        ("NAMA DINAS", "Kesehatan", "Dinas Kesehatan", "dinas"),
        ("Nama Dinas", "Satuan Polisi Pamong Praja", "Satuan Polisi Pamong Praja", "dinas"),
        ("Nama Badan", "Pendapatan Daerah", "Badan Pendapatan Daerah", "badan"),
        ("Nama Badan", "Bappeda", "Bappeda", "badan"),
        ("Nama RSUD", "Sekayu", "RSUD Sekayu", "rsud"),
    ],
)
def test_a_label_that_names_the_kind_of_office_is_part_of_the_name(label: str, isi: str, nama: str, jenis: str) -> None:
    hasil = instansi([label, ":", isi])
    assert (hasil.nama, hasil.jenis) == (nama, jenis)


def test_the_head_of_an_unnamed_office_does_not_name_it() -> None:
    hasil = instansi(["KEPALA DINAS"], None, ["H. AHMAD FAUZI, S.Sos"], ["NIP. 19700512 199203 1 004"])
    assert hasil.nama is None


@pytest.mark.parametrize(
    ("jabatan", "nama", "daerah"),
    [
        ("CAMAT ILIR TIMUR DUA", "Kecamatan Ilir Timur Dua", None),
        ("Plt. LURAH SUKAJADI", "Kelurahan Sukajadi", None),
        ("DIREKTUR RSUD SEKAYU", "RSUD Sekayu", None),
        ("KEPALA DINAS KESEHATAN KABUPATEN OKU", "Dinas Kesehatan", "Kabupaten OKU"),
    ],
)
def test_without_labels_and_titles_the_signers_title_tells(jabatan: str, nama: str, daerah: str | None) -> None:
    hasil = instansi([jabatan], None, None, ["H. AHMAD FAUZI, S.Sos"], ["Pembina"], ["NIP. 19700512 199203 1 004"])
    assert (hasil.nama, hasil.daerah) == (nama, daerah)


def test_office_and_region_may_stand_on_two_lines() -> None:
    hasil = instansi(["LAPORAN KINERJA"], ["DINAS KESEHATAN"], ["KAB. MUARA ENIM TA 2024"], *TABEL)
    assert (hasil.nama, hasil.daerah) == ("Dinas Kesehatan", "Kabupaten Muara Enim")


def test_a_cover_of_lines_is_understood_as_one() -> None:
    sampul = lembar(["PEMERINTAH KABUPATEN BANYUASIN"], ["DINAS PERUMAHAN RAKYAT"], ["KERTAS KERJA"], ["TAHUN 2024"])
    laporan = baca(buku(sampul), Profil())
    assert (laporan.instansi.nama, laporan.instansi.daerah) == ("Dinas Perumahan Rakyat", "Kabupaten Banyuasin")
    assert [(b.jenis, b.alasan) for b in laporan.lembar] == [(JenisLembar.IDENTITAS, "Dikenali sebagai sampul.")]


def test_a_sentence_that_mentions_the_office_is_no_title_of_it() -> None:
    teks = "Dinas Kesehatan Kabupaten Oku dibentuk melalui Peraturan Daerah Nomor 9 Tahun 2017 tentang perangkat"
    assert instansi([teks]).daerah == "Kabupaten Oku"


def test_place_and_date_stand_together_or_apart() -> None:
    assert instansi(["Tempat, bulan", ":", "Sekayu, Januari 2025"]).tempat == "Sekayu"
    terpisah = instansi(["Tempat", "Sekayu"], ["Tanggal", "12 Januari 2025"])
    assert (terpisah.tempat, terpisah.tanggal) == ("Sekayu", "12 Januari 2025")


def test_place_and_date_may_stand_above_a_signature() -> None:
    hasil = instansi(
        ["Palembang, 10 Januari 2025"],
        ["CAMAT ILIR TIMUR DUA"],
        None,
        ["H. AHMAD FAUZI, S.Sos"],
        ["NIP. 19700512 199203 1 004"],
    )
    assert (hasil.tempat, hasil.tanggal) == ("Palembang", "10 Januari 2025")


def test_lists_of_a_label_are_taken_in_order() -> None:
    hasil = instansi(["Misi", ":", "1. Meningkatkan mutu"], [None, None, "2. Memperluas akses"], ["Visi", ":", "Maju"])
    assert (hasil.misi, hasil.visi) == (["Meningkatkan mutu", "Memperluas akses"], "Maju")


@pytest.mark.parametrize(
    ("teks", "istilah"), [("LAKIP TAHUN 2024", "LAKIP"), ("LKjIP 2024", "LKjIP"), ("LKIP", "LKIP")]
)
def test_the_report_is_called_as_the_office_calls_it(teks: str, istilah: str) -> None:
    assert instansi([teks]).istilah == istilah


def test_two_officials_side_by_side_are_no_label_with_its_value() -> None:
    laporan = baca(buku(lembar(["KEPALA DINAS", "SEKRETARIS"])), Profil())
    assert laporan.pejabat == []


@pytest.mark.parametrize("tahun", ["T.A. 2024", "TA 2024", "TA. 2024", "TAHUN ANGGARAN 2024"])
def test_the_year_behind_a_region_is_no_part_of_it(tahun: str) -> None:
    laporan = baca(buku(lembar([f"KINERJA SATPOL PP KABUPATEN LAHAT {tahun}"], *TABEL)), Profil())
    assert (laporan.instansi.daerah, laporan.tahun) == ("Kabupaten Lahat", 2024)


@pytest.mark.parametrize(
    ("judul", "nama"),
    [
        ("LKIP KELURAHAN TALANG UBI TIMUR", "Kelurahan Talang Ubi Timur"),
        ("LKjIP DINAS SOSIAL TAHUN 2024", "DINAS SOSIAL"),
        ("RSUD BAYUNG LENCIR — INDIKATOR MUTU", None),
    ],
)
def test_a_line_may_name_the_document_before_the_office(judul: str, nama: str | None) -> None:
    hasil = instansi([judul], None, *TABEL)
    assert (hasil.nama or "").lower() == (nama or "").lower()
