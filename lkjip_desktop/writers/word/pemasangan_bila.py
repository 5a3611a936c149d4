"""Puts the ends of optional stretches back that another program stripped, by a copy of the document."""

from __future__ import annotations

from lkjip_desktop.paket.arus import teks_arus
from lkjip_desktop.paket.ooxml import PICTURES, Elemen, P, climb, parent
from lkjip_desktop.writers.word.kunci import baca_kunci
from lkjip_desktop.writers.word.marks import AKHIR, AWAL, is_tanda, tanda
from lkjip_desktop.writers.word.penjajaran import Pasangan


def pasang_bila(semula: Elemen, kini: Elemen, pasangan: Pasangan) -> None:
    """Mark in `kini` the stretches of `semula`, both with their marks lifted out, by paragraphs that continue others.

    A stretch whose first or last block is not there any more stays unmarked.
    """
    ada = {satu.get("kunci") for satu in kini.iter(AWAL)}
    for awal in list(semula.iter(AWAL)):
        akhir = _akhir(awal)
        kunci = baca_kunci(awal.get("kunci", ""))
        if akhir is None or kunci is None or awal.get("kunci") in ada:
            continue
        if awal.getnext() is akhir:
            sebelum, sesudah = _penerus(_tetangga(awal, -1), pasangan), _penerus(_tetangga(akhir, 1), pasangan)
            if sebelum is not None:
                _taruh_sesudah(sebelum, list(tanda(kunci)))
            elif sesudah is not None:
                for satu in tanda(kunci):
                    sesudah.addprevious(satu)
            continue
        pertama, terakhir = _penerus(_tetangga(awal, 1), pasangan), _penerus(_tetangga(akhir, -1), pasangan)
        if pertama is not None and terakhir is not None and _berurutan(pertama, terakhir):
            pembuka, penutup = tanda(kunci)
            pertama.addprevious(pembuka)
            _taruh_sesudah(terakhir, [penutup])


def _akhir(awal: Elemen) -> Elemen | None:
    return next((s for s in awal.itersiblings(AKHIR) if s.get("kunci") == awal.get("kunci")), None)


def _tetangga(satu: Elemen, arah: int) -> Elemen | None:
    """The nearest block before or behind a mark."""
    return next((s for s in satu.itersiblings(preceding=arah < 0) if not is_tanda(s)), None)


def _penerus(blok: Elemen | None, pasangan: Pasangan) -> Elemen | None:
    """The only block that continues one of the copy's; an empty one is known by the block before or behind it."""
    if blok is None:
        return None
    paragraf = [blok] if blok.tag == P else list(blok.iter(P))
    calon = {climb(satu) for p in paragraf for satu in pasangan.get(p, [])}
    if len(calon) == 1:
        return calon.pop()
    if calon or not _hampa(blok):
        return None
    for arah in (-1, 1):
        tetangga = _tetangga(blok, arah)
        lanjut = None if tetangga is None or _hampa(tetangga) else _penerus(tetangga, pasangan)
        letak = None if lanjut is None else _tetangga(lanjut, -arah)
        if letak is not None and _hampa(letak):
            return letak
    return None


def _hampa(blok: Elemen) -> bool:
    return blok.tag == P and not teks_arus(blok) and next(blok.iter(*PICTURES), None) is None


def _taruh_sesudah(blok: Elemen, baru: list[Elemen]) -> None:
    """Put marks behind a block, behind the ends that stand there already."""
    tempat = blok
    while (lanjut := tempat.getnext()) is not None and lanjut.tag == AKHIR:
        tempat = lanjut
    for satu in reversed(baru):
        tempat.addnext(satu)


def _berurutan(satu: Elemen, dua: Elemen) -> bool:
    return parent(satu) is parent(dua) and (satu is dua or any(s is dua for s in satu.itersiblings()))
