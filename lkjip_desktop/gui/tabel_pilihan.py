"""A table of sentences whose rows can be ticked; every row is as high as its text."""

# ruff: noqa: N802 # methods of Qt are overridden under Qt's names

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from lkjip_desktop.gui import kalimat
from lkjip_desktop.gui.kalimat_perbarui import Bagian

Indeks = QModelIndex | QPersistentModelIndex
_LETAK_LEBAR = 250
_ATAS = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
_PERAN_CENTANG = Qt.ItemDataRole.CheckStateRole


class ModelPilihan(QAbstractTableModel):
    """The rows of one section."""

    berubah = Signal()

    def __init__(self, bagian: Bagian) -> None:
        super().__init__()
        self._bagian = bagian
        self._centang = [bagian.awal is True or satu.tetap for satu in bagian.baris]

    def kunci(self, *, dicentang: bool) -> tuple[str, ...]:
        """Return the keys that are ticked, or those that are not."""
        return tuple(satu.kunci for satu, ya in zip(self._bagian.baris, self._centang, strict=True) if ya is dicentang)

    def semua(self, *, dicentang: bool) -> None:
        """Tick every row that can be chosen, or none."""
        self._centang = [dicentang or satu.tetap for satu in self._bagian.baris]
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0), [_PERAN_CENTANG])
        self.berubah.emit()

    def rowCount(self, induk: Indeks = QModelIndex()) -> int:  # noqa: B008 # Qt's own signature
        """Return the number of rows."""
        return 0 if induk.isValid() else len(self._bagian.baris)

    def columnCount(self, induk: Indeks = QModelIndex()) -> int:  # noqa: B008 # Qt's own signature
        """Return the number of columns."""
        return 0 if induk.isValid() else len(self._bagian.kepala)

    def headerData(self, bagian: int, arah: Qt.Orientation, peran: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the heading of a column."""
        if arah is Qt.Orientation.Horizontal and peran == Qt.ItemDataRole.DisplayRole:
            return self._bagian.kepala[bagian]
        if arah is Qt.Orientation.Horizontal and peran == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, indeks: Indeks, peran: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        satu = self._bagian.baris[indeks.row()]
        if peran == Qt.ItemDataRole.DisplayRole:
            return satu.sel[indeks.column()]
        if peran == _PERAN_CENTANG and indeks.column() == 0 and self._bagian.awal is not None:
            return Qt.CheckState.Checked if self._centang[indeks.row()] else Qt.CheckState.Unchecked
        if peran == Qt.ItemDataRole.TextAlignmentRole:
            return _ATAS
        if peran == Qt.ItemDataRole.ToolTipRole:
            pasangan = zip(self._bagian.kepala, satu.utuh, strict=True)
            return kalimat.keterangan(*((judul, teks) for judul, teks in pasangan if teks))
        return None

    def setData(self, indeks: Indeks, nilai: Any, peran: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a row or take the tick away."""
        if peran != _PERAN_CENTANG or indeks.column() != 0 or self._bagian.baris[indeks.row()].tetap:
            return False
        self._centang[indeks.row()] = Qt.CheckState(nilai) is Qt.CheckState.Checked
        self.dataChanged.emit(indeks, indeks, [_PERAN_CENTANG])
        self.berubah.emit()
        return True

    def flags(self, indeks: Indeks) -> Qt.ItemFlag:
        """Return what can be done with a cell: the first one has the tick."""
        dasar = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        dapat = self._bagian.awal is not None and not self._bagian.baris[indeks.row()].tetap
        return dasar | Qt.ItemFlag.ItemIsUserCheckable if dapat and indeks.column() == 0 else dasar


class TabelPilihan(QTableView):
    """The table; Space ticks the chosen row, Ctrl+C copies it whole."""

    def __init__(self, bagian: Bagian) -> None:
        super().__init__()
        self._bagian = bagian
        self.pilihan = ModelPilihan(bagian)
        self._penyesuai = QTimer(self, singleShot=True, interval=0)  # once the columns have their new widths
        self._penyesuai.timeout.connect(self.resizeRowsToContents)
        self.setModel(self.pilihan)
        self.setObjectName("isian")
        self.setAccessibleName(bagian.nama)
        self.setWordWrap(True)
        self.setShowGrid(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self._atur_kolom()
        if bagian.baris:
            self.setCurrentIndex(self.pilihan.index(0, 0))
            self.clearSelection()

    def keyPressEvent(self, peristiwa: QKeyEvent) -> None:
        """Tick on Space wherever in the row, copy on Ctrl+C."""
        kini = self.currentIndex()
        if peristiwa.key() == Qt.Key.Key_Space and kini.isValid() and self._bagian.awal is not None:
            kepala = kini.siblingAtColumn(0)
            dicentang = Qt.CheckState(kepala.data(_PERAN_CENTANG)) is Qt.CheckState.Checked
            self.pilihan.setData(
                kepala, Qt.CheckState.Unchecked if dicentang else Qt.CheckState.Checked, _PERAN_CENTANG
            )
        elif peristiwa.matches(QKeySequence.StandardKey.Copy):
            self._salin()
        else:
            super().keyPressEvent(peristiwa)

    def _salin(self) -> None:
        baris = sorted(satu.row() for satu in self.selectionModel().selectedRows())
        semua = ("\t".join(" ".join(teks.split()) for teks in self._bagian.baris[satu].utuh) for satu in baris)
        QGuiApplication.clipboard().setText("\n".join(semua))

    def _atur_kolom(self) -> None:
        kepala = self.horizontalHeader()
        kepala.setHighlightSections(False)
        banyak = len(self._bagian.kepala)
        for kolom in range(banyak):
            kepala.setSectionResizeMode(kolom, QHeaderView.ResizeMode.Stretch)
        if banyak > 2 or self._bagian.nama == "Ditarik":
            kepala.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
            kepala.resizeSection(0, _LETAK_LEBAR)
        kepala.sectionResized.connect(lambda *_: self._penyesuai.start())
