"""What stands below a table of figures: how a row was computed, and links to the cells it comes from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from lkjip_desktop.gui.bagian import Kalimat

if TYPE_CHECKING:
    from lkjip_desktop.domain.sel import CellRef

_TAUTAN_MAKS = 24


class Tautan(QLabel):
    """Cells as links, reached by mouse and keyboard."""

    sel_diminta = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._sel: Sequence[CellRef] = ()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.linkActivated.connect(lambda nomor: self.sel_diminta.emit((self._sel[int(nomor)],)))

    def isi(self, sel: Iterable[CellRef], teks: dict[str, str]) -> None:
        """Show other cells, each once, with the text that stands there."""
        self._sel = tuple(dict.fromkeys(sel))[:_TAUTAN_MAKS]
        potong = [
            f'<a href="{nomor}">{escape(str(satu))}</a>{_isi(teks.get(satu.kunci, ""))}'
            for nomor, satu in enumerate(self._sel)
        ]
        self.setText("Sumber: " + ", ".join(potong) if potong else "")
        self.setAccessibleName("Sel sumber: " + ", ".join(map(str, self._sel)))
        self.setVisible(bool(potong))


class Rincian(QScrollArea):
    """A title, sentences, links; further widgets below them. Scrolls where it does not fit."""

    sel_diminta = Signal(object)

    def __init__(self, nama: str, *bawah: QWidget) -> None:
        super().__init__()
        self.judul, self.isi_teks, self.tautan = Kalimat(tebal=True), Kalimat(), Tautan()
        self.catatan = Kalimat(redup=True)
        self.tautan.sel_diminta.connect(self.sel_diminta)
        self.isi_teks.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(nama)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        isi = QWidget()
        susunan = QVBoxLayout(isi)
        susunan.setContentsMargins(4, 8, 8, 4)
        for satu in (self.judul, self.isi_teks, self.tautan, *bawah, self.catatan):
            susunan.addWidget(satu)
        susunan.addStretch(1)
        self.setWidget(isi)

    def tampilkan(
        self, judul: str, kalimat: Iterable[str], sel: Iterable[CellRef] = (), teks: dict[str, str] | None = None
    ) -> None:
        """Show another row; sentences that are empty are left out."""
        self.judul.katakan(judul)
        isi = "\n".join(satu for satu in kalimat if satu)
        self.isi_teks.katakan(isi)
        self.isi_teks.setVisible(bool(isi))
        self.tautan.isi(sel, teks or {})

    def catat(self, teks: str) -> None:
        """Say what holds for all rows; nothing without a text."""
        self.catatan.katakan(teks)
        self.catatan.setVisible(bool(teks))


def _isi(teks: str) -> str:
    satu = " ".join(teks.split())
    return f" ({escape(satu)})" if 0 < len(satu) <= 30 else ""
