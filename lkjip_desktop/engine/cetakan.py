"""Every printed capaian with the figures it may come from: the evidence of an office's conventions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

from lkjip_desktop.domain.angka import Angka, JenisNilai
from lkjip_desktop.domain.kebijakan import Arah, Pembulatan, Rumus
from lkjip_desktop.domain.laporan import Indikator, JenisFakta, Kemunculan, Laporan, Program
from lkjip_desktop.engine.rumus import hitung_capaian
from lkjip_desktop.engine.selang import mode_cetak

# More different values of one fact than these prove nothing; the bound keeps a garbled workbook quick.
BANYAK_NILAI = 12


@dataclass(frozen=True, slots=True)
class Cetakan:
    """A printed percentage; `pasangan` are the (T, R) that sheets give for its year."""

    kunci: str
    jenis: JenisFakta
    tahun: int | None
    angka: Angka
    pasangan: tuple[tuple[Angka, Angka], ...]

    def diuji(self, arah: Arah, rumus: Rumus) -> Teruji:
        """What a formula, without a cap, makes of every pair of operands."""
        semua = (hitung_capaian(target, realisasi, arah, rumus) for target, realisasi in self.pasangan)
        nilai = tuple(h.persen for h in semua if h.persen is not None and h.rumus is not None)
        mode = frozenset[Pembulatan]().union(*(mode_cetak(satu, self.angka) for satu in nilai))
        return Teruji(self, nilai, mode)


@dataclass(frozen=True, slots=True)
class Teruji:
    """A printed percentage against a formula: the exact results, and the ways of rounding that make one print so."""

    cetakan: Cetakan
    nilai: tuple[Fraction, ...]
    mode: frozenset[Pembulatan]


def angka_berbeda(kejadian: Iterable[Kemunculan], *jenis: JenisNilai) -> list[Angka]:
    """Return one figure for each different value among the occurrences, in their order."""
    sah = jenis or (JenisNilai.ANGKA,)
    terlihat: dict[object, Angka] = {}
    for satu in kejadian:
        if satu.nilai.jenis in sah:
            terlihat.setdefault((satu.nilai.nilai, satu.nilai.tepat, satu.nilai.bawah, satu.nilai.atas), satu.nilai)
    return list(terlihat.values())


def cetakan_indikator(laporan: Laporan, indikator: Indikator) -> Iterator[Cetakan]:
    """Yield the indikator's printed capaian of all years, and those against the Renstra."""
    per_tahun = kelompok_tahun(indikator.kemunculan, laporan.tahun)
    renstra = [k for k in indikator.kemunculan if k.jenis is JenisFakta.TARGET_RENSTRA]
    for (jenis, tahun), kejadian in per_tahun.items():
        if jenis is JenisFakta.CAPAIAN:
            target = per_tahun.get((JenisFakta.TARGET, tahun), [])
        elif jenis is JenisFakta.CAPAIAN_RENSTRA:
            target = renstra
        else:
            continue
        realisasi = per_tahun.get((JenisFakta.REALISASI, tahun)) or per_tahun.get(
            (JenisFakta.REALISASI, laporan.tahun), []
        )
        pasangan = _pasangan(target, realisasi)
        for satu in kejadian:
            if satu.nilai.berupa_angka:
                yield Cetakan(indikator.kunci, jenis, tahun, satu.nilai, pasangan)


def kelompok_tahun(
    kejadian: Iterable[Kemunculan], tahun_laporan: int | None
) -> dict[tuple[JenisFakta, int | None], list[Kemunculan]]:
    """Return the occurrences by kind and year; one without a year speaks of the report's."""
    hasil: dict[tuple[JenisFakta, int | None], list[Kemunculan]] = {}
    for satu in kejadian:
        tahun = tahun_laporan if satu.tahun is None else satu.tahun
        hasil.setdefault((satu.jenis, tahun), []).append(satu)
    return hasil


def _pasangan(target: Iterable[Kemunculan], realisasi: Iterable[Kemunculan]) -> tuple[tuple[Angka, Angka], ...]:
    semua_target = angka_berbeda(target, JenisNilai.ANGKA, JenisNilai.RENTANG)[:BANYAK_NILAI]
    return tuple(product(semua_target, angka_berbeda(realisasi)[:BANYAK_NILAI]))


def cetakan_program(program: Iterable[Program], total: Iterable[Kemunculan] = ()) -> Iterator[Cetakan]:
    """Yield the printed serapan of programs, at all levels, and of the total."""
    yield from _serapan("total", list(total))
    for satu in program:
        yield from _serapan(satu.kunci, satu.kemunculan)
        yield from cetakan_program(satu.kegiatan)


def _serapan(kunci: str, kejadian: list[Kemunculan]) -> Iterator[Cetakan]:
    serapan = [k.nilai for k in kejadian if k.jenis is JenisFakta.SERAPAN and k.nilai.berupa_angka]
    if serapan:
        anggaran = (k for k in kejadian if k.jenis is JenisFakta.ANGGARAN)
        realisasi = (k for k in kejadian if k.jenis is JenisFakta.REALISASI_ANGGARAN)
        pasangan = _pasangan(anggaran, realisasi)
        yield from (Cetakan(kunci, JenisFakta.SERAPAN, None, satu, pasangan) for satu in serapan)
