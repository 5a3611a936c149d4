"""Words where a number is due, and the reverse."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.rules.katalog import Konteks
from lkjip_desktop.rules.predikat_capaian import sejenis
from tests.pembangun import capaian, indikator, laporan, realisasi, target
from tests.readers.buku import baca_buku, tulis
from tests.rules.alat import jalankan, satu, sel


@pytest.mark.parametrize(("t", "r"), [("85", "Baik"), ("BB", "72,30"), ("80-90", "Baik"), ("1 Dokumen", "Tersedia")])
def test_target_and_realisasi_of_two_kinds_are_to_be_looked_at(t: str, r: str) -> None:
    temuan = satu(sejenis, laporan(indikator("Nilai", t=t, r=r)))
    assert (temuan.tingkat, temuan.ditemukan) == (Tingkat.PERIKSA, r)
    assert sel(temuan) == ["TABEL 3.1 E5", "TABEL 3.1 D5"]


@pytest.mark.parametrize(
    ("t", "r"),
    [("85", "82,5"), ("BB", "A"), ("Baik", "Sangat Baik"), ("85", "-"), ("85", "n/a"), ("60-80", "71"), ("%", "Baik")],
)
def test_figures_of_one_kind_and_blanks_are_left_alone(t: str, r: str) -> None:
    assert jalankan(sejenis, laporan(indikator("Nilai", t=t, r=r))) == []


def test_a_score_beside_its_predicate_explains_it() -> None:
    isi = laporan(indikator("SAKIP", realisasi("72,30", "KERTAS KERJA!G7"), t="BB", r="BB"))
    assert jalankan(sejenis, isi) == []


def test_years_and_sheets_of_one_indikator_are_one_finding() -> None:
    lalu = (target("80", "PERBANDINGAN!B6", tahun=2023), realisasi("Baik", "PERBANDINGAN!C6", tahun=2023))
    temuan = satu(sejenis, laporan(indikator("Nilai", *lalu, t="85", r="Baik")))
    assert sel(temuan) == ["TABEL 3.1 E5", "PERBANDINGAN C6", "TABEL 3.1 D5", "PERBANDINGAN B6"]


def test_a_capaian_in_words_that_could_be_a_number_is_a_remark() -> None:
    temuan = satu(sejenis, laporan(indikator("Lama", t="1", r="1", c="Baik")))
    assert (temuan.tingkat, temuan.kunci, sel(temuan)) == (Tingkat.INFO, "CAP008:capaian:lama", ["TABEL 3.1 F5"])
    assert jalankan(sejenis, laporan(indikator("Opini", t="WTP", r="WTP", c="Tercapai"))) == []


def test_a_capaian_in_words_beside_the_same_one_in_numbers_is_a_remark() -> None:
    isi = indikator("Opini", capaian("100", "KERTAS KERJA!H7"), t="WTP", r="WTP", c="Baik")
    assert sel(satu(sejenis, laporan(isi))) == ["TABEL 3.1 F5"]


def test_a_workbook_with_one_of_each(tmp_path: Path) -> None:
    isi = baca_buku(
        tulis(
            tmp_path / "buku.xlsx",
            Capaian=[
                ["CAPAIAN KINERJA TAHUN 2024"],
                ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
                [1, "Nilai kepuasan masyarakat", 85, "Baik", 100],
                [2, "Predikat SAKIP", "BB", "72,30", 100],
                [3, "Opini BPK", "WTP", "WTP", 100],
                [4, "Indeks layanan", 80, 84, 105],
            ],
        )
    )
    temuan = sejenis(Konteks(isi, hitung(isi, Profil()), Profil()))
    assert [(t.tingkat, sel(t)[0]) for t in temuan] == [
        (Tingkat.PERIKSA, "Capaian D3"),
        (Tingkat.PERIKSA, "Capaian D4"),
    ]
