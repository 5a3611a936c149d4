"""The user's data folder."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

from platformdirs import user_data_path

from lkjip_desktop.sementara import dapat_ditulisi

_LINGKUNGAN = "LKJIP_DATA"
_APLIKASI = "LKjIP Desktop"
# The portable program carries this file; people read in it what it is for.
TANDA_PORTABEL = "Portabel.txt"
_FOLDER_PORTABEL = "Data"


def folder_data() -> Path:
    """Return the user's data folder, which may not exist yet; the environment variable LKJIP_DATA replaces it.

    The portable program keeps it beside itself, as long as it may write there.
    """
    lain = os.environ.get(_LINGKUNGAN)
    if lain:
        return Path(lain)
    portabel = _folder_portabel()
    return portabel if portabel is not None and _dapat_ditulisi(portabel) else _folder_pengguna()


def catatan_folder_data() -> str | None:
    """Return a sentence where the portable program cannot keep its data beside itself."""
    portabel = None if os.environ.get(_LINGKUNGAN) else _folder_portabel()
    if portabel is None or _dapat_ditulisi(portabel):
        return None
    return (
        f"Folder {portabel.parent} tidak dapat ditulisi, jadi pengaturan disimpan di {_folder_pengguna()}. "
        "Salin program ke tempat yang dapat ditulisi agar pengaturan ikut dibawa."
    )


def _folder_pengguna() -> Path:
    return user_data_path(_APLIKASI, appauthor=False)


def _folder_portabel() -> Path | None:
    """Where the portable program keeps its data; None for one that was installed."""
    folder = Path(sys.executable).parent
    return folder / _FOLDER_PORTABEL if getattr(sys, "frozen", False) and (folder / TANDA_PORTABEL).is_file() else None


@cache  # asked at every look into the data folder; a stick does not change while the program runs
def _dapat_ditulisi(folder: Path) -> bool:
    return dapat_ditulisi(folder)
