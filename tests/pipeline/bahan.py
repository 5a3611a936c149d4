"""The sample's report and its workbook a month later: other figures, records moved, new, renamed and gone."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import openpyxl
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from lkjip_desktop import pipeline
from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.report.isian import susun

# Where the sample holds figures; codes, years and row numbers stand elsewhere.
_ANGKA = {
    "KERTAS KERJA": "F7:G9",
    "IKU": "D4:D6",
    "PK 2024": "E5:E5 C9:C14",
    "RKT": "D7:D19 C22:C27",
    "PENETAPAN KINERJA": "C9:C11",
    "TABEL 3.1": "D5:F7 D10:D11",
    "IKM": "C4:D12 D13:D13 B16:B17",
    "PERBANDINGAN": "C6:L8",
    "RENSTRA": "E6:H8",
    "ANGGARAN": "D5:F10",
}
_GANTI = str.maketrans("0123456789", "1234567893")


def ubah_buku(asal: Path, tujuan: Path, ubah: Callable[[Workbook], None]) -> Path:
    """Write a copy of a workbook with some cells changed; return its path."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # what openpyxl drops is not looked at here
        buku = openpyxl.load_workbook(asal)
    ubah(buku)
    buku.save(tujuan)
    return tujuan


def angka_baru(buku: Workbook) -> None:
    """Give every figure of the sample other digits."""
    for nama, semua in _ANGKA.items():
        for wilayah in semua.split():
            _ganti(buku[nama], wilayah)


def _ganti(lembar: Worksheet, wilayah: str) -> None:
    for baris in lembar[wilayah]:
        for sel in baris:
            nilai = sel.value
            if isinstance(nilai, str):
                sel.value = nilai.translate(_GANTI)
            elif isinstance(nilai, int | float):
                sel.value = type(nilai)(str(nilai).translate(_GANTI))


def isian_buku(buku: Path) -> Isian:
    """Return what a workbook's report is filled with."""
    bacaan = pipeline.read(pipeline.masukan_dari(buku))
    return susun(bacaan.laporan, bacaan.hasil, pipeline.check(bacaan).temuan, bacaan.profil.pilihan)


@dataclass(frozen=True)
class Bahan:
    """The report as first made, what it is refreshed with, and what a report made anew from that says by key."""

    laporan: Path
    isian: Isian
    segar: dict[str, str]
