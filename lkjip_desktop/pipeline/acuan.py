"""The first year: prose, lists, logo, letter style and earlier figures from an older report or a draft."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.pipeline.bentuk import Bacaan, BekasLama, HasilAcuan

if TYPE_CHECKING:
    from lkjip_desktop.domain.acuan import BagianAcuan, Bawaan, Rupa
    from lkjip_desktop.domain.dokumen import Dokumen
    from lkjip_desktop.domain.hasil import Hasil
    from lkjip_desktop.domain.isian import Isian
    from lkjip_desktop.domain.laporan import Laporan
    from lkjip_desktop.writers.word.bawaan import Sisipan

# Not the auditor's name: its comments are taken out when it checks a report again, these stay until staff settle them.
_PENULIS = "LKjIP Desktop"
Jodoh = Callable[[str], str | None]


@dataclass(slots=True)
class Acuan:
    """An older report as read for one workbook: `asing` says whose it is where it is another office's."""

    berkas: Path
    laporan: Laporan
    hasil: Hasil
    bagian: list[BagianAcuan]
    rupa: Rupa
    jodoh: Jodoh
    bawaan: Bawaan
    asing: str | None = None


def read_reference(path: Path, bacaan: Bacaan) -> Acuan:
    """Read an older report for a workbook. Raises GalatPengguna where it cannot or must not be read."""
    from lkjip_desktop.domain.acuan import Bawaan, JenisBagian, Rupa
    from lkjip_desktop.domain.profil import Profil
    from lkjip_desktop.engine.hitung import hitung
    from lkjip_desktop.readers.baca import baca
    from lkjip_desktop.readers.dokumen import baca_dokumen
    from lkjip_desktop.readers.dokumen.acuan import bagian_acuan
    from lkjip_desktop.readers.dokumen.acuan_rupa import baca_rupa
    from lkjip_desktop.readers.dokumen.lembar import lembar_dokumen
    from lkjip_desktop.readers.sumber_asing import cari_sumber_asing

    dokumen = baca_dokumen(path.absolute())
    if not any(satu.teks.strip() for satu in dokumen.badan):
        raise GalatPengguna(f"{path.name} tidak berisi teks. Pilih laporan yang benar.")
    grid = lembar_dokumen(dokumen).grid
    laporan = baca(grid, Profil())
    jodoh = _jodoh(bacaan.laporan)
    asal = {
        kunci: [*bacaan.laporan.instansi.asal.get(kunci, ()), *laporan.instansi.asal.get(kunci, ())]
        for kunci in {*bacaan.laporan.instansi.asal, *laporan.instansi.asal}
    }
    asing = next((satu.milik for satu in cari_sumber_asing(asal, [grid], bacaan.profil.jawaban)), None)
    if asing is not None:
        return Acuan(path, laporan, hitung(laporan, Profil()), [], Rupa(), jodoh, Bawaan(), asing)
    bagian = bagian_acuan(dokumen, lambda teks: jodoh(teks) is not None)
    dikenal = any(satu.jenis not in (JenisBagian.DEPAN, JenisBagian.LAIN) for satu in bagian)
    rupa = baca_rupa(path) if dikenal else Rupa()  # a letter or a list has no looks that a report should take
    return Acuan(path, laporan, hitung(laporan, Profil()), bagian, rupa, jodoh, Bawaan())


def with_reference(bacaan: Bacaan, acuan: Acuan) -> tuple[Laporan, Hasil]:
    """The report with the lists and earlier figures that the workbook lacks; what was taken is noted in the Acuan."""
    from lkjip_desktop.report.acuan_daftar import ambil_daftar
    from lkjip_desktop.report.acuan_data import ambil_angka

    ambil_daftar(acuan.bagian, bacaan.laporan, acuan.bawaan)
    nama = {satu.nama: satu.kunci for satu in bacaan.laporan.indikator}
    lama = []
    for satu in acuan.laporan.indikator:
        baru = nama.pop(acuan.jodoh(satu.nama) or "", None)
        if baru is not None:
            lama.append((satu, baru))
    if acuan.asing is None:
        ambil_angka(lama, acuan.hasil, bacaan.laporan, bacaan.hasil, acuan.bawaan)
    return remembered(bacaan, acuan.bawaan.daftar)


def remembered(bacaan: Bacaan, daftar: Mapping[str, Sequence[str]]) -> tuple[Laporan, Hasil]:
    """The report with what a Word report remembers of an older one, only where the workbook has nothing."""
    from lkjip_desktop.report.acuan_data import pakai

    if not daftar:
        return bacaan.laporan, bacaan.hasil
    return pakai(daftar, bacaan.laporan, bacaan.hasil, _jodoh(bacaan.laporan))


