"""Runs cases in a process of its own, watched from outside: what raises, hangs or swells is a fault."""

from __future__ import annotations

import multiprocessing
import os
import resource
import shutil
import tempfile
import time
import traceback
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

DETIK, MEGABITA = 5.0, 500
_SABAR = 0.2  # seconds between looks at a running case
_HERTZ = os.sysconf("SC_CLK_TCK")

Kasus = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Putusan:
    """What became of a case: "hasil", a refusal's sentence, or with `cacat` what fell."""

    kasus: Kasus
    isi: str
    cacat: bool
    detik: float
    megabita: float


def jalankan_semua(kasus: Iterable[Kasus]) -> Iterator[Putusan]:
    """Yield what becomes of every case, one after the other."""
    pekerja: _Pekerja | None = None
    try:
        for satu in kasus:
            pekerja = pekerja or _Pekerja()
            putusan = pekerja.kerjakan(satu)
            yield putusan
            if putusan.cacat:
                pekerja.selesai()
                pekerja = None
    finally:
        if pekerja is not None:
            pekerja.selesai()


class _Pekerja:
    """The process that runs cases; it is started anew after each that fell, so that none spoils another."""

    def __init__(self) -> None:
        konteks = multiprocessing.get_context("spawn")
        self._pipa, anak = konteks.Pipe()
        self._proses = konteks.Process(target=_kerja, args=(anak,), daemon=True)
        self._proses.start()
        anak.close()
        self._pipa.recv()  # its files are ready

    def kerjakan(self, kasus: Kasus) -> Putusan:
        """Run one case; kill the process where it takes too long or too much."""
        awal = self._cpu()
        self._pipa.send(kasus)
        while not self._pipa.poll(_SABAR):
            detik, besar = self._cpu() - awal, self._puncak()
            if detik > DETIK or besar > 2 * MEGABITA:
                return Putusan(kasus, "terlalu lama" if detik > DETIK else "terlalu besar", True, detik, besar)
            if not self._proses.is_alive():
                return Putusan(kasus, f"proses mati ({self._proses.exitcode})", True, detik, besar)
        try:
            isi, cacat = self._pipa.recv()
        except EOFError:
            self._proses.join(1)
            return Putusan(kasus, f"proses mati ({self._proses.exitcode})", True, 0, 0)
        detik, besar = self._cpu() - awal, self._puncak()
        if not cacat and besar > MEGABITA:
            isi, cacat = f"terlalu besar; {isi}", True
        return Putusan(kasus, isi, cacat, detik, besar)

    def selesai(self) -> None:
        """End the process."""
        self._proses.kill()
        self._proses.join()
        self._pipa.close()

    def _cpu(self) -> float:
        """CPU seconds so far: a busy machine must not make a case look slow."""
        try:
            bidang = Path(f"/proc/{self._proses.pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            return 0.0
        return (int(bidang[11]) + int(bidang[12])) / _HERTZ

    def _puncak(self) -> float:
        try:
            isi = Path(f"/proc/{self._proses.pid}/status").read_text()
        except OSError:
            return 0.0
        return next((int(b.split()[1]) / 1024 for b in isi.splitlines() if b.startswith("VmHWM")), 0.0)


def _kerja(pipa: Connection) -> None:
    """What the process does: prepare its files, then cases as they come."""
    akar = Path(tempfile.mkdtemp(prefix="lkjip-fuzz-"))
    os.environ["LKJIP_DATA"] = str(akar / "data")
    warnings.simplefilter("error")  # users would see them
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))  # so that a swelling case ends itself, not the machine
    from tests.fuzz.bahan import kumpulkan
    from tests.fuzz.sasaran import jalankan

    bahan = kumpulkan(akar)
    pipa.send("siap")
    try:
        while True:
            nama, nomor = pipa.recv()
            folder = akar / "kasus"
            folder.mkdir()
            try:
                putusan = (jalankan(nama, nomor, bahan, folder), False)
            except BaseException:  # that is what is looked for, MemoryError and panics of libraries too
                putusan = (traceback.format_exc(), True)
            shutil.rmtree(folder, ignore_errors=True)
            pipa.send(putusan)
    except EOFError:
        shutil.rmtree(akar, ignore_errors=True)


def berapa_lama(menit: float) -> Iterator[int]:
    """Count until the time is up."""
    akhir, nomor = time.monotonic() + menit * 60, 0
    while time.monotonic() < akhir:
        yield nomor
        nomor += 1
