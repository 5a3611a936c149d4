"""Writes paragraphs: text, controls, references and numbers, counting what must be unique in the document."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from lkjip_desktop.writers.word.kunci import NOMOR, baca_kunci
from templates.elemen import Elemen, el, medan, run, teks, val
from templates.notasi import GalatNotasi, Potong
from templates.rentang import Rentang

_GAYA = {"tebal": "b", "miring": "i"}  # in the order of the schema
_ACUAN = {"acuan": ("tabel", "Tabel"), "gambar": ("gambar", "Gambar"), "subbab": ("subbab", "0")}


class Penulis:
    """Hands out the numbers of controls and bookmarks while it writes."""

    def __init__(self, rentang: Rentang) -> None:
        self._rentang = rentang
        self._kontrol = count(100_001)
        self._penanda = count(1)
        self._judul = count(1)

    def paragraph(self, gaya: str, isi: list[Potong], *sifat: Elemen) -> Elemen:
        """Return a paragraph in a style."""
        return el("p", el("pPr", val("pStyle", gaya), *sifat), *self.stretches(isi))

    def stretches(self, isi: list[Potong], *dasar: str) -> Iterator[Elemen]:
        """Yield the elements of a line, all of it in the given looks too."""
        for satu in isi:
            sifat = [el(elemen) for nama, elemen in _GAYA.items() if nama in satu.gaya or nama in dasar]
            if satu.jenis == "teks":
                yield teks(satu.isi, *sifat)
            elif satu.jenis == "kunci":
                yield self.control(satu.isi, sifat)
            elif satu.jenis in _ACUAN:
                yield from self._reference(satu, sifat)
            elif satu.jenis == "nomor":
                yield from self._number(satu.isi)
            else:
                yield run(el("br"))

    def control(self, kunci: str, sifat: list[Elemen]) -> Elemen:
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

    def bookmark(self, nama: str, isi: list[Elemen]) -> list[Elemen]:
        """Return elements of a line with a bookmark around them, which references repeat."""
        self._rentang.sasaran(nama)
        nomor = next(self._penanda)
        return [el("bookmarkStart", id=nomor, name=nama), *isi, el("bookmarkEnd", id=nomor)]

    def free_bookmark(self) -> int:
        """Return the next number of a bookmark."""
        return next(self._penanda)

    def _reference(self, satu: Potong, sifat: list[Elemen]) -> list[Elemen]:
        jenis, sementara = _ACUAN[satu.jenis]
        self._rentang.acuan(f"{jenis}_{satu.isi}")
        return medan(f"REF {jenis}_{satu.isi} \\h", sementara, *sifat)

    def _number(self, nama: str) -> list[Elemen]:
        """Return the number of a heading, which the fill counts."""
        kontrol = [self.control(f"{NOMOR}.{nama or f's{next(self._judul)}'}", [])]
        return self.bookmark(f"subbab_{nama}", kontrol) if nama else kontrol
