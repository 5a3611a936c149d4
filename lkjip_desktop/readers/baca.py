"""From Grid to Laporan: find the tables, tell what each is, read it, join what means the same, say what was left."""

from __future__ import annotations

from collections.abc import Sequence

from lkjip_desktop.domain.grid import Grid, Sheet
from lkjip_desktop.domain.laporan import BacaanLembar, JenisLembar, Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.readers.bacaan_tabel import (
    TabelDikenal,
    baca_tabel,
    catat_tak_dikenal,
    sisihkan_tersembunyi,
    temukan,
)
from lkjip_desktop.readers.edisi import beri_edisi, tetapkan_edisi
from lkjip_desktop.readers.faktor import tempatkan_faktor
from lkjip_desktop.readers.gabung import kelompokkan
from lkjip_desktop.readers.gabung_program import gabung_program
from lkjip_desktop.readers.gabung_survei import gabung_survei
from lkjip_desktop.readers.kerja import Kerja, ringkas
from lkjip_desktop.readers.lembar.berlabel import blok_berlabel
from lkjip_desktop.readers.lembar.identitas import Identitas, kumpulkan
from lkjip_desktop.readers.lembar.instansi import tetapkan
from lkjip_desktop.readers.lembar.judul_instansi import kumpulkan_judul, kumpulkan_sampul
from lkjip_desktop.readers.lembar.naskah import gabung_naskah
from lkjip_desktop.readers.lembar.pejabat import gabung_pejabat
from lkjip_desktop.readers.lembar.skala import bacaan_skala
from lkjip_desktop.readers.lembar.tanda_tangan import Blok
from lkjip_desktop.readers.pasangan import cari_pasangan
from lkjip_desktop.readers.ragu_nama import RaguNama
from lkjip_desktop.readers.rakit import bedakan_kunci, jadikan_indikator, tempatkan_data
from lkjip_desktop.readers.rekaman import Konteks, Potongan, RekamanData
from lkjip_desktop.readers.siap import baris_blok, blok_lembar, siapkan
from lkjip_desktop.readers.sisa import baca_sisa, catat_sisa, teks_lepas
from lkjip_desktop.readers.sumber_asing import cari_sumber_asing, catat_sumber_asing
from lkjip_desktop.readers.tahun import calon_tahun, tahun_akhir
from lkjip_desktop.readers.tahun_ttd import tahun_tanda_tangan
from lkjip_desktop.readers.tanya_tahun import dijawab, tanya_tahun

_NAMA_DATA = 50
_TTD = "Dikenali dari jabatan, nama, dan NIP pejabat."


def baca(grid: Grid, profil: Profil, lain: Sequence[Grid] = ()) -> Laporan:
    """Return what a workbook (with further sources of the same office) says, and how it was understood."""
    siap = siapkan((grid, *lain))
    semua, skala, jawaban = siap.semua, siap.skala, siap.jawaban
    kerja = Kerja(profil, siap.lembar)
    kerja.bacaan.extend(map(bacaan_skala, skala))
    laporan = Laporan(berkas=str(grid.berkas), tangga=[satu.tangga for satu in skala])
    blok = {id(lembar): blok_lembar(lembar) for lembar in kerja.lembar}
    dikenal = [satu for lembar in kerja.lembar for satu in temukan(kerja, lembar, baris_blok(blok[id(lembar)]))]
    dikenal = sisihkan_tersembunyi(kerja, dikenal)
    semua_blok = _catat_blok(kerja, blok)
    identitas, judul = _identitas(kerja, dikenal)
    if asing := cari_sumber_asing(identitas.instansi.asal, lain, profil.jawaban):
        sisa = [satu for satu in lain if not any(satu is sumber.grid for sumber in asing)]
        catat_sumber_asing(laporan := baca(grid, profil, sisa), asing)
        return laporan
    laporan.instansi = tetapkan(identitas, semua_blok)
    laporan.pejabat = gabung_pejabat([*blok_berlabel(identitas.pejabat), *semua_blok])
    tahun = _tahun(kerja, identitas, judul, dikenal, semua_blok, grid)
    laporan.tahun = dijawab(profil.jawaban, tahun)
    konteks = Konteks(laporan.tahun, None, tahun_akhir(laporan.instansi.periode_renstra), profil.jawaban)
    tetapkan_edisi(dikenal, laporan.tahun)
    potongan = [bagian for satu in dikenal for bagian in _baca_edisi(kerja, satu, konteks)]
    if any(satu.indikator or satu.program for satu in potongan):
        kerja.pertanyaan.extend(tanya_tahun(profil.jawaban, tahun, laporan.instansi.periode_renstra))
    laporan.survei = gabung_survei(kerja, [p.survei for p in potongan if p.survei], jawaban, konteks)
    for lembar in kerja.lembar:
        baca_sisa(kerja, laporan, identitas, lembar)
    for satu in dikenal:
        catat_tak_dikenal(kerja, satu)
    _gabung(kerja, laporan, potongan)
    _salin_sel(laporan, semua)
    catat_sisa(kerja)
    laporan.lembar, laporan.pertanyaan = kerja.urut(), kerja.sekali()
    return laporan


