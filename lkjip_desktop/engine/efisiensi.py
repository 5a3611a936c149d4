"""Efficiency: capaian against serapan, per sasaran and overall."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.hasil import Efisiensi, HasilIndikator, HasilProgram
from lkjip_desktop.domain.kebijakan import Kebijakan
from lkjip_desktop.engine.pembulatan import angka_hitung

KESELURUHAN = "Keseluruhan"


def hitung_efisiensi(
    indikator: Sequence[HasilIndikator],
    program: Sequence[HasilProgram],
    total_serapan: Angka | None,
    kebijakan: Kebijakan,
) -> list[Efisiensi]:
    """Return each sasaran that has both indikator and programs, then the whole under KESELURUHAN.

    The capaian is the mean of the indikator's per cent, the serapan that of the programs' money together. Efficient
    is a capaian of 100% or more with less than that share of the money.
    """
    hasil = []
    program_per_sasaran: dict[str, list[HasilProgram]] = {}
    for satu in program:
        program_per_sasaran.setdefault(_inti(satu.sasaran), []).append(satu)
    for sasaran, sekelompok in _per_sasaran(indikator).items():
        serapan = _serapan(program_per_sasaran.get(sasaran, []), kebijakan)
        capaian = rata_rata_capaian(sekelompok, kebijakan)
        if capaian is not None and serapan is not None:
            hasil.append(_banding(sekelompok[0].sasaran or "", capaian, serapan))
    capaian = rata_rata_capaian(indikator, kebijakan)
    if capaian is not None and total_serapan is not None and total_serapan.berupa_angka:
        hasil.append(_banding(KESELURUHAN, capaian, total_serapan))
    return hasil


def _per_sasaran(indikator: Iterable[HasilIndikator]) -> dict[str, list[HasilIndikator]]:
    kelompok: dict[str, list[HasilIndikator]] = {}
    for satu in indikator:
        if (inti := _inti(satu.sasaran)) and satu.persen is not None:
            kelompok.setdefault(inti, []).append(satu)
    return kelompok


def _inti(sasaran: str | None) -> str:
    return " ".join((sasaran or "").casefold().split())


def rata_rata_capaian(indikator: Iterable[HasilIndikator], kebijakan: Kebijakan) -> Angka | None:
    """Return the mean of the indikator's per cent, None where none has one."""
    persen = [Fraction(satu.persen.pasti) for satu in indikator if satu.persen is not None]
    if not persen:
        return None
    return angka_hitung(sum(persen, Fraction(0)) / len(persen), kebijakan.desimal, kebijakan.pembulatan)


def _serapan(program: Sequence[HasilProgram], kebijakan: Kebijakan) -> Angka | None:
    uang = [(satu.anggaran.pasti, satu.realisasi.pasti) for satu in program if satu.anggaran and satu.realisasi]
    anggaran = sum((Fraction(pagu) for pagu, _ in uang), Fraction(0))
    if not uang or len(uang) < len(program) or anggaran <= 0:
        return None
    realisasi = sum((Fraction(belanja) for _, belanja in uang), Fraction(0))
    return angka_hitung(realisasi / anggaran * 100, kebijakan.desimal, kebijakan.pembulatan_serapan)


def _banding(subjek: str, capaian: Angka, serapan: Angka) -> Efisiensi:
    selisih = Fraction(capaian.pasti) - Fraction(serapan.nilai or 0)
    return Efisiensi(
        subjek=subjek,
        capaian=capaian,
        serapan=serapan,
        selisih=angka_hitung(selisih, max(capaian.desimal, min(serapan.desimal, 4)), satuan="%"),
        efisien=capaian.pasti >= 100 and serapan.pasti < capaian.pasti,
    )
