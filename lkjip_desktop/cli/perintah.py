"""Runs one command over its inputs; every failure is one sentence and exit code 2, the other inputs are still done."""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lkjip_desktop.cli.argumen import pengurai
from lkjip_desktop.cli.layar import siapkan
from lkjip_desktop.domain.galat import GalatPengguna

if TYPE_CHECKING:
    from lkjip_desktop.pipeline import Bacaan

_BERHASIL, _ADA_CATATAN, _GAGAL = 0, 1, 2
# New objects between two searches for cycles. A command makes them by the hundred thousand and few cycles; at Python's
# 700 the searches take a fifth of the time of a large workbook. Memory stays bounded: they still come.
_AMBANG_SAMPAH = 20_000
_PERLU_BUKU = "Sebutkan kertas kerja atau laporan Word (--dokumen) yang diperiksa."
_PERLU_DOKUMEN = "Komentar ditulis pada laporan Word. Sebutkan laporannya dengan --dokumen."
_SATU_BUKU = "Satu laporan Word diperiksa dengan satu kertas kerja. Sebutkan satu kertas kerja saja."
_TAK_TERDUGA = (
    "Terjadi kesalahan pada program saat mengolah {nama}. Berkas Anda tidak diubah; laporkan kepada pengembang."
)


class _Luaran:
    """What one input came to: for JSON, for the terminal, and its exit code."""

    def __init__(self, isi: dict[str, Any], teks: Callable[[], str], kode: int = _BERHASIL) -> None:
        self.isi = isi
        self.teks = teks
        self.kode = kode


def jalankan(argumen: Sequence[str]) -> int:
    """Run `lkjip ARGUMEN`; return the exit code (0 done, 1 findings, 2 an input failed)."""
    siapkan(json="--json" in argumen)
    gc.set_threshold(_AMBANG_SAMPAH)
    try:
        pilihan = pengurai().parse_args(argumen)
    except GalatPengguna as galat:
        if "--json" in argumen:
            json.dump({"galat": str(galat)}, sys.stdout, ensure_ascii=False)
        print(galat, file=sys.stderr)
        return _GAGAL
    masukan = _masukan(pilihan)
    luaran = [_satu(pilihan, satu) for satu in masukan]
    try:
        (_cetak_json if pilihan.json else _cetak_teks)(masukan, luaran)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader (`| head`) has seen enough; nothing may be written at exit either
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - stays open to the end
    return max(satu.kode for satu in luaran)


def _masukan(pilihan: argparse.Namespace) -> list[Path]:
    """What the command works on, one after another; one that has no input runs once."""
    isi = getattr(pilihan, _MASUKAN.get(pilihan.perintah, "buku"), Path())
    if isi == []:  # a report checked alone
        return [pilihan.dokumen or Path()]
    return isi if isinstance(isi, list) else [isi]


def _satu(pilihan: argparse.Namespace, masukan: Path) -> _Luaran:
    try:
        return _PERINTAH[pilihan.perintah](pilihan, masukan)
    except GalatPengguna as galat:
        kalimat = str(galat)
    except Exception:  # the last line of defence: users never see a traceback
        if _pengembang():
            raise
        kalimat = _TAK_TERDUGA.format(nama=masukan.name)
    return _Luaran({"galat": kalimat}, lambda: kalimat, _GAGAL)


def _pengembang() -> bool:
    """True where LKJIP_PENGEMBANG asks for tracebacks."""
    return bool(os.environ.get("LKJIP_PENGEMBANG"))


def _cetak_json(masukan: Sequence[Path], luaran: Sequence[_Luaran]) -> None:
    if len(luaran) == 1:
        isi: dict[str, Any] = luaran[0].isi
    else:
        isi = {"buku": [{"masukan": str(m.absolute()), **satu.isi} for m, satu in zip(masukan, luaran, strict=True)]}
    json.dump(isi, sys.stdout, ensure_ascii=False, indent=1)
    print()
    for satu in luaran:
        if satu.kode == _GAGAL:
            print(satu.teks(), file=sys.stderr)


