"""The budget tables of a workbook as columns and rows of money, the way a reader adds them up."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from fractions import Fraction

from lkjip_desktop.domain.angka import Angka, JenisNilai
from lkjip_desktop.domain.laporan import JenisFakta, JenisLembar, Kemunculan, Laporan, Program
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.ringkas import selang_ringkas
from lkjip_desktop.engine.selang import Selang, bertemu, jumlah, langkah, titik
from lkjip_desktop.rules.kalimat import pilah

_SEN = Decimal("0.01")
_RIBU = 1000
NAMA_UANG = {JenisFakta.ANGGARAN: "anggaran", JenisFakta.REALISASI_ANGGARAN: "realisasi"}


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column of one kind of figure in one table; a sheet may hold several tables, each begins at `baris`."""

    berkas: str | None
    lembar: str
    baris: int
    kolom: int
    jenis: JenisFakta


@dataclass(slots=True)
class KolomUang:
    """A column of money: the figures of the programs and the totals printed for them."""

    kolom: Kolom
    program: list[tuple[Program, Angka]] = field(default_factory=list)
    total: list[Kemunculan] = field(default_factory=list)

    @property
    def hitung(self) -> Selang | None:
        """What the programs add up to; None where there are none or one is not filled in."""
        return jumlah_uang([angka for _, angka in self.program])

    @property
    def total_tercetak(self) -> Angka | None:
        """The grand total: the largest where the table also prints subtotals."""
        return max((k.nilai for k in self.total if k.nilai.berupa_angka), key=lambda nilai: nilai.pasti, default=None)

    @property
    def total_cocok(self) -> bool:
        """True where a printed total can be the sum: of several, subtotals among them, one is enough."""
        cetakan = [selang for k in self.total if (selang := selang_uang(k.nilai)) is not None]
        hitung = self.hitung
        return hitung is not None and any(bertemu(hitung, satu) for satu in cetakan)


@dataclass(slots=True)
class BarisUang:
    """What one row of a table says of one subject in one year; `program` None for the total.

    A row with several groups of columns (belanja operasi, belanja modal) makes several of these. `ganda`: it gives
    more than one realisasi for its pagu, so that no serapan can be told from them.
    """

    lembar: str
    program: Program | None
    tahun: int | None
    nilai: dict[JenisFakta, Angka] = field(default_factory=dict)
    ganda: bool = False

    @property
    def nama(self) -> str:
        """The subject as a sentence names it."""
        return self.program.nama if self.program else "seluruh program"

    @property
    def kunci(self) -> str:
        """The subject in this sheet."""
        return f"{self.program.kunci if self.program else 'total'}:{self.lembar}"


@dataclass(frozen=True, slots=True)
class Rincian:
    """An amount with the amounts of the level below, in the same column."""

    induk: Program
    kolom: Kolom
    nilai: Angka
    anak: tuple[tuple[Program, Angka], ...]


def kolom_uang(laporan: Laporan) -> list[KolomUang]:
    """Return every column of pagu and realisasi with its programs and totals.

    Kegiatan and sub kegiatan are parts only where their program has no amount of its own in the column.
    """
    kolom: dict[Kolom, KolomUang] = {}
    awal = AwalTabel(laporan)
    for program in laporan.program:
        for kunci, milik, angka in _teratas(program, awal):
            kolom.setdefault(kunci, KolomUang(kunci)).program.append((milik, angka))
    for kunci, kejadian in awal.uang(laporan.total):
        kolom.setdefault(kunci, KolomUang(kunci)).total.append(kejadian)
    return list(kolom.values())


def _teratas(program: Program, awal: AwalTabel) -> Iterator[tuple[Kolom, Program, Angka]]:
    """Yield the amounts of the highest level that each column gives below a program, itself included."""
    sendiri = {kunci: kejadian.nilai for kunci, kejadian in awal.uang(program.kemunculan)}
    yield from ((kunci, program, angka) for kunci, angka in sendiri.items())
    for anak in program.kegiatan:
        yield from (satu for satu in _teratas(anak, awal) if satu[0] not in sendiri)


def baris_uang(laporan: Laporan) -> list[BarisUang]:
    """Return the rows that have figures of money, of programs, kegiatan, sub kegiatan and totals."""
    hasil: list[BarisUang] = []
    for program in (*turunan(laporan.program), None):
        kejadian = program.kemunculan if program else laporan.total
        beralamat = ((k, k.nilai.ref) for k in kejadian if k.nilai.ref)
        for kunci, sebaris in pilah(
            beralamat, lambda kr: (kr[1].berkas, kr[1].lembar, kr[1].baris, kr[0].tahun)
        ).items():
            urut = [k for k, _ in sorted(sebaris, key=lambda kr: kr[1].kolom)]
            hasil.extend(_berkelompok(BarisUang(kunci[1], program, kunci[3]), urut))
    return hasil


