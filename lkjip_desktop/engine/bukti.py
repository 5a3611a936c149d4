"""What arithmetic says of a value: the relations that a fact must satisfy, and which of several values does."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import product

from lkjip_desktop.domain.angka import Angka, JenisNilai
from lkjip_desktop.domain.kebijakan import Kebijakan
from lkjip_desktop.domain.laporan import BentukHitungan, Indikator, JenisFakta, Kemunculan
from lkjip_desktop.engine.cetakan import BANYAK_NILAI, angka_berbeda
from lkjip_desktop.engine.hitungan import bagi_menghasilkan, kali_menghasilkan
from lkjip_desktop.engine.pembulatan import tercetak
from lkjip_desktop.engine.rumus import capaian_menurut, persen_selang, rumus_untuk
from lkjip_desktop.engine.selang import Selang, bertemu, selang_cetak, selang_operan, selang_tepat, titik
from lkjip_desktop.engine.vonis import LONGGAR, PENUH

Kejadian = Mapping[tuple[JenisFakta, int | None], Sequence[Kemunculan]]


@dataclass(frozen=True, slots=True)
class Uji:
    """A relation: `cocok` tells whether a value satisfies it, `frasa` says it ("yang menghasilkan 101,33%")."""

    frasa: str
    cocok: Callable[[Angka], bool]


def terbukti(calon: Sequence[Angka], uji: Sequence[Uji]) -> tuple[int, str] | None:
    """Return (index of the value that arithmetic proves, sentence), None where it proves none.

    Proven is a value that satisfies all that each other one satisfies, and more.
    """
    lulus = [frozenset(i for i, satu in enumerate(uji) if satu.cocok(angka)) for angka in calon]
    for urutan, milik in enumerate(lulus):
        lain = lulus[:urutan] + lulus[urutan + 1 :]
        if lain and all(satu < milik for satu in lain):
            khas = sorted(milik - frozenset().union(*lain)) or sorted(milik)
            frasa = " dan ".join(dict.fromkeys(uji[i].frasa for i in khas[:2]))
            return urutan, f"Hanya {tercetak(calon[urutan])} {frasa}."
    return None


@dataclass(frozen=True, slots=True)
class Hubungan:
    """An indikator's year with all that its sheets say: what the relations of its facts are made of."""

    indikator: Indikator
    tahun: int | None
    kejadian: Kejadian
    kebijakan: Kebijakan

    def nilai(self, jenis: JenisFakta) -> list[Angka]:
        """The different numbers of a kind in this year."""
        return angka_berbeda(self.kejadian.get((jenis, self.tahun), ()))[:BANYAK_NILAI]

    def target(self, renstra: bool) -> list[Angka]:
        """The different targets; those of the Renstra whatever their year, as those of a year that has none."""
        jenis = JenisFakta.TARGET_RENSTRA if renstra else JenisFakta.TARGET
        apa_saja = renstra or (jenis, self.tahun) not in self.kejadian
        semua = [
            k
            for (satu, tahun), isi in self.kejadian.items()
            for k in isi
            if satu is jenis and (apa_saja or tahun == self.tahun)
        ]
        return angka_berbeda(semua, JenisNilai.ANGKA, JenisNilai.RENTANG)[:BANYAK_NILAI]

    def cocok(self, target: Angka, realisasi: Angka, capaian: Angka) -> bool:
        """True where the capaian can be printed for T and R; an R with decimals counts as the interval it is."""
        arah = self.kebijakan.arah.get(self.indikator.kunci, self.indikator.arah)
        rumus = rumus_untuk(self.indikator.kunci, arah, self.kebijakan)
        hitungan = capaian_menurut(self.kebijakan, target, realisasi, arah, rumus)
        if hitungan.persen is None:
            return False
        if target.berupa_ambang and hitungan.tercapai and capaian.pasti == PENUH:
            return True
        hasil: Selang | None = titik(hitungan.persen)
        if hitungan.rumus is not None and hitungan.acuan is not None and not hitungan.alasan:
            hasil = persen_selang(hitungan.rumus, selang_tepat(hitungan.acuan), selang_operan(realisasi))
        return hasil is not None and any(bertemu(hasil, selang_cetak(capaian, mode)) for mode in LONGGAR)

    def sebut(self, angka: Angka) -> str:
        """A realisasi with the sign of per cent where that is its unit."""
        return tercetak(angka) + ("%" if "%" in (angka.satuan, self.indikator.satuan) else "")


