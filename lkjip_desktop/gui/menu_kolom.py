"""The menu of a heading cell: what its column can hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from lkjip_desktop.gui import kalimat_lembar as kalimat

Arti = Mapping[str, Mapping[str, str]]
_UTAMA = ("Kinerja", "Program dan anggaran", "Survei kepuasan masyarakat")
_TERAKHIR = "Lainnya"


@dataclass(frozen=True, slots=True)
class JudulKolom:
    """A heading: how it reads, the key it is kept under, what its column holds now and what its neighbours hold."""

    judul: str
    jalur: str
    arti: str | None = None
    dari_profil: bool = False
    tetangga: Sequence[str] = ()


class MenuKolom(QMenu):
    """The meanings, those of the table's kind first; `dipilih` carries the key and the meaning, None for none."""

    dipilih = Signal(str, object)

    def __init__(self, judul: JudulKolom, arti: Arti, induk: QWidget) -> None:
        super().__init__(induk)
        self._judul = judul
        self._grup = QActionGroup(self)
        self._grup.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)  # the meaning and who said so are both ticked
        self.setToolTipsVisible(True)
        self._kepala()
        utama = max(_UTAMA, key=lambda nama: len({*judul.tetangga} & {*arti[nama]}))  # the first one of a tie
        self._isi(self, arti[utama])
        self.addSeparator()
        for nama, isi in arti.items():
            if nama not in (utama, _TERAKHIR):
                self._isi(self.addMenu(nama), isi)
        self._isi(self, arti[_TERAKHIR])
        self.addSeparator()
        sendiri = self._tambah(self, kalimat.TENTUKAN_SENDIRI, None)
        sendiri.setChecked(not judul.dari_profil)

    def aksi(self, kata: str) -> QAction:
        """Return the action with these words. Raises KeyError where there is none."""
        for satu in self._grup.actions():
            if satu.text() == kata:
                return satu
        raise KeyError(kata)

    def _kepala(self) -> None:
        kepala = self.addAction(kalimat.judul_menu(self._judul.judul).replace("&", "&&"))
        kepala.setEnabled(False)
        self.setAccessibleName(kepala.text())
        self.addSeparator()

    def _isi(self, menu: QMenu, arti: Mapping[str, str]) -> None:
        for nilai, kata in arti.items():
            satu = self._tambah(menu, kata, nilai)
            satu.setChecked(nilai == self._judul.arti)
            if satu.isChecked() and menu is not self:
                huruf = menu.menuAction().font()
                huruf.setBold(True)
                menu.menuAction().setFont(huruf)

    def _tambah(self, menu: QMenu, kata: str, nilai: str | None) -> QAction:
        satu = menu.addAction(kata)
        satu.setCheckable(True)
        self._grup.addAction(satu)
        satu.triggered.connect(lambda: self.dipilih.emit(self._judul.jalur, nilai))
        return satu
