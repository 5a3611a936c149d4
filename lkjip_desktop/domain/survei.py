"""The satisfaction survey as printed (PermenPANRB 14/2017)."""

from __future__ import annotations

from pydantic import Field

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.instansi import Butir
from lkjip_desktop.domain.kinerja import Hitungan
from lkjip_desktop.domain.model import Model
from lkjip_desktop.domain.sel import CellRef


class Unsur(Model):
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


class KelompokResponden(Model):
    """A table of respondents by sex, schooling or work: each group's number, and the printed total."""

    nama: str
    anggota: list[Angka]
    total: Angka | None = None


class Survei(Model):
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
