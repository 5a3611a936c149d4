"""Skala Kategori: the workbook's own, or one that the office types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lkjip_desktop.domain.bilangan import baca_angka, tulis
from lkjip_desktop.gui import kalimat_ketentuan as kalimat
from lkjip_desktop.gui.bagian import Kalimat, tombol
from lkjip_desktop.gui.pengaturan_bagian import Galat, Pilihan, Tabel

if TYPE_CHECKING:
    from lkjip_desktop.domain.kebijakan import Kebijakan

_TETAP = "tetap"


class BagianTangga(QWidget):
    """A choice, and a small table where the office sets the ladder itself."""

    def __init__(self) -> None:
        super().__init__()
        self.pilihan = Pilihan("Skala Kategori")
        self.alasan = Kalimat(redup=True)
        self.tabel = Tabel("Skala Kategori yang ditetapkan", ("Kategori", "Mulai dari (%)"), kanan=(1,), lebar=(0, 130))
        self.galat = Galat()
        self._isi_tangga = QWidget()
        self._semula: tuple[list[list[str]], Any] | None = None
        self._susun()
        self.pilihan.currentIndexChanged.connect(self._atur)

    def tampilkan(self, tertulis: Any, buku: Kebijakan) -> None:
        """Show the ladder of a profile (Any: a file's content; None for none) beside the workbook's."""
        self.pilihan.isi(((kalimat.IKUT, None), ("Ditetapkan sendiri", _TETAP)))
        self.pilihan.pilih(None if tertulis is None else _TETAP)
        alasan = kalimat.alasan("tangga", buku)
        self.alasan.katakan(alasan or f"{kalimat.tangga(buku.tangga)}.")
        baku = [[satu.nama, tulis(satu.bawah)] for satu in buku.tangga]
        self.tabel.setRowCount(0)
        for satu in _baris(tertulis) or baku:
            self.tabel.tambah(satu)
        self._semula = None if tertulis is None else (self.tabel.teks(), tertulis)
        self._atur()

    def sah(self) -> bool:
        """Say what is wrong with the table."""
        keluhan = _keluhan(self.tabel.teks()) if self.pilihan.nilai() == _TETAP else ""
        self.galat.katakan(keluhan)
        return not keluhan

    def nilai(self) -> Any:
        """Return the ladder for the profile, None where the workbook's is followed; one left as it was stays so."""
        if self.pilihan.nilai() != _TETAP:
            return None
        teks = self.tabel.teks()
        if self._semula is not None and teks == self._semula[0]:
            return self._semula[1]
        langkah = [(nama, _angka(mulai) or Decimal(0)) for nama, mulai in teks]
        langkah.sort(key=lambda satu: satu[1], reverse=True)
        return [{"nama": nama, "bawah": str(mulai)} for nama, mulai in langkah]

    def _atur(self) -> None:
        tetap = self.pilihan.nilai() == _TETAP
        self.alasan.setVisible(not tetap)
        self._isi_tangga.setVisible(tetap)
        self.galat.katakan("")

    def _susun(self) -> None:
        self.tabel.setFixedHeight(190)
        baris = QHBoxLayout()
        baris.setSpacing(8)
        baris.addWidget(tombol("&Tambah Kategori", self.tabel.baris_baru))
        baris.addWidget(tombol("&Hapus Kategori", self.tabel.hapus_terpilih))
        baris.addStretch(1)
        dalam = QVBoxLayout(self._isi_tangga)
        dalam.setContentsMargins(0, 0, 0, 0)
        dalam.addWidget(self.tabel)
        dalam.addLayout(baris)
        susunan = QVBoxLayout(self)
        susunan.setContentsMargins(0, 0, 0, 0)
        for satu in (self.pilihan, self.alasan, self._isi_tangga, self.galat):
            susunan.addWidget(satu)


def _baris(tertulis: Any) -> list[list[str]]:
    """The steps of a profile's ladder as they are shown; a step that makes no sense is left out."""
    semua = tertulis if isinstance(tertulis, list) else []
    return [
        [str(satu["nama"]), str(satu.get("bawah", "")).replace(".", ",")]
        for satu in semua
        if isinstance(satu, Mapping) and satu.get("nama")
    ]


def _angka(teks: str) -> Decimal | None:
    angka = baca_angka(teks)
    return angka.pasti if angka.berupa_angka else None


def _keluhan(teks: Sequence[Sequence[str]]) -> str:
    if not teks:
        return "Skala belum berisi kategori."
    for nomor, (nama, mulai) in enumerate(teks, 1):
        if not nama:
            return f"Kategori ke-{nomor} belum diberi nama."
        if _angka(mulai) is None:
            return f"Kategori {nama}: isi mulai dari berapa persen."
    awal = [_angka(mulai) for _, mulai in teks]
    return "Dua kategori mulai dari angka yang sama." if len(set(awal)) < len(awal) else ""
