"""The records of an .xlsb: formats, styles and places of cells, errors, merges, hidden rows and columns."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.sel import CellRange
from lkjip_desktop.readers.grid import batas
from lkjip_desktop.readers.grid.biff import GALAT
from lkjip_desktop.readers.grid.gaya import Gaya, gaya_bawaan
from lkjip_desktop.readers.grid.hubungan import AKAR, Hubungan, baca_hubungan
from lkjip_desktop.readers.grid.paket import RUSAK, TERLALU_BESAR, TIDAK_WAJAR, Paket
from lkjip_desktop.readers.grid.rangka import JatahSel, RangkaBuku, RangkaLembar

_ROW_HDR, _BLANK, _ERROR, _FMLA_ERROR = 0, 1, 3, 11
_SEL: Final = frozenset(range(2, 12))
_RUMUS: Final = frozenset(range(8, 12))
_FMT, _XF, _COL_INFO = 44, 47, 60
_WS_DIM, _WB_PROP, _BUNDLE_SH, _MERGE_CELL = 148, 153, 156, 176
_AWAL_CELL_XFS, _AKHIR_CELL_XFS = 617, 618
_TANPA_TEKS: Final = 0xFFFFFFFF
_BAGIAN_LAZIM: Final = "xl/workbook.bin"


class PemindaiXlsb:
    """Goes once over the parts of a package; `hasil` is what it found."""

    def __init__(self, paket: Paket) -> None:
        self._paket = paket
        self._sisa = batas.REKAMAN
        self._jatah = JatahSel()
        self.hasil = RangkaBuku()

    def pindai(self) -> None:
        """Read the workbook part, the styles and each sheet that is there."""
        bagian = _jenis(baca_hubungan(self._paket, AKAR), "officeDocument") or _BAGIAN_LAZIM
        if bagian not in self._paket:
            raise GalatPengguna(RUSAK)
        hubungan = baca_hubungan(self._paket, bagian)
        gaya = _jenis(hubungan, "styles")
        if gaya is not None and gaya in self._paket:
            self._gaya(gaya)
        for satu in self._daftar_lembar(bagian):
            tujuan = hubungan.get(satu)
            ada = tujuan is not None and tujuan.bagian in self._paket
            self.hasil.lembar.append(self._lembar(tujuan.bagian) if tujuan and ada else RangkaLembar())

    def _rekaman(self, bagian: str) -> Iterator[tuple[int, bytes]]:
        """(kind, content) of each record of a part."""
        isi = b"".join(self._paket.alirkan(bagian))
        letak = 0
        while letak < len(isi):
            self._sisa -= 1
            if self._sisa < 0:
                raise GalatPengguna(TERLALU_BESAR.format(sebab="terlalu banyak isi"))
            jenis, letak = _bilangan(isi, letak, 2)
            panjang, letak = _bilangan(isi, letak, 4)
            yield jenis, isi[letak : letak + panjang]
            letak += panjang

    def _daftar_lembar(self, bagian: str) -> list[str]:
        """The relationships of the sheets, in order."""
        lembar = []
        for jenis, isi in self._rekaman(bagian):
            if jenis == _BUNDLE_SH:
                lembar.append(_teks(isi, 8))
            elif jenis == _WB_PROP:
                self.hasil.sejak_1904 = bool(isi[0] & 1)
        if len(lembar) > batas.LEMBAR:
            raise GalatPengguna(TIDAK_WAJAR.format(sebab="terlalu banyak lembar"))
        return lembar

    def _gaya(self, bagian: str) -> None:
        sendiri: dict[int, Gaya] = {}
        di_sel = False
        for jenis, isi in self._rekaman(bagian):
            if jenis == _FMT:
                kode = _teks(isi, 2) or "General"
                sendiri[struct.unpack_from("<H", isi)[0]] = Gaya(kode, kode)
            elif jenis in (_AWAL_CELL_XFS, _AKHIR_CELL_XFS):
                di_sel = jenis == _AWAL_CELL_XFS
            elif jenis == _XF and di_sel:
                nomor = struct.unpack_from("<H", isi, 2)[0]
                self.hasil.gaya.append(sendiri.get(nomor) or gaya_bawaan(nomor))

    def _lembar(self, bagian: str) -> RangkaLembar:
        rangka = RangkaLembar(gabungan=[])
        baris = 0
        for jenis, isi in self._rekaman(bagian):
            if jenis == _ROW_HDR:
                baris = struct.unpack_from("<I", isi)[0] + 1
                if isi[11] & 0x10:
                    rangka.baris_tersembunyi.add((baris, baris))
            elif jenis in _SEL or jenis == _BLANK:
                self._sel(rangka, jenis, baris, isi)
            elif jenis == _MERGE_CELL and rangka.gabungan is not None:
                bawah, akhir, kiri, kanan = (satu + 1 for satu in struct.unpack_from("<4I", isi))
                rangka.gabungan.append(CellRange(bawah, kiri, akhir, kanan))
            elif jenis == _COL_INFO:
                pertama, terakhir = struct.unpack_from("<2I", isi)
                if isi[16] & 1:
                    rangka.kolom_tersembunyi.add((pertama + 1, min(terakhir + 1, batas.KOLOM)))
            elif jenis == _WS_DIM:
                _periksa_klaim(isi)
        self._jatah.lembar_selesai()
        return rangka

    def _sel(self, rangka: RangkaLembar, jenis: int, baris: int, isi: bytes) -> None:
        kolom, gaya = struct.unpack_from("<II", isi)
        tempat = baris, kolom + 1
        if jenis == _BLANK:
            if self._jatah.ambil_kosong():
                rangka.gaya.setdefault(tempat, gaya & 0xFFFFFF)
            return
        self._jatah.tambah(*tempat)
        rangka.gaya[tempat] = gaya & 0xFFFFFF
        self.hasil.rumus_tak_terbaca += jenis in _RUMUS
        if jenis in (_ERROR, _FMLA_ERROR):
            rangka.galat[tempat] = GALAT.get(isi[8], "#N/A")


def _periksa_klaim(isi: bytes) -> None:
    _, akhir, _, kolom = struct.unpack_from("<4I", isi)
    if akhir >= batas.BARIS or kolom >= batas.KOLOM:
        raise GalatPengguna(TIDAK_WAJAR.format(sebab="ukuran lembar melampaui Excel"))


def _bilangan(isi: bytes, letak: int, panjang: int) -> tuple[int, int]:
    """(number, place behind it) of a number in bytes of seven bits."""
    nilai = 0
    for urut in range(panjang):
        satu = isi[letak]
        letak += 1
        nilai |= (satu & 0x7F) << 7 * urut
        if satu < 0x80:
            break
    return nilai, letak


def _teks(isi: bytes, letak: int) -> str:
    (panjang,) = struct.unpack_from("<I", isi, letak)
    return "" if panjang == _TANPA_TEKS else isi[letak + 4 : letak + 4 + 2 * panjang].decode("utf-16-le", "replace")


def _jenis(hubungan: dict[str, Hubungan], jenis: str) -> str | None:
    return next((satu.bagian for satu in hubungan.values() if satu.jenis == jenis), None)


def pindai_xlsb(paket: Paket) -> RangkaBuku:
    """Return the skeleton of an .xlsb. Raises GalatPengguna where it is damaged, hostile or too large."""
    pemindai = PemindaiXlsb(paket)
    try:
        pemindai.pindai()
    except (struct.error, IndexError):
        raise GalatPengguna(RUSAK) from None
    return pemindai.hasil
