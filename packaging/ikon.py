"""Draws the program's icon, as the window draws it, into packaging/lkjip.ico.

    python packaging/ikon.py

An .ico is a small table of PNG pictures; Qt draws them, so that no image library is needed.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication

_UKURAN = (16, 24, 32, 48, 64, 128, 256)
TUJUAN = Path(__file__).with_name("lkjip.ico")


def main() -> int:
    """Write the icon; return the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    aplikasi = QGuiApplication([])
    TUJUAN.write_bytes(ico([_png(ukuran) for ukuran in _UKURAN]))
    aplikasi.quit()
    return 0


def ico(gambar: list[bytes]) -> bytes:
    """Return an .ico of PNG pictures in the order of their sizes."""
    kepala = struct.pack("<HHH", 0, 1, len(gambar))
    awal = len(kepala) + 16 * len(gambar)
    tabel = b""
    for ukuran, satu in zip(_UKURAN, gambar, strict=True):
        sisi = ukuran % 256  # 0 stands for 256
        tabel += struct.pack("<BBBBHHII", sisi, sisi, 0, 0, 1, 32, len(satu), awal)
        awal += len(satu)
    return kepala + tabel + b"".join(gambar)


def _png(ukuran: int) -> bytes:
    from lkjip_desktop.gui.gambar import ikon

    wadah = QBuffer()
    wadah.open(QIODevice.OpenModeFlag.WriteOnly)
    gambar = ikon("program").pixmap(ukuran, ukuran).toImage().scaled(ukuran, ukuran)
    gambar.save(wadah, "PNG")  # type: ignore[call-overload] # the stubs want bytes, PySide6 wants text
    return bytes(wadah.data().data())


if __name__ == "__main__":
    raise SystemExit(main())
