"""The survey of public satisfaction: NRR per unsur, weights, respondents, the conversion lines below.

Source: PermenPANRB 14/2017.
"""

from __future__ import annotations

import re

from lkjip_desktop.domain.laporan import Butir, JenisLembar, Survei, Unsur
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.kenal import JenisTabel
from lkjip_desktop.readers.kepala import Kolom
from lkjip_desktop.readers.lembar.baris_survei import (
    JANGKAU,
    KINERJA,
    baca_baris,
    pasang_indeks,
    pasang_mutu,
    teks_sekitar,
)
from lkjip_desktop.readers.nama import rapikan_nama
from lkjip_desktop.readers.nilai import KolomAngka, angka_sel
from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.rekaman import Konteks, Potongan
from lkjip_desktop.readers.tabel import Tabel

_MUTU = re.compile(rf"(?P<huruf>[A-D])(?:\W+(?P<kata>{KINERJA})\W*)?|(?P<sendiri>{KINERJA})", re.I)
_SKALA = 4


def _baca(tabel: Tabel, konteks: Konteks) -> Potongan:
    survei = Survei(unsur=_unsur(tabel))
    _total(tabel, survei)
    tambahan: list[CellRef] = []
    for ref, teks in _sekitar(tabel):
        if baca_baris(survei, ref, teks, konteks):
            tambahan.append(ref)
    return Potongan(JenisLembar.SURVEI, survei=survei, tambahan=tambahan)


def _unsur(tabel: Tabel) -> list[Unsur]:
    angka = KolomAngka(tabel)
    kolom_nama, kolom_nrr = tabel.kepala.cari(Peran.UNSUR), tabel.kepala.cari(Peran.RATA_RATA, Peran.CAPAIAN)
    kolom_penimbang = tabel.kepala.cari(Peran.BOBOT)
    kolom_bobot, kolom_no = tabel.kepala.cari(Peran.TERTIMBANG), tabel.kepala.cari(Peran.NO, Peran.KODE)
    hasil: list[Unsur] = []
    if kolom_nama is None or kolom_nrr is None:
        return []
    for baris in tabel.data:
        nama, nilai = rapikan_nama(tabel.teks(baris, kolom_nama)), angka.baca(baris, kolom_nrr)
        if nama and nilai.berupa_angka and tabel.ref(baris, kolom_nama).kolom == kolom_nama.kolom:
            kode = tabel.teks(baris, kolom_no).upper().replace(" ", "") or str(len(hasil) + 1)
            kode = kode if kode.startswith("U") else f"U{kode.strip('.')}"
            tertimbang = angka.baca(baris, kolom_bobot) if kolom_bobot else None
            satu = Unsur(kode=kode, nama=nama, rata_rata=nilai, tertimbang=tertimbang)
            satu.bobot = angka.baca(baris, kolom_penimbang) if kolom_penimbang else None
            satu.mutu = _mutu_baris(tabel, baris, kolom_nrr)
            hasil.append(satu)
    return hasil


def _mutu_baris(tabel: Tabel, baris: int, mulai: Kolom) -> Butir | None:
    """The grade (or the words for it) right of an unsur's NRR."""
    for kolom in range(mulai.kolom + 1, tabel.kepala.batas[1] + 1):
        teks = tabel.lembar.efektif(baris, kolom).teks.strip()
        if _MUTU.fullmatch(teks):
            return Butir(teks=teks, ref=tabel.lembar.ref(baris, kolom))
    return None


def _total(tabel: Tabel, survei: Survei) -> None:
    """Total rows: a figure below 10 is the index, a larger one the converted IKM unless it only sums the NRR up."""
    for baris in tabel.total:
        _mutu_total(tabel, baris, survei)
        for kolom in reversed(tabel.kepala.kolom):
            ref = tabel.ref(baris, kolom)
            angka = angka_sel(tabel.lembar.efektif(baris, kolom.kolom), ref)
            if angka.berupa_angka and ref.baris == baris:
                if angka.pasti <= _SKALA or not _hanya_jumlah(tabel, baris):
                    pasang_indeks(survei, angka)
                break


def _hanya_jumlah(tabel: Tabel, baris: int) -> bool:
    awal, akhir = tabel.kepala.batas
    label = " ".join(tabel.lembar[(baris, kolom)].teks for kolom in range(awal, akhir + 1))
    return re.search(r"\b(?:jumlah|total)\b", label, re.I) is not None and not re.search(
        r"\b(?:ikm|skm|indeks|konversi\w*|tertimbang)\b", label, re.I
    )


def _mutu_total(tabel: Tabel, baris: int, survei: Survei) -> None:
    """Grade and words that stand beside the figure of a total row."""
    for kolom in range(tabel.kepala.batas[0] + 1, tabel.kepala.batas[1] + 1):
        teks, ref = tabel.lembar[(baris, kolom)].teks.strip(), tabel.lembar.alamat(baris, kolom)
        cocok = _MUTU.fullmatch(teks)
        if cocok and cocok["huruf"]:
            pasang_mutu(survei, ref, cocok["huruf"].upper())
        if cocok and (cocok["kata"] or cocok["sendiri"]):
            survei.kinerja.append(Butir(teks=cocok["kata"] or cocok["sendiri"], ref=ref))


def _sekitar(tabel: Tabel) -> list[tuple[CellRef, str]]:
    """The texts around the table: its title rows, what follows the last unsur, and the lines below."""
    akhir = min([tabel.akhir, *tabel.total])
    bawah = range(akhir + 1, min(tabel.akhir + JANGKAU, tabel.lembar.ukuran[0]) + 1)
    baris = (*sorted({ref.baris for ref in tabel.judul}), *bawah)
    return teks_sekitar(tabel.lembar, baris, tabel.kepala.batas)


SURVEI = JenisTabel(
    JenisLembar.SURVEI,
    (frozenset({Peran.UNSUR}), frozenset({Peran.RATA_RATA, Peran.CAPAIAN})),
    _baca,
    khas=frozenset({Peran.TERTIMBANG, Peran.KATEGORI, Peran.RATA_RATA}),
    judul=r"\bikm\b|\bskm\b|kepuasan masyarakat",
    lembar=r"\bikm\b|\bskm\b|survei|survey",
)
