"""Sentences about money: the whole budget, each program's serapan, the highest and the lowest."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.report.bahan import Bahan, BarisProgram, ada
from lkjip_desktop.report.kata import NAMA_TERBANYAK, bilangan, daftar, kalimat_awal
from lkjip_desktop.report.nilai import persen, rupiah
from lkjip_desktop.report.tanda import gabung_kalimat, perlu_diisi


def pembuka(bahan: Bahan) -> str:
    """Return the budget, its realisasi and serapan as a whole; marked where one of them is missing."""
    anggaran, realisasi = bahan.hasil.total_anggaran, bahan.hasil.total_realisasi
    if anggaran is None or realisasi is None or not ada(anggaran) or not ada(realisasi):
        kurang = [nama for nama, angka in (("anggaran", anggaran), ("realisasi anggaran", realisasi)) if not ada(angka)]
        return perlu_diisi(f"jumlah {daftar(kurang)} {bahan.tahun}")
    untuk = f" untuk {bilangan(len(bahan.program))} program" if bahan.program else ""
    awal = f"Pada {bahan.tahun}, anggaran {bahan.kantor}{untuk} berjumlah {rupiah(anggaran)}"
    serapan = bahan.hasil.total_serapan
    if serapan is None or not ada(serapan):
        return f"{awal} dengan realisasi {rupiah(realisasi)}."
    return f"{awal} dengan realisasi {rupiah(realisasi)} atau serapan sebesar {persen(serapan)}."


def serapan(bahan: Bahan) -> str:
    """Return each program's serapan, then the highest and the lowest(of many only these); gaps are marked first."""
    if not bahan.program:
        return perlu_diisi(f"anggaran dan realisasi setiap program {bahan.tahun}")
    terhitung = [baris for baris in bahan.program if ada(baris.hasil.serapan)]
    tanpa = [baris for baris in bahan.program if not ada(baris.hasil.serapan)]
    nol = [baris for baris in tanpa if baris.tanpa_anggaran]
    kurang = [baris for baris in tanpa if not baris.tanpa_anggaran]
    return gabung_kalimat(_kekurangan(kurang), (_setiap(terhitung), _ujung(terhitung), _tanpa_anggaran(nol)))


def _kekurangan(baris: Sequence[BarisProgram]) -> str:
    return perlu_diisi(f"anggaran atau realisasi {daftar([b.sebutan for b in baris])}") if baris else ""


def _tertulis(baris: BarisProgram) -> str:
    angka = baris.hasil.serapan
    return baris.prosa(angka, JenisFakta.SERAPAN) if angka is not None else ""


def _setiap(baris: Sequence[BarisProgram]) -> str:
    if not baris:
        return ""
    if len(baris) > NAMA_TERBANYAK:
        return ""
    butir = [f"{b.sebutan} sebesar {_tertulis(b)}" for b in baris]
    return f"Serapan anggaran {daftar(butir)}."


def _ujung(baris: Sequence[BarisProgram]) -> str:
    nilai = {b.kunci: b.hasil.serapan.nilai for b in baris if b.hasil.serapan and b.hasil.serapan.nilai is not None}
    if len(nilai) < 2:
        return ""
    terbesar, terkecil = max(nilai.values()), min(nilai.values())
    if terbesar == terkecil:
        return "Serapan semua program tersebut sama." if len(nilai) > 2 else "Serapan kedua program tersebut sama."

    def pada(ujung: Decimal) -> str:
        kelompok = [b for b in baris if nilai.get(b.kunci) == ujung]
        return f"{daftar([b.sebutan for b in kelompok])}, yaitu {_tertulis(kelompok[0])}"

    return f"Serapan tertinggi dicapai oleh {pada(terbesar)}, sedangkan serapan terendah oleh {pada(terkecil)}."


def _tanpa_anggaran(baris: Sequence[BarisProgram]) -> str:
    if not baris:
        return ""
    return kalimat_awal(
        f"{daftar([b.sebutan for b in baris])} tidak memiliki anggaran sehingga serapannya tidak dihitung."
    )
