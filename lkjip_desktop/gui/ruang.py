"""The working room: the workbook under review, the one worker, and how the flows speak to the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lkjip_desktop.gui import kalimat
from lkjip_desktop.gui.lingkungan import Lingkungan
from lkjip_desktop.gui.pekerja import Jalan, Pekerja
from lkjip_desktop.gui.tinjauan import Tinjauan
from lkjip_desktop.gui.tugas import Tugas


class Ruang(QObject):
    """State and worker. The flows change it; the window shows it."""

    ditinjau = Signal(object)  # the Tinjauan to show
    diminta_daftar = Signal()
    mulai_bekerja = Signal(bool)  # True: the page of progress is to be shown
    usai_bekerja = Signal()
    tahap = Signal(str)
    urutan = Signal(int, int)
    pesan = Signal(str)
    galat = Signal(str, object)

    def __init__(self, lingkungan: Lingkungan, tugas: Tugas, jendela: QWidget) -> None:
        super().__init__(jendela)
        self.jendela = jendela
        self.lingkungan = lingkungan
        self.tugas = tugas
        self.tinjauan: Tinjauan | None = None
        self._pekerja: Pekerja | None = None
        self._lanjut: Callable[[Any], None] | None = None
        self._bagian: Callable[[Any], None] | None = None
        self._antre: Callable[[], None] | None = None
        self._berhalaman = False

    @property
    def bekerja(self) -> bool:
        """True while the worker runs."""
        return self._pekerja is not None

    def tinjau(self, tinjauan: Tinjauan) -> None:
        """Take up a workbook, or the same one as understood anew, and show it."""
        self.tinjauan = tinjauan
        self.ditinjau.emit(tinjauan)

    def buka(self, berkas: Path) -> None:
        """Open a file with its own program, or say that it cannot be opened from here."""
        if not self.lingkungan.buka(berkas):
            self.pesan.emit(kalimat.tak_terbuka(berkas))

    def kerjakan(
        self,
        kerja: Callable[[Jalan], Any],
        selesai: Callable[[Any], None],
        *,
        halaman: bool = True,
        bagian: Callable[[Any], None] | None = None,
    ) -> None:
        """Hand a piece of work to the worker; `selesai` gets its result.

        While it is at work in the background, work with a page of progress waits its turn; all else is dropped.
        """
        if self.bekerja:
            if halaman and not self._berhalaman:
                self._antre = lambda: self.kerjakan(kerja, selesai, bagian=bagian)
            return
        self._antre, self._berhalaman = None, halaman
        pekerja = Pekerja(kerja, self)
        self._pekerja, self._lanjut, self._bagian = pekerja, selesai, bagian
        pekerja.tahap.connect(self.tahap)
        pekerja.urutan.connect(self.urutan)
        # Methods of an object of the window's thread: a function of no thread would be called in the worker's.
        pekerja.bagian.connect(self._terima_bagian)
        pekerja.selesai.connect(self._selesai)
        pekerja.gagal.connect(self._gagal)
        pekerja.dibatalkan.connect(self._dibatalkan)
        self.mulai_bekerja.emit(halaman)
        pekerja.start()

    def batalkan(self) -> None:
        """Stop the work before its next step."""
        if self._pekerja is not None:
            self._pekerja.requestInterruption()

    def tutup(self) -> None:
        """Let the worker end its step: no half file is left."""
        if self._pekerja is not None:
            self._pekerja.requestInterruption()
            self._pekerja.wait()

    def _terima_bagian(self, bagian: object) -> None:
        if self._bagian is not None:
            self._bagian(bagian)

    def _selesai(self, hasil: object) -> None:
        lanjut = self._lanjut
        self._reda()
        if lanjut is not None:
            lanjut(hasil)
        self._lanjutkan_antre()

    def _gagal(self, kalimat: str, galat: object) -> None:
        self._reda()
        self.galat.emit(kalimat, galat)
        self._lanjutkan_antre()

    def _dibatalkan(self) -> None:
        self._reda()
        self._lanjutkan_antre()

    def _lanjutkan_antre(self) -> None:
        antre, self._antre = self._antre, None
        if antre is not None:
            antre()

    def _reda(self) -> None:
        """Let the worker go: the room is free for the next piece of work."""
        pekerja, self._pekerja = self._pekerja, None
        if pekerja is not None:
            pekerja.wait()
            pekerja.deleteLater()
        self.usai_bekerja.emit()
