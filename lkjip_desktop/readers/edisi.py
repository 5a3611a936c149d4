"""Editions of a plan: PK and PK Perubahan, DPA and DPPA, on sheets of their own or stacked in one; the last governs.

A table is of the edition after a perubahan where its title or its sheet says so; then another table of the same kind
and year is of before it. Both are read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from lkjip_desktop.domain.laporan import RENCANA, Edisi, JenisFakta, JenisLembar, Kemunculan
from lkjip_desktop.readers.bacaan_tabel import TabelDikenal
from lkjip_desktop.readers.kerja import rentang_baris
from lkjip_desktop.readers.rekaman import Potongan, RekamanIndikator, RekamanProgram
from lkjip_desktop.readers.tahun import tahun_tabel

_FAKTA_RENCANA = frozenset({JenisFakta.TARGET, JenisFakta.ANGGARAN})
_DOKUMEN = r"(?:perjanjian|penetapan|rencana|anggaran|apbd|pk|rkt|renja|dpa|iku|indikator)"
_JUDUL = re.compile(
    rf"\bperubahan\s+(?:atas\s+)?{_DOKUMEN}\b|\b{_DOKUMEN}(?:\s+(?:kinerja|kerja|utama|skpd|opd))*(?:\s+tahunan)?\s+perubahan\b"
    r"|\(\s*perubahan\s*\)|\bdppa\b|\bp\s*-?\s*apbd\b|\b(?:setelah|sesudah)\s+perubahan\b",
    re.I,
)
_NAMA = re.compile(
    r"\b(?:perubahan|dppa|dpa\s*-?\s*p|pk\s*-\s*p|p\s*-\s*apbd|apbd\s*-?\s*p|revisi|sesudah|setelah)\b", re.I
)
_SEBELUM = re.compile(r"\b(?:sebelum(?:\s+perubahan)?|murni|semula)\b", re.I)


def tetapkan_edisi(dikenal: Sequence[TabelDikenal], tahun: int | None) -> None:
    """Set the edition of each table of a plan, and which table replaces one of before a perubahan."""
    berubah = {_dokumen(satu, tahun): satu for satu in dikenal if _rencana(satu) and _perubahan(satu)}
    for satu in dikenal:
        pengganti = berubah.get(_dokumen(satu, tahun)) if _rencana(satu) else None
        if pengganti is not None:
            satu.edisi = Edisi.PERUBAHAN if _perubahan(satu) else Edisi.MURNI
            satu.catatan_edisi = "sesudah perubahan" if _perubahan(satu) else _digantikan(satu, pengganti)


def beri_edisi(potongan: Potongan, edisi: Edisi | None) -> None:
    """Let what a table contributes say its edition; a column that says one itself keeps it."""
    if edisi is None:
        return
    rekaman: list[RekamanIndikator | RekamanProgram] = [*potongan.indikator, *potongan.program]
    for satu in rekaman:
        satu.sebutan.edisi = edisi
        _beri(satu.kemunculan, edisi)
    _beri(potongan.total, edisi)


def _beri(kemunculan: Sequence[Kemunculan], edisi: Edisi) -> None:
    for satu in kemunculan:
        if satu.jenis in _FAKTA_RENCANA and satu.edisi is None:
            satu.edisi = edisi


def _rencana(satu: TabelDikenal) -> bool:
    return satu.jenis is not None and satu.jenis.jenis in RENCANA


def _dokumen(satu: TabelDikenal, tahun: int | None) -> tuple[JenisLembar | None, int | None]:
    """What two editions share: kind and year."""
    return satu.jenis.jenis if satu.jenis else None, tahun_tabel(satu.tabel, satu.judul) or tahun


def _perubahan(satu: TabelDikenal) -> bool:
    """True where the title, or else the sheet's name, says after a perubahan."""
    if _JUDUL.search(satu.judul):
        return True
    return _NAMA.search(satu.tabel.lembar.nama) is not None and not _SEBELUM.search(satu.judul)


def _digantikan(satu: TabelDikenal, pengganti: TabelDikenal) -> str:
    tabel = pengganti.tabel
    baris = rentang_baris([*range(tabel.awal, tabel.akhir + 1)])
    letak = "lembar ini" if tabel.lembar is satu.tabel.lembar else f"lembar {tabel.lembar.nama}"
    return f"sebelum perubahan; yang berlaku adalah perubahan pada baris {baris} {letak}"
