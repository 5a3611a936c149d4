"""What the tabs of figures share: a table above, its detail below, and a page that says what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from lkjip_desktop.gui.bagian import Kalimat
from lkjip_desktop.gui.gambar import Gambar
from lkjip_desktop.gui.tinjauan import Tampilan

if TYPE_CHECKING:
    from lkjip_desktop.gui.rincian import Rincian
    from lkjip_desktop.gui.tabel import Tabel
    from lkjip_desktop.gui.tinjauan import Tinjauan


class TampilanAngka(Tampilan):
    """A tab of figures. Its class says what is missing where it is empty."""

    kosong = ""

    def __init__(self, tabel: Tabel, rincian: Rincian, *atas: QWidget) -> None:
        super().__init__()
        self.tabel, self.rincian = tabel, rincian
        self._tinjauan: Tinjauan | None = None
        self.tumpukan = QStackedWidget()
        self.tumpukan.addWidget(self._isi(*atas))
        self.tumpukan.addWidget(_halaman_kosong(self.kosong))
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(0, 8, 0, 0)
        susunan.addWidget(self.tumpukan)
        self.tumpukan.setCurrentIndex(1)
        tabel.baris_dipilih.connect(self.rincikan)
        rincian.sel_diminta.connect(self.sel_diminta)

    @property
    def berisi(self) -> bool:
        """True where there are figures to show."""
        return self.tumpukan.currentIndex() == 0

    def tampilkan(self, tinjauan: Tinjauan) -> None:
        """Show a workbook; the row that was looked at stays so."""
        self._tinjauan = tinjauan
        ada = self.perbarui(tinjauan)
        self.tumpukan.setCurrentIndex(0 if ada else 1)
        if ada:
            self.rincikan(self.tabel.terpilih)

    def perbarui(self, tinjauan: Tinjauan) -> bool:
        """Fill the table; False where there is nothing to show."""
        raise NotImplementedError

    def rincikan(self, kunci: str) -> None:
        """Show how a row came about."""
        raise NotImplementedError

    def _isi(self, *atas: QWidget) -> QWidget:
        halaman, belah = QWidget(), QSplitter(Qt.Orientation.Vertical)
        belah.addWidget(self.tabel)
        belah.addWidget(self.rincian)
        belah.setChildrenCollapsible(False)
        belah.setStretchFactor(0, 3)
        belah.setStretchFactor(1, 2)
        self.tabel.setMinimumHeight(90)
        self.rincian.setMinimumHeight(60)
        susunan = QVBoxLayout(halaman)
        susunan.setContentsMargins(0, 0, 0, 0)
        for satu in atas:
            susunan.addWidget(satu)
        susunan.addWidget(belah, 1)
        return halaman


def _halaman_kosong(teks: str) -> QWidget:
    halaman, kalimat = QWidget(), Kalimat(teks, redup=True)
    kalimat.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    susunan = QVBoxLayout(halaman)
    susunan.setContentsMargins(32, 16, 32, 16)
    susunan.addStretch(1)
    susunan.addWidget(Gambar("kertas kerja", 56), 0, Qt.AlignmentFlag.AlignHCenter)
    susunan.addWidget(kalimat)
    susunan.addStretch(2)
    return halaman
