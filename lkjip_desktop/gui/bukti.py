"""A finding with its proof: what stands where, what it should be and why, and what the office can do about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop import pipeline
from lkjip_desktop.domain.catatan import SEBUTAN
from lkjip_desktop.gui import kalimat
from lkjip_desktop.gui.bagian import Kalimat, bantuan, tombol
from lkjip_desktop.gui.bukti_letak import LetakTemuan
from lkjip_desktop.gui.gambar import Gambar
from lkjip_desktop.gui.penjelasan import JendelaPenjelasan
from lkjip_desktop.gui.pilih_nilai import PilihNilaiTemuan

if TYPE_CHECKING:
    from lkjip_desktop.domain.dokumen import Dokumen
    from lkjip_desktop.domain.finding import Finding
    from lkjip_desktop.gui.tinjauan import Tinjauan

_UKURAN = QSize(1180, 640)
_LEBAR_KIRI, _BAGIAN_KIRI = 400, 0.38
_TEMPAT_TAMPAK = 4
_NILAI = 2  # of what is known of a finding: Tertulis and Seharusnya
_PENDEK = 24


class BuktiTemuan(QDialog):
    """Shows one finding of a Tinjauan; a decision closes it, because the finding may be another one then."""

    keputusan_diminta = Signal(object)  # a pipeline.Keputusan
    aturan_diminta = Signal(str)
    excel_diminta = Signal(object)  # the Finding whose cells are wanted in Excel

    def __init__(
        self, temuan: Finding, tinjauan: Tinjauan, induk: QWidget | None = None, dokumen: Dokumen | None = None
    ) -> None:
        super().__init__(induk)
        bantuan(self)
        self.temuan = temuan
        bacaan = tinjauan.bacaan
        self.letak = LetakTemuan(temuan, bacaan, dokumen)
        self.tempat = QListWidget()
        pilihan = pipeline.choices(bacaan, temuan)
        self.pilihan = [PilihNilaiTemuan(satu) for satu in pilihan]
        self.tombol_jelaskan = tombol("&Beri Penjelasan…", self._tanya_alasan)
        self.tombol_cabut = tombol("&Cabut Penjelasan", lambda: self._putuskan(pipeline.Jelaskan(temuan.kunci, None)))
        self.tombol_salin = tombol("&Salin Rincian", self._salin)
        self.tombol_excel = tombol("Buka &Excel", lambda: self.excel_diminta.emit(temuan))
        self.tombol_aturan = tombol("Penjelasan &Aturan", lambda: self.aturan_diminta.emit(temuan.kode))
        self.tombol_tutup = tombol("&Tutup", self.reject, utama=True)
        self._susun(milik_buku=any(satu.kunci == temuan.kunci for satu in tinjauan.pemeriksaan.temuan_buku))
        self.letak.utamakan(ref for satu in pilihan for nilai in satu.nilai if nilai.dipakai for ref in nilai.tempat)
        self.tempat.currentRowChanged.connect(self._tunjukkan)
        self.tempat.setCurrentRow(0)
        self.tempat.setFocus()
        self.tombol_tutup.setDefault(True)

    def _tunjukkan(self, nomor: int) -> None:
        if 0 <= nomor < len(self.temuan.tempat):
            self.letak.tunjukkan(self.temuan.tempat[nomor])

    def _tunjukkan_nilai(self, sel: object) -> None:
        nomor = next((n for n, satu in enumerate(self.temuan.tempat) if isinstance(sel, tuple) and satu.ref in sel), -1)
        self.tempat.setCurrentRow(nomor)

    def _tanya_alasan(self) -> None:
        jendela = JendelaPenjelasan(self.temuan.pesan, self)
        jendela.diberikan.connect(lambda alasan: self._putuskan(pipeline.Jelaskan(self.temuan.kunci, alasan)))
        jendela.open()

    def _pilih_nilai(self, kunci: str, nilai: object) -> None:
        self._putuskan(pipeline.PilihNilai(kunci, nilai if isinstance(nilai, str) else None))

    def _putuskan(self, keputusan: pipeline.Keputusan) -> None:
        self.accept()
        self.keputusan_diminta.emit(keputusan)

    def _salin(self) -> None:
        QGuiApplication.clipboard().setText(kalimat.salinan_temuan(self.temuan))

    def _susun(self, *, milik_buku: bool) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Rincian Catatan")
        induk = self.parentWidget()
        self.resize(_UKURAN.boundedTo(induk.window().size()) if induk else _UKURAN)
        pembagi = QSplitter(Qt.Orientation.Horizontal)
        pembagi.setChildrenCollapsible(False)
        pembagi.addWidget(self._kiri())
        pembagi.addWidget(self.letak)
        pembagi.setStretchFactor(1, 1)
        kiri = min(_LEBAR_KIRI, round(self.width() * _BAGIAN_KIRI))
        pembagi.setSizes([kiri, self.width() - kiri])
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(18, 14, 18, 14)
        susunan.setSpacing(12)
        susunan.addWidget(pembagi, 1)
        susunan.addLayout(self._baris_tombol())
        self.tombol_jelaskan.setVisible(milik_buku and self.temuan.diterima is None)
        self.tombol_cabut.setVisible(milik_buku and self.temuan.diterima is not None)
        self.tombol_excel.setVisible(any(satu.ref.dokumen is None for satu in self.temuan.tempat))

    def _kiri(self) -> QScrollArea:
        isi = QWidget()
        susunan = QVBoxLayout(isi)
        susunan.setContentsMargins(0, 0, 10, 0)
        susunan.setSpacing(10)
        susunan.addLayout(self._kepala())
        susunan.addWidget(_dapat_disalin(Kalimat(self.temuan.pesan)))
        uraian = kalimat.uraian(self.temuan)
        for bagian in _berdampingan(uraian[:_NILAI]):
            susunan.addLayout(bagian)
        susunan.addLayout(self._daftar_tempat())
        for satu in self.pilihan:
            satu.dipilih.connect(self._pilih_nilai)
            satu.diperiksa.connect(self._tunjukkan_nilai)
            susunan.addWidget(satu)
        for judul, teks in uraian[_NILAI:]:
            susunan.addLayout(_bagian(judul, teks))
        susunan.addStretch(1)
        gulung = QScrollArea()
        gulung.setWidget(isi)
        gulung.setWidgetResizable(True)
        gulung.setFrameShape(QFrame.Shape.NoFrame)
        gulung.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        gulung.setMinimumWidth(300)
        gulung.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return gulung

    def _kepala(self) -> QHBoxLayout:
        tingkat = SEBUTAN[self.temuan.tingkat]
        nama = QVBoxLayout()
        nama.setSpacing(1)
        nama.addWidget(Kalimat(f"{self.temuan.nama} ({self.temuan.kode})", besar=1.15, tebal=True))
        nama.addWidget(Kalimat(f"{tingkat}, sudah dijelaskan" if self.temuan.diterima else tingkat, redup=True))
        kepala = QHBoxLayout()
        kepala.setSpacing(10)
        kepala.addWidget(Gambar(self.temuan.tingkat.value, 28), 0, Qt.AlignmentFlag.AlignTop)
        kepala.addLayout(nama, 1)
        return kepala

    def _daftar_tempat(self) -> QVBoxLayout:
        for satu in self.temuan.tempat:
            self.tempat.addItem(kalimat.tempat_bernilai(satu))
        self.tempat.setObjectName("rapat")
        self.tempat.setAccessibleName("Letak")
        self.tempat.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tampak = min(max(self.tempat.count(), 1), _TEMPAT_TAMPAK)
        self.tempat.setFixedHeight(tampak * max(self.tempat.sizeHintForRow(0), self.fontMetrics().height() + 8) + 6)
        susunan = QVBoxLayout()
        susunan.setSpacing(4)
        susunan.addWidget(Kalimat("Letak (pilih untuk melihat selnya)", tebal=True))
        susunan.addWidget(self.tempat)
        return susunan

    def _baris_tombol(self) -> QHBoxLayout:
        baris = QHBoxLayout()
        baris.setSpacing(8)
        for satu in (
            self.tombol_jelaskan,
            self.tombol_cabut,
            self.tombol_salin,
            self.tombol_excel,
            self.tombol_aturan,
        ):
            baris.addWidget(satu)
        baris.addStretch(1)
        baris.addWidget(self.tombol_tutup)
        return baris


def _berdampingan(bagian: Sequence[tuple[str, str]]) -> list[QBoxLayout]:
    """The parts one below the other, beside each other where they are short."""
    semua: list[QBoxLayout] = [_bagian(judul, teks) for judul, teks in bagian]
    if len(semua) < 2 or any(len(teks) > _PENDEK for _, teks in bagian):
        return semua
    baris = QHBoxLayout()
    baris.setSpacing(12)
    for satu in semua:
        baris.addLayout(satu, 1)
    return [baris]


def _bagian(judul: str, teks: str) -> QVBoxLayout:
    susunan = QVBoxLayout()
    susunan.setSpacing(1)
    susunan.addWidget(Kalimat(judul, tebal=True))
    susunan.addWidget(_dapat_disalin(Kalimat(teks)))
    return susunan


def _dapat_disalin(satu: Kalimat) -> Kalimat:
    satu.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return satu
