"""GRIM: which printed means so many whole answers can have, against counting them all."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.kebijakan import Pembulatan
from lkjip_desktop.engine.grim import MODE_BIASA, berdaya, mungkin_rata_rata, rata_rata_terdekat
from lkjip_desktop.engine.pembulatan import angka_hitung, bulatkan_pecahan
from tests.pembangun import angka

PENGISI, DESIMAL = st.integers(1, 120), st.integers(0, 3)
MODE = st.sampled_from(sorted(MODE_BIASA))


@given(st.lists(st.integers(1, 4), min_size=1, max_size=150), DESIMAL, MODE)
def test_a_mean_of_real_answers_is_always_possible(jawaban: list[int], desimal: int, mode: Pembulatan) -> None:
    cetak = angka_hitung(Fraction(sum(jawaban), len(jawaban)), desimal, mode)
    assert mungkin_rata_rata(cetak, len(jawaban))
    assert mungkin_rata_rata(cetak, len(jawaban), [mode])


@given(st.integers(0, 4000), DESIMAL, PENGISI, st.sampled_from(list(Pembulatan)))
def test_it_says_the_same_as_trying_every_sum(utuh: int, desimal: int, pengisi: int, mode: Pembulatan) -> None:
    cetak = angka_hitung(Fraction(utuh, 10**desimal), desimal)
    tengah = int(Fraction(cetak.pasti) * pengisi)
    semua = range(tengah - 3 - pengisi, tengah + 4 + pengisi)
    ada = any(bulatkan_pecahan(Fraction(jumlah, pengisi), desimal, mode) == cetak.nilai for jumlah in semua)
    assert mungkin_rata_rata(cetak, pengisi, [mode]) == ada


@given(st.integers(100, 400), st.integers(100, 5000))
def test_from_a_hundred_answers_on_two_decimals_tell_nothing(utuh: int, pengisi: int) -> None:
    cetak = angka_hitung(Fraction(utuh, 100), 2)
    assert not berdaya(cetak, pengisi)
    assert mungkin_rata_rata(cetak, pengisi)


@given(st.integers(1, 99))
def test_below_a_hundred_answers_some_print_is_impossible(pengisi: int) -> None:
    semua = [angka_hitung(Fraction(utuh, 100), 2) for utuh in range(100, 401)]
    assert all(berdaya(satu, pengisi) for satu in semua)
    assert not all(mungkin_rata_rata(satu, pengisi, [Pembulatan.SETENGAH_NAIK]) for satu in semua)


@given(st.integers(100, 400), PENGISI)
def test_the_nearest_prints_are_possible_and_nothing_lies_between(utuh: int, pengisi: int) -> None:
    cetak = angka_hitung(Fraction(utuh, 100), 2)
    bawah, atas = rata_rata_terdekat(cetak, pengisi)
    assert bawah <= cetak.pasti <= atas
    cara = [Pembulatan.SETENGAH_NAIK]
    mungkin = {
        nilai: mungkin_rata_rata(angka_hitung(Fraction(nilai), 2), pengisi, cara)
        for nilai in (bawah + Decimal(langkah) / 100 for langkah in range(int((atas - bawah) * 100) + 1))
    }
    assert [nilai for nilai, ya in mungkin.items() if ya] == sorted({bawah, atas})


def test_cases_counted_by_hand() -> None:
    assert mungkin_rata_rata(angka("3,67"), 3)
    assert mungkin_rata_rata(angka("3,66"), 3)
    assert not mungkin_rata_rata(angka("3,65"), 3)
    assert rata_rata_terdekat(angka("3,65"), 3) == (Decimal("3.33"), Decimal("3.67"))
    assert rata_rata_terdekat(angka("3,67"), 3) == (Decimal("3.67"), Decimal("3.67"))
    assert not mungkin_rata_rata(angka("3,5"), 1)


def test_a_cell_that_stores_more_than_it_shows_is_judged_by_all_of_it() -> None:
    assert mungkin_rata_rata(angka("3,33", tepat="3.333333333333333"), 30)
    assert not mungkin_rata_rata(angka("3,33", tepat="3.3312"), 150)
    assert mungkin_rata_rata(angka("3,33"), 150)


@pytest.mark.parametrize(("isi", "pengisi"), [("3,5", 0), ("Baik", 10)])
def test_without_a_number_or_answers_there_is_nothing_to_say(isi: str, pengisi: int) -> None:
    with pytest.raises(ValueError, match="no "):
        mungkin_rata_rata(angka(isi) if isi != "Baik" else Angka(teks="Baik"), pengisi)
    with pytest.raises(ValueError, match="no "):
        rata_rata_terdekat(angka(isi) if isi != "Baik" else Angka(teks="Baik"), pengisi)
