"""What one table contributes, before the same indikator of several tables are joined."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.laporan import (
    FaktorTertulis,
    Hitungan,
    JenisLembar,
    KategoriTertulis,
    Kemunculan,
    Pertanyaan,
    Sebutan,
    Survei,
)
from lkjip_desktop.domain.sel import CellRef


@dataclass
class RekamanIndikator:
    """A row that names an indikator, with its figures."""

    sebutan: Sebutan
    kemunculan: list[Kemunculan] = field(default_factory=list)
    hitungan: list[Hitungan] = field(default_factory=list)
    cara: str | None = None
    keterangan: str | None = None
    polarisasi: str | None = None
    rumus_capaian: str | None = None
    kategori: list[KategoriTertulis] = field(default_factory=list)
    faktor: list[FaktorTertulis] = field(default_factory=list)


@dataclass
class RekamanProgram:
    """A row that names a program (tingkat 0), kegiatan (1) or sub kegiatan (2), with its money."""

    sebutan: Sebutan
    tingkat: int
    kode: str | None = None
    kemunculan: list[Kemunculan] = field(default_factory=list)


@dataclass
class RekamanData:
    """A figure below a table that some indikator is computed from."""

    nama: str
    satuan: str | None
    nilai: Angka
    ref: CellRef


@dataclass
class Potongan:
    """A table's contribution: its kind, the rows read, the cells used beside the table, what was set aside and why.

    `naskah` are texts of its columns by part of the Naskah, `tak_dipakai` the headings of columns nobody reads.
    """

    jenis: JenisLembar
    indikator: list[RekamanIndikator] = field(default_factory=list)
    program: list[RekamanProgram] = field(default_factory=list)
    total: list[Kemunculan] = field(default_factory=list)
    data: list[RekamanData] = field(default_factory=list)
    survei: Survei | None = None
    tambahan: list[CellRef] = field(default_factory=list)
    diabaikan: list[str] = field(default_factory=list)
    pertanyaan: list[Pertanyaan] = field(default_factory=list)
    naskah: dict[str, list[str]] = field(default_factory=dict)
    tak_dipakai: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Konteks:
    """What a table is read with: the report's year, the table's own, the Renstra's last, the office's answers."""

    tahun: int | None
    tahun_tabel: int | None = None
    tahun_akhir: int | None = None
    jawaban: Mapping[str, str] = field(default_factory=dict)

    @property
    def tahun_berlaku(self) -> int | None:
        """The year of figures whose headings name none."""
        return self.tahun_tabel or self.tahun
