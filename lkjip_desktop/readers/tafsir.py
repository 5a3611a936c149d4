"""Headings read in company: what a column means can depend on the columns beside it and on its figures.

"Uraian" is what the table lists; "Target" in rupiah beside a program is its pagu; what stays open is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from lkjip_desktop.domain.laporan import Pertanyaan
from lkjip_desktop.readers.judul import kata_judul
from lkjip_desktop.readers.kepala import Kepala, Kolom
from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.ragu_kolom import tanya_kolom
from lkjip_desktop.readers.tabel import Tabel

_BERNAMA = frozenset({Peran.PROGRAM, Peran.KEGIATAN, Peran.SUB_KEGIATAN})
_BERPROGRAM = _BERNAMA | {Peran.JENJANG}
_BERINDIKATOR = frozenset({Peran.INDIKATOR, Peran.INDIKATOR_PROGRAM})
_ARTI_JUDUL = {"target": Peran.TARGET, "realisasi": Peran.REALISASI, "capaian": Peran.CAPAIAN}
_BANDING = 2  # years side by side
_MENJADI_UANG = {
    Peran.TARGET: Peran.ANGGARAN,
    Peran.REALISASI: Peran.REALISASI_ANGGARAN,
    Peran.CAPAIAN: Peran.SERAPAN,
}


def tafsirkan(tabel: Tabel, jawaban: Mapping[str, str]) -> list[Pertanyaan]:
    """Settle the meanings of a table's columns in place; return what only the office can say."""
    for aturan in (_uraian, _indikator, _menurut_judul(tabel.teks_judul), _uang):
        tabel.kepala = _ubah(tabel.kepala, aturan(tabel.kepala))
    tabel.__dict__.pop("kunci", None)  # the key column may have got its meaning only now
    return tanya_kolom(tabel, jawaban)


def _ubah(kepala: Kepala, aturan: Callable[[Kolom], Peran | None]) -> Kepala:
    kolom = [k if k.tetap else replace(k, judul=replace(k.judul, peran=aturan(k))) for k in kepala.kolom]
    return Kepala(kepala.baris, kepala.baris_akhir, kolom)


def _uraian(kepala: Kepala) -> Callable[[Kolom], Peran | None]:
    """Tell what "Uraian" lists by the columns beside it; beside a key it only describes."""
    peran = kepala.peran
    arti = Peran.KETERANGAN
    if not peran & (_BERINDIKATOR | _BERNAMA | {Peran.UNSUR}):
        if peran & {Peran.RATA_RATA, Peran.TERTIMBANG}:
            arti = Peran.UNSUR
        elif {Peran.TARGET, Peran.REALISASI} <= peran and not any(k.judul.uang for k in kepala.kolom):
            arti = Peran.INDIKATOR
        elif Peran.ANGGARAN in peran:
            arti = Peran.PROGRAM
        else:
            arti = Peran.URAIAN
    return lambda kolom: arti if kolom.peran is Peran.URAIAN else kolom.peran


def _menurut_judul(judul: str) -> Callable[[Kepala], Callable[[Kolom], Peran | None]]:
    """Let the title say what columns headed only by years hold, where it names one thing and no column does.

    "Capaian" alone says nothing: offices call the realisasi so, too.
    """
    arti = {peran for kata, peran in _ARTI_JUDUL.items() if kata in kata_judul(judul)}

    def aturan(kepala: Kepala) -> Callable[[Kolom], Peran | None]:
        tahun = [k for k in kepala.kolom if k.peran is None and k.tahun and not set(kata_judul(k.nama)) - {"tahun"}]
        jelas = (
            len(arti) == 1
            and Peran.CAPAIAN not in arti
            and len(tahun) >= _BANDING
            and not kepala.peran & set(_ARTI_JUDUL.values())
        )
        if not jelas or not kepala.peran & _BERINDIKATOR:
            return lambda kolom: kolom.peran
        (peran,) = arti
        return lambda kolom: peran if kolom in tahun else kolom.peran

    return aturan


def _indikator(kepala: Kepala) -> Callable[[Kolom], Peran | None]:
    """Take "Indikator Kegiatan" for the table's own indikator where no column names program or kegiatan."""
    sendiri = Peran.INDIKATOR not in kepala.peran and not kepala.peran & _BERPROGRAM
    return lambda kolom: Peran.INDIKATOR if sendiri and kolom.peran is Peran.INDIKATOR_PROGRAM else kolom.peran


def _uang(kepala: Kepala) -> Callable[[Kolom], Peran | None]:
    """Target, realisasi and capaian of money: told by their headings, or by a table that lists only programs."""
    berprogram = bool(kepala.peran & _BERPROGRAM)
    berindikator = bool(kepala.peran & _BERINDIKATOR)
    biasa = {k.peran for k in kepala.kolom if not k.judul.uang}
    anggaran_saja = berprogram and not berindikator and Peran.ANGGARAN in kepala.peran

    def arti(kolom: Kolom) -> Peran | None:
        if kolom.peran not in _MENJADI_UANG:
            return kolom.peran
        ganda = kolom.peran in biasa and (berprogram or Peran.ANGGARAN in kepala.peran)
        if kolom.judul.uang and (ganda or (berprogram and not berindikator)):
            return _MENJADI_UANG[kolom.peran]
        if anggaran_saja and kolom.peran is not Peran.TARGET and not _berkinerja(kolom):
            persen = kolom.judul.satuan == "%" and _beruang(kepala, kolom)
            return Peran.SERAPAN if persen else _MENJADI_UANG[kolom.peran]
        return kolom.peran

    return arti


def _berkinerja(kolom: Kolom) -> bool:
    """True for "Capaian Kinerja": not the serapan of the money beside it."""
    return any("kinerja" in kata_judul(satu) for satu in kolom.jalur)


def _beruang(kepala: Kepala, kolom: Kolom) -> bool:
    """True where a realisasi in rupiah stands beside this column of per cent."""
    return any(k is not kolom and k.peran is Peran.REALISASI and k.judul.uang for k in kepala.kolom)