def uji_indikator(jenis: JenisFakta, hubungan: Hubungan) -> list[Uji]:
    """Return the relations of an indikator's fact; operands that are in doubt themselves count with all values."""
    if jenis in (JenisFakta.PEMBILANG, JenisFakta.PENYEBUT):
        return list(_uji_operan(jenis, hubungan))
    if jenis is JenisFakta.REALISASI:
        return [*_uji_bagi(hubungan), *_uji_kali(hubungan), *_uji_terhadap_capaian(jenis, hubungan)]
    if jenis in (JenisFakta.TARGET, JenisFakta.TARGET_RENSTRA):
        return list(_uji_terhadap_capaian(jenis, hubungan))
    return list(_uji_capaian(jenis, hubungan))


def _uji_operan(jenis: JenisFakta, hubungan: Hubungan) -> Iterator[Uji]:
    """Numerator over denominator gives the realisasi."""
    pembilang = jenis is JenisFakta.PEMBILANG
    pasangan = hubungan.nilai(JenisFakta.PENYEBUT if pembilang else JenisFakta.PEMBILANG)

    def cocok(hasil: Angka, angka: Angka) -> bool:
        operan = ((angka, satu) if pembilang else (satu, angka) for satu in pasangan)
        return any(bagi_menghasilkan(*dua, hasil) is not None for dua in operan)

    for satu in hubungan.nilai(JenisFakta.REALISASI):
        yield Uji(f"yang menghasilkan {hubungan.sebut(satu)}", partial(cocok, satu))


def _uji_bagi(hubungan: Hubungan) -> Iterator[Uji]:
    def cocok(satu: Angka, dua: Angka, angka: Angka) -> bool:
        return bagi_menghasilkan(satu, dua, angka) is not None

    operan = product(hubungan.nilai(JenisFakta.PEMBILANG), hubungan.nilai(JenisFakta.PENYEBUT))
    for satu, dua in operan:
        yield Uji(f"yang sesuai dengan {tercetak(satu)} / {tercetak(dua)}", partial(cocok, satu, dua))


def _uji_kali(hubungan: Hubungan) -> Iterator[Uji]:
    for satu in hubungan.indikator.hitungan:
        if satu.bentuk is BentukHitungan.KALI and satu.tahun in (None, hubungan.tahun):
            frasa = f"yang sesuai dengan {tercetak(satu.kiri)} × {tercetak(satu.kanan)}"
            yield Uji(frasa, partial(kali_menghasilkan, satu.kiri, satu.kanan))


def _uji_terhadap_capaian(jenis: JenisFakta, hubungan: Hubungan) -> Iterator[Uji]:
    """A target or realisasi gives each printed capaian."""
    renstra = jenis is JenisFakta.TARGET_RENSTRA

    def cocok(capaian: Angka, angka: Angka) -> bool:
        if jenis is JenisFakta.REALISASI:
            return any(hubungan.cocok(satu, angka, capaian) for satu in hubungan.target(renstra))
        return any(hubungan.cocok(angka, satu, capaian) for satu in hubungan.nilai(JenisFakta.REALISASI))

    for satu in hubungan.nilai(JenisFakta.CAPAIAN_RENSTRA if renstra else JenisFakta.CAPAIAN):
        yield Uji(f"yang menghasilkan capaian {tercetak(satu)}%", partial(cocok, satu))


def _uji_capaian(jenis: JenisFakta, hubungan: Hubungan) -> Iterator[Uji]:
    """A capaian follows from each pair of target and realisasi."""
    for satu, dua in product(
        hubungan.target(jenis is JenisFakta.CAPAIAN_RENSTRA), hubungan.nilai(JenisFakta.REALISASI)
    ):
        frasa = f"yang sesuai dengan target {tercetak(satu)} dan realisasi {tercetak(dua)}"
        yield Uji(frasa, partial(hubungan.cocok, satu, dua))
