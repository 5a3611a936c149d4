"""Entry points: `lkjip` for the command line, `lkjip-desktop` for the window."""

from __future__ import annotations

import sys


def utama() -> int:
    """Run the command line; without arguments the window. Return the exit code."""
    from lkjip_desktop.cli.perintah import jalankan

    return jalankan(sys.argv[1:]) if len(sys.argv) > 1 else utama_jendela()


def utama_jendela() -> int:
    """Run the window. Return the exit code."""
    from lkjip_desktop.gui.aplikasi import jalankan

    return jalankan(sys.argv[1:])


if __name__ == "__main__":
    raise SystemExit(utama())
