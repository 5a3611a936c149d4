"""Workbook -> Grid: the only opener of workbooks. Whatever the file, it ends in a Grid or in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from lkjip_desktop.domain.grid import Grid


def buka(berkas: Path) -> Grid:
    """Return a workbook's cells, as stored and as shown; the file is read once and neither locked nor changed.

    Raises GalatPengguna where the file is missing, no workbook, protected, damaged, too large or hostile.
    """
    from lkjip_desktop.readers.grid.pembaca import buka_berkas  # `lkjip --help` must not pay for the parsers

    return buka_berkas(berkas)


def layak_dibuka(berkas: Path) -> bool:
    """True where a file, met while a folder is listed, is to be taken for a workbook of the office.

    False for marks of open files (`~$`), copies by Drive or the Explorer, our own outputs, other kinds of files.
    """
    from lkjip_desktop.readers.grid.kelayakan import layak

    return layak(berkas)
