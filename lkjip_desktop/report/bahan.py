"""What every section is written from: the report, its results, its findings; and its rows ready to print.

A row's texts are made once and used by tables and sentences alike, so that the two cannot disagree.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from lkjip_desktop.domain.angka import Angka, JenisNilai
from lkjip_desktop.domain.finding import Finding
from lkjip_desktop.domain.hasil import DasarPilihan, Fakta, Hasil, HasilIndikator, HasilProgram
from lkjip_desktop.domain.laporan import Indikator, JenisFakta, Laporan
from lkjip_desktop.report import instansi
from lkjip_desktop.report.kata import huruf_judul, rapikan
from lkjip_desktop.report.nilai import persen, prosa, rupiah, tampil, tampil_rupiah
from lkjip_desktop.report.tanda import KOSONG, PERLU_DICOCOKKAN


def ada(angka: Angka | None) -> bool:
    """True for a figure that can be printed: neither a gap nor "n/a" nor an error."""
    return angka is not None and not angka.belum_terisi and angka.jenis not in (JenisNilai.TIDAK_ADA, JenisNilai.GALAT)


@dataclass(frozen=True)
class BarisIndikator:
    """An indikator measured this year, ready to print. `terbuka` are its facts that no source settles."""

    nomor: int
    nomor_sasaran: int
    hasil: HasilIndikator
    indikator: Indikator | None
    terbuka: frozenset[JenisFakta]

    @property
    def kunci(self) -> str:
        """The record's key: "IK1"."""
        return f"IK{self.nomor}"

    @property
    def nama(self) -> str:
        """The indikator's name."""
        return rapikan(self.hasil.nama)

    @property
    def sasaran(self) -> str:
        """The sasaran it measures, "–" where no sheet says."""
        return rapikan(self.hasil.sasaran or "") or KOSONG

    @property
    def satuan(self) -> str | None:
        """The unit: the indikator's, else the one written beside its figures."""
        calon = (self.hasil.satuan, *(angka.satuan for angka in (self.hasil.target, self.hasil.realisasi) if angka))
        return next((satuan for satuan in calon if satuan and satuan.strip()), None)

    def tabel(self, angka: Angka | None, jenis: JenisFakta) -> str:
        """A figure as a table cell, marked while its sources disagree."""
        return self._ditandai(tampil(angka), jenis)

    def prosa(self, angka: Angka, jenis: JenisFakta | None = None) -> str:
        """A figure with the indikator's unit, marked while its sources disagree."""
        return self._ditandai(prosa(angka, self.satuan), jenis)

    def persen(self, angka: Angka) -> str:
        """A capaian in a sentence, marked while its sources disagree."""
        return self._ditandai(persen(angka), JenisFakta.CAPAIAN)

    def _ditandai(self, teks: str, jenis: JenisFakta | None) -> str:
        return f"{teks} {PERLU_DICOCOKKAN}" if jenis in self.terbuka and teks != KOSONG else teks


@dataclass(frozen=True)
class BarisProgram:
    """A program's money, ready to print."""

    nomor: int
    hasil: HasilProgram
    terbuka: frozenset[JenisFakta]

    @property
    def kunci(self) -> str:
        """The record's key: "PG1"."""
        return f"PG{self.nomor}"

    @property
    def nama(self) -> str:
        """The program's name as the office writes it."""
        return huruf_judul(rapikan(self.hasil.nama))

    @property
    def sebutan(self) -> str:
        """The name as a sentence has it: with the word Program before it, once."""
        return self.nama if self.nama.lower().startswith("program ") else f"Program {self.nama}"

    @property
    def sasaran(self) -> str:
        """The sasaran it serves, "–" where no sheet says."""
        return rapikan(self.hasil.sasaran or "") or KOSONG

    @property
    def tanpa_anggaran(self) -> bool:
        """True where the budget is nought: no serapan can be computed."""
        return self.hasil.anggaran is not None and self.hasil.anggaran.nilai == 0

    def tabel(self, angka: Angka | None, jenis: JenisFakta) -> str:
        """An amount (or the serapan) as a table cell, marked while its sources disagree."""
        teks = tampil(angka) if jenis is JenisFakta.SERAPAN else tampil_rupiah(angka)
        return f"{teks} {PERLU_DICOCOKKAN}" if jenis in self.terbuka and teks != KOSONG else teks

    def prosa(self, angka: Angka, jenis: JenisFakta) -> str:
        """An amount or the serapan in a sentence, marked while its sources disagree."""
        teks = persen(angka) if jenis is JenisFakta.SERAPAN else rupiah(angka)
        return f"{teks} {PERLU_DICOCOKKAN}" if jenis in self.terbuka else teks


