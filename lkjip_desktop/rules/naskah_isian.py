"""The places of a report that the workbook fills: which of them hold another figure now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import baca_angka
from lkjip_desktop.domain.finding import Tempat
from lkjip_desktop.rules.naskah import Naskah


@dataclass(frozen=True, slots=True)
class IsianBerbeda:
    """A figure that stands in places of the workbook's, and what the workbook gives for them."""

    tertulis: str
    baru: str
    tempat: tuple[Tempat, ...]


def isian_berbeda(naskah: Naskah, dikenal: set[int | None]) -> Iterator[IsianBerbeda]:
    """Yield the differing figures, equal ones together; paragraphs of `dikenal` are told already."""
    kelompok: dict[tuple[str, str], list[Tempat]] = {}
    for kunci, tertulis, baru in naskah.isian:
        lama, kini = baca_angka(tertulis), baca_angka(baru)
        if not lama.berupa_angka or not kini.berupa_angka or _sama(lama, kini):
            continue
        for tempat in _tempat(naskah, kunci, tertulis):
            letak = tempat.ref.dokumen
            if letak is not None and letak.urutan not in dikenal:
                kelompok.setdefault((tertulis.strip(), baru.strip()), []).append(tempat)
    for (tertulis, baru), semua in kelompok.items():
        yield IsianBerbeda(tertulis, baru, tuple(semua))


def _sama(satu: Angka, lain: Angka) -> bool:
    """True for one figure with more or fewer decimals."""
    desimal = min(satu.desimal, lain.desimal)
    beda = abs(Fraction(satu.pasti) - Fraction(lain.pasti))
    return (beda * 2 <= Fraction(1, 10**desimal) and satu.desimal != lain.desimal) or beda == 0


def _tempat(naskah: Naskah, kunci: str, tertulis: str) -> Iterator[Tempat]:
    for paragraf in naskah.dokumen.paragraf:
        for rentang in paragraf.kontrol:
            if rentang.isi == kunci and paragraf.teks[rentang.mulai : rentang.akhir].strip() == tertulis.strip():
                yield naskah.tempat(paragraf, rentang.mulai, rentang.akhir)
