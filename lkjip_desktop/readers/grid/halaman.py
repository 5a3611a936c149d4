"""Web pages, among them those that web applications name .xls, -> Grid: each table a sheet, all cells texts.

What stands outside of any table becomes rows: above the next one (its titles), or below the last (the signature).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.grid import Cell, Grid, Sheet
from lkjip_desktop.domain.sel import CellRange
from lkjip_desktop.readers.grid import batas
from lkjip_desktop.readers.grid.dekode import dekode
from lkjip_desktop.readers.grid.paket import RUSAK, TERLALU_BESAR, TIDAK_WAJAR
from lkjip_desktop.readers.grid.rentang import gabungan_wajar

_TANPA_TABEL: Final = "Halaman web ini tidak memuat tabel. Pilih berkas kertas kerja, lalu coba lagi."
_LEWATI: Final = frozenset({"script", "style", "title", "xml", "template", "noscript"})
_PENGGAL: Final = frozenset("address article br center dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre ul".split())
_RUANG: Final = re.compile(r"[ \t\r\n\f\xa0]+")
_ANGKA: Final = re.compile(r"\s*(\d{1,6})")
_POTONGAN: Final = 64 * 1024
_LEBAR_MAKS, _TINGGI_MAKS = 1000, 65_534  # what HTML lets a cell span


def _bentang(atribut: Mapping[str, str], nama: str, maks: int) -> int:
    cocok = _ANGKA.match(atribut.get(nama, "1"))
    return min(max(1, int(cocok[1]) if cocok else 1), maks)


class Teks:
    """Gathers text: blanks run together, a block or <br> begins a new line."""

    def __init__(self) -> None:
        self._potongan: list[str] = []

    def tambah(self, isi: str) -> None:
        """Add text as it stands in the page."""
        self._potongan.append(_RUANG.sub(" ", isi))

    def penggal(self) -> None:
        """End the line."""
        self._potongan.append("\n")

    def ambil(self) -> list[str]:
        """Return the lines that hold something, and begin anew."""
        baris = (_RUANG.sub(" ", satu).strip() for satu in "".join(self._potongan).split("\n"))
        self._potongan = []
        return [satu for satu in baris if satu]


@dataclass
class SusunanTabel:
    """Places a table's cells: each at the first column that no cell from above or before reaches into."""

    lembar: Sheet
    baris: int = 0
    kolom: int = 0
    teks: Teks = field(default_factory=Teks)
    gabungan: list[CellRange] = field(default_factory=list)
    _sampai: dict[int, int] = field(default_factory=dict)
    _tempat: tuple[int, int] | None = None
    _sisa: int = batas.LUAS_GABUNGAN

    def mulai_baris(self, atribut: Mapping[str, str]) -> None:
        """Begin a row."""
        self.akhir_sel()
        self.baris += 1
        self.kolom = 0
        if "display:none" in atribut.get("style", "").replace(" ", "").lower():
            self.lembar.baris_tersembunyi |= {self.baris}

    def mulai_sel(self, atribut: Mapping[str, str]) -> None:
        """Begin a cell, in a row of its own where the page forgot one. Raises GalatPengguna beyond the limits."""
        self.akhir_sel()
        if self.baris == 0:
            self.mulai_baris({})
        lebar, tinggi = _bentang(atribut, "colspan", _LEBAR_MAKS), _bentang(atribut, "rowspan", _TINGGI_MAKS)
        self.kolom += 1
        while self._sampai.get(self.kolom, 0) >= self.baris:
            self.kolom += 1
            self._sisa -= 1
        self._tempat = self.baris, self.kolom
        if lebar > 1 or tinggi > 1:
            self._bentangkan(lebar, tinggi)
        self.kolom += lebar - 1
        self._sisa -= lebar
        if self._sisa < 0 or self.kolom > batas.KOLOM or self.baris > batas.BARIS:
            raise GalatPengguna(TERLALU_BESAR.format(sebab="tabel halaman web terlalu luas"))

    def _bentangkan(self, lebar: int, tinggi: int) -> None:
        bawah = self.baris + tinggi - 1
        self.gabungan.append(CellRange(self.baris, self.kolom, bawah, self.kolom + lebar - 1))
        if tinggi > 1:
            self._sampai.update(dict.fromkeys(range(self.kolom, self.kolom + lebar), bawah))

    def akhir_sel(self) -> None:
        """Store the text of the cell that is open, if any."""
        teks = "\n".join(self.teks.ambil())
        if self._tempat is not None and teks:
            self.lembar.sel[self._tempat] = Cell(teks, teks)
        self._tempat = None

    def kalimat(self, baris: list[str]) -> None:
        """Put lines of text above or below the table, a row each."""
        for satu in baris:
            self.baris += 1
            self.lembar.sel[self.baris, 1] = Cell(satu, satu)


