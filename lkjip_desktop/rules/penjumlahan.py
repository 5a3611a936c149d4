"""Formulas that add up a budget column: what they leave out, count twice, or have typed into them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.laporan import Laporan, Program
from lkjip_desktop.domain.sel import CellRange, CellRef
from lkjip_desktop.rules.kalimat import rangkai, sebut_letak
from lkjip_desktop.rules.tabel_uang import AwalTabel, Kolom, kolom_uang, rincian_uang, turunan

_RENTANG = re.compile(r"\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?(?![\d(])", re.I)
_ANGKA = re.compile(r"\d+(?:\.\d+)?")
_SUBTOTAL = re.compile(r"\bSUBTOTAL\(\s*(?:9|109)\s*[,;]", re.I)
_SISA = re.compile(r"(?:SUM(?=\()|[+(),;\s])*", re.I)

Bagian = Sequence[tuple[Program, Angka]]


@dataclass(frozen=True, slots=True)
class Penjumlahan:
    """A formula that only adds: the cells it names and the numbers typed into it.

    `subtotal`: it is a SUBTOTAL, which passes over other SUBTOTAL in its ranges.
    """

    rentang: tuple[CellRange, ...]
    angka: tuple[Decimal, ...]
    subtotal: bool = False

    def memuat(self, ref: CellRef) -> bool:
        """True where the formula names the cell."""
        return any((ref.baris, ref.kolom) in satu for satu in self.rentang)


@dataclass(frozen=True, slots=True)
class Celah:
    """What is odd about a whole's formula.

    Rows it does not name, numbers typed instead, rows that are text and so passed over, rows counted twice.
    """

    nilai: Angka
    rumus: str
    terlewat: tuple[Angka, ...]
    ketikan: tuple[Decimal, ...]
    teks: tuple[Angka, ...]
    ganda: tuple[Angka, ...]

    @property
    def akibat(self) -> Decimal:
        """How much the formula's result differs from the sum of the parts."""
        kurang = sum((satu.pasti for satu in (*self.terlewat, *self.teks) if satu.berupa_angka), Decimal())
        lebih = sum((satu.pasti for satu in self.ganda if satu.berupa_angka), Decimal())
        return sum(self.ketikan, Decimal()) + lebih - kurang

    @property
    def sel(self) -> tuple[Angka, ...]:
        """The cells it is about, without the whole."""
        return (*self.terlewat, *self.teks, *self.ganda)


