"""What was understood from an office's workbook. Every figure keeps its cell; nothing is decided here yet."""

from __future__ import annotations

from pydantic import Field

from lkjip_desktop.domain.dokumen import LetakDokumen
from lkjip_desktop.domain.instansi import Butir, Instansi, Naskah, Pejabat, Simpul, TempatPejabat
from lkjip_desktop.domain.jenis import RENCANA, Edisi, JenisFakta, JenisLembar
from lkjip_desktop.domain.kinerja import (
    BentukHitungan,
    DataDukung,
    FaktorTertulis,
    Hitungan,
    Indikator,
    JenisFaktor,
    KategoriTertulis,
    Kemunculan,
    Program,
    Sebutan,
)
from lkjip_desktop.domain.model import Model
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.domain.survei import KelompokResponden, Survei, Unsur
from lkjip_desktop.domain.tangga import TanggaTertulis

# A report and its parts are one vocabulary: whoever reads a Laporan imports them from here.
__all__ = [
    "RENCANA",
    "BacaanLembar",
    "BentukHitungan",
    "Butir",
    "DataDukung",
    "Edisi",
    "FaktorTertulis",
    "Hitungan",
    "Indikator",
    "Instansi",
    "JenisFakta",
    "JenisFaktor",
    "JenisLembar",
    "KategoriTertulis",
    "KelompokResponden",
    "Kemunculan",
    "Laporan",
    "Naskah",
    "Pejabat",
    "Pertanyaan",
    "Pilihan",
    "Program",
    "Sebutan",
    "Simpul",
    "Survei",
    "TempatPejabat",
    "Unsur",
]


class BacaanLembar(Model):
    """How one table (or rest) of a sheet was understood; `jenis` None means it was not, `alasan` says why.

    `rincian` is the same reason in its parts: headings, title, rows of data, what was set aside. `judul` are the cells
    of its own title, `berkas` is set for sheets of further sources, as in CellRef.
    """

    nama: str
    jenis: JenisLembar | None
    baris: tuple[int, int]
    alasan: str
    rincian: list[str] = Field(default_factory=list)
    kolom: dict[str, str] = Field(default_factory=dict)
    judul: list[CellRef] = Field(default_factory=list)
    sisa: list[CellRef] = Field(default_factory=list)
    berkas: str | None = None


class Pilihan(Model):
    """A candidate answer and what speaks for it."""

    nilai: str
    bukti: str


class Pertanyaan(Model):
    """What the importer is not sure of; `bawaan` is what it goes on with meanwhile."""

    id: str
    tanya: str
    tempat: list[CellRef]
    pilihan: list[Pilihan]
    bawaan: str


class Laporan(Model):
    """An office's year, as its workbook tells it."""

    berkas: str
    tahun: int | None = None
    instansi: Instansi = Field(default_factory=Instansi)
    pejabat: list[Pejabat] = Field(default_factory=list)
    # Who signs by the office's settings; None leaves it to what the workbook says.
    penanda_tangan: Pejabat | None = None
    indikator: list[Indikator] = Field(default_factory=list)
    program: list[Program] = Field(default_factory=list)
    total: list[Kemunculan] = Field(default_factory=list)
    survei: Survei | None = None
    tangga: list[TanggaTertulis] = Field(default_factory=list)
    struktur: list[Simpul] = Field(default_factory=list)
    naskah: Naskah = Field(default_factory=Naskah)
    lembar: list[BacaanLembar] = Field(default_factory=list)
    pertanyaan: list[Pertanyaan] = Field(default_factory=list)
    # By CellRef.kunci; `letak_sel` only of sheets that were laid out from a Word document.
    teks_sel: dict[str, str] = Field(default_factory=dict)
    letak_sel: dict[str, LetakDokumen] = Field(default_factory=dict)
    rumus_sel: dict[str, str] = Field(default_factory=dict)

    @property
    def terukur(self) -> list[Indikator]:
        """Indikator measured this year: those with a realisasi (or a place for one) of the report's year."""
        return [i for i in self.indikator if i.fakta(JenisFakta.REALISASI, self.tahun)]

    @property
    def rencana(self) -> list[Indikator]:
        """Indikator that are planned but not measured this year; what a perubahan took out is not planned."""
        terukur = {i.kunci for i in self.terukur}
        return [i for i in self.indikator if i.kunci not in terukur and not i.dicabut]
