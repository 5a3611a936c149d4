"""Perbarui Laporan: what would change in an edited report, and which of it is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from lkjip_desktop.gui import kalimat_perbarui as kalimat
from lkjip_desktop.gui.bagian import Kalimat, Pita, bantuan, tombol
from lkjip_desktop.gui.tabel_pilihan import TabelPilihan

if TYPE_CHECKING:
    from lkjip_desktop.pipeline import Pembaruan

_UKURAN, _TERKECIL = QSize(1000, 600), QSize(640, 400)


class JendelaPerbarui(QDialog):
    """Shows the changes in sections; Terapkan hands over the keys left out and those written over all the same."""

    terapkan_diminta = Signal(tuple, tuple)

    def __init__(self, pembaruan: Pembaruan, dokumen: Path, buku: str, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        bantuan(self)
        self._pembaruan = pembaruan
        self.pita = Pita()
        self.ringkasan = Kalimat(kalimat.ringkasan(pembaruan, dokumen.name, buku))
        self.tab = QTabWidget()
        self.tabel: dict[str, TabelPilihan] = {}
        self.tombol_terapkan = tombol("&Terapkan", self._terapkan, utama=True)
        self.tombol_batal = tombol("&Batal", self.reject)
        self.setWindowTitle("Lihat Perubahan")
        self.setMinimumSize(_TERKECIL)
        self.resize(_UKURAN.boundedTo(induk.window().size()) if induk is not None else _UKURAN)
        self.pita.katakan("\n".join(pembaruan.catatan))
        for bagian in kalimat.bagian(pembaruan):
            self._tambah(bagian)
        self._susun()
        self._atur()

    @property
    def kecuali(self) -> tuple[str, ...]:
        """The keys of changes that are not to be written."""
        tabel = self.tabel.get("Perubahan")
        return tabel.pilihan.kunci(dicentang=False) if tabel is not None else ()

    @property
    def paksa(self) -> tuple[str, ...]:
        """The keys of what people typed that is to be written over."""
        milik = (tabel for nama, tabel in self.tabel.items() if nama in ("Diubah di Word", "Kalimat Disunting"))
        return tuple(kunci for tabel in milik for kunci in tabel.pilihan.kunci(dicentang=True))

    def _terapkan(self) -> None:
        pilihan = self.kecuali, self.paksa
        self.accept()
        self.terapkan_diminta.emit(*pilihan)

    def _atur(self) -> None:
        """Terapkan waits for something to write."""
        tabel = self.tabel.get("Perubahan")
        ditulis = tabel is not None and bool(tabel.pilihan.kunci(dicentang=True))
        self.tombol_terapkan.setEnabled(ditulis or bool(self.paksa) or bool(self._pembaruan.isi.ditarik))
        if not self.tabel and not self.tombol_terapkan.isEnabled():
            self.tombol_terapkan.hide()
            self.tombol_batal.setText("&Tutup")

    def _tambah(self, bagian: kalimat.Bagian) -> None:
        tabel = TabelPilihan(bagian)
        self.tabel[bagian.nama] = tabel
        tabel.pilihan.berubah.connect(self._atur)
        halaman = QWidget()
        susunan = QVBoxLayout(halaman)
        susunan.setContentsMargins(0, 10, 0, 0)
        susunan.setSpacing(8)
        susunan.addWidget(Kalimat(bagian.tentang, redup=True))
        susunan.addWidget(tabel, 1)
        if bagian.awal is not None:
            susunan.addLayout(_tombol_centang(tabel))
        self.tab.addTab(halaman, f"{bagian.nama} ({len(bagian.baris)})")

    def _susun(self) -> None:
        self.tab.setDocumentMode(True)
        self.tab.setAccessibleName("Perubahan menurut jenisnya")
        self.tab.setVisible(bool(self.tabel))
        kaki = QHBoxLayout()
        kaki.setSpacing(10)
        kaki.addWidget(Kalimat("Hasil disimpan sebagai berkas baru; laporan asal tidak diubah.", redup=True), 1)
        kaki.addWidget(self.tombol_terapkan)
        kaki.addWidget(self.tombol_batal)
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(18, 14, 18, 14)
        susunan.setSpacing(10)
        susunan.addWidget(self.pita)
        susunan.addWidget(self.ringkasan)
        susunan.addWidget(self.tab, 1)
        if not self.tabel:
            susunan.addStretch(1)
        susunan.addLayout(kaki)
        awal = next(iter(self.tabel.values()), None)
        (awal if awal is not None else self.tombol_batal).setFocus(Qt.FocusReason.OtherFocusReason)


def _tombol_centang(tabel: TabelPilihan) -> QHBoxLayout:
    def satu(teks: str, *, dicentang: bool) -> QPushButton:
        hasil = tombol(teks, lambda: tabel.pilihan.semua(dicentang=dicentang))
        hasil.setAutoDefault(False)
        return hasil

    baris = QHBoxLayout()
    baris.setSpacing(10)
    baris.addWidget(satu("Centang &Semua", dicentang=True))
    baris.addWidget(satu("&Kosongkan Centang", dicentang=False))
    baris.addStretch(1)
    return baris
