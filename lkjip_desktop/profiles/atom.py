"""Writing a small file so that it is either the old one or the new one, never half of it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def tulis_utuh(path: Path, isi: str) -> None:
    """Write JSON as UTF-8: a temporary file beside it, flushed to disk, then renamed. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    deskriptor, nama = tempfile.mkstemp(prefix=".lkjip-", suffix=".tmp", dir=path.parent)
    sementara = Path(nama)
    try:
        # A lone surrogate (a file name in no encoding) becomes the escape that JSON reads back.
        with os.fdopen(deskriptor, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as berkas:
            berkas.write(isi)
            berkas.flush()
            os.fsync(berkas.fileno())
        sementara.replace(path)
    except BaseException:
        sementara.unlink(missing_ok=True)
        raise
