"""Ladders of categories in whole workbooks: found wherever they stand, told from others, out of the tables' way."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pytest

from lkjip_desktop.domain.laporan import JenisLembar, Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.hitung import hitung
from tests.readers.buku import Baris, baca_buku, tulis

CAPAIAN: list[Baris] = [
    ["CAPAIAN KINERJA TAHUN 2024"],
    ["No", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)", "Kategori"],
    [1, "Indeks layanan", "Nilai", 80, 76, 95, "Sangat Tinggi"],
    [2, "Persentase aset terawat", "%", 90, 81, 90, "Tinggi"],
]
TABEL: list[Baris] = [
    ["Skala Nilai Peringkat Kinerja"],
    ["No", "Interval Nilai Realisasi Kinerja", "Kriteria Penilaian Realisasi Kinerja", "Kode"],
    [1, "91 ≤ 100", "Sangat Tinggi", "ST"],
    [2, "76 ≤ 90", "Tinggi", "T"],
    [3, "66 ≤ 75", "Sedang", "S"],
    [4, "51 ≤ 65", "Rendah", "R"],
    [5, "≤ 50", "Sangat Rendah", "SR"],
]


def tangga(laporan: Laporan) -> list[tuple[str, Decimal | int | None, Decimal | int | None]]:
    (satu,) = laporan.tangga
    return [(anak.nama, anak.bawah, anak.atas) for anak in satu.anak]


def skala_permendagri(puncak: int | None = 100) -> list[tuple[str, int | None, int | None]]:
    isi = [("Sangat Tinggi", 91, puncak), ("Tinggi", 76, 90), ("Sedang", 66, 75), ("Rendah", 51, 65)]
    return [*isi, ("Sangat Rendah", None, 50)]


def test_a_table_of_bounds_and_names_on_its_own_sheet(tmp_path: Path) -> None:
    laporan = baca_buku(tulis(tmp_path / "buku.xlsx", Capaian=CAPAIAN, Skala=TABEL))
    assert tangga(laporan) == skala_permendagri()
    (catatan,) = [b for b in laporan.lembar if b.nama == "Skala"]
    assert (catatan.jenis, catatan.baris) == (JenisLembar.SKALA, (1, 7))
    assert [i.nama for i in laporan.indikator] == ["Indeks layanan", "Persentase aset terawat"]


@pytest.mark.parametrize(
    "legenda",
    [
        [["Keterangan :"], ["≥ 91 : Sangat Tinggi"], ["76 - 90 : Tinggi"], ["66 - 75 : Sedang"], ["51 - 65 : Rendah"],
         ["≤ 50 : Sangat Rendah"]],
        [None, ["91 ≤ Sangat Tinggi"], ["76 - 90 Tinggi"], ["66 - 75 Sedang"], ["51 - 65 Rendah"],
         ["≤ 50 Sangat Rendah"]],
        [["≥ 91 Sangat Tinggi; 76-90 Tinggi; 66-75 Sedang; 51-65 Rendah; ≤ 50 Sangat Rendah"]],
        [None, [None, "Sangat Tinggi", "≥ 91"], [None, "Tinggi", "76 - 90"], [None, "Sedang", "66 - 75"],
         [None, "Rendah", "51 - 65"], [None, "Sangat Rendah", "≤ 50"]],
    ],
)  # fmt: skip
def test_a_legend_below_the_table_is_no_part_of_it(legenda: Sequence[Baris], tmp_path: Path) -> None:
    laporan = baca_buku(tulis(tmp_path / "buku.xlsx", Capaian=[*CAPAIAN, *legenda]))
    assert tangga(laporan) == skala_permendagri(None)
    assert [i.nama for i in laporan.indikator] == ["Indeks layanan", "Persentase aset terawat"]
    assert [b for b in laporan.lembar if b.jenis is None] == []


def test_two_columns_of_numbers_and_classes_side_by_side(tmp_path: Path) -> None:
    angka: list[Baris] = [["Kategori capaian"], [91, 100, "Sangat Baik"], [76, 90, "Baik"], [0, 75, "Kurang"]]
    assert tangga(baca_buku(tulis(tmp_path / "a.xlsx", Capaian=CAPAIAN, Skala=angka))) == [
        ("Sangat Baik", 91, 100), ("Baik", 76, 90), ("Kurang", 0, 75),
    ]  # fmt: skip
    datar: list[Baris] = [["> 90 Memuaskan", "> 75 - 90 Baik", "0 - 75 Kurang"]]
    assert [n for n, _, _ in tangga(baca_buku(tulis(tmp_path / "b.xlsx", Capaian=CAPAIAN, Skala=datar)))] == [
        "Memuaskan", "Baik", "Kurang",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "lain",
    [
        [["Mutu pelayanan"], ["A", "88,31 - 100,00", "Sangat Baik"], ["B", "76,61 - 88,30", "Baik"],
         ["C", "65,00 - 76,60", "Kurang Baik"], ["D", "25,00 - 64,99", "Tidak Baik"]],
        [["3,5324 - 4,00", "Sangat Baik"], ["3,0644 - 3,532", "Baik"], ["2,60 - 3,064", "Kurang Baik"]],
        [["Predikat"], ["> 90", "Sangat Memuaskan"], ["> 80", "Memuaskan"], ["> 70", "Sangat Baik"], ["> 60", "Baik"],
         ["> 50", "Cukup"], ["> 30", "Kurang"]],
        [["Kriteria serapan anggaran"], ["≥ 95", "Sangat Baik"], ["80 - 94", "Baik"], ["< 80", "Kurang"]],
        [["Kategori"], ["≥ 90", "Sangat Baik"], ["< 90", "Kurang"]],
        [["Program", "Realisasi", "Capaian", "Predikat"], ["A", "79,42%", "101,82%", "Sangat Baik"],
         ["B", "67,92%", "97,02%", "Baik"], ["C", "62,52%", "97,68%", "Cukup"]],
    ],
)  # fmt: skip
def test_ladders_of_other_things_are_left_alone(lain: Sequence[Baris], tmp_path: Path) -> None:
    laporan = baca_buku(tulis(tmp_path / "buku.xlsx", Capaian=CAPAIAN, Lain=lain))
    assert laporan.tangga == []
    assert "tangga" not in hitung(laporan, Profil()).kebijakan.alasan


def test_the_ladder_becomes_the_offices_own(tmp_path: Path) -> None:
    skala: list[Baris] = [
        ["Kategori capaian"],
        ["≥ 100", "Sangat Berhasil"],
        ["75 - < 100", "Berhasil"],
        ["< 75", "Kurang Berhasil"],
    ]
    laporan = baca_buku(tulis(tmp_path / "buku.xlsx", Capaian=CAPAIAN, Skala=skala))
    hasil = hitung(laporan, Profil())
    assert [satu.kategori for satu in hasil.indikator] == ["Berhasil", "Berhasil"]
    assert "Skala A2" in hasil.kebijakan.alasan["tangga"]
    pilihan = Profil(kebijakan={"tangga": [{"nama": "Bagus", "bawah": "80"}]})
    assert hitung(laporan, pilihan).indikator[0].kategori == "Bagus"
