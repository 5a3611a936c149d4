"""The tables of a story: rows of cells with their grid columns."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from lkjip_desktop.domain.dokumen import BagianDokumen, Paragraf, SelDokumen, TabelDokumen
from lkjip_desktop.paket.ooxml import FALLBACK, TBL, TC, TCPR, TR, VAL, Elemen, P, inside, val, w

_SPAN, _V_MERGE, _BEFORE = w("gridSpan"), w("vMerge"), w("gridBefore")
_HEADER = f"{w('trPr')}/{w('tblHeader')}"


def tabel_cerita(bagian: BagianDokumen, akar: Elemen, paragraf: dict[Elemen, Paragraf]) -> Iterator[TabelDokumen]:
    """Yield a story's tables, nested ones too, in the order in which places count them."""
    nomor: dict[Elemen, int] = {}
    terakhir: int | None = None
    for elemen in akar.iter(TBL, P):
        if elemen.tag == P:
            terakhir = paragraf[elemen].urutan if elemen in paragraf else terakhir
        elif not inside(elemen, FALLBACK):
            nomor[elemen] = len(nomor) + 1
            luar = next(elemen.iterancestors(TBL), None)
            baris = [satu for satu in elemen.iter(TR) if next(satu.iterancestors(TBL)) is elemen]
            isi = [list(_sel(satu, paragraf)) for satu in baris]
            dalam = None if luar is None else nomor.get(luar)
            yield TabelDokumen(nomor[elemen], bagian, isi, terakhir, dalam, sum(1 for _ in takewhile(_kepala, baris)))


def _kepala(baris: Elemen) -> bool:
    """True for a row that is repeated on every page."""
    tanda = baris.find(_HEADER)
    return tanda is not None and tanda.get(VAL, "true") not in ("false", "0", "off")


def _sel(baris: Elemen, paragraf: dict[Elemen, Paragraf]) -> Iterator[SelDokumen]:
    kolom = 1 + _bulat(val(baris.find(f"{w('trPr')}/{_BEFORE}")), 0)
    for sel in baris.iter(TC):
        if next(sel.iterancestors(TR)) is not baris:
            continue
        lebar = max(1, _bulat(val(sel.find(f"{TCPR}/{_SPAN}")), 1))
        gabung = sel.find(f"{TCPR}/{_V_MERGE}")
        isi = [paragraf[satu] for satu in sel.iter(P) if satu in paragraf and next(satu.iterancestors(TC), None) is sel]
        yield SelDokumen(kolom, lebar, isi, gabung is not None and gabung.get(VAL, "continue") == "continue")
        kolom += lebar


def _bulat(teks: str | None, bawaan: int) -> int:
    return int(teks) if teks and teks.isdigit() and len(teks) < 5 else bawaan
