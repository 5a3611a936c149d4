"""Prose of an older report: which section's goes to which place of the new one.

Sentences that this program makes from figures are never replaced, and prose that only tells last year's results is
not taken. Where the workbook has a list or an analysis itself, the workbook's stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from lkjip_desktop.domain.acuan import BagianAcuan, Bawaan, JenisBagian, Larik, LarikAcuan
from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.report.acuan_daftar import BERDAFTAR, lepas, pembuka_daftar, punya_butir, tanpa_lepas
from lkjip_desktop.report.acuan_larik import cetakan, kosong, milik, prosa, terisi
from lkjip_desktop.report.kata import rapikan
from lkjip_desktop.report.tanda import PERLU_DIISI

J = JenisBagian
# Sections whose prose stands at the same section of the new report; of some only what tells no result.
DISALIN = (J.PENGANTAR, J.LATAR, J.ISU, J.RENSTRA, J.KESIMPULAN, J.HAMBATAN, J.PEMECAHAN)
_TANPA_HASIL = frozenset({J.KESIMPULAN})
_TUNGGAL = {J.EFISIENSI: "teks.efisiensi.analisis", J.STANDAR: "teks.standar.uraian"}
_SURVEI = "teks.survei.analisis"
_DISUSUN = "disusun program dari kertas kerja"
_TIDAK_DIBAWA = {
    J.TUGAS: "kertas kerja memuat tugas dan fungsi",
    J.STRUKTUR: "kertas kerja memuat susunan organisasi",
    J.SISTEMATIKA: "laporan baru menguraikan susunannya sendiri",
    J.VISI: "pengantar visi dan misi disusun program",
    J.LAMPIRAN: "lampiran disusun dari kertas kerja",
    J.LAIN: "tidak ada tempatnya pada laporan baru",
    J.IKHTISAR: "ikhtisar disusun dari hasil tahun ini",
}
_BAB = re.compile(r"bab\b", re.I)
_HASIL = re.compile(r"\b(?:capaian\w*|realisasi\w*|serapan\w*|tercapai|memenuhi target|melampaui)\b", re.I)
_UNSUR = re.compile(r"\bunsur\b.*\b(?:tertinggi|terendah)\b", re.I)
# Signs that set off a paragraph rather than an item of a list.
_TANDA_PROSA = frozenset("❖➢")
_PEMBUKA_TERPENDEK = 4
_URAIAN = (J.CAPAIAN, J.PENGUKURAN, J.SURVEI)


def ambil_prosa(
    bagian: Sequence[BagianAcuan],
    isian: Isian,
    bawaan: Bawaan,
    jodoh: Callable[[str], str | None],
    baku: frozenset[str],
) -> None:
    """Take the prose; `jodoh` gives the new name of an indikator for an old one, `baku` is the template's own prose."""
    pengambil = _Pengambil(isian, bawaan, baku)
    milik_indikator = _menurut_indikator(bagian, jodoh, [satu.nama for satu in isian.tabel["uraian"].rekaman])
    for nomor, satu in enumerate(bagian):
        pengambil.kunci_sendiri(satu)
        if nomor in milik_indikator:
            pengambil.analisis(satu, milik_indikator[nomor])
        elif satu.jenis in _TUNGGAL:
            pengambil.tunggal(satu, _TUNGGAL[satu.jenis])
        elif satu.jenis in DISALIN:
            pengambil.salin(satu)
        elif satu.jenis not in BERDAFTAR and not satu.indikator:
            _catat_ditinggal(satu, bawaan)


def _catat_ditinggal(bagian: BagianAcuan, bawaan: Bawaan) -> None:
    """Say that a section's prose was not taken; of one inside another section nothing is said."""
    nama = bagian.jenis.value
    if bagian.jenis is J.DEPAN:
        return
    if bagian.jenis is J.LAIN:
        if bagian.induk is not J.LAIN or _BAB.match(bagian.judul):
            return
        nama = bagian.judul
    if prosa(bagian.isi) and not any(dari == bagian.judul for dari, _ in bawaan.dibawa):
        bawaan.ditinggal.setdefault(nama, _TIDAK_DIBAWA.get(bagian.jenis, _DISUSUN))


def _menurut_indikator(
    bagian: Sequence[BagianAcuan], jodoh: Callable[[str], str | None], nama: Sequence[str]
) -> dict[int, str]:
    """The sections that speak of one indikator: by name, else by order where headings are as many as indikator."""
    calon = [i for i, satu in enumerate(bagian) if satu.jenis is J.LAIN and satu.induk in _URAIAN]
    hasil = {i: rapi for i in calon if (rapi := rapikan(jodoh(bagian[i].judul) or "")) in nama}
    deret = [i for i in calon if bagian[i].induk is J.CAPAIAN]
    seurut = all(hasil.get(i, satu) == satu for i, satu in zip(deret, nama, strict=False))
    if len(deret) == len(nama) and seurut and any(i in hasil for i in deret):
        hasil |= dict(zip(deret, nama, strict=True))
    return hasil


