"""The formulas of capaian, exact: T target, R realisasi, the result in per cent.

Each is a function of R/T alone, so that an interval of T is never counted twice.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from lkjip_desktop.domain.angka import Angka, JenisNilai
from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.kebijakan import Arah, Kebijakan, Rumus
from lkjip_desktop.engine.predikat import bandingkan_predikat
from lkjip_desktop.engine.selang import Selang, titik

# In per cent as a + b x R/T; the two others bend.
_LURUS = {
    Rumus.NAIK: (0, 100),
    Rumus.TURUN: (200, -100),
    Rumus.TURUN_KELIRU: (100, -100),
    Rumus.TANPA_SERATUS: (0, 1),
}


@dataclass(frozen=True, slots=True)
class Perhitungan:
    """How a capaian follows from T and R.

    `acuan` is what R was measured against (the target, of a range the bound that was passed), `persen` the exact
    result; where it is None, or does not come from a formula, `alasan` says why in Indonesian.
    """

    rumus: Rumus | None = None
    acuan: Angka | None = None
    persen: Fraction | None = None
    tercapai: bool | None = None
    alasan: str = ""


def rumus_untuk(kunci: str, arah: Arah, kebijakan: Kebijakan) -> Rumus:
    """Return the formula for an indikator: its own in the Kebijakan, else that of its direction."""
    if kunci in kebijakan.rumus:
        return kebijakan.rumus[kunci]
    return {Arah.TURUN: kebijakan.rumus_turun, Arah.TEPAT: Rumus.TEPAT}.get(arah, Rumus.NAIK)


def persen_selang(rumus: Rumus, target: Selang, realisasi: Selang) -> Selang | None:
    """Return the capaian in per cent for all T and R of two intervals, None where the formula divides by 0."""
    try:
        if rumus is Rumus.TURUN_BAGI:
            return target / realisasi * titik(100)
        rasio = realisasi / target
    except ZeroDivisionError:
        return None
    if rumus is Rumus.TEPAT:
        return titik(100) - abs(rasio - titik(1)) * titik(100)
    awal, kali = _LURUS[rumus]
    return titik(awal) + rasio * titik(kali)


def persen_tepat(rumus: Rumus, target: Fraction, realisasi: Fraction) -> Fraction | None:
    """Return the capaian in per cent of two exact figures, None where the formula divides by 0."""
    if (realisasi if rumus is Rumus.TURUN_BAGI else target) == 0:
        return None
    if rumus is Rumus.TURUN_BAGI:
        return target / realisasi * 100
    rasio = realisasi / target
    if rumus is Rumus.TEPAT:
        return 100 - abs(rasio - 1) * 100
    awal, kali = _LURUS[rumus]
    return awal + rasio * kali


def target_selang(rumus: Rumus, realisasi: Selang, persen: Selang) -> Selang | None:
    """Return the targets by which R gives a capaian, None where no one interval says it."""
    try:
        if rumus is Rumus.TURUN_BAGI:
            return realisasi * persen / titik(100)
        if rumus in _LURUS:
            awal, kali = _LURUS[rumus]
            return realisasi * titik(kali) / (persen - titik(awal))
    except ZeroDivisionError:
        pass
    return None


def realisasi_selang(rumus: Rumus, target: Selang, persen: Selang) -> Selang | None:
    """Return the realisasi that give a capaian for T, None where no one interval says it."""
    try:
        if rumus is Rumus.TURUN_BAGI:
            return target * titik(100) / persen
        if rumus in _LURUS:
            awal, kali = _LURUS[rumus]
            return (persen - titik(awal)) * target / titik(kali)
    except ZeroDivisionError:
        pass
    return None


def capaian_menurut(
    kebijakan: Kebijakan, target: Angka | None, realisasi: Angka | None, arah: Arah, rumus: Rumus
) -> Perhitungan:
    """Return the capaian of one year with the office's cap, floor and rule for 0."""
    hasil = hitung_capaian(target, realisasi, arah, rumus, kebijakan.batas)
    if hasil.rumus is None and kebijakan.nol is not None and _nol(target, realisasi, rumus):
        alasan = f"Target atau realisasi 0: capaian {tulis(kebijakan.nol)}% menurut ketentuan perangkat daerah."
        return replace(hasil, persen=Fraction(kebijakan.nol), alasan=alasan)
    if kebijakan.lantai is not None and hasil.persen is not None and hasil.persen < kebijakan.lantai:
        alasan = f"Capaian paling rendah {tulis(kebijakan.lantai)}%."
        return replace(hasil, persen=Fraction(kebijakan.lantai), alasan=alasan)
    return hasil