def _baca_edisi(kerja: Kerja, satu: TabelDikenal, konteks: Konteks) -> list[Potongan]:
    """What a table contributes, each figure of a plan with the table's edition."""
    potongan = baca_tabel(kerja, satu, konteks)
    for bagian in potongan:
        beri_edisi(bagian, satu.edisi)
    return potongan


def _catat_blok(kerja: Kerja, blok: dict[int, list[Blok]]) -> list[Blok]:
    """Note the signature blocks; a block whose cells a table took is none."""
    hasil: list[Blok] = []
    for lembar in kerja.lembar:
        terpakai = set(kerja.terpakai(lembar))
        for satu in blok[id(lembar)]:
            if not any((s.baris, s.kolom) in terpakai for s in satu.sel):
                hasil.append(satu)
                kerja.catat(lembar, JenisLembar.TANDA_TANGAN, satu.sel, _TTD)
    return hasil


def _identitas(kerja: Kerja, dikenal: Sequence[TabelDikenal]) -> tuple[Identitas, list[str]]:
    """Read label/value pairs and titles of all sheets; what is used is marked later, once all is known."""
    identitas, judul = Identitas(), [satu.judul for satu in dikenal]
    judul_tabel = [(ref, teks) for satu in dikenal for teks, ref in satu.tabel.sel_judul]
    kumpulkan_judul(identitas, judul_tabel)
    kumpulkan_sampul(identitas, judul_tabel)
    for lembar in kerja.lembar:
        terpakai = kerja.terpakai(lembar)
        kumpulkan(identitas, cari_pasangan(lembar, terpakai))
        lepas = teks_lepas(lembar, terpakai)
        kumpulkan_judul(identitas, lepas)
        kumpulkan_sampul(identitas, lepas)
        judul.extend(teks for _, teks in lepas)
    return identitas, judul


def _tahun(
    kerja: Kerja,
    identitas: Identitas,
    judul: Sequence[str],
    dikenal: Sequence[TabelDikenal],
    blok: Sequence[Blok],
    grid: Grid,
) -> list[tuple[int, str]]:
    nama = [*(lembar.nama for lembar in kerja.lembar), grid.berkas.stem]
    tabel = [satu.tabel for satu in dikenal if satu.jenis]
    return calon_tahun(identitas, judul, tabel, nama, tahun_tanda_tangan(blok, tabel))


def _gabung(kerja: Kerja, laporan: Laporan, potongan: Sequence[Potongan]) -> None:
    ragu = RaguNama(kerja.profil.jawaban)
    laporan.indikator = [jadikan_indikator(satu, kerja.profil) for satu in kelompokkan(potongan, ragu)]
    kerja.pertanyaan.extend(ragu.pertanyaan)
    bedakan_kunci(laporan.indikator)
    tempatkan_faktor(laporan.indikator, kerja.faktor)
    for satu in potongan:
        _catat_data(kerja, tempatkan_data(laporan.indikator, satu.data, JenisLembar.DATA_DUKUNG, laporan.tahun))
        laporan.total.extend(satu.total)
        gabung_naskah(laporan.naskah, satu.naskah)
    laporan.program = gabung_program(potongan)


def _catat_data(kerja: Kerja, sisa: Sequence[RekamanData]) -> None:
    """Note data dukung that no indikator's calculation speaks of."""
    if sisa:
        nama = "; ".join(f"{satu.ref.sel} “{ringkas(satu.nama, _NAMA_DATA)}”" for satu in sisa)
        baris = [satu.ref.baris for satu in sisa]
        kerja.bacaan.append(
            BacaanLembar(
                nama=sisa[0].ref.lembar,
                berkas=sisa[0].ref.berkas,
                jenis=JenisLembar.DATA_DUKUNG,
                baris=(min(baris), max(baris)),
                alasan=f"Tidak disebut dalam perhitungan indikator mana pun, jadi tidak dipakai: {nama}.",
            )
        )


def _salin_sel(laporan: Laporan, lembar: Sequence[Sheet]) -> None:
    """Keep every cell's text and formula by its address, for findings that quote them."""
    for satu in lembar:
        for baris, kolom, sel in satu.berisi():
            ref = satu.alamat(baris, kolom)
            laporan.teks_sel[ref.kunci] = sel.teks
            if ref.dokumen is not None:
                laporan.letak_sel[ref.kunci] = ref.dokumen
            if sel.rumus is not None:
                laporan.rumus_sel[ref.kunci] = sel.rumus
