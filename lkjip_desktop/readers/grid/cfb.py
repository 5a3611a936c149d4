"""The compound file around an .xls: a stream by its name, every chain of sectors bounded."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from typing import Final

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.readers.grid.paket import RUSAK

_KEPALA: Final = 512
_DIFAT_KEPALA: Final = 109
_AKHIR: Final = 0xFFFFFFFA  # from here on a number says what a sector is for, not where the next one stands
_ENTRI: Final = 128
_GESER: Final = (9, 12)
_KECIL: Final = 4096  # shorter streams stand in the mini stream
_AKAR, _ARUS = 5, 2


def _bilangan(data: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4])


class BerkasGabung:
    """A compound file (MS-CFB). Raises GalatPengguna where it is damaged or a chain leads back into itself."""

    def __init__(self, isi: bytes) -> None:
        self._isi = isi
        try:
            self._baca_kepala()
        except (struct.error, IndexError, ValueError):
            raise GalatPengguna(RUSAK) from None

    def _baca_kepala(self) -> None:
        geser, geser_mini = struct.unpack_from("<HH", self._isi, 30)
        if geser not in _GESER or geser_mini not in range(4, geser):
            raise ValueError("sectors of an impossible size")
        self._ukuran, self._ukuran_mini = 1 << geser, 1 << geser_mini
        (direktori,) = struct.unpack_from("<I", self._isi, 48)
        mini, banyak_mini, difat = struct.unpack_from("<III", self._isi, 60)
        self._fat = [nomor for sektor in self._sektor_fat(difat) for nomor in _bilangan(self._sektor(sektor))]
        self._fat_mini = _bilangan(self._rangkai(mini)) if banyak_mini else ()
        self.arus = dict(self._direktori(self._rangkai(direktori)))

    def _letak_sektor(self, nomor: int) -> tuple[int, int]:
        awal = (nomor + 1) * self._ukuran
        if awal >= len(self._isi):
            raise ValueError("a sector beyond the end of the file")
        return awal, self._ukuran

    def _sektor(self, nomor: int) -> bytes:
        awal, panjang = self._letak_sektor(nomor)
        return self._isi[awal : awal + panjang]

    def _sektor_fat(self, difat: int) -> Iterator[int]:
        """The sectors that hold the table of chains: 109 in the header, further ones in a chain of their own."""
        yield from (satu for satu in _bilangan(self._isi[76:_KEPALA])[:_DIFAT_KEPALA] if satu < _AKHIR)
        for _ in range(len(self._isi) // self._ukuran):
            if difat >= _AKHIR:
                return
            *isi, difat = _bilangan(self._sektor(difat))
            yield from (satu for satu in isi if satu < _AKHIR)
        raise ValueError("a chain without end")

    @staticmethod
    def _rantai(awal: int, tabel: tuple[int, ...] | list[int]) -> Iterator[int]:
        for _ in range(len(tabel) + 1):
            if awal >= _AKHIR:
                return
            yield awal
            awal = tabel[awal]
        raise ValueError("a chain without end")

    def _rangkai(self, awal: int) -> bytes:
        return b"".join(map(self._sektor, self._rantai(awal, self._fat)))

    def _direktori(self, isi: bytes) -> Iterator[tuple[str, tuple[int, int]]]:
        self._awal_mini = _AKHIR
        for letak in range(0, len(isi) - _ENTRI + 1, _ENTRI):
            panjang, jenis = struct.unpack_from("<HB", isi, letak + 64)
            awal, ukuran = struct.unpack_from("<II", isi, letak + 116)
            if jenis == _AKAR:
                self._awal_mini = awal
            elif jenis == _ARUS:
                yield isi[letak : letak + max(0, min(panjang, 64) - 2)].decode("utf-16-le", "replace"), (awal, ukuran)

    def baca(self, nama: str) -> bytes:
        """Return a stream's bytes. Raises KeyError where there is none, GalatPengguna where it is damaged."""
        ukuran = self.arus[nama][1]
        return b"".join(self._isi[letak : letak + panjang] for letak, panjang in self._letak(nama))[:ukuran]

    def _letak(self, nama: str) -> list[tuple[int, int]]:
        """(place in the file, length) of the pieces of a stream."""
        awal, ukuran = self.arus[nama]
        try:
            if ukuran >= _KECIL:
                return [self._letak_sektor(nomor) for nomor in self._rantai(awal, self._fat)]
            induk = [letak for letak, _ in map(self._letak_sektor, self._rantai(self._awal_mini, self._fat))]
            tiap = self._ukuran // self._ukuran_mini
            return [
                (induk[nomor // tiap] + nomor % tiap * self._ukuran_mini, self._ukuran_mini)
                for nomor in self._rantai(awal, self._fat_mini)
            ]
        except (IndexError, ValueError):
            raise GalatPengguna(RUSAK) from None

    def dengan(self, nama: str, ganti: Iterable[tuple[int, bytes]]) -> bytes:
        """Return the file with bytes of a stream replaced, each at its place in the stream."""
        isi, letak = bytearray(self._isi), self._letak(nama)
        for awal, baru in ganti:
            for urut, satu in enumerate(baru, awal):
                ke, sisa = divmod(urut, letak[0][1])
                isi[letak[ke][0] + sisa] = satu
        return bytes(isi)
