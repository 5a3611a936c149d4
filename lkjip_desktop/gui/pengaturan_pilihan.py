"""Penjelasan & Pilihan: what the office decided while reviewing; each can be taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHeaderView, QTableWidget

from lkjip_desktop import pipeline
from lkjip_desktop.gui.bagian import Kalimat, tombol
from lkjip_desktop.gui.pengaturan_bagian import Halaman, Tabel

if TYPE_CHECKING:
    from lkjip_desktop.domain.profil import Profil
    from lkjip_desktop.pipeline import Bacaan, Tersimpan

_BAGIAN = {
    "terima": "Penjelasan",
    "pilihan": "Nilai yang dipakai",
    "jawaban": "Jawaban",
    "pemetaan": "Arti kolom",
}


class HalamanPilihan(Halaman):
    """Decisions in words, and a button that takes the chosen ones back."""

    judul = "Penjelasan dan Pilihan"

    def __init__(self, bacaan: Bacaan) -> None:
        super().__init__()
        self._bacaan = bacaan
        self._profil = bacaan.profil
        self._semua: list[Tersimpan] = []
        self.tabel = Tabel("Keputusan yang tersimpan", ("Tentang", "Keputusan", "Jenis"), lebar=(0, 170, 160))
        self.tabel.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.tabel.setWordWrap(True)
        self.tabel.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.kosong = Kalimat("Belum ada penjelasan, nilai yang dipilih, atau jawaban yang tersimpan.", redup=True)
        self.tombol_hapus = tombol("&Hapus yang Dipilih", self._hapus)
        self.bagian("Keputusan yang Tersimpan")
        self.susunan.addWidget(self.kosong)
        self.susunan.addWidget(self.tabel, 1)
        self.baris(self.tombol_hapus)
        self.susunan.addStretch(0)  # without decisions the sentence stands below its heading
        self.tabel.itemSelectionChanged.connect(self._atur)

    def tampilkan(self, profil: Profil) -> None:
        """Show what a profile keeps."""
        self._profil = profil
        self._semua = pipeline.decisions(replace(self._bacaan, profil=profil))
        self._isi()

    def ubahan(self) -> dict[str, Any]:
        """Return what is kept still."""
        sisa = {(satu.bagian, satu.kunci) for satu in self._semua}
        return {
            bagian: {k: nilai for k, nilai in getattr(self._profil, bagian).items() if (bagian, k) in sisa}
            for bagian in _BAGIAN
        }

    def _isi(self) -> None:
        self.tabel.setRowCount(0)
        for satu in self._semua:
            self.tabel.tambah([satu.tentang, satu.keputusan, _BAGIAN[satu.bagian]])
        self.kosong.setVisible(not self._semua)
        self.tabel.setVisible(bool(self._semua))
        self.tombol_hapus.setVisible(bool(self._semua))
        self._atur()

    def _hapus(self) -> None:
        dipilih = {satu.row() for satu in self.tabel.selectedIndexes()}
        self._semua = [satu for baris, satu in enumerate(self._semua) if baris not in dipilih]
        self._isi()

    def _atur(self) -> None:
        self.tombol_hapus.setEnabled(bool(self.tabel.selectedIndexes()))
