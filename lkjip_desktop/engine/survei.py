"""The satisfaction survey from unsur to mutu (PermenPANRB 14/2017)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.hasil import HasilSurvei
from lkjip_desktop.domain.laporan import Survei, Unsur
from lkjip_desktop.engine.pembulatan import angka_hitung, bulatkan_pecahan, tercetak
from lkjip_desktop.engine.selang import Selang, bertemu, jumlah, selang_cetak, selang_operan, titik
from lkjip_desktop.engine.vonis import LONGGAR

PENGALI = 25
_SKALA = 4
# PermenPANRB 14/2017, table of intervals: lower bound of the IKM, mutu, kinerja.
MUTU = (
    (Decimal("88.31"), "A", "Sangat Baik"),
    (Decimal("76.61"), "B", "Baik"),
    (Decimal("65.00"), "C", "Kurang Baik"),
    (Decimal("25.00"), "D", "Tidak Baik"),
)


@dataclass(frozen=True, slots=True)
class Bobot:
    """A weight per unsur: as offices write it, and exactly."""

    nama: str
    nilai: Fraction


def mutu_ikm(ikm: Decimal) -> tuple[str, str] | None:
    """Return (mutu, kinerja) of an IKM 25-100, taken at two decimals; None below 25."""
    bulat = bulatkan_pecahan(Fraction(ikm), 2)
    return next(((mutu, kinerja) for bawah, mutu, kinerja in MUTU if bulat >= bawah), None)


def bobot_mungkin(survei: Survei) -> list[Bobot]:
    """Return the weights in use, the exact 1/n first: 1/9, 0,1111, 0,111, 0,11 and the printed penimbang."""
    banyak = len(survei.unsur)
    if not banyak:
        return []
    hasil = [Bobot(f"1/{banyak}", Fraction(1, banyak))]
    for desimal in (4, 3, 2):
        bulat = bulatkan_pecahan(Fraction(1, banyak), desimal)
        hasil.append(Bobot(tulis(bulat), Fraction(bulat)))
    if survei.penimbang is not None and survei.penimbang.berupa_angka:
        hasil.append(Bobot(tercetak(survei.penimbang), Fraction(survei.penimbang.pasti)))
    return list({satu.nilai: satu for satu in reversed(hasil)}.values())[::-1]


def nrr(unsur: Unsur) -> Fraction:
    """Return an unsur's NRR: sum through number of answers where both are known, else as printed.

    Raises ValueError where it is no number.
    """
    if unsur.jumlah is not None and unsur.pengisi:
        return Fraction(unsur.jumlah, unsur.pengisi)
    return Fraction(unsur.rata_rata.pasti)


def indeks_tepat(unsur: Sequence[Unsur], bobot: Bobot) -> Fraction:
    """Return the index on the scale 1-4 that a weight gives. Raises ValueError where a NRR is no number."""
    return sum((nrr(satu) for satu in unsur), Fraction(0)) * bobot.nilai * _konversi(unsur)


def selang_indeks(survei: Survei, bobot: Bobot) -> Selang | None:
    """Return the index that the printed NRR allow, None where one of them is no number."""
    if not survei.unsur or not all(satu.rata_rata.berupa_angka for satu in survei.unsur):
        return None
    return jumlah(_selang_nrr(satu) for satu in survei.unsur) * titik(bobot.nilai * _konversi(survei.unsur))


def _selang_nrr(unsur: Unsur) -> Selang:
    return titik(nrr(unsur)) if unsur.pengisi else selang_operan(unsur.rata_rata)


@dataclass(frozen=True, slots=True, order=True)
class Kecocokan:
    """How many printed figures (weighted NRR, index, IKM) a weight allows, and gives exactly; of how many."""

    mungkin: int
    persis: int
    dari: int


def cocok_bobot(survei: Survei, bobot: Bobot) -> Kecocokan:
    """Return how well a weight reproduces what the office printed."""
    uji = list(_uji_bobot(survei, bobot))
    return Kecocokan(
        sum(_tercetak_dari(nilai, angka) for nilai, angka in uji),
        sum((nilai.bawah + nilai.atas) / 2 in selang_cetak(angka) for nilai, angka in uji),
        len(uji),
    )


def _uji_bobot(survei: Survei, bobot: Bobot) -> Iterator[tuple[Selang, Angka]]:
    """Yield each printed figure with the interval that the NRR give it."""
    for satu in survei.unsur:
        if satu.tertimbang is not None and satu.tertimbang.berupa_angka and satu.rata_rata.berupa_angka:
            yield _selang_nrr(satu) * titik(bobot.nilai), satu.tertimbang
    indeks = selang_indeks(survei, bobot)
    for angka, kali in ((survei.indeks, 1), (survei.ikm, PENGALI)):
        if indeks is not None and angka is not None and angka.berupa_angka:
            yield indeks * titik(kali), angka


def pilih_bobot(survei: Survei) -> Bobot | None:
    """Return the weight that reproduces most printed figures; of equally good ones the first of bobot_mungkin."""
    return max(bobot_mungkin(survei), key=lambda bobot: cocok_bobot(survei, bobot), default=None)


def hasil_survei(survei: Survei | None) -> HasilSurvei | None:
    """Return the survey computed from its unsur, None without a survey; `bobot` names the weight used."""
    if survei is None:
        return None
    bobot = pilih_bobot(survei)
    angka = [satu for satu in survei.unsur if satu.rata_rata.berupa_angka]
    tertinggi = max(angka, key=nrr, default=None)
    terendah = min(angka, key=nrr, default=None)
    if bobot is None or len(angka) < len(survei.unsur):
        return _tanpa_hitungan(survei, tertinggi, terendah)
    nilai = indeks_tepat(angka, bobot)
    indeks = angka_hitung(nilai, _desimal(survei.indeks), satuan=None)
    ikm = angka_hitung(nilai * PENGALI, _desimal(survei.ikm), satuan=None)
    mutu = mutu_ikm(ikm.pasti)
    return HasilSurvei(
        indeks=indeks,
        ikm=ikm,
        mutu=mutu[0] if mutu else None,
        kinerja=mutu[1] if mutu else None,
        bobot=bobot.nama,
        tertinggi=tertinggi,
        terendah=terendah,
        uraian=_uraian(angka, bobot, ikm),
    )


def _tanpa_hitungan(survei: Survei, tertinggi: Unsur | None, terendah: Unsur | None) -> HasilSurvei:
    """Without all NRR nothing is computed; the grade follows from the printed IKM."""
    ikm = survei.ikm if survei.ikm is not None and survei.ikm.berupa_angka else None
    mutu = mutu_ikm(ikm.pasti) if ikm is not None else None
    return HasilSurvei(
        indeks=survei.indeks,
        ikm=ikm,
        mutu=mutu[0] if mutu else survei.mutu,
        kinerja=mutu[1] if mutu else None,
        bobot="",
        tertinggi=tertinggi,
        terendah=terendah,
        uraian=None,
    )


def _konversi(unsur: Sequence[Unsur]) -> Fraction:
    """The factor that brings the NRR to the scale 1-4: 1/25 where they stand on the scale 25-100 already."""
    return Fraction(1, PENGALI) if any(satu.rata_rata.pasti > _SKALA for satu in unsur) else Fraction(1)


def _desimal(tercetak_: Angka | None) -> int:
    return min(tercetak_.desimal, 4) if tercetak_ is not None and tercetak_.desimal else 2


def _uraian(unsur: Sequence[Unsur], bobot: Bobot, ikm: Angka) -> str:
    jumlah_nrr = sum((satu.rata_rata.pasti for satu in unsur), Decimal(0))
    if any(satu.pengisi for satu in unsur):
        jumlah_nrr = bulatkan_pecahan(sum((nrr(satu) for satu in unsur), Fraction(0)), 3)
    kali = f" × {PENGALI}" if _konversi(unsur) == 1 else ""
    return f"{tulis(jumlah_nrr)} × {bobot.nama}{kali} = {tercetak(ikm)}"


def _tercetak_dari(nilai: Selang, angka: Angka) -> bool:
    return any(bertemu(nilai, selang_cetak(angka, mode)) for mode in LONGGAR)
