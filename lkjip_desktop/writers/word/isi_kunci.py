"""Which keys a document has places for: those of its controls and those that decide on its optional stretches."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from lkjip_desktop.writers.word.controls import keyed
from lkjip_desktop.writers.word.kunci import NOMOR, Kunci, baca_kunci
from lkjip_desktop.writers.word.marks import AWAL
from lkjip_desktop.writers.word.naskah import muat
from lkjip_desktop.writers.word.package import buka, cerita


def kunci_dokumen(dokumen: Path) -> frozenset[str]:
    """Return a template's keys, those of records with empty brackets: `ind[].target`.

    Raises GalatPengguna where it cannot be used.
    """
    naskah = muat(dokumen)
    pilihan = (baca_kunci(awal.get("kunci", "")) for awal in naskah.cerita[0].akar.iter(AWAL))
    return _umum(kunci for _, kunci in naskah.kontrol()) | _umum(satu for satu in pilihan if satu is not None)


def kunci_kontrol(dokumen: Path) -> frozenset[str]:
    """Return the keys of the controls that stand in a document, as quickly as can be: it may be a long report.

    Raises GalatPengguna where it cannot be used.
    """
    return _umum(kunci for satu in cerita(buka(dokumen)) for _, kunci in keyed(satu.akar))


def _umum(semua: Iterable[Kunci]) -> frozenset[str]:
    """The keys without those that the writer counts itself, each for all records."""
    berbeda = {kunci if kunci.rekaman is None else replace(kunci, rekaman="") for kunci in semua}
    return frozenset(str(kunci) for kunci in berbeda if kunci.nama != NOMOR)
