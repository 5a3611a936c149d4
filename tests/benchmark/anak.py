"""Runs commands as children and measures them from outside, so that what is measured knows nothing of it."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_AKAR = Path(__file__).resolve().parents[2]
_PER_MIB = 2**20 if sys.platform == "darwin" else 2**10  # ru_maxrss is in bytes there, else in KiB


@dataclass(frozen=True, slots=True)
class Ukuran:
    """What a command took: seconds by the clock, of the processor, MiB at most (None where the system does not say)."""

    jam: float
    cpu: float | None = None
    memori: float | None = None


class Gagal(RuntimeError):
    """A measured command ended badly: its time says nothing."""


def ukur(perintah: Sequence[str | Path], data: Path) -> Ukuran:
    """Run a Python command line, with a user's data folder of its own. Raises Gagal unless it ends well."""
    lingkungan = dict(os.environ, LKJIP_DATA=str(data), PYTHONPATH=str(_AKAR), QT_QPA_PLATFORM="offscreen")
    lingkungan.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    with (data / "keluaran.txt").open("wb") as keluaran:
        mulai = time.perf_counter()
        anak = subprocess.Popen([sys.executable, *perintah], env=lingkungan, stdout=keluaran, stderr=subprocess.STDOUT)
        if hasattr(os, "wait4"):
            _, status, pemakaian = os.wait4(anak.pid, 0)
            jam = time.perf_counter() - mulai
            anak.returncode = os.waitstatus_to_exitcode(status)
            hasil = Ukuran(jam, pemakaian.ru_utime + pemakaian.ru_stime, pemakaian.ru_maxrss / _PER_MIB)
        else:
            anak.wait()
            hasil = Ukuran(time.perf_counter() - mulai)
    if anak.returncode:
        raise Gagal((data / "keluaran.txt").read_text(encoding="utf-8", errors="replace"))
    return hasil


def median(semua: Sequence[Ukuran]) -> Ukuran:
    """Return the median of several runs, each figure by itself."""
    return Ukuran(
        statistics.median(satu.jam for satu in semua),
        _tengah([satu.cpu for satu in semua]),
        _tengah([satu.memori for satu in semua]),
    )


def _tengah(semua: Sequence[float | None]) -> float | None:
    ada = [satu for satu in semua if satu is not None]
    return statistics.median(ada) if ada else None
