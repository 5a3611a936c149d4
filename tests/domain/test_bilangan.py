"""Numbers as offices write them, both ways."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.angka import JenisNilai
from lkjip_desktop.domain.bilangan import Gaya, baca_angka, bulatkan, gaya_kolom, mendua, tulis, tulis_rupiah

ANGKA = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**13), max_value=10**13, places=None).map(
    lambda nilai: nilai if abs(int(nilai.as_tuple().exponent)) <= 12 else Decimal(int(nilai))
)


@given(st.integers(-(10**17), 10**17), st.integers(0, 6))
def test_what_is_written_is_read_back(utuh: int, desimal: int) -> None:
    nilai = Decimal(utuh).scaleb(-desimal)
    angka = baca_angka(tulis(nilai, desimal))
    assert (angka.nilai, angka.desimal) == (nilai, desimal)


@given(st.integers(0, 10**17))
def test_rupiah_is_read_back(utuh: int) -> None:
    angka = baca_angka(tulis_rupiah(Decimal(utuh)))
    assert (angka.nilai, angka.desimal, angka.satuan) == (Decimal(utuh), 0, "Rp")


@given(ANGKA, st.integers(0, 6))
def test_rounding_is_half_up_and_never_minus_zero(nilai: Decimal, desimal: int) -> None:
    bulat = bulatkan(nilai, desimal)
    u = Decimal(1).scaleb(-desimal)
    assert abs(bulat - nilai) <= u / 2
    assert bulat != 0 or not bulat.is_signed()


@pytest.mark.parametrize(
    ("teks", "nilai", "desimal", "satuan"),
    [
        ("101,33", "101.33", 2, None),
        ("1.234.567,89", "1234567.89", 2, None),
        ("Rp.14.291.880.196,-", "14291880196", 0, "Rp"),
        ("Rp. 19.641.611.463,-", "19641611463", 0, "Rp"),
        ("92%", "92", 0, "%"),
        ("92 %", "92", 0, "%"),
        ("1 Hari", "1", 0, "Hari"),
        ("2 (dua) Hari", "2", 0, "Hari"),
        ("30.000 Data", "30000", 0, "Data"),
        ("0,00", "0.00", 2, None),
        ("(1.250,50)", "-1250.50", 2, None),
        ("-5", "-5", 0, None),
        ("−5,25", "-5.25", 2, None),
        ("1,234,567.89", "1234567.89", 2, None),
        ("12,5 per 100.000 KH", "12.5", 1, "per 100.000 KH"),
    ],
)
def test_numbers_of_real_sheets(teks: str, nilai: str, desimal: int, satuan: str | None) -> None:
    angka = baca_angka(teks)
    assert angka.jenis is JenisNilai.ANGKA
    assert (angka.nilai, angka.desimal, angka.satuan) == (Decimal(nilai), desimal, satuan)


@pytest.mark.parametrize(
    ("teks", "jenis"),
    [
        ("", JenisNilai.KOSONG),
        ("   ", JenisNilai.KOSONG),
        ("-", JenisNilai.STRIP),
        ("Rp -", JenisNilai.STRIP),
        ("Rp. -", JenisNilai.STRIP),
        ("%", JenisNilai.TANDA),
        ("Rp.", JenisNilai.TANDA),
        ("n/a", JenisNilai.TIDAK_ADA),
        ("BB", JenisNilai.PREDIKAT),
        ("Sangat Baik", JenisNilai.PREDIKAT),
        ("80-90", JenisNilai.RENTANG),
        ("20 Data; 10 Akses", JenisNilai.MAJEMUK),
        ("20 Data Kerjasama\n10 Hak Akses Data", JenisNilai.MAJEMUK),
        ("3,80 x 25 = 95,02", JenisNilai.TEKS),
        ("2.16.01.2.01.0001", JenisNilai.TEKS),
        ("0001", JenisNilai.TEKS),
        ("19800517 199912 1 003", JenisNilai.TEKS),
        ("198005171999121003", JenisNilai.TEKS),
        ("12/2024", JenisNilai.TEKS),
        ("15 dari 20 desa", JenisNilai.TEKS),
        ("1E+05", JenisNilai.TEKS),
    ],
)
def test_what_is_no_single_number(teks: str, jenis: JenisNilai) -> None:
    assert baca_angka(teks).jenis is jenis


def test_blank_dash_na_and_zero_are_four_things() -> None:
    assert len({(baca_angka(t).jenis, baca_angka(t).nilai) for t in ("", "-", "n/a", "0,00")}) == 4


def test_a_range_keeps_its_ends_and_unit() -> None:
    angka = baca_angka("80 - 90,5 %")
    assert (angka.bawah, angka.atas, angka.desimal, angka.satuan) == (Decimal(80), Decimal("90.5"), 1, "%")


@pytest.mark.parametrize("teks", ["1.234", "12,345", "-1.234"])
def test_one_sign_before_three_digits_can_mean_two_things(teks: str) -> None:
    assert mendua(teks)
    koma, titik = baca_angka(teks, Gaya.KOMA), baca_angka(teks, Gaya.TITIK)
    assert koma.nilai is not None
    assert titik.nilai is not None
    assert {koma.desimal, titik.desimal} == {0, 3}


def test_a_column_tells_its_decimal_sign() -> None:
    assert gaya_kolom(["1.234", "99,5"]) is Gaya.KOMA
    assert gaya_kolom(["1.234", "99.5"]) is Gaya.TITIK
    assert gaya_kolom(["99,5", "99.5"]) is None
    assert gaya_kolom(["1.234", "5"]) is None


def test_codes_in_a_column_tell_nothing_of_its_decimal_sign() -> None:
    assert gaya_kolom(["2.16.01", "99.5"]) is Gaya.TITIK


@given(st.text(max_size=40))
def test_reading_never_fails(teks: str) -> None:
    angka = baca_angka(teks)
    assert angka.berupa_angka == (angka.nilai is not None)


@pytest.mark.parametrize("isi", ["Rp{} x", "Rp({}5", "12{}/", "{}1)"])
def test_any_number_of_blanks_is_read_in_no_time(isi: str) -> None:
    assert baca_angka(isi.format(" " * 20_000)).teks  # with one step of work for each triple of blanks it never ends
