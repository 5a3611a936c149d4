"""What the recapitulation is compared with: a list of the region's offices, or nothing."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from lkjip_desktop.gui.bagian import Kalimat, bantuan, baris_tombol, tombol
from lkjip_desktop.gui.gambar import Gambar

_LEBAR = 560
_KETERANGAN = (
    "Daftar itu berkas Excel atau teks dengan satu nama perangkat daerah pada setiap baris. "
    "Dengan daftar, rekap menyebut perangkat daerah yang belum menyerahkan kertas kerja."
)


class PilihanDaftar(Enum):
    """The three answers."""

    PILIH = auto()
    TANPA = auto()
    BATAL = auto()


class TanyaDaftar(QDialog):
    """Asks once; Esc is Batal."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        bantuan(self)
        self.pilihan = PilihanDaftar.BATAL
        self.tombol_pilih = tombol("&Pilih Daftar…", lambda: self._pilih(PilihanDaftar.PILIH), utama=True)
        self.tombol_tanpa = tombol("&Tanpa Daftar", lambda: self._pilih(PilihanDaftar.TANPA))
        self.tombol_batal = tombol("B&atal", self.reject)
        self.setWindowTitle("Simpan Rekap")
        self._susun()
        self.tombol_pilih.setDefault(True)
        self.tombol_pilih.setFocus()

    def _pilih(self, pilihan: PilihanDaftar) -> None:
        self.pilihan = pilihan
        self.accept()

    def _susun(self) -> None:
        kata = QVBoxLayout()
        kata.setSpacing(8)
        kata.addWidget(Kalimat("Bandingkan dengan daftar perangkat daerah?", besar=1.15, tebal=True))
        kata.addWidget(Kalimat(_KETERANGAN, redup=True))
        atas = QHBoxLayout()
        atas.setSpacing(14)
        atas.addWidget(Gambar("kertas kerja", 28), 0, Qt.AlignmentFlag.AlignTop)
        atas.addLayout(kata, 1)
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(20, 18, 20, 16)
        susunan.setSpacing(18)
        susunan.addLayout(atas)
        susunan.addLayout(baris_tombol(kanan=(self.tombol_pilih, self.tombol_tanpa, self.tombol_batal)))
        self.setMinimumWidth(_LEBAR)
