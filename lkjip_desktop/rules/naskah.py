"""What the rules of a Word report look at: its paragraphs by what they are, its sentences, places of words in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from lkjip_desktop.domain.dokumen import BagianDokumen, Dokumen, Paragraf
from lkjip_desktop.domain.finding import Tempat
from lkjip_desktop.domain.hasil import Hasil
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.sel import CellRef

LEMBAR = "Naskah"
PERLU_DIISI = "Perlu Diisi:"
# A stop after these ends no sentence.
_SINGKATAN = re.compile(
    r"(?:\b(?:no|nomor|rp|kab|kec|prov|kel|dr|drs|dra|ir|hj?|jl|th|thn|tgl|dll|dsb|dst|bab|ps|s|m|st|sh|se|a\.n|u\.b|sd)"
    r"|\b[a-z]|\d)$",
    re.I,
)
_BATAS = re.compile(r"[.!?](?=[\s”\"])|[;\n]")
_DAFTAR = re.compile(r"\s*daftar\s+(isi|tabel|gambar|grafik|bagan|lampiran)\s*", re.I)
_BAB_SATU = re.compile(r"\s*bab[\s.]*i\b(?!\w)", re.I)
# A line of a typed list of contents: dots, a tab or a page number at its end.
BERTITIK = re.compile(r"(?:\.{3,}|…+|\t)\s*(?:\d+|[ivxlc]+)?\s*$|\.\.\s+\d+\s*$", re.I)
_GAYA_DAFTAR = ("toc", "table of figures")
_PROSA, _DAFTAR_TERPANJANG = 200, 300
_KETERANGAN = re.compile(
    r"\s*(?P<jenis>tabel|gambar|grafik|bagan)\s*(?P<nomor>\d+(?:[.\-]\d+)*|[ivxl]+|\.{2,}|…+|_+)?[\s.:)–-]*(?P<judul>.*)",
    re.I | re.S,
)


@dataclass(frozen=True, slots=True)
class Kalimat:
    """A sentence of a paragraph: the offsets of its first and last letter, what is between them."""

    paragraf: Paragraf
    awal: int
    akhir: int

    @property
    def teks(self) -> str:
        """The sentence as it stands."""
        return self.paragraf.teks[self.awal : self.akhir]


@dataclass(frozen=True, slots=True)
class Keterangan:
    """A caption; `nomor` is "" where it is left blank, `judul` its title, also from the lines below."""

    jenis: str
    nomor: str
    judul: str
    paragraf: Paragraf

    @property
    def sebutan(self) -> str:
        """How a sentence names it: Tabel 3.1."""
        return f"{self.jenis} {self.nomor}".strip()


@dataclass(frozen=True, eq=False)
class Naskah:
    """A report in Word; `acuan` is its workbook as understood and computed alone, None without one.

    `nama_tabel` are the names of its tables by their number, as places are told. `isian` are its places that the
    workbook fills where they differ: key, what stands there, what the workbook gives.
    """

    dokumen: Dokumen
    acuan: tuple[Laporan, Hasil] | None = None
    nama_tabel: Mapping[int, str] = field(default_factory=dict)
    isian: Sequence[tuple[str, str, str]] = ()

    @cached_property
    def luar(self) -> list[Paragraf]:
        """The body's paragraphs outside of tables and text boxes, without empty ones and lists of contents."""
        return [
            p
            for p in self.dokumen.badan
            if p.letak.tabel is None and not p.anak_kotak and p.teks.strip() and p.urutan not in self._di_daftar
        ]

    @cached_property
    def badan_isi(self) -> list[Paragraf]:
        """All paragraphs of the body, those of tables too, without the lists of contents."""
        return [p for p in self.dokumen.badan if p.urutan not in self._di_daftar]

    @cached_property
    def prosa(self) -> list[Paragraf]:
        """What is read as sentences: the body outside of tables, captions and headings, and the notes."""
        keterangan = {satu.paragraf.urutan for satu in self.keterangan}
        catatan = [p for p in self.dokumen.paragraf if p.letak.bagian is BagianDokumen.CATATAN]
        return [p for p in (*self.luar, *catatan) if p.tingkat is None and p.urutan not in keterangan]

    @cached_property
    def kalimat(self) -> list[Kalimat]:
        """All sentences of the prose in order."""
        return [satu for p in self.prosa for satu in pecah_kalimat(p)]

    @cached_property
    def daftar(self) -> dict[str, list[Paragraf]]:
        """The entries of the lists of contents by kind: "isi", "tabel", "gambar", "grafik", "bagan", "lampiran"."""
        badan = [p for p in self.dokumen.badan if p.letak.tabel is None and p.teks.strip()]
        judul = _judul_daftar(badan)
        return {
            jenis: _isi_daftar(badan[urut + 1 : min((u for u in judul.values() if u > urut), default=len(badan))])
            for jenis, urut in judul.items()
        }

    @cached_property
    def _di_daftar(self) -> set[int]:
        return {p.urutan for isi in self.daftar.values() for p in isi} | {
            p.urutan for p in self.dokumen.badan if p.gaya.startswith(_GAYA_DAFTAR)
        }

    @cached_property
    def keterangan(self) -> list[Keterangan]:
        """The captions of tables and pictures in order."""
        return list(_keterangan(self.luar, self._sebelum_tabel))

    @cached_property
    def _sebelum_tabel(self) -> set[int]:
        return {satu.sebelum for satu in self.dokumen.tabel if satu.sebelum is not None and satu.dalam is None}

    def tempat(self, paragraf: Paragraf, awal: int, akhir: int) -> Tempat:
        """Return the place of words in a paragraph."""
        letak = replace(paragraf.letak, kata=(awal, akhir))
        lembar = LEMBAR
        if letak.tabel is not None and letak.bagian is BagianDokumen.BADAN:
            lembar = self.nama_tabel.get(letak.tabel, f"Tabel ke-{letak.tabel}")
        ref = CellRef(lembar, paragraf.urutan + 1, awal + 1, self.dokumen.berkas, letak)
        return Tempat(ref=ref, teks=paragraf.teks[awal:akhir])

    def milik(self, ref: CellRef | None) -> bool:
        """True for a place in this document."""
        return ref is not None and ref.berkas == self.dokumen.berkas


