"""Runs a word processor with a time limit; when it is over, the program and all that it started are gone."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

_LANGKAH = 0.2  # seconds between two looks


def jalankan(
    perintah: Sequence[str], lingkungan: Mapping[str, str], batas: float, jaga: Callable[[], object], proses: Path
) -> bool:
    """Run a command to its end; True where it ended well within `batas` seconds.

    `jaga` is called meanwhile and may raise to stop it. `proses` is a file in which the command may have left the
    number of a program that it started but that is not its child.
    """
    try:
        anak = _mulai(perintah, lingkungan)
    except OSError:
        return False
    habis = time.monotonic() + batas
    try:
        while anak.poll() is None:
            if time.monotonic() > habis:
                return False
            jaga()
            with contextlib.suppress(subprocess.TimeoutExpired):
                anak.wait(_LANGKAH)
        return anak.returncode == 0
    finally:
        if anak.poll() is None:
            _akhiri(anak, proses)


def _mulai(perintah: Sequence[str], lingkungan: Mapping[str, str]) -> subprocess.Popen[bytes]:
    semua = {**os.environ, **lingkungan}
    if sys.platform == "win32":
        return subprocess.Popen(
            perintah,
            env=semua,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=subprocess.CREATE_NO_WINDOW,
        )
    return subprocess.Popen(
        perintah,
        env=semua,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def _akhiri(anak: subprocess.Popen[bytes], proses: Path) -> None:
    """End a command with everything below it."""
    if sys.platform == "win32":
        for nomor in (str(anak.pid), _nomor(proses)):
            if nomor is not None:
                _taskkill(nomor)
    else:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(anak.pid, signal.SIGKILL)
    with contextlib.suppress(subprocess.TimeoutExpired):
        anak.wait(10)


def _taskkill(nomor: str) -> None:
    with contextlib.suppress(OSError, subprocess.TimeoutExpired):
        subprocess.run(["taskkill", "/F", "/T", "/PID", nomor], check=False, capture_output=True, timeout=10)


def _nomor(proses: Path) -> str | None:
    try:
        teks = proses.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return None
    return teks if teks.isdigit() else None
