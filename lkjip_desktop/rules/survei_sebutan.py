"""Sentences that name the highest and the lowest unsur of a survey."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import baca_angka
from lkjip_desktop.domain.laporan import Laporan, Unsur
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.rantai_survei import Rantai
from lkjip_desktop.engine.ringkas import kalikan, selang_ringkas
from lkjip_desktop.engine.selang import bertemu
from lkjip_desktop.engine.survei import PENGALI

_UJUNG = re.compile(r"(?:ter|paling )(tinggi|r?endah)", re.I)
_BUKAN_UNSUR = re.compile(r"\b(?:capaian|serapan|realisasi|kinerja|anggaran|target)\s+$", re.I)
_TAK_TENTU = re.compile(
    r"masing-masing|tertinggi\W+(?:dan|maupun|serta|atau|hingga|sampai)?\W*(?:yang\s+)?terendah|"
    r"terendah\W+(?:dan|maupun|serta|atau)?\W*(?:yang\s+)?tertinggi|ke-?dua|ke-?tiga|urutan|"
    r"tahun sebelumnya|tahun lalu",
    re.I,
)
_SAMBUNG = re.compile(
    r"adalah|yaitu|ialah|yakni|terdapat|\bpada\b|\bada\b|diperoleh|diraih|dimiliki|\boleh\b|berada|[:=(]", re.I
)
_PREDIKAT = re.compile(r"merupakan|menjadi|sebagai|adalah|mendapat|memperoleh|memiliki|mempunyai", re.I)
_ANGKA = re.compile(r"\d{1,3}[.,]\d{1,4}")
_PERATURAN = re.compile(r"nomor\s+\w+(?:[/.]\w+)*\s+tahun\s+\d{4}", re.I)
_TAHUN = re.compile(r"\b20\d\d\b")
_AKHIR = re.compile(r"[;\n]|\.\s|\.$")
_SEPELE = frozenset(
    "pelayanan layanan unsur nilai dan yang atas dari produk jenis hasil petugas pelaksana kualitas unit".split()
)
_KANAN = 3


@dataclass(frozen=True)
class Sebutan:
    """A claim: the cell, highest or lowest, the unsur named (by place in the table) and the value given."""

    ref: CellRef
    teks: str
    tinggi: bool
    unsur: frozenset[int]
    nilai: Angka | None = None


def sebutan_ujung(laporan: Laporan, unsur: Sequence[Unsur]) -> list[Sebutan]:
    """Return what the workbook's texts say of the highest and the lowest unsur; what is unclear is left out."""
    cari = _Pencari(unsur)
    hasil: list[Sebutan] = []
    for kunci, teks in laporan.teks_sel.items():
        if not _UJUNG.search(teks):
            continue
        ref = ref_sel(laporan, kunci)
        if ref is None or _TAK_TENTU.search(teks) or tahun_lain(laporan, teks):
            continue
        hasil.extend(_sebutan(cari, ref, teks) or _berlabel(cari, laporan, ref, teks))
    return hasil


def cocok_nilai(sebutan: Sebutan, rantai: Rantai) -> bool:
    """True where the value given can be that of an unsur named, on either scale; also where there is none."""
    if sebutan.nilai is None:
        return True
    nilai = sebutan.nilai
    return any(
        angka.nilai == nilai.nilai
        if angka.desimal == nilai.desimal and kali == 1
        else bertemu(kalikan(selang_ringkas(angka), Fraction(kali)), selang_ringkas(nilai))
        for i in sebutan.unsur
        for angka in (rantai.nrr[i], rantai.tertimbang[i])
        if angka is not None
        for kali in (Fraction(1), Fraction(PENGALI), Fraction(1, PENGALI))
    )


def ujung(rantai: Rantai, banyak: int, *, tinggi: bool) -> frozenset[int]:
    """Return the `banyak` highest (or lowest) unsur of the table, and those that equal the last of them."""
    nilai = sorted((satu.pasti for satu in rantai.nrr), reverse=tinggi)
    if not nilai:
        return frozenset()
    batas = nilai[min(banyak, len(nilai)) - 1]
    return frozenset(i for i, satu in enumerate(rantai.nrr) if (satu.pasti >= batas if tinggi else satu.pasti <= batas))


def _sebutan(cari: _Pencari, ref: CellRef, teks: str) -> list[Sebutan]:
    hasil: list[Sebutan] = []
    kata = [satu for satu in _UJUNG.finditer(teks) if not _BUKAN_UNSUR.search(teks, 0, satu.start())]
    for urut, cocok in enumerate(kata):
        awal = kata[urut - 1].end() if urut else 0
        akhir = kata[urut + 1].start() if urut + 1 < len(kata) else len(teks)
        bagian = _sesudah(cari, teks[cocok.end() : akhir]) or _sebelum(cari, teks[awal : cocok.start()])
        if bagian:
            unsur, nilai = bagian
            hasil.append(Sebutan(ref, teks, cocok[1].lower() == "tinggi", unsur, _nilai(nilai, unsur, ref)))
    return hasil


