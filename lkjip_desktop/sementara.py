"""Folders for what is being written; what a killed run leaves behind the next run of the same place removes.

A folder is held by a lock on a file inside it, which the system releases with the process, however that ends. One
that nobody holds was left behind. Names alone or ages would not tell it from the folder of a run in another window.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Final

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

AWALAN: Final = ".lkjip-"
_KUNCI: Final = "kunci"
_PERCOBAAN: Final = 20
_BERSAMA, _SENDIRI = 0o777, 0o700


@contextlib.contextmanager
def folder_kerja(induk: Path | None = None) -> Iterator[Path]:
    """Yield an empty folder in `induk`, else in the system's own place for temporary files; it is gone at the end.

    A file renamed out of a folder in `induk` has the rights of any file there. Raises OSError where none can be made.
    """
    tempat = Path(tempfile.gettempdir()) if induk is None else induk
    _sapu(tempat)
    folder, kunci = _buat(tempat, _SENDIRI if induk is None else _BERSAMA)
    try:
        yield folder
    finally:
        _buang(folder, kunci)


def dapat_ditulisi(folder: Path) -> bool:
    """True where files can be made in a folder, which is created if absent."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _buat(tempat: Path, hak: int) -> tuple[Path, IO[bytes]]:
    for _ in range(_PERCOBAAN):
        folder = tempat / f"{AWALAN}{os.urandom(4).hex()}"
        with contextlib.suppress(FileExistsError):  # somebody's name
            folder.mkdir(hak)
            kunci = _kunci(folder)
            if kunci is not None:
                return folder, kunci
    raise FileExistsError(f"no free name for a folder in {tempat}")


def _kunci(folder: Path) -> IO[bytes] | None:
    """Hold a new folder; None where another run took it for one that was left behind, and removes it."""
    try:
        kunci = (folder / _KUNCI).open("xb")
    except FileNotFoundError:
        return None
    except OSError:
        folder.rmdir()
        raise
    if _pegang(kunci, folder):
        return kunci
    kunci.close()
    return None


def _pegang(kunci: IO[bytes], folder: Path) -> bool:
    """Lock the file of a new folder; False where another run was quicker."""
    try:
        _gembok(kunci)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:  # no locks on this drive: nobody will find it unheld either
        return True
    return (folder / _KUNCI).exists()


def _gembok(kunci: IO[bytes]) -> None:
    """Lock a file until it is closed. Raises OSError where it is locked or cannot be."""
    if sys.platform == "win32":
        msvcrt.locking(kunci.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(kunci, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _sapu(tempat: Path) -> None:
    """Remove the folders of ours that nobody holds. Never raises OSError."""
    with contextlib.suppress(OSError), os.scandir(tempat) as isi:
        for satu in isi:
            if satu.name.startswith(AWALAN) and satu.is_dir(follow_symlinks=False):
                _sapu_satu(Path(satu.path))


def _sapu_satu(folder: Path) -> None:
    with contextlib.suppress(OSError):
        try:
            kunci = (folder / _KUNCI).open("r+b")
        except FileNotFoundError:  # killed right after it was made, or while it was removed: then it is empty
            folder.rmdir()
            return
        with kunci:
            _gembok(kunci)
            _buang(folder, kunci)


def _buang(folder: Path, kunci: IO[bytes]) -> None:
    """Remove a folder that we hold, the lock last: whoever is killed on the way leaves it to the next run."""
    with contextlib.suppress(OSError):
        for satu in folder.iterdir():
            if satu.is_dir() and not satu.is_symlink():
                shutil.rmtree(satu, ignore_errors=True)
            elif satu.name != _KUNCI:
                satu.unlink(missing_ok=True)
    kunci.close()
    with contextlib.suppress(OSError):
        if [satu.name for satu in folder.iterdir()] == [_KUNCI]:  # else something is still open (Windows)
            (folder / _KUNCI).unlink()
            folder.rmdir()
