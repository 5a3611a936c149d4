"""A printed survey as a chain: NRR, weighted NRR, index, IKM, mutu; does some way of computing give all of them?

Offices differ in weight (1/9, 0,111, 0,11), in rounding, and in whether a step starts from printed or from exact
figures. A Bacaan is one such way; the chain holds where one of them allows every printed figure.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from fractions import Fraction
from functools import cached_property, lru_cache
from itertools import product

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.kebijakan import Pembulatan
from lkjip_desktop.domain.laporan import Unsur
from lkjip_desktop.engine.mutu_survei import MUTU_LAMA, mutu_selang
from lkjip_desktop.engine.pembulatan import bulatkan_pecahan
from lkjip_desktop.engine.ringkas import kalikan, nilai_tercetak, selang_ringkas
from lkjip_desktop.engine.selang import Selang, bertemu, irisan, jumlah, lebih_tepat, selang_cetak, titik
from lkjip_desktop.engine.survei import PENGALI
from lkjip_desktop.engine.vonis import LONGGAR

SKALA = Selang(Fraction(1), Fraction(4))
_DESIMAL_TERSIRAT = (3, 2)
_PILIHAN_MAKS = 40


class Mata(StrEnum):
    """What a link of the chain says."""

    NRR = "nrr"
    TERTIMBANG = "tertimbang"
    INDEKS = "indeks"
    IKM = "ikm"
    MUTU = "mutu"


# A link and its number: of the unsur, or of the place where the index or IKM is repeated.
Kunci = tuple[Mata, int]


@dataclass(frozen=True)
class Bacaan:
    """One way in which the figures can have come about: weights of the column and of the index, roundings."""

    nama: str
    bobot: tuple[Fraction, ...]
    bobot_indeks: tuple[Fraction, ...]
    kotak: tuple[Selang, ...]
    mode_tertimbang: Pembulatan

    @cached_property
    def jumlah(self) -> Selang:
        """The index that the NRR give, unrounded."""
        return jumlah(kalikan(satu, b) for satu, b in zip(self.kotak, self.bobot_indeks, strict=True))


@dataclass(frozen=True)
class Rantai:
    """The printed figures in their scales: NRR 1-4 (`kali` 25 where they stand on 25-100), IKM 25-100.

    `bobot_lain`: the weighted NRR follow no weight that is known, so that only their sum counts.
    """

    unsur: list[Unsur] = field(compare=False)
    nrr: tuple[Angka, ...]
    tertimbang: tuple[Angka | None, ...]
    indeks: tuple[Angka, ...]
    ikm: tuple[Angka, ...]
    mutu: str | None
    kali: int
    kali_tertimbang: int
    bobot: tuple[tuple[str, tuple[Fraction, ...]], ...]
    bobot_lain: bool = False

    @property
    def kunci(self) -> Iterator[Kunci]:
        """All links, in the order of the chain."""
        yield from ((Mata.NRR, i) for i in range(len(self.nrr)))
        yield from ((Mata.TERTIMBANG, i) for i, satu in enumerate(self.tertimbang) if satu is not None)
        yield from ((Mata.INDEKS, i) for i in range(len(self.indeks)))
        yield from ((Mata.IKM, i) for i in range(len(self.ikm)))
        if self.mutu is not None:
            yield Mata.MUTU, 0

    def angka(self, kunci: Kunci) -> Angka | None:
        """The printed figure of a link; None for mutu."""
        daftar: dict[Mata, Sequence[Angka | None]] = {
            Mata.NRR: self.nrr,
            Mata.TERTIMBANG: self.tertimbang,
            Mata.INDEKS: self.indeks,
            Mata.IKM: self.ikm,
        }
        return daftar[kunci[0]][kunci[1]] if kunci[0] in daftar else None

    def angka_pertama(self, mata: Mata) -> Angka | None:
        """The first place of the index or the IKM, None where it is not printed."""
        return next(iter(self.indeks if mata is Mata.INDEKS else self.ikm), None)

    @cached_property
    def bacaan(self) -> list[Bacaan]:
        """All ways of computing, the plain ones first."""
        tampak = [replace(satu, tepat=None) for satu in self.nrr]
        kotak = dict.fromkeys(
            _kotak(nrr, self.kali, potong=potong) for nrr in (self.nrr, tampak) for potong in (False, True)
        )
        return [
            Bacaan(nama, bobot, lain, satu, mode)
            for satu in kotak
            for mode in (LONGGAR if any(self.tertimbang) else LONGGAR[:1])
            for nama, bobot in (self.bobot if any(self.tertimbang) else self.bobot[:1])
            for _, lain in [(nama, bobot), *(dua for dua in self.bobot if dua[1] != bobot)]
        ]

    def menyimpang(self, bacaan: Bacaan) -> list[int]:
        """The unsur whose weighted NRR is not NRR x weight; none where the column has weights of its own."""
        if self.bobot_lain:
            return []
        return [
            i
            for i, satu in enumerate(self.tertimbang)
            if satu is not None
            and not bertemu(kalikan(bacaan.kotak[i], bacaan.bobot[i]), self.selang_tertimbang(i, bacaan))
        ]

    def selang_tertimbang(self, urut: int, bacaan: Bacaan) -> Selang:
        """What a printed weighted NRR can stand for, on the scale 1-4. Raises ValueError where none is printed."""
        angka = self.tertimbang[urut]
        if angka is None:
            raise ValueError(f"no weighted value of unsur {urut}")
        return _selang_tertimbang(angka, bacaan.mode_tertimbang, self.kali_tertimbang)

    def kotak(self, urut: int, bacaan: Bacaan, buang: frozenset[Kunci]) -> Selang | None:
        """What an unsur's NRR can be: as printed; set aside, what its weighted value tells; None where nothing."""
        if (Mata.NRR, urut) not in buang:
            return bacaan.kotak[urut]
        sendiri = self.tertimbang[urut] is None or self.bobot_lain or not bacaan.bobot[urut]
        if sendiri or (Mata.TERTIMBANG, urut) in buang:
            return SKALA
        return irisan(SKALA, kalikan(self.selang_tertimbang(urut, bacaan), 1 / bacaan.bobot[urut]))

    def selang_indeks(self, bacaan: Bacaan, buang: frozenset[Kunci]) -> Selang | None:
        """The unrounded index, computed from the NRR that are not set aside."""
        if not self.nrr:
            return Selang(Fraction(0), Fraction(4))
        hasil = bacaan.jumlah
        for i in {urut for mata, urut in buang if mata is Mata.NRR}:
            baru = self.kotak(i, bacaan, buang)
            if baru is None:
                return None
            lama, b = bacaan.kotak[i], bacaan.bobot_indeks[i]
            hasil = Selang(hasil.bawah + (baru.bawah - lama.bawah) * b, hasil.atas + (baru.atas - lama.atas) * b)
        return hasil

    def jumlah_tercetak(self, bacaan: Bacaan, buang: frozenset[Kunci]) -> list[Selang]:
        """The index as a sum of rounded weighted NRR, on the scale 1-4: as printed, or rounded somewhere unseen."""
        if not self.nrr:
            return []
        if not any(self.tertimbang):
            return self._jumlah_tersirat(bacaan, buang)
        pilihan = [self._tertimbang_mungkin(i, bacaan, buang) for i in range(len(self.tertimbang))]
        banyak = math.prod(len(satu) for satu in pilihan)
        if not 0 < banyak <= _PILIHAN_MAKS:
            return []
        return [titik(sum(satu, Fraction(0)) / self.kali_tertimbang) for satu in product(*pilihan)]

    def _tertimbang_mungkin(self, urut: int, bacaan: Bacaan, buang: frozenset[Kunci]) -> list[Fraction]:
        """A weighted NRR as printed; set aside, what its NRR can have given instead."""
        angka = self.tertimbang[urut]
        if angka is None:
            return []
        if (Mata.TERTIMBANG, urut) not in buang:
            return [Fraction(angka.pasti)]
        kotak = self.kotak(urut, bacaan, buang)
        if kotak is None:
            return []
        nilai = kalikan(kotak, bacaan.bobot[urut] * self.kali_tertimbang)
        return [
            Fraction(satu) for satu in nilai_tercetak(nilai, angka, [bacaan.mode_tertimbang]) if satu != angka.nilai
        ]

    def _jumlah_tersirat(self, bacaan: Bacaan, buang: frozenset[Kunci]) -> list[Selang]:
        """Sums of weighted NRR that another table may have rounded to two or three decimals."""
        kotak = [self.kotak(i, bacaan, buang) or SKALA for i in range(len(self.nrr))]
        hasil: list[Selang] = []
        for desimal, mode in product(_DESIMAL_TERSIRAT, LONGGAR):
            ujung = [
                [Fraction(bulatkan_pecahan(nilai * b, desimal, mode)) for nilai in (satu.bawah, satu.atas)]
                for satu, b in zip(kotak, bacaan.bobot_indeks, strict=True)
            ]
            hasil.append(Selang(sum((u[0] for u in ujung), Fraction(0)), sum((u[1] for u in ujung), Fraction(0))))
        return hasil

    def berlaku(self, bacaan: Bacaan, buang: frozenset[Kunci] = frozenset()) -> bool:
        """True where this way of computing allows every printed figure but those set aside."""
        sisa = [i for i in self.menyimpang(bacaan) if not {(Mata.NRR, i), (Mata.TERTIMBANG, i)} & buang]
        if sisa:
            return False
        return any(True for _ in self.indeks_mungkin(bacaan, buang))

    def indeks_mungkin(self, bacaan: Bacaan, buang: frozenset[Kunci]) -> Iterator[Selang]:
        """Yield, per path from the NRR to the mutu that holds, the unrounded index that it leaves possible."""
        dasar, tercetak = self.selang_indeks(bacaan, buang), self.jumlah_tercetak(bacaan, buang)
        if dasar is None:
            return
        indeks = [satu for i, satu in enumerate(self.indeks) if (Mata.INDEKS, i) not in buang]
        ikm = [satu for i, satu in enumerate(self.ikm) if (Mata.IKM, i) not in buang]
        for sampai_indeks in _jalan_indeks(dasar, tercetak, indeks):
            for hasil in _jalan_ikm(sampai_indeks, tercetak, indeks, ikm):
                if self.mutu is None or (Mata.MUTU, 0) in buang or self.mutu in _mutu(ikm, hasil):
                    yield hasil


