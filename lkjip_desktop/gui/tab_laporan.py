"""The tab Laporan: the outline of the report, with what people still have to write."""

# ruff: noqa: N802 # methods of Qt are overridden under Qt's names

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHeaderView, QSplitter, QTextBrowser, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from lkjip_desktop.gui import kalimat_laporan as kalimat
from lkjip_desktop.gui.bagian import Kalimat
from lkjip_desktop.gui.gambar import ikon
from lkjip_desktop.gui.kalimat import belum_dapat
from lkjip_desktop.gui.tinjauan import Tampilan

if TYPE_CHECKING:
    from lkjip_desktop.gui.tinjauan import Tinjauan
    from lkjip_desktop.pipeline import ButirKerangka

_JUDUL, _ISI, _KEADAAN = range(3)
_NOMOR = Qt.ItemDataRole.UserRole


class TabLaporan(Tampilan):
    """Asks for the outline when it is looked at; making it takes a moment, so the window has its worker do it."""

    judul = "Laporan"
    kerangka_diminta = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kerangka: Sequence[ButirKerangka] = ()
        self._basi = False
        self.ringkasan = Kalimat(kalimat.MENYUSUN, tebal=True)
        self.pohon = QTreeWidget()
        self.rincian = QTextBrowser()
        self._susun()
        self.pohon.currentItemChanged.connect(lambda baris, _: self._rinci(baris))

    def tampilkan(self, tinjauan: Tinjauan) -> None:
        """Show another workbook: its outline is made once somebody looks at it."""
        self._basi = tinjauan.kurang is None
        self._dibuat = tinjauan.keluaran is not None
        if not self._basi:
            self._kosongkan(belum_dapat(tinjauan.kurang))
        self.minta()

    def minta(self) -> None:
        """Ask for the outline where it is looked at and not up to date."""
        if self._basi and self.isVisible():
            self.ringkasan.katakan(kalimat.MENYUSUN)
            self.kerangka_diminta.emit()

    def minta_nanti(self) -> None:
        """Ask once the worker is free and whatever follows its work has begun."""
        QTimer.singleShot(0, self, self.minta)

    def isi(self, kerangka: Sequence[ButirKerangka]) -> None:
        """Show an outline."""
        self._basi = False
        self._kerangka = kerangka
        self.ringkasan.katakan(kalimat.ringkasan(kerangka, dibuat=self._dibuat))
        self.pohon.clear()
        self._tumbuhkan(kerangka)
        self.pohon.expandAll()
        pertama = next((ke for ke, satu in enumerate(kerangka) if satu.perlu_diisi), 0)
        self._pilih(pertama)

    def _kosongkan(self, teks: str) -> None:
        """Show no outline, but why there is none."""
        self._kerangka = ()
        self.pohon.clear()
        self.rincian.clear()
        self.ringkasan.katakan(teks)

    def showEvent(self, peristiwa: QShowEvent) -> None:
        """Ask for the outline."""
        super().showEvent(peristiwa)
        self.minta()

    def _tumbuhkan(self, kerangka: Sequence[ButirKerangka]) -> None:
        induk: list[tuple[int, QTreeWidgetItem]] = []
        for nomor, satu in enumerate(kerangka):
            while induk and induk[-1][0] >= satu.tingkat:
                induk.pop()
            baris = QTreeWidgetItem(induk[-1][1] if induk else self.pohon.invisibleRootItem())
            baris.setText(_JUDUL, satu.judul)
            baris.setToolTip(_JUDUL, satu.judul)
            baris.setText(_ISI, kalimat.tabel(satu.tabel))
            baris.setData(_JUDUL, _NOMOR, nomor)
            if satu.perlu_diisi:
                baris.setText(_KEADAAN, kalimat.perlu(len(satu.perlu_diisi)))
                baris.setIcon(_KEADAAN, ikon("periksa"))
            induk.append((satu.tingkat, baris))

    def _pilih(self, nomor: int) -> None:
        cocok = self.pohon.findItems("*", Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive, _JUDUL)
        for satu in cocok:
            if satu.data(_JUDUL, _NOMOR) == nomor:
                self.pohon.setCurrentItem(satu)
                self.pohon.scrollToItem(satu)

    def _rinci(self, baris: QTreeWidgetItem | None) -> None:
        if baris is None:
            self.rincian.clear()
            return
        self.rincian.setHtml(kalimat.rincian(self._kerangka[baris.data(_JUDUL, _NOMOR)]))

    def _susun(self) -> None:
        self.pohon.setHeaderLabels(["Bagian", "Isi", "Keadaan"])
        self.pohon.setAccessibleName("Kerangka laporan")
        self.rincian.setAccessibleName("Yang perlu ditulis")
        kepala = self.pohon.header()
        kepala.setStretchLastSection(False)
        kepala.setSectionResizeMode(_JUDUL, QHeaderView.ResizeMode.Stretch)
        for kolom in (_ISI, _KEADAAN):
            kepala.setSectionResizeMode(kolom, QHeaderView.ResizeMode.ResizeToContents)
        pembagi = QSplitter(Qt.Orientation.Vertical)
        pembagi.setChildrenCollapsible(False)
        pembagi.addWidget(self.pohon)
        pembagi.addWidget(self.rincian)
        pembagi.setSizes([380, 150])
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(0, 8, 0, 0)
        susunan.setSpacing(8)
        susunan.addWidget(self.ringkasan)
        susunan.addWidget(pembagi, 1)
        self._dibuat = False
