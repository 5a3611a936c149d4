"""The program's few pictures, drawn as shapes so that they are sharp at every scale."""

# ruff: noqa: N802 # methods of Qt are overridden under Qt's names

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from lkjip_desktop.gui.gaya import Warna, warna

_PETAK = 24.0  # every picture is drawn on a square of 24 units
_TITIK_IKON = (16, 24, 32, 48, 64, 128)

Pelukis = Callable[[QPainter, Warna], None]


class Gambar(QWidget):
    """A picture of fixed size that follows the colours of the scheme."""

    def __init__(self, nama: str, ukuran: int, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self._nama = nama
        self._ukuran = ukuran
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def ganti(self, nama: str) -> None:
        """Show another picture."""
        self._nama = nama
        self.update()

    def sizeHint(self) -> QSize:
        """Return the fixed size."""
        return QSize(self._ukuran, self._ukuran)

    def paintEvent(self, peristiwa: QPaintEvent) -> None:
        """Draw the picture."""
        with QPainter(self) as kuas:
            lukis(kuas, self._nama, QRectF(self.rect()))


def lukis(kuas: QPainter, nama: str, kotak: QRectF) -> None:
    """Draw a picture of the catalogue into a square."""
    kuas.save()
    kuas.setRenderHint(QPainter.RenderHint.Antialiasing)
    kuas.translate(kotak.topLeft())
    kuas.scale(kotak.width() / _PETAK, kotak.height() / _PETAK)
    _GAMBAR[nama](kuas, warna())
    kuas.restore()


def ikon(nama: str) -> QIcon:
    """Return a picture of the catalogue as an icon."""
    hasil = QIcon()
    for titik in _TITIK_IKON:
        lembar = QPixmap(titik, titik)
        lembar.fill(Qt.GlobalColor.transparent)
        with QPainter(lembar) as kuas:
            lukis(kuas, nama, QRectF(0, 0, titik, titik))
        for keadaan in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # Qt would tint a selected one
            hasil.addPixmap(lembar, keadaan)
    return hasil


def _pena(warna_pena: str, tebal: float) -> QPen:
    gaya = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(QColor(warna_pena), tebal, *gaya)


def _cakram(kuas: QPainter, isi: str) -> None:
    kuas.setPen(Qt.PenStyle.NoPen)
    kuas.setBrush(QColor(isi))
    kuas.drawEllipse(QRectF(2, 2, 20, 20))


def _garis(kuas: QPainter, *titik: tuple[float, float]) -> None:
    kuas.setBrush(Qt.BrushStyle.NoBrush)
    kuas.drawPolyline(QPolygonF([QPointF(x, y) for x, y in titik]))


def _berhasil(kuas: QPainter, w: Warna) -> None:
    _cakram(kuas, w.berhasil)
    kuas.setPen(_pena(w.kertas, 2.4))
    _garis(kuas, (7.2, 12.4), (10.6, 15.8), (16.8, 8.8))


def _salah(kuas: QPainter, w: Warna) -> None:
    _cakram(kuas, w.salah)
    kuas.setPen(_pena(w.kertas, 2.4))
    _garis(kuas, (8.4, 8.4), (15.6, 15.6))
    _garis(kuas, (15.6, 8.4), (8.4, 15.6))


def _periksa(kuas: QPainter, w: Warna) -> None:
    kuas.setPen(_pena(w.periksa, 2.4))
    kuas.setBrush(QColor(w.periksa))
    kuas.drawPolygon(QPolygonF([QPointF(12, 3.6), QPointF(21.4, 20), QPointF(2.6, 20)]))
    kuas.setPen(_pena(w.kertas, 2.2))
    _garis(kuas, (12, 9.2), (12, 13.6))
    _garis(kuas, (12, 17.2), (12, 17.3))


def _info(kuas: QPainter, w: Warna) -> None:
    _cakram(kuas, w.info)
    kuas.setPen(_pena(w.kertas, 2.4))
    _garis(kuas, (12, 7.3), (12, 7.4))
    _garis(kuas, (12, 11.2), (12, 16.8))


def _kertas_kerja(kuas: QPainter, w: Warna) -> None:
    """A sheet of cells with an arrow that goes down into it."""
    lembar = QRectF(3, 2, 15, 18)
    kuas.setPen(Qt.PenStyle.NoPen)
    kuas.setBrush(QColor(w.sorot))
    kuas.drawRoundedRect(QRectF(3, 2, 15, 5), 1.6, 1.6)
    kuas.setPen(_pena(w.aksen, 0.55))
    for y in (7.0, 11.3, 15.6):
        _garis(kuas, (3, y), (18, y))
    _garis(kuas, (8.4, 7), (8.4, 20))
    kuas.setPen(_pena(w.aksen, 1.0))
    kuas.drawRoundedRect(lembar, 1.6, 1.6)
    kuas.setPen(_pena(w.kertas, 1.2))
    kuas.setBrush(QColor(w.aksen))
    kuas.drawEllipse(QRectF(12.4, 13, 10, 10))
    kuas.setPen(_pena(w.kertas, 1.3))
    _garis(kuas, (17.4, 15.4), (17.4, 20.4))
    _garis(kuas, (15.3, 18.4), (17.4, 20.5), (19.5, 18.4))


def _program(kuas: QPainter, w: Warna) -> None:
    """The program's own mark: bars that grow, with the line of the target above."""
    kuas.setPen(Qt.PenStyle.NoPen)
    kuas.setBrush(QColor("#14568c"))
    kuas.drawRoundedRect(QRectF(1, 1, 22, 22), 5, 5)
    kuas.setBrush(QColor("#ffffff"))
    for kiri, atas in ((5.6, 14.5), (10.4, 11.5), (15.2, 8.5)):
        kuas.drawRoundedRect(QRectF(kiri, atas, 3.2, 19 - atas), 0.8, 0.8)
    kuas.setPen(_pena("#9fd0f7", 1.6))
    _garis(kuas, (5.6, 10.2), (17.4, 4.6))


_GAMBAR: dict[str, Pelukis] = {
    "berhasil": _berhasil,
    "salah": _salah,
    "periksa": _periksa,
    "info": _info,
    "kertas kerja": _kertas_kerja,
    "program": _program,
}
