"""The vision of a report that stands in its running text: "Visi ... adalah" and the line below."""

from __future__ import annotations

import re
from itertools import pairwise

from lkjip_desktop.domain.dokumen import Dokumen
from lkjip_desktop.domain.laporan import Butir, Laporan
from lkjip_desktop.readers.dokumen.lembar import LembarDokumen

_PEMBUKA = re.compile(r"\bvisi\b[^.]{0,250}(?:adalah|yaitu|yakni|berikut)?\s*[.:]?\s*$", re.I)
_TERKUTIP = re.compile(r"\s*[“\"„']\s*(?P<isi>[^”\"]{8,250})[”\"']?\s*\.?\s*")


def tambah_visi(laporan: Laporan, dokumen: Dokumen, lembar: LembarDokumen) -> None:
    """Note the vision that a paragraph quotes below one that announces it, where nothing else says it."""
    if laporan.instansi.asal.get("visi"):
        return
    tempat = {p.urutan: ref for ref, p in lembar.asal.items()}
    luar = [p for p in dokumen.badan if p.letak.tabel is None and p.teks.strip()]
    for lalu, satu in pairwise(luar):
        kutip = _TERKUTIP.fullmatch(satu.teks)
        if kutip and _PEMBUKA.search(lalu.teks) and satu.urutan in tempat:
            laporan.instansi.asal["visi"] = [Butir(teks=kutip["isi"].strip(), ref=tempat[satu.urutan])]
            laporan.instansi.visi = laporan.instansi.visi or kutip["isi"].strip()
            return
