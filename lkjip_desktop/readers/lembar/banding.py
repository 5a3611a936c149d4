"""Sheets that look over several years: the comparison of years and the Renstra."""

from __future__ import annotations

from lkjip_desktop.domain.laporan import JenisFakta, JenisLembar, Kemunculan
from lkjip_desktop.readers.kenal import JenisTabel
from lkjip_desktop.readers.kepala import Kepala
from lkjip_desktop.readers.lembar.indikator import baca_indikator
from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.rekaman import Konteks, Potongan
from lkjip_desktop.readers.tabel import Tabel


def _tahun(kepala: Kepala, *peran: Peran) -> set[tuple[int | None, int | None]]:
    """The years that columns name: by number, from the report's year ("tahun lalu"), or by a formula, one each."""
    hasil: set[tuple[int | None, int | None]] = set()
    for kolom in kepala.semua(*peran):
        if kolom.tahun_belum_dihitung:
            hasil.add((-kolom.kolom, None))
        elif kolom.tahun or kolom.judul.masa.geser is not None:
            hasil.add((kolom.tahun, kolom.judul.masa.geser))
    return hasil


def _berbanding(kepala: Kepala) -> bool:
    """True where the table compares: several years, or a national figure beside the office's own."""
    return (
        Peran.PEMBANDING in kepala.peran
        or max(len(_tahun(kepala, peran)) for peran in (Peran.REALISASI, Peran.CAPAIAN)) >= 2
    )


def _menengah(kepala: Kepala) -> bool:
    return bool(kepala.cari(Peran.TARGET_AKHIR)) or len(_tahun(kepala, Peran.TARGET)) >= 3


def _baca_banding(tabel: Tabel, konteks: Konteks) -> Potongan:
    return baca_indikator(tabel, konteks, JenisLembar.PERBANDINGAN)


def _baca_renstra(tabel: Tabel, konteks: Konteks) -> Potongan:
    potongan = baca_indikator(tabel, konteks, JenisLembar.RENSTRA)
    if tabel.kepala.cari(Peran.TARGET_AKHIR) is None:
        for rekaman in potongan.indikator:
            rekaman.kemunculan.extend(_target_akhir(rekaman.kemunculan))
    return potongan


def _target_akhir(kemunculan: list[Kemunculan]) -> list[Kemunculan]:
    """The target of the last year is the Renstra's own, where no column is headed so."""
    target = [k for k in kemunculan if k.jenis is JenisFakta.TARGET and k.tahun is not None]
    terakhir = max(target, key=lambda k: k.tahun or 0, default=None)
    return [terakhir.model_copy(update={"jenis": JenisFakta.TARGET_RENSTRA})] if terakhir else []


PERBANDINGAN = JenisTabel(
    JenisLembar.PERBANDINGAN,
    (frozenset({Peran.INDIKATOR}), frozenset({Peran.REALISASI, Peran.CAPAIAN})),
    _baca_banding,
    khas=frozenset({Peran.REALISASI, Peran.CAPAIAN, Peran.TARGET}),
    lawan=frozenset({Peran.TARGET_AKHIR}),
    judul=r"perbandingan|tahun (?:lalu|sebelumnya)|antar\s*tahun",
    lembar=r"perbandingan|banding",
    syarat=_berbanding,
)
RENSTRA = JenisTabel(
    JenisLembar.RENSTRA,
    (frozenset({Peran.INDIKATOR}), frozenset({Peran.TARGET_AKHIR, Peran.TARGET})),
    _baca_renstra,
    khas=frozenset({Peran.TARGET_AKHIR, Peran.CAPAIAN_AKHIR, Peran.REALISASI, Peran.CARA, Peran.KONDISI_AWAL}),
    judul=r"renstra|rencana strategis|jangka menengah",
    lembar=r"renstra|strategis",
    dasar=0.2,
    syarat=_menengah,
)
