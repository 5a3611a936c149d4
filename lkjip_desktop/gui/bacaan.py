"""A window to read in: what is known of a finding, or the page of its rule."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from lkjip_desktop.gui.bagian import tombol

_UKURAN = QSize(620, 460)


class JendelaBaca(QDialog):
    """Shows a page; it can be copied, and is gone with Esc."""

    def __init__(self, judul: str, isi: str, induk: QWidget) -> None:
        super().__init__(induk)
        self.teks = QTextBrowser()
        self.teks.setHtml(isi)
        self.teks.setOpenLinks(False)
        self.teks.setAccessibleName(judul)
        self.tombol_salin = tombol("&Salin Rincian", self._salin)
        self.tombol_tutup = tombol("&Tutup", self.close, utama=True)
        self.baris = QHBoxLayout()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(judul)
        self.resize(_UKURAN.boundedTo(induk.window().size()))
        self._susun()

    def _salin(self) -> None:
        QGuiApplication.clipboard().setText(self.teks.toPlainText())

    def _susun(self) -> None:
        self.baris.setSpacing(10)
        self.baris.addWidget(self.tombol_salin)
        self.baris.addStretch(1)
        self.baris.addWidget(self.tombol_tutup)
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(18, 18, 18, 16)
        susunan.setSpacing(12)
        susunan.addWidget(self.teks, 1)
        susunan.addLayout(self.baris)
