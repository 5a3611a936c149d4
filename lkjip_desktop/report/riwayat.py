"""The years that a report can compare: what the ledger knows of each indikator in this and earlier years."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.hasil import DasarPilihan, Fakta
from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.engine.buku_fakta import kunci_fakta
from lkjip_desktop.report.bahan import Bahan, BarisIndikator, ada
from lkjip_desktop.report.nilai import persen, prosa, tampil
from lkjip_desktop.report.tanda import KOSONG, PERLU_DICOCOKKAN

TAHUN_TERBANYAK = 5
TAHUN_TERSEDIKIT = 2


@dataclass(frozen=True)
class Riwayat:
    """The history of a report's indikator: this year from the Hasil, earlier ones from the ledger."""

    bahan: Bahan

    @cached_property
    def _fakta(self) -> dict[str, Fakta]:
        return {fakta.kunci: fakta for fakta in self.bahan.hasil.fakta}

    @cached_property
    def tahun(self) -> list[int]:
        """The years to show, newest first: this one, each earlier one that has a figure, at least two, at most five."""
        kini = self.bahan.laporan.tahun
        if kini is None:
            return []
        subjek = {baris.hasil.kunci for baris in self.bahan.indikator}
        lalu = {
            fakta.tahun
            for fakta in self.bahan.hasil.fakta
            if fakta.tahun is not None
            and fakta.tahun < kini
            and fakta.subjek in subjek
            and fakta.jenis in (JenisFakta.REALISASI, JenisFakta.CAPAIAN)
            and ada(fakta.terpilih)
        } | {kini - 1}
        return [kini, *sorted(lalu, reverse=True)][:TAHUN_TERBANYAK]

    def nilai(self, baris: BarisIndikator, jenis: JenisFakta, tahun: int) -> Angka | None:
        """Return a realisasi or capaian as the report prints it; None where there is none."""
        if tahun == self.bahan.laporan.tahun:
            return baris.hasil.realisasi if jenis is JenisFakta.REALISASI else baris.hasil.capaian
        fakta = self._fakta.get(kunci_fakta(jenis, baris.hasil.kunci, tahun))
        return fakta.terpilih if fakta is not None and ada(fakta.terpilih) else None

    def _tanda(self, baris: BarisIndikator, jenis: JenisFakta, tahun: int) -> str:
        """A mark where the sources of a figure disagree without proof for either."""
        fakta = self._fakta.get(kunci_fakta(jenis, baris.hasil.kunci, tahun))
        terbuka = fakta is not None and fakta.bentrok and fakta.dasar is DasarPilihan.TERBUKA
        return f" {PERLU_DICOCOKKAN}" if terbuka else ""

    def tabel(self, baris: BarisIndikator, jenis: JenisFakta, tahun: int) -> str:
        """Return a figure as a cell of the table of years."""
        teks = tampil(self.nilai(baris, jenis, tahun))
        return teks if teks == KOSONG else f"{teks}{self._tanda(baris, jenis, tahun)}"

    def prosa(self, baris: BarisIndikator, jenis: JenisFakta, tahun: int) -> str:
        """Return a figure in a sentence, "" where there is none."""
        angka = self.nilai(baris, jenis, tahun)
        if angka is None or not ada(angka):
            return ""
        teks = prosa(angka, baris.satuan) if jenis is JenisFakta.REALISASI else persen(angka)
        return f"{teks}{self._tanda(baris, jenis, tahun)}"

    def target(self, baris: BarisIndikator, tahun: int) -> Angka | None:
        """Return a year's target, None where no sheet sets a number for it."""
        fakta = self._fakta.get(kunci_fakta(JenisFakta.TARGET, baris.hasil.kunci, tahun))
        angka = baris.hasil.target if tahun == self.bahan.laporan.tahun else fakta.terpilih if fakta else None
        return angka if angka is not None and angka.berupa_angka else None

    def deret(self, baris: BarisIndikator) -> dict[int, Angka]:
        """Return the realisasi that are numbers, by year, newest first."""
        semua = {tahun: self.nilai(baris, JenisFakta.REALISASI, tahun) for tahun in self.tahun}
        return {tahun: angka for tahun, angka in semua.items() if angka is not None and angka.berupa_angka}
