"""Runs one command over its inputs; every failure is one sentence and exit code 2, the other inputs are still done."""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.cli.argumen import pengurai
from lkjip_desktop.cli.banyak import DIBATALKAN, TAK_TERDUGA, Putaran, cetak, kerjakan
from lkjip_desktop.cli.layar import siapkan
from lkjip_desktop.cli.luaran import ADA_CATATAN, BERHASIL, GAGAL, Hasil, Luaran, gagal
from lkjip_desktop.domain.galat import GalatPengguna

if TYPE_CHECKING:
    from lkjip_desktop.pipeline import Bacaan

# New objects between two searches for cycles. A command makes them by the hundred thousand and few cycles; at Python's
# 700 the searches take a fifth of the time of a large workbook. Memory stays bounded: they still come.
_AMBANG_SAMPAH = 20_000
_PERLU_BUKU = "Sebutkan kertas kerja atau laporan Word (--dokumen) yang diperiksa."
_PERLU_DOKUMEN = "Komentar ditulis pada laporan Word. Sebutkan laporannya dengan --dokumen."
_SATU_BUKU = "Satu laporan Word diperiksa dengan satu kertas kerja. Sebutkan satu kertas kerja saja."
_WORD = ".docx"


def jalankan(argumen: Sequence[str]) -> int:
    """Run `lkjip ARGUMEN`; return the exit code (0 done, 1 findings, 2 an input failed)."""
    siapkan(json="--json" in argumen)
    try:
        pilihan = pengurai().parse_args(argumen)
        putaran = _kerjakan(pilihan)
    except (GalatPengguna, KeyboardInterrupt) as galat:
        kalimat = str(galat) or DIBATALKAN
        if "--json" in argumen:
            json.dump({"galat": kalimat}, sys.stdout, ensure_ascii=False)
        print(kalimat, file=sys.stderr)
        return GAGAL
    kode = cetak(putaran, dengan_json=pilihan.json)
    _sebutkan_folder_data()
    return kode


def _kerjakan(pilihan: argparse.Namespace) -> Putaran:
    """Do a command over its inputs, one after another or many at once."""
    if pilihan.perintah == "periksa" and not pilihan.buku and pilihan.dokumen is not None:
        pilihan.buku, pilihan.dokumen = [pilihan.dokumen], None
    if pilihan.perintah in _BERBUKU and pilihan.buku:
        return kerjakan(_satu, pilihan)
    masukan = _masukan(pilihan)
    return Putaran(masukan, [_satu(pilihan, satu) for satu in masukan])


def _sebutkan_folder_data() -> None:
    """The portable program says where its settings are, where it cannot keep them beside itself."""
    from lkjip_desktop import pipeline

    if catatan := pipeline.data_folder_note():
        print(catatan, file=sys.stderr)


def _masukan(pilihan: argparse.Namespace) -> list[Path]:
    """What the command works on, one after another; one that has no input runs once."""
    isi = getattr(pilihan, _MASUKAN.get(pilihan.perintah, "buku"), Path())
    if isi == []:  # periksa without anything to check, which it says itself
        return [Path()]
    return isi if isinstance(isi, list) else [isi]


def _satu(pilihan: argparse.Namespace, masukan: Path) -> Hasil:
    """Do a command on one input, perhaps in a process of its own."""
    gc.set_threshold(_AMBANG_SAMPAH)
    try:
        luaran = _PERINTAH[pilihan.perintah](pilihan, masukan)
        return Hasil(luaran.isi, "" if pilihan.json else luaran.teks(), luaran.kode, luaran.ringkasan)
    except GalatPengguna as galat:
        return gagal(str(galat))
    except Exception:  # the last line of defence: users never see a traceback
        if os.environ.get("LKJIP_PENGEMBANG"):  # asks for tracebacks
            raise
        return gagal(TAK_TERDUGA.format(nama=masukan.name))


def _bacaan(pilihan: argparse.Namespace, buku: Path) -> Bacaan:
    from lkjip_desktop import pipeline

    return pipeline.read(pipeline.masukan_dari(buku, pilihan.dengan, pilihan.profil))


def _dengan_peringatan(peringatan: Sequence[str], luaran: Luaran) -> Luaran:
    """Add what was odd about the file itself: formulas without results, a format that hides them."""
    return replace(
        luaran,
        isi={**luaran.isi, "peringatan": list(peringatan)},
        teks=lambda: "\n".join([luaran.teks(), *(f"! {satu}" for satu in peringatan)]),
    )


