"""Parts that the pages of the settings are put together from."""

# ruff: noqa: N802 # methods of Qt are overridden under Qt's names

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.gui.bagian import Kalimat

if TYPE_CHECKING:
    from lkjip_desktop.domain.profil import Profil

_RUANG = 16  # above and below the words of a choice
_KANAN = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Pilihan(QComboBox):
    """A choice among values with their words; the wheel scrolls the page, unless the choice has the focus."""

    def __init__(self, nama: str, butir: Sequence[tuple[str, str | None]] = ()) -> None:
        super().__init__()
        self.setObjectName("pilihan")
        self.setAccessibleName(nama)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMinimumHeight(self.fontMetrics().height() + _RUANG)
        self._nilai: list[str | None] = []
        self.isi(butir)

    def isi(self, butir: Sequence[tuple[str, str | None]]) -> None:
        """Offer these."""
        self.clear()
        self._nilai = [nilai for _, nilai in butir]
        self.addItems([kata for kata, _ in butir])

    def nilai(self) -> str | None:
        """Return the value that is chosen."""
        return self._nilai[self.currentIndex()] if self.currentIndex() >= 0 else None

    def pilih(self, nilai: str | None) -> None:
        """Choose a value, the first one where it is not offered."""
        self.setCurrentIndex(self._nilai.index(nilai) if nilai in self._nilai else 0)

    def paintEvent(self, peristiwa: QPaintEvent) -> None:
        """Draw the sign that there is something to choose: a stylesheet takes the style's own away."""
        super().paintEvent(peristiwa)
        tengah = QPointF(self.width() - 16, self.height() / 2 + 1)
        with QPainter(self) as kuas:
            kuas.setRenderHint(QPainter.RenderHint.Antialiasing)
            kuas.setPen(QPen(self.palette().text().color(), 1.6))
            kuas.drawPolyline(QPolygonF([tengah + QPointF(x, y) for x, y in ((-4, -2), (0, 2), (4, -2))]))

    def wheelEvent(self, peristiwa: QWheelEvent) -> None:
        """Scroll the page, not the choice, while the choice is only passed by."""
        if self.hasFocus():
            super().wheelEvent(peristiwa)
        else:
            peristiwa.ignore()


class Tabel(QTableWidget):
    """A small table that is typed into; `kanan` are columns of numbers.

    The first column of a `melar` one takes what is left.
    """

    def __init__(
        self,
        nama: str,
        kolom: Sequence[str],
        *,
        kanan: Sequence[int] = (),
        lebar: Sequence[int] = (),
        melar: bool = True,
    ) -> None:
        super().__init__(0, len(kolom))
        self.setObjectName("isian")
        self._kanan = frozenset(kanan)
        self.setAccessibleName(nama)
        self.setHorizontalHeaderLabels(list(kolom))
        self.verticalHeader().hide()
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        kepala = self.horizontalHeader()
        kepala.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        kepala.setHighlightSections(False)
        for urut, satu in enumerate(lebar):
            self.setColumnWidth(urut, satu)
        if melar:
            kepala.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        kepala.setStretchLastSection(not melar)
        for urut in self._kanan:
            if (judul := self.horizontalHeaderItem(urut)) is not None:
                judul.setTextAlignment(_KANAN)

    def tambah(self, teks: Sequence[str], *, tetap: bool = False) -> None:
        """Add a row; a `tetap` one cannot be typed into."""
        baris = self.rowCount()
        self.insertRow(baris)
        for kolom, satu in enumerate(teks):
            sel = QTableWidgetItem(satu)
            sel.setToolTip(satu)
            if kolom in self._kanan:
                sel.setTextAlignment(_KANAN)
            if tetap:
                sel.setFlags(sel.flags() & ~Qt.ItemFlag.ItemIsEditable)
            self.setItem(baris, kolom, sel)

    def baris_baru(self) -> None:
        """Add an empty row and begin to type its first cell."""
        self.tambah([""] * self.columnCount())
        self.setCurrentCell(self.rowCount() - 1, 0)
        self.setFocus()
        if (sel := self.item(self.rowCount() - 1, 0)) is not None:
            self.editItem(sel)

    def ganti(self, baris: int, kolom: int, teks: str) -> None:
        """Show another text in a cell."""
        if (sel := self.item(baris, kolom)) is not None:
            sel.setText(teks)
            sel.setToolTip(teks)

    def hapus_terpilih(self) -> None:
        """Take the chosen rows away."""
        for baris in sorted({satu.row() for satu in self.selectedIndexes()}, reverse=True):
            self.removeRow(baris)

    def teks(self) -> list[list[str]]:
        """Return the cells' texts, rows that are wholly empty left out."""
        semua = [[self._teks(baris, kolom) for kolom in range(self.columnCount())] for baris in range(self.rowCount())]
        return [satu for satu in semua if any(satu)]

    def _teks(self, baris: int, kolom: int) -> str:
        sel = self.item(baris, kolom)
        return "" if sel is None else " ".join(sel.text().split())


class Galat(Kalimat):
    """The sentence beside a field that says what is wrong with it; gone where nothing is."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("galat", True)
        self.hide()

    def katakan(self, teks: str) -> None:
        """Show a sentence, or none."""
        super().katakan(teks)
        self.setVisible(bool(teks))


def keterangan(teks: str) -> Kalimat:
    """Return a sentence for below a field; without words it takes no room."""
    hasil = Kalimat(teks, redup=True)
    hasil.setHidden(not teks)
    return hasil


class Halaman(QScrollArea):
    """A page of the settings: shows a profile and tells what of it was changed."""

    judul = ""

    def __init__(self) -> None:
        super().__init__()
        isi = QWidget()
        self.susunan = QVBoxLayout(isi)
        self.susunan.setContentsMargins(4, 2, 14, 8)
        self.susunan.setSpacing(6)
        self.setWidget(isi)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def tampilkan(self, profil: Profil) -> None:
        """Show what a profile says."""
        raise NotImplementedError

    def sah(self) -> bool:
        """Say beside each field what is wrong with it; True where nothing is."""
        return True

    def ubahan(self) -> dict[str, Any]:
        """Return the fields of the profile as they are set here; Any because fields differ in type."""
        raise NotImplementedError

    def bagian(self, teks: str) -> None:
        """Begin a part of the page with its heading."""
        if self.susunan.count():
            self.susunan.addSpacing(10)
        self.susunan.addWidget(Kalimat(teks, tebal=True))

    def medan(self, label: str, isian: QWidget, *lain: QWidget, untuk: QWidget | None = None) -> None:
        """Put a field below its label, which is for the field (or a part of it); further parts stand below it."""
        kata = QLabel(label)
        kata.setBuddy(untuk or isian)
        self.susunan.addSpacing(4)
        self.susunan.addWidget(kata)
        self.susunan.addWidget(isian)
        for satu in lain:
            self.susunan.addWidget(satu)

    def baris(self, *bagian: QWidget) -> None:
        """Put parts side by side at the left."""
        baris = QHBoxLayout()
        baris.setSpacing(8)
        for satu in bagian:
            baris.addWidget(satu)
        baris.addStretch(1)
        self.susunan.addLayout(baris)
