"""Printed capaian of years whose target stands nowhere: which of them no plausible target gives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto
from fractions import Fraction
from functools import partial

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.kebijakan import Pembulatan
from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.engine.buku_fakta import kunci_fakta
from lkjip_desktop.engine.pembulatan import tercetak
from lkjip_desktop.engine.rumus import target_selang
from lkjip_desktop.engine.selang import Selang, ada_bilangan, irisan, selang_cetak, selang_operan
from lkjip_desktop.engine.sidik_jari import BATAS_DIKENAL, LANTAI_DIKENAL
from lkjip_desktop.engine.vonis import JenisVonis
from lkjip_desktop.rules.kalimat import pilah
from lkjip_desktop.rules.katalog import Konteks
from lkjip_desktop.rules.putusan import Putusan, putusan_target_kini

# So many other years with a round target show that a year without one is odd; one year may do so by chance.
_TAHUN_BULAT = 2
# With more decimals nearly every figure has its target.
_DESIMAL_TERBANYAK = 1
# A target so many times as large or small as all others is no ordinary change.
_JAUH = 2
# Shorter figures are one digit apart too often.
_DIGIT_TERSEDIKIT = 4
# How often a figure may find a round target by chance and still tell something.
_KEBETULAN = Fraction(1, 8)
_TARGET = (JenisFakta.TARGET, JenisFakta.TARGET_RENSTRA)


class Mutu(Enum):
    """Which target explains a figure: this year's, one as round as all others (hardly by chance, or perhaps so),
    one that is less round or far from them, none.
    """

    LAZIM = auto()
    BULAT = auto()
    WAJAR = auto()
    MUNGKIN = auto()
    ANEH = auto()


@dataclass(frozen=True, slots=True)
class Janggal:
    """A year's capaian that does not fit, and the target that other years follow (if they follow one)."""

    putusan: list[Putusan]
    target_lazim: Angka | None


def capaian_janggal(konteks: Konteks) -> tuple[Janggal, ...]:
    """Return the years that no plausible target explains while it explains all others of the indikator."""
    return konteks.sekali(_semua_janggal)


def _semua_janggal(konteks: Konteks) -> tuple[Janggal, ...]:
    return tuple(_janggal(konteks))


def _janggal(konteks: Konteks) -> Iterator[Janggal]:
    bentrok = {satu.kunci for satu in konteks.hasil.fakta if satu.bentrok}
    for semua in pilah(putusan_target_kini(konteks), lambda p: p.bacaan.indikator.kunci).values():
        teruji = [p for p in semua if _dapat_diuji(p) and not _kunci_tahun(p) & bentrok]
        target = _target_dikenal(semua[0])
        if not teruji or max(map(_desimal, target)) > _DESIMAL_TERBANYAK:
            continue
        mutu = pilah(teruji, partial(_mutu, target=target))
        lazim, bulat, aneh = ({p.tahun for p in mutu.get(satu, [])} for satu in (Mutu.LAZIM, Mutu.BULAT, Mutu.ANEH))
        if lazim:
            aneh |= {p.tahun for p in mutu.get(Mutu.MUNGKIN, []) if _salah_ketik(p)}
        if len(aneh) == 1 and (lazim - aneh or len(bulat - aneh) >= _TAHUN_BULAT):
            acuan = mutu[Mutu.LAZIM][0].target if lazim else None
            yield Janggal([p for p in teruji if p.tahun in aneh], acuan)


def _kunci_tahun(putusan: Putusan) -> set[str]:
    kunci = putusan.bacaan.indikator.kunci
    return {kunci_fakta(jenis, kunci, putusan.tahun) for jenis in (JenisFakta.CAPAIAN, JenisFakta.REALISASI)}


def _dapat_diuji(putusan: Putusan) -> bool:
    """True for a percentage that comes from a formula: no ratio, and nowhere that a cap or a floor may have put it."""
    target, cetakan = putusan.target, putusan.kejadian.nilai.pasti
    ujung = (*BATAS_DIKENAL, LANTAI_DIKENAL, putusan.bacaan.kebijakan.batas)
    berumus = putusan.hitungan.rumus is not None and target is not None and target.berupa_angka
    return berumus and not putusan.tanpa_seratus and cetakan not in ujung


def _target_dikenal(putusan: Putusan) -> list[Decimal]:
    """The targets of the indikator, whatever their year."""
    kemunculan = putusan.bacaan.indikator.kemunculan
    return [k.nilai.pasti for k in kemunculan if k.jenis in _TARGET and k.nilai.berupa_angka] or [Decimal(0)]


def _desimal(nilai: Decimal) -> int:
    """The decimals that say something: 1 for 82,50."""
    return max(0, -int(nilai.normalize().as_tuple().exponent))


def _mutu(putusan: Putusan, target: list[Decimal]) -> Mutu:
    """How well some target explains a year's figure, all ways of rounding allowed."""
    cetakan, realisasi = putusan.kejadian.nilai, putusan.realisasi
    if putusan.vonis.konsisten:
        return Mutu.LAZIM
    if realisasi is None or not realisasi.berupa_angka:
        return Mutu.WAJAR
    rumus, operan, desimal = putusan.bacaan.rumus, selang_operan(realisasi), max(map(_desimal, target))
    semua = [target_selang(rumus, operan, selang_cetak(cetakan, mode)) for mode in Pembulatan]
    dekat = Selang(Fraction(min(target)) / _JAUH, Fraction(max(target)) * _JAUH)
    bersama = [irisan(satu, dekat) for satu in semua if satu is not None]
    if len(bersama) < len(semua):
        return Mutu.WAJAR
    if any(satu is not None and ada_bilangan(satu, desimal) for satu in bersama):
        lebar = max(satu.atas - satu.bawah for satu in semua if satu is not None)
        return Mutu.BULAT if lebar * 10**desimal < _KEBETULAN else Mutu.WAJAR
    longgar = _DESIMAL_TERBANYAK if _desimal(realisasi.pasti) else desimal
    return Mutu.MUNGKIN if any(satu is not None and ada_bilangan(satu, longgar) for satu in semua) else Mutu.ANEH


def _salah_ketik(putusan: Putusan) -> bool:
    """True where one slip in capaian or realisasi explains the figure; another target is no slip."""
    vonis = putusan.vonis
    tertulis = (tercetak(putusan.kejadian.nilai), "" if vonis.seharusnya is None else tulis(vonis.seharusnya))
    banyak_digit = max(sum(huruf.isdigit() for huruf in teks) for teks in tertulis) >= _DIGIT_TERSEDIKIT
    operan = vonis.operan is None or vonis.operan[0] is putusan.realisasi
    return vonis.jenis is JenisVonis.SALAH_KETIK and banyak_digit and operan
