"""Writes the consistent workbook of an office: which sheets, in which order, where."""

from __future__ import annotations

import random
from dataclasses import dataclass

from tests.cacat import lembar_hasil, lembar_identitas, lembar_naskah, lembar_rencana, lembar_survei, lembar_uang
from tests.cacat.bentuk import Bentuk, Susunan, bentuk
from tests.cacat.buku import Buku
from tests.cacat.kantor import Kantor, kantor
from tests.cacat.tabel_ukuran import Penyusun

_RENCANA = {"IKU", "PK", "RKT", "PENETAPAN KINERJA"}


@dataclass(frozen=True)
class Kasus:
    """A consistent workbook with what it was made from."""

    urut: int
    kantor: Kantor
    bentuk: Bentuk
    buku: Buku


def buat(urut: int, benih: int = 2024) -> Kasus:
    """Return the consistent workbook with this number; the same one every time."""
    acak = random.Random(f"{benih} {urut}")
    satu, rupa = kantor(acak, urut), bentuk(acak, urut)
    return Kasus(urut, satu, rupa, susun(satu, rupa))


def susun(satu: Kantor, rupa: Bentuk, lewati: frozenset[tuple[str, str]] = frozenset()) -> Buku:
    """Write all sheets of an office; `lewati` are pairs (table, indikator) to leave out."""
    penyusun = Penyusun(satu, rupa, lewati=lewati)
    ada = rupa.bagian
    lembar_identitas.identitas(penyusun)
    for nama, judul, bagian in (
        ("IKU", "Indikator Kinerja Utama", "iku"),
        ("PK", "Perjanjian Kinerja", "pk"),
        ("RKT", "Rencana Kinerja Tahunan", "rkt"),
        ("PENETAPAN KINERJA", "Penetapan Kinerja", "penetapan"),
    ):
        if bagian in ada:
            lembar_rencana.rencana(penyusun, tempat(rupa, nama), bagian, judul)
    lembar_hasil.kertas_kerja(penyusun, tempat(rupa, "KERTAS KERJA"))
    lembar_hasil.capaian(penyusun, tempat(rupa, "CAPAIAN"), samping=rupa.susunan is Susunan.BERDAMPINGAN)
    if "perbandingan" in ada:
        lembar_hasil.perbandingan(penyusun, tempat(rupa, "PERBANDINGAN"))
    if "renstra" in ada:
        lembar_hasil.renstra(penyusun, tempat(rupa, "RENSTRA"))
    if rupa.susunan is not Susunan.BERDAMPINGAN:
        lembar_uang.anggaran(penyusun, tempat(rupa, "ANGGARAN"))
    if "pohon" in ada:
        lembar_uang.rincian(penyusun, tempat(rupa, "RINCIAN BELANJA"))
    if "skm" in ada and satu.survei is not None:
        lembar_survei.survei(penyusun, tempat(rupa, "SKM"), satu.survei)
    lembar_identitas.dasar_hukum(penyusun, "DASAR HUKUM" if rupa.dasar_terpisah else "IDENTITAS")
    if rupa.naskah:
        lembar_naskah.naskah(penyusun)
    if "skm" in ada and satu.survei is not None and rupa.jawaban:
        lembar_survei.jawaban(penyusun, "JAWABAN", satu.survei)
    return penyusun.penulis.buku


def tempat(rupa: Bentuk, nama: str) -> str:
    """The sheet on which a table stands."""
    if rupa.susunan is Susunan.MENUMPUK:
        return "LAPORAN KINERJA"
    if rupa.susunan is Susunan.DUA:
        return "PERENCANAAN" if nama in _RENCANA else "PELAPORAN"
    return nama
