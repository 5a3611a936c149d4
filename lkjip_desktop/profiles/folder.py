"""The user's data folder."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_path

_LINGKUNGAN = "LKJIP_DATA"
_APLIKASI = "LKjIP Desktop"


def folder_data() -> Path:
    """Return the user's data folder, which may not exist yet; the environment variable LKJIP_DATA replaces it."""
    lain = os.environ.get(_LINGKUNGAN)
    return Path(lain) if lain else user_data_path(_APLIKASI, appauthor=False)
