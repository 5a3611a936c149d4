"""Turns the blocks of the sources into the body of the document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lkjip_desktop.writers.word.ids import Nomor
from lkjip_desktop.writers.word.kunci import NOMOR
from lkjip_desktop.writers.word.marks import turunkan_bila
from templates.daftar import DaftarNomor
from templates.elemen import Elemen, el, medan, teks, twip, val
from templates.halaman import lebar_teks, section
from templates.notasi import (
    Bila,
    Blok,
    Daftar,
    GalatNotasi,
    Gambar,
    Halaman,
    Paragraf,
    Pecahan,
    Penomoran,
    Potong,
    Senarai,
    Tabel,
)
from templates.penulis import Penulis
from templates.rentang import Rentang
from templates.tabel import fraction, table

_SETENGAH = ("TandaTangan",)  # styles that stand in the right half of the page
_KIRI = {"tegak": 0.4, "mendatar": 0.55}  # where that half begins
_GAYA_BUTIR = {"butir": ("Butir",), "huruf": ("Huruf", "Huruf2"), "angka": ("Nomor", "Nomor2")}
_ROMAWI = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_BAB = re.compile(r"BAB ([IVX]+)\b")
_DAFTAR = {
    "isi": ('TOC \\o "1-2" \\h \\z \\u', "TOC1"),
    "tabel": ('TOC \\h \\z \\c "Tabel"', "TableofFigures"),
    "gambar": ('TOC \\h \\z \\c "Gambar"', "TableofFigures"),
}


class Penyusun:
    """Builds block after block."""

    def __init__(self) -> None:
        self.daftar = DaftarNomor()
        self._rentang = Rentang()
        self._penulis = Penulis(self._rentang)
        self._bab = 0
        self._tabel = self._gambar = 0
        self._subbab = False
        self._halaman: Halaman | None = None
        self._bernomor = False

    def body(self, blok: list[Blok]) -> Elemen:
        """Return the body. Raises GalatNotasi where the sources do not fit together."""
        badan = el("body")
        for satu in blok:
            badan.extend(self._block(satu))
        if self._halaman is None:
            raise GalatNotasi("no `:: halaman` in the sources")
        badan.append(self._section(self._halaman))
        self._rentang.periksa()
        turunkan_bila(badan, Nomor([], self._penulis.free_bookmark()))
        return badan

    def paragraph(self, gaya: str, isi: list[Potong]) -> Elemen:
        """Return a paragraph in a style."""
        return self._penulis.paragraph(gaya, isi)

    def _block(self, blok: Blok) -> Iterator[Elemen]:
        if isinstance(blok, Bila):
            yield self._rentang.tanda(blok, self._halaman)
            return
        yield from self._foothold(blok)
        if isinstance(blok, Halaman):
            yield from self._pages(blok)
        elif isinstance(blok, Tabel):
            yield from self._caption(blok)
            yield from table(self._penulis, blok, lebar_teks(self._arah))
        elif isinstance(blok, Gambar):
            yield from self._figure(blok)
        elif isinstance(blok, Pecahan):
            yield from fraction(self._penulis, self._rentang, blok)
        elif isinstance(blok, Daftar):
            yield from _list_field(blok)
        elif isinstance(blok, Senarai):
            yield from self._list(blok)
        elif isinstance(blok, Penomoran):
            self._subbab = blok.subbab
        else:
            yield self._paragraph(blok)

    def _foothold(self, blok: Blok) -> Iterator[Elemen]:
        """Yield an almost invisible paragraph for the bookmark of an optional stretch that begins with a table."""
        if self._rentang.baru and (isinstance(blok, Pecahan) or (isinstance(blok, Tabel) and blok.judul is None)):
            yield el("p", el("pPr", val("pStyle", "AkhirBagian")))
        self._rentang.baru = False

    def _pages(self, halaman: Halaman) -> Iterator[Elemen]:
        """End the pages so far in a paragraph of its own: LibreOffice joins one with a control to the next."""
        if self._halaman is not None:
            yield el("p", el("pPr", val("pStyle", "AkhirBagian"), self._section(self._halaman)))
        self._halaman = halaman

    def _section(self, halaman: Halaman) -> Elemen:
        pertama = not self._bernomor and halaman.pilihan["nomor"] != "tanpa"
        self._bernomor = self._bernomor or pertama
        return section(halaman.pilihan, pertama)

    @property
    def _arah(self) -> str:
        return "tegak" if self._halaman is None else self._halaman.pilihan["arah"]

    def _paragraph(self, blok: Paragraf) -> Elemen:
        if blok.gaya == "Heading1":
            self._bab, self._tabel, self._gambar = _chapter(blok, self._bab), 0, 0
        setengah = blok.gaya.startswith(_SETENGAH)
        kiri = [el("ind", left=twip(lebar_teks(self._arah) * _KIRI[self._arah]))] if setengah else []
        return self._penulis.paragraph(blok.gaya, blok.isi, *kiri)

    def _list(self, senarai: Senarai) -> Iterator[Elemen]:
        nomor = self.daftar.baru(senarai.jenis)
        for tingkat, isi in senarai.butir:
            gaya = _GAYA_BUTIR[senarai.jenis]
            if tingkat >= len(gaya):
                raise GalatNotasi(f"a list of {senarai.jenis} has no second level")
            yield self._penulis.paragraph(gaya[tingkat], isi, self.daftar.item(nomor, tingkat))

    def _caption(self, tabel: Tabel) -> Iterator[Elemen]:
        """Yield a table's caption: numbered by chapter, or with a number that the fill takes from the sub-bab."""
        if tabel.judul is None:
            return
        if self._subbab:
            awal = [teks("Tabel "), self._penulis.control(f"{NOMOR}.tabel.{tabel.nama}", [])]
            nomor = [*awal, *medan("SEQ Tabel \\* ARABIC \\r 1", "1")]
        else:
            self._tabel += 1
            nomor = [teks(f"Tabel {self._bab}."), *medan("SEQ Tabel \\* ARABIC \\s 1", str(self._tabel))]
        paragraf = self._penulis.paragraph("Caption", [])
        paragraf.extend(self._penulis.bookmark(f"tabel_{tabel.nama}", nomor))
        paragraf.append(teks(" "))
        paragraf.extend(self._penulis.stretches(tabel.judul))
        yield paragraf

    def _figure(self, gambar: Gambar) -> Iterator[Elemen]:
        """Yield a figure and its caption below it, numbered by chapter."""
        self._gambar += 1
        yield self._penulis.paragraph("Gambar", [Potong("kunci", gambar.kunci)])
        nomor = [teks(f"Gambar {self._bab}."), *medan("SEQ Gambar \\* ARABIC \\s 1", str(self._gambar))]
        paragraf = self._penulis.paragraph("JudulGambar", [])
        paragraf.extend(self._penulis.bookmark(f"gambar_{gambar.nama}", nomor))
        paragraf.append(teks(" "))
        paragraf.extend(self._penulis.stretches(gambar.judul))
        yield paragraf


def _list_field(daftar: Daftar) -> Iterator[Elemen]:
    """Yield the two paragraphs between which the fill puts a list's lines."""
    kode, gaya = _DAFTAR[daftar.jenis]
    awal, instruksi, pisah, hasil, akhir = medan(kode, "")
    yield el("p", el("pPr", val("pStyle", gaya)), awal, instruksi, pisah, hasil)
    yield el("p", el("pPr", val("pStyle", gaya)), akhir)


def _chapter(judul: Paragraf, lalu: int) -> int:
    """Return the chapter's number: as its heading says, else the last one's."""
    cocok = _BAB.match(" ".join(potong.isi for potong in judul.isi if potong.jenis == "teks"))
    return _ROMAWI.index(cocok[1]) + 1 if cocok is not None else lalu
