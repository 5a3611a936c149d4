"""A new record's rows or paragraphs: a copy of a neighbour's, without anything that people wrote there."""

from __future__ import annotations

import copy

from lxml import etree

from lkjip_desktop.paket.ooxml import (
    DEL,
    MARKERS,
    PPR,
    REFERENCES,
    TC,
    W14,
    Elemen,
    P,
    R,
    parent,
    w,
)
from lkjip_desktop.writers.word.controls import drop_pictures, keyed, make_inline, set_key, set_text
from lkjip_desktop.writers.word.figures import figure_marks, rename_figures
from lkjip_desktop.writers.word.groups import Satuan
from lkjip_desktop.writers.word.ids import SemuaNomor
from lkjip_desktop.writers.word.kunci import GRAFIK, Kunci
from lkjip_desktop.writers.word.loose import is_fixed, is_known, owns, stretches
from lkjip_desktop.writers.word.marks import is_tanda, kunci_tanda, set_kunci

_SECTION = w("sectPr")
_UNIK = (f"{{{W14}}}paraId", f"{{{W14}}}textId")


def salin(asal: Satuan, nama: str, kunci: str, tetap: set[str], nomor: SemuaNomor) -> Satuan:
    """Return an empty unit of a record, made like another's; `tetap` are the template's words that it keeps."""
    ganda = set(copies(asal, nama))
    wadah = etree.Element("salinan")
    wadah.extend([copy.deepcopy(elemen) for elemen in asal.elemen if elemen not in ganda])
    baru = Satuan(kunci, list(wadah), list(dict.fromkeys(asal.bidang)))
    rename(baru, nama, asal.kunci)
    for sdt, _ in list(keyed(wadah)):
        make_inline(sdt)  # a control of several paragraphs has one by now
    baru.elemen = [elemen for elemen in wadah if _clean(elemen, nama, tetap)]
    for elemen in baru.elemen:
        nomor.renumber(elemen)
    return baru


def perbanyak(bersih: Satuan, nama: str, kunci: str, nomor: SemuaNomor) -> Satuan:
    """Return a record's empty unit, from one that `salin` has stripped already: only key and numbers are its own."""
    wadah = etree.Element("salinan")
    wadah.extend(copy.deepcopy(elemen) for elemen in bersih.elemen)
    baru = Satuan(kunci, list(wadah), list(bersih.bidang))
    _give_key(baru, nama, bersih.kunci)
    for elemen in baru.elemen:
        nomor.renumber(elemen)
    return baru


def rename(satuan: Satuan, nama: str, lama: str) -> None:
    """Give a unit's controls its own key instead of another, and no text."""
    for sdt, kunci in _give_key(satuan, nama, lama):
        if kunci.pemilik == GRAFIK:  # a record's chart has a part of its own
            drop_pictures(sdt)
        set_text(sdt, "")


def _give_key(satuan: Satuan, nama: str, lama: str) -> list[tuple[Elemen, Kunci]]:
    """Give a unit's controls, ends of stretches and figures its own key instead of another; return the controls."""
    hasil: list[tuple[Elemen, Kunci]] = []
    for elemen in satuan.elemen:
        milik = kunci_tanda(elemen)
        if milik is not None and milik.nama == nama and milik.rekaman == lama:
            set_kunci(elemen, milik.milik(satuan.kunci))
        hasil += [(sdt, kunci) for sdt, kunci in keyed(elemen) if (kunci.nama, kunci.rekaman) == (nama, lama)]
    for sdt, kunci in hasil:
        set_key(sdt, kunci.milik(satuan.kunci))
    rename_figures(satuan.elemen, satuan.kunci)
    return hasil


def copies(satuan: Satuan, nama: str) -> list[Elemen]:
    """Return the elements of a unit whose fields are those of one before: somebody copied a row or paragraph."""
    terlihat: set[frozenset[str]] = set()
    hasil: list[Elemen] = []
    for elemen in satuan.elemen:
        milik = (kunci for _, kunci in keyed(elemen) if (kunci.nama, kunci.rekaman) == (nama, satuan.kunci))
        bidang = frozenset(kunci.bidang_penuh for kunci in milik)
        if bidang and bidang in terlihat:
            hasil.append(elemen)
        terlihat.add(bidang)
    return hasil


def _clean(elemen: Elemen, nama: str, tetap: set[str]) -> bool:
    """Strip a copied element; False where nothing of the template is left of it."""
    if is_tanda(elemen):
        return True
    for satu in elemen.iter():
        for atribut in _UNIK:
            satu.attrib.pop(atribut, None)
    acuan = figure_marks(elemen)
    for tanda in list(elemen.iter(*MARKERS, *REFERENCES, DEL, w("ins"), _SECTION)):
        if tanda not in acuan:
            _drop_mark(tanda)
    tersisa = False
    for paragraf in list(elemen.iter(P)):
        berarti = _clean_paragraph(paragraf, nama, tetap)
        tersisa = tersisa or berarti
        if not berarti and paragraf is not elemen:
            _drop_paragraph(paragraf)
    return tersisa


def _drop_mark(tanda: Elemen) -> None:
    """Remove a mark; what was inserted as a tracked change is a plain part of the copy."""
    induk = parent(tanda)
    if tanda.tag in REFERENCES and induk.tag == R:
        parent(induk).remove(induk)
        return
    if tanda.tag == w("ins"):
        for anak in list(tanda):
            tanda.addprevious(anak)
    induk.remove(tanda)


def _clean_paragraph(paragraf: Elemen, nama: str, tetap: set[str]) -> bool:
    """Remove people's words from a paragraph; False where it is none of the template's."""
    milik = owns(paragraf, nama)
    berarti = milik
    for potongan in stretches(paragraf, nama):
        if is_fixed(potongan, tetap, bawaan=milik or "" in tetap):
            berarti = berarti or is_known(potongan, tetap)
            continue
        for anak in potongan:
            paragraf.remove(anak)
    return berarti


def _drop_paragraph(paragraf: Elemen) -> None:
    """Remove a paragraph, or only empty it where its cell would end without one."""
    induk = parent(paragraf)
    if induk.tag != TC or sum(anak.tag == P for anak in induk) > 1:
        induk.remove(paragraf)
        return
    for anak in list(paragraf):
        if anak.tag != PPR:
            paragraf.remove(anak)
