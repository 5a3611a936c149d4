"""Reads a whole document, story by story."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from lkjip_desktop.domain.dokumen import BagianDokumen, Dokumen, Paragraf
from lkjip_desktop.paket.gaya import Gaya
from lkjip_desktop.paket.letak import letak_paragraf
from lkjip_desktop.paket.ooxml import Elemen, w
from lkjip_desktop.paket.pengaman import galat
from lkjip_desktop.readers.dokumen.arsip import buka_arsip
from lkjip_desktop.readers.dokumen.paragraf import PembacaParagraf
from lkjip_desktop.readers.dokumen.tabel import tabel_cerita

# What reads sentences goes over a paragraph again and again: nobody writes 15 pages, or 10 lines of dots, in one.
PARAGRAF_TERPANJANG = 50_000
PARAGRAF_TERBANYAK = 30_000  # outside tables: some 800 pages, which take 5 s
_TANPA_KATA = re.compile(r"\W{1000}")
_PANJANG = "Berkas {nama} memuat satu paragraf yang terlalu panjang. Bagi menjadi beberapa paragraf, lalu coba lagi."
_BANYAK = "Berkas {nama} memuat terlalu banyak paragraf untuk diperiksa. Simpan bagian laporannya saja, lalu coba lagi."
_KOMENTAR = w("comment")
_TERLACAK = tuple(w(nama) for nama in ("ins", "del", "moveFrom", "moveTo"))


def baca_dokumen(path: Path) -> Dokumen:
    """Return a document with all its text. Raises GalatPengguna where it cannot or must not be read."""
    arsip = buka_arsip(path)
    dokumen = Dokumen(str(path))
    gaya = Gaya(arsip.gaya)
    for bagian, akar in arsip.cerita:
        _cerita(dokumen, bagian, akar, gaya)
    if sum(satu.letak.tabel is None for satu in dokumen.paragraf) > PARAGRAF_TERBANYAK:
        raise galat(_BANYAK, path)
    if arsip.komentar is not None:
        dokumen.komentar = sum(1 for _ in arsip.komentar.iter(_KOMENTAR))
    dokumen.perubahan = sum(1 for _, akar in arsip.cerita for _ in akar.iter(*_TERLACAK))
    return dokumen


def _cerita(dokumen: Dokumen, bagian: BagianDokumen, akar: Elemen, gaya: Gaya) -> None:
    pembaca, menurut_elemen = PembacaParagraf(gaya), dict[Elemen, Paragraf]()
    for elemen, letak in letak_paragraf(bagian, akar, gaya).items():
        urutan = len(dokumen.paragraf)
        satu = pembaca.baca(elemen, replace(letak, berkas=dokumen.berkas, urutan=urutan), urutan)
        if len(satu.teks) > PARAGRAF_TERPANJANG or _TANPA_KATA.search(satu.teks):
            raise galat(_PANJANG, Path(dokumen.berkas))
        menurut_elemen[elemen] = satu
        dokumen.paragraf.append(satu)
    dokumen.tabel += tabel_cerita(bagian, akar, menurut_elemen)
