"""Puts prose of an older report into a fresh one as if the office had typed it: plain paragraphs, one picture.

Only texts come over, never runs: no link, field, comment, tracked change or hidden text of the old file does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from lkjip_desktop.domain.acuan import Gambar, Larik
from lkjip_desktop.paket.gaya import Gaya
from lkjip_desktop.paket.letak import letak_paragraf
from lkjip_desktop.paket.ooxml import (
    PPR,
    RPR,
    SDT_CONTENT,
    TR,
    VAL,
    XML_SPACE,
    Elemen,
    P,
    R,
    T,
    clean,
    detach,
    inside,
    w,
)
from lkjip_desktop.writers.word.bawaan_logo import pasang_logo
from lkjip_desktop.writers.word.controls import keyed, set_text
from lkjip_desktop.writers.word.fill import tulis_terperiksa
from lkjip_desktop.writers.word.package import buka, cerita, root_of, simpan
from lkjip_desktop.writers.word.state import baca_keadaan
from lkjip_desktop.writers.word.styles import gaya_dari

_ISI, _BUTIR = "Isi", "Butir"


@dataclass(slots=True)
class Sisipan:
    """Prose for a section: behind which paragraph (by its number in the document), and which it takes the place of."""

    sesudah: int
    larik: Sequence[Larik]
    buang: Sequence[int] = ()


@dataclass(slots=True)
class IsiBawaan:
    """All that is put into a report: prose by section, prose by the key of a place of the office's own, the logo."""

    sisipan: list[Sisipan] = field(default_factory=list)
    teks: Mapping[str, Sequence[Larik]] = field(default_factory=dict)
    logo: Gambar | None = None


def ingatan(dokumen: Path, salinan: Path | None = None) -> dict[str, list[str]]:
    """Return the lines by name that a report took from an older one; of its copy where it was stripped of its state."""
    for satu in (dokumen, salinan):
        if satu is not None and (keadaan := baca_keadaan(buka(satu))).teks:
            return keadaan.bawaan
    return {}


def sisipkan(sumber: Path, tujuan: Path, isi: IsiBawaan) -> bool:
    """Write a filled report with what is taken over; return whether the logo found its place.

    Raises OSError where the target cannot be written.
    """
    paket = buka(sumber)
    badan, gaya = root_of(paket.main_document_part), gaya_dari(paket)
    semua = [p for satu in cerita(paket) for p in letak_paragraf(satu.bagian, satu.akar, gaya)]
    penyisip = _Penyisip(gaya)
    for satu in isi.sisipan:
        penyisip.bagian(semua[satu.sesudah], satu.larik, [semua[nomor] for nomor in satu.buang])
    for sdt, kunci in list(keyed(badan)):
        if (larik := isi.teks.get(str(kunci))) and not inside(sdt, TR):
            penyisip.tempat(sdt, larik)
    terpasang = isi.logo is not None and pasang_logo(paket, badan, isi.logo)
    tulis_terperiksa(tujuan, sumber, lambda sementara: simpan(paket, sementara, {}, sumber))
    return terpasang


class _Penyisip:
    """Makes paragraphs in the styles that the document has."""

    def __init__(self, gaya: Gaya) -> None:
        self._gaya = gaya

    def bagian(self, sesudah: Elemen, larik: Sequence[Larik], buang: Sequence[Elemen]) -> None:
        """Put prose behind a heading in place of some paragraphs."""
        for baru in reversed(list(self._paragraf(larik))):
            sesudah.addnext(baru)
        for lama in buang:
            detach(lama)

    def tempat(self, sdt: Elemen, larik: Sequence[Larik]) -> None:
        """Put prose into a place of the office's own: the first paragraph inside, the others behind it."""
        set_text(sdt, clean(larik[0].teks))
        if larik[0].judul and (isi := sdt.find(SDT_CONTENT)) is not None:
            for run in isi.iter(R):
                _tebalkan(run)
        paragraf = next(sdt.iterancestors(P))
        for baru in reversed(list(self._paragraf(larik[1:]))):
            paragraf.addnext(baru)

    def _paragraf(self, larik: Sequence[Larik]) -> Iterator[Elemen]:
        for satu in larik:
            paragraf = etree.Element(P)
            nama = self._gaya.known(_BUTIR if satu.butir else _ISI)
            sifat = etree.SubElement(paragraf, PPR)
            if nama is not None:
                etree.SubElement(sifat, w("pStyle"), {VAL: nama})
            if satu.judul:
                etree.SubElement(sifat, w("keepNext"))
            run = etree.SubElement(paragraf, R)
            teks = etree.SubElement(run, T, {XML_SPACE: "preserve"})
            teks.text = clean(satu.teks)
            if satu.judul:
                _tebalkan(run)
            yield paragraf


def _tebalkan(run: Elemen) -> None:
    sifat = run.find(RPR)
    if sifat is None:
        sifat = etree.Element(RPR)
        run.insert(0, sifat)
    if sifat.find(w("b")) is None:
        gaya = sifat.find(w("rStyle"))
        sifat.insert(0 if gaya is None else list(sifat).index(gaya) + 1, etree.Element(w("b")))
