"""What the office has said of its tables and what is kept of it: answers and meanings of columns, to be changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lkjip_desktop.gui import kalimat_lembar as kalimat
from lkjip_desktop.gui.bagian import Kalimat, tombol

if TYPE_CHECKING:
    from lkjip_desktop.domain.profil import Profil


class DialogTersimpan(QDialog):
    """The list; an answer that is to be changed is asked again, a meaning that is taken back is left to the program."""

    jawaban_diubah = Signal(str)
    kolom_dilepas = Signal(str)

    def __init__(self, profil: Profil, arti: Mapping[str, str], induk: QWidget) -> None:
        super().__init__(induk)
        self.setWindowTitle("Jawaban Tersimpan")
        self.resize(560, 360)
        isi = QWidget()
        self._daftar = QVBoxLayout(isi)
        self._daftar.setContentsMargins(0, 6, 8, 0)
        self._daftar.setSpacing(10)
        for id, nilai in profil.jawaban.items():
            kata = kalimat.nilai_jawaban(id, nilai, arti)
            self._tambah(kalimat.tentang_jawaban(id), kata, "Ubah", lambda satu=id: self.jawaban_diubah.emit(satu))
        for jalur, nilai in profil.pemetaan.items():
            kata = arti.get(str(nilai), kalimat.kapital(str(nilai)))
            self._tambah(
                kalimat.tentang_kolom(jalur), kata, "Batalkan", lambda satu=jalur: self.kolom_dilepas.emit(satu)
            )
        self._daftar.addStretch(1)
        self._susun(isi)

    def _tambah(self, tentang: str, kata: str, perintah: str, ditekan: object) -> None:
        tekan = tombol(perintah, lambda: self._tutup(ditekan))
        tekan.setAccessibleName(f"{perintah}: {tentang}")
        teks = QVBoxLayout()
        teks.setSpacing(1)
        teks.addWidget(Kalimat(tentang))
        teks.addWidget(Kalimat(kata, tebal=True))
        baris = QHBoxLayout()
        baris.addLayout(teks, 1)
        baris.addWidget(tekan, 0, Qt.AlignmentFlag.AlignVCenter)
        self._daftar.addLayout(baris)

    def _tutup(self, ditekan: object) -> None:
        self.accept()
        if callable(ditekan):
            ditekan()

    def _susun(self, isi: QWidget) -> None:
        gulungan = QScrollArea()
        gulungan.setWidgetResizable(True)
        gulungan.setFrameShape(QFrame.Shape.NoFrame)
        gulungan.setWidget(isi)
        kaki = QHBoxLayout()
        kaki.addStretch(1)
        kaki.addWidget(tombol("&Tutup", self.reject))
        susunan = QVBoxLayout(self)
        susunan.addWidget(Kalimat("Jawaban dan isi kolom yang Anda tetapkan, juga untuk tahun berikutnya.", redup=True))
        susunan.addWidget(gulungan, 1)
        susunan.addLayout(kaki)
