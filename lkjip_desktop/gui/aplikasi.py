"""Starts the window: `lkjip-desktop [--buat] [BUKU...]`."""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from lkjip_desktop import pipeline
from lkjip_desktop.gui import gaya, kalimat, terjemahan
from lkjip_desktop.gui.jendela import Jendela
from lkjip_desktop.gui.pekerja import jejak

_BUAT = "--buat"
_REDA = 150  # milliseconds until the window has been drawn


def jalankan(argumen: Sequence[str]) -> int:
    """Show the window until it is closed; return the exit code. With --buat the reports are made at once."""
    aplikasi = siapkan()
    jendela = Jendela()
    jendela.show()
    QTimer.singleShot(0, jendela, lambda: turuti(jendela, argumen))  # the window is there before any work begins
    QTimer.singleShot(_REDA, jendela, _hangatkan)
    with _terjaga(jendela):
        return aplikasi.exec()


def siapkan() -> QApplication:
    """Return the application, dressed and speaking Indonesian."""
    berjalan = QApplication.instance()
    aplikasi = berjalan if isinstance(berjalan, QApplication) else QApplication([kalimat.NAMA_PROGRAM])
    aplikasi.setApplicationName(kalimat.NAMA_PROGRAM)
    QLocale.setDefault(QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia))
    terjemahan.pasang(aplikasi)
    gaya.pasang(aplikasi)
    return aplikasi


def turuti(jendela: Jendela, argumen: Sequence[str]) -> None:
    """Do what the command line asks of the window."""
    asing = next((satu for satu in argumen if satu.startswith("-") and satu != _BUAT), None)
    buku = [Path(satu) for satu in argumen if not satu.startswith("-")]
    if asing is not None:
        jendela.katakan_galat(kalimat.perintah_tak_dikenali(asing))
    elif buku and _BUAT in argumen:
        jendela.buat(buku)
    elif buku:
        jendela.tawarkan(buku)


def _hangatkan() -> None:
    """Load what the first workbook needs while the user still looks for it."""
    threading.Thread(target=pipeline.warm, daemon=True).start()


@contextlib.contextmanager
def _terjaga(jendela: Jendela) -> Iterator[None]:
    """Whatever goes wrong in the window itself ends in one sentence, too."""

    def tangkap(jenis: type[BaseException], galat: BaseException, asal: TracebackType | None) -> None:
        jejak(galat)
        QTimer.singleShot(
            0, jendela, lambda: jendela.katakan_galat(kalimat.TAK_TERDUGA, galat)
        )  # once the stack is clean

    semula, sys.excepthook = sys.excepthook, tangkap
    try:
        yield
    finally:
        sys.excepthook = semula
