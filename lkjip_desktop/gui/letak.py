"""Where the window stood when it was closed, and how large; kept in the data folder."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from lkjip_desktop import pipeline

_TEPI_LAYAR = QSize(24, 56)  # the frame and title bar that the system adds


def pulihkan(jendela: QMainWindow, ukuran: QSize) -> None:
    """Put the window where it stood, if that is still on a screen; else give it its own size."""
    layar = jendela.screen().availableGeometry()
    jendela.resize(ukuran.boundedTo(layar.size() - _TEPI_LAYAR))
    keadaan = pipeline.window_state()
    kotak = _kotak(keadaan.get("kotak"))
    if kotak is not None and any(satu.availableGeometry().contains(kotak) for satu in QGuiApplication.screens()):
        jendela.setGeometry(kotak)
    if keadaan.get("penuh") is True:
        jendela.showMaximized()


def simpan(jendela: QMainWindow) -> None:
    """Keep where the window stands."""
    kotak = jendela.normalGeometry()
    isi = {**pipeline.window_state(), "penuh": jendela.isMaximized()}
    if kotak.isValid():
        isi["kotak"] = [kotak.x(), kotak.y(), kotak.width(), kotak.height()]
    pipeline.keep_window_state(isi)


def _kotak(isi: object) -> QRect | None:
    if isinstance(isi, list) and len(isi) == 4 and all(isinstance(satu, int) for satu in isi):
        return QRect(*isi)
    return None
