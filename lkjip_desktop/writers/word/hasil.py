"""What a fill did and what it left to people: plain tuples, as the command line and the window show them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Bagian(StrEnum):
    """The story of a document that a place is in."""

    BADAN = "badan"
    KEPALA = "kepala"
    KAKI = "kaki"
    CATATAN = "catatan"


_NAMA_BAGIAN = {Bagian.KEPALA: "Kepala halaman", Bagian.KAKI: "Kaki halaman", Bagian.CATATAN: "Catatan kaki"}


@dataclass(frozen=True, slots=True)
class Letak:
    """A place in a document; indexes from 1. In a table: table, row and cell of the row, else the paragraph.

    `judul` is the heading above. `str()` is the place in words for the user.
    """

    bagian: Bagian
    paragraf: int | None = None
    tabel: int | None = None
    baris: int | None = None
    kolom: int | None = None
    judul: str = ""

    def __str__(self) -> str:
        awal = _NAMA_BAGIAN.get(self.bagian) or self.judul
        if self.tabel is not None:
            tempat = f"tabel {self.tabel} baris {self.baris} kolom {self.kolom}"
        else:
            tempat = f"paragraf {self.paragraf}"
        return f"{awal}, {tempat}" if awal else tempat.capitalize()


class Perubahan(NamedTuple):
    """A text that was written over another ("" where there was none)."""

    kunci: str
    tempat: Letak
    lama: str
    baru: str


class Bentrok(NamedTuple):
    """A figure overtyped by hand and kept: what was last filled, what stands there, what it would be."""

    kunci: str
    terisi: str
    tertulis: str
    baru: str


class Ditarik(NamedTuple):
    """A record that is gone (`ind[IK3]`) and the text that people had written into its rows or paragraphs."""

    kunci: str
    prosa: str


class Bertahan(NamedTuple):
    """An optional stretch (`bila.survei`) that is no longer wanted but stays: what people wrote or changed in it."""

    kunci: str
    prosa: str


class KalimatLama(NamedTuple):
    """A sentence that somebody edited and that was kept although its new wording differs."""

    kunci: str
    tertulis: str
    baru: str


class Meragukan(NamedTuple):
    """Names that may be one record, matched with more than one: listed, not matched."""

    kunci: str
    nama_lama: str
    nama_baru: str


@dataclass(slots=True)
class HasilIsi:
    """Everything to show before a filled document replaces an older one.

    `hilang`: keys of the Isian that stand nowhere in the document; `asing`: keys of the document that the Isian does
    not know; `bagan_lama`: charts whose tree has changed since they were drawn; `ganda`: records (`ind[IK1]`) that
    somebody copied, all of whose copies were refreshed.
    """

    perubahan: list[Perubahan] = field(default_factory=list)
    bentrok: list[Bentrok] = field(default_factory=list)
    ditarik: list[Ditarik] = field(default_factory=list)
    kalimat_lama: list[KalimatLama] = field(default_factory=list)
    hilang: list[str] = field(default_factory=list)
    asing: list[str] = field(default_factory=list)
    ganda: list[str] = field(default_factory=list)
    meragukan: list[Meragukan] = field(default_factory=list)
    bertahan: list[Bertahan] = field(default_factory=list)
    bagan_lama: list[str] = field(default_factory=list)
