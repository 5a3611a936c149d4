"""A printed survey read as a chain of figures: their scales, decimals and weights."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from statistics import median

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.laporan import Survei
from lkjip_desktop.engine.rantai_survei import Rantai
from lkjip_desktop.engine.survei import PENGALI, bobot_mungkin

_BANYAK_SAMA = Fraction(2, 3)


def susun_rantai(survei: Survei) -> Rantai:
    """Return the chain of a printed survey; what is no number is no link."""
    unsur = [satu for satu in survei.unsur if satu.rata_rata.berupa_angka and not satu.pengisi]
    nrr = _sedesimal([satu.rata_rata for satu in unsur])
    besar = sum(satu.pasti > 4 for satu in nrr)
    kali = PENGALI if besar * 2 > len(nrr) else 1
    tertimbang = _sedesimal_sebagian([satu.tertimbang for satu in unsur])
    return Rantai(
        unsur=unsur,
        nrr=tuple(nrr),
        tertimbang=tuple(tertimbang),
        # Nobody rounds an index to whole numbers: a cell that shows 3 stands for 3,0 at least.
        indeks=tuple(_berdesimal(satu, 1) for satu in _angka(survei.indeks, survei.ulangan.get("indeks", []))),
        ikm=tuple(_angka(survei.ikm, survei.ulangan.get("ikm", []))),
        mutu=survei.mutu,
        kali=kali,
        kali_tertimbang=_kali_tertimbang(nrr, tertimbang, kali),
        bobot=tuple(_bobot(survei.model_copy(update={"unsur": unsur}))),
    )


def _bobot(survei: Survei) -> list[tuple[str, tuple[Fraction, ...]]]:
    """The weights in use, those of a column of weights first."""
    hasil = [(satu.nama, (satu.nilai,) * len(survei.unsur)) for satu in bobot_mungkin(survei)]
    sendiri = [satu.bobot for satu in survei.unsur if satu.bobot is not None and satu.bobot.berupa_angka]
    if sendiri and len(sendiri) == len(survei.unsur):
        nilai = tuple(Fraction(satu.pasti) / (100 if satu.satuan == "%" else 1) for satu in sendiri)
        hasil.insert(0, ("bobot", nilai))
    return hasil or [("", ())]


def _kali_tertimbang(nrr: Sequence[Angka], tertimbang: Sequence[Angka | None], kali: int) -> int:
    """25 where the weighted NRR add up to the IKM, 1 where they add up to the index."""
    pasangan = zip(nrr, tertimbang, strict=True)
    rasio = [float(satu.pasti / dua.pasti) for satu, dua in pasangan if dua is not None and dua.pasti]
    tengah = median(rasio) * PENGALI / kali if rasio else 0
    return PENGALI if rasio and tengah < len(nrr) * 5 else 1


def _sedesimal(daftar: Sequence[Angka]) -> list[Angka]:
    """A column's figures with the decimals that most of them show: 3,9 among 3,86 and 3,77 is 3,90."""
    banyak = max((satu.desimal for satu in daftar), default=0)
    penuh = sum(satu.desimal == banyak for satu in daftar)
    if penuh < len(daftar) * _BANYAK_SAMA:
        return list(daftar)
    return [_berdesimal(satu, banyak) for satu in daftar]


def _sedesimal_sebagian(daftar: Sequence[Angka | None]) -> list[Angka | None]:
    angka = iter(_sedesimal([satu for satu in daftar if satu is not None and satu.berupa_angka]))
    return [next(angka) if satu is not None and satu.berupa_angka else None for satu in daftar]


def _berdesimal(angka: Angka, desimal: int) -> Angka:
    if angka.nilai is None or angka.desimal >= desimal:
        return angka
    return replace(angka, desimal=desimal, teks=tulis(angka.nilai, desimal))


def _angka(utama: Angka | None, lain: Sequence[Angka]) -> list[Angka]:
    return [satu for satu in (utama, *lain) if satu is not None and satu.berupa_angka]
