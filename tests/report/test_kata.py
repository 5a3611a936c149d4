from __future__ import annotations

import pytest

from lkjip_desktop.report.kata import bilangan, daftar, huruf_besar, huruf_judul


@pytest.mark.parametrize(
    ("butir", "harapan"),
    [
        ([], ""),
        (["A"], "A"),
        (["A", "B"], "A dan B"),
        (["A", "B", "C"], "A, B, dan C"),
        (["Saran, Masukan", "B", "C"], "Saran, Masukan; B; dan C"),
        (["Saran, Masukan", "B"], "Saran, Masukan; dan B"),
        (["A sebesar 91,45%", "B sebesar 84,15%", "C"], "A sebesar 91,45%, B sebesar 84,15%, dan C"),
    ],
)
def test_an_enumeration_reads_as_a_sentence_does(butir: list[str], harapan: str) -> None:
    assert daftar(butir) == harapan


def test_counts_of_one_or_two_words_are_written_in_letters() -> None:
    banyak = [0, 1, 10, 11, 12, 19, 20, 21, 90, 100, 101]
    harapan = "nol satu sepuluh sebelas dua_belas sembilan_belas dua_puluh 21 sembilan_puluh seratus 101"
    assert [bilangan(n) for n in banyak] == [kata.replace("_", " ") for kata in harapan.split()]


@pytest.mark.parametrize(
    ("teks", "harapan"),
    [
        ("DINAS PENDIDIKAN DAN KEBUDAYAAN", "Dinas Pendidikan dan Kebudayaan"),
        ("RSUD SEKAYU", "RSUD Sekayu"),
        ("PEMBINA TINGKAT I (IV/b)", "PEMBINA TINGKAT I (IV/b)"),
        ("PENATA TINGKAT I", "Penata Tingkat I"),
        ("BIDANG XIV", "Bidang XIV"),
        ("UNTUK RAKYAT", "Untuk Rakyat"),
        ("Dinas PU dan Tata Ruang", "Dinas PU dan Tata Ruang"),
    ],
)
def test_capitals_become_a_title_that_keeps_abbreviations_and_roman_numerals(teks: str, harapan: str) -> None:
    assert huruf_judul(teks) == harapan


def test_capitals_keep_the_terms_that_are_written_in_mixed_case() -> None:
    assert huruf_besar("LKjIP Dinas Kesehatan, KTP-el, IV/a") == "LKjIP DINAS KESEHATAN, KTP-el, IV/a"
