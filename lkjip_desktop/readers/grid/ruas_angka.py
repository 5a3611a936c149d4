"""One section of a number format at work: digits into their places, grouped, scaled, rounded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from itertools import takewhile
from typing import Final

from lkjip_desktop.readers.grid.angka import KONTEKS
from lkjip_desktop.readers.grid.kode_format import Jenis, Ruas, Tanda

_LEBAR_UMUM: Final = 11  # signs that General has room for, the decimal comma among them
_DESIMAL_UMUM: Final = 9
_PANGKAT_UMUM: Final = -4  # below 0,0001 General turns to an exponent
_TUKAR: Final = str.maketrans(",.", ".,")
_KERANGKA: Final[dict[Jenis, str]] = {
    Jenis.DIGIT: "",
    Jenis.TITIK: ".",
    Jenis.KOMA: ",",
    Jenis.PANGKAT: "E",
    Jenis.GARIS: "/",
}
_POLA_LAZIM: Final = re.compile(r"(x*)[#,]*0,*(?:\.0+,*)?(x*)")
_KOSONG: Final = {"0": "0", "#": "", "?": " "}


def _bulatkan(nilai: Decimal, desimal: int) -> str:
    """The digits of a number rounded to so many decimals, with a dot between."""
    return format(nilai.quantize(Decimal((0, (1,), -desimal)), context=KONTEKS), "f")


def _tanpa_nol(digit: str) -> str:
    return digit.rstrip("0").rstrip(".") if "." in digit else digit


def _ilmiah(nilai: Decimal, desimal: int, langkah: int = 1) -> tuple[str, int]:
    """(mantissa rounded to so many decimals, exponent in steps) of a positive number."""
    pangkat = nilai.adjusted() // langkah * langkah if nilai else 0
    mantisa = _bulatkan(nilai.scaleb(-pangkat, KONTEKS), desimal)
    if len(mantisa.partition(".")[0]) > langkah:  # 9.999996 has become 10.00000
        pangkat += langkah
        mantisa = _bulatkan(nilai.scaleb(-pangkat, KONTEKS), desimal)
    return mantisa, pangkat


def _umum_ilmiah(nilai: Decimal) -> str:
    mantisa, pangkat = _ilmiah(nilai, 5)
    return f"{_tanpa_nol(mantisa)}E{'-' if pangkat < 0 else '+'}{abs(pangkat):02}"


def _umum(nilai: Decimal) -> str:
    besar = nilai.adjusted()
    muat = besar >= _PANGKAT_UMUM or nilai == round(nilai, _DESIMAL_UMUM)
    if not muat or besar >= _LEBAR_UMUM:
        return _umum_ilmiah(nilai)
    digit = _tanpa_nol(_bulatkan(nilai, max(0, min(_DESIMAL_UMUM, _DESIMAL_UMUM - besar))))
    return digit if len(digit) <= _LEBAR_UMUM else _umum_ilmiah(nilai)


def tampilkan_umum(nilai: Decimal) -> str:
    """Return a number in the format General: eleven signs, beyond them six figures and an exponent."""
    if not nilai:
        return "0"
    return ("-" if nilai < 0 else "") + _umum(abs(nilai)).replace(".", ",")


def _rapat(teks: str) -> str:
    """The text without the padding of the column: none at its ends, none between a minus and its number."""
    teks = teks.strip()
    return "-" + teks[1:].lstrip() if teks.startswith("-") else teks


def _koma_di_ujung(tanda: list[Tanda]) -> int:
    """How many commas follow the last digit at once: each divides by a thousand."""
    digit = [i for i, satu in enumerate(tanda) if satu.jenis is Jenis.DIGIT]
    ekor = tanda[digit[-1] + 1 :] if digit else []
    return sum(1 for _ in takewhile(lambda satu: satu.jenis is Jenis.KOMA, ekor))


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
    def _desimal(self) -> int:
        return sum(tanda.jenis is Jenis.DIGIT for tanda in self._bagian[1])

    @cached_property
    def _satuan(self) -> Decimal:
        """The unit that a number is rounded to: 0.01 for two decimals."""
        return Decimal((0, (1,), -self._desimal))

    @cached_property
    def _geser(self) -> int:
        """The power of ten by which the section scales a number: percent signs and closing commas."""
        persen = sum(tanda.jenis is Jenis.PERSEN for tanda in self.ruas.tanda)
        return 2 * persen - 3 * (_koma_di_ujung(self._bagian[0]) + _koma_di_ujung(self._bagian[1]))

    @cached_property
    def _berkelompok(self) -> bool:
        """True where a comma between two digits asks for thousands."""
        pola = "".join(t.isi for t in self._bagian[0] if t.jenis in (Jenis.DIGIT, Jenis.KOMA))
        return re.search(r"[0#?],+[0#?]", pola) is not None

    @cached_property
    def _lazim(self) -> tuple[str, str] | None:
        """(text before, text behind) where the section is of the usual kind, #,##0.00 and the like; None elsewhere."""
        tanda = self.ruas.tanda
        cocok = _POLA_LAZIM.fullmatch("".join(_KERANGKA.get(satu.jenis, "x") or satu.isi for satu in tanda))
        if cocok is None:
            return None
        awal, akhir = cocok.span(1)[1], cocok.span(2)[0]
        return "".join(map(_harfiah, tanda[:awal])), "".join(map(_harfiah, tanda[akhir:]))

    def tampilkan(self, nilai: Decimal) -> str:
        """Return a number without its sign as the section shows it."""
        if self._lazim is None:
            return self._tampilkan_umum_atau_pola(nilai)
        bulat = nilai.scaleb(self._geser, KONTEKS).quantize(self._satuan, context=KONTEKS)
        angka = f"{bulat:,f}".translate(_TUKAR) if self._berkelompok else f"{bulat:f}".replace(".", ",")
        awalan, akhiran = self._lazim
        return _rapat(awalan + angka + akhiran) if awalan or akhiran else angka

    def _tampilkan_umum_atau_pola(self, nilai: Decimal) -> str:
        if Jenis.GARIS in self.ruas.jenis:  # a fraction: the decimal says the same
            return tampilkan_umum(nilai)
        if Jenis.DIGIT not in self.ruas.jenis:
            return "".join(self._umum_atau_harfiah(tanda, nilai) for tanda in self.ruas.tanda).strip()
        return self._tampilkan_pola(nilai.scaleb(self._geser, KONTEKS))

    def _tampilkan_pola(self, nilai: Decimal) -> str:
        """A number digit by digit, for patterns with signs among the digits, with # or ? as decimals, with E+00."""
        utuh, pecahan, pangkat = self._bagian
        eksponen = 0
        if pangkat:
            langkah = max(1, sum(tanda.jenis is Jenis.DIGIT for tanda in utuh))
            digit, eksponen = _ilmiah(nilai, self._desimal, langkah)
        else:
            digit = _bulatkan(nilai, self._desimal)
        kiri, _, kanan = digit.partition(".")
        return _rapat(
            "".join(reversed(list(self._dari_kanan(utuh, "" if kiri == "0" else kiri))))
            + "".join(self._dari_kiri(pecahan, kanan))
            + "".join(self._eksponen(pangkat, eksponen))
        )

    @staticmethod
    def _umum_atau_harfiah(tanda: Tanda, nilai: Decimal) -> str:
        return tampilkan_umum(nilai) if tanda.jenis in (Jenis.UMUM, Jenis.TEKS) else _harfiah(tanda)

    def _dari_kanan(self, tanda: list[Tanda], digit: str) -> Iterator[str]:
        """The integer part from its last sign to its first, which takes all the digits left."""
        terkiri = next((i for i, satu in enumerate(tanda) if satu.jenis is Jenis.DIGIT), -1)
        sisa, terpasang = digit, 0
        for i in reversed(range(len(tanda))):
            if tanda[i].jenis is not Jenis.DIGIT:
                yield _harfiah(tanda[i])
                continue
            ambil = sisa if i == terkiri else sisa[-1:]
            sisa = sisa[: len(sisa) - len(ambil)]
            for satu in reversed(ambil or _KOSONG[tanda[i].isi]):
                if self._berkelompok and terpasang and terpasang % 3 == 0 and satu != " ":
                    yield "."
                terpasang += 1
                yield satu

    def _dari_kiri(self, tanda: list[Tanda], digit: str) -> Iterator[str]:
        """The decimals: zeros at the end show only where the format asks for them."""
        pola = "".join(satu.isi for satu in tanda if satu.jenis is Jenis.DIGIT)
        wajib = max(len(pola.rstrip("#?")), len(digit.rstrip("0")))
        urut = 0
        for satu in tanda:
            if satu.jenis is Jenis.DIGIT:
                yield digit[urut] if urut < wajib else _KOSONG[satu.isi]
                urut += 1
            else:
                yield "," if satu.jenis is Jenis.TITIK and not urut else _harfiah(satu)

    def _eksponen(self, tanda: list[Tanda], eksponen: int) -> Iterator[str]:
        lebar = sum(satu.jenis is Jenis.DIGIT for satu in tanda)
        for satu in tanda:
            if satu.jenis is Jenis.PANGKAT:
                lambang = "-" if eksponen < 0 else satu.isi[1].replace("-", "")
                yield f"{satu.isi[0]}{lambang}{abs(eksponen):0{lebar}}"
            elif satu.jenis is not Jenis.DIGIT:
                yield _harfiah(satu)


def _harfiah(tanda: Tanda) -> str:
    """What a sign that is no digit shows: itself, a blank for padding, nothing for the commas that scale."""
    if tanda.jenis is Jenis.ISIAN:
        return " " if tanda.isi == " " else ""
    return "" if tanda.jenis in (Jenis.KOMA, Jenis.LAMA, Jenis.TITIK) else tanda.isi
