"""Which files of a folder are an office's workbooks: not our own outputs, not marks, not copies of a cloud drive."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final
from zipfile import ZipFile

from lkjip_desktop.readers.grid.paket import GALAT_ZIP

AKHIRAN: Final = frozenset({".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlsb", ".ods", ".csv", ".tsv"})
_KELUARAN: Final = re.compile(r" - (?:terisi|catatan)(?: \(\d+\))?$", re.I)
_NAMA_LEMBAR: Final = re.compile(rb"""\bname\s*=\s*["']Catatan Pemeriksaan""")
_BAGIAN_BUKU, _AWAL = "xl/workbook.xml", 1 << 20
_PENANDA: Final = ("~$", ".~lock.", "._", ".")
_SALINAN: Final = re.compile(
    r"""
      ^(?:copy\ of|salinan)\b                        # Drive: Copy of ..., Salinan dari ..., Salinan ...
    | \(\d{1,2}\)$                                      # browsers and Drive: ... (1); but not ... (2024)
    | \s-\s*(?:copy|salin|salinan)(?:\s*\(\d+\))?$     # Windows: ... - Copy (2), ... - Salin
    | \bconflict(?:ed)?\b                               # Dropbox, Nextcloud, Syncthing: ... (PC01's conflicted copy)
    | \bsalinan\s+(?:konflik|yang\s+bertentangan)\b
    """,
    re.VERBOSE | re.I,
)


def layak(berkas: Path) -> bool:
    """True where a file, met while a folder is listed, is to be taken for a workbook.

    Left out are marks of open files, copies that a cloud drive or the Explorer made, and our own outputs. A filled
    copy is ours by its name and by its sheet Catatan Pemeriksaan: an office's own file of that name stays. Whoever
    names a file expressly opens it all the same, but for the marks (`buka` refuses them).
    """
    batang = berkas.stem
    if berkas.suffix.lower() not in AKHIRAN or berkas.name.startswith(_PENANDA) or _SALINAN.search(batang):
        return False
    return not (_KELUARAN.search(batang) and _berlembar_kami(berkas))


def _berlembar_kami(berkas: Path) -> bool:
    """True where a package has a sheet that only we write; what cannot be read is left to `buka` to explain."""
    try:
        with ZipFile(berkas) as zip_, zip_.open(_BAGIAN_BUKU) as arus:
            return _NAMA_LEMBAR.search(arus.read(_AWAL)) is not None
    except (*GALAT_ZIP, KeyError):
        return False
