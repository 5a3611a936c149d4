"""Figures of a table's column: read cell by cell, but decided for the column as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from lkjip_desktop.domain.angka import Angka, JenisNilai
from lkjip_desktop.domain.bilangan import Gaya, baca_angka, bulatkan, gaya_kolom, tulis
from lkjip_desktop.domain.grid import Cell
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.baris import ANGKA
from lkjip_desktop.readers.judul import skala_judul
from lkjip_desktop.readers.kepala import Kolom
from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.tabel import Tabel

_AWALAN = re.compile(
    r"(level|peringkat|ranking|rangking|grade|tingkat|skor|nilai|indeks)\s*:?\s*([\d.,]+|I{1,3}|IV|V)", re.I
)
_BATAS = re.compile(r"(?:[≥≤<>]=?|=|min(?:imal|imum)?\.?|maks(?:imal|imum)?\.?|lebih dari|kurang dari)\s*(\d.*)", re.I)
_ROMAWI = {"I": "1", "II": "2", "III": "3", "IV": "4", "V": "5"}
_UANG = frozenset({Peran.ANGGARAN, Peran.REALISASI_ANGGARAN})


def _desimal(teks: str) -> int:
    """Decimals that a displayed number shows."""
    _, koma, pecahan = teks.rpartition(",")
    return len("".join(huruf for huruf in pecahan if huruf.isdigit())) if koma else 0


def angka_sel(sel: Cell, ref: CellRef, gaya: Gaya | None = None) -> Angka:
    """Return what a cell holds as a figure: stored numbers exactly, percent cells in per cent, texts as written."""
    if sel.galat is not None or sel.tanpa_hasil:
        return Angka(teks=sel.teks or (sel.galat or ""), jenis=JenisNilai.GALAT, ref=ref, rumus=sel.rumus)
    if isinstance(sel.nilai, Decimal):
        persen = sel.teks.strip().endswith("%")
        tepat = sel.nilai * 100 if persen else sel.nilai
        desimal = _desimal(sel.teks)
        teks = sel.teks.strip() or tulis(tepat)
        nilai = bulatkan(tepat, desimal)
        satuan = "%" if persen else None
        return Angka(teks=teks, nilai=nilai, desimal=desimal, tepat=tepat, satuan=satuan, ref=ref, rumus=sel.rumus)
    angka = _berawalan(sel.teks, gaya, ref) or baca_angka(sel.teks, gaya, ref)
    return replace(angka, rumus=sel.rumus) if sel.rumus else angka


def _berawalan(teks: str, gaya: Gaya | None, ref: CellRef) -> Angka | None:
    """A figure with its unit or a bound in front: "Level 3", "Peringkat II", "≥ 12 paket"."""
    polos = " ".join(teks.split())
    if batas := _BATAS.fullmatch(polos):
        angka = baca_angka(batas[1], gaya, ref)
        return replace(angka, teks=teks.strip()) if angka.berupa_angka else None
    cocok = _AWALAN.fullmatch(polos)
    if cocok is None:
        return None
    angka = baca_angka(_ROMAWI.get(cocok[2].upper(), cocok[2]), gaya, ref)
    return replace(angka, teks=teks.strip(), satuan=cocok[1]) if angka.berupa_angka else None


class KolomAngka:
    """Reads a table's figure columns with the decimal sign that the column (else the table) shows, and its scale."""

    def __init__(self, tabel: Tabel) -> None:
        self._tabel = tabel
        self._gaya: dict[int, Gaya | None] = {}
        self._gaya_tabel: tuple[Gaya | None] | None = None
        self._skala_tabel = skala_judul(tabel.teks_judul)

    def baca(self, baris: int, kolom: Kolom) -> Angka:
        """Return the figure of a row, in full rupiah where the heading or the title counts in thousands."""
        sel = self._tabel.lembar.efektif(baris, kolom.kolom)
        angka = angka_sel(sel, self._tabel.ref(baris, kolom), self._gaya_kolom(kolom))
        skala = kolom.judul.skala
        if skala == 1 and kolom.peran in _UANG:
            skala = self._skala_tabel
        return angka if skala == 1 else angka.kali(skala)

    def _gaya_kolom(self, kolom: Kolom) -> Gaya | None:
        if kolom.kolom not in self._gaya:
            self._gaya[kolom.kolom] = gaya_kolom(self._teks(kolom)) or self._gaya_bersama()
        return self._gaya[kolom.kolom]

    def _gaya_bersama(self) -> Gaya | None:
        """The sign of all figure columns together, for a column that proves nothing itself."""
        if self._gaya_tabel is None:
            kolom = [k for k in self._tabel.kepala.kolom if k.peran in ANGKA]
            self._gaya_tabel = (gaya_kolom(teks for satu in kolom for teks in self._teks(satu)),)
        return self._gaya_tabel[0]

    def _teks(self, kolom: Kolom) -> Iterable[str]:
        for baris in (*self._tabel.data, *self._tabel.total):
            sel = self._tabel.lembar[(baris, kolom.kolom)]
            if isinstance(sel.nilai, str):
                yield sel.nilai
