"""The grid of a sheet whose heading cells are labelled with what their columns hold."""

# methods of Qt are overridden under Qt's names

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from lkjip_desktop.gui.gaya import warna
from lkjip_desktop.gui.kisi import KisiLembar
from lkjip_desktop.gui.kisi_lukis import Indeks, PelukisSel
from lkjip_desktop.gui.kisi_model import ModelLembar

Tempat = tuple[int, int]
_KADAR_HURUF = 0.85
_RUANG = 4


class PelukisLabel(PelukisSel):
    """Paints a label at the foot of a heading cell, the cell itself above it; `redup` are labels of little weight."""

    def __init__(self, model: ModelLembar) -> None:
        super().__init__(model)
        self._lembar = model
        self.redup: set[Tempat] = set()

    def paint(self, kuas: QPainter, pilihan: QStyleOptionViewItem, indeks: Indeks) -> None:
        """Draw the cell, then its label where it has one."""
        tempat = self._lembar.jangkar(indeks.row() + 1, indeks.column() + 1)
        label = self._lembar.label.get(tempat)
        if label is None:
            super().paint(kuas, pilihan, indeks)
            return
        penuh = QRect(pilihan.rect)
        tinggi = tinggi_label(pilihan.font)
        pilihan.rect = penuh.adjusted(0, 0, 0, -tinggi)
        super().paint(kuas, pilihan, indeks)
        pilihan.rect = penuh
        _tempel(kuas, pilihan.font, penuh.adjusted(0, penuh.height() - tinggi, 0, 0), label, tempat in self.redup)


class KisiBerlabel(KisiLembar):
    """The grid with labels under headings."""

    def __init__(self) -> None:
        super().__init__()
        self._pelukis_label = PelukisLabel(self._model)
        self._ditinggikan: dict[int, int] = {}
        self.setItemDelegate(self._pelukis_label)
        self._model.modelReset.connect(self._lupakan)

    @property
    def label(self) -> dict[Tempat, str]:
        """The labels by heading cell."""
        return dict(self._model.label)

    def labeli(self, label: Mapping[Tempat, str], redup: set[Tempat]) -> None:
        """Put other labels under heading cells; rows of headings grow, so that nothing is hidden."""
        for baris, tinggi in self._ditinggikan.items():
            self.setRowHeight(baris, tinggi)
        self._ditinggikan = {}
        self._model.label = dict(label)
        self._pelukis_label.redup = redup
        for baris in {self._baris_bawah(*satu) for satu in label}:
            if baris < self._model.rowCount() and not self.isRowHidden(baris):
                self._ditinggikan[baris] = self.rowHeight(baris)
                self.setRowHeight(baris, self.rowHeight(baris) + tinggi_label(self.font()))
        self.viewport().update()

    def _lupakan(self) -> None:
        """Another sheet has heights of its own."""
        self._ditinggikan = {}

    def _baris_bawah(self, baris: int, kolom: int) -> int:
        gabung = self.lembar.jangkar.get((baris, kolom))
        return (gabung.baris_akhir if gabung else baris) - 1


def tinggi_label(huruf: QFont) -> int:
    """Return how high a label is under cells of a font."""
    return QFontMetrics(_huruf(huruf)).height() + 2


def _huruf(asal: QFont) -> QFont:
    huruf = QFont(asal)
    huruf.setPointSizeF(asal.pointSizeF() * _KADAR_HURUF)
    huruf.setBold(False)
    return huruf


def _tempel(kuas: QPainter, huruf: QFont, kotak: QRect, teks: str, redup: bool) -> None:
    w = warna()
    kuas.save()
    kuas.setClipRect(kotak)
    kuas.fillRect(kotak, QColor(w.garis if redup else w.aksen))
    kuas.setPen(QColor(w.teks if redup else w.teks_aksen))
    kuas.setFont(_huruf(huruf))
    ruang = kotak.adjusted(_RUANG, 0, -_RUANG, 0)
    muat = kuas.fontMetrics().elidedText(teks, Qt.TextElideMode.ElideRight, ruang.width())
    kuas.drawText(ruang, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), muat)
    kuas.restore()
