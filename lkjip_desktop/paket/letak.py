"""Where each paragraph of a story stands, in one walk."""

from __future__ import annotations

from collections import Counter

from lkjip_desktop.domain.dokumen import BagianDokumen, LetakDokumen
from lkjip_desktop.paket.gaya import BUKAN_JUDUL, Gaya
from lkjip_desktop.paket.ooxml import FALLBACK, TBL, TC, TR, Elemen, P, squeeze, text_of


def letak_paragraf(bagian: BagianDokumen, akar: Elemen, gaya: Gaya) -> dict[Elemen, LetakDokumen]:
    """Return every paragraph's place: counted outside tables, else by table (nested too), row and cell.

    What stands twice in the file, as a text box does for older programs, counts once.
    """
    hasil: dict[Elemen, LetakDokumen] = {}
    nomor: dict[Elemen, int] = {}
    banyak: Counter[Elemen] = Counter()
    paragraf, judul = 0, ""
    kembar = {satu for cadangan in akar.iter(FALLBACK) for satu in cadangan.iter()}
    for elemen in akar.iter(TBL, TR, TC, P):
        if elemen in kembar:
            continue
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
                hasil[elemen] = LetakDokumen(bagian, None, sel[2], sel[1], sel[0], judul)
            else:
                paragraf += 1
                hasil[elemen] = LetakDokumen(bagian, paragraf, judul=judul)
    return hasil
