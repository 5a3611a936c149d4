"""Styles of a workbook: the number format of each cell style."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from lkjip_desktop.readers.grid.bagian import Atribut, PembacaBagian
from lkjip_desktop.readers.grid.paket import Paket
from lkjip_desktop.readers.grid.tampilan import Bentuk

_AKUNTANSI: Final = '_({m}* #,##0{d}_);_({m}* \\(#,##0{d}\\);_({m}* "-"{n}_);_(@_)'
_UMUM: Final = "General"
# ECMA-376 part 1, 18.8.30: formats that a file names by number only, as openpyxl and Excel spell them in English.
_BAWAAN: Final = {
    0: _UMUM,
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    5: '"$"#,##0_);\\("$"#,##0\\)',
    6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
    7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
    8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
    9: "0%",
    10: "0.00%",
    11: "0.00E+00",
    12: "# ?/?",
    13: "# ??/??",
    14: "mm-dd-yy",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    22: "m/d/yy h:mm",
    37: "#,##0_);\\(#,##0\\)",
    38: "#,##0_);[Red]\\(#,##0\\)",
    39: "#,##0.00_);\\(#,##0.00\\)",
    40: "#,##0.00_);[Red]\\(#,##0.00\\)",
    41: _AKUNTANSI.format(m="", d="", n=""),
    42: _AKUNTANSI.format(m='"$"', d="", n=""),
    43: _AKUNTANSI.format(m="", d=".00", n="??"),
    44: _AKUNTANSI.format(m='"$"', d=".00", n="??"),
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mmss.0",
    48: "##0.0E+0",
    49: "@",
}
_SETEMPAT: Final = {14: "dd/mm/yyyy", 22: "dd/mm/yyyy hh:mm"}  # what the region Indonesia makes of two of them


@dataclass(frozen=True)
class Gaya:
    """A number format: its code, and the code that shows where Excel follows the region."""

    kode: str = _UMUM
    kode_tampil: str = _UMUM

    @cached_property
    def umum(self) -> bool:
        """True for General, by far the most frequent."""
        return self.kode_tampil == _UMUM

    @cached_property
    def bentuk(self) -> Bentuk:
        """The format, ready to show values."""
        return Bentuk(self.kode_tampil)


def gaya_bawaan(nomor: int) -> Gaya:
    """Return the format that a number alone stands for; dollars show as the region's Rp, unknown numbers as General."""
    kode = _BAWAAN.get(nomor, _UMUM)
    return Gaya(kode, _SETEMPAT.get(nomor, kode.replace('"$"', '"Rp"')))


class PembacaGaya(PembacaBagian):
    """Reads the styles part: formats by the number that the s attribute of a cell carries."""

    def __init__(self) -> None:
        super().__init__(
            {"numFmts": self._mulai_format, "numFmt": self._num_fmt, "cellXfs": self._mulai_sel, "xf": self._xf},
            {"numFmts": self._akhir, "cellXfs": self._akhir},
        )
        self._di = ""
        self._khusus: dict[int, Gaya] = {}
        self._nomor: list[int] = []

    def _mulai_format(self, _: Atribut) -> None:
        self._di = "numFmts"

    def _mulai_sel(self, _: Atribut) -> None:
        self._di = "cellXfs"

    def _akhir(self) -> None:
        self._di = ""

    def _num_fmt(self, atribut: Atribut) -> None:
        if self._di == "numFmts":  # conditional formats have some of their own
            kode = atribut.get("formatCode") or _UMUM
            self._khusus[int(atribut.get("numFmtId", "0"))] = Gaya(kode, kode)

    def _xf(self, atribut: Atribut) -> None:
        if self._di == "cellXfs":
            self._nomor.append(int(atribut.get("numFmtId", "0")))

    def hasil(self) -> list[Gaya]:
        """The formats in the order of cellXfs; equal ones are one object."""
        gaya = {nomor: self._khusus.get(nomor) or gaya_bawaan(nomor) for nomor in set(self._nomor)}
        return [gaya[nomor] for nomor in self._nomor]


def baca_gaya(paket: Paket, bagian: str | None) -> list[Gaya]:
    """Return the formats of the cell styles; empty where the workbook has no styles."""
    pembaca = PembacaGaya()
    if bagian is not None and bagian in paket:
        pembaca.baca(paket, bagian)
    return pembaca.hasil()
