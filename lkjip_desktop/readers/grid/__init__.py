"""Workbook -> Grid: the only opener of workbooks. Whatever the file, it ends in a Grid or in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from lkjip_desktop.domain.grid import Grid
    from lkjip_desktop.readers.grid.kelayakan import Pilahan


def buka(berkas: Path) -> Grid:
    """Return a workbook's cells, as stored and as shown; the file is read once and neither locked nor changed.

    Raises GalatPengguna where the file is missing, no workbook, protected, damaged, too large or hostile.
    """
    from lkjip_desktop.readers.grid.pembaca import buka_berkas  # `lkjip --help` must not pay for the parsers

    return buka_berkas(berkas)


def pilah_buku(berkas: Sequence[Path]) -> Pilahan:
    """Sort the files of a folder into workbooks of the office and what only looks like one."""
    from lkjip_desktop.readers.grid.kelayakan import pilah_buku as pilah

    return pilah(berkas)
