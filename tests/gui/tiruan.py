"""Findings and a desktop made by hand, and works that wait or fail, so that every flow can be driven."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.gui.lingkungan import Lingkungan
from lkjip_desktop.gui.pekerja import Jalan
from lkjip_desktop.gui.tinjauan import Tinjauan
from lkjip_desktop.gui.tugas import Tugas
from lkjip_desktop.pipeline import Masukan

PESAN = "Jumlah penduduk ber-KTP tertulis 502.024 dan 506.024. Hanya 506.024 yang menghasilkan 101,33%."
PESAN_NIP = "NIP Kepala Dinas ditulis dalam dua versi. Cocokkan dengan SK."


def temuan(
    tingkat: Tingkat,
    pesan: str = PESAN,
    sel: Sequence[str] = ("E7",),
    diterima: str | None = None,
    teks: str = "502.024",
) -> Finding:
    """Return a finding whose cells stand on the sheet Kertas Kerja."""
    return Finding(
        kunci=f"ANG001/{pesan}",
        kode="ANG001",
        nama="Angka berbeda",
        tingkat=tingkat,
        pesan=pesan,
        tempat=tuple(Tempat(ref=CellRef.dari_a1("Kertas Kerja", satu), teks=teks) for satu in sel),
        ditemukan=teks,
        seharusnya="506.024",
        mengapa="Angka yang sama harus sama di semua lembar.",
        perbaikan="Perbaiki di Excel.",
        sidik="1",
        diterima=diterima,
    )


def bermacam() -> list[Finding]:
    """Return two salah, five periksa and one info."""
    return [
        *(temuan(Tingkat.SALAH, sel=("E7", "D10")) for _ in range(2)),
        *(temuan(Tingkat.PERIKSA, PESAN_NIP) for _ in range(5)),
        temuan(Tingkat.INFO, "Capaian ini dipotong, bukan dibulatkan."),
    ]


def kurang() -> Finding:
    """Return a finding of Kelengkapan."""
    return temuan(Tingkat.INFO, "Belum ada standar nasional.").model_copy(update={"kode": "LKP003"})


class TugasTiruan(Tugas):
    """Works as the program does; with `pintu` making waits until the door is opened, `galat` is raised on opening."""

    def __init__(self, pintu: threading.Event | None = None, galat: Exception | None = None) -> None:
        self.pintu = pintu
        self.galat = galat
        self.benang: set[int] = set()

    def buka(self, masukan: Masukan, jalan: Jalan) -> Tinjauan:
        """Open a workbook, or raise what is kept."""
        self.benang.add(threading.get_ident())
        if self.galat is not None:
            raise self.galat
        return super().buka(masukan, jalan)

    def buat(self, tinjauan: Tinjauan, jalan: Jalan, acuan: Path | None = None) -> Tinjauan:
        """Make the report once the door is open."""
        if self.pintu is not None:
            jalan.kabar("Menunggu…")
            assert self.pintu.wait(20), "nobody opened the door"
        return super().buat(tinjauan, jalan, acuan)


class LingkunganTiruan(Lingkungan):
    """A desktop that picks what it was told and remembers what was opened."""

    def __init__(
        self,
        buku: Sequence[Path] = (),
        folder: Path | None = None,
        berkas: Path | None = None,
        simpan: Path | None = None,
        *,
        terbuka: bool = True,
    ) -> None:
        self.buku = list(buku)
        self.folder = folder
        self.berkas = berkas
        self.simpan = simpan
        self.terbuka = terbuka
        self.dibuka: list[Path] = []

    def pilih_buku(self, induk: QWidget) -> list[Path]:
        """Return the workbooks that the user would pick."""
        return self.buku

    def pilih_folder(self, induk: QWidget, judul: str = "") -> Path | None:
        """Return the folder that the user would pick."""
        return self.folder

    def pilih_berkas(self, induk: QWidget, judul: str, saringan: str) -> Path | None:
        """Return the file that the user would pick."""
        return self.berkas

    def simpan_sebagai(self, induk: QWidget, judul: str, nama: str, saringan: str) -> Path | None:
        """Return the name that the user would give."""
        return self.simpan

    def buka(self, berkas: Path) -> bool:
        """Remember the file."""
        self.dibuka.append(berkas)
        return self.terbuka