@dataclass(frozen=True)
class Bahan:
    """The material of a report; rows are in the order of the Laporan, sasaran numbered as they first appear.

    `pilihan` is what the office chose where the ledger has no say: "nip:KEY OF THE PEJABAT" -> the NIP. `asal` is the
    Laporan with both editions, where `laporan` holds only what governs.
    """

    laporan: Laporan
    hasil: Hasil
    temuan: Sequence[Finding] = ()
    pilihan: Mapping[str, str] = field(default_factory=dict)
    asal: Laporan | None = None

    @property
    def tahun(self) -> str:
        """The year in a phrase: "tahun 2024", "tahun pelaporan" where the workbook does not tell it."""
        return f"tahun {self.laporan.tahun}" if self.laporan.tahun else "tahun pelaporan"

    @property
    def kantor(self) -> str:
        """The office with its region as a sentence names it, "perangkat daerah" where the workbook does not."""
        return instansi.lengkap(self.laporan.instansi) or "perangkat daerah"

    @cached_property
    def indikator(self) -> list[BarisIndikator]:
        """The indikator measured this year; all of them where not one has even a place for its realisasi."""
        semua = {satu.kunci: satu for satu in self.laporan.indikator}
        terukur = {satu.kunci for satu in self.laporan.terukur}
        dipakai = [h for h in self.hasil.indikator if h.kunci in terukur] or self.hasil.indikator
        urutan = self._urutan_sasaran(dipakai)
        return [
            BarisIndikator(nomor, urutan[h.sasaran or h.kunci], h, semua.get(h.kunci), self.terbuka(h.kunci))
            for nomor, h in enumerate(dipakai, 1)
        ]

    @staticmethod
    def _urutan_sasaran(dipakai: Sequence[HasilIndikator]) -> dict[str, int]:
        urutan: dict[str, int] = {}
        for h in dipakai:
            urutan.setdefault(h.sasaran or h.kunci, len(urutan) + 1)
        return urutan

    @cached_property
    def program(self) -> list[BarisProgram]:
        """The programs with their money."""
        return [BarisProgram(nomor, h, self.terbuka(h.kunci)) for nomor, h in enumerate(self.hasil.program, 1)]

    @cached_property
    def _fakta(self) -> dict[str, list[Fakta]]:
        menurut_subjek: dict[str, list[Fakta]] = {}
        for fakta in self.hasil.fakta:
            if self.tahun_ini(fakta.tahun):
                menurut_subjek.setdefault(fakta.subjek, []).append(fakta)
        return menurut_subjek

    def tahun_ini(self, tahun: int | None) -> bool:
        """True for the report's year and for what stands without a year."""
        return tahun in (None, self.laporan.tahun)

    def fakta(self, subjek: str) -> list[Fakta]:
        """The facts of this year about an indikator or a program."""
        return self._fakta.get(subjek, [])

    def terbuka(self, subjek: str) -> frozenset[JenisFakta]:
        """The kinds of fact of a subject whose sources disagree without proof for either."""
        return frozenset(f.jenis for f in self.fakta(subjek) if f.bentrok and f.dasar is DasarPilihan.TERBUKA)
