"""Many inputs at once: in processes where they pay, one after another where they do not.

Processes are spawned, never forked: the window's threads and the frozen program allow nothing else. Only what can be
pickled goes in and out, and nothing of the window is loaded there.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

M = TypeVar("M")
H = TypeVar("H")
Pekerjaan = Literal["buat", "periksa", "baca"]

# A worker takes as long to start as it needs for so many inputs; fewer are done sooner without it (measured: it starts
# in 0.8 s; a report takes 0.7 s, a check 0.1 s, a reading 0.05 s).
_PER_PEKERJA: dict[Pekerjaan, int] = {"buat": 2, "periksa": 8, "baca": 16}
_PEKERJA_MAKS = 16  # each needs some 150 MB
_DENYUT = 0.2  # seconds between two looks at whether the user has had enough


class PekerjaMati(Exception):
    """The process that worked on an input ended without a word: out of memory, or stopped by the system."""


class GalatPekerja(Exception):
    """What nobody foresaw went wrong in another process; the text is its traceback."""


@dataclass(frozen=True, slots=True)
class Selesai(Generic[H]):
    """What an input came to, by its place in the order given: a result, or why there is none."""

    ke: int
    hasil: H | None = None
    galat: Exception | None = None


def diam_berdenyut() -> None:
    """Never stop the run."""


def worker_count(banyak: int, pekerjaan: Pekerjaan) -> int:
    """Return how many processes pay for so many inputs; 1 where they are done sooner without any."""
    return max(1, min(_inti(), _PEKERJA_MAKS, banyak // _PER_PEKERJA[pekerjaan]))


def run_all(
    kerja: Callable[[M], H],
    masukan: Sequence[M],
    pekerja: int,
    *,
    awal: Callable[[], None] | None = None,
    denyut: Callable[[], None] = diam_berdenyut,
    mulai: Callable[[int], None] | None = None,
) -> Iterator[Selesai[H]]:
    """Do `kerja` on every input and yield what each came to, the first done first.

    `kerja` and `awal` (called once in every process) must be importable by name. `denyut` is called again and again
    and ends the run by raising: what is under way is completed, so no file is left half written, and nothing more
    begins. `mulai` is told which input begins. A process that dies takes only its own input with it.
    """
    mulai = mulai or (lambda ke: None)
    if pekerja < 2:
        yield from _berurutan(kerja, masukan, denyut, mulai)
        return
    antre = deque(range(len(masukan)))
    kolam = _Kolam(kerja, masukan, awal, denyut, mulai)
    while antre:
        for ke in (yield from kolam.kerjakan(antre, min(pekerja, len(antre)))):
            # Any of those under way may be to blame: each is tried once more, alone.
            if (yield from kolam.kerjakan(deque([ke]), 1)):
                yield Selesai(ke, galat=PekerjaMati())


def _berurutan(
    kerja: Callable[[M], H], masukan: Sequence[M], denyut: Callable[[], None], mulai: Callable[[int], None]
) -> Iterator[Selesai[H]]:
    for ke, satu in enumerate(masukan):
        denyut()
        mulai(ke)
        try:
            hasil = kerja(satu)
        except Exception as galat:  # the other inputs are still done
            yield Selesai(ke, galat=galat)
        else:
            yield Selesai(ke, hasil)


@dataclass(frozen=True, slots=True)
class _Kolam(Generic[M, H]):
    """What one pool of processes after another works on."""

    kerja: Callable[[M], H]
    masukan: Sequence[M]
    awal: Callable[[], None] | None
    denyut: Callable[[], None]
    mulai: Callable[[int], None]

    def kerjakan(self, antre: deque[int], pekerja: int) -> Generator[Selesai[H], None, list[int]]:
        """Work off the queue; return what was under way when a process died, and leave the rest in the queue.

        No more is handed over than there are processes: what is under way is known, and a stop waits for little.
        """
        from concurrent.futures import FIRST_COMPLETED, wait

        berjalan: dict[Future[H | _Jejak], int] = {}
        with _buka(pekerja, self.awal) as kolam:
            while antre or berjalan:
                if not self._isi(kolam, berjalan, antre, pekerja):
                    return sorted(berjalan.values())
                self.denyut()
                selesai, _ = wait(berjalan, _DENYUT, FIRST_COMPLETED)
                for satu in [satu for satu in selesai if not _mati(satu)]:
                    yield _selesai(berjalan.pop(satu), satu.result())
                if any(_mati(satu) for satu in selesai):
                    return sorted(berjalan.values())
        return []

    def _isi(
        self, kolam: ProcessPoolExecutor, berjalan: dict[Future[H | _Jejak], int], antre: deque[int], pekerja: int
    ) -> bool:
        """Give every idle process an input; False where the pool is broken."""
        from concurrent.futures.process import BrokenProcessPool

        while antre and len(berjalan) < pekerja:
            try:
                with _tanpa_sela():
                    janji = kolam.submit(_jaga, self.kerja, self.masukan[antre[0]])
            except BrokenProcessPool:
                return False
            ke = antre.popleft()
            berjalan[janji] = ke
            self.mulai(ke)
        return True


@dataclass(frozen=True, slots=True)
class _Jejak:
    """A failure in another process as text: exceptions of libraries do not all survive pickling."""

    teks: str


def _jaga(kerja: Callable[[M], H], masukan: M) -> H | _Jejak:
    try:
        return kerja(masukan)
    except Exception:
        return _Jejak(traceback.format_exc())


def _selesai(ke: int, hasil: H | _Jejak) -> Selesai[H]:
    return Selesai(ke, galat=GalatPekerja(hasil.teks)) if isinstance(hasil, _Jejak) else Selesai(ke, hasil)


def _mati(janji: Future[H | _Jejak]) -> bool:
    """True where the process ended before it had a result, or its result could not be brought over."""
    return janji.done() and janji.exception() is not None


@contextlib.contextmanager
def _buka(pekerja: int, awal: Callable[[], None] | None) -> Iterator[ProcessPoolExecutor]:
    """A pool of processes; leaving it waits for what is under way and drops what has not begun."""
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    kolam = ProcessPoolExecutor(pekerja, multiprocessing.get_context("spawn"), _siapkan, (awal,))
    try:
        yield kolam
    finally:
        kolam.shutdown(wait=True, cancel_futures=True)


def _siapkan(awal: Callable[[], None] | None) -> None:
    """In a new process: Ctrl+C is the parent's to follow; it lets this one complete what it has begun."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if awal is not None:
        awal()


@contextlib.contextmanager
def _tanpa_sela() -> Iterator[None]:
    """Let processes begin deaf to Ctrl+C: it reaches them before they could be told to leave it to the parent."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    lama = signal.signal(signal.SIGINT, signal.SIG_IGN)
    _abaikan_di_konsol(True)
    try:
        yield
    finally:
        _abaikan_di_konsol(False)
        signal.signal(signal.SIGINT, lama)


def _abaikan_di_konsol(abaikan: bool) -> None:
    """On Windows new processes inherit this, not what Python does with the signal."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetConsoleCtrlHandler(None, abaikan)


def _inti() -> int:
    """Return how many cores this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
