"""Figures as the report prints them, and an indikator's years, for whoever shows a workbook."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lkjip_desktop.domain.angka import Angka
    from lkjip_desktop.domain.hasil import Fakta
    from lkjip_desktop.domain.sel import CellRef
    from lkjip_desktop.pipeline.bentuk import Bacaan


@dataclass(frozen=True, slots=True)
class Setahun:
    """What is known of an indikator in one year, and the cells that say so."""

    tahun: int
    target: Angka | None = None
    realisasi: Angka | None = None
    capaian: Angka | None = None
    tempat: tuple[CellRef, ...] = ()


def shown(angka: Angka | None) -> str:
    """Return a figure as a table of the report has it: no unit, a dash where there is none."""
    from lkjip_desktop.report.nilai import tampil

    return tampil(angka)


def shown_money(angka: Angka | None) -> str:
    """Return an amount as a column headed (Rp) has it."""
    from lkjip_desktop.report.nilai import tampil_rupiah

    return tampil_rupiah(angka)


def shown_percent(angka: Angka | None) -> str:
    """Return a per cent as a sentence has it, a predicate as it is, a dash where there is none."""
    from lkjip_desktop.report.nilai import persen, tampil

    return persen(angka) if angka is not None else tampil(angka)


def history(bacaan: Bacaan, kunci: str) -> list[Setahun]:
    """Return the years of an indikator up to the report's, oldest first: this one as computed, others as given."""
    from lkjip_desktop.domain.jenis import JenisFakta

    kini, jenis = bacaan.laporan.tahun, (JenisFakta.TARGET, JenisFakta.REALISASI, JenisFakta.CAPAIAN)
    milik = {(f.tahun, f.jenis): f for f in bacaan.hasil.fakta if f.subjek == kunci and f.jenis in jenis}
    tahun = {
        satu
        for (satu, _), fakta in milik.items()
        if satu is not None and (kini is None or satu <= kini) and _ada(fakta.terpilih)
    }
    return [_setahun(bacaan, kunci, satu, [milik.get((satu, j)) for j in jenis]) for satu in sorted(tahun)]


def _setahun(bacaan: Bacaan, kunci: str, tahun: int, fakta: list[Fakta | None]) -> Setahun:
    tempat = tuple(k.nilai.ref for f in fakta if f for k in f.kejadian if k.nilai.ref is not None)
    if tahun == bacaan.laporan.tahun:
        hasil = bacaan.hasil.cari(kunci)
        return Setahun(tahun, hasil.target, hasil.realisasi, hasil.capaian, tempat)
    target, realisasi, capaian = (satu.terpilih if satu is not None else None for satu in fakta)
    return Setahun(tahun, target, realisasi, capaian, tempat)


def _ada(angka: Angka | None) -> bool:
    return angka is not None and not angka.belum_terisi