def pecah_kalimat(paragraf: Paragraf) -> Iterator[Kalimat]:
    """Yield the sentences of a paragraph; clauses between semicolons count as such."""
    teks, awal = paragraf.teks, 0
    for batas in _BATAS.finditer(teks):
        if batas[0] == "." and _SINGKATAN.search(teks, max(0, batas.start() - 8), batas.start()):
            tanda = re.match(r"\s+[A-Z]", teks[batas.end() : batas.end() + 4])
            if not (tanda and teks[batas.start() - 1].isdigit() and batas.start() - awal > 4):
                continue
        yield from _kalimat(paragraf, awal, batas.end())
        awal = batas.end()
    yield from _kalimat(paragraf, awal, len(teks))


def _kalimat(paragraf: Paragraf, awal: int, akhir: int) -> Iterator[Kalimat]:
    isi = paragraf.teks[awal:akhir]
    if isi.strip() and PERLU_DIISI not in isi:  # what this program left to be filled in states nothing
        yield Kalimat(paragraf, awal + len(isi) - len(isi.lstrip()), akhir - len(isi) + len(isi.rstrip()))


def _entri(paragraf: Paragraf) -> bool:
    return paragraf.gaya.startswith(_GAYA_DAFTAR) or BERTITIK.search(paragraf.teks) is not None


def _judul_daftar(badan: Sequence[Paragraf]) -> dict[str, int]:
    """Where each list begins: at its heading, else (a typed list names itself too) at its first or last mention."""
    hasil: dict[str, list[int]] = {}
    for urut, satu in enumerate(badan):
        if (cocok := _DAFTAR.fullmatch(satu.teks)) and not _entri(satu):
            hasil.setdefault(cocok[1].lower(), []).append(urut)
    pilih: dict[str, int] = {}
    for jenis, semua in hasil.items():
        berjudul = [u for u in semua if badan[u].tingkat is not None or "judul" in badan[u].gaya]
        pilih[jenis] = berjudul[0] if berjudul else semua[0] if jenis == "isi" else semua[-1]
    return pilih


def _isi_daftar(sesudah: Sequence[Paragraf]) -> list[Paragraf]:
    """The entries below the heading of a list: up to prose, the next list or the first chapter itself."""
    hasil: list[Paragraf] = []
    bab = 0
    for satu in sesudah[:_DAFTAR_TERPANJANG]:
        entri = _entri(satu)
        bab += bool(_BAB_SATU.match(satu.teks))
        if not entri and (len(satu.teks) > _PROSA or bab > 1):
            break
        hasil.append(satu)
    # What follows the last line with a page number is the report itself.
    while hasil and not _entri(hasil[-1]):
        hasil.pop()
    return hasil


def _keterangan(luar: Sequence[Paragraf], sebelum_tabel: set[int]) -> Iterator[Keterangan]:
    for urut, satu in enumerate(luar):
        cocok = _KETERANGAN.fullmatch(satu.teks)
        if cocok is None or not (cocok["nomor"] or satu.gaya == "caption"):
            continue
        dekat = luar[urut + 1 : urut + 4]
        if not (satu.gaya == "caption" or _berbentuk_judul(satu, cocok) or satu.urutan in sebelum_tabel):
            continue
        judul = " ".join(cocok["judul"].split()) or " ".join(
            " ".join(p.teks.split()) for p in _lanjutan(satu, dekat, sebelum_tabel)
        )
        nomor = cocok["nomor"] or ""
        yield Keterangan(cocok["jenis"].capitalize(), nomor if nomor[:1].isalnum() else "", judul, satu)


def _lanjutan(satu: Paragraf, sesudah: Sequence[Paragraf], sebelum_tabel: set[int]) -> Iterator[Paragraf]:
    """The lines of a title below its number: up to the table itself."""
    lalu = satu
    for lain in sesudah:
        if lalu.urutan in sebelum_tabel or lain.urutan != lalu.urutan + 1 or len(lain.teks) > _PROSA:
            return
        yield lain
        lalu = lain


def _berbentuk_judul(satu: Paragraf, cocok: re.Match[str]) -> bool:
    """True for a line that only numbers and names a table; a sentence goes on with a verb and ends with a stop."""
    judul = cocok["judul"].strip()
    kalimat = re.match(
        r"(?:di\b|ini\b|tersebut\b|berikut\b|dapat\b|menunjukkan\b|memperlihatkan\b|adalah\b)", judul, re.I
    )
    return len(satu.teks) <= _PROSA and kalimat is None and not judul.endswith(".") and cocok["nomor"][:1].isalnum()
