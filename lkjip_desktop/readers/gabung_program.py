"""Joining the trees of programs, kegiatan and sub kegiatan of several tables."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lkjip_desktop.domain.laporan import JenisLembar, Program
from lkjip_desktop.readers.nama import banding_nama, slug
from lkjip_desktop.readers.rekaman import Potongan, RekamanProgram

_URUTAN = (JenisLembar.ANGGARAN, JenisLembar.PROGRAM, JenisLembar.PROGRAM_RKT, JenisLembar.POHON)
_CUKUP = 0.7
_TINGKAT = re.compile(r"^(?:program|kegiatan|sub kegiatan)\s+", re.I)


def gabung_program(potongan: Sequence[Potongan]) -> list[Program]:
    """Return the programs of all tables, each once, in the order of the table of realisasi."""
    urut = {jenis: i for i, jenis in enumerate(_URUTAN)}
    hasil: list[Program] = []
    for satu in sorted((p for p in potongan if p.program), key=lambda p: urut.get(p.jenis, len(urut))):
        hasil = _satukan(hasil, _pohon(satu.program))
    return hasil


def _pohon(rekaman: Sequence[RekamanProgram]) -> list[Program]:
    """Stack the rows of one table by level; a level that is skipped hangs on the last higher one."""
    akar: list[Program] = []
    jejak: list[tuple[int, Program]] = []
    for satu in rekaman:
        program = Program(
            kunci=slug(satu.sebutan.nama),
            nama=satu.sebutan.nama,
            kode=satu.kode,
            sasaran=satu.sebutan.sasaran,
            sebutan=[satu.sebutan],
            kemunculan=list(satu.kemunculan),
        )
        while jejak and jejak[-1][0] >= satu.tingkat:
            jejak.pop()
        (jejak[-1][1].kegiatan if jejak else akar).append(program)
        jejak.append((satu.tingkat, program))
    return akar


def _satukan(lama: list[Program], baru: list[Program]) -> list[Program]:
    """Pair new programs with known ones by code, then by name, best pairs first; the rest are added."""
    if not lama:
        return baru
    sisa = dict(enumerate(lama))
    hasil = list(lama)
    for satu in baru:
        pasangan = _pasangan(satu, sisa)
        if pasangan is None:
            hasil.append(satu)
            continue
        tuan = sisa.pop(pasangan)
        tuan.sebutan.extend(satu.sebutan)
        tuan.kemunculan.extend(satu.kemunculan)
        tuan.kode = tuan.kode or satu.kode
        tuan.sasaran = tuan.sasaran or satu.sasaran
        tuan.kegiatan = _satukan(tuan.kegiatan, satu.kegiatan)
    return hasil


def _pasangan(satu: Program, sisa: dict[int, Program]) -> int | None:
    for urut, lain in sisa.items():
        if satu.kode and satu.kode == lain.kode:
            return urut
    nilai = [(_mirip(satu.nama, lain.nama), -urut) for urut, lain in sisa.items()]
    terbaik = max(nilai, default=(0.0, 0))
    return -terbaik[1] if terbaik[0] >= _CUKUP else None


def _mirip(satu: str, dua: str) -> float:
    """How far two names agree; the word of the level itself ("Program ...") says nothing."""
    mirip = banding_nama(_TINGKAT.sub("", satu), _TINGKAT.sub("", dua))
    return 2.0 if mirip.sama else mirip.bagian
