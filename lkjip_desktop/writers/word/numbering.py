"""Counts the numbers of headings and captions that stand in controls `nomor.*`, at every fill anew.

A heading of level 2 gets the chapter's number and its own ("3.2"), one of level 3 a third ("3.2.1"); numbers that are
typed count along. A caption gets the number of its sub-bab, a second one there one more behind: its last figure is a
SEQ field with a start of its own, so that Word finds the caption and does not count differently. A figure's number is
counted by chapter; the first one of a chapter has that start too, because LibreOffice counts through all chapters.
"""

from __future__ import annotations

import re

from lkjip_desktop.paket.gaya import BUKAN_JUDUL, Gaya
from lkjip_desktop.paket.ooxml import INSTR_TEXT, Elemen, P, text_of
from lkjip_desktop.writers.word.controls import control_text, keyed, set_text
from lkjip_desktop.writers.word.kunci import NOMOR

_BAB = re.compile(r"\s*BAB\s+([IVXLC]+|\d+)\b", re.I)
_TERTULIS = re.compile(r"\s*(\d+(?:\.\d+)*)\.?\s")
_SEQ, _AWAL_SEQ = re.compile(r"\s*SEQ\b"), re.compile(r"\s*\\r\s*\d+")
_SEQ_GAMBAR = re.compile(r"\s*SEQ\s+Gambar\b.*\\s\s*1\b", re.S)
_NILAI = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def nomori(akar: Elemen, gaya: Gaya) -> None:
    """Write the numbers of a story."""
    hitung = _Hitung()
    pertama = True
    for paragraf in akar.iter(P):
        tingkat = gaya.tingkat(paragraf)
        sdt = next((sdt for sdt, kunci in keyed(paragraf) if kunci.nama == NOMOR), None)
        pertama = pertama or tingkat == 1
        if tingkat < BUKAN_JUDUL:
            nomor = hitung.judul(tingkat, text_of(paragraf), sdt is not None)
            if sdt is not None:
                _write(sdt, nomor)
        elif sdt is not None:
            awal, akhir = hitung.tabel()
            _write(sdt, awal)
            _start(paragraf, akhir)
        elif any(_SEQ_GAMBAR.match(kode.text or "") for kode in paragraf.iter(INSTR_TEXT)):
            _start(paragraf, 1 if pertama else None)
            pertama = False


class _Hitung:
    """The number of the heading that was read last, and how many captions stand below it."""

    def __init__(self) -> None:
        self._nomor: list[int] = []
        self._tabel = 0

    def judul(self, tingkat: int, teks: str, otomatis: bool) -> str:
        """Return a heading's number: the next one, or the one that it shows."""
        if tingkat == 1:
            self._begin([_chapter(teks)] if _chapter(teks) else [])
        elif otomatis:
            atas = [*self._nomor[: tingkat - 1], *[0] * (tingkat - 1 - len(self._nomor))] if self._nomor else []
            lalu = self._nomor[tingkat - 1] if len(self._nomor) >= tingkat else 0
            self._begin([*atas, lalu + 1])
        elif (tertulis := _TERTULIS.match(teks)) is not None and "." in tertulis[1]:
            self._begin([int(satu) for satu in tertulis[1].split(".")])
        return ".".join(map(str, self._nomor))

    def tabel(self) -> tuple[str, int]:
        """Return a caption's number: what stands before its last figure, and that."""
        self._tabel += 1
        if len(self._nomor) < 2:
            return "".join(f"{satu}." for satu in self._nomor), self._tabel
        if self._tabel > 1:
            return "".join(f"{satu}." for satu in self._nomor), self._tabel
        return "".join(f"{satu}." for satu in self._nomor[:-1]), self._nomor[-1]

    def _begin(self, nomor: list[int]) -> None:
        self._nomor, self._tabel = nomor, 0


def _chapter(teks: str) -> int:
    cocok = _BAB.match(teks)
    if cocok is None:
        return 0
    if cocok[1].isdigit():
        return int(cocok[1])
    angka = [_NILAI[huruf] for huruf in cocok[1].upper()]
    lanjut = [*angka[1:], 0]
    return sum(-satu if satu < dua else satu for satu, dua in zip(angka, lanjut, strict=True))


def _write(sdt: Elemen, teks: str) -> None:
    if control_text(sdt) != teks:
        set_text(sdt, teks)


def _start(paragraf: Elemen, nomor: int | None) -> None:
    """Let the caption's SEQ field start with a number, which LibreOffice drops when it saves; or go on counting."""
    for kode in paragraf.iter(INSTR_TEXT):
        if _SEQ.match(kode.text or ""):
            awal = "" if nomor is None else f"\\r {nomor} "
            kode.text = f" {_AWAL_SEQ.sub('', kode.text or '').strip()} {awal}"
