"""A sheet's cells as Qt asks for them: texts, looks, marks; rows are fetched as the user comes to them."""

# ruff: noqa: N802 # methods of Qt are overridden under Qt's names

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from lkjip_desktop.domain.grid import Cell, Sheet
from lkjip_desktop.domain.rupa import BIASA, Rata, RupaLembar, RupaSel
from lkjip_desktop.domain.sel import huruf_kolom
from lkjip_desktop.gui import kalimat

Indeks = QModelIndex | QPersistentModelIndex
Tempat = tuple[int, int]
SEBUTAN_TANDA = {
    "salah": "tidak sesuai",
    "periksa": "perlu diperiksa",
    "info": "informasi",
    "sumber": "sumber angka",
}
_SEKALI = 2000  # rows that are fetched at once
_PINGGIR_BARIS, _PINGGIR_KOLOM = 2, 1  # empty ones around what is used
_BARIS_MIN, _KOLOM_MIN = 12, 6
_BARIS_MAKS, _KOLOM_MAKS = 1_048_576, 16_384
_KANAN = Qt.AlignmentFlag.AlignRight
_TENGAH = Qt.AlignmentFlag.AlignHCenter
_MENDATAR = {Rata.KIRI: Qt.AlignmentFlag.AlignLeft, Rata.TENGAH: _TENGAH, Rata.KANAN: _KANAN}


