"""What one workbook came to: its summary and findings, or the one sentence why there is no report."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lkjip_desktop.gui import kalimat
from lkjip_desktop.gui.bagian import Elipsis, Kalimat, Pita
from lkjip_desktop.gui.gambar import Gambar
from lkjip_desktop.gui.pekerja import HasilBuku
from lkjip_desktop.gui.temuan import TabelTemuan

_TENGAH = Qt.AlignmentFlag.AlignHCenter


class Rincian(QStackedWidget):
    """Shows one HasilBuku."""

    def __init__(self) -> None:
        super().__init__()
        self.berhasil = Keberhasilan()
        self.gagal = Kegagalan()
        self.addWidget(self.berhasil)
        self.addWidget(self.gagal)

    def tampilkan(self, hasil: HasilBuku) -> None:
        """Show the findings of a report that was made, or the sentence."""
        if hasil.keluaran is None:
            self.gagal.kalimat.katakan(hasil.galat or kalimat.TAK_TERDUGA)
            self.setCurrentWidget(self.gagal)
            return
        self.berhasil.tampilkan(hasil)
        self.setCurrentWidget(self.berhasil)


class Keberhasilan(QWidget):
    """The summary, where the files are, what must be said about them, and the findings."""

    def __init__(self) -> None:
        super().__init__()
        self.judul = Kalimat(besar=1.4, tebal=True)
        self.letak = Elipsis(redup=True)
        self.pita = Pita()
        self.tabel = TabelTemuan()
        self.kosong = Kalimat("Tidak ada catatan pemeriksaan.", redup=True)
        self._susun()

    def tampilkan(self, hasil: HasilBuku) -> None:
        """Show a report that was made."""
        keluaran = hasil.keluaran
        if keluaran is None:
            return
        self.judul.katakan(kalimat.selesai(keluaran.temuan))
        self.letak.setText(kalimat.tersimpan(keluaran.word.parent))
        self.pita.katakan("\n".join([*([keluaran.alasan_excel] if keluaran.alasan_excel else []), *hasil.catatan]))
        self.tabel.setVisible(bool(keluaran.temuan))
        self.kosong.setVisible(not keluaran.temuan)
        self.tabel.isi(keluaran.temuan)

    def _susun(self) -> None:
        kepala = QHBoxLayout()
        kepala.setSpacing(12)
        kepala.addWidget(Gambar("berhasil", 30), 0, Qt.AlignmentFlag.AlignVCenter)
        kepala.addWidget(self.judul, 1)
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(0, 0, 0, 0)
        susunan.setSpacing(8)
        susunan.addLayout(kepala)
        susunan.addWidget(self.letak)
        susunan.addWidget(self.pita)
        susunan.addSpacing(4)
        susunan.addWidget(self.tabel, 1)
        self.kosong.setAlignment(Qt.AlignmentFlag.AlignCenter)
        susunan.addWidget(self.kosong, 1)


class Kegagalan(QWidget):
    """One sentence: what is wrong, what to do. Nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.kalimat = Kalimat(besar=1.2)
        self.kalimat.setAlignment(_TENGAH)
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(48, 16, 48, 16)
        susunan.setSpacing(16)
        susunan.addStretch(1)
        susunan.addWidget(Gambar("periksa", 44), 0, _TENGAH)
        susunan.addWidget(self.kalimat)
        susunan.addStretch(1)
