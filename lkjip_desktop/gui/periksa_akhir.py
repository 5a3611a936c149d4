"""Periksa Akhir: a calm checklist of what must not be in a printed report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QSplitter, QVBoxLayout, QWidget

from lkjip_desktop.gui import kalimat_laporan as kalimat
from lkjip_desktop.gui.bagian import Elipsis, Kalimat, bantuan, baris_tombol, tombol
from lkjip_desktop.gui.gambar import Gambar, ikon
from lkjip_desktop.gui.tabel import Kolom, Tabel
from lkjip_desktop.gui.tabel_model import Baris, Sel

if TYPE_CHECKING:
    from lkjip_desktop.pipeline import ButirAkhir, PeriksaAkhir

_UKURAN = QSize(940, 580)
_KOLOM = (Kolom("Yang perlu dibereskan", 220, 3), Kolom("Letak", 130, 1))


class JendelaPeriksaAkhir(QDialog):
    """Kinds at the left, each with its count or "Beres"; what is left of the chosen one at the right."""

    word_diminta = Signal()

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        bantuan(self)
        self._hasil: PeriksaAkhir | None = None
        self.tanda = Gambar("periksa", 28)
        self.simpulan = Kalimat(besar=1.25, tebal=True)
        self.nama = Elipsis(redup=True)
        self.jenis = QListWidget()
        self.tabel = Tabel("Yang perlu dibereskan", _KOLOM)
        self.beres = Kalimat("Tidak ada yang perlu dibereskan di sini.", redup=True)
        self.tombol_word = tombol("Buka &Word", self.word_diminta.emit, utama=True)
        self.tombol_salin = tombol("&Salin Rincian", self._salin)
        self.tombol_tutup = tombol("&Tutup", self.reject)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Periksa Akhir")
        self.resize(_UKURAN.boundedTo(induk.window().size()) if induk is not None else _UKURAN)
        self._susun()
        self.jenis.currentRowChanged.connect(self._pilih)

    def tampilkan(self, hasil: PeriksaAkhir) -> None:
        """Show what is left in a report; the first kind with something left is looked at."""
        self._hasil = hasil
        self.tanda.ganti("periksa" if hasil.butir else "berhasil")
        self.simpulan.katakan(kalimat.simpulan(hasil))
        self.nama.setText(str(hasil.dokumen))
        self.jenis.clear()
        for satu in hasil.diperiksa:
            banyak = len(hasil.milik(satu))
            baris = QListWidgetItem(
                ikon("periksa" if banyak else "berhasil"), f"{satu}\n{f'{banyak} hal' if banyak else 'Beres'}"
            )
            self.jenis.addItem(baris)
        pertama = next((ke for ke, satu in enumerate(hasil.diperiksa) if hasil.milik(satu)), 0)
        self.jenis.setCurrentRow(pertama)

    def _pilih(self, nomor: int) -> None:
        if self._hasil is None or not 0 <= nomor < len(self._hasil.diperiksa):
            return
        butir = self._hasil.milik(self._hasil.diperiksa[nomor])
        self.tabel.isi([_baris(ke, satu) for ke, satu in enumerate(butir)])
        self.tabel.setVisible(bool(butir))
        self.beres.setVisible(not butir)

    def _salin(self) -> None:
        if self._hasil is not None:
            QGuiApplication.clipboard().setText(kalimat.salinan(self._hasil))

    def _susun(self) -> None:
        self.jenis.setAccessibleName("Yang diperiksa")
        self.jenis.setWordWrap(True)
        self.jenis.setIconSize(QSize(18, 18))
        self.jenis.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.beres.setAlignment(Qt.AlignmentFlag.AlignCenter)
        kanan = QWidget()
        isi = QVBoxLayout(kanan)
        isi.setContentsMargins(0, 0, 0, 0)
        isi.addWidget(self.tabel, 1)
        isi.addWidget(self.beres, 1)
        pembagi = QSplitter(Qt.Orientation.Horizontal)
        pembagi.setChildrenCollapsible(False)
        pembagi.setHandleWidth(12)
        pembagi.addWidget(self.jenis)
        pembagi.addWidget(kanan)
        pembagi.setSizes([290, 600])
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(18, 16, 18, 14)
        susunan.setSpacing(10)
        susunan.addLayout(self._kepala())
        susunan.addWidget(pembagi, 1)
        susunan.addLayout(baris_tombol((self.tombol_word, self.tombol_salin), (self.tombol_tutup,)))

    def _kepala(self) -> QHBoxLayout:
        kata = QVBoxLayout()
        kata.setSpacing(1)
        kata.addWidget(self.simpulan)
        kata.addWidget(self.nama)
        kepala = QHBoxLayout()
        kepala.setSpacing(12)
        kepala.addWidget(self.tanda, 0, Qt.AlignmentFlag.AlignTop)
        kepala.addLayout(kata, 1)
        return kepala


def _baris(nomor: int, satu: ButirAkhir) -> Baris:
    return Baris(str(nomor), (Sel(satu.kalimat), Sel(satu.tempat or "Seluruh laporan")))
