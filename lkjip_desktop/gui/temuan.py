"""Catatan Pemeriksaan as a table: level, message, place; in the order given, every row as high as its text."""

# ruff: noqa: N802 # methods of Qt are overridden under Qt's names

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from lkjip_desktop.domain.catatan import SEBUTAN
from lkjip_desktop.gui import kalimat
from lkjip_desktop.gui.gambar import ikon
from lkjip_desktop.gui.gaya import warna

if TYPE_CHECKING:
    from lkjip_desktop.domain.finding import Finding

Indeks = QModelIndex | QPersistentModelIndex
_KOLOM = ("Tingkat", "Catatan Pemeriksaan", "Letak")
_TINGKAT, _CATATAN, _LETAK = range(3)
_LEBAR_TINGKAT = 155
_BAGIAN_LETAK, _LETAK_MIN, _LETAK_MAKS = 0.22, 130, 260
_ATAS = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
_RUANG_X, _RUANG_Y = 8, 7


class ModelTemuan(QAbstractTableModel):
    """The findings of one workbook."""

    def __init__(self) -> None:
        super().__init__()
        self._temuan: Sequence[Finding] = ()
        self._ikon: dict[str, QIcon] = {}

    def isi(self, temuan: Sequence[Finding]) -> None:
        """Show other findings."""
        self.beginResetModel()
        self._temuan = temuan
        self._ikon = {tingkat: ikon(tingkat) for tingkat in SEBUTAN}
        self.endResetModel()

    def baris(self, kunci: str) -> int:
        """Return the row of a finding; -1 where it is not shown."""
        return next((baris for baris, satu in enumerate(self._temuan) if satu.kunci == kunci), -1)

    def temuan(self, baris: int) -> Finding | None:
        """Return the finding of a row."""
        return self._temuan[baris] if 0 <= baris < len(self._temuan) else None

    def rowCount(self, induk: Indeks = QModelIndex()) -> int:  # noqa: B008 # Qt's own signature
        """Return the number of findings."""
        return 0 if induk.isValid() else len(self._temuan)

    def columnCount(self, induk: Indeks = QModelIndex()) -> int:  # noqa: B008 # Qt's own signature
        """Return the number of columns."""
        return 0 if induk.isValid() else len(_KOLOM)

    def headerData(self, bagian: int, arah: Qt.Orientation, peran: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the heading of a column."""
        if arah is Qt.Orientation.Horizontal and peran == Qt.ItemDataRole.DisplayRole:
            return _KOLOM[bagian]
        if arah is Qt.Orientation.Horizontal and peran == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, indeks: Indeks, peran: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        satu = self._temuan[indeks.row()]
        if peran == Qt.ItemDataRole.DisplayRole:
            return (SEBUTAN[satu.tingkat], kalimat.pesan(satu), kalimat.letak(satu))[indeks.column()]
        if peran == Qt.ItemDataRole.DecorationRole and indeks.column() == _TINGKAT:
            return self._ikon[satu.tingkat]
        if peran == Qt.ItemDataRole.TextAlignmentRole:
            return _ATAS
        if peran == Qt.ItemDataRole.AccessibleTextRole and indeks.column() == _CATATAN:
            return kalimat.ucapan(satu)
        if peran == Qt.ItemDataRole.ToolTipRole:
            return kalimat.keterangan(*kalimat.rincian(satu))
        return None


class _Pelukis(QStyledItemDelegate):
    """Gives every cell room around its text."""

    def initStyleOption(self, pilihan: QStyleOptionViewItem, indeks: Indeks) -> None:
        """Keep the mark beside the first line."""
        super().initStyleOption(pilihan, indeks)
        pilihan.decorationAlignment = Qt.AlignmentFlag.AlignTop
        pilihan.decorationSize = QSize(18, 18)

    def sizeHint(self, pilihan: QStyleOptionViewItem, indeks: Indeks) -> QSize:
        """Return the size of the text, wrapped to its column, with the room around it."""
        pilihan.rect = pilihan.rect.adjusted(_RUANG_X, 0, -_RUANG_X, 0)
        return super().sizeHint(pilihan, indeks) + QSize(2 * _RUANG_X, 2 * _RUANG_Y)

    def paint(self, kuas: QPainter, pilihan: QStyleOptionViewItem, indeks: Indeks) -> None:
        """Draw the ground over the whole cell, then the text inside its room."""
        if pilihan.state & QStyle.StateFlag.State_Selected:
            kuas.fillRect(pilihan.rect, pilihan.palette.highlight())
        kuas.setPen(QColor(warna().garis))
        kuas.drawLine(pilihan.rect.bottomLeft(), pilihan.rect.bottomRight())
        pilihan.rect = pilihan.rect.adjusted(_RUANG_X, _RUANG_Y, -_RUANG_X, -_RUANG_Y)
        super().paint(kuas, pilihan, indeks)


class TabelTemuan(QTableView):
    """The table; whole rows are selected, Ctrl+C copies them, Enter or a double click asks for all of one."""

    dibuka = Signal()
    terpilih_berganti = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._model = ModelTemuan()
        self._penyesuai = QTimer(self, singleShot=True, interval=0)  # once the columns have their new widths
        self._penyesuai.timeout.connect(self.resizeRowsToContents)
        self.setModel(self._model)
        self.setItemDelegate(_Pelukis(self))
        self.setAccessibleName("Catatan Pemeriksaan")
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self._atur_kolom()
        self.doubleClicked.connect(lambda _: self.dibuka.emit())
        self.selectionModel().currentRowChanged.connect(lambda *_: self.terpilih_berganti.emit())
        self._model.modelReset.connect(self.terpilih_berganti.emit)

    @property
    def terpilih(self) -> Finding | None:
        """The finding that is looked at."""
        return self._model.temuan(self.currentIndex().row())

    def isi(self, temuan: Sequence[Finding]) -> None:
        """Show other findings, from the top."""
        self._model.isi(temuan)
        self._penyesuai.start()
        self.scrollToTop()

    def resizeEvent(self, peristiwa: QResizeEvent) -> None:
        """Share the width out among the columns."""
        super().resizeEvent(peristiwa)
        letak = round(self.viewport().width() * _BAGIAN_LETAK)
        self.horizontalHeader().resizeSection(_LETAK, min(max(letak, _LETAK_MIN), _LETAK_MAKS))

    def keyPressEvent(self, peristiwa: QKeyEvent) -> None:
        """Copy the selected rows on Ctrl+C."""
        if peristiwa.matches(QKeySequence.StandardKey.Copy):
            self._salin()
            return
        if peristiwa.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.terpilih is not None:
            self.dibuka.emit()
            return
        super().keyPressEvent(peristiwa)

    def _salin(self) -> None:
        baris = sorted(satu.row() for satu in self.selectionModel().selectedRows())
        teks = ["\t".join(str(self._model.index(satu, kolom).data()) for kolom in range(len(_KOLOM))) for satu in baris]
        QGuiApplication.clipboard().setText("\n".join(satu.replace("\n", ", ") for satu in teks))

    def _atur_kolom(self) -> None:
        kepala = self.horizontalHeader()
        kepala.setHighlightSections(False)
        kepala.setSectionResizeMode(_CATATAN, QHeaderView.ResizeMode.Stretch)
        kepala.resizeSection(_TINGKAT, _LEBAR_TINGKAT)
        kepala.sectionResized.connect(lambda *_: self._penyesuai.start())
