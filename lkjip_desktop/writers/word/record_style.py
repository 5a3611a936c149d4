"""Gives a record's paragraphs the style that it names: once, and again only when it names another."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.paket.gaya import Gaya
from lkjip_desktop.paket.ooxml import PPR, VAL, Elemen, P, w
from lkjip_desktop.writers.word.groups import Kelompok, Satuan
from lkjip_desktop.writers.word.loose import owns, paragraphs

GAYA = "gaya"  # the field of a record that names a style by its id or its name

_P_STYLE, _LEVEL = w("pStyle"), f"{w('numPr')}/{w('ilvl')}"


def beri_gaya(
    kelompok: Iterable[Kelompok], isian: Isian, kunci: dict[str, list[str]], terisi: dict[str, str], gaya: Gaya
) -> dict[str, str]:
    """Set the styles that records ask for; `kunci` are their keys by table, `terisi` what was last set.

    Returns what is set now by `name[KEY].gaya`. A style that the document lacks is not set.
    """
    mau = {
        f"{nama}[{satu}].{GAYA}": rekaman.isi[GAYA]
        for nama, tabel in isian.tabel.items()
        for satu, rekaman in zip(kunci[nama], tabel.rekaman, strict=True)
        if rekaman.isi.get(GAYA)
    }
    for satu in kelompok if mau else ():
        for satuan in satu.satuan:
            nama = f"{satu.nama}[{satuan.kunci}].{GAYA}"
            if nama in mau and terisi.get(nama) != mau[nama]:
                _set_style(satuan, satu, mau[nama], gaya)
    return mau


def _set_style(satuan: Satuan, kelompok: Kelompok, nama: str, gaya: Gaya) -> None:
    pengenal = gaya.known(nama)
    if pengenal is None:
        return
    for paragraf in _own(satuan, kelompok):
        sifat = paragraf.find(PPR)
        if sifat is None:
            sifat = etree.Element(PPR)
            paragraf.insert(0, sifat)
        for lama in sifat.findall(_P_STYLE):
            sifat.remove(lama)
        sifat.insert(0, etree.Element(_P_STYLE, {VAL: pengenal}))
        tingkat = sifat.find(_LEVEL)
        if tingkat is not None:
            tingkat.set(VAL, gaya.list_level(pengenal))


def _own(satuan: Satuan, kelompok: Kelompok) -> list[Elemen]:
    """Return the record's first paragraph, or in a table those of its row that show something of it."""
    if not kelompok.baris:
        return [satuan.kepala] if satuan.kepala.tag == P else []
    return [paragraf for paragraf in paragraphs(satuan.elemen) if owns(paragraf, kelompok.nama)]
