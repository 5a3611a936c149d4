"""From Grid to Laporan: find the tables, tell what each is, read it, join what means the same, say what was left."""

from __future__ import annotations

from collections.abc import Sequence

from lkjip_desktop.domain.grid import Grid, Sheet
from lkjip_desktop.domain.laporan import BacaanLembar, JenisLembar, Laporan, Pertanyaan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.readers.bacaan_tabel import (
    TabelDikenal,
    baca_tabel,
    catat_tak_dikenal,
    sisihkan_murni,
    sisihkan_tersembunyi,
    temukan,
)
from lkjip_desktop.readers.gabung import kelompokkan
from lkjip_desktop.readers.gabung_program import gabung_program
from lkjip_desktop.readers.kerja import Kerja, ringkas
from lkjip_desktop.readers.lembar.identitas import Identitas, kumpulkan
from lkjip_desktop.readers.lembar.instansi import tetapkan
from lkjip_desktop.readers.lembar.judul_instansi import kumpulkan_judul, kumpulkan_sampul
from lkjip_desktop.readers.lembar.naskah import gabung_naskah
from lkjip_desktop.readers.lembar.pejabat import gabung_pejabat
from lkjip_desktop.readers.lembar.tanda_tangan import Blok, blok_berlabel, cari_blok
from lkjip_desktop.readers.pasangan import cari_pasangan
from lkjip_desktop.readers.rakit import bedakan_kunci, jadikan_indikator, tempatkan_data
from lkjip_desktop.readers.rekaman import Konteks, Potongan, RekamanData
from lkjip_desktop.readers.sisa import baca_sisa, catat_sisa, teks_lepas
from lkjip_desktop.readers.tahun import tahun_akhir, tahun_laporan

_NAMA_DATA = 50
_TTD = "Dikenali dari NIP, nama, dan jabatan yang bersusun."


def baca(grid: Grid, profil: Profil, lain: Sequence[Grid] = ()) -> Laporan:
    """Return what a workbook (with further sources of the same office) says, and how it was understood."""
    kerja = Kerja(profil, [*grid.lembar, *(lembar for satu in lain for lembar in satu.lembar)])
    laporan = Laporan(berkas=str(grid.berkas))
    blok = {id(lembar): cari_blok(lembar, set()) for lembar in kerja.lembar}
    dikenal = [satu for lembar in kerja.lembar for satu in temukan(kerja, lembar, _baris_blok(blok[id(lembar)]))]
    dikenal = sisihkan_murni(kerja, sisihkan_tersembunyi(kerja, dikenal))
    semua_blok = _catat_blok(kerja, blok)
    identitas, judul = _identitas(kerja, dikenal)
    laporan.instansi = tetapkan(identitas, semua_blok)
    laporan.pejabat = gabung_pejabat([*blok_berlabel(identitas.pejabat), *semua_blok])
    laporan.tahun = _tahun(kerja, identitas, judul, dikenal, grid)
    konteks = Konteks(laporan.tahun, None, tahun_akhir(laporan.instansi.periode_renstra), profil.jawaban)
    potongan = [bagian for satu in dikenal for bagian in baca_tabel(kerja, satu, konteks)]
    _tanyakan_tahun(kerja, laporan.tahun, potongan)
    for lembar in kerja.lembar:
        baca_sisa(kerja, laporan, identitas, lembar)
    for satu in dikenal:
        catat_tak_dikenal(kerja, satu)
    _gabung(kerja, laporan, potongan)
    _salin_sel(laporan, kerja.lembar)
    catat_sisa(kerja)
    laporan.lembar, laporan.pertanyaan = kerja.urut(), kerja.pertanyaan
    return laporan


def _baris_blok(blok: Sequence[Blok]) -> set[int]:
    """The rows of signatures, from their first line to the NIP: no table goes on there."""
    hasil: set[int] = set()
    for satu in blok:
        baris = [s.baris for s in satu.sel]
        hasil.update(range(min(baris), max(baris) + 1))
    return hasil


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
    kerja: Kerja, identitas: Identitas, judul: Sequence[str], dikenal: Sequence[TabelDikenal], grid: Grid
) -> int | None:
    jawaban = kerja.profil.jawaban.get("tahun", "")
    if jawaban.isdigit():
        return int(jawaban)
    nama = [*(lembar.nama for lembar in kerja.lembar), grid.berkas.stem]
    return tahun_laporan(identitas, judul, [satu.tabel for satu in dikenal if satu.jenis], nama)


def _tanyakan_tahun(kerja: Kerja, tahun: int | None, potongan: Sequence[Potongan]) -> None:
    if tahun is None and any(satu.indikator or satu.program for satu in potongan):
        tanya = "Tahun laporan tidak ditemukan. Tahun berapa yang dilaporkan?"
        kerja.pertanyaan.append(Pertanyaan(id="tahun", tanya=tanya, tempat=[], pilihan=[], bawaan=""))


def _gabung(kerja: Kerja, laporan: Laporan, potongan: Sequence[Potongan]) -> None:
    laporan.indikator = [jadikan_indikator(satu, kerja.profil) for satu in kelompokkan(potongan)]
    bedakan_kunci(laporan.indikator)
    for satu in potongan:
        _catat_data(kerja, tempatkan_data(laporan.indikator, satu.data, JenisLembar.DATA_DUKUNG, laporan.tahun))
        laporan.total.extend(satu.total)
        laporan.survei = laporan.survei or satu.survei
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
                jenis=JenisLembar.DATA_DUKUNG,
                baris=(min(baris), max(baris)),
                alasan=f"Tidak disebut dalam perhitungan indikator mana pun, jadi tidak dipakai: {nama}.",
            )
        )


def _salin_sel(laporan: Laporan, lembar: Sequence[Sheet]) -> None:
    """Keep every cell's text and formula by its address, for findings that quote them."""
    for satu in lembar:
        for baris, kolom, sel in satu.berisi():
            ref = str(satu.alamat(baris, kolom))
            laporan.teks_sel[ref] = sel.teks
            if sel.rumus is not None:
                laporan.rumus_sel[ref] = sel.rumus
