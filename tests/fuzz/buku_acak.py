"""Workbooks of sound packages and senseless contents: the words of real ones, shuffled; and looks of a generator."""

from __future__ import annotations

import random
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path

import xlsxwriter

from lkjip_desktop.domain.grid import Cell, Grid, Sheet
from lkjip_desktop.readers.grid import buka
from tests.fuzz.mutasi import GANJIL
from tests.korpus.data import kantor
from tests.korpus.rupa import rupa
from tests.korpus.susun import tulis_buku

Acak = random.Random
_BIASA = {"strings_to_formulas": False, "strings_to_urls": False, "nan_inf_to_errors": True}
Sel = dict[tuple[int, int], str | float]


def tulis_acak(acak: Acak, tujuan: Path, contoh: Sequence[Path]) -> None:
    """Write a workbook: an office of the generator, or a real workbook's sheets with its cells moved about."""
    if acak.random() < 0.3:
        tulis_buku(tujuan, kantor(acak), rupa(acak))
        return
    _tulis(acak, tujuan, buka(acak.choice(contoh)))


def _tulis(acak: Acak, tujuan: Path, grid: Grid) -> None:
    with xlsxwriter.Workbook(tujuan, _BIASA) as buku:
        semua = acak.sample(grid.lembar, acak.randint(1, len(grid.lembar)))
        for nomor, lembar in enumerate(semua):
            halaman = buku.add_worksheet(lembar.nama[:31] if nomor else None)
            sel = _acak_sel(acak, lembar, acak.choice(semua))
            for (baris, kolom), isi in sel.items():
                halaman.write(baris - 1, kolom - 1, isi)
            for gabung in lembar.gabungan if acak.random() < 0.7 else ():
                if (gabung.baris, gabung.kolom) != (gabung.baris_akhir, gabung.kolom_akhir):
                    tempat = (gabung.baris - 1, gabung.kolom - 1, gabung.baris_akhir - 1, gabung.kolom_akhir - 1)
                    halaman.merge_range(*tempat, sel.get((gabung.baris, gabung.kolom), ""))


def _acak_sel(acak: Acak, lembar: Sheet, lain: Sheet) -> Sel:
    sel: Sel = {tempat: _isi(satu) for tempat, satu in lembar.sel.items() if not satu.kosong}
    for _ in range(acak.choice((1, 5, 30))):
        if sel:
            acak.choice(_CARA)(acak, sel, lain)
    return {(b, k): isi for (b, k), isi in sel.items() if 1 <= b <= 5000 and 1 <= k <= 300}


def _isi(sel: Cell) -> str | float:
    return float(sel.nilai) if isinstance(sel.nilai, Decimal) else sel.teks


def _tukar(acak: Acak, sel: Sel, _: Sheet) -> None:
    satu, dua = acak.choice(list(sel)), acak.choice(list(sel))
    sel[satu], sel[dua] = sel[dua], sel[satu]


def _ganjil(acak: Acak, sel: Sel, _: Sheet) -> None:
    sel[acak.choice(list(sel))] = acak.choice(GANJIL)[:32767]


def _dari_lain(acak: Acak, sel: Sel, lain: Sheet) -> None:
    isi = [satu for satu in lain.sel.values() if not satu.kosong]
    if isi:
        sel[acak.choice(list(sel))] = _isi(acak.choice(isi))


def _hapus(acak: Acak, sel: Sel, _: Sheet) -> None:
    del sel[acak.choice(list(sel))]


def _geser(acak: Acak, sel: Sel, _: Sheet) -> None:
    """Rows or columns pushed away or over each other."""
    batas, jauh, tegak = acak.choice(list(sel)), acak.randint(-3, 3), acak.random() < 0.5
    for baris, kolom in sorted(sel, reverse=jauh > 0):
        if (baris if tegak else kolom) >= batas[not tegak]:
            isi = sel.pop((baris, kolom))
            sel[(baris + jauh, kolom) if tegak else (baris, kolom + jauh)] = isi


def _bilangan(acak: Acak, sel: Sel, _: Sheet) -> None:
    """A figure as text, as a huge or a tiny one, with another sign."""
    tempat = acak.choice(list(sel))
    try:
        nilai = Decimal(str(sel[tempat]))
    except InvalidOperation:
        return
    sel[tempat] = acak.choice((str(nilai), float(nilai) * 1e12, float(nilai) / 1e9, -float(nilai), f"Rp {nilai},-"))


def _gandakan(acak: Acak, sel: Sel, _: Sheet) -> None:
    """A whole row once more, further down."""
    nomor = acak.choice(list(sel))[0]
    for (baris, kolom), isi in list(sel.items()):
        if baris == nomor:
            sel[baris + acak.randint(1, 6), kolom] = isi


_CARA = (_tukar, _tukar, _ganjil, _dari_lain, _hapus, _geser, _bilangan, _gandakan)
