"""What headings say of time."""

from __future__ import annotations

import pytest

from lkjip_desktop.readers.judul import baca_jalur
from lkjip_desktop.readers.masa import Edisi, baca_masa, bagian_polos


@pytest.mark.parametrize(
    ("teks", "bagian"),
    [
        ("TW I", (4, 1)),
        ("Triwulan IV", (4, 4)),
        ("Realisasi TW-3", (4, 3)),
        ("Tri wulan 2", (4, 2)),
        ("Semester I", (2, 1)),
        ("Smt 2", (2, 2)),
        ("Januari", (12, 1)),
        ("Agustus", (12, 8)),
        ("NOP", (12, 11)),
        ("Bulan ke-5", (12, 5)),
        ("Target 2024", None),
        ("Desa", None),
    ],
)
def test_a_part_of_the_year_is_known(teks: str, bagian: tuple[int, int] | None) -> None:
    assert baca_masa(teks).bagian == bagian


@pytest.mark.parametrize(
    ("teks", "bagian"), [("3", (12, 3)), ("12", (12, 12)), ("III", (4, 3)), ("13", None), ("K", None)]
)
def test_a_bare_number_under_a_heading_is_a_month_a_roman_one_a_quarter(
    teks: str, bagian: tuple[int, int] | None
) -> None:
    assert bagian_polos(teks) == bagian


def test_the_total_of_the_parts_is_the_year() -> None:
    masa = baca_jalur(("Realisasi Triwulan", "Jumlah")).masa
    assert (masa.bagian, masa.setahun) == (None, True)


@pytest.mark.parametrize(
    ("teks", "geser"),
    [
        ("Realisasi Tahun Lalu", -1),
        ("Capaian tahun sebelumnya", -1),
        ("Tahun n-1", -1),
        ("Tahun n-2", -2),
        ("Target Tahun Ini", 0),
        ("Tahun berjalan (n-1)", 0),
        ("Target", None),
    ],
)
def test_a_year_can_be_told_from_the_reports_year(teks: str, geser: int | None) -> None:
    assert baca_masa(teks).geser == geser


@pytest.mark.parametrize(
    ("teks", "edisi"),
    [
        ("Anggaran Murni", Edisi.MURNI),
        ("Pagu sebelum perubahan", Edisi.MURNI),
        ("Pagu Setelah Perubahan", Edisi.PERUBAHAN),
        ("Target Perubahan", Edisi.PERUBAHAN),
        ("Capaian Tahun Sebelumnya", None),
    ],
)
def test_an_edition_is_told_by_its_word(teks: str, edisi: Edisi | None) -> None:
    assert baca_masa(teks).edisi is edisi


def test_a_period_names_both_of_its_years() -> None:
    assert baca_masa("Renstra 2021-2026").tahun == (2021, 2026)


def test_a_running_figure_says_so() -> None:
    assert baca_masa("s/d TW III").kumulatif
    assert baca_masa("Realisasi Kumulatif").kumulatif
    assert not baca_masa("TW III").kumulatif