def _cetak_teks(masukan: Sequence[Path], luaran: Sequence[_Luaran]) -> None:
    for berkas, satu in zip(masukan, luaran, strict=True):
        aliran = sys.stderr if satu.kode == _GAGAL else sys.stdout
        if len(luaran) > 1:
            print(f"== {berkas.name}", file=aliran)
        print(satu.teks(), file=aliran)


def _bacaan(pilihan: argparse.Namespace, buku: Path) -> Bacaan:
    from lkjip_desktop import pipeline

    return pipeline.read(pipeline.masukan_dari(buku, pilihan.dengan, pilihan.profil))


def _dengan_peringatan(peringatan: Sequence[str], luaran: _Luaran) -> _Luaran:
    """Add what was odd about the file itself: formulas without results, a format that hides them."""
    isi = {**luaran.isi, "peringatan": list(peringatan)}
    return _Luaran(isi, lambda: "\n".join([luaran.teks(), *(f"! {satu}" for satu in peringatan)]), luaran.kode)


def _buat(pilihan: argparse.Namespace, buku: Path) -> _Luaran:
    from lkjip_desktop import pipeline
    from lkjip_desktop.cli import bentuk_json, teks

    bacaan = _bacaan(pilihan, buku)
    keluaran = pipeline.build(bacaan, pilihan.ke, pilihan.templat, pilihan.acuan)
    lampiran = pipeline.attachments(bacaan, keluaran) if pilihan.lampiran else None
    isi = bentuk_json.keluaran(keluaran, lampiran)
    return _dengan_peringatan(bacaan.peringatan, _Luaran(isi, lambda: teks.keluaran(keluaran, lampiran)))


def _periksa(pilihan: argparse.Namespace, buku: Path) -> _Luaran:
    from lkjip_desktop import pipeline
    from lkjip_desktop.cli import bentuk_json, teks_temuan

    if pilihan.dokumen is not None:
        return _periksa_dokumen(pilihan, buku)
    if not pilihan.buku or pilihan.komentar:
        raise GalatPengguna(_PERLU_BUKU if not pilihan.komentar else _PERLU_DOKUMEN)
    bacaan = _bacaan(pilihan, buku)
    hasil = pipeline.check(bacaan, tanpa_terima=pilihan.tanpa_terima)
    lembar = pipeline.review_sheet(bacaan, hasil, pilihan.ke) if pilihan.lembar else None
    kode = _ADA_CATATAN if hasil.ada_yang_gawat else _BERHASIL

    def cetak() -> str:
        daftar = teks_temuan.pemeriksaan(hasil, buku.name)
        petunjuk = teks_temuan.petunjuk(hasil.temuan, _perintah_terima(pilihan, buku))
        tertulis = [f"Lembar catatan: {lembar.berkas}", *lembar.catatan] if lembar else []
        return "\n".join([daftar, *(["", petunjuk] if petunjuk else []), *tertulis])

    return _dengan_peringatan(bacaan.peringatan, _Luaran(bentuk_json.pemeriksaan(hasil, lembar), cetak, kode))


def _periksa_dokumen(pilihan: argparse.Namespace, masukan: Path) -> _Luaran:
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
    kode = _ADA_CATATAN if hasil.ada_yang_gawat else _BERHASIL
    nama = pilihan.dokumen.name if sendiri else f"{masukan.name} dan {pilihan.dokumen.name}"

    def cetak() -> str:
        daftar = teks_temuan.pemeriksaan(hasil, nama)
        petunjuk = "" if sendiri else teks_temuan.petunjuk(hasil.temuan_buku, _perintah_terima(pilihan, masukan))
        tertulis = [f"Laporan berkomentar: {komentar.berkas}", *komentar.catatan] if komentar else []
        tertulis += [f"Lembar catatan: {lembar.berkas}", *lembar.catatan] if lembar else []
        return "\n".join([daftar, *(["", petunjuk] if petunjuk else []), *tertulis])

    isi = bentuk_json.pemeriksaan(hasil, lembar, komentar)
    peringatan = [*bacaan.lembar_untuk.peringatan, *([bacaan.asing] if bacaan.asing else [])]
    return _dengan_peringatan(peringatan, _Luaran(isi, cetak, kode))


