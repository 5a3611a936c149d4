"""The office: its identity, its officials, its units and what it wrote of itself."""

from __future__ import annotations

from pydantic import Field

from lkjip_desktop.domain.model import Model
from lkjip_desktop.domain.sel import CellRef


class TempatPejabat(Model):
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


class Pejabat(Model):
    """One official with every place; two NIP of one person stay two until the office decides."""

    kunci: str
    nama: str
    nip: str | None = None
    jabatan: str | None = None
    pangkat: str | None = None
    masa: str | None = None
    tempat: list[TempatPejabat] = Field(default_factory=list)


class Butir(Model):
    """A label/value pair of the identity: the text and its cell."""

    teks: str
    ref: CellRef


class Instansi(Model):
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
    # How the head is called, where the office's settings say so: "Direktur".
    pimpinan: str | None = None


class Simpul(Model):
    """A unit of the organisation and the units under it."""

    nama: str
    anak: list[Simpul] = Field(default_factory=list)


class Naskah(Model):
    """What an office wrote itself, in order: lists and paragraphs by subject."""

    tugas: list[str] = Field(default_factory=list)
    fungsi: list[str] = Field(default_factory=list)
    permasalahan: list[str] = Field(default_factory=list)
    faktor_pendorong: list[str] = Field(default_factory=list)
    faktor_penghambat: list[str] = Field(default_factory=list)
    hambatan_internal: list[str] = Field(default_factory=list)
    hambatan_eksternal: list[str] = Field(default_factory=list)
    pemecahan: list[str] = Field(default_factory=list)
