"""Catatan Pemeriksaan beside the tabs: by level with counts, searched, each opened with all that is known of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from lkjip_desktop.domain.catatan import SEBUTAN, golongan, pilah
from lkjip_desktop.gui import kalimat
from lkjip_desktop.gui.bagian import Kalimat, tombol
from lkjip_desktop.gui.gambar import ikon
from lkjip_desktop.gui.kartu_temuan import DaftarTemuan
from lkjip_desktop.gui.tinjauan import Tampilan

if TYPE_CHECKING:
    from lkjip_desktop.domain.finding import Finding
    from lkjip_desktop.gui.tinjauan import Tinjauan

_DIJELASKAN = "dijelaskan"
_SARINGAN = {**SEBUTAN, _DIJELASKAN: "Sudah Dijelaskan"}
_LAJUR = 2  # filters in a row
_IKON = QSize(16, 16)
_RUANG_SARING = 24  # padding, border and the gap beside the mark
_LEBAR_MIN = 334


class PanelCatatan(Tampilan):
    """The findings proper of the workbook; those of Kelengkapan have a tab of their own."""

    judul = "Catatan Pemeriksaan"

    temuan_dipilih = Signal(object)  # the Finding to show in full

    def __init__(self) -> None:
        super().__init__()
        self._semua: Sequence[Finding] = ()
        self._belum = ""
        self.saringan = {nama: _tombol_saring(nama) for nama in _SARINGAN}
        self.pencarian = QLineEdit()
        self.daftar = DaftarTemuan()
        self.kosong = Kalimat(redup=True)
        self.tombol_rincian = tombol("&Rincian", self._buka)
        self.tombol_aturan = tombol("Penjelasan &Aturan", self._minta_aturan)
        self._susun()
        for satu in self.saringan.values():
            satu.toggled.connect(self._saring)
        self.pencarian.textChanged.connect(self._saring)
        self.daftar.dibuka.connect(self._buka)
        self.daftar.terpilih_berganti.connect(self._atur_tombol)
        self._atur_tombol()

    def tampilkan(self, tinjauan: Tinjauan) -> None:
        """Show the findings of a workbook; filters, search and selection stay."""
        self._semua, _ = pilah(tinjauan.pemeriksaan.temuan)
        self._belum = kalimat.belum_diperiksa(tinjauan.kurang)
        for nama, satu in self.saringan.items():
            banyak = sum(golongan(temuan) == nama for temuan in self._semua)
            satu.setText(f"{_SARINGAN[nama]} {banyak}")
            satu.setMinimumWidth(_lebar_tebal(satu))
            satu.setAccessibleName(f"Tampilkan {_SARINGAN[nama]}, {banyak} catatan")
            satu.setEnabled(bool(banyak))
        self._saring()

    def _saring(self) -> None:
        dicari = self.pencarian.text().casefold().split()
        tampil = [satu for satu in self._semua if self.saringan[golongan(satu)].isChecked()]
        tampil = [satu for satu in tampil if all(kata in kalimat.ucapan(satu).casefold() for kata in dicari)]
        self.daftar.isi(tampil)
        self.daftar.setVisible(bool(tampil))
        self.kosong.setVisible(not tampil)
        self.kosong.katakan(self._alasan_kosong(ada_pencarian=bool(dicari)))
        self._atur_tombol()

    def _alasan_kosong(self, *, ada_pencarian: bool) -> str:
        if not self._semua:
            return self._belum or "Tidak ada catatan pemeriksaan."
        if ada_pencarian:
            return "Tidak ada yang cocok dengan pencarian."
        return "Tidak ada catatan pada pilihan di atas."

    def _buka(self) -> None:
        if self.daftar.terpilih is not None:
            self.temuan_dipilih.emit(self.daftar.terpilih)

    def _minta_aturan(self) -> None:
        if self.daftar.terpilih is not None:
            self.aturan_diminta.emit(self.daftar.terpilih.kode)

    def _atur_tombol(self) -> None:
        for satu in (self.tombol_rincian, self.tombol_aturan):
            satu.setEnabled(self.daftar.terpilih is not None)

    def _susun(self) -> None:
        self.setMinimumWidth(_LEBAR_MIN)
        self.pencarian.setPlaceholderText("Cari catatan, lembar, atau sel…")
        self.pencarian.setAccessibleName("Cari dalam Catatan Pemeriksaan")
        self.pencarian.setClearButtonEnabled(True)
        self.kosong.setAlignment(Qt.AlignmentFlag.AlignCenter)
        saringan = QGridLayout()
        saringan.setSpacing(6)
        for nomor, satu in enumerate(self.saringan.values()):
            saringan.addWidget(satu, nomor // _LAJUR, nomor % _LAJUR)
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(0, 0, 0, 0)
        susunan.setSpacing(8)
        susunan.addWidget(Kalimat(self.judul, besar=1.1, tebal=True))
        susunan.addLayout(saringan)
        susunan.addWidget(self.pencarian)
        susunan.addWidget(self.daftar, 1)
        susunan.addWidget(self.kosong, 1)
        susunan.addLayout(self._baris_tombol())

    def _baris_tombol(self) -> QHBoxLayout:
        baris = QHBoxLayout()
        baris.setSpacing(8)
        baris.addWidget(self.tombol_rincian)
        baris.addWidget(self.tombol_aturan)
        baris.addStretch(1)
        return baris


def _lebar_tebal(satu: QPushButton) -> int:
    """Return the width that a filter needs once it is pressed in: its text is bold then."""
    huruf = QFont(satu.font())
    huruf.setBold(True)
    return QFontMetrics(huruf).horizontalAdvance(satu.text()) + _IKON.width() + _RUANG_SARING


def _tombol_saring(nama: str) -> QPushButton:
    """A filter that is pressed in or not; what was explained is hidden at first."""
    satu = QPushButton(_SARINGAN[nama])
    satu.setCheckable(True)
    satu.setChecked(nama != _DIJELASKAN)
    satu.setProperty("saring", True)
    satu.setIcon(ikon("berhasil" if nama == _DIJELASKAN else nama))
    satu.setIconSize(_IKON)
    return satu
