"""Formulas whose result was never stored: those that only name another cell show what that one holds.

Nothing is evaluated: a name is followed, as a person would look there. Every other formula stays without a result.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from lkjip_desktop.domain.grid import KOSONG, Cell, Sheet
from lkjip_desktop.domain.sel import baca_a1
from lkjip_desktop.readers.grid.tampilan import Bentuk

_RUJUKAN = re.compile(
    r"[=+]*\s*(?:(?:'((?:[^'\[\]]|'')+)'|([^\s'!\[\]()+*/&=<>:,;-]+))!)?(\$?[A-Z]{1,3}\$?[1-9]\d*)\s*", re.I
)
_UMUM = "General"
_LANGKAH_MAKS = 20  # a chain of names longer than this goes in a circle
_Lembar = Mapping[str, Sheet]


def ikuti_rujukan(lembar: Sequence[Sheet]) -> list[Sheet]:
    """Return the sheets of one file with such cells filled in; a sheet that has none is returned itself."""
    menurut_nama = {satu.nama.casefold(): satu for satu in lembar}
    return [_isi(satu, menurut_nama) for satu in lembar]


def _isi(lembar: Sheet, semua: _Lembar) -> Sheet:
    terisi = {
        letak: _terisi(sel, tujuan)
        for letak, sel in lembar.sel.items()
        if sel.tanpa_hasil and not (tujuan := _tujuan(sel, lembar, semua)).kosong
    }
    return replace(lembar, sel={**lembar.sel, **terisi}) if terisi else lembar


def _terisi(sel: Cell, tujuan: Cell) -> Cell:
    """The cell with what it names, shown in its own number format where it has one."""
    if isinstance(tujuan.nilai, Decimal) and sel.format != _UMUM:
        return replace(sel, nilai=tujuan.nilai, teks=Bentuk(sel.format).angka(tujuan.nilai))
    return replace(sel, nilai=tujuan.nilai, teks=tujuan.teks, format=tujuan.format)


def _tujuan(sel: Cell, lembar: Sheet, semua: _Lembar) -> Cell:
    """The cell at the end of a chain of names, an empty one where it leads nowhere."""
    for _ in range(_LANGKAH_MAKS):
        cocok = _RUJUKAN.fullmatch(sel.rumus or "")
        nama = (cocok[1] or cocok[2] or "").replace("''", "'") if cocok else ""
        tujuan = semua.get(nama.casefold()) if nama else lembar
        if cocok is None or tujuan is None:
            return KOSONG
        lembar, sel = tujuan, tujuan.efektif(*baca_a1(cocok[3]))
        if not sel.tanpa_hasil:
            return sel
    return KOSONG
