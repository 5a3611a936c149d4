"""Perangkat Daerah: how the head is called, and the officials with their terms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from lkjip_desktop.domain.tanggal import baca_tanggal
from lkjip_desktop.gui.bagian import Kalimat, tombol
from lkjip_desktop.gui.pengaturan_bagian import Galat, Halaman, Tabel

if TYPE_CHECKING:
    from datetime import date

    from lkjip_desktop.domain.profil import PejabatKantor, Profil

_KOLOM = ("Nama", "NIP", "Pangkat", "Jabatan", "Mulai", "Akhir")
_LEBAR = (175, 175, 122, 130, 106, 100)
_PANJANG_NIP = 18
_PENJELASAN = (
    "Yang menjabat pada 31 Desember tahun laporan menandatangani laporan. "
    "Kosongkan bagian yang mengikuti kertas kerja. Tanggal ditulis seperti 01-07-2024."
)


class HalamanKantor(Halaman):
    """The office's title in use and its officials."""

    judul = "Perangkat Daerah"

    def __init__(self) -> None:
        super().__init__()
        self.pimpinan = QLineEdit()
        self.pejabat = Tabel("Pejabat penanda tangan", _KOLOM, lebar=_LEBAR, melar=False)
        self.galat = Galat()
        self._asal: list[PejabatKantor] = []
        self._susun()

    def tampilkan(self, profil: Profil) -> None:
        """Show title and officials."""
        self.pimpinan.setText(profil.pimpinan or "")
        self._asal = list(profil.pejabat)
        self.pejabat.setRowCount(0)
        for satu in profil.pejabat:
            self.pejabat.tambah(
                [
                    satu.nama,
                    satu.nip or "",
                    satu.pangkat or "",
                    satu.jabatan or "",
                    _tulis(satu.mulai),
                    _tulis(satu.akhir),
                ]
            )
        self.galat.katakan("")

    def sah(self) -> bool:
        """Say which row is wrong."""
        keluhan = next(
            (f"Pejabat ke-{n}: {kata}" for n, b in enumerate(self.pejabat.teks(), 1) for kata in _keluhan(b)), ""
        )
        self.galat.katakan(keluhan)
        return not keluhan

    def ubahan(self) -> dict[str, Any]:
        """Return title and officials."""
        return {
            "pimpinan": " ".join(self.pimpinan.text().split()) or None,
            "pejabat": [self._pejabat(satu) for satu in self.pejabat.teks()],
        }

    def _pejabat(self, baris: Sequence[str]) -> PejabatKantor:
        """An official; what a newer program keeps of the same person stays."""
        from lkjip_desktop.domain.profil import PejabatKantor

        nama, nip, pangkat, jabatan, mulai, akhir = baris
        lain = next((satu.model_extra for satu in self._asal if satu.nama == nama), None)
        return PejabatKantor(
            **(lain or {}),
            nama=nama,
            nip=nip or None,
            pangkat=pangkat or None,
            jabatan=jabatan or None,
            mulai=baca_tanggal(mulai),
            akhir=baca_tanggal(akhir),
        )

    def _susun(self) -> None:
        self.pimpinan.setAccessibleName("Sebutan pimpinan")
        self.pimpinan.setPlaceholderText("Mengikuti kertas kerja. Contoh: Kepala Dinas, Camat, Direktur")
        self.bagian("Pimpinan")
        self.medan("Sebutan pimpi&nan", self.pimpinan)
        self.bagian("Pejabat Penanda Tangan")
        self.susunan.addWidget(Kalimat(_PENJELASAN, redup=True))
        self.pejabat.setMinimumHeight(120)
        self.susunan.addWidget(self.pejabat, 1)
        self.susunan.addWidget(self.galat)
        self.baris(
            tombol("&Tambah Pejabat", self.pejabat.baris_baru), tombol("&Hapus Pejabat", self.pejabat.hapus_terpilih)
        )


def _keluhan(baris: Sequence[str]) -> Iterator[str]:
    nama, nip, _, _, mulai, akhir = baris
    if not re.search(r"\w", nama):
        yield "nama belum diisi."
    if nip and len(re.sub(r"\D", "", nip)) != _PANJANG_NIP:
        yield f"NIP harus terdiri atas {_PANJANG_NIP} angka."
    for teks in (mulai, akhir):
        if teks and baca_tanggal(teks) is None:
            yield f"tanggal {teks} tidak dikenali. Tulis seperti 01-07-2024."
    awal, ujung = baca_tanggal(mulai), baca_tanggal(akhir)
    if awal and ujung and ujung < awal:
        yield "tanggal akhir lebih dahulu daripada tanggal mulai."


def _tulis(tanggal: date | None) -> str:
    return "" if tanggal is None else f"{tanggal:%d-%m-%Y}"
