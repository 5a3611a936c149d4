"""Categories printed beside capaian: each with the fact that it judges."""

from __future__ import annotations

from pathlib import Path

from lkjip_desktop.domain.laporan import JenisFakta
from tests.readers.buku import Baris, Isi, baca_buku, indikator, tulis


def kategori(folder: Path, *baris: Baris, gabung: tuple[str, ...] = ()) -> list[tuple[str, str, int | None, str]]:
    berkas = tulis(folder / "buku.xlsx", Capaian=Isi([["CAPAIAN KINERJA TAHUN 2024"], *baris], gabung=gabung))
    satu = indikator(baca_buku(berkas), "Indeks layanan")
    return [(k.teks, k.jenis.value, k.tahun, k.ref.sel) for k in satu.kategori]


def test_the_column_of_categories_speaks_of_the_capaian_beside_it(tmp_path: Path) -> None:
    kepala: Baris = ["No", "Indikator", "Target", "Realisasi", "Capaian", "Kriteria Penilaian"]
    isi: Baris = [1, "Indeks layanan", 80, 76, 95, "Sangat Tinggi"]
    assert kategori(tmp_path, kepala, isi) == [("Sangat Tinggi", "capaian", 2024, "F3")]


def test_remarks_count_only_where_they_say_tercapai(tmp_path: Path) -> None:
    kepala: Baris = ["No", "Indikator", "Target", "Realisasi", "Capaian", "Keterangan"]
    assert kategori(tmp_path, kepala, [1, "Indeks layanan", 80, 76, 95, "Tidak Tercapai"]) == [
        ("Tidak Tercapai", "capaian", 2024, "F3")
    ]
    assert kategori(tmp_path, kepala, [1, "Indeks layanan", 80, 76, 95, "Tercapai berkat kerja sama"]) == []


def test_each_year_has_its_category(tmp_path: Path) -> None:
    kepala: Baris = [
        "Indikator",
        "Realisasi 2023",
        "Capaian 2023",
        "Kategori",
        "Realisasi 2024",
        "Capaian 2024",
        "Kategori",
    ]
    isi: Baris = ["Indeks layanan", 70, 90, "Tinggi", 76, 95, "Sangat Tinggi"]
    assert kategori(tmp_path, kepala, isi) == [
        ("Tinggi", "capaian", 2023, "D3"),
        ("Sangat Tinggi", "capaian", 2024, "G3"),
    ]


def test_a_category_against_the_renstra_is_one_of_this_year(tmp_path: Path) -> None:
    kepala: Baris = ["No", "Indikator", "Target Akhir Renstra 2026", "Realisasi 2024", "Capaian s.d. 2024", "Predikat"]
    isi: Baris = [1, "Indeks layanan", 90, 76, 84.44, "Tinggi"]
    assert kategori(tmp_path, kepala, isi) == [("Tinggi", JenisFakta.CAPAIAN_RENSTRA.value, 2024, "F3")]


def test_a_cell_merged_over_rows_speaks_of_none_of_them(tmp_path: Path) -> None:
    kepala: Baris = ["No", "Indikator", "Target", "Realisasi", "Capaian", "Kategori"]
    isi: list[Baris] = [[1, "Indeks layanan", 80, 76, 95, "Sangat Tinggi"], [2, "Jumlah peserta", 10, 9, 90, None]]
    assert kategori(tmp_path, kepala, *isi, gabung=("F3:F4",)) == []
