"""Signatures without a NIP: a bupati, wali kota or gubernur, and either party of a Perjanjian Kinerja."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.domain.laporan import TempatPejabat
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.lembar.tanda_tangan import JABATAN, Blok, mirip_nama, nip_dalam, pasang_jabatan

_KEPALA_DAERAH = re.compile(r"\W*(?:p[jl][ths]?\.?\s+)?(?:wakil\s+)?(?:bupati|wali\s*kota|gubernur)\b[^:]{0,60}", re.I)
_PIHAK = re.compile(r"\W*pihak\s+(?:pertama|kedua|ke-?\s*[12])\b", re.I)
_JANGKAU, _PANJANG = 12, 70
Baris = tuple[str, CellRef]


def cari_tanpa_nip(lembar: Sheet, terpakai: set[tuple[int, int]]) -> list[Blok]:
    """Return the blocks of title, blank lines and name that no NIP follows, read downwards from their title."""
    hasil: list[Blok] = []
    for baris, kolom, sel in lembar.berisi():
        if (baris, kolom) in terpakai or not isinstance(sel.nilai, str) or len(sel.teks) > 3 * _PANJANG:
            continue
        if _membuka(lembar, baris, kolom) and (blok := _baca_turun(lembar, baris, kolom)):
            hasil.append(blok)
    return hasil


def _membuka(lembar: Sheet, baris: int, kolom: int) -> bool:
    """True for the title of a head of region, and for any official's title right below "Pihak Kedua"."""
    awal = lembar[(baris, kolom)].teks.strip().splitlines()[0].strip()
    if _KEPALA_DAERAH.fullmatch(awal):
        return True
    return bool(JABATAN.match(awal) and baris > 1 and _PIHAK.match(lembar.efektif(baris - 1, kolom).teks.strip()))


def _turun(lembar: Sheet, baris: int, kolom: int) -> Iterator[Baris]:
    """The lines from a cell down its column, blank ones too; figures end them."""
    for bawah in range(baris, min(baris + _JANGKAU, lembar.ukuran[0]) + 1):
        sel, ref = lembar.efektif(bawah, kolom), lembar.ref(bawah, kolom)
        if not sel.kosong and not isinstance(sel.nilai, str):
            return
        if sel.kosong:
            yield "", ref
        elif ref.baris == bawah:
            yield from ((" ".join(satu.split()), ref) for satu in sel.teks.strip().split("\n"))


def _baca_turun(lembar: Sheet, baris: int, kolom: int) -> Blok | None:
    """The block below a title; None where no name follows its blank lines, or a NIP does."""
    baris_teks = list(_turun(lembar, baris, kolom))
    celah = next((i for i, (teks, _) in enumerate(baris_teks) if not teks), 0)
    urut = next((i for i, (teks, _) in enumerate(baris_teks) if i > celah and teks), 0)
    if not celah or not urut or not mirip_nama(baris_teks[urut][0].strip("()_ ")):
        return None
    bawah = [teks for teks, _ in baris_teks[urut + 1 :]]
    if any(nip_dalam(teks) or re.match(r"\W*N\.?I\.?P\b", teks, re.I) for teks in bawah):
        return None
    pihak = lembar.ref(baris - 1, kolom) if baris > 1 else None
    tempat = TempatPejabat(nama=baris_teks[urut][0].strip("()_ "), ref_nama=baris_teks[urut][1])
    pasang_jabatan(tempat, " ".join(teks.rstrip(" ,") for teks, _ in baris_teks[:celah]), baris_teks[0][1])
    sel = dict.fromkeys(ref for _, ref in (*baris_teks[:celah], baris_teks[urut]))
    if pihak and _PIHAK.match(lembar[(pihak.baris, pihak.kolom)].teks.strip()):
        sel[pihak] = None
    return Blok(tempat, sorted(sel))
