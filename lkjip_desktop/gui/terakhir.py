"""Terakhir Dibuka: the workbooks opened last, with office, year and state, on the first page."""

# ruff: noqa: N802 # methods of Qt are overridden under Qt's names

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop import pipeline
from lkjip_desktop.gui.bagian import Elipsis, Kalimat, tombol
from lkjip_desktop.gui.gaya import warna

if TYPE_CHECKING:
    from lkjip_desktop.pipeline import BukuTerakhir

Indeks = QModelIndex | QPersistentModelIndex
_NAMA, _KETERANGAN, _BERKAS = (Qt.ItemDataRole.UserRole + urut for urut in range(3))
_HILANG = "(tidak ditemukan)"
_KIRI, _ATAS, _ANTARA = 12, 6, 2
_BARIS_TAMPAK = 3.5  # half a row shows that there are more


class DaftarTerakhir(QWidget):
    """The list. A double click makes the report and opens it; Enter and the button open the review."""

    dibuka = Signal(object)  # the path of a workbook to review: Enter
    tinjau_diminta = Signal(object)  # the same, by the button
    buat_diminta = Signal(object)  # the path of a workbook whose report is to be made and opened

    def __init__(self) -> None:
        super().__init__()
        self.daftar = _Daftar()
        self.tombol_tinjau = tombol("&Tinjau", self._tinjau)
        self._pencari: _Pencari | None = None
        self._susun()
        self.daftar.dibuka.connect(self.dibuka)
        self.daftar.itemDoubleClicked.connect(self._buat)
        self.daftar.itemSelectionChanged.connect(self._atur)
        self.isi([])

    def isi(self, buku: Sequence[BukuTerakhir]) -> None:
        """Show other workbooks; without any the list is gone."""
        self.daftar.clear()
        for satu in buku:
            self.daftar.addItem(_baris(satu))
        self.daftar.updateGeometry()
        self.setVisible(bool(buku))
        self._atur()
        if buku:
            self._pencari = _Pencari([satu.berkas for satu in buku])
            self._pencari.hilang.connect(self._redupkan)
            self._pencari.mulai()

    def _tinjau(self) -> None:
        if (berkas := self.daftar.terpilih) is not None:
            self.tinjau_diminta.emit(berkas)

    def _buat(self, baris: QListWidgetItem) -> None:
        if baris.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.buat_diminta.emit(baris.data(_BERKAS))

    def _redupkan(self, hilang: Sequence[Path]) -> None:
        """Grey the workbooks that are no longer where they were."""
        for baris in map(self.daftar.item, range(self.daftar.count())):
            if baris.data(_BERKAS) in hilang and baris.flags() & Qt.ItemFlag.ItemIsEnabled:
                baris.setFlags(baris.flags() & ~Qt.ItemFlag.ItemIsEnabled)
                baris.setData(_NAMA, f"{baris.data(_NAMA)} {_HILANG}")
                baris.setText(f"{baris.text()} {_HILANG}")
        self._atur()

    def _atur(self) -> None:
        self.tombol_tinjau.setEnabled(self.daftar.terpilih is not None)

    def _susun(self) -> None:
        kepala = QHBoxLayout()
        kepala.setSpacing(12)
        judul = Kalimat("Terakhir Dibuka", besar=1.1, tebal=True)
        judul.setWordWrap(False)  # what wraps would keep the list from shrinking
        petunjuk = Elipsis(redup=True)
        petunjuk.setText("Klik dua kali: buat laporan, lalu buka di Word")
        kepala.addWidget(judul)
        kepala.addWidget(petunjuk, 1)
        kepala.addWidget(self.tombol_tinjau)
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(0, 0, 0, 0)
        susunan.setSpacing(6)
        susunan.addLayout(kepala)
        susunan.addWidget(self.daftar, 1)


