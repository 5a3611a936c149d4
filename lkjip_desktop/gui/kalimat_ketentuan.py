"""The words of Ketentuan Perhitungan: what can be chosen, and what the workbook shows by itself."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from lkjip_desktop.domain.bilangan import tulis

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lkjip_desktop.domain.kebijakan import Kategori, Kebijakan

IKUT = "Mengikuti kertas kerja"
PEMBULATAN = {
    "setengah naik": "Dibulatkan, angka 5 ke atas",
    "setengah genap": "Dibulatkan ke angka genap",
    "dipotong": "Dipotong, tidak dibulatkan",
    "ke atas": "Selalu dibulatkan ke atas",
}
DESIMAL = {str(n): f"{n} angka di belakang koma" if n else "Tanpa angka di belakang koma" for n in range(7)}
RUMUS = {
    "R/T": "Realisasi / Target",
    "(2T-R)/T": "(2 × Target − Realisasi) / Target",
    "T/R": "Target / Realisasi",
    "(T-R)/T": "(Target − Realisasi) / Target",
    "1-|R-T|/T": "1 − selisih Realisasi dan Target / Target",
}
RUMUS_TURUN = {kunci: RUMUS[kunci] for kunci in ("(2T-R)/T", "T/R", "(T-R)/T")}
ARAH = {
    "naik": "Makin tinggi makin baik",
    "turun": "Makin rendah makin baik",
    "tepat": "Makin tepat dengan target makin baik",
    "predikat": "Berupa predikat",
    "rentang": "Di dalam rentang target",
}
# Fields that are chosen from a list: label, mnemonic first, and the words of their values.
DAFTAR = {
    "pembulatan": ("&Pembulatan capaian", PEMBULATAN),
    "pembulatan_serapan": ("Pembulatan se&rapan anggaran", PEMBULATAN),
    "desimal": ("Angka di belakang &koma", DESIMAL),
    "rumus_turun": ("Rumus bila &makin rendah makin baik", RUMUS_TURUN),
}
# Fields that are a percentage or nothing: label, what nothing is called, what the number is.
ANGKA = {
    "batas": ("Batas Maksima&l Capaian", "Tanpa batas"),
    "lantai": ("Batas Mi&nimal Capaian", "Tanpa batas"),
    "nol": ("Capaian bila target atau realisasi &0", "Tidak dihitung"),
}


def terlihat(bidang: str, kebijakan: Kebijakan) -> str:
    """Return in words what the workbook shows of a field."""
    nilai = getattr(kebijakan, bidang)
    if bidang in ANGKA:
        return persen(nilai) if nilai is not None else ANGKA[bidang][1]
    return DAFTAR[bidang][1].get(str(nilai), str(nilai))


def ikut(kata: str) -> str:
    """Return the choice of following the workbook, with what that comes to."""
    return f"{IKUT}: {kata[:1].lower()}{kata[1:]}" if kata else IKUT


def alasan(bidang: str, kebijakan: Kebijakan) -> str:
    """Return why the workbook is understood so, "" where it shows nothing and the common rule holds."""
    return kebijakan.alasan.get(bidang, "")


def tangga(semua: Sequence[Kategori]) -> str:
    """Return a ladder in one line."""
    return "; ".join(f"{satu.nama} {'di atas' if satu.terbuka else 'mulai'} {persen(satu.bawah)}" for satu in semua)


def persen(nilai: Decimal) -> str:
    """Return "120%"."""
    return f"{tulis(nilai)}%"
