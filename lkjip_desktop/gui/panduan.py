"""The guide inside the program: contents and search at the left, the page at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.gui.bagian import tombol
from lkjip_desktop.gui.isi_panduan import AWAL, TOPIK_TAMPILAN, Halaman, IsiPanduan
from lkjip_desktop.gui.lembar_panduan import LembarPanduan

_UKURAN = QSize(940, 600)
_TERKECIL = QSize(560, 360)
_TOPIK = Qt.ItemDataRole.UserRole


class JendelaPanduan(QDialog):
    """Reads like a book beside the window: contents, search, back and forward. Nothing of it needs the internet."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self.isi = IsiPanduan()
        self.cari = QLineEdit()
        self.daftar = QListWidget()
        self.lembar = LembarPanduan()
        self.tombol_kembali = tombol("&Kembali", lambda: self._melangkah(-1))
        self.tombol_maju = tombol("&Maju", lambda: self._melangkah(1))
        self.tombol_tutup = tombol("&Tutup", self.close)
        self._riwayat: list[str] = []
        self._di = -1
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlags(self.windowFlags() | Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle("Panduan")
        self.setMinimumSize(_TERKECIL)
        self.resize(_UKURAN.boundedTo(self.screen().availableSize() - QSize(24, 56)))
        self._susun()
        self._sambungkan()
        self._isi_daftar("")

    @property
    def topik(self) -> str:
        """The topic that is read."""
        return self._riwayat[self._di] if self._riwayat else ""

    def buka(self, topik: str | None = None) -> None:
        """Show the guide at a topic, without one at that of the view in use; an open guide is used again."""
        induk = self.parentWidget()
        fokus: QWidget | None = induk.window().focusWidget() if induk is not None else None
        dari = fokus or induk
        topik = topik or (topik_dari(dari) if dari is not None else AWAL)
        lain = next((satu for satu in _panduan_dari(induk) if satu is not self and satu.isVisible()), None)
        if lain is not None:
            self.deleteLater()
            lain.buka(topik)
            return
        self.ke(topik)
        self.show()
        self.activateWindow()

    def ke(self, topik: str) -> None:
        """Read a topic; one that is not there is the first page."""
        if topik != self.topik:
            self._riwayat = [*self._riwayat[: self._di + 1], topik]
            self._di = len(self._riwayat) - 1
        self._tampilkan()

    def _melangkah(self, langkah: int) -> None:
        if 0 <= self._di + langkah < len(self._riwayat):
            self._di += langkah
            self._tampilkan()

    def _tampilkan(self) -> None:
        self.lembar.tampilkan(self._halaman())
        self.lembar.sorot(self.cari.text())
        self.lembar.ke_bagian(self.topik.partition("#")[2])
        self.tombol_kembali.setEnabled(self._di > 0)
        self.tombol_maju.setEnabled(self._di < len(self._riwayat) - 1)
        self._tandai()

    def _halaman(self) -> Halaman:
        try:
            return self.isi.halaman(self.topik)
        except KeyError:
            return self.isi.halaman(AWAL)

    def _isi_daftar(self, teks: str) -> None:
        """The contents, or what a search found."""
        self.daftar.clear()
        for satu, kutipan in self.isi.cari(teks):
            self._tambah(satu.topik, f"{satu.judul}\n{kutipan}")
        if not teks.strip():
            for topik, judul in self.isi.daftar():
                self._tambah(topik, judul)
        if not self.daftar.count():
            self._tambah("", "Tidak ditemukan")
        self.lembar.sorot(teks)
        self._tandai()

    def _tambah(self, topik: str, teks: str) -> None:
        butir = QListWidgetItem(teks)
        butir.setData(_TOPIK, topik)
        if not topik:
            butir.setFlags(Qt.ItemFlag.NoItemFlags)
        self.daftar.addItem(butir)

    def _tandai(self) -> None:
        """Mark in the list what is read, without reading it again."""
        semua = [self.daftar.item(ke).data(_TOPIK) for ke in range(self.daftar.count())]
        halaman = self.topik.partition("#")[0].partition(":")[0]
        dicari = next((satu for satu in (self.topik, halaman) if satu in semua), None)
        self.daftar.blockSignals(True)
        self.daftar.setCurrentRow(semua.index(dicari) if dicari is not None and self._riwayat else -1)
        self.daftar.blockSignals(False)

    def _pilih(self, butir: QListWidgetItem | None) -> None:
        if butir is not None and butir.data(_TOPIK):
            self.ke(butir.data(_TOPIK))

    def _ke_hasil(self) -> None:
        """From the search field to the first hit."""
        self.daftar.setFocus()
        self.daftar.setCurrentRow(0)

    def _sambungkan(self) -> None:
        self.cari.textChanged.connect(self._isi_daftar)
        self.cari.returnPressed.connect(self._ke_hasil)
        self.daftar.currentItemChanged.connect(lambda baru, _: self._pilih(baru))
        self.lembar.anchorClicked.connect(lambda alamat: self.ke(alamat.toString().replace(".md", "")))
        self.lembar.lebar_berubah.connect(self._lebarkan)
        for kunci, lakukan in (
            (QKeySequence.StandardKey.Find, self.cari.setFocus),
            (QKeySequence("Alt+Left"), self.tombol_kembali.click),
            (QKeySequence("Alt+Right"), self.tombol_maju.click),
        ):
            QShortcut(QKeySequence(kunci), self, lakukan)

    def _lebarkan(self) -> None:
        """Let the pictures follow the width; the page stays where it was."""
        garis = self.lembar.verticalScrollBar()
        bagian = garis.value() / max(garis.maximum(), 1)
        self.lembar.tampilkan(self._halaman())
        self.lembar.sorot(self.cari.text())
        garis.setValue(round(bagian * garis.maximum()))

    def _susun(self) -> None:
        self.cari.setPlaceholderText("Cari dalam panduan…")
        self.cari.setAccessibleName("Cari dalam panduan")
        self.cari.setClearButtonEnabled(True)
        self.daftar.setAccessibleName("Daftar isi")
        self.daftar.setWordWrap(True)
        self.daftar.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        kiri = QWidget()
        isi = QVBoxLayout(kiri)
        isi.setContentsMargins(0, 0, 0, 0)
        isi.setSpacing(8)
        isi.addWidget(self.cari)
        isi.addWidget(self.daftar, 1)
        pembagi = QSplitter(Qt.Orientation.Horizontal)
        pembagi.setChildrenCollapsible(False)
        pembagi.addWidget(kiri)
        pembagi.addWidget(self.lembar)
        pembagi.setStretchFactor(1, 1)
        pembagi.setSizes([250, 660])
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(18, 14, 18, 14)
        susunan.setSpacing(10)
        susunan.addWidget(pembagi, 1)
        susunan.addLayout(self._bawah())
        self.daftar.setFocus()

    def _bawah(self) -> QHBoxLayout:
        bawah = QHBoxLayout()
        bawah.setSpacing(10)
        for satu in (self.tombol_kembali, self.tombol_maju, self.tombol_tutup):
            satu.setAutoDefault(False)  # Enter belongs to the search field
        bawah.addWidget(self.tombol_kembali)
        bawah.addWidget(self.tombol_maju)
        bawah.addStretch(1)
        bawah.addWidget(self.tombol_tutup)
        return bawah


def topik_dari(bagian: QWidget | None) -> str:
    """Return the topic of the view that a widget stands in."""
    while bagian is not None:
        topik = TOPIK_TAMPILAN.get(type(bagian).__name__)
        if topik is not None:
            return topik
        bagian = bagian.parentWidget()
    return AWAL


def _panduan_dari(induk: QWidget | None) -> list[JendelaPanduan]:
    return [] if induk is None else induk.findChildren(JendelaPanduan)
