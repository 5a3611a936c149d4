"""The plans as they stood before a perubahan: targets and pagu of the Perjanjian Kinerja that was signed first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from lkjip_desktop.domain.angka import Angka, Asal
from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.hasil import HasilIndikator, HasilProgram
from lkjip_desktop.domain.laporan import (
    Edisi,
    Indikator,
    JenisFakta,
    JenisLembar,
    Kemunculan,
    Laporan,
    Program,
    Sebutan,
)
from lkjip_desktop.engine.edisi import sebelum_perubahan
from lkjip_desktop.report.bahan import Bahan

PERJANJIAN = frozenset({JenisLembar.PERJANJIAN, JenisLembar.PROGRAM})


def bahan_semula(bahan: Bahan) -> Bahan | None:
    """Return the material of the Perjanjian Kinerja before its perubahan, None where the workbook has one edition.

    Its figures are those printed there: nothing of the year's end says what was agreed at its beginning.
    """
    asal = bahan.asal or bahan.laporan
    semula = sebelum_perubahan(asal, PERJANJIAN)
    if semula is None:
        return None
    lama = {satu.kunci: satu for satu in bahan.hasil.indikator}
    uang = {satu.kunci: satu for satu in bahan.hasil.program}
    program = [_program(satu, uang.get(satu.kunci), asal) for satu in semula.program]
    hasil = bahan.hasil.model_copy(
        update={
            "indikator": [_indikator(satu, lama.get(satu.kunci), asal) for satu in semula.indikator],
            "program": program,
            "total_anggaran": _total(asal, program),
            "fakta": [],
        }
    )
    return replace(bahan, laporan=semula, hasil=hasil, asal=semula)


def ada_perubahan(bahan: Bahan) -> bool:
    """True where the Perjanjian Kinerja that governs is one of after a perubahan."""
    asal = bahan.asal or bahan.laporan
    semua: list[Indikator | Program] = [*asal.indikator, *asal.program]
    return any(_diubah(satu) for subjek in semua for satu in subjek.sebutan) or any(
        _diubah(satu) for subjek in semua for satu in subjek.kemunculan
    )


def _diubah(satu: Sebutan | Kemunculan) -> bool:
    return satu.edisi is Edisi.PERUBAHAN and satu.sumber in PERJANJIAN


def _indikator(satu: Indikator, hasil: HasilIndikator | None, asal: Laporan) -> HasilIndikator:
    tertulis = next((i for i in asal.indikator if i.kunci == satu.kunci), satu)
    target = _murni(tertulis.fakta(JenisFakta.TARGET, asal.tahun))
    if hasil is not None:
        return hasil.model_copy(update={"target": target})
    return HasilIndikator(
        kunci=satu.kunci,
        nama=satu.nama,
        sasaran=satu.sasaran,
        satuan=satu.satuan,
        arah=satu.arah,
        rumus=None,
        target=target,
        realisasi=None,
        capaian=None,
    )


def _program(satu: Program, hasil: HasilProgram | None, asal: Laporan) -> HasilProgram:
    tertulis = next((p for p in asal.program if p.kunci == satu.kunci), satu)
    anggaran = _murni(tertulis.fakta(JenisFakta.ANGGARAN))
    if hasil is not None:
        return hasil.model_copy(update={"anggaran": anggaran})
    return HasilProgram(
        kunci=satu.kunci,
        nama=satu.nama,
        kode=satu.kode,
        sasaran=satu.sasaran,
        anggaran=anggaran,
        realisasi=None,
        serapan=None,
    )


def _murni(kemunculan: Sequence[Kemunculan]) -> Angka | None:
    """The figure of the first edition; one that the Perjanjian Kinerja prints without edition is in both."""
    ada = [k for k in kemunculan if k.sumber in PERJANJIAN and not k.nilai.belum_terisi]
    urut = sorted((k for k in ada if k.edisi is not Edisi.PERUBAHAN), key=lambda k: k.edisi is None)
    return urut[0].nilai if urut else None


def _total(asal: Laporan, program: Sequence[HasilProgram]) -> Angka | None:
    """The total as printed, else the sum of the programs that the first edition lists."""
    tertulis = _murni([k for k in asal.total if k.jenis is JenisFakta.ANGGARAN and k.edisi is Edisi.MURNI])
    nilai = [satu.anggaran.nilai for satu in program if satu.anggaran is not None and satu.anggaran.nilai is not None]
    if tertulis is not None or not nilai:
        return tertulis
    jumlah = sum(nilai, Decimal())
    return Angka(tulis(jumlah), nilai=jumlah, asal=Asal.HITUNG)
