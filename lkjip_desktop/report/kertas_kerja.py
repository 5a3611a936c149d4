"""The filled copy of the workbook: waiting cells filled, doubtful ones marked, the sheet Catatan Pemeriksaan."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from lkjip_desktop.domain.catatan import HalamanAturan
from lkjip_desktop.domain.celledit import CellEdit, NewSheet
from lkjip_desktop.domain.finding import Finding
from lkjip_desktop.domain.hasil import Hasil
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.edisi import yang_berlaku
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.catatan import lembar_catatan
from lkjip_desktop.report.penandaan import tanda
from lkjip_desktop.report.pengisian import sel_kosong


def ubahan(
    laporan: Laporan, hasil: Hasil, temuan: Sequence[Finding], halaman: Sequence[HalamanAturan] = ()
) -> tuple[list[CellEdit], NewSheet]:
    """Return the edits of the main workbook, by sheet and cell, and the sheet of findings with their rules' pages.

    A cell that already holds a figure is never written, only marked.
    """
    bahan = Bahan(yang_berlaku(laporan), hasil, temuan)
    isi = sel_kosong(bahan)
    return _gabung((*isi, *tanda(temuan))), lembar_catatan(bahan, isi, halaman)


def _gabung(edit: Iterable[CellEdit]) -> list[CellEdit]:
    """One edit per cell: what is written first, a later mark's colour, all notes."""
    per_sel: dict[CellRef, CellEdit] = {}
    for satu in edit:
        lama = per_sel.get(satu.ref)
        if lama is None:
            per_sel[satu.ref] = satu
            continue
        catatan = "\n\n".join(teks for teks in (lama.catatan, satu.catatan) if teks)
        per_sel[satu.ref] = replace(lama, warna=satu.warna or lama.warna, catatan=catatan)
    return sorted(per_sel.values(), key=lambda satu: (satu.ref.lembar, satu.ref.baris, satu.ref.kolom))
