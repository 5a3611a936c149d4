"""NAR: the parts of the report's chapters that PermenPANRB 53/2014 asks for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from lkjip_desktop.domain.finding import Finding, Kelengkapan, Tempat, Tingkat
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.naskah import PERLU_DIISI, Naskah


@dataclass(frozen=True, slots=True)
class Bagian:
    """A part: words that tell it is there, what to add where it is not."""

    nama: str
    pola: re.Pattern[str]
    saran: str
    tabel: bool = False


def _pola(teks: str) -> re.Pattern[str]:
    return re.compile(teks, re.I)


BAGIAN = [
    Bagian(
        "Perbandingan target dan realisasi tahun ini",
        _pola(r"\btarget\b(?=.{0,200}\brealisasi\b)|\brealisasi\b(?=.{0,200}\btarget\b)"),
        "Bandingkan target dan realisasi setiap indikator tahun ini.",
    ),
    Bagian(
        "Perbandingan dengan tahun-tahun sebelumnya",
        _pola(r"tahun\s+(?:lalu|sebelumnya)|beberapa\s+tahun|antar\s*-?\s*tahun|\bperbandingan\b.{0,80}\b20\d\d\b"),
        "Bandingkan realisasi dan capaian dengan tahun lalu dan beberapa tahun terakhir.",
    ),
    Bagian(
        "Perbandingan dengan target jangka menengah",
        _pola(r"jangka\s+menengah|target\s+(?:akhir\s+)?(?:renstra|rpjmd|rpd)"),
        "Bandingkan realisasi sampai dengan tahun ini dengan target akhir Renstra.",
    ),
    Bagian(
        "Perbandingan dengan standar nasional",
        _pola(r"(?:standar|target|capaian|realisasi|rata\s*-?\s*rata|angka)\s+nasional"),
        "Bandingkan dengan standar nasional bila ada; bila tidak ada, nyatakan.",
    ),
    Bagian(
        "Penyebab keberhasilan atau kegagalan",
        _pola(r"(?:penyebab|faktor|sebab)\b.{0,60}(?:keberhasilan|kegagalan|pendorong|penghambat|pendukung|pencapaian)"
              r"|hambatan|kendala"),
        "Uraikan penyebab keberhasilan atau kegagalan setiap indikator.",
    ),
    Bagian(
        "Upaya perbaikan",
        _pola(r"pemecahan\s+masalah|upaya\s+(?:perbaikan|yang|peningkatan)|tindak\s+lanjut|langkah\s*-?\s*langkah|solusi"),
        "Uraikan upaya yang dilakukan atau akan dilakukan.",
    ),
    Bagian(
        "Analisis efisiensi penggunaan sumber daya",
        _pola(r"efisiensi\b.{0,60}sumber\s*daya"),
        "Tambahkan analisis efisiensi penggunaan sumber daya.",
    ),
    Bagian(
        "Program dan kegiatan yang menunjang",
        _pola(r"\bprogram\b.{0,120}(?:menunjang|mendukung|didukung|keberhasilan|kegiatan)"),
        "Uraikan program dan kegiatan yang menunjang atau menghambat pencapaian kinerja.",
    ),
    Bagian(
        "Realisasi anggaran",
        _pola(r"(?:realisasi|serapan)\s+(?:anggaran|keuangan|belanja)|akuntabilitas\s+keuangan"),
        "Sajikan anggaran dan realisasinya menurut program.",
    ),
]  # fmt: skip
_AWAL_BAB = re.compile(r"\s*bab[\s.]*(?:iii|3)\b", re.I)
_AKHIR_BAB = re.compile(r"\s*bab[\s.]*(?:iv|4)\b|\s*penutup\s*$", re.I)


@aturan("NAR011", "Bagian BAB III lengkap")
def bagian_lengkap(konteks: Konteks) -> Iterable[Finding]:
    """BAB III memuat semua bagian yang diminta peraturan.

    Yang diperiksa:
        Ada tidaknya perbandingan dengan target, tahun-tahun sebelumnya, target jangka menengah, dan standar nasional;
        penyebab keberhasilan atau kegagalan; upaya perbaikan; efisiensi; program yang menunjang; dan realisasi
        anggaran dalam BAB III laporan Word. Isinya tidak dinilai. Bagian yang hanya berisi "Perlu Diisi" belum ada.

    Mengapa penting:
        Kelengkapan BAB III termasuk yang pertama dilihat dalam reviu dan evaluasi.

    Contoh:
        BAB III tidak membahas perbandingan dengan standar nasional.

    Cara memperbaiki:
        Tambahkan bagian yang disebut, atau nyatakan alasannya bila tidak ada.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014, Lampiran II: isi BAB III Akuntabilitas Kinerja.
    """
    if konteks.naskah is None:
        return
    for satu in bagian_dokumen(konteks.naskah):
        if not satu.ada:
            yield bagian_lengkap.temuan(
                konteks,
                fakta=satu.bagian,
                tingkat=Tingkat.INFO,
                pesan=f"{satu.bagian} tidak ditemukan dalam BAB III. {satu.keterangan}",
                tempat=_awal(konteks.naskah),
                ditemukan="",
            )


def bagian_dokumen(naskah: Naskah) -> list[Kelengkapan]:
    """Return every part of BAB III with where it is; nothing for a document that has no such chapter."""
    isi = _bab_tiga(naskah)
    if not isi:
        return []
    return [_kelengkapan(satu, isi) for satu in BAGIAN]


def _kelengkapan(satu: Bagian, isi: list[tuple[str, str]]) -> Kelengkapan:
    judul = next((judul for teks, judul in isi if satu.pola.search(teks)), None)
    di = f"Pada bagian “{judul}”." if judul else "Ada."
    return Kelengkapan(bagian=satu.nama, ada=judul is not None, keterangan=satu.saran if judul is None else di)


def _bab_tiga(naskah: Naskah) -> list[tuple[str, str]]:
    """The texts of BAB III with the heading above each, its tables' too."""
    hasil: list[tuple[str, str]] = []
    dalam = False
    for satu in naskah.badan_isi:
        if _AWAL_BAB.match(satu.teks) and len(satu.teks) < _JUDUL:
            dalam, hasil = True, []
        elif dalam and _AKHIR_BAB.match(satu.teks) and len(satu.teks) < _JUDUL:
            break
        elif dalam and PERLU_DIISI not in satu.teks and satu.teks.strip():
            hasil.append((" ".join(satu.teks.split()), satu.letak.judul or "BAB III"))
    return hasil if dalam else []


_JUDUL = 120


def _awal(naskah: Naskah) -> list[Tempat]:
    """The heading of BAB III."""
    for satu in naskah.luar:
        if _AWAL_BAB.match(satu.teks) and len(satu.teks) < _JUDUL:
            return [naskah.tempat(satu, 0, len(satu.teks))]
    return []


RULES = [bagian_lengkap]
