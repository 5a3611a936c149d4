"""Calculations quoted in a text: do they hold once every printed figure is taken as the interval it is?"""

from __future__ import annotations

from fractions import Fraction

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.kebijakan import Pembulatan
from lkjip_desktop.domain.laporan import BentukHitungan, Hitungan
from lkjip_desktop.engine.selang import Selang, bertemu, selang_cetak, selang_operan, titik

# Per cent first; then plain ratios and rates per 1.000, 10.000 and 100.000 inhabitants.
FAKTOR = tuple(Fraction(satu) for satu in (100, 1, 1000, 10_000, 100_000))
_CARA = (Pembulatan.SETENGAH_NAIK, Pembulatan.POTONG, Pembulatan.KE_ATAS)


def bagi_menghasilkan(pembilang: Angka, penyebut: Angka, hasil: Angka) -> Fraction | None:
    """Return the factor by which a quotient prints as `hasil` (100 for per cent), None where none does."""
    try:
        rasio = selang_operan(pembilang) / selang_operan(penyebut)
    except ZeroDivisionError:
        return None
    faktor = FAKTOR[:1] if hasil.satuan == "%" else FAKTOR
    return next((satu for satu in faktor if _tercetak_dari(rasio * titik(satu), hasil)), None)


def kali_menghasilkan(kiri: Angka, kanan: Angka, hasil: Angka) -> bool:
    """True where a product can print as `hasil`: 3,80 x 25 = 95,02 holds, as 3,80 is anything from 3,795."""
    return _tercetak_dari(selang_operan(kiri) * selang_operan(kanan), hasil)


def berlaku(hitungan: Hitungan) -> bool | None:
    """True where a quoted calculation holds by interval arithmetic, None where it names no result."""
    if hitungan.hasil is None or not all(a.berupa_angka for a in (hitungan.kiri, hitungan.kanan, hitungan.hasil)):
        return None
    if hitungan.bentuk is BentukHitungan.KALI:
        return kali_menghasilkan(hitungan.kiri, hitungan.kanan, hitungan.hasil)
    return bagi_menghasilkan(hitungan.kiri, hitungan.kanan, hitungan.hasil) is not None


def _tercetak_dari(nilai: Selang, hasil: Angka) -> bool:
    return any(bertemu(nilai, selang_cetak(hasil, mode)) for mode in _CARA)
