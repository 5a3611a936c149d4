"""What can be typed after `lkjip`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from lkjip_desktop import __version__
from lkjip_desktop.domain.galat import GalatPengguna

if TYPE_CHECKING:
    SubPerintah = argparse._SubParsersAction["Pengurai"]  # argparse has no public name for it


class Bantuan(argparse.HelpFormatter):
    """Help whose first word is Indonesian too."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """Add the line of usage."""
        super().add_usage(usage, actions, groups, "cara pakai: " if prefix is None else prefix)


class Pengurai(argparse.ArgumentParser):
    """An ArgumentParser that speaks Indonesian and raises instead of exiting."""

    def __init__(self, **pilihan: Any) -> None:
        super().__init__(**{**pilihan, "add_help": False, "formatter_class": Bantuan})
        self._optionals.title, self._positionals.title = "pilihan", "masukan"
        self.add_argument("-h", "--help", action="help", help="tampilkan bantuan ini")

    def error(self, message: str) -> NoReturn:
        """Raise GalatPengguna; argparse's own English message is dropped."""
        raise GalatPengguna(f"Perintah tidak dikenali. Lihat cara memakainya dengan: {self.prog} --help")


def pengurai() -> Pengurai:
    """Return the parser of all commands."""
    utama = Pengurai(prog="lkjip", description="Membuat LKjIP dari kertas kerja Excel.")
    utama.add_argument("--versi", action="version", version=f"LKjIP Desktop {__version__}", help="tampilkan versi")
    sub = utama.add_subparsers(dest="perintah", required=True, title="perintah", metavar="PERINTAH")
    _buat(sub)
    _periksa(sub)
    _baca(sub)
    _perbarui(sub)
    _siapkan(sub)
    _terima(sub)
    aturan = _perintah(sub, "aturan", "tampilkan aturan pemeriksaan, atau penjelasan satu aturan")
    aturan.add_argument("kode", nargs="?", metavar="KODE", help="kode aturan, misalnya CAP001")
    _json(aturan)
    contoh = _perintah(sub, "contoh", "salin kertas kerja contoh dan kertas kerja kosong ke sebuah folder")
    contoh.add_argument("folder", type=Path, metavar="FOLDER")
    _json(contoh)
    return utama


def _perintah(sub: SubPerintah, nama: str, bantuan: str) -> Pengurai:
    return sub.add_parser(nama, help=bantuan, description=bantuan[0].upper() + bantuan[1:] + ".")


def _buat(sub: SubPerintah) -> None:
    buat = _perintah(sub, "buat", "buat laporan Word dan salinan kertas kerja yang terisi")
    _buku(buat)
    buat.add_argument("--templat", type=Path, metavar="DOCX", help="pakai templat Word ini")
    buat.add_argument(
        "--acuan", type=Path, metavar="DOCX", help="bawa naskah, logo, dan huruf dari laporan tahun lalu ini"
    )
    buat.add_argument(
        "--lampiran",
        action="store_true",
        help="tulis juga Perjanjian Kinerja, formulir lampiran, Formulir Reviu, dan semua tabel dalam Excel",
    )
    _rekap(buat)
    _umum(buat)


def _periksa(sub: SubPerintah) -> None:
    periksa = _perintah(sub, "periksa", "tampilkan catatan pemeriksaan kertas kerja, laporan Word, atau keduanya")
    periksa.add_argument(
        "buku",
        type=Path,
        nargs="*",
        metavar="BUKU",
        help="kertas kerja Excel, laporan Word, atau folder berisi keduanya",
    )
    periksa.add_argument("--dokumen", type=Path, metavar="DOCX", help="laporan Word yang diperiksa")
    periksa.add_argument("--komentar", action="store_true", help="tulis salinan laporan Word dengan komentar")
    periksa.add_argument("--tanpa-terima", action="store_true", help="abaikan penjelasan yang sudah diberikan")
    periksa.add_argument("--lembar", action="store_true", help="tulis lembar catatan Excel untuk Inspektorat")
    _rekap(periksa)
    _umum(periksa)


def _baca(sub: SubPerintah) -> None:
    baca = _perintah(sub, "baca", "tampilkan apa yang dipahami dari kertas kerja, dan apa yang tidak")
    _buku(baca)
    _umum(baca)


def _perbarui(sub: SubPerintah) -> None:
    perbarui = _perintah(sub, "perbarui", "perbarui angka pada laporan yang sudah disunting, sebagai berkas baru")
    perbarui.add_argument("dokumen", type=Path, nargs="+", metavar="DOCX", help="laporan Word yang disunting")
    perbarui.add_argument("--dari", type=Path, required=True, metavar="BUKU", help="kertas kerja Excel")
    perbarui.add_argument("--lihat", action="store_true", help="hanya tampilkan perubahannya")
    _umum(perbarui)


def _siapkan(sub: SubPerintah) -> None:
    siapkan = _perintah(sub, "siapkan", "jadikan dokumen Word dengan kunci seperti {{instansi.nama}} sebuah templat")
    siapkan.add_argument("dokumen", type=Path, nargs="+", metavar="DOCX", help="dokumen Word dengan kunci yang diketik")
    siapkan.add_argument("--ke", type=Path, metavar="FOLDER", help="folder hasil, atau nama berkas .docx")
    _json(siapkan)


def _terima(sub: SubPerintah) -> None:
    terima = _perintah(sub, "terima", "terima sebuah catatan pemeriksaan dengan alasan, atau cabut penerimaannya")
    terima.add_argument("buku", type=Path, metavar="BUKU", help="kertas kerja Excel")
    terima.add_argument("kunci", metavar="KUNCI", help="kunci catatan, dari: lkjip periksa")
    pilihan = terima.add_mutually_exclusive_group(required=True)
    pilihan.add_argument("--alasan", metavar="TEKS", help="penjelasan perangkat daerah")
    pilihan.add_argument("--batal", action="store_true", help="cabut penjelasan yang sudah diberikan")
    _sumber(terima)
    _json(terima)


def _buku(perintah: Pengurai) -> None:
    perintah.add_argument(
        "buku", type=Path, nargs="+", metavar="BUKU", help="kertas kerja Excel, atau folder berisi kertas kerja"
    )


def _rekap(perintah: Pengurai) -> None:
    perintah.add_argument(
        "--rekap", action="store_true", help="tulis juga rekap.xlsx: satu baris untuk setiap perangkat daerah"
    )
    perintah.add_argument(
        "--daftar", type=Path, metavar="BERKAS", help="bandingkan rekap dengan daftar perangkat daerah ini"
    )


def _umum(perintah: Pengurai) -> None:
    _sumber(perintah)
    perintah.add_argument("--ke", type=Path, metavar="FOLDER", help="folder hasil; dibuat bila belum ada")
    _json(perintah)


def _sumber(perintah: Pengurai) -> None:
    perintah.add_argument(
        "--dengan",
        type=Path,
        action="append",
        default=[],
        metavar="BERKAS",
        help="sumber lain perangkat daerah yang sama",
    )
    perintah.add_argument("--profil", type=Path, metavar="FILE", help="berkas pengaturan perangkat daerah")


def _json(perintah: Pengurai) -> None:
    perintah.add_argument("--json", action="store_true", help="keluarkan JSON")
