"""What is set aside before tables are looked for: ladders of categories, lists of survey answers, signatures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lkjip_desktop.domain.grid import Grid, Sheet
from lkjip_desktop.readers.lembar.daftar_pejabat import cari_daftar
from lkjip_desktop.readers.lembar.jawaban_survei import BlokJawaban, cari_jawaban, tanpa_jawaban
from lkjip_desktop.readers.lembar.skala import Skala, cari_skala, tanpa_skala
from lkjip_desktop.readers.lembar.tanda_tangan import Blok, cari_blok
from lkjip_desktop.readers.lembar.tanpa_nip import cari_tanpa_nip
from lkjip_desktop.readers.rujukan import ikuti_rujukan


@dataclass(frozen=True)
class Siap:
    """The sheets before tables are looked for; `lembar` are those of `semua` without what was set aside."""

    semua: list[Sheet]
    lembar: list[Sheet]
    jawaban: list[BlokJawaban]
    skala: list[Skala]


def siapkan(grid: Sequence[Grid]) -> Siap:
    """Follow formulas without results; set ladders of categories and lists of survey answers aside."""
    semua = [lembar for satu in grid for lembar in ikuti_rujukan(satu.lembar)]
    jawaban = [blok for lembar in semua for blok in cari_jawaban(lembar)]
    skala = [satu for lembar in semua for satu in cari_skala(lembar)]
    lembar = [tanpa_skala(tanpa_jawaban(satu, jawaban), skala) for satu in semua]
    return Siap(semua, lembar, jawaban, skala)


def blok_lembar(lembar: Sheet) -> list[Blok]:
    """The officials of a sheet: those that a table lists, signature blocks with a NIP, then those without one."""
    hasil = cari_daftar(lembar)
    for cari in (cari_blok, cari_tanpa_nip):
        hasil.extend(cari(lembar, {(s.baris, s.kolom) for satu in hasil for s in satu.sel}))
    return hasil


def baris_blok(blok: Sequence[Blok]) -> set[int]:
    """The rows of signatures, from their first line to the NIP: no table goes on there."""
    hasil: set[int] = set()
    for satu in blok:
        baris = [s.baris for s in satu.sel]
        hasil.update(range(min(baris), max(baris) + 1))
    return hasil
