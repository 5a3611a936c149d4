"""Sheets that look over several years: the comparison of years and the Renstra."""

from __future__ import annotations

from lkjip_desktop.domain.laporan import JenisLembar
from lkjip_desktop.readers.kenal import JenisTabel
from lkjip_desktop.readers.kepala import Kepala
from lkjip_desktop.readers.kosakata import Peran
from lkjip_desktop.readers.lembar.indikator import baca_indikator
from lkjip_desktop.readers.rekaman import Konteks, Potongan
from lkjip_desktop.readers.tabel import Tabel


def _tahun(kepala: Kepala, *peran: Peran) -> set[int]:
    return {kolom.tahun for kolom in kepala.kolom if kolom.peran in peran and kolom.tahun}


def _beberapa_tahun(kepala: Kepala) -> bool:
    return len(_tahun(kepala, Peran.REALISASI, Peran.CAPAIAN)) >= 2


def _menengah(kepala: Kepala) -> bool:
    return bool(kepala.cari(Peran.TARGET_AKHIR)) or len(_tahun(kepala, Peran.TARGET)) >= 3


def _baca_banding(tabel: Tabel, konteks: Konteks) -> Potongan:
    return baca_indikator(tabel, konteks, JenisLembar.PERBANDINGAN)


def _baca_renstra(tabel: Tabel, konteks: Konteks) -> Potongan:
    return baca_indikator(tabel, konteks, JenisLembar.RENSTRA)


PERBANDINGAN = JenisTabel(
    JenisLembar.PERBANDINGAN,
    (frozenset({Peran.INDIKATOR}), frozenset({Peran.REALISASI, Peran.CAPAIAN})),
    _baca_banding,
    khas=frozenset({Peran.REALISASI, Peran.CAPAIAN, Peran.TARGET}),
    lawan=frozenset({Peran.TARGET_AKHIR}),
    judul=r"perbandingan|tahun (?:lalu|sebelumnya)|antar\s*tahun",
    lembar=r"perbandingan|banding",
    syarat=_beberapa_tahun,
)
RENSTRA = JenisTabel(
    JenisLembar.RENSTRA,
    (frozenset({Peran.INDIKATOR}), frozenset({Peran.TARGET_AKHIR, Peran.TARGET})),
    _baca_renstra,
    khas=frozenset({Peran.TARGET_AKHIR, Peran.CAPAIAN_AKHIR, Peran.REALISASI, Peran.CARA, Peran.KONDISI_AWAL}),
    judul=r"renstra|rencana strategis|jangka menengah",
    lembar=r"renstra|strategis",
    syarat=_menengah,
)
