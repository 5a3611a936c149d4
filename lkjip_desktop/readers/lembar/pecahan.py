"""Several indikator in one cell, each on its line, with as many figures in the cells beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import baca_angka

_BUTIR = re.compile(r"^\s*(?:\(?\d{1,2}[.)]|\(?[a-zA-Z][.)]|[-–•*])\s+(?=\S)")


def butir_bernomor(teks: str) -> list[str]:
    """Return the items of a text whose every line (or run of lines) is numbered or bulleted; [] for other texts."""
    hasil: list[str] = []
    for baris in (satu.strip() for satu in teks.splitlines() if satu.strip()):
        if _BUTIR.match(baris):
            hasil.append(baris)
        elif hasil:
            hasil[-1] += f" {baris}"
        else:
            return []
    return hasil if len(hasil) > 1 else []


def berbaris(angka: Angka, banyak: int) -> bool:
    """True for a figure's cell that holds one line for each of so many items."""
    return len(_baris(angka.teks)) == banyak


def bagian_teks(teks: str | None, urut: int, banyak: int) -> str | None:
    """Return the line of a text that goes with an item, the whole text where it has not as many lines."""
    baris = _baris(teks or "")
    return baris[urut] if len(baris) == banyak else teks


def bagian_angka(angka: Angka, urut: int, banyak: int) -> Angka:
    """Return the figure of an item, at the cell of all of them; the whole where the cell has not as many lines."""
    if not berbaris(angka, banyak) or angka.ref is None:
        return angka
    return replace(baca_angka(_baris(angka.teks)[urut], None, angka.ref), rumus=angka.rumus)


def _baris(teks: str) -> Sequence[str]:
    return [_BUTIR.sub("", satu).strip() for satu in teks.splitlines() if satu.strip()]
