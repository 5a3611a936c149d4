"""Colours of a workbook: by their own value, by the theme with a tint, or by a number of the old palette."""

from __future__ import annotations

import colorsys
import re
from functools import partial
from typing import ClassVar, Final

from lkjip_desktop.readers.grid.bagian import Atribut, PembacaBagian, Pembuka
from lkjip_desktop.readers.grid.paket import Paket

_RGB: Final = re.compile(r"(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})")
# The order in which a theme is numbered: light and dark change places (ECMA-376 part 1, 18.8.3, as Excel does it).
_URUTAN: Final = (
    *("lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3"),
    *("accent4", "accent5", "accent6", "hlink", "folHlink"),
)
# ECMA-376 part 1, 18.8.27: the palette from number 8 on; 0 to 7 repeat its first eight.
_PALET: Final = (
    "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 "
    "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF "
    "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 "
    "003366 339966 003300 333300 993300 993366 333399 333333"
).split()


class PembacaTema(PembacaBagian):
    """Reads the colours of the theme part."""

    ruang: ClassVar[tuple[str, ...]] = (
        "http://schemas.openxmlformats.org/drawingml/2006/main}",
        "http://purl.oclc.org/ooxml/drawingml/main}",
    )

    def __init__(self) -> None:
        pembuka: dict[str, Pembuka] = {nama: partial(self._mulai, nama) for nama in _URUTAN}
        super().__init__(
            pembuka | {"sysClr": self._sistem, "srgbClr": self._sendiri},
            dict.fromkeys(("clrScheme", *_URUTAN), self._akhir),
        )
        self._nama = ""
        self._warna: dict[str, str] = {}

    def _mulai(self, nama: str, _: Atribut) -> None:
        self._nama = nama

    def _akhir(self) -> None:
        self._nama = ""

    def _sistem(self, atribut: Atribut) -> None:
        self._catat(atribut.get("lastClr", ""))

    def _sendiri(self, atribut: Atribut) -> None:
        self._catat(atribut.get("val", ""))

    def _catat(self, nilai: str) -> None:
        if self._nama and _RGB.fullmatch(nilai):
            self._warna.setdefault(self._nama, nilai)

    def hasil(self) -> list[str | None]:
        """Return the colours by their number."""
        return [self._warna.get(nama) for nama in _URUTAN]


def baca_tema(paket: Paket, bagian: str | None) -> list[str | None]:
    """Return the theme's colours by number; empty where the workbook has no theme."""
    if bagian is None or bagian not in paket:
        return []
    pembaca = PembacaTema()
    pembaca.baca(paket, bagian)
    return pembaca.hasil()


def warna_dari(atribut: Atribut, tema: list[str | None]) -> str | None:
    """Return a colour element's value as "#rrggbb"; None for an automatic one and what cannot be read."""
    dasar = _dasar(atribut, tema)
    return None if dasar is None else _dengan_rona(dasar, float(atribut.get("tint", "0")))


def _dasar(atribut: Atribut, tema: list[str | None]) -> str | None:
    if cocok := _RGB.fullmatch(atribut.get("rgb", "")):
        return cocok[1]
    if "theme" in atribut:
        nomor = int(atribut["theme"])
        return tema[nomor] if 0 <= nomor < len(tema) else None
    nomor = int(atribut.get("indexed", "64"))  # 64 and 65 are the system's own
    nomor = nomor - 8 if nomor >= 8 else nomor
    return _PALET[nomor] if 0 <= nomor < len(_PALET) else None


def _dengan_rona(rgb: str, rona: float) -> str:
    if not -1 <= rona <= 1 or not rona:
        return f"#{rgb.lower()}"
    corak, terang, jenuh = colorsys.rgb_to_hls(*(int(rgb[letak : letak + 2], 16) / 255 for letak in (0, 2, 4)))
    terang = terang * (1 + rona) if rona < 0 else terang * (1 - rona) + rona
    return "#" + "".join(f"{round(satu * 255):02x}" for satu in colorsys.hls_to_rgb(corak, terang, jenuh))
