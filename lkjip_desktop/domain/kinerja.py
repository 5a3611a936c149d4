"""Indikator and programs with every place that names them and every figure that is given for them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from pydantic import Field

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.jenis import Edisi, JenisFakta, JenisLembar
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.domain.model import Model
from lkjip_desktop.domain.sel import CellRef


class Kemunculan(Model):
    """One place where a fact of a subject stands; `tahun` is the year the figure speaks of.

    `edisi` is set where its heading, title or sheet says that it is of before or after a perubahan.
    """

    jenis: JenisFakta
    tahun: int | None
    nilai: Angka
    sumber: JenisLembar
    edisi: Edisi | None = None


class Sebutan(Model):
    """One place that names a subject, with what stands beside the name; `kelompok` is the heading above it.

    `edisi` is that of the plan it stands in. `kode` is the code of a program or kegiatan as written there.
    """

    nama: str
    ref: CellRef
    sumber: JenisLembar
    kode: str | None = None
    ref_kode: CellRef | None = None
    sasaran: str | None = None
    ref_sasaran: CellRef | None = None
    satuan: str | None = None
    ref_satuan: CellRef | None = None
    edisi: Edisi | None = None
    kelompok: str | None = None
    keterangan: str | None = None
    ref_keterangan: CellRef | None = None
    cara: str | None = None
    ref_cara: CellRef | None = None


class KategoriTertulis(Model):
    """A category as a table prints it ("Sangat Tinggi", "Tercapai") for a capaian, or one against the Renstra.

    `judul` are its column's headings.
    """

    teks: str
    judul: str
    jenis: JenisFakta
    tahun: int | None
    ref: CellRef
    sumber: JenisLembar


class BentukHitungan(StrEnum):
    """The shape of a worked calculation in a text."""

    BAGI = "bagi"
    KALI = "kali"


class Hitungan(Model):
    """A calculation quoted in a cell: 502.024 / 499.362 x 100 % = 101,33 %, or 3,80 x 25 = 95,02."""

    bentuk: BentukHitungan
    kiri: Angka
    kanan: Angka
    hasil: Angka | None
    ref: CellRef
    sumber: JenisLembar
    tahun: int | None


def _dicabut(sebutan: Sequence[Sebutan]) -> bool:
    return bool(sebutan) and all(satu.edisi is Edisi.MURNI for satu in sebutan)


class DataDukung(Model):
    """A figure below a table that an indikator is computed from."""

    nama: str
    nilai: Angka
    satuan: str | None
    ref: CellRef


class JenisFaktor(StrEnum):
    """What a text beside an indikator tells of its result."""

    PENDORONG = "faktor pendorong"
    PENGHAMBAT = "faktor penghambat"
    TINDAK_LANJUT = "tindak lanjut"


class FaktorTertulis(Model):
    """What an office wrote beside an indikator: a cause, an obstacle, a remedy."""

    jenis: JenisFaktor
    teks: str


class Indikator(Model):
    """One indikator with all places that name it and all its figures, whichever way it is spelled.

    `kunci` is derived from the name and stable; `alasan_arah` says where the direction was seen.
    """

    kunci: str
    nama: str
    sasaran: str | None = None
    satuan: str | None = None
    arah: Arah = Arah.NAIK
    alasan_arah: str = ""
    cara: str | None = None
    keterangan: str | None = None
    sebutan: list[Sebutan] = Field(default_factory=list)
    kemunculan: list[Kemunculan] = Field(default_factory=list)
    hitungan: list[Hitungan] = Field(default_factory=list)
    data_dukung: list[DataDukung] = Field(default_factory=list)
    kategori: list[KategoriTertulis] = Field(default_factory=list)
    faktor: list[FaktorTertulis] = Field(default_factory=list)

    def fakta(self, jenis: JenisFakta, tahun: int | None = None) -> list[Kemunculan]:
        """The occurrences of one kind, of one year where given."""
        return [k for k in self.kemunculan if k.jenis is jenis and (tahun is None or k.tahun in (None, tahun))]

    @property
    def dicabut(self) -> bool:
        """True where only plans of before a perubahan name it."""
        return _dicabut(self.sebutan)

    def disebut_di(self, *sumber: JenisLembar) -> list[Sebutan]:
        """The places of the given kinds of sheet that name the indikator."""
        return [s for s in self.sebutan if s.sumber in sumber]


class Program(Model):
    """A program, kegiatan or sub kegiatan; `kegiatan` holds the next level."""

    kunci: str
    nama: str
    kode: str | None = None
    sasaran: str | None = None
    sebutan: list[Sebutan] = Field(default_factory=list)
    kemunculan: list[Kemunculan] = Field(default_factory=list)
    kegiatan: list[Program] = Field(default_factory=list)

    def fakta(self, jenis: JenisFakta) -> list[Kemunculan]:
        """The occurrences of one kind."""
        return [k for k in self.kemunculan if k.jenis is jenis]

    @property
    def dicabut(self) -> bool:
        """True where only plans of before a perubahan name it."""
        return _dicabut(self.sebutan)
