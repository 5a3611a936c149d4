"""Figures of records: each has a bookmark of its own, `gambar_tahun_1a2b3c4d`, that sentences of the record refer to.

A template's prototype has it without the last part, which tells the record.
"""

from __future__ import annotations

import hashlib
import re

from lkjip_desktop.paket.ooxml import BOOKMARK_END, BOOKMARK_START, ID, INSTR_TEXT, NAME, Elemen

_NAMA = re.compile(r"(?P<pokok>gambar_[a-z0-9]+)(?:_[0-9a-f]{8})?")
_ACUAN = re.compile(r"(\s*REF\s+)(gambar_\w+)")


def rename_figures(satuan: list[Elemen], rekaman: str) -> None:
    """Let the figures of a record's elements, and what refers to them there, be those of another record."""
    cap = f"_{hashlib.sha256(rekaman.encode()).hexdigest()[:8]}" if rekaman else ""
    baru: dict[str, str] = {}
    for awal in (satu for elemen in satuan for satu in elemen.iter(BOOKMARK_START)):
        if (cocok := _NAMA.fullmatch(awal.get(NAME, ""))) is not None:
            baru[cocok[0]] = f"{cocok['pokok']}{cap}"
            awal.set(NAME, baru[cocok[0]])
    for kode in (satu for elemen in satuan for satu in elemen.iter(INSTR_TEXT)) if baru else ():
        kode.text = _ACUAN.sub(lambda satu: f"{satu[1]}{baru.get(satu[2], satu[2])}", kode.text or "")


def figure_marks(elemen: Elemen) -> set[Elemen]:
    """Return the bookmarks around the captions of an element."""
    awal = [satu for satu in elemen.iter(BOOKMARK_START) if _NAMA.fullmatch(satu.get(NAME, ""))]
    nomor = {satu.get(ID) for satu in awal}
    return {*awal, *(satu for satu in elemen.iter(BOOKMARK_END) if satu.get(ID) in nomor)}
