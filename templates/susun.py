"""Turns the blocks of the sources into the body of the document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count

from lkjip_desktop.writers.word.kunci import baca_kunci
from templates.elemen import Elemen, el, medan, run, teks, twip, val
from templates.halaman import lebar_teks, section
from templates.notasi import TANDA_ATAS, TANDA_KIRI, Blok, Daftar, GalatNotasi, Halaman, Paragraf, Potong, Tabel

_GAYA = {"tebal": "b", "miring": "i"}  # in the order of the schema
_RATA = {"kiri": "left", "tengah": "center", "kanan": "right"}
_SETENGAH = ("TandaTangan",)  # styles that stand in the right half of the page
_KIRI = {"tegak": 0.4, "mendatar": 0.55}  # where that half begins
_GAYA_SEL = {"kepala": "TabelKepala", "nomor": "TabelNomor", "isi": "TabelTeks", "jumlah": "TabelTeks"}
_WARNA = {"kepala": "D9E2F3", "nomor": "F2F2F2", "jumlah": "F2F2F2"}
_ROMAWI = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_BAB = re.compile(r"BAB ([IVX]+)\b")
_DAFTAR = {"isi": ('TOC \\o "1-2" \\h \\z \\u', "TOC1"), "tabel": ('TOC \\h \\z \\c "Tabel"', "TableofFigures")}


class Penyusun:
    """Builds paragraphs and tables one after another, counting what must be unique."""

    def __init__(self) -> None:
        self._kontrol = count(100_001)
        self._penanda = count(1)
        self._bab = 0
        self._tabel = 0
        self._arah = "tegak"

    def body(self, blok: list[Blok]) -> Elemen:
        """Return the body. Raises GalatNotasi where the sources do not fit together."""
        badan = el("body")
        halaman: Halaman | None = None
        bernomor = False
        for satu in blok:
            if not isinstance(satu, Halaman):
                badan.extend(self._block(satu))
                continue
            if halaman is not None:
                self._end_section(badan, halaman, not bernomor)
                bernomor = bernomor or halaman.pilihan["nomor"] != "tanpa"
            halaman = satu
            self._arah = satu.pilihan["arah"]
        if halaman is None:
            raise GalatNotasi("no `:: halaman` in the sources")
        badan.append(self._section(halaman, not bernomor))
        return badan

    def paragraph(self, gaya: str, isi: list[Potong], *sifat: Elemen) -> Elemen:
        """Return a paragraph in a style."""
        return el("p", el("pPr", val("pStyle", gaya), *sifat), *(self._stretches(isi)))

    def _end_section(self, badan: Elemen, halaman: Halaman, pertama: bool) -> None:
        """End a section with a paragraph of its own: LibreOffice joins one that ends with a control to the next."""
        badan.append(el("p", el("pPr", val("pStyle", "AkhirBagian"), self._section(halaman, pertama))))

    def _section(self, halaman: Halaman, pertama: bool) -> Elemen:
        return section(halaman.pilihan, pertama and halaman.pilihan["nomor"] != "tanpa")

    def _block(self, blok: Blok) -> Iterator[Elemen]:
        if isinstance(blok, Tabel):
            yield from self._table(blok)
        elif isinstance(blok, Daftar):
            yield from _list_field(blok)
        elif isinstance(blok, Paragraf):
            if blok.gaya == "Heading1":
                self._bab, self._tabel = _chapter(blok, self._bab), 0
            setengah = blok.gaya.startswith(_SETENGAH)
            kiri = [el("ind", left=twip(lebar_teks(self._arah) * _KIRI[self._arah]))] if setengah else []
            yield self.paragraph(blok.gaya, blok.isi, *kiri)

    def _stretches(self, isi: list[Potong], *dasar: str) -> Iterator[Elemen]:
        for satu in isi:
            sifat = [el(elemen) for nama, elemen in _GAYA.items() if nama in satu.gaya or nama in dasar]
            if satu.jenis == "teks":
                yield teks(satu.isi, *sifat)
            elif satu.jenis == "kunci":
                yield self._control(satu.isi, sifat)
            elif satu.jenis == "acuan":
                yield from medan(f"REF tabel_{satu.isi} \\h", "Tabel", *sifat)
            else:
                yield run(el("br"))

    def _control(self, kunci: str, sifat: list[Elemen]) -> Elemen:
        """Return a control: of plain text for a figure, where Word then takes no Enter, of rich text for prose."""
        bagian = baca_kunci(kunci)
        if str(bagian) != kunci or bagian is None:
            raise GalatNotasi(f"no key: {kunci}")
        return el(
            "sdt",
            el(
                "sdtPr",
                val("alias", kunci),
                val("tag", kunci),
                val("id", next(self._kontrol)),
                el("showingPlcHdr"),
                *([] if bagian.pemilik else [el("text")]),
            ),
            el("sdtContent", teks(f"[{kunci}]", val("rStyle", "PlaceholderText"), *sifat)),
        )

    def _table(self, tabel: Tabel) -> Iterator[Elemen]:
        if tabel.judul is not None:
            self._tabel += 1
            yield self._caption(tabel)
        if sum(tabel.lebar) > lebar_teks(self._arah):
            raise GalatNotasi(f"table {tabel.nama} is wider than the page's text")
        lebar = [twip(mm) for mm in tabel.lebar]
        sifat = el(
            "tblPr",
            val("tblStyle", "TabelLaporan"),
            el("tblW", w=sum(lebar), type="dxa"),
            val("jc", "center"),
            el("tblLayout", type="fixed"),
        )
        kisi = el("tblGrid", *(el("gridCol", w=satu) for satu in lebar))
        yield el("tbl", sifat, kisi, *(self._row(tabel, nomor, lebar) for nomor in range(len(tabel.baris))))
        yield el("p", el("pPr", val("pStyle", "SesudahTabel")))

    def _caption(self, tabel: Tabel) -> Elemen:
        nomor = str(next(self._penanda))
        paragraf = self.paragraph("Caption", [])
        paragraf.append(el("bookmarkStart", id=nomor, name=f"tabel_{tabel.nama}"))
        paragraf.append(teks(f"Tabel {self._bab}."))
        paragraf.extend(medan("SEQ Tabel \\* ARABIC \\s 1", str(self._tabel)))
        paragraf.append(el("bookmarkEnd", id=nomor))
        paragraf.append(teks(" "))
        paragraf.extend(self._stretches(tabel.judul or []))
        return paragraf

    def _row(self, tabel: Tabel, nomor: int, lebar: list[int]) -> Elemen:
        baris = tabel.baris[nomor]
        kepala = nomor < sum(satu.jenis in ("kepala", "nomor") for satu in tabel.baris)
        sifat = el("trPr", el("cantSplit"), *([el("tblHeader")] if kepala else []))
        sel = [self._cell(tabel, nomor, kolom, lebar) for kolom in range(len(lebar)) if baris.sel[kolom] != TANDA_KIRI]
        return el("tr", sifat, *sel)

    def _cell(self, tabel: Tabel, nomor: int, kolom: int, lebar: list[int]) -> Elemen:
        baris = tabel.baris[nomor]
        isi = baris.sel[kolom]
        rentang = 1
        while kolom + rentang < len(lebar) and baris.sel[kolom + rentang] == TANDA_KIRI:
            rentang += 1
        sifat = el("tcPr", el("tcW", w=sum(lebar[kolom : kolom + rentang]), type="dxa"))
        sifat.extend([val("gridSpan", rentang)] if rentang > 1 else [])
        sifat.extend(_vertical(tabel, nomor, kolom))
        if baris.jenis in _WARNA:
            sifat.append(el("shd", val="clear", color="auto", fill=_WARNA[baris.jenis]))
        sifat.append(val("vAlign", "center"))
        rata = "tengah" if baris.jenis in ("kepala", "nomor") or rentang > 1 else tabel.rata[kolom]
        gaya = "TabelKecil" if tabel.kecil and baris.jenis == "isi" else _GAYA_SEL[baris.jenis]
        paragraf = el("p", el("pPr", val("pStyle", gaya), val("jc", _RATA[rata])))
        if not isinstance(isi, str):
            paragraf.extend(self._stretches(isi, *(["tebal"] if baris.jenis == "jumlah" else [])))
        return el("tc", sifat, paragraf)


def _vertical(tabel: Tabel, nomor: int, kolom: int) -> list[Elemen]:
    if tabel.baris[nomor].sel[kolom] == TANDA_ATAS:
        return [val("vMerge", "continue")]
    bawah = tabel.baris[nomor + 1].sel[kolom] if nomor + 1 < len(tabel.baris) else None
    return [val("vMerge", "restart")] if bawah == TANDA_ATAS else []


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
