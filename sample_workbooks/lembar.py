"""What the sheets of both workbooks share: styles, titles, tables, signatures and print set-up."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

Nilai = str | int | float | None

FOLIO = 14
RUPIAH = '"Rp"#,##0'
_DASAR: dict[str, Any] = {"font_name": "Calibri", "font_size": 11, "valign": "vcenter"}
_SEL = _DASAR | {"border": 1, "border_color": "#7F7F7F", "text_wrap": True}
_GAYA: dict[str, dict[str, Any]] = {
    "judul": _DASAR | {"bold": True, "font_size": 13, "align": "center", "text_wrap": True},
    "label": _DASAR | {"bold": True, "valign": "top"},
    "biasa": _DASAR | {"text_wrap": True, "valign": "top", "align": "left"},
    "petunjuk": _DASAR | {"italic": True, "font_color": "#7F7F7F", "text_wrap": True, "valign": "top"},
    "kepala": _SEL | {"bold": True, "align": "center", "bg_color": "#D9E1F2"},
    "nomor": _SEL | {"italic": True, "font_size": 9, "align": "center", "font_color": "#595959"},
    "teks": _SEL | {"align": "left", "indent": 1},
    "tengah": _SEL | {"align": "center"},
    "dua": _SEL | {"align": "center", "num_format": "0.00"},
    "rupiah": _SEL | {"align": "right", "num_format": RUPIAH},
    "teks tebal": _SEL | {"align": "left", "bold": True, "indent": 1},
    "tengah tebal": _SEL | {"align": "center", "bold": True},
    "dua tebal": _SEL | {"align": "center", "bold": True, "num_format": "0.00"},
    "rupiah tebal": _SEL | {"align": "right", "bold": True, "num_format": RUPIAH},
    "isian": _SEL | {"align": "left", "indent": 1, "bg_color": "#FFFBEA"},
    "isian teks": _SEL | {"align": "left", "indent": 1, "bg_color": "#FFFBEA", "num_format": "@"},
    "kode": _SEL | {"align": "left", "indent": 1, "num_format": "@"},
    "kode tebal": _SEL | {"align": "left", "indent": 1, "bold": True, "num_format": "@"},
    "tanda": _DASAR | {"bold": True, "align": "center"},
    "nama": _DASAR | {"bold": True, "align": "center", "underline": 1},
}


class Buku:
    """A workbook in the making; as a context manager it is written when the block ends."""

    def __init__(self, berkas: Path, judul: str, dibuat: datetime) -> None:
        self._buku = Workbook(str(berkas))
        self._buku.set_properties({"title": judul, "author": "Sub Bagian Perencanaan", "created": dibuat})
        self._gaya = {nama: self._buku.add_format(sifat) for nama, sifat in _GAYA.items()}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, jenis: type[BaseException] | None, galat: BaseException | None, jejak: TracebackType | None
    ) -> None:
        self._buku.close()

    def lembar(self, nama: str, lebar: Sequence[float], *, mendatar: bool = False) -> Lembar:
        """Return a new sheet with these column widths, in characters."""
        return Lembar(self._buku.add_worksheet(nama), lebar, self._gaya, mendatar=mendatar)

    def beri_nama(self, nama: str, rumus: str) -> None:
        """Define a name for a cell or a formula."""
        self._buku.define_name(nama, rumus)

    def grafik(self, jenis: dict[str, str]) -> Any:
        """Return a new chart to be placed with `Lembar.isi.insert_chart`."""
        return self._buku.add_chart(jenis)


class Lembar:
    """A sheet: rows and columns count from 1, as in the addresses people read."""

    def __init__(self, isi: Worksheet, lebar: Sequence[float], gaya: dict[str, Format], *, mendatar: bool) -> None:
        self.isi = isi
        self._lebar = lebar
        self._gaya = gaya
        for kolom, satu in enumerate(lebar):
            isi.set_column(kolom, kolom, satu)
        self._siap_cetak(mendatar=mendatar)

    def _siap_cetak(self, *, mendatar: bool) -> None:
        if mendatar:
            self.isi.set_landscape()
        self.isi.set_paper(FOLIO)
        self.isi.fit_to_pages(1, 0)
        self.isi.set_margins(left=0.6, right=0.6, top=0.7, bottom=0.7)
        self.isi.center_horizontally()
        self.isi.set_footer("&L&8&A&R&8Halaman &P dari &N")
        self.isi.hide_gridlines(2)

    def tulis(self, baris: int, kolom: int, nilai: Nilai, gaya: str = "biasa") -> None:
        """Write one cell: text stays text, whatever it looks like."""
        if nilai is None:
            self.isi.write_blank(baris - 1, kolom - 1, None, self._gaya[gaya])
        elif isinstance(nilai, str):
            self.isi.write_string(baris - 1, kolom - 1, nilai, self._gaya[gaya])
        else:
            self.isi.write_number(baris - 1, kolom - 1, nilai, self._gaya[gaya])

    def rumus(self, baris: int, kolom: int, rumus: str, hasil: Nilai, gaya: str) -> None:
        """Write a formula with the result that Excel would show."""
        self.isi.write_formula(baris - 1, kolom - 1, rumus, self._gaya[gaya], "" if hasil is None else hasil)

    def gabung(self, rentang: str, nilai: Nilai, gaya: str) -> None:
        """Merge a range such as "A5:A6" around one value."""
        self.isi.merge_range(rentang, "" if nilai is None else nilai, self._gaya[gaya])

    def judul(self, baris: int, *teks: str) -> None:
        """Write title lines across the whole width."""
        for ke, satu in enumerate(teks):
            self.isi.merge_range(baris - 1 + ke, 0, baris - 1 + ke, len(self._lebar) - 1, satu, self._gaya["judul"])
            self._tinggi(baris + ke, [(satu, sum(self._lebar) / 1.25)])

    def petunjuk(self, baris: int, *teks: str) -> None:
        """Write hints in grey italics across the whole width, the first one after "Petunjuk:"."""
        for ke, satu in enumerate(teks):
            lengkap = satu if ke else f"Petunjuk: {satu}"
            rentang = (baris - 1 + ke, 0, baris - 1 + ke, len(self._lebar) - 1)
            self.isi.merge_range(*rentang, lengkap, self._gaya["petunjuk"])
            self._tinggi(baris + ke, [(lengkap, sum(self._lebar))])

    def kepala(self, baris: int, *judul: Nilai, nomor: bool = False) -> None:
        """Write a header row, with the row of column numbers below it where the form has one."""
        self.deret(baris, judul, ["kepala"] * len(judul))
        if nomor:
            self.deret(baris + 1, range(1, len(judul) + 1), ["nomor"] * len(judul))

    def deret(self, baris: int, nilai: Sequence[Nilai], gaya: Sequence[str]) -> None:
        """Write a table row and make it as high as its longest text needs."""
        for kolom, (satu, rupa) in enumerate(zip(nilai, gaya, strict=True), start=1):
            self.tulis(baris, kolom, satu, rupa)
        self._tinggi(baris, list(zip(nilai, self._lebar, strict=False)))

    def beku(self, awal: int, akhir: int) -> None:
        """Keep a table's header rows in view and repeat them on every printed page."""
        self.isi.freeze_panes(akhir, 0)
        self.isi.repeat_rows(awal - 1, akhir - 1)

    def tanda_tangan(self, baris: int, kolom: int, jabatan: Sequence[str], pejabat: Sequence[str]) -> None:
        """Write a signature: the office's lines, four rows for the signature, name, rank and NIP."""
        for ke, satu in enumerate(jabatan):
            self.tulis(baris + ke, kolom, satu, "tanda")
        for ke, satu in enumerate(pejabat):
            self.tulis(baris + len(jabatan) + 4 + ke, kolom, satu, "tanda" if ke else "nama")

    def _tinggi(self, baris: int, sel: Sequence[tuple[Nilai, float]]) -> None:
        """Set the row's height where a text needs several lines; other rows still grow with what is typed."""
        banyak = max((_baris_teks(nilai, lebar) for nilai, lebar in sel), default=1)
        if banyak > 1:
            self.isi.set_row(baris - 1, 15.75 * banyak + 2.5)


def _baris_teks(nilai: Nilai, lebar: float) -> int:
    """Return how many lines a text takes in a column of this width, in characters."""
    if not isinstance(nilai, str):
        return 1
    return sum(max(1, math.ceil(len(satu) / lebar)) for satu in nilai.split("\n"))
