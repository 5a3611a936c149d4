"""Every printed category with the capaian that it can speak of: what the rules of categories share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from itertools import product

from lkjip_desktop.domain.angka import Angka, JenisNilai
from lkjip_desktop.domain.bilangan import bulatkan
from lkjip_desktop.domain.kebijakan import Arah, Pembulatan, Rumus
from lkjip_desktop.domain.laporan import JenisFakta, KategoriTertulis, Kemunculan
from lkjip_desktop.engine.cetakan import BANYAK_NILAI, angka_berbeda, kelompok_tahun
from lkjip_desktop.engine.indikator import Bacaan
from lkjip_desktop.engine.kebijakan import ANGGAPAN
from lkjip_desktop.engine.pembulatan import bulatkan_pecahan
from lkjip_desktop.engine.rumus import Perhitungan, hitung_capaian, persen_selang
from lkjip_desktop.engine.selang import selang_operan, selang_tepat
from lkjip_desktop.engine.tangga import inti_kategori
from lkjip_desktop.rules.katalog import Konteks

_DESIMAL_MAKS = 4
_DUGAAN = (ANGGAPAN, "kata “")
_SEMUA_RUMUS = (Rumus.NAIK, Rumus.TURUN, Rumus.TURUN_BAGI)
_MODE = (Pembulatan.SETENGAH_NAIK, Pembulatan.POTONG, Pembulatan.KE_ATAS)


@dataclass(frozen=True)
class KategoriCapaian:
    """The categories printed for one fact, with the capaian printed for it and its operands."""

    bacaan: Bacaan
    jenis: JenisFakta
    tahun: int | None
    tertulis: list[KategoriTertulis]
    tercetak: list[Angka]
    target: list[Angka]
    realisasi: list[Angka]

    @property
    def cetakan(self) -> frozenset[Decimal]:
        """The printed capaian, as stored and as shown."""
        return frozenset(nilai for satu in self.tercetak for nilai in (satu.pasti, satu.nilai) if nilai is not None)

    @cached_property
    def calon(self) -> frozenset[Decimal]:
        """Every capaian that can be meant: the printed ones, and the computed ones in every rounding."""
        hasil = set(self.cetakan)
        for satu, dua in product(self.target, self.realisasi):
            hasil.update(_dari_operan(self.bacaan, satu, dua, sendiri=not self.tercetak))
        return frozenset(hasil)

    @property
    def hitungan(self) -> Perhitungan:
        """The capaian of the first operands."""
        b = self.bacaan
        return hitung_capaian(_awal(self.target), _awal(self.realisasi), b.arah, b.rumus, b.kebijakan.batas)

    @property
    def tempat(self) -> list[Angka]:
        """The figures that it follows from."""
        return [*self.tercetak, *self.target, *self.realisasi]


def kategori_capaian(konteks: Konteks) -> Iterator[KategoriCapaian]:
    """Yield the printed categories by fact."""
    fakta = {satu.kunci: satu for satu in konteks.hasil.fakta}
    for indikator in konteks.laporan.indikator:
        kelompok: dict[tuple[JenisFakta, int | None], list[KategoriTertulis]] = {}
        for satu in indikator.kategori:
            kelompok.setdefault((satu.jenis, satu.tahun or konteks.laporan.tahun), []).append(satu)
        bacaan = Bacaan(indikator, konteks.laporan.tahun, fakta, konteks.hasil.kebijakan)
        per_tahun = kelompok_tahun(indikator.kemunculan, konteks.laporan.tahun) if kelompok else {}
        for (jenis, tahun), tertulis in kelompok.items():
            yield _susun(bacaan, jenis, tahun, tertulis, per_tahun)


def _susun(
    bacaan: Bacaan,
    jenis: JenisFakta,
    tahun: int | None,
    tertulis: list[KategoriTertulis],
    per_tahun: dict[tuple[JenisFakta, int | None], list[Kemunculan]],
) -> KategoriCapaian:
    renstra = jenis is JenisFakta.CAPAIAN_RENSTRA
    kunci_target = (JenisFakta.TARGET_RENSTRA, bacaan.tahun_renstra()) if renstra else (JenisFakta.TARGET, tahun)
    sah = (JenisNilai.ANGKA, JenisNilai.RENTANG, JenisNilai.PREDIKAT)
    target = angka_berbeda(per_tahun.get(kunci_target, ()), *sah)[:BANYAK_NILAI]
    realisasi = angka_berbeda(per_tahun.get((JenisFakta.REALISASI, tahun), ()), *sah)[:BANYAK_NILAI]
    tercetak = angka_berbeda(per_tahun.get((jenis, tahun), ()))
    return KategoriCapaian(bacaan, jenis, tahun, tertulis, tercetak, target, realisasi)


def _dari_operan(bacaan: Bacaan, target: Angka, realisasi: Angka, *, sendiri: bool) -> Iterator[Decimal]:
    """The capaian of two operands in every rounding; by every formula where nothing printed tells the direction."""
    alasan = bacaan.kebijakan.alasan.get(f"arah:{bacaan.indikator.kunci}") or bacaan.indikator.alasan_arah
    menduga = sendiri and bacaan.arah in (Arah.NAIK, Arah.TURUN) and (not alasan or alasan.startswith(_DUGAAN))
    for rumus in dict.fromkeys((bacaan.rumus, *(_SEMUA_RUMUS if menduga else ()))):
        hitungan = hitung_capaian(target, realisasi, bacaan.arah, rumus)
        if hitungan.persen is None:
            continue
        yield from _dibulatkan(hitungan.persen)
        if hitungan.rumus is not None and hitungan.acuan is not None and hitungan.acuan.berupa_angka:
            selang = persen_selang(hitungan.rumus, selang_tepat(hitungan.acuan), selang_operan(realisasi))
            for ujung in (selang.bawah, selang.atas) if selang is not None else ():
                yield from _dibulatkan(ujung)
        if bacaan.kebijakan.batas is not None:
            yield min(bacaan.kebijakan.batas, bulatkan_pecahan(hitungan.persen, 2))


def _dibulatkan(persen: Fraction) -> Iterator[Decimal]:
    for desimal, mode in product((0, 1, 2, 6), _MODE):
        yield bulatkan_pecahan(persen, desimal, mode)


def _awal(angka: Sequence[Angka]) -> Angka | None:
    return angka[0] if angka else None


def kata(satu: KategoriCapaian) -> set[str]:
    """Return the words printed for a fact, whatever their spelling."""
    return {inti_kategori(k.teks) for k in satu.tertulis}


def tengah(satu: KategoriCapaian) -> Decimal | None:
    """Return the capaian to name: the printed one, else the computed one; without digits that nobody prints."""
    desimal = satu.bacaan.kebijakan.desimal
    if satu.tercetak:
        angka = satu.tercetak[0]
        return bulatkan(angka.pasti, min(angka.desimal, max(desimal, _DESIMAL_MAKS)))
    persen = satu.hitungan.persen
    return None if persen is None else bulatkan_pecahan(persen, desimal)
