"""The sheets of a workbook and their tables, as understood; what was not used stands last."""

# ruff: noqa: N802 # methods of Qt are overridden under Qt's names

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from lkjip_desktop.gui import kalimat_lembar as kalimat
from lkjip_desktop.gui.gambar import ikon

if TYPE_CHECKING:
    from lkjip_desktop.domain.grid import Sheet
    from lkjip_desktop.domain.laporan import BacaanLembar
    from lkjip_desktop.pipeline import Bacaan

Indeks = QModelIndex | QPersistentModelIndex
_LEBAR = 215
_BARIS = "baris\u00a0"  # stays together with its number
_TANPA_TEKS, _TEKS_MIN, _RUANG_Y = 54, 60, 18  # what the stylesheet, the picture and the focus take


@dataclass(frozen=True, slots=True)
class Bagian:
    """A table of a sheet with how it was understood; a sheet that nothing is said of has no `bacaan`."""

    lembar: Sheet
    bacaan: BacaanLembar | None

    @property
    def kunci(self) -> tuple[str, str | None, int]:
        """What tells it from the others, also after it was understood anew."""
        return self.lembar.nama, self.lembar.berkas, self.bacaan.baris[0] if self.bacaan else 0

    @property
    def dikenal(self) -> bool:
        """True where something was understood."""
        return self.bacaan is not None and self.bacaan.jenis is not None

    @property
    def nama(self) -> str:
        """The sheet as the list names it."""
        return kalimat.nama_lembar(self.lembar.nama, self.lembar.berkas)

    @property
    def sebutan(self) -> str:
        """What it was understood as, and its rows."""
        if not self.lembar.ukuran[0]:
            return kalimat.KOSONG
        if self.bacaan is None:
            return kalimat.TIDAK_DIPAKAI
        return f"{kalimat.jenis(self.bacaan)}, {kalimat.rentang(self.bacaan.baris)}"

    def memuat(self, baris: int) -> bool:
        """Tell whether a row belongs to it."""
        return self.bacaan is not None and self.bacaan.baris[0] <= baris <= self.bacaan.baris[1]


def bagian_dari(bacaan: Bacaan) -> list[Bagian]:
    """Return all parts of a workbook and of its further sources, those not used last."""
    lembar = {
        (satu.nama, satu.berkas): satu
        for grid in (bacaan.grid, *bacaan.lain)
        if grid is not None
        for satu in grid.lembar
    }
    hasil = [
        Bagian(lembar[satu.nama, satu.berkas], satu)
        for satu in bacaan.laporan.lembar
        if (satu.nama, satu.berkas) in lembar
    ]
    disebut = {(satu.lembar.nama, satu.lembar.berkas) for satu in hasil}
    hasil += [Bagian(satu, None) for kunci, satu in lembar.items() if kunci not in disebut]
    return sorted(hasil, key=lambda satu: not satu.dikenal)


class _Pengukur(QStyledItemDelegate):
    """Gives every part as much height as its words need beside the picture."""

    def __init__(self, daftar: QListWidget) -> None:
        super().__init__(daftar)
        self._daftar = daftar

    def sizeHint(self, pilihan: QStyleOptionViewItem, indeks: Indeks) -> QSize:
        """Return the size of the wrapped words with the room around them."""
        lebar = max(self._daftar.viewport().width() - _TANPA_TEKS, _TEKS_MIN)
        teks = str(indeks.data())
        kotak = pilihan.fontMetrics.boundingRect(0, 0, lebar, 10_000, int(Qt.TextFlag.TextWordWrap), teks)
        return QSize(_TEKS_MIN, kotak.height() + _RUANG_Y)


class DaftarLembar(QListWidget):
    """The list; `dipilih` carries the part that the user goes to."""

    dipilih = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._bagian: Sequence[Bagian] = ()
        self.setAccessibleName("Daftar lembar")
        self.setWordWrap(True)
        self.setItemDelegate(_Pengukur(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setIconSize(QSize(18, 18))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(120)
        self.currentRowChanged.connect(self._kabari)

    def sizeHint(self) -> QSize:
        """Return a size that leaves the grid most of the width."""
        return QSize(_LEBAR, super().sizeHint().height())

    @property
    def bagian(self) -> Sequence[Bagian]:
        """What is listed, in order."""
        return self._bagian

    @property
    def terpilih(self) -> Bagian | None:
        """The part that is looked at."""
        return self._bagian[self.currentRow()] if 0 <= self.currentRow() < len(self._bagian) else None

    def isi(self, bagian: Sequence[Bagian]) -> None:
        """List other parts without telling anybody; what was looked at stays so where it is still there."""
        lama = self.terpilih
        gulir = self.verticalScrollBar().value()
        tersumbat = self.blockSignals(True)
        self.clear()
        self._bagian = bagian
        for satu in bagian:
            self._tambah(satu)
        if bagian:
            sama = [i for i, satu in enumerate(bagian) if lama is not None and satu.kunci == lama.kunci]
            lembar = [i for i, satu in enumerate(bagian) if lama is not None and satu.kunci[:2] == lama.kunci[:2]]
            self.setCurrentRow([*sama, *lembar, 0][0])
        self.blockSignals(tersumbat)
        self.verticalScrollBar().setValue(gulir)

    def pilih(self, satu: Bagian) -> None:
        """Go to a part without telling anybody."""
        tersumbat = self.blockSignals(True)
        self.setCurrentRow(list(self._bagian).index(satu))
        self.blockSignals(tersumbat)

    def _tambah(self, satu: Bagian) -> None:
        gambar = "berhasil" if satu.dikenal else "periksa" if satu.lembar.ukuran[0] else "info"
        butir = QListWidgetItem(ikon(gambar), f"{satu.nama}\n{satu.sebutan.replace('baris ', _BARIS)}")
        butir.setToolTip(kalimat.keterangan_lembar(satu.nama, satu.sebutan, satu.bacaan))
        self.addItem(butir)

    def _kabari(self, baris: int) -> None:
        if 0 <= baris < len(self._bagian):
            self.dipilih.emit(self._bagian[baris])
