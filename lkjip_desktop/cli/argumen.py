"""What can be typed after `lkjip`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, NoReturn

from lkjip_desktop import __version__
from lkjip_desktop.domain.galat import GalatPengguna


class _Bantuan(argparse.HelpFormatter):
    """Help whose first word is Indonesian too."""

    def add_usage(self, usage, actions, groups, prefix=None):  # type: ignore[no-untyped-def] # private types above
        super().add_usage(usage, actions, groups, prefix or "cara pakai: ")


class _Pengurai(argparse.ArgumentParser):
    """An ArgumentParser that speaks Indonesian and raises instead of exiting."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, formatter_class=_Bantuan, **kwargs)

    def error(self, message: str) -> NoReturn:
        del message  # English, from the standard library
        raise GalatPengguna(f"Perintah tidak dikenali. Lihat cara memakainya dengan: {self.prog} --help")


def pengurai() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    utama = _Pengurai(prog="lkjip", description="Membuat LKjIP dari kertas kerja Excel.", add_help=False)
    _bantuan(utama)
    utama.add_argument("--versi", action="version", version=f"LKjIP Desktop {__version__}", help="tampilkan versi")
    sub = utama.add_subparsers(
        dest="perintah", required=True, title="perintah", metavar="PERINTAH", parser_class=_Pengurai
    )
    _buat(sub)
    _periksa(sub)
    _baca(sub)
    _terima(sub)
    contoh = _perintah(sub, "contoh", "salin kertas kerja contoh dan kertas kerja kosong ke sebuah folder")
    contoh.add_argument("folder", type=Path, metavar="FOLDER")
    _json(contoh)
    return utama


def _buat(sub: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    buat = _perintah(sub, "buat", "buat laporan Word dan salinan kertas kerja yang terisi")
    _buku(buat, "+")
    buat.add_argument("--templat", type=Path, metavar="DOCX", help="pakai templat Word ini")
    _umum(buat)


def _periksa(sub: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    periksa = _perintah(sub, "periksa", "tampilkan catatan pemeriksaan kertas kerja")
    _buku(periksa, "+")
    periksa.add_argument("--tanpa-terima", action="store_true", help="tampilkan juga catatan yang sudah dijelaskan")
    _umum(periksa)


def _baca(sub: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    baca = _perintah(sub, "baca", "tampilkan apa yang dipahami dari kertas kerja, dan apa yang tidak")
    _buku(baca, "+")
    _umum(baca)


def _terima(sub: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    terima = _perintah(sub, "terima", "terima sebuah catatan pemeriksaan dengan alasan")
    terima.add_argument("buku", type=Path, metavar="BUKU")
    terima.add_argument("kunci", metavar="KUNCI", help="kunci catatan, dari: lkjip periksa")
    terima.add_argument("--alasan", required=True, metavar="TEKS", help="penjelasan perangkat daerah")
    _umum(terima, ke=False)


def _perintah(
    sub: argparse._SubParsersAction[argparse.ArgumentParser], nama: str, bantuan: str
) -> argparse.ArgumentParser:
    perintah = sub.add_parser(nama, help=bantuan, description=bantuan[0].upper() + bantuan[1:] + ".", add_help=False)
    _bantuan(perintah)
    return perintah


def _bantuan(perintah: argparse.ArgumentParser) -> None:
    perintah.add_argument("-h", "--help", action="help", help="tampilkan bantuan ini")
    perintah._optionals.title = "pilihan"
    perintah._positionals.title = "masukan"


def _buku(perintah: argparse.ArgumentParser, banyak: str) -> None:
    perintah.add_argument("buku", type=Path, nargs=banyak, metavar="BUKU", help="kertas kerja Excel")


def _umum(perintah: argparse.ArgumentParser, *, ke: bool = True) -> None:
    perintah.add_argument(
        "--dengan",
        type=Path,
        action="append",
        default=[],
        metavar="BERKAS",
        help="sumber lain perangkat daerah yang sama",
    )
    perintah.add_argument("--profil", type=Path, metavar="FILE", help="berkas pengaturan perangkat daerah")
    if ke:
        perintah.add_argument("--ke", type=Path, metavar="FOLDER", help="folder hasil; dibuat bila belum ada")
    _json(perintah)


def _json(perintah: argparse.ArgumentParser) -> None:
    perintah.add_argument("--json", action="store_true", help="keluarkan JSON")
