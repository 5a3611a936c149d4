"""Stacked fractions: small tables whose columns are made as wide as the texts that a fill wrote into them."""

from __future__ import annotations

from collections.abc import Iterable

from lkjip_desktop.paket.ooxml import TBL, TC, TCPR, TR, Elemen, climb, parent, text_of, val, w
from lkjip_desktop.writers.word.merge import grid
from lkjip_desktop.writers.word.metrics import lebar_teks
from lkjip_desktop.writers.word.pages import ruang_semua, ruang_teks

GAYA_PECAHAN = "TabelPecahan"

_TBL_PR, _TBL_W, _TBL_STYLE, _TC_W, _GRID_COL = w("tblPr"), w("tblW"), w("tblStyle"), w("tcW"), w("gridCol")
_UKURAN = 12.0
_SELA = 160  # the margins of a cell, and a little, in twentieths of a point
_TERSEMPIT = 0.4  # of the page's text, for the fraction itself


def sesuaikan_pecahan(tertulis: Iterable[Elemen]) -> None:
    """Make the columns of those fractions fit that hold a control which was just written."""
    ruang: dict[Elemen, tuple[int, int]] = {}
    for tabel in dict.fromkeys(next(sdt.iterancestors(TBL), None) for sdt in tertulis):
        if tabel is None or val(tabel.find(f"{_TBL_PR}/{_TBL_STYLE}")) != GAYA_PECAHAN:
            continue
        blok = climb(tabel)
        ruang = ruang or ruang_semua(parent(blok))
        _fit(tabel, (ruang[blok] if blok in ruang else ruang_teks(blok))[0])


def _fit(tabel: Elemen, ruang: int) -> None:
    kolom = tabel.findall(f"{w('tblGrid')}/{_GRID_COL}")
    baris = [list(grid(satu)) for satu in tabel.findall(TR)]
    if len(baris) != 2 or any(len(satu) != len(kolom) for satu in baris):
        return  # somebody rebuilt it
    sel = [[satu[nomor][2] for satu in baris] for nomor in range(len(kolom))]
    lebar = _share([_wish(satu) for satu in sel], _middle(sel), ruang)
    for nomor, satu in enumerate(lebar):
        kolom[nomor].set(w("w"), str(satu))
        for elemen in sel[nomor]:
            _set_width(elemen.find(f"{TCPR}/{_TC_W}"), satu)
    _set_width(tabel.find(f"{_TBL_PR}/{_TBL_W}"), sum(lebar))


def _middle(sel: list[list[Elemen]]) -> int:
    """Return the column that has two cells, the fraction's own."""
    return next((n for n, satu in enumerate(sel) if satu[0].find(f"{TCPR}/{w('vMerge')}") is None), 0)


def _wish(sel: list[Elemen]) -> int:
    garis = (baris for satu in sel if satu.tag == TC for baris in text_of(satu).split("\n"))
    return round(max(lebar_teks(baris, _UKURAN) for baris in garis) * 20) + _SELA


def _share(lebar: list[int], tengah: int, ruang: int) -> list[int]:
    """Return widths that fit: first the fraction's lines are broken, then those beside it."""
    lebih = sum(lebar) - ruang
    if lebih <= 0:
        return lebar
    hasil = list(lebar)
    hasil[tengah] = max(lebar[tengah] - lebih, min(lebar[tengah], round(ruang * _TERSEMPIT)))
    sisa, semula = ruang - hasil[tengah], sum(lebar) - lebar[tengah]
    if semula > sisa:
        hasil = [satu if nomor == tengah else satu * sisa // semula for nomor, satu in enumerate(hasil)]
    return hasil


def _set_width(elemen: Elemen | None, lebar: int) -> None:
    if elemen is not None:
        elemen.set(w("w"), str(lebar))
