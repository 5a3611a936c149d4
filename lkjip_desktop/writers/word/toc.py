"""Fills the daftar isi and daftar tabel, which are real TOC fields, with the entries that Word would find.

Page numbers come from Word's layout: an entry keeps the one it has, a new entry has none until the field is updated.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from lkjip_desktop.paket.gaya import Gaya
from lkjip_desktop.paket.ooxml import (
    BOOKMARK_END,
    BOOKMARK_START,
    FLD_CHAR,
    FLD_SIMPLE,
    FLD_TYPE,
    ID,
    INSTR_TEXT,
    MARKERS,
    NAME,
    PPR,
    TAB,
    TXBX,
    VAL,
    XML_SPACE,
    Elemen,
    P,
    R,
    T,
    detach,
    inside,
    parent,
    squeeze,
    text_of,
    val,
    w,
)
from lkjip_desktop.writers.word.fields import Field, fields
from lkjip_desktop.writers.word.ids import SemuaNomor

_TOC = re.compile(r"TOC\b(?P<sakelar>.*)", re.S)
_JUDUL = re.compile(r'\\o\s+"?(\d)-(\d)"?')
_LABEL = re.compile(r'\\c\s+"?(\w+)"?')
_LAIN = re.compile(r"\\[tfblnap]")  # switches whose entries are found in other ways: left to Word
_PAGEREF = re.compile(r"PAGEREF\s+(\w+)")
_P_STYLE = w("pStyle")
_BARIS_JUDUL, _BARIS_LABEL = ("toc {}", "TOC{}"), ("table of figures", "TableofFigures")
_TOC_PERTAMA = 700_000_000  # Word's own bookmarks of this kind have nine digits too


@dataclass(frozen=True, slots=True)
class Entri:
    """A line of a list: its level, its text, and the bookmark that its page number comes from."""

    tingkat: int
    teks: str
    penanda: str
    halaman: str = ""


def isi_daftar(akar: Elemen, gaya: Gaya, nomor: SemuaNomor) -> None:
    """Bring every TOC field of a body up to date; one whose lines are right is not touched."""
    for daftar in list(fields(akar)):
        cocok = _TOC.match(daftar.kode.strip())
        sasaran = None if cocok is None else _targets(akar, gaya, cocok["sakelar"])
        if sasaran is None or any(gaya.bernomor(paragraf) for _, paragraf in sasaran):
            continue  # Word's own numbers would have to stand in the lines too
        entri = [_entry(tingkat, paragraf, nomor) for tingkat, paragraf in sasaran]
        label = cocok is not None and _LABEL.search(cocok["sakelar"]) is not None
        _update(daftar, entri, _Baris(gaya, *(_BARIS_LABEL if label else _BARIS_JUDUL)))


@dataclass(frozen=True, slots=True)
class _Baris:
    """How the lines of a list look: their style by name and, where a document lacks it, by id."""

    gaya: Gaya
    nama: str
    id: str

    def style(self, tingkat: int) -> str:
        return self.gaya.id_of(self.nama.format(tingkat), self.id.format(tingkat))


def _targets(akar: Elemen, gaya: Gaya, sakelar: str) -> list[tuple[int, Elemen]] | None:
    """Return the level and paragraph of each line that a TOC field wants, None where only Word can tell."""
    label, judul = _LABEL.search(sakelar), _JUDUL.search(sakelar)
    if _LAIN.search(sakelar) or (label is None) == (judul is None):
        return None
    if label is not None:
        return [(1, paragraf) for paragraf in _captions(akar, label[1])]
    tingkat = range(int(judul[1]), int(judul[2]) + 1) if judul is not None else range(0)
    return [
        (gaya.tingkat(p), p)
        for p in akar.iter(P)
        if gaya.tingkat(p) in tingkat and text_of(p).strip() and not inside(p, TXBX)
    ]


def _captions(akar: Elemen, label: str) -> Iterator[Elemen]:
    pola = re.compile(rf"\s*SEQ\s+{re.escape(label)}\b")
    for paragraf in akar.iter(P):
        kode = [elemen.text or "" for elemen in paragraf.iter(INSTR_TEXT)]
        kode += [elemen.get(w("instr"), "") for elemen in paragraf.iter(FLD_SIMPLE)]
        if any(pola.match(satu) for satu in kode):
            yield paragraf


def _entry(tingkat: int, paragraf: Elemen, nomor: SemuaNomor) -> Entri:
    nama = (awal.get(NAME, "") for awal in paragraf.iter(BOOKMARK_START))
    ada = next((satu for satu in nama if satu.startswith("_Toc")), None)
    return Entri(tingkat, squeeze(text_of(paragraf)), ada or _add_bookmark(paragraf, nomor))


def _add_bookmark(paragraf: Elemen, nomor: SemuaNomor) -> str:
    baru = nomor.penanda.baru()
    nama = f"_Toc{_TOC_PERTAMA + int(baru)}"
    paragraf.insert(0 if paragraf.find(PPR) is None else 1, etree.Element(BOOKMARK_START, {ID: baru, NAME: nama}))
    paragraf.append(etree.Element(BOOKMARK_END, {ID: baru}))
    return nama


def _update(daftar: Field, entri: list[Entri], bentuk: _Baris) -> None:
    """Replace a field's lines where they differ, keeping known page numbers and the lines' own format."""
    baris = _lines(daftar)
    lama = [satu for satu in map(_read, baris) if satu.penanda]
    if not baris or [(satu.teks, satu.penanda) for satu in lama] == [(satu.teks, satu.penanda) for satu in entri]:
        return
    halaman = {satu.penanda: satu.halaman for satu in lama}
    sifat = {val(p.find(f"{PPR}/{_P_STYLE}")): p.find(PPR) for p in reversed(baris)}
    baru: list[Elemen] = []
    for satu in entri:
        paragraf = etree.Element(P)
        gaya = bentuk.style(satu.tingkat)
        contoh = sifat.get(gaya)
        paragraf.append(_properties(gaya) if contoh is None else copy.deepcopy(contoh))
        paragraf.append(_link(satu, halaman.get(satu.penanda, "")))
        baru.append(paragraf)
    _exchange(daftar, baris, baru)


def _lines(daftar: Field) -> list[Elemen]:
    """Return the paragraphs of a field's result; none where it is not built as Word builds it."""
    if daftar.pisah is None or daftar.akhir is None:
        return []
    awal, akhir = daftar.awal.getparent(), next(daftar.akhir.iterancestors(P), None)
    if awal is None or awal.tag != P or daftar.pisah.getparent() is not awal or akhir is not parent(daftar.akhir):
        return []
    hasil = [awal]
    while hasil[-1] is not akhir:
        lanjut = hasil[-1].getnext()
        if lanjut is None:
            return []
        hasil.append(lanjut)
    return hasil