def _jalan_indeks(dasar: Selang, tercetak: Sequence[Selang], indeks: Sequence[Angka]) -> Iterator[Selang]:
    """The index from exact figures, or printed as the sum of the printed weighted ones."""
    hasil: Selang | None = dasar
    for satu in indeks:
        hasil = irisan(hasil, selang_ringkas(satu)) if hasil else None
    if hasil:
        yield hasil
    if indeks and any(all(bertemu(jumlahnya, selang_ringkas(satu)) for satu in indeks) for jumlahnya in tercetak):
        yield dasar


def _jalan_ikm(
    dasar: Selang, tercetak: Sequence[Selang], indeks: Sequence[Angka], ikm: Sequence[Angka]
) -> Iterator[Selang]:
    """The IKM from the exact index, from a printed one, or from the sum of the printed weighted NRR."""
    hasil: Selang | None = dasar
    for satu in ikm:
        hasil = irisan(hasil, kalikan(selang_ringkas(satu), Fraction(1, PENGALI))) if hasil else None
    if hasil:
        yield hasil
    sumber = [*(titik(Fraction(satu.pasti)) for satu in indeks), *tercetak]
    if ikm and any(
        all(bertemu(kalikan(satu, Fraction(PENGALI)), selang_ringkas(cetak)) for cetak in ikm) for satu in sumber
    ):
        yield dasar


