"""What the titles of a sheet say of time: another year than the report's, or only a part of the year."""

from __future__ import annotations

import re

from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.rules.sel_teks import tabel_di

_SEBAGIAN = re.compile(
    r"\b(?:triwulan|tri\s+wulan|tw|semester|smt|bulan(?:an)?|renaksi|rencana\s+aksi|monev|monitoring|s\.?/?d\.?)\b",
    re.I,
)
_TAHUN = re.compile(r"(?<!\d)20\d\d(?!\d)")


def judul_lembar(laporan: Laporan, ref: CellRef) -> str:
    """Return the sheet's name with the titles of its tables."""
    judul = [laporan.teks_sel.get(satu.kunci, "") for b in tabel_di(laporan, ref) for satu in b.judul]
    return " \n ".join([ref.lembar.replace("_", " "), *judul])


def bertahun_lain(laporan: Laporan, ref: CellRef, tahun: int) -> bool:
    """True for a sheet whose name and titles give years, but not this one."""
    sebutan = {int(t) for t in _TAHUN.findall(judul_lembar(laporan, ref))}
    return bool(sebutan) and tahun not in sebutan


def bermasa_pendek(laporan: Laporan, ref: CellRef) -> bool:
    """True for a sheet of quarters or months: it is signed within the year."""
    return _SEBAGIAN.search(judul_lembar(laporan, ref)) is not None
