"""Sentences about the years: who improved since last year, by how much, and the best and the worst of all years."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.report.bahan import BarisIndikator, ada
from lkjip_desktop.report.kalimat import sama
from lkjip_desktop.report.kata import NAMA_TERBANYAK, bilangan, daftar, yaitu
from lkjip_desktop.report.nilai import selisih
from lkjip_desktop.report.riwayat import Riwayat
from lkjip_desktop.report.tanda import gabung_kalimat, perlu_diisi

# A capaian below this is a ratio printed without x 100: not to be compared with per cents.
_RASIO = 3
# From so many years on their best and worst are worth a sentence.
_BANYAK_TAHUN = 3


def ikhtisar(riwayat: Riwayat) -> str:
    """Return how many indikator improved, fell and stayed since last year; marked first where last year is missing."""
    bahan = riwayat.bahan
    if not bahan.indikator:
        return perlu_diisi(f"perbandingan kinerja {bahan.tahun} dengan tahun sebelumnya")
    lalu = f"tahun {bahan.laporan.tahun - 1}" if bahan.laporan.tahun else "tahun sebelumnya"
    kurang = [baris for baris in bahan.indikator if not ada(baris.hasil.realisasi_lalu)]
    siapa = "setiap indikator" if len(kurang) == len(bahan.indikator) else f"indikator {_nama(kurang)}"
    kekurangan = perlu_diisi(f"realisasi {lalu} {siapa} sebagai pembanding") if kurang else ""
    dibanding = [b for b in bahan.indikator if ada(b.hasil.realisasi_lalu) and ada(b.hasil.realisasi)]
    hasil = gabung_kalimat(kekurangan, (_gerak(dibanding, lalu),))
    return hasil or f"Perbandingan kinerja {bahan.tahun} dengan {lalu} diuraikan sebagai berikut."


def _nama(baris: Sequence[BarisIndikator]) -> str:
    return daftar([satu.nama for satu in baris])


def _gerak(baris: Sequence[BarisIndikator], lalu: str) -> str:
    kelompok = {
        "membaik": [satu for satu in baris if satu.hasil.membaik is True],
        "menurun": [satu for satu in baris if satu.hasil.membaik is False],
        "tetap": [satu for satu in baris if satu.hasil.membaik is None and _tetap(satu)],
    }
    berisi = {gerak: anggota for gerak, anggota in kelompok.items() if anggota}
    if not berisi:
        return ""
    awal = f"Dibandingkan dengan {lalu}, kinerja"
    if len(berisi) == 1:
        ((gerak, anggota),) = berisi.items()
        if len(anggota) == 1:
            return f"{awal} indikator {anggota[0].nama} {gerak}."
        return f"{awal} {bilangan(len(anggota))} indikator {gerak}{yaitu([satu.nama for satu in anggota])}."
    butir = [f"{bilangan(len(anggota))} indikator {gerak}{_kurung(anggota)}" for gerak, anggota in berisi.items()]
    return f"{awal} {daftar(butir)}."


def _kurung(baris: Sequence[BarisIndikator]) -> str:
    return f" ({_nama(baris)})" if len(baris) <= NAMA_TERBANYAK else ""


def _tetap(baris: BarisIndikator) -> bool:
    lalu, kini = baris.hasil.realisasi_lalu, baris.hasil.realisasi
    return lalu is not None and kini is not None and sama(lalu, kini)


def perubahan(riwayat: Riwayat, baris: BarisIndikator) -> str:
    """Return how realisasi and capaian moved since last year and over all years, "" where that is unknown."""
    if tetap := _selalu_tetap(riwayat, baris):
        return tetap
    return " ".join(teks for teks in (_dua_tahun(riwayat, baris), _ujung(riwayat, baris)) if teks)


def _dua_tahun(riwayat: Riwayat, baris: BarisIndikator) -> str:
    if len(riwayat.tahun) < 2:
        return ""
    kini, lalu = riwayat.tahun[:2]
    realisasi = _gerak_antara(
        riwayat, baris, JenisFakta.REALISASI, f" pada tahun {lalu}", f" pada tahun {kini}", baris.satuan
    )
    if not realisasi:
        return ""
    capaian = _gerak_antara(riwayat, baris, JenisFakta.CAPAIAN, "", "", "%")
    searah = capaian.split(" ", 1)[0] == realisasi.split(" ", 1)[0]
    ekor = f"{' dan' if searah else ', sedangkan'} capaiannya {capaian}" if capaian else ""
    return f"Realisasi indikator {baris.nama} {realisasi}{ekor}."


def _gerak_antara(
    riwayat: Riwayat, baris: BarisIndikator, jenis: JenisFakta, waktu_lalu: str, waktu_kini: str, satuan: str | None
) -> str:
    """Return "turun 1,18 poin persentase dari 102,51% pada tahun 2023 menjadi 101,33% pada tahun 2024"."""
    kini, lalu = riwayat.tahun[:2]
    ini, itu = riwayat.nilai(baris, jenis, kini), riwayat.nilai(baris, jenis, lalu)
    if ini is None or itu is None or not ada(ini) or (jenis is JenisFakta.CAPAIAN and not _sebanding(ini, itu)):
        return ""
    awal, akhir = riwayat.prosa(baris, jenis, lalu), riwayat.prosa(baris, jenis, kini)
    if sama(ini, itu):
        return f"tetap {akhir}"
    if ini.nilai is None or itu.nilai is None:
        return f"berubah dari {awal}{waktu_lalu} menjadi {akhir}{waktu_kini}"
    gerak = "naik" if ini.nilai > itu.nilai else "turun"
    jarak = selisih(ini.nilai - itu.nilai, max(ini.desimal, itu.desimal), satuan)
    return f"{gerak} {jarak} dari {awal}{waktu_lalu} menjadi {akhir}{waktu_kini}"


def _sebanding(ini: Angka, itu: Angka) -> bool:
    """True for two capaian in per cent."""
    if ini.nilai is None or itu.nilai is None:
        return False
    return (ini.nilai < _RASIO) is (itu.nilai < _RASIO)


def _selalu_tetap(riwayat: Riwayat, baris: BarisIndikator) -> str:
    """The one sentence about an indikator whose realisasi never moved in all years shown."""
    deret = riwayat.deret(baris)
    if (
        len(deret) < _BANYAK_TAHUN
        or len(deret) < len(riwayat.tahun)
        or len({satu.nilai for satu in deret.values()}) > 1
    ):
        return ""
    tertulis = riwayat.prosa(baris, JenisFakta.REALISASI, riwayat.tahun[0])
    return f"Sejak tahun {min(deret)}, realisasi indikator {baris.nama} tetap {tertulis}."


def _ujung(riwayat: Riwayat, baris: BarisIndikator) -> str:
    """The best and the worst of three years or more."""
    deret = riwayat.deret(baris)
    if len(deret) < _BANYAK_TAHUN:
        return ""
    nilai = {tahun: angka.nilai for tahun, angka in deret.items() if angka.nilai is not None}
    tertinggi, terendah = max(nilai.values()), min(nilai.values())
    if tertinggi == terendah:
        return ""

    def ujung(batas: Decimal) -> str:
        tahun = sorted(satu for satu, isi in nilai.items() if isi == batas)
        return f"{riwayat.prosa(baris, JenisFakta.REALISASI, tahun[-1])} pada tahun {daftar([str(t) for t in tahun])}"

    return f"Sejak tahun {min(nilai)}, realisasi tertinggi {ujung(tertinggi)} dan terendah {ujung(terendah)}."
