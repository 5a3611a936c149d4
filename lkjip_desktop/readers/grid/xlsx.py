"""An .xlsx or .xlsm package -> Grid: the workbook part found by relationships, then one pass over each sheet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.grid import Grid, KeadaanLembar, Sheet
from lkjip_desktop.readers.grid import batas
from lkjip_desktop.readers.grid.bagian import Atribut, PembacaBagian, benar
from lkjip_desktop.readers.grid.gaya import baca_gaya
from lkjip_desktop.readers.grid.hubungan import AKAR, Hubungan, baca_hubungan
from lkjip_desktop.readers.grid.lembar import Jatah, PembacaLembar
from lkjip_desktop.readers.grid.paket import TIDAK_WAJAR, Paket
from lkjip_desktop.readers.grid.pembuat_sel import PembuatSel
from lkjip_desktop.readers.grid.teks_kaya import baca_catatan, baca_teks_bersama

BUKAN_BUKU: Final = "Berkas ini bukan kertas kerja. Pilih berkas .xlsx, .xlsm, .xls, .xlsb, .ods, atau .csv."
_BAGIAN_LAZIM: Final = "xl/workbook.xml"
_LEMBAR: Final = "worksheet"  # chart sheets, dialogs and macro sheets hold no table


@dataclass(frozen=True, slots=True)
class LembarTerdaftar:
    """A sheet as the workbook lists it."""

    nama: str
    keadaan: KeadaanLembar
    hubungan: str


class PembacaBuku(PembacaBagian):
    """Reads the workbook part: sheets in order, defined names, the day that dates count from."""

    def __init__(self) -> None:
        super().__init__(
            {
                "workbook": self._mulai_buku,
                "workbookPr": self._sifat,
                "sheet": self._mulai_lembar,
                "definedName": self._mulai_nama,
            },
            {"definedName": self._akhir_nama},
        )
        self.buku = False
        self.sejak_1904 = False
        self.lembar: list[LembarTerdaftar] = []
        self._nama: list[tuple[str | None, str, str]] = []
        self._atribut: Atribut = {}

    def _mulai_buku(self, _: Atribut) -> None:
        self.buku = True

    def _sifat(self, atribut: Atribut) -> None:
        self.sejak_1904 = benar(atribut.get("date1904"))

    def _mulai_lembar(self, atribut: Atribut) -> None:
        if len(self.lembar) >= batas.LEMBAR:
            raise GalatPengguna(TIDAK_WAJAR.format(sebab="terlalu banyak lembar"))
        hubungan = next((nilai for nama, nilai in atribut.items() if nama.endswith("}id")), "")
        keadaan = atribut.get("state", "visible")
        tampak = KeadaanLembar(keadaan) if keadaan in set(KeadaanLembar) else KeadaanLembar.TAMPAK
        self.lembar.append(LembarTerdaftar(atribut.get("name", ""), tampak, hubungan))

    def _mulai_nama(self, atribut: Atribut) -> None:
        self._atribut = atribut

    def _akhir_nama(self) -> None:
        self._nama.append((self._atribut.get("localSheetId"), self._atribut.get("name", ""), self._teks()))

    def nama(self) -> dict[str, str]:
        """Defined names and what they refer to; one that belongs to a sheet is `SHEET!name`."""
        lembar = {str(urut): satu.nama for urut, satu in enumerate(self.lembar)}
        return {
            nama if pemilik is None else f"{lembar.get(pemilik, '')}!{nama}": rujukan
            for pemilik, nama, rujukan in self._nama
        }


def bagian_jenis(hubungan: dict[str, Hubungan], jenis: str) -> str | None:
    """Return the first part that a relationship of this kind leads to."""
    return next((satu.bagian for satu in hubungan.values() if satu.jenis == jenis), None)


def baca_buku(paket: Paket) -> tuple[str, PembacaBuku]:
    """Return the workbook part's name and content, wherever it lies. Raises GalatPengguna where there is none."""
    bagian = bagian_jenis(baca_hubungan(paket, AKAR), "officeDocument") or _BAGIAN_LAZIM
    buku = PembacaBuku()
    if bagian in paket:
        buku.baca(paket, bagian)
    if not buku.buku:
        raise GalatPengguna(BUKAN_BUKU)
    return bagian, buku


class PembacaXlsx:
    """Reads the sheets of one package into a Grid."""

    def __init__(self, paket: Paket) -> None:
        self._paket = paket
        self._bagian, self._buku = baca_buku(paket)
        self._hubungan = baca_hubungan(paket, self._bagian)
        self._jatah = Jatah()
        self._pembuat = PembuatSel(
            baca_teks_bersama(paket, bagian_jenis(self._hubungan, "sharedStrings")),
            baca_gaya(paket, bagian_jenis(self._hubungan, "styles")),
            self._buku.sejak_1904,
        )

    def baca(self, berkas: Path) -> Grid:
        """Return the workbook's cells. Raises GalatPengguna where a part is damaged or too large."""
        grid = Grid(berkas, [], self._buku.nama())
        for terdaftar in self._buku.lembar:
            hubungan = self._hubungan.get(terdaftar.hubungan)
            if hubungan is None or hubungan.bagian not in self._paket:
                grid.peringatan.append(f"Lembar {terdaftar.nama} tidak ditemukan di dalam berkas.")
            elif hubungan.jenis == _LEMBAR:
                grid.lembar.append(self._lembar(terdaftar, hubungan.bagian, grid.peringatan))
        if self._pembuat.teks_hilang:
            grid.peringatan.append(f"{self._pembuat.teks_hilang} sel kehilangan teksnya karena berkas rusak.")
        return grid

    def _lembar(self, terdaftar: LembarTerdaftar, bagian: str, peringatan: list[str]) -> Sheet:
        lembar = Sheet(terdaftar.nama, keadaan=terdaftar.keadaan)
        peringatan += PembacaLembar(lembar, self._pembuat, self._jatah).baca_lembar(self._paket, bagian)
        catatan = bagian_jenis(baca_hubungan(self._paket, bagian), "comments")
        if catatan is not None:
            lembar.catatan = baca_catatan(self._paket, catatan)
        return lembar


def baca_xlsx(isi: bytes, berkas: Path) -> Grid:
    """Return the Grid of an .xlsx or .xlsm. Raises GalatPengguna where it is damaged, hostile or no workbook."""
    return PembacaXlsx(Paket(isi)).baca(berkas)
