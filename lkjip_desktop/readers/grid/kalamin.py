""".xls, .xlsb and .ods -> Grid: values by python-calamine, once the raw records have been found to be bearable."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.grid import Cell, Grid, KeadaanLembar, Sheet
from lkjip_desktop.domain.sel import CellRange
from lkjip_desktop.readers.grid import batas
from lkjip_desktop.readers.grid.biff import PemindaiXls
from lkjip_desktop.readers.grid.biff12 import pindai_xlsb
from lkjip_desktop.readers.grid.cfb import BerkasGabung
from lkjip_desktop.readers.grid.ods import pindai_ods
from lkjip_desktop.readers.grid.paket import RUSAK, SANDI, TERLALU_BESAR, Paket
from lkjip_desktop.readers.grid.pembuat_sel import PembuatSel
from lkjip_desktop.readers.grid.rangka import RangkaBuku, RangkaLembar, Tempat
from lkjip_desktop.readers.grid.rentang import gabungan_wajar, jabarkan, terlalu_luas

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook, SheetMetadata

NilaiKalamin = int | float | str | bool | time | date | datetime | timedelta
_ARUS_BUKU: Final = ("workbook", "book")
_LEMBAR_KERJA: Final = "WorkSheet"
_KEADAAN: Final = {"Hidden": KeadaanLembar.TERSEMBUNYI, "VeryHidden": KeadaanLembar.SANGAT_TERSEMBUNYI}
_SEHARI: Final = Decimal(86_400)
_PANIK: Final = "PanicException"  # of pyo3: calamine met what it holds to be impossible


def _buka(isi: bytes) -> CalamineWorkbook:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        return CalamineWorkbook.from_filelike(BytesIO(isi))
    except PasswordError:
        raise GalatPengguna(SANDI) from None
    except (CalamineError, OSError, ValueError):
        raise GalatPengguna(RUSAK) from None


def _nama(pilihan: object) -> str:
    """The bare name of a member of calamine's enumerations, which are none of Python's."""
    return str(pilihan).rpartition(".")[2]


def _sel(pembuat: PembuatSel, nilai: NilaiKalamin, gaya: str, rumus: str | None) -> Cell | None:
    """The cell of a value as calamine gives it: a double by the digits that name it, a date by the day it means."""
    if isinstance(nilai, str):
        return pembuat.buat("str", gaya, nilai, rumus, None) if nilai or rumus else None
    if isinstance(nilai, bool):
        return pembuat.buat("b", gaya, str(int(nilai)), rumus, None)
    if isinstance(nilai, timedelta):
        detik = Decimal(nilai.days) * _SEHARI + nilai.seconds + Decimal(nilai.microseconds) / 1_000_000
        return pembuat.buat("n", gaya, str(detik / _SEHARI), rumus, None)
    if isinstance(nilai, int | float):
        teks = repr(nilai)
        return pembuat.buat("n", gaya, teks.removesuffix(".0"), rumus, None)
    return pembuat.buat("d", gaya, nilai.isoformat(), rumus, None)


class PembacaKalamin:
    """Puts calamine's values and what the raw records say beside each other."""

    def __init__(self, isi: bytes, rangka: RangkaBuku) -> None:
        self._buku = _buka(isi)
        self._rangka = rangka
        self._pembuat = PembuatSel([], rangka.gaya, rangka.sejak_1904)

    def baca(self, berkas: Path, jenis: str) -> Grid:
        """Return the Grid of the workbook, with a sentence where its formulas could not be read."""
        grid = Grid(berkas, [])
        daftar = self._buku.sheets_metadata
        rangka = self._rangka.lembar if len(self._rangka.lembar) == len(daftar) else [RangkaLembar() for _ in daftar]
        for urut, (satu, isi) in enumerate(zip(daftar, rangka, strict=True)):
            if _nama(satu.typ) == _LEMBAR_KERJA:
                grid.lembar.append(self._lembar(urut, satu, isi, grid.peringatan))
        if self._rangka.rumus_tak_terbaca:
            grid.peringatan.append(
                f"Rumus pada berkas {jenis} tidak terbaca; yang dipakai adalah hasilnya yang tersimpan. "
                "Simpan sebagai .xlsx bila rumusnya perlu diperiksa."
            )
        return grid

    def _lembar(self, urut: int, daftar: SheetMetadata, rangka: RangkaLembar, peringatan: list[str]) -> Sheet:
        lembar = Sheet(daftar.name, keadaan=_KEADAAN.get(_nama(daftar.visible), KeadaanLembar.TAMPAK))
        try:
            asal = self._buku.get_sheet_by_index(urut)
        except Exception:  # one damaged sheet must not hide the others, whatever calamine calls the damage
            peringatan.append(f"Lembar {daftar.name} tidak terbaca karena berkas rusak.")
            return lembar
        lembar.sel = dict(self._sel_lembar(asal, rangka))
        lembar.baris_tersembunyi = jabarkan(
            (awal, min(akhir, lembar.ukuran[0])) for awal, akhir in rangka.baris_tersembunyi
        )
        lembar.kolom_tersembunyi = jabarkan(rangka.kolom_tersembunyi)
        gabungan = _gabungan(asal) if rangka.gabungan is None else rangka.gabungan
        lembar.gabungan = gabungan_wajar(lembar, gabungan)
        if len(lembar.gabungan) < len(gabungan):
            peringatan.append(terlalu_luas(lembar))
        return lembar

    def _sel_lembar(self, asal: CalamineSheet, rangka: RangkaLembar) -> Iterator[tuple[Tempat, Cell]]:
        nilai = dict(_isi(asal))
        for tempat in sorted(nilai.keys() | rangka.gaya.keys() | rangka.galat.keys() | rangka.rumus.keys()):
            gaya = str(rangka.gaya.get(tempat, 0))
            rumus = rangka.rumus.get(tempat)
            if tempat in rangka.galat:
                sel = self._pembuat.buat("e", gaya, rangka.galat[tempat], rumus, None)
            elif tempat in nilai or rumus is not None:
                sel = _sel(self._pembuat, nilai.get(tempat, ""), gaya, rumus)
            else:
                sel = self._pembuat.kosong(gaya)
            if sel is not None:
                yield tempat, sel


