"""Which figure of a survey's chain is wrong: the fewest that, set aside, let all others hold together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from itertools import combinations, product

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.kebijakan import Pembulatan
from lkjip_desktop.engine.pembulatan import bulatkan_pecahan
from lkjip_desktop.engine.rantai_survei import Bacaan, Kunci, Mata, Rantai
from lkjip_desktop.engine.ringkas import kalikan, nilai_tercetak, selang_ringkas
from lkjip_desktop.engine.selang import Selang, irisan, jumlah, titik
from lkjip_desktop.engine.survei import PENGALI
from lkjip_desktop.engine.vonis import LONGGAR

_TERBANYAK, _TAMBAHAN, _NILAI_MAKS = 4, 2, 60
_UNSUR = frozenset({Mata.NRR, Mata.TERTIMBANG})
Himpunan = frozenset[Kunci]


@dataclass(frozen=True)
class Dugaan:
    """One wrong figure: the links that it can be, and the values that it can have had where it is certain.

    `benar` are printed values in order; `pokok` is what the plain computation gives. `bacaan` is the way of computing
    that fits the other figures best, `solusi` are the sets of links that may be wrong together, each in its way of
    computing. `serupa` are further places of the same wrong figure; `terbukti` is False where nothing explains them.
    """

    tersangka: tuple[Kunci, ...]
    bacaan: Bacaan
    benar: tuple[Decimal, ...] = ()
    pokok: Decimal | None = None
    terbukti: bool = True
    solusi: tuple[tuple[Himpunan, Bacaan], ...] = ()
    serupa: tuple[Kunci, ...] = ()

    @property
    def pasti(self) -> Kunci | None:
        """The wrong link, None where it can be one of several."""
        return self.tersangka[0] if len(self.tersangka) == 1 else None


@lru_cache(maxsize=8)
def cari_dugaan(rantai: Rantai) -> tuple[Dugaan, ...]:
    """Return what is wrong in a chain, nothing where some way of computing gives all that is printed."""
    bacaan = rantai.bacaan
    if any(rantai.berlaku(satu) for satu in bacaan):
        return ()
    gagal = {id(satu): rantai.menyimpang(satu) for satu in bacaan}
    for banyak in range(1, _TERBANYAK + 1):
        solusi = [
            (himpunan, satu)
            for satu in bacaan
            for himpunan in _himpunan(rantai, gagal[id(satu)], banyak)
            if rantai.berlaku(satu, himpunan)
        ]
        if solusi:
            return tuple(_uraikan(rantai, solusi))
    return (_tak_terurai(rantai, min(bacaan, key=lambda satu: len(gagal[id(satu)]))),)


def tetapkan(rantai: Rantai, dugaan: Dugaan, kunci: Kunci) -> Dugaan:
    """Return a finding of one certain link, with the values that the others leave it."""
    milik = [(himpunan, bacaan) for himpunan, bacaan in dugaan.solusi if kunci in himpunan]
    benar, pokok = _benar(rantai, kunci, milik), _pokok(rantai, kunci, dugaan.bacaan)
    if dikuatkan := _dikuatkan_ikm(rantai, kunci, pokok, milik):
        benar = (dikuatkan,)
    return replace(dugaan, tersangka=(kunci,), benar=benar, pokok=pokok)


def _dikuatkan_ikm(
    rantai: Rantai, kunci: Kunci, pokok: Decimal | None, solusi: Sequence[tuple[Himpunan, Bacaan]]
) -> Decimal | None:
    """The index that the unsur give and whose 25-fold is the IKM, where no explanation doubts one of them."""
    angka, diragukan = rantai.angka(kunci), {mata for himpunan, _ in solusi for mata, _ in himpunan}
    if kunci[0] is not Mata.INDEKS or angka is None or not rantai.ikm or diragukan != {Mata.INDEKS}:
        return None
    jumlahnya = {satu for _, bacaan in solusi for satu in rantai.jumlah_tercetak(bacaan, frozenset())}
    calon = {bulatkan_pecahan(satu.bawah, angka.desimal) for satu in jumlahnya if satu.bawah == satu.atas}
    for satu in (pokok, *sorted(calon)):
        if satu is not None and all(_cetak_ikm(satu, ikm) for ikm in rantai.ikm):
            return satu
    return None


def _cetak_ikm(indeks: Decimal, ikm: Angka) -> bool:
    return any(bulatkan_pecahan(Fraction(indeks) * PENGALI, ikm.desimal, mode) == ikm.nilai for mode in LONGGAR)


def tanpa_bobot_dikenal(rantai: Rantai) -> Rantai:
    """Return the chain, its weighted NRR left to themselves where most of them follow no known weight."""
    batas = max(2, len(rantai.nrr) // 3)
    dikenal = not rantai.bacaan or any(len(rantai.menyimpang(satu)) <= batas for satu in rantai.bacaan)
    return rantai if dikenal else replace(rantai, bobot_lain=True)


def _himpunan(rantai: Rantai, gagal: Sequence[int], banyak: int) -> Iterator[Himpunan]:
    """The sets of so many links that may explain the chain: one of each pair that fails, and some further ones."""
    tambahan = banyak - len(gagal)
    if not 0 <= tambahan <= _TAMBAHAN:
        return
    lain = [k for k in rantai.kunci if k[1] not in gagal or k[0] not in _UNSUR]
    if tambahan > 1:
        lain = [k for k in lain if k[0] not in _UNSUR]
    for dasar in product(*(((Mata.NRR, i), (Mata.TERTIMBANG, i)) for i in gagal)):
        for tambah in combinations(lain, tambahan):
            yield frozenset((*dasar, *tambah))


def _uraikan(rantai: Rantai, solusi: Sequence[tuple[Himpunan, Bacaan]]) -> Iterator[Dugaan]:
    """The figures that all explanations name, each for itself; then those of which one is wrong."""
    urutan = {kunci: i for i, kunci in enumerate(rantai.kunci)}
    terbaik = max((b for _, b in solusi), key=lambda b: _persis(rantai, b))
    semua = frozenset().union(*(h for h, _ in solusi))
    pasti = frozenset.intersection(*(h for h, _ in solusi))
    terbagi = len(solusi[0][0]) - len(pasti) > 1
    gagal = {i for i in rantai.menyimpang(terbaik) if terbagi}
    kelompok: dict[object, list[Kunci]] = {}
    for kunci in sorted(semua, key=lambda k: urutan[k]):
        sepasang = kunci[1] if kunci[0] in _UNSUR and kunci[1] in gagal else ""
        kelompok.setdefault(kunci if kunci in pasti else sepasang, []).append(kunci)
    for anggota in kelompok.values():
        dugaan = Dugaan(tuple(anggota), terbaik, solusi=tuple(solusi))
        yield tetapkan(rantai, dugaan, anggota[0]) if len(anggota) == 1 else dugaan


def _tak_terurai(rantai: Rantai, bacaan: Bacaan) -> Dugaan:
    gagal = [(mata, i) for i in rantai.menyimpang(bacaan) for mata in (Mata.NRR, Mata.TERTIMBANG)]
    umum = [kunci for kunci in rantai.kunci if kunci[0] in (Mata.INDEKS, Mata.IKM)]
    return Dugaan(tuple(gagal + umum), bacaan, terbukti=False)


def _persis(rantai: Rantai, bacaan: Bacaan) -> int:
    """How many printed figures the NRR as printed give exactly in this way."""
    kunci = [k for k in rantai.kunci if k[0] not in (Mata.NRR, Mata.MUTU)]
    return sum(_pokok(rantai, k, bacaan) == getattr(rantai.angka(k), "nilai", None) for k in kunci)


def _pokok(rantai: Rantai, kunci: Kunci, bacaan: Bacaan) -> Decimal | None:
    """What the printed NRR and the weights give; for the IKM without NRR, the printed index."""
    angka = rantai.angka(kunci)
    if angka is None or kunci[0] is Mata.NRR:
        return None
    nrr = [Fraction(satu.pasti) / rantai.kali for satu in rantai.nrr]
    if kunci[0] is Mata.TERTIMBANG:
        nilai = nrr[kunci[1]] * bacaan.bobot[kunci[1]] * rantai.kali_tertimbang
        return bulatkan_pecahan(nilai, angka.desimal, bacaan.mode_tertimbang)
    if nrr:
        indeks = sum((x * b for x, b in zip(nrr, bacaan.bobot_indeks, strict=True)), Fraction(0))
    elif kunci[0] is Mata.IKM and rantai.indeks:
        indeks = Fraction(rantai.indeks[0].pasti)
    else:
        return None
    return bulatkan_pecahan(indeks * (PENGALI if kunci[0] is Mata.IKM else 1), angka.desimal)


def _benar(rantai: Rantai, kunci: Kunci, solusi: Sequence[tuple[Himpunan, Bacaan]]) -> tuple[Decimal, ...]:
    """The values, printed as this figure is, that the others allow; none where they are too many to help."""
    angka = rantai.angka(kunci)
    if angka is None:
        return ()
    hasil: set[Decimal] = set()
    for himpunan, bacaan in solusi:
        for selang, mode in _ruang(rantai, kunci, himpunan, bacaan):
            if (selang.atas - selang.bawah) * 10**angka.desimal > _NILAI_MAKS:
                return ()
            hasil.update(nilai_tercetak(selang, angka, mode))
    return tuple(sorted(hasil & _di_tempat_lain(rantai, kunci, solusi) or hasil))


def _di_tempat_lain(rantai: Rantai, kunci: Kunci, solusi: Iterable[tuple[Himpunan, Bacaan]]) -> set[Decimal]:
    """What further places of the same index or IKM print, where they are right."""
    angka, buang = rantai.angka(kunci), frozenset[Kunci]().union(*(himpunan for himpunan, _ in solusi))
    if angka is None or kunci[0] not in (Mata.INDEKS, Mata.IKM):
        return set()
    lain = [rantai.angka(satu) for satu in rantai.kunci if satu[0] is kunci[0] and satu not in buang]
    return {satu.nilai for satu in lain if satu is not None and satu.nilai and satu.desimal == angka.desimal}


def _ruang(
    rantai: Rantai, kunci: Kunci, buang: Himpunan, bacaan: Bacaan
) -> Iterator[tuple[Selang, tuple[Pembulatan, ...]]]:
    """The true values that a link can have, in its own scale, with the roundings it can be printed by."""
    mata, urut = kunci
    if mata is Mata.TERTIMBANG:
        kotak = rantai.kotak(urut, bacaan, buang)
        if kotak is not None:
            yield kotak * titik(bacaan.bobot[urut] * rantai.kali_tertimbang), (bacaan.mode_tertimbang,)
        return
    if mata is Mata.NRR:
        for indeks in rantai.indeks_mungkin(bacaan, buang):
            kotak = _nrr_dari_indeks(rantai, urut, buang, bacaan, indeks)
            if kotak is not None:
                yield kalikan(kotak, Fraction(rantai.kali)), LONGGAR
        return
    tercetak = [satu for i, satu in enumerate(rantai.indeks) if (Mata.INDEKS, i) not in buang]
    sumber = [*rantai.indeks_mungkin(bacaan, buang), *_bersama(rantai.jumlah_tercetak(bacaan, buang), tercetak)]
    if mata is Mata.IKM:
        sumber += [titik(Fraction(satu.pasti)) for satu in tercetak]
    for indeks in sumber:
        yield kalikan(indeks, Fraction(PENGALI if mata is Mata.IKM else 1)), LONGGAR


def _bersama(jumlah_: Iterable[Selang], tercetak: Sequence[Angka]) -> Iterator[Selang]:
    """What sums of rounded figures leave once they have to print as the index does."""
    for satu in jumlah_:
        sisa: Selang | None = satu
        for indeks in tercetak:
            sisa = irisan(sisa, selang_ringkas(indeks)) if sisa else None
        if sisa:
            yield sisa


def _nrr_dari_indeks(rantai: Rantai, urut: int, buang: Himpunan, bacaan: Bacaan, indeks: Selang) -> Selang | None:
    """What is left of the index for one NRR once the others are taken away."""
    kotak, bobot = rantai.kotak(urut, bacaan, buang), bacaan.bobot_indeks[urut]
    lain = [(rantai.kotak(i, bacaan, buang), b) for i, b in enumerate(bacaan.bobot_indeks) if i != urut]
    if kotak is None or not bobot or any(satu is None for satu, _ in lain):
        return kotak
    selebihnya = jumlah(satu * titik(b) for satu, b in lain if satu is not None)
    return irisan(kotak, (indeks - selebihnya) * titik(1 / bobot))
