"""The survey of public satisfaction: NRR per unsur, weights, respondents, the conversion lines below.

Source: PermenPANRB 14/2017.
"""

from __future__ import annotations

import re
from decimal import Decimal

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import baca_angka
from lkjip_desktop.domain.laporan import BentukHitungan, Hitungan, JenisLembar, Survei, Unsur
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.hitungan import baca_hitungan
from lkjip_desktop.readers.kenal import JenisTabel
from lkjip_desktop.readers.nama import rapikan_nama
from lkjip_desktop.readers.nilai import KolomAngka, angka_sel
from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.rekaman import Konteks, Potongan
from lkjip_desktop.readers.tabel import Tabel

_RESPONDEN = re.compile(r"responden\D{0,25}?(\d[\d.]*)|(\d[\d.]*)\s*(?:orang\s*)?responden", re.I)
_PENIMBANG = re.compile(r"(?:penimbang|bobot)\D{0,20}?(\d[\d.,]*\d)", re.I)
_MUTU = re.compile(r"mutu(?: pelayanan| layanan)?\s*[:=]?\s*\(?([A-D])\b\)?", re.I)
_HASIL = re.compile(r"^\s*(?:=|(?:nilai )?(?:ikm|skm)[^=:\d]*[=:])\s*(\d[\d.,]*)\s*%?\s*$", re.I)
_LANJUTAN = re.compile(r"[:=]?\s*(?:\d[\d.,]*(?:\s*orang)?|\(?[A-D]\)?\b.*)")
_SKALA_INDEKS = Decimal(4)
_JANGKAU = 12


def _baca(tabel: Tabel, konteks: Konteks) -> Potongan:
    survei = Survei(unsur=_unsur(tabel))
    _total(tabel, survei)
    tambahan: list[CellRef] = []
    for ref, teks in _sekitar(tabel):
        if _baca_baris(survei, ref, teks, konteks):
            tambahan.append(ref)
    return Potongan(JenisLembar.SURVEI, survei=survei, tambahan=tambahan)


def _unsur(tabel: Tabel) -> list[Unsur]:
    angka = KolomAngka(tabel)
    kolom_nama, kolom_nrr = tabel.kepala.cari(Peran.UNSUR), tabel.kepala.cari(Peran.RATA_RATA, Peran.CAPAIAN)
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
            hasil.append(Unsur(kode=kode, nama=nama, rata_rata=nilai, tertimbang=tertimbang))
    return hasil


def _total(tabel: Tabel, survei: Survei) -> None:
    """Total rows: a figure up to 4 is the index, a larger one the converted IKM."""
    for baris in tabel.total:
        for kolom in reversed(tabel.kepala.kolom):
            ref = tabel.ref(baris, kolom)
            angka = angka_sel(tabel.lembar.efektif(baris, kolom.kolom), ref)
            if angka.berupa_angka and ref.baris == baris:
                _pasang(survei, angka)
                break


def _pasang(survei: Survei, angka: Angka) -> None:
    if angka.pasti <= _SKALA_INDEKS:
        survei.indeks = survei.indeks or angka
    else:
        survei.ikm = survei.ikm or angka


def _sekitar(tabel: Tabel) -> list[tuple[CellRef, str]]:
    """The texts around the table: its title rows, what follows the last unsur, and the lines below."""
    akhir = min([tabel.akhir, *tabel.total])
    bawah = range(akhir + 1, min(tabel.akhir + _JANGKAU, tabel.lembar.ukuran[0]) + 1)
    hasil: list[tuple[CellRef, str]] = []
    for baris in (*sorted({ref.baris for ref in tabel.judul}), *bawah):
        label = ""
        for kolom in range(tabel.kepala.batas[0], tabel.kepala.batas[1] + 1):
            teks = tabel.lembar[(baris, kolom)].teks.strip()
            if teks:
                sambung = label and _LANJUTAN.fullmatch(teks)
                hasil.append((tabel.lembar.alamat(baris, kolom), f"{label} {teks}" if sambung else teks))
                label = teks
    return hasil


def _baca_baris(survei: Survei, ref: CellRef, teks: str, konteks: Konteks) -> bool:
    """Take what a line says of the survey; True where it says something."""
    dikenal = False
    if cocok := _RESPONDEN.search(teks):
        survei.responden, dikenal = survei.responden or baca_angka(cocok[1] or cocok[2], None, ref), True
    if cocok := _PENIMBANG.search(teks):
        survei.penimbang, dikenal = survei.penimbang or baca_angka(cocok[1], None, ref), True
    if (cocok := _MUTU.search(teks)) and survei.mutu is None:
        survei.mutu, survei.ref_mutu, dikenal = cocok[1].upper(), ref, True
    for hitungan in baca_hitungan(teks, ref, JenisLembar.SURVEI, konteks.tahun_berlaku):
        _tambah(survei, hitungan)
        dikenal = True
    if cocok := re.fullmatch(r"\s*=?\s*(\d[\d.,]*)\s*[xX×*]\s*(\d[\d.,]*)\s*", teks):
        survei.hitungan.append(_kali(cocok, ref, konteks))
        dikenal = True
    elif (cocok := _HASIL.match(teks)) and (angka := baca_angka(cocok[1], None, ref)).berupa_angka:
        _tutup(survei, angka)
        dikenal = True
    return dikenal or bool(re.search(r"dikonversi|konversi|kinerja unit|mutu pelayanan", teks, re.I))


def _kali(cocok: re.Match[str], ref: CellRef, konteks: Konteks) -> Hitungan:
    kiri, kanan = (baca_angka(cocok[urut], None, ref) for urut in (1, 2))
    return Hitungan(
        bentuk=BentukHitungan.KALI,
        kiri=kiri,
        kanan=kanan,
        hasil=None,
        ref=ref,
        sumber=JenisLembar.SURVEI,
        tahun=konteks.tahun_berlaku,
    )


def _tambah(survei: Survei, hitungan: Hitungan) -> None:
    survei.hitungan.append(hitungan)
    if hitungan.hasil is not None and hitungan.hasil.berupa_angka:
        _pasang(survei, hitungan.hasil)


def _tutup(survei: Survei, angka: Angka) -> None:
    """A line "= 95,02" ends the calculation begun above it."""
    if survei.hitungan and survei.hitungan[-1].hasil is None:
        survei.hitungan[-1] = survei.hitungan[-1].model_copy(update={"hasil": angka})
    _pasang(survei, angka)


SURVEI = JenisTabel(
    JenisLembar.SURVEI,
    (frozenset({Peran.UNSUR}), frozenset({Peran.RATA_RATA, Peran.CAPAIAN})),
    _baca,
    khas=frozenset({Peran.TERTIMBANG, Peran.KATEGORI, Peran.RATA_RATA}),
    judul=r"\bikm\b|\bskm\b|kepuasan masyarakat",
    lembar=r"\bikm\b|\bskm\b|survei|survey",
)
