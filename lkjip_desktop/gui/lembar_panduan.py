"""One page of the guide, with its pictures."""

# ruff: noqa: N802 # methods of Qt are overridden under Qt's names

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QImage, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from lkjip_desktop.gui.gaya import warna
from lkjip_desktop.gui.isi_panduan import FOLDER, Halaman, jangkar
from lkjip_desktop.gui.rupa_panduan import rapikan

_REDA = 120  # milliseconds after the last change of the width


class LembarPanduan(QTextBrowser):
    """A page of the guide; its pictures come from the folder of the pages and are never wider than the page."""

    lebar_berubah = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setAccessibleName("Isi panduan")
        self._jeda = QTimer(self)
        self._jeda.setSingleShot(True)
        self._jeda.setInterval(_REDA)
        self._jeda.timeout.connect(self.lebar_berubah)

    def loadResource(self, jenis: int, nama: QUrl | str) -> object:
        """Return a picture, as sharp as the screen is."""
        if jenis != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(jenis, nama)
        gambar = QImage(str(FOLDER / QUrl(nama).path()))
        skala = self.devicePixelRatioF()
        muat = round((self.viewport().width() - 2 * self.document().documentMargin()) * skala)
        if gambar.width() > muat > 0:
            gambar = gambar.scaledToWidth(muat, Qt.TransformationMode.SmoothTransformation)
        gambar.setDevicePixelRatio(skala)
        return gambar

    def resizeEvent(self, peristiwa: QResizeEvent) -> None:
        """Ask for the page anew once the width stays: its pictures follow it."""
        super().resizeEvent(peristiwa)
        if peristiwa.size().width() != peristiwa.oldSize().width():
            self._jeda.start()

    def tampilkan(self, halaman: Halaman) -> None:
        """Show a page from its head."""
        self.setMarkdown(halaman.isi)
        rapikan(self.document())
        self.verticalScrollBar().setValue(0)

    def ke_bagian(self, nama: str) -> None:
        """Scroll to the part with a heading."""
        blok = self.document().begin()
        while blok.isValid():
            if blok.blockFormat().headingLevel() and jangkar(blok.text()) == nama:
                y = self.document().documentLayout().blockBoundingRect(blok).top()
                self.verticalScrollBar().setValue(round(y))
                return
            blok = blok.next()

    def sorot(self, teks: str) -> None:
        """Mark every place of the words that are searched for."""
        pilihan = [self._pilihan(kena) for kata in teks.split() for kena in self._semua(kata)]
        self.setExtraSelections(pilihan)

    def _semua(self, kata: str) -> list[QTextCursor]:
        kena = self.document().find(kata)
        hasil: list[QTextCursor] = []
        while not kena.isNull():
            hasil.append(kena)
            kena = self.document().find(kata, kena)
        return hasil

    def _pilihan(self, kena: QTextCursor) -> QTextEdit.ExtraSelection:
        pilihan = QTextEdit.ExtraSelection()
        pilihan.cursor = kena
        bentuk = kena.charFormat()
        bentuk.setBackground(QColor(warna().sorot))
        bentuk.setFontUnderline(True)
        pilihan.format = bentuk
        return pilihan
