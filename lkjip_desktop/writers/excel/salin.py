"""The filled copy of a workbook whose own format cannot be kept: a new .xlsx with the same cells at the same places.

The sheets are laid out anew (texts, numbers, merges, what is hidden); then that book is patched like any other, so
that fills, notes and live formulas come out the same.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Final

from lkjip_desktop.domain.celledit import CellEdit, NewSheet, SheetCell
from lkjip_desktop.domain.grid import Cell, KeadaanLembar, Sheet
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.sementara import folder_kerja
from lkjip_desktop.writers.excel.buku import tulis_buku
from lkjip_desktop.writers.excel.tambal import HasilTambal, tambal

_KOSONG: Final = SheetCell("")
_SEDERHANA: Final = re.compile(r"(?:#,##0|0)(?:\.[0#]{1,15})?%?")
_TAMPAK: Final = re.compile(r"([A-Za-z. ]*)-?([\d.]+)(?:,(\d+))?(%?)([A-Za-z ]*)")
_TERSEMPIT, _TERLEBAR, _TEPI = 8.0, 60.0, 2


def salin(tujuan: Path, lembar: Sequence[Sheet], ubah: Sequence[CellEdit], baru: Sequence[NewSheet]) -> HasilTambal:
    """Write a new workbook with these sheets, cells changed and sheets added, to `tujuan`.

    Raises GalatPengguna as `tambal` does, ValueError without any sheet.
    """
    with folder_kerja() as folder:
        dasar = folder / "dasar.xlsx"
        nama = tulis_buku(dasar, [_lembar(satu) for satu in lembar])
        nama_baru = {satu.nama: lain for satu, lain in zip(lembar, nama, strict=True)}
        return tambal(
            dasar, tujuan, [_edit(satu, nama_baru) for satu in ubah], [_taut(satu, nama_baru) for satu in baru]
        )


def _lembar(lembar: Sheet) -> NewSheet:
    """A sheet of the office as a new one: its cells row by row, each row as far as it is used."""
    baris: list[list[SheetCell]] = []
    for (nomor, kolom), sel in sorted(lembar.sel.items()):
        baris += [[] for _ in range(nomor - len(baris))]
        isi = baris[nomor - 1]
        isi += [_KOSONG] * (kolom - 1 - len(isi))
        isi.append(_sel(sel))
    gabung = [str(satu) for satu in lembar.gabungan if (satu.baris, satu.kolom) != (satu.baris_akhir, satu.kolom_akhir)]
    tersembunyi = lembar.keadaan is not KeadaanLembar.TAMPAK
    return NewSheet(lembar.nama, baris, _lebar(lembar), gabung=gabung, polos=True, tersembunyi=tersembunyi)


def _sel(sel: Cell) -> SheetCell:
    nilai = sel.nilai if isinstance(sel.nilai, Decimal) else None
    return SheetCell(sel.teks, nilai=nilai, format=_format(sel) if nilai is not None or sel.kosong else None)


def _format(sel: Cell) -> str | None:
    """A format that Excel certainly knows and that shows the number as it showed; None for General.

    The code as the file has it may be none of Excel's, and one that Excel does not know is a damaged workbook to it.
    """
    if sel.format == "General" or _SEDERHANA.fullmatch(sel.format):
        return None if sel.format == "General" else sel.format
    cocok = _TAMPAK.fullmatch(sel.teks)
    if cocok is None:
        return None
    awal, bulat, desimal, persen, akhir = cocok.groups()
    kode = ("#,##0" if "." in bulat else "0") + (f".{'0' * len(desimal)}" if desimal else "") + persen
    return "".join([f'"{awal}"' if awal else "", kode, f'"{akhir}"' if akhir else ""])


def _lebar(lembar: Sheet) -> list[float]:
    """Column widths that show what stands in them, merged cells left aside."""
    lebar = dict.fromkeys(range(1, lembar.ukuran[1] + 1), _TERSEMPIT)
    for (baris, kolom), sel in lembar.sel.items():
        if kolom in lebar and (baris, kolom) not in lembar.jangkar:
            terpanjang = max(map(len, sel.teks.split("\n")))
            lebar[kolom] = max(lebar[kolom], min(terpanjang + _TEPI, _TERLEBAR))
    return list(lebar.values())


def _edit(edit: CellEdit, nama: Mapping[str, str]) -> CellEdit:
    """An edit of the sheet by its new name; a formula that names a renamed sheet is left to its value."""
    ref = _ref(edit.ref, nama)
    berganti = edit.rumus is not None and any(lama in edit.rumus for lama, baru in nama.items() if lama != baru)
    return replace(edit, ref=ref, rumus=None if berganti else edit.rumus)


def _ref(ref: CellRef, nama: Mapping[str, str]) -> CellRef:
    return ref if ref.berkas is not None else replace(ref, lembar=nama.get(ref.lembar, ref.lembar))


def _taut(lembar: NewSheet, nama: Mapping[str, str]) -> NewSheet:
    """A new sheet whose links lead to the sheets by their new names."""
    baris = [
        [replace(sel, tautan=_ref(sel.tautan, nama)) if isinstance(sel.tautan, CellRef) else sel for sel in satu]
        for satu in lembar.baris
    ]
    return replace(lembar, baris=baris)
