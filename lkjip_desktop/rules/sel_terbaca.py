"""Cells that no table holds and that rules read all the same: lists of regulations, sentences on a survey's unsur."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.peraturan import kutipan
from lkjip_desktop.rules.katalog import Konteks
from lkjip_desktop.rules.survei_dugaan import telaah

_AWAL = 40  # a citation that begins so early is what the cell is about
_NOMOR = re.compile(r"\W*(?:\d{1,3}|[ivxlc]{1,5}|[a-z])\W*", re.I)
_JUDUL = re.compile(
    r"\W*(?:(?:dasar|landasan)\s+hukum|(?:daftar\s+)?peraturan|mengingat|menimbang|no(?:mor)?)\W*", re.I
)


def belum_terbaca(konteks: Konteks, sel: Sequence[CellRef]) -> list[CellRef]:
    """Return the cells of a sheet that no rule reads; numbers and headings of a list that is read go with it."""
    isi = konteks.sekali(telaah)
    kalimat = {satu.ref for satu in isi.sebutan} if isi else set()
    baris: set[int] = set()
    sisa: list[CellRef] = []
    for ref in sel:
        if _dikutip(_teks(konteks, ref)) or ref in kalimat:
            baris.add(ref.baris)
        else:
            sisa.append(ref)
    return [ref for ref in sisa if not _pengiring(_teks(konteks, ref), ref.baris in baris)] if baris else sisa


def _pengiring(teks: str, sebaris: bool) -> bool:
    """True for the number of an entry of a list that is read, and for the list's heading."""
    return (sebaris and _NOMOR.fullmatch(teks) is not None) or _JUDUL.fullmatch(teks) is not None


def _teks(konteks: Konteks, ref: CellRef) -> str:
    return konteks.laporan.teks_sel.get(ref.kunci, "")


def _dikutip(teks: str) -> bool:
    return any(satu.awal <= _AWAL for satu in kutipan(teks)[:1])