class _Daftar(QListWidget):
    """The rows; Enter opens, Del takes a row off the list (never off the disk)."""

    dibuka = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_Pelukis(self))
        self.setAccessibleName("Terakhir Dibuka")
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMinimumHeight(64)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    @property
    def terpilih(self) -> Path | None:
        """The chosen workbook, None where it is gone."""
        terpilih = self.selectedItems()
        berkas = terpilih[0].data(_BERKAS) if terpilih else None
        return berkas if isinstance(berkas, Path) else None

    def sizeHint(self) -> QSize:
        """Return a height for a few rows; more are scrolled to."""
        baris = max(self.sizeHintForRow(0), self.fontMetrics().height())
        return QSize(
            super().sizeHint().width(), round(baris * min(self.count(), _BARIS_TAMPAK)) + 2 * self.frameWidth()
        )

    def keyPressEvent(self, peristiwa: QKeyEvent) -> None:
        """Open the chosen workbook on Enter, take it off the list on Del."""
        if peristiwa.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.terpilih is not None:
            self.dibuka.emit(self.terpilih)
        elif peristiwa.key() == Qt.Key.Key_Delete and self.currentItem() is not None:
            pipeline.forget(self.currentItem().data(_BERKAS))
            self.takeItem(self.currentRow())
        else:
            super().keyPressEvent(peristiwa)


class _Pelukis(QStyledItemDelegate):
    """Draws a row in two lines: the file, then whose it is and what became of it."""

    def sizeHint(self, pilihan: QStyleOptionViewItem, indeks: Indeks) -> QSize:
        """Return the height of two lines."""
        return QSize(0, 2 * (pilihan.fontMetrics.height() + _ATAS) + _ANTARA)

    def paint(self, kuas: QPainter, pilihan: QStyleOptionViewItem, indeks: Indeks) -> None:
        """Draw the ground, then both lines."""
        self.initStyleOption(pilihan, indeks)
        pilihan.text = ""
        pilihan.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, pilihan, kuas, pilihan.widget)
        ada = bool(pilihan.state & QStyle.StateFlag.State_Enabled)
        ruang = pilihan.rect.adjusted(_KIRI, _ATAS, -_KIRI, -_ATAS)
        tinggi = pilihan.fontMetrics.height()
        atas = QRect(ruang.left(), ruang.top(), ruang.width(), tinggi)
        _tulis(kuas, atas, indeks.data(_NAMA), _tebal(pilihan.font), warna().teks if ada else warna().redup)
        _tulis(kuas, atas.translated(0, tinggi + _ANTARA), indeks.data(_KETERANGAN), pilihan.font, warna().redup)


class _Pencari(QObject):
    """Looks for files away from the window: a network drive that is gone lets one wait for half a minute."""

    hilang = Signal(object)  # the paths that are not there

    def __init__(self, berkas: Sequence[Path]) -> None:
        super().__init__()
        self._berkas = berkas

    def mulai(self) -> None:
        """Begin; the thread ends with the program, however long the network keeps silent."""
        threading.Thread(target=self._cari, daemon=True).start()

    def _cari(self) -> None:
        hilang = [satu for satu in self._berkas if not satu.is_file()]
        try:
            self.hilang.emit(hilang)
        except RuntimeError:  # the window was closed meanwhile
            return


def _baris(buku: BukuTerakhir) -> QListWidgetItem:
    bagian = [buku.instansi or "", str(buku.tahun or ""), buku.keadaan]
    keterangan = "  ·  ".join(satu for satu in bagian if satu)
    baris = QListWidgetItem(f"{buku.berkas.name}. {keterangan}")  # what a screen reader says
    for peran, nilai in ((_NAMA, buku.berkas.name), (_KETERANGAN, keterangan), (_BERKAS, buku.berkas)):
        baris.setData(peran, nilai)
    baris.setToolTip(str(buku.berkas))
    return baris


def _tulis(kuas: QPainter, ruang: QRect, teks: str, huruf: QFont, rupa: str) -> None:
    kuas.save()
    kuas.setFont(huruf)
    kuas.setPen(QColor(rupa))
    muat = QFontMetrics(huruf).elidedText(teks, Qt.TextElideMode.ElideRight, ruang.width())
    kuas.drawText(ruang, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), muat)
    kuas.restore()


def _tebal(huruf: QFont) -> QFont:
    hasil = QFont(huruf)
    hasil.setWeight(QFont.Weight.DemiBold)
    return hasil
