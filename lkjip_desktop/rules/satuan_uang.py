"""Amounts in another unit than those around them: thousands or millions among full rupiah, or the reverse."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from itertools import permutations

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.laporan import JenisFakta, Kemunculan, Laporan, Program
from lkjip_desktop.engine.ringkas import selang_ringkas
from lkjip_desktop.engine.selang import Selang, bertemu, langkah, titik
from lkjip_desktop.rules.kalimat import pilah
from lkjip_desktop.rules.katalog import Konteks
from lkjip_desktop.rules.persamaan import BukuJumlah, Persamaan
from lkjip_desktop.rules.serapan import baris_serapan, vonis_serapan
from lkjip_desktop.rules.tabel_uang import (
    NAMA_UANG,
    AwalTabel,
    BarisUang,
    Kolom,
    baris_uang,
    selang_uang,
    turunan,
)

RIBU, JUTA = Decimal(1000), Decimal(1_000_000)
_FAKTOR = (RIBU, JUTA)
_KEDUA_ARAH = (RIBU, JUTA, 1 / RIBU, 1 / JUTA)
_BERARTI = 3  # digits that a coincidence does not hit
_TERBANYAK = 6  # different values of one fact that are compared
# A pagu in thousands beside a full realisasi makes the realisasi 200 to 1,000 times the pagu.
_HAMPIR = (Decimal("0.9"), Decimal("1.1"))  # a figure rounded to thousands is nearer than that
_JAUH = 20  # figures of one row that are nearer to each other are in one unit
_LEBIH = (Decimal("0.2"), Decimal(1))


class Cara(StrEnum):
    """What shows that a figure is in another unit."""

    LEMBAR = "lembar lain"
    JUMLAH = "jumlah"
    SERAPAN = "serapan"
    PAGU = "pagu"


@dataclass(frozen=True, eq=False, slots=True)
class SalahSatuan:
    """A figure that is right once multiplied by `faktor`; `saksi` are the figures that show it."""

    program: Program | None
    jenis: JenisFakta
    kolom: Kolom
    angka: Angka
    faktor: Decimal
    cara: Cara
    saksi: tuple[Angka, ...]
    seharusnya: Decimal | None = None


@dataclass(frozen=True, eq=False, slots=True)
class _Isi:
    """An amount with its subject and its column."""

    program: Program | None
    kolom: Kolom
    kejadian: Kemunculan

    @property
    def angka(self) -> Angka:
        return self.kejadian.nilai


def salah_satuan(konteks: Konteks) -> list[SalahSatuan]:
    """Return the figures in another unit: by other sheets first, then by sums, serapan and pagu."""
    isi = list(_isi(konteks.laporan))
    hasil = list(_antarlembar(isi, konteks.sekali(BukuJumlah)))
    kolom = {satu.angka: satu for satu in isi}
    for cari in (_dari_jumlah, _dari_serapan, _dari_pagu):
        hasil.extend(cari(konteks, kolom, {satu.angka for satu in hasil}))
    return list({satu.angka: satu for satu in reversed(hasil)}.values())[::-1]


def skala(angka: Angka) -> int:
    """Return the unit that a figure's heading declares: 1000 for a column in thousands."""
    return int(langkah(angka) * 10 ** min(angka.desimal, 8))


def _isi(laporan: Laporan) -> Iterator[_Isi]:
    awal = AwalTabel(laporan)
    for program in (*turunan(laporan.program), None):
        for kolom, kejadian in awal.uang(program.kemunculan if program else laporan.total):
            if kejadian.nilai.berupa_angka and kejadian.nilai.pasti > 0:
                yield _Isi(program, kolom, kejadian)


@dataclass(frozen=True, eq=False, slots=True)
class _Pasangan:
    """Two places of one fact of which the larger is `faktor` times the smaller."""

    kecil: _Isi
    besar: _Isi
    faktor: Decimal
    fakta: Sequence[_Isi]


