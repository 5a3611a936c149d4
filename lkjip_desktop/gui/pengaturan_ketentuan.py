"""Ketentuan Perhitungan: rounding, cap, formula, ladder; each follows the workbook unless the office sets it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from lkjip_desktop import pipeline
from lkjip_desktop.domain.bilangan import baca_angka
from lkjip_desktop.gui import kalimat_ketentuan as kalimat
from lkjip_desktop.gui.bagian import Kalimat
from lkjip_desktop.gui.pengaturan_bagian import Galat, Halaman, Pilihan, keterangan
from lkjip_desktop.gui.pengaturan_indikator import BagianIndikator
from lkjip_desktop.gui.pengaturan_tangga import BagianTangga

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lkjip_desktop.domain.kebijakan import Kebijakan
    from lkjip_desktop.domain.profil import Profil
    from lkjip_desktop.pipeline import Bacaan

_PENJELASAN = (
    "Yang tidak ditetapkan mengikuti kertas kerja. Bila kertas kerja tidak menunjukkannya, dipakai ketentuan umum."
)
_KOSONG, _SENDIRI = "kosong", "sendiri"


class HalamanKetentuan(Halaman):
    """The office's rules of computing beside what its workbook shows."""

    judul = "Ketentuan Perhitungan"

    def __init__(self, bacaan: Bacaan) -> None:
        super().__init__()
        self._bacaan = bacaan
        self._buku = pipeline.workbook_policy(bacaan)
        self._kebijakan: dict[str, Any] = {}
        self.daftar = {bidang: _Daftar(bidang, self._buku) for bidang in kalimat.DAFTAR}
        self.angka = {bidang: _Angka(bidang, self._buku) for bidang in kalimat.ANGKA}
        self.tangga, self.indikator = BagianTangga(), BagianIndikator()
        self._susun()

    def tampilkan(self, profil: Profil) -> None:
        """Show what the profile sets."""
        self._kebijakan = dict(profil.kebijakan)
        for satu in self._aturan:
            satu.tampilkan(self._kebijakan)
        self.tangga.tampilkan(self._kebijakan.get("tangga"), self._buku)
        self.indikator.tampilkan(
            _objek(self._kebijakan.get("arah")), _objek(self._kebijakan.get("rumus")), self._bacaan
        )

    def sah(self) -> bool:
        """Say which numbers cannot be read."""
        return all([*(satu.sah() for satu in self.angka.values()), self.tangga.sah()])

    def ubahan(self) -> dict[str, Any]:
        """Return the rules that are set; what a newer program keeps among them stays."""
        hasil = {kunci: nilai for kunci, nilai in self._kebijakan.items() if kunci not in self._bidang}
        for satu in self._aturan:
            hasil |= satu.nilai()
        if (tangga := self.tangga.nilai()) is not None:
            hasil["tangga"] = tangga
        for bidang in ("arah", "rumus"):
            if isi := self.indikator.nilai(bidang):
                hasil[bidang] = isi
        return {"kebijakan": hasil}

    @property
    def _aturan(self) -> list[_Daftar | _Angka]:
        return [*self.daftar.values(), *self.angka.values()]

    @property
    def _bidang(self) -> set[str]:
        return {*kalimat.DAFTAR, *kalimat.ANGKA, "tangga", "arah", "rumus"}

    def _susun(self) -> None:
        self.bagian("Pembulatan dan Rumus")
        self.susunan.addWidget(Kalimat(_PENJELASAN, redup=True))
        for satu in self.daftar.values():
            self.medan(satu.label, satu.pilihan, satu.alasan)
        self.bagian("Batas Capaian")
        for angka in self.angka.values():
            self.medan(angka.label, angka.baris, angka.alasan, angka.galat, untuk=angka.pilihan)
        self.bagian("Skala Kategori")
        self.susunan.addWidget(self.tangga)
        self.bagian("Arah dan Rumus per Indikator")
        self.susunan.addWidget(self.indikator)
        self.susunan.addStretch(1)


class _Daftar:
    """A rule that is chosen from a list."""

    def __init__(self, bidang: str, buku: Kebijakan) -> None:
        self._bidang = bidang
        self.label, kata = kalimat.DAFTAR[bidang]
        ikut = kalimat.ikut(kalimat.terlihat(bidang, buku))
        self.pilihan = Pilihan(self.label.replace("&", ""), ((ikut, None), *((k, nilai) for nilai, k in kata.items())))
        self.alasan = keterangan(kalimat.alasan(bidang, buku))

    def tampilkan(self, kebijakan: Mapping[str, Any]) -> None:
        """Show what is set."""
        nilai = kebijakan.get(self._bidang)
        self.pilihan.pilih(None if nilai is None else str(nilai))

    def nilai(self) -> dict[str, Any]:
        """Return the rule if it is set."""
        nilai = self.pilihan.nilai()
        if nilai is None:
            return {}
        return {self._bidang: int(nilai) if self._bidang == "desimal" else nilai}


class _Angka:
    """A rule that is a percentage, or nothing."""

    def __init__(self, bidang: str, buku: Kebijakan) -> None:
        self._bidang = bidang
        self.label, kosong = kalimat.ANGKA[bidang]
        ikut = kalimat.ikut(kalimat.terlihat(bidang, buku))
        nama = self.label.replace("&", "")
        self.pilihan = Pilihan(nama, ((ikut, None), (kosong, _KOSONG), ("Ditetapkan (%)", _SENDIRI)))
        self.medan = QLineEdit()
        self.medan.setAccessibleName(f"{nama} dalam persen")
        self.medan.setPlaceholderText("Contoh: 120")
        self.medan.setMaximumWidth(130)
        self.alasan = keterangan(kalimat.alasan(bidang, buku))
        self.galat = Galat()
        self.baris = QWidget()
        baris = QHBoxLayout(self.baris)
        baris.setContentsMargins(0, 0, 0, 0)
        baris.addWidget(self.pilihan, 1)
        baris.addWidget(self.medan)
        self.pilihan.currentIndexChanged.connect(self._atur)

    def tampilkan(self, kebijakan: Mapping[str, Any]) -> None:
        """Show what is set; None in a profile says that there is none."""
        nilai = kebijakan.get(self._bidang)
        self.medan.setText("" if nilai is None else str(nilai).replace(".", ","))
        keadaan = _SENDIRI if nilai is not None else _KOSONG
        self.pilihan.pilih(keadaan if self._bidang in kebijakan else None)
        self._atur()

    def sah(self) -> bool:
        """Say where the number cannot be read."""
        salah = self.pilihan.nilai() == _SENDIRI and self._persen() is None
        self.galat.katakan("Isi dengan angka persen, misalnya 120." if salah else "")
        return not salah

    def nilai(self) -> dict[str, Any]:
        """Return the rule if it is set."""
        keadaan = self.pilihan.nilai()
        if keadaan is None:
            return {}
        return {self._bidang: None if keadaan == _KOSONG else str(self._persen())}

    def _persen(self) -> Decimal | None:
        angka = baca_angka(self.medan.text().strip().removesuffix("%"))
        return angka.pasti if angka.berupa_angka else None

    def _atur(self) -> None:
        self.medan.setVisible(self.pilihan.nilai() == _SENDIRI)
        self.galat.katakan("")


def _objek(isi: Any) -> dict[str, str]:
    """What a profile sets by indikator; Any because it is a file's content."""
    return {str(kunci): str(nilai) for kunci, nilai in isi.items()} if isinstance(isi, dict) else {}
