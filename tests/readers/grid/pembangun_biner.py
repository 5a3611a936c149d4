"""Builds .xls and .xlsb by hand: the records that a test is about within the least that a workbook needs."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from tests.readers.grid.pembangun import DOKUMEN, hubungan, kemas

_SEKTOR = 512
_AKHIR, _FAT, _KOSONG = 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF


def rekaman(jenis: int, isi: bytes = b"") -> bytes:
    """A record of BIFF8."""
    return struct.pack("<HH", jenis, len(isi)) + isi


def teks_xls(teks: str, panjang: str = "<H") -> bytes:
    return struct.pack(panjang, len(teks)) + b"\x01" + teks.encode("utf-16-le")


def bof(jenis: int) -> bytes:
    return rekaman(0x0809, struct.pack("<HHHHII", 0x0600, jenis, 0x0DBB, 0x07CC, 0, 6))


def angka(baris: int, kolom: int, nilai: float, gaya: int = 0) -> bytes:
    """A NUMBER record; places from 0."""
    return rekaman(0x0203, struct.pack("<HHHd", baris, kolom, gaya, nilai))


def teks(baris: int, kolom: int, isi: str) -> bytes:
    """A LABEL record, which needs no table of strings."""
    return rekaman(0x0204, struct.pack("<HHH", baris, kolom, 0) + teks_xls(isi))


def rumus(baris: int, kolom: int, hasil: bytes) -> bytes:
    """A FORMULA record with these eight bytes of result; the formula itself is the number 1."""
    return rekaman(
        0x0006, struct.pack("<HHH", baris, kolom, 0) + hasil + struct.pack("<HIH", 0, 0, 3) + b"\x1e\x01\x00"
    )


def galat(baris: int, kolom: int, kode: int) -> bytes:
    return rekaman(0x0205, struct.pack("<HHHBB", baris, kolom, 0, kode, 1))


def gabungan(*rentang: tuple[int, int, int, int]) -> bytes:
    """MERGEDCELLS of (first row, last row, first column, last column)."""
    return rekaman(0x00E5, struct.pack("<H", len(rentang)) + b"".join(struct.pack("<4H", *satu) for satu in rentang))


def ukuran(baris: int, kolom: int) -> bytes:
    return rekaman(0x0200, struct.pack("<IIHHH", 0, baris, 0, kolom, 0))


def baris_tersembunyi(baris: int) -> bytes:
    return rekaman(0x0208, struct.pack("<HHHHHHI", baris, 0, 1, 255, 0, 0, 0x20 | 0x100))


def kolom_tersembunyi(awal: int, akhir: int) -> bytes:
    return rekaman(0x007D, struct.pack("<HHHHHH", awal, akhir, 0, 0, 1, 0))


def arus_xls(lembar: Sequence[tuple[str, int, bytes]], format_: Sequence[str] = (), umum: bytes = b"") -> bytes:
    """The stream of a workbook with sheets of (name, visibility, records); style n shows the n-th format, from 1."""
    xf = [0, *(200 + urut for urut in range(len(format_)))]
    kepala = bof(5) + umum
    for urut, kode in enumerate(format_):
        kepala += rekaman(0x041E, struct.pack("<H", 200 + urut) + teks_xls(kode))
    kepala += b"".join(rekaman(0x00E0, struct.pack("<HH", 0, nomor) + b"\0" * 16) for nomor in xf)
    daftar = sum(len(rekaman(0x0085, b"\0" * 6 + teks_xls(nama, "<B"))) for nama, _, _ in lembar)
    isi, awal = b"", len(kepala) + daftar + 4
    for nama, keadaan, rekaman_lembar in lembar:
        kepala += rekaman(0x0085, struct.pack("<IBB", awal + len(isi), keadaan, 0) + teks_xls(nama, "<B"))
        isi += bof(0x10) + rekaman_lembar + rekaman(0x000A)
    return kepala + rekaman(0x000A) + isi


def bungkus(arus: bytes, nama: str = "Workbook") -> bytes:
    """A compound file with one stream."""
    arus = arus.ljust(4096, b"\0")
    sektor = -(-len(arus) // _SEKTOR)
    banyak_fat = -(-(sektor + 1) // (_SEKTOR // 4 - 1))
    fat = [_FAT] * banyak_fat + [_AKHIR] + [banyak_fat + 2 + urut for urut in range(sektor - 1)] + [_AKHIR]
    fat += [_KOSONG] * (banyak_fat * _SEKTOR // 4 - len(fat))
    kepala = bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    kepala += struct.pack("<IIIIIIIII", 0, banyak_fat, banyak_fat, 0, 4096, _AKHIR, 0, _AKHIR, 0)
    kepala += struct.pack("<109I", *range(banyak_fat), *[_KOSONG] * (109 - banyak_fat))
    direktori = _entri("Root Entry", 5, _AKHIR, 0, 1) + _entri(nama, 2, banyak_fat + 1, len(arus), _KOSONG)
    direktori += b"\0" * (_SEKTOR - len(direktori))
    return kepala + struct.pack(f"<{len(fat)}I", *fat) + direktori + arus.ljust(sektor * _SEKTOR, b"\0")


def bungkus_mini(arus: bytes) -> bytes:
    """A compound file with one short stream, in the mini stream, as MS-CFB asks for below 4,096 bytes."""
    mini = -(-len(arus) // 64)
    sektor = -(-mini * 64 // _SEKTOR)
    fat = [_FAT, _AKHIR, _AKHIR, *(4 + urut for urut in range(sektor - 1)), _AKHIR]
    fat_mini = [*range(1, mini), _AKHIR]
    kepala = bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    kepala += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, 2, 1, _AKHIR, 0)
    kepala += struct.pack("<109I", 0, *[_KOSONG] * 108)
    direktori = _entri("Root Entry", 5, 3, mini * 64, 1) + _entri("Workbook", 2, 0, len(arus), _KOSONG)
    tabel = [struct.pack("<128I", *satu, *[_KOSONG] * (128 - len(satu))) for satu in (fat, fat_mini)]
    return kepala + tabel[0] + direktori.ljust(_SEKTOR, b"\0") + tabel[1] + arus.ljust(sektor * _SEKTOR, b"\0")


def _entri(nama: str, jenis: int, awal: int, panjang: int, anak: int) -> bytes:
    isi = nama.encode("utf-16-le")
    kepala = (
        isi.ljust(64, b"\0") + struct.pack("<HBB", len(isi) + 2, jenis, 1) + struct.pack("<III", _KOSONG, _KOSONG, anak)
    )
    return kepala + b"\0" * 36 + struct.pack("<IQ", awal, panjang)


def buku_xls(*rekaman_lembar: bytes, format_: Sequence[str] = (), umum: bytes = b"") -> bytes:
    """An .xls with one sheet "Data"."""
    return bungkus(arus_xls([("Data", 0, b"".join(rekaman_lembar))], format_, umum))


def rekaman12(jenis: int, isi: bytes = b"") -> bytes:
    """A record of BIFF12."""
    kepala = bytes([jenis]) if jenis < 0x80 else bytes([jenis & 0x7F | 0x80, jenis >> 7])
    panjang, sisa = b"", len(isi)
    while sisa >= 0x80:
        panjang += bytes([sisa & 0x7F | 0x80])
        sisa >>= 7
    return kepala + panjang + bytes([sisa]) + isi


def teks12(isi: str) -> bytes:
    return struct.pack("<I", len(isi)) + isi.encode("utf-16-le")


def baris12(nomor: int, tersembunyi: bool = False) -> bytes:
    """A row of .xlsb, from 0."""
    return rekaman12(0, struct.pack("<IIHBBBI", nomor, 0, 300, 0, 0x10 * tersembunyi, 0, 0))


def angka12(kolom: int, nilai: float, gaya: int = 0) -> bytes:
    return rekaman12(5, struct.pack("<IId", kolom, gaya, nilai))


def sel_teks12(kolom: int, isi: str) -> bytes:
    return rekaman12(6, struct.pack("<II", kolom, 0) + teks12(isi))


def galat12(kolom: int, kode: int) -> bytes:
    return rekaman12(3, struct.pack("<IIB", kolom, 0, kode))


def ukuran12(baris: int, kolom: int) -> bytes:
    return rekaman12(148, struct.pack("<4I", 0, baris, 0, kolom))


def buku_xlsb(*sel: bytes, ekor: bytes = b"", depan: bytes | None = None, format_: Sequence[str] = ()) -> bytes:
    """An .xlsb with one sheet "Data" of these rows and cells; style n shows the n-th format, from 1."""
    fmt = b"".join(rekaman12(44, struct.pack("<H", 200 + i) + teks12(kode)) for i, kode in enumerate(format_))
    xf = b"".join(
        rekaman12(47, struct.pack("<HHHHHBBHH", 0, nomor, 0, 0, 0, 0, 0, 0, 0))
        for nomor in (0, *range(200, 200 + len(format_)))
    )
    gaya = rekaman12(278) + rekaman12(615, struct.pack("<I", len(format_))) + fmt + rekaman12(616)
    gaya += rekaman12(617, struct.pack("<I", len(format_) + 1)) + xf + rekaman12(618) + rekaman12(279)
    lembar = rekaman12(129) + (ukuran12(0, 0) if depan is None else depan)
    lembar += rekaman12(145) + b"".join(sel) + rekaman12(146) + ekor + rekaman12(130)
    daftar = rekaman12(156, struct.pack("<II", 0, 1) + teks12("rId1") + teks12("Data"))
    buku = rekaman12(131) + rekaman12(153, struct.pack("<II", 0, 0) + teks12("")) + rekaman12(143) + daftar
    buku += rekaman12(144) + rekaman12(132)
    return kemas(
        {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
            "_rels/.rels": hubungan(("rId1", f"{DOKUMEN}/officeDocument", "xl/workbook.bin")),
            "xl/workbook.bin": buku,
            "xl/_rels/workbook.bin.rels": hubungan(
                ("rId1", f"{DOKUMEN}/worksheet", "worksheets/sheet1.bin"), ("rId2", f"{DOKUMEN}/styles", "styles.bin")
            ),
            "xl/worksheets/sheet1.bin": lembar,
            "xl/styles.bin": gaya,
        }
    )