class BukuRumus:
    """Reads the formulas of a report's wholes: totals over programs, programs over kegiatan, and so on."""

    def __init__(self, laporan: Laporan) -> None:
        self._rumus = laporan.rumus_sel
        awal = AwalTabel(laporan)
        self._uang: dict[tuple[int, Kolom], Angka] = {}
        for program in turunan(laporan.program):
            for kolom, kejadian in awal.uang(program.kemunculan):
                self._uang[id(program), kolom] = kejadian.nilai
        self._laporan = laporan

    def celah(self) -> Iterator[tuple[Kolom, Celah]]:
        """Yield the gaps of all wholes; a total of subtotals is not judged."""
        for isi in kolom_uang(self._laporan):
            total = [k.nilai for k in isi.total]
            for satu in total:
                celah = self.milik(isi.kolom, satu, isi.program, [lain for lain in total if lain is not satu])
                if celah is not None:
                    yield isi.kolom, celah
        for rinci in rincian_uang(self._laporan):
            celah = self.milik(rinci.kolom, rinci.nilai, rinci.anak)
            if celah is not None:
                yield rinci.kolom, celah

    def milik(self, kolom: Kolom, nilai: Angka, bagian: Bagian, total: Sequence[Angka] = ()) -> Celah | None:
        """Return the gap of one whole's formula; None where it adds its parts once each, or does something else."""
        rumus = self.rumus(nilai)
        jumlah = baca_penjumlahan(rumus)
        if jumlah is None or any(satu.ref and jumlah.memuat(satu.ref) for satu in total):
            return None
        dimuat, terlewat, ganda = self._telusuri(jumlah, kolom, bagian)
        if not dimuat:
            return None
        teks = tuple(satu for satu in dimuat if berupa_teks(satu))
        if not (terlewat or teks or ganda or jumlah.angka):
            return None
        return Celah(nilai, f"={rumus.removeprefix('=')}", tuple(terlewat), jumlah.angka, teks, tuple(ganda))

    def rumus(self, angka: Angka) -> str:
        """The formula of a figure's cell, "" without one."""
        return self._rumus.get(angka.ref.kunci if angka.ref else "", angka.rumus or "")

    def _telusuri(
        self, jumlah: Penjumlahan, kolom: Kolom, bagian: Bagian
    ) -> tuple[list[Angka], list[Angka], list[Angka]]:
        """The parts that count, those left out, and those below a part that counts already."""
        dimuat: list[Angka] = []
        terlewat: list[Angka] = []
        ganda: list[Angka] = []
        for program, angka in bagian:
            anak = [(satu, self._uang[id(satu), kolom]) for satu in program.kegiatan if (id(satu), kolom) in self._uang]
            bawah = self._telusuri(jumlah, kolom, anak) if anak else ([], [], [])
            if self._terhitung(jumlah, angka):
                dimuat.append(angka)
                ganda.extend([*bawah[0], *bawah[2]])
            elif bawah[0]:
                dimuat, terlewat, ganda = dimuat + bawah[0], terlewat + bawah[1], ganda + bawah[2]
            elif angka.nilai:
                terlewat.append(angka)
        return dimuat, terlewat, ganda

    def _terhitung(self, jumlah: Penjumlahan, angka: Angka) -> bool:
        if angka.ref is None or not jumlah.memuat(angka.ref):
            return False
        return not (jumlah.subtotal and _SUBTOTAL.search(self.rumus(angka)))


def baca_penjumlahan(rumus: str) -> Penjumlahan | None:
    """Return what an adding formula names; None for any other formula: one that subtracts, or names other sheets."""
    polos, subtotal = _SUBTOTAL.subn("SUM(", rumus.removeprefix("="))
    tanpa_rentang = _RENTANG.sub("", polos)
    if not rumus or not _SISA.fullmatch(_ANGKA.sub("", tanpa_rentang)):
        return None
    rentang = [CellRange.dari_a1(satu.replace("$", "")) for satu in _RENTANG.findall(polos)]
    return Penjumlahan(tuple(rentang), tuple(Decimal(satu) for satu in _ANGKA.findall(tanpa_rentang)), subtotal > 0)


def berupa_teks(angka: Angka) -> bool:
    """True for a number typed as text: a numeric cell always knows its stored value."""
    return angka.berupa_angka and angka.tepat is None


def uraikan_celah(celah: Celah) -> str:
    """Return in sentences what is odd about a formula."""
    kalimat = [f"Rumus pada {sebut_letak([celah.nilai.ref])} adalah {celah.rumus}."]
    if celah.ketikan:
        kalimat.append(f"Angka {rangkai([tulis(satu) for satu in celah.ketikan])} diketik di dalamnya.")
    for angka in celah.terlewat:
        sebab = " (berupa teks)" if berupa_teks(angka) else ""
        akibat = "tidak mengubah jumlahnya" if angka.nilai in celah.ketikan else "tidak ikut dijumlahkan"
        kalimat.append(f"Perubahan pada {sebut_letak([angka.ref])}{sebab} {akibat}.")
    if celah.teks:
        kalimat.append(f"SUM melewati {sebut_letak(satu.ref for satu in celah.teks)} karena berupa teks.")
    if celah.ganda:
        kalimat.append(
            f"{sebut_letak(satu.ref for satu in celah.ganda)} terhitung dua kali: rinciannya dan jumlahnya sekaligus."
        )
    return " ".join(kalimat)
