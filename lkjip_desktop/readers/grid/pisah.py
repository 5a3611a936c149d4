"""CSV and TSV -> Grid. Every field stays the text that it is: what numbers they are is decided by the column."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path
from typing import Final

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.grid import Cell, Grid, Sheet
from lkjip_desktop.readers.grid import batas
from lkjip_desktop.readers.grid.dekode import cari_pemisah, dekode, tanpa_awalan
from lkjip_desktop.readers.grid.paket import TERLALU_BESAR
from lkjip_desktop.readers.grid.xlsx import BUKAN_BUKU

_RUSAK: Final = "Isi CSV rusak: ada tanda kutip yang tidak ditutup. Simpan ulang dari Excel, lalu coba lagi."
NAMA_LEMBAR_MAKS: Final = 31


def baca_csv(isi: bytes, berkas: Path) -> Grid:
    """Return the Grid of a CSV or TSV: one sheet with the file's name, as Excel opens it.

    Raises GalatPengguna where a quoted text never ends, or there is more than a sheet can hold.
    """
    teks = dekode(isi) or ""
    pemisah = cari_pemisah(teks)
    if pemisah is None:
        raise GalatPengguna(BUKAN_BUKU)
    if teks.count(pemisah) > batas.MARKAH:  # a row becomes a list of its fields, however empty
        raise GalatPengguna(TERLALU_BESAR.format(sebab="terlalu banyak isi"))
    lembar = Sheet(berkas.stem[:NAMA_LEMBAR_MAKS] or "CSV")
    baris = csv.reader(StringIO(tanpa_awalan(teks)[1], newline=""), delimiter=pemisah)
    try:
        for nomor, ruas in enumerate(baris, 1):
            _isi_baris(lembar, nomor, ruas)
    except csv.Error:
        raise GalatPengguna(_RUSAK) from None
    return Grid(berkas, [lembar])


def _isi_baris(lembar: Sheet, nomor: int, ruas: list[str]) -> None:
    for kolom, satu in enumerate(ruas, 1):
        if teks := satu.strip():
            lembar.sel[nomor, kolom] = Cell(teks, teks)
    if len(lembar.sel) > batas.SEL_LAMA or nomor > batas.BARIS or len(ruas) > batas.KOLOM:
        raise GalatPengguna(TERLALU_BESAR.format(sebab=f"lebih dari {batas.SEL_LAMA // 1000}.000 sel"))
