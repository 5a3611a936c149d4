"""Rows of a table of indikator that only head the rows below them: "Rasio Kepemilikan Dokumen :"."""

from __future__ import annotations

import re

from lkjip_desktop.readers.baris import ANGKA
from lkjip_desktop.readers.judul import kata_judul
from lkjip_desktop.readers.kepala import Kolom
from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.tabel import Letak, Tabel

_NOMOR = re.compile(r"^\s*(?:\(?\d{1,2}[.)]|\(?[a-zA-Z][.)]|[-–•*])\s*")
_ISI = ANGKA | {Peran.SATUAN, Peran.CARA}
_AWALAN_SASARAN = re.compile(r"^\W*(?:sasaran|ss)\b", re.I)


def baris_kelompok(tabel: Tabel, kolom: Kolom) -> dict[int, Letak | None]:
    """Return the rows that only group others, each with the sasaran it names (None where it names none).

    Such a row has no figure and no unit; it ends in a colon, or the rows below it are numbered anew, or its column is
    headed "Sasaran / Indikator".
    """
    bersama = "sasaran" in kata_judul(kolom.jalur[-1])
    hasil: dict[int, Letak | None] = {}
    for urut, baris in enumerate(tabel.data):
        teks = tabel.teks(baris, kolom)
        if not teks or not _tanpa_angka(tabel, baris, kolom):
            continue
        bawah = [tabel.teks(satu, kolom) for satu in tabel.data[urut + 1 : urut + 2]]
        sasaran = bersama or _AWALAN_SASARAN.match(teks) is not None
        if teks.endswith(":") or _berincian(teks, bawah) or (sasaran and _berangka_di_bawah(tabel, urut, kolom)):
            hasil[baris] = (teks, tabel.ref(baris, kolom)) if sasaran else None
    return hasil


def _tanpa_angka(tabel: Tabel, baris: int, kolom: Kolom) -> bool:
    """True where the row has neither figure nor unit nor calculation."""
    return all(tabel.teks(baris, lain) == "" for lain in tabel.kepala.kolom if lain is not kolom and lain.peran in _ISI)


def _berangka_di_bawah(tabel: Tabel, urut: int, kolom: Kolom) -> bool:
    return any(not _tanpa_angka(tabel, baris, kolom) for baris in tabel.data[urut + 1 : urut + 2])


def _berincian(teks: str, bawah: list[str]) -> bool:
    """True where the next row begins a list of its own: "1." or "a." or a dash under a name without one."""
    return any(re.match(r"\s*(?:\(?1[.)]|\(?a[.)]|[-–•])\s*\S", satu, re.I) for satu in bawah) and not _NOMOR.match(
        teks
    )
