"""The zip file around a workbook: opened with care, written anew with every untouched member's bytes as they were.

The standard library cannot copy a member without unpacking it, so the few fixed records of a zip are written here.
No zip64: a workbook over 4 GiB is refused.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from lkjip_desktop.domain.galat import GalatPengguna

OLE_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
MAX_ARCHIVE = 0xFFFF_FFFF
MAX_MEMBER = 400_000_000
MAX_MEMBERS = 65_535
ENCRYPTED, SIZES_FOLLOW, UTF8_NAME = 0x0001, 0x0008, 0x0800
NEW_STAMP = (0, 0x0021)  # 1 January 1980: the same input gives the same bytes

# What zipfile raises for a damaged archive: it seeks, unpacks and decodes by what the file itself says.
DAMAGED_ZIP = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, RuntimeError)

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")

BUKAN_BUKU = "Berkas ini bukan buku kerja Excel yang utuh. Buka di Excel, simpan sebagai .xlsx, lalu coba lagi."
BERSANDI = "Berkas dilindungi kata sandi. Simpan salinan tanpa kata sandi, lalu coba lagi."
FORMAT_LAMA = "Berkas Excel bentuk lama (.xls) tidak dapat diisi. Simpan sebagai .xlsx, lalu coba lagi."
TERLALU_BESAR = "Kertas kerja terlalu besar untuk diisi. Hapus lembar yang tidak diperlukan, lalu coba lagi."


@dataclass(frozen=True, slots=True)
class _Entry:
    """What both records of a member say."""

    name: bytes
    method: int = zipfile.ZIP_DEFLATED
    stamp: tuple[int, int] = NEW_STAMP
    crc: int = 0
    packed: int = 0
    size: int = 0
    flags: int = 0
    made_by: int = 20
    needed: int = 20
    internal: int = 0
    external: int = 0
    comment: bytes = b""
    offset: int = 0

    def local(self) -> bytes:
        fixed = _LOCAL.pack(b"PK\3\4", self.needed, self.flags, self.method, *self._rest(), len(self.name), 0)
        return fixed + self.name

    def central(self) -> bytes:
        lengths = (len(self.name), 0, len(self.comment), 0)
        head = (b"PK\1\2", self.made_by, self.needed, self.flags, self.method)
        fixed = _CENTRAL.pack(*head, *self._rest(), *lengths, self.internal, self.external, self.offset)
        return fixed + self.name + self.comment

    def _rest(self) -> tuple[int, ...]:
        return (*self.stamp, self.crc, self.packed, self.size)


@dataclass(slots=True)
class ZipWriter:
    """Writes a zip file member by member."""

    out: BinaryIO
    _entries: list[_Entry] = field(default_factory=list)

    def copy(self, source: BinaryIO, info: zipfile.ZipInfo) -> None:
        """Copy a member as it is packed; `source` stands at its first packed byte."""
        self._start(_entry_of(info))
        left = info.compress_size
        while left and (block := source.read(min(left, 1 << 20))):
            self.out.write(block)
            left -= len(block)

    def add(self, name: str, data: bytes, replaces: zipfile.ZipInfo | None = None) -> None:
        """Write a member; one that replaces another keeps its name, date and attributes."""
        packer = zlib.compressobj(zlib.Z_DEFAULT_COMPRESSION, zlib.DEFLATED, -15)
        packed = packer.compress(data) + packer.flush()
        if replaces is None:
            entry = _Entry(name.encode(), flags=0 if name.isascii() else UTF8_NAME)
        else:
            entry = replace(_entry_of(replaces), method=zipfile.ZIP_DEFLATED, needed=20)
        entry = replace(entry, crc=zlib.crc32(data), packed=len(packed), size=len(data))
        self._start(entry)
        self.out.write(packed)

    def close(self) -> None:
        """Write the directory; the zip file is complete."""
        start = self.out.tell()
        for entry in self._entries:
            self.out.write(entry.central())
        count = len(self._entries)
        self.out.write(_END.pack(b"PK\5\6", 0, 0, count, count, self.out.tell() - start, start, 0))

    def _start(self, entry: _Entry) -> None:
        entry = replace(entry, offset=self.out.tell())
        self._entries.append(entry)
        self.out.write(entry.local())


def _entry_of(info: zipfile.ZipInfo) -> _Entry:
    utf8_name = bool(info.flag_bits & UTF8_NAME)
    year, month, day, hour, minute, second = info.date_time
    return _Entry(
        name=info.orig_filename.encode("utf-8" if utf8_name else "cp437"),
        method=info.compress_type,
        stamp=(hour << 11 | minute << 5 | second // 2, (year - 1980) << 9 | month << 5 | day),
        crc=info.CRC,
        packed=info.compress_size,
        size=info.file_size,
        flags=info.flag_bits & ~SIZES_FOLLOW,
        made_by=info.create_system << 8 | info.create_version,
        needed=info.extract_version,
        internal=info.internal_attr,
        external=info.external_attr,
        comment=info.comment,
    )


class Archive:
    """A workbook's zip file, open for reading. Some writers part names with backslashes."""

    def __init__(self, path: Path) -> None:
        """Open it. Raises GalatPengguna for what is no zip, encrypted, too big or ambiguous."""
        self._source = path.open("rb")
        try:
            _refuse_other_formats(self._source)
            self._zip = zipfile.ZipFile(self._source)
            self._size = path.stat().st_size
            self.members = self._checked()
        except DAMAGED_ZIP as galat:
            self._source.close()
            raise GalatPengguna(BUKAN_BUKU) from galat
        except GalatPengguna:
            self._source.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Release the file."""
        self._source.close()

    def read(self, info: zipfile.ZipInfo) -> bytes:
        """Return a member unpacked. Raises GalatPengguna where it is damaged or too big."""
        if info.file_size > MAX_MEMBER:
            raise GalatPengguna(TERLALU_BESAR)
        try:
            return self._zip.read(info)
        except DAMAGED_ZIP as galat:
            raise GalatPengguna(BUKAN_BUKU) from galat

    def at_packed(self, info: zipfile.ZipInfo) -> BinaryIO:
        """Return the source standing at a member's first packed byte. Raises GalatPengguna where none is there."""
        self._source.seek(info.header_offset)
        head = self._source.read(_LOCAL.size)
        if len(head) < _LOCAL.size or not head.startswith(b"PK\3\4"):
            raise GalatPengguna(BUKAN_BUKU)
        *_, name_length, extra_length = _LOCAL.unpack(head)
        start = self._source.seek(name_length + extra_length, 1)
        if start + info.compress_size > self._size:
            raise GalatPengguna(BUKAN_BUKU)
        return self._source

    def _checked(self) -> dict[str, zipfile.ZipInfo]:
        infos = self._zip.infolist()
        if max([self._size, *(info.file_size for info in infos)]) > MAX_ARCHIVE or len(infos) > MAX_MEMBERS:
            raise GalatPengguna(TERLALU_BESAR)
        if any(info.flag_bits & ENCRYPTED for info in infos):
            raise GalatPengguna(BERSANDI)
        members = {info.orig_filename.replace("\\", "/"): info for info in infos}
        if len({name.lower() for name in members}) < len(infos) or sum(i.compress_size for i in infos) > self._size:
            raise GalatPengguna(BUKAN_BUKU)
        return members


def _refuse_other_formats(file: BinaryIO) -> None:
    if file.read(len(OLE_SIGNATURE)) == OLE_SIGNATURE:
        raise GalatPengguna(BERSANDI if ENCRYPTED_STREAM in file.read() else FORMAT_LAMA)
