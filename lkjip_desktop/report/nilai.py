"""Figures as text: in a table without unit, in a sentence with it. The only place that formats an Angka."""

from __future__ import annotations

import re
from decimal import Decimal
from enum import Enum

from lkjip_desktop.domain.angka import Angka, JenisNilai
from lkjip_desktop.domain.bilangan import tulis, tulis_rupiah
from lkjip_desktop.report.kata import rapikan
from lkjip_desktop.report.tanda import KOSONG, PERLU_DIISI

_PERSEN = frozenset({"%", "persen", "persentase", "prosentase"})
_RUPIAH = frozenset({"rp", "rupiah"})
_TANPA = frozenset("indeks index nilai angka skor skala poin point rasio koefisien level".split()) | {"", "-", "–"}
_SEBUTAN = frozenset({"predikat", "kategori", "opini", "peringkat"})
_KATA_UMUM = frozenset(
    "hari jam menit bulan tahun orang jiwa unit kali kasus data desa kelurahan dokumen laporan kegiatan paket buah "
    "ton kuintal hektar ha km meter liter keluarga rumah siswa pasien layanan lembaga aplikasi per".split()
)


class Bentuk(Enum):
    """How a unit is written beside its figure."""

    PERSEN = "92%"
    RUPIAH = "Rp92"
    TANPA = "92"
    SEBUTAN = "predikat BB"
    BIASA = "1 hari"


def bentuk_satuan(satuan: str | None) -> Bentuk:
    """Return how figures of this unit are written in a sentence."""
    kunci = rapikan(re.sub(r"\(.*?\)", "", satuan or "")).lower().rstrip(".")
    if kunci in _PERSEN:
        return Bentuk.PERSEN
    if kunci in _RUPIAH:
        return Bentuk.RUPIAH
    if kunci in _SEBUTAN:
        return Bentuk.SEBUTAN
    return Bentuk.TANPA if all(kata in _TANPA for kata in re.split(r"[\s/]+", kunci)) else Bentuk.BIASA


def satuan_prosa(satuan: str) -> str:
    """Return a unit as it stands inside a sentence: "Hari" -> "hari", "per 1.000 KH" as it is."""

    def kecil(kata: str) -> str:
        return kata if kata.isupper() and len(kata) > 1 and kata.lower() not in _KATA_UMUM else kata.lower()

    return re.sub(r"[^\W\d_]+", lambda kata: kecil(kata[0]), rapikan(satuan))


def _rentang(angka: Angka) -> str:
    bawah, atas = (tulis(ujung, angka.desimal) for ujung in (angka.bawah or Decimal(), angka.atas or Decimal()))
    return f"{bawah}–{atas}"


def tampil(angka: Angka | None) -> str:
    """Return a figure as a table cell shows it: no unit, "–" where there is none, a marked text for an error cell."""
    if angka is None or angka.belum_terisi:
        return KOSONG
    if angka.jenis is JenisNilai.GALAT:
        return PERLU_DIISI
    if angka.jenis is JenisNilai.RENTANG:
        return _rentang(angka)
    if angka.jenis is JenisNilai.MAJEMUK:
        return "; ".join(prosa(bagian, bagian.satuan) for bagian in angka.bagian)
    if angka.nilai is None:
        return rapikan(angka.teks)
    return tulis(angka.nilai, angka.desimal)


def tampil_rupiah(angka: Angka | None) -> str:
    """Return an amount as a column headed (Rp) shows it: "19.641.611.463"."""
    if angka is None or angka.nilai is None:
        return tampil(angka)
    return tulis(angka.nilai, 0)


def tampil_satuan(angka: Angka | None, satuan: str | None) -> str:
    """Return a figure for a table without a column of units: "92%", "1 Hari"; a compound one a part a line."""
    if angka is not None and angka.jenis is JenisNilai.MAJEMUK:
        return "\n".join(tampil_satuan(bagian, bagian.satuan) for bagian in angka.bagian)
    teks = tampil(angka)
    if angka is None or not (angka.jenis is JenisNilai.RENTANG or angka.berupa_angka):
        return teks
    milik = rapikan(satuan or angka.satuan or "")
    bentuk = bentuk_satuan(milik)
    return f"{teks} {milik}" if bentuk is Bentuk.BIASA else _dengan_satuan(teks, bentuk, milik)


def prosa(angka: Angka, satuan: str | None) -> str:
    """Return a figure as a sentence has it: "92%", "1 hari", "Rp1.000", "predikat BB", "80–90%"."""
    teks = tampil(angka)
    bentuk = bentuk_satuan(satuan or angka.satuan)
    if angka.jenis is JenisNilai.RENTANG or angka.berupa_angka:
        return _dengan_satuan(teks, bentuk, satuan or angka.satuan or "")
    if bentuk is Bentuk.SEBUTAN and angka.jenis is JenisNilai.PREDIKAT:
        return f"{satuan_prosa(satuan or '')} {teks}"
    return teks


def _dengan_satuan(teks: str, bentuk: Bentuk, satuan: str) -> str:
    if bentuk is Bentuk.PERSEN:
        return f"{teks}%"
    if bentuk is Bentuk.RUPIAH:
        return f"Rp{teks}"
    return f"{teks} {satuan_prosa(satuan)}" if bentuk is Bentuk.BIASA else teks


def persen(angka: Angka) -> str:
    """Return a per cent in a sentence ("110,14%"), a predicate as it is ("Baik")."""
    return f"{tampil(angka)}%" if angka.berupa_angka else tampil(angka)


def rupiah(angka: Angka) -> str:
    """Return an amount in a sentence: "Rp19.641.611.463"; what is no number as a table has it."""
    return tampil(angka) if angka.nilai is None else tulis_rupiah(angka.nilai)


def selisih(jarak: Decimal, desimal: int, satuan: str | None) -> str:
    """Return a distance without its sign: "1,18 poin persentase", "2 hari", "0,35 poin"."""
    teks, bentuk = tulis(abs(jarak), desimal), bentuk_satuan(satuan)
    if bentuk is Bentuk.PERSEN:
        return f"{teks} poin persentase"
    if bentuk in (Bentuk.TANPA, Bentuk.SEBUTAN):
        return f"{teks} poin"
    return _dengan_satuan(teks, bentuk, satuan or "")
