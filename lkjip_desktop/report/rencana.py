"""What a planning document lists (IKU, RKT, Penetapan Kinerja, Perjanjian Kinerja): its indikator and its programs.

Names and sasaran are as that document writes them, figures are those the report prints everywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lkjip_desktop.domain.isian import Rekaman, Tabel
from lkjip_desktop.domain.laporan import JenisFakta, JenisLembar, Laporan, Sebutan
from lkjip_desktop.engine.edisi import lembar_perubahan
from lkjip_desktop.report.bahan import Bahan, BarisIndikator, BarisProgram
from lkjip_desktop.report.kata import rapikan
from lkjip_desktop.report.nilai import tampil_satuan
from lkjip_desktop.report.tanda import KOSONG, PERLU_DICOCOKKAN


@dataclass(frozen=True)
class BarisRencana:
    """An indikator of a planning document; `kelompok` is the heading that the document groups it under."""

    baris: BarisIndikator
    sebutan: Sebutan

    @property
    def kunci(self) -> str:
        """The record's key: "IK1"."""
        return self.baris.kunci

    @property
    def nama(self) -> str:
        """The indikator as this document names it."""
        return rapikan(self.sebutan.nama)

    @property
    def sasaran(self) -> str:
        """The sasaran as this document words it, "–" where it names none."""
        return rapikan(self.sebutan.sasaran or "") or KOSONG

    @property
    def kelompok(self) -> str | None:
        """The heading above it, None without one."""
        return self.sebutan.kelompok

    @property
    def target(self) -> str:
        """The target for a column beside one of units."""
        return self.baris.tabel(self.baris.hasil.target, JenisFakta.TARGET)

    @property
    def target_bersatuan(self) -> str:
        """The target with its unit, a compound one a part a line; marked while its sources disagree."""
        teks = tampil_satuan(self.baris.hasil.target, self.baris.satuan)
        terbuka = JenisFakta.TARGET in self.baris.terbuka and teks != KOSONG
        return f"{teks} {PERLU_DICOCOKKAN}" if terbuka else teks


def indikator(bahan: Bahan, sumber: JenisLembar) -> list[BarisRencana]:
    """Return the indikator that documents of a kind list, in their order; sasaran are numbered as they come."""
    sebutan = _pilih(bahan.laporan, ((satu.kunci, satu.sebutan) for satu in bahan.laporan.indikator), sumber)
    semua = {satu.kunci: satu for satu in bahan.laporan.indikator}
    menurut_kunci = {h.kunci: h for h in bahan.hasil.indikator}
    urutan: dict[str, int] = {}
    hasil: list[BarisRencana] = []
    for nomor, (kunci, satu) in enumerate(sebutan, 1):
        sasaran = urutan.setdefault(rapikan(satu.sasaran or "") or kunci, len(urutan) + 1)
        baris = BarisIndikator(nomor, sasaran, menurut_kunci[kunci], semua.get(kunci), bahan.terbuka(kunci))
        hasil.append(BarisRencana(baris, satu))
    return hasil


def program(bahan: Bahan, sumber: JenisLembar) -> Tabel:
    """Return the programs of a kind of document: number, name as written there, anggaran, keterangan."""
    menurut_kunci = {baris.hasil.kunci: baris for baris in bahan.program}
    rekaman = [
        _baris_program(nomor, menurut_kunci[kunci], sebutan)
        for nomor, (kunci, sebutan) in enumerate(_program(bahan.laporan, sumber), 1)
    ]
    return Tabel(rekaman)


def keterangan_jumlah(bahan: Bahan, sumber: JenisLembar) -> str:
    """Return what stands beside the total: the keterangan that all programs share, else "–"."""
    semua = {sebutan.keterangan for _, sebutan in _program(bahan.laporan, sumber)}
    return (semua.pop() if len(semua) == 1 else None) or KOSONG


def _program(laporan: Laporan, sumber: JenisLembar) -> list[tuple[str, Sebutan]]:
    return _pilih(laporan, ((satu.kunci, satu.sebutan) for satu in laporan.program), sumber)


def _baris_program(nomor: int, baris: BarisProgram, sebutan: Sebutan) -> Rekaman:
    nama = rapikan(sebutan.nama)
    isi = {
        "no": str(nomor),
        "nama": nama,
        "anggaran": baris.tabel(baris.hasil.anggaran, JenisFakta.ANGGARAN),
        "keterangan": rapikan(sebutan.keterangan or "") or KOSONG,
    }
    return Rekaman(f"PG{nomor}", nama, isi)


def _pilih(
    laporan: Laporan, semua: Iterable[tuple[str, Sequence[Sebutan]]], sumber: JenisLembar
) -> list[tuple[str, Sebutan]]:
    """Each subject with its first place in documents of a kind, in their order; a perubahan goes before the murni."""
    letak = {lembar.nama: urut for urut, lembar in reversed(list(enumerate(laporan.lembar)))}
    perubahan = lembar_perubahan(laporan)
    calon = [(kunci, s) for kunci, sebutan in semua for s in sebutan if s.sumber is sumber]
    calon = [(kunci, s) for kunci, s in calon if s.ref.lembar in perubahan] or calon
    calon.sort(key=lambda dua: (letak.get(dua[1].ref.lembar, len(letak)), dua[1].ref.baris, dua[1].ref.kolom))
    pertama: dict[str, Sebutan] = {}
    for kunci, satu in calon:
        pertama.setdefault(kunci, satu)
    return list(pertama.items())
