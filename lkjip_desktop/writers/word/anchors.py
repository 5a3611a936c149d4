"""A second memory of a rich-text control's key: a hidden bookmark in it, named after the key.

LibreOffice 7.4 saves a rich-text control without tag and alias, but keeps the bookmarks inside; controls of plain text
keep their alias and need none. The bookmarks are taken out when a document is opened and put back when it is written.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable

from lxml import etree

from lkjip_desktop.paket.ooxml import (
    BOOKMARK_END,
    BOOKMARK_START,
    ID,
    NAME,
    PPR,
    SDT,
    SDT_CONTENT,
    Elemen,
    P,
    parent,
)
from lkjip_desktop.writers.word.controls import is_fillable, is_plain, key_of, keyed, set_key
from lkjip_desktop.writers.word.ids import Nomor
from lkjip_desktop.writers.word.kunci import Kunci, baca_kunci

_AWALAN = "_lk"
_PANJANG = 12


def angkat(akar: Elemen, kunci: Iterable[str]) -> None:
    """Give controls that lost their key the one that their bookmark names, and take the bookmarks out."""
    menurut_nama = {_name(satu): baca_kunci(satu) for satu in kunci}
    milik = [awal for awal in akar.iter(BOOKMARK_START) if awal.get(NAME, "").startswith(_AWALAN)]
    for awal in milik:
        sdt = next(awal.iterancestors(SDT), None)
        asal = menurut_nama.get(awal.get(NAME, "")[: len(_AWALAN) + _PANJANG])
        if sdt is not None and asal is not None and key_of(sdt) is None:
            set_key(sdt, asal)
    lain = {a.get(ID) for a in akar.iter(BOOKMARK_START) if not a.get(NAME, "").startswith(_AWALAN)}
    nomor = {awal.get(ID) for awal in milik} - lain
    for elemen in [*milik, *(akhir for akhir in akar.iter(BOOKMARK_END) if akhir.get(ID) in nomor)]:
        parent(elemen).remove(elemen)


def jangkarkan(akar: Elemen, nomor: Nomor) -> None:
    """Put its bookmark into each rich-text control; the same document gets the same numbers."""
    banyak: Counter[Kunci] = Counter()
    for sdt, kunci in keyed(akar):
        isi = sdt.find(SDT_CONTENT)
        if isi is None or is_plain(sdt) or not is_fillable(sdt):
            continue
        banyak[kunci] += 1
        tuan = next(isi.iter(P), isi)
        baru, ke = nomor.baru(), banyak[kunci]
        nama = _name(str(kunci)) + ("" if ke == 1 else f"_{ke}")
        tuan.insert(0 if tuan.find(PPR) is None else 1, etree.Element(BOOKMARK_START, {ID: baru, NAME: nama}))
        tuan.append(etree.Element(BOOKMARK_END, {ID: baru}))


def _name(kunci: str) -> str:
    return _AWALAN + hashlib.sha256(kunci.encode()).hexdigest()[:_PANJANG]
