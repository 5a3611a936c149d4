"""Laporan: paper, template, output folder and logo."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QLineEdit

from lkjip_desktop import pipeline
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.gui.bagian import Kalimat, tombol
from lkjip_desktop.gui.pengaturan_bagian import Galat, Halaman, Pilihan

if TYPE_CHECKING:
    from lkjip_desktop.domain.profil import Profil
    from lkjip_desktop.gui.lingkungan import Lingkungan

_KERTAS = (("F4 (215 × 330 mm)", "F4"), ("A4 (210 × 297 mm)", "A4"))
_WORD = "Dokumen Word (*.docx)"
_GAMBAR = "Gambar (*.png *.jpg *.jpeg *.gif *.bmp)"
_TINGGI_LOGO = 72


class HalamanLaporan(Halaman):
    """How the report looks and where it is put."""

    judul = "Laporan"

    def __init__(self, lingkungan: Lingkungan, profil_berkas: Path) -> None:
        super().__init__()
        self._lingkungan, self._profil_berkas = lingkungan, profil_berkas
        self._logo: str | None = None
        self.kertas = Pilihan("Ukuran kertas", _KERTAS)
        self.templat, self.folder = _jalur("Templat"), _jalur("Folder keluaran")
        self.templat.setPlaceholderText("Templat bawaan program")
        self.folder.setPlaceholderText("Di samping kertas kerja")
        self.gambar = QLabel()
        self.galat_templat, self.galat_folder, self.galat_logo = Galat(), Galat(), Galat()
        self._susun()

    def tampilkan(self, profil: Profil) -> None:
        """Show what is set; what is gone is said."""
        self.kertas.pilih(profil.kertas)
        self.templat.setText(profil.templat or "")
        self.folder.setText(profil.folder_keluaran or "")
        hilang = profil.templat is not None and not Path(profil.templat).is_file()
        self.galat_templat.katakan("Templat ini tidak ditemukan. Laporan memakai templat bawaan." if hilang else "")
        self.galat_folder.katakan("")
        self._tampilkan_logo(profil.logo)

    def ubahan(self) -> dict[str, Any]:
        """Return paper, template, folder and logo."""
        return {
            "kertas": self.kertas.nilai(),
            "templat": self.templat.text() or None,
            "folder_keluaran": self.folder.text() or None,
            "logo": self._logo,
        }

    def pilih_templat(self) -> None:
        """Take a template of the office's own, if it can be filled."""
        berkas = self._lingkungan.pilih_berkas(self, "Pilih Templat", _WORD)
        if berkas is None:
            return
        try:
            pipeline.check_template(berkas)
        except GalatPengguna as galat:
            self.galat_templat.katakan(str(galat))
        else:
            self._isi(self.templat, self.galat_templat, str(berkas.absolute()))

    def pilih_folder(self) -> None:
        """Take a folder for all reports of the office."""
        folder = self._lingkungan.pilih_folder(self, "Pilih Folder Keluaran")
        if folder is not None:
            self._isi(self.folder, self.galat_folder, str(folder.absolute()))

    def pilih_logo(self) -> None:
        """Take a picture for the cover; it is copied."""
        berkas = self._lingkungan.pilih_berkas(self, "Pilih Logo", _GAMBAR)
        if berkas is None:
            return
        try:
            self._tampilkan_logo(pipeline.keep_logo(berkas))
        except GalatPengguna as galat:
            self.galat_logo.katakan(str(galat))

    def _isi(self, medan: QLineEdit, galat: Galat, teks: str) -> None:
        medan.setText(teks)
        medan.setToolTip(teks)
        medan.setCursorPosition(0)
        galat.katakan("")

    def _tampilkan_logo(self, nama: str | None) -> None:
        self._logo = nama
        berkas = None if nama is None else pipeline.logo_file(nama, self._profil_berkas)
        gambar = QPixmap() if berkas is None else QPixmap(str(berkas))
        if gambar.isNull():
            self.gambar.clear()
            self.gambar.setText("Belum ada logo")
        else:
            skala = self.devicePixelRatioF()
            gambar = gambar.scaledToHeight(round(_TINGGI_LOGO * skala), Qt.TransformationMode.SmoothTransformation)
            gambar.setDevicePixelRatio(skala)
            self.gambar.setPixmap(gambar)
        hilang = nama is not None and gambar.isNull()
        self.galat_logo.katakan("Logo ini tidak ditemukan. Pilih lagi logonya." if hilang else "")

    def _susun(self) -> None:
        self.bagian("Kertas")
        self.medan("&Ukuran kertas", self.kertas)
        self.bagian("Templat Laporan")
        self.susunan.addWidget(self.templat)
        self.susunan.addWidget(self.galat_templat)
        self.baris(
            tombol("Pilih &Templat…", self.pilih_templat),
            tombol("Pakai Ba&waan", lambda: self._isi(self.templat, self.galat_templat, "")),
        )
        self.susunan.addWidget(Kalimat("Templat sendiri memakai ukuran kertasnya sendiri.", redup=True))
        self.bagian("Folder Keluaran")
        self.susunan.addWidget(self.folder)
        self.susunan.addWidget(self.galat_folder)
        self.baris(
            tombol("Pilih &Folder…", self.pilih_folder),
            tombol("&Di Samping Kertas Kerja", lambda: self._isi(self.folder, self.galat_folder, "")),
        )
        self.bagian("Logo Sampul")
        self.gambar.setAccessibleName("Logo sampul")
        self.susunan.addWidget(self.gambar)
        self.susunan.addWidget(self.galat_logo)
        self.baris(tombol("Pilih &Logo…", self.pilih_logo), tombol("Tanpa Lo&go", lambda: self._tampilkan_logo(None)))
        self.susunan.addStretch(1)


def _jalur(nama: str) -> QLineEdit:
    """A path that is chosen, not typed."""
    medan = QLineEdit()
    medan.setReadOnly(True)
    medan.setAccessibleName(nama)
    return medan
