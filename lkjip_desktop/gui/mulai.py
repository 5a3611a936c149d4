"""The first page: one large place to drop a kertas kerja, and the buttons for those who do not drag."""

# ruff: noqa: N802 # methods of Qt are overridden under Qt's names

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lkjip_desktop.gui.bagian import Kalimat, Pita, tombol
from lkjip_desktop.gui.gambar import Gambar
from lkjip_desktop.gui.gaya import warna
from lkjip_desktop.gui.terakhir import DaftarTerakhir

_TENGAH = Qt.AlignmentFlag.AlignHCenter
_JANJI = "Laporan Word dan kertas kerja terisi disimpan di samping berkas asal. Berkas asal tidak diubah."


class TempatJatuh(QWidget):
    """The dashed place; it lights up while something is dragged over the window."""

    def __init__(self) -> None:
        super().__init__()
        self._menyala = False

    def nyalakan(self, menyala: bool) -> None:
        """Show that a drop would be taken, or no longer."""
        self._menyala = menyala
        self.update()

    def paintEvent(self, peristiwa: QPaintEvent) -> None:
        """Draw the rounded, dashed frame."""
        w = warna()
        pena = QPen(QColor(w.aksen if self._menyala else w.redup), 2.0 if self._menyala else 1.4)
        pena.setDashPattern([5.0, 4.0])
        with QPainter(self) as kuas:
            kuas.setRenderHint(QPainter.RenderHint.Antialiasing)
            kuas.setPen(pena)
            kuas.setBrush(QColor(w.sorot if self._menyala else w.kertas))
            kuas.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 14, 14)


class HalamanMulai(QWidget):
    """The empty state: the place to drop a kertas kerja, and those opened lately."""

    pilih_diminta = Signal()
    contoh_diminta = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pita = Pita()
        self.tempat = TempatJatuh()
        self.judul = Kalimat("Seret kertas kerja ke sini", besar=1.7, tebal=True)
        self.keterangan = Kalimat("Satu berkas Excel, beberapa sekaligus, atau satu folder", redup=True)
        self.tombol_pilih = tombol("&Pilih Kertas Kerja…", self.pilih_diminta.emit, utama=True)
        self.tombol_contoh = tombol("Coba dengan &Contoh", self.contoh_diminta.emit)
        self.terakhir = DaftarTerakhir()
        self._susun()

    def _susun(self) -> None:
        for teks in (self.judul, self.keterangan):
            teks.setAlignment(_TENGAH)
        isi = QVBoxLayout(self.tempat)
        isi.setContentsMargins(32, 20, 32, 20)
        isi.setSpacing(8)
        isi.addStretch(1)
        isi.addWidget(Gambar("kertas kerja", 64), 0, _TENGAH)
        isi.addSpacing(10)
        isi.addWidget(self.judul)
        isi.addWidget(self.keterangan)
        isi.addSpacing(16)
        isi.addLayout(self._baris_tombol())
        isi.addStretch(1)
        self.tempat.setMinimumHeight(isi.minimumSize().height())  # wrapping labels let Qt forget it
        luar = QVBoxLayout(self)
        luar.setContentsMargins(24, 20, 24, 14)
        luar.setSpacing(12)
        luar.addWidget(self.pita)
        luar.addWidget(self.tempat, 1)
        luar.addWidget(self.terakhir)
        janji = Kalimat(_JANJI, redup=True)
        janji.setAlignment(_TENGAH)
        luar.addWidget(janji)

    def _baris_tombol(self) -> QHBoxLayout:
        baris = QHBoxLayout()
        baris.setSpacing(12)
        baris.addStretch(1)
        for satu in (self.tombol_pilih, self.tombol_contoh):
            baris.addWidget(satu)
        baris.addStretch(1)
        return baris
