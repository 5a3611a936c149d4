"""A table of figures: sorted by its headings, bars inside cells, long texts wrapped, copied with Ctrl+C."""

# ruff: noqa: N802 # methods of Qt are overridden under Qt's names

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from lkjip_desktop.gui.tabel_lukis import PelukisSel
from lkjip_desktop.gui.tabel_model import Baris, ModelBaris

_RUANG = 16  # on either side of a figure


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column: its heading, its narrowest width, its share of what is left; `opsional` is hidden where room lacks."""

    judul: str
    lebar: int
    regang: int = 0
    kanan: bool = False
    opsional: bool = False


class Tabel(QTableView):
    """Rows of plain cells; whole rows are selected, `baris_dipilih` tells the key of the one looked at."""

    baris_dipilih = Signal(str)

    def __init__(self, nama: str, kolom: Sequence[Kolom], *, urut: bool = True) -> None:
        super().__init__()
        self._kolom = tuple(kolom)
        self._lebar = [satu.lebar for satu in kolom]
        self._kosong: set[int] = set()
        self._diatur = False  # the user has set widths of his own
        self._mengatur = False
        self._model = ModelBaris([(satu.judul, satu.kanan) for satu in kolom])
        self._penyesuai = QTimer(self, singleShot=True, interval=0)
        self._penyesuai.timeout.connect(self.resizeRowsToContents)
        self.setModel(self._model)
        self.setItemDelegate(PelukisSel(self))
        self.setAccessibleName(nama)
        self._atur(urut)

    @property
    def terpilih(self) -> str:
        """The key of the row looked at, "" without one."""
        return self._model.kunci(self.currentIndex().row())

    def isi(self, baris: Sequence[Baris]) -> None:
        """Show other rows; the row that was looked at stays so where it is still there."""
        lama = self.terpilih
        gulir = self.verticalScrollBar().value()
        self._model.isi(baris)
        self._lebar = self._perlu(baris)
        self._kosong = {n for n in range(len(self._kolom)) if not any(satu.sel[n].teks.strip() for satu in baris)}
        nomor = self._model.nomor(lama)
        if baris:
            self.selectRow(max(nomor, 0))
        self._bagi()
        self._penyesuai.start()
        if nomor >= 0:
            QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(gulir))

    def pilih(self, kunci: str) -> None:
        """Look at a row; nothing where there is none of that key."""
        nomor = self._model.nomor(kunci)
        if nomor >= 0:
            self.selectRow(nomor)

    def teks(self) -> list[list[str]]:
        """Return what the cells show, row by row, as sorted."""
        model = self._model
        return [[str(model.index(b, k).data()) for k in range(model.columnCount())] for b in range(model.rowCount())]

    def resizeEvent(self, peristiwa: QResizeEvent) -> None:
        """Share the width out among the columns, until the user has set his own."""
        super().resizeEvent(peristiwa)
        self._bagi()

    def keyPressEvent(self, peristiwa: QKeyEvent) -> None:
        """Copy the selected rows on Ctrl+C, with tabs between the cells."""
        if not peristiwa.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(peristiwa)
            return
        nomor = sorted(satu.row() for satu in self.selectionModel().selectedRows())
        semua = self.teks()
        QGuiApplication.clipboard().setText("\n".join("\t".join(_sebaris(s) for s in semua[satu]) for satu in nomor))

    def _atur(self, urut: bool) -> None:
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        kepala = self.horizontalHeader()
        kepala.setHighlightSections(False)
        kepala.setMinimumSectionSize(40)
        kepala.sectionResized.connect(self._berubah_lebar)
        if urut:
            kepala.setSortIndicatorClearable(True)
            kepala.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            self.setSortingEnabled(True)
        self._model.disusun.connect(self._penyesuai.start)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.baris_dipilih.emit(self.terpilih))

    def _berubah_lebar(self) -> None:
        self._diatur = self._diatur or not self._mengatur
        self._penyesuai.start()

    def _bagi(self) -> None:
        if self._diatur:
            return
        self._mengatur = True
        tampak = self._muat(self.viewport().width())
        sisa = max(0, self.viewport().width() - sum(self._lebar[satu] for satu in tampak))
        jumlah = sum(self._kolom[satu].regang for satu in tampak) or 1
        for nomor, kolom in enumerate(self._kolom):
            self.setColumnHidden(nomor, nomor not in tampak)
            self.setColumnWidth(nomor, self._lebar[nomor] + sisa * kolom.regang // jumlah)
        self._mengatur = False

    def _perlu(self, baris: Sequence[Baris]) -> list[int]:
        """The narrowest widths: no heading and no figure is ever cut."""
        self.ensurePolished()  # a tab that was never shown has not yet the font of the stylesheet
        huruf = QFont(self.font())
        huruf.setBold(True)
        ukur, hasil = QFontMetrics(huruf), []
        for nomor, kolom in enumerate(self._kolom):
            lebar = max(kolom.lebar, 0 if kolom.regang else self.horizontalHeader().sectionSizeHint(nomor))
            if kolom.kanan:
                teks = max((satu.sel[nomor].teks for satu in baris), key=len, default="")
                lebar = max(lebar, ukur.horizontalAdvance(teks) + 2 * _RUANG)
            hasil.append(lebar)
        return hasil

    def _muat(self, lebar: int) -> list[int]:
        """The columns that are shown: all, less the optional ones that are empty or, from the left, do not fit."""
        tampak = [n for n, satu in enumerate(self._kolom) if not (satu.opsional and n in self._kosong)]
        for nomor in [n for n in tampak if self._kolom[n].opsional]:
            if sum(self._lebar[satu] for satu in tampak) > lebar:
                tampak.remove(nomor)
        return tampak


def _sebaris(teks: str) -> str:
    return " ".join(teks.split())
