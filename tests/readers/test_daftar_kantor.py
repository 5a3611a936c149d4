"""A region's list of offices and the names that its offices' reports carry."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.readers.daftar_kantor import baca_daftar, jodohkan, terdekat
from tests.readers.buku import Baris, tulis

DAERAH = "Kabupaten Musi Banyuasin"
DAFTAR = """
Dinas Kependudukan dan Pencatatan Sipil
Dinas Perhubungan
Dinas Perumahan Rakyat dan Kawasan Permukiman
Badan Pengelola Keuangan dan Aset Daerah
Badan Pendapatan Daerah
Kecamatan Kikim Timur
Kecamatan Kikim Barat
Kecamatan Kikim
RSUD Sekayu
Sekretariat Daerah
Sekretariat DPRD
Dinas Pekerjaan Umum dan Penataan Ruang
Inspektorat Daerah
Satuan Polisi Pamong Praja
Dinas Komunikasi dan Informatika
""".strip().splitlines()


@pytest.mark.parametrize(
    ("nama", "kantor"),
    [
        ("DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KABUPATEN MUSI BANYUASIN", DAFTAR[0]),
        ("Dinas Kependudukan & Catatan Sipil", DAFTAR[0]),
        ("Disdukcapil Kab. Musi Banyuasin", DAFTAR[0]),
        ("Dinas Perhubugan", DAFTAR[1]),
        ("Badan Pengelolaan Keuangan dan Aset Daerah", DAFTAR[3]),
        ("BPKAD", DAFTAR[3]),
        ("Kec. Kikim Timur", DAFTAR[5]),
        ("Rumah Sakit Umum Daerah Sekayu", DAFTAR[8]),
        ("Sekretariat Daerah Kabupaten Musi Banyuasin", DAFTAR[9]),
        ("Sekretariat Dewan Perwakilan Rakyat Daerah", DAFTAR[10]),
        ("Dinas Pekerjaan Umum dan Tata Ruang", DAFTAR[11]),
        ("Dinas PUPR", DAFTAR[11]),
        ("Inspektorat Kabupaten Musi Banyuasin", DAFTAR[12]),
        ("Satpol PP", DAFTAR[13]),
        ("Diskominfo Musi Banyuasin", DAFTAR[14]),
    ],
)
def test_an_office_is_found_however_it_writes_its_name(nama: str, kantor: str) -> None:
    assert jodohkan(DAFTAR, nama, DAERAH) == kantor


@pytest.mark.parametrize(
    "nama", ["Kecamatan Kikim Selatan", "Dinas Perikanan", "Sekretariat", "Badan Kepegawaian Daerah", "Dinas Perumahan"]
)
def test_another_office_is_not_taken_for_one_of_the_list(nama: str) -> None:
    assert jodohkan(DAFTAR, nama, DAERAH) in (None, DAFTAR[2] if nama == "Dinas Perumahan" else None)


def test_the_nearest_name_is_only_offered() -> None:
    assert terdekat(DAFTAR, "Dinas Perumahan Rakyat dan Pertanahan") == DAFTAR[2]
    assert terdekat(DAFTAR, "Museum Bahari") is None


def test_a_text_gives_a_name_a_line(tmp_path: Path) -> None:
    berkas = tmp_path / "daftar.txt"
    berkas.write_bytes("\ufeff1. Dinas Sosial\r\n\r\n2) Badan Keuangan\r\nDinas Sosial\r\n-----\r\n".encode())
    assert baca_daftar(berkas) == ["Dinas Sosial", "Badan Keuangan"]


def test_a_workbook_gives_the_column_under_its_heading(tmp_path: Path) -> None:
    berkas = tulis(
        tmp_path / "daftar.xlsx",
        Daftar=[
            ["DAFTAR PERANGKAT DAERAH KABUPATEN MUSI BANYUASIN"],
            None,
            ["No", "Nama Perangkat Daerah", "Kepala"],
            [1, "Dinas Sosial", "Dinas A, S.E."],
            [2, "Pusat Promosi", "B"],
        ],
    )
    assert baca_daftar(berkas) == ["Dinas Sosial", "Pusat Promosi"]


def test_without_a_heading_the_column_with_most_offices_counts(tmp_path: Path) -> None:
    isi: list[Baris] = [["2025", 1, "Dinas Sosial"], ["2025", 2, "Kecamatan Kikim"], ["2025", 3, "Badan Keuangan"]]
    assert baca_daftar(tulis(tmp_path / "daftar.xlsx", Lembar=isi)) == [
        "Dinas Sosial",
        "Kecamatan Kikim",
        "Badan Keuangan",
    ]


def test_a_list_of_nobody_or_one_that_is_not_there_is_said(tmp_path: Path) -> None:
    (tmp_path / "kosong.txt").write_text("1\n2\n", encoding="utf-8")
    with pytest.raises(GalatPengguna, match=r"kosong\.txt tidak memuat nama perangkat daerah"):
        baca_daftar(tmp_path / "kosong.txt")
    with pytest.raises(GalatPengguna, match="tidak ditemukan"):
        baca_daftar(tmp_path / "tidak ada.txt")
