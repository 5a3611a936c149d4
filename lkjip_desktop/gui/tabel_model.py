"""The rows of a table of figures, and their order."""

# ruff: noqa: N802 # methods of Qt are overridden under Qt's names

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QIcon

from lkjip_desktop.gui.gambar import ikon

Indeks = QModelIndex | QPersistentModelIndex
PERAN_SEL = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Sel:
    """A cell: its text, what it is sorted by, a mark with the tooltip that explains it, a bar (1 is full)."""

    teks: str
    urut: Decimal | str | None = None
    tebal: bool = False
    tanda: str = ""
    keterangan: str = ""
    batang: float | None = None
    masuk: int = 0


@dataclass(frozen=True, slots=True)
class Baris:
    """A row; `kunci` tells it from every other one."""

    kunci: str
    sel: tuple[Sel, ...]


class ModelBaris(QAbstractTableModel):
    """Rows in the order given, or sorted by a column."""

    disusun = Signal()

    def __init__(self, kolom: Sequence[tuple[str, bool]]) -> None:
        super().__init__()
        self._kolom = kolom
        self._asal: Sequence[Baris] = ()
        self._baris: list[Baris] = []
        self._urutan = (-1, Qt.SortOrder.AscendingOrder)
        self._ikon: dict[str, QIcon] = {}

    def isi(self, baris: Sequence[Baris]) -> None:
        """Show other rows, in the order that the user has chosen."""
        self.beginResetModel()
        self._asal = baris
        self._ikon = {satu.tanda: ikon(satu.tanda) for isi in baris for satu in isi.sel if satu.tanda}
        self._baris = self._tersusun()
        self.endResetModel()

    def kunci(self, nomor: int) -> str:
        """Return the key of a row, "" where there is none."""
        return self._baris[nomor].kunci if 0 <= nomor < len(self._baris) else ""

    def nomor(self, kunci: str) -> int:
        """Return the row of a key, -1 where there is none."""
        return next((nomor for nomor, satu in enumerate(self._baris) if satu.kunci == kunci), -1)

    def rowCount(self, induk: Indeks = QModelIndex()) -> int:  # noqa: B008 # Qt's own signature
        """Return the number of rows."""
        return 0 if induk.isValid() else len(self._baris)

    def columnCount(self, induk: Indeks = QModelIndex()) -> int:  # noqa: B008 # Qt's own signature
        """Return the number of columns."""
        return 0 if induk.isValid() else len(self._kolom)

    def headerData(self, bagian: int, arah: Qt.Orientation, peran: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the heading of a column."""
        if arah is not Qt.Orientation.Horizontal:
            return None
        judul, kanan = self._kolom[bagian]
        if peran == Qt.ItemDataRole.DisplayRole:
            return judul
        return _letak(kanan, Qt.AlignmentFlag.AlignVCenter) if peran == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, indeks: Indeks, peran: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        satu = self._baris[indeks.row()].sel[indeks.column()]
        if peran == Qt.ItemDataRole.DisplayRole:
            return satu.teks
        if peran == PERAN_SEL:
            return satu
        if peran == Qt.ItemDataRole.TextAlignmentRole:
            return _letak(self._kolom[indeks.column()][1], Qt.AlignmentFlag.AlignTop)
        if peran == Qt.ItemDataRole.DecorationRole and satu.tanda:
            return self._ikon[satu.tanda]
        if peran == Qt.ItemDataRole.ToolTipRole:
            return satu.keterangan or None
        if peran == Qt.ItemDataRole.AccessibleTextRole and satu.keterangan:
            return f"{satu.teks}. {satu.keterangan}"
        return _huruf(satu) if peran == Qt.ItemDataRole.FontRole else None

    def sort(self, kolom: int, arah: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, -1 for the order given; the selection goes with its row."""
        self._urutan = (kolom, arah)
        self.layoutAboutToBeChanged.emit()
        lama = self.persistentIndexList()
        kunci = [self.kunci(satu.row()) for satu in lama]
        self._baris = self._tersusun()
        baru = [self.index(self.nomor(k), satu.column()) for k, satu in zip(kunci, lama, strict=True)]
        self.changePersistentIndexList(lama, baru)
        self.layoutChanged.emit()
        self.disusun.emit()

    def _tersusun(self) -> list[Baris]:
        """Sort; cells without a value come last either way."""
        kolom, arah = self._urutan
        if kolom < 0:
            return list(self._asal)
        ada = [satu for satu in self._asal if satu.sel[kolom].urut is not None]
        angka = [satu for satu in ada if isinstance(satu.sel[kolom].urut, Decimal)]
        teks = [satu for satu in ada if not isinstance(satu.sel[kolom].urut, Decimal)]
        turun = arah is Qt.SortOrder.DescendingOrder
        angka.sort(key=lambda satu: Decimal(satu.sel[kolom].urut or 0), reverse=turun)
        teks.sort(key=lambda satu: str(satu.sel[kolom].urut).casefold(), reverse=turun)
        return [*angka, *teks, *(satu for satu in self._asal if satu.sel[kolom].urut is None)]


def _letak(kanan: bool, tegak: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    return (Qt.AlignmentFlag.AlignRight if kanan else Qt.AlignmentFlag.AlignLeft) | tegak


def _huruf(satu: Sel) -> QFont | None:
    if not satu.tebal:
        return None
    huruf = QFont()
    huruf.setWeight(QFont.Weight.DemiBold)
    return huruf
