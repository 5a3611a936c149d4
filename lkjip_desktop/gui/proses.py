"""The page shown while the pipeline works: which workbook, which step, and a way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from lkjip_desktop.gui import kalimat
from lkjip_desktop.gui.bagian import Kalimat, tombol

_TENGAH = Qt.AlignmentFlag.AlignHCenter


class HalamanProses(QWidget):
    """A quiet line of progress."""

    batal_diminta = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tahap = Kalimat(besar=1.4, tebal=True)
        self.lewat = Kalimat(redup=True)
        self.urutan = Kalimat(redup=True)
        self.garis = QProgressBar()
        self.tombol_batal = tombol("&Batalkan Proses", self._batalkan)
        self._langkah: list[str] = []
        self._susun()

    def mulai(self) -> None:
        """Begin anew: nothing is known yet."""
        self.urutan.katakan("")
        self.garis.setRange(0, 0)
        self.tombol_batal.setEnabled(True)
        self._langkah = []
        self.tampilkan_tahap(kalimat.MEMBACA)

    def tampilkan_tahap(self, tahap: str) -> None:
        """Show the step that begins; those behind it are ticked."""
        if not self.tombol_batal.isEnabled() or (self._langkah and self._langkah[-1] == tahap):
            return
        self._langkah.append(tahap)
        self.tahap.katakan(tahap)
        self.lewat.katakan("\n".join(f"✓ {satu.rstrip('…')}" for satu in self._langkah[-5:-1]))

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
        for teks in (self.tahap, self.lewat, self.urutan):
            teks.setAlignment(_TENGAH)
        self.garis.setTextVisible(False)
        self.garis.setAccessibleName("Kemajuan")
        self.garis.setFixedWidth(320)
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(48, 24, 48, 24)
        susunan.setSpacing(10)
        susunan.addStretch(1)
        susunan.addWidget(self.lewat)
        susunan.addWidget(self.tahap)
        susunan.addSpacing(10)
        susunan.addWidget(self.garis, 0, _TENGAH)
        susunan.addWidget(self.urutan)
        susunan.addSpacing(14)
        susunan.addWidget(self.tombol_batal, 0, _TENGAH)
        susunan.addStretch(1)
