"""The lines of an optional stretch, as its template's and its present ones are compared.

A line is a paragraph with controls as their keys, digits as "#", without what fields show. Blank lines do not count,
and nobody writes in a cell that a merge hides. A picture, a note and a comment count as words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from lkjip_desktop.paket.ooxml import (
    DEL,
    FALLBACK,
    FLD_SIMPLE,
    MOVE_FROM,
    PICTURES,
    PPR,
    REFERENCES,
    SDT,
    TC,
    TCPR,
    TXBX,
    VAL,
    Elemen,
    R,
    W,
    inside,
    squeeze,
    text_of,
    w,
)
from lkjip_desktop.writers.word.chart_elements import c
from lkjip_desktop.writers.word.chart_store import kunci_gambar
from lkjip_desktop.writers.word.controls import control_text, is_blank, key_of, keyed
from lkjip_desktop.writers.word.fields import fields_of
from lkjip_desktop.writers.word.kunci import BAGAN, GRAFIK, NOMOR, Kunci
from lkjip_desktop.writers.word.loose import paragraphs

_ANGKA = re.compile(r"\d+")
_GAMBAR, _CATATAN = "[gambar]", "[catatan]"
_SENYAP = frozenset({DEL, MOVE_FROM, PPR, FLD_SIMPLE, FALLBACK})
_MERGE = f"{TCPR}/{w('vMerge')}"
_HUBUNGAN = etree.XPath(
    "descendant-or-self::*[@r:*][not(parent::w:sectPr)]",
    namespaces={"w": W, "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
)


def garis(isi: list[Elemen]) -> Iterator[str]:
    """Yield the lines of a stretch."""
    yield from (teks for teks, _, _ in _all(isi))


def tanpa_isi(isi: list[Elemen]) -> bool:
    """True for a stretch of a template, whose controls nobody has filled yet."""
    return all(is_blank(sdt, kunci) for elemen in isi for sdt, kunci in keyed(elemen))


def suntingan(isi: list[Elemen], bawaan: set[str] | None, terisi: dict[str, str], grafik: set[Elemen]) -> str | None:
    """Return what people wrote into a stretch, "" where they only took something away, None where they did nothing.

    `bawaan` are the template's lines (None: unknown, so nothing can be said of it), `terisi` the texts last filled,
    `grafik` the charts that nobody changed.
    """
    semua = list(_all(isi))
    kini = {teks: terbaca for teks, terbaca, tampak in semua if tampak}
    baru = [terbaca for teks, terbaca in kini.items() if bawaan is not None and teks not in bawaan]
    kontrol = [(sdt, kunci) for elemen in isi for sdt, kunci in keyed(elemen)]
    baru += [control_text(sdt) for sdt, kunci in kontrol if _is_overwritten(sdt, kunci, terisi)]
    lain = any(satu not in grafik for elemen in isi for satu in _HUBUNGAN(elemen)) or any(
        _is_drawn(sdt, kunci) for sdt, kunci in kontrol
    )
    if baru or lain or bawaan is None or bawaan - {teks for teks, _, _ in semua}:
        return "\n".join(teks for teks in baru if teks)
    return None


def _all(isi: list[Elemen]) -> Iterator[tuple[str, str, bool]]:
    """Yield each line with its text as it is read; False for one in a cell that a merge hides."""
    daftar = {run for satu in fields_of(run for elemen in isi for run in elemen.iter(R)) for run in satu.hasil}
    for paragraf in paragraphs(isi):
        sel = next(paragraf.iterancestors(TC), None)
        gabung = None if sel is None else sel.find(_MERGE)
        if inside(paragraf, TXBX):
            continue
        if teks := squeeze("".join(_words(paragraf, daftar))):
            yield teks, squeeze(text_of(paragraf)), gabung is None or gabung.get(VAL, "continue") != "continue"


def _words(elemen: Elemen, hasil: set[Elemen]) -> Iterator[str]:
    for anak in elemen:
        kunci = key_of(anak) if anak.tag == SDT else None
        if kunci is not None:
            yield _key(kunci)
        elif anak.tag == R and anak not in hasil:
            yield _ANGKA.sub("#", text_of(anak))
            yield from (_picture(satu) for satu in anak.iter(*PICTURES) if not inside(satu, FALLBACK))
            yield from (_CATATAN for _ in anak.iter(*REFERENCES))
        elif anak.tag != R and anak.tag not in _SENYAP:
            yield from _words(anak, hasil)


def _picture(gambar: Elemen) -> str:
    """A picture's word; a chart of ours whose control a program dropped stands as its key."""
    kunci = next((satu for chart in gambar.iter(c("chart")) if (satu := kunci_gambar(chart)) is not None), None)
    return _GAMBAR if kunci is None else _key(kunci)


def _key(kunci: Kunci) -> str:
    return f"{{{kunci if kunci.rekaman is None else kunci.milik('')}}}"


def _is_overwritten(sdt: Elemen, kunci: Kunci, terisi: dict[str, str]) -> bool:
    if kunci.pemilik in (GRAFIK, BAGAN) or kunci.nama == NOMOR or kunci.rekaman == "":
        return False
    tertulis = "" if is_blank(sdt, kunci) else control_text(sdt)
    return squeeze(tertulis) != squeeze(terisi.get(str(kunci), ""))


def _is_drawn(sdt: Elemen, kunci: Kunci) -> bool:
    """True for an organisation chart, which is people's once it is drawn."""
    return kunci.pemilik == BAGAN and next(sdt.iter(*PICTURES), None) is not None
