"""Remembers what we last wrote, so that an output a person has edited is never replaced (design: section 8)."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

from lkjip_desktop.profiles.atom import tulis_utuh
from lkjip_desktop.profiles.folder import folder_data


def boleh_diganti(path: Path) -> bool:
    """True where there is no such file, or it is byte for byte what we last wrote there. Never raises OSError.

    A file that somebody marked read-only stays, whatever it holds.
    """
    try:
        if not os.path.lexists(path):
            return True
        return bool(path.stat().st_mode & stat.S_IWUSR) and sidik(path) in _tercatat(path)
    except (OSError, UnicodeDecodeError):
        return False


def rencanakan(path: Path, baru: str) -> bool:
    """Remember, before it is renamed there, what is about to stand at a place, beside what stands there now.

    Whoever is killed between the rename and `catat` has left a file that we know. False where the data folder cannot
    be written. Never raises OSError.
    """
    try:
        kini = sidik(path)
        lama = [kini] if kini in _tercatat(path) else []
    except (OSError, UnicodeDecodeError):
        lama = []
    return _tulis(path, [baru, *lama])


def catat(path: Path, isi: str | None = None) -> bool:
    """Remember what stands there: of the fingerprint `isi`, else as the file is now.

    False where that or the data folder cannot be used. Never raises OSError.
    """
    try:
        return _tulis(path, [isi or sidik(path)])
    except OSError:
        return False


def sidik(path: Path) -> str:
    """Return the fingerprint of a file. Raises OSError."""
    with path.open("rb") as berkas:
        return hashlib.file_digest(berkas, "sha256").hexdigest()


def _tercatat(path: Path) -> list[str]:
    return _catatan(path).read_text(encoding="ascii").split()


def _tulis(path: Path, isi: list[str]) -> bool:
    try:
        tulis_utuh(_catatan(path), "\n".join(isi), kekal=False)
    except OSError:
        return False
    return True


def _catatan(path: Path) -> Path:
    """One small file per output, named by a fingerprint: no race between two programs, no names in it."""
    alamat = os.path.normcase(path.resolve())
    return folder_data() / "keluaran" / f"{hashlib.sha256(os.fsencode(alamat)).hexdigest()[:32]}.sha256"
