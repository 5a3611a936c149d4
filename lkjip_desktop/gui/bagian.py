"""Small parts that the pages are put together from."""

# ruff: noqa: N802 # methods of Qt are overridden under Qt's names

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from lkjip_desktop.gui.gambar import Gambar

_PATAH = "\u200b"  # lets a long path wrap; only ever shown, never copied


class Kalimat(QLabel):
    """A sentence that wraps anywhere a path or a name can, and never makes the window wider."""

    def __init__(self, teks: str = "", *, redup: bool = False, besar: float = 1.0, tebal: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("redup", redup)
        self.setFont(_huruf(self.font(), besar, tebal))
        self.katakan(teks)

    def katakan(self, teks: str) -> None:
        """Show another sentence."""
        for tanda in "\\/_":
            teks = teks.replace(tanda, tanda + _PATAH)
        self.setText(teks)

    def kata(self) -> str:
        """Return the sentence as it was given."""
        return self.text().replace(_PATAH, "")

    def minimumSizeHint(self) -> QSize:
        """Return a size that lets the label become as narrow as its page."""
        return QSize(0, super().minimumSizeHint().height())


class Elipsis(QLabel):
    """One line that is shortened in its middle where it does not fit; the tooltip has it whole."""

    def __init__(self, *, redup: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("redup", redup)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, peristiwa: QPaintEvent) -> None:
        """Draw as much as fits."""
        ruang = self.contentsRect()
        muat = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, ruang.width())
        self.setToolTip("" if muat == self.text() else self.text())
        with QPainter(self) as kuas:
            kuas.setPen(self.palette().windowText().color())
            kuas.drawText(ruang, int(self.alignment() | Qt.TextFlag.TextSingleLine), muat)


class Pita(QFrame):
    """A band with a mark and a sentence that the user must not miss."""

    def __init__(self, tanda: str = "periksa") -> None:
        super().__init__()
        self.setObjectName("pita")
        self.kalimat = Kalimat()
        self._susunan = QHBoxLayout(self)
        self._susunan.setContentsMargins(12, 8, 12, 8)
        self._susunan.setSpacing(10)
        self._susunan.addWidget(Gambar(tanda, 20), 0, Qt.AlignmentFlag.AlignTop)
        self._susunan.addWidget(self.kalimat, 1)
        self.hide()

    def tambah_tombol(self, satu: QPushButton) -> None:
        """Put a button at the band's end."""
        self._susunan.addWidget(satu, 0, Qt.AlignmentFlag.AlignVCenter)

    def katakan(self, teks: str) -> None:
        """Show a sentence; without one the band is gone."""
        self.kalimat.katakan(teks)
        self.setVisible(bool(teks))

    def tambah(self, teks: str) -> None:
        """Say something more; nothing is said twice."""
        baris = self.kalimat.kata().splitlines()
        if teks not in baris:
            self.katakan("\n".join([*baris, teks]))


def tombol(teks: str, ditekan: Callable[[], object], *, utama: bool = False) -> QPushButton:
    """Return a button; the page's one primary button carries the accent."""
    hasil = QPushButton(teks)
    hasil.setProperty("utama", utama)
    hasil.setAutoDefault(True)  # Enter presses the button that has the focus
    hasil.clicked.connect(lambda: ditekan())
    return hasil


def bantuan(jendela: QDialog) -> None:
    """Let F1 open the guide at the topic of a dialog, too: the menu is out of reach meanwhile."""

    def buka() -> None:
        from lkjip_desktop.gui.panduan import JendelaPanduan

        JendelaPanduan(jendela).buka()

    QShortcut(QKeySequence("F1"), jendela, buka)


def baris_tombol(kiri: Sequence[QWidget] = (), kanan: Sequence[QWidget] = ()) -> QHBoxLayout:
    """Return a row of buttons: some at the left edge, some at the right."""
    baris = QHBoxLayout()
    baris.setSpacing(10)
    for satu in kiri:
        baris.addWidget(satu)
    baris.addStretch(1)
    for satu in kanan:
        baris.addWidget(satu)
    return baris


def utamakan(satu: QPushButton, utama: bool) -> None:
    """Give a button the accent, or take it away."""
    satu.setProperty("utama", utama)
    satu.style().unpolish(satu)
    satu.style().polish(satu)


def _huruf(asal: QFont, besar: float, tebal: bool) -> QFont:
    huruf = QFont(asal)
    huruf.setPointSizeF(asal.pointSizeF() * besar)
    huruf.setWeight(QFont.Weight.DemiBold if tebal else QFont.Weight.Normal)
    return huruf
