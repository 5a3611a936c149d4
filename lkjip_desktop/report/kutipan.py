"""Calculations quoted from a cell, printed with the values that the report uses everywhere else.

The kertas kerja says 502.024 / 499.362 x 100 % = 101,33 % where only 506.024 gives 101,33: the quotation then shows
506.024. Where nothing settles the matter the office's own words stay and a mark is added.
"""

from __future__ import annotations

import re

from lkjip_desktop.domain.hasil import DasarPilihan, Fakta
from lkjip_desktop.domain.laporan import Hitungan
from lkjip_desktop.report.bahan import Bahan, BarisIndikator
from lkjip_desktop.report.kata import daftar
from lkjip_desktop.report.nilai import tampil
from lkjip_desktop.report.tanda import KOSONG, perlu_diisi


def cara_perhitungan(bahan: Bahan, baris: BarisIndikator) -> str:
    """Return how an indikator is computed in the office's words, lines kept, its figures those of the ledger."""
    teks = (baris.indikator.cara or "").strip() if baris.indikator else ""
    if not teks or baris.indikator is None:
        return KOSONG
    tanda: list[str] = []
    for fakta in bahan.fakta(baris.hasil.kunci):
        if not fakta.bentrok:
            continue
        if fakta.dasar is DasarPilihan.TERBUKA:
            tanda += _tanda_terbuka(fakta, baris.indikator.hitungan)
        else:
            teks = _ganti(teks, fakta, baris.indikator.hitungan)
    return "\n".join([teks, *tanda])


def _dikutip(fakta: Fakta, hitungan: list[Hitungan]) -> list[str]:
    """The fact's values as they stand in cells that hold a calculation."""
    sel = {satu.ref for satu in hitungan}
    return list(dict.fromkeys(k.nilai.teks.strip() for k in fakta.kejadian if k.nilai.ref in sel and k.nilai.teks))


def _tanda_terbuka(fakta: Fakta, hitungan: list[Hitungan]) -> list[str]:
    if not _dikutip(fakta, hitungan):
        return []
    versi = list(dict.fromkeys(tampil(k.nilai) for k in fakta.kejadian))
    return [perlu_diisi(f"{fakta.jenis.value} yang benar (tertulis {daftar(versi)})")]


def _ganti(teks: str, fakta: Fakta, hitungan: list[Hitungan]) -> str:
    if fakta.terpilih is None:
        return teks
    terpilih = tampil(fakta.terpilih)
    for lama in _dikutip(fakta, hitungan):
        if not _sama(lama, fakta):
            teks = _ganti_bilangan(teks, lama, terpilih, hitungan)
    return teks


def _sama(lama: str, fakta: Fakta) -> bool:
    """True where a quoted text is the chosen value already, written some other way."""
    terpilih = fakta.terpilih
    return any(
        k.nilai.teks.strip() == lama and terpilih is not None and k.nilai.nilai == terpilih.nilai
        for k in fakta.kejadian
    )


def _ganti_bilangan(teks: str, lama: str, baru: str, hitungan: list[Hitungan]) -> str:
    """Replace a number inside the calculation alone: the words before it may hold the same digits."""
    awal = min((letak for satu in hitungan if (letak := _awal_hitungan(teks, satu)) is not None), default=0)
    pola = re.compile(rf"(?<![\d.,]){re.escape(lama)}(?![\d]|[.,]\d)")
    return teks[:awal] + pola.sub(lambda _: baru, teks[awal:])


def _awal_hitungan(teks: str, hitungan: Hitungan) -> int | None:
    """Where a quoted calculation begins: at its left operand, followed by a fraction bar, a slash or a times sign."""
    kiri = re.escape(hitungan.kiri.teks.strip())
    cocok = re.search(rf"(?<![\d.,]){kiri}\s*(?:[-–—_:/÷]|[x×*]\s*\d)", teks, re.I)
    return cocok.start() if cocok else None
