"""What any package can be made to do: claim, lie, repeat itself, point elsewhere, break off."""

from __future__ import annotations

import io
import random
import struct
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping

BOM = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
LUAR = '<!DOCTYPE x [<!ENTITY c SYSTEM "file:///etc/passwd">]>'
Bagian = dict[str, bytes]
Buat = Callable[[], bytes]


def bongkar(isi: bytes) -> Bagian:
    """Return the parts of a package."""
    with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
        return {nama: arsip.read(nama) for nama in arsip.namelist()}


def kemas(bagian: Mapping[str, bytes], *lagi: tuple[str, bytes]) -> bytes:
    """Return a package of these parts; those of `lagi` may bear a name that is there."""
    arus = io.BytesIO()
    with zipfile.ZipFile(arus, "w", zipfile.ZIP_DEFLATED) as arsip, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the names that are there twice
        for nama, isi in [*bagian.items(), *lagi]:
            arsip.writestr(zipfile.ZipInfo(nama), isi, zipfile.ZIP_DEFLATED)
    return arus.getvalue()


def jahat(dasar: Callable[[], Bagian], utama: str) -> dict[str, Buat]:
    """Return what can be done to the package of a workbook or a document, whose main content is the part `utama`."""

    def ubah(cara: Callable[[bytes], bytes]) -> Buat:
        return lambda: kemas(dasar() | {utama: cara(dasar()[utama])})

    def tambah(nama: str, isi: Callable[[], bytes]) -> Buat:
        return lambda: kemas(dasar() | {nama: isi()})

    def sisip(isi: bytes, banyak: int = 1, akhir: bytes = b"") -> Buat:
        return ubah(lambda xml: xml.replace(b"</", isi * banyak + akhir * banyak + b"</", 1))

    def atribut(xml: bytes) -> bytes:
        return xml.replace(b"</", b"<z" + b"".join(b" a%d=''" % urut for urut in range(100_000)) + b"/></", 1)

    nama = ("../../luar.xml", "/etc/passwd", "C:\\x.xml", "a\\..\\..\\x", "aux", "x" * 9000)
    return {
        "entitas": ubah(lambda xml: _berdeklarasi(xml, BOM)),
        "entitas-luar": ubah(lambda xml: _berdeklarasi(xml, LUAR)),
        "entitas-utf16": ubah(lambda xml: (BOM + xml.partition(b"?>")[2].decode()).encode("utf-16")),
        "bom-nol": tambah("media/nol.bin", lambda: bytes(200 << 20)),
        "bom-xml": ubah(lambda xml: xml + b" " * (180 << 20)),
        "bom-tersembunyi": tambah("media/gambar.png", lambda: b"<x>".ljust(180 << 20)),
        "bom-teks": sisip(b"a", 40 << 20),
        "bom-bertumpuk": tambah("embeddings/a.zip", lambda: kemas({"b.zip": kemas({"c": bytes(60 << 20)})})),
        "bom-bersisipan": lambda: _bersisipan(dasar()),
        "bohong-kecil": lambda: _berbohong(kemas(dasar()), utama, 40),
        "bohong-besar": lambda: _berbohong(kemas(dasar()), utama, 0xFFFF_FFF0),
        "dalam": sisip(b"<a>", 200_000),
        "dalam-sah": sisip(b"<a>", 240, b"</a>"),
        "dalam-hubungan": lambda: kemas(dasar() | {"_rels/.rels": dasar()["_rels/.rels"] + b"<a>" * 200_000}),
        "atribut": ubah(lambda xml: xml.replace(b" ", b" x='" + b"a" * (20 << 20) + b"' ", 1)),
        "banyak-atribut": ubah(atribut),
        "banyak-bagian": lambda: kemas(dasar() | {f"media/{urut}": b"" for urut in range(60_000)}),
        "kembar": lambda: kemas(dasar(), (utama, b"<x/>")),
        "tersandi": lambda: _tersandi(kemas(dasar()), utama),
        **{f"nama-{urut}": tambah(satu, lambda: b"<x/>") for urut, satu in enumerate(nama)},
    }


def _berdeklarasi(xml: bytes, deklarasi: str) -> bytes:
    kepala, tanda, badan = xml.partition(b"?>")
    return kepala + tanda + deklarasi.encode() + badan.replace(b"</", b"&c;</", 1)


def rusak(dasar: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield a package cut off at every kilobyte, and with single bits turned."""
    for panjang in range(0, len(dasar), 1024):
        yield f"potong-{panjang}", dasar[:panjang]
    acak = random.Random(9)
    for urut in range(150):
        data = bytearray(dasar)
        for _ in range(acak.choice((1, 1, 8))):
            data[acak.randrange(len(data))] ^= 1 << acak.randrange(8)
        yield f"bit-{urut}", bytes(data)


def _bersisipan(isi: Bagian) -> bytes:
    """Many members of the directory over the same packed bytes, so that little unpacks to much."""
    inti = bytes(1 << 20)
    pemadat = zlib.compressobj(9, zlib.DEFLATED, -15)
    padat = pemadat.compress(inti) + pemadat.flush()
    data = kemas(isi)
    akhir = data.rindex(b"PK\5\6")
    banyak, awal_daftar = struct.unpack("<10xH4xI", data[akhir : akhir + 20])
    ukuran = (zlib.crc32(inti), len(padat), len(inti))
    lokal = struct.pack("<4s5H3I2H", b"PK\3\4", 20, 0, 8, 0, 33, *ukuran, 5, 0) + b"inti." + padat
    daftar = data[awal_daftar:akhir]
    for urut in range(2000):
        nama = b"m/%d" % urut
        rekaman = (b"PK\1\2", 20, 20, 0, 8, 0, 33, *ukuran, len(nama), 0, 0, 0, 0, 0, awal_daftar)
        daftar += struct.pack("<4s6H3I5H2I", *rekaman) + nama
    jumlah = banyak + 2000
    ekor = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, jumlah, jumlah, len(daftar), awal_daftar + len(lokal), 0)
    return data[:awal_daftar] + lokal + daftar + ekor


def _berbohong(data: bytes, nama: str, ukuran: int) -> bytes:
    """The package with a false unpacked size of one member in its directory."""
    tempat = data.rindex(nama.encode()) - 46
    return data[: tempat + 24] + struct.pack("<I", ukuran) + data[tempat + 28 :]


def _tersandi(data: bytes, nama: str) -> bytes:
    tempat = data.rindex(nama.encode()) - 46
    return data[: tempat + 8] + bytes([data[tempat + 8] | 1]) + data[tempat + 9 :]
