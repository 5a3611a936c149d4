"""What a workbook stores for a cell -> the Cell that the other readers see."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import Final

from lkjip_desktop.domain.grid import Cell
from lkjip_desktop.readers.grid.angka import baca_desimal, jam_dari_hari, saat_dari_hari, saat_dari_iso, sederhanakan
from lkjip_desktop.readers.grid.bagian import benar
from lkjip_desktop.readers.grid.gaya import Gaya, gaya_bawaan
from lkjip_desktop.readers.grid.teks_kaya import Teks, bersihkan
from lkjip_desktop.readers.grid.umum import tampilkan_umum

_BULAT_PENDEK: Final = 11  # digits of a whole number that General shows as they are
_TANGGAL, _JAM, _TANGGAL_JAM = gaya_bawaan(14), gaya_bawaan(21), gaya_bawaan(22)


class PembuatSel:
    """Makes cells from what a workbook shares among its sheets: strings, styles, the day it counts from."""

    def __init__(self, teks: list[Teks], gaya: list[Gaya], sejak_1904: bool) -> None:
        self._teks_bersama = teks
        self._gaya = {str(nomor): satu for nomor, satu in enumerate(gaya)}
        self._umum = gaya_bawaan(0)
        self._sejak_1904 = sejak_1904
        self._dari_bersama: dict[tuple[str, str], Cell | None] = {}
        self._kosong: dict[str, Cell] = {}
        self.teks_hilang = 0

    def kosong(self, nomor: str) -> Cell | None:
        """Return the blank cell of a style, None where its format says nothing."""
        gaya = self._gaya.get(nomor, self._umum)
        return None if gaya.umum else self._kosong.setdefault(nomor, Cell(None, "", gaya.kode))

    def buat(self, jenis: str, nomor: str, isi: str | None, rumus: str | None, teks: Teks | None) -> Cell | None:
        """Return the cell of a type (the t attribute) and style, None where nothing is stored.

        `isi` is the stored value, `teks` an inline string; a formula without stored result gives its Cell too.
        """
        gaya = self._gaya.get(nomor, self._umum)
        if teks is not None:
            return self._sel_teks(teks, gaya, rumus)
        if not isi and not (isi == "" and jenis == "str"):
            return None if rumus is None else Cell(None, "", gaya.kode, rumus)
        if jenis == "s":
            return self._bersama(isi, nomor, gaya, rumus)
        if jenis == "n":
            return self._angka(isi, gaya, rumus)
        return self._lain(jenis, isi, gaya, rumus)

    def _lain(self, jenis: str, isi: str, gaya: Gaya, rumus: str | None) -> Cell | None:
        if jenis == "b":
            nilai = benar(isi.strip().lower())
            return Cell(nilai, str(nilai).upper(), gaya.kode, rumus)
        if jenis == "e":
            return Cell(None, isi, gaya.kode, rumus, galat=isi)
        if jenis == "d" and (saat := saat_dari_iso(isi.strip())) is not None:
            return self._sel_iso(saat, gaya, rumus)
        return self._sel_teks(Teks(bersihkan(isi)), gaya, rumus)

    def _bersama(self, isi: str, nomor: str, gaya: Gaya, rumus: str | None) -> Cell | None:
        """A shared string's cell, made once for each style that shows it."""
        if rumus is None and (isi, nomor) in self._dari_bersama:
            return self._dari_bersama[isi, nomor]
        urut = int(isi)
        if not 0 <= urut < len(self._teks_bersama):
            self.teks_hilang += 1
            return None
        sel = self._sel_teks(self._teks_bersama[urut], gaya, rumus)
        if rumus is None:
            self._dari_bersama[isi, nomor] = sel
        return sel

    @staticmethod
    def _sel_teks(teks: Teks, gaya: Gaya, rumus: str | None) -> Cell | None:
        if not teks.isi and rumus is None:
            return None
        tampak = teks.isi if gaya.umum else gaya.bentuk.teks(teks.isi)
        return Cell(teks.isi, tampak, gaya.kode, rumus, kaya=teks.kaya)

    def _angka(self, isi: str, gaya: Gaya, rumus: str | None) -> Cell | None:
        nilai = baca_desimal(isi)
        if nilai is None:
            return self._sel_teks(Teks(bersihkan(isi)), gaya, rumus)
        if gaya.umum:
            pendek = len(isi) <= _BULAT_PENDEK and isi.isdecimal() and isi[0] != "0"
            return Cell(nilai, isi if pendek else tampilkan_umum(nilai), gaya.kode, rumus)
        if gaya.bentuk.waktu and not gaya.bentuk.lama:
            return self._waktu(nilai, gaya, rumus)
        return Cell(nilai, gaya.bentuk.angka(nilai), gaya.kode, rumus)

    def _waktu(self, hari: Decimal, gaya: Gaya, rumus: str | None) -> Cell:
        """A date or time of day; a number that is neither stays the number."""
        jam = jam_dari_hari(hari) if gaya.bentuk.jam else None
        if jam is not None:
            return Cell(jam, gaya.bentuk.saat(datetime.combine(date.min, jam)), gaya.kode, rumus)
        saat = saat_dari_hari(hari, self._sejak_1904)
        if saat is None:
            return Cell(hari, gaya.bentuk.angka(hari), gaya.kode, rumus)
        return Cell(sederhanakan(saat), gaya.bentuk.saat(saat), gaya.kode, rumus)

    @staticmethod
    def _sel_iso(saat: datetime | time, gaya: Gaya, rumus: str | None) -> Cell:
        """A date written as such; one in a format for numbers shows as Excel shows dates by default."""
        if isinstance(saat, time):
            tampil = gaya if gaya.bentuk.waktu else _JAM
            return Cell(saat, tampil.bentuk.saat(datetime.combine(date.min, saat)), gaya.kode, rumus)
        nilai = sederhanakan(saat)
        tampil = gaya if gaya.bentuk.waktu else _TANGGAL_JAM if isinstance(nilai, datetime) else _TANGGAL
        return Cell(nilai, tampil.bentuk.saat(saat), gaya.kode, rumus)
