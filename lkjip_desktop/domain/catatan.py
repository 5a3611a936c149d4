"""What is said of findings wherever they are shown: the levels' names, how many there are, what is listed apart.

The window loads this before it shows, so nothing here imports pydantic.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lkjip_desktop.domain.finding import Finding

# By Tingkat, gravest first.
SEBUTAN = {"salah": "Tidak Sesuai", "periksa": "Perlu Diperiksa", "info": "Informasi"}


@dataclass(frozen=True, slots=True)
class HalamanAturan:
    """A rule's page: `bagian` are heading and text of its parts, in the order in which they are read."""

    kode: str
    nama: str
    ringkasan: str
    bagian: tuple[tuple[str, str], ...]


def pilah(temuan: Sequence[Finding]) -> tuple[list[Finding], list[Finding]]:
    """Return the findings proper and, apart, those of Kelengkapan, both in the order given."""
    return [satu for satu in temuan if not satu.kelengkapan], [satu for satu in temuan if satu.kelengkapan]


def golongan(satu: Finding) -> str:
    """Return the group that a finding is counted in: its level, "dijelaskan" once the office explained it."""
    return satu.tingkat.value if satu.diterima is None else "dijelaskan"


def ringkasan(temuan: Sequence[Finding]) -> str:
    """Return "Ada 2 tidak sesuai dan 5 perlu diperiksa.": what nobody explained yet."""
    banyak = terbuka(temuan)
    gawat = [_sebut(banyak, tingkat) for tingkat in ("salah", "periksa") if banyak[tingkat]]
    return f"Ada {' dan '.join(gawat)}." if gawat else "Tidak ada yang tidak sesuai."


def hitungan(temuan: Sequence[Finding]) -> str:
    """Return the count of every level and of what the office explained: "2 tidak sesuai, 5 perlu diperiksa, ..."."""
    catatan, _ = pilah(temuan)
    if not catatan:
        return "Tidak ada catatan."
    banyak = terbuka(catatan)
    diterima = len(catatan) - banyak.total()
    bagian = [_sebut(banyak, tingkat) for tingkat in SEBUTAN]
    return ", ".join([*bagian, *([f"{diterima} diterima dengan penjelasan"] if diterima else [])])


def terbuka(temuan: Sequence[Finding]) -> Counter[str]:
    """Return how many findings of each level nobody explained yet; those of Kelengkapan are not counted."""
    return Counter(satu.tingkat for satu in temuan if satu.diterima is None and not satu.kelengkapan)


def _sebut(banyak: Counter[str], tingkat: str) -> str:
    return f"{banyak[tingkat]} {SEBUTAN[tingkat].lower()}"
