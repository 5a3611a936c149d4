"""Texts with runs: shared strings, inline strings and notes. Phonetic readings are no part of a text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from lkjip_desktop.domain.grid import TextRun
from lkjip_desktop.domain.sel import baca_a1
from lkjip_desktop.readers.grid.bagian import Atribut, PembacaBagian, Pembuka, Penutup, benar
from lkjip_desktop.readers.grid.paket import Paket

_LOLOS: Final = re.compile(r"(?:_x[0-9A-Fa-f]{4}_)+")
_BUANG: Final = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_BARIS: Final = re.compile(r"\r\n?")


@dataclass(frozen=True, slots=True)
class Teks:
    """A text and, where any of it is emphasised, its runs."""

    isi: str
    kaya: tuple[TextRun, ...] = ()


def _dari_lolos(cocok: re.Match[str]) -> str:
    satuan = bytes.fromhex(cocok[0].replace("_x", "").replace("_", ""))
    return satuan.decode("utf-16-be", errors="replace")


def bersihkan(teks: str) -> str:
    """Return a stored text as meant: _xHHHH_ escapes undone, ends of line as one sign, no control characters."""
    if "_x" in teks:
        teks = _LOLOS.sub(_dari_lolos, teks)
    if teks.isprintable():
        return teks
    return _BUANG.sub("", _BARIS.sub("\n", teks))


class PembacaTeks(PembacaBagian):
    """Base of the readers of parts that hold texts with runs; `_ambil` hands over what was gathered."""

    def __init__(self, pembuka: dict[str, Pembuka], penutup: dict[str, Penutup]) -> None:
        gaya: dict[str, Pembuka] = {"b": self._b, "strike": self._strike, "vertAlign": self._vert_align}
        super().__init__(
            {"r": self._mulai_run, "rPh": self._mulai_bacaan, **gaya, **pembuka},
            {"t": self._akhir_t, "rPh": self._akhir_bacaan, **penutup},
        )
        self._runs: list[TextRun] = []
        self._bacaan = False
        self._mulai_run({})

    def _mulai_run(self, _: Atribut) -> None:
        self._tebal = self._coret = self._naik = False

    def _b(self, atribut: Atribut) -> None:
        self._tebal = benar(atribut.get("val", "1"))

    def _strike(self, atribut: Atribut) -> None:
        self._coret = benar(atribut.get("val", "1"))

    def _vert_align(self, atribut: Atribut) -> None:
        self._naik = atribut.get("val") == "superscript"

    def _mulai_bacaan(self, _: Atribut) -> None:
        self._bacaan = True

    def _akhir_bacaan(self) -> None:
        self._bacaan = False

    def _akhir_t(self) -> None:
        if not self._bacaan:
            self._runs.append(TextRun(bersihkan(self._teks()), self._tebal, self._coret, self._naik))

    def _ambil(self) -> Teks:
        runs, self._runs = self._runs, []
        self._mulai_run({})
        kaya = tuple(runs) if any(run.tebal or run.coret or run.naik for run in runs) else ()
        return Teks("".join(run.teks for run in runs), kaya)


class PembacaTeksBersama(PembacaTeks):
    """Reads the shared strings into a list."""

    def __init__(self) -> None:
        super().__init__({}, {"si": self._akhir_si})
        self.hasil: list[Teks] = []

    def _akhir_si(self) -> None:
        self.hasil.append(self._ambil())


class PembacaCatatan(PembacaTeks):
    """Reads the notes of a sheet by (row, column)."""

    def __init__(self) -> None:
        super().__init__({"comment": self._mulai_catatan}, {"comment": self._akhir_catatan})
        self._tempat = (0, 0)
        self.hasil: dict[tuple[int, int], str] = {}

    def _mulai_catatan(self, atribut: Atribut) -> None:
        self._tempat = baca_a1(atribut.get("ref", ""))

    def _akhir_catatan(self) -> None:
        self.hasil[self._tempat] = self._ambil().isi.strip()


def baca_teks_bersama(paket: Paket, bagian: str | None) -> list[Teks]:
    """Return the shared strings of a workbook; empty where it has none."""
    pembaca = PembacaTeksBersama()
    if bagian is not None and bagian in paket:
        pembaca.baca(paket, bagian)
    return pembaca.hasil


def baca_catatan(paket: Paket, bagian: str) -> dict[tuple[int, int], str]:
    """Return the notes of a comments part; empty where it is missing."""
    pembaca = PembacaCatatan()
    if bagian in paket:
        pembaca.baca(paket, bagian)
    return pembaca.hasil
