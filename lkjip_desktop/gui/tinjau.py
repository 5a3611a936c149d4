"""The page of a workbook under review: its tabs, Catatan Pemeriksaan beside them, and the one primary button."""

# ruff: noqa: N802 # methods of Qt are overridden under Qt's names

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTabWidget, QVBoxLayout, QWidget

from lkjip_desktop.gui import kalimat
from lkjip_desktop.gui.bagian import Elipsis, Kalimat, Pita, tombol, utamakan
from lkjip_desktop.gui.catatan import PanelCatatan
from lkjip_desktop.gui.tab_anggaran import TabAnggaran
from lkjip_desktop.gui.tab_banding import TabBanding
from lkjip_desktop.gui.tab_capaian import TabCapaian
from lkjip_desktop.gui.tab_kelengkapan import TabKelengkapan
from lkjip_desktop.gui.tab_laporan import TabLaporan
from lkjip_desktop.gui.tab_lembar import TabLembar
from lkjip_desktop.gui.tab_skm import TabSkm
from lkjip_desktop.pipeline import Kekurangan

if TYPE_CHECKING:
    from lkjip_desktop.domain.sel import CellRef
    from lkjip_desktop.gui.tinjauan import Tampilan, Tinjauan

_BAGIAN_CATATAN, _CATATAN_MIN, _CATATAN_MAKS = 0.3, 322, 430


