"""What programs that know no content controls leave of a report: its words, without controls, state or bookmarks."""

from __future__ import annotations

import random
import re
from pathlib import Path

from lxml import etree

from lkjip_desktop.paket.ooxml import (
    BOOKMARK_END,
    BOOKMARK_START,
    ID,
    NAME,
    SDT,
    SDT_CONTENT,
    Elemen,
    parent,
    parse,
)
from lkjip_desktop.writers.word.package import tulis_arsip
from tests.writers.word import bantu

_ACUAN = re.compile(rb"<(?:Relationship|Override) [^>]*customXml[^>]*/>")


def kupas(
    asal: Path,
    tujuan: Path,
    *,
    kontrol: float = 1.0,
    keadaan: bool = True,
    penanda: tuple[str, ...] = ("_lk",),
    benih: int = 0,
) -> Path:
    """Write a copy with a part of its controls unwrapped, and without its state; return its path."""
    acak = random.Random(benih)
    isi = {}
    for nama, data in bantu.isi_paket(asal).items():
        if keadaan and nama.startswith("customXml/"):
            continue
        if keadaan and nama.endswith((".rels", "[Content_Types].xml")):
            data = _ACUAN.sub(b"", data)
        if kontrol and nama.startswith("word/") and b"w:sdt" in data:
            akar = parse(data)
            _buka_kontrol(akar, kontrol, acak)
            _buang_penanda(akar, penanda)
            data = etree.tostring(akar, encoding="UTF-8", xml_declaration=True, standalone=True)
        isi[nama] = data
    tulis_arsip(tujuan, isi)
    return tujuan


def _buka_kontrol(akar: Elemen, bagian: float, acak: random.Random) -> None:
    for sdt in list(akar.iter(SDT)):
        if acak.random() >= bagian:
            continue
        isi = sdt.find(SDT_CONTENT)
        for anak in [] if isi is None else list(isi):
            sdt.addprevious(anak)
        parent(sdt).remove(sdt)


def _buang_penanda(akar: Elemen, awalan: tuple[str, ...]) -> None:
    awal = [satu for satu in akar.iter(BOOKMARK_START) if satu.get(NAME, "").startswith(awalan)]
    nomor = {satu.get(ID) for satu in awal}
    for satu in [*awal, *(akhir for akhir in akar.iter(BOOKMARK_END) if akhir.get(ID) in nomor)]:
        parent(satu).remove(satu)