def _read(paragraf: Elemen) -> Entri:
    kode = "".join(elemen.text or "" for elemen in paragraf.iter(INSTR_TEXT))
    acuan = _PAGEREF.search(kode)
    kiri, _, kanan = text_of(paragraf).rpartition("\t")
    return Entri(0, squeeze(kiri or kanan), "" if acuan is None else acuan[1], squeeze(kanan) if kiri else "")


def _exchange(daftar: Field, baris: list[Elemen], baru: list[Elemen]) -> None:
    """Put new lines between a field's separator and its end, which keep their runs and paragraphs."""
    pertama, terakhir = baris[0], baris[-1]
    pisah, akhir = daftar.pisah, daftar.akhir
    if pisah is None or akhir is None:
        return
    if terakhir is pertama:  # an empty list on one line: its end gets a paragraph of its own
        terakhir = etree.Element(P)
        terakhir.append(copy.deepcopy(sifat) if (sifat := pertama.find(PPR)) is not None else etree.Element(PPR))
        terakhir.append(akhir)
        pertama.addnext(terakhir)
    for paragraf in baris[1:]:
        if paragraf is not terakhir and paragraf.tag not in MARKERS:
            detach(paragraf)
    for elemen in [*pisah.itersiblings(), *akhir.itersiblings(preceding=True)]:
        if elemen.tag != PPR and elemen.tag not in MARKERS:
            detach(elemen)
    if baru:
        kepala, *sisa = baru
        lama = pertama.find(PPR)
        if lama is not None:
            pertama.remove(lama)
        sifat, tautan = kepala
        pertama.insert(0, sifat)
        pisah.addnext(tautan)
        for paragraf in reversed(sisa):
            pertama.addnext(paragraf)


def _properties(gaya: str) -> Elemen:
    sifat = etree.Element(PPR)
    etree.SubElement(sifat, _P_STYLE, {VAL: gaya})
    return sifat


def _link(entri: Entri, halaman: str) -> Elemen:
    tautan = etree.Element(w("hyperlink"), {w("anchor"): entri.penanda, w("history"): "1"})
    _text(tautan, entri.teks)
    etree.SubElement(etree.SubElement(tautan, R), TAB)
    _bound(tautan, "begin")
    kode = etree.SubElement(etree.SubElement(tautan, R), INSTR_TEXT, {XML_SPACE: "preserve"})
    kode.text = f" PAGEREF {entri.penanda} \\h "
    _bound(tautan, "separate")
    _text(tautan, halaman)
    _bound(tautan, "end")
    return tautan


def _text(tuan: Elemen, teks: str) -> None:
    elemen = etree.SubElement(etree.SubElement(tuan, R), T, {XML_SPACE: "preserve"})
    elemen.text = teks or None


def _bound(tuan: Elemen, jenis: str) -> None:
    etree.SubElement(etree.SubElement(tuan, R), FLD_CHAR, {FLD_TYPE: jenis})
