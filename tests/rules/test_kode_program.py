"""ANG008, end to end: codes of programs and kegiatan, running numbers."""

from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.rules.kode_program import baca_kode, sama_kode
from tests.rules.alat import sel
from tests.rules.buku_uang import INTI, UMUM, Isi, Lembar, dengan, lembar, temuan


def _berkode() -> Lembar:
    """The workbook with codes in the PK as well."""
    isi = lembar()
    isi["PK 2024"][2:] = [
        ["No", "Kode", "Program", "Anggaran (Rp)"],
        [1, "1.01.01", UMUM, 1_284_561_120],
        [2, "1.01.02", INTI, 992_016_149],
        [None, None, "Jumlah", 2_276_577_269],
    ]
    return isi


def _bernomor(*nomor: int) -> Lembar:
    isi = lembar()
    isi["PK 2024"][3:] = [
        [nomor[0], UMUM, 1_284_561_120],
        [nomor[1], INTI, 992_016_149],
        [nomor[2], "Program Pengembangan Kurikulum", 10_000_000],
        [nomor[3], "Program Pendidik dan Tenaga Kependidikan", 20_000_000],
        [None, "Jumlah", 2_306_577_269],
    ]
    return isi


def _satu(folder: Path, isi: Lembar, **ganti: Isi) -> Finding:
    (hasil,) = temuan(folder, dengan(isi, **ganti), awalan="ANG008")
    return hasil


@pytest.mark.parametrize(
    "ganti",
    [
        {},
        {"PK_2024_B4": "1.01.01."},
        {"PK_2024_B5": "1. 01. 2"},
        {"PK_2024_B4": "X.XX.01"},
        {"PK_2024_B4": "01", "PK_2024_B5": "02"},
    ],
)
def test_spellings_and_placeholders_are_no_deviation(tmp_path: Path, ganti: dict[str, Isi]) -> None:
    assert temuan(tmp_path, dengan(_berkode(), **ganti)) == []


@pytest.mark.parametrize("kode", ["1.01.20", "1.01.01"])
def test_a_program_with_two_codes_is_asked_about_once(tmp_path: Path, kode: str) -> None:
    hasil = _satu(tmp_path, _berkode(), PK_2024_B5=kode)
    assert (hasil.tingkat, hasil.seharusnya) == (Tingkat.PERIKSA, "1.01.02")
    assert sel(hasil) == ["ANGGARAN A7", "PK 2024 B5"]


@pytest.mark.parametrize("kode", ["1.01.20", "1.01.01"])
def test_a_code_that_none_of_its_kegiatan_begins_with_is_the_odd_one(tmp_path: Path, kode: str) -> None:
    hasil = _satu(tmp_path, lembar(), ANGGARAN_A7=kode)
    assert (hasil.tingkat, hasil.ditemukan, hasil.seharusnya) == (Tingkat.PERIKSA, kode, "1.01.02")
    assert sel(hasil)[0] == "ANGGARAN A7"


@pytest.mark.parametrize(("alamat", "kode"), [("A8", "1.01.03.2.01"), ("A5", "1.01.02.2.05"), ("A9", "1.01.01.2.02")])
def test_a_kegiatan_whose_code_begins_otherwise_is_named(tmp_path: Path, alamat: str, kode: str) -> None:
    hasil = _satu(tmp_path, lembar(), **{f"ANGGARAN_{alamat}": kode})
    assert (hasil.tingkat, sel(hasil)[0]) == (Tingkat.PERIKSA, f"ANGGARAN {alamat}")


def test_a_kegiatan_that_fits_neither_its_program_nor_its_rows_is_one_wrong_code(tmp_path: Path) -> None:
    isi = lembar()
    isi["ANGGARAN"][7:7] = [
        ["1.01.02.2.01.0001", "Pembangunan Ruang Kelas Baru", 400_000_000, 350_000_000, 87.5],
        ["1.01.02.2.01.0002", "Rehabilitasi Ruang Kelas", 300_000_000, 250_000_000, 83.33],
    ]
    isi["ANGGARAN"][6:10] = [isi["ANGGARAN"][6], isi["ANGGARAN"][9], *isi["ANGGARAN"][7:9]]
    assert temuan(tmp_path, isi) == []
    hasil = _satu(tmp_path, isi, ANGGARAN_A8="1.01.03.2.01")
    assert (hasil.ditemukan, hasil.seharusnya, sel(hasil)[0]) == ("1.01.03.2.01", "1.01.02.2.01", "ANGGARAN A8")


def test_one_code_for_two_names_is_asked_about(tmp_path: Path) -> None:
    hasil = _satu(tmp_path, lembar(), ANGGARAN_A9="1.01.02.2.01")
    assert sel(hasil) == ["ANGGARAN A8", "ANGGARAN A9"]
    assert "dipakai untuk nama yang berlainan" in hasil.pesan


def test_a_missing_row_of_a_program_is_a_remark_only(tmp_path: Path) -> None:
    isi = lembar()
    isi["PK 2024"] = []
    del isi["ANGGARAN"][6]
    hasil = temuan(tmp_path, isi, awalan="ANG008")
    assert {satu.tingkat for satu in hasil} <= {Tingkat.INFO}


@pytest.mark.parametrize("nomor", [(1, 2, 3, 4), (2, 3, 4, 5), (1, 1, 2, 2), (1, 2, 1, 2), (4, 3, 2, 1)])
def test_running_numbers_may_begin_again_or_count_the_sasaran(tmp_path: Path, nomor: tuple[int, ...]) -> None:
    assert temuan(tmp_path, _bernomor(*nomor), awalan="ANG008") == []


@pytest.mark.parametrize(
    ("nomor", "tempat"), [((1, 2, 3, 5), "PK 2024 A7"), ((1, 2, 2, 4), "PK 2024 A6"), ((1, 2, 3, 3), "PK 2024 A7")]
)
def test_a_number_skipped_or_repeated_is_a_remark(tmp_path: Path, nomor: tuple[int, ...], tempat: str) -> None:
    hasil = _satu(tmp_path, _bernomor(*nomor))
    assert (hasil.tingkat, sel(hasil)) == (Tingkat.INFO, [tempat])


def test_codes_are_compared_part_by_part() -> None:
    satu, lain = baca_kode("2.16.01.2.01.0001"), baca_kode(" 2.16.01.2.01.01. ")
    assert satu is not None
    assert lain is not None
    assert sama_kode(satu, lain)
    assert baca_kode("Program") is None
