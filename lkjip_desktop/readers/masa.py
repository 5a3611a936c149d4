"""Which part of time a heading speaks of: years, last year, a quarter, a running total, an edition of a plan."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

_TAHUN = re.compile(r"(?<!\d)((?:19|20)\d{2})(?!\d)")
_ROMAWI = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_TRIWULAN = re.compile(r"\b(?:tri\s*-?\s*wulan|triw|tw|q)\.?\s*-?\s*(iv|i{1,3}|[1-4])\b", re.I)
_SEMESTER = re.compile(r"\b(?:semester|smt|sem)\.?\s*-?\s*(ii?|[12])\b", re.I)
_BULAN = re.compile(
    r"(?:\bbulan\s*)?\b(?:(jan)(?:uari)?|(feb)(?:ruari)?|(mar)(?:et)?|(apr)(?:il)?|(mei)|(jun)i?|(jul)i?"
    r"|(ag|agu)s?(?:tus)?|(sep)t?(?:ember)?|(okt)(?:ober)?|(no[vp])(?:ember)?|(des)(?:ember)?)\b",
    re.I,
)
_BULAN_KE = re.compile(r"\b(?:bulan|b)\.?\s*(?:ke\s*-?\s*)?(1[0-2]|[1-9])\b", re.I)
_KUMULATIF = re.compile(r"\bs\s*\.?\s*/?\s*d\b|\bsampai\b|kumulatif|akumulasi", re.I)
_SETAHUN = re.compile(
    r"\b(?:jumlah|total|akumulasi|kumulatif|setahun|tahunan|(?:1|satu)\s*(?:\(satu\)\s*)?tahun|akhir\s+tahun|per\s*tahun)\b",
    re.I,
)
_LALU = re.compile(r"\btahun\s+(?:lalu|sebelumnya|kemarin)\b|\b(?:tahun\s+)?n\s*-\s*1\b", re.I)
_DUA_LALU = re.compile(r"\b(?:tahun\s+)?n\s*-\s*2\b|\bdua\s+tahun\s+(?:lalu|sebelumnya)\b", re.I)
_INI = re.compile(r"\btahun\s+(?:ini|berjalan|sekarang|pelaporan|laporan)\b|\bdievaluasi\b", re.I)
_MURNI = re.compile(r"\b(?:murni|semula|sebelum\s+perubahan|awal|sebelum)\b", re.I)
_PERUBAHAN = re.compile(r"\b(?:perubahan|setelah|sesudah|menjadi|revisi|dppa|p\s*-\s*apbd|apbd\s*-?\s*p)\b", re.I)


class Edisi(StrEnum):
    """Before or after a plan's perubahan."""

    MURNI = "murni"
    PERUBAHAN = "perubahan"


@dataclass(frozen=True, slots=True)
class Masa:
    """What a heading says of time.

    `tahun` are the years named, `geser` a year told from the report's (-1: last year). `bagian` is a part of the
    year as (parts of a year, which one): (4, 2) the second quarter, (12, 3) March; `setahun` a total of the parts.
    """

    tahun: tuple[int, ...] = ()
    geser: int | None = None
    bagian: tuple[int, int] | None = None
    kumulatif: bool = False
    setahun: bool = False
    edisi: Edisi | None = None


TANPA_MASA = Masa()


def bagian_polos(teks: str) -> tuple[int, int] | None:
    """Return the part of a year that a bare number heads under a wider heading: "3" March, "III" a quarter."""
    polos = teks.strip().lower()
    if polos in _ROMAWI:
        return 4, _ROMAWI[polos]
    return (12, int(polos)) if re.fullmatch(r"[1-9]|1[0-2]", polos) else None


def tahun_dalam_judul(teks: str) -> tuple[int, ...]:
    """Return the years that a text names, in order, each once."""
    return tuple(dict.fromkeys(int(t) for t in _TAHUN.findall(teks)))


def baca_masa(teks: str) -> Masa:
    """Return what a heading (or a path of headings, joined) says of time."""
    return Masa(
        tahun=tahun_dalam_judul(teks),
        geser=_geser(teks),
        bagian=_bagian(teks),
        kumulatif=_KUMULATIF.search(teks) is not None,
        setahun=_SETAHUN.search(teks) is not None,
        edisi=_edisi(teks),
    )


def _geser(teks: str) -> int | None:
    for pola, langkah in ((_DUA_LALU, -2), (_INI, 0), (_LALU, -1)):
        if pola.search(teks):
            return langkah
    return None


def _bagian(teks: str) -> tuple[int, int] | None:
    if cocok := _TRIWULAN.search(teks):
        return 4, _urutan(cocok[1])
    if cocok := _SEMESTER.search(teks):
        return 2, _urutan(cocok[1])
    if cocok := _BULAN.search(teks):
        return 12, next(urut for urut, nama in enumerate(cocok.groups(), start=1) if nama)
    if cocok := _BULAN_KE.search(teks):
        return 12, int(cocok[1])
    return None


def _urutan(teks: str) -> int:
    return _ROMAWI.get(teks.lower()) or int(teks)


def _edisi(teks: str) -> Edisi | None:
    if re.search(r"\bsebelum\s+perubahan\b", teks, re.I):
        return Edisi.MURNI
    if _PERUBAHAN.search(teks):
        return Edisi.PERUBAHAN
    return Edisi.MURNI if _MURNI.search(teks) else None