class PembacaHalaman:
    """Takes the events of lxml's HTML parser, which builds no tree for it."""

    def __init__(self) -> None:
        self.lembar: list[Sheet] = []
        self._terbuka: list[SusunanTabel] = []
        self._terakhir: SusunanTabel | None = None
        self._luar = Teks()
        self._dilewati = 0
        self._sel = 0

    def start(self, tag: str, atribut: Mapping[str, str]) -> None:
        """A tag opens."""
        if tag in _LEWATI:
            self._dilewati += 1
        elif tag == "table":
            self._mulai_tabel()
        elif tag == "tr" and self._terbuka:
            self._terbuka[-1].mulai_baris(atribut)
        elif tag in ("td", "th") and self._terbuka:
            self._hitung()
            self._terbuka[-1].mulai_sel(atribut)
        elif tag in _PENGGAL:
            self._teks.penggal()

    def end(self, tag: str) -> None:
        """A tag closes."""
        if tag in _LEWATI:
            self._dilewati -= 1
        elif tag == "table" and self._terbuka:
            self._akhir_tabel()
        elif tag in ("td", "th", "tr") and self._terbuka:
            self._terbuka[-1].akhir_sel()
        elif tag in _PENGGAL:
            self._teks.penggal()

    def data(self, isi: str) -> None:
        """Text between tags."""
        if self._dilewati <= 0:
            self._teks.tambah(isi)

    def close(self) -> list[Sheet]:
        """Return the sheets; tables that the page never closed are closed, its last words put below the last one."""
        while self._terbuka:
            self._akhir_tabel()
        if self._terakhir is not None:
            self._terakhir.kalimat(self._luar.ambil())
        return self.lembar

    @property
    def _teks(self) -> Teks:
        return self._terbuka[-1].teks if self._terbuka else self._luar

    def _hitung(self) -> None:
        self._sel += 1
        if self._sel > batas.SEL_LAMA:
            raise GalatPengguna(TERLALU_BESAR.format(sebab=f"lebih dari {batas.SEL_LAMA // 1000}.000 sel"))

    def _mulai_tabel(self) -> None:
        if len(self.lembar) >= batas.LEMBAR or len(self._terbuka) >= batas.DALAM:
            raise GalatPengguna(TIDAK_WAJAR.format(sebab="terlalu banyak tabel"))
        susunan = SusunanTabel(Sheet(f"Tabel {len(self.lembar) + 1}"))
        if not self._terbuka:
            susunan.kalimat(self._luar.ambil())
        self._terbuka.append(susunan)
        self.lembar.append(susunan.lembar)

    def _akhir_tabel(self) -> None:
        self._terakhir = susunan = self._terbuka.pop()
        susunan.akhir_sel()
        susunan.lembar.gabungan = gabungan_wajar(susunan.lembar, susunan.gabungan)


def _urai(teks: str) -> list[Sheet]:
    if teks.count("<") + teks.count("=") > batas.MARKAH:
        raise GalatPengguna(TERLALU_BESAR.format(sebab="terlalu banyak isi"))
    from lxml import etree  # heavy: only for the few files that are web pages

    penerima = PembacaHalaman()
    # The stubs ask for every handler there may be; lxml itself calls only those that a target has.
    pengurai = etree.HTMLParser(target=penerima, encoding="utf-8", no_network=True)  # type: ignore[call-overload]
    isi = teks.encode()
    try:
        for letak in range(0, len(isi), _POTONGAN):
            pengurai.feed(isi[letak : letak + _POTONGAN])
        pengurai.close()
    except (etree.LxmlError, ValueError):
        raise GalatPengguna(RUSAK) from None
    return penerima.lembar


def _halaman(teks: str) -> list[str]:
    """The pages of a file: itself, or those in the web archive that Excel saves as one file."""
    if not teks[:200].lstrip().lower().startswith("mime-version:"):
        return [teks]
    from email import message_from_string, policy  # heavy, and such archives are few
    from email.message import EmailMessage

    pesan = message_from_string(teks, _class=EmailMessage, policy=policy.default)
    return [str(satu.get_content()) for satu in pesan.walk() if satu.get_content_type() == "text/html"]


def baca_halaman(isi: bytes, berkas: Path) -> Grid:
    """Return the Grid of a web page, a sheet for each table with something in it.

    Raises GalatPengguna where there is none, or it is damaged or too large.
    """
    try:
        halaman = _halaman((dekode(isi) or "").lstrip())
    except (LookupError, ValueError):  # parts of a web archive in an encoding that does not exist
        raise GalatPengguna(RUSAK) from None
    lembar = [satu for teks in halaman for satu in _urai(teks) if satu.sel]
    if not lembar:
        raise GalatPengguna(_TANPA_TABEL)
    for urut, satu in enumerate(lembar, 1):
        satu.nama = f"Tabel {urut}"
    return Grid(berkas, lembar)
