"""What a developer needs of a failure, and nothing of the office: no message, no cell's text, no path of the user."""

from __future__ import annotations

import contextlib
import platform
import sys
import traceback
from collections.abc import Iterator
from datetime import datetime
from types import FrameType

from PySide6.QtCore import qVersion

from lkjip_desktop import __version__, pipeline

_PAKET = "lkjip_desktop"
_BESAR_MAKS = 64_000  # bytes; then the record begins anew and the one before it is kept
_RANTAI_MAKS = 5


def keterangan_sistem() -> str:
    """Return the versions of the program, of the system and of what the program stands on."""
    return f"LKjIP Desktop {__version__}\n{_sistem()}\nPython {platform.python_version()}, Qt {qVersion()}"


def rincian_teknis(galat: BaseException) -> str:
    """Return a failure for the developer: versions, kinds of exception, our modules and lines.

    Messages of exceptions are left out, they may quote a cell; so are the files of others, they lie in the user's home.
    """
    return "\n".join([keterangan_sistem(), *_jejak(galat)])


def catat(galat: BaseException) -> None:
    """Add a failure to the record in the data folder. Never raises."""
    isi = f"{datetime.now().isoformat(timespec='seconds')}\n{rincian_teknis(galat)}\n\n"
    berkas = pipeline.log_file()
    with contextlib.suppress(OSError):
        berkas.parent.mkdir(parents=True, exist_ok=True)
        if berkas.exists() and berkas.stat().st_size > _BESAR_MAKS:
            berkas.replace(berkas.with_suffix(".lama.log"))
        with berkas.open("a", encoding="utf-8") as buka:
            buka.write(isi)


def _sistem() -> str:
    if sys.platform == "win32":
        versi = sys.getwindowsversion()
        return f"Windows {versi.major}.{versi.minor}.{versi.build} ({platform.machine()})"
    return f"{platform.system()} ({platform.machine()})"


def _jejak(galat: BaseException) -> Iterator[str]:
    """The failure, then what it came from."""
    satu: BaseException | None = galat
    terlihat: list[BaseException] = []
    while satu is not None and satu not in terlihat and len(terlihat) < _RANTAI_MAKS:
        yield f"{'sebab: ' if terlihat else ''}{type(satu).__name__}"
        yield from _bingkai(satu)
        terlihat.append(satu)
        satu = satu.__cause__ or satu.__context__


def _bingkai(galat: BaseException) -> Iterator[str]:
    luar = False
    for bingkai, baris in traceback.walk_tb(galat.__traceback__):
        modul = _modul(bingkai)
        if modul:
            yield f"  {modul}:{baris} {bingkai.f_code.co_name}"
        elif not luar:
            yield "  (pustaka)"
        luar = not modul


def _modul(bingkai: FrameType) -> str:
    """The module of a frame without the package's name; nothing where it is not one of ours."""
    nama = str(bingkai.f_globals.get("__name__", ""))
    return nama.removeprefix(f"{_PAKET}.") if nama.split(".")[0] == _PAKET else ""
