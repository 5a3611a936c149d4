"""Bounds and names of categories in the ways offices write them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lkjip_desktop.readers.lembar.selang_kategori import Batas, baca_anak, baca_batas, baca_sebutan

D = Decimal


@pytest.mark.parametrize(
    ("teks", "batas"),
    [
        ("91 ≤ 100", Batas(D(91), D(100))),
        ("76% ≤ 90%", Batas(D(76), D(90))),
        ("76 - 90", Batas(D(76), D(90))),
        ("76,00 – 90,99", Batas(D("76.00"), D("90.99"))),
        ("91 s.d. 100", Batas(D(91), D(100))),
        ("> 85 - 100", Batas(D(85), D(100), tutup_bawah=False)),
        (">75-<85", Batas(D(75), D(85), tutup_bawah=False, tutup_atas=False)),
        ("76 ≤ x < 91", Batas(D(76), D(91), tutup_atas=False)),
        ("100 ≥ x > 90", Batas(D(90), D(100), tutup_bawah=False)),
        (">= 91", Batas(D(91), None)),
        ("x ≥ 91", Batas(D(91), None)),
        ("91 ≤", Batas(D(91), None)),
        ("91 ke atas", Batas(D(91), None)),
        ("lebih dari 90", Batas(D(90), None, tutup_bawah=False)),
        ("≤ 50%", Batas(None, D(50))),
        ("kurang dari 50", Batas(None, D(50), tutup_atas=False)),
        ("50 ke bawah", Batas(None, D(50))),
    ],
)
def test_bounds_are_read_however_they_are_written(teks: str, batas: Batas) -> None:
    assert baca_batas(teks) == batas


@pytest.mark.parametrize("teks", ["91", "2024-2026", "Target 100", "1 - 2 - 3", "≥ 12 paket", "", "Sangat Tinggi"])
def test_other_texts_are_no_bounds(teks: str) -> None:
    assert baca_batas(teks) is None


@pytest.mark.parametrize(
    ("teks", "nama", "bawah"),
    [
        ("91 ≤ Sangat Tinggi", "Sangat Tinggi", 91),
        (">= 91 Sangat Tinggi", "Sangat Tinggi", 91),
        ("≥ 91% = SANGAT TINGGI", "SANGAT TINGGI", 91),
        ("1. 76 - 90 : Tinggi", "Tinggi", 76),
        ("Sangat Tinggi : 91 - 100", "Sangat Tinggi", 91),
        (">85-100 Memuaskan", "Memuaskan", 85),
        ("Nilai 76-90 kategori Tinggi", "Tinggi", 76),
        ("Sangat Rendah (≤ 50)", "Sangat Rendah", None),
    ],
)
def test_bounds_and_name_in_one_text(teks: str, nama: str, bawah: int | None) -> None:
    anak = baca_anak(teks)
    assert anak is not None
    assert (anak[1], anak[0].bawah) == (nama, bawah)


@pytest.mark.parametrize("teks", ["Rasio 76-90 orang baik hati", "Target 92 dari 100", "BB 72", "Kelas 4 - 6"])
def test_other_texts_with_numbers_are_no_classes(teks: str) -> None:
    assert baca_anak(teks) is None


def test_names_are_words_of_grading_only() -> None:
    assert [baca_sebutan(t) for t in ("1. Sangat Baik", "Kategori: Tinggi", "Cukup")] == [
        "Sangat Baik",
        "Tinggi",
        "Cukup",
    ]
    assert [baca_sebutan(t) for t in ("BB", "A (Sangat Baik)", "Jumlah kasus rendah", "")] == [None] * 4
