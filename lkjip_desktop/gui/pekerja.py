"""The one worker: does one piece of work away from the window's thread, and stops between two of its steps."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThread, Signal

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.gui import kalimat
from lkjip_desktop.pipeline import Dibatalkan


@dataclass(frozen=True, slots=True)
class Jalan:
    """What a piece of work is given: `kabar` tells a step, `urutan` which of how many, `kirim` hands over a part."""

    kabar: Callable[[str], None]
    urutan: Callable[[int, int], None]
    kirim: Callable[[object], None]


Kerja = Callable[[Jalan], object]


class Pekerja(QThread):
    """Runs one piece of work; ends in exactly one of `selesai`, `gagal` and `dibatalkan`."""

    tahap = Signal(str)
    urutan = Signal(int, int)
    bagian = Signal(object)
    selesai = Signal(object)
    gagal = Signal(str, object)  # the sentence; the exception where nobody foresaw it
    dibatalkan = Signal()

    def __init__(self, kerja: Kerja, induk: QObject | None = None) -> None:
        super().__init__(induk)
        self._kerja = kerja

    def run(self) -> None:
        """Do the work. Users never see a traceback: what nobody foresaw ends in a sentence, too."""
        try:
            self.selesai.emit(self._kerja(Jalan(self._kabar, self.urutan.emit, self.bagian.emit)))
        except Dibatalkan:
            self.dibatalkan.emit()
        except GalatPengguna as galat:
            self.gagal.emit(str(galat), None)
        except Exception as galat:  # the last line of defence
            jejak(galat)
            self.gagal.emit(kalimat.TAK_TERDUGA, galat)

    def _kabar(self, langkah: str) -> None:
        if self.isInterruptionRequested():
            raise Dibatalkan
        self.tahap.emit(langkah)


def jejak(galat: BaseException) -> None:
    """Record an unforeseen failure; print its traceback where LKJIP_PENGEMBANG asks for it."""
    from lkjip_desktop.gui.log import catat  # hardly ever needed

    catat(galat)
    if os.environ.get("LKJIP_PENGEMBANG"):
        import traceback

        traceback.print_exception(galat)
