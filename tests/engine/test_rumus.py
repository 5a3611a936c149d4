"""The formulas of capaian."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.kebijakan import Arah, Kebijakan, Rumus
from lkjip_desktop.engine.pembulatan import angka_hitung, bulatkan_pecahan
from lkjip_desktop.engine.predikat import bandingkan_predikat, predikat_akip
from lkjip_desktop.engine.rumus import (
    Perhitungan,
    hitung_capaian,
    persen_tepat,
    realisasi_selang,
    rumus_untuk,
    target_selang,
)
from lkjip_desktop.engine.selang import titik
from lkjip_desktop.engine.uraian import uraian_capaian
from tests.pembangun import angka


def hitung(t: str, r: str, arah: Arah = Arah.NAIK, rumus: Rumus | None = None, batas: str | None = None) -> Perhitungan:
    return hitung_capaian(
        angka(t), angka(r), arah, rumus or rumus_untuk("x", arah, Kebijakan()), Decimal(batas) if batas else None
    )


def persen(hitungan: Perhitungan) -> str | None:
    return None if hitungan.persen is None else angka_hitung(hitungan.persen, 2).teks


@pytest.mark.parametrize(
    ("t", "r", "lupa", "turun", "bagi", "keliru"),
    [
        ("10", "8", "80,00", "120,00", "125,00", "20,00"),
        ("10", "10", "100,00", "100,00", "100,00", "0,00"),
        ("10", "12", "120,00", "80,00", "83,33", "-20,00"),
        ("10", "25", "250,00", "-50,00", "40,00", "-150,00"),
        ("5", "0", "0,00", "200,00", None, "100,00"),
        ("0", "2", None, None, None, None),
    ],
)
def test_the_formulas_that_offices_use_for_lower_is_better(
    t: str, r: str, lupa: str | None, turun: str | None, bagi: str | None, keliru: str | None
) -> None:
    rumus = (Rumus.NAIK, Rumus.TURUN, Rumus.TURUN_BAGI, Rumus.TURUN_KELIRU)
    assert [persen(hitung(t, r, Arah.TURUN, satu)) for satu in rumus] == [lupa, turun, bagi, keliru]


def test_higher_is_better() -> None:
    hasil = hitung("92", "101,33")
    assert (persen(hasil), hasil.tercapai) == ("110,14", True)
    assert hitung("92", "91,99").tercapai is False


def test_a_target_to_be_met_exactly_loses_on_both_sides() -> None:
    assert [persen(hitung("10", r, Arah.TEPAT)) for r in ("9", "10", "11")] == ["90,00", "100,00", "90,00"]
    assert [hitung("10", r, Arah.TEPAT).tercapai for r in ("9", "10", "11")] == [False, True, False]


@pytest.mark.parametrize(
    ("r", "arah", "hasil", "tercapai"),
    [
        ("85", Arah.RENTANG, "100,00", True),
        ("80", Arah.RENTANG, "100,00", True),
        ("92", Arah.RENTANG, "102,22", True),
        ("70", Arah.RENTANG, "87,50", False),
        ("70", Arah.TURUN, "112,50", True),
        ("99", Arah.TURUN, "90,00", False),
    ],
)
def test_a_range_is_measured_against_the_bound_that_was_passed(r: str, arah: Arah, hasil: str, tercapai: bool) -> None:
    hitungan = hitung("80-90", r, arah)
    assert (persen(hitungan), hitungan.tercapai) == (hasil, tercapai)


def test_a_target_of_zero_is_reached_by_zero_where_less_is_better_and_else_says_why_not() -> None:
    assert persen(hitung("0", "0", Arah.TURUN)) == "100,00"
    assert persen(hitung("0", "0", Arah.TEPAT)) == "100,00"
    for arah, r, tercapai in ((Arah.NAIK, "0", True), (Arah.NAIK, "2", True), (Arah.TURUN, "2", False)):
        hasil = hitung("0", r, arah)
        assert hasil.persen is None
        assert "pembagi" in hasil.alasan
        assert hasil.tercapai is tercapai


def test_a_realisasi_of_zero_cannot_divide() -> None:
    hasil = hitung("5", "0", Arah.TURUN, Rumus.TURUN_BAGI)
    assert hasil.persen is None
    assert "Realisasi 0" in hasil.alasan


@pytest.mark.parametrize("t", ["20 Data; 10 Akses", "%", "-", "", "Tersusunnya dokumen"])
def test_without_one_number_there_is_no_capaian_but_a_reason(t: str) -> None:
    hasil = hitung(t, "20")
    assert hasil.persen is None
    assert hasil.alasan


def test_missing_figures_are_said() -> None:
    assert hitung_capaian(None, angka("1"), Arah.NAIK, Rumus.NAIK).alasan == "Target belum terisi."
    assert hitung_capaian(angka("1"), None, Arah.NAIK, Rumus.NAIK).alasan == "Realisasi belum terisi."


@pytest.mark.parametrize(
    ("t", "r", "tercapai"),
    [
        ("BB", "BB", True),
        ("BB", "A", True),
        ("BB", "B", False),
        ("WTP", "WDP", False),
        ("WDP", "WTP", True),
        ("Baik", "Sangat Baik", True),
        ("Baik", "Cukup", False),
        ("BB", "72,5", True),
        ("BB", "69,9", False),
        ("WTP", "BB", None),
    ],
)
def test_predicates_are_compared_on_their_ladder(t: str, r: str, tercapai: bool | None) -> None:
    assert hitung(t, r, Arah.PREDIKAT).tercapai is tercapai


def test_equal_predicates_are_a_hundred_per_cent_and_others_have_none() -> None:
    assert persen(hitung("BB", "bb", Arah.PREDIKAT)) == "100,00"
    assert hitung("BB", "A", Arah.PREDIKAT).persen is None


def test_akip_scores_have_their_predicates() -> None:
    nilai = ("90.01", "90", "80.5", "70.01", "60.5", "50", "30.1", "30")
    assert [predikat_akip(Decimal(n)) for n in nilai] == ["aa", "a", "a", "bb", "b", "c", "c", "d"]


def test_predicates_of_different_ladders_are_not_compared() -> None:
    assert bandingkan_predikat(angka("WTP"), angka("Baik")) is None


def test_a_cap_stops_the_capaian_and_says_so() -> None:
    hasil = hitung("92", "101,33", batas="100")
    assert (persen(hasil), hasil.tercapai) == ("100,00", True)
    assert "dibatasi 100%" in hasil.alasan
    assert hitung("92", "90", batas="100").alasan == ""


def test_the_office_s_own_formula_for_an_indikator_goes_first() -> None:
    kebijakan = Kebijakan(rumus={"x": Rumus.TURUN_BAGI})
    assert rumus_untuk("x", Arah.TURUN, kebijakan) is Rumus.TURUN_BAGI
    assert rumus_untuk("y", Arah.TURUN, kebijakan) is Rumus.TURUN


@pytest.mark.parametrize(
    ("t", "r", "arah", "uraian"),
    [
        ("92", "101,33", Arah.NAIK, "101,33 / 92 × 100% = 110,14%"),
        ("10", "8", Arah.TURUN, "((2 × 10) − 8) / 10 × 100% = 120,00%"),
        ("10", "9", Arah.TEPAT, "(1 − |9 − 10| / 10) × 100% = 90,00%"),
        ("80-90", "92", Arah.RENTANG, "92 / 90 × 100% = 102,22%"),
        ("80-90", "85", Arah.RENTANG, "Realisasi di dalam rentang target."),
        ("0", "2", Arah.NAIK, "Target 0 tidak dapat menjadi pembagi."),
    ],
)
def test_the_worked_formula_is_told(t: str, r: str, arah: Arah, uraian: str) -> None:
    hitungan = hitung(t, r, arah)
    hasil: Angka | None = None if hitungan.persen is None else angka_hitung(hitungan.persen, 2)
    assert uraian_capaian(hitungan, angka(r), hasil) == uraian


def test_the_worked_formula_tells_a_cap() -> None:
    hitungan = hitung("92", "101,33", batas="100")
    assert uraian_capaian(hitungan, angka("101,33"), angka("100,00")) == ("101,33 / 92 × 100%; capaian dibatasi 100%.")


def test_rounding_goes_away_from_zero_at_the_half_and_knows_no_minus_zero() -> None:
    assert bulatkan_pecahan(Fraction(-5, 1000), 2) == Decimal("-0.01")
    assert str(bulatkan_pecahan(Fraction(-1, 1000), 2)) == "0.00"


@given(
    st.sampled_from([Rumus.NAIK, Rumus.TURUN, Rumus.TURUN_BAGI, Rumus.TURUN_KELIRU]),
    st.fractions(1, 500, max_denominator=100),
    st.fractions(1, 500, max_denominator=100),
)
def test_target_and_realisasi_follow_back_from_the_capaian(rumus: Rumus, t: Fraction, r: Fraction) -> None:
    persen = persen_tepat(rumus, t, r)
    assert persen is not None
    realisasi_ = realisasi_selang(rumus, titik(t), titik(persen)) if persen else None
    target_ = target_selang(rumus, titik(r), titik(persen))
    assert realisasi_ is None or r in realisasi_
    assert target_ is None or t in target_
