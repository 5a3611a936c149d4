"""One section of a number format at work: digits into their places, grouped, scaled, rounded."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from itertools import takewhile
from typing import Final

from lkjip_desktop.readers.grid.angka import KONTEKS
from lkjip_desktop.readers.grid.kode_format import Jenis, Ruas, Tanda
from lkjip_desktop.readers.grid.umum import bulatkan, ilmiah, tampilkan_umum

_TUKAR: Final = str.maketrans(",.", ".,")
_KOSONG: Final = {"0": "0", "#": "", "?": " "}
_POLA_LAZIM: Final = re.compile(r"#*0")


def _harfiah(tanda: Tanda) -> str:
    """What a sign that is no digit shows: itself, a blank for padding, nothing for the commas that scale."""
    if tanda.jenis is Jenis.ISIAN:
        return " " if tanda.isi == " " else ""
    return "" if tanda.jenis in (Jenis.KOMA, Jenis.TITIK, Jenis.PANGKAT) else tanda.isi


def _rapat(teks: str) -> str:
    """The text without the padding of the column: none at its ends, none between a minus and its number."""
    teks = teks.strip()
    return "-" + teks[1:].lstrip() if teks.startswith("-") else teks


def _koma_di_ujung(tanda: list[Tanda]) -> int:
    """How many commas follow the last digit at once: each divides by a thousand."""
    digit = [i for i, satu in enumerate(tanda) if satu.jenis is Jenis.DIGIT]
    ekor = tanda[digit[-1] + 1 :] if digit else []
    return sum(1 for _ in takewhile(lambda satu: satu.jenis is Jenis.KOMA, ekor))


class Tempat:
    """The places for digits in a part of a section ("##0"), and the texts before, between and behind them."""

    def __init__(self, tanda: list[Tanda]) -> None:
        self.digit = "".join(satu.isi for satu in tanda if satu.jenis is Jenis.DIGIT)
        self.sela = [""]
        for satu in tanda:
            if satu.jenis is Jenis.DIGIT:
                self.sela.append("")
            else:
                self.sela[-1] += _harfiah(satu)
        self._wajib = len(self.digit.lstrip("#?"))

    def _susun(self, isi: list[str]) -> str:
        return "".join(map("".join, zip(self.sela, isi, strict=False))) + self.sela[-1]

    def dari_kanan(self, digit: str, kelompok: bool) -> str:
        """Return whole digits set from the right; the first place takes all that are left over."""
        digit = digit.zfill(self._wajib) if self._wajib else digit
        isi = list(digit)
        if kelompok:
            for i in range(len(isi) - 4, -1, -3):
                isi[i] += "."
        lebih = len(isi) - len(self.digit)
        if lebih > 0:
            isi[: lebih + 1] = ["".join(isi[: lebih + 1])]
        return self._susun([*(_KOSONG[satu] for satu in self.digit[: max(0, -lebih)]), *isi])

    def dari_kiri(self, digit: str) -> str:
        """Return decimals set from the left; zeros at the end show only where the format asks for them."""
        wajib = max(len(self.digit.rstrip("#?")), len(digit.rstrip("0")))
        return self._susun([*digit[:wajib], *(_KOSONG[satu] for satu in self.digit[wajib:])])


@dataclass(frozen=True)
class RuasAngka:
    """A section for numbers, taken apart once: what stands before the point, behind it, and the exponent."""

    ruas: Ruas

    @cached_property
    def _bagian(self) -> tuple[list[Tanda], list[Tanda], list[Tanda]]:
        """Signs before the decimal point, from it on, from the exponent on."""
        bagian: tuple[list[Tanda], list[Tanda], list[Tanda]] = ([], [], [])
        di = 0
        for tanda in self.ruas.tanda:
            if tanda.jenis is Jenis.PANGKAT:
                di = 2
            elif tanda.jenis is Jenis.TITIK:
                di = max(di, 1)
            bagian[di].append(tanda)
        return bagian

    @cached_property
    def _utuh(self) -> Tempat:
        return Tempat(self._bagian[0])

    @cached_property
    def _pecahan(self) -> Tempat:
        return Tempat(self._bagian[1])

    @cached_property
    def _pangkat(self) -> Tempat:
        return Tempat(self._bagian[2])

    @cached_property
    def _koma(self) -> str:
        return "," if self._bagian[1] else ""

    @cached_property
    def _satuan(self) -> Decimal:
        """The unit that a number is rounded to: 0.01 for two decimals."""
        return Decimal((0, (1,), -len(self._pecahan.digit)))

    @cached_property
    def _geser(self) -> int:
        """The power of ten by which the section scales a number: percent signs and closing commas."""
        persen = sum(tanda.jenis is Jenis.PERSEN for tanda in self.ruas.tanda)
        return 2 * persen - 3 * (_koma_di_ujung(self._bagian[0]) + _koma_di_ujung(self._bagian[1]))

    @cached_property
    def _kelompok(self) -> bool:
        """True where a comma between two digits asks for thousands."""
        pola = "".join(t.isi for t in self._bagian[0] if t.jenis in (Jenis.DIGIT, Jenis.KOMA))
        return re.search(r"[0#?],+[0#?]", pola) is not None

    @cached_property
    def _lazim(self) -> tuple[str, str] | None:
        """(text before, text behind) where the section is of the usual kind, #,##0.00 and the like; None elsewhere."""
        utuh, pecahan = self._utuh, self._pecahan
        sela = [*utuh.sela[1:], *pecahan.sela[:-1]] if pecahan.digit else utuh.sela[1:-1]
        if self._bagian[2] or any(sela) or not _POLA_LAZIM.fullmatch(utuh.digit) or pecahan.digit.strip("0"):
            return None
        return utuh.sela[0], pecahan.sela[-1] if pecahan.digit else utuh.sela[-1] + self._koma + pecahan.sela[-1]

    def tampilkan(self, nilai: Decimal) -> str:
        """Return a number without its sign as the section shows it."""
        if Jenis.DIGIT not in self.ruas.jenis or Jenis.GARIS in self.ruas.jenis:
            return self._tampilkan_umum(nilai)
        nilai = nilai.scaleb(self._geser, KONTEKS)
        if self._lazim is None:
            return _rapat(self._tampilkan_pola(nilai))
        bulat = nilai.quantize(self._satuan, context=KONTEKS)
        angka = f"{bulat:,f}".translate(_TUKAR) if self._kelompok else f"{bulat:f}".replace(".", ",")
        awalan, akhiran = self._lazim
        return _rapat(awalan + angka + akhiran) if awalan or akhiran else angka

    def _tampilkan_umum(self, nilai: Decimal) -> str:
        """A number in a section without digits of its own, or as a fraction: its decimals say the same."""
        umum = tampilkan_umum(nilai)
        if Jenis.GARIS in self.ruas.jenis:
            return umum
        bagian = (umum if t.jenis in (Jenis.UMUM, Jenis.TEKS) else _harfiah(t) for t in self.ruas.tanda)
        return _rapat("".join(bagian))

    def _tampilkan_pola(self, nilai: Decimal) -> str:
        """A number place by place, for signs among the digits, # or ? as decimals, exponents."""
        ekor = ""
        if self._bagian[2]:
            digit, eksponen = ilmiah(nilai, len(self._pecahan.digit), max(1, len(self._utuh.digit)))
            tanda = self._bagian[2][0].isi  # E+ or E-
            lambang = "-" if eksponen < 0 else tanda[1].replace("-", "")
            ekor = tanda[0] + lambang + self._pangkat.dari_kanan(str(abs(eksponen)), False)
        else:
            digit = bulatkan(nilai, len(self._pecahan.digit))
        kiri, _, kanan = digit.partition(".")
        utuh = self._utuh.dari_kanan("" if kiri == "0" else kiri, self._kelompok)
        return utuh + self._koma + self._pecahan.dari_kiri(kanan) + ekor
