from __future__ import annotations

from decimal import Decimal

import pytest

from lkjip_desktop.domain.angka import Angka, JenisNilai
from lkjip_desktop.domain.bilangan import baca_angka
from lkjip_desktop.report.nilai import persen, prosa, rupiah, selisih, tampil, tampil_rupiah


@pytest.mark.parametrize(
    ("teks", "satuan", "tabel", "kalimat"),
    [
        ("92", "%", "92", "92%"),
        ("95,02 %", "Persen", "95,02", "95,02%"),
        ("1", "Hari", "1", "1 hari"),
        ("1 Hari", None, "1", "1 hari"),
        ("85", "Nilai", "85", "85"),
        ("85,5", "Indeks (0-100)", "85,5", "85,5"),
        ("12,5", "per 1.000 KH", "12,5", "12,5 per 1.000 KH"),
        ("4", "ORANG", "4", "4 orang"),
        ("3", "UMKM", "3", "3 UMKM"),
        ("Rp.14.291.880.196,-", None, "14.291.880.196", "Rp14.291.880.196"),
        ("BB", "Predikat", "BB", "predikat BB"),
        ("WTP", "Opini", "WTP", "opini WTP"),
        ("Baik", "%", "Baik", "Baik"),
        ("80-90", "%", "80–90", "80–90%"),
        ("20 Data Kerjasama; 10 Hak Akses", None, "20 data kerjasama; 10 hak akses", "20 data kerjasama; 10 hak akses"),
        ("116,6", "%", "116,6", "116,6%"),
        ("30.000 Data", None, "30.000", "30.000 data"),
        ("n/a", "%", "n/a", "n/a"),
    ],
)
def test_a_figure_has_no_unit_in_a_table_and_one_in_a_sentence(
    teks: str, satuan: str | None, tabel: str, kalimat: str
) -> None:
    angka = baca_angka(teks)
    assert (tampil(angka), prosa(angka, satuan)) == (tabel, kalimat)


@pytest.mark.parametrize("teks", ["", "-", "%", "Rp"])
def test_a_place_that_waits_for_its_figure_shows_a_dash(teks: str) -> None:
    assert tampil(baca_angka(teks)) == "–"


def test_nought_is_not_a_gap() -> None:
    assert tampil(baca_angka("0,00")) == "0,00"


def test_an_error_cell_is_never_printed() -> None:
    assert tampil(Angka(teks="#DIV/0!", jenis=JenisNilai.GALAT)) == "Perlu Diisi"


def test_rupiah_carries_its_sign_in_a_sentence_only() -> None:
    angka = baca_angka("19.641.611.463")
    assert (tampil_rupiah(angka), rupiah(angka)) == ("19.641.611.463", "Rp19.641.611.463")


def test_a_capaian_is_a_per_cent_or_a_predicate() -> None:
    assert (persen(baca_angka("110,14")), persen(baca_angka("Baik"))) == ("110,14%", "Baik")


@pytest.mark.parametrize(
    ("satuan", "harapan"),
    [
        ("%", "1,18 poin persentase"),
        ("Nilai", "1,18 poin"),
        ("Hari", "1,18 hari"),
        (None, "1,18 poin"),
        ("Rp", "Rp1,18"),
    ],
)
def test_a_distance_has_no_sign_and_speaks_in_its_unit(satuan: str | None, harapan: str) -> None:
    assert selisih(Decimal("-1.18"), 2, satuan) == harapan
