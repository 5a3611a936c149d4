"""The page of several workbooks: those of a folder, or dropped together and of several offices."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from lkjip_desktop import pipeline
from lkjip_desktop.domain.rekap import RingkasanBuku
from lkjip_desktop.gui import kalimat
from lkjip_desktop.gui.bagian import Kalimat, Pita, tombol
from lkjip_desktop.gui.baris_buku import BarisBuku, Keadaan, dari_hasil, dari_ringkasan, dari_terakhir
from lkjip_desktop.gui.tabel_buku import TabelBuku

if TYPE_CHECKING:
    from lkjip_desktop.gui.tugas import HasilBuku

_PETUNJUK = "Klik dua kali pada satu baris: buat laporannya, lalu buka di Word."


class HalamanDaftar(QWidget):
    """A table of workbooks with their state; all can be made in one go."""

    buat_dan_buka = Signal(object)  # the path of a workbook
    buat_semua_diminta = Signal(object)  # a tuple of paths
    rekap_diminta = Signal(object)  # a tuple of paths
    tinjau_diminta = Signal(object)  # the path of a workbook
    buka_diminta = Signal(object)  # the path of a report or a folder
    batal_diminta = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.judul = Kalimat(besar=1.3, tebal=True)
        self.ringkasan = Kalimat(redup=True)
        self.tabel = TabelBuku()
        self.rincian = Kalimat(_PETUNJUK, redup=True)
        self.garis = QProgressBar()
        self.tombol_semua = tombol("&Buat Semua Laporan", self._buat_semua, utama=True)
        self.tombol_rekap = tombol("Simpan &Rekap…", self._rekap)
        self.tombol_tinjau = tombol("&Tinjau", self._tinjau)
        self.tombol_word = tombol("Buka &Word", self._buka_word)
        self.tombol_folder = tombol("Buka &Folder", self._buka_folder)
        self.tombol_batal = tombol("Batal&kan Proses", self._batalkan)
        self.catatan = Pita()
        self._sebelum: dict[Path, BarisBuku] = {}
        self._susun()
        self.tabel.dibuka.connect(self._buka)
        self.tabel.terpilih_berganti.connect(self._atur)
        self.berhenti()

    @property
    def bekerja(self) -> bool:
        """True while the reports are being made."""
        return not self.tombol_batal.isHidden()

    def isi(self, buku: Sequence[Path], judul: str, catatan: str = "") -> None:
        """Show workbooks, none read yet; what is remembered of them is said, and what to know of the folder."""
        self._sebelum.clear()
        self.catatan.katakan(catatan)
        ingatan = {os.path.normcase(satu.berkas): satu for satu in pipeline.recent()}
        self.judul.katakan(judul)
        self.tabel.isi([dari_terakhir(satu, ingatan.get(os.path.normcase(satu.absolute()))) for satu in buku])
        self.berhenti()
        self.tabel.setFocus()

    def terima(self, hasil: HasilBuku | RingkasanBuku) -> None:
        """Show what a workbook came to."""
        baris = dari_ringkasan(hasil) if isinstance(hasil, RingkasanBuku) else dari_hasil(hasil)
        sebelum = self._sebelum.get(baris.buku)
        if baris.keadaan is Keadaan.SIAP and sebelum is not None and sebelum.keadaan is Keadaan.DIBUAT:
            baris = replace(baris, keadaan=sebelum.keadaan, word=sebelum.word)  # checked anew, its report is there
        self.perbarui(baris)

    def mulai(self, buku: Path) -> None:
        """Show that a workbook is being worked on, perhaps among others."""
        sebelum = next((satu for satu in self.tabel.model_buku.semua if satu.buku == buku), None)
        if sebelum is not None:
            self.perbarui(replace(sebelum, keadaan=Keadaan.MEMBACA, galat=""))
            self._sebelum[buku] = sebelum
            self.tabel.pilih(buku)

    def katakan(self, teks: str) -> None:
        """Say what a run over all workbooks came to."""
        self.ringkasan.katakan(teks)

    def perbarui(self, baris: BarisBuku) -> None:
        """Show another state of a workbook."""
        self._sebelum.pop(baris.buku, None)
        self.tabel.model_buku.ganti(baris)
        self._atur()

    def kemajuan(self, selesai: int, banyak: int) -> None:
        """Show how many of the workbooks are done."""
        if not banyak or not self.tabel.model_buku.semua:
            return
        self._tampilkan_kerja(True)
        self.garis.setRange(0, banyak)
        self.garis.setValue(selesai)
        self.ringkasan.katakan(kalimat.kemajuan(selesai, banyak))

    def usai(self, berhasil: int, semua: int) -> None:
        """Say what a run over all workbooks came to."""
        self.berhenti()
        self.ringkasan.katakan(f"{kalimat.selesai_semua(berhasil, semua - berhasil)}.")

    def berhenti(self) -> None:
        """End showing progress: the run is over, cancelled, or none has begun."""
        self._kembalikan()
        self._tampilkan_kerja(False)
        self._atur()

    def _kembalikan(self) -> None:
        """Show workbooks that were begun and not finished as they were before."""
        for satu in list(self._sebelum.values()):
            self.perbarui(satu)

    def _tampilkan_kerja(self, bekerja: bool) -> None:
        for satu in (self.garis, self.tombol_batal):
            satu.setVisible(bekerja)
        self.tombol_semua.setVisible(not bekerja)
        self.tombol_rekap.setVisible(not bekerja)
        self.tombol_batal.setEnabled(True)

    def _buat_semua(self) -> None:
        semua = tuple(satu.buku for satu in self.tabel.model_buku.semua)
        if semua and not self.bekerja:
            self.buat_semua_diminta.emit(semua)

    def _rekap(self) -> None:
        semua = tuple(satu.buku for satu in self.tabel.model_buku.semua)
        if semua and not self.bekerja:
            self.rekap_diminta.emit(semua)

    def _batalkan(self) -> None:
        self.tombol_batal.setEnabled(False)
        self.ringkasan.katakan("Membatalkan…")
        self.batal_diminta.emit()

    def _buka(self, buku: Path) -> None:
        if not self.bekerja:
            self.buat_dan_buka.emit(buku)

    def _tinjau(self) -> None:
        if (satu := self.tabel.terpilih) is not None:
            self.tinjau_diminta.emit(satu.buku)

    def _buka_word(self) -> None:
        if (satu := self.tabel.terpilih) is not None and satu.word is not None:
            self.buka_diminta.emit(satu.word)

    def _buka_folder(self) -> None:
        if (satu := self.tabel.terpilih) is not None:
            self.buka_diminta.emit((satu.word or satu.buku).parent)

    def _atur(self) -> None:
        """Enable what can be done with the chosen workbook, and say what is wrong with it."""
        satu, semua = self.tabel.terpilih, self.tabel.model_buku.semua
        self.tombol_semua.setEnabled(bool(semua))
        self.tombol_rekap.setEnabled(bool(semua))
        self.tombol_tinjau.setEnabled(satu is not None and not self.bekerja)
        self.tombol_word.setEnabled(satu is not None and satu.word is not None)
        self.tombol_folder.setEnabled(satu is not None)
        self.rincian.katakan(satu.sebutan if satu is not None and satu.galat else _PETUNJUK)
        if not self.bekerja:
            self.ringkasan.katakan(_ringkas(semua))

    def _susun(self) -> None:
        self.garis.setTextVisible(False)
        self.garis.setAccessibleName("Kemajuan")
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(24, 18, 24, 16)
        susunan.setSpacing(8)
        for satu in (self.judul, self.ringkasan, self.garis, self.catatan):
            susunan.addWidget(satu)
        susunan.addWidget(self.tabel, 1)
        susunan.addWidget(self.rincian)
        baris = QHBoxLayout()
        baris.setSpacing(10)
        for tombol_satu in (self.tombol_semua, self.tombol_rekap, self.tombol_batal):
            baris.addWidget(tombol_satu)
        baris.addStretch(1)
        for tombol_satu in (self.tombol_tinjau, self.tombol_word, self.tombol_folder):
            baris.addWidget(tombol_satu)
        susunan.addLayout(baris)


def _ringkas(semua: Sequence[BarisBuku]) -> str:
    """Return "5 kertas kerja: 2 laporan dibuat, 1 gagal, 2 belum dibaca."."""
    banyak = Counter(satu.keadaan for satu in semua)
    urutan = (Keadaan.DIBUAT, Keadaan.SIAP, Keadaan.GAGAL, Keadaan.BELUM)
    bagian = [f"{banyak[satu]} {satu.value.lower()}" for satu in urutan if banyak[satu]]
    return f"{len(semua)} kertas kerja: {', '.join(bagian)}." if bagian else f"{len(semua)} kertas kerja."
