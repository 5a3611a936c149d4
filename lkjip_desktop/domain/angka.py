"""A figure as an office writes it: exact value, the text as written, the decimals shown and its cell."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from lkjip_desktop.domain.apa_adanya import ApaAdanya
from lkjip_desktop.domain.sel import CellRef


class JenisNilai(StrEnum):
    """What a cell of a figure's column turned out to hold. Blank, dash, "n/a" and 0,00 are four different things."""

    ANGKA = "angka"
    RENTANG = "rentang"
    PREDIKAT = "predikat"
    MAJEMUK = "majemuk"
    STRIP = "strip"
    TANDA = "tanda"
    TIDAK_ADA = "n/a"
    KOSONG = "kosong"
    GALAT = "galat"
    TEKS = "teks"


class Asal(StrEnum):
    """Whether a figure was read from the workbook or computed by the program."""

    BUKU = "buku"
    HITUNG = "hitung"


_AMBANG = re.compile(r"\s*(?:[≥≤<>]|min\b|minimal\b|minimum\b|mak[sx]\w*\b|lebih dari\b|kurang dari\b)", re.I)
BELUM_TERISI = frozenset({JenisNilai.KOSONG, JenisNilai.STRIP, JenisNilai.TANDA})


@dataclass(frozen=True, slots=True)
class Angka(ApaAdanya):
    """One figure.

    `nilai` is the value as printed, in the unit of `satuan` (a percent cell 0.92 -> 92), rounded to `desimal`
    places; `tepat` is what the cell really stores where that has more digits. A range has `bawah` and `atas`
    instead, a compound target ("20 Data; 10 Akses") its `bagian`, a predicate only its `teks`.
    """

    teks: str
    jenis: JenisNilai = JenisNilai.ANGKA
    nilai: Decimal | None = None
    desimal: int = 0
    tepat: Decimal | None = None
    satuan: str | None = None
    ref: CellRef | None = None
    rumus: str | None = None
    asal: Asal = Asal.BUKU
    bawah: Decimal | None = None
    atas: Decimal | None = None
    bagian: tuple[Angka, ...] = ()

    @property
    def berupa_angka(self) -> bool:
        """True where `nilai` is a number to compute with."""
        return self.jenis is JenisNilai.ANGKA and self.nilai is not None

    @property
    def belum_terisi(self) -> bool:
        """True for blank, a dash and a lone unit sign: a place that waits for its figure."""
        return self.jenis in BELUM_TERISI

    @property
    def pasti(self) -> Decimal:
        """The most exact value known. Raises ValueError where the figure is no number."""
        if self.tepat is not None:
            return self.tepat
        if self.nilai is None:
            raise ValueError(f"no number: {self.teks!r}")
        return self.nilai

    @property
    def berupa_ambang(self) -> bool:
        """True for a bound that is kept or not ("< 25", "min. 80"): keeping it can be worth 100, by whatever margin."""
        return self.berupa_angka and _AMBANG.match(self.teks) is not None

    def di(self, ref: CellRef) -> Angka:
        """The same figure at another cell, its parts too."""
        return replace(self, ref=ref, bagian=tuple(bagian.di(ref) for bagian in self.bagian))

    def kali(self, faktor: Decimal) -> Angka:
        """The figure in another scale (a column headed `Rp. (000)` times 1000); the text stays as written."""

        def ubah(nilai: Decimal | None) -> Decimal | None:
            return None if nilai is None else nilai * faktor

        return replace(
            self, nilai=ubah(self.nilai), tepat=ubah(self.tepat), bawah=ubah(self.bawah), atas=ubah(self.atas)
        )
