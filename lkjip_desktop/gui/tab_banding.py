"""The tab Perbandingan Antartahun: an indikator's realisasi and capaian by year, and the Renstra's end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from lkjip_desktop import pipeline
from lkjip_desktop.gui import kalimat_angka as kalimat
from lkjip_desktop.gui.bagan import BaganTahun, Deret, Nilai
from lkjip_desktop.gui.rincian import Rincian
from lkjip_desktop.gui.tab_angka import TampilanAngka
from lkjip_desktop.gui.tabel import Kolom, Tabel
from lkjip_desktop.gui.tabel_model import Baris, Sel

if TYPE_CHECKING:
    from lkjip_desktop.domain.angka import Angka
    from lkjip_desktop.gui.tinjauan import Tinjauan
    from lkjip_desktop.pipeline import Setahun

_KOLOM = (
    Kolom("Tahun", 80),
    Kolom("Target", 90, 1, kanan=True),
    Kolom("Realisasi", 90, 1, kanan=True),
    Kolom("Capaian (%)", 110, 1, kanan=True),
)


class TabBanding(TampilanAngka):
    """One indikator is chosen above; its years stand in the table and in the chart."""

    judul = "Perbandingan Antartahun"
    kosong = (
        "Belum ada indikator dengan realisasi untuk dibandingkan. Isi realisasi tahun ini dan tahun sebelumnya "
        "pada kertas kerja."
    )

    def __init__(self) -> None:
        self.pilihan = QComboBox()
        self.pilihan.setObjectName("pilihan")
        self.bagan = BaganTahun("Realisasi per tahun", ("Realisasi", "Target"))
        super().__init__(
            Tabel("Perbandingan Antartahun", _KOLOM), Rincian("Rincian perbandingan", self.bagan), self._pemilih()
        )
        self._tahun: list[Setahun] = []
        self.pilihan.currentIndexChanged.connect(lambda _: self._ganti())

    def perbarui(self, tinjauan: Tinjauan) -> bool:
        """List the indikator that are measured; the one looked at stays so."""
        lama = self.pilihan.currentData()
        self.pilihan.blockSignals(True)
        self.pilihan.clear()
        for satu in tinjauan.bacaan.laporan.terukur:
            self.pilihan.addItem(satu.nama, satu.kunci)
            self.pilihan.setItemData(self.pilihan.count() - 1, satu.nama, Qt.ItemDataRole.ToolTipRole)
        self.pilihan.setCurrentIndex(max(self.pilihan.findData(lama), 0) if self.pilihan.count() else -1)
        self.pilihan.blockSignals(False)
        self._ganti()
        return bool(self.pilihan.count())

    def rincikan(self, kunci: str) -> None:
        """Show the cells of a year, and the way to the end of the Renstra."""
        if self._tinjauan is None or self.pilihan.currentData() is None:
            return
        bacaan = self._tinjauan.bacaan
        hasil = bacaan.hasil.cari(self.pilihan.currentData())
        tempat = next((satu.tempat for satu in self._tahun if str(satu.tahun) == kunci), ())
        terakhir = not kunci or kunci == str(max(satu.tahun for satu in self._tahun))  # they speak of that year
        isi = [kalimat.perubahan(hasil), kalimat.renstra(hasil)] if terakhir else []
        self.rincian.tampilkan(f"Tahun {kunci}" if kunci else "", isi, tempat, bacaan.laporan.teks_sel)

    def _ganti(self) -> None:
        kunci = self.pilihan.currentData()
        if self._tinjauan is None or kunci is None:
            return
        self.pilihan.setToolTip(self.pilihan.currentText())
        self._tahun = pipeline.history(self._tinjauan.bacaan, kunci)
        self.tabel.isi([_baris(satu) for satu in self._tahun])
        satuan = self._tinjauan.bacaan.hasil.cari(kunci).satuan
        self.bagan.isi(_deret(self._tahun), f"Realisasi per tahun{f' ({satuan})' if satuan else ''}")
        self.rincian.catat("" if len(self._tahun) > 1 else "Realisasi tahun sebelumnya tidak ada pada kertas kerja.")
        self.rincikan(self.tabel.terpilih)

    def _pemilih(self) -> QWidget:
        kotak, label = QWidget(), QLabel("&Indikator")
        label.setBuddy(self.pilihan)
        self.pilihan.setAccessibleName("Indikator")
        self.pilihan.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        susunan = QHBoxLayout(kotak)
        susunan.setContentsMargins(0, 0, 0, 4)
        susunan.addWidget(label)
        susunan.addWidget(self.pilihan, 1)
        return kotak


def _baris(satu: Setahun) -> Baris:
    angka = [kalimat.sel_angka(nilai) for nilai in (satu.target, satu.realisasi)]
    return Baris(str(satu.tahun), (Sel(str(satu.tahun), str(satu.tahun)), *angka, kalimat.sel_serapan(satu.capaian)))


def _deret(tahun: list[Setahun]) -> list[Deret]:
    ada = [Deret(str(satu.tahun), (_nilai(satu.realisasi), _nilai(satu.target))) for satu in tahun]
    return ada if any(satu.nilai[0] for satu in ada) else []


def _nilai(angka: Angka | None) -> Nilai | None:
    return Nilai(float(angka.nilai), pipeline.shown(angka)) if angka is not None and angka.nilai is not None else None
