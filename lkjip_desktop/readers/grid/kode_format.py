"""A number format's code -> its sections and their signs (ECMA-376 part 1, 18.8.31)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto
from functools import cached_property
from operator import eq, ge, gt, le, lt, ne
from typing import Final

from lkjip_desktop.readers.grid import batas


class Jenis(Enum):
    """What a sign of a section stands for."""

    HARFIAH = auto()
    ISIAN = auto()  # *x: repeated to the width of the column
    DIGIT = auto()  # 0, # or ?
    TITIK = auto()
    KOMA = auto()
    PERSEN = auto()
    PANGKAT = auto()
    TEKS = auto()  # @
    UMUM = auto()
    WAKTU = auto()  # yyyy, mm, ss.00
    LAMA = auto()  # [h]: elapsed, beyond 24
    GARIS = auto()  # of a date, or of a fraction
    PAGI_SORE = auto()
    SYARAT = auto()  # [>=100]
    WILAYAH = auto()  # the locale of [$-409]
    PISAH = auto()


@dataclass(frozen=True, slots=True)
class Tanda:
    """One sign and, for a literal, what it shows."""

    jenis: Jenis
    isi: str


_POLA: Final = re.compile(
    r"""
      "(?P<kutip>[^"]*)"?
    | \\(?P<lolos>.)
    | _(?P<jarak>.)
    | \*(?P<isian>.)
    | (?P<lama>\[(?:h+|m+|s+)\](?:\.0+)?)
    | \[(?P<kurung>[^\]]*)\]
    | (?P<umum>General)
    | (?P<pagi>AM/PM|A/P)
    | (?P<pangkat>E[+-])
    | (?P<waktu>y+|m+|d+|h+|s+(?:\.0+)?)
    | (?P<digit>[0#?])
    | (?P<titik>\.)
    | (?P<koma>,)
    | (?P<persen>%)
    | (?P<garis>/)
    | (?P<teks>@)
    | (?P<pisah>;)
    | (?P<harfiah>.)
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_JENIS: Final = {
    "kutip": Jenis.HARFIAH,
    "lolos": Jenis.HARFIAH,
    "harfiah": Jenis.HARFIAH,
    "isian": Jenis.ISIAN,
    "umum": Jenis.UMUM,
    "pagi": Jenis.PAGI_SORE,
    "pangkat": Jenis.PANGKAT,
    "waktu": Jenis.WAKTU,
    "lama": Jenis.LAMA,
    "garis": Jenis.GARIS,
    "digit": Jenis.DIGIT,
    "titik": Jenis.TITIK,
    "koma": Jenis.KOMA,
    "persen": Jenis.PERSEN,
    "teks": Jenis.TEKS,
    "pisah": Jenis.PISAH,
}
_SYARAT: Final = re.compile(r"(<=|>=|<>|<|>|=)\s*(-?\d{1,30}(?:\.\d{1,30})?)")
_BANDING: Final[dict[str, Callable[[Decimal, Decimal], bool]]] = {
    "<": lt,
    "<=": le,
    ">": gt,
    ">=": ge,
    "=": eq,
    "<>": ne,
}
_MATA_UANG: Final = re.compile(r"\$([^-]*)(?:-([0-9A-Fa-f]{1,8}))?.*")
_DIABAIKAN: Final = frozenset({Jenis.SYARAT, Jenis.WILAYAH})
_SISTEM: Final = {"F800": "dd mmmm yyyy", "F400": "hh:mm:ss"}  # whatever the code says: the system's own format
_INGGRIS, _BAHASA = 0x09, 0x3FF  # the language within a Windows locale number


@dataclass(frozen=True)
class Ruas:
    """A section: its signs, the condition it is chosen by, whether its months are named in English."""

    tanda: tuple[Tanda, ...]
    syarat: tuple[str, Decimal] | None = None
    inggris: bool = False

    @cached_property
    def jenis(self) -> frozenset[Jenis]:
        """The kinds of signs in it."""
        return frozenset(tanda.jenis for tanda in self.tanda)

    @cached_property
    def waktu(self) -> bool:
        """True where it shows a date, a time or a duration; next to digits such letters are literal."""
        return not self.jenis.isdisjoint({Jenis.WAKTU, Jenis.LAMA}) and Jenis.DIGIT not in self.jenis

    def cocok(self, nilai: Decimal) -> bool:
        """True where the section's own condition holds."""
        return self.syarat is not None and _BANDING[self.syarat[0]](nilai, self.syarat[1])

    @cached_property
    def hanya_negatif(self) -> bool:
        """True where its condition lets only negative numbers in: they show without a sign."""
        return self.syarat is not None and self.syarat[0] in ("<", "<=") and self.syarat[1] <= 0


def _kurung(isi: str) -> Iterator[Tanda]:
    """Currency, locale, condition; colours and digit shapes mean nothing here."""
    if isi.startswith("$") and (mata := _MATA_UANG.fullmatch(isi)):
        yield Tanda(Jenis.WILAYAH, (mata[2] or "").upper())
        yield Tanda(Jenis.HARFIAH, mata[1])
    elif _SYARAT.fullmatch(isi):
        yield Tanda(Jenis.SYARAT, isi)


def _tanda(kode: str) -> Iterator[Tanda]:
    for cocok in _POLA.finditer(kode):
        nama = str(cocok.lastgroup)
        isi = cocok[nama]
        if nama == "kurung":
            yield from _kurung(isi)
        elif nama == "jarak":
            yield Tanda(Jenis.HARFIAH, " ")
        else:
            kecil = isi.lower().replace("[", "").replace("]", "")
            yield Tanda(_JENIS[nama], kecil if nama in ("waktu", "lama") else isi)


def _syarat(tanda: list[Tanda]) -> tuple[str, Decimal] | None:
    for satu in tanda:
        if satu.jenis is Jenis.SYARAT and (cocok := _SYARAT.fullmatch(satu.isi)):
            return cocok[1], Decimal(cocok[2])
    return None


def _ruas(tanda: list[Tanda]) -> Ruas:
    wilayah = next((satu.isi for satu in tanda if satu.jenis is Jenis.WILAYAH and satu.isi), "0")
    tampak = list(_tanda(_SISTEM[wilayah])) if wilayah in _SISTEM else tanda
    return Ruas(
        tuple(satu for satu in tampak if satu.jenis not in _DIABAIKAN),
        _syarat(tanda),
        int(wilayah, 16) & _BAHASA == _INGGRIS,
    )


def _bagi(kode: str) -> list[list[Tanda]]:
    ruas: list[list[Tanda]] = [[]]
    for tanda in _tanda(kode):
        if tanda.jenis is Jenis.PISAH:
            ruas.append([])
        else:
            ruas[-1].append(tanda)
    return ruas


def baca_kode(kode: str) -> list[Ruas]:
    """Return the sections of a format code; one longer than Excel accepts, or than sense has, reads as General."""
    ruas = _bagi(kode) if len(kode) <= batas.KODE_FORMAT else _bagi("General")
    if any(sum(tanda.jenis is Jenis.DIGIT for tanda in satu) > batas.TEMPAT_DIGIT for satu in ruas):
        ruas = _bagi("General")
    return [_ruas(satu) for satu in ruas]
