"""A disk that fails: counts what a program does to the files of one folder, and disturbs it from one count on.

Stands at the edge, in place of Python's own `open` and of `os`; everything of the program runs as it is.
"""

from __future__ import annotations

import builtins
import errno
import io
import os
import shutil
import signal
from collections.abc import Callable
from enum import StrEnum
from functools import wraps
from pathlib import Path
from typing import Any

_asli = io.open


class Kejadian(StrEnum):
    """What happens: nothing but counting, the power goes, the disk is full, the disk is pulled out, Windows says no."""

    HITUNG = "hitung"
    BUNUH = "bunuh"
    PENUH = "penuh"
    CABUT = "cabut"
    TERKUNCI = "terkunci"


class Gangguan:
    """The event and when it comes; counts writing and reading apart."""

    def __init__(self, kejadian: Kejadian, ke: int, folder: Path) -> None:
        self.kejadian = kejadian
        self.ke = ke
        self.folder = str(folder)
        self.tulis_ke = 0
        self.baca_ke = 0

    def milik(self, berkas: Any) -> bool:
        """True for a path inside the folder."""
        return isinstance(berkas, str | os.PathLike) and os.fspath(berkas).startswith(self.folder)

    def tulis(self) -> None:
        """Something is about to be written, made, renamed or flushed."""
        self.tulis_ke += 1
        if self.tulis_ke < self.ke:
            return
        if self.kejadian is Kejadian.PENUH:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self._bunuh()

    def hapus(self) -> None:
        """Something is about to be removed: that works on a full disk, too."""
        self.tulis_ke += 1
        if self.tulis_ke >= self.ke:
            self._bunuh()

    def baca(self) -> None:
        """Something is about to be read."""
        self.baca_ke += 1
        if self.kejadian is Kejadian.CABUT and self.baca_ke >= self.ke:
            raise OSError(errno.EIO, os.strerror(errno.EIO))

    def ganti(self, argumen: tuple[Any, ...]) -> None:
        """Something is about to be renamed: Windows refuses while another program holds the target open."""
        tujuan = argumen[1]
        if self.kejadian is Kejadian.TERKUNCI and os.fspath(tujuan) == os.environ["LKJIP_UJI_TERKUNCI"]:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        self.tulis()

    def _bunuh(self) -> None:
        if self.kejadian is Kejadian.BUNUH:
            os.kill(os.getpid(), signal.SIGKILL)


class Berkas(io.FileIO):
    """A file on that disk."""

    gangguan: Gangguan

    def write(self, isi: Any, /) -> int:
        """Write, if the disk lets us."""
        self.gangguan.tulis()
        return super().write(isi)

    def readinto(self, tempat: Any, /) -> int:
        """Read, if the disk lets us."""
        self.gangguan.baca()
        return super().readinto(tempat)

    def readall(self) -> bytes:
        """Read the rest, if the disk lets us."""
        self.gangguan.baca()
        return super().readall()


def pasang(gangguan: Gangguan) -> None:
    """Put the disk in place of the real one, for the rest of this process."""

    def buka(berkas: Any, mode: str = "r", buffering: int = -1, *lain: Any, **pilihan: Any) -> Any:
        if not gangguan.milik(berkas):
            return _asli(berkas, mode, buffering, *lain, **pilihan)
        if set(mode) & set("wxa"):
            gangguan.tulis()
        elif gangguan.kejadian is Kejadian.CABUT:
            gangguan.baca()
        if pilihan.get("opener"):  # a file without a name
            return _asli(berkas, mode, buffering, *lain, **pilihan)
        mentah = Berkas(berkas, mode.replace("b", "").replace("t", ""))
        mentah.gangguan = gangguan
        jenis = io.BufferedRandom if "+" in mode else io.BufferedReader if "r" in mode else io.BufferedWriter
        sangga: Any = jenis(mentah)
        return sangga if "b" in mode else io.TextIOWrapper(sangga, *lain, **pilihan)

    for modul in (io, builtins):
        modul.__dict__["open"] = buka
    shutil.__dict__["_USE_CP_SENDFILE"] = False  # else a copy bypasses `write`
    for nama in ("mkdir", "fsync"):
        _bungkus(nama, lambda _: gangguan.tulis())
    for nama in ("unlink", "rmdir"):
        _bungkus(nama, lambda _: gangguan.hapus())
    for nama in ("replace", "rename"):
        _bungkus(nama, gangguan.ganti)


def _bungkus(nama: str, dahulu: Callable[[tuple[Any, ...]], object]) -> None:
    asli = getattr(os, nama)

    @wraps(asli)
    def ganti(*argumen: Any, **pilihan: Any) -> Any:
        dahulu(argumen)
        return asli(*argumen, **pilihan)

    os.__dict__[nama] = ganti