def _buat(pilihan: argparse.Namespace, buku: Path) -> Luaran:
    from lkjip_desktop import pipeline
    from lkjip_desktop.cli import bentuk_json, teks

    bacaan = _bacaan(pilihan, buku)
    keluaran = pipeline.build(bacaan, pilihan.ke, pilihan.templat, pilihan.acuan)
    lampiran = pipeline.attachments(bacaan, keluaran) if pilihan.lampiran else None
    ringkasan = pipeline.summarise(bacaan, keluaran.temuan, word=keluaran.word) if pilihan.ringkas else None
    luaran = Luaran(
        bentuk_json.keluaran(keluaran, lampiran), lambda: teks.keluaran(keluaran, lampiran), ringkasan=ringkasan
    )
    return _dengan_peringatan(bacaan.peringatan, luaran)


def _periksa(pilihan: argparse.Namespace, buku: Path) -> Luaran:
    from lkjip_desktop import pipeline
    from lkjip_desktop.cli import bentuk_json, teks_temuan

    if pilihan.dokumen is not None:
        return _periksa_dokumen(pilihan, buku)
    if buku.suffix.lower() == _WORD:  # a report among several, each alone
        return _periksa_dokumen(argparse.Namespace(**{**vars(pilihan), "dokumen": buku, "buku": []}), buku)
    if not pilihan.buku or pilihan.komentar:
        raise GalatPengguna(_PERLU_BUKU if not pilihan.komentar else _PERLU_DOKUMEN)
    bacaan = _bacaan(pilihan, buku)
    hasil = pipeline.check(bacaan, tanpa_terima=pilihan.tanpa_terima)
    lembar = pipeline.review_sheet(bacaan, hasil, pilihan.ke) if pilihan.lembar else None
    kode = ADA_CATATAN if hasil.ada_yang_gawat else BERHASIL

    def cetak() -> str:
        daftar = teks_temuan.pemeriksaan(hasil, buku.name)
        petunjuk = teks_temuan.petunjuk(hasil.temuan, _perintah_terima(pilihan, buku))
        tertulis = [f"Lembar catatan: {lembar.berkas}", *lembar.catatan] if lembar else []
        return "\n".join([daftar, *(["", petunjuk] if petunjuk else []), *tertulis])

    ringkasan = pipeline.summarise(bacaan, hasil.temuan, hasil.kelengkapan) if pilihan.ringkas else None
    luaran = Luaran(bentuk_json.pemeriksaan(hasil, lembar), cetak, kode, ringkasan)
    return _dengan_peringatan(bacaan.peringatan, luaran)


def _periksa_dokumen(pilihan: argparse.Namespace, masukan: Path) -> Luaran:
    """Check a report, alone where it is the input itself, else with its workbook."""
    from lkjip_desktop import pipeline
    from lkjip_desktop.cli import bentuk_json, teks_temuan

    if len(pilihan.buku) > 1:
        raise GalatPengguna(_SATU_BUKU)
    sendiri = not pilihan.buku
    buku = None if sendiri else pipeline.masukan_dari(masukan, pilihan.dengan, pilihan.profil)
    bacaan = pipeline.read_document(pilihan.dokumen, buku, pilihan.profil)
    hasil = pipeline.check_document(bacaan, tanpa_terima=pilihan.tanpa_terima)
    komentar = pipeline.comment(bacaan, hasil, pilihan.ke) if pilihan.komentar else None
    lembar = pipeline.review_sheet(bacaan.lembar_untuk, hasil, pilihan.ke) if pilihan.lembar else None
    kode = ADA_CATATAN if hasil.ada_yang_gawat else BERHASIL
    nama = pilihan.dokumen.name if sendiri else f"{masukan.name} dan {pilihan.dokumen.name}"

    def cetak() -> str:
        daftar = teks_temuan.pemeriksaan(hasil, nama)
        petunjuk = "" if sendiri else teks_temuan.petunjuk(hasil.temuan_buku, _perintah_terima(pilihan, masukan))
        tertulis = [f"Laporan berkomentar: {komentar.berkas}", *komentar.catatan] if komentar else []
        tertulis += [f"Lembar catatan: {lembar.berkas}", *lembar.catatan] if lembar else []
        return "\n".join([daftar, *(["", petunjuk] if petunjuk else []), *tertulis])

    isi = bentuk_json.pemeriksaan(hasil, lembar, komentar)
    peringatan = [*bacaan.lembar_untuk.peringatan, *([bacaan.asing] if bacaan.asing else [])]
    diminta = getattr(pilihan, "ringkas", False)
    ringkasan = pipeline.summarise(bacaan.bacaan, hasil.temuan, hasil.kelengkapan) if diminta else None
    return _dengan_peringatan(peringatan, Luaran(isi, cetak, kode, ringkasan))


