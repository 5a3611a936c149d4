"""Refuses a document that cannot or must not be opened, from its raw bytes, before any library parses it."""

from __future__ import annotations

import struct
import zipfile
import zlib
from pathlib import Path

from lkjip_desktop.domain.galat import GalatPengguna

BAGIAN_TERBANYAK = 5_000
XML_TERBESAR = 48 * 2**20
ISI_TERBESAR = 256 * 2**20
ELEMEN_TERBANYAK = 700_000  # a table of 5,000 rows and 8 columns of controls has 680,000; a tree of them takes 400 MB

# What zipfile raises for a damaged archive: it seeks, unpacks and decodes by what the file itself says.
GALAT_ZIP = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, RuntimeError)

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TERENKRIPSI = "EncryptedPackage".encode("utf-16-le")
_STRICT = b"purl.oclc.org/ooxml"
_TIPE_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TIPE_TEMPLAT = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"

SANDI = "Berkas dilindungi kata sandi. Simpan salinan tanpa kata sandi, lalu coba lagi."
MAKRO = "Berkas {nama} memuat makro. Simpan sebagai Dokumen Word (.docx) tanpa makro, lalu coba lagi."
LAMA = "Berkas {nama} berformat Word lama (.doc). Simpan sebagai Dokumen Word (.docx), lalu coba lagi."
TEMPLAT_WORD = "Berkas {nama} adalah templat Word (.dotx). Simpan sebagai Dokumen Word (.docx), lalu coba lagi."
STRICT = "Berkas {nama} disimpan sebagai Strict Open XML. Simpan sebagai Dokumen Word (.docx) biasa, lalu coba lagi."
BUKAN = "Berkas {nama} bukan dokumen Word (.docx). Pilih berkas laporan yang benar."
RUSAK = "Berkas {nama} rusak dan tidak dapat dibaca. Buka dan simpan ulang di Word, lalu coba lagi."
BESAR = "Isi berkas {nama} terlalu besar untuk dibuka dengan aman. Kurangi gambar atau tabelnya, lalu coba lagi."
ENTITAS = "Berkas {nama} memuat deklarasi XML yang tidak aman dan tidak dibuka. Mintalah berkas aslinya."
TIDAK_ADA = "Berkas {nama} tidak ditemukan atau tidak dapat dibaca. Periksa letaknya, lalu coba lagi."


def periksa_berkas(path: Path) -> None:
    """Raise GalatPengguna unless a file is a plain .docx of bearable size without macros and entity declarations."""
    try:
        with path.open("rb") as berkas:
            _check_start(path, berkas.read(8))
    except OSError as sebab:
        raise galat(TIDAK_ADA, path) from sebab
    try:
        with zipfile.ZipFile(path) as arsip:
            _check_sizes(path, arsip)
            _check_kind(path, arsip)
            _check_xml(path, arsip)
    except GALAT_ZIP as sebab:
        raise galat(RUSAK, path) from sebab


def galat(kalimat: str, path: Path) -> GalatPengguna:
    """Return the error of a sentence about a file."""
    return GalatPengguna(kalimat.format(nama=path.name))


def _check_start(path: Path, awal: bytes) -> None:
    if awal == _OLE:
        raise galat(SANDI if _TERENKRIPSI in path.read_bytes() else LAMA, path)
    if not awal.startswith(b"PK"):
        raise galat(BUKAN, path)


def _check_sizes(path: Path, arsip: zipfile.ZipFile) -> None:
    semua = arsip.infolist()
    xml = sum(info.file_size for info in semua if info.filename.endswith((".xml", ".rels", ".vml")))
    if len(semua) > BAGIAN_TERBANYAK or xml > XML_TERBESAR or sum(info.file_size for info in semua) > ISI_TERBESAR:
        raise galat(BESAR, path)
    if any(info.flag_bits & 1 for info in semua):
        raise galat(SANDI, path)


def _check_kind(path: Path, arsip: zipfile.ZipFile) -> None:
    nama = set(arsip.namelist())
    if "[Content_Types].xml" not in nama or "_rels/.rels" not in nama:
        raise galat(BUKAN, path)
    tipe = arsip.read("[Content_Types].xml").decode("utf-8", "replace")
    if "macroEnabled" in tipe or any(bagian.endswith("vbaProject.bin") for bagian in nama):
        raise galat(MAKRO, path)
    if _STRICT in arsip.read("_rels/.rels"):
        raise galat(STRICT, path)
    if _TIPE_WORD not in tipe:
        raise galat(TEMPLAT_WORD if _TIPE_TEMPLAT in tipe else BUKAN, path)


def _check_xml(path: Path, arsip: zipfile.ZipFile) -> None:
    """Look for declarations in every part that starts as XML, whatever its name and encoding, and count elements."""
    elemen = 0
    for info in arsip.infolist():
        with arsip.open(info) as bagian:
            awal = bagian.read(4)
            if not awal.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xfe\xff \t\r\n").startswith(b"<"):
                continue
            if info.file_size > XML_TERBESAR:
                raise galat(BESAR, path)
            isi = (awal + bagian.read()).replace(b"\0", b"")  # UTF-16 and UTF-32 without their zero bytes
        if b"<!DOCTYPE" in isi or b"<!ENTITY" in isi:
            raise galat(ENTITAS, path)
        elemen += isi.count(b"<") - isi.count(b"</")
        if elemen > ELEMEN_TERBANYAK:
            raise galat(BESAR, path)
