"""The survey of public satisfaction: NRR per unsur, weights, respondents, the conversion lines below.

Source: PermenPANRB 14/2017.
"""

from __future__ import annotations

from lkjip_desktop.domain.laporan import JenisLembar, Survei, Unsur
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.kenal import JenisTabel
from lkjip_desktop.readers.lembar.baris_survei import JANGKAU, baca_baris, pasang_indeks, teks_sekitar
from lkjip_desktop.readers.nama import rapikan_nama
from lkjip_desktop.readers.nilai import KolomAngka, angka_sel
from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.rekaman import Konteks, Potongan
from lkjip_desktop.readers.tabel import Tabel


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
                pasang_indeks(survei, angka)
                break


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
