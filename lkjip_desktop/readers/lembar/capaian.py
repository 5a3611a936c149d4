"""Sheets that measure: the kertas kerja itself, and the table of target, realisasi and capaian with its data dukung."""

from __future__ import annotations

import re

from lkjip_desktop.domain.laporan import JenisLembar
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.kenal import JenisTabel
from lkjip_desktop.readers.lembar.indikator import baca_indikator
from lkjip_desktop.readers.nama import rapikan_nama
from lkjip_desktop.readers.nilai import angka_sel
from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.rekaman import Konteks, Potongan, RekamanData
from lkjip_desktop.readers.tabel import Tabel

_DATA_DUKUNG = re.compile(r"data (?:dukung|pendukung|dasar|penunjang)", re.I)
_JANGKAU, _SELANG = 40, 4


def _baca_kertas_kerja(tabel: Tabel, konteks: Konteks) -> Potongan:
    return _dengan_data(tabel, baca_indikator(tabel, konteks, JenisLembar.KERTAS_KERJA))


def _baca_capaian(tabel: Tabel, konteks: Konteks) -> Potongan:
    return _dengan_data(tabel, baca_indikator(tabel, konteks, JenisLembar.CAPAIAN))


def _dengan_data(tabel: Tabel, potongan: Potongan) -> Potongan:
    """Add the rows below a line "Data dukung": a name, perhaps a unit, a number."""
    mulai = _awal_data(tabel)
    if mulai is None:
        return potongan
    potongan.tambahan.append(mulai)
    kosong = 0
    for baris in range(mulai.baris + 1, min(mulai.baris + _JANGKAU, tabel.lembar.ukuran[0]) + 1):
        rekaman, dipakai = _baris_data(tabel, baris)
        kepala = not potongan.data and len(dipakai) >= 2
        kosong = 0 if rekaman or kepala else kosong + 1
        if kosong > 1 or (dipakai and not rekaman and not kepala):
            break
        potongan.tambahan.extend(dipakai)
        if rekaman:
            potongan.data.append(rekaman)
    return potongan


def _awal_data(tabel: Tabel) -> CellRef | None:
    """The line "Data dukung" among the next few filled rows below the table."""
    awal, akhir = tabel.kepala.batas
    terisi = 0
    for baris in range(tabel.akhir + 1, min(tabel.akhir + _JANGKAU, tabel.lembar.ukuran[0]) + 1):
        teks = {kolom: tabel.lembar[(baris, kolom)].teks.strip() for kolom in range(awal, akhir + 1)}
        letak = next((kolom for kolom, satu in teks.items() if _DATA_DUKUNG.match(satu)), None)
        if letak is not None:
            return tabel.lembar.alamat(baris, letak)
        terisi += any(teks.values())
        if terisi > _SELANG:
            return None
    return None


def _baris_data(tabel: Tabel, baris: int) -> tuple[RekamanData | None, list[CellRef]]:
    """The figure of a row, and the cells it used; (None, cells) for a row of something else."""
    nama: tuple[str, CellRef] | None = None
    satuan: str | None = None
    dipakai: list[CellRef] = []
    awal, akhir = tabel.kepala.batas
    for kolom in range(awal, akhir + 1):
        sel = tabel.lembar[(baris, kolom)]
        if sel.kosong:
            continue
        ref = tabel.lembar.alamat(baris, kolom)
        dipakai.append(ref)
        angka = angka_sel(sel, ref)
        if angka.berupa_angka and nama:
            return RekamanData(rapikan_nama(nama[0]), satuan or angka.satuan, angka, ref), dipakai
        if not angka.berupa_angka and nama is None and len(sel.teks.strip()) > 2:
            nama = (sel.teks, ref)
        elif nama and len(sel.teks.strip()) <= 20:
            satuan = sel.teks.strip(" :=") or None
    return None, dipakai


_WAJIB = (frozenset({Peran.INDIKATOR}), frozenset({Peran.TARGET}), frozenset({Peran.REALISASI}))

KERTAS_KERJA = JenisTabel(
    JenisLembar.KERTAS_KERJA,
    _WAJIB,
    _baca_kertas_kerja,
    khas=frozenset({Peran.CARA, Peran.KETERANGAN, Peran.CAPAIAN, Peran.KATEGORI, Peran.POLARISASI}),
    lawan=frozenset({Peran.TARGET_AKHIR, Peran.CAPAIAN_AKHIR}),
    judul=r"kertas kerja",
    lembar=r"kertas\s*kerja|\bkk\b",
    dasar=-0.1,
)
CAPAIAN = JenisTabel(
    JenisLembar.CAPAIAN,
    _WAJIB,
    _baca_capaian,
    khas=frozenset({Peran.CAPAIAN, Peran.KATEGORI}),
    lawan=frozenset({Peran.TARGET_AKHIR, Peran.CAPAIAN_AKHIR, Peran.CARA}),
    judul=r"capaian|pengukuran kinerja|realisasi (?:indikator|kinerja)",
    lembar=r"tabel 3\.1\b|capaian|pengukuran|realisasi",
)
