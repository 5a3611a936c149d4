"""Catatan Pemeriksaan as rows of a model: level, message, place; in the order given."""

# ruff: noqa: N802 # methods of Qt are overridden under Qt's names

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from lkjip_desktop.domain.catatan import SEBUTAN
from lkjip_desktop.gui import kalimat
from lkjip_desktop.gui.gambar import ikon

if TYPE_CHECKING:
    from lkjip_desktop.domain.finding import Finding

Indeks = QModelIndex | QPersistentModelIndex
_KOLOM = ("Tingkat", "Catatan Pemeriksaan", "Letak")
_TINGKAT, _CATATAN, _LETAK = range(3)
_ATAS = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


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
