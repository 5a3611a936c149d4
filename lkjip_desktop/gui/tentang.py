"""Tentang: the program, its version, and the licences of what it is made of."""

from __future__ import annotations

import html
from pathlib import Path

import PySide6
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from lkjip_desktop import __version__, pipeline
from lkjip_desktop.gui.bagian import Kalimat, baris_tombol, tombol
from lkjip_desktop.gui.gambar import Gambar
from lkjip_desktop.gui.kalimat import NAMA_PROGRAM
from lkjip_desktop.gui.komponen import terpasang
from lkjip_desktop.gui.log import keterangan_sistem

_UKURAN = QSize(620, 480)
_TUGAS = "Dari kertas kerja Excel menjadi Laporan Kinerja (LKjIP) dalam Word, beserta pemeriksaan angkanya."
_LISENSI = "Hak cipta © 2026 kontributor LKjIP Desktop. Lisensi MIT: bebas dipakai, disalin, dan diubah, tanpa jaminan."
_LGPL = (
    "Qt dan PySide6 dipakai tanpa perubahan menurut GNU Lesser General Public License versi 3 (LGPL). "
    "Pustaka Qt adalah berkas terpisah dan boleh diganti dengan versi lain yang sesuai; letaknya:"
)
_SUMBER = (
    "Kode sumber Qt dan PySide6: download.qt.io/official_releases/QtForPython. "
    "Naskah lisensi ikut dalam program (Naskah Lisensi), juga di gnu.org/licenses/lgpl-3.0."
)
_LURING = "Program bekerja tanpa internet dan tidak mengirim data apa pun."


class JendelaTentang(QDialog):
    """Name, version and licences; everything but the user's own folders can be copied."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self.teks = QTextBrowser()
        self.tombol_salin = tombol("&Salin", self._salin)
        self.tombol_naskah = tombol("&Naskah Lisensi", self._naskah)
        self.tombol_naskah.setVisible(pipeline.licence_folder() is not None)  # the sources have none beside them
        self.tombol_tutup = tombol("&Tutup", self.close, utama=True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"Tentang {NAMA_PROGRAM}")
        self.resize(_UKURAN if induk is None else _UKURAN.boundedTo(induk.window().size()))
        self._susun()

    def _salin(self) -> None:
        baris = ["\t".join((satu.nama, satu.versi, satu.lisensi)) for satu in terpasang()]
        QGuiApplication.clipboard().setText("\n".join([keterangan_sistem(), "", _LISENSI, "", *baris]))

    def _naskah(self) -> None:
        if folder := pipeline.licence_folder():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _susun(self) -> None:
        self.teks.setHtml(_halaman())
        self.teks.setOpenLinks(False)
        self.teks.setAccessibleName("Lisensi dan komponen")
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(20, 18, 20, 16)
        susunan.setSpacing(14)
        susunan.addLayout(_kepala())
        susunan.addWidget(self.teks, 1)
        susunan.addLayout(baris_tombol((self.tombol_salin, self.tombol_naskah), (self.tombol_tutup,)))
        self.tombol_tutup.setFocus()


def _kepala() -> QHBoxLayout:
    nama = QVBoxLayout()
    nama.setSpacing(2)
    nama.addWidget(Kalimat(NAMA_PROGRAM, besar=1.5, tebal=True))
    nama.addWidget(Kalimat(f"Versi {__version__}", redup=True))
    nama.addWidget(Kalimat(_TUGAS))
    kepala = QHBoxLayout()
    kepala.setSpacing(16)
    kepala.addWidget(Gambar("program", 56), 0, Qt.AlignmentFlag.AlignTop)
    kepala.addLayout(nama, 1)
    return kepala


def _halaman() -> str:
    judul = ("Komponen", "Versi", "Lisensi", "Kegunaan")
    baris = [(satu.nama, satu.versi or "–", satu.lisensi, satu.guna) for satu in terpasang()]
    tabel = "".join(f"<tr>{''.join(f'<td>{html.escape(teks)}</td>' for teks in satu)}</tr>" for satu in baris)
    kepala = "".join(f"<th align='left'>{satu}</th>" for satu in judul)
    letak, sumber = _terpatah(str(Path(PySide6.__file__).parent)), _terpatah(_SUMBER)
    return (
        f"<p>{_LISENSI}</p><p>{_LURING}</p><table cellpadding='4' width='97%'><tr>{kepala}</tr>{tabel}</table>"
        f"<p>{_LGPL} {letak}</p><p>{sumber}</p>"
    )


def _terpatah(teks: str) -> str:
    """Return a text whose paths may be broken, as HTML: one that cannot would make the page wider than its window."""
    for tanda in "\\/":
        teks = teks.replace(tanda, f"{tanda}\u200b")
    return html.escape(teks)
