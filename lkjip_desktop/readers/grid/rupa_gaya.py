"""Styles of a workbook as they look: bold, colours and alignment of each cell style."""

from __future__ import annotations

from functools import partial
from typing import Final

from lkjip_desktop.domain.rupa import Rata, RupaSel
from lkjip_desktop.readers.grid.bagian import Atribut, PembacaBagian, Pembuka, Penutup, benar
from lkjip_desktop.readers.grid.paket import Paket
from lkjip_desktop.readers.grid.warna import warna_dari

_RATA: Final = {
    "left": Rata.KIRI,
    "center": Rata.TENGAH,
    "centerContinuous": Rata.TENGAH,
    "right": Rata.KANAN,
}
_LUAR: Final = ("fonts", "fills", "cellXfs", "cellStyleXfs", "dxfs", "borders")
_TANPA_ISIAN: Final = ("none", "gray125", "gray0625")


class PembacaRupaGaya(PembacaBagian):
    """Reads the styles part; what stands in other lists than those of fonts, fills and cell styles is passed over."""

    def __init__(self, tema: list[str | None]) -> None:
        pembuka: dict[str, Pembuka] = {
            "font": self._font,
            "b": self._tebal,
            "color": self._warna_huruf,
            "fill": self._isian_baru,
            "patternFill": self._pola,
            "fgColor": self._warna_isian,
            "xf": self._xf,
            "alignment": self._perataan,
        }
        penutup: dict[str, Penutup] = dict.fromkeys(_LUAR, self._akhir)
        super().__init__(pembuka | {nama: partial(self._mulai, nama) for nama in _LUAR}, penutup)
        self._tema = tema
        self._di: list[str] = []
        self._huruf: list[tuple[bool, str | None]] = []
        self._isian: list[str | None] = []
        self._berpola = False
        self._sel: list[tuple[int, int, Rata | None, bool]] = []

    def _mulai(self, nama: str, _: Atribut) -> None:
        self._di.append(nama)

    def _akhir(self) -> None:
        self._di.pop()

    def _dalam_daftar(self, nama: str) -> bool:
        return self._di == [nama]

    def _font(self, _: Atribut) -> None:
        if self._dalam_daftar("fonts"):
            self._huruf.append((False, None))

    def _tebal(self, atribut: Atribut) -> None:
        if self._dalam_daftar("fonts") and self._huruf:
            self._huruf[-1] = benar(atribut.get("val", "1")), self._huruf[-1][1]

    def _warna_huruf(self, atribut: Atribut) -> None:
        if self._dalam_daftar("fonts") and self._huruf:
            self._huruf[-1] = self._huruf[-1][0], warna_dari(atribut, self._tema)

    def _isian_baru(self, _: Atribut) -> None:
        if self._dalam_daftar("fills"):
            self._isian.append(None)

    def _pola(self, atribut: Atribut) -> None:
        self._berpola = atribut.get("patternType", "none") not in _TANPA_ISIAN

    def _warna_isian(self, atribut: Atribut) -> None:
        if self._dalam_daftar("fills") and self._isian and self._berpola:
            self._isian[-1] = warna_dari(atribut, self._tema)

    def _xf(self, atribut: Atribut) -> None:
        if self._dalam_daftar("cellXfs"):
            self._sel.append((int(atribut.get("fontId", "0")), int(atribut.get("fillId", "0")), None, False))

    def _perataan(self, atribut: Atribut) -> None:
        if self._dalam_daftar("cellXfs") and self._sel:
            huruf, isian, *_ = self._sel[-1]
            rata = _RATA.get(atribut.get("horizontal", ""))
            self._sel[-1] = huruf, isian, rata, benar(atribut.get("wrapText"))

    def hasil(self) -> list[RupaSel]:
        """Return the looks in the order of cellXfs."""
        return [self._rupa(*satu) for satu in self._sel]

    def _rupa(self, huruf: int, isian: int, rata: Rata | None, bungkus: bool) -> RupaSel:
        tebal, warna = self._huruf[huruf] if 0 <= huruf < len(self._huruf) else (False, None)
        dasar = self._isian[isian] if 0 <= isian < len(self._isian) else None
        return RupaSel(tebal=tebal, isian=dasar, huruf=warna, rata=rata, bungkus=bungkus)


def baca_rupa_gaya(paket: Paket, bagian: str | None, tema: list[str | None]) -> list[RupaSel]:
    """Return the looks of the cell styles; empty where the workbook has no styles."""
    if bagian is None or bagian not in paket:
        return []
    pembaca = PembacaRupaGaya(tema)
    pembaca.baca(paket, bagian)
    return pembaca.hasil()
