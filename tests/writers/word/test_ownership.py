from __future__ import annotations

import pytest

from lkjip_desktop.writers.word.ownership import Langkah, langkah

TULIS, SAMA, BIARKAN, BENTROK, USANG = Langkah


@pytest.mark.parametrize(
    ("tertulis", "terisi", "baru", "harap"),
    [
        (None, None, "92", TULIS),  # a template
        (None, "92", "92", TULIS),  # emptied: a figure comes back
        ("92", "92", "92", SAMA),
        ("92", "92", "93", TULIS),
        ("95", "92", "93", BENTROK),
        ("93", "92", "93", SAMA),  # typed by hand what is now true
        ("95", None, "93", TULIS),  # nobody remembers what was filled
        ("506.024  jiwa", "506.024 jiwa", "506.025 jiwa", TULIS),  # blanks are no edit
        ("19790101", "Perlu Diisi: NIP", "Perlu Diisi: NIP", BIARKAN),  # somebody did what was asked
        ("Perlu Diisi: NIP", "Perlu Diisi: NIP", "19790101", TULIS),
        ("Terhambat cuaca", "–", "–", BIARKAN),  # a remark where the workbook says nothing
        ("Terhambat cuaca", "–", "Terhambat banjir", BENTROK),
        ("95", "92", "–", BENTROK),
    ],
)
def test_figures_are_refreshed_unless_overtyped(
    tertulis: str | None, terisi: str | None, baru: str, harap: Langkah
) -> None:
    assert langkah("", tertulis, terisi, baru) is harap


@pytest.mark.parametrize(
    ("tertulis", "terisi", "baru", "harap"),
    [
        (None, None, "Naik.", TULIS),
        ("Naik.", "Naik.", "Turun.", TULIS),
        ("Naik sekali.", "Naik.", "Turun.", USANG),
        ("Naik sekali.", "Naik.", "Naik.", BIARKAN),  # nothing new to say
        (None, "Naik.", "Turun.", USANG),  # emptied on purpose
        ("Cara kami.\nNaik.", "Perlu Diisi: cara.\nNaik.", "Perlu Diisi: cara.\nTurun.", USANG),
        ("Cara kami.", "Perlu Diisi: cara.", "Perlu Diisi: cara.", BIARKAN),  # somebody did what was asked
        ("Naik sekali.", None, "Turun.", USANG),  # nobody remembers: it may be somebody's work
    ],
)
def test_a_sentence_is_refreshed_while_nobody_edited_it(
    tertulis: str | None, terisi: str | None, baru: str, harap: Langkah
) -> None:
    assert langkah("kalimat", tertulis, terisi, baru) is harap


@pytest.mark.parametrize(
    ("tertulis", "terisi", "harap"),
    [(None, None, TULIS), ("Benih", "Benih", BIARKAN), ("Milik kantor", "Benih", BIARKAN), (None, "Benih", BIARKAN)],
)
def test_prose_is_seeded_once(tertulis: str | None, terisi: str | None, harap: Langkah) -> None:
    assert langkah("teks", tertulis, terisi, "Benih lain") is harap


@pytest.mark.parametrize(
    ("tertulis", "terisi", "baru", "harap"),
    [
        ("Perlu Diisi: 2024.", "Perlu Diisi: 2024.", "Perlu Diisi: 2025.", TULIS),
        ("Perlu Diisi: 2024.", "Perlu Diisi: 2024.", "Perlu Diisi: 2024.", SAMA),
        ("Sudah kami isi.", "Perlu Diisi: 2024.", "Perlu Diisi: 2025.", BIARKAN),
        ("Perlu Diisi: tanya Bu Sri.", "Perlu Diisi: 2024.", "Perlu Diisi: 2025.", BIARKAN),
        ("Perlu Diisi: 2024.", "Perlu Diisi: 2024.", "Benih lain.", BIARKAN),
    ],
)
def test_a_request_that_nobody_answered_asks_for_the_present_year(
    tertulis: str, terisi: str, baru: str, harap: Langkah
) -> None:
    assert langkah("teks", tertulis, terisi, baru) is harap
