"""Reads a whole document, story by story."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from lkjip_desktop.domain.dokumen import BagianDokumen, Dokumen, Paragraf
from lkjip_desktop.paket.gaya import Gaya
from lkjip_desktop.paket.letak import letak_paragraf
from lkjip_desktop.paket.ooxml import Elemen, w
from lkjip_desktop.readers.dokumen.arsip import buka_arsip
from lkjip_desktop.readers.dokumen.paragraf import PembacaParagraf
from lkjip_desktop.readers.dokumen.tabel import tabel_cerita

_KOMENTAR = w("comment")
_TERLACAK = tuple(w(nama) for nama in ("ins", "del", "moveFrom", "moveTo"))


def baca_dokumen(path: Path) -> Dokumen:
    """Return a document with all its text. Raises GalatPengguna where it cannot or must not be read."""
    arsip = buka_arsip(path)
    dokumen = Dokumen(str(path))
    gaya = Gaya(arsip.gaya)
    for bagian, akar in arsip.cerita:
        _cerita(dokumen, bagian, akar, gaya)
    if arsip.komentar is not None:
        dokumen.komentar = sum(1 for _ in arsip.komentar.iter(_KOMENTAR))
    dokumen.perubahan = sum(1 for _, akar in arsip.cerita for _ in akar.iter(*_TERLACAK))
    return dokumen


def _cerita(dokumen: Dokumen, bagian: BagianDokumen, akar: Elemen, gaya: Gaya) -> None:
    pembaca, menurut_elemen = PembacaParagraf(gaya), dict[Elemen, Paragraf]()
    for elemen, letak in letak_paragraf(bagian, akar, gaya).items():
        urutan = len(dokumen.paragraf)
        satu = pembaca.baca(elemen, replace(letak, berkas=dokumen.berkas, urutan=urutan), urutan)
        menurut_elemen[elemen] = satu
        dokumen.paragraf.append(satu)
    dokumen.tabel += tabel_cerita(bagian, akar, menurut_elemen)
