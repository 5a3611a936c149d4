"""The one operation on a report: fill, for a template and for an edited report alike; filling twice changes nothing."""

from __future__ import annotations

import os
from pathlib import Path

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.writers.word.fields import hitung_ulang
from lkjip_desktop.writers.word.fraction import sesuaikan_pecahan
from lkjip_desktop.writers.word.hasil import HasilIsi
from lkjip_desktop.writers.word.invariants import periksa_paket
from lkjip_desktop.writers.word.kunci import baca_kunci
from lkjip_desktop.writers.word.marks import is_bila
from lkjip_desktop.writers.word.naskah import Naskah, muat
from lkjip_desktop.writers.word.numbering import nomori
from lkjip_desktop.writers.word.optional import keluarkan_bila
from lkjip_desktop.writers.word.orgchart import gambar_bagan
from lkjip_desktop.writers.word.record_style import beri_gaya
from lkjip_desktop.writers.word.records import Cocok
from lkjip_desktop.writers.word.tables import gabung_sel, susun_tabel
from lkjip_desktop.writers.word.texts import catat_perubahan, isi_kontrol, semua_teks
from lkjip_desktop.writers.word.toc import isi_daftar

SAMA = "Hasil tidak dapat ditulis ke berkas asalnya. Pilih nama lain untuk hasil."


class HasilRusak(RuntimeError):
    """The fill itself would have written a broken package: a fault of this program, nothing was written."""


def isi(sumber: Path, tujuan: Path, isian: Isian, cocok: Cocok | None = None, bagan_ulang: bool = False) -> HasilIsi:
    """Write `sumber`, a template or a report, to `tujuan` with the texts of an Isian; return what was done or not done.

    Records are matched by name with those the document remembers, then where `cocok(old, new)` says that two names are
    one. A text (or a line of one) that begins with "Perlu Diisi" is shown with amber shading. An organisation chart is
    drawn where none is, and anew where `bagan_ulang` asks for it. The result is checked beside the target and then
    renamed. Raises GalatPengguna where the source cannot be used, OSError where the target
    cannot be written, HasilRusak for a fault of ours.
    """
    if tujuan.exists() and tujuan.samefile(sumber):
        raise GalatPengguna(SAMA)
    naskah = muat(sumber)
    hasil = HasilIsi()
    tersusun = susun_tabel(naskah, isian, cocok, hasil)
    teks = semua_teks(isian, tersusun.kunci)
    putusan = {nama: teks.pop(nama) for nama in list(teks) if is_bila(baca_kunci(nama))}
    badan, tabel = naskah.cerita[0].akar, set(isian.tabel)
    kelompok = [*tersusun.baris, *tersusun.paragraf]
    gaya = beri_gaya(kelompok, isian, tersusun.kunci, naskah.keadaan.teks, naskah.gaya)
    tertulis = isi_kontrol(naskah, teks, tabel, hasil)
    naskah.keadaan.teks |= gaya
    gambar_bagan(naskah, isian.bagan, bagan_ulang, hasil)
    gabung_sel(tersusun, isian)
    sesuaikan_pecahan(tulis.sdt for satu in tertulis for tulis in satu.tulisan)
    keluarkan_bila(badan, putusan, tabel, naskah.pilihan, naskah.keadaan, hasil)
    nomori(badan, naskah.gaya)
    for cerita in naskah.cerita:
        hitung_ulang(cerita.akar, naskah.gaya)
    isi_daftar(badan, naskah.gaya, naskah.nomor)
    catat_perubahan(tertulis, naskah, hasil)
    _write(naskah, sumber, tujuan)
    return hasil


def _write(naskah: Naskah, sumber: Path, tujuan: Path) -> None:
    sementara = tujuan.with_name(f"~{tujuan.stem}.{os.getpid()}.tmp")
    try:
        naskah.tulis(sementara)
        rusak = periksa_paket(sementara)
        if rusak:
            _blame(rusak, sumber)
        sementara.replace(tujuan)
    finally:
        sementara.unlink(missing_ok=True)


def _blame(rusak: list[str], sumber: Path) -> None:
    """Raise HasilRusak for a kind of fault that the source did not have: Word forgives its own."""
    bawaan = {satu.partition(":")[0] for satu in periksa_paket(sumber)}
    baru = [satu for satu in rusak if satu.partition(":")[0] not in bawaan]
    if baru:
        raise HasilRusak("; ".join(baru[:5]))
