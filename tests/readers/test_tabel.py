"""Rows of a table: data, totals, bands, numbers, notes; and where a table ends."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.readers.tabel import Tabel, cari_tabel
from tests.pembangun_grid import Baris, Nilai, Sembunyi, lembar

KEPALA: list[Nilai] = ["No", "Sasaran Strategis", "Indikator Kinerja", "Target", "Realisasi"]
UANG: Baris = ["No", "Program", "Anggaran", "Realisasi", "%"]


def baris(nomor: int, nama: str = "Indeks layanan") -> list[Nilai]:
    return [nomor, f"Sasaran {nomor}", nama, 85, 86]


def satu(sheet: Sheet) -> Tabel:
    (tabel,) = cari_tabel(sheet)
    return tabel


def test_titles_above_belong_to_the_table() -> None:
    tabel = satu(lembar(["PERJANJIAN KINERJA"], ["TAHUN 2025"], None, KEPALA, baris(1)))
    assert tabel.teks_judul == "PERJANJIAN KINERJA\nTAHUN 2025"


def test_a_title_over_columns_left_of_the_table_is_its_title() -> None:
    sheet = lembar(
        ["PERJANJIAN KINERJA TAHUN 2025"],
        *[None] * 3,
        *[[None, None, None, *(isi or ())] for isi in (KEPALA, baris(1))],
        gabung=["A1:M1"],
    )
    assert satu(sheet).teks_judul == "PERJANJIAN KINERJA TAHUN 2025"


def test_lines_of_the_identity_are_no_title() -> None:
    sheet = lembar(["RENCANA KINERJA TAHUNAN"], ["Nama OPD", None, ": Dinas Sosial"], None, KEPALA, baris(1))
    assert satu(sheet).teks_judul == "RENCANA KINERJA TAHUNAN"


def test_a_row_of_numbers_may_stand_above_or_below_the_headings() -> None:
    nomor: Baris = [1, 2, 3, 4, 5]
    atas = satu(lembar(nomor, KEPALA, baris(1)))
    bawah = satu(lembar(KEPALA, nomor, baris(1)))
    assert (atas.nomor, atas.data) == ([1], [3])
    assert (bawah.nomor, bawah.data) == ([2], [3])


@pytest.mark.parametrize(
    ("isi", "total", "data"),
    [
        ([["JUMLAH", None, 2, 2, 100], [1, "Program A", 1, 1, 100], [2, "Program B", 1, 1, 100]], [2], [3, 4]),
        ([[1, "Program A", 1, 1, 100], [2, "Program B", 1, 1, 100], [None, "Total Belanja", 2, 2, 100]], [4], [2, 3]),
        ([[1, "Program A", 1, 1, 100], None, None, None, ["Jumlah Anggaran", None, 1, 1, 100]], [6], [2]),
        ([[1, "Program A", 1, 1, 100], [None, "Jumlah Program A", 1, 1, 100]], [3], [2]),
        ([["JUMLAH"], [1, "Program A"]], [2], [3]),
        ([[1, "Program A", 1, 1, 100], ["Rata-rata serapan", None, None, None, 100]], [3], [2]),
    ],
)
def test_totals_are_no_data_wherever_they_stand(isi: list[Baris], total: list[int], data: list[int]) -> None:
    tabel = satu(lembar(UANG, *isi))
    assert (tabel.total, tabel.data) == (total, data)


def test_an_average_of_capaian_is_no_indikator() -> None:
    tabel = satu(lembar(KEPALA, baris(1), [None, None, "Rata-rata capaian kinerja sasaran 1", None, 101]))
    assert tabel.total == [3]


def test_an_indikator_that_counts_is_no_total() -> None:
    kepala: Baris = ["No", "Indikator Kinerja", "Satuan", "Target"]
    tabel = satu(lembar(kepala, [1, "Jumlah kegiatan", "Kegiatan", 4], [None, "Jumlah program", "Program", 2]))
    assert (tabel.total, tabel.data) == ([], [2, 3])


@pytest.mark.parametrize(
    "catatan",
    ["Catatan : angka sementara", "*) angka sementara", "Sumber: BPS", "Keterangan:", "Ket. : sementara"],
)
def test_a_note_ends_the_table_and_is_no_data(catatan: str) -> None:
    tabel = satu(lembar(KEPALA, baris(1), [catatan], ["lanjutan catatan"]))
    assert (tabel.data, tabel.catatan) == ([2], [3, 4])


def test_a_signature_ends_the_table_even_without_a_blank_row() -> None:
    isi: list[Baris] = [
        KEPALA,
        baris(1),
        [None, None, None, "KEPALA DINAS"],
        [None, None, None, "NIP. 19700101 199003 1 001"],
    ]
    assert [tabel.akhir for tabel in cari_tabel(lembar(*isi), tutup={3, 4})] == [2]


def test_one_blank_row_inside_a_table_does_not_end_it() -> None:
    assert satu(lembar(KEPALA, baris(1), None, baris(2))).data == [2, 4]


def test_rows_beyond_blanks_go_on_only_where_they_look_like_the_table() -> None:
    assert satu(lembar(KEPALA, baris(1), None, None, baris(2))).data == [2, 5]
    assert satu(lembar(KEPALA, baris(1), None, None, [None, None, "catatan rapat"])).data == [2]


def test_stacked_tables_each_have_their_own_title_and_rows() -> None:
    sheet = lembar(
        ["A. PERJANJIAN KINERJA"],
        KEPALA,
        baris(1),
        ["B. REALISASI ANGGARAN"],
        UANG,
        [1, "Program A", 1, 1, 100],
        gabung=["A4:E4"],
    )
    satu_, dua = cari_tabel(sheet)
    assert (satu_.teks_judul, satu_.data) == ("A. PERJANJIAN KINERJA", [3])
    assert (dua.teks_judul, dua.data) == ("B. REALISASI ANGGARAN", [6])


def test_a_table_beside_a_longer_one_does_not_cut_it() -> None:
    sheet = lembar(
        ["No", "Indikator", "Target"],
        [1, "Indeks", 85],
        [2, "Rasio", 90, None, "Program", "Anggaran"],
        [3, "Nilai", 95, None, "Program A", 1000],
    )
    kiri, kanan = cari_tabel(sheet)
    assert (kiri.data, kanan.data) == ([2, 3, 4], [4])


def test_a_sasaran_is_carried_down_over_merged_and_blank_cells() -> None:
    sheet = lembar(
        KEPALA,
        [1, "Sasaran A", "Indeks", 1, 1],
        [None, None, "Rasio", 1, 1],
        [2, "Sasaran B", "Nilai", 1, 1],
        [None, None, "Angka", 1, 1],
        gabung=["A2:A3", "B2:B3"],
    )
    tabel = satu(sheet)
    assert {b: teks for b, (teks, _) in tabel.sasaran.items()} == {
        2: "Sasaran A",
        3: "Sasaran A",
        4: "Sasaran B",
        5: "Sasaran B",
    }
    assert tabel.sasaran[3][1].sel == "B2"


@pytest.mark.parametrize(
    ("pita", "gabung"),
    [
        ("Sasaran Strategis 1 : Meningkatnya layanan", ["A2:D2"]),
        ("Sasaran 1. Meningkatnya layanan", []),
        ("SS 1: Meningkatnya layanan", ["A2:D2"]),
        ("Meningkatnya layanan", ["A2:D2"]),
        ("A. Sasaran : Meningkatnya layanan", []),
    ],
)
def test_a_band_names_the_sasaran_of_the_rows_below(pita: str, gabung: list[str]) -> None:
    kepala: Baris = ["No", "Indikator Kinerja", "Target", "Realisasi"]
    tabel = satu(lembar(kepala, [pita], [1, "Indeks", 1, 1], [2, "Rasio", 1, 1], gabung=gabung))
    assert (tabel.pita, tabel.data) == ([2], [3, 4])
    assert {teks for teks, _ in tabel.sasaran.values()} == {"Meningkatnya layanan"}


def test_a_band_of_another_kind_names_no_sasaran() -> None:
    kepala: Baris = ["No", "Indikator Kinerja", "Target", "Realisasi"]
    tabel = satu(lembar(kepala, ["Indikator Tujuan"], [1, "Indeks", 1, 1], gabung=["A2:D2"]))
    assert (tabel.pita, tabel.sasaran) == ([2], {})


def test_a_sasaran_in_the_title_holds_for_the_whole_table() -> None:
    kepala: Baris = ["No", "Indikator Kinerja", "Target", "Realisasi"]
    tabel = satu(lembar(["Sasaran Strategis 2 : Meningkatnya mutu"], None, kepala, [1, "Indeks", 1, 1]))
    assert tabel.sasaran[4][0] == "Meningkatnya mutu"


def test_hidden_rows_are_told_from_those_that_are_seen() -> None:
    tabel = satu(lembar(KEPALA, baris(1), baris(2), sembunyi=Sembunyi(baris=frozenset({3}))))
    assert (tabel.data, tabel.tampak) == ([2, 3], [2])


def test_a_note_between_two_tables_is_no_title_of_the_lower_one() -> None:
    atas, bawah = cari_tabel(
        lembar(
            ["Indikator", "Target", "Realisasi"],
            ["Indeks", 1, 2],
            ["Catatan: angka sementara"],
            None,
            ["PERJANJIAN KINERJA"],
            ["Indikator", "Target", "Satuan"],
            ["Indeks", 1, "Nilai"],
        )
    )
    assert (atas.catatan, bawah.teks_judul) == ([3], "PERJANJIAN KINERJA")


def test_a_total_may_be_written_with_its_letters_apart() -> None:
    (satu,) = cari_tabel(lembar(["Program", "Anggaran", "Realisasi"], ["Program A", 5, 4], ["J u m l a h", 5, 4]))
    assert (satu.data, satu.total) == ([2], [3])


def test_a_legend_below_a_table_is_no_part_of_it() -> None:
    tabel = satu(
        lembar(
            [*KEPALA, "Capaian (%)", "Kategori"],
            [*baris(1), 101.18, "Sangat Tinggi"],
            None,
            ["Skala kategori capaian kinerja"],
            ["No", "Interval Capaian (%)", "Kategori"],
            [1, "≥ 91,00", "Sangat Tinggi"],
            [2, "76,00 – 90,99", "Tinggi"],
        )
    )
    assert tabel.data == [2]
