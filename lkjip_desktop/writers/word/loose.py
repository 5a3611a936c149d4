"""The text beside a record's controls: what the template put there, what people wrote there.

A paragraph falls apart at the record's controls. `kerangka` gives a stretch's words with digits as "#" and with other
controls as their key, so that a caption's number or the year does not make a template's words look like somebody's;
nor does what a reference shows, which a template does not know yet.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lkjip_desktop.paket.ooxml import PICTURES, PPR, SDT, Elemen, P, R, squeeze, text_of
from lkjip_desktop.writers.word.controls import PERLU_DIISI, control_text, key_of, keyed
from lkjip_desktop.writers.word.fields import fields_of
from lkjip_desktop.writers.word.kunci import KALIMAT, TEKS, Kunci

_ANGKA = re.compile(r"\d+")
Potongan = list[Elemen]


def paragraphs(elemen: Iterable[Elemen]) -> Iterator[Elemen]:
    """Yield the paragraphs at and below elements."""
    for satu in elemen:
        yield from satu.iter(P)


def owns(elemen: Elemen, nama: str) -> bool:
    """True where an element holds a control of a table's records, or is part of one."""
    return _is_within(elemen, nama) or any(_is_record(kunci, nama) for _, kunci in keyed(elemen))


def _is_within(elemen: Elemen, nama: str) -> bool:
    return any(_is_record(key_of(sdt), nama) for sdt in elemen.iterancestors(SDT))


def _is_record(kunci: Kunci | None, nama: str) -> bool:
    return kunci is not None and kunci.nama == nama and kunci.rekaman is not None


def stretches(paragraf: Elemen, nama: str) -> Iterator[Potongan]:
    """Yield a paragraph's stretches outside the controls of a table's records."""
    if _is_within(paragraf, nama):
        return
    kini: Potongan = []
    for anak in paragraf:
        if owns(anak, nama):
            yield kini
            kini = []
        elif anak.tag != PPR:
            kini.append(anak)
    yield kini


def kerangka(potongan: Potongan) -> str:
    """Return a stretch's words as compared with a template's."""
    return squeeze("".join(_word(elemen) for elemen in potongan))


def _without_results(potongan: Potongan) -> str:
    """Return a stretch's words without what its fields show."""
    hasil = {run for satu in fields_of(run for elemen in potongan for run in elemen.iter(R)) for run in satu.hasil}
    return kerangka([elemen for elemen in potongan if elemen not in hasil])


def is_known(potongan: Potongan, tetap: set[str]) -> bool:
    """True for words of a template, whatever their references show."""
    polos = _without_results(potongan)
    return kerangka(potongan) in tetap or (polos != "" and polos in tetap)


def fixed_texts(elemen: list[Elemen], nama: str) -> set[str]:
    """Return the words of a prototype; "" where it has an empty paragraph."""
    hasil: set[str] = set()
    for paragraf in paragraphs(elemen):
        polos = not owns(paragraf, nama)
        for potongan in stretches(paragraf, nama):
            hasil |= {kata for kata in (kerangka(potongan), _without_results(potongan)) if kata or polos}
    return hasil


def is_fixed(potongan: Potongan, tetap: set[str], bawaan: bool) -> bool:
    """True where a stretch is a template's; `bawaan` decides for an empty one."""
    bergambar = any(next(elemen.iter(*PICTURES), None) is not None for elemen in potongan)
    return is_known(potongan, tetap) if bergambar or kerangka(potongan) else bawaan


def prose(elemen: list[Elemen], nama: str, tetap: set[str], terisi: dict[str, str]) -> list[str]:
    """Return what people wrote into a record's rows or paragraphs: beside the controls and over their texts."""
    hasil: list[str] = []
    for paragraf in paragraphs(elemen):
        hasil += [
            squeeze("".join(map(text_of, potongan)))
            for potongan in stretches(paragraf, nama)
            if not is_fixed(potongan, tetap, bawaan=True)
        ]
    hasil += [_own_words(sdt, kunci, terisi) for satu in elemen for sdt, kunci in keyed(satu) if kunci.nama == nama]
    return [teks for teks in hasil if teks]


def _own_words(sdt: Elemen, kunci: Kunci, terisi: dict[str, str]) -> str:
    if not kunci.rekaman:
        return ""
    teks, semula = control_text(sdt).strip(), terisi.get(str(kunci))
    if teks.startswith(PERLU_DIISI) or (semula is None and kunci.pemilik not in (KALIMAT, TEKS)):
        return ""
    return "" if semula is not None and squeeze(teks) == squeeze(semula) else teks


def _word(elemen: Elemen) -> str:
    kunci = key_of(elemen) if elemen.tag == SDT else None
    if kunci is not None:
        return f"{{{kunci if kunci.rekaman is None else kunci.milik('')}}}"
    return _ANGKA.sub("#", text_of(elemen))
