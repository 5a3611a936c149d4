"""The page shown when the work is done; with several workbooks a list beside the one looked at."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from lkjip_desktop.gui import kalimat
from lkjip_desktop.gui.bagian import Kalimat, tombol
from lkjip_desktop.gui.gambar import ikon
from lkjip_desktop.gui.pekerja import HasilBuku
from lkjip_desktop.gui.rincian import Rincian

_LEBAR_DAFTAR = 220


class HalamanHasil(QWidget):
    """Results of a run, and what can be done with them."""

    buka_diminta = Signal(object)
    ulang_diminta = Signal()
    pilih_diminta = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._semua: Sequence[HasilBuku] = ()
        self.ringkasan = Kalimat(redup=True)
        self.daftar = QListWidget()
        self.rincian = Rincian()
        self.tombol_word = tombol("Buka &Word", lambda: self._buka("word"), utama=True)
        self.tombol_excel = tombol("Buka &Excel", lambda: self._buka("excel"))
        self.tombol_folder = tombol("Buka &Folder", lambda: self._buka("folder"))
        self.tombol_ulang = tombol("Baca &Ulang", self.ulang_diminta.emit)
        self.tombol_pilih = tombol("&Pilih Kertas Kerja…", self.pilih_diminta.emit)
        self._susun()
        self.daftar.currentRowChanged.connect(self._pilih)

    @property
    def terpilih(self) -> HasilBuku | None:
        """The workbook that is looked at."""
        baris = self.daftar.currentRow()
        return self._semua[baris] if 0 <= baris < len(self._semua) else None

    def tampilkan(self, semua: Sequence[HasilBuku], *, dapat_diulang: bool = True) -> None:
        """Show the results of a run; the first one is looked at."""
        self._semua = semua
        self.daftar.clear()
        for satu in semua:
            self.daftar.addItem(_baris(satu))
        gagal = sum(satu.keluaran is None for satu in semua)
        self.ringkasan.katakan(kalimat.selesai_semua(len(semua) - gagal, gagal))
        for bagian in (self.daftar, self.ringkasan):
            bagian.setVisible(len(semua) > 1)
        self.tombol_ulang.setVisible(dapat_diulang)
        self.daftar.setCurrentRow(0)
        (self.tombol_word if self.tombol_word.isVisibleTo(self) else self.tombol_pilih).setFocus()

    def katakan(self, teks: str) -> None:
        """Say something about the workbook that is looked at."""
        self.rincian.berhasil.pita.tambah(teks)

    def _pilih(self, baris: int) -> None:
        if not 0 <= baris < len(self._semua):
            return
        satu = self._semua[baris]
        self.rincian.tampilkan(satu)
        for tombol_buka in (self.tombol_word, self.tombol_excel, self.tombol_folder):
            tombol_buka.setVisible(satu.keluaran is not None)
        self.tombol_excel.setEnabled(satu.keluaran is not None and satu.keluaran.excel is not None)

    def _buka(self, apa: str) -> None:
        satu = self.terpilih
        if satu is None or satu.keluaran is None:
            return
        word, excel = satu.keluaran.word, satu.keluaran.excel
        berkas: dict[str, Path | None] = {"word": word, "excel": excel, "folder": word.parent}
        if berkas[apa] is not None:
            self.buka_diminta.emit(berkas[apa])

    def _susun(self) -> None:
        self.daftar.setAccessibleName("Kertas kerja yang diolah")
        self.daftar.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.daftar.setWordWrap(True)
        self.daftar.setIconSize(QSize(18, 18))
        self.daftar.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.daftar.setFixedWidth(_LEBAR_DAFTAR)
        kiri = QVBoxLayout()
        kiri.setSpacing(8)
        kiri.addWidget(self.ringkasan)
        kiri.addWidget(self.daftar, 1)
        isi = QHBoxLayout()
        isi.setSpacing(18)
        isi.addLayout(kiri)
        isi.addWidget(self.rincian, 1)
        luar = QVBoxLayout(self)
        luar.setContentsMargins(24, 20, 24, 18)
        luar.setSpacing(14)
        luar.addLayout(isi, 1)
        luar.addLayout(self._baris_tombol())

    def _baris_tombol(self) -> QHBoxLayout:
        baris = QHBoxLayout()
        baris.setSpacing(10)
        for satu in (self.tombol_word, self.tombol_excel, self.tombol_folder):
            baris.addWidget(satu)
        baris.addStretch(1)
        for satu in (self.tombol_ulang, self.tombol_pilih):
            baris.addWidget(satu)
        return baris


def _baris(hasil: HasilBuku) -> QListWidgetItem:
    """Return a line of the list; the tooltip and the screen reader get what the mark says."""
    berhasil = hasil.keluaran is not None
    satu = QListWidgetItem(ikon("berhasil" if berhasil else "periksa"), hasil.buku.name)
    keadaan = kalimat.selesai(hasil.keluaran.temuan) if hasil.keluaran else hasil.galat or kalimat.TAK_TERDUGA
    satu.setData(Qt.ItemDataRole.AccessibleTextRole, f"{hasil.buku.name}: {keadaan}")
    satu.setToolTip(kalimat.keterangan((hasil.buku.name, keadaan)))
    return satu
