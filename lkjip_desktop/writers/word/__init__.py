"""Writes Word reports that stay alive: fills the content controls of a template, and of a report edited for weeks.

Knows nothing of kinerja: it places texts by key. See docs/design/0004-word-report-stays-alive.md.
"""

from lkjip_desktop.writers.word.fill import HasilRusak, isi
from lkjip_desktop.writers.word.hasil import (
    Bentrok,
    Bertahan,
    Ditarik,
    HasilIsi,
    KalimatLama,
    Meragukan,
    Perubahan,
)
from lkjip_desktop.writers.word.invariants import periksa_paket

__all__ = [
    "Bentrok",
    "Bertahan",
    "Ditarik",
    "HasilIsi",
    "HasilRusak",
    "KalimatLama",
    "Meragukan",
    "Perubahan",
    "isi",
    "periksa_paket",
]
