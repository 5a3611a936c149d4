"""A Word document as its reader sees it: every paragraph with its place, its style and what stands in which control."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class BagianDokumen(StrEnum):
    """The story of a document that a place is in."""

    BADAN = "badan"
    KEPALA = "kepala"
    KAKI = "kaki"
    CATATAN = "catatan"


_JUDUL_TERPANJANG = 40
_NAMA_BAGIAN = {
    BagianDokumen.KEPALA: "Kepala halaman",
    BagianDokumen.KAKI: "Kaki halaman",
    BagianDokumen.CATATAN: "Catatan kaki",
}


@dataclass(frozen=True, slots=True)
class LetakDokumen:
    """A place in a document; indexes from 1. In a table: table, row and cell of the row, else the paragraph.

    `judul` is the heading above, `berkas` the document's path, `urutan` the paragraph's number in the whole document
    from 0, `kata` the offsets of the words concerned in its text. `str()` is the place in words for the user.
    """

    bagian: BagianDokumen
    paragraf: int | None = None
    tabel: int | None = None
    baris: int | None = None
    kolom: int | None = None
    judul: str = ""
    berkas: str = ""
    urutan: int | None = None
    kata: tuple[int, int] | None = None

    def sebutan(self, tabel: str) -> str:
        """The place in a sentence, its table named as given: "Tabel 3.1 baris 2 kolom 5 (Word)"."""
        if self.tabel is not None:
            return f"{tabel} baris {self.baris} kolom {self.kolom} (Word)"
        awal = _NAMA_BAGIAN.get(self.bagian, "").lower() or (f"bagian “{_pendek(self.judul)}”" if self.judul else "")
        return f"{awal} paragraf {self.paragraf} (Word)".strip()

    def __str__(self) -> str:
        awal = _NAMA_BAGIAN.get(self.bagian) or self.judul
        if self.tabel is not None:
            tempat = f"tabel {self.tabel} baris {self.baris} kolom {self.kolom}"
        else:
            tempat = f"paragraf {self.paragraf}"
        return f"{awal}, {tempat}" if awal else tempat.capitalize()


def _pendek(judul: str) -> str:
    return judul if len(judul) <= _JUDUL_TERPANJANG else f"{judul[: _JUDUL_TERPANJANG - 1].rstrip()}…"


@dataclass(frozen=True, slots=True)
class Rentang:
    """A stretch of a paragraph's text: a control with its key, a field with its code."""

    mulai: int
    akhir: int
    isi: str


@dataclass(slots=True)
class Paragraf:
    """A paragraph: its text as a reader sees it (no deleted text, no field codes), with offsets of what is in it.

    `urutan` is that of its place. `tingkat` is the heading's level from 1 to 9, None for
    body text. `gaya` is the style's English name in lower case ("caption", "toc 1"). `anak_kotak`: in a text box.
    """

    urutan: int
    letak: LetakDokumen
    teks: str
    gaya: str = ""
    tingkat: int | None = None
    bernomor: bool = False
    kontrol: tuple[Rentang, ...] = ()
    bidang: tuple[Rentang, ...] = ()
    markah: tuple[str, ...] = ()
    anak_kotak: bool = False


@dataclass(slots=True)
class SelDokumen:
    """A cell of a table: its grid column from 1, its width in columns, its paragraphs; `lanjutan` of a merge above."""

    kolom: int
    lebar: int
    paragraf: list[Paragraf] = field(default_factory=list)
    lanjutan: bool = False

    @property
    def teks(self) -> str:
        """The cell's text, a line for each paragraph."""
        return "\n".join(satu.teks for satu in self.paragraf)


@dataclass(slots=True)
class TabelDokumen:
    """A table: its number in its story as places name it, its rows of cells, the paragraph that stands before it.

    `kepala` is how many of its first rows are headings that every page repeats.
    """

    nomor: int
    bagian: BagianDokumen
    baris: list[list[SelDokumen]] = field(default_factory=list)
    sebelum: int | None = None
    dalam: int | None = None
    kepala: int = 0


@dataclass(slots=True)
class Dokumen:
    """A document; `komentar` and `perubahan` count comments and tracked changes still in it."""

    berkas: str
    paragraf: list[Paragraf] = field(default_factory=list)
    tabel: list[TabelDokumen] = field(default_factory=list)
    komentar: int = 0
    perubahan: int = 0

    @property
    def badan(self) -> list[Paragraf]:
        """The paragraphs of the body, text boxes and tables among them."""
        return [satu for satu in self.paragraf if satu.letak.bagian is BagianDokumen.BADAN]
