"""The one operation on a report: fill, for a template and for an edited report alike; filling twice changes nothing."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.writers.word.chart_store import simpan_grafik
from lkjip_desktop.writers.word.charts import gambar_grafik, semua_grafik
from lkjip_desktop.writers.word.controls import keyed
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
from lkjip_desktop.writers.word.ownership import SEMUA, Kehendak
from lkjip_desktop.writers.word.record_style import beri_gaya
from lkjip_desktop.writers.word.records import Cocok
from lkjip_desktop.writers.word.tables import gabung_sel, susun_tabel
from lkjip_desktop.writers.word.texts import Tertulis, catat_pemasangan, catat_perubahan, isi_kontrol, semua_teks
from lkjip_desktop.writers.word.toc import isi_daftar

SAMA = "Hasil tidak dapat ditulis ke berkas asalnya. Pilih nama lain untuk hasil."


class HasilRusak(RuntimeError):
    """The fill itself would have written a broken package: a fault of this program, nothing was written."""


def isi(
    sumber: Path,
    tujuan: Path,
    isian: Isian,
    cocok: Cocok | None = None,
    bagan_ulang: bool = False,
    salinan: Path | None = None,
    kehendak: Kehendak = SEMUA,
) -> HasilIsi:
    """Write `sumber`, a template or a report, to `tujuan` with the texts of an Isian; return what was done or not done.

    Records are matched by name with those the document remembers, then where `cocok(old, new)` says that two names are
    one. A text (or a line of one) that begins with "Perlu Diisi" is shown with amber shading. An organisation chart is
    drawn where none is, and anew where `bagan_ulang` asks for it. Controls that another program stripped are put back
    by `salinan`, a copy of the document as it was last filled. `kehendak` is what a person chose of an earlier look.
    The result is checked beside the target and then renamed. Raises GalatPengguna where the source cannot be used,
    OSError where the target cannot be written, HasilRusak for a fault of ours.
    """
    naskah = muat(sumber, salinan)
    if tujuan.exists() and tujuan.samefile(sumber):
        raise GalatPengguna(SAMA)
    hasil = HasilIsi(tidak_dipasang=naskah.pemasangan.gagal)
    semula = {*naskah.keadaan.teks, *naskah.keadaan.bila} if naskah.keadaan.teks else None
    tertulis = _fill(naskah, isian, cocok, hasil, kehendak)
    gambar_bagan(naskah, isian.bagan, bagan_ulang, hasil)
    _take_out(naskah, isian, hasil)
    hasil.hilang = [kunci for kunci in hasil.hilang if semula is None or _once(kunci) in semula or kunci in semula]
    _number(naskah)
    catat_perubahan(tertulis, naskah, hasil)
    catat_pemasangan(naskah, hasil)
    tulis_terperiksa(tujuan, sumber, naskah.tulis)
    return hasil


def _fill(naskah: Naskah, isian: Isian, cocok: Cocok | None, hasil: HasilIsi, kehendak: Kehendak) -> list[Tertulis]:
    """Bring records and texts up to date, in optional stretches that are not wanted too; return what was written."""
    tersusun = susun_tabel(naskah, isian, cocok, hasil)
    teks = semua_teks(isian, tersusun.kunci)
    naskah.pilihan.putusan = {nama: teks.pop(nama) for nama in list(teks) if is_bila(baca_kunci(nama))}
    kelompok = [*tersusun.baris, *tersusun.paragraf]
    gaya = beri_gaya(kelompok, isian, tersusun.kunci, naskah.keadaan.teks, naskah.gaya)
    tertulis = isi_kontrol(naskah, teks, set(isian.tabel), hasil, kehendak)
    naskah.keadaan.teks |= gaya
    naskah.keadaan.bawaan = isian.bawaan or naskah.keadaan.bawaan
    tertulis.append(Tertulis(naskah.cerita[0], gambar_grafik(naskah, semua_grafik(isian, tersusun.kunci), hasil)))
    gabung_sel(tersusun, isian)
    sesuaikan_pecahan(tulis.sdt for satu in tertulis for tulis in satu.tulisan)
    return tertulis


def _take_out(naskah: Naskah, isian: Isian, hasil: HasilIsi) -> None:
    """Take out what is not wanted; keys that stand only there are not foreign to the Isian."""
    badan = naskah.cerita[0]
    keluarkan_bila(badan.akar, set(isian.tabel), naskah.pilihan, naskah.keadaan, hasil)
    simpan_grafik(badan.part, badan.akar, naskah.keadaan, naskah.yatim)
    keluar = {str(kunci) for isi in naskah.keadaan.simpanan.values() for _, kunci in keyed(isi)}
    if keluar:
        keluar -= {str(kunci) for _, kunci in naskah.kontrol()}
        hasil.asing = [kunci for kunci in hasil.asing if kunci not in keluar]


def _once(kunci: str) -> str:
    """The key by which a document remembers an optional stretch, of a record too."""
    satu = baca_kunci(kunci)
    return str(satu.milik("")) if satu is not None and is_bila(satu) and satu.rekaman is not None else kunci


def _number(naskah: Naskah) -> None:
    """Recount headings, captions and what refers to them, and list them."""
    badan = naskah.cerita[0].akar
    nomori(badan, naskah.gaya)
    for cerita in naskah.cerita:
        hitung_ulang(cerita.akar, naskah.gaya)
    isi_daftar(badan, naskah.gaya, naskah.nomor)


def tulis_terperiksa(tujuan: Path, sumber: Path, tulis: Callable[[Path], None]) -> None:
    """Write a document beside its target, check it, then rename it. Raises HasilRusak for a fault of ours."""
    sementara = tujuan.with_name(f"~{tujuan.stem}.{os.getpid()}.tmp")
    try:
        tulis(sementara)
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
