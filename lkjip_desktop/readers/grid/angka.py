"""Stored numbers as exact decimals, and serial days as dates."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation
from typing import Final

# What a double can be at most has 309 digits before and, kept to 15 figures, 323 after the point.
KONTEKS: Final = Context(prec=700, rounding=ROUND_HALF_UP)
_LIMA_BELAS: Final = Context(prec=15, rounding=ROUND_HALF_UP)  # the figures of a number that Excel shows and trusts
_PANJANG_BULAT: Final = 40
_PANJANG_PENDEK: Final = 16  # signs of a number that cannot have more than 15 figures
_PANGKAT: Final = 308
_MILIDETIK: Final = 86_400_000
_HARI_1900: Final = datetime(1899, 12, 30)
_HARI_1904: Final = datetime(1904, 1, 1)
_HARI_HANTU: Final = 60  # 29 February 1900, which Excel has and the calendar has not
_HARI_AKHIR: Final = 2_958_466


def _lurus(nilai: Decimal) -> Decimal:
    """The same number without exponent or zeros at its end."""
    return Decimal(f"{nilai.normalize(KONTEKS):f}")


def baca_desimal(teks: str) -> Decimal | None:
    """Return a stored number: integers exactly, a double to the 15 figures that are its own (110.14000000000001 is
    110.14); None for what is no number that Excel can hold.
    """
    try:
        nilai = Decimal(teks)
    except InvalidOperation:
        return None
    if not nilai.is_finite() or nilai.adjusted() > _PANGKAT:
        return None
    if nilai.adjusted() < -_PANGKAT or not nilai:
        return Decimal(0)
    if len(teks) <= _PANJANG_BULAT and teks.removeprefix("-").isdecimal():
        return nilai
    if len(teks) <= _PANJANG_PENDEK and teks[-1] in "123456789" and "E" not in teks.upper():
        return nilai
    return _lurus(_LIMA_BELAS.plus(nilai))


def saat_dari_hari(hari: Decimal, sejak_1904: bool) -> datetime | None:
    """Return the moment of a serial day, to the millisecond; None where the calendar has none.

    1900 counts the 29 February that year did not have: day 60 is None, the days before it are one off.
    """
    if not 0 <= hari < _HARI_AKHIR - (1462 if sejak_1904 else 0):
        return None
    mili = timedelta(milliseconds=int((hari * _MILIDETIK).to_integral_value(ROUND_HALF_UP)))
    if sejak_1904:
        return _HARI_1904 + mili
    if int(hari) in (0, _HARI_HANTU):
        return None
    return _HARI_1900 + mili + timedelta(days=hari < _HARI_HANTU)


def jam_dari_hari(hari: Decimal) -> time | None:
    """Return the time of day of a serial fraction, None where it is a whole day or more."""
    mili = int((hari * _MILIDETIK).to_integral_value(ROUND_HALF_UP))
    return (datetime.min + timedelta(milliseconds=mili)).time() if 0 <= mili < _MILIDETIK else None


def sederhanakan(saat: datetime) -> datetime | date:
    """Return a moment at midnight as the day that it means."""
    return saat if saat.time() != time.min else saat.date()


def saat_dari_iso(teks: str) -> datetime | time | None:
    """Return what an ISO 8601 cell holds, None where it is none; a zone is dropped, as Excel has none."""
    try:
        return datetime.fromisoformat(teks).replace(tzinfo=None)
    except ValueError:
        pass
    try:
        return time.fromisoformat(teks.removeprefix("T")).replace(tzinfo=None)
    except ValueError:
        return None
