"""Writes Word reports that stay alive: fills the content controls of a template, and of a report edited for weeks.

Knows nothing of kinerja: it places texts by key. See docs/design/0004-word-report-stays-alive.md.
"""

from lkjip_desktop.writers.word.fill import HasilRusak, isi
from lkjip_desktop.writers.word.hasil import (
    Bentrok,
    Bertahan,
    Dipasang,
    Ditarik,
    HasilIsi,
    KalimatLama,
    Meragukan,
    Perubahan,
)
from lkjip_desktop.writers.word.invariants import periksa_paket
from lkjip_desktop.writers.word.isi_kunci import kunci_dokumen, kunci_kontrol

__all__ = [
    "Bentrok",
    "Bertahan",
    "Dipasang",
    "Ditarik",
    "HasilIsi",
    "HasilRusak",
    "KalimatLama",
    "Meragukan",
    "Perubahan",
    "isi",
    "kunci_dokumen",
    "kunci_kontrol",
    "periksa_paket",
]
