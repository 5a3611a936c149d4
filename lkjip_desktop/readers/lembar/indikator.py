"""Reading a table of indikator, whatever else its columns hold: shared by all kinds of sheet that list indikator."""

from __future__ import annotations

import re

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.laporan import JenisFakta, JenisLembar, Kemunculan, Sebutan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.hitungan import baca_hitungan
from lkjip_desktop.readers.kepala import Kolom
from lkjip_desktop.readers.kosakata import Peran
from lkjip_desktop.readers.nama import rapikan_nama
from lkjip_desktop.readers.nilai import KolomAngka
from lkjip_desktop.readers.rekaman import Konteks, Potongan, RekamanIndikator
from lkjip_desktop.readers.tabel import Tabel

_FAKTA = {
    Peran.TARGET: JenisFakta.TARGET,
    Peran.REALISASI: JenisFakta.REALISASI,
    Peran.CAPAIAN: JenisFakta.CAPAIAN,
    Peran.TARGET_AKHIR: JenisFakta.TARGET_RENSTRA,
    Peran.CAPAIAN_AKHIR: JenisFakta.CAPAIAN_RENSTRA,
}


def baca_indikator(tabel: Tabel, konteks: Konteks, sumber: JenisLembar) -> Potongan:
    """Return the rows of a table of indikator; rows that only group others are set aside and named."""
    potongan = Potongan(sumber)
    angka = KolomAngka(tabel)
    kolom_nama = tabel.kepala.cari(Peran.INDIKATOR)
    if kolom_nama is None:
        return potongan
    sasaran = tabel.turun(tabel.kepala.cari(Peran.SASARAN))
    for baris in tabel.data:
        nama = rapikan_nama(tabel.teks(baris, kolom_nama))
        if not re.search(r"[A-Za-z]{2}", nama) or tabel.ref(baris, kolom_nama).baris != baris:
            continue
        nilai = _nilai(tabel, baris, konteks, sumber, angka)
        if tabel.teks(baris, kolom_nama).rstrip().endswith(":") and all(k.nilai.belum_terisi for k in nilai):
            potongan.diabaikan.append(f"baris {baris} judul kelompok")
            continue
        potongan.indikator.append(_rekaman(tabel, baris, kolom_nama, nama, sasaran.get(baris), nilai, sumber, konteks))
    return potongan


def _nilai(tabel: Tabel, baris: int, konteks: Konteks, sumber: JenisLembar, angka: KolomAngka) -> list[Kemunculan]:
    hasil: list[Kemunculan] = []
    for kolom in tabel.kepala.kolom:
        if kolom.peran in _FAKTA:
            nilai = angka.baca(baris, kolom)
            tahun = _tahun(kolom, konteks)
            hasil.append(Kemunculan(jenis=_FAKTA[kolom.peran], tahun=tahun, nilai=nilai, sumber=sumber))
    return hasil


def _tahun(kolom: Kolom, konteks: Konteks) -> int | None:
    """The year a column speaks of; "Capaian s/d 2024" and headings without a year mean the table's."""
    if kolom.peran is Peran.TARGET_AKHIR:
        return max(kolom.judul.tahun, default=None)
    return kolom.tahun or konteks.tahun_tabel or konteks.tahun


def _rekaman(
    tabel: Tabel,
    baris: int,
    kolom_nama: Kolom,
    nama: str,
    sasaran: tuple[str, CellRef] | None,
    nilai: list[Kemunculan],
    sumber: JenisLembar,
    konteks: Konteks,
) -> RekamanIndikator:
    sebutan = Sebutan(
        nama=nama,
        ref=tabel.ref(baris, kolom_nama),
        sumber=sumber,
        sasaran=rapikan_nama(sasaran[0]) if sasaran else None,
        ref_sasaran=sasaran[1] if sasaran else None,
        satuan=_satuan(tabel, baris, nilai),
    )
    rekaman = RekamanIndikator(sebutan, nilai)
    rekaman.keterangan = tabel.teks(baris, tabel.kepala.cari(Peran.KETERANGAN)) or None
    rekaman.polarisasi = tabel.teks(baris, tabel.kepala.cari(Peran.POLARISASI)) or None
    _tambah_cara(tabel, baris, rekaman, sumber, konteks)
    capaian = next((k.nilai for k in nilai if k.jenis is JenisFakta.CAPAIAN), None)
    rekaman.rumus_capaian = capaian.rumus if capaian else None
    return rekaman


def _satuan(tabel: Tabel, baris: int, nilai: list[Kemunculan]) -> str | None:
    """The unit: its own column, else the target's text ("1 Hari"), else the heading ("Target (%)")."""
    if teks := tabel.teks(baris, tabel.kepala.cari(Peran.SATUAN)):
        return teks
    target: list[Angka] = [k.nilai for k in nilai if k.jenis is JenisFakta.TARGET and not k.nilai.belum_terisi]
    dari_teks = next((t.satuan for t in target if t.satuan), None)
    kolom = tabel.kepala.cari(Peran.TARGET)
    return dari_teks or (kolom.judul.satuan if kolom and any(t.berupa_angka for t in target) else None)


def _tambah_cara(tabel: Tabel, baris: int, rekaman: RekamanIndikator, sumber: JenisLembar, konteks: Konteks) -> None:
    kolom = tabel.kepala.cari(Peran.CARA)
    teks = tabel.teks(baris, kolom)
    if kolom is None or not teks:
        return
    rekaman.cara = teks
    tahun = konteks.tahun_tabel or konteks.tahun
    rekaman.hitungan = baca_hitungan(teks, tabel.ref(baris, kolom), sumber, tahun)
    if any(k.jenis is JenisFakta.REALISASI and k.tahun == tahun for k in rekaman.kemunculan):
        for hitungan in rekaman.hitungan:
            if hitungan.hasil is not None and hitungan.hasil.berupa_angka:
                rekaman.kemunculan.append(
                    Kemunculan(jenis=JenisFakta.REALISASI, tahun=tahun, nilai=hitungan.hasil, sumber=sumber)
                )