def _antarlembar(isi: Sequence[_Isi], buku: BukuJumlah) -> Iterator[SalahSatuan]:
    """The figures that other sheets give a thousand or a million times as large."""
    fakta = [f for f in pilah(isi, lambda s: (id(s.program), s.kolom.jenis, s.kejadian.tahun)).values() if len(f) > 1]
    pasangan = [satu for semua in fakta if len(semua) <= _TERBANYAK for satu in _berpasangan(semua)]
    banding = pilah((satu for semua in fakta for satu in semua), lambda s: s.kolom)
    kecil = pilah(dict.fromkeys(satu.kecil for satu in pasangan), lambda s: s.kolom)
    penuh = {kolom for kolom, semua in kecil.items() if len(semua) == len(banding[kolom]) > 1}
    terlihat: set[Angka] = set()
    for satu in pasangan:
        ke_besar = _besar_keliru(satu, penuh, buku)
        keliru, saksi = (satu.besar, satu.kecil) if ke_besar else (satu.kecil, satu.besar)
        if keliru.angka not in terlihat:
            terlihat.add(keliru.angka)
            faktor = 1 / satu.faktor if ke_besar else satu.faktor
            yield _salah(keliru, faktor, Cara.LEMBAR, [saksi.angka], saksi.angka.pasti)


def _berpasangan(fakta: Sequence[_Isi]) -> Iterator[_Pasangan]:
    for kecil, besar in permutations(fakta, 2):
        faktor = _faktor(kecil.angka, besar.angka)
        if faktor is not None:
            yield _Pasangan(kecil, besar, faktor, fakta)


def _besar_keliru(pasangan: _Pasangan, penuh: Collection[Kolom], buku: BukuJumlah) -> bool:
    """True where the larger of two figures is the odd one; else the smaller one counts in thousands."""
    kecil, besar = pasangan.kecil, pasangan.besar
    sama = [sum(_setara(satu.angka, lain.angka) for satu in pasangan.fakta) for lain in (kecil, besar)]
    if skala(besar.angka) > 1 and skala(kecil.angka) == 1:
        return sama[0] >= sama[1]
    if kecil.kolom in penuh:
        return False
    if sama[0] != sama[1]:
        return sama[0] > sama[1]
    return buku.merusak(besar.angka) and not buku.merusak(kecil.angka)


def _setara(satu: Angka, lain: Angka) -> bool:
    """True where two amounts can be one."""
    dua = selang_uang(satu), selang_uang(lain)
    return dua[0] is not None and dua[1] is not None and bertemu(dua[0], dua[1])


def _faktor(kecil: Angka, besar: Angka) -> Decimal | None:
    """How many times the larger figure is the smaller one, where that is a thousand or a million."""
    sasaran = selang_uang(besar) if kecil.pasti * 100 <= besar.pasti else None
    return next((f for f in _FAKTOR if sasaran is not None and _menjadi(kecil, f, sasaran)), None)


def _menjadi(angka: Angka, faktor: Decimal, sasaran: Selang) -> bool:
    """True where the figure times the factor can be the other one, and not by chance."""
    tepat = titik(Fraction(angka.pasti) * Fraction(faktor))
    if bertemu(tepat, sasaran):
        return True
    return faktor > 1 and _digit(angka) >= _BERARTI and bertemu(_kali(angka, faktor), sasaran)


def _digit(angka: Angka) -> int:
    """How many digits of a figure say something."""
    return len(str(abs(int(angka.pasti.scaleb(angka.desimal)))).rstrip("0"))


def _kali(angka: Angka, faktor: Decimal) -> Selang:
    return selang_ringkas(angka) * titik(Fraction(faktor))


def _besar(angka: Angka) -> Decimal:
    return angka.pasti


def _salah(
    isi: _Isi, faktor: Decimal, cara: Cara, saksi: Iterable[Angka], seharusnya: Decimal | None = None
) -> SalahSatuan:
    return SalahSatuan(isi.program, isi.kolom.jenis, isi.kolom, isi.angka, faktor, cara, tuple(saksi), seharusnya)


def _dari_jumlah(konteks: Konteks, isi: Mapping[Angka, _Isi], dikenal: set[Angka]) -> Iterator[SalahSatuan]:
    """The one figure of a wrong sum that makes it right in another unit."""
    for persamaan in konteks.sekali(BukuJumlah).persamaan:
        semua = [persamaan.nilai, *(angka for _, angka in persamaan.bagian)]
        if persamaan.cocok or any(satu in dikenal for satu in semua):
            continue
        calon = [(satu, f) for satu in semua if satu in isi for f in _KEDUA_ARAH if _memperbaiki(persamaan, satu, f)]
        if len(calon) == 1:
            angka, faktor = calon[0]
            saksi = [satu for satu in semua if satu != angka]
            yield _salah(isi[angka], faktor, Cara.JUMLAH, saksi, _benar(persamaan, angka, faktor))


