from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.readers.grid.angka import baca_desimal, jam_dari_hari, saat_dari_hari, saat_dari_iso, sederhanakan


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [
        ("0", "0"),
        ("-0", "0"),
        ("0.0", "0"),
        ("-12", "-12"),
        ("2.6749999999999998", "2.675"),
        ("0.30000000000000004", "0.3"),
        ("506024.00000000006", "506024"),
        ("1E+3", "1000"),
        ("1.2345678901234568E+17", "123456789012346000"),
        ("9.9999999999999999E+22", "100000000000000000000000"),
        ("0.0000001", "1E-7"),
        ("1e-7", "1E-7"),
        ("1E-400", "0"),
        ("123456789012345678901", "123456789012345678901"),
        (" 5 ", "5"),
    ],
)
def test_a_stored_number_is_read_exactly(teks: str, nilai: str) -> None:
    assert str(baca_desimal(teks)) == nilai


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**13), max_value=10**13, places=2))
def test_any_number_of_fifteen_figures_survives_its_double(nilai: Decimal) -> None:
    assert baca_desimal(repr(float(nilai))) == nilai


@given(st.integers(61, 2_958_465))
def test_a_day_is_counted_from_1900(hari: int) -> None:
    assert saat_dari_hari(Decimal(hari), False) == datetime(1899, 12, 30) + timedelta(days=hari)


@given(st.integers(0, 86_399_999))
def test_a_millisecond_survives_the_fraction_of_a_day(mili: int) -> None:
    hari = baca_desimal(repr(45_657 + mili / 86_400_000))
    assert hari is not None
    assert saat_dari_hari(hari, False) == datetime(2024, 12, 31) + timedelta(milliseconds=mili)


@pytest.mark.parametrize("hari", ["-1", "0", "60", "2958466", "1E+300"])
def test_the_calendar_has_no_such_day(hari: str) -> None:
    assert saat_dari_hari(Decimal(hari), False) is None


def test_1904_begins_with_day_nought_and_ends_with_the_same_day() -> None:
    assert saat_dari_hari(Decimal(0), True) == datetime(1904, 1, 1)
    assert saat_dari_hari(Decimal(2_957_003), True) == saat_dari_hari(Decimal(2_958_465), False)
    assert saat_dari_hari(Decimal(2_957_004), True) is None


def test_a_time_of_day_is_less_than_a_day() -> None:
    assert jam_dari_hari(Decimal("0.3125")) == time(7, 30)
    assert jam_dari_hari(Decimal(0)) == time(0)
    assert [jam_dari_hari(Decimal(teks)) for teks in ("1", "-0.1", "0.9999999999")] == [None, None, None]


def test_iso_dates_lose_their_zone_and_midnight_is_a_day() -> None:
    assert saat_dari_iso("2024-01-02T03:04:05.5Z") == datetime(2024, 1, 2, 3, 4, 5, 500_000)
    assert saat_dari_iso("31/12/2024") is None
    assert sederhanakan(datetime(2024, 1, 2)) == date(2024, 1, 2)
    assert sederhanakan(datetime(2024, 1, 2, 1)) == datetime(2024, 1, 2, 1)
