"""The table of several workbooks: sorts by its headings, copies its rows, opens on a double click or Enter."""

# ruff: noqa: N802 # methods of Qt are overridden under Qt's names

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent, QKeySequence, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from lkjip_desktop.gui.baris_buku import IKON, BarisBuku
from lkjip_desktop.gui.gambar import ikon

Indeks = QModelIndex | QPersistentModelIndex
_KOLOM = ("Berkas", "Perangkat Daerah", "Tahun", "Keadaan", "Catatan")
_BERKAS, _INSTANSI, _TAHUN, _KEADAAN, _CATATAN = range(len(_KOLOM))
# Share of the width: the file and the state matter most.
_BAGIAN = {_INSTANSI: 0.23, _TAHUN: 0.07, _KEADAAN: 0.22, _CATATAN: 0.20}
_URUT = Qt.ItemDataRole.UserRole
_KIRI = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_KANAN = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ModelBuku(QAbstractTableModel):
    """The workbooks of the list, in the order given."""

    def __init__(self) -> None:
        super().__init__()
        self._baris: list[BarisBuku] = []
        kosong = QPixmap(16, 16)
        kosong.fill(Qt.GlobalColor.transparent)
        self._tanpa_ikon = QIcon(kosong)  # so that the words of all rows begin at one place

    @property
    def semua(self) -> Sequence[BarisBuku]:
        """Every row."""
        return self._baris

    def isi(self, baris: Sequence[BarisBuku]) -> None:
        """Show other workbooks."""
        self.beginResetModel()
        self._baris = list(baris)
        self.endResetModel()

    def ganti(self, baru: BarisBuku) -> None:
        """Show another state of a workbook; one that is not in the list comes last."""
        tempat = next((ke for ke, satu in enumerate(self._baris) if satu.buku == baru.buku), None)
        if tempat is None:
            self.isi([*self._baris, baru])
            return
        self._baris[tempat] = baru
        self.dataChanged.emit(self.index(tempat, 0), self.index(tempat, len(_KOLOM) - 1))

    def rowCount(self, induk: Indeks = QModelIndex()) -> int:  # noqa: B008 # Qt's own signature
        """Return the number of workbooks."""
        return 0 if induk.isValid() else len(self._baris)

    def columnCount(self, induk: Indeks = QModelIndex()) -> int:  # noqa: B008 # Qt's own signature
        """Return the number of columns."""
        return 0 if induk.isValid() else len(_KOLOM)

    def headerData(self, bagian: int, arah: Qt.Orientation, peran: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the heading of a column."""
        if arah is Qt.Orientation.Horizontal and peran == Qt.ItemDataRole.DisplayRole:
            return _KOLOM[bagian]
        if arah is Qt.Orientation.Horizontal and peran == Qt.ItemDataRole.TextAlignmentRole:
            return _KANAN if bagian == _TAHUN else _KIRI
        return None

    def data(self, indeks: Indeks, peran: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        baris, kolom = self._baris[indeks.row()], indeks.column()
        if peran == Qt.ItemDataRole.DisplayRole:
            return _teks(baris, kolom)
        if peran == _URUT:
            return (baris.banyak or (-1, -1))[0] if kolom == _CATATAN else _teks(baris, kolom).casefold()
        if peran == Qt.ItemDataRole.DecorationRole and kolom == _KEADAAN:
            return ikon(IKON[baris.keadaan]) if baris.keadaan in IKON else self._tanpa_ikon
        if peran == Qt.ItemDataRole.TextAlignmentRole:
            return _KANAN if kolom == _TAHUN else _KIRI
        if peran == Qt.ItemDataRole.ToolTipRole:
            return str(baris.buku) if kolom == _BERKAS else _teks(baris, kolom)
        return None


class TabelBuku(QTableView):
    """The table; whole rows are chosen, Ctrl+C copies them."""

    dibuka = Signal(object)  # the path of a workbook: double click or Enter
    terpilih_berganti = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model_buku = ModelBuku()
        self._urut = QSortFilterProxyModel(self)
        self._urut.setSourceModel(self.model_buku)
        self._urut.setSortRole(_URUT)
        self.setModel(self._urut)
        self.setAccessibleName("Daftar kertas kerja")
        self.setStyleSheet("QTableView::item { padding: 0 8px; }")  # under the headings' words
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 16)
        self._atur_kolom()
        self.doubleClicked.connect(lambda _: self._buka())
        self.selectionModel().currentRowChanged.connect(lambda *_: self.terpilih_berganti.emit())

    @property
    def terpilih(self) -> BarisBuku | None:
        """The chosen workbook."""
        indeks = self._urut.mapToSource(self.currentIndex())
        return self.model_buku.semua[indeks.row()] if indeks.isValid() else None

    def isi(self, baris: Sequence[BarisBuku]) -> None:
        """Show other workbooks, the first one chosen."""
        self.model_buku.isi(baris)
        self._urut.sort(-1)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.selectRow(0)

    def pilih(self, buku: Path) -> None:
        """Choose a workbook and bring it into view."""
        for ke, satu in enumerate(self.model_buku.semua):
            if satu.buku == buku:
                self.scrollTo(self._urut.mapFromSource(self.model_buku.index(ke, 0)))

    def resizeEvent(self, peristiwa: QResizeEvent) -> None:
        """Share the width out among the columns."""
        super().resizeEvent(peristiwa)
        lebar = self.viewport().width()
        for kolom, bagian in _BAGIAN.items():
            judul = self.horizontalHeader().sectionSizeHint(kolom)
            self.horizontalHeader().resizeSection(kolom, max(round(lebar * bagian), judul if kolom == _TAHUN else 60))

    def keyPressEvent(self, peristiwa: QKeyEvent) -> None:
        """Open the chosen workbook on Enter, copy it on Ctrl+C."""
        if peristiwa.matches(QKeySequence.StandardKey.Copy):
            self._salin()
        elif peristiwa.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._buka()
        else:
            super().keyPressEvent(peristiwa)

    def _buka(self) -> None:
        if self.terpilih is not None:
            self.dibuka.emit(self.terpilih.buku)

    def _salin(self) -> None:
        if (baris := self.terpilih) is not None:
            QGuiApplication.clipboard().setText("\t".join(_teks(baris, kolom) for kolom in range(len(_KOLOM))))

    def _atur_kolom(self) -> None:
        kepala = self.horizontalHeader()
        kepala.setHighlightSections(False)
        kepala.setSectionResizeMode(_BERKAS, QHeaderView.ResizeMode.Stretch)
        kepala.setSortIndicatorShown(True)
        kepala.setSectionsClickable(True)
        kepala.sortIndicatorChanged.connect(self._urut.sort)


def _teks(baris: BarisBuku, kolom: int) -> str:
    tahun = str(baris.tahun) if baris.tahun else ""
    return (baris.buku.name, baris.instansi, tahun, baris.sebutan, baris.catatan)[kolom]
