"""Interval arithmetic: which true values a printed figure can stand for. Exact fractions, open and closed ends."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.kebijakan import Pembulatan

# Digits beyond these are a spreadsheet's binary noise, never a claim of precision.
DESIMAL_BERARTI = 8


@dataclass(frozen=True, slots=True)
class Selang:
    """All numbers between two ends; an open end is not itself included. Never empty (else ValueError)."""

    bawah: Fraction
    atas: Fraction
    tutup_bawah: bool = True
    tutup_atas: bool = True

    def __post_init__(self) -> None:
        if self.bawah > self.atas or (self.bawah == self.atas and not (self.tutup_bawah and self.tutup_atas)):
            raise ValueError(f"empty interval: {self}")

    def __contains__(self, nilai: Fraction) -> bool:
        di_atas = nilai > self.bawah or (self.tutup_bawah and nilai == self.bawah)
        return di_atas and (nilai < self.atas or (self.tutup_atas and nilai == self.atas))

    def __neg__(self) -> Selang:
        return Selang(-self.atas, -self.bawah, self.tutup_atas, self.tutup_bawah)

    def __add__(self, lain: Selang) -> Selang:
        return Selang(
            self.bawah + lain.bawah,
            self.atas + lain.atas,
            self.tutup_bawah and lain.tutup_bawah,
            self.tutup_atas and lain.tutup_atas,
        )

    def __sub__(self, lain: Selang) -> Selang:
        return self + (-lain)

    def __mul__(self, lain: Selang) -> Selang:
        """The hull of all products; an end is reached where both factors are, or where one of them is a reached 0."""
        sudut = [_kali_ujung(satu, dua) for satu in self._ujung() for dua in lain._ujung()]
        bawah, atas = min(nilai for nilai, _ in sudut), max(nilai for nilai, _ in sudut)
        return Selang(
            bawah,
            atas,
            any(tutup for nilai, tutup in sudut if nilai == bawah),
            any(tutup for nilai, tutup in sudut if nilai == atas),
        )

    def __truediv__(self, lain: Selang) -> Selang:
        """The hull of all quotients. Raises ZeroDivisionError where the divisor reaches or touches 0."""
        if lain.bawah <= 0 <= lain.atas:
            raise ZeroDivisionError("the divisor's interval touches 0")
        return self * Selang(1 / lain.atas, 1 / lain.bawah, lain.tutup_atas, lain.tutup_bawah)

    def __abs__(self) -> Selang:
        if self.bawah >= 0:
            return self
        if self.atas <= 0:
            return -self
        jauh = max((-self.bawah, self.tutup_bawah), (self.atas, self.tutup_atas))
        return Selang(Fraction(0), jauh[0], True, jauh[1])

    def _ujung(self) -> tuple[tuple[Fraction, bool], tuple[Fraction, bool]]:
        return (self.bawah, self.tutup_bawah), (self.atas, self.tutup_atas)

    def dibatasi(self, batas: Fraction) -> Selang:
        """The interval of min(x, batas)."""
        if self.atas <= batas:
            return self
        return Selang(self.bawah, batas, self.tutup_bawah, True) if self.bawah < batas else titik(batas)


def _kali_ujung(satu: tuple[Fraction, bool], dua: tuple[Fraction, bool]) -> tuple[Fraction, bool]:
    nol_tercapai = (satu[0] == 0 and satu[1]) or (dua[0] == 0 and dua[1])
    return satu[0] * dua[0], nol_tercapai or (satu[1] and dua[1])


def titik(nilai: Fraction | int) -> Selang:
    """Return the interval of one exact number."""
    return Selang(Fraction(nilai), Fraction(nilai))


def irisan(satu: Selang, dua: Selang) -> Selang | None:
    """Return what two intervals share, None where nothing; ends that touch count only if both include them."""
    bawah, atas = max(satu.bawah, dua.bawah), min(satu.atas, dua.atas)
    tutup_bawah = all(s.tutup_bawah for s in (satu, dua) if s.bawah == bawah)
    tutup_atas = all(s.tutup_atas for s in (satu, dua) if s.atas == atas)
    if bawah > atas or (bawah == atas and not (tutup_bawah and tutup_atas)):
        return None
    return Selang(bawah, atas, tutup_bawah, tutup_atas)


def bertemu(satu: Selang, dua: Selang) -> bool:
    """True where one true value can be behind both."""
    return irisan(satu, dua) is not None


def jumlah(semua: Iterable[Selang]) -> Selang:
    """Return the interval of the sum; n figures rounded to u give it a width of n x u."""
    hasil = titik(0)
    for satu in semua:
        hasil = hasil + satu
    return hasil


def bilangan_dalam(selang: Selang, desimal: int, banyak: int = 12) -> list[Decimal]:
    """Return the numbers with `desimal` places inside an interval; none where there are more than `banyak`."""
    langkah_, mulai = 10**desimal, math.ceil(selang.bawah * 10**desimal)
    akhir = math.floor(selang.atas * langkah_)
    if akhir - mulai >= banyak + 2:
        return []
    semua = [Decimal(satu).scaleb(-desimal) for satu in range(mulai, akhir + 1) if Fraction(satu, langkah_) in selang]
    return semua if len(semua) <= banyak else []


def ada_bilangan(selang: Selang, desimal: int) -> bool:
    """True where a number with `desimal` places lies inside an interval."""
    langkah_ = 10**desimal
    mulai = math.ceil(selang.bawah * langkah_)
    return any(Fraction(satu, langkah_) in selang for satu in (mulai, mulai + 1))


def _skala(angka: Angka) -> int:
    """The factor of a `Rp. (000)` column: the zeros that the value has beyond the digits written."""
    if not angka.nilai or (utuh := abs(int(angka.nilai.scaleb(angka.desimal)))) % 1000:
        return 1
    tertulis, digit = re.sub(r"\D", "", angka.teks).lstrip("0"), str(utuh)
    nol = len(digit) - len(tertulis)
    berskala = bool(tertulis) and nol > 0 and nol % 3 == 0 and digit == tertulis + "0" * nol
    return 10**nol if berskala else 1


def langkah(angka: Angka) -> Fraction:
    """Return u, the step of the last digit printed: 1/100 for "101,33", 1000 for whole figures in thousands."""
    return Fraction(_skala(angka), 10 ** min(angka.desimal, DESIMAL_BERARTI))


def selang_cetak(angka: Angka, mode: Pembulatan = Pembulatan.SETENGAH_NAIK) -> Selang:
    """Return all values that print as this figure when shortened by `mode` (design: section 3).

    Half-up and truncation go by the size, so below 0 they mirror. Raises ValueError where it is no number.
    """
    if angka.nilai is None:
        raise ValueError(f"no number: {angka.teks!r}")
    return _selang_cetak(Fraction(angka.nilai), langkah(angka), mode)


def _selang_cetak(nilai: Fraction, u: Fraction, mode: Pembulatan) -> Selang:
    if mode is Pembulatan.KE_ATAS:
        return Selang(nilai - u, nilai, False, True)
    setengah = u / 2
    if mode is Pembulatan.SETENGAH_GENAP:
        genap = (nilai / u) % 2 == 0
        return Selang(nilai - setengah, nilai + setengah, genap, genap)
    dalam, luar = (Fraction(0), u) if mode is Pembulatan.POTONG else (setengah, setengah)
    if nilai > 0:
        return Selang(nilai - dalam, nilai + luar, True, False)
    if nilai < 0:
        return Selang(nilai - luar, nilai + dalam, False, True)
    return Selang(-luar, luar, False, False)


def mode_cetak(nilai: Fraction, angka: Angka) -> frozenset[Pembulatan]:
    """Return the ways of rounding by which an exact value prints as this figure.

    The same as asking selang_cetak for each, in whole numbers: every figure of a workbook comes by here.
    """
    cetak, u = Fraction(angka.pasti if angka.nilai is None else angka.nilai), langkah(angka)
    selisih = (nilai - cetak) / u
    geser, penuh = selisih.numerator, selisih.denominator
    if abs(geser) >= penuh:
        return frozenset()
    keluar = geser if cetak > 0 else -geser if cetak < 0 else abs(geser)
    tengah = abs(2 * geser) == penuh
    cocok = {
        Pembulatan.SETENGAH_NAIK: abs(2 * geser) < penuh or (tengah and cetak != 0 and keluar < 0),
        Pembulatan.SETENGAH_GENAP: abs(2 * geser) < penuh or (tengah and (cetak / u) % 2 == 0),
        Pembulatan.POTONG: keluar >= 0,
        Pembulatan.KE_ATAS: geser <= 0,
    }
    return frozenset(mode for mode, ya in cocok.items() if ya)


def lebih_tepat(angka: Angka) -> bool:
    """True where the cell stores more digits than it shows."""
    return angka.tepat is not None and angka.tepat != angka.nilai


def selang_operan(angka: Angka, mode: Pembulatan = Pembulatan.SETENGAH_NAIK) -> Selang:
    """Return the values an operand can have: exact where whole or stored with more digits, else as `mode` allows.

    Raises ValueError where it is no number.
    """
    if lebih_tepat(angka) or (angka.desimal == 0 and langkah(angka) == 1):
        return selang_tepat(angka)
    return selang_cetak(angka, mode)


def selang_tepat(angka: Angka) -> Selang:
    """Return the figure taken as exact, as a typed target is. Raises ValueError where it is no number."""
    return titik(Fraction(angka.pasti))
