"""The raw package of a workbook, checked before any parser sees it: sizes, ratios, names, entity declarations."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.readers.grid import batas

RUSAK: Final = "Berkas rusak atau tidak lengkap tersalin. Salin ulang dari sumbernya, lalu coba lagi."
SANDI: Final = "Berkas dilindungi kata sandi. Simpan salinan tanpa kata sandi, lalu coba lagi."
TIDAK_WAJAR: Final = "Isi berkas tidak wajar ({sebab}), maka tidak dibuka. Simpan ulang dari Excel, lalu coba lagi."
TERLALU_BESAR: Final = "Kertas kerja terlalu besar ({sebab}). Hapus lembar yang bukan sumber laporan, lalu coba lagi."
GALAT_ZIP = (BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)
_ANGGOTA = b"PK\x01\x02"
_XML = (".xml", ".rels", ".vml")
_KEPALA = 4096
_SANDI_ANGGOTA = 0x1


def _tolak(sebab: str) -> GalatPengguna:
    return GalatPengguna(TIDAK_WAJAR.format(sebab=sebab))


def _daftar(isi: bytes) -> ZipFile:
    if isi.count(_ANGGOTA) > batas.ANGGOTA:  # counted in the bytes: zipfile would build every entry first
        raise _tolak("terlalu banyak bagian")
    try:
        return ZipFile(BytesIO(isi))
    except GALAT_ZIP:
        raise GalatPengguna(RUSAK) from None


def _nama_bagian(info: ZipInfo) -> str:
    """The part's name as relationships are compared with it: no leading slash, any case, one kind of slash."""
    nama = info.filename.replace("\\", "/")
    if nama.startswith("/") or ":" in nama or ".." in nama.split("/"):
        raise _tolak("nama bagian menunjuk ke luar berkas")
    return nama.lower()


def _periksa_ukuran(anggota: list[ZipInfo]) -> None:
    if sum(info.file_size for info in anggota) > batas.MEKAR:
        raise _tolak("ukuran setelah dibuka terlalu besar")
    for info in anggota:
        if info.file_size > max(batas.NISBAH_MULAI, batas.NISBAH * info.compress_size):
            raise _tolak("pemampatan berlebihan")


def _periksa_cara(anggota: list[ZipInfo]) -> None:
    if any(info.flag_bits & _SANDI_ANGGOTA for info in anggota):
        raise GalatPengguna(SANDI)
    if any(info.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for info in anggota):
        raise _tolak("cara pemampatan tidak dikenal")


class Paket:
    """The parts of a package by name. Raises GalatPengguna where it is damaged, protected or not as Excel writes."""

    def __init__(self, isi: bytes) -> None:
        self._zip = _daftar(isi)
        anggota = [info for info in self._zip.infolist() if not info.is_dir()]
        _periksa_cara(anggota)
        _periksa_ukuran(anggota)
        self._bagian = {_nama_bagian(info): info for info in anggota}
        if len(self._bagian) < len(anggota):
            raise _tolak("nama bagian berulang")
        self._periksa_deklarasi()
        self._sisa_bita = batas.MEKAR
        self._sisa_markah = batas.MARKAH

    def __contains__(self, bagian: str) -> bool:
        return bagian.lower() in self._bagian

    def _periksa_deklarasi(self) -> None:
        """Refuse DTD and entities in any XML part, read by us or not; without NULs UTF-16 reads like the rest."""
        for bagian, info in self._bagian.items():
            if bagian.endswith(_XML):
                kepala = self._kepala(info).replace(b"\0", b"")
                if b"<!DOCTYPE" in kepala or b"<!ENTITY" in kepala:
                    raise _tolak("deklarasi DTD di dalam XML")

    def _kepala(self, info: ZipInfo) -> bytes:
        try:
            with self._zip.open(info) as arus:
                return arus.read(_KEPALA)
        except GALAT_ZIP:  # a damaged part matters only to whoever reads it
            return b""

    def alirkan(self, bagian: str) -> Iterator[bytes]:
        """Yield a part's bytes piece by piece: never more than it claims, nor more of all parts than is bearable.

        Raises GalatPengguna for damaged data and beyond the limits, KeyError where there is no such part.
        """
        info = self._bagian[bagian.lower()]
        if info.file_size > batas.BAGIAN:
            raise GalatPengguna(TERLALU_BESAR.format(sebab=f"satu lembar {info.file_size // batas.MIB} MB"))
        try:
            with self._zip.open(info) as arus:
                while potongan := arus.read(batas.POTONGAN):
                    self._hitung(potongan)
                    yield potongan
        except GALAT_ZIP:
            raise GalatPengguna(RUSAK) from None

    def _hitung(self, potongan: bytes) -> None:
        self._sisa_bita -= len(potongan)
        self._sisa_markah -= potongan.count(b"<") + potongan.count(b"=")
        if self._sisa_bita < 0 or self._sisa_markah < 0:
            raise GalatPengguna(TERLALU_BESAR.format(sebab="terlalu banyak isi"))
