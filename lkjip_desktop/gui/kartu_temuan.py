"""Catatan Pemeriksaan in a narrow column: a card for each, with its mark, its first lines and where it stands."""

# ruff: noqa: N802 # methods of Qt are overridden under Qt's names

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lkjip_desktop.gui import kalimat
from lkjip_desktop.gui.gambar import lukis
from lkjip_desktop.gui.gaya import warna
from lkjip_desktop.gui.temuan import Indeks, ModelTemuan

if TYPE_CHECKING:
    from lkjip_desktop.domain.finding import Finding

_RUANG_X, _RUANG_Y = 10, 9
_IKON = 18
_SELA = 8
_BARIS_PESAN, _BARIS_PENJELASAN = 4, 2
_LEBAR_MIN = 120


class _PelukisKartu(QStyledItemDelegate):
    """Paints a finding as a card; long messages end in an ellipsis, the whole is in Rincian."""

    def __init__(self, daftar: DaftarTemuan, model: ModelTemuan) -> None:
        super().__init__(daftar)
        self._daftar = daftar
        self._model = model

    def sizeHint(self, pilihan: QStyleOptionViewItem, indeks: Indeks) -> QSize:
        """Return as wide as the list, as high as the lines."""
        lebar = self._daftar.viewport().width()
        satu = self._model.temuan(indeks.row())
        return QSize(lebar, self._lukis(None, QRect(0, 0, lebar, 0), pilihan.font, satu) if satu else 0)

    def paint(self, kuas: QPainter, pilihan: QStyleOptionViewItem, indeks: Indeks) -> None:
        """Draw the ground, the mark and the lines."""
        satu = self._model.temuan(indeks.row())
        if satu is None:
            return
        kuas.save()
        w = warna()
        if pilihan.state & QStyle.StateFlag.State_Selected:
            kuas.fillRect(pilihan.rect, QColor(w.sorot))
            kuas.fillRect(QRect(pilihan.rect.topLeft(), QSize(3, pilihan.rect.height())), QColor(w.aksen))
        kuas.setPen(QColor(w.garis))
        kuas.drawLine(pilihan.rect.bottomLeft(), pilihan.rect.bottomRight())
        gambar = "berhasil" if satu.diterima else satu.tingkat.value
        kiri, atas = pilihan.rect.left() + _RUANG_X, pilihan.rect.top() + _RUANG_Y
        lukis(kuas, gambar, QRectF(kiri, atas, _IKON, _IKON))
        self._lukis(kuas, pilihan.rect, pilihan.font, satu)
        kuas.restore()

    def _lukis(self, kuas: QPainter | None, kotak: QRect, huruf: QFont, satu: Finding) -> int:
        """Draw the texts, or only measure where there is no painter; return the height of the card."""
        w = warna()
        kecil = QFont(huruf)
        kecil.setPointSizeF(huruf.pointSizeF() * 0.9)
        kiri = kotak.left() + _RUANG_X + _IKON + _SELA
        lebar = max(kotak.right() - _RUANG_X - kiri, _LEBAR_MIN)
        y = float(kotak.top() + _RUANG_Y)
        y += _tulis(kuas, QPointF(kiri, y), lebar, (satu.pesan, huruf, _BARIS_PESAN, w.teks))
        if satu.diterima:
            y += 3 + _tulis(
                kuas, QPointF(kiri, y + 3), lebar, (f"Penjelasan: {satu.diterima}", kecil, _BARIS_PENJELASAN, w.teks)
            )
        y += 3 + _tulis(kuas, QPointF(kiri, y + 3), lebar, (kalimat.letak_sebaris(satu), kecil, 1, w.redup))
        return round(y) + _RUANG_Y - kotak.top()


def _tulis(kuas: QPainter | None, letak: QPointF, lebar: float, isi: tuple[str, QFont, int, str]) -> float:
    """Draw a text (with its font, its most lines, its colour), or only measure it; return its height."""
    teks, huruf, baris_maks, isi_warna = isi
    if not teks:
        return 0.0
    if kuas is not None:
        kuas.setPen(QColor(isi_warna))
    tata = QTextLayout(teks.replace("\n", " "), huruf)
    tata.beginLayout()
    tinggi = 0.0
    for ke in range(1, baris_maks + 1):
        baris = tata.createLine()
        if not baris.isValid():
            break
        baris.setLineWidth(lebar)
        sisa = tata.text()[baris.textStart() :]
        if kuas is not None and ke == baris_maks and len(sisa) > baris.textLength():
            kuas.setFont(huruf)
            akhir = kuas.fontMetrics().elidedText(sisa, Qt.TextElideMode.ElideRight, int(lebar))
            kuas.drawText(letak + QPointF(0, tinggi + baris.ascent()), akhir)
        elif kuas is not None:
            baris.draw(kuas, letak + QPointF(0, tinggi))
        tinggi += baris.height()
    tata.endLayout()
    return tinggi


class DaftarTemuan(QListView):
    """The cards; Ctrl+C copies the selected ones, Enter or a double click asks for all of one."""

    dibuka = Signal()
    terpilih_berganti = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._model = ModelTemuan()
        self.setModel(self._model)
        self.setModelColumn(1)
        self.setItemDelegate(_PelukisKartu(self, self._model))
        self.setAccessibleName("Catatan Pemeriksaan")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.doubleClicked.connect(lambda _: self.dibuka.emit())
        self.selectionModel().currentChanged.connect(lambda *_: self.terpilih_berganti.emit())
        self._model.modelReset.connect(self.terpilih_berganti.emit)

    @property
    def terpilih(self) -> Finding | None:
        """The finding that is looked at."""
        return self._model.temuan(self.currentIndex().row())

    def isi(self, temuan: Sequence[Finding]) -> None:
        """Show other findings; the one that was looked at stays so where it is among them."""
        lama, letak = self.terpilih, self.verticalScrollBar().value()
        self._model.isi(temuan)
        baris = self._model.baris(lama.kunci) if lama else -1
        if baris >= 0:
            self.setCurrentIndex(self._model.index(baris, 1))
            self.doItemsLayout()
            self.verticalScrollBar().setValue(letak)

    def resizeEvent(self, peristiwa: QResizeEvent) -> None:
        """Wrap the texts anew."""
        super().resizeEvent(peristiwa)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, peristiwa: QKeyEvent) -> None:
        """Copy on Ctrl+C, open on Enter."""
        if peristiwa.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.salinan())
        elif peristiwa.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.terpilih is not None:
            self.dibuka.emit()
        else:
            super().keyPressEvent(peristiwa)

    def salinan(self) -> str:
        """Return the selected findings as lines of a sheet."""
        baris = sorted(satu.row() for satu in self.selectedIndexes())
        sel = ([str(self._model.index(satu, kolom).data()) for kolom in range(3)] for satu in baris)
        return "\n".join("\t".join(teks.replace("\n", ", ") for teks in satu) for satu in sel)
