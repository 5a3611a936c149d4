"""Worked formulas as a report prints them: "101,33 / 92 × 100% = 110,14%"."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from lkjip_desktop.domain.angka import Angka, JenisNilai
from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.kebijakan import Rumus
from lkjip_desktop.engine.pembulatan import tercetak
from lkjip_desktop.engine.rumus import Perhitungan

_BENTUK = {
    Rumus.NAIK: "{r} / {t} × 100%",
    Rumus.TURUN: "((2 × {t}) − {r}) / {t} × 100%",
    Rumus.TURUN_BAGI: "{t} / {r} × 100%",
    Rumus.TURUN_KELIRU: "({t} − {r}) / {t} × 100%",
    Rumus.TEPAT: "(1 − |{r} − {t}| / {t}) × 100%",
    Rumus.TANPA_SERATUS: "{r} / {t}",
}


def bentuk(rumus: Rumus, target: Angka, realisasi: Angka) -> str:
    """Return the left side of a worked formula: "101,33 / 92 × 100%"."""
    return _BENTUK[rumus].format(t=tercetak(target), r=tercetak(realisasi))


def uraian_capaian(hitungan: Perhitungan, realisasi: Angka | None, hasil: Angka | None) -> str | None:
    """Return the worked formula with its result, or the sentence why there is no formula; None without either."""
    if hitungan.rumus is None or hitungan.acuan is None or realisasi is None or hasil is None:
        return hitungan.alasan or None
    rumus = bentuk(hitungan.rumus, hitungan.acuan, realisasi)
    if not hitungan.alasan:
        return f"{rumus} = {tercetak(hasil)}%"
    return f"{rumus}; {hitungan.alasan[:1].lower()}{hitungan.alasan[1:]}"


def uraian_bagi(pembilang: Angka, penyebut: Angka, faktor: Fraction, hasil: Angka) -> str:
    """Return "506.024 / 499.362 × 100% = 101,33%"; factors other than 100 without the sign of per cent."""
    if faktor == 100:
        return f"{tercetak(pembilang)} / {tercetak(penyebut)} × 100% = {tercetak(hasil)}%"
    kali = "" if faktor == 1 else f" × {tulis(Decimal(int(faktor)))}"
    return f"{tercetak(pembilang)} / {tercetak(penyebut)}{kali} = {tercetak(hasil)}"


def uraian_kali(kiri: Angka, kanan: Angka, hasil: Angka) -> str:
    """Return "3,80 × 25 = 95,02"."""
    return f"{tercetak(kiri)} × {tercetak(kanan)} = {tercetak(hasil)}"


def sebut_angka(angka: Angka) -> str:
    """Return a figure with the sign of per cent where that is its satuan: "101,33%", "1", "Baik"."""
    tanda = "%" if angka.satuan == "%" and angka.jenis is JenisNilai.ANGKA else ""
    return tercetak(angka) + tanda
