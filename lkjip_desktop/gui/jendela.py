"""The window: three pages and one worker. It decides nothing but which page is shown."""

# ruff: noqa: N802 # methods of Qt are overridden under Qt's names

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.gui import kalimat
from lkjip_desktop.gui.bacaan import JendelaBaca
from lkjip_desktop.gui.gambar import ikon
from lkjip_desktop.gui.hasil import HalamanHasil
from lkjip_desktop.gui.lingkungan import Lingkungan
from lkjip_desktop.gui.mulai import HalamanMulai
from lkjip_desktop.gui.pekerja import HasilBuku, Jalur, Pekerja, Pekerjaan
from lkjip_desktop.gui.proses import HalamanProses

_UKURAN = QSize(980, 640)
_TEPI_LAYAR = QSize(24, 56)  # the frame and title bar that the system adds


class Jendela(QMainWindow):
    """The one window of the program."""

    def __init__(self, jalur: Jalur, lingkungan: Lingkungan | None = None) -> None:
        super().__init__()
        self._jalur = jalur
        self._lingkungan = lingkungan or Lingkungan()
        self._pekerjaan: Pekerjaan | None = None
        self._pekerja: Pekerja | None = None
        self._terkumpul: list[HasilBuku] = []
        self.mulai, self.proses, self.hasil = HalamanMulai(), HalamanProses(), HalamanHasil()
        self.halaman = QStackedWidget()
        for satu in (self.mulai, self.proses, self.hasil):
            self.halaman.addWidget(satu)
        self.setCentralWidget(self.halaman)
        self.setWindowTitle(kalimat.NAMA_PROGRAM)
        self.setWindowIcon(ikon("program"))
        self.setAcceptDrops(True)
        self.resize(_UKURAN.boundedTo(self.screen().availableSize() - _TEPI_LAYAR))
        self._sambungkan()

    @property
    def bekerja(self) -> bool:
        """True while the worker runs."""
        return self._pekerja is not None

    def tawarkan(self, buku: Sequence[Path]) -> None:
        """Show workbooks without making anything yet."""
        self._pekerjaan = Pekerjaan(tuple(buku))
        self.mulai.tawarkan(buku)

    def buat(self, buku: Sequence[Path], *, buka_word: bool = False) -> None:
        """Make the reports of workbooks, one after another; afterwards open the first one in Word if asked."""
        self._jalankan(Pekerjaan(tuple(buku), buka_word=buka_word))

    def katakan_galat(self, teks: str) -> None:
        """Show one sentence, nothing else."""
        self.hasil.tampilkan([HasilBuku(Path(), galat=teks)], dapat_diulang=self._pekerjaan is not None)
        self.halaman.setCurrentWidget(self.hasil)

    def dragEnterEvent(self, peristiwa: QDragEnterEvent) -> None:
        """Take files while nothing runs; they are read where they are, never moved."""
        if self.bekerja or not _berkas(peristiwa.mimeData()):
            return
        peristiwa.setDropAction(Qt.DropAction.CopyAction)
        peristiwa.accept()
        self.mulai.tempat.nyalakan(True)

    def dragLeaveEvent(self, peristiwa: QDragLeaveEvent) -> None:
        """Put the place for drops out again."""
        self.mulai.tempat.nyalakan(False)

    def dropEvent(self, peristiwa: QDropEvent) -> None:
        """Make the reports of what was dropped."""
        self.mulai.tempat.nyalakan(False)
        buku = _berkas(peristiwa.mimeData())
        if self.bekerja or not buku:
            return
        peristiwa.setDropAction(Qt.DropAction.CopyAction)
        peristiwa.accept()
        self.buat(buku)

    def closeEvent(self, peristiwa: QCloseEvent) -> None:
        """Let the worker end its step, unseen: no half file is left."""
        self.hide()
        if self._pekerja is not None:
            self._pekerja.requestInterruption()
            self._pekerja.wait()
        super().closeEvent(peristiwa)

    def _sambungkan(self) -> None:
        self.mulai.pilih_diminta.connect(self._pilih)
        self.mulai.contoh_diminta.connect(self._contoh)
        self.mulai.buat_diminta.connect(self._ulangi)
        self.proses.batal_diminta.connect(self._batalkan)
        self.hasil.pilih_diminta.connect(self._pilih)
        self.hasil.ulang_diminta.connect(self._ulangi)
        self.hasil.buka_diminta.connect(self._buka)
        self.hasil.rincian.berhasil.aturan_diminta.connect(self._jelaskan)
        QShortcut(QKeySequence.StandardKey.Open, self, self._pilih)
        QShortcut(QKeySequence.StandardKey.Refresh, self, self._ulangi)

    def _pilih(self) -> None:
        buku = [] if self.bekerja else self._lingkungan.pilih_buku(self)
        if buku:
            self.buat(buku)

    def _contoh(self) -> None:
        folder = self._lingkungan.pilih_folder(self)
        if folder is not None:
            self._jalankan(Pekerjaan(contoh_ke=folder))

    def _ulangi(self) -> None:
        if self._pekerjaan is not None and not self.bekerja:
            self._jalankan(self._pekerjaan)

    def _jalankan(self, pekerjaan: Pekerjaan) -> None:
        self._pekerjaan = pekerjaan
        self._terkumpul = []
        self.proses.mulai()
        self.halaman.setCurrentWidget(self.proses)
        self._pekerja = Pekerja(self._jalur, pekerjaan, self)
        self._pekerja.tahap.connect(self.proses.tampilkan_tahap)
        self._pekerja.urutan.connect(self.proses.tampilkan_urutan)
        self._pekerja.hasil.connect(self._kumpulkan)
        self._pekerja.finished.connect(self._usai)
        self._pekerja.start()

    def _batalkan(self) -> None:
        if self._pekerja is not None:
            self._pekerja.requestInterruption()

    def _kumpulkan(self, hasil: HasilBuku) -> None:
        self._terkumpul.append(hasil)

    def _usai(self) -> None:
        """Show what was done; after a cancel before the first result, the page that the user came from."""
        pekerja, self._pekerja = self._pekerja, None
        if pekerja is not None:
            pekerja.deleteLater()
        if not self._terkumpul:
            self.halaman.setCurrentWidget(self.mulai)
            return
        self.hasil.tampilkan(self._terkumpul)
        self.halaman.setCurrentWidget(self.hasil)
        if self._pekerjaan is not None:
            if self._pekerjaan.buka_word:
                self._buka_word_pertama()
            self._pekerjaan = _pengulangan(self._pekerjaan, self._terkumpul)

    def _buka_word_pertama(self) -> None:
        word = next((satu.keluaran.word for satu in self._terkumpul if satu.keluaran), None)
        if word is not None:
            self._buka(word)

    def _buka(self, berkas: Path) -> None:
        if not self._lingkungan.buka(berkas):
            self.hasil.katakan(kalimat.tak_terbuka(berkas))

    def _jelaskan(self, kode: str) -> None:
        """Show the page of a rule."""
        try:
            halaman = self._jalur.rule_page(kode)
        except GalatPengguna as galat:
            self.hasil.katakan(str(galat))
            return
        JendelaBaca("Penjelasan Aturan", kalimat.halaman_aturan(halaman), self).open()


def _pengulangan(pekerjaan: Pekerjaan, hasil: Sequence[HasilBuku]) -> Pekerjaan:
    """Return what reading again does: the sample that the user may have edited is not copied anew, Word stays shut."""
    buku = pekerjaan.buku or tuple(satu.buku for satu in hasil if satu.buku != pekerjaan.contoh_ke)
    return Pekerjaan(buku, None if buku else pekerjaan.contoh_ke)


def _berkas(bawaan: QMimeData) -> list[Path]:
    """Return the files of a drag that lie on this computer or its network drives."""
    return [Path(satu.toLocalFile()) for satu in bawaan.urls() if satu.isLocalFile()]
