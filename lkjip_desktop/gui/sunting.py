"""What to do where the report that was made earlier has been edited meanwhile."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from lkjip_desktop.gui.bagian import Kalimat, bantuan, tombol
from lkjip_desktop.gui.gambar import Gambar

_LEBAR = 560
_KETERANGAN = (
    "Perbarui Laporan menampilkan perubahannya dahulu; tulisan Anda tetap. "
    "Buat Berkas Baru menulis laporan lain di sebelahnya, tanpa suntingan Anda."
)


class PilihanSunting(Enum):
    """The three answers."""

    PERBARUI = auto()
    BARU = auto()
    BATAL = auto()


class TanyaSunting(QDialog):
    """Asks once; Esc is Batal."""

    def __init__(self, laporan: Path, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        bantuan(self)
        self.pilihan = PilihanSunting.BATAL
        self.tombol_perbarui = tombol("&Perbarui Laporan", lambda: self._pilih(PilihanSunting.PERBARUI), utama=True)
        self.tombol_baru = tombol("Buat &Berkas Baru", lambda: self._pilih(PilihanSunting.BARU))
        self.tombol_batal = tombol("B&atal", self.reject)
        self.setWindowTitle("Laporan Sudah Disunting")
        self._susun(laporan)
        self.tombol_perbarui.setDefault(True)
        self.tombol_perbarui.setFocus()

    def _pilih(self, pilihan: PilihanSunting) -> None:
        self.pilihan = pilihan
        self.accept()

    def _susun(self, laporan: Path) -> None:
        kata = QVBoxLayout()
        kata.setSpacing(8)
        kata.addWidget(Kalimat("Laporan ini sudah disunting. Perbarui angkanya saja?", besar=1.15, tebal=True))
        kata.addWidget(Kalimat(laporan.name))
        kata.addWidget(Kalimat(_KETERANGAN, redup=True))
        atas = QHBoxLayout()
        atas.setSpacing(14)
        atas.addWidget(Gambar("periksa", 28), 0, Qt.AlignmentFlag.AlignTop)
        atas.addLayout(kata, 1)
        kaki = QHBoxLayout()
        kaki.setSpacing(10)
        kaki.addStretch(1)
        semua: tuple[QPushButton, ...] = (self.tombol_perbarui, self.tombol_baru, self.tombol_batal)
        for satu in semua:
            kaki.addWidget(satu)
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(20, 18, 20, 16)
        susunan.setSpacing(18)
        susunan.addLayout(atas)
        susunan.addLayout(kaki)
        self.setMinimumWidth(_LEBAR)
