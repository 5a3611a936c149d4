"""What many workbooks came to, an office a row: plain data that goes from one process to another."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from pathlib import Path


class KeadaanKantor(StrEnum):
    """How far an office is; the value is what the recapitulation says."""

    DIBUAT = "Laporan dibuat"
    DIPERIKSA = "Diperiksa"
    GAGAL = "Gagal"
    BELUM = "Belum menyerahkan"


@dataclass(frozen=True, slots=True)
class RingkasanBuku:
    """A workbook or a Word report in a line; with `galat` only that sentence and the file are known.

    `rata_rata` and `serapan` are in per cent, `kurang` the parts of the report that are missing out of `bagian`.
    `word` is the report that was made of it, `disimpan` when the file had been saved that was read.
    """

    berkas: Path
    instansi: str | None = None
    daerah: str | None = None
    tahun: int | None = None
    indikator: int = 0
    tercapai: int = 0
    rata_rata: Decimal | None = None
    pagu: Decimal | None = None
    realisasi: Decimal | None = None
    serapan: Decimal | None = None
    tidak_sesuai: int = 0
    perlu_diperiksa: int = 0
    informasi: int = 0
    bagian: int = 0
    kurang: tuple[str, ...] = ()
    word: Path | None = None
    dengan: tuple[Path, ...] = ()
    galat: str | None = None
    disimpan: float | None = None

    @property
    def keadaan(self) -> KeadaanKantor:
        """How far this one is."""
        if self.galat is not None:
            return KeadaanKantor.GAGAL
        return KeadaanKantor.DIPERIKSA if self.word is None else KeadaanKantor.DIBUAT


@dataclass(frozen=True, slots=True)
class BarisRekap:
    """A row of the recapitulation: an office by the name that it is listed under, what it handed in, what to know.

    `dihitung` is False for what the same office handed in once more, and later.
    """

    nama: str
    isi: RingkasanBuku | None
    keterangan: tuple[str, ...] = ()
    dihitung: bool = True

    @property
    def keadaan(self) -> KeadaanKantor:
        """How far the office is."""
        return KeadaanKantor.BELUM if self.isi is None else self.isi.keadaan
