"""Interval arithmetic against sampling: what is inside, and which ends are."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.kebijakan import Pembulatan
from lkjip_desktop.engine.pembulatan import angka_hitung, bulatkan_pecahan
from lkjip_desktop.engine.selang import (
    Selang,
    ada_bilangan,
    bertemu,
    bilangan_dalam,
    irisan,
    jumlah,
    langkah,
    mode_cetak,
    selang_cetak,
    selang_operan,
    titik,
)
from tests.pembangun import angka

PECAHAN = st.fractions(-50, 50, max_denominator=40)


@st.composite
def selang_apa_saja(draw: st.DrawFn) -> Selang:
    satu, dua = sorted((draw(PECAHAN), draw(PECAHAN)))
    if satu == dua:
        return titik(satu)
    return Selang(satu, dua, draw(st.booleans()), draw(st.booleans()))


def contoh(selang: Selang) -> list[Fraction]:
    """Members of an interval, its reached ends among them."""
    lebar = selang.atas - selang.bawah
    dalam = [selang.bawah + lebar * Fraction(i, 7) for i in range(8)]
    dekat = [selang.bawah + lebar / 10**9, selang.atas - lebar / 10**9]
    return [satu for satu in (*dalam, *dekat) if satu in selang]


def benar(hasil: Selang, nilai: list[Fraction]) -> None:
    """Every sampled result lies inside, and an end that is claimed open is never reached."""
    assert all(satu in hasil for satu in nilai)


@given(selang_apa_saja(), selang_apa_saja())
def test_sums_differences_and_products_hold_all_members(satu: Selang, dua: Selang) -> None:
    pasangan = [(a, b) for a in contoh(satu) for b in contoh(dua)]
    benar(satu + dua, [a + b for a, b in pasangan])
    benar(satu - dua, [a - b for a, b in pasangan])
    benar(satu * dua, [a * b for a, b in pasangan])
    benar(abs(satu), [abs(a) for a in contoh(satu)])


@given(selang_apa_saja(), selang_apa_saja().filter(lambda s: not s.bawah <= 0 <= s.atas))
def test_quotients_hold_all_members(satu: Selang, dua: Selang) -> None:
    benar(satu / dua, [a / b for a in contoh(satu) for b in contoh(dua)])


@given(selang_apa_saja(), selang_apa_saja())
def test_ends_that_are_closed_are_reached(satu: Selang, dua: Selang) -> None:
    ujung = {a * b for a in contoh(satu) for b in contoh(dua)}
    hasil = satu * dua
    if hasil.tutup_bawah:
        assert hasil.bawah in ujung
    if hasil.tutup_atas:
        assert hasil.atas in ujung


@given(selang_apa_saja(), selang_apa_saja())
def test_what_two_share_is_in_both(satu: Selang, dua: Selang) -> None:
    bersama = irisan(satu, dua)
    anggota = [a for a in (*contoh(satu), *contoh(dua)) if a in satu and a in dua]
    assert bersama is not None or not anggota
    if bersama is not None:
        assert all(a in bersama for a in anggota)
        assert all(a in satu and a in dua for a in contoh(bersama))


def test_ends_that_touch_count_only_if_both_include_them() -> None:
    terbuka, tertutup = Selang(Fraction(1), Fraction(2), True, False), Selang(Fraction(2), Fraction(3))
    assert not bertemu(terbuka, tertutup)
    assert bertemu(Selang(Fraction(1), Fraction(2)), tertutup)


def test_a_closed_zero_is_reached_even_beside_an_open_end() -> None:
    hasil = Selang(Fraction(0), Fraction(1), True, False) * Selang(Fraction(2), Fraction(3), False, False)
    assert hasil == Selang(Fraction(0), Fraction(3), True, False)


def test_negation_swaps_the_ends_with_their_signs() -> None:
    assert -Selang(Fraction(1), Fraction(2), True, False) == Selang(Fraction(-2), Fraction(-1), False, True)


@pytest.mark.parametrize("pembagi", [titik(0), Selang(Fraction(-1), Fraction(1)), Selang(Fraction(0), Fraction(1))])
def test_a_divisor_that_touches_zero_is_refused(pembagi: Selang) -> None:
    with pytest.raises(ZeroDivisionError):
        titik(1) / pembagi


def test_an_interval_is_never_empty() -> None:
    with pytest.raises(ValueError, match="empty"):
        Selang(Fraction(1), Fraction(1), True, False)


@given(st.fractions(-1000, 1000, max_denominator=997), st.integers(0, 4), st.sampled_from(list(Pembulatan)))
def test_the_interval_of_a_print_holds_the_value_it_was_made_of(
    nilai: Fraction, desimal: int, mode: Pembulatan
) -> None:
    assert nilai in selang_cetak(angka_hitung(nilai, desimal, mode), mode)


@given(
    st.integers(-(10**5), 10**5),
    st.integers(0, 3),
    st.sampled_from(list(Pembulatan)),
    st.fractions(-2, 2, max_denominator=64),
)
def test_a_value_is_in_the_interval_of_a_print_only_if_it_prints_so(
    utuh: int, desimal: int, mode: Pembulatan, geser: Fraction
) -> None:
    u = Fraction(1, 10**desimal)
    tercetak = angka_hitung(utuh * u, desimal)
    nilai = (utuh + geser) * u
    mencetak = bulatkan_pecahan(nilai, desimal, mode) == tercetak.nilai
    assert (nilai in selang_cetak(tercetak, mode)) == (mode in mode_cetak(nilai, tercetak)) == mencetak


def test_the_ends_of_each_way_of_rounding() -> None:
    satu = angka("110,14")
    half = selang_cetak(satu)
    assert (half.bawah, half.tutup_bawah, half.atas, half.tutup_atas) == (
        Fraction("110.135"),
        True,
        Fraction("110.145"),
        False,
    )
    potong = selang_cetak(satu, Pembulatan.POTONG)
    assert (potong.bawah, potong.tutup_bawah, potong.tutup_atas) == (Fraction("110.14"), True, False)
    ke_atas = selang_cetak(satu, Pembulatan.KE_ATAS)
    assert (ke_atas.atas, ke_atas.tutup_atas, ke_atas.tutup_bawah) == (Fraction("110.14"), True, False)
    genap = selang_cetak(satu, Pembulatan.SETENGAH_GENAP)
    ganjil = selang_cetak(angka("110,15"), Pembulatan.SETENGAH_GENAP)
    assert (genap.tutup_bawah, genap.tutup_atas, ganjil.tutup_bawah, ganjil.tutup_atas) == (True, True, False, False)


@given(st.lists(st.tuples(st.integers(0, 10**6), st.fractions(0, 1)), max_size=20))
def test_the_sum_of_prints_holds_the_sum_of_what_they_came_from(semua: list[tuple[int, Fraction]]) -> None:
    nilai = [Fraction(utuh, 100) + geser for utuh, geser in semua]
    cetak = [angka_hitung(satu, 2) for satu in nilai]
    hasil = jumlah(selang_cetak(satu) for satu in cetak)
    assert sum(nilai, Fraction(0)) in hasil
    assert hasil.atas - hasil.bawah <= Fraction(len(semua), 100)


def test_whole_operands_and_stored_digits_are_exact_and_prints_with_decimals_are_not() -> None:
    assert selang_operan(angka("506.024")) == titik(506024)
    assert selang_operan(angka("101,33", tepat="101.33409")) == titik(Fraction("101.33409"))
    assert selang_operan(angka("3,80", tepat="3.8")) == selang_cetak(angka("3,80"))


@given(st.fractions(-50, 50, max_denominator=40), st.fractions(0, 5, max_denominator=40), st.integers(0, 2))
def test_numbers_inside_an_interval_are_counted_exactly(bawah: Fraction, lebar: Fraction, desimal: int) -> None:
    selang = Selang(bawah, bawah + lebar)
    u = 10**desimal
    semua = [n for n in range(int(bawah * u) - 2, int((bawah + lebar) * u) + 3) if Fraction(n, u) in selang]
    assert ada_bilangan(selang, desimal) == bool(semua)
    hasil = bilangan_dalam(selang, desimal)
    assert [int(nilai * u) for nilai in hasil] == (semua if len(semua) <= 12 else [])


def test_a_figure_in_thousands_is_as_coarse_as_its_digits() -> None:
    ribuan = angka("14.291.880").kali(angka("1000").pasti)
    assert langkah(ribuan) == 1000
    assert bertemu(selang_cetak(ribuan), titik(14_291_880_196))
    assert langkah(angka("20.000")) == 1


def test_what_is_no_number_has_no_interval() -> None:
    with pytest.raises(ValueError, match="no number"):
        selang_cetak(Angka(teks="Baik"))


def test_a_spreadsheets_binary_noise_is_no_precision() -> None:
    assert langkah(angka("111,788235294118")) == Fraction(1, 10**8)