def _perintah_terima(pilihan: argparse.Namespace, buku: Path) -> list[str]:
    """The command that explains a finding of this run, as far as its key."""
    lain = [teks for satu in pilihan.dengan for teks in ("--dengan", str(satu))]
    profil = ["--profil", str(pilihan.profil)] if pilihan.profil else []
    return ["lkjip", "terima", *lain, *profil, str(buku)]


def _baca(pilihan: argparse.Namespace, buku: Path) -> _Luaran:
    from lkjip_desktop.cli import bentuk_json, teks_bacaan

    bacaan = _bacaan(pilihan, buku)
    laporan, hasil = bacaan.laporan, bacaan.hasil
    luaran = _Luaran(bentuk_json.bacaan(laporan, hasil), lambda: teks_bacaan.bacaan(laporan, hasil))
    return _dengan_peringatan(bacaan.peringatan, luaran)


def _perbarui(pilihan: argparse.Namespace, dokumen: Path) -> _Luaran:
    from lkjip_desktop import pipeline
    from lkjip_desktop.cli import bentuk_pembaruan, teks_pembaruan

    bacaan = _bacaan(pilihan, pilihan.dari)
    hasil = pipeline.refresh(bacaan, dokumen, pilihan.ke, lihat=pilihan.lihat)
    isi = bentuk_pembaruan.pembaruan(hasil, str(dokumen.absolute()))
    return _dengan_peringatan(bacaan.peringatan, _Luaran(isi, lambda: teks_pembaruan.pembaruan(hasil)))


def _siapkan(pilihan: argparse.Namespace, dokumen: Path) -> _Luaran:
    from lkjip_desktop import pipeline
    from lkjip_desktop.cli import bentuk_pembaruan, teks_pembaruan

    hasil = pipeline.prepare(dokumen, pilihan.ke)
    isi = bentuk_pembaruan.templat(hasil, str(dokumen.absolute()))
    return _Luaran(isi, lambda: teks_pembaruan.templat(hasil))


def _terima(pilihan: argparse.Namespace, buku: Path) -> _Luaran:
    from lkjip_desktop import pipeline
    from lkjip_desktop.cli import bentuk_json, teks

    if pilihan.batal:
        sisa = pipeline.withdraw(_bacaan(pilihan, buku), pilihan.kunci)
        isi = {"temuan": [bentuk_json.temuan(sisa)] if sisa else []}
        return _Luaran(isi, lambda: teks.pencabutan(pilihan.kunci, sisa))
    temuan = pipeline.accept(_bacaan(pilihan, buku), pilihan.kunci, pilihan.alasan)
    return _Luaran({"temuan": [bentuk_json.temuan(temuan)]}, lambda: teks.penerimaan(temuan))


def _aturan(pilihan: argparse.Namespace, _: Path) -> _Luaran:
    from lkjip_desktop import pipeline
    from lkjip_desktop.cli import bentuk_json, teks

    if pilihan.kode is None:
        semua = pipeline.rule_pages()
        return _Luaran({"aturan": [bentuk_json.aturan(satu) for satu in semua]}, lambda: teks.daftar_aturan(semua))
    halaman = pipeline.rule_page(pilihan.kode)
    return _Luaran({"aturan": [bentuk_json.aturan(halaman)]}, lambda: teks.aturan(halaman))


def _contoh(pilihan: argparse.Namespace, folder: Path) -> _Luaran:
    from lkjip_desktop import pipeline
    from lkjip_desktop.cli import teks

    berkas = pipeline.samples(folder)
    return _Luaran({"keluaran": {"contoh": str(berkas[0]), "kosong": str(berkas[1])}}, lambda: teks.contoh(berkas))


# The argument that names a command's inputs, where it is not `buku`.
_MASUKAN = {"contoh": "folder", "perbarui": "dokumen", "siapkan": "dokumen"}
_PERINTAH: dict[str, Callable[[argparse.Namespace, Path], _Luaran]] = {
    "buat": _buat,
    "periksa": _periksa,
    "baca": _baca,
    "perbarui": _perbarui,
    "siapkan": _siapkan,
    "terima": _terima,
    "aturan": _aturan,
    "contoh": _contoh,
}
