"""Small charts, painted; every figure is written beside its shape, and all of them are told to screen readers."""

# ruff: noqa: N802 # methods of Qt are overridden under Qt's names

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lkjip_desktop.gui.gaya import Warna, warna

_BARIS, _BATANG, _RUANG = 34, 12, 8
_BAGIAN_NAMA, _NAMA_MAKS = 0.36, 300
_TINGGI_TAHUN, _LEBAR_KOLOM = 190, 44
_KANAN = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_KIRI = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_TENGAH = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class Nilai:
    """A value to draw and how it is printed."""

    nilai: float
    teks: str


@dataclass(frozen=True, slots=True)
class Deret:
    """A row of a chart: its name, its values in the order of the chart's series; None is not drawn."""

    nama: str
    nilai: tuple[Nilai | None, ...]


class Bagan(QWidget):
    """A chart of rows under a title."""

    def __init__(self, judul: str, seri: Sequence[str] = ()) -> None:
        super().__init__()
        self._judul = judul
        self._seri = tuple(seri)
        self._deret: tuple[Deret, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(judul)

    def isi(self, deret: Sequence[Deret], judul: str = "") -> None:
        """Show other rows; a chart without any is gone."""
        self._deret = tuple(deret)
        self._judul = judul or self._judul
        self.setAccessibleName(self._judul)
        self.setAccessibleDescription("; ".join(f"{satu.nama}: {self._ucapan(satu)}" for satu in deret))
        self.setVisible(bool(deret))
        self.updateGeometry()
        self.update()

    def paintEvent(self, peristiwa: QPaintEvent) -> None:
        """Draw the title, the key to the series and the rows."""
        with QPainter(self) as kuas:
            kuas.setRenderHint(QPainter.RenderHint.Antialiasing)
            w, tinggi = warna(), self._tinggi_judul()
            kuas.setPen(QColor(w.redup))
            muat = self.fontMetrics().elidedText(self._judul, Qt.TextElideMode.ElideRight, self.width())
            kuas.drawText(QRectF(0, 0, self.width(), tinggi), _KIRI, muat)
            if len(self._seri) > 1:
                self._legenda(kuas, w, tinggi)
                tinggi *= 2
            self.lukis(kuas, w, QRectF(0, tinggi, self.width(), self.height() - tinggi))

    def lukis(self, kuas: QPainter, w: Warna, ruang: QRectF) -> None:
        """Draw the rows into the room below the title."""
        raise NotImplementedError

    def tinggi_isi(self) -> int:
        """Return the height that the rows need."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        """Return the height that all rows need."""
        judul = self._tinggi_judul() * (2 if len(self._seri) > 1 else 1)
        return QSize(300, judul + self.tinggi_isi())

    def minimumSizeHint(self) -> QSize:
        """Return a size that never makes the window wider."""
        return QSize(0, self.sizeHint().height())

    def _tinggi_judul(self) -> int:
        return self.fontMetrics().height() + _RUANG

    def _warna_seri(self, w: Warna, nomor: int) -> QColor:
        return QColor((w.garis if len(self._seri) > 1 else w.aksen, w.aksen, w.periksa)[nomor % 3])

    def _legenda(self, kuas: QPainter, w: Warna, tinggi: int) -> None:
        x = 0.0
        for nomor, nama in enumerate(self._seri):
            kuas.setPen(QPen(QColor(w.redup), 1))
            kuas.setBrush(self._warna_seri(w, nomor))
            kuas.drawRect(QRectF(x, tinggi + tinggi / 2 - 5, 10, 10))
            lebar = self.fontMetrics().horizontalAdvance(nama)
            kuas.setPen(QColor(w.teks))
            kuas.drawText(QRectF(x + 16, tinggi, lebar + 4, tinggi), _KIRI, nama)
            x += lebar + 36

    def _ucapan(self, deret: Deret) -> str:
        ada = [(nomor, satu) for nomor, satu in enumerate(deret.nilai) if satu is not None]
        return ", ".join(f"{self._seri[n]} {s.teks}" if len(self._seri) > 1 else s.teks for n, s in ada) or "tidak ada"

    def _terbesar(self) -> float:
        return max((satu.nilai for isi in self._deret for satu in isi.nilai if satu), default=0.0) or 1.0


class BaganBatang(Bagan):
    """Horizontal bars, one or several a row; `garis` is a value that a line marks (100%)."""

    def __init__(self, judul: str, seri: Sequence[str] = (), garis: Nilai | None = None) -> None:
        super().__init__(judul, seri)
        self._garis = garis

    def tinggi_isi(self) -> int:
        """Return the height of all rows."""
        return len(self._deret) * self._tinggi_baris() + (self._tinggi_judul() if self._garis else _RUANG)

    def lukis(self, kuas: QPainter, w: Warna, ruang: QRectF) -> None:
        """Draw name, bars and figures of each row."""
        nama = min(ruang.width() * _BAGIAN_NAMA, _NAMA_MAKS)
        angka = max(
            (self.fontMetrics().horizontalAdvance(s.teks) for d in self._deret for s in d.nilai if s), default=0
        )
        batas = max(self._terbesar(), self._garis.nilai if self._garis else 0.0)
        skala = max(ruang.width() - nama - angka - 3 * _RUANG, 20) / batas
        kiri, tinggi = nama + _RUANG, self._tinggi_baris()
        for nomor, deret in enumerate(self._deret):
            atas = ruang.top() + nomor * tinggi
            self._nama(kuas, w, QRectF(0, atas, nama, tinggi), deret.nama)
            self._batang(kuas, w, QRectF(kiri, atas, angka, tinggi), deret, skala)
        if self._garis is not None:
            self._lukis_garis(kuas, w, ruang, kiri + self._garis.nilai * skala)

    def _tinggi_baris(self) -> int:
        banyak = max((len(satu.nilai) for satu in self._deret), default=1)
        return max(_BARIS, 2 * self.fontMetrics().height() + 6, banyak * (self.fontMetrics().height() + 2) + _RUANG)

    def _nama(self, kuas: QPainter, w: Warna, kotak: QRectF, nama: str) -> None:
        kuas.setPen(QColor(w.teks))
        muat = self.fontMetrics().elidedText(nama, Qt.TextElideMode.ElideRight, int(kotak.width() * 1.7))
        kuas.drawText(kotak, _KIRI | int(Qt.TextFlag.TextWordWrap), muat)

    def _batang(self, kuas: QPainter, w: Warna, kotak: QRectF, deret: Deret, skala: float) -> None:
        jarak = self.fontMetrics().height() + 2 if len(deret.nilai) > 1 else _BATANG
        atas = kotak.center().y() - jarak * len(deret.nilai) / 2
        for nomor, satu in enumerate(deret.nilai):
            if satu is None:
                continue
            tengah = atas + jarak * nomor + jarak / 2
            lebar = max(satu.nilai * skala, 1.0)
            kuas.setPen(Qt.PenStyle.NoPen if len(self._seri) < 2 else QPen(QColor(w.redup), 1))
            kuas.setBrush(self._warna_seri(w, nomor))
            kuas.drawRect(QRectF(kotak.left(), tengah - _BATANG / 2, lebar, _BATANG))
            kuas.setPen(QColor(w.teks))
            tulisan = QRectF(kotak.left() + lebar + _RUANG, tengah - 12, kotak.width() + 4, 24)
            kuas.drawText(tulisan, _KIRI, satu.teks)

    def _lukis_garis(self, kuas: QPainter, w: Warna, ruang: QRectF, x: float) -> None:
        bawah = ruang.top() + len(self._deret) * self._tinggi_baris()
        kuas.setPen(QPen(QColor(w.teks), 1.4, Qt.PenStyle.DashLine))
        kuas.drawLine(int(x), int(ruang.top()), int(x), int(bawah))
        kuas.setPen(QColor(w.redup))
        teks = self._garis.teks if self._garis else ""
        lebar = self.fontMetrics().horizontalAdvance(teks) + 4
        kiri = min(x - lebar / 2, ruang.right() - lebar)
        kuas.drawText(QRectF(kiri, bawah, lebar, self._tinggi_judul()), _TENGAH, teks)


class BaganTahun(Bagan):
    """Columns by year with their figures above, and a line with the target of each year (the second value)."""

    def tinggi_isi(self) -> int:
        """Return the height of the columns with their labels."""
        return _TINGGI_TAHUN

    def lukis(self, kuas: QPainter, w: Warna, ruang: QRectF) -> None:
        """Draw the columns, then the targets over them."""
        if not self._deret:
            return
        huruf = self.fontMetrics().height()
        lebar = min(ruang.width() / len(self._deret), 130.0)
        dasar, skala = ruang.bottom() - huruf - 4, (ruang.height() - 2 * huruf - 16) / self._terbesar()
        kuas.setPen(QPen(QColor(w.garis), 1))
        kuas.drawLine(0, int(dasar), int(lebar * len(self._deret)), int(dasar))
        for nomor, deret in enumerate(self._deret):
            self._kolom(kuas, w, QRectF(nomor * lebar, ruang.top(), lebar, dasar - ruang.top()), deret, skala)
            kuas.drawText(QRectF(nomor * lebar, dasar + 2, lebar, huruf + 2), _TENGAH, deret.nama)

    def _kolom(self, kuas: QPainter, w: Warna, kotak: QRectF, deret: Deret, skala: float) -> None:
        nilai, target = (*deret.nilai, None)[:2]
        badan = min(_LEBAR_KOLOM, kotak.width() * 0.5)
        if nilai is not None:
            tinggi = max(nilai.nilai * skala, 1.0)
            kuas.setPen(Qt.PenStyle.NoPen)
            kuas.setBrush(self._warna_seri(w, 0))
            kuas.drawRect(QRectF(kotak.center().x() - badan / 2, kotak.bottom() - tinggi, badan, tinggi))
            puncak = max(tinggi, target.nilai * skala if target else 0)
            kuas.setPen(QColor(w.teks))
            huruf = self.fontMetrics().height()
            kuas.drawText(
                QRectF(kotak.left(), kotak.bottom() - puncak - huruf - 4, kotak.width(), huruf), _TENGAH, nilai.teks
            )
        if target is not None:
            y = int(kotak.bottom() - target.nilai * skala)
            kuas.setPen(QPen(QColor(w.periksa), 2.4))
            tepi = badan / 2 + 8
            kuas.drawLine(int(kotak.center().x() - tepi), y, int(kotak.center().x() + tepi), y)
        kuas.setPen(QColor(w.teks))

    def _warna_seri(self, w: Warna, nomor: int) -> QColor:
        return QColor((w.aksen, w.periksa)[nomor % 2])
