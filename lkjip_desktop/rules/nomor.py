"""Running numbers before the programs of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from lkjip_desktop.domain.laporan import Laporan, Sebutan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.rules.kalimat import pilah

_NOMOR = re.compile(r"\s*(\d{1,2})\s*[.)]?\s*")
_DI_DEPAN = re.compile(r"\s*(\d{1,2})[.)]\s+(?=\D)")
_KOLOM_TERJAUH = 3
_TERSEDIKIT = 3


@dataclass(frozen=True, slots=True)
class NomorJanggal:
    """A table's numbers with the cell where they skip or repeat one; `apa` says which."""

    lembar: str
    ref: CellRef
    nomor: tuple[int, ...]
    apa: str


def nomor_janggal(laporan: Laporan) -> Iterator[NomorJanggal]:
    """Yield the tables whose programs are numbered 1, 2, 3 ... but for one place."""
    sebutan = [satu for program in laporan.program for satu in program.sebutan]
    for (_, lembar, _), setabel in pilah(sebutan, lambda s: (s.ref.berkas, s.ref.lembar, s.sumber)).items():
        urut = sorted(setabel, key=lambda s: s.ref.baris)
        bernomor = [satu for s in urut if (satu := _nomor(laporan, s)) is not None]
        if len(bernomor) == len(urut) >= _TERSEDIKIT:
            yield from _janggal(lembar, bernomor)


def _nomor(laporan: Laporan, sebutan: Sebutan) -> tuple[int, CellRef] | None:
    """The number before a name: in its own cell, or alone in a cell left of it that is not the sasaran's."""
    ref = sebutan.ref
    if cocok := _DI_DEPAN.match(laporan.teks_sel.get(ref.kunci, "")):
        return int(cocok[1]), ref
    for kolom in range(ref.kolom - 1, max(0, ref.kolom - 1 - _KOLOM_TERJAUH), -1):
        kiri = CellRef(ref.lembar, ref.baris, kolom, ref.berkas)
        kiri = replace(kiri, dokumen=laporan.letak_sel.get(kiri.kunci))
        if kiri == sebutan.ref_kode or (sebutan.ref_sasaran is not None and sebutan.ref_sasaran.kolom == kolom):
            return None
        teks = laporan.teks_sel.get(kiri.kunci, "")
        if cocok := _NOMOR.fullmatch(teks):
            return int(cocok[1]), kiri
        if teks.strip():
            return None
    return None


def _janggal(lembar: str, bernomor: Sequence[tuple[int, CellRef]]) -> Iterator[NomorJanggal]:
    nomor = tuple(satu for satu, _ in bernomor)
    langkah = [kanan - kiri for kiri, kanan in pairwise(nomor)]
    tidak_satu = [urutan for urutan, satu in enumerate(langkah) if satu != 1]
    if len(tidak_satu) == 1 and langkah[tidak_satu[0]] in (0, 2) and nomor[0] == 1:
        urutan = tidak_satu[0]
        apa = "melompat" if langkah[urutan] == 2 else "kembar"
        yield NomorJanggal(lembar, bernomor[urutan + 1][1], nomor, apa)
    elif len(tidak_satu) == 2 and tidak_satu[1] == tidak_satu[0] + 1 and sum(langkah[tidak_satu[0] :][:2]) == 2:
        yield NomorJanggal(lembar, bernomor[tidak_satu[1]][1], nomor, "tidak runtut")