class ModelLembar(QAbstractTableModel):
    """The cells of one sheet; a cell of a merge shows what its anchor shows. Places count from 1."""

    def __init__(self) -> None:
        super().__init__()
        self.lembar = Sheet("")
        self.rupa: RupaLembar | None = None
        self.tanda: dict[Tempat, str] = {}
        self.label: dict[Tempat, str] = {}  # what the column of a heading cell holds
        self._luas = (0, 0)
        self._terambil = 0

    def isi(self, lembar: Sheet, rupa: RupaLembar | None) -> None:
        """Show another sheet, without marks."""
        self.beginResetModel()
        self.lembar, self.rupa, self.tanda, self.label = lembar, rupa, {}, {}
        baris, kolom = lembar.ukuran
        self._luas = max(baris + _PINGGIR_BARIS, _BARIS_MIN), max(kolom + _PINGGIR_KOLOM, _KOLOM_MIN)
        self._terambil = min(self._luas[0], _SEKALI)
        self.endResetModel()

    def perluas(self, baris: int, kolom: int) -> None:
        """Have at least so many rows and columns, fetched."""
        baris, kolom = min(baris, _BARIS_MAKS), min(kolom, _KOLOM_MAKS)
        self._luas = max(self._luas[0], baris), self._luas[1]
        if kolom > self._luas[1]:
            self.beginInsertColumns(QModelIndex(), self._luas[1], kolom - 1)
            self._luas = self._luas[0], kolom
            self.endInsertColumns()
        if baris > self._terambil:
            self._ambil(baris)

    def tandai(self, tempat: Tempat, jenis: str) -> None:
        """Mark a cell."""
        self.tanda[tempat] = jenis
        self._kabarkan(tempat)

    def hapus_tanda(self) -> None:
        """Take all marks away."""
        lama, self.tanda = list(self.tanda), {}
        for tempat in lama:
            self._kabarkan(tempat)

    def jangkar(self, baris: int, kolom: int) -> Tempat:
        """Return the place that shows a cell: of a merge its first cell."""
        gabung = self.lembar.jangkar.get((baris, kolom))
        return (gabung.baris, gabung.kolom) if gabung else (baris, kolom)

    def rupa_sel(self, baris: int, kolom: int) -> RupaSel:
        """Return the look of a cell."""
        return self.rupa.di(baris, kolom) if self.rupa else BIASA

    def melipat(self, baris: int, kolom: int) -> bool:
        """Tell whether a cell's text wraps; where the file does not tell, as if it did."""
        sel = self.lembar[baris, kolom]
        return isinstance(sel.nilai, str) and (self.rupa is None or self.rupa_sel(baris, kolom).bungkus)

    def rowCount(self, induk: Indeks = QModelIndex()) -> int:  # noqa: B008 # Qt's own signature
        """Return the number of rows that were fetched."""
        return 0 if induk.isValid() else self._terambil

    def columnCount(self, induk: Indeks = QModelIndex()) -> int:  # noqa: B008 # Qt's own signature
        """Return the number of columns."""
        return 0 if induk.isValid() else self._luas[1]

    def canFetchMore(self, induk: Indeks) -> bool:
        """Tell whether there are rows below."""
        return not induk.isValid() and self._terambil < self._luas[0]

    def fetchMore(self, induk: Indeks) -> None:
        """Fetch the next rows."""
        self._ambil(self._terambil + _SEKALI)

    def headerData(self, bagian: int, arah: Qt.Orientation, peran: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the letters of a column, the number of a row."""
        if peran == Qt.ItemDataRole.DisplayRole:
            return huruf_kolom(bagian + 1) if arah is Qt.Orientation.Horizontal else str(bagian + 1)
        if peran == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def data(self, indeks: Indeks, peran: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        tempat = indeks.row() + 1, indeks.column() + 1
        sel = self.lembar.efektif(*tempat)
        if peran == Qt.ItemDataRole.DisplayRole:
            return sel.teks
        if peran == Qt.ItemDataRole.TextAlignmentRole:
            return perataan(sel, self.rupa_sel(*self.jangkar(*tempat)))
        if peran == Qt.ItemDataRole.ToolTipRole:
            return self._petunjuk(tempat, sel)
        if peran == Qt.ItemDataRole.AccessibleTextRole:
            return self._ucapan(tempat, sel)
        return None

    def _ambil(self, sampai: int) -> None:
        sampai = min(sampai, self._luas[0])
        self.beginInsertRows(QModelIndex(), self._terambil, sampai - 1)
        self._terambil = sampai
        self.endInsertRows()

    def _kabarkan(self, tempat: Tempat) -> None:
        indeks = self.index(tempat[0] - 1, tempat[1] - 1)
        self.dataChanged.emit(indeks, indeks)

    def _petunjuk(self, tempat: Tempat, sel: Cell) -> str | None:
        jangkar = self.jangkar(*tempat)
        isi = [
            ("Tertulis", sel.teks if len(sel.teks) > 20 else ""),
            ("Rumus", sel.rumus or ""),
            ("Catatan", self.lembar.catatan.get(jangkar, "")),
            ("Isi Kolom", self.label.get(jangkar, "")),
        ]
        isi = [(judul, teks) for judul, teks in isi if teks]
        return kalimat.keterangan(*isi) if isi else None

    def _ucapan(self, tempat: Tempat, sel: Cell) -> str:
        jangkar = self.jangkar(*tempat)
        alamat = f"{huruf_kolom(jangkar[1])}{jangkar[0]}: {sel.teks or 'kosong'}"
        if jangkar in self.label:
            alamat = f"{alamat}, judul kolom: {self.label[jangkar]}"
        jenis = self.tanda.get(jangkar)
        return f"{alamat}, ditandai {SEBUTAN_TANDA[jenis]}" if jenis else alamat


def perataan(sel: Cell, rupa: RupaSel) -> Qt.AlignmentFlag:
    """Return how a cell's text stands: as the sheet says, else numbers right, truth values and errors centred."""
    if rupa.rata is not None:
        datar = _MENDATAR[rupa.rata]
    elif sel.galat is not None or isinstance(sel.nilai, bool):
        datar = _TENGAH
    elif isinstance(sel.nilai, Decimal | datetime | date | time):
        datar = _KANAN
    else:
        datar = Qt.AlignmentFlag.AlignLeft
    return datar | Qt.AlignmentFlag.AlignVCenter
