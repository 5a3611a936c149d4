"""The report's year: labels, titles, headings, names; never a regulation's or a period's."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.readers.baca import baca
from lkjip_desktop.readers.tahun import tahun_akhir
from tests.pembangun_grid import Baris, buku, lembar

RENCANA: list[Baris] = [["Indikator", "Target"], ["Indeks", 85]]
TABEL: list[Baris] = [["Indikator", "Target", "Realisasi"], ["Indeks", 85, 86]]


def tahun(*isi: Baris, nama: str = "Lembar1", berkas: str = "Kertas Kerja.xlsx") -> int | None:
    return baca(buku(lembar(*isi, nama=nama), berkas=berkas), Profil()).tahun


def test_a_label_says_the_year_against_all_titles() -> None:
    assert tahun(["Tahun Anggaran", ":", 2025], ["CAPAIAN TAHUN 2024"], *TABEL) == 2025


def test_a_label_gives_way_where_all_that_is_measured_is_of_another_year() -> None:
    kepala: Baris = ["Indikator", "Target 2024", "Realisasi 2023", "Realisasi 2024"]
    isi = lembar(
        ["Tahun Anggaran", ":", 2023],
        ["PK TAHUN 2024"],
        ["CAPAIAN TAHUN 2024"],
        kepala,
        ["Indeks", 85, 84, 86],
        nama="Lembar1",
    )
    laporan = baca(buku(isi), Profil())
    assert laporan.tahun == 2024
    assert [(p.id, p.bawaan, [satu.nilai for satu in p.pilihan]) for p in laporan.pertanyaan] == [
        ("tahun", "2024", ["2024", "2023"])
    ]
    assert baca(buku(isi), Profil(jawaban={"tahun": "2023"})).tahun == 2023


def test_a_label_stands_against_plans_of_next_year() -> None:
    kepala: Baris = ["Indikator", "Target"]
    rencana = [lembar([f"{nama} TAHUN 2025"], kepala, ["Indeks", 85], nama=nama) for nama in ("PK", "RKT", "IKU")]
    ukur = lembar(["Tahun Anggaran", ":", 2024], ["CAPAIAN TAHUN 2024"], *TABEL)
    assert baca(buku(*rencana, ukur), Profil()).tahun == 2024


@pytest.mark.parametrize(
    "judul",
    ["CAPAIAN KINERJA TAHUN 2025", "Realisasi Anggaran TA 2025", "PK Tahun Anggaran 2025", "LKjIP Tahun : 2025"],
)
def test_a_title_says_the_year(judul: str) -> None:
    assert tahun([judul], *TABEL) == 2025


@pytest.mark.parametrize(
    "judul",
    ["Permendagri Nomor 19 Tahun 2018", "RENSTRA TAHUN 2021 - 2026", "RPJMD Tahun 2021 s/d 2026"],
)
def test_regulations_and_periods_are_not_the_reports_year(judul: str) -> None:
    assert tahun([judul], ["CAPAIAN KINERJA TAHUN 2024"], *TABEL) == 2024
    assert tahun([judul], *TABEL) is None


def test_the_newest_realisasi_says_it_where_no_title_does() -> None:
    kepala: Baris = ["Indikator", "Realisasi 2022", "Realisasi 2023", "Target 2024"]
    assert tahun(kepala, ["Indeks", 1, 2, 3]) == 2023


def test_a_column_that_waits_for_next_year_does_not_say_it() -> None:
    kepala: Baris = ["Indikator", "Realisasi 2023", "Realisasi 2024", "Realisasi 2025"]
    assert tahun(kepala, ["Indeks", 1, 2, "-"]) == 2024


def test_the_titles_majority_wins() -> None:
    isi: list[Baris] = [["CAPAIAN TAHUN 2024"], ["PK TAHUN 2024"], ["Dibanding TAHUN 2023"], *TABEL]
    assert tahun(*isi) == 2024


@pytest.mark.parametrize(
    ("nama", "berkas"),
    [("PK 2025", "buku.xlsx"), ("Lembar1", "Kertas Kerja LKjIP 2025.xlsx"), ("IKU_2025", "buku.xlsx")],
)
def test_names_of_sheets_and_file_are_asked_last(nama: str, berkas: str) -> None:
    assert tahun(*TABEL, nama=nama, berkas=berkas) == 2025


def test_a_year_that_nothing_tells_is_asked_and_the_answer_followed() -> None:
    sheet = lembar(*TABEL)
    laporan = baca(buku(sheet), Profil())
    assert [p.id for p in laporan.pertanyaan] == ["tahun"]
    laporan = baca(buku(sheet), Profil(jawaban={"tahun": "2023"}))
    assert (laporan.tahun, laporan.pertanyaan) == (2023, [])


def test_a_list_of_years_is_no_label() -> None:
    assert tahun(["Tahun", "2020", "2021"], ["CAPAIAN TAHUN 2024"], *TABEL) == 2024


def test_figures_of_a_table_with_its_own_year_are_of_that_year() -> None:
    lama = lembar(["CAPAIAN KINERJA TAHUN 2023"], *TABEL, nama="Lalu")
    kini = lembar(["CAPAIAN KINERJA TAHUN 2024"], *TABEL, nama="Kini")
    sampul = lembar(["Tahun", ":", 2024], nama="Cover")
    (indikator,) = baca(buku(sampul, lama, kini), Profil()).indikator
    assert {(str(k.nilai.ref), k.tahun) for k in indikator.kemunculan if k.nilai.teks == "86"} == {
        ("Lalu C3", 2023),
        ("Kini C3", 2024),
    }


@pytest.mark.parametrize(
    ("periode", "akhir"), [("2023 - 2026", 2026), ("2021 s.d. 2026", 2026), ("2024", None), (None, None)]
)
def test_a_period_ends_in_its_last_year(periode: str | None, akhir: int | None) -> None:
    assert tahun_akhir(periode) == akhir


def test_a_year_beside_a_column_that_names_none_is_one_to_compare_with() -> None:
    kepala: Baris = ["Indikator", "Target", "Realisasi", "Realisasi Tahun 2023"]
    assert tahun(["KELURAHAN LANGKAI TAHUN 2024"], None, kepala, ["Indeks", 85, 86, 84]) == 2024
    assert tahun(["KELURAHAN LANGKAI"], None, kepala, ["Indeks", 85, 86, 84]) is None
    assert tahun(["CAPAIAN"], ["Indikator", "Realisasi Tahun Lalu", "Realisasi 2024"], ["Indeks", 85, 86]) == 2024


def _ditandatangani(tanggal: str) -> list[Baris]:
    nama: list[Baris] = [[tanggal], ["Kepala Dinas"], [None], ["ADI CONTOH PRATAMA"], ["NIP. 19800517 199912 1 003"]]
    return [[None], *nama]


@pytest.mark.parametrize(
    ("tanggal", "diharap"),
    [("Sekayu, 14 Januari 2025", 2024), ("Sekayu,     Maret 2024", 2023), ("Sekayu, 5 Juli 2025", 2023)],
)
def test_the_signature_below_what_is_measured_settles_which_of_two_titles_is_right(tanggal: str, diharap: int) -> None:
    pk = lembar(["PERJANJIAN KINERJA TAHUN 2024"], *RENCANA, *_ditandatangani("Sekayu, 2 Januari 2024"))
    ukur = lembar(["CAPAIAN KINERJA TAHUN 2023"], *TABEL, *_ditandatangani(tanggal), nama="Capaian")
    assert baca(buku(pk, ukur), Profil()).tahun == diharap


def test_a_label_gives_way_to_a_comparison_of_two_years_with_all_else() -> None:
    pk = lembar(["Tahun", ":", 2023], *RENCANA, nama="PK")
    ukur = lembar(["CAPAIAN KINERJA TAHUN 2024"], *TABEL, nama="Capaian")
    banding = lembar(
        ["PERBANDINGAN CAPAIAN TAHUN 2023 DAN 2024"],
        ["Indikator", "Realisasi 2023", "Realisasi 2024"],
        ["Indeks", 84, 86],
        nama="Perbandingan",
    )
    uang = lembar(["REALISASI ANGGARAN TA 2024"], ["Program", "Anggaran", "Realisasi"], ["Program A", 100, 90])
    assert baca(buku(pk, ukur, banding, uang), Profil()).tahun == 2024
