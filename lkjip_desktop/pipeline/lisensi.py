"""What a packaged program carries of its components: their licences and versions."""

from __future__ import annotations

import json
from pathlib import Path

from lkjip_desktop.sumber_daya import sumber_daya

# Written by packaging/komponen.py when the program is packaged.
_VERSI = "lisensi/versi.json"


def licence_folder() -> Path | None:
    """Return the folder with the texts of the licences; None for a program that runs from its sources."""
    try:
        return sumber_daya(_VERSI).parent
    except FileNotFoundError:
        return None


def component_versions() -> dict[str, str]:
    """Return the version of each distribution that was packaged; empty for a program that runs from its sources."""
    folder = licence_folder()
    if folder is None:
        return {}
    isi: dict[str, str] = json.loads((folder / "versi.json").read_text(encoding="utf-8"))
    return isi
