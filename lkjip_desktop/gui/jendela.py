"""The window: its pages, its menus, and what is dropped on it. What is done is the flows' business."""

# ruff: noqa: N802 # methods of Qt are overridden under Qt's names

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from lkjip_desktop import pipeline
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.gui import kalimat, letak
from lkjip_desktop.gui.daftar_menu import daftar_menu
from lkjip_desktop.gui.gambar import ikon
from lkjip_desktop.gui.lingkungan import Lingkungan
from lkjip_desktop.gui.menu import Menu
from lkjip_desktop.gui.mulai import HalamanMulai
from lkjip_desktop.gui.proses import HalamanProses
from lkjip_desktop.gui.ruang import Ruang
from lkjip_desktop.gui.tugas import HasilBuku, Tugas

if TYPE_CHECKING:
    from lkjip_desktop.gui.alur import Alur
    from lkjip_desktop.gui.daftar import HalamanDaftar
    from lkjip_desktop.gui.tinjau import HalamanTinjau
    from lkjip_desktop.gui.tinjauan import Tinjauan

_UKURAN = QSize(1180, 680)


class Jendela(QMainWindow):
    """The one window of the program. Pages and flows are loaded when they are first needed."""

    def __init__(self, lingkungan: Lingkungan | None = None, tugas: Tugas | None = None) -> None:
        super().__init__()
        self.ruang = Ruang(lingkungan or Lingkungan(), tugas or Tugas(), self)
        self.mulai, self.proses = HalamanMulai(), HalamanProses()
        self.halaman = QStackedWidget()
        self.menu = Menu(self, daftar_menu(self))
        self._sebelum: QWidget = self.mulai
        for satu in (self.mulai, self.proses):
            self.halaman.addWidget(satu)
        self.setCentralWidget(self.halaman)
        self.setWindowTitle(kalimat.NAMA_PROGRAM)
        self.setWindowIcon(ikon("program"))
        self.setAcceptDrops(True)
        letak.pulihkan(self, _UKURAN)
        self._sambungkan()
        self._atur_menu()
        self.mulai.pita.katakan(pipeline.data_folder_note() or "")
        self.mulai.terakhir.isi(pipeline.recent())

    @cached_property
    def alur(self) -> Alur:
        """The flows."""
        from lkjip_desktop.gui.alur import Alur

        alur = Alur(self.ruang)
        alur.buka.daftar_siap.connect(self._daftarkan)
        alur.buka.folder_siap.connect(self._daftarkan_folder)
        alur.buka.berubah.connect(self._katakan_berubah)
        alur.buat.bertanya.connect(lambda: self.tinjau.tanyakan())
        alur.rekap.satu_mulai.connect(lambda buku: self.daftar.mulai(buku))
        alur.rekap.satu_selesai.connect(lambda hasil: self.daftar.terima(hasil))
        alur.rekap.semua_selesai.connect(lambda berhasil, semua: self.daftar.usai(berhasil, semua))
        alur.rekap.rekap_tersimpan.connect(lambda rekap: self.daftar.katakan(kalimat.rekap_tersimpan(rekap)))
        alur.dokumen.aturan_diminta.connect(self.jelaskan)
        alur.kantor.aturan_diminta.connect(self.jelaskan)
        return alur

    @cached_property
    def tinjau(self) -> HalamanTinjau:
        """The page of the workbook under review."""
        from lkjip_desktop.gui.tinjau import HalamanTinjau

        halaman = HalamanTinjau()
        halaman.buat_diminta.connect(lambda: self.alur.buat.buat())
        halaman.ulang_diminta.connect(lambda: self.alur.buka.ulang())
        halaman.contoh_diminta.connect(lambda: self.alur.buka.contoh())
        halaman.buka_diminta.connect(self.ruang.buka)
        halaman.laporan.kerangka_diminta.connect(lambda: self.alur.buat.kerangka(halaman.laporan.isi))
        self.ruang.usai_bekerja.connect(halaman.laporan.minta_nanti)
        halaman.catatan.temuan_dipilih.connect(lambda temuan: self.alur.kantor.buktikan(temuan))
        for satu in halaman.semua:
            satu.sel_diminta.connect(halaman.tampilkan_sel)
            satu.keputusan_diminta.connect(lambda keputusan: self.alur.kantor.putuskan(keputusan))
            satu.aturan_diminta.connect(self.jelaskan)
        self.halaman.addWidget(halaman)
        return halaman

    @cached_property
    def daftar(self) -> HalamanDaftar:
        """The page of several workbooks."""
        from lkjip_desktop.gui.daftar import HalamanDaftar

        halaman = HalamanDaftar()
        halaman.buat_dan_buka.connect(lambda buku: self.alur.buat.langsung(buku))
        halaman.buat_semua_diminta.connect(lambda buku: self.alur.rekap.buat_semua(buku))
        halaman.rekap_diminta.connect(lambda buku: self.alur.rekap.rekap(buku))
        halaman.tinjau_diminta.connect(lambda buku: self.alur.buka.tinjau(buku))
        halaman.buka_diminta.connect(self.ruang.buka)
        halaman.batal_diminta.connect(self.ruang.batalkan)
        self.ruang.urutan.connect(halaman.kemajuan)
        self.ruang.usai_bekerja.connect(halaman.berhenti)
        self.halaman.addWidget(halaman)
        return halaman

    def tawarkan(self, berkas: Sequence[Path]) -> None:
        """Open what the program was started with, without making anything."""
        self.alur.buka.buka(berkas)

    def buat(self, buku: Sequence[Path]) -> None:
        """Make the reports at once; a single one is opened in Word, a Word report is checked."""
        if len(buku) == 1:
            self.alur.buat.langsung(buku[0])
        else:
            self._daftarkan_folder(buku, str(buku[0].parent), "")
            self.alur.rekap.buat_semua(buku)

    def ke_awal(self) -> None:
        """Show the first page."""
        if not self.ruang.bekerja:
            self.mulai.terakhir.isi(pipeline.recent())
            self.halaman.setCurrentWidget(self.mulai)

    def katakan_galat(self, teks: str, galat: object = None) -> None:
        """Show one sentence; what the developer needs can be copied, never a traceback on the screen."""
        from lkjip_desktop.gui.galat import JendelaGalat

        JendelaGalat(teks, galat if isinstance(galat, BaseException) else None, self).open()

    def jelaskan(self, kode: str) -> None:
        """Show the page of a rule."""
        from lkjip_desktop.gui.bacaan import JendelaBaca

        try:
            halaman = pipeline.rule_page(kode)
        except GalatPengguna as galat:
            self.katakan_galat(str(galat))
            return
        JendelaBaca("Penjelasan Aturan", kalimat.halaman_aturan(halaman), self).open()

    def panduan(self) -> None:
        """Open the guide."""
        from lkjip_desktop.gui.panduan import JendelaPanduan

        JendelaPanduan(self).buka()

    def tentang(self) -> None:
        """Show what the program is, its version and licences."""
        from lkjip_desktop.gui.tentang import JendelaTentang

        JendelaTentang(self).open()

    def dragEnterEvent(self, peristiwa: QDragEnterEvent) -> None:
        """Take files while nothing runs; they are read where they are, never moved."""
        if self.ruang.bekerja or not _berkas(peristiwa.mimeData()):
            return
        peristiwa.setDropAction(Qt.DropAction.CopyAction)
        peristiwa.accept()
        self.mulai.tempat.nyalakan(True)

    def dragLeaveEvent(self, peristiwa: QDragLeaveEvent) -> None:
        """Put the place for drops out again."""
        self.mulai.tempat.nyalakan(False)

    def dropEvent(self, peristiwa: QDropEvent) -> None:
        """Open what was dropped."""
        self.mulai.tempat.nyalakan(False)
        berkas = _berkas(peristiwa.mimeData())
        if self.ruang.bekerja or not berkas:
            return
        peristiwa.setDropAction(Qt.DropAction.CopyAction)
        peristiwa.accept()
        self.alur.buka.buka(berkas)

    def closeEvent(self, peristiwa: QCloseEvent) -> None:
        """Let the worker end its step, unseen: no half file is left."""
        letak.simpan(self)
        self.hide()
        self.ruang.tutup()
        super().closeEvent(peristiwa)

    def _sambungkan(self) -> None:
        self.mulai.pilih_diminta.connect(lambda: self.alur.buka.pilih())
        self.mulai.contoh_diminta.connect(lambda: self.alur.buka.contoh())
        self.mulai.terakhir.dibuka.connect(lambda buku: self.alur.buka.tinjau(buku))
        self.mulai.terakhir.buat_diminta.connect(lambda buku: self.alur.buat.langsung(buku))
        self.mulai.terakhir.tinjau_diminta.connect(lambda buku: self.alur.buka.tinjau(buku))
        self.proses.batal_diminta.connect(self.ruang.batalkan)
        self.ruang.ditinjau.connect(self._tinjau)
        self.ruang.mulai_bekerja.connect(self._mulai_bekerja)
        self.ruang.usai_bekerja.connect(self._usai_bekerja)
        self.ruang.tahap.connect(self.proses.tampilkan_tahap)
        self.ruang.urutan.connect(self.proses.tampilkan_urutan)
        self.ruang.pesan.connect(self._katakan)
        self.ruang.galat.connect(self.katakan_galat)

    def _tinjau(self, tinjauan: Tinjauan) -> None:
        self.tinjau.tampilkan(tinjauan)
        self.halaman.setCurrentWidget(self.tinjau)
        self.setWindowTitle(f"{tinjauan.bacaan.masukan.buku.name} – {kalimat.NAMA_PROGRAM}")
        self._atur_menu()

    def _katakan(self, teks: str) -> None:
        """Say something beside the workbook under review; on any other page in a window of its own."""
        if self.ruang.tinjauan is not None and self.halaman.currentWidget() is self.tinjau:
            self.tinjau.pita.tambah(teks)
        else:
            self.katakan_galat(teks)

    def _katakan_berubah(self, teks: str) -> None:
        self.tinjau.pita_berubah.katakan(teks)

    def _mulai_bekerja(self, halaman: bool) -> None:
        if halaman:
            self._sebelum = self.halaman.currentWidget() or self.mulai
            self.proses.mulai()
            self.halaman.setCurrentWidget(self.proses)
        self.menuBar().setEnabled(False)

    def _usai_bekerja(self) -> None:
        """Back to where the user came from; what the work came to shows itself afterwards."""
        self.menuBar().setEnabled(True)
        if self.halaman.currentWidget() is self.proses:
            self.halaman.setCurrentWidget(self._sebelum)

    def _daftarkan(self, semua: Sequence[HasilBuku], judul: str) -> None:
        self.daftar.isi([satu.buku for satu in semua], judul)
        for satu in semua:
            self.daftar.terima(satu)
        self.halaman.setCurrentWidget(self.daftar)

    def _daftarkan_folder(self, buku: Sequence[Path], judul: str, catatan: str) -> None:
        self.daftar.isi(buku, judul, catatan)
        self.halaman.setCurrentWidget(self.daftar)

    def _atur_menu(self) -> None:
        tinjauan = self.ruang.tinjauan
        self.menu.atur(
            {
                "selalu": True,
                "ditinjau": tinjauan is not None,
                "dikenali": tinjauan is not None and tinjauan.kurang is None,
                "dibuat": tinjauan is not None and tinjauan.keluaran is not None,
                "terurung": tinjauan is not None and self.alur.kantor.dapat_diurungkan,
            }
        )


def _berkas(bawaan: QMimeData) -> list[Path]:
    """Return the files of a drag that lie on this computer or its network drives."""
    return [Path(satu.toLocalFile()) for satu in bawaan.urls() if satu.isLocalFile()]
