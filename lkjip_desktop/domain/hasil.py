"""What the engine computed: every result with its formula and the cells it comes from."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.kebijakan import Arah, Kebijakan, Rumus
from lkjip_desktop.domain.laporan import JenisFakta, Kemunculan, Unsur
from lkjip_desktop.domain.sel import CellRef


class DasarPilihan(StrEnum):
    """Why the ledger prints one of several values."""

    TUNGGAL = "semua sumber sama"
    PROFIL = "pilihan perangkat daerah"
    HITUNGAN = "dibuktikan perhitungan"
    WEWENANG = "sumber paling berwenang"
    TERBANYAK = "paling banyak disebut"
    TERBUKA = "belum dapat dipastikan"


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Fakta(_Model):
    """One fact of the ledger: (subject; kind; year) with all its occurrences.

    `bentrok` is True where the occurrences cannot be one figure (their intervals do not meet); `terpilih` is the one
    the report prints everywhere, `dasar` why; `bukti` says in Indonesian what proves it.
    """

    kunci: str
    subjek: str
    nama_subjek: str
    jenis: JenisFakta
    tahun: int | None
    kejadian: list[Kemunculan]
    bentrok: bool = False
    terpilih: Angka | None = None
    dasar: DasarPilihan = DasarPilihan.TUNGGAL
    bukti: str = ""


class HasilIndikator(_Model):
    """An indikator's year: the values the report prints and how capaian follows from them.

    `capaian` is a number in per cent under the Kebijakan, or the predicate the office gave; `persen` is always the
    computed per cent where T and R allow one. `uraian` is the worked formula ("101,33 / 92 x 100% = 110,14%"),
    `uraian_realisasi` that of the realisasi ("506.024 / 499.362 x 100% = 101,33%").
    """

    kunci: str
    nama: str
    sasaran: str | None
    satuan: str | None
    arah: Arah
    rumus: Rumus | None
    target: Angka | None
    realisasi: Angka | None
    capaian: Angka | None
    persen: Angka | None = None
    kategori: str | None = None
    tercapai: bool | None = None
    uraian: str | None = None
    uraian_realisasi: str | None = None
    masukan: list[CellRef] = Field(default_factory=list)
    tahun_lalu: int | None = None
    realisasi_lalu: Angka | None = None
    capaian_lalu: Angka | None = None
    perubahan: Angka | None = None
    membaik: bool | None = None
    tahun_renstra: int | None = None
    target_renstra: Angka | None = None
    capaian_renstra: Angka | None = None


class HasilProgram(_Model):
    """A program's money: rupiah and serapan in per cent."""

    kunci: str
    nama: str
    kode: str | None
    sasaran: str | None
    anggaran: Angka | None
    realisasi: Angka | None
    serapan: Angka | None
    uraian: str | None = None
    kegiatan: list[HasilProgram] = Field(default_factory=list)


class HasilSurvei(_Model):
    """The survey computed from its unsur: index, IKM, mutu, highest and lowest."""

    indeks: Angka | None
    ikm: Angka | None
    mutu: str | None
    kinerja: str | None
    bobot: str
    tertinggi: Unsur | None
    terendah: Unsur | None
    uraian: str | None


class Efisiensi(_Model):
    """Capaian against serapan, per sasaran or program; `selisih` in points of per cent."""

    subjek: str
    capaian: Angka
    serapan: Angka
    selisih: Angka
    efisien: bool


class Hasil(_Model):
    """All results of a report, in the order of the Laporan."""

    kebijakan: Kebijakan
    indikator: list[HasilIndikator]
    program: list[HasilProgram]
    total_anggaran: Angka | None
    total_realisasi: Angka | None
    total_serapan: Angka | None
    survei: HasilSurvei | None
    efisiensi: list[Efisiensi]
    fakta: list[Fakta]

    def cari(self, kunci: str) -> HasilIndikator:
        """The result of an indikator. Raises KeyError where there is none."""
        for satu in self.indikator:
            if satu.kunci == kunci:
                return satu
        raise KeyError(kunci)
