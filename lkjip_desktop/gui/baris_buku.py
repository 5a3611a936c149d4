"""What the list of workbooks says of each: whose it is, how far it is, what is open in it. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.domain.catatan import SEBUTAN, terbuka

if TYPE_CHECKING:
    from lkjip_desktop.domain.rekap import RingkasanBuku
    from lkjip_desktop.gui.tugas import HasilBuku
    from lkjip_desktop.pipeline import BukuTerakhir


class Keadaan(StrEnum):
    """How far a workbook of the list is."""

    BELUM = "Belum dibaca"
    MEMBACA = "Membaca…"
    SIAP = "Siap"
    DIBUAT = "Laporan dibuat"
    GAGAL = "Gagal"


# The picture beside the words.
IKON = {Keadaan.DIBUAT: "berhasil", Keadaan.GAGAL: "salah"}


@dataclass(frozen=True, slots=True)
class BarisBuku:
    """One workbook; `galat` is why it failed, `word` its report. The counts are None before it was read."""

    buku: Path
    keadaan: Keadaan = Keadaan.BELUM
    instansi: str = ""
    tahun: int | None = None
    galat: str = ""
    word: Path | None = None
    banyak: tuple[int, int] | None = None

    @property
    def sebutan(self) -> str:
        """The state in words, with the reason of a failure."""
        return f"{self.keadaan}: {self.galat}" if self.galat else str(self.keadaan)

    @property
    def catatan(self) -> str:
        """How many findings are open: "2 tidak sesuai, 5 perlu diperiksa"."""
        if self.banyak is None:
            return ""
        pasangan = zip(("salah", "periksa"), self.banyak, strict=True)
        bagian = [f"{jumlah} {SEBUTAN[tingkat].lower()}" for tingkat, jumlah in pasangan if jumlah]
        return ", ".join(bagian) or "Tidak ada"


def dari_terakhir(buku: Path, satu: BukuTerakhir | None) -> BarisBuku:
    """Return a row of a workbook that was not read today: what is remembered of it, if anything."""
    if satu is None:
        return BarisBuku(buku)
    keadaan = Keadaan.DIBUAT if satu.word is not None and satu.word.is_file() else Keadaan.BELUM
    word = satu.word if keadaan is Keadaan.DIBUAT else None
    return BarisBuku(
        buku, keadaan, satu.instansi or "", satu.tahun, word=word, banyak=(satu.tidak_sesuai, satu.perlu_diperiksa)
    )


def dari_ringkasan(satu: RingkasanBuku) -> BarisBuku:
    """Return a row of one of many workbooks that were made or checked together."""
    if satu.galat is not None:
        return BarisBuku(satu.berkas, Keadaan.GAGAL, galat=satu.galat)
    keadaan = Keadaan.SIAP if satu.word is None else Keadaan.DIBUAT
    banyak = (satu.tidak_sesuai, satu.perlu_diperiksa)
    return BarisBuku(satu.berkas, keadaan, satu.instansi or "", satu.tahun, word=satu.word, banyak=banyak)


def dari_hasil(hasil: HasilBuku) -> BarisBuku:
    """Return a row of a workbook that was read, perhaps made, or failed."""
    if hasil.tinjauan is None:
        return BarisBuku(hasil.buku, Keadaan.GAGAL, galat=hasil.galat or "")
    laporan, keluaran = hasil.tinjauan.bacaan.laporan, hasil.tinjauan.keluaran
    temuan = keluaran.temuan if keluaran else hasil.tinjauan.pemeriksaan.temuan
    banyak = terbuka(temuan)
    return BarisBuku(
        hasil.buku,
        Keadaan.DIBUAT if keluaran else Keadaan.SIAP,
        laporan.instansi.nama or "",
        laporan.tahun,
        word=keluaran.word if keluaran else None,
        banyak=(banyak["salah"], banyak["periksa"]),
    )
