"""The tab Lembar: what was understood of each sheet, the sheet itself, and the questions that were left open."""

# ruff: noqa: N802 # methods of Qt are overridden under Qt's names

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QSplitter, QVBoxLayout, QWidget

from lkjip_desktop import pipeline
from lkjip_desktop.gui import kalimat_lembar as kalimat
from lkjip_desktop.gui.bagian import Elipsis, Kalimat, tombol
from lkjip_desktop.gui.daftar_lembar import Bagian, DaftarLembar, bagian_dari
from lkjip_desktop.gui.kisi_kepala import KisiBerlabel
from lkjip_desktop.gui.menu_kolom import JudulKolom, MenuKolom
from lkjip_desktop.gui.tanya import PanelTanya
from lkjip_desktop.gui.tersimpan import DialogTersimpan
from lkjip_desktop.gui.tinjauan import Tampilan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lkjip_desktop.domain.grid import Sheet
    from lkjip_desktop.domain.kolom import KolomDipahami
    from lkjip_desktop.domain.sel import CellRef
    from lkjip_desktop.gui.tinjauan import Tinjauan

_BAGIAN_TANYA, _BAGIAN_SEMPIT = 0.27, 0.2
_TINGGI_LEGA = 400  # below this the reasons are only told by the list
_JUDUL_MAKS = 80


