"""Every printed capaian with its verdict: what the rules of capaian share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.hasil import Fakta
from lkjip_desktop.domain.laporan import JenisFakta, Kemunculan
from lkjip_desktop.engine.buku_fakta import kunci_fakta
from lkjip_desktop.engine.cetakan import kelompok_tahun
from lkjip_desktop.engine.indikator import Bacaan
from lkjip_desktop.engine.pembulatan import angka_hitung, bertanda, tercetak
from lkjip_desktop.engine.rumus import Perhitungan, capaian_menurut
from lkjip_desktop.engine.selang import mode_cetak
from lkjip_desktop.engine.uraian import uraian_capaian
from lkjip_desktop.engine.vonis import JenisVonis, Vonis, vonis
from lkjip_desktop.rules.katalog import Konteks

CAPAIAN = (JenisFakta.CAPAIAN, JenisFakta.CAPAIAN_RENSTRA)
_TARGET = (JenisFakta.TARGET, JenisFakta.TARGET_RENSTRA)
# Three times the target and more is no ratio that someone forgot to multiply.
_RASIO_TERBESAR = 3


@dataclass(frozen=True, slots=True)
class Putusan:
    """A printed capaian, the target and realisasi of its fact, and the verdict."""

    bacaan: Bacaan
    jenis: JenisFakta
    tahun: int | None
    kejadian: Kemunculan
    target: Angka | None
    realisasi: Angka | None
    vonis: Vonis

    @property
    def kunci(self) -> str:
        """The key of the fact that it states."""
        return kunci_fakta(self.jenis, self.bacaan.indikator.kunci, self.tahun)

    @property
    def tanpa_seratus(self) -> bool:
        """True where only the x 100 is missing."""
        persen, cetakan = self.hitungan.persen, self.kejadian.nilai
        if self.vonis.konsisten or persen is None or not cetakan.berupa_angka:
            return False
        return abs(cetakan.pasti) <= _RASIO_TERBESAR and bool(mode_cetak(persen / 100, cetakan))

    @property
    def arah_dari_kata(self) -> bool:
        """True where only words tell the direction: what follows from it is no proof."""
        return self.bacaan.indikator.alasan_arah.startswith("kata ")

    @property
    def hitungan(self) -> Perhitungan:
        """How the right figure is computed."""
        kebijakan = self.bacaan.kebijakan
        return capaian_menurut(kebijakan, self.target, self.realisasi, self.bacaan.arah, self.bacaan.rumus)

    @property
    def uraian(self) -> str:
        """The worked formula: "101,33 / 92 × 100% = 110,14%"."""
        hitungan, kebijakan = self.hitungan, self.bacaan.kebijakan
        hasil = None
        if hitungan.persen is not None:
            hasil = angka_hitung(hitungan.persen, kebijakan.desimal, kebijakan.pembulatan)
        return uraian_capaian(hitungan, self.realisasi, hasil) or ""


def semua_putusan(konteks: Konteks) -> tuple[Putusan, ...]:
    """Return a verdict for each printed capaian whose target and realisasi are known, years before this one too."""
    return konteks.sekali(_semua)


def putusan_target_kini(konteks: Konteks) -> tuple[Putusan, ...]:
    """Return verdicts for years without a target as if this year's had held then: good for patterns, no proof."""
    return konteks.sekali(_target_kini)


def _semua(konteks: Konteks) -> tuple[Putusan, ...]:
    return tuple(
        putusan
        for bacaan, jenis, tahun, kejadian in _fakta_capaian(konteks)
        for putusan in _per_fakta(bacaan, jenis, tahun, kejadian, _target(bacaan, jenis, tahun))
    )


def _target_kini(konteks: Konteks) -> tuple[Putusan, ...]:
    return tuple(
        putusan
        for bacaan, jenis, tahun, kejadian in _fakta_capaian(konteks)
        if jenis is JenisFakta.CAPAIAN and _target(bacaan, jenis, tahun) is None
        for putusan in _per_fakta(bacaan, jenis, tahun, kejadian, _target(bacaan, jenis, bacaan.tahun))
    )


