"""Periksa Laporan Word: what was found in a report, at its words, with what can be done about it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from lkjip_desktop.domain.catatan import SEBUTAN, hitungan, pilah, ringkasan
from lkjip_desktop.gui import kalimat
from lkjip_desktop.gui.bagian import Kalimat, Pita, bantuan, tombol
from lkjip_desktop.gui.kartu_temuan import DaftarTemuan
from lkjip_desktop.gui.kutipan import halaman_kutipan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lkjip_desktop.domain.finding import Finding
    from lkjip_desktop.pipeline import BacaanDokumen, Pemeriksaan

_UKURAN, _TERKECIL = QSize(1080, 640), QSize(680, 400)
_SENDIRI = "Laporan diperiksa tanpa kertas kerja. Buka kertas kerjanya dahulu agar angkanya ikut dibandingkan."


class JendelaPeriksaLaporan(QDialog):
    """The findings of one report; the chosen one is shown at its words."""

    komentar_diminta = Signal()
    lembar_diminta = Signal()
    aturan_diminta = Signal(str)

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        bantuan(self)
        self.bacaan: BacaanDokumen | None = None
        self.ringkasan = Kalimat(besar=1.15, tebal=True)
        self.rincian = Kalimat(redup=True)
        self.pita = Pita("info")
        self.daftar = DaftarTemuan()
        self.kutipan = QTextBrowser()
        self.tombol_komentar = tombol("Tulis &Komentar", self.komentar_diminta.emit, utama=True)
        self.tombol_lembar = tombol("&Lembar Periksa", self.lembar_diminta.emit)
        self.tombol_salin = tombol("&Salin Rincian", self._salin)
        self.tombol_aturan = tombol("Penjelasan &Aturan", self._aturan)
        self.tombol_tutup = tombol("&Tutup", self.reject)
        self.setWindowTitle("Periksa Laporan Word")
        self.setMinimumSize(_TERKECIL)
        self.resize(_UKURAN.boundedTo(induk.window().size()) if induk is not None else _UKURAN)
        self._susun()
        self.daftar.terpilih_berganti.connect(self._atur)
        self.daftar.dibuka.connect(self._aturan)
        self._atur()

    def tampilkan(self, bacaan: BacaanDokumen, pemeriksaan: Pemeriksaan) -> None:
        """Show the result for one report, the first finding chosen."""
        self.bacaan = bacaan
        catatan, _ = pilah(_berurut(pemeriksaan))
        self.setWindowTitle(f"Periksa Laporan Word · {Path(bacaan.dokumen.berkas).name}")
        self.ringkasan.katakan(ringkasan(catatan))
        self.rincian.katakan(f"{hitungan(catatan).rstrip('.')}. {_pembanding(bacaan)}".strip())
        self.pita.katakan(bacaan.asing or (_SENDIRI if bacaan.buku is None else ""))
        self.daftar.isi(catatan)
        self.tombol_komentar.setEnabled(bool(catatan))
        if catatan:
            self.daftar.setCurrentIndex(self.daftar.model().index(0, 0))
            self.daftar.setFocus(Qt.FocusReason.OtherFocusReason)

    def tersimpan(self, berkas: Path, catatan: Sequence[str] = ()) -> None:
        """Say where a file was written and what must be known of it."""
        self.pita.katakan("\n".join([f"Tersimpan: {berkas}", *catatan]))

    def _atur(self) -> None:
        temuan = self.daftar.terpilih
        self.tombol_salin.setEnabled(temuan is not None)
        self.tombol_aturan.setEnabled(temuan is not None)
        ada = temuan is not None and self.bacaan is not None
        self.kutipan.setHtml(halaman_kutipan(temuan, self.bacaan.dokumen) if ada else "")  # type: ignore[arg-type,union-attr] # `ada` says so

    def _salin(self) -> None:
        if self.daftar.terpilih is not None:
            QGuiApplication.clipboard().setText(kalimat.salinan_temuan(self.daftar.terpilih))

    def _aturan(self) -> None:
        if self.daftar.terpilih is not None:
            self.aturan_diminta.emit(self.daftar.terpilih.kode)

    def _susun(self) -> None:
        self.kutipan.setOpenLinks(False)
        self.kutipan.setAccessibleName("Letak di dalam laporan")
        self.kutipan.setTabChangesFocus(True)
        belah = QSplitter(Qt.Orientation.Horizontal)
        belah.setChildrenCollapsible(False)
        belah.addWidget(self.daftar)
        belah.addWidget(self.kutipan)
        belah.setStretchFactor(0, 3)
        belah.setStretchFactor(1, 2)
        belah.setSizes([600, 400])
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(18, 14, 18, 14)
        susunan.setSpacing(8)
        susunan.addWidget(self.ringkasan)
        susunan.addWidget(self.rincian)
        susunan.addWidget(self.pita)
        susunan.addWidget(belah, 1)
        susunan.addLayout(self._kaki())

    def _kaki(self) -> QHBoxLayout:
        kaki = QHBoxLayout()
        kaki.setSpacing(8)
        for satu in (self.tombol_komentar, self.tombol_lembar, self.tombol_salin, self.tombol_aturan):
            kaki.addWidget(satu)
        kaki.addStretch(1)
        kaki.addWidget(self.tombol_tutup)
        return kaki


def _berurut(pemeriksaan: Pemeriksaan) -> list[Finding]:
    """The gravest first, among equals what stands in the report before what stands in the workbook."""
    batas, tingkat = pemeriksaan.dari_buku or 0, list(SEBUTAN)
    semua = [*pemeriksaan.temuan[batas:], *pemeriksaan.temuan[:batas]]
    return sorted(semua, key=lambda satu: tingkat.index(satu.tingkat))


def _pembanding(bacaan: BacaanDokumen) -> str:
    if bacaan.buku is None or bacaan.asing is not None:
        return ""
    return f"Dibandingkan dengan {bacaan.buku.masukan.buku.name}."
