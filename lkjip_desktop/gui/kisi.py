"""A sheet as it looks in Excel, with the cells marked that something is said of."""

# ruff: noqa: N802 # methods of Qt are overridden under Qt's names

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.domain.rupa import RupaLembar
from lkjip_desktop.gui.kisi_lukis import PelukisSel
from lkjip_desktop.gui.kisi_model import Indeks, ModelLembar
from lkjip_desktop.gui.kisi_ukur import Ukuran

_GABUNGAN_MAKS = 3000
_LIMPAHAN_MAKS = 1000
_CUKUP_TAMPAK = 180  # of a wide cell
_TENGAH = QAbstractItemView.ScrollHint.PositionAtCenter


class KisiLembar(QTableView):
    """The grid; rows and columns count from 1 as in CellRef. Ctrl+C copies, a click or Enter tells the cell."""

    sel_diklik = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._model = ModelLembar()
        self._ukuran = Ukuran(self._model, self.font())
        self._pelukis = PelukisSel(self._model)
        self._tujuan: tuple[int, int] | None = None
        self._penggulir = QTimer(self, singleShot=True, interval=0)  # once the view has its size
        self._penggulir.timeout.connect(self._gulir)
        self._susun()
        self.setModel(self._model)
        self.clicked.connect(self._kabari)
        self._model.rowsInserted.connect(lambda _, awal, akhir: self._bentuk_baris(awal + 1, akhir + 2))

    @property
    def lembar(self) -> Sheet:
        """The sheet that is shown."""
        return self._model.lembar

    def tampilkan(self, lembar: Sheet, rupa: RupaLembar | None = None) -> None:
        """Show a sheet from its top, without marks."""
        self._tujuan = None
        self.clearSpans()
        self._model.isi(lembar, rupa)
        self.setAccessibleName(f"Lembar {lembar.nama}")
        self._bentuk()
        self.scrollToTop()

    def tandai(self, tempat: Iterable[tuple[int, int]], jenis: str = "salah") -> None:
        """Mark cells, besides those already marked: "salah", "periksa", "info" or "sumber"."""
        for baris, kolom in tempat:
            letak = self._model.jangkar(baris, kolom)
            kolom_lama = self._model.columnCount()
            self._model.perluas(*letak)
            if self._model.columnCount() > kolom_lama:
                self._bentuk()
            self._model.tandai(letak, jenis)
            self._bebaskan(*letak)

    def hapus_tanda(self) -> None:
        """Take all marks away."""
        self._model.hapus_tanda()

    def tanda(self) -> dict[tuple[int, int], str]:
        """Return the marked cells and the kind of each mark."""
        return dict(self._model.tanda)

    def gulir_ke(self, baris: int, kolom: int) -> None:
        """Bring a cell to the middle of the view, as the current one."""
        self._tujuan = self._model.jangkar(baris, kolom)
        self._model.perluas(*self._tujuan)
        self._gulir()
        self._penggulir.start()

    def showEvent(self, peristiwa: QShowEvent) -> None:
        """Scroll where it was asked for before the view had its size."""
        super().showEvent(peristiwa)
        self._penggulir.start()

    def keyPressEvent(self, peristiwa: QKeyEvent) -> None:
        """Copy on Ctrl+C; Enter is a click."""
        if peristiwa.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.salinan())
        elif peristiwa.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._kabari(self.currentIndex())
        else:
            super().keyPressEvent(peristiwa)

    def salinan(self) -> str:
        """Return the selected cells as lines of a sheet."""
        terpilih = {(satu.row() + 1, satu.column() + 1) for satu in self.selectedIndexes()}
        baris = sorted({satu for satu, _ in terpilih})
        kolom = sorted({satu for _, satu in terpilih})
        teks = [[self._salinan_sel(b, k) if (b, k) in terpilih else "" for k in kolom] for b in baris]
        return "\n".join("\t".join(satu) for satu in teks)

    def _salinan_sel(self, baris: int, kolom: int) -> str:
        return " ".join(self.lembar[baris, kolom].teks.split())

    def _gulir(self) -> None:
        if self._tujuan is None:
            return
        indeks = self._model.index(self._tujuan[0] - 1, self._tujuan[1] - 1)
        self.setCurrentIndex(indeks)
        self.scrollTo(indeks, _TENGAH)
        self.horizontalScrollBar().setValue(0)  # what stands at the left says what the row is about
        if self.visualRect(indeks).left() + _CUKUP_TAMPAK > self.viewport().width():
            self.scrollTo(indeks)

    def _kabari(self, indeks: Indeks) -> None:
        self.sel_diklik.emit(*self._model.jangkar(indeks.row() + 1, indeks.column() + 1))

    def _bentuk(self) -> None:
        """Give all columns and the fetched rows their sizes."""
        self._ukuran = Ukuran(self._model, self.font())
        for kolom, lebar in enumerate(self._ukuran.lebar):
            self.setColumnWidth(kolom, lebar)
            self.setColumnHidden(kolom, kolom + 1 in self.lembar.kolom_tersembunyi)
        self.verticalHeader().setMinimumSectionSize(self._ukuran.tinggi_biasa)
        self.verticalHeader().setDefaultSectionSize(self._ukuran.tinggi_biasa)
        self._bentuk_baris(1, self._model.rowCount() + 1)

    def _bentuk_baris(self, dari: int, sampai: int) -> None:
        """Give rows their heights, hide those that Excel hides, and span merges; `sampai` is not included."""
        for baris, tinggi in self._ukuran.tinggi(dari, sampai).items():
            self.setRowHeight(baris - 1, tinggi)
        for baris in range(dari, sampai):
            if self.isRowHidden(baris - 1) or baris in self.lembar.baris_tersembunyi:
                self.setRowHidden(baris - 1, baris in self.lembar.baris_tersembunyi)
        self._bentangkan(dari, sampai)

    def _bentangkan(self, dari: int, sampai: int) -> None:
        kolom_akhir = self._model.columnCount()
        ada = (satu for satu in self.lembar.gabungan if satu.baris < sampai and satu.baris_akhir >= dari)
        for gabung, _ in zip(ada, range(_GABUNGAN_MAKS), strict=False):
            tinggi = min(gabung.baris_akhir, sampai - 1) - gabung.baris + 1
            lebar = min(gabung.kolom_akhir, kolom_akhir) - gabung.kolom + 1
            if lebar > 0 and (tinggi > 1 or lebar > 1):
                self.setSpan(gabung.baris - 1, gabung.kolom - 1, tinggi, lebar)
        limpahan = zip(self._ukuran.limpahan(dari, sampai), range(_LIMPAHAN_MAKS), strict=False)
        for (baris, kolom, banyak), _ in limpahan:
            self.setSpan(baris - 1, kolom - 1, 1, banyak)

    def _bebaskan(self, baris: int, kolom: int) -> None:
        """Let a marked cell be seen where a text runs on over it."""
        if (baris, kolom) in self.lembar.jangkar:
            return
        for kiri in range(kolom - 1, 0, -1):
            lebar = self.columnSpan(baris - 1, kiri - 1)
            if lebar > 1 and (baris, kiri) not in self.lembar.jangkar and not self.lembar[baris, kiri].kosong:
                if kiri + lebar > kolom:
                    self.setSpan(baris - 1, kiri - 1, 1, kolom - kiri)
                return

    def _susun(self) -> None:
        self.setObjectName("kisi")
        self.setItemDelegate(self._pelukis)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        for kepala in (self.horizontalHeader(), self.verticalHeader()):
            kepala.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
            kepala.setHighlightSections(True)
            kepala.setSectionsClickable(False)