class TabLembar(Tampilan):
    """List at the left, the sheet at the right, questions above both; a click on a heading asks what it holds."""

    judul = "Lembar"

    def __init__(self) -> None:
        super().__init__()
        self.daftar = DaftarLembar()
        self.kisi = KisiBerlabel()
        self.tanya = PanelTanya()
        self.nama = Elipsis()
        self.keterangan = Kalimat(redup=True)
        self.tombol_tersimpan = tombol("Jawaban Te&rsimpan…", self._buka_tersimpan)
        self.menu: MenuKolom | None = None
        self.dialog: DialogTersimpan | None = None
        self._arti = pipeline.meanings()
        self._kata = {nilai: kata for isi in self._arti.values() for nilai, kata in isi.items()}
        self._tinjauan: Tinjauan | None = None
        self._lembar: Sheet | None = None
        self._kolom: Sequence[KolomDipahami] = ()
        self._basi = False  # the grid is behind what was understood
        self._diubah: str | None = None  # the answer that is to be given anew
        self._sambung()
        self._susun()

    @property
    def belum_dijawab(self) -> int:
        """How many questions are open."""
        return self.tanya.banyak

    def tampilkan(self, tinjauan: Tinjauan) -> None:
        """Show a workbook, or the same one after a decision: then where the user was stays in view."""
        self._tinjauan, self._basi = tinjauan, True
        self.daftar.isi(bagian_dari(tinjauan.bacaan))
        if self.isVisible():  # a sheet may be large: while another tab is looked at, none is put into the grid
            self._segarkan()
        profil = tinjauan.bacaan.profil
        self.tombol_tersimpan.setVisible(bool(profil.jawaban or profil.pemetaan))
        pertanyaan = pipeline.open_questions(tinjauan.bacaan)
        self.tanya.tampilkan(pertanyaan, self._kata)
        diubah, self._diubah = self._diubah, None
        if any(satu.id == diubah for satu in pertanyaan):
            self.tanya.tanyakan(diubah)

    def tanyakan(self) -> None:
        """Ask the first open question."""
        self.tanya.tanyakan()

    def tunjukkan(self, ref: CellRef) -> None:
        """Show a cell on its sheet, marked; nothing for a cell of a sheet that was not opened."""
        if self._tunjukkan((ref,), "sumber"):
            self.kisi.setFocus()

    def showEvent(self, peristiwa: QShowEvent) -> None:
        """Fill the grid once somebody looks at it."""
        super().showEvent(peristiwa)
        self._segarkan()

    def resizeEvent(self, peristiwa: QResizeEvent) -> None:
        """Leave the sheet the larger part of the height."""
        super().resizeEvent(peristiwa)
        lega = self.height() >= _TINGGI_LEGA
        self.tanya.batasi(round(self.height() * (_BAGIAN_TANYA if lega else _BAGIAN_SEMPIT)))
        self.keterangan.setVisible(lega)

    def _segarkan(self) -> None:
        """Bring the grid up to what was understood last."""
        if not self._basi:
            return
        self._basi = False
        if self._lembar is not None and any(satu.lembar is self._lembar for satu in self.daftar.bagian):
            self._muat_kolom(self._lembar)
            self._jelaskan(self.daftar.terpilih)
        else:
            self._lembar = None
            self._ke_bagian(self.daftar.terpilih)

    def _tunjukkan(self, tempat: Sequence[CellRef], jenis: str) -> bool:
        """Go to the sheet of the first of some cells and mark those that stand on it."""
        ada = [satu for satu in self.daftar.bagian if tempat and _sama(satu.lembar, tempat[0])]
        if not ada:
            return False
        self._segarkan()
        self.daftar.pilih(next((satu for satu in ada if satu.memuat(tempat[0].baris)), ada[0]))
        self._muat(ada[0].lembar)
        self._jelaskan(self.daftar.terpilih)
        self.kisi.hapus_tanda()
        self.kisi.tandai([(s.baris, s.kolom) for s in tempat if _sama(ada[0].lembar, s)], jenis)
        self.kisi.gulir_ke(tempat[0].baris, tempat[0].kolom)
        return True

    def _ke_bagian(self, satu: Bagian | None) -> None:
        """Show a part of the list from its first row on."""
        self._jelaskan(satu)
        if satu is None:
            return
        sama = self._lembar is satu.lembar
        self._muat(satu.lembar)
        if sama or satu.kunci[2] > 1:
            self.kisi.gulir_ke(max(satu.kunci[2], 1), 1)

    def _muat(self, lembar: Sheet) -> None:
        """Put a sheet into the grid, with its labels and the cells of the question."""
        if self._tinjauan is None or self._lembar is lembar:
            return
        self._lembar = lembar
        rupa = pipeline.appearance(self._tinjauan.bacaan, lembar.nama, lembar.berkas)
        self.kisi.tampilkan(lembar, rupa)
        self._muat_kolom(lembar)
        self._tandai_pertanyaan()

    def _muat_kolom(self, lembar: Sheet) -> None:
        if self._tinjauan is not None:
            self._kolom = pipeline.columns(self._tinjauan.bacaan, lembar.nama, lembar.berkas)
        label = {(satu.baris, satu.kolom): kalimat.isi_kolom(satu, self._kata) for satu in self._kolom}
        redup = {(satu.baris, satu.kolom) for satu in self._kolom if satu.arti in (None, "lain")}
        self.kisi.labeli(label, redup)

    def _jelaskan(self, satu: Bagian | None) -> None:
        self.nama.setText("" if satu is None else f"{satu.nama}: {satu.sebutan}")
        bacaan = satu.bacaan if satu is not None else None
        teks = kalimat.alasan(bacaan) if bacaan is not None else ""
        self.keterangan.katakan(teks or (kalimat.TANPA_TABEL if satu is not None and satu.lembar.ukuran[0] else ""))
        penuh = kalimat.keterangan_lembar(satu.nama, satu.sebutan, bacaan) if satu is not None else ""
        self.keterangan.setToolTip(penuh)

    def _tandai_pertanyaan(self) -> None:
        """Mark the cells of the question that is asked, no longer those of another one."""
        lain = {tempat: jenis for tempat, jenis in self.kisi.tanda().items() if jenis != "periksa"}
        self.kisi.hapus_tanda()
        for tempat, jenis in lain.items():
            self.kisi.tandai([tempat], jenis)
        tanya = self.tanya.sekarang
        if self._lembar is not None and tanya is not None:
            sel = [(s.baris, s.kolom) for s in tanya.tempat if _sama(self._lembar, s)]
            self.kisi.tandai(sel, "periksa")

    def _klik(self, baris: int, kolom: int) -> None:
        """Ask what the column of a heading holds."""
        judul = self._judul(baris, kolom)
        if judul is None:
            return
        self.menu = MenuKolom(judul, self._arti, self)
        self.menu.dipilih.connect(self._petakan)
        self.menu.aboutToHide.connect(self.menu.deleteLater)
        indeks = self.kisi.model().index(baris - 1, kolom - 1)
        self.menu.popup(self.kisi.viewport().mapToGlobal(self.kisi.visualRect(indeks).bottomLeft()))

    def _judul(self, baris: int, kolom: int) -> JudulKolom | None:
        """The heading in a cell: of a table, or a text where no table was understood."""
        for satu in self._kolom:
            if (satu.baris, satu.kolom) == (baris, kolom):
                tetangga = [lain.arti for lain in self._kolom if lain.data == satu.data and lain.arti]
                return JudulKolom(satu.judul, satu.jalur, satu.arti, satu.dari_profil, tetangga)
        lembar = self._lembar
        if lembar is None or any(s.dikenal and s.lembar is lembar and s.memuat(baris) for s in self.daftar.bagian):
            return None
        sel = lembar.efektif(baris, kolom)
        if not isinstance(sel.nilai, str) or sel.kosong or len(sel.teks) > _JUDUL_MAKS:
            return None
        return JudulKolom(sel.teks, pipeline.heading_key(sel.teks))

    def _petakan(self, jalur: str, arti: str | None) -> None:
        self.keputusan_diminta.emit(pipeline.Petakan(jalur, arti))

    def _ubah(self, id: str) -> None:
        self._diubah = id
        self.keputusan_diminta.emit(pipeline.Jawab(id, None))

    def _buka_tersimpan(self) -> None:
        if self._tinjauan is None:
            return
        self.dialog = DialogTersimpan(self._tinjauan.bacaan.profil, self._kata, self)
        self.dialog.jawaban_diubah.connect(self._ubah)
        self.dialog.kolom_dilepas.connect(lambda jalur: self._petakan(jalur, None))
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _sambung(self) -> None:
        self.daftar.dipilih.connect(self._ke_bagian)
        self.kisi.sel_diklik.connect(self._klik)
        self.tanya.dijawab.connect(lambda id, nilai: self.keputusan_diminta.emit(pipeline.Jawab(id, nilai)))
        self.tanya.berganti.connect(self._tandai_pertanyaan)
        self.tanya.tempat_diminta.connect(lambda tempat: self._tunjukkan(tempat, "periksa"))

    def _susun(self) -> None:
        self.nama.setFont(Kalimat(tebal=True).font())
        kiri, kanan = QWidget(), QWidget()
        _tumpuk(kiri, self.daftar, self.tombol_tersimpan)
        _tumpuk(kanan, self.nama, self.keterangan, self.kisi)
        pembagi = QSplitter(Qt.Orientation.Horizontal)
        pembagi.setChildrenCollapsible(False)
        pembagi.addWidget(kiri)
        pembagi.addWidget(kanan)
        pembagi.setStretchFactor(1, 1)
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(0, 8, 0, 0)
        susunan.setSpacing(8)
        susunan.addWidget(self.tanya)
        susunan.addWidget(pembagi, 1)


def _sama(lembar: Sheet, ref: CellRef) -> bool:
    return (lembar.nama, lembar.berkas) == (ref.lembar, ref.berkas)


def _tumpuk(bidang: QWidget, *isi: QWidget) -> None:
    """Put widgets below one another; lists and grids take the room that is left."""
    susunan = QVBoxLayout(bidang)
    susunan.setContentsMargins(0, 0, 0, 0)
    susunan.setSpacing(6)
    for satu in isi:
        susunan.addWidget(satu, 1 if isinstance(satu, QAbstractItemView) else 0)
