"""The records of an .xls (BIFF5 and BIFF8): styles and places of cells, errors, hidden rows, encryption."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.readers.grid import batas
from lkjip_desktop.readers.grid.gaya import Gaya, gaya_bawaan
from lkjip_desktop.readers.grid.paket import RUSAK, SANDI, TERLALU_BESAR, TIDAK_WAJAR
from lkjip_desktop.readers.grid.rangka import JatahSel, RangkaBuku, RangkaLembar

_BOF, _EOF = 0x0809, 0x000A
_BIFF8: Final = 0x0600
_DATEMODE, _FILEPASS, _BOUNDSHEET, _FORMAT, _XF = 0x0022, 0x002F, 0x0085, 0x041E, 0x00E0
_FORMULA, _MULRK, _MULBLANK, _BOOLERR, _BLANK = 0x0006, 0x00BD, 0x00BE, 0x0205, 0x0201
_ROW, _COLINFO, _DIMENSIONS, _MERGEDCELLS = 0x0208, 0x007D, 0x0200, 0x00E5
_SEL: Final = frozenset({0x0203, 0x0204, 0x027E, 0x00FD, 0x00D6, _BOOLERR, _FORMULA})  # number, label, RK, SST, rich
GALAT: Final = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}
_TEMPAT = struct.Struct("<HHH")


class PemindaiXls:
    """Goes once over the stream of a workbook.

    `hasil` is what it found, `klaim` the (place, length) of what sheets claim as their size: calamine makes room for
    all of it before it has seen a cell.
    """

    def __init__(self, arus: bytes) -> None:
        self._arus = arus
        self._sisa = batas.REKAMAN
        self._jatah = JatahSel()
        self._format: dict[int, Gaya] = {}
        self._xf: list[int] = []
        self.hasil = RangkaBuku()
        self.klaim: list[tuple[int, int]] = []

    def pindai(self) -> RangkaBuku:
        """Return the skeleton of the workbook. Raises GalatPengguna where it is encrypted, damaged or too large."""
        try:
            letak = self._umum()
            for satu in letak:
                self.hasil.lembar.append(self._lembar(satu))
        except (struct.error, IndexError):
            raise GalatPengguna(RUSAK) from None
        return self.hasil

    def _rekaman(self, letak: int) -> Iterator[tuple[int, int, int]]:
        """(kind, place, length) of the records of one substream; those of substreams within it are passed over."""
        dalam = 0
        while letak + 4 <= len(self._arus):
            jenis, panjang = struct.unpack_from("<HH", self._arus, letak)
            letak += 4
            self._sisa -= 1
            if self._sisa < 0:
                raise GalatPengguna(TERLALU_BESAR.format(sebab="terlalu banyak isi"))
            if letak + panjang > len(self._arus):
                return
            dalam += (jenis == _BOF) - (jenis == _EOF)
            if dalam == 1:
                yield jenis, letak, panjang
            elif dalam <= 0:
                return
            letak += panjang

    def _umum(self) -> list[int]:
        """Read formats and the list of sheets; return where each sheet begins."""
        lembar = []
        biff8 = len(self._arus) >= 6 and struct.unpack_from("<H", self._arus, 4)[0] == _BIFF8
        for jenis, letak, panjang in self._rekaman(0):
            if jenis == _FILEPASS:
                raise GalatPengguna(SANDI)
            if jenis == _BOUNDSHEET:
                lembar.append(struct.unpack_from("<I", self._arus, letak)[0])
            elif jenis == _DATEMODE:
                self.hasil.sejak_1904 = self._arus[letak] == 1
            elif jenis == _XF:
                self._xf.append(struct.unpack_from("<H", self._arus, letak + 2)[0])
            elif jenis == _FORMAT:
                self._catat_format(self._arus[letak : letak + panjang], biff8)
        if not lembar:
            raise GalatPengguna(RUSAK)
        if len(lembar) > batas.LEMBAR:
            raise GalatPengguna(TIDAK_WAJAR.format(sebab="terlalu banyak lembar"))
        self.hasil.gaya = [self._format.get(nomor) or gaya_bawaan(nomor) for nomor in self._xf]
        return lembar

    def _catat_format(self, isi: bytes, biff8: bool) -> None:
        nomor = struct.unpack_from("<H", isi)[0]
        if not biff8:
            kode = isi[3 : 3 + isi[2]].decode("cp1252", "replace")
        elif isi[4] & 1:
            kode = isi[5:].decode("utf-16-le", "replace")
        else:
            kode = isi[5:].decode("latin-1")
        if nomor >= batas.FORMAT_SENDIRI:  # the file spells the others as its own region did: the number says more
            self._format[nomor] = Gaya(kode or "General", kode or "General")

    def _lembar(self, awal: int) -> RangkaLembar:
        rangka = RangkaLembar()
        for jenis, letak, panjang in self._rekaman(awal):
            if jenis in _SEL:
                self._sel(rangka, jenis, letak)
            elif jenis == _BLANK:
                self._kosong(rangka, *_TEMPAT.unpack_from(self._arus, letak))
            elif jenis in (_MULRK, _MULBLANK):
                self._deret(rangka, jenis == _MULRK, letak, panjang)
            elif jenis == _ROW:
                nomor, sifat = struct.unpack_from("<H10xH", self._arus, letak)
                if sifat & 0x20:
                    rangka.baris_tersembunyi.add((nomor + 1, nomor + 1))
            elif jenis == _COLINFO:
                pertama, akhir, sifat = struct.unpack_from("<HH4xH", self._arus, letak)
                if sifat & 1:
                    rangka.kolom_tersembunyi.add((pertama + 1, min(akhir + 1, batas.KOLOM_LAMA)))
            elif jenis == _DIMENSIONS:
                self.klaim.append((letak, panjang))
            elif jenis == _MERGEDCELLS and 2 + 8 * struct.unpack_from("<H", self._arus, letak)[0] > panjang:
                raise GalatPengguna(RUSAK)
        self._jatah.lembar_selesai()
        return rangka

    def _sel(self, rangka: RangkaLembar, jenis: int, letak: int) -> None:
        baris, kolom, gaya = _TEMPAT.unpack_from(self._arus, letak)
        tempat = baris + 1, kolom + 1
        self._jatah.tambah(*tempat)
        rangka.gaya[tempat] = gaya
        isi = self._arus[letak + 6 : letak + 14]
        if jenis == _FORMULA:
            self.hasil.rumus_tak_terbaca += 1
            if isi[6:8] == b"\xff\xff" and isi[0] == 2:
                rangka.galat[tempat] = GALAT.get(isi[2], "#N/A")
        elif jenis == _BOOLERR and isi[1] == 1:
            rangka.galat[tempat] = GALAT.get(isi[0], "#N/A")

    def _deret(self, rangka: RangkaLembar, berisi: bool, letak: int, panjang: int) -> None:
        """Several cells side by side: numbers of six bytes, or blank ones of two."""
        baris, kolom = struct.unpack_from("<HH", self._arus, letak)
        langkah = 6 if berisi else 2
        for urut in range((panjang - 6) // langkah):
            (gaya,) = struct.unpack_from("<H", self._arus, letak + 4 + urut * langkah)
            if berisi:
                self._jatah.tambah(baris + 1, kolom + 1 + urut)
                rangka.gaya[baris + 1, kolom + 1 + urut] = gaya
            else:
                self._kosong(rangka, baris, kolom + urut, gaya)

    def _kosong(self, rangka: RangkaLembar, baris: int, kolom: int, gaya: int) -> None:
        if self._jatah.ambil_kosong():
            rangka.gaya.setdefault((baris + 1, kolom + 1), gaya)
