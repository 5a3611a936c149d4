"""XML Spreadsheet 2003, which programs name .xls or .xml, -> Grid: one pass, no DTD, no reference followed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar, Final
from xml.parsers import expat

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.grid import Grid, KeadaanLembar, Sheet
from lkjip_desktop.domain.sel import CellRange, huruf_kolom
from lkjip_desktop.readers.grid import batas
from lkjip_desktop.readers.grid.bagian import Atribut, PembacaBagian
from lkjip_desktop.readers.grid.gaya import Gaya
from lkjip_desktop.readers.grid.paket import TERLALU_BESAR, TIDAK_WAJAR
from lkjip_desktop.readers.grid.pembuat_sel import PembuatSel
from lkjip_desktop.readers.grid.rentang import gabungan_wajar, jabarkan, terlalu_luas
from lkjip_desktop.readers.grid.teks_kaya import Teks, bersihkan

SS: Final = "urn:schemas-microsoft-com:office:spreadsheet}"
_HTML, _EXCEL = "http://www.w3.org/TR/REC-html40}", "urn:schemas-microsoft-com:office:excel}"
_JENIS: Final = {"Number": "n", "Boolean": "b", "Error": "e", "DateTime": "d"}
# Formats that have a name instead of a code.
_NAMA_FORMAT: Final = {
    "General Number": "General",
    "General Date": "dd/mm/yyyy hh:mm",
    "Long Date": "dd mmmm yyyy",
    "Medium Date": "dd-mmm-yy",
    "Short Date": "dd/mm/yyyy",
    "Long Time": "hh:mm:ss",
    "Medium Time": "hh:mm AM/PM",
    "Short Time": "hh:mm",
    "Currency": '"Rp"#,##0.00',
    "Euro Currency": "[$€-2]#,##0.00",
    "Fixed": "0.00",
    "Standard": "#,##0.00",
    "Percent": "0.00%",
    "Scientific": "0.00E+00",
}
_R1C1: Final = re.compile(
    r"""("(?:[^"]|"")*"|'(?:[^']|'')*')|(?<![\w.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w(])""", re.I
)


class SatuBerkas:
    """A file of XML as the only part there is."""

    def __init__(self, isi: bytes) -> None:
        self._isi = isi
        if len(isi) > batas.BERKAS_TEKS:
            raise GalatPengguna(TERLALU_BESAR.format(sebab=f"lebih dari {batas.BERKAS_TEKS // batas.MIB} MB"))
        if isi.count(b"<") + isi.count(b"=") > batas.MARKAH:
            raise GalatPengguna(TERLALU_BESAR.format(sebab="terlalu banyak isi"))

    def alirkan(self, _: str) -> Iterator[bytes]:
        """Yield the file piece by piece."""
        for letak in range(0, len(self._isi), batas.POTONGAN):
            yield self._isi[letak : letak + batas.POTONGAN]


def rumus_a1(rumus: str, baris: int, kolom: int) -> str:
    """Return a formula of relative places as it reads in a cell: `=RC[-1]/RC[-2]` in C4 is `B4/A4`."""

    def ganti(cocok: re.Match[str]) -> str:
        if cocok[1]:
            return cocok[1]
        ke_baris, tetap_baris = _letak(cocok[2], baris)
        ke_kolom, tetap_kolom = _letak(cocok[3], kolom)
        if not (1 <= ke_baris <= batas.BARIS and 1 <= ke_kolom <= batas.KOLOM):
            return "#REF!"
        return f"{tetap_kolom}{huruf_kolom(ke_kolom)}{tetap_baris}{ke_baris}"

    return _R1C1.sub(ganti, rumus.removeprefix("="))


def _letak(bagian: str | None, dari: int) -> tuple[int, str]:
    """(row or column, "$" where it stays) of one half of a reference."""
    if bagian is None:
        return dari, ""
    return (dari + int(bagian[1:-1]), "") if bagian.startswith("[") else (int(bagian), "$")


