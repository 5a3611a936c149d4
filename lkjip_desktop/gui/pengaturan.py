"""Pengaturan Perangkat Daerah: what an office decides once for all its reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from lkjip_desktop import pipeline
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.gui.bagian import Pita, bantuan, baris_tombol, tombol
from lkjip_desktop.gui.pengaturan_kantor import HalamanKantor
from lkjip_desktop.gui.pengaturan_ketentuan import HalamanKetentuan
from lkjip_desktop.gui.pengaturan_laporan import HalamanLaporan
from lkjip_desktop.gui.pengaturan_pilihan import HalamanPilihan

if TYPE_CHECKING:
    from lkjip_desktop.domain.profil import Profil
    from lkjip_desktop.gui.lingkungan import Lingkungan
    from lkjip_desktop.gui.pengaturan_bagian import Halaman
    from lkjip_desktop.pipeline import Bacaan

_UKURAN = QSize(1080, 620)
_LEBAR_DAFTAR = 190
_TINGGI_BUTIR = 36
_SARINGAN = "Pengaturan (*.json)"


class JendelaPengaturan(QDialog):
    """Pages of settings; nothing is kept until Simpan."""

    keputusan_diminta = Signal(object)

    def __init__(self, bacaan: Bacaan, lingkungan: Lingkungan, induk: QWidget) -> None:
        super().__init__(induk)
        bantuan(self)
        self._bacaan, self._lingkungan, self._profil = bacaan, lingkungan, bacaan.profil
        self.kantor = HalamanKantor()
        self.laporan = HalamanLaporan(lingkungan, bacaan.profil_berkas)
        self.ketentuan = HalamanKetentuan(bacaan)
        self.pilihan = HalamanPilihan(bacaan)
        self.halaman: tuple[Halaman, ...] = (self.kantor, self.laporan, self.ketentuan, self.pilihan)
        self.daftar, self.tumpukan, self.pita = QListWidget(), QStackedWidget(), Pita()
        self.tombol_simpan = tombol("&Simpan", self.simpan, utama=True)
        self.tombol_batal = tombol("&Batal", self.reject)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Pengaturan Perangkat Daerah")
        self.resize(_UKURAN.boundedTo(induk.window().size()))
        self._susun()
        self._tampilkan(bacaan.profil)

    def simpan(self) -> None:
        """Hand the settings on; where a field is wrong, show it instead."""
        profil = self._tersusun()
        if profil is not None:
            self.keputusan_diminta.emit(pipeline.Atur(profil))
            self.accept()

    def impor(self) -> None:
        """Show the settings of a file; they are kept with Simpan."""
        berkas = self._lingkungan.pilih_berkas(self, "Impor Pengaturan", _SARINGAN)
        if berkas is None:
            return
        try:
            profil = pipeline.import_profile(berkas)
        except GalatPengguna as galat:
            self.pita.katakan(str(galat))
            return
        milik, kantor = profil.instansi, self._bacaan.profil.instansi or self._bacaan.laporan.instansi.nama
        self._tampilkan(profil.model_copy(update={"instansi": kantor or milik}))
        asing = milik is not None and kantor is not None and milik.casefold() != kantor.casefold()
        asal = f"Pengaturan ini milik {milik}. " if asing else ""
        self.pita.katakan(f"{asal}Periksa isinya, lalu tekan Simpan agar berlaku.")

    def ekspor(self) -> None:
        """Write the settings as they are shown to a file."""
        profil = self._tersusun()
        if profil is None:
            return
        nama = f"Pengaturan {profil.instansi or self._bacaan.laporan.instansi.nama or 'Perangkat Daerah'}.json"
        berkas = self._lingkungan.simpan_sebagai(self, "Ekspor Pengaturan", nama.replace("/", "-"), _SARINGAN)
        if berkas is None:
            return
        berkas = berkas if berkas.suffix else berkas.with_suffix(".json")
        try:
            pipeline.export_profile(profil, berkas, self._bacaan.profil_berkas)
        except GalatPengguna as galat:
            self.pita.katakan(str(galat))
        else:
            self.pita.katakan(f"Pengaturan tersimpan: {berkas}")

    def _tampilkan(self, profil: Profil) -> None:
        self._profil = profil
        for satu in self.halaman:
            satu.tampilkan(profil)

    def _tersusun(self) -> Profil | None:
        """The profile as it is shown, None where a field is wrong: its page is shown then."""
        for urut, satu in enumerate(self.halaman):
            if not satu.sah():
                self.daftar.setCurrentRow(urut)
                self.pita.katakan(f"Ada isian yang perlu diperbaiki pada {satu.judul}.")
                return None
        self.pita.katakan("")
        return self._profil.model_copy(update={k: v for satu in self.halaman for k, v in satu.ubahan().items()})

    def _susun(self) -> None:
        self.daftar.setAccessibleName("Bagian pengaturan")
        self.daftar.setFixedWidth(_LEBAR_DAFTAR)
        self.daftar.addItems([satu.judul for satu in self.halaman])
        for urut, satu in enumerate(self.halaman):
            self.daftar.item(urut).setSizeHint(QSize(0, _TINGGI_BUTIR))
            self.tumpukan.addWidget(satu)
        self.daftar.currentRowChanged.connect(self.tumpukan.setCurrentIndex)
        self.daftar.setCurrentRow(0)
        isi = QHBoxLayout()
        isi.setSpacing(16)
        isi.addWidget(self.daftar)
        isi.addWidget(self.tumpukan, 1)
        berkas = tombol("&Impor…", self.impor), tombol("&Ekspor…", self.ekspor)
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(18, 16, 18, 16)
        susunan.setSpacing(12)
        susunan.addWidget(self.pita)
        susunan.addLayout(isi, 1)
        susunan.addLayout(baris_tombol(berkas, (self.tombol_batal, self.tombol_simpan)))
