"""Figures of several years beside each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.rules.fakta import satu_angka
from lkjip_desktop.rules.katalog import Aturan, Konteks
from lkjip_desktop.rules.riwayat_capaian import riwayat
from tests.readers.buku import Baris, baca_buku, tulis
from tests.rules.alat import sel

CAPAIAN: list[Baris] = [
    ["CAPAIAN KINERJA TAHUN 2024"],
    ["No", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    [1, "Indeks layanan", "Nilai", 80, "84,16", "105,20"],
    [2, "Persentase aset terawat", "%", 90, "92,70", "103,00"],
    [3, "Jumlah kunjungan", "Orang", 1200, 1236, "103,00"],
]
KEPALA: list[Baris] = [
    ["PERBANDINGAN REALISASI KINERJA"],
    ["Indikator", "Realisasi 2022", "Realisasi 2023", "Realisasi 2024"],
]
BANDING: list[Baris] = [
    ["Indeks layanan", "81,20", "82,75", "84,16"],
    ["Persentase aset terawat", "88,10", "91,35", "92,70"],
    ["Jumlah kunjungan", 1102, 1187, 1236],
]


def temuan(folder: Path, banding: list[Baris], aturan: Aturan = riwayat) -> list[Finding]:
    isi = baca_buku(tulis(folder / "buku.xlsx", Capaian=CAPAIAN, Perbandingan=[*KEPALA, *banding]))
    return aturan(Konteks(isi, hitung(isi, Profil()), Profil()))


def ganti(*ubah: tuple[int, int, str | float | None]) -> list[Baris]:
    hasil = [list(satu or ()) for satu in BANDING]
    for baris, kolom, nilai in ubah:
        hasil[baris][kolom] = nilai
    return [*hasil]


def test_years_that_go_on_from_each_other_are_left_alone(tmp_path: Path) -> None:
    assert temuan(tmp_path, BANDING) == []
    assert temuan(tmp_path, ganti((2, 1, 640), (0, 1, "61,20"))) == []


@pytest.mark.parametrize(("baris", "nilai"), [(0, "8,120"), (0, "812,0"), (1, "8.810"), (2, 11020)])
def test_a_moved_comma_is_to_be_looked_at(baris: int, nilai: str | float, tmp_path: Path) -> None:
    hasil = temuan(tmp_path, ganti((baris, 1, nilai)))
    assert [(t.tingkat, sel(t)[0]) for t in hasil] == [(Tingkat.PERIKSA, f"Perbandingan B{baris + 3}")]
    assert "Komanya mungkin bergeser" in hasil[0].pesan


def test_small_counts_may_grow_tenfold(tmp_path: Path) -> None:
    banding: list[Baris] = [*BANDING, ["Jumlah kerja sama", 2, 20, 2]]
    assert {t.tingkat for t in temuan(tmp_path, banding)} <= {Tingkat.INFO}
    assert temuan(tmp_path, [*BANDING, ["Jumlah pelatihan daring", 1, 4, 40]]) == []


def test_a_copied_column_is_one_finding(tmp_path: Path) -> None:
    (satu,) = temuan(tmp_path, ganti((0, 1, "82,75"), (1, 1, "91,35"), (2, 1, 1187)))
    assert (satu.tingkat, satu.kunci) == (Tingkat.PERIKSA, "CAP011:salinan:Perbandingan:2022-2023")
    assert {"Perbandingan B3", "Perbandingan C5"} <= set(sel(satu))


def test_columns_that_agree_in_part_or_by_their_nature_are_no_copies(tmp_path: Path) -> None:
    assert temuan(tmp_path, ganti((0, 1, "82,75"), (1, 1, "91,35"))) == []
    tetap: list[Baris] = [[nama, 100, 100, 100] for nama in ("Persentase A layak", "Cakupan B", "Dokumen C")]
    assert temuan(tmp_path, tetap) == []


def test_a_blank_or_missing_column_of_this_year_is_a_remark(tmp_path: Path) -> None:
    (satu,) = temuan(tmp_path, ganti((0, 3, None), (1, 3, "-"), (2, 3, None)))
    assert (satu.tingkat, satu.kunci) == (Tingkat.INFO, "CAP011:tahun ini:Perbandingan")
    assert satu.seharusnya == "84,16; 92,70; 1.236"
    assert sel(satu)[0] == "Perbandingan D3"


def test_figures_of_last_year_that_differ_are_of_another_rule(tmp_path: Path) -> None:
    """Two tables that give another realisasi for the same past year."""
    lain: list[Baris] = [
        ["RENSTRA"],
        ["Indikator", "Realisasi 2023", "Realisasi 2024", "Target Akhir Renstra 2026"],
        ["Indeks layanan", "82,57", "84,16", 86],
    ]
    isi = baca_buku(tulis(tmp_path / "buku.xlsx", Capaian=CAPAIAN, Perbandingan=[*KEPALA, *BANDING], Renstra=lain))
    konteks = Konteks(isi, hitung(isi, Profil()), Profil())
    assert [t.kunci for t in satu_angka(konteks)] == ["CAP001:realisasi:indeks-layanan:2023"]
    assert riwayat(konteks) == []
