"""Loading what the first workbook will need while the user still looks for it."""

from __future__ import annotations

import importlib

_DIPERLUKAN = (
    "lkjip_desktop.readers.grid",
    "lkjip_desktop.readers.baca",
    "lkjip_desktop.engine.hitung",
    "lkjip_desktop.rules.pemeriksaan",
    "lkjip_desktop.report.isian",
    "lkjip_desktop.writers.word",
    "lkjip_desktop.writers.excel.tambal",
)


def warm() -> None:
    """Import the libraries of weight; what fails here fails again, and is said, where it is needed."""
    for nama in _DIPERLUKAN:
        importlib.import_module(nama)