def rincian_uang(laporan: Laporan) -> list[Rincian]:
    """Return every amount whose table also gives all amounts of the level below it."""
    rincian = []
    awal = AwalTabel(laporan)
    for induk in turunan(laporan.program):
        anak = [(satu, dict(awal.uang(satu.kemunculan))) for satu in induk.kegiatan]
        for kolom, kejadian in awal.uang(induk.kemunculan):
            nilai = [(satu, uang[kolom].nilai) for satu, uang in anak if kolom in uang]
            if nilai and len(nilai) == len(anak):
                rincian.append(Rincian(induk, kolom, kejadian.nilai, tuple(nilai)))
    return rincian


def turunan(program: Sequence[Program]) -> Iterator[Program]:
    """Yield programs with their kegiatan and sub kegiatan, top down."""
    for satu in program:
        yield satu
        yield from turunan(satu.kegiatan)


def selang_uang(angka: Angka) -> Selang | None:
    """Return what an amount can be: rupiah, whole or with sen, are exact, thousands what their digits allow.

    A dash is nothing spent, 0. None for a blank or a text: then a sum cannot be judged.
    """
    if angka.jenis is JenisNilai.STRIP:
        return titik(0)
    if not angka.berupa_angka:
        return None
    sen = langkah(angka) <= _SEN
    utuh = sen or (langkah(angka) <= 1 and angka.pasti == int(angka.pasti))
    return titik(Fraction(angka.pasti)) if utuh else selang_ringkas(angka)


def jumlah_uang(nilai: Sequence[Angka]) -> Selang | None:
    """Return the sum of amounts as an interval; None where there are none or one cannot be read."""
    semua = [selang for satu in nilai if (selang := selang_uang(satu)) is not None]
    if not semua or len(semua) != len(nilai):
        return None
    ruang = _RIBU * len(semua) if all(_ribuan_tercetak(satu) for satu in nilai) else 0
    return jumlah([*semua, Selang(Fraction(-ruang), Fraction(ruang))])


def _ribuan_tercetak(angka: Angka) -> bool:
    """True for an amount of a Word report that may come from a column in thousands, whose zeros a report writes out."""
    di_laporan = angka.ref is not None and angka.ref.dokumen is not None
    return di_laporan and angka.berupa_angka and angka.pasti % _RIBU == 0


def _berkelompok(baris: BarisUang, urut: Sequence[Kemunculan]) -> Iterator[BarisUang]:
    """A row from left to right: a pagu after a realisasi begins a new group, after a pagu it replaces it.

    Where every realisasi stands left of its pagu it is the realisasi that begins a group.
    """
    pembuka, penutup = JenisFakta.ANGGARAN, JenisFakta.REALISASI_ANGGARAN
    uang = [satu.jenis for satu in urut if satu.jenis in NAMA_UANG]
    if uang and uang[0] is penutup and 2 * uang.count(penutup) == len(uang):
        pembuka, penutup = penutup, pembuka
    for satu in urut:
        if satu.jenis is pembuka and penutup in baris.nilai:
            yield baris
            baris = replace(baris, nilai={}, ganda=False)
        if satu.jenis is JenisFakta.REALISASI_ANGGARAN and satu.jenis in baris.nilai:
            baris.ganda = True
        if satu.jenis is not JenisFakta.SERAPAN or satu.jenis not in baris.nilai:
            baris.nilai[satu.jenis] = satu.nilai
    yield baris


class AwalTabel:
    """Where the tables of a report begin: what tells the columns of a sheet's several tables apart."""

    def __init__(self, laporan: Laporan) -> None:
        self._awal: dict[tuple[str, str | None, JenisLembar | None], list[int]] = {}
        for satu in laporan.lembar:
            self._awal.setdefault((satu.nama, satu.berkas, satu.jenis), []).append(satu.baris[0])
        for baris in self._awal.values():
            baris.sort()

    def uang(self, kejadian: Sequence[Kemunculan]) -> Iterator[tuple[Kolom, Kemunculan]]:
        """Yield the amounts among the occurrences, each with its column."""
        for satu in kejadian:
            ref = satu.nilai.ref
            if ref is not None and satu.jenis in NAMA_UANG:
                yield Kolom(ref.berkas, ref.lembar, self.baris(ref, satu.sumber), ref.kolom, satu.jenis), satu

    def baris(self, ref: CellRef, sumber: JenisLembar) -> int:
        """Return the first row of a cell's table: the last of its kind that begins at or above the cell, else 0."""
        awal = self._awal.get((ref.lembar, ref.berkas, sumber), [])
        urutan = bisect_right(awal, ref.baris)
        return awal[urutan - 1] if urutan else 0
