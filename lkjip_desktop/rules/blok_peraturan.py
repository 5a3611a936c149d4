"""The legal block above an organisation chart, spread over cells or lines: Lampiran, Nomor, Tanggal, Tentang."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TypeVar

from lkjip_desktop.engine.peraturan import kutipan

L = TypeVar("L")


def gabung_blok(bagian: Iterable[tuple[str, L]]) -> Iterator[tuple[str, L]]:
    """Return the texts with the number of a legal block joined to the kind that stands above it."""
    blok = _Blok()
    for teks, letak in bagian:
        gabungan = blok.tambah(teks)
        yield (gabungan, letak) if gabungan else (teks, letak)


class _Blok:
    """The kind of a regulation that waits for its number in one of the next texts."""

    _JENIS = re.compile(r"\s*(?:lampiran\b[\sIVXL\d]*:?\s*)?(?P<jenis>per\w+[^\d;:]{0,100})\s*", re.I)
    _NOMOR = re.compile(r"\s*:?\s*(?:(?:nomor|no)\b\s*[.:]*\s*)?(?P<nomor>\d[\w./-]*\s+tahun\s+\d{4})\s*", re.I)
    _LABEL = re.compile(r"\s*(?:lampiran|nomor|no|tanggal|tentang)?\s*[.:]*\s*", re.I)
    _JARAK = 6

    def __init__(self) -> None:
        self._jenis, self._sisa = "", 0

    def tambah(self, teks: str) -> str:
        """The whole citation where this text completes it, else ""."""
        if (cocok := self._JENIS.fullmatch(teks)) is not None and not kutipan(teks):
            self._jenis, self._sisa = " ".join(cocok["jenis"].split()), self._JARAK
            return ""
        if self._sisa and (nomor := self._NOMOR.fullmatch(teks)) is not None:
            self._sisa = 0
            return f"{self._jenis} Nomor {nomor['nomor']}"
        self._sisa = max(self._sisa - 1, 0) if self._LABEL.fullmatch(teks) else 0
        return ""
