"""What was understood from an office's workbook. Every figure keeps its cell; nothing is decided here yet."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.dokumen import LetakDokumen
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.domain.tangga import TanggaTertulis


class JenisLembar(StrEnum):
    """What a table of a workbook is; the order is that of authority when they disagree (design: section 3)."""

    PERJANJIAN = "perjanjian kinerja"
    PENETAPAN = "penetapan kinerja"
    RKT = "rencana kinerja tahunan"
    IKU = "indikator kinerja utama"
    RENSTRA = "renstra"
    CAPAIAN = "capaian kinerja"
    KERTAS_KERJA = "kertas kerja"
    PERBANDINGAN = "perbandingan antartahun"
    ANGGARAN = "realisasi anggaran"
    PROGRAM = "program perjanjian kinerja"
    PROGRAM_RKT = "program rencana kinerja"
    POHON = "program, kegiatan, dan sub kegiatan"
    SURVEI = "survei kepuasan masyarakat"
    DATA_DUKUNG = "data dukung"
    IDENTITAS = "identitas"
    TANDA_TANGAN = "tanda tangan"
    STRUKTUR = "struktur organisasi"
    TUGAS = "tugas dan fungsi"
    PERMASALAHAN = "permasalahan"
    FAKTOR = "faktor pendorong dan penghambat"
    HAMBATAN = "hambatan"
    PEMECAHAN = "pemecahan masalah"
    SKALA = "skala kategori capaian"


# Kinds of sheet that plan: what stands there is promised, and has editions (murni, perubahan).
RENCANA = frozenset(
    {
        JenisLembar.PERJANJIAN,
        JenisLembar.PENETAPAN,
        JenisLembar.RKT,
        JenisLembar.IKU,
        JenisLembar.PROGRAM,
        JenisLembar.PROGRAM_RKT,
    }
)


class JenisFakta(StrEnum):
    """What a figure says about its subject."""

    TARGET = "target"
    REALISASI = "realisasi"
    CAPAIAN = "capaian"
    PEMBILANG = "pembilang"
    PENYEBUT = "penyebut"
    TARGET_RENSTRA = "target renstra"
    CAPAIAN_RENSTRA = "capaian renstra"
    ANGGARAN = "anggaran"
    REALISASI_ANGGARAN = "realisasi anggaran"
    SERAPAN = "serapan"


class Edisi(StrEnum):
    """Before or after a plan's perubahan."""

    MURNI = "murni"
    PERUBAHAN = "perubahan"


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Kemunculan(_Model):
    """One place where a fact of a subject stands; `tahun` is the year the figure speaks of.

    `edisi` is set where its heading, title or sheet says that it is of before or after a perubahan.
    """

    jenis: JenisFakta
    tahun: int | None
    nilai: Angka
    sumber: JenisLembar
    edisi: Edisi | None = None


class Sebutan(_Model):
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


class KategoriTertulis(_Model):
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


class Hitungan(_Model):
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


class DataDukung(_Model):
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


class FaktorTertulis(_Model):
    """What an office wrote beside an indikator: a cause, an obstacle, a remedy."""

    jenis: JenisFaktor
    teks: str


class Indikator(_Model):
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


class Program(_Model):
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


class TempatPejabat(_Model):
    """One place that speaks of an official: each part with the cell it stands in; `masa` is the term of office."""

    nama: str | None = None
    nip: str | None = None
    jabatan: str | None = None
    pangkat: str | None = None
    masa: str | None = None
    ref_nama: CellRef | None = None
    ref_nip: CellRef | None = None
    ref_jabatan: CellRef | None = None
    ref_pangkat: CellRef | None = None
    ref_masa: CellRef | None = None


class Pejabat(_Model):
    """One official with every place; two NIP of one person stay two until the office decides."""

    kunci: str
    nama: str
    nip: str | None = None
    jabatan: str | None = None
    pangkat: str | None = None
    masa: str | None = None
    tempat: list[TempatPejabat] = Field(default_factory=list)


