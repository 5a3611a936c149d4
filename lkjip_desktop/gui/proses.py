"""The page shown while the pipeline works: which workbook, which step, and a way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from lkjip_desktop.gui import kalimat
from lkjip_desktop.gui.bagian import Elipsis, Kalimat, tombol

_TENGAH = Qt.AlignmentFlag.AlignHCenter


class HalamanProses(QWidget):
    """A quiet line of progress."""

    batal_diminta = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tahap = Kalimat(besar=1.4, tebal=True)
        self.nama = Elipsis(redup=True)
        self.urutan = Kalimat(redup=True)
        self.garis = QProgressBar()
        self.tombol_batal = tombol("&Batalkan Proses", self._batalkan)
        self._susun()

    def mulai(self) -> None:
        """Begin anew: nothing is known yet."""
        self.urutan.katakan("")
        self.garis.setRange(0, 0)
        self.tombol_batal.setEnabled(True)
        self.tampilkan_tahap(kalimat.MEMBACA, "")

    def tampilkan_tahap(self, tahap: str, nama: str) -> None:
        """Show the step and the workbook's name."""
        if self.tombol_batal.isEnabled():
            self.tahap.katakan(tahap)
        self.nama.setText(nama)

    def tampilkan_urutan(self, ke: int, banyak: int) -> None:
        """Show which of several workbooks it is."""
        self.urutan.katakan(kalimat.urutan(ke, banyak))
        if banyak > 1:
            self.garis.setRange(0, banyak)
            self.garis.setValue(ke - 1)

    def _batalkan(self) -> None:
        self.tombol_batal.setEnabled(False)
        self.tahap.katakan("Membatalkan…")
        self.batal_diminta.emit()

    def _susun(self) -> None:
        for teks in (self.tahap, self.nama, self.urutan):
            teks.setAlignment(_TENGAH)
        self.garis.setTextVisible(False)
        self.garis.setAccessibleName("Kemajuan")
        self.garis.setFixedWidth(320)
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(48, 24, 48, 24)
        susunan.setSpacing(10)
        susunan.addStretch(1)
        susunan.addWidget(self.tahap)
        susunan.addWidget(self.nama)
        susunan.addSpacing(10)
        susunan.addWidget(self.garis, 0, _TENGAH)
        susunan.addWidget(self.urutan)
        susunan.addSpacing(14)
        susunan.addWidget(self.tombol_batal, 0, _TENGAH)
        susunan.addStretch(1)
