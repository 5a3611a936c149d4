"""Finds the data files that travel with the program: the Word template, the sample and the empty workbook."""

from __future__ import annotations

import sys
from pathlib import Path


def sumber_daya(nama: str) -> Path:
    """Return the path of a data file such as "templates/lkjip.docx", wherever the program runs from.

    A frozen program carries the folders `templates` and `sample_workbooks` as they are, an installed wheel has them
    in `lkjip_desktop/_data`, a checkout (also one installed as editable) at its top. Raises FileNotFoundError.
    """
    paket = Path(__file__).resolve().parent
    for akar in (getattr(sys, "_MEIPASS", None), paket / "_data", paket.parent):
        if akar is not None and (berkas := Path(akar) / nama).is_file():
            return berkas
    raise FileNotFoundError(f"no data file {nama!r}")
