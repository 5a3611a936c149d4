"""Draws a cell of a sheet: its ground, its text, and the frame of a marked one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lkjip_desktop.domain.grid import Cell
from lkjip_desktop.domain.rupa import RupaSel
from lkjip_desktop.gui.gaya import warna
from lkjip_desktop.gui.kisi_model import ModelLembar, perataan

Indeks = QModelIndex | QPersistentModelIndex
RUANG_X, RUANG_Y = 4, 2
_TEBAL_BINGKAI = 3
_KADAR_TANDA = 0.22
_POTONG = Qt.TextElideMode.ElideRight
_KONTRAS_MIN = 3.0
_GELAP, _TERANG = QColor("#1c2430"), QColor("#ffffff")


class PelukisSel(QStyledItemDelegate):
    """Paints the cells of a ModelLembar as Excel would."""

    def __init__(self, model: ModelLembar) -> None:
        super().__init__()
        self._model = model

    def paint(self, kuas: QPainter, pilihan: QStyleOptionViewItem, indeks: Indeks) -> None:
        """Draw ground, text, then what tells a marked or a chosen cell apart."""
        tempat = self._model.jangkar(indeks.row() + 1, indeks.column() + 1)
        sel, rupa = self._model.lembar[tempat], self._model.rupa_sel(*tempat)
        jenis = self._model.tanda.get(tempat)
        dasar = _dasar(rupa, jenis)
        kuas.save()
        kuas.setClipRect(pilihan.rect)
        kuas.fillRect(pilihan.rect, dasar)
        kuas.setFont(huruf_sel(pilihan.font, sel, rupa))
        kuas.setPen(_warna_huruf(rupa, dasar))
        _tulis(kuas, pilihan.rect, sel.teks, perataan(sel, rupa), lipat=self._model.melipat(*tempat))
        if pilihan.state & QStyle.StateFlag.State_Selected:
            dalam = _TEBAL_BINGKAI + 1 if jenis else 0  # inside the frame of a mark
            kotak = pilihan.rect.adjusted(dalam, dalam, -dalam, -dalam)
            _bingkai(kuas, kotak, QColor(warna().aksen), 1 if jenis else 2)
        if jenis:
            _bingkai(kuas, pilihan.rect, warna_tanda(jenis), _TEBAL_BINGKAI, putus=jenis == "sumber")
        kuas.restore()


def warna_tanda(jenis: str) -> QColor:
    """Return the colour of a kind of mark."""
    w = warna()
    return QColor({"salah": w.salah, "periksa": w.periksa, "info": w.info}.get(jenis, w.aksen))


def huruf_sel(asal: QFont, sel: Cell, rupa: RupaSel) -> QFont:
    """Return the font of a cell: bold where its style or all of its runs are."""
    huruf = QFont(asal)
    huruf.setBold(rupa.tebal or bool(sel.kaya and all(satu.tebal for satu in sel.kaya if satu.teks.strip())))
    return huruf


def _dasar(rupa: RupaSel, jenis: str | None) -> QColor:
    dasar = QColor(rupa.isian or warna().kertas)
    return _campur(dasar, warna_tanda(jenis), _KADAR_TANDA) if jenis else dasar


def _campur(satu: QColor, dua: QColor, kadar: float) -> QColor:
    merah, hijau, biru = (round(a + (b - a) * kadar) for a, b in zip(_rgb(satu), _rgb(dua), strict=True))
    return QColor(merah, hijau, biru)


def _rgb(satu: QColor) -> tuple[int, int, int]:
    return satu.red(), satu.green(), satu.blue()


def _tulis(kuas: QPainter, kotak: QRect, teks: str, rata: Qt.AlignmentFlag, *, lipat: bool) -> None:
    if not teks:
        return
    ruang = kotak.adjusted(RUANG_X, 0, -RUANG_X, 0)
    if not lipat:
        ukur = kuas.fontMetrics()
        teks = "\n".join(ukur.elidedText(satu, _POTONG, ruang.width()) for satu in teks.split("\n"))
    cara = int(Qt.TextFlag.TextWordWrap) if lipat else 0
    if kuas.boundingRect(ruang, int(rata) | cara, teks).height() > ruang.height():
        rata = (rata & ~Qt.AlignmentFlag.AlignVCenter) | Qt.AlignmentFlag.AlignTop  # the top tells more than the middle
    kuas.drawText(ruang, int(rata) | cara, teks)


def _warna_huruf(rupa: RupaSel, dasar: QColor) -> QColor:
    """The sheet's own colour where it can be read on this ground."""
    if rupa.huruf is not None and _kontras(QColor(rupa.huruf), dasar) >= _KONTRAS_MIN:
        return QColor(rupa.huruf)
    return max((_GELAP, _TERANG), key=lambda satu: _kontras(satu, dasar))


def _kontras(satu: QColor, dua: QColor) -> float:
    rendah, tinggi = sorted((_terang(satu), _terang(dua)))
    return (tinggi + 0.05) / (rendah + 0.05)


def _terang(satu: QColor) -> float:
    merah, hijau, biru = (((nilai / 255 + 0.055) / 1.055) ** 2.4 for nilai in _rgb(satu))
    return float(0.2126 * merah + 0.7152 * hijau + 0.0722 * biru)


def _bingkai(kuas: QPainter, kotak: QRect, isi: QColor, tebal: int, *, putus: bool = False) -> None:
    pena = QPen(isi, tebal, Qt.PenStyle.DashLine if putus else Qt.PenStyle.SolidLine)
    pena.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    kuas.setPen(pena)
    kuas.setBrush(Qt.BrushStyle.NoBrush)
    pinggir = tebal // 2
    kuas.drawRect(kotak.adjusted(pinggir, pinggir, -pinggir - 1 + tebal % 2, -pinggir - 1 + tebal % 2))
