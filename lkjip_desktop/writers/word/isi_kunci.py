"""Which keys a document has places for: those of its controls and those that decide on its optional stretches."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from lkjip_desktop.writers.word.kunci import NOMOR, Kunci, baca_kunci
from lkjip_desktop.writers.word.marks import AWAL
from lkjip_desktop.writers.word.naskah import muat


def kunci_dokumen(dokumen: Path) -> frozenset[str]:
    """Return a template's or a report's keys, those of records with empty brackets: `ind[].target`.

    Raises GalatPengguna where it cannot be used.
    """
    naskah = muat(dokumen)
    tertulis = [kunci for _, kunci in naskah.kontrol() if kunci.nama != NOMOR]
    pilihan = (baca_kunci(awal.get("kunci", "")) for awal in naskah.cerita[0].akar.iter(AWAL))
    return frozenset(str(_umum(kunci)) for kunci in (*tertulis, *pilihan) if kunci is not None)


def _umum(kunci: Kunci) -> Kunci:
    return kunci if kunci.rekaman is None else replace(kunci, rekaman="")
