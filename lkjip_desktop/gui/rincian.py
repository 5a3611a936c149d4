"""What one workbook came to: its summary and findings, or the one sentence why there is no report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from lkjip_desktop.domain.catatan import pilah
from lkjip_desktop.gui import kalimat
from lkjip_desktop.gui.bacaan import JendelaBaca
from lkjip_desktop.gui.bagian import Elipsis, Kalimat, Pita, tombol
from lkjip_desktop.gui.gambar import Gambar
from lkjip_desktop.gui.pekerja import HasilBuku
from lkjip_desktop.gui.temuan import TabelTemuan

if TYPE_CHECKING:
    from lkjip_desktop.domain.finding import Finding

_KELOMPOK = ("Catatan", "Kelengkapan")
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
    """The summary, where the files are, what must be said about them, and the findings, Kelengkapan apart."""

    aturan_diminta = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._kelompok: Sequence[Sequence[Finding]] = ((), ())
        self.judul = Kalimat(besar=1.4, tebal=True)
        self.letak = Elipsis(redup=True)
        self.pita = Pita()
        self.kelompok = QTabBar()
        self.tabel = TabelTemuan()
        self.kosong = Kalimat("Tidak ada catatan pemeriksaan.", redup=True)
        self.tombol_rincian = tombol("&Rincian", self._rinci)
        self.tombol_aturan = tombol("Penjelasan &Aturan", self._minta_aturan)
        self._susun()
        self._sambungkan()

    def tampilkan(self, hasil: HasilBuku) -> None:
        """Show a report that was made."""
        keluaran = hasil.keluaran
        if keluaran is None:
            return
        self.judul.katakan(kalimat.selesai(keluaran.temuan))
        self.letak.setText(kalimat.tersimpan(keluaran.word.parent))
        self.pita.katakan("\n".join([*([keluaran.alasan_excel] if keluaran.alasan_excel else []), *hasil.catatan]))
        self._kelompok = pilah(keluaran.temuan)
        for nomor, (nama, isi) in enumerate(zip(_KELOMPOK, self._kelompok, strict=True)):
            self.kelompok.setTabText(nomor, kalimat.kelompok(nama, len(isi)))
        self.kelompok.setVisible(bool(self._kelompok[1]))
        self.kelompok.setCurrentIndex(0)
        self._pilih_kelompok(0)

    def _sambungkan(self) -> None:
        self.kelompok.currentChanged.connect(self._pilih_kelompok)
        self.tabel.dibuka.connect(self._rinci)
        self.tabel.terpilih_berganti.connect(self._atur_tombol)

    def _pilih_kelompok(self, nomor: int) -> None:
        isi = self._kelompok[nomor]
        self.tabel.isi(isi)
        for bagian in (self.tabel, self.tombol_rincian, self.tombol_aturan):
            bagian.setVisible(bool(isi))
        self.kosong.setVisible(not isi)

    def _atur_tombol(self) -> None:
        for satu in (self.tombol_rincian, self.tombol_aturan):
            satu.setEnabled(self.tabel.terpilih is not None)

    def _rinci(self) -> None:
        satu = self.tabel.terpilih
        if satu is None:
            return
        jendela = JendelaBaca("Rincian Catatan", kalimat.halaman_temuan(satu), self)
        jendela.baris.insertWidget(1, tombol("Penjelasan &Aturan", lambda: self.aturan_diminta.emit(satu.kode)))
        jendela.open()

    def _minta_aturan(self) -> None:
        if self.tabel.terpilih is not None:
            self.aturan_diminta.emit(self.tabel.terpilih.kode)

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
        susunan.addWidget(self.kelompok)
        susunan.addWidget(self.tabel, 1)
        susunan.addLayout(self._baris_tombol())
        self.kosong.setAlignment(Qt.AlignmentFlag.AlignCenter)
        susunan.addWidget(self.kosong, 1)

    def _baris_tombol(self) -> QHBoxLayout:
        self.kelompok.setAccessibleName("Kelompok catatan")
        self.kelompok.setExpanding(False)
        self.kelompok.setDrawBase(False)
        for nama in _KELOMPOK:
            self.kelompok.addTab(nama)
        baris = QHBoxLayout()
        baris.setSpacing(10)
        baris.addWidget(self.tombol_rincian)
        baris.addWidget(self.tombol_aturan)
        baris.addStretch(1)
        return baris


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
