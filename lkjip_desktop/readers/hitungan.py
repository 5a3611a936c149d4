"""Calculations quoted in a text: "502.024 / ---- x 100 % = 101,33 % / 499.362" over three lines, "3,80 x 25 = 95,02"."""

from __future__ import annotations

import re

from lkjip_desktop.domain.bilangan import baca_angka
from lkjip_desktop.domain.laporan import BentukHitungan, Hitungan, JenisLembar
from lkjip_desktop.domain.sel import CellRef

_N = r"(?:Rp\.?\s*)?(\d[\d.,]*\d|\d)"
_SERATUS = r"\s*(?:[xX×*]\s*100(?:\s*%)?|[xX×*]\s*100\s*persen)"
_SATUAN = r"(?:[ \t]*(?:orang|jiwa|unit|dokumen|hari|kasus|%|[a-z]{3,12}))?"
_BAGI_SUSUN = re.compile(
    rf"{_N}{_SATUAN}\s*\n\s*[-–—_=]{{2,}}(?:{_SERATUS})?\s*(?:=\s*{_N}\s*%?)?[^\n\d]*\n\s*{_N}(?:[^\n]*?=\s*{_N})?",
    re.I,
)
_BAGI_SEBARIS = re.compile(rf"{_N}{_SATUAN}\s*[/:÷]\s*{_N}{_SATUAN}\s*\)?(?:{_SERATUS})?\s*=\s*{_N}", re.I)
_KALI = re.compile(rf"{_N}\s*[xX×*]\s*{_N}\s*=\s*{_N}", re.I)


def baca_hitungan(teks: str, ref: CellRef, sumber: JenisLembar, tahun: int | None) -> list[Hitungan]:
    """Return the calculations that a text quotes, with their figures at the text's cell."""
    hasil: list[Hitungan] = []

    def tambah(bentuk: BentukHitungan, kiri: str, kanan: str, akhir: str | None) -> None:
        angka = [baca_angka(bagian, None, ref) for bagian in (kiri, kanan)]
        keluaran = baca_angka(akhir, None, ref) if akhir else None
        if all(satu.berupa_angka for satu in angka):
            hasil.append(
                Hitungan(
                    bentuk=bentuk, kiri=angka[0], kanan=angka[1], hasil=keluaran, ref=ref, sumber=sumber, tahun=tahun
                )
            )

    for cocok in _BAGI_SUSUN.finditer(teks):
        tambah(BentukHitungan.BAGI, cocok[1], cocok[3], cocok[2] or cocok[4])
    if not hasil:
        for cocok in _BAGI_SEBARIS.finditer(teks):
            tambah(BentukHitungan.BAGI, cocok[1], cocok[2], cocok[3])
    if not hasil:
        for cocok in _KALI.finditer(teks):
            tambah(BentukHitungan.KALI, cocok[1], cocok[2], cocok[3])
    return hasil
