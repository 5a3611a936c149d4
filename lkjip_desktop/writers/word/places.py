"""Where each paragraph of a story stands, in one walk."""

from __future__ import annotations

from collections import Counter

from lkjip_desktop.writers.word.hasil import Bagian, Letak
from lkjip_desktop.writers.word.ooxml import TBL, TC, TR, Elemen, P, squeeze, text_of
from lkjip_desktop.writers.word.styles import BUKAN_JUDUL, Gaya


def letak_paragraf(bagian: Bagian, akar: Elemen, gaya: Gaya) -> dict[Elemen, Letak]:
    """Return every paragraph's place: counted outside tables, else by table (nested too), row and cell."""
    hasil: dict[Elemen, Letak] = {}
    nomor: dict[Elemen, int] = {}
    banyak: Counter[Elemen] = Counter()
    paragraf, judul = 0, ""
    for elemen in akar.iter(TBL, TR, TC, P):
        if elemen.tag == TBL:
            banyak[akar] += 1
            nomor[elemen] = banyak[akar]
        elif elemen.tag != P:
            tuan = next(elemen.iterancestors(TBL if elemen.tag == TR else TR), akar)
            banyak[tuan] += 1
            nomor[elemen] = banyak[tuan]
        else:
            if gaya.tingkat(elemen) < BUKAN_JUDUL:
                judul = squeeze(text_of(elemen)) or judul
            sel = [nomor[tuan] for tuan in elemen.iterancestors(TBL, TR, TC)][:3]
            if len(sel) == 3:
                hasil[elemen] = Letak(bagian, None, sel[2], sel[1], sel[0], judul)
            else:
                paragraf += 1
                hasil[elemen] = Letak(bagian, paragraf, judul=judul)
    return hasil
