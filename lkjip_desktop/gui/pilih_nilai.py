"""Gunakan Nilai Ini: of several values for one figure the office chooses the one that its report prints."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout

from lkjip_desktop.gui import kalimat
from lkjip_desktop.gui.bagian import Kalimat, tombol

if TYPE_CHECKING:
    from lkjip_desktop.pipeline import PilihanNilai

_CATATAN = "Nilai yang dipilih dipakai di seluruh laporan, kertas kerja asli tidak diubah."


class PilihNilaiTemuan(QFrame):
    """The values of one fact, each with its cells; the one that the report prints is marked."""

    dipilih = Signal(str, object)  # key of the fact; the value, None to leave it to the program again
    diperiksa = Signal(object)  # the cells of a value that is looked at

    def __init__(self, pilihan: PilihanNilai) -> None:
        super().__init__()
        self._pilihan = pilihan
        self._kelompok = QButtonGroup(self)
        self.nilai: Sequence[QRadioButton] = [QRadioButton(kalimat.nilai_tersedia(satu)) for satu in pilihan.nilai]
        self.tombol_gunakan = tombol("&Gunakan Nilai Ini", self._gunakan)
        self.tombol_lepas = tombol("&Lepas Pilihan", lambda: self.dipilih.emit(pilihan.kunci, None))
        self._susun()
        self._kelompok.idToggled.connect(self._berganti)
        self._atur()

    def _gunakan(self) -> None:
        nomor = self._kelompok.checkedId()
        if nomor >= 0:
            self.dipilih.emit(self._pilihan.kunci, self._pilihan.nilai[nomor].teks)

    def _berganti(self, nomor: int, ditandai: bool) -> None:  # as the signal of Qt hands it over
        if ditandai:
            self.diperiksa.emit(self._pilihan.nilai[nomor].tempat)
        self._atur()

    def _atur(self) -> None:
        nomor = self._kelompok.checkedId()
        sudah = self._pilihan.dipilih is not None and nomor >= 0 and self._pilihan.nilai[nomor].dipakai
        self.tombol_gunakan.setEnabled(nomor >= 0 and not sudah)
        self.tombol_lepas.setVisible(self._pilihan.dipilih is not None)

    def _susun(self) -> None:
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(0, 0, 0, 0)
        susunan.setSpacing(3)
        susunan.addWidget(Kalimat(self._pilihan.nama, tebal=True))
        for nomor, (satu, nilai) in enumerate(zip(self.nilai, self._pilihan.nilai, strict=True)):
            satu.setChecked(nilai.dipakai)
            satu.setAccessibleName(f"{kalimat.nilai_tersedia(nilai)}. {kalimat.letak_nilai(nilai)}")
            self._kelompok.addButton(satu, nomor)
            susunan.addWidget(satu)
            letak = Kalimat(kalimat.letak_nilai(nilai), redup=True)
            letak.setContentsMargins(24, 0, 0, 2)
            susunan.addWidget(letak)
        susunan.addWidget(Kalimat(f"{self._pilihan.alasan} {_CATATAN}".strip(), redup=True))
        baris = QHBoxLayout()
        baris.addWidget(self.tombol_gunakan)
        baris.addWidget(self.tombol_lepas)
        baris.addStretch(1)
        susunan.addLayout(baris)
