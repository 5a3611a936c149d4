"""The workbook that is being reviewed, and what every view of it shares."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from lkjip_desktop.pipeline import Bacaan, Kekurangan, Keluaran, Pemeriksaan


@dataclass(frozen=True, slots=True)
class Tinjauan:
    """A workbook as understood, its findings, and the files made of it since it was read.

    `basi`: something was decided after the files were made, so they are no longer the workbook's.
    """

    bacaan: Bacaan
    pemeriksaan: Pemeriksaan
    keluaran: Keluaran | None = None
    basi: bool = False

    @property
    def kurang(self) -> Kekurangan | None:
        """Why no report can be made of it yet."""
        return self.pemeriksaan.kurang


class Tampilan(QWidget):
    """A view of the workbook under review: shows, and asks the window for whatever is to be done."""

    judul = ""

    sel_diminta = Signal(object)  # a tuple of CellRef to show on their sheet
    keputusan_diminta = Signal(object)  # a pipeline.Keputusan to follow
    aturan_diminta = Signal(str)  # the code of a rule whose page is to be shown

    def tampilkan(self, tinjauan: Tinjauan) -> None:
        """Show another workbook, or the same one as understood after a decision."""
        raise NotImplementedError
