"""Calculations quoted in a text: "3,80 x 25 = 95,02", or a division over three lines with a drawn line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkjip_desktop.domain.bilangan import baca_angka
from lkjip_desktop.domain.laporan import BentukHitungan, Hitungan, JenisLembar
from lkjip_desktop.domain.sel import CellRef

_N = r"(?:Rp\.?\s*)?(\d[\d.,]*\d|\d)"
_SERATUS = r"(?:\s*[xX×*]\s*100(?:[.,]0+)?(?:\s*(?:%|persen))?)"
_SATUAN = r"(?:[ \t]*(?:%|[a-z][a-z/]{1,14}))?"
_HASIL = rf"\s*=\s*{_N}"
_GARIS = r"[-–—_=─]{2,}"
# Numerator, a drawn line, denominator; the result stands beside the line, beside the denominator or on a line below.
_BAGI_SUSUN = re.compile(
    rf"{_N}{_SATUAN}[ \t)]*\n\s*{_GARIS}{_SERATUS}?(?:{_HASIL}\s*%?)?[^\n\d]*\n"
    rf"(?:[^\n\d]*[=:]\s*)?\s*{_N}{_SATUAN}[ \t)]*{_SERATUS}?(?:[^\n=]*\n?\s*{_HASIL})?",
    re.I,
)
# The same with its lines run together: 506.024 ----- x 100 % = 101,33 % 499.362
_BAGI_RAPAT = re.compile(
    rf"{_N}{_SATUAN}[ \t]*-{{3,}}[ \t]*{_SERATUS}{_HASIL}[ \t]*%?[ \t]+{_N}(?![ \t]*[%xX×*=/])", re.I
)
_BAGI_DUA_BARIS = re.compile(rf"^\s*{_N}{_SATUAN}{_SERATUS}\s*(?:{_HASIL})?\s*%?\s*\n\s*{_N}{_SATUAN}\s*$", re.I | re.M)
_TANDA_BAGI = r"(?:/|:|÷|dibagi(?:\s+dengan)?|per)"
_BAGI_SEBARIS = re.compile(
    rf"{_N}{_SATUAN}\s*\)?\s*{_TANDA_BAGI}\s*\(?[^\d\n=]{{0,80}}?{_N}{_SATUAN}\s*\)*{_SERATUS}?\s*\)?(?:\s*%)?{_HASIL}",
    re.I,
)
# "Nomor 19/2018" cites a regulation, "(2 x 85) - 95 / 85" is part of a longer formula.
_SEBELUM = re.compile(r"(?:\b(?:no(?:mor)?\.?|permen\w*|kepmen\w*|pp|uu|per(?:da|bup|wal|pres))|[-+–])\s*$", re.I)
_KALI = re.compile(rf"{_N}\s*[xX×*]\s*{_N}{_HASIL}", re.I)


def baca_hitungan(teks: str, ref: CellRef, sumber: JenisLembar, tahun: int | None) -> list[Hitungan]:
    """Return the calculations that a text quotes, with their figures at the text's cell."""
    hasil: list[Hitungan] = []
    for bentuk, kiri, kanan, akhir in _cari(teks):
        angka = [baca_angka(bagian, None, ref) for bagian in (kiri, kanan)]
        keluaran = baca_angka(akhir, None, ref) if akhir else None
        if all(satu.berupa_angka for satu in angka):
            hasil.append(
                Hitungan(
                    bentuk=bentuk, kiri=angka[0], kanan=angka[1], hasil=keluaran, ref=ref, sumber=sumber, tahun=tahun
                )
            )
    return hasil


def _cari(teks: str) -> Iterator[tuple[BentukHitungan, str, str, str | None]]:
    """The first shape that a text has: (shape, left, right, result)."""
    susun = list(_BAGI_SUSUN.finditer(teks))
    if susun:
        yield from ((BentukHitungan.BAGI, c[1], c[3], c[2] or c[4]) for c in susun)
        return
    rapat = list(_BAGI_RAPAT.finditer(teks))
    if rapat:
        yield from ((BentukHitungan.BAGI, c[1], c[3], c[2]) for c in rapat)
        return
    dua_baris = list(_BAGI_DUA_BARIS.finditer(teks))
    if dua_baris:
        yield from ((BentukHitungan.BAGI, c[1], c[3], c[2]) for c in dua_baris)
        return
    sebaris = [cocok for cocok in _BAGI_SEBARIS.finditer(teks) if not _SEBELUM.search(teks[: cocok.start()])]
    if sebaris:
        yield from ((BentukHitungan.BAGI, c[1], c[2], c[3]) for c in sebaris)
        return
    yield from ((BentukHitungan.KALI, c[1], c[2], c[3]) for c in _KALI.finditer(teks))
