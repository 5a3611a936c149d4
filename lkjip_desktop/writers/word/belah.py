"""Parts the runs of a paragraph so that a stretch of its text is held by whole runs."""

from __future__ import annotations

import copy
from collections.abc import Iterator

from lkjip_desktop.paket.arus import Potong, arus
from lkjip_desktop.paket.ooxml import RPR, XML_SPACE, Elemen, T


def run_kata(paragraf: Elemen, mulai: int, akhir: int) -> list[Elemen]:
    """Return the runs of a stretch of text in order, parted so that they hold nothing else; none for an empty one."""
    for batas in (mulai, akhir):
        _belah(paragraf, batas)
    run = (satu.run for satu in potong(paragraf) if satu.run is not None and mulai <= satu.mulai < akhir)
    return list(dict.fromkeys(run))


def potong(paragraf: Elemen) -> Iterator[Potong]:
    """Yield the pieces of a paragraph's text."""
    return (satu for satu in arus(paragraf) if isinstance(satu, Potong))


def _belah(paragraf: Elemen, batas: int) -> None:
    """Part the run in the middle of whose text an offset lies."""
    for satu in potong(paragraf):
        if satu.run is not None and satu.mulai < batas <= satu.akhir:
            anak = list(satu.run)
            letak = anak.index(satu.elemen) if satu.elemen in anak else -1
            if letak >= 0 and (batas < satu.akhir or letak < len(anak) - 1):
                _dua(satu.run, letak, satu.elemen, batas - satu.mulai)
            return


def _dua(run: Elemen, letak: int, elemen: Elemen, batas: int) -> None:
    kanan = copy.deepcopy(run)
    pindah = list(kanan)
    for urut, satu in enumerate(pindah):
        if satu.tag != RPR and urut < letak:
            kanan.remove(satu)
    if elemen.tag == T and batas < len(elemen.text or ""):
        teks = elemen.text or ""
        elemen.text, pindah[letak].text = teks[:batas], teks[batas:]
        for satu in (elemen, pindah[letak]):
            satu.set(XML_SPACE, "preserve")
    else:
        kanan.remove(pindah[letak])
    for satu in list(run)[letak + 1 :]:
        run.remove(satu)
    run.addnext(kanan)
