"""Numbers in the format General, and the rounding that every number format shares."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from lkjip_desktop.readers.grid.angka import KONTEKS

_LEBAR: Final = 11  # signs that General has room for, the decimal comma among them
_DESIMAL: Final = 9
_PANGKAT: Final = -4  # below 0,0001 General turns to an exponent


def bulatkan(nilai: Decimal, desimal: int) -> str:
    """Return the digits of a number rounded half away from zero to so many decimals, with a dot between."""
    return f"{nilai.quantize(Decimal((0, (1,), -desimal)), context=KONTEKS):f}"


def ilmiah(nilai: Decimal, desimal: int, langkah: int = 1) -> tuple[str, int]:
    """Return (mantissa rounded to so many decimals, exponent in steps) of a number that is not negative."""
    pangkat = nilai.adjusted() // langkah * langkah if nilai else 0
    mantisa = bulatkan(nilai.scaleb(-pangkat, KONTEKS), desimal)
    if len(mantisa.partition(".")[0]) > langkah:  # 9.999996 has become 10.00000
        pangkat += langkah
        mantisa = bulatkan(nilai.scaleb(-pangkat, KONTEKS), desimal)
    return mantisa, pangkat


def _tanpa_nol(digit: str) -> str:
    return digit.rstrip("0").rstrip(".") if "." in digit else digit


def _berpangkat(nilai: Decimal) -> str:
    mantisa, pangkat = ilmiah(nilai, 5)
    return f"{_tanpa_nol(mantisa)}E{'-' if pangkat < 0 else '+'}{abs(pangkat):02}"


def _positif(nilai: Decimal) -> str:
    besar = nilai.adjusted()
    muat = besar >= _PANGKAT or nilai == round(nilai, _DESIMAL)
    if not muat or besar >= _LEBAR:
        return _berpangkat(nilai)
    digit = _tanpa_nol(bulatkan(nilai, max(0, min(_DESIMAL, _DESIMAL - besar))))
    return digit if len(digit) <= _LEBAR else _berpangkat(nilai)


def tampilkan_umum(nilai: Decimal) -> str:
    """Return a number in the format General: eleven signs, beyond them six figures and an exponent."""
    if not nilai:
        return "0"
    return ("-" if nilai < 0 else "") + _positif(abs(nilai)).replace(".", ",")