class Butir(_Model):
    """A label/value pair of the identity: the text and its cell."""

    teks: str
    ref: CellRef


class Instansi(_Model):
    """The office. `jenis`: dinas, badan, rsud, kecamatan, kelurahan, sekretariat, inspektorat, lainnya."""

    nama: str | None = None
    daerah: str | None = None
    jenis: str | None = None
    periode_renstra: str | None = None
    visi: str | None = None
    misi: list[str] = Field(default_factory=list)
    tujuan: list[str] = Field(default_factory=list)
    tempat: str | None = None
    tanggal: str | None = None
    istilah: str = "LKjIP"
    dasar_hukum: list[str] = Field(default_factory=list)
    asal: dict[str, list[Butir]] = Field(default_factory=dict)


class Unsur(_Model):
    """An unsur of the survey: NRR and weighted NRR as printed.

    One that is summed up from answers has their sum `jumlah`, their number `pengisi` and its column's heading `ref`.
    `bobot` and `mutu` (grade or words) are set where the table has such columns.
    """

    kode: str
    nama: str
    rata_rata: Angka
    tertimbang: Angka | None = None
    bobot: Angka | None = None
    mutu: Butir | None = None
    jumlah: int | None = None
    pengisi: int | None = None
    ref: CellRef | None = None


class KelompokResponden(_Model):
    """A table of respondents by sex, schooling or work: each group's number, and the printed total."""

    nama: str
    anggota: list[Angka]
    total: Angka | None = None


class Survei(_Model):
    """The satisfaction survey as printed (PermenPANRB 14/2017).

    `jawaban` are the unsur as the answers of `penjawab` respondents give them, to check the printed ones by. `ulangan`
    holds further places of responden, indeks and ikm by these names, `mutu_lain` of the grade, `kinerja` of its words.
    """

    responden: Angka | None = None
    penimbang: Angka | None = None
    unsur: list[Unsur] = Field(default_factory=list)
    indeks: Angka | None = None
    ikm: Angka | None = None
    mutu: str | None = None
    ref_mutu: CellRef | None = None
    hitungan: list[Hitungan] = Field(default_factory=list)
    jawaban: list[Unsur] = Field(default_factory=list)
    penjawab: int | None = None
    populasi: Angka | None = None
    kinerja: list[Butir] = Field(default_factory=list)
    kelompok: list[KelompokResponden] = Field(default_factory=list)
    ulangan: dict[str, list[Angka]] = Field(default_factory=dict)
    mutu_lain: list[Butir] = Field(default_factory=list)


class Simpul(_Model):
    """A unit of the organisation and the units under it."""

    nama: str
    anak: list[Simpul] = Field(default_factory=list)


class Naskah(_Model):
    """What an office wrote itself, in order: lists and paragraphs by subject."""

    tugas: list[str] = Field(default_factory=list)
    fungsi: list[str] = Field(default_factory=list)
    permasalahan: list[str] = Field(default_factory=list)
    faktor_pendorong: list[str] = Field(default_factory=list)
    faktor_penghambat: list[str] = Field(default_factory=list)
    hambatan_internal: list[str] = Field(default_factory=list)
    hambatan_eksternal: list[str] = Field(default_factory=list)
    pemecahan: list[str] = Field(default_factory=list)


class BacaanLembar(_Model):
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


class Pilihan(_Model):
    """A candidate answer and what speaks for it."""

    nilai: str
    bukti: str


class Pertanyaan(_Model):
    """What the importer is not sure of; `bawaan` is what it goes on with meanwhile."""

    id: str
    tanya: str
    tempat: list[CellRef]
    pilihan: list[Pilihan]
    bawaan: str


class Laporan(_Model):
    """An office's year, as its workbook tells it."""

    berkas: str
    tahun: int | None = None
    instansi: Instansi = Field(default_factory=Instansi)
    pejabat: list[Pejabat] = Field(default_factory=list)
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
