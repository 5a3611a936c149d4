"""Joining the trees of programs, kegiatan and sub kegiatan of several tables."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property

from lkjip_desktop.domain.laporan import JenisFakta, JenisLembar, Program
from lkjip_desktop.readers.indeks_nama import IndeksNama
from lkjip_desktop.readers.nama import banding_nama, kata_nama, slug
from lkjip_desktop.readers.rekaman import Potongan, RekamanProgram

_URUTAN = (JenisLembar.ANGGARAN, JenisLembar.PROGRAM, JenisLembar.PROGRAM_RKT, JenisLembar.POHON)
_CUKUP = 0.7
_KEMBAR_MAKS = 20  # a pagu that more programs share tells none of them apart
_TINGKAT = re.compile(r"^(?:program|kegiatan|sub kegiatan)\s+", re.I)


@dataclass(eq=False)
class _Simpul:
    """A program, kegiatan or sub kegiatan while trees are joined; `tingkat` 0, 1 or 2."""

    tingkat: int
    program: Program
    anak: list[_Simpul] = field(default_factory=list)

    @cached_property
    def nama(self) -> str:
        """The name without the word for its level."""
        return _TINGKAT.sub("", self.program.nama)

    def selesai(self) -> Program:
        """The program with its branches, as the Laporan holds it."""
        self.program.kegiatan = [satu.selesai() for satu in self.anak]
        return self.program


def gabung_program(potongan: Sequence[Potongan]) -> list[Program]:
    """Return the programs of all tables, each once, in the order of the table of realisasi."""
    urut = {jenis: i for i, jenis in enumerate(_URUTAN)}
    hasil: list[_Simpul] = []
    for satu in sorted((p for p in potongan if p.program), key=lambda p: urut.get(p.jenis, len(urut))):
        hasil = _tambahkan(hasil, _pohon(satu.program))
    return [satu.selesai() for satu in hasil]


def _pohon(rekaman: Sequence[RekamanProgram]) -> list[_Simpul]:
    """Stack the rows of one table by level; a level that is skipped hangs on the last higher one."""
    akar: list[_Simpul] = []
    jejak: list[_Simpul] = []
    for satu in rekaman:
        program = Program(
            kunci=slug(satu.sebutan.nama),
            nama=satu.sebutan.nama,
            kode=satu.kode,
            sasaran=satu.sebutan.sasaran,
            sebutan=[satu.sebutan],
            kemunculan=list(satu.kemunculan),
        )
        simpul = _Simpul(satu.tingkat, program)
        while jejak and jejak[-1].tingkat >= satu.tingkat:
            jejak.pop()
        (jejak[-1].anak if jejak else akar).append(simpul)
        jejak.append(simpul)
    return akar


def _tambahkan(lama: list[_Simpul], baru: list[_Simpul]) -> list[_Simpul]:
    """Join a table's tree to the known one; kegiatan listed without their program find it by name or code."""
    akar = min((satu.tingkat for satu in lama), default=0)
    lepas = [satu for satu in baru if lama and satu.tingkat > akar]
    hasil = _satukan(lama, [satu for satu in baru if satu not in lepas])
    for tingkat in sorted({satu.tingkat for satu in lepas}):
        sebaya = [simpul for simpul in _semua(hasil) if simpul.tingkat == tingkat]
        for satu in _satukan(sebaya, [s for s in lepas if s.tingkat == tingkat])[len(sebaya) :]:
            induk = _induk(satu, hasil)
            (induk.anak if induk else hasil).append(satu)
    return hasil


def _semua(simpul: Sequence[_Simpul]) -> Iterator[_Simpul]:
    for satu in simpul:
        yield satu
        yield from _semua(satu.anak)


def _induk(satu: _Simpul, akar: Sequence[_Simpul]) -> _Simpul | None:
    """The node whose code begins this one's, the longest."""
    kode = satu.program.kode
    calon = [s for s in _semua(akar) if kode and s.program.kode and kode.startswith(f"{s.program.kode}.")]
    return max(calon, key=lambda s: len(s.program.kode or ""), default=None)


