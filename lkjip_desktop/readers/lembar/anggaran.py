"""Sheets of money: programs with their pagu (in PK and RKT), and anggaran with realisasi; kegiatan and sub kegiatan."""

from __future__ import annotations

import re
from collections.abc import Callable

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.laporan import JenisFakta, JenisLembar, Kemunculan, Sebutan
from lkjip_desktop.readers.kenal import JenisTabel
from lkjip_desktop.readers.kepala import Kolom
from lkjip_desktop.readers.kosakata import Peran
from lkjip_desktop.readers.nama import rapikan_nama
from lkjip_desktop.readers.nilai import KolomAngka
from lkjip_desktop.readers.rekaman import Konteks, Potongan, RekamanProgram
from lkjip_desktop.readers.tabel import Tabel

_KODE = re.compile(r"^\s*((?:\d{1,2}|X|x)(?:\.\d{1,4}){1,5})\.?\s+(?=\D)|^\s*((?:\d{1,2}|X|x)(?:\.\d{1,4}){2,5})\s*$")
_TINGKAT = (Peran.PROGRAM, Peran.KEGIATAN, Peran.SUB_KEGIATAN)
_FAKTA = {
    Peran.ANGGARAN: JenisFakta.ANGGARAN,
    Peran.REALISASI: JenisFakta.REALISASI_ANGGARAN,
    Peran.SERAPAN: JenisFakta.SERAPAN,
    Peran.CAPAIAN: JenisFakta.SERAPAN,
}


def _pembaca(jenis: JenisLembar) -> Callable[[Tabel, Konteks], Potongan]:
    return lambda tabel, konteks: _baca(tabel, konteks, jenis)


def _baca(tabel: Tabel, konteks: Konteks, sumber: JenisLembar) -> Potongan:
    potongan = Potongan(sumber)
    angka = KolomAngka(tabel)
    sasaran = tabel.turun(tabel.kepala.cari(Peran.SASARAN))
    for baris in tabel.data:
        letak = _letak_nama(tabel, baris)
        if letak is None:
            continue
        kolom, tingkat = letak
        kode, nama = _kode_nama(tabel, baris, kolom)
        tingkat = _tingkat(tabel.teks(baris, tabel.kepala.cari(Peran.JENJANG)) or nama, kode, tingkat)
        teks_sasaran = sasaran.get(baris)
        sebutan = Sebutan(
            nama=_tanpa_tingkat(nama),
            ref=tabel.ref(baris, kolom),
            sumber=sumber,
            sasaran=rapikan_nama(teks_sasaran[0]) if teks_sasaran else None,
            ref_sasaran=teks_sasaran[1] if teks_sasaran else None,
        )
        potongan.program.append(RekamanProgram(sebutan, tingkat, kode, _uang(tabel, baris, konteks, sumber, angka)))
    for baris in tabel.total:
        potongan.total.extend(_uang(tabel, baris, konteks, sumber, angka))
    return potongan


def _letak_nama(tabel: Tabel, baris: int) -> tuple[Kolom, int] | None:
    """The column that names this row, innermost level first, and the level that the column itself tells."""
    for tingkat in (2, 1, 0):
        kolom = tabel.kepala.cari(_TINGKAT[tingkat])
        if kolom and tabel.ref(baris, kolom).baris == baris and re.search(r"[A-Za-z]{2}", tabel.teks(baris, kolom)):
            return kolom, tingkat
    return None


def _kode_nama(tabel: Tabel, baris: int, kolom: Kolom) -> tuple[str | None, str]:
    teks = tabel.teks(baris, kolom)
    kolom_kode = tabel.kepala.semua(Peran.KODE)
    kode = ".".join(bagian for satu in kolom_kode if (bagian := tabel.teks(baris, satu).strip(" .")))
    cocok = _KODE.match(teks)
    if cocok and cocok[1]:
        return kode or cocok[1], rapikan_nama(teks[cocok.end() :])
    return kode or None, rapikan_nama(teks)


def _tingkat(nama: str, kode: str | None, bawaan: int) -> int:
    """The level of a row: its own word ("Sub Kegiatan ..."), else its code (program 3 parts, kegiatan 5), else its column."""
    awal = nama.lower()
    if awal.startswith("sub kegiatan"):
        return 2
    if awal.startswith("kegiatan"):
        return 1
    if awal.startswith("program") or not kode:
        return 0 if awal.startswith("program") else bawaan
    bagian = kode.count(".") + 1
    return 0 if bagian <= 3 else 1 if bagian <= 5 else 2


def _tanpa_tingkat(nama: str) -> str:
    return re.sub(r"^(?:sub kegiatan|kegiatan)\s*:?\s+", "", nama, flags=re.I)


def _uang(tabel: Tabel, baris: int, konteks: Konteks, sumber: JenisLembar, angka: KolomAngka) -> list[Kemunculan]:
    tahun = konteks.tahun_tabel or konteks.tahun
    hasil: list[Kemunculan] = []
    for kolom in tabel.kepala.kolom:
        if kolom.peran in _FAKTA:
            nilai: Angka = angka.baca(baris, kolom)
            hasil.append(Kemunculan(jenis=_FAKTA[kolom.peran], tahun=tahun, nilai=nilai, sumber=sumber))
    return hasil


_NAMA = frozenset(_TINGKAT)
_JENJANG = frozenset({Peran.KODE, Peran.JENJANG}) | _NAMA
_WAJIB = (_NAMA, frozenset({Peran.ANGGARAN}))
_LAWAN = frozenset({Peran.INDIKATOR, Peran.TARGET})

ANGGARAN = JenisTabel(
    JenisLembar.ANGGARAN,
    (*_WAJIB, frozenset({Peran.REALISASI})),
    _pembaca(JenisLembar.ANGGARAN),
    khas=frozenset({Peran.SERAPAN, Peran.CAPAIAN}) | _JENJANG,
    lawan=_LAWAN,
    judul=r"keuangan|realisasi anggaran|anggaran|belanja|serapan",
    lembar=r"anggaran|keuangan|\blra\b|serapan",
)
PROGRAM = JenisTabel(
    JenisLembar.PROGRAM,
    _WAJIB,
    _pembaca(JenisLembar.PROGRAM),
    khas=_JENJANG,
    lawan=_LAWAN | {Peran.REALISASI},
    judul=r"perjanjian kinerja|\bpk\b",
    lembar=r"\bpk\b|perjanjian",
)
PROGRAM_RKT = JenisTabel(
    JenisLembar.PROGRAM_RKT,
    _WAJIB,
    _pembaca(JenisLembar.PROGRAM_RKT),
    khas=_JENJANG,
    lawan=_LAWAN | {Peran.REALISASI},
    judul=r"rencana (?:kinerja|kerja)|\brkt\b|\brenja\b",
    lembar=r"\brkt\b|\brenja\b|rencana k",
)
POHON = JenisTabel(
    JenisLembar.POHON,
    (frozenset({Peran.PROGRAM}), frozenset({Peran.KEGIATAN, Peran.SUB_KEGIATAN, Peran.JENJANG})),
    _pembaca(JenisLembar.POHON),
    khas=_JENJANG,
    lawan=_LAWAN | {Peran.ANGGARAN, Peran.REALISASI},
    judul=r"program.*kegiatan",
    lembar=r"program|kegiatan",
)
