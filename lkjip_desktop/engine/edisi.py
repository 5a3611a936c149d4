"""Official editions: figures before a perubahan give way to those after it, without a contradiction.

What the readers know of editions is in the Laporan; a Laporan without it is told by the names of its sheets.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence
from typing import TypeVar

from lkjip_desktop.domain.laporan import (
    RENCANA,
    Edisi,
    Indikator,
    JenisFakta,
    JenisLembar,
    Kemunculan,
    Laporan,
    Program,
    Sebutan,
)
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.kelompok import inti_angka

Subjek = TypeVar("Subjek", Indikator, Program)
Tercetak = TypeVar("Tercetak", Kemunculan, Sebutan)

_DOKUMEN = r"(?:perjanjian|penetapan|rencana|anggaran|apbd|pk|rkt|renja|dpa)"
_NAMA = re.compile(r"\b(?:perubahan|dppa|dpa\s*-?\s*p|p\s*-\s*apbd|apbd\s*-?\s*p|revisi)\b", re.I)
_JUDUL = re.compile(
    rf"\bperubahan\s+{_DOKUMEN}\b|\b{_DOKUMEN}(?:\s+kinerja)?(?:\s+tahunan)?\s+perubahan\b|\bdppa\b", re.I
)
_DIUKUR = frozenset({JenisFakta.REALISASI, JenisFakta.CAPAIAN})
_BARIS_JUDUL, _KOLOM_JUDUL = range(1, 6), range(1, 4)


def yang_berlaku(laporan: Laporan) -> Laporan:
    """Return the report without what a perubahan replaced: figures, mentions, indikator and programs taken out.

    The Laporan itself keeps both editions; it is returned as it is where it has only one.
    """
    if not any(k.edisi is Edisi.MURNI for k in _semua_rencana(laporan)):
        return laporan
    tahun = laporan.tahun
    return laporan.model_copy(
        update={
            "indikator": [_indikator(satu, tahun) for satu in laporan.indikator if not satu.dicabut],
            "program": [_program(satu, tahun) for satu in laporan.program if not satu.dicabut],
            "total": tanpa_murni(laporan.total, tahun),
        }
    )


def sebelum_perubahan(laporan: Laporan, sumber: frozenset[JenisLembar]) -> Laporan | None:
    """Return the report as its plans stood before a perubahan; None where those of `sumber` have not both editions.

    What is of after the perubahan is taken out, what is of before it counts like any other.
    """
    edisi = {satu.edisi for satu in _semua_rencana(laporan) if satu.sumber in sumber}
    if not edisi >= {Edisi.MURNI, Edisi.PERUBAHAN}:
        return None
    return laporan.model_copy(
        update={
            "indikator": [_semula(satu) for satu in laporan.indikator if not _baru(satu.sebutan)],
            "program": [_program_semula(satu) for satu in laporan.program if not _baru(satu.sebutan)],
            "total": _tanpa_perubahan(laporan.total),
        }
    )


def _baru(sebutan: Sequence[Sebutan]) -> bool:
    """True where only plans of after a perubahan name it."""
    return bool(sebutan) and all(satu.edisi is Edisi.PERUBAHAN for satu in sebutan)


def _semula(satu: Subjek) -> Subjek:
    kemunculan, sebutan = _tanpa_perubahan(satu.kemunculan), _tanpa_perubahan(satu.sebutan)
    return satu.model_copy(update={"kemunculan": kemunculan, "sebutan": sebutan})


def _program_semula(satu: Program) -> Program:
    kegiatan = [_program_semula(anak) for anak in satu.kegiatan if not _baru(anak.sebutan)]
    return _semula(satu).model_copy(update={"kegiatan": kegiatan})


def _tanpa_perubahan(kejadian: Sequence[Tercetak]) -> list[Tercetak]:
    return [satu.model_copy(update={"edisi": None}) for satu in kejadian if satu.edisi is not Edisi.PERUBAHAN]


def _semua_rencana(laporan: Laporan) -> Iterator[Kemunculan | Sebutan]:
    """Every occurrence and mention, of all levels."""
    yield from laporan.total
    tumpukan: list[Indikator | Program] = [*laporan.indikator, *laporan.program]
    while tumpukan:
        satu = tumpukan.pop()
        yield from satu.kemunculan
        yield from satu.sebutan
        tumpukan.extend(satu.kegiatan if isinstance(satu, Program) else ())


def _indikator(satu: Indikator, tahun: int | None) -> Indikator:
    kemunculan = tanpa_murni(satu.kemunculan, tahun)
    return satu.model_copy(update={"kemunculan": kemunculan, "sebutan": _sebutan(satu.sebutan)})


def _program(satu: Program, tahun: int | None) -> Program:
    kegiatan = [_program(anak, tahun) for anak in satu.kegiatan if not anak.dicabut]
    kemunculan = tanpa_murni(satu.kemunculan, tahun)
    return satu.model_copy(update={"kemunculan": kemunculan, "sebutan": _sebutan(satu.sebutan), "kegiatan": kegiatan})


def _sebutan(sebutan: Sequence[Sebutan]) -> list[Sebutan]:
    return [satu for satu in sebutan if satu.edisi is not Edisi.MURNI]


def tanpa_murni(kejadian: Sequence[Kemunculan], tahun: int | None) -> list[Kemunculan]:
    """Return the occurrences without those of before a perubahan, and that figure in plans that are not rewritten."""
    murni = {_isi(k, tahun) for k in kejadian if k.edisi is Edisi.MURNI}
    murni -= {_isi(k, tahun) for k in kejadian if k.edisi is Edisi.PERUBAHAN}
    return [
        k
        for k in kejadian
        if k.edisi is Edisi.PERUBAHAN
        or (k.edisi is None and not (_isi(k, tahun) in murni and _tidak_ditulis_ulang(k, kejadian)))
    ]


def _tidak_ditulis_ulang(satu: Kemunculan, kejadian: Sequence[Kemunculan]) -> bool:
    """True for a plan, and for a target of the Renstra that is measured against on no row of its own."""
    if satu.sumber in RENCANA:
        return True
    baris = {(k.nilai.ref.lembar, k.nilai.ref.baris) for k in kejadian if k.jenis in _DIUKUR and k.nilai.ref}
    ref = satu.nilai.ref
    return satu.sumber is JenisLembar.RENSTRA and (ref is None or (ref.lembar, ref.baris) not in baris)


def _isi(satu: Kemunculan, tahun: int | None) -> tuple[JenisFakta, int | None, Hashable]:
    return satu.jenis, satu.tahun or tahun, inti_angka(satu.nilai)


def lembar_perubahan(laporan: Laporan) -> frozenset[str]:
    """Return the sheets whose name or title says that they are the edition after a perubahan."""
    nama = {satu.nama for satu in laporan.lembar}
    return frozenset(satu for satu in nama if _NAMA.search(satu) or _berjudul_perubahan(laporan, satu))


def _berjudul_perubahan(laporan: Laporan, lembar: str) -> bool:
    judul = (CellRef(lembar, baris, kolom) for baris in _BARIS_JUDUL for kolom in _KOLOM_JUDUL)
    return any(_JUDUL.search(laporan.teks_sel.get(ref.kunci, "")) for ref in judul)


def berlaku(kejadian: Sequence[Kemunculan], perubahan: frozenset[str]) -> Sequence[Kemunculan]:
    """Return the occurrences without those that a perubahan replaced.

    Where a kind of sheet stands there in both editions the earlier figures go, and with them the same figure in any
    other plan: a RKT is not written again.
    """
    baru = [k for k in kejadian if k.nilai.ref is not None and k.nilai.ref.lembar in perubahan]
    if not baru:
        return kejadian
    sumber = {k.sumber for k in baru}
    tempat = {k.nilai.ref for k in baru}
    lama = [k for k in kejadian if k.nilai.ref not in tempat]
    murni = {inti_angka(k.nilai) for k in lama if k.sumber in sumber} - {inti_angka(k.nilai) for k in baru}
    return [*baru, *(k for k in lama if k.sumber not in RENCANA or inti_angka(k.nilai) not in murni)]
