"""The survey from its printed tables and from the respondents' answers."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from lkjip_desktop.domain.angka import Angka, Asal
from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.laporan import JenisLembar, Survei, Unsur
from lkjip_desktop.readers.kerja import Kerja, rentang_baris
from lkjip_desktop.readers.lembar.jawaban_survei import BlokJawaban, baca_rekap
from lkjip_desktop.readers.lembar.kelompok_responden import cari_kelompok
from lkjip_desktop.readers.lembar.kolom_unsur import UNSUR_BAKU, KolomUnsur
from lkjip_desktop.readers.rekaman import Konteks

_CONTOH = 10


def gabung_survei(
    kerja: Kerja, tercetak: Sequence[Survei], blok: Sequence[BlokJawaban], konteks: Konteks
) -> Survei | None:
    """Return the survey: printed figures first, the answers beside them; what nothing prints is summed up from these.

    Blocks with the same unsur are joined, a block that repeats another one counts once. Each block is noted.
    """
    rekap = [_baca_blok(kerja, satu, konteks) for satu in blok]
    hasil = next((satu for satu in (*tercetak, *rekap) if satu.unsur), None) or next(iter(tercetak), None)
    if hasil is not None and len([satu for satu in tercetak if satu.unsur]) < 2:
        hasil.kelompok = [satu for lembar in kerja.lembar for satu in cari_kelompok(lembar)]
    dipakai = _berbeda([satu for satu in blok if satu.data])
    if not dipakai:
        return hasil
    hasil = hasil or Survei()
    for satu in rekap:
        _lengkapi(hasil, satu)
    hasil.jawaban = _jumlahkan(dipakai, hasil.unsur)
    hasil.penjawab = sum(len(satu.data) for satu in dipakai)
    if not hasil.unsur:
        hasil.unsur = [satu.model_copy() for satu in hasil.jawaban]
    if hasil.responden is None:
        hasil.responden = _responden(dipakai, hasil.penjawab)
    return hasil


def _baca_blok(kerja: Kerja, blok: BlokJawaban, konteks: Konteks) -> Survei:
    survei, dipakai = baca_rekap(blok, konteks)
    lembar = next(
        (s for s in kerja.lembar if (s.nama, s.berkas) == (blok.lembar.nama, blok.lembar.berkas)), blok.lembar
    )
    sel = [blok.lembar.alamat(baris, blok.batas[0]) for baris in (blok.baris_kepala, blok.akhir)]
    kerja.pakai(lembar, dipakai)
    kerja.catat(lembar, JenisLembar.SURVEI, sel, _alasan(blok))
    return survei


def _alasan(blok: BlokJawaban) -> str:
    kode = f"{blok.kolom[0].kode}–{blok.kolom[-1].kode}"
    bagian = [f"Nilai rata-rata {kode}"]
    if blok.data:
        bagian = [f"Jawaban {tulis(Decimal(len(blok.data)))} responden atas {kode}: baris {rentang_baris(blok.data)}"]
    if blok.rekap:
        bagian.append(f"baris jumlah dan rata-rata: {rentang_baris(list(blok.rekap))}")
    if blok.keliru:
        sel = ", ".join(satu.sel for satu in blok.keliru[:_CONTOH])
        lain = len(blok.keliru) - _CONTOH
        bagian.append(f"bukan jawaban 1–4, tidak dihitung: {sel}" + (f", dan {lain} sel lain" if lain > 0 else ""))
    return "; ".join(bagian) + "."


def _berbeda(blok: Sequence[BlokJawaban]) -> list[BlokJawaban]:
    """The blocks to add up: those with as many unsur as the first, copies of one left out."""
    hasil: dict[tuple[tuple[int, ...], tuple[int, ...]], BlokJawaban] = {}
    for satu in blok:
        if len(satu.kolom) == len(blok[0].kolom):
            hasil.setdefault((tuple(satu.jumlah), tuple(satu.pengisi)), satu)
    return list(hasil.values())


def _lengkapi(survei: Survei, rekap: Survei) -> None:
    """Fill in what the printed table lacks from the lines around the answers."""
    survei.responden = survei.responden or rekap.responden
    survei.penimbang = survei.penimbang or rekap.penimbang
    survei.indeks = survei.indeks or rekap.indeks
    survei.ikm = survei.ikm or rekap.ikm
    if survei.mutu is None:
        survei.mutu, survei.ref_mutu = rekap.mutu, rekap.ref_mutu


def _jumlahkan(blok: Sequence[BlokJawaban], tercetak: Sequence[Unsur]) -> list[Unsur]:
    nama = {satu.kode: satu.nama for satu in tercetak if satu.nama}
    hasil: list[Unsur] = []
    for urut, kolom in enumerate(blok[0].kolom):
        jumlah, pengisi = sum(b.jumlah[urut] for b in blok), sum(b.pengisi[urut] for b in blok)
        lengkap = KolomUnsur(
            kolom.kode, nama.get(kolom.kode) or kolom.nama or _baku(blok[0], urut), kolom.kolom, kolom.ref
        )
        hasil.append(lengkap.unsur(jumlah, pengisi))
    return hasil


def _baku(blok: BlokJawaban, urut: int) -> str:
    """The official name of the nine unsur, else only its number."""
    return UNSUR_BAKU[urut][0] if len(blok.kolom) == len(UNSUR_BAKU) else f"Unsur {urut + 1}"


def _responden(blok: Sequence[BlokJawaban], banyak: int) -> Angka:
    letak = "; ".join(f"{satu.lembar.nama} baris {rentang_baris(satu.data)}" for satu in blok)
    return Angka(
        teks=tulis(Decimal(banyak)),
        nilai=Decimal(banyak),
        satuan="orang",
        rumus=f"banyak baris: {letak}",
        asal=Asal.HITUNG,
    )
