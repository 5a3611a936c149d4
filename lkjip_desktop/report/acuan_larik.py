"""What a line of an older report is: the office's prose, an item of one of its lists, or what a program wrote.

A report made by this program tells it by its controls; a hand-written one has none, and all its lines are the office's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lkjip_desktop.domain.acuan import Bawaan, LarikAcuan
from lkjip_desktop.domain.dokumen import Paragraf
from lkjip_desktop.report.tanda import PERLU_DIISI

_KUNCI = re.compile(
    r"(?:(?P<pemilik>kalimat|teks|grafik|bagan)\.)?(?P<nama>[a-z]\w*)(?:\[(?P<rekaman>[^\]]*)\])?(?:\.|$)"
)
# Tables of a report that hold what the office wrote, and the field of Naskah they come from.
DAFTAR = {
    "fungsi": "fungsi",
    "isu": "permasalahan",
    "pendorong": "faktor_pendorong",
    "penghambat": "faktor_penghambat",
    "internal": "hambatan_internal",
    "eksternal": "hambatan_eksternal",
    "pemecahan": "pemecahan",
    "misi": "misi",
    "struktur": "struktur",
}
# Sentences that only repeat what the workbook said in its own words.
_DIKUTIP = frozenset({"kalimat.tugas.uraian", "kalimat.tugas.dasar", "kalimat.struktur.pembuka"})
_UMUM = frozenset({"laporan", "instansi"})


@dataclass(frozen=True, slots=True)
class Milik:
    """What a line is: `tersusun` by the program; of the list `daftar`; the text of the key `teks`; else prose."""

    tersusun: bool = False
    daftar: str | None = None
    teks: str | None = None


def milik(paragraf: Paragraf) -> Milik:
    """Tell what a paragraph is by the controls in it."""
    hasil = Milik()
    for satu in paragraf.kontrol:
        kunci = _KUNCI.match(satu.isi)
        if kunci is None:
            continue
        nama, rekaman = kunci["nama"], kunci["rekaman"]
        if kunci["pemilik"] == "teks":
            hasil = Milik(teks=satu.isi)
        elif rekaman is not None and nama in DAFTAR:
            return Milik(daftar=DAFTAR[nama])
        elif kunci["pemilik"] is not None or rekaman is not None or nama not in _UMUM:
            return Milik(tersusun=True)
    return hasil


def dikutip(paragraf: Paragraf) -> bool:
    """True for a sentence of this program that says what the office's own regulations and words say."""
    return any(satu.isi in _DIKUTIP for satu in paragraf.kontrol)


def kosong(larik: LarikAcuan) -> bool:
    """True for a place that was never filled."""
    return larik.teks.startswith((PERLU_DIISI, "["))


def cetakan(paragraf: Paragraf) -> str:
    """Return a paragraph's text with its controls as their keys: the same in a template and in every report of it."""
    teks = paragraf.teks
    for satu in sorted((*paragraf.kontrol, *paragraf.bidang), key=lambda rentang: -rentang.mulai):
        teks = f"{teks[: satu.mulai]}{{{satu.isi}}}{teks[satu.akhir :]}"
    return " ".join(teks.split())


def terisi(larik: LarikAcuan, nilai: Mapping[str, str]) -> str:
    """Return a line with this year's text where it has a control of the report's own names and years."""
    ada = {satu.isi: nilai[satu.isi] for satu in larik.paragraf.kontrol if satu.isi in nilai and _umum(satu.isi)}
    return " ".join(_ganti(larik.paragraf, ada).split()) if ada else larik.teks


def dibawa(bawaan: Bawaan, paragraf: Paragraf) -> bool:
    """True for a paragraph of the new report that was taken over: by its text, or by the list that it is an item of."""
    asal = [milik_tabel(satu.isi) for satu in paragraf.kontrol]
    if any(nama is not None and bawaan.daftar.get(nama) for nama in asal):
        return True
    teks = " ".join(paragraf.teks.split())
    return any(teks == satu.teks for isi in (*bawaan.prosa.values(), *bawaan.teks.values()) for satu in isi)


def milik_tabel(kunci: str) -> str | None:
    """Return the field of Naskah that a control shows."""
    return "tugas" if kunci == "kalimat.tugas.uraian" else DAFTAR.get(kunci.partition("[")[0]) if "[" in kunci else None


def prosa(isi: Iterable[LarikAcuan]) -> list[LarikAcuan]:
    """Return the lines that the office wrote: no sentences made by a program, no place that is still empty."""
    return [satu for satu in isi if milik(satu.paragraf) == Milik() and not kosong(satu)]


def _umum(kunci: str) -> bool:
    return kunci.partition(".")[0] in _UMUM


def _ganti(paragraf: Paragraf, isi: Mapping[str, str]) -> str:
    teks = paragraf.teks
    for satu in sorted(paragraf.kontrol, key=lambda k: -k.mulai):
        if satu.isi in isi:
            teks = teks[: satu.mulai] + isi[satu.isi] + teks[satu.akhir :]
    return teks
