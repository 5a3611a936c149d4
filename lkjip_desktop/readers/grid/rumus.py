"""Formulas of the members of a shared formula: the first one's text with its relative references moved along."""

from __future__ import annotations

import re
from typing import Final

from lkjip_desktop.domain.sel import huruf_kolom, nomor_kolom
from lkjip_desktop.readers.grid import batas

_POLA: Final = re.compile(
    r"""
      "(?:[^"]|"")*"                                  # a text
    | '(?:[^']|'')*'                                  # the name of a sheet
    | \[(?:[^\[\]]|\[[^\[\]]*\])*\]                   # another workbook, a column of a table
    | (?<![\w.$])(?:
        (?P<k1>\$?)(?P<kolom1>[A-Z]{1,3}):(?P<k2>\$?)(?P<kolom2>[A-Z]{1,3})
      | (?P<b1>\$?)(?P<baris1>\d{1,7}):(?P<b2>\$?)(?P<baris2>\d{1,7})
      | (?P<k>\$?)(?P<kolom>[A-Z]{1,3})(?P<b>\$?)(?P<baris>\d{1,7})
      )(?![\w.(!\[])
    """,
    re.VERBOSE | re.IGNORECASE,
)
_GALAT: Final = "#REF!"


def _baris(tetap: str, nomor: str, geser: int) -> str | None:
    hasil = int(nomor) + (0 if tetap else geser)
    return f"{tetap}{hasil}" if 1 <= hasil <= batas.BARIS else None


def _kolom(tetap: str, huruf: str, geser: int) -> str | None:
    hasil = nomor_kolom(huruf) + (0 if tetap else geser)
    return f"{tetap}{huruf_kolom(hasil)}" if 1 <= hasil <= batas.KOLOM else None


def geser(rumus: str, baris: int, kolom: int) -> str:
    """Return a formula as it reads so many rows below and columns beside its place; what leaves the sheet is #REF!."""

    def ganti(cocok: re.Match[str]) -> str:
        if cocok["kolom"]:
            bagian = [_kolom(cocok["k"], cocok["kolom"], kolom), _baris(cocok["b"], cocok["baris"], baris)]
            sambung = ""
        elif cocok["kolom1"]:
            bagian = [_kolom(cocok[f"k{i}"], cocok[f"kolom{i}"], kolom) for i in (1, 2)]
            sambung = ":"
        elif cocok["baris1"]:
            bagian = [_baris(cocok[f"b{i}"], cocok[f"baris{i}"], baris) for i in (1, 2)]
            sambung = ":"
        else:
            return cocok[0]
        ada = [satu for satu in bagian if satu is not None]
        return sambung.join(ada) if len(ada) == len(bagian) else _GALAT

    return _POLA.sub(ganti, rumus)
