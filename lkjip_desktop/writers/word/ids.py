"""Numbers that must be unique in a document: of controls, bookmarks and drawings."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from lkjip_desktop.paket.ooxml import (
    BOOKMARK_END,
    BOOKMARK_START,
    DOC_PR,
    FALLBACK,
    ID,
    SDT_PR,
    VAL,
    Elemen,
    inside,
    parent,
    val,
)
from lkjip_desktop.writers.word.controls import key_of, make_inline, set_key

_BATAS = 2_000_000_000  # below the largest signed 32-bit number, with room to count on


class Nomor:
    """Hands out numbers that nothing in the document bears."""

    def __init__(self, terpakai: Iterable[str | None], awal: int) -> None:
        bilangan = [int(satu) for satu in terpakai if satu is not None and satu.lstrip("-").isdigit()]
        self._terakhir = max((satu for satu in bilangan if satu < _BATAS), default=0)
        self._terakhir = max(self._terakhir, awal)

    def baru(self) -> str:
        """Return the next free number."""
        self._terakhir += 1
        return str(self._terakhir)


class SemuaNomor:
    """The three series of one document."""

    def __init__(self, akar: list[Elemen]) -> None:
        self.kontrol = Nomor((val(sifat.find(ID)) for satu in akar for sifat in satu.iter(SDT_PR)), 100_000)
        self.penanda = Nomor((awal.get(ID) for satu in akar for awal in satu.iter(BOOKMARK_START)), 0)
        self.gambar = Nomor((gambar.get("id") for satu in akar for gambar in satu.iter(DOC_PR)), 0)

    def renumber(self, salinan: Elemen) -> None:
        """Give a copied element's controls, bookmarks and drawings numbers of their own."""
        for sifat in salinan.iter(SDT_PR):
            nomor = sifat.find(ID)
            if nomor is not None:
                nomor.set(VAL, self.kontrol.baru())
        akhir = {satu.get(ID): satu for satu in salinan.iter(BOOKMARK_END)}
        for awal in salinan.iter(BOOKMARK_START):
            pasangan, baru = akhir.get(awal.get(ID)), self.penanda.baru()
            awal.set(ID, baru)
            if pasangan is not None:
                pasangan.set(ID, baru)
        for gambar in salinan.iter(DOC_PR):
            gambar.set("id", self.gambar.baru())


def repair(akar: list[Elemen], nomor: SemuaNomor) -> None:
    """Mend what copying and other programs leave: a number twice or none, a key in the alias only, blocks."""
    terlihat: set[str] = set()
    for satu in akar:
        for sifat in list(satu.iter(SDT_PR)):
            kontrol = parent(sifat)
            kunci = key_of(kontrol)
            if kunci is not None:
                set_key(kontrol, kunci)
                make_inline(kontrol)
            elemen = sifat.find(ID)
            if elemen is None and kunci is not None:
                elemen = etree.SubElement(sifat, ID, {VAL: nomor.kontrol.baru()})
            if elemen is None or inside(sifat, FALLBACK):  # Word writes a text box twice, with the same numbers
                continue
            if elemen.get(VAL, "") in terlihat:
                elemen.set(VAL, nomor.kontrol.baru())
            terlihat.add(elemen.get(VAL, ""))
