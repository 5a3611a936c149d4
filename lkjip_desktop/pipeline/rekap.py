"""Many offices in one table: what a workbook or a Word report comes to in a line, and the lines in rekap.xlsx."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.domain.catatan import terbuka
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.rekap import BarisRekap, RingkasanBuku
from lkjip_desktop.pipeline.baca import read
from lkjip_desktop.pipeline.bentuk import Bacaan, Masukan
from lkjip_desktop.pipeline.buat import build
from lkjip_desktop.pipeline.dokumen import check_document, read_document
from lkjip_desktop.pipeline.jaring import dated
from lkjip_desktop.pipeline.periksa import check

if TYPE_CHECKING:
    from lkjip_desktop.domain.angka import Angka
    from lkjip_desktop.domain.finding import Finding, Kelengkapan

NAMA = "rekap.xlsx"
_WORD = ".docx"


@dataclass(frozen=True, slots=True)
class Rekap:
    """The recapitulation that was written; sentences the user must see."""

    berkas: Path
    catatan: list[str]


def summarise(
    bacaan: Bacaan,
    temuan: Sequence[Finding],
    kelengkapan: Sequence[Kelengkapan] | None = None,
    word: Path | None = None,
) -> RingkasanBuku:
    """Return a workbook in a line, with the report that was made of it.

    `kelengkapan` are the parts that there are; of a workbook they are found out here where no check has told them.
    """
    from lkjip_desktop.engine.efisiensi import rata_rata_capaian
    from lkjip_desktop.rules.kelengkapan import kelengkapan as bagian_buku

    laporan, hasil = bacaan.laporan, bacaan.hasil
    if kelengkapan is None:
        kelengkapan = bagian_buku(laporan, hasil)
    terukur = {satu.kunci for satu in laporan.terukur}
    indikator = [satu for satu in hasil.indikator if satu.kunci in terukur]
    banyak = terbuka(temuan)
    return RingkasanBuku(
        bacaan.masukan.buku,
        laporan.instansi.nama,
        laporan.instansi.daerah,
        laporan.tahun,
        indikator=len(indikator),
        tercapai=sum(satu.tercapai is True for satu in indikator),
        rata_rata=_nilai(rata_rata_capaian(indikator, hasil.kebijakan)),
        pagu=_nilai(hasil.total_anggaran),
        realisasi=_nilai(hasil.total_realisasi),
        serapan=_nilai(hasil.total_serapan),
        tidak_sesuai=banyak["salah"],
        perlu_diperiksa=banyak["periksa"],
        informasi=banyak["info"],
        bagian=len(kelengkapan),
        kurang=tuple(satu.bagian for satu in kelengkapan if not satu.ada),
        word=word,
        dengan=bacaan.masukan.dengan,
    )


def is_current(satu: RingkasanBuku) -> bool:
    """True where a workbook was read and has not been saved since; further sources count as they were."""
    return satu.galat is None and satu.disimpan is not None and satu.disimpan == _saat(satu.berkas)


def common_folder(berkas: Sequence[Path]) -> Path:
    """Return the folder that all files are in, near or far; the first one's own where they have none together."""
    semua = [satu.absolute().parent for satu in berkas]
    try:
        bersama = Path(os.path.commonpath(semua))
    except ValueError:  # on several drives
        return semua[0]
    return semua[0] if bersama == Path(bersama.anchor) else bersama


def make_one(masukan: Masukan) -> RingkasanBuku:
    """Make the report of one of many; what is wrong with it is its line."""
    saat = _saat(masukan.buku)
    try:
        bacaan = read(masukan)
        keluaran = build(bacaan)
    except GalatPengguna as galat:
        return RingkasanBuku(masukan.buku, dengan=masukan.dengan, galat=str(galat))
    return replace(summarise(bacaan, keluaran.temuan, word=keluaran.word), disimpan=saat)


def check_one(masukan: Masukan) -> RingkasanBuku:
    """Check one of many, a workbook or a Word report alone; what is wrong with it is its line."""
    saat = _saat(masukan.buku)
    try:
        if masukan.buku.suffix.lower() == _WORD:
            dokumen = read_document(masukan.buku)
            hasil = check_document(dokumen)
            return summarise(dokumen.bacaan, hasil.temuan, hasil.kelengkapan)
        bacaan = read(masukan)
        periksa = check(bacaan)
        return replace(summarise(bacaan, periksa.temuan, periksa.kelengkapan), disimpan=saat)
    except GalatPengguna as galat:
        return RingkasanBuku(masukan.buku, dengan=masukan.dengan, galat=str(galat))


def read_offices(daftar: Path) -> list[str]:
    """Return the offices that a list names. Raises GalatPengguna where it cannot be read or names nobody."""
    from lkjip_desktop.readers.daftar_kantor import baca_daftar

    return baca_daftar(daftar)


def save_recap(semua: Sequence[RingkasanBuku], folder: Path, daftar: Sequence[str] | None = None) -> Rekap:
    """Write rekap.xlsx into a folder; with a list of offices those that handed in nothing are named.

    Raises GalatPengguna where it cannot be written.
    """
    from lkjip_desktop.penempatan import folder_keluaran, tempatkan
    from lkjip_desktop.report.rekap import susun_rekap
    from lkjip_desktop.writers.excel.buku import tulis_buku

    lembar = susun_rekap(rows(semua, daftar), None if daftar is None else len(daftar), date.today())
    tujuan, catatan = folder_keluaran(folder.absolute())
    hasil = tempatkan(tujuan, NAMA, lambda berkas: tulis_buku(berkas, lembar))
    return Rekap(hasil.berkas, [satu for satu in (catatan, hasil.catatan) if satu])