class _Pengambil:
    """Puts the prose of one section after another in its place."""

    def __init__(self, isian: Isian, bawaan: Bawaan, baku: frozenset[str]) -> None:
        self._isian, self._bawaan, self._baku = isian, bawaan, baku
        self._rekaman = {satu.nama: satu for satu in isian.tabel["uraian"].rekaman}

    def kunci_sendiri(self, bagian: BagianAcuan) -> None:
        """What stands in a place of the office's own in a report of this program goes to the same place."""
        for satu in bagian.isi:
            kunci = milik(satu.paragraf).teks
            if kunci and "[" not in kunci and self._menunggu(kunci) and not kosong(satu):
                self._taruh(bagian, kunci, [Larik(satu.teks)])

    def tunggal(self, bagian: BagianAcuan, kunci: str) -> None:
        """A section that has one place."""
        isi = self._larik(_dengan_daftar([satu for satu in prosa(bagian.isi) if self._kantor(satu)]))
        if isi and (self._menunggu(kunci) or kunci in self._bawaan.teks):
            self._taruh(bagian, kunci, isi)

    def analisis(self, bagian: BagianAcuan, nama: str) -> None:
        """What is said of one indikator: to its analysis; of the survey's best and worst unsur to the survey's."""
        semua = _dengan_daftar([satu for satu in bagian.isi if _bebas(satu) and self._kantor(satu)])
        unsur = next((i for i, satu in enumerate(semua) if _UNSUR.search(satu.teks)), len(semua))
        if self._menunggu(_SURVEI) and unsur < len(semua):
            self._taruh(bagian, _SURVEI, self._larik(semua[unsur:]))
            semua = semua[:unsur]
        isi, rekaman = self._larik(semua), self._rekaman[nama]
        if not isi:
            return
        if not rekaman.isi["teks.analisis"].startswith(PERLU_DIISI):
            self._bawaan.ditinggal[f"uraian {nama}"] = "kertas kerja memuat keterangannya"
            return
        self._taruh(bagian, f"teks.uraian[{rekaman.kunci}].analisis", isi)

    def salin(self, bagian: BagianAcuan) -> None:
        """A section whose prose takes the place of the template's."""
        semua = [satu for satu in prosa(bagian.isi) if not satu.butir]
        if bagian.jenis is J.PEMECAHAN and not punya_butir(bagian):
            return
        if all(cetakan(satu.paragraf) in self._baku for satu in semua):
            return
        if bagian.jenis in _TANPA_HASIL:
            hasil = [satu for satu in semua if _HASIL.search(satu.teks)]
            semua = [satu for satu in semua if satu not in hasil]
            if hasil:
                kunci = f"{len(hasil)} paragraf pada {bagian.judul or bagian.jenis.value}"
                self._bawaan.ditinggal[kunci] = "memuat hasil, yang disusun dari kertas kerja"
        isi = self._larik(semua)
        if isi:
            self._bawaan.prosa.setdefault(bagian.jenis, []).extend(isi)
            self._bawaan.catat(bagian.judul or bagian.jenis.value, f"bagian {bagian.jenis.value}", len(isi))

    def _kantor(self, larik: LarikAcuan) -> bool:
        """True for a line that is not the template's own prose."""
        return cetakan(larik.paragraf) not in self._baku

    def _menunggu(self, kunci: str) -> bool:
        """True where a place of the office's own is still empty."""
        return self._isian.nilai.get(kunci, "").startswith(PERLU_DIISI) and kunci not in self._bawaan.teks

    def _taruh(self, bagian: BagianAcuan, kunci: str, isi: list[Larik]) -> None:
        self._bawaan.teks.setdefault(kunci, []).extend(isi)
        self._bawaan.catat(bagian.judul or bagian.jenis.value, kunci, len(isi))

    def _larik(self, dipilih: Sequence[LarikAcuan]) -> list[Larik]:
        """The lines as they are to stand; the sentence that leads to a list which does not follow is cut off."""
        hasil = []
        for nomor, satu in enumerate(dipilih):
            teks = terisi(satu, self._isian.nilai)
            pembuka = lepas(teks) and not satu.judul
            diikuti = nomor + 1 < len(dipilih) and dipilih[nomor + 1].butir
            if pembuka and (not diikuti or len(teks.split()) < _PEMBUKA_TERPENDEK):
                teks = tanpa_lepas(teks)
            if teks:
                hasil.append(Larik(teks, satu.butir and not pembuka and satu.tanda not in _TANDA_PROSA, satu.judul))
        return hasil


def _bebas(larik: LarikAcuan) -> bool:
    """True for prose and for the text of an analysis, not for what a program made or what still waits."""
    asal = milik(larik.paragraf)
    return not asal.tersusun and asal.daftar is None and (asal.teks is None or "[" in asal.teks) and not kosong(larik)


def _dengan_daftar(isi: Sequence[LarikAcuan]) -> list[LarikAcuan]:
    """The lines without the lists that have a place of their own (faktor pendorong, penghambat)."""
    hasil, lewat = [], False
    for satu in isi:
        lewat = pembuka_daftar(satu.teks) is not None or (lewat and satu.butir)
        if not lewat:
            hasil.append(satu)
    return hasil
