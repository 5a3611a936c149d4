"""Which reader opens which kind of file: the one place where a further kind is added."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.grid import Cell, Grid
from lkjip_desktop.readers.grid import batas
from lkjip_desktop.readers.grid.berkas import JenisBerkas, baca_utuh, kenali, sedang_dibuka
from lkjip_desktop.readers.grid.paket import SANDI
from lkjip_desktop.readers.grid.xlsx import BUKAN_BUKU, baca_xlsx

_DERET: Final = re.compile(rf"(\W{{{batas.DERET}}})\W+")
Pembaca = Callable[[bytes, Path], Grid]


def _pembaca_lain(jenis: JenisBerkas) -> Pembaca | None:
    """The reader of a kind other than .xlsx, imported only when such a file comes; None where there is none."""
    if jenis in (JenisBerkas.XLS, JenisBerkas.XLSB, JenisBerkas.ODS):
        from lkjip_desktop.readers.grid import kalamin

        return {
            JenisBerkas.XLS: kalamin.baca_xls,
            JenisBerkas.XLSB: kalamin.baca_xlsb,
            JenisBerkas.ODS: kalamin.baca_ods,
        }[jenis]
    if jenis is JenisBerkas.HALAMAN:
        from lkjip_desktop.readers.grid.halaman import baca_halaman

        return baca_halaman
    if jenis is JenisBerkas.XML2003:
        from lkjip_desktop.readers.grid.xml2003 import baca_xml2003

        return baca_xml2003
    if jenis is JenisBerkas.CSV:
        from lkjip_desktop.readers.grid.pisah import baca_csv

        return baca_csv
    return None


KALIMAT: Final = {
    JenisBerkas.SANDI: SANDI,
    JenisBerkas.KUNO: "Berkas ini dari Excel versi 4 atau lebih lama. Buka di Excel, simpan sebagai .xlsx, "
    "lalu coba lagi.",
    JenisBerkas.LAIN: BUKAN_BUKU,
}


def _ringkas(sel: dict[tuple[int, int], Cell]) -> None:
    """Shorten endless rows of blanks, dots and the like in texts."""
    for tempat, satu in sel.items():
        if len(satu.teks) > batas.DERET and isinstance(satu.nilai, str) and _DERET.search(satu.nilai):
            nilai, teks = (_DERET.sub(r"\1", lama) for lama in (satu.nilai, satu.teks))
            sel[tempat] = replace(satu, nilai=nilai, teks=teks)


def buka_berkas(berkas: Path) -> Grid:
    """Return the Grid of a workbook by what it is, not by its name. Raises GalatPengguna as `buka` says."""
    isi = baca_utuh(berkas)
    jenis = kenali(isi)
    pembaca = baca_xlsx if jenis is JenisBerkas.XLSX else _pembaca_lain(jenis)
    if pembaca is None:
        raise GalatPengguna(KALIMAT[jenis])
    grid = pembaca(isi, berkas)
    for lembar in grid.lembar:
        _ringkas(lembar.sel)
    grid.dapat_ditambal = jenis is JenisBerkas.XLSX
    grid.sidik = hashlib.sha256(isi).hexdigest()
    if tanpa_hasil := sum(sel.tanpa_hasil for lembar in grid.lembar for sel in lembar.sel.values()):
        grid.peringatan.append(
            f"{tanpa_hasil} rumus belum memiliki hasil. Buka kertas kerja di Excel, simpan sekali, lalu baca ulang."
        )
    if sedang_dibuka(berkas):
        grid.peringatan.insert(0, "Kertas kerja sedang dibuka di Excel. Yang dibaca adalah simpanan terakhir.")
    return grid
