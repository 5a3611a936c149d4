"""Ketentuan per indikator: which way it improves and by which formula its capaian is computed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from lkjip_desktop.gui import kalimat_ketentuan as kalimat
from lkjip_desktop.gui.bagian import Kalimat
from lkjip_desktop.gui.pengaturan_bagian import Pilihan, Tabel

if TYPE_CHECKING:
    from lkjip_desktop.domain.kebijakan import Kebijakan
    from lkjip_desktop.pipeline import Bacaan


class BagianIndikator(QWidget):
    """The indikator in a table; what holds for the chosen one is set below it."""

    def __init__(self) -> None:
        super().__init__()
        self.tabel = Tabel("Indikator", ("Indikator", "Arah", "Rumus"), lebar=(0, 195, 190))
        self.tabel.setSelectionMode(Tabel.SelectionMode.SingleSelection)
        self.arah, self.rumus = Pilihan("Arah indikator"), Pilihan("Rumus indikator")
        self.alasan = Kalimat(redup=True)
        self._kunci: list[str] = []
        self._semua: dict[str, dict[str, str]] = {"arah": {}, "rumus": {}}
        self._berlaku: Kebijakan | None = None
        self._susun()
        self.tabel.currentCellChanged.connect(lambda *_: self._pilih_baris())
        self.arah.activated.connect(lambda _: self._ubah("arah", self.arah.nilai()))
        self.rumus.activated.connect(lambda _: self._ubah("rumus", self.rumus.nilai()))

    def tampilkan(self, arah: Mapping[str, str], rumus: Mapping[str, str], bacaan: Bacaan) -> None:
        """Show what the profile sets for the indikator of a workbook."""
        self._semua = {"arah": dict(arah), "rumus": dict(rumus)}
        self._berlaku = bacaan.hasil.kebijakan
        indikator = {satu.kunci: satu.nama for satu in bacaan.laporan.indikator}
        self._kunci = list(indikator)
        self.tabel.setRowCount(0)
        for nama in indikator.values():
            self.tabel.tambah([nama, "", ""], tetap=True)
        for baris in range(len(self._kunci)):
            self._tulis(baris)
        if self._kunci:
            self.tabel.setCurrentCell(0, 0)
        self._pilih_baris()

    def nilai(self, bidang: str) -> dict[str, str]:
        """Return what is set, by indikator: "arah" or "rumus"."""
        return self._semua[bidang]

    def _tulis(self, baris: int) -> None:
        kunci = self._kunci[baris]
        kata = {"arah": kalimat.ARAH, "rumus": kalimat.RUMUS}
        for kolom, (bidang, semua) in enumerate(kata.items(), 1):
            nilai = self._semua[bidang].get(kunci)
            self.tabel.ganti(baris, kolom, semua.get(nilai, nilai) if nilai else kalimat.IKUT)

    def _pilih_baris(self) -> None:
        baris = self.tabel.currentRow()
        for satu in (self.arah, self.rumus):
            satu.setEnabled(0 <= baris < len(self._kunci))
        if self._berlaku is None or not 0 <= baris < len(self._kunci):
            return
        kunci = self._kunci[baris]
        tetap = kunci in self._semua["arah"]
        berlaku = None if tetap else self._berlaku.arah.get(kunci)
        kata = kalimat.ARAH.get(str(berlaku), "") if berlaku else ""
        self.arah.isi(((kalimat.ikut(kata), None), *((teks, nilai) for nilai, teks in kalimat.ARAH.items())))
        self.arah.pilih(self._semua["arah"].get(kunci))
        sendiri = None if kunci in self._semua["rumus"] else self._berlaku.rumus.get(kunci)
        kata_rumus = kalimat.RUMUS.get(str(sendiri), "") if sendiri else ""
        self.rumus.isi(((kalimat.ikut(kata_rumus), None), *((teks, nilai) for nilai, teks in kalimat.RUMUS.items())))
        self.rumus.pilih(self._semua["rumus"].get(kunci))
        alasan = (self._berlaku.alasan.get(f"{bidang}:{kunci}", "") for bidang in ("arah", "rumus"))
        self.alasan.katakan(" ".join(f"{satu[:1].upper()}{satu[1:].rstrip('.')}." for satu in alasan if satu))

    def _ubah(self, bidang: str, nilai: str | None) -> None:
        baris = self.tabel.currentRow()
        kunci = self._kunci[baris]
        self._semua[bidang].pop(kunci, None)
        if nilai is not None:
            self._semua[bidang][kunci] = nilai
        self._tulis(baris)

    def _susun(self) -> None:
        self.tabel.setMinimumHeight(150)
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(0, 0, 0, 0)
        susunan.addWidget(self.tabel)
        for kata, satu in (("Ar&ah indikator yang dipilih", self.arah), ("R&umus capaiannya", self.rumus)):
            label = QLabel(kata)
            label.setBuddy(satu)
            susunan.addWidget(label)
            susunan.addWidget(satu)
        susunan.addWidget(self.alasan)