def _fakta_capaian(konteks: Konteks) -> Iterator[tuple[Bacaan, JenisFakta, int | None, list[Kemunculan]]]:
    fakta = {satu.kunci: satu for satu in konteks.hasil.fakta}
    for indikator in konteks.laporan.indikator:
        bacaan = Bacaan(indikator, konteks.laporan.tahun, fakta, konteks.hasil.kebijakan)
        for (jenis, tahun), kejadian in kelompok_tahun(indikator.kemunculan, konteks.laporan.tahun).items():
            if jenis in CAPAIAN:
                yield bacaan, jenis, tahun, kejadian


def _target(bacaan: Bacaan, jenis: JenisFakta, tahun: int | None) -> Angka | None:
    if jenis is JenisFakta.CAPAIAN:
        return bacaan.nilai(JenisFakta.TARGET, tahun)
    return bacaan.nilai(JenisFakta.TARGET_RENSTRA, bacaan.tahun_renstra())


def _per_fakta(
    bacaan: Bacaan, jenis: JenisFakta, tahun: int | None, kejadian: Sequence[Kemunculan], target: Angka | None
) -> Iterator[Putusan]:
    tahun_realisasi = tahun if jenis is JenisFakta.CAPAIAN else bacaan.tahun
    realisasi = bacaan.nilai(JenisFakta.REALISASI, tahun_realisasi)
    for satu in kejadian:
        putusan = _putus(bacaan, satu, target, realisasi, tahun)
        if not putusan.konsisten:
            setara = (_putus(bacaan, satu, target, lain, tahun) for lain in _setara(bacaan, realisasi, tahun_realisasi))
            sama = next((lain for lain in setara if lain.konsisten), None)
            putusan = putusan if sama is None else replace(sama, jenis=JenisVonis.OPERAN_RINGKAS)
        if putusan.jenis is not JenisVonis.TAK_TERUJI:
            yield Putusan(bacaan, jenis, tahun, satu, target, realisasi, putusan)


def _putus(
    bacaan: Bacaan, kejadian: Kemunculan, target: Angka | None, realisasi: Angka | None, tahun: int | None
) -> Vonis:
    return vonis(
        kejadian.nilai,
        target,
        realisasi,
        bacaan.rumus,
        arah=bacaan.arah,
        kebijakan=bacaan.kebijakan,
        target_lain=_lain(bacaan, target, tahun, *_TARGET),
        realisasi_lain=_lain(bacaan, realisasi, tahun, JenisFakta.REALISASI),
    )


def _setara(bacaan: Bacaan, realisasi: Angka | None, tahun: int | None) -> list[Angka]:
    """The same realisasi with fewer or more decimals, as another sheet prints it: 94,4 and 94,44."""
    fakta = bacaan.fakta.get(kunci_fakta(JenisFakta.REALISASI, bacaan.indikator.kunci, tahun))
    if fakta is None or fakta.bentrok or realisasi is None:
        return []
    return [k.nilai for k in fakta.kejadian if k.nilai.berupa_angka and k.nilai.nilai != realisasi.nilai]


def _lain(bacaan: Bacaan, milik: Angka | None, tahun: int | None, *jenis: JenisFakta) -> list[Kemunculan]:
    """Other values of an operand: of the same year first, then of the years nearest to it."""
    lain = [
        k
        for k in bacaan.indikator.kemunculan
        if k.jenis in jenis and k.nilai.berupa_angka and (milik is None or k.nilai.nilai != milik.nilai)
    ]
    kini = tahun or bacaan.tahun or 0
    return sorted(lain, key=lambda k: abs((k.tahun or kini) - kini))


def seperti_sel(putusan: Putusan, nilai: Decimal | None = None) -> str:
    """Return the printed capaian, or another value of it, with the sign of per cent that its cell prints."""
    cetakan = putusan.kejadian.nilai
    return bertanda(tercetak(cetakan) if nilai is None else tulis(nilai), cetakan)


def akibat_bentrokan(putusan: Putusan, fakta: dict[str, Fakta]) -> bool:
    """True where the capaian follows from another value of a target or realisasi that has its own finding."""
    kunci = putusan.bacaan.indikator.kunci
    asal = [
        fakta.get(kunci_fakta(k.jenis, kunci, k.tahun if k.tahun is not None else putusan.bacaan.tahun))
        for k in putusan.vonis.sumber
    ]
    return bool(asal) and all(satu is not None and satu.bentrok and satu.tahun == putusan.tahun for satu in asal)