def _satukan(lama: list[_Simpul], baru: list[_Simpul]) -> list[_Simpul]:
    """Pair new nodes with known ones by code and name, by code, by name, by likeness, by pagu; add the rest.

    Both together come first: a mistyped code must not pull a row to the program that really has it.
    """
    if not lama:
        return baru
    sisa = dict(enumerate(baru))
    bebas = {id(satu): satu for satu in lama}
    urutan = (_menurut_keduanya, _menurut_kode, _menurut_kata, _menurut_mirip, _menurut_uang)
    for cari in [susun(lama) for susun in urutan]:
        for urut, satu in list(sisa.items()):
            tuan = next((calon for calon in cari(satu) if id(calon) in bebas), None)
            if tuan is not None:
                _masukkan(tuan, satu)
                del sisa[urut], bebas[id(tuan)]
    return [*lama, *sisa.values()]


def _masukkan(tuan: _Simpul, satu: _Simpul) -> None:
    tuan.program.sebutan.extend(satu.program.sebutan)
    tuan.program.kemunculan.extend(satu.program.kemunculan)
    tuan.program.kode = tuan.program.kode or satu.program.kode
    tuan.program.sasaran = tuan.program.sasaran or satu.program.sasaran
    tuan.anak = _satukan(tuan.anak, satu.anak)


_Pencari = Callable[[_Simpul], Sequence[_Simpul]]


def _menurut_keduanya(lama: Sequence[_Simpul]) -> _Pencari:
    indeks: dict[tuple[str | None, frozenset[str]], list[_Simpul]] = {}
    for satu in lama:
        indeks.setdefault(_kode_kata(satu), []).append(satu)
    return lambda satu: indeks.get(_kode_kata(satu), [])


def _kode_kata(satu: _Simpul) -> tuple[str | None, frozenset[str]]:
    return satu.program.kode, frozenset(kata_nama(satu.nama))


def _menurut_kode(lama: Sequence[_Simpul]) -> _Pencari:
    indeks = {satu.program.kode: [satu] for satu in reversed(lama) if satu.program.kode}
    return lambda satu: indeks.get(satu.program.kode or "", [])


def _menurut_kata(lama: Sequence[_Simpul]) -> _Pencari:
    indeks: dict[frozenset[str], list[_Simpul]] = {}
    for satu in lama:
        indeks.setdefault(frozenset(kata_nama(satu.nama)), []).append(satu)
    return lambda satu: indeks.get(frozenset(kata_nama(satu.nama)), [])


def _menurut_mirip(lama: Sequence[_Simpul]) -> _Pencari:
    """Candidates by their rare words only, the likest first."""
    indeks: IndeksNama[_Simpul] = IndeksNama(satu.nama for satu in lama)
    for satu in lama:
        indeks.tambah(satu.nama, satu)

    def cari(satu: _Simpul) -> list[_Simpul]:
        nilai = [
            (banding_nama(satu.nama, s.nama).bagian, s) for s in indeks.calon(satu.nama) if not _beda_kode(satu, s)
        ]
        return [s for angka, s in sorted(nilai, key=lambda dua: -dua[0]) if angka >= _CUKUP]

    return cari


def _menurut_uang(lama: Sequence[_Simpul]) -> _Pencari:
    """Candidates with the very same pagu whose names share half of their words."""
    indeks: dict[Decimal, list[_Simpul]] = {}
    for satu in lama:
        for nilai in _pagu(satu):
            indeks.setdefault(nilai, []).append(satu)

    def cari(satu: _Simpul) -> list[_Simpul]:
        calon = [s for nilai in _pagu(satu) if len(sama := indeks.get(nilai, [])) <= _KEMBAR_MAKS for s in sama]
        return [s for s in calon if not _beda_kode(satu, s) and _separuh(satu.nama, s.nama)]

    return cari


def _pagu(satu: _Simpul) -> set[Decimal]:
    uang = (k.nilai.pasti for k in satu.program.fakta(JenisFakta.ANGGARAN) if k.nilai.berupa_angka)
    return {nilai for nilai in uang if nilai}


def _separuh(satu: str, dua: str) -> bool:
    kata = set(kata_nama(satu)), set(kata_nama(dua))
    return len(kata[0] & kata[1]) * 2 >= max(len(kata[0]), len(kata[1]))


def _beda_kode(satu: _Simpul, dua: _Simpul) -> bool:
    """True where both have full codes, and different ones."""
    kode = (satu.program.kode, dua.program.kode)
    return all(k and k.count(".") >= 2 for k in kode) and kode[0] != kode[1]
