"""How the cells of a table of figures are drawn: room around the text, a bar below it, a mark before it."""

# ruff: noqa: N802 # methods of Qt are overridden under Qt's names

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lkjip_desktop.gui.gaya import warna
from lkjip_desktop.gui.tabel_model import PERAN_SEL, Sel

Indeks = QModelIndex | QPersistentModelIndex
_RUANG_X, _RUANG_Y, _MASUK = 8, 7, 16
_TEBAL, _RUANG_BATANG = 5, 10
_SKALA = 1.25  # a bar has room for 125%, with a tick at its target


class PelukisSel(QStyledItemDelegate):
    """Draws a cell."""

    def initStyleOption(self, pilihan: QStyleOptionViewItem, indeks: Indeks) -> None:
        """Keep the mark beside the first line."""
        super().initStyleOption(pilihan, indeks)
        pilihan.decorationAlignment = Qt.AlignmentFlag.AlignTop
        pilihan.decorationSize = QSize(16, 16)

    def sizeHint(self, pilihan: QStyleOptionViewItem, indeks: Indeks) -> QSize:
        """Return the size of the text, wrapped to its column, with the room around it."""
        sel: Sel = indeks.data(PERAN_SEL)
        masuk = sel.masuk * _MASUK
        pilihan.rect = pilihan.rect.adjusted(_RUANG_X + masuk, 0, -_RUANG_X, 0)
        batang = 0 if sel.batang is None else _RUANG_BATANG
        return super().sizeHint(pilihan, indeks) + QSize(2 * _RUANG_X + masuk, 2 * _RUANG_Y + batang)

    def paint(self, kuas: QPainter, pilihan: QStyleOptionViewItem, indeks: Indeks) -> None:
        """Draw the ground over the whole cell, the bar, then the text inside its room."""
        sel: Sel = indeks.data(PERAN_SEL)
        if pilihan.state & QStyle.StateFlag.State_Selected:
            kuas.fillRect(pilihan.rect, pilihan.palette.highlight())
        kuas.setPen(QColor(warna().garis))
        kuas.drawLine(pilihan.rect.bottomLeft(), pilihan.rect.bottomRight())
        pilihan.rect = pilihan.rect.adjusted(_RUANG_X + sel.masuk * _MASUK, _RUANG_Y, -_RUANG_X, -_RUANG_Y)
        if sel.batang is not None:
            _lukis_batang(kuas, QRectF(pilihan.rect), sel.batang)
            pilihan.rect = pilihan.rect.adjusted(0, 0, 0, -_RUANG_BATANG)
        super().paint(kuas, pilihan, indeks)


def _lukis_batang(kuas: QPainter, ruang: QRectF, bagian: float) -> None:
    """Draw a bar at the cell's foot, with a tick where it is full."""
    w = warna()
    atas = ruang.bottom() - _TEBAL
    penuh = ruang.width() / _SKALA
    kuas.save()
    kuas.setPen(Qt.PenStyle.NoPen)
    kuas.setBrush(QColor(w.garis))
    kuas.drawRoundedRect(QRectF(ruang.left(), atas, ruang.width(), _TEBAL), 2, 2)
    kuas.setBrush(QColor(w.aksen if bagian >= 1 else w.info))
    kuas.drawRoundedRect(QRectF(ruang.left(), atas, penuh * min(max(bagian, 0), _SKALA), _TEBAL), 2, 2)
    kuas.fillRect(QRectF(ruang.left() + penuh - 1, atas - 2, 2, _TEBAL + 4), QColor(w.teks))
    kuas.restore()
