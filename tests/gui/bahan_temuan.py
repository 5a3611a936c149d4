"""A workbook under review made by hand: its findings and its sheets."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lkjip_desktop.domain.finding import Finding
from lkjip_desktop.domain.grid import Grid, Sheet
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.gui.tinjauan import Tinjauan
from lkjip_desktop.pipeline import Bacaan, Masukan, Pemeriksaan


def tinjauan(*temuan: Finding, lembar: Sequence[Sheet] = ()) -> Tinjauan:
    """Return a workbook of these sheets with these findings."""
    buku, laporan, profil = Path("Kertas Kerja.xlsx"), Laporan(berkas="Kertas Kerja.xlsx", tahun=2024), Profil()
    grid = Grid(buku, list(lembar))
    bacaan = Bacaan(Masukan(buku), laporan, hitung(laporan, profil), profil, Path("profil.json"), (), grid)
    return Tinjauan(bacaan, Pemeriksaan(list(temuan), []))
