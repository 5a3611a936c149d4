"""Who owns a text shows in its key; from that and from what was last filled it follows what a fill may do.

Figures are always refreshed unless overtyped by hand; `kalimat.` is refreshed while nobody edited it; `teks.` is
seeded once and then the office's, but for a request "Perlu Diisi" that nobody has answered yet; `grafik.` and `bagan.`
are not texts.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from lkjip_desktop.paket.ooxml import squeeze
from lkjip_desktop.writers.word.controls import PERLU_DIISI
from lkjip_desktop.writers.word.kunci import KALIMAT, TEKS
from lkjip_desktop.writers.word.merge import KOSONG


class Langkah(Enum):
    """What to do with one control."""

    TULIS = auto()
    SAMA = auto()
    BIARKAN = auto()
    BENTROK = auto()
    USANG = auto()


def langkah(pemilik: str, tertulis: str | None, terisi: str | None, baru: str) -> Langkah:
    """Return what to do where `tertulis` stands (None: nothing yet), `terisi` was last filled (None: never)."""
    if pemilik in (KALIMAT, TEKS) and terisi is not None:
        tertulis = tertulis or ""  # whoever emptied a sentence wanted it so
    if tertulis is None:
        return Langkah.TULIS
    if pemilik == TEKS and not _still_asks(tertulis, terisi, baru):
        return Langkah.BIARKAN
    if tertulis == baru:
        return Langkah.SAMA
    if _equal(tertulis, baru) or (terisi is not None and _equal(tertulis, terisi)):
        return Langkah.TULIS
    berangka = pemilik == KALIMAT and "\n" in baru  # below the marker stands a sentence made from figures
    if baru.startswith(PERLU_DIISI) and not berangka:  # somebody wrote what the marker asked for
        return Langkah.BIARKAN
    if pemilik == KALIMAT:
        return Langkah.BIARKAN if terisi is not None and _equal(terisi, baru) else Langkah.USANG
    if baru == terisi == KOSONG:  # a remark where the workbook says nothing contradicts nothing
        return Langkah.BIARKAN
    return Langkah.TULIS if terisi is None else Langkah.BENTROK


@dataclass(frozen=True, slots=True)
class Kehendak:
    """What a person chose: keys whose new text is not written, keys whose edited text is written over all the same."""

    kecuali: frozenset[str] = frozenset()
    paksa: frozenset[str] = frozenset()

    def atas(self, kunci: str, perlu: Langkah, *, berisi: bool) -> Langkah:
        """Return what to do with a control after the choice; an empty place (not `berisi`) is filled in any case."""
        if perlu in (Langkah.BENTROK, Langkah.USANG) and kunci in self.paksa:
            return Langkah.TULIS
        if perlu is Langkah.TULIS and berisi and kunci in self.kecuali:
            return Langkah.BIARKAN
        return perlu


SEMUA = Kehendak()


def _still_asks(tertulis: str, terisi: str | None, baru: str) -> bool:
    """True for a request of ours that nobody touched and that asks for another year or name by now."""
    return tertulis.startswith(PERLU_DIISI) and baru.startswith(PERLU_DIISI) and _equal(tertulis, terisi or "")


def _equal(satu: str, dua: str) -> bool:
    return squeeze(satu) == squeeze(dua)
