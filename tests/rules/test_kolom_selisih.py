"""Columns of differences, end to end: consistent tables are silent, a figure that breaks one is one finding."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.rules.pemeriksaan import periksa
from tests.readers.buku import Baris, baca_buku, tulis
from tests.rules.alat import sel

UANG: list[Baris] = [
    ["REALISASI ANGGARAN TAHUN 2024"],
    None,
    ["No", "Program", "Anggaran", "Realisasi", "Sisa Anggaran"],
    [1, "Program Penunjang Urusan", "18.450.320", "17.980.114", "470.206"],
    [2, "Program Pengelolaan Keuangan", "112.650.900", "109.876.543", "2.774.357"],
    [3, "Program Pengelolaan Barang", "3.210.450", "2.987.654", "222.796"],
    [None, "Jumlah", "134.311.670", "130.844.311", "3.467.359"],
]
PERUBAHAN: list[Baris] = [
    ["PAGU DAN REALISASI ANGGARAN TAHUN 2024"],
    None,
    ["No", "Program", "Anggaran Murni", "Anggaran Perubahan", "Bertambah/ (Berkurang)", "Realisasi"],
    [1, "Program Penunjang Urusan", "8.765.432", "9.123.456", "358.024", "8.876.543"],
    [2, "Program Perencanaan", "2.345.678", "2.210.987", "(134.691)", "2.150.456"],
    [3, "Program Penelitian", "987.654", "876.543", "(111.111)", "850.123"],
    [None, "Jumlah", "12.098.764", "12.210.986", "112.222", "11.877.122"],
]
TREN: list[Baris] = [
    ["PERBANDINGAN REALISASI KINERJA TAHUN 2022 S.D. 2024"],
    None,
    ["Indikator Kinerja", "Satuan", 2022, 2023, 2024, "Naik/Turun"],
    ["Angka Partisipasi Kasar", "Persen", "99,75", "100,84", "101,22", "0,38"],
    ["Angka Putus Sekolah", "Persen", "0,27", "0,19", "0,15", "-0,04"],
    ["Rata-rata Lama Sekolah", "Tahun", "8,74", "8,83", "8,91", "0,08"],
    ["Harapan Lama Sekolah", "Tahun", "12,69", "12,76", "12,83", "0,07"],
    ["Nilai SAKIP", "Nilai", "70,10", "71,25", "73,48", "2,23"],
    ["Indeks Literasi", "Indeks", "55,12", "58,47", "61,03", "2,56"],
]
SEMUA = {"uang": UANG, "perubahan": PERUBAHAN, "tren": TREN}


def temuan(folder: Path, isi: list[Baris], baris: int = 0, kolom: int = 0, teks: str | None = None) -> list[Finding]:
    baru = [list(satu) if satu else None for satu in isi]
    if (sebaris := baru[baris - 1]) and baris:
        sebaris[kolom - 1] = teks
    laporan = baca_buku(tulis(folder / "Kertas Kerja.xlsx", Tabel=baru))
    semua = periksa(laporan, hitung(laporan, Profil()), Profil())
    return [satu for satu in semua if satu.tingkat is not Tingkat.INFO]


@pytest.mark.parametrize("isi", SEMUA.values(), ids=SEMUA)
def test_differences_that_hold_yield_nothing(tmp_path: Path, isi: list[Baris]) -> None:
    assert [satu.pesan for satu in temuan(tmp_path, isi)] == []


@pytest.mark.parametrize(
    ("isi", "baris", "kolom", "teks", "benar"),
    [
        (UANG, 5, 5, "2.774.457", "2.774.357"),
        (UANG, 4, 5, "470.260", "470.206"),
        (UANG, 7, 5, "3.476.359", "3.467.359"),
        (PERUBAHAN, 5, 5, "(143.691)", "(134.691)"),
        (TREN, 4, 6, "0,83", "0,38"),
    ],
)
def test_a_difference_that_does_not_hold_is_found_with_the_right_one(
    tmp_path: Path, isi: list[Baris], baris: int, kolom: int, teks: str, benar: str
) -> None:
    (satu,) = temuan(tmp_path, isi, baris, kolom, teks)
    assert (satu.kode, satu.tingkat, satu.ditemukan, satu.seharusnya) == ("ANG013", Tingkat.SALAH, teks, benar)
    assert sel(satu)[0] == f"Tabel {'ABCDEF'[kolom - 1]}{baris}"


def test_an_amount_that_breaks_its_sum_is_not_told_again_by_its_difference(tmp_path: Path) -> None:
    assert [satu.kode for satu in temuan(tmp_path, UANG, 5, 4, "109.976.543")] == ["ANG001"]


def test_where_nothing_confirms_the_two_others_no_value_is_proven(tmp_path: Path) -> None:
    (satu,) = temuan(tmp_path, TREN, 7, 4, "12,52")
    assert (satu.kode, satu.seharusnya, "Tabel D7" in sel(satu)) == ("ANG013", None, True)


@pytest.mark.parametrize("teks", ["0,39", "-", "naik", "0", "-0,38", None])
def test_rounding_signs_and_blanks_are_no_error(tmp_path: Path, teks: str | None) -> None:
    assert [satu.pesan for satu in temuan(tmp_path, TREN, 4, 6, teks)] == []


def test_a_column_that_follows_no_two_others_is_left_alone(tmp_path: Path) -> None:
    isi: list[Baris] = [list(satu) if satu else None for satu in TREN]
    for urut, teks in enumerate(("1,47", "-0,12", "0,17", "0,30", "4,10", "3,77"), 3):
        isi[urut] = [*(isi[urut] or [])[:5], teks]
    assert [satu.pesan for satu in temuan(tmp_path, isi, 4, 6, "5,10")] == []