def _memperbaiki(persamaan: Persamaan, angka: Angka, faktor: Decimal) -> bool:
    sasaran = persamaan.jumlah if angka == persamaan.nilai else angka.pasti + persamaan.selisih
    if not _HAMPIR[0] <= sasaran / (angka.pasti * faktor) <= _HAMPIR[1]:
        return False
    hitung, cetak, lama = persamaan.hitung, selang_uang(persamaan.nilai), selang_uang(angka)
    if hitung is None or cetak is None or lama is None:
        return False
    return _menjadi(angka, faktor, hitung if angka == persamaan.nilai else cetak - (hitung - lama))


def _benar(persamaan: Persamaan, angka: Angka, faktor: Decimal) -> Decimal | None:
    """The exact amount, where the other figures of the sum are exact."""
    if not persamaan.pasti:
        return angka.pasti * faktor if faktor < 1 else None
    return persamaan.jumlah if angka == persamaan.nilai else angka.pasti + persamaan.selisih


def _dari_serapan(konteks: Konteks, isi: Mapping[Angka, _Isi], dikenal: set[Angka]) -> Iterator[SalahSatuan]:
    """The pagu or realisasi that gives the printed serapan in another unit."""
    for baris in baris_serapan(konteks):
        uang = [baris.nilai[jenis] for jenis in NAMA_UANG if baris.nilai.get(jenis) in isi]
        if len(uang) < len(NAMA_UANG) or any(satu in dikenal for satu in uang):
            continue
        if (
            max(uang[1].pasti, uang[0].pasti) < 50 * min(uang[0].pasti, uang[1].pasti)
            and uang[0].pasti >= uang[1].pasti
        ):
            continue
        if vonis_serapan(konteks, baris) is None:
            continue
        pilihan = _pilihan_serapan(konteks, baris, uang)
        if pilihan is not None:
            angka, faktor = pilihan
            saksi = [baris.nilai[JenisFakta.SERAPAN], *(satu for satu in uang if satu != angka)]
            yield _salah(isi[angka], faktor, Cara.SERAPAN, saksi, angka.pasti * faktor if faktor < 1 else None)


def _pilihan_serapan(konteks: Konteks, baris: BarisUang, uang: Sequence[Angka]) -> tuple[Angka, Decimal] | None:
    """The smaller figure times a factor; the larger one divided by it where only that is a declared unit."""
    kecil, besar = sorted(uang, key=_besar)
    jenis = {angka: jenis for jenis, angka in baris.nilai.items()}
    for faktor in _FAKTOR:
        angka, kali = (besar, 1 / faktor) if skala(besar) > 1 and skala(kecil) == 1 else (kecil, faktor)
        lain = replace(baris, nilai={**baris.nilai, jenis[angka]: angka.kali(kali)})
        if vonis_serapan(konteks, lain) is None:
            return angka, kali
    return None


def _dari_pagu(konteks: Konteks, isi: Mapping[Angka, _Isi], dikenal: set[Angka]) -> Iterator[SalahSatuan]:
    """A pagu that its realisasi exceeds two hundred times and more."""
    for baris in baris_uang(konteks.laporan):
        pagu, belanja = (baris.nilai.get(jenis) for jenis in NAMA_UANG)
        if pagu is None or belanja is None or not {pagu, belanja} <= isi.keys() or {pagu, belanja} & dikenal:
            continue
        rinci = konteks.sekali(BukuJumlah).rincian(pagu)
        if _digit(pagu) < _BERARTI or (rinci is not None and len(rinci.bagian) == 1):
            continue
        for faktor in _FAKTOR:
            bagian = belanja.pasti / (pagu.pasti * faktor)
            if _LEBIH[0] <= bagian <= _LEBIH[1]:
                yield _salah(isi[pagu], faktor, Cara.PAGU, [belanja])
                break