class HalamanTinjau(QWidget):
    """Everything that is known of one workbook before its report is printed."""

    buat_diminta = Signal()
    ulang_diminta = Signal()
    contoh_diminta = Signal()
    buka_diminta = Signal(object)  # a Path to open with its own program

    def __init__(self) -> None:
        super().__init__()
        self.judul = Elipsis()
        self.letak = Elipsis(redup=True)
        self.tombol_buat = tombol("&Buat Laporan", self.buat_diminta.emit, utama=True)
        self.tombol_word = tombol("Buka &Word", lambda: self._buka("word"))
        self.tombol_excel = tombol("Buka &Excel", lambda: self._buka("excel"))
        self.tombol_folder = tombol("Buka &Folder", lambda: self._buka("folder"))
        self.pita_berubah, self.tombol_ulang = Pita(), tombol("Baca &Ulang", self.ulang_diminta.emit)
        self.pita_kurang, self.tombol_contoh = Pita("info"), tombol("Coba dengan &Contoh", self.contoh_diminta.emit)
        self.pita = Pita()
        self.hasil = Kalimat(tebal=True)
        self.catatan = PanelCatatan()
        self.lembar, self.laporan = TabLembar(), TabLaporan()
        self.tab: Sequence[Tampilan] = (
            TabCapaian(),
            TabAnggaran(),
            TabSkm(),
            TabBanding(),
            self.lembar,
            self.laporan,
            TabKelengkapan(),
        )
        self.tumpukan = QTabWidget()
        self.pembagi = QSplitter(Qt.Orientation.Horizontal)
        self._terbagi = False
        self._tinjauan: Tinjauan | None = None
        self._susun()

    @property
    def semua(self) -> list[Tampilan]:
        """Every view of the page."""
        return [*self.tab, self.catatan]

    def tampilkan(self, tinjauan: Tinjauan) -> None:
        """Show a workbook; another one than before from its first tab on."""
        lama, self._tinjauan = self._tinjauan, tinjauan
        masukan = tinjauan.bacaan.masukan
        self.judul.setText(kalimat.judul_tinjauan(tinjauan.bacaan.laporan))
        self.letak.setText(kalimat.sumber(masukan.buku, masukan.dengan))
        for satu in self.semua:
            satu.tampilkan(tinjauan)
        self._tampilkan_hasil(tinjauan)
        self._tampilkan_kurang(tinjauan)
        if lama is None or lama.bacaan.masukan.buku != masukan.buku:
            self.tumpukan.setCurrentWidget(self.lembar if tinjauan.kurang else self.tab[0])
            (self.lembar.kisi if tinjauan.kurang else self.tombol_buat).setFocus()
        if lama is None or lama.bacaan.grid is not tinjauan.bacaan.grid:
            self.pita_berubah.katakan("")

    def resizeEvent(self, peristiwa: QResizeEvent) -> None:
        """Give the notes their share of the first width; later it is the user's."""
        super().resizeEvent(peristiwa)
        if not self._terbagi and self.isVisible():
            self._terbagi = True
            catatan = min(max(round(self.width() * _BAGIAN_CATATAN), _CATATAN_MIN), _CATATAN_MAKS)
            self.pembagi.setSizes([self.width() - catatan, catatan])

    def tampilkan_sel(self, ref: Sequence[CellRef]) -> None:
        """Show cells on their sheet."""
        if ref:
            self.tumpukan.setCurrentWidget(self.lembar)
            self.lembar.tunjukkan(ref[0])

    def tanyakan(self) -> None:
        """Show the first question that nobody has answered."""
        self.tumpukan.setCurrentWidget(self.lembar)
        self.lembar.tanyakan()
        self.pita.katakan(kalimat.jawab_dahulu(self.lembar.belum_dijawab))

    def _tampilkan_hasil(self, tinjauan: Tinjauan) -> None:
        keluaran = tinjauan.keluaran
        for satu in (self.tombol_word, self.tombol_excel, self.tombol_folder, self.hasil):
            satu.setVisible(keluaran is not None)
        terkini = keluaran is not None and not tinjauan.basi
        for satu, utama in ((self.tombol_buat, not terkini), (self.tombol_word, terkini)):
            utamakan(satu, utama)
        pesan = list(tinjauan.bacaan.peringatan)
        if keluaran is not None:
            self.hasil.katakan(kalimat.BASI if tinjauan.basi else kalimat.hasil_dibuat(keluaran))
            self.tombol_excel.setEnabled(keluaran.excel is not None)
            pesan += [*([keluaran.alasan_excel] if keluaran.alasan_excel else []), *keluaran.catatan]
        self.pita.katakan("\n".join(pesan))

    def _tampilkan_kurang(self, tinjauan: Tinjauan) -> None:
        """Say what is missing where nothing can be reported; the sample shows how a workbook with rows looks."""
        kurang = tinjauan.kurang
        self.pita_kurang.katakan(kalimat.kurang(kurang))
        self.tombol_contoh.setVisible(kurang is not None and kurang is not Kekurangan.TAK_DIKENAL)
        self.tombol_buat.setEnabled(kurang is None)
        self.tombol_buat.setToolTip(kalimat.belum_dapat(kurang))
        self.tombol_buat.setAccessibleDescription(kalimat.belum_dapat(kurang))

    def _buka(self, apa: str) -> None:
        keluaran = self._tinjauan.keluaran if self._tinjauan else None
        if keluaran is None:
            return
        berkas: dict[str, Path | None] = {
            "word": keluaran.word,
            "excel": keluaran.excel,
            "folder": keluaran.word.parent,
        }
        if berkas[apa] is not None:
            self.buka_diminta.emit(berkas[apa])

    def _susun(self) -> None:
        self.judul.setFont(Kalimat(besar=1.25, tebal=True).font())
        self.pita_berubah.tambah_tombol(self.tombol_ulang)
        self.pita_kurang.tambah_tombol(self.tombol_contoh)
        self.tumpukan.setDocumentMode(True)
        self.tumpukan.setAccessibleName("Tinjauan")
        self.tumpukan.tabBar().setExpanding(False)
        for satu in self.tab:
            self.tumpukan.addTab(satu, satu.judul)
        pembagi = self.pembagi
        pembagi.setChildrenCollapsible(False)
        pembagi.setHandleWidth(14)
        pembagi.addWidget(self.tumpukan)
        pembagi.addWidget(self.catatan)
        pembagi.setStretchFactor(0, 1)
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(18, 12, 18, 14)
        susunan.setSpacing(8)
        susunan.addLayout(self._kepala())
        for pita in (self.pita_berubah, self.hasil, self.pita_kurang, self.pita):
            susunan.addWidget(pita)
        susunan.addWidget(pembagi, 1)

    def _kepala(self) -> QHBoxLayout:
        nama = QVBoxLayout()
        nama.setSpacing(1)
        nama.addWidget(self.judul)
        nama.addWidget(self.letak)
        kepala = QHBoxLayout()
        kepala.setSpacing(8)
        kepala.addLayout(nama, 1)
        for satu in (self.tombol_word, self.tombol_excel, self.tombol_folder, self.tombol_buat):
            kepala.addWidget(satu)
        return kepala
