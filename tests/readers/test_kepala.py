"""Header blocks: anywhere on a sheet, one to four rows, merged or not, with column numbers above or below."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.readers.baris_kepala import nomor_kolom_baris
from lkjip_desktop.readers.kepala import Kepala, cari_kepala
from lkjip_desktop.readers.peran import Peran
from tests.pembangun_grid import Baris, lembar, rumus, sel

KEPALA: Baris = ["No", "Sasaran Strategis", "Indikator Kinerja", "Target", "Realisasi", "Capaian"]
DATA: Baris = [1, "Meningkatnya layanan", "Indeks Kepuasan", 85, 86, 101]


def satu(sheet: Sheet) -> Kepala:
    (kepala,) = cari_kepala(sheet)
    return kepala


def arti(kepala: Kepala) -> list[tuple[Peran | None, int | None]]:
    return [(kolom.peran, kolom.tahun) for kolom in kepala.kolom]


@pytest.mark.parametrize("mulai", ["A1", "D12", "B3"])
def test_a_header_is_found_wherever_it_stands(mulai: str) -> None:
    kepala = satu(lembar(["Judul tabel"], None, KEPALA, DATA, mulai=mulai))
    assert [k.peran for k in kepala.kolom] == [
        Peran.NO,
        Peran.SASARAN,
        Peran.INDIKATOR,
        Peran.TARGET,
        Peran.REALISASI,
        Peran.CAPAIAN,
    ]


def test_merged_groups_of_a_year_give_their_year_to_the_headings_below() -> None:
    sheet = lembar(
        ["No", "Indikator Kinerja", "2024", None, None, "Ket"],
        [None, None, "TARGET", "REALISASI", "%"],
        [1, "Indeks", 85, 86, 101],
        gabung=["A1:A2", "B1:B2", "C1:E1", "F1:F2"],
    )
    kepala = satu(sheet)
    assert (kepala.baris, kepala.baris_akhir) == (1, 2)
    assert arti(kepala)[2:5] == [(Peran.TARGET, 2024), (Peran.REALISASI, 2024), (Peran.CAPAIAN, 2024)]


@pytest.mark.parametrize("gabung", [[], ["A1:A2", "B1:B2"]])
def test_groups_reach_as_far_unmerged_as_merged(gabung: list[str]) -> None:
    sheet = lembar(
        ["No", "Indikator Kinerja", "2023", None, "2024"],
        [None, None, "Realisasi", "Capaian", "Realisasi", "Capaian"],
        [1, "Indeks", 1, 2, 3, 4],
        gabung=gabung,
    )
    assert [tahun for _, tahun in arti(satu(sheet))] == [None, None, 2023, 2023, 2024, 2024]


def test_single_letters_under_a_year_are_target_realisasi_and_capaian() -> None:
    sheet = lembar(
        ["No", "IKU", "Sat", "2023", None, None, "2024", None, None],
        [None, None, None, *["T", "R", "C"] * 2],
        [1, "Indeks", "Nilai", 1, 2, 3, 4, 5, 6],
        gabung=["D1:F1", "G1:I1"],
    )
    assert arti(satu(sheet))[6:] == [(Peran.TARGET, 2024), (Peran.REALISASI, 2024), (Peran.CAPAIAN, 2024)]


def test_a_year_alone_above_the_headings_is_a_group() -> None:
    sheet = lembar(
        [None, None, "2024"],
        ["No", "Indikator", "Target", "Realisasi", "Ket"],
        [1, "Indeks", 85, 86, "-"],
        gabung=["C1:D1"],
    )
    assert arti(satu(sheet))[2:4] == [(Peran.TARGET, 2024), (Peran.REALISASI, 2024)]


def test_a_title_right_above_is_no_group() -> None:
    sheet = lembar(["PERJANJIAN KINERJA TAHUN 2024"], KEPALA, DATA, gabung=["A1:D1"])
    assert satu(sheet).baris == 2


def test_a_heading_goes_on_in_the_row_below() -> None:
    sheet = lembar(
        ["No", "SASARAN", "INDIKATOR", "TARGET", "REALISASI"],
        [None, "STRATEGIS", "KINERJA", "2024", "2024"],
        [1, "Meningkatnya layanan", "Indeks", 85, 86],
    )
    kepala = satu(sheet)
    assert kepala.baris_akhir == 2
    assert arti(kepala)[1:] == [
        (Peran.SASARAN, None),
        (Peran.INDIKATOR, None),
        (Peran.TARGET, 2024),
        (Peran.REALISASI, 2024),
    ]


def test_three_rows_of_headings_are_one_block() -> None:
    sheet = lembar(
        ["No", "Program", "Realisasi Kinerja Pada Triwulan", None, None, None],
        [None, None, "I", None, "II", None],
        [None, None, "K", "Rp. (000)", "K", "Rp. (000)"],
        [1, "Program A", 1, 2, 3, 4],
        gabung=["A1:A3", "B1:B3", "C1:F1", "C2:D2", "E2:F2"],
    )
    kepala = satu(sheet)
    assert kepala.baris_akhir == 3
    assert [k.judul.masa.bagian for k in kepala.kolom[2:]] == [(4, 1), (4, 1), (4, 2), (4, 2)]


def test_months_may_be_numbers_under_one_heading() -> None:
    sheet = lembar(
        ["No", "Indikator", "Target", "Realisasi", *[None] * 12],
        [None, None, None, *range(1, 13), "Jumlah"],
        [1, "Jumlah unit", 12, *[1] * 12, 12],
        gabung=["A1:A2", "B1:B2", "C1:C2", "D1:P1"],
    )
    assert satu(sheet).baris_akhir == 2


@pytest.mark.parametrize(
    "baris",
    [
        [1, 2, 3, 4],
        ["(1)", "(2)", "(3)", "(4)"],
        ["1", "2", "3", "4 = 3 : 2 x 100"],
        [1, 2, 3, "14 = 7 + 13"],
        ["1", "2", "3", "(4)=(3)/(2)x100%"],
    ],
)
def test_a_row_of_column_numbers_is_known(baris: list[str | int]) -> None:
    assert nomor_kolom_baris([(kolom, sel(nilai)) for kolom, nilai in enumerate(baris, start=1)])


@pytest.mark.parametrize("baris", [[1], [1, "Indeks", 3], [85, 90, 95], [1, 1, 1]])
def test_a_row_of_data_is_no_row_of_column_numbers(baris: list[str | int]) -> None:
    assert not nomor_kolom_baris([(kolom, sel(nilai)) for kolom, nilai in enumerate(baris, start=1)])


def test_a_row_of_data_that_speaks_like_headings_is_none() -> None:
    sheet = lembar(
        ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"],
        [1, "Meningkatnya capaian program", "Persentase realisasi anggaran", "Persen", 95],
        [2, "Meningkatnya capaian kegiatan", "Nilai capaian kinerja", "Nilai", "90"],
    )
    assert satu(sheet).baris_akhir == 1


def test_rows_numbered_for_data_are_not_headings() -> None:
    kepala = satu(lembar(["No", "Indikator", "Target", "Realisasi"], [1], [2], [3]))
    assert kepala.baris_akhir == 1


def test_a_total_right_below_is_not_a_heading() -> None:
    kepala = satu(lembar(["No", "Program", "Anggaran", "Realisasi"], ["JUMLAH"], [1, "Program A", 2, 3]))
    assert kepala.baris_akhir == 1


def test_tables_side_by_side_are_two() -> None:
    sheet = lembar(
        ["No", "Indikator", "Target", None, "Program", "Anggaran"],
        [1, "Indeks", 85, None, "Program A", 1000],
    )
    assert [kepala.batas for kepala in cari_kepala(sheet)] == [(1, 3), (5, 6)]


def test_tables_side_by_side_may_begin_on_different_rows() -> None:
    sheet = lembar(
        ["No", "Indikator", "Target"],
        [1, "Indeks", 85, None, "Program", "Anggaran"],
        [2, "Rasio", 90, None, "Program A", 1000],
    )
    assert [(kepala.baris, kepala.batas) for kepala in cari_kepala(sheet)] == [(1, (1, 3)), (2, (5, 6))]


def test_an_unlabelled_column_does_not_part_a_table() -> None:
    sheet = lembar(["No", "Indikator", "Target", None, "Realisasi"], [1, "Indeks", 92, "%", 93])
    assert satu(sheet).batas == (1, 5)


def test_a_heading_that_is_a_formula_without_a_result_has_no_year() -> None:
    sheet = lembar(
        ["Indikator", "Satuan", rumus("Tahun"), None],
        [None, None, "Realisasi", "Capaian"],
        ["Indeks", "%", 1, 2],
        gabung=["A1:A2", "B1:B2", "C1:D1"],
    )
    assert [k.tahun_belum_dihitung for k in satu(sheet).kolom] == [False, False, True, True]


def test_years_over_pairs_take_the_merged_indikator_beside_them_along() -> None:
    (satu,) = cari_kepala(
        lembar(
            ["Indikator", 2024, None, 2023, None],
            [None, "Realisasi", "Capaian", "Realisasi", "Capaian"],
            ["Nilai SAKIP Perangkat Daerah", "75,20", "94,00", "75,20", "94,00"],
            gabung=("A1:A2", "B1:C1", "D1:E1"),
        )
    )
    assert (satu.baris, satu.baris_akhir, satu.batas) == (1, 2, (1, 5))
    assert [(k.peran, k.tahun) for k in satu.kolom][:3] == [
        (Peran.INDIKATOR, None),
        (Peran.REALISASI, 2024),
        (Peran.CAPAIAN, 2024),
    ]


def test_tables_side_by_side_have_header_rows_of_their_own() -> None:
    satu, dua = cari_kepala(
        lembar(
            ["Indikator", "Kinerja", None, None, "Program", "Anggaran", "Realisasi"],
            [None, "Target", "Realisasi", None, "Program A", "1.000.000", "900.000"],
            ["Indeks", 80, 82, None, "Program B", "2.000.000", "1.900.000"],
            gabung=("A1:A2", "B1:C1"),
        )
    )
    assert (satu.batas, satu.baris_akhir) == ((1, 3), 2)
    assert (dua.batas, dua.baris_akhir) == ((5, 7), 1)


def test_a_row_of_figures_typed_as_text_is_no_second_line_of_headings() -> None:
    (satu,) = cari_kepala(
        lembar(["Indikator", "Target", "Realisasi"], ["Nilai Perangkat Daerah", "75,20", "80,10"], ["Indeks", 1, 2])
    )
    assert satu.baris_akhir == 1


def test_groups_of_years_may_stand_beside_a_heading_that_nobody_knows() -> None:
    (satu,) = cari_kepala(
        lembar(
            ["Tabel 1. Target dan Realisasi"],
            ["Indikator", "Tahun 2023", None, "Tahun 2024", None, "Naik/Turun"],
            [None, "Target", "Realisasi", "Target", "Realisasi", None],
            ["Persentase warga puas", "80%", "82%", "85%", "88%", "Naik"],
        )
    )
    assert (satu.baris, satu.baris_akhir) == (2, 3)
    assert [(k.peran, k.tahun) for k in satu.kolom][:4] == [
        (Peran.INDIKATOR, None),
        (Peran.TARGET, 2023),
        (Peran.REALISASI, 2023),
        (Peran.TARGET, 2024),
    ]
