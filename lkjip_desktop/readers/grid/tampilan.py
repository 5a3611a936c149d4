"""What a person sees in a cell: numbers, texts and dates in their number format, as an Indonesian Excel shows them.

Decimals part with a comma, thousands with a dot; rounding is half away from zero, on the exact decimal. Fractions
are shown as General, padding to the width of a column as at most one blank.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from functools import cached_property
from typing import Final

from lkjip_desktop.readers.grid.kode_format import Jenis, Ruas, baca_kode
from lkjip_desktop.readers.grid.ruas_angka import RuasAngka
from lkjip_desktop.readers.grid.tanggal import hanya_jam, tampilkan_lama, tampilkan_saat
from lkjip_desktop.readers.grid.umum import tampilkan_umum

_RUAS_ANGKA: Final = 3
_NOL: Final = Decimal(0)


def _ruas_teks(ruas: list[Ruas]) -> Ruas | None:
    """The section for texts: the fourth, or the last with an @ in it."""
    if len(ruas) > _RUAS_ANGKA:
        return ruas[_RUAS_ANGKA]
    return ruas[-1] if Jenis.TEKS in ruas[-1].jenis else None


class Bentuk:
    """A number format, ready to show values. Never raises: a code that makes no sense shows as General."""

    def __init__(self, kode: str) -> None:
        ruas = baca_kode(kode)
        self._teks = _ruas_teks(ruas)
        angka = ruas[:_RUAS_ANGKA]
        self._angka = [RuasAngka(satu) for satu in angka if satu is not self._teks] or [RuasAngka(angka[0])]

    @cached_property
    def waktu(self) -> bool:
        """True where numbers stand for dates, times or durations."""
        return self._angka[0].ruas.waktu

    @cached_property
    def lama(self) -> bool:
        """True where numbers are durations in days ([h]:mm)."""
        return self.waktu and Jenis.LAMA in self._angka[0].ruas.jenis

    @cached_property
    def jam(self) -> bool:
        """True where only the time of day shows."""
        return self.waktu and hanya_jam(self._angka[0].ruas)

    def angka(self, nilai: Decimal) -> str:
        """Return a number as shown; what a date format cannot show, as General."""
        ruas = self._pilih(nilai)
        if ruas is None:
            return tampilkan_umum(nilai)
        if ruas.ruas.waktu:
            return tampilkan_lama(nilai, ruas.ruas) if self.lama else tampilkan_umum(nilai)
        return ("-" if nilai < 0 and self._bertanda(ruas.ruas) else "") + ruas.tampilkan(abs(nilai))

    def persen(self, nilai: Decimal = _NOL) -> bool:
        """True where a number shows a hundredfold: a % in its section that is neither quoted nor escaped."""
        ruas = self._pilih(nilai)
        return ruas is not None and not ruas.ruas.waktu and Jenis.PERSEN in ruas.ruas.jenis

    def saat(self, nilai: datetime) -> str:
        """Return a moment as a date format shows it."""
        return tampilkan_saat(nilai, self._angka[0].ruas)

    def teks(self, isi: str) -> str:
        """Return a text as shown: as it is, unless a section for texts adds to it or hides it."""
        if self._teks is None:
            return isi
        return "".join(
            isi if tanda.jenis is Jenis.TEKS else tanda.isi
            for tanda in self._teks.tanda
            if tanda.jenis is Jenis.TEKS or (tanda.jenis is Jenis.HARFIAH and not tanda.isi.isspace())
        )

    @cached_property
    def _bersyarat(self) -> bool:
        return any(satu.ruas.syarat for satu in self._angka)

    def _bertanda(self, ruas: Ruas) -> bool:
        """True where a negative number shows its minus: not in a section of its own."""
        if len(self._angka) == 1:
            return True
        return self._bersyarat and not ruas.hanya_negatif

    def _pilih(self, nilai: Decimal) -> RuasAngka | None:
        """The section for a number: by its sign, or the first whose condition holds; None where none does."""
        if self._bersyarat:
            return next((satu for urut, satu in enumerate(self._angka) if self._cocok(urut, satu.ruas, nilai)), None)
        if nilai < 0:
            return self._angka[min(1, len(self._angka) - 1)]
        return self._angka[0 if nilai or len(self._angka) < _RUAS_ANGKA else 2]

    def _cocok(self, urut: int, ruas: Ruas, nilai: Decimal) -> bool:
        """True where a condition holds; a second of three sections without one is for the negative."""
        if ruas.syarat is not None:
            return ruas.cocok(nilai)
        return nilai < 0 if urut == 1 and len(self._angka) == _RUAS_ANGKA else True
