"""The tab Kelengkapan: what the report needs and has, and what could not be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from lkjip_desktop.domain.catatan import pilah
from lkjip_desktop.gui.bagian import Kalimat, baris_tombol, tombol
from lkjip_desktop.gui.kartu_temuan import DaftarTemuan
from lkjip_desktop.gui.tabel import Kolom, Tabel
from lkjip_desktop.gui.tabel_model import Baris, Sel
from lkjip_desktop.gui.tinjauan import Tampilan

if TYPE_CHECKING:
    from lkjip_desktop.domain.finding import Kelengkapan
    from lkjip_desktop.gui.tinjauan import Tinjauan

_KOLOM = (Kolom("Keadaan", 130), Kolom("Bagian", 150, 2), Kolom("Keterangan", 170, 3))


class TabKelengkapan(Tampilan):
    """A checklist of the parts of the report, the notes about what is missing below it."""

    judul = "Kelengkapan"

    def __init__(self) -> None:
        super().__init__()
        self.ringkasan = Kalimat(tebal=True)
        self.tabel = Tabel("Kelengkapan laporan", _KOLOM)
        self.judul_catatan = Kalimat("Catatan kelengkapan", redup=True)
        self.catatan = DaftarTemuan()
        self.tombol_sel = tombol("Tampilkan di &Sel", self._tampilkan_sel)
        self.tombol_aturan = tombol("Penjelasan At&uran", self._minta_aturan)
        self._susun()
        self.catatan.dibuka.connect(self._tampilkan_sel)
        self.catatan.terpilih_berganti.connect(self._atur)

    def tampilkan(self, tinjauan: Tinjauan) -> None:
        """Show what a workbook has of the parts that its report needs."""
        semua = tinjauan.pemeriksaan.kelengkapan
        ada = sum(satu.ada for satu in semua)
        self.ringkasan.katakan(f"{ada} dari {len(semua)} bagian sudah ada.")
        self.tabel.isi([_baris(satu) for satu in semua])
        temuan = pilah(tinjauan.pemeriksaan.temuan)[1]
        self.catatan.isi(temuan)
        self.bawah.setVisible(bool(temuan))
        self._atur()

    def _atur(self) -> None:
        satu = self.catatan.terpilih
        self.tombol_sel.setEnabled(satu is not None and bool(satu.tempat))
        self.tombol_aturan.setEnabled(satu is not None)

    def _tampilkan_sel(self) -> None:
        if self.catatan.terpilih is not None:
            self.sel_diminta.emit(tuple(satu.ref for satu in self.catatan.terpilih.tempat))

    def _minta_aturan(self) -> None:
        if self.catatan.terpilih is not None:
            self.aturan_diminta.emit(self.catatan.terpilih.kode)

    def _susun(self) -> None:
        self.bawah = QWidget()
        self.catatan.setAccessibleName("Catatan kelengkapan")
        isi = QVBoxLayout(self.bawah)
        isi.setContentsMargins(0, 6, 0, 0)
        isi.addWidget(self.judul_catatan)
        isi.addWidget(self.catatan, 1)
        isi.addLayout(baris_tombol((self.tombol_sel, self.tombol_aturan)))
        pembagi = QSplitter(Qt.Orientation.Vertical)
        pembagi.setChildrenCollapsible(False)
        pembagi.addWidget(self.tabel)
        pembagi.addWidget(self.bawah)
        pembagi.setSizes([300, 260])
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(0, 8, 0, 0)
        susunan.setSpacing(8)
        susunan.addWidget(self.ringkasan)
        susunan.addWidget(pembagi, 1)


def _baris(satu: Kelengkapan) -> Baris:
    keadaan = Sel("Ada", "1", tanda="berhasil") if satu.ada else Sel("Belum Ada", "0", tanda="periksa")
    return Baris(satu.bagian, (keadaan, Sel(satu.bagian, satu.bagian), Sel(satu.keterangan, satu.keterangan)))
