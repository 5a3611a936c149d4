"""Rows of indikator: groups, units, texts, calculations."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.angka import JenisNilai
from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.domain.laporan import Indikator, JenisFakta, Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.readers.baca import baca
from tests.pembangun_grid import Baris, Sembunyi, buku, lembar, persen


def laporan(sheet: Sheet) -> Laporan:
    return baca(buku(sheet), Profil(jawaban={"tahun": "2024"}))


def satu(kepala: Baris, isi: Baris) -> Indikator:
    (indikator,) = laporan(lembar(kepala, isi)).indikator
    return indikator


def nama(sheet: Sheet) -> list[str]:
    return [i.nama for i in laporan(sheet).indikator]


def test_a_row_that_heads_others_is_no_indikator() -> None:
    sheet = lembar(
        ["RENCANA KINERJA TAHUNAN"],
        ["No", "Sasaran", "Indikator", "Target"],
        [1, "Akses", "Rasio Kepemilikan Dokumen :"],
        [None, None, "1. Kepemilikan KTP", "92%"],
        [None, None, "2. Kepemilikan KK", "90%"],
        gabung=["A3:A5", "B3:B5"],
    )
    assert nama(sheet) == ["Kepemilikan KTP", "Kepemilikan KK"]
    assert "baris 3 judul kelompok" in laporan(sheet).lembar[0].alasan


@pytest.mark.parametrize("rincian", ["1. Kepemilikan KTP", "a. Kepemilikan KTP", "- Kepemilikan KTP"])
def test_a_name_without_figures_over_a_list_heads_it_even_without_a_colon(rincian: str) -> None:
    sheet = lembar(["Indikator", "Target"], ["Kepemilikan Dokumen"], [rincian, "92%"], nama="IKU")
    assert nama(sheet) == ["Kepemilikan KTP"]


def test_an_indikator_without_figures_yet_stays_one() -> None:
    sheet = lembar(["Indikator", "Satuan", "Target", "Realisasi"], ["Indeks layanan", "Nilai"], ["Rasio", "%", 1, 1])
    assert nama(sheet) == ["Indeks layanan", "Rasio"]


def test_a_column_of_sasaran_and_indikator_alike_parts_them_by_their_figures() -> None:
    sheet = lembar(
        ["No", "Sasaran Strategis/Indikator Kinerja", "Satuan", "Target"],
        [1, "Meningkatnya mutu layanan"],
        ["1.1", "Indeks layanan", "Nilai", 85],
        ["1.2", "Rasio layanan", "%", 90],
        nama="PK",
    )
    hasil = laporan(sheet).indikator
    assert [(i.nama, i.sasaran) for i in hasil] == [
        ("Indeks layanan", "Meningkatnya mutu layanan"),
        ("Rasio layanan", "Meningkatnya mutu layanan"),
    ]


def test_a_cell_may_hold_two_targets() -> None:
    indikator = satu(["Indikator", "Target", "Realisasi"], ["Kerja sama", "20 Data Kerjasama\n10 Hak Akses Data", None])
    (target,) = [k.nilai for k in indikator.fakta(JenisFakta.TARGET)]
    assert target.jenis is JenisNilai.MAJEMUK
    assert [(str(b.nilai), b.satuan) for b in target.bagian] == [("20", "Data Kerjasama"), ("10", "Hak Akses Data")]


@pytest.mark.parametrize(
    ("kepala", "isi", "satuan"),
    [
        (["Indikator", "Satuan", "Target", "Realisasi"], ["Indeks", "Nilai", 1, 1], "Nilai"),
        (["Indikator", "Target", "Realisasi"], ["Lama layanan", "2 hari", 1], "hari"),
        (["Indikator", "Target (%)", "Realisasi"], ["Rasio", 92, 1], "%"),
        (["Indikator", "Target %", "Realisasi"], ["Lama layanan", "2 hari", 1], "hari"),
        (["Indikator", "Target", None, "Realisasi"], ["Angka kematian", 90, "per 100.000 KH", 84], "per 100.000 KH"),
        (["Indikator", "Target", "Realisasi"], ["Pertumbuhan ekonomi (%)", 5, 4], "%"),
        (["Indikator", "Target", "Realisasi"], ["Persentase jalan mantap", 5, 4], "%"),
        (["Indikator", "Target", "Realisasi"], ["Rasio", persen(0.92), 1], "%"),
        (["Indikator", "Target", "Realisasi"], ["Indeks", 85, 1], None),
    ],
)
def test_the_unit_is_found_wherever_it_stands(kepala: Baris, isi: Baris, satuan: str | None) -> None:
    assert satu(kepala, isi).satuan == satuan


def test_a_cell_that_writes_out_its_calculation_holds_the_result() -> None:
    indikator = satu(["Indikator", "Target", "Realisasi"], ["Rasio", 92, "506.024 / 499.362 x 100% = 101,33%"])
    (realisasi,) = [k.nilai for k in indikator.fakta(JenisFakta.REALISASI)]
    assert (str(realisasi.nilai), str(realisasi.ref)) == ("101.33", "Lembar1 C2")


def test_a_quoted_calculation_gives_numerator_denominator_and_realisasi() -> None:
    kepala: Baris = ["Indikator", "Cara Perhitungan", "Target", "Realisasi"]
    cara = "Pemilik dibagi wajib KTP :\n502.024\n----------- x 100 % = 101,33 %\n499.362"
    indikator = satu(kepala, ["Rasio KTP", cara, 92, "101,33"])
    angka = {j: [str(k.nilai.nilai) for k in indikator.fakta(j)] for j in JenisFakta if indikator.fakta(j)}
    assert angka[JenisFakta.PEMBILANG] == ["502024"]
    assert angka[JenisFakta.PENYEBUT] == ["499362"]
    assert angka[JenisFakta.REALISASI] == ["101.33", "101.33"]
    assert indikator.cara == cara


def test_a_plan_that_quotes_last_years_calculation_gives_no_realisasi() -> None:
    kepala: Baris = ["Indikator", "Formulasi", "Target"]
    assert satu(kepala, ["Rasio", "10 / 20 x 100% = 50%", 60]).fakta(JenisFakta.REALISASI) == []


def test_hidden_rows_of_indikator_are_set_aside_and_said() -> None:
    sheet = lembar(
        ["Indikator", "Target", "Realisasi"], ["Lama", 1, 1], ["Indeks", 1, 1], sembunyi=Sembunyi(baris=frozenset({2}))
    )
    hasil = laporan(sheet)
    assert [i.nama for i in hasil.indikator] == ["Indeks"]
    assert "baris tersembunyi tidak dipakai: 2" in hasil.lembar[0].alasan


def test_causes_and_remedies_beside_the_figures_are_taken_over() -> None:
    kepala: Baris = ["Indikator", "Target", "Realisasi", "Faktor Pendorong", "Kendala", "Solusi"]
    hasil = laporan(
        lembar(kepala, ["Indeks", 1, 1, "SDM terlatih dan cukup", "Jaringan sering padam", "Genset cadangan"])
    )
    assert hasil.naskah.faktor_pendorong == ["SDM terlatih dan cukup"]
    assert hasil.naskah.faktor_penghambat == ["Jaringan sering padam"]
    assert hasil.naskah.pemecahan == ["Genset cadangan"]


def test_programs_beside_the_indikator_are_read_too() -> None:
    sheet = lembar(
        ["PERJANJIAN KINERJA"],
        ["No", "Sasaran", "Indikator", "Target", "Program", "Anggaran"],
        [1, "Mutu", "Indeks", 85, "Program Penunjang", 1000],
        [None, None, None, None, "Program Layanan", 2000],
    )
    hasil = laporan(sheet)
    assert [i.nama for i in hasil.indikator] == ["Indeks"]
    assert [(p.nama, p.sasaran) for p in hasil.program] == [("Program Penunjang", "Mutu"), ("Program Layanan", "Mutu")]


def test_one_cell_may_list_several_indikator_with_their_figures() -> None:
    kepala: Baris = ["Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "%"]
    isi: Baris = [
        "Kerja",
        "1. Tingkat pengangguran\n2. Lama menunggu\nkerja",
        "%\nbulan",
        "4,5\n6",
        "4,2\n5",
        "106,67\n116,67",
    ]
    satu_, dua = laporan(lembar(kepala, isi)).indikator
    assert [(i.nama, i.satuan, i.sasaran) for i in (satu_, dua)] == [
        ("Tingkat pengangguran", "%", "Kerja"),
        ("Lama menunggu kerja", "bulan", "Kerja"),
    ]
    assert [(k.nilai.teks, str(k.nilai.ref)) for k in dua.kemunculan] == [
        ("6", "Lembar1 D2"),
        ("5", "Lembar1 E2"),
        ("116,67", "Lembar1 F2"),
    ]


def test_a_list_inside_one_indikator_is_not_split() -> None:
    nama_ = "1. Dokumen perencanaan\n2. Dokumen evaluasi"
    (satu_,) = laporan(lembar(["Indikator", "Target", "Realisasi"], [nama_, 4, 4])).indikator
    assert satu_.nama.startswith("Dokumen perencanaan")


@pytest.mark.parametrize(
    ("target", "nilai", "arah"),
    [("≥ 12 paket", "12", "naik"), ("≤ 5%", "5", "turun"), ("minimal 80", "80", "naik"), ("maks. 3", "3", "turun")],
)
def test_a_target_written_as_a_bound_is_a_figure_and_says_which_side_is_good(
    target: str, nilai: str, arah: str
) -> None:
    indikator = satu(["Indikator", "Target", "Realisasi"], ["Indeks", target, 1])
    (angka,) = [k.nilai for k in indikator.fakta(JenisFakta.TARGET)]
    assert (str(angka.nilai), angka.teks, indikator.arah.value) == (nilai, target, arah)
