"""One figure a kind and year, where a table has several columns for it; and a year's figure from its parts."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.angka import Asal
from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.domain.laporan import JenisFakta, Kemunculan, Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.readers.baca import baca
from tests.pembangun_grid import Baris, Nilai, Sembunyi, buku, lembar

TARGET, REALISASI = JenisFakta.TARGET, JenisFakta.REALISASI
TW = ["TW I", "TW II", "TW III", "TW IV"]


def baca_satu(sheet: Sheet, jawaban: dict[str, str] | None = None) -> Laporan:
    return baca(buku(sheet), Profil(jawaban={"tahun": "2024", **(jawaban or {})}))


def kemunculan(laporan: Laporan, jenis: JenisFakta) -> list[Kemunculan]:
    return [k for satu in laporan.indikator for k in satu.kemunculan if k.jenis is jenis]


def teks(laporan: Laporan, jenis: JenisFakta) -> list[tuple[int | None, str]]:
    return [(k.tahun, k.nilai.teks) for k in kemunculan(laporan, jenis)]


def triwulan(nama: str, satuan: str, target: Nilai, *nilai: Nilai, kepala: list[str] | None = None) -> Sheet:
    tw = kepala or TW
    return lembar(
        ["No", "Indikator", "Satuan", "Target", "Realisasi", *[None] * (len(tw) - 1), "Capaian (%)"],
        [None, None, None, None, *tw],
        [1, nama, satuan, target, *nilai],
        gabung=["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:H1", "I1:I2"],
    )


def test_a_column_of_the_year_goes_before_its_quarters() -> None:
    kepala = [*TW, "Jumlah"]
    sheet = lembar(
        ["No", "Indikator", "Target", "Realisasi", *[None] * 4],
        [None, None, None, *kepala],
        [1, "Jumlah unit", 12, 3, 3, 3, 2, 11],
        gabung=["A1:A2", "B1:B2", "C1:C2", "D1:H1"],
    )
    laporan = baca_satu(sheet)
    assert teks(laporan, REALISASI) == [(2024, "11")]
    assert laporan.pertanyaan == []


@pytest.mark.parametrize(
    ("satuan", "target", "nilai", "harapan"),
    [
        ("%", 80, (60, 65, 70, 81), "81"),
        ("Dokumen", 12, (3, 3, 3, 3), "12"),
        ("Dokumen", 12, (3, 6, 9, 12), "12"),
        ("Orang", 40000, ("10.250", "9.870", "11.020", "10.400"), "41.540"),
        ("Nilai", 85, (84, 83, 86, 85), "85"),
        ("Hari", 2, (3, 3, 2, 2), "2"),
        ("Dokumen", 4, (1, None, 2, 1), "4"),
        ("Dokumen", 1, (None, None, None, 1), "1"),
    ],
)
def test_quarters_are_added_up_or_end_the_year_as_target_and_unit_show(
    satuan: str, target: int, nilai: tuple[Nilai, ...], harapan: str
) -> None:
    laporan = baca_satu(triwulan("Indikator layanan", satuan, target, *nilai))
    assert teks(laporan, REALISASI) == [(2024, harapan)]
    assert laporan.pertanyaan == []


def test_an_added_figure_is_computed_and_says_from_which_cells() -> None:
    laporan = baca_satu(triwulan("Jumlah dokumen", "Dokumen", 12, 3, 4, 3, 2))
    (angka,) = [k.nilai for k in kemunculan(laporan, REALISASI)]
    assert (angka.asal, angka.rumus, angka.ref and angka.ref.sel) == (Asal.HITUNG, "E3 + F3 + G3 + H3", "E3")


def test_the_printed_capaian_proves_what_the_quarters_mean() -> None:
    laporan = baca_satu(triwulan("Jumlah layanan", "Layanan", 10, 1, 2, 3, 4, "40"))
    assert teks(laporan, REALISASI) == [(2024, "4")]
    laporan = baca_satu(triwulan("Jumlah layanan", "Layanan", 10, 1, 2, 3, 4, "100"))
    assert teks(laporan, REALISASI) == [(2024, "10")]


def test_running_quarters_say_so_in_their_headings() -> None:
    kepala = ["s/d TW I", "s/d TW II", "s/d TW III", "s/d TW IV"]
    laporan = baca_satu(triwulan("Jumlah dokumen", "Dokumen", 30, 3, 4, 5, 6, kepala=kepala))
    assert teks(laporan, REALISASI) == [(2024, "6")]


def test_quarters_that_show_nothing_are_asked_and_the_answer_followed() -> None:
    sheet = triwulan("Jumlah layanan", "Layanan", None, 1, 2, 3, 4)
    laporan = baca_satu(sheet)
    (tanya,) = laporan.pertanyaan
    assert (tanya.id, tanya.bawaan) == ("setahun:Lembar1", "bagian terakhir")
    assert teks(laporan, REALISASI) == [(2024, "4")]
    laporan = baca_satu(sheet, {tanya.id: "jumlah semua bagian"})
    assert (teks(laporan, REALISASI), laporan.pertanyaan) == ([(2024, "10")], [])


def test_quarters_over_target_and_realisasi_leave_the_years_target_alone() -> None:
    sheet = lembar(
        [
            "No",
            "Indikator",
            "Target PK",
            "Triwulan I",
            None,
            "Triwulan II",
            None,
            "Triwulan III",
            None,
            "Triwulan IV",
            None,
        ],
        [None, None, None, *["Target", "Realisasi"] * 4],
        [1, "Jumlah binaan", 40, 10, 9, 10, 12, 10, 8, 10, 11],
        gabung=["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1", "H1:I1", "J1:K1"],
    )
    laporan = baca_satu(sheet)
    assert (teks(laporan, TARGET), teks(laporan, REALISASI)) == ([(2024, "40")], [(2024, "40")])


def test_the_plan_after_a_perubahan_goes_before_the_one_it_replaced() -> None:
    laporan = baca_satu(lembar(["Indikator", "Target Murni", "Target Perubahan", "Realisasi"], ["Indeks", 80, 82, 83]))
    assert teks(laporan, TARGET) == [(2024, "82")]
    assert "kolom tidak dipakai: Target Murni" in laporan.lembar[0].alasan


def test_a_hidden_copy_gives_way_to_the_column_that_is_seen() -> None:
    kepala: Baris = ["Indikator", "Target", "Realisasi", "Realisasi Tahun 2024"]
    sembunyi = Sembunyi(kolom=frozenset({3}))
    laporan = baca_satu(lembar(kepala, ["Indeks", 80, 10, 83], sembunyi=sembunyi))
    assert teks(laporan, REALISASI) == [(2024, "83")]
    assert laporan.pertanyaan == []


def test_a_hidden_column_alone_is_read() -> None:
    sembunyi = Sembunyi(kolom=frozenset({2}))
    laporan = baca_satu(lembar(["Indikator", "Target", "Realisasi"], ["Indeks", 80, 83], sembunyi=sembunyi))
    assert teks(laporan, TARGET) == [(2024, "80")]


def test_years_told_from_the_reports_year_are_different_years() -> None:
    kepala: Baris = ["Indikator", "Target Tahun Ini", "Realisasi Tahun Lalu", "Realisasi Tahun Ini"]
    laporan = baca_satu(lembar(kepala, ["Indeks", 80, 79, 83]))
    assert teks(laporan, REALISASI) == [(2023, "79"), (2024, "83")]


def test_two_columns_of_one_year_are_asked_and_the_answer_followed() -> None:
    sheet = lembar(["Indikator", "Target", "Realisasi", "Realisasi Akhir"], ["Indeks", 80, 82, 83])
    laporan = baca_satu(sheet)
    (tanya,) = laporan.pertanyaan
    assert [pilihan.nilai for pilihan in tanya.pilihan] == ["Realisasi", "Realisasi Akhir"]
    assert teks(laporan, REALISASI) == [(2024, "82")]
    laporan = baca_satu(sheet, {tanya.id: "Realisasi Akhir"})
    assert (teks(laporan, REALISASI), laporan.pertanyaan) == ([(2024, "83")], [])


def test_two_columns_that_say_the_same_are_no_question() -> None:
    laporan = baca_satu(lembar(["Indikator", "Target", "Realisasi", "Realisasi Akhir"], ["Indeks", 80, 82, 82]))
    assert laporan.pertanyaan == []


def test_a_national_figure_is_no_realisasi_of_the_office() -> None:
    laporan = baca_satu(lembar(["Indikator", "Target", "Realisasi", "Realisasi Nasional"], ["Indeks", 80, 82, 77]))
    assert teks(laporan, REALISASI) == [(2024, "82")]


def test_a_renstra_without_an_end_column_ends_in_its_last_year() -> None:
    kepala: Baris = ["Indikator", "Satuan", "Target 2023", "Target 2024", "Target 2025", "Target 2026"]
    laporan = baca_satu(lembar(["RENSTRA"], kepala, ["Indeks", "Nilai", 80, 81, 82, 84]))
    assert teks(laporan, JenisFakta.TARGET_RENSTRA) == [(2026, "84")]


def test_the_end_of_the_renstra_is_the_end_of_its_period() -> None:
    sheet = lembar(
        ["Periode Renstra", ":", "2023 - 2026"],
        None,
        ["Indikator", "Target Akhir Renstra", "Capaian s/d tahun ini"],
        ["Indeks", 84, "90"],
    )
    assert teks(baca_satu(sheet), JenisFakta.TARGET_RENSTRA) == [(2026, "84")]
