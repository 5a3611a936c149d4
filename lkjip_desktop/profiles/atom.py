"""Writing a small file so that it is either the old one or the new one, never half of it."""

from __future__ import annotations

import os
from pathlib import Path

from lkjip_desktop.sementara import folder_kerja


def tulis_utuh(path: Path, isi: str | bytes, *, kekal: bool = True) -> None:
    """Write a file whole: beside its place, then renamed; text as UTF-8. Raises OSError.

    `kekal`: what a person decided also survives a power cut; what we only remember may be lost with the power.
    """
    # A lone surrogate (a file name in no encoding) becomes the escape that JSON reads back.
    bita = isi if isinstance(isi, bytes) else isi.encode("utf-8", "backslashreplace")
    path.parent.mkdir(parents=True, exist_ok=True)
    with folder_kerja(path.parent) as folder:
        baru = folder / "isi"  # short: Windows allows a path 259 characters
        with baru.open("wb") as berkas:
            berkas.write(bita)
            if kekal:
                berkas.flush()
                os.fsync(berkas.fileno())
        baru.replace(path)
