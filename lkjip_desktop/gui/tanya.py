"""The open questions of a workbook as a band: one after another, each with its candidates and what speaks for them."""

# ruff: noqa: N802 # methods of Qt are overridden under Qt's names

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression, Qt, QTimer, Signal
from PySide6.QtGui import QRegularExpressionValidator, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.gui import kalimat_lembar as kalimat
from lkjip_desktop.gui.bagian import Kalimat, tombol
from lkjip_desktop.gui.gambar import Gambar

if TYPE_CHECKING:
    from lkjip_desktop.domain.laporan import Pertanyaan, Pilihan

_BEBAS = "tahun"  # any year may be answered, not only a candidate
_TAHUN = QRegularExpression(r"20\d\d")
_INDEN = 26
_TINGGI_MIN = 44


class PanelTanya(QFrame):
    """The band; gone where nothing is asked, a single line where the user has passed over everything."""

    dijawab = Signal(str, str)  # Pertanyaan.id and the answer
    tempat_diminta = Signal(object)  # the cells that a question is about
    berganti = Signal()  # another question is asked

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pita")
        self._pertanyaan: Sequence[Pertanyaan] = ()
        self._arti: Mapping[str, str] = {}
        self._ke = 0
        self._lipat = False
        self._batas = 200
        self.urutan = Kalimat(redup=True)
        self.kalimat = Kalimat(tebal=True)
        self.pilihan = QButtonGroup(self)
        self.isian = QLineEdit()
        self.isian.setValidator(QRegularExpressionValidator(_TAHUN, self.isian))
        self.isian.setPlaceholderText("Tahun lain, misalnya 2024")
        self.isian.setAccessibleName("Tahun lain")
        self.tombol_jawab = tombol("&Jawab", self._jawab)
        self.tombol_lewati = tombol("&Lewati", self._lewati)
        self.tombol_sel = tombol("&Tampilkan di Sel", self._minta_tempat)
        self.tombol_buka = tombol("&Jawab Sekarang", self.tanyakan)
        self._penyesuai = QTimer(self, singleShot=True, interval=0)  # once the texts have their width
        self._penyesuai.timeout.connect(self._sesuaikan)
        self.isian.textChanged.connect(self._siapkan_tombol)
        self.pilihan.buttonClicked.connect(self._siapkan_tombol)
        self.pilihan.buttonToggled.connect(self._perlihatkan)
        self._susun()

    @property
    def sekarang(self) -> Pertanyaan | None:
        """The question that is asked."""
        return self._pertanyaan[self._ke] if self._ke < len(self._pertanyaan) and not self._lipat else None

    @property
    def banyak(self) -> int:
        """How many questions are open."""
        return len(self._pertanyaan)

    def tampilkan(self, pertanyaan: Sequence[Pertanyaan], arti: Mapping[str, str]) -> None:
        """Ask other questions; one that was asked already stays in front."""
        lama = self._pertanyaan[self._ke].id if self._ke < len(self._pertanyaan) else None
        self._pertanyaan, self._arti = pertanyaan, arti
        self._ke = next((i for i, satu in enumerate(pertanyaan) if satu.id == lama), 0)
        self._lipat = self._lipat and bool(pertanyaan)
        self.setVisible(bool(pertanyaan))
        self._tunjukkan()

    def tanyakan(self, id: str | None = None) -> None:
        """Ask a question, without its id the first one, with the keyboard on its candidates."""
        self._ke = next((i for i, satu in enumerate(self._pertanyaan) if satu.id == id), 0)
        self._lipat = False
        self._tunjukkan()
        if self.sekarang is None:
            return
        (self.pilihan.checkedButton() or next(iter(self.pilihan.buttons()), self.isian)).setFocus()
        self._minta_tempat()

    def batasi(self, tinggi: int) -> None:
        """Keep the candidates within a height; more of them scroll."""
        self._batas = max(tinggi, _TINGGI_MIN)
        self._penyesuai.start()

    def resizeEvent(self, peristiwa: QResizeEvent) -> None:
        """Have as much height as the wrapped texts need."""
        super().resizeEvent(peristiwa)
        self._penyesuai.start()

    def _tunjukkan(self) -> None:
        tanya = self.sekarang
        self._gulungan.setVisible(tanya is not None)
        for satu in (self.tombol_jawab, self.tombol_lewati):
            satu.setVisible(tanya is not None)
        self.tombol_buka.setVisible(tanya is None)
        self.tombol_sel.setVisible(tanya is not None and bool(tanya.tempat))
        self.urutan.setVisible(tanya is not None)
        self._isi_calon(tanya)
        if tanya is None:
            self.kalimat.katakan(kalimat.menunggu(self.banyak))
        else:
            self.urutan.katakan(kalimat.pertanyaan_ke(self._ke + 1, self.banyak))
            self.kalimat.katakan(tanya.tanya)
        self._siapkan_tombol()
        self._penyesuai.start()
        self.berganti.emit()

    def _isi_calon(self, tanya: Pertanyaan | None) -> None:
        """Put the candidates in their place, each with what speaks for it."""
        for lama in self.pilihan.buttons():
            self.pilihan.removeButton(lama)
        isi = QWidget()
        susunan = QVBoxLayout(isi)
        susunan.setContentsMargins(0, 0, 6, 0)
        susunan.setSpacing(2)
        for satu in [(tanya, satu) for satu in tanya.pilihan] if tanya else ():
            self._pasang(susunan, *satu)
        self.isian.setParent(None)
        self.isian.clear()
        if tanya is not None and tanya.id == _BEBAS:
            susunan.addWidget(self.isian, 0, Qt.AlignmentFlag.AlignLeft)
            self.isian.show()
        self._gulungan.setWidget(isi)
        isi.setAutoFillBackground(False)

    def _pasang(self, susunan: QVBoxLayout, tanya: Pertanyaan, satu: Pilihan) -> None:
        tanda = QRadioButton(kalimat.calon(tanya, satu.nilai, self._arti).replace("&", "&&"))
        tanda.setProperty("nilai", satu.nilai)
        tanda.setAccessibleDescription(satu.bukti)
        tanda.setChecked(satu.nilai == tanya.bawaan)
        self.pilihan.addButton(tanda)
        keterangan = Kalimat(kalimat.kapital(satu.bukti), redup=True)
        keterangan.setContentsMargins(_INDEN, 0, 0, 4)
        susunan.addWidget(tanda)
        susunan.addWidget(keterangan)

    def _perlihatkan(self, tanda: QAbstractButton, dipilih: bool) -> None:
        """Scroll to a candidate that was chosen with the arrow keys."""
        if dipilih and self._gulungan.isAncestorOf(tanda):
            self._gulungan.ensureWidgetVisible(tanda)

    def _siapkan_tombol(self) -> None:
        self.tombol_jawab.setEnabled(self._jawaban() is not None)

    def _jawaban(self) -> str | None:
        """What was chosen or typed."""
        if self.isian.text():
            return self.isian.text() if self.isian.hasAcceptableInput() else None
        dipilih = self.pilihan.checkedButton()
        return None if dipilih is None else str(dipilih.property("nilai"))

    def _jawab(self) -> None:
        jawaban = self._jawaban()
        if self.sekarang is not None and jawaban is not None:
            self.dijawab.emit(self.sekarang.id, jawaban)

    def _lewati(self) -> None:
        """Go on to the next question; after the last one the band folds."""
        self._ke += 1
        if self._ke >= self.banyak:
            self._ke, self._lipat = 0, True
            self._tunjukkan()
            self.tombol_buka.setFocus()
            return
        self._tunjukkan()
        self._minta_tempat()

    def _minta_tempat(self) -> None:
        if self.sekarang is not None and self.sekarang.tempat:
            self.tempat_diminta.emit(tuple(self.sekarang.tempat))

    def _sesuaikan(self) -> None:
        isi = self._gulungan.widget()
        susunan = isi.layout() if isi is not None else None
        if susunan is None:
            return
        lebar = max(self._gulungan.viewport().width(), 60)
        perlu = susunan.heightForWidth(lebar) if susunan.hasHeightForWidth() else susunan.sizeHint().height()
        self._gulungan.setFixedHeight(min(perlu, self._batas))

    def _susun(self) -> None:
        self._gulungan = QScrollArea()
        self._gulungan.setWidgetResizable(True)
        self._gulungan.setFrameShape(QFrame.Shape.NoFrame)
        self._gulungan.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._gulungan.viewport().setAutoFillBackground(False)
        teks = QVBoxLayout()
        teks.setSpacing(4)
        for satu in (self.kalimat, self._gulungan):
            teks.addWidget(satu)
        baris = QHBoxLayout()
        baris.setSpacing(8)
        for tekan in (self.tombol_jawab, self.tombol_buka, self.tombol_lewati, self.tombol_sel):
            baris.addWidget(tekan)
        self.tombol_buka.hide()
        self.urutan.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        baris.addWidget(self.urutan, 1)
        teks.addLayout(baris)
        susunan = QHBoxLayout(self)
        susunan.setContentsMargins(12, 8, 12, 8)
        susunan.setSpacing(10)
        susunan.addWidget(Gambar("periksa", 20), 0, Qt.AlignmentFlag.AlignTop)
        susunan.addLayout(teks, 1)
        self.hide()