def _mutu(ikm: Sequence[Angka], indeks: Selang) -> set[str]:
    nilai = [titik(Fraction(a.pasti)) if a.desimal > 1 else selang_ringkas(a) for a in ikm] or [
        kalikan(indeks, Fraction(PENGALI))
    ]
    return {mutu for satu in nilai for mutu in (*mutu_selang(satu), *mutu_selang(satu, MUTU_LAMA))}


def _kotak(nrr: Sequence[Angka], kali: int, *, potong: bool) -> tuple[Selang, ...]:
    return tuple(kalikan(_nilai_nrr(satu, potong=potong), Fraction(1, kali)) for satu in nrr)


def _nilai_nrr(angka: Angka, *, potong: bool) -> Selang:
    """A printed NRR as an interval with both ends (ties are rounded both ways); exact where the cell stores more."""
    if lebih_tepat(angka):
        return titik(Fraction(angka.pasti))
    return _tutup(selang_cetak(angka, Pembulatan.POTONG if potong else Pembulatan.SETENGAH_NAIK))


@lru_cache(maxsize=256)
def _selang_tertimbang(angka: Angka, mode: Pembulatan, kali: int) -> Selang:
    return kalikan(_tutup(selang_cetak(angka, mode)), Fraction(1, kali))


def _tutup(selang: Selang) -> Selang:
    return replace(selang, tutup_bawah=True, tutup_atas=True)