def write_with_reference(
    asal: Path, tujuan: Path, isian: Isian, acuan: Acuan, bacaan: Bacaan, *, templat_sendiri: bool
) -> HasilAcuan:
    """Fill a template in the looks of an older report, put its prose in, and mark what still speaks of its year.

    A template of the office's own keeps its looks and its prose; only its places for the office's texts are filled.
    """
    from lkjip_desktop.penempatan import folder_sementara
    from lkjip_desktop.readers.dokumen import baca_dokumen
    from lkjip_desktop.report.acuan import ambil_prosa
    from lkjip_desktop.report.acuan_larik import cetakan
    from lkjip_desktop.writers.word import isi
    from lkjip_desktop.writers.word.bawaan import IsiBawaan, sisipkan
    from lkjip_desktop.writers.word.bawaan_rupa import beri_rupa

    isian.bawaan = acuan.bawaan.daftar
    baku = frozenset() if templat_sendiri else frozenset(map(cetakan, baca_dokumen(asal).badan))
    ambil_prosa(acuan.bagian, isian, acuan.bawaan, acuan.jodoh, baku)
    with folder_sementara() as folder:
        rupa, terisi, tersisip = (folder / f"{nama}.docx" for nama in ("rupa", "terisi", "tersisip"))
        if not templat_sendiri:
            beri_rupa(asal, rupa, acuan.rupa)
        isi(asal if templat_sendiri else rupa, terisi, isian)
        sisipan = [] if templat_sendiri else _sisipan(baca_dokumen(terisi), acuan, baku)
        logo = sisipkan(terisi, tersisip, IsiBawaan(sisipan, acuan.bawaan.teks, acuan.rupa.logo))
        bekas = _tandai(tersisip, tujuan, acuan, bacaan.laporan)
    return HasilAcuan(acuan.berkas, acuan.laporan.tahun, acuan.bawaan, bekas, logo, acuan.asing)


def _jodoh(laporan: Laporan) -> Jodoh:
    """Today's name of an indikator by an older one."""
    from lkjip_desktop.readers.nama import banding_nama, penerus

    semua = [satu.nama for satu in laporan.indikator]

    def cari(nama: str) -> str | None:
        calon = [satu for satu in semua if penerus(nama, satu)]
        return max(calon, key=lambda satu: banding_nama(nama, satu).bagian, default=None)

    return cari


def _sisipan(dokumen: Dokumen, acuan: Acuan, baku: frozenset[str]) -> list[Sisipan]:
    """Where the prose of each section goes: behind its heading, in place of the template's own prose there."""
    from lkjip_desktop.readers.dokumen.acuan import bagian_acuan
    from lkjip_desktop.report.acuan_larik import cetakan, prosa
    from lkjip_desktop.writers.word.bawaan import Sisipan

    hasil = []
    terpakai = set()
    for satu in bagian_acuan(dokumen, lambda teks: acuan.jodoh(teks) is not None):
        larik = acuan.bawaan.prosa.get(satu.jenis)
        if larik and satu.kepala is not None and satu.jenis not in terpakai:
            terpakai.add(satu.jenis)
            buang = [p.paragraf.urutan for p in prosa(satu.isi) if cetakan(p.paragraf) in baku]
            hasil.append(Sisipan(satu.kepala.urutan, larik, buang))
    return hasil


def _tandai(sumber: Path, tujuan: Path, acuan: Acuan, laporan: Laporan) -> list[BekasLama]:
    """Write a comment on every word of what was taken over that still speaks of the old year or an old figure."""
    from lkjip_desktop.readers.dokumen import baca_dokumen
    from lkjip_desktop.report.acuan_larik import dibawa
    from lkjip_desktop.report.acuan_tanda import angka_lama, komentar, tahun_lama, usang
    from lkjip_desktop.writers.word.komentar import Komentar, beri_komentar

    lama = usang(acuan.laporan, laporan)
    semua, bekas = [], []
    for satu in baca_dokumen(sumber).badan:
        if not dibawa(acuan.bawaan, satu):
            continue
        for kata in (*tahun_lama(satu.teks, acuan.laporan.tahun, laporan.tahun), *angka_lama(satu.teks, lama)):
            letak = replace(satu.letak, kata=(kata.mulai, kata.akhir))
            alasan = komentar(kata, acuan.laporan.tahun, laporan.tahun)
            semua.append(Komentar(letak, alasan))
            bekas.append(BekasLama(letak, kata.teks, " ".join(alasan)))
    if semua:
        beri_komentar(sumber, tujuan, semua, datetime.now(UTC), _PENULIS)
    else:
        shutil.copyfile(sumber, tujuan)
    return bekas
