"""How a table's rows look: which stay together on a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lkjip_desktop.domain.isian import Rekaman

# Paragraph styles of the template: a row's text that keeps with the next row, and one that does not.
MENEMPEL, LEPAS = "TabelUtuh", "TabelTeks"


def utuh(rekaman: Sequence[Rekaman], *, berjumlah: bool = False) -> list[Rekaman]:
    """Return the records of a small table so that no page parts its rows; with `berjumlah` a row of sums follows."""
    akhir = len(rekaman) - (0 if berjumlah else 1)
    return [
        replace(satu, isi=satu.isi | {"gaya": MENEMPEL if nomor < akhir else LEPAS})
        for nomor, satu in enumerate(rekaman)
    ]
