"""Sums that must hold in a budget table, and which one amount is to blame where they do not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.laporan import JenisFakta, Kemunculan, Program
from lkjip_desktop.engine.salah_ketik import salah_ketik
from lkjip_desktop.engine.selang import Selang, bertemu, titik
from lkjip_desktop.rules.katalog import Konteks
from lkjip_desktop.rules.serapan import baris_serapan, vonis_serapan
from lkjip_desktop.rules.tabel_uang import (
    BarisUang,
    Kolom,
    jumlah_uang,
    kolom_uang,
    rincian_uang,
    selang_uang,
)

SERAPAN = "serapan yang tercetak pun cocok"
JUMLAH = "jumlah lain yang memuatnya pun cocok"
TERSISA = "angka lain didukung serapan, jumlah, atau lembar lain"


@dataclass(frozen=True, eq=False)
class Persamaan:
    """A whole and its parts in one column; `induk` None for the total of the programs."""

    kolom: Kolom
    induk: Program | None
    nilai: Angka
    bagian: tuple[tuple[Program, Angka], ...]
    cocok: bool

    @cached_property
    def hitung(self) -> Selang | None:
        """What the parts can add up to."""
        return jumlah_uang([angka for _, angka in self.bagian])

    @cached_property
    def jumlah(self) -> Decimal:
        """What the parts add up to, exactly as they stand."""
        return sum((angka.pasti for _, angka in self.bagian if angka.berupa_angka), Decimal())

    @property
    def selisih(self) -> Decimal:
        """How much the parts fall short of the whole."""
        return self.nilai.pasti - self.jumlah

    def dengan(self, angka: Angka, benar: Decimal) -> bool:
        """True where the sum fits once an amount is another one."""
        cetak, beda = selang_uang(self.nilai), titik(Fraction(benar - angka.pasti))
        if self.hitung is None or cetak is None:
            return False
        return bertemu(self.hitung, cetak + beda) if angka == self.nilai else bertemu(self.hitung + beda, cetak)

    @cached_property
    def pasti(self) -> bool:
        """True where all figures are exact, and with them what one of them should be."""
        semua = [selang_uang(satu) for satu in (self.nilai, *(angka for _, angka in self.bagian))]
        return all(satu is not None and satu.bawah == satu.atas for satu in semua)


@dataclass(frozen=True, slots=True)
class Calon:
    """An amount that would make the sum right if it were `seharusnya`, and what speaks for it.

    `tepat` is False where rounded figures leave `seharusnya` a little open.
    """

    program: Program | None
    angka: Angka
    seharusnya: Decimal
    tepat: bool = True
    bukti: tuple[str, ...] = ()
    ketikan: str | None = None


@dataclass(frozen=True, eq=False, slots=True)
class Selisih:
    """A sum that does not hold: the amount that is proven wrong, or those that one slip of typing would explain."""

    persamaan: Persamaan
    sebab: Calon | None
    dugaan: tuple[Calon, ...]


class BukuJumlah:
    """All sums of a report; each amount knows the sums it is in, its row and what other sheets say of it."""

    def __init__(self, konteks: Konteks) -> None:
        self._konteks = konteks
        self.persamaan = list(_persamaan(konteks))
        self._memuat: dict[Angka, list[Persamaan]] = {}
        for satu in self.persamaan:
            for angka in (satu.nilai, *(angka for _, angka in satu.bagian)):
                self._memuat.setdefault(angka, []).append(satu)

    @cached_property
    def selisih(self) -> list[Selisih]:
        """The sums that do not hold, whole before parts; a cause that breaks several is told once.

        What another sheet's amount explains is left out: that the sheets differ is told by its own rule.
        """
        salah = [satu for satu in self.persamaan if not satu.cocok]
        hasil: list[Selisih] = []
        terjelaskan: set[Angka] = set()
        for satu in salah:
            if self._lembar_lain(satu):
                continue
            sebab, dugaan = self._sebab(satu)
            if sebab is not None and sebab.angka in terjelaskan:
                continue
            if sebab is not None:
                terjelaskan.add(sebab.angka)
            hasil.append(Selisih(satu, sebab, dugaan))
        return hasil

    @cached_property
    def _baris(self) -> dict[Angka, list[BarisUang]]:
        hasil: dict[Angka, list[BarisUang]] = {}
        for satu in baris_serapan(self._konteks):
            for angka in satu.nilai.values():
                hasil.setdefault(angka, []).append(satu)
        return hasil

    def baris(self, calon: Calon) -> list[BarisUang]:
        """The rows whose serapan is that of an amount."""
        return self._baris.get(calon.angka, [])

    def rincian(self, angka: Angka) -> Persamaan | None:
        """The sum whose whole an amount is."""
        return next((satu for satu in self._memuat.get(angka, ()) if satu.nilai == angka), None)

    def di_atas(self, angka: Angka) -> Iterator[Angka]:
        """Yield the wholes that an amount is part of, as far as they hold: they follow it."""
        for satu in self._memuat.get(angka, ()):
            if satu.cocok and satu.nilai != angka:
                yield satu.nilai
                yield from self.di_atas(satu.nilai)

    def merusak(self, angka: Angka) -> bool:
        """True for an amount in a sum that does not hold."""
        return any(not satu.cocok for satu in self._memuat.get(angka, ()))

    def _lembar_lain(self, persamaan: Persamaan) -> bool:
        """True where a part, or a parent, is given otherwise elsewhere and the sum holds with that."""
        calon = [*persamaan.bagian, *([(persamaan.induk, persamaan.nilai)] if persamaan.induk else [])]
        hitung, cetak = persamaan.hitung, selang_uang(persamaan.nilai)
        if hitung is None or cetak is None:
            return False
        for program, angka in calon:
            lama = selang_uang(angka)
            if lama is None:
                continue
            for lain in self._lain(program, angka, persamaan.kolom.jenis):
                baru = selang_uang(lain)
                if baru is None or bertemu(baru, lama):
                    continue
                jumlah, seluruh = (hitung, baru) if angka == persamaan.nilai else (hitung - lama + baru, cetak)
                if bertemu(jumlah, seluruh):
                    return True
        return False

    def _lain(self, program: Program | None, angka: Angka, jenis: JenisFakta) -> Iterator[Angka]:
        """What other rows say of the same fact."""
        kejadian = program.kemunculan if program else self._konteks.laporan.total
        tahun = next((k.tahun for k in kejadian if k.nilai == angka), None)
        for satu in kejadian:
            if satu.jenis is jenis and satu.tahun == tahun and satu.nilai.berupa_angka and _lain_baris(satu, angka):
                yield satu.nilai

    def _sebab(self, persamaan: Persamaan) -> tuple[Calon | None, tuple[Calon, ...]]:
        berbukti = ((satu, self._teruji(satu, persamaan)) for satu in self._calon(persamaan))
        teruji = [replace(satu, bukti=bukti) for satu, bukti in berbukti if bukti is not None]
        terbukti = [satu for satu in teruji if satu.bukti]
        if len(terbukti) == 1:
            return terbukti[0], ()
        if len(teruji) == 1 and len(persamaan.bagian) > 1:
            return replace(teruji[0], bukti=(TERSISA,)), ()
        return None, _ketikan(teruji)

    def _calon(self, persamaan: Persamaan) -> Iterator[Calon]:
        yield Calon(persamaan.induk, persamaan.nilai, persamaan.jumlah, persamaan.pasti)
        for program, angka in persamaan.bagian:
            if angka.berupa_angka and angka.pasti + persamaan.selisih >= 0:
                yield Calon(program, angka, angka.pasti + persamaan.selisih, persamaan.pasti)

    def _teruji(self, calon: Calon, persamaan: Persamaan) -> tuple[str, ...] | None:
        """What else becomes right with the amount; None where something that is right now would become wrong."""
        bukti: list[str] = []
        for satu in self._memuat[calon.angka]:
            if satu is persamaan:
                continue
            if satu.cocok or not satu.dengan(calon.angka, calon.seharusnya):
                return None
            bukti.append(JUMLAH)
        if any(bertemu(titik_uang(calon.angka), selang) for selang in self._selang_lain(calon, persamaan)):
            return None
        for baris in self.baris(calon):
            salah, nanti = (vonis_serapan(self._konteks, satu) for satu in (baris, _ganti(baris, calon, persamaan)))
            if nanti is not None:
                return None
            bukti.extend([SERAPAN] if salah is not None else [])
        return tuple(bukti)

    def _selang_lain(self, calon: Calon, persamaan: Persamaan) -> list[Selang]:
        lain = self._lain(calon.program, calon.angka, persamaan.kolom.jenis)
        return [selang for satu in lain if (selang := selang_uang(satu)) is not None]


def titik_uang(angka: Angka) -> Selang:
    """Return an amount as the interval of what it can be; of a dash nothing."""
    return selang_uang(angka) or titik(0)


def _persamaan(konteks: Konteks) -> Iterator[Persamaan]:
    for kolom in kolom_uang(konteks.laporan):
        total = kolom.total_tercetak
        if total is not None and kolom.hitung is not None:
            yield Persamaan(kolom.kolom, None, total, tuple(kolom.program), kolom.total_cocok)
    for satu in rincian_uang(konteks.laporan):
        hitung, cetakan = jumlah_uang([angka for _, angka in satu.anak]), selang_uang(satu.nilai)
        if hitung is not None and cetakan is not None and satu.nilai.berupa_angka:
            yield Persamaan(satu.kolom, satu.induk, satu.nilai, satu.anak, bertemu(hitung, cetakan))


def _lain_baris(kejadian: Kemunculan, angka: Angka) -> bool:
    satu, dua = kejadian.nilai.ref, angka.ref
    return satu is None or dua is None or (satu.berkas, satu.lembar, satu.baris) != (dua.berkas, dua.lembar, dua.baris)


def _ganti(baris: BarisUang, calon: Calon, persamaan: Persamaan) -> BarisUang:
    """The row with the amount that would be right."""
    benar = replace(calon.angka, nilai=calon.seharusnya, tepat=calon.seharusnya)
    return replace(baris, nilai={**baris.nilai, persamaan.kolom.jenis: benar})


def _ketikan(calon: Sequence[Calon]) -> tuple[Calon, ...]:
    """The amounts that one slip of typing would explain; two digits swapped are more likely than one changed."""
    bernama = [
        replace(satu, ketikan=slip)
        for satu in calon
        if satu.angka.nilai is not None and (slip := salah_ketik(tulis(satu.angka.nilai), tulis(satu.seharusnya)))
    ]
    tertukar = [satu for satu in bernama if satu.ketikan == "dua angka tertukar"]
    return tuple(tertukar or bernama)
