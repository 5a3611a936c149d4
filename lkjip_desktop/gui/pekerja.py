"""The one worker: takes workbooks through the pipeline, one after another, away from the window's thread."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, QThread, Signal

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.gui import kalimat

if TYPE_CHECKING:
    from lkjip_desktop.domain.catatan import HalamanAturan
    from lkjip_desktop.pipeline import Bacaan, Keluaran, Masukan

T = TypeVar("T")


class Jalur(Protocol):
    """What the window needs of `lkjip_desktop.pipeline`; tests pass one made by hand."""

    def masukan_dari(self, buku: Path) -> Masukan:
        """Return the inputs of a run."""

    def read(self, masukan: Masukan) -> Bacaan:
        """Return the workbook as understood."""

    def build(self, bacaan: Bacaan) -> Keluaran:
        """Write the report and the filled workbook."""

    def samples(self, ke: Path) -> list[Path]:
        """Copy the sample workbooks into a folder; the filled one comes first."""

    def rule_page(self, kode: str) -> HalamanAturan:
        """Return the page of a rule."""


@dataclass(frozen=True, slots=True)
class HasilBuku:
    """What one workbook came to: the files made and what the user must see, or the one sentence why not."""

    buku: Path
    keluaran: Keluaran | None = None
    catatan: tuple[str, ...] = ()
    galat: str | None = None


@dataclass(frozen=True, slots=True)
class Pekerjaan:
    """Workbooks to make reports of; or, with `contoh_ke`, the sample, copied into that folder first."""

    buku: tuple[Path, ...] = ()
    contoh_ke: Path | None = None
    buka_word: bool = False


class Pekerja(QThread):
    """Runs one Pekerjaan. An interruption is heeded between two steps, so no half file is ever left."""

    tahap = Signal(str, str)  # the step; the workbook's name
    urutan = Signal(int, int)
    hasil = Signal(object)

    def __init__(self, jalur: Jalur, pekerjaan: Pekerjaan, induk: QObject | None = None) -> None:
        super().__init__(induk)
        self._jalur = jalur
        self._pekerjaan = pekerjaan

    def run(self) -> None:
        """Work through the workbooks; each ends in one `hasil`, unless it was interrupted."""
        try:
            buku = self._buku()
        except GalatPengguna as galat:
            self.hasil.emit(HasilBuku(self._pekerjaan.contoh_ke or Path(), galat=str(galat)))
            return
        for ke, satu in enumerate(buku, start=1):
            if self.isInterruptionRequested():
                return
            self.urutan.emit(ke, len(buku))
            hasil = self._satu(satu)
            if hasil is not None:
                self.hasil.emit(hasil)

    def _buku(self) -> Sequence[Path]:
        """Return the workbooks. Raises GalatPengguna where the sample cannot be copied."""
        folder = self._pekerjaan.contoh_ke
        if folder is None:
            return self._pekerjaan.buku
        self.tahap.emit(kalimat.MENYALIN, folder.name)
        return _terjaga(lambda: self._jalur.samples(folder)[:1], folder.name)

    def _satu(self, buku: Path) -> HasilBuku | None:
        """Return what a workbook came to; None where the user cancelled before anything was written."""
        try:
            self.tahap.emit(kalimat.MEMBACA, buku.name)
            bacaan = _terjaga(lambda: self._jalur.read(self._jalur.masukan_dari(buku)), buku.name)
            if self.isInterruptionRequested():
                return None
            self.tahap.emit(kalimat.MENULIS, buku.name)
            keluaran = _terjaga(lambda: self._jalur.build(bacaan), buku.name)
        except GalatPengguna as galat:
            return HasilBuku(buku, galat=str(galat))
        return HasilBuku(buku, keluaran, (*bacaan.peringatan, *keluaran.catatan))


def _terjaga(langkah: Callable[[], T], nama: str) -> T:
    """Run a step; raise GalatPengguna also for what nobody foresaw: users never see a traceback."""
    try:
        return langkah()
    except GalatPengguna:
        raise
    except Exception as galat:  # the last line of defence
        jejak(galat)
        raise GalatPengguna(kalimat.tak_terduga(nama)) from galat


def jejak(galat: BaseException) -> None:
    """Print the traceback of an unforeseen failure where LKJIP_PENGEMBANG asks for it, as the command line does."""
    if os.environ.get("LKJIP_PENGEMBANG"):
        traceback.print_exception(galat)
