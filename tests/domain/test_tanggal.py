from __future__ import annotations

from datetime import date

import pytest

from lkjip_desktop.domain.tanggal import baca_tanggal, tulis_iso, tulis_tanggal


def test_a_date_is_written_as_indonesians_write_it() -> None:
    assert tulis_tanggal(date(2025, 8, 17)) == "17 Agustus 2025"


@pytest.mark.parametrize(("iso", "tertulis"), [("2025-01-05", "5 Januari 2025"), ("kemarin", "kemarin"), ("", "")])
def test_what_is_no_iso_date_stays_as_it_is(iso: str, tertulis: str) -> None:
    assert tulis_iso(iso) == tertulis


@pytest.mark.parametrize("teks", ["1-7-2024", "01/07/2024", "1 Juli 2024", " 01.07.2024 ", "1 juli 2024"])
def test_a_typed_date_is_understood_in_the_usual_ways(teks: str) -> None:
    assert baca_tanggal(teks) == date(2024, 7, 1)


@pytest.mark.parametrize("teks", ["", "kemarin", "31-02-2024", "2024-07-01", "1 July 2024", "07-2024"])
def test_what_is_no_date_is_none(teks: str) -> None:
    assert baca_tanggal(teks) is None
