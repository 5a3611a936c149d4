"""Beri Penjelasan: the office says why a finding may stay as it is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from lkjip_desktop.gui.bagian import Kalimat, baris_tombol, tombol

_UKURAN = QSize(520, 300)
_KETERANGAN = (
    "Penjelasan disimpan untuk perangkat daerah ini. Catatan yang dijelaskan tidak dihitung lagi, "
    "sampai isi kertas kerja yang dicatat berubah."
)


class JendelaPenjelasan(QDialog):
    """Asks for a reason in words; Esc and Batal keep nothing."""

    diberikan = Signal(str)

    def __init__(self, pesan: str, induk: QWidget) -> None:
        super().__init__(induk)
        self.alasan = QPlainTextEdit()
        self.tombol_simpan = tombol("&Simpan Penjelasan", self._simpan, utama=True)
        self.tombol_batal = tombol("&Batal", self.reject)
        self._pesan = Kalimat(pesan, redup=True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Beri Penjelasan")
        self.resize(_UKURAN.boundedTo(induk.window().size()))
        self._susun()
        self.alasan.textChanged.connect(self._atur)
        self._atur()

    def _atur(self) -> None:
        self.tombol_simpan.setEnabled(bool(self.alasan.toPlainText().strip()))

    def _simpan(self) -> None:
        self.diberikan.emit(self.alasan.toPlainText().strip())
        self.accept()

    def _susun(self) -> None:
        label = QLabel("&Alasan bahwa catatan ini dapat diterima:")
        label.setBuddy(self.alasan)
        self.alasan.setAccessibleName("Alasan bahwa catatan ini dapat diterima")
        self.alasan.setTabChangesFocus(True)
        self.alasan.setPlaceholderText("Contoh: sesuai berita acara rekonsiliasi data tanggal 10 Januari 2025")
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(18, 16, 18, 16)
        susunan.setSpacing(8)
        susunan.addWidget(self._pesan)
        susunan.addWidget(label)
        susunan.addWidget(self.alasan, 1)
        susunan.addWidget(Kalimat(_KETERANGAN, redup=True))
        susunan.addSpacing(4)
        susunan.addLayout(baris_tombol(kanan=(self.tombol_batal, self.tombol_simpan)))
        self.alasan.setFocus()
