"""Entry points: `lkjip` for the command line, `lkjip-desktop` for the window."""

from __future__ import annotations

import gc
import sys


def utama() -> int:
    """Run the command line; without a command the window. Return the exit code."""
    if sys.argv[1:2] in ([], ["--buat"]):
        return utama_jendela()
    from lkjip_desktop.cli.perintah import jalankan

    kode = jalankan(sys.argv[1:])
    gc.freeze()  # the process ends: to search all that it made for cycles once more would take a twentieth of its time
    return kode


def utama_jendela() -> int:
    """Run the window. Return the exit code."""
    from lkjip_desktop.gui.aplikasi import jalankan

    return jalankan(sys.argv[1:])


if __name__ == "__main__":
    raise SystemExit(utama())
