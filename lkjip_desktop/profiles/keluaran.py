"""Remembers what we last wrote, so that an output a person has edited is never replaced (design: section 8)."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from lkjip_desktop.profiles.atom import tulis_utuh
from lkjip_desktop.profiles.folder import folder_data


def boleh_diganti(path: Path) -> bool:
    """True where there is no such file, or it is byte for byte what we last wrote there. Never raises OSError."""
    try:
        if not os.path.lexists(path):
            return True
        return _catatan(path).read_text(encoding="ascii") == _sidik(path)
    except (OSError, UnicodeDecodeError):
        return False


def catat(path: Path) -> bool:
    """Remember the file as it is now; False where the data folder cannot be written. Never raises OSError."""
    try:
        tulis_utuh(_catatan(path), _sidik(path))
    except OSError:
        return False
    return True


def _catatan(path: Path) -> Path:
    """One small file per output, named by a fingerprint: no race between two programs, no names in it."""
    alamat = os.path.normcase(path.resolve())
    return folder_data() / "keluaran" / f"{hashlib.sha256(os.fsencode(alamat)).hexdigest()[:32]}.sha256"


def _sidik(path: Path) -> str:
    with path.open("rb") as berkas:
        return hashlib.file_digest(berkas, "sha256").hexdigest()