def _sesudah(cari: _Pencari, teks: str) -> tuple[frozenset[int], str] | None:
    """Unsur named after "tertinggi adalah ...", in the same clause."""
    if akhir := _AKHIR.search(teks):
        teks = teks[: akhir.start()]
    sambung = _SAMBUNG.search(teks)
    if sambung is None or re.search(r",|\bsedangkan\b|\bdan\b", teks[: sambung.start()]):
        return None
    unsur = cari(teks)
    return (unsur, teks) if unsur else None


def _sebelum(cari: _Pencari, teks: str) -> tuple[frozenset[int], str] | None:
    """Unsur named before "... merupakan unsur tertinggi", in the same sentence."""
    bagian = _AKHIR.split(teks)[-1]
    if not _PREDIKAT.search(bagian):
        return None
    unsur = cari(bagian)
    return (unsur, bagian) if len(unsur) == 1 else None


def _berlabel(cari: _Pencari, laporan: Laporan, ref: CellRef, teks: str) -> Iterator[Sebutan]:
    """A label "Unsur Tertinggi" with the unsur, and perhaps its value, in the cells right of it."""
    cocok = _UJUNG.findall(teks)
    if len(cocok) != 1 or len(teks) > 60 or not re.search(r"unsur|nilai|nrr|ikm|skm", teks, re.I):
        return
    kanan = [CellRef(ref.lembar, ref.baris, ref.kolom + i, ref.berkas) for i in range(1, _KANAN + 1)]
    kanan = [replace(satu, dokumen=laporan.letak_sel.get(satu.kunci)) for satu in kanan]
    isi = [(satu, laporan.teks_sel.get(satu.kunci, "")) for satu in kanan]
    for letak, sel in isi:
        unsur = cari(sel)
        if unsur and not _UJUNG.search(sel):
            nilai = " ".join([sel, *(lain for lain_ref, lain in isi if lain_ref.kolom > letak.kolom)])
            yield Sebutan(letak, sel, cocok[0].lower() == "tinggi", unsur, _nilai(nilai, unsur, letak))
            return


def _nilai(teks: str, unsur: frozenset[int], ref: CellRef) -> Angka | None:
    """The one figure that stands with one unsur."""
    angka = _ANGKA.findall(teks)
    return baca_angka(angka[0], None, ref) if len(angka) == 1 and len(unsur) == 1 else None


def tahun_lain(laporan: Laporan, teks: str) -> bool:
    """True where a text names a year that is not the report's; the year of a regulation counts as none."""
    tahun = {int(satu) for satu in _TAHUN.findall(_PERATURAN.sub("", teks))}
    return laporan.tahun is not None and bool(tahun - {laporan.tahun})


def ref_sel(laporan: Laporan, kunci: str) -> CellRef | None:
    """Return the cell of a key of teks_sel."""
    berkas, pisah, sisa = kunci.rpartition("|")
    lembar, _, sel = sisa.rpartition(" ")
    try:
        satu = CellRef.dari_a1(lembar, sel)
    except ValueError:
        return None
    return CellRef(satu.lembar, satu.baris, satu.kolom, berkas, laporan.letak_sel.get(kunci)) if pisah else satu


class _Pencari:
    """Finds the unsur that a text names: by code, by whole name, else by a word that only this unsur has."""

    def __init__(self, unsur: Sequence[Unsur]) -> None:
        self._kode = [satu.kode.lower() for satu in unsur]
        self._nama = [_polos(satu.nama) for satu in unsur]
        kata = [{k for k in nama.split() if len(k) > 3 and k not in _SEPELE} for nama in self._nama]
        self._khas = [
            satu - set().union(*(lain for j, lain in enumerate(kata) if j != i)) for i, satu in enumerate(kata)
        ]

    def __call__(self, teks: str) -> frozenset[int]:
        polos = f" {_polos(teks)} "
        utuh = [i for i, nama in enumerate(self._nama) if nama and f" {nama} " in polos]
        kode = [i for i, satu in enumerate(self._kode) if f" {satu} " in polos]
        if utuh or kode:
            return frozenset((*utuh, *kode))
        return frozenset(i for i, khas in enumerate(self._khas) if khas & set(polos.split()))


def _polos(teks: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", teks.lower()))
