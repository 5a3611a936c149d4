"""Which reader opens which kind of file: the one place where a further kind is added."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.grid import Grid
from lkjip_desktop.readers.grid.berkas import JenisBerkas, baca_utuh, kenali, sedang_dibuka
from lkjip_desktop.readers.grid.paket import SANDI
from lkjip_desktop.readers.grid.xlsx import BUKAN_BUKU, baca_xlsx

# python-calamine will read .xls, .xlsb and .ods; until it does they get a sentence below.
PEMBACA: Final[dict[JenisBerkas, Callable[[bytes, Path], Grid]]] = {JenisBerkas.XLSX: baca_xlsx}

_BELUM: Final = "Berkas {jenis} belum dapat dibaca; simpan sebagai .xlsx lalu coba lagi."
KALIMAT: Final = {
    JenisBerkas.XLS: _BELUM.format(jenis=".xls"),
    JenisBerkas.XLSB: _BELUM.format(jenis=".xlsb"),
    JenisBerkas.ODS: _BELUM.format(jenis=".ods"),
    JenisBerkas.SANDI: SANDI,
    JenisBerkas.WEB: "Berkas ini halaman web atau XML yang dinamai Excel. Buka di Excel, simpan sebagai .xlsx, "
    "lalu coba lagi.",
    JenisBerkas.LAIN: BUKAN_BUKU,
}


def buka_berkas(berkas: Path) -> Grid:
    """Return the Grid of a workbook by what it is, not by its name. Raises GalatPengguna as `buka` says."""
    isi = baca_utuh(berkas)
    jenis = kenali(isi)
    if jenis not in PEMBACA:
        raise GalatPengguna(KALIMAT[jenis])
    grid = PEMBACA[jenis](isi, berkas)
    if sedang_dibuka(berkas):
        grid.peringatan.insert(0, "Kertas kerja sedang dibuka di Excel. Yang dibaca adalah simpanan terakhir.")
    return grid