def rows(semua: Sequence[RingkasanBuku], daftar: Sequence[str] | None = None) -> list[BarisRekap]:
    """Return the rows of a recapitulation: in the list's order, else by name; what a person must know beside each."""
    from lkjip_desktop.readers.daftar_kantor import jodohkan

    daerah = _daerah(semua)
    terdaftar = {id(satu): jodohkan(daftar, _sebutan(satu), daerah) for satu in semua} if daftar is not None else {}
    baris = [BarisRekap(terdaftar.get(id(satu)) or _nama(satu), satu, _galat(satu)) for satu in semua]
    baris = _kembar(baris, daerah)
    baris = _nama_mirip(_tahun_lain(baris))
    if daftar is None:
        return sorted(baris, key=lambda satu: satu.nama.casefold())
    luar = [_di_luar(satu, daftar) for satu in baris if satu.isi is not None and terdaftar[id(satu.isi)] is None]
    dalam = [satu for satu in baris if satu.isi is not None and terdaftar[id(satu.isi)] is not None]
    belum = [BarisRekap(nama, None) for nama in daftar if nama not in {satu.nama for satu in dalam}]
    urutan = {nama: ke for ke, nama in enumerate(daftar)}
    return [*sorted([*dalam, *belum], key=lambda s: urutan[s.nama]), *sorted(luar, key=lambda s: s.nama.casefold())]


def _nilai(angka: Angka | None) -> Decimal | None:
    return angka.nilai if angka is not None and angka.berupa_angka else None


def _sebutan(satu: RingkasanBuku) -> str:
    """Whose it is: as it says itself, else as its file is named."""
    return satu.instansi or satu.berkas.stem.replace("_", " ")


def _nama(satu: RingkasanBuku) -> str:
    from lkjip_desktop.report.kata import huruf_judul, rapikan

    return huruf_judul(rapikan(satu.instansi)) if satu.instansi else satu.berkas.stem


def _galat(satu: RingkasanBuku) -> tuple[str, ...]:
    return () if satu.galat is None else (satu.galat,)


def _daerah(semua: Sequence[RingkasanBuku]) -> str | None:
    from lkjip_desktop.report.rekap import lazim

    return lazim(satu.daerah for satu in semua)


def _dengan(satu: BarisRekap, *kalimat: str) -> BarisRekap:
    return replace(satu, keterangan=(*satu.keterangan, *kalimat))


def _kembar(baris: Sequence[BarisRekap], daerah: str | None) -> list[BarisRekap]:
    """Say of every office that handed in more than once for a year which files there are."""
    from lkjip_desktop.readers.daftar_kantor import kunci_kantor

    def kunci(satu: BarisRekap) -> tuple[str, str, int | None]:
        sendiri = satu.isi.daerah if satu.isi is not None else None
        tahun = satu.isi.tahun if satu.isi is not None else None
        return kunci_kantor(satu.nama, sendiri or daerah), kunci_kantor(sendiri or daerah or ""), tahun

    kelompok: dict[tuple[str, str, int | None], list[BarisRekap]] = defaultdict(list)
    for satu in baris:
        kelompok[kunci(satu)].append(satu)

    hasil = []
    for satu in baris:
        berkas = [s.isi.berkas for s in kelompok[kunci(satu)] if s.isi is not None]
        if len(berkas) > 1 and satu.isi is not None:
            kalimat = f"Diserahkan lebih dari sekali: {', '.join(map(dated, berkas))}. Pakai yang benar saja."
            terakhir = max(berkas, key=_saat)
            satu = replace(_dengan(satu, kalimat), dihitung=satu.isi.berkas == terakhir)
        hasil.append(satu)
    return hasil


def _saat(berkas: Path) -> float:
    """When a file was saved, 0 where that cannot be found out."""
    try:
        return berkas.stat().st_mtime
    except OSError:
        return 0.0


def _tahun_lain(baris: Sequence[BarisRekap]) -> list[BarisRekap]:
    """Say of a report of another year than most that it is."""
    from lkjip_desktop.report.rekap import lazim

    tahun = lazim(satu.isi.tahun for satu in baris if satu.isi is not None)
    return [
        _dengan(satu, f"Tahun {satu.isi.tahun}, sedangkan yang lain tahun {tahun}.")
        if tahun is not None and satu.isi is not None and satu.isi.tahun not in (None, tahun)
        else satu
        for satu in baris
    ]


def _nama_mirip(baris: Sequence[BarisRekap]) -> list[BarisRekap]:
    """Say which files are versions of one name, where nothing else has said it."""
    from lkjip_desktop.readers.grid.kelayakan import mirip

    hasil = []
    berkas = [satu.isi.berkas for satu in baris if satu.isi is not None]
    sekelompok = {satu: versi for versi in mirip(berkas) for satu in versi}
    for satu in baris:
        versi = sekelompok.get(satu.isi.berkas, []) if satu.isi is not None else []
        sudah = any(kalimat.startswith("Diserahkan") for kalimat in satu.keterangan)
        mirip_lain = [] if sudah or not versi else [f"Nama berkas mirip: {', '.join(map(dated, versi))}."]
        hasil.append(_dengan(satu, *mirip_lain))
    return hasil


def _di_luar(satu: BarisRekap, daftar: Sequence[str]) -> BarisRekap:
    from lkjip_desktop.readers.daftar_kantor import terdekat

    dekat = terdekat(daftar, satu.nama)
    saran = f" Yang paling mirip: {dekat}." if dekat else ""
    return _dengan(satu, f"Tidak ada dalam daftar perangkat daerah.{saran}")
