"""A pipeline and a desktop made by hand, so that the window is tested without files."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget

from lkjip_desktop.domain.catatan import HalamanAturan
from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.domain.hasil import Hasil
from lkjip_desktop.domain.kebijakan import Kebijakan
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.gui.lingkungan import Lingkungan
from lkjip_desktop.pipeline import Bacaan, Keluaran, Masukan

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


def keluaran(buku: Path, isi: Sequence[Finding] = (), alasan: str | None = None) -> Keluaran:
    """Return outputs beside a workbook; with a reason there is no filled copy."""
    excel = None if alasan else buku.with_name(f"{buku.stem} - terisi.xlsx")
    return Keluaran(buku.with_name(f"{buku.stem} - LKjIP.docx"), excel, alasan, list(isi))


@dataclass
class JalurTiruan:
    """A pipeline that returns what it was given. With `pintu` it waits in build until the door is opened."""

    hasil: Sequence[Finding] = field(default_factory=bermacam)
    alasan_excel: str | None = None
    catatan: list[str] = field(default_factory=list)
    peringatan: tuple[str, ...] = ()
    gagal: dict[str, Exception] = field(default_factory=dict)
    pintu: threading.Event | None = None
    dibaca: list[Path] = field(default_factory=list)
    dibuat: list[Path] = field(default_factory=list)
    benang: set[int] = field(default_factory=set)

    def masukan_dari(self, buku: Path) -> Masukan:
        """Return the workbook alone."""
        return Masukan(buku)

    def read(self, masukan: Masukan) -> Bacaan:
        """Return an empty reading, or raise what is kept for that workbook."""
        self.benang.add(threading.get_ident())
        self.dibaca.append(masukan.buku)
        if masukan.buku.name in self.gagal:
            raise self.gagal[masukan.buku.name]
        laporan = Laporan(berkas=str(masukan.buku), tahun=2024)
        return Bacaan(masukan, laporan, _kosong(), Profil(), Path("profil.json"), self.peringatan)

    def build(self, bacaan: Bacaan) -> Keluaran:
        """Return outputs beside the workbook."""
        if self.pintu is not None:
            assert self.pintu.wait(20), "nobody opened the door"
        buku = bacaan.masukan.buku
        self.dibuat.append(buku)
        satu = keluaran(buku, self.hasil, self.alasan_excel)
        satu.catatan.extend(self.catatan)
        return satu

    def rule_page(self, kode: str) -> HalamanAturan:
        """Return a short page, or raise what is kept for that code."""
        if kode in self.gagal:
            raise self.gagal[kode]
        return HalamanAturan(kode, "Angka berbeda", "Satu fakta satu angka.", (("Contoh", "502.024 & <506.024>."),))

    def samples(self, ke: Path) -> list[Path]:
        """Return the two workbooks of a folder, or raise what is kept for it."""
        if ke.name in self.gagal:
            raise self.gagal[ke.name]
        return [ke / "Contoh.xlsx", ke / "Kosong.xlsx"]


def _kosong() -> Hasil:
    return Hasil(
        kebijakan=Kebijakan(),
        indikator=[],
        program=[],
        total_anggaran=None,
        total_realisasi=None,
        total_serapan=None,
        survei=None,
        efisiensi=[],
        fakta=[],
    )


class LingkunganTiruan(Lingkungan):
    """A desktop that picks what it was told and remembers what was opened."""

    def __init__(self, buku: Sequence[Path] = (), folder: Path | None = None, *, terbuka: bool = True) -> None:
        self.buku = list(buku)
        self.folder = folder
        self.terbuka = terbuka
        self.dibuka: list[Path] = []

    def pilih_buku(self, induk: QWidget) -> list[Path]:
        """Return the workbooks that the user would pick."""
        return self.buku

    def pilih_folder(self, induk: QWidget) -> Path | None:
        """Return the folder that the user would pick."""
        return self.folder

    def buka(self, berkas: Path) -> bool:
        """Remember the file."""
        self.dibuka.append(berkas)
        return self.terbuka