def _perintah_terima(pilihan: argparse.Namespace, buku: Path) -> list[str]:
    """The command that explains a finding of this run, as far as its key."""
    lain = [teks for satu in pilihan.dengan for teks in ("--dengan", str(satu))]
    profil = ["--profil", str(pilihan.profil)] if pilihan.profil else []
    return ["lkjip", "terima", *lain, *profil, str(buku)]


def _baca(pilihan: argparse.Namespace, buku: Path) -> Luaran:
    from lkjip_desktop.cli import bentuk_json, teks_bacaan

    bacaan = _bacaan(pilihan, buku)
    laporan, hasil = bacaan.laporan, bacaan.hasil
    luaran = Luaran(bentuk_json.bacaan(laporan, hasil), lambda: teks_bacaan.bacaan(laporan, hasil))
    return _dengan_peringatan(bacaan.peringatan, luaran)


def _perbarui(pilihan: argparse.Namespace, dokumen: Path) -> Luaran:
    from lkjip_desktop import pipeline
    from lkjip_desktop.cli import bentuk_pembaruan, teks_pembaruan

    bacaan = _bacaan(pilihan, pilihan.dari)
    hasil = pipeline.refresh(bacaan, dokumen, pilihan.ke, lihat=pilihan.lihat)
    isi = bentuk_pembaruan.pembaruan(hasil, str(dokumen.absolute()))
    return _dengan_peringatan(bacaan.peringatan, Luaran(isi, lambda: teks_pembaruan.pembaruan(hasil)))


def _siapkan(pilihan: argparse.Namespace, dokumen: Path) -> Luaran:
    from lkjip_desktop import pipeline
    from lkjip_desktop.cli import bentuk_pembaruan, teks_pembaruan

    hasil = pipeline.prepare(dokumen, pilihan.ke)
    isi = bentuk_pembaruan.templat(hasil, str(dokumen.absolute()))
    return Luaran(isi, lambda: teks_pembaruan.templat(hasil))


def _terima(pilihan: argparse.Namespace, buku: Path) -> Luaran:
    from lkjip_desktop import pipeline
    from lkjip_desktop.cli import bentuk_json, teks

    if pilihan.batal:
        sisa = pipeline.withdraw(_bacaan(pilihan, buku), pilihan.kunci)
        isi = {"temuan": [bentuk_json.temuan(sisa)] if sisa else []}
        return Luaran(isi, lambda: teks.pencabutan(pilihan.kunci, sisa))
    temuan = pipeline.accept(_bacaan(pilihan, buku), pilihan.kunci, pilihan.alasan)
    return Luaran({"temuan": [bentuk_json.temuan(temuan)]}, lambda: teks.penerimaan(temuan))


def _aturan(pilihan: argparse.Namespace, _: Path) -> Luaran:
    from lkjip_desktop import pipeline
    from lkjip_desktop.cli import bentuk_json, teks

    if pilihan.kode is None:
        semua = pipeline.rule_pages()
        return Luaran({"aturan": [bentuk_json.aturan(satu) for satu in semua]}, lambda: teks.daftar_aturan(semua))
    halaman = pipeline.rule_page(pilihan.kode)
    return Luaran({"aturan": [bentuk_json.aturan(halaman)]}, lambda: teks.aturan(halaman))


def _contoh(pilihan: argparse.Namespace, folder: Path) -> Luaran:
    from lkjip_desktop import pipeline
    from lkjip_desktop.cli import teks

    berkas = pipeline.samples(folder)
    return Luaran({"keluaran": {"contoh": str(berkas[0]), "kosong": str(berkas[1])}}, lambda: teks.contoh(berkas))


_BERBUKU = ("buat", "periksa", "baca")
# The argument that names a command's inputs, where it is not `buku`.
_MASUKAN = {"contoh": "folder", "perbarui": "dokumen", "siapkan": "dokumen"}
_PERINTAH: dict[str, Callable[[argparse.Namespace, Path], Luaran]] = {
    "buat": _buat,
    "periksa": _periksa,
    "baca": _baca,
    "perbarui": _perbarui,
    "siapkan": _siapkan,
    "terima": _terima,
    "aturan": _aturan,
    "contoh": _contoh,
}