def _nol(target: Angka | None, realisasi: Angka | None, rumus: Rumus) -> bool:
    """True where both are numbers and the divisor is 0."""
    if target is None or realisasi is None or not (target.berupa_angka and realisasi.berupa_angka):
        return False
    return (realisasi if rumus is Rumus.TURUN_BAGI else target).pasti == 0


def hitung_capaian(
    target: Angka | None, realisasi: Angka | None, arah: Arah, rumus: Rumus, batas: Decimal | None = None
) -> Perhitungan:
    """Return the capaian of one year: formula, range, predicate ladder or zero-target rule, then the cap.

    A target is exact, a realisasi as exact as it is known. Missing, compound and wordy figures give `persen` None.
    """
    if target is None or target.belum_terisi:
        return Perhitungan(alasan="Target belum terisi.")
    if realisasi is None or realisasi.belum_terisi:
        return Perhitungan(alasan="Realisasi belum terisi.")
    if JenisNilai.MAJEMUK in (target.jenis, realisasi.jenis):
        return Perhitungan(alasan="Target majemuk tidak menghasilkan satu capaian.")
    if JenisNilai.PREDIKAT in (target.jenis, realisasi.jenis):
        return _predikat(target, realisasi)
    if not realisasi.berupa_angka or not (target.berupa_angka or target.jenis is JenisNilai.RENTANG):
        return Perhitungan(alasan="Target atau realisasi bukan angka.")
    if target.jenis is JenisNilai.RENTANG:
        return _dibatasi(_rentang(target, realisasi, arah, rumus), batas)
    return _dibatasi(_angka(target, realisasi, arah, rumus), batas)


def _predikat(target: Angka, realisasi: Angka) -> Perhitungan:
    selisih = bandingkan_predikat(realisasi, target)
    if selisih is None:
        return Perhitungan(acuan=target, alasan="Predikat target dan realisasi tidak setangga.")
    if selisih == 0:
        return Perhitungan(acuan=target, persen=Fraction(100), tercapai=True, alasan="Predikat sama dengan target.")
    keterangan = "di atas" if selisih > 0 else "di bawah"
    return Perhitungan(acuan=target, tercapai=selisih > 0, alasan=f"Predikat {keterangan} target.")


def _rentang(target: Angka, realisasi: Angka, arah: Arah, rumus: Rumus) -> Perhitungan:
    """PermenPANRB 8/2021: against the upper bound when above the range, against the lower when below."""
    nilai = realisasi.pasti
    if target.bawah is None or target.atas is None:
        return Perhitungan(alasan="Rentang target tidak lengkap.")
    if target.bawah <= nilai <= target.atas:
        return Perhitungan(
            acuan=target, persen=Fraction(100), tercapai=True, alasan="Realisasi di dalam rentang target."
        )
    batas = target.atas if nilai > target.atas else target.bawah
    acuan = Angka(teks=tulis(batas, target.desimal), nilai=batas, desimal=target.desimal, ref=target.ref)
    return _angka(acuan, realisasi, arah, rumus)


def _angka(target: Angka, realisasi: Angka, arah: Arah, rumus: Rumus) -> Perhitungan:
    nilai_target, nilai = target.pasti, realisasi.pasti
    tercapai = _tercapai(nilai_target, nilai, arah)
    if nilai_target == 0:
        if nilai == 0 and arah in (Arah.TURUN, Arah.TEPAT):
            return Perhitungan(
                acuan=target, persen=Fraction(100), tercapai=True, alasan="Target dan realisasi sama-sama 0."
            )
        return Perhitungan(acuan=target, tercapai=tercapai, alasan="Target 0 tidak dapat menjadi pembagi.")
    if nilai_target < 0:
        return Perhitungan(acuan=target, tercapai=tercapai, alasan="Target di bawah 0 tidak dapat menjadi pembagi.")
    persen = persen_tepat(rumus, Fraction(nilai_target), Fraction(nilai))
    if persen is None:
        return Perhitungan(acuan=target, tercapai=tercapai, alasan="Realisasi 0 tidak dapat menjadi pembagi.")
    return Perhitungan(rumus, target, persen, tercapai)


def _tercapai(target: Decimal, realisasi: Decimal, arah: Arah) -> bool:
    if arah is Arah.TEPAT:
        return realisasi == target
    return realisasi <= target if arah is Arah.TURUN else realisasi >= target


def _dibatasi(hitungan: Perhitungan, batas: Decimal | None) -> Perhitungan:
    if batas is None or hitungan.persen is None or hitungan.persen <= batas:
        return hitungan
    return Perhitungan(
        hitungan.rumus,
        hitungan.acuan,
        Fraction(batas),
        hitungan.tercapai,
        f"Capaian dibatasi {tulis(batas)}%.",
    )