class PembacaXml2003(PembacaBagian):
    """Reads the workbook: styles first, as the format orders them, then sheet by sheet."""

    ruang: ClassVar[tuple[str, ...]] = (SS, _HTML)

    def __init__(self, berkas: Path) -> None:
        super().__init__(
            {
                "Style": self._style,
                "NumberFormat": self._number_format,
                "Worksheet": self._mulai_lembar,
                "Table": self._mulai_tabel,
                "Column": self._column,
                "Row": self._mulai_baris,
                "Cell": self._mulai_sel,
                "Data": self._mulai_data,
                "Comment": self._mulai_catatan,
            },
            {
                "Worksheet": self._akhir_lembar,
                "Row": self._akhir_baris,
                "Cell": self._akhir_sel,
                "Data": self._akhir_data,
                "Comment": self._akhir_catatan,
            },
        )
        self._penutup[f"{_EXCEL}Visible"] = self._visible
        self.grid = Grid(berkas, [])
        self._nomor_gaya: dict[str, str] = {"Default": "0"}
        self._gaya: list[Gaya] = [Gaya()]
        self._pembuat: PembuatSel | None = None
        self._sisa_sel = batas.SEL_LAMA
        self._lembar = Sheet("")
        self._gaya_kolom: dict[int, str] = {}
        self._kolom_tersembunyi: set[tuple[int, int]] = set()
        self._baris_tersembunyi: set[tuple[int, int]] = set()
        self._gabungan: list[CellRange] = []
        self._id_gaya = ""
        self._baris = self._kolom = self._lewati = 0
        self._atribut: Atribut = {}
        self._atribut_baris: Atribut = {}
        self._isi: str | None = None
        self._jenis = ""
        self._data: list[str] | None = None
        self._catatan: list[str] | None = None

    def _pengurai(self) -> expat.XMLParserType:
        pengurai = super()._pengurai()
        pengurai.CharacterDataHandler = self._huruf
        return pengurai

    def _huruf(self, isi: str) -> None:
        """Texts here may hold tags for their looks, so they are gathered by the outer tag."""
        self._potongan.append(isi)
        if self._data is not None:
            self._data.append(isi)

    def _style(self, atribut: Atribut) -> None:
        self._id_gaya = atribut.get(f"{SS}ID", "")
        induk = atribut.get(f"{SS}Parent", "Default")
        self._nomor_gaya.setdefault(self._id_gaya, self._nomor_gaya.get(induk, "0"))

    def _number_format(self, atribut: Atribut) -> None:
        nama = atribut.get(f"{SS}Format", "General")
        kode = _NAMA_FORMAT.get(nama, nama)[: batas.KODE_FORMAT]
        self._nomor_gaya[self._id_gaya] = str(len(self._gaya))
        self._gaya.append(Gaya(kode, kode))

    def _mulai_lembar(self, atribut: Atribut) -> None:
        if len(self.grid.lembar) >= batas.LEMBAR:
            raise GalatPengguna(TIDAK_WAJAR.format(sebab="terlalu banyak lembar"))
        self._lembar = Sheet(atribut.get(f"{SS}Name", f"Lembar {len(self.grid.lembar) + 1}"))
        self.grid.lembar.append(self._lembar)
        self._gabungan, self._gaya_kolom = [], {}
        self._kolom_tersembunyi, self._baris_tersembunyi = set(), set()
        self._pembuat = self._pembuat or PembuatSel([], self._gaya, sejak_1904=False)

    def _mulai_tabel(self, _: Atribut) -> None:
        self._baris = self._kolom = 0

    def _column(self, atribut: Atribut) -> None:
        awal = int(atribut.get(f"{SS}Index", self._kolom + 1))
        akhir = min(awal + int(atribut.get(f"{SS}Span", "0")), batas.KOLOM)
        self._kolom = akhir
        if f"{SS}StyleID" in atribut:
            self._gaya_kolom.update(dict.fromkeys(range(awal, akhir + 1), atribut[f"{SS}StyleID"]))
        if atribut.get(f"{SS}Hidden") == "1":
            self._kolom_tersembunyi.add((awal, akhir))

    def _mulai_baris(self, atribut: Atribut) -> None:
        self._baris = int(atribut.get(f"{SS}Index", self._baris + 1))
        self._lewati = int(atribut.get(f"{SS}Span", "0"))
        self._kolom = 0
        self._atribut_baris = atribut
        if atribut.get(f"{SS}Hidden") == "1":
            self._baris_tersembunyi.add((self._baris, self._baris + self._lewati))

    def _akhir_baris(self) -> None:
        self._baris += self._lewati

    def _mulai_sel(self, atribut: Atribut) -> None:
        self._kolom = int(atribut.get(f"{SS}Index", self._kolom + 1))
        self._atribut = atribut
        self._isi = None
        if not (1 <= self._baris <= batas.BARIS and 1 <= self._kolom <= batas.KOLOM):
            raise ValueError("beyond the sheet")

    def _mulai_data(self, atribut: Atribut) -> None:
        self._data = []
        if self._catatan is None:
            self._jenis = atribut.get(f"{SS}Type", "String")

    def _akhir_data(self) -> None:
        isi = "".join(self._data or ())
        self._data = None
        if self._catatan is None:
            self._isi = isi
        else:
            self._catatan.append(isi)

    def _mulai_catatan(self, _: Atribut) -> None:
        self._catatan = []

    def _akhir_catatan(self) -> None:
        if teks := bersihkan("".join(self._catatan or ())).strip():
            self._lembar.catatan[self._baris, self._kolom] = teks
        self._catatan = None

    def _akhir_sel(self) -> None:
        tempat = self._baris, self._kolom
        lebar, tinggi = (int(self._atribut.get(f"{SS}Merge{satu}", "0")) for satu in ("Across", "Down"))
        if lebar > 0 or tinggi > 0:
            self._gabungan.append(CellRange(*tempat, self._baris + tinggi, self._kolom + lebar))
        self._kolom += max(0, lebar)
        self._simpan(tempat)

    def _simpan(self, tempat: tuple[int, int]) -> None:
        """Make the cell, in its own format, else its row's or column's."""
        calon = self._atribut.get(f"{SS}StyleID") or self._atribut_baris.get(f"{SS}StyleID")
        gaya = self._nomor_gaya.get(calon or self._gaya_kolom.get(tempat[1], "Default"), "0")
        rumus = self._atribut.get(f"{SS}Formula")
        rumus = rumus_a1(rumus, *tempat)[: batas.RUMUS] if rumus else None
        if self._pembuat is None or (self._isi is None and rumus is None):
            return
        self._sisa_sel -= 1
        if self._sisa_sel < 0:
            raise GalatPengguna(TERLALU_BESAR.format(sebab=f"lebih dari {batas.SEL_LAMA // 1000}.000 sel"))
        jenis = _JENIS.get(self._jenis)
        teks = Teks(bersihkan(self._isi or "")) if jenis is None and self._isi is not None else None
        sel = self._pembuat.buat(jenis or "str", gaya, self._isi, rumus, teks)
        if sel is not None:
            self._lembar.sel[tempat] = sel

    def _visible(self) -> None:
        keadaan = {"SheetHidden": KeadaanLembar.TERSEMBUNYI, "SheetVeryHidden": KeadaanLembar.SANGAT_TERSEMBUNYI}
        self._lembar.keadaan = keadaan.get(self._teks().strip(), KeadaanLembar.TAMPAK)

    def _akhir_lembar(self) -> None:
        lembar = self._lembar
        akhir = lembar.ukuran[0]
        lembar.baris_tersembunyi = jabarkan((satu, min(lain, akhir)) for satu, lain in self._baris_tersembunyi)
        lembar.kolom_tersembunyi = jabarkan(self._kolom_tersembunyi)
        lembar.gabungan = gabungan_wajar(lembar, self._gabungan)
        if len(lembar.gabungan) < len(self._gabungan):
            self.grid.peringatan.append(terlalu_luas(lembar))


def baca_xml2003(isi: bytes, berkas: Path) -> Grid:
    """Return the Grid of an XML Spreadsheet 2003. Raises GalatPengguna where it is damaged, hostile or too large."""
    pembaca = PembacaXml2003(berkas)
    pembaca.baca(SatuBerkas(isi.lstrip()), berkas.name)
    return pembaca.grid
