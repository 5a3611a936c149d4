"""A plain emblem for the sample's cover: a shield that is no region's own."""

from __future__ import annotations

import struct
import zlib

LEBAR, TINGGI = 150, 175
_WARNA = bytes.fromhex("FFFFFF1F4E782E75B6FFC000")
_KOSONG, _TEPI, _ISI, _BULAT = range(4)


def lambang_png() -> bytes:
    """Return the emblem as a PNG with a palette, stored uncompressed so that its bytes never depend on a zlib."""
    baris = b"".join(b"\0" + bytes(_titik(x, y) for x in range(LEBAR)) for y in range(TINGGI))
    kepala = struct.pack(">IIBBBBB", LEBAR, TINGGI, 8, 3, 0, 0, 0)
    bagian = [(b"IHDR", kepala), (b"PLTE", _WARNA), (b"IDAT", zlib.compress(baris, 0)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(_bagian(nama, isi) for nama, isi in bagian)


def _bagian(nama: bytes, isi: bytes) -> bytes:
    return struct.pack(">I", len(isi)) + nama + isi + struct.pack(">I", zlib.crc32(nama + isi))


def _titik(x: int, y: int) -> int:
    """Return the palette index of a point: a disc on a shield with a border."""
    if (x - LEBAR / 2) ** 2 + (y - TINGGI * 0.38) ** 2 < (LEBAR * 0.2) ** 2:
        return _BULAT
    return next((warna for tepi, warna in ((12, _ISI), (4, _TEPI)) if _dalam_perisai(x, y, tepi)), _KOSONG)


def _dalam_perisai(x: int, y: int, tepi: int) -> bool:
    """True inside the shield shrunk by `tepi` points: straight to 60 % of its height, then narrowing to a point."""
    dari_tengah, panjang = abs(x - LEBAR / 2), TINGGI * 0.6
    if y < tepi:
        return False
    sisa = 1.0 if y < panjang else 1 - ((y - panjang) / (TINGGI - tepi - panjang)) ** 2
    return sisa > 0 and dari_tengah < (LEBAR / 2 - tepi) * sisa
