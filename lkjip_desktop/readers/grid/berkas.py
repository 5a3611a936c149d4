"""A path -> the bytes behind it, read once, and what kind of file they are by content, whatever the name says."""

from __future__ import annotations

import os
import re
import stat
import time
from enum import StrEnum
from pathlib import Path

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.readers.grid import batas
from lkjip_desktop.readers.grid.dekode import cari_pemisah, dekode


class JenisBerkas(StrEnum):
    """What a file is, by its content."""

    XLSX = "xlsx"
    XLSB = "xlsb"
    XLS = "xls"
    ODS = "ods"
    HALAMAN = "html"
    XML2003 = "xml"
    CSV = "csv"
    SANDI = "sandi"
    KUNO = "kuno"
    LAIN = "lain"


_CFB = bytes.fromhex("D0CF11E0A1B11AE1")
_ZIP = b"PK\x03\x04"
_BIFF_KUNO = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00")  # Excel 2 to 4: no compound file
_HALAMAN = ("<html", "<!doctype html", "<table", "mime-version:")
_TABEL = re.compile(r"<table[\s>]", re.I)
_RUANG_XML2003 = "urn:schemas-microsoft-com:office:spreadsheet"
_AWAL = 4096
_SABAR = os.name == "nt"
_JEDA = (0.2, 0.4, 0.8)  # seconds between tries while another program saves
_BUKU_CFB = ("EncryptedPackage", "Workbook", "Book", "WORKBOOK", "BOOK")


def _periksa_nama(berkas: Path) -> None:
    if berkas.name.startswith("~$"):
        raise GalatPengguna(
            "Berkas ini hanya penanda bahwa kertas kerja sedang dibuka. "
            "Pilih kertas kerja aslinya, yang namanya tanpa ~$ di depan."
        )
    if berkas.suffix.lower() == ".gsheet":
        raise GalatPengguna(
            "Berkas .gsheet hanya pintasan ke Google Sheets. Unduh kertas kerjanya sebagai .xlsx, lalu coba lagi."
        )


def _keadaan(berkas: Path) -> tuple[int, int]:
    """(size, time of the last change) of a regular file; a sentence for everything else."""
    keadaan = berkas.stat()
    if stat.S_ISDIR(keadaan.st_mode):
        raise GalatPengguna(f"{berkas.name} adalah folder. Pilih satu berkas kertas kerja.")
    if not stat.S_ISREG(keadaan.st_mode):
        raise GalatPengguna(f"{berkas.name} bukan berkas biasa. Pilih satu berkas kertas kerja.")
    if keadaan.st_size == 0:
        raise GalatPengguna("Berkas kosong. Salin ulang dari sumbernya, lalu coba lagi.")
    if keadaan.st_size > batas.BERKAS:
        raise GalatPengguna(
            f"Berkas lebih besar daripada {batas.BERKAS // batas.MIB} MB. "
            "Simpan salinan tanpa gambar dan data mentah, lalu coba lagi."
        )
    return keadaan.st_size, keadaan.st_mtime_ns


def _baca(berkas: Path) -> bytes:
    sebelum = _keadaan(berkas)
    with berkas.open("rb") as arus:
        isi = arus.read(batas.BERKAS + 1)
    if _keadaan(berkas) != sebelum or len(isi) != sebelum[0]:
        raise GalatPengguna("Kertas kerja berubah saat dibaca. Tunggu sampai selesai disimpan, lalu coba lagi.")
    return isi


def _baca_sabar(berkas: Path) -> bytes:
    """Read; on Windows once more a little later where another program holds the file for the moment of its save."""
    for jeda in _JEDA if _SABAR else ():
        try:
            return _baca(berkas)
        except PermissionError:
            time.sleep(jeda)
    return _baca(berkas)


def baca_utuh(berkas: Path) -> bytes:
    """Return a file's bytes, read once and without a lock.

    Raises GalatPengguna for what is no file with content, cannot be read, is too large or changes meanwhile.
    """
    try:
        _periksa_nama(berkas)
        return _baca_sabar(berkas)
    except (FileNotFoundError, NotADirectoryError):
        raise GalatPengguna(f"Berkas tidak ditemukan: {berkas}. Periksa nama dan letaknya.") from None
    except (OSError, ValueError):  # ValueError: a path with a NUL
        raise GalatPengguna(
            f"Berkas {berkas.name} tidak dapat dibaca. Tutup di program lain atau salin ke folder lain, lalu coba lagi."
        ) from None


def sedang_dibuka(berkas: Path) -> bool:
    """True where Excel, WPS or LibreOffice left its mark beside a workbook that it has open."""
    tanda = (f"~${berkas.name}", f".~lock.{berkas.name}#")
    return any((berkas.parent / nama).exists() for nama in tanda)


def _jenis_cfb(isi: bytes) -> JenisBerkas:
    """Tell an encrypted .xlsx from a real .xls by the names in the compound file's directory."""
    ada = [nama for nama in _BUKU_CFB if nama.encode("utf-16-le") + b"\0\0" in isi]
    if not ada:
        return JenisBerkas.LAIN
    return JenisBerkas.SANDI if ada[0] == _BUKU_CFB[0] else JenisBerkas.XLS


def _jenis_zip(isi: bytes) -> JenisBerkas:
    """Tell apart by names and the first member, which stand uncompressed in a zip."""
    if isi[30:38] == b"mimetype":
        return JenisBerkas.ODS if b"opendocument.spreadsheet" in isi[38:200] else JenisBerkas.LAIN
    return JenisBerkas.XLSB if b"workbook.bin" in isi else JenisBerkas.XLSX


def _jenis_teks(isi: bytes) -> JenisBerkas:
    """Tell apart what web applications name .xls, and CSV; whatever is no text is nothing of ours."""
    teks = dekode(isi)
    if teks is None:
        return JenisBerkas.LAIN
    awal = teks[:_AWAL].lstrip().lower()
    if awal.startswith("<") and _RUANG_XML2003 in awal and "<html" not in awal:
        return JenisBerkas.XML2003
    if awal.startswith(_HALAMAN) or _TABEL.search(teks):
        return JenisBerkas.HALAMAN
    if awal.startswith(("<", "{", "[")):
        return JenisBerkas.LAIN
    return JenisBerkas.LAIN if cari_pemisah(teks) is None else JenisBerkas.CSV


def kenali(isi: bytes) -> JenisBerkas:
    """Return what the bytes of a file are. Raises GalatPengguna for a text larger than is bearable."""
    if isi.startswith(_ZIP):
        return _jenis_zip(isi)
    if isi.startswith(_CFB):
        return _jenis_cfb(isi)
    return JenisBerkas.KUNO if isi.startswith(_BIFF_KUNO) else _jenis_teks(isi)