def _isi(asal: CalamineSheet) -> Iterator[tuple[Tempat, NilaiKalamin]]:
    """Values by place; calamine's first row and column are those of the first cell that is used."""
    awal_baris, awal_kolom = asal.start or (0, 0)
    for baris, satu in enumerate(asal.to_python(), awal_baris + 1):
        for kolom, nilai in enumerate(satu, awal_kolom + 1):
            if nilai != "":
                yield (baris, kolom), nilai


def _gabungan(asal: CalamineSheet) -> list[CellRange]:
    return [CellRange(b1 + 1, k1 + 1, b2 + 1, k2 + 1) for (b1, k1), (b2, k2) in asal.merged_cell_ranges or ()]


def _siapkan_xls(isi: bytes) -> tuple[bytes, RangkaBuku]:
    """The file with the sizes that its sheets claim made small, and its skeleton."""
    if len(isi) > batas.BERKAS_LAMA:
        raise GalatPengguna(TERLALU_BESAR.format(sebab=f"lebih dari {batas.BERKAS_LAMA // batas.MIB} MB"))
    gabung = BerkasGabung(isi)
    nama = next((satu for satu in gabung.arus if satu.lower() in _ARUS_BUKU), None)
    if nama is None:
        raise GalatPengguna(RUSAK)
    pemindai = PemindaiXls(gabung.baca(nama))
    rangka = pemindai.pindai()
    return gabung.dengan(nama, ((letak, bytes(panjang)) for letak, panjang in pemindai.klaim)), rangka


def _baca(isi: bytes, berkas: Path, rangka: RangkaBuku, jenis: str) -> Grid:
    try:
        return PembacaKalamin(isi, rangka).baca(berkas, jenis)
    except BaseException as galat:
        if type(galat).__name__ != _PANIK:
            raise
        raise GalatPengguna(RUSAK) from None


def baca_xls(isi: bytes, berkas: Path) -> Grid:
    """Return the Grid of an .xls. Raises GalatPengguna where it is encrypted, damaged, hostile or too large."""
    siap, rangka = _siapkan_xls(isi)
    return _baca(siap, berkas, rangka, ".xls")


def baca_xlsb(isi: bytes, berkas: Path) -> Grid:
    """Return the Grid of an .xlsb. Raises GalatPengguna where it is damaged, hostile or too large."""
    return _baca(isi, berkas, pindai_xlsb(Paket(isi)), ".xlsb")


def baca_ods(isi: bytes, berkas: Path) -> Grid:
    """Return the Grid of an .ods. Raises GalatPengguna where it is encrypted, damaged, hostile or too large."""
    return _baca(isi, berkas, pindai_ods(Paket(isi)), ".ods")
