"""A failure as one sentence; what the developer needs can be copied."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from lkjip_desktop.gui.bagian import Kalimat, baris_tombol, tombol
from lkjip_desktop.gui.gambar import Gambar
from lkjip_desktop.gui.log import rincian_teknis

_LEBAR = 480
_RINCIAN = "Rincian untuk pengembang tidak memuat isi berkas, nama orang, NIP, maupun nama folder."
_TERSALIN = "Rincian tersalin. Tempelkan pada pesan kepada pengembang."


class JendelaGalat(QDialog):
    """Says what went wrong and what to do; with `galat`, a failure that nobody foresaw, its details can be copied."""

    def __init__(self, teks: str, galat: BaseException | None = None, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self.kalimat = Kalimat(teks)
        self.keterangan = Kalimat(_RINCIAN, redup=True)
        self.tombol_salin = tombol("&Salin Rincian", self._salin)
        self.tombol_tutup = tombol("&Tutup", self.accept, utama=True)
        self._rincian = "" if galat is None else rincian_teknis(galat)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Pemberitahuan" if galat is None else "Kesalahan Program")
        self.setAccessibleDescription(teks)
        self._susun()

    def _salin(self) -> None:
        QGuiApplication.clipboard().setText(self._rincian)
        self.keterangan.katakan(_TERSALIN)

    def _susun(self) -> None:
        for satu in (self.tombol_salin, self.keterangan):
            satu.setVisible(bool(self._rincian))
        atas = QHBoxLayout()
        atas.setSpacing(14)
        atas.addWidget(Gambar("periksa", 32), 0, Qt.AlignmentFlag.AlignTop)
        teks = QVBoxLayout()
        teks.addWidget(self.kalimat)
        teks.addWidget(self.keterangan)
        atas.addLayout(teks, 1)
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(20, 18, 20, 16)
        susunan.setSpacing(16)
        susunan.addLayout(atas)
        susunan.addStretch(1)
        susunan.addLayout(baris_tombol(kanan=(self.tombol_salin, self.tombol_tutup)))
        self.resize(QSize(_LEBAR, max(susunan.heightForWidth(_LEBAR), 0)))
        self.tombol_tutup.setFocus()
