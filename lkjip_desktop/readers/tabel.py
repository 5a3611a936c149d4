"""Tables: a header block with its title, its rows of data, its totals and bands, and where it ends.

Numbering rows, notes, signatures and what else stands around a table are told from data here, once for all kinds.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from lkjip_desktop.domain.grid import Cell, Sheet
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.baris import (
    Isi,
    JenisBaris,
    Penggolong,
    berupa_tanda_tangan,
    isi_baris,
    membuka_catatan,
)
from lkjip_desktop.readers.baris_kepala import berjudul, nomor_kolom_baris
from lkjip_desktop.readers.kepala import Kepala, Kolom, cari_kepala
from lkjip_desktop.readers.lembar.identitas import peran_label
from lkjip_desktop.readers.pemetaan import TANPA_PEMETAAN, Pemetaan
from lkjip_desktop.readers.peran import Peran

KUNCI_BARIS = (
    Peran.INDIKATOR,
    Peran.UNSUR,
    Peran.INDIKATOR_PROGRAM,
    Peran.URAIAN,
    Peran.SUB_KEGIATAN,
    Peran.KEGIATAN,
    Peran.PROGRAM,
    Peran.SASARAN,
)
_JUDUL_MAKS = 12
_KOSONG_MAKS = 30
_SASARAN = re.compile(
    r"^\W*(?:(?:[IVX]+|[A-Z]|\d{1,2})[.)]\s*)?(?:sasaran(?:\s+strategis)?|ss)\b\s*(?:ke\s*-?\s*)?(?:[\dIVX]+[.)]?)?\s*[:.–-]?\s*",
    re.I,
)
_BUKAN_SASARAN = re.compile(
    r"^\W*(?:(?:[IVX]+|[A-Z]|\d{1,2})[.)]\s*)?(?:tujuan|misi|perspektif|program|kegiatan|bidang|urusan|indikator)\b",
    re.I,
)
Letak = tuple[str, CellRef]


@dataclass
class Tabel:
    """A table of a sheet, in its own columns: title cells above it, numbering rows, rows of data, totals and bands.

    `catatan` are rows of notes below it; they are no part of it.
    """

    lembar: Sheet
    kepala: Kepala
    judul: list[CellRef] = field(default_factory=list)
    nomor: list[int] = field(default_factory=list)
    data: list[int] = field(default_factory=list)
    total: list[int] = field(default_factory=list)
    pita: list[int] = field(default_factory=list)
    catatan: list[int] = field(default_factory=list)

    @cached_property
    def kunci(self) -> Kolom:
        """The column that makes a row a row: the indikator, the unsur, the program."""
        kolom = self.kepala.cari(*KUNCI_BARIS)
        assert kolom is not None, "a header block has a key column"
        return kolom

    @property
    def awal(self) -> int:
        """The table's first row, a numbering row above its headings included."""
        return min([self.kepala.baris, *self.nomor])

    @property
    def akhir(self) -> int:
        """The table's last row."""
        return max([self.kepala.baris_akhir, *self.nomor, *self.data, *self.total, *self.pita])

    @property
    def tampak(self) -> list[int]:
        """The rows of data that are not hidden."""
        return [baris for baris in self.data if baris not in self.lembar.baris_tersembunyi]

    @property
    def teks_judul(self) -> str:
        """The title above the table, one line a row."""
        return "\n".join(teks for teks, _ in self.sel_judul)

    @property
    def sel_judul(self) -> list[Letak]:
        """The cells of the title with their texts."""
        return [(self.lembar[(ref.baris, ref.kolom)].teks.strip(), ref) for ref in self.judul]

    def sel(self, baris: int, kolom: Kolom | None) -> Cell | None:
        """The cell of a row in a column, through merges; None without such a column."""
        return None if kolom is None else self.lembar.efektif(baris, kolom.kolom)

    def teks(self, baris: int, kolom: Kolom | None) -> str:
        """The text of a row in a column, blanks collapsed but lines kept."""
        sel = self.sel(baris, kolom)
        return "" if sel is None else "\n".join(" ".join(bagian.split()) for bagian in sel.teks.strip().splitlines())

    def ref(self, baris: int, kolom: Kolom) -> CellRef:
        """The reference of a row's cell; inside a merge, of its anchor."""
        return self.lembar.ref(baris, kolom.kolom)

    def turun(self, kolom: Kolom | None) -> dict[int, Letak]:
        """A column carried down: merged or blank cells take what stands above them, up to the next text."""
        hasil: dict[int, Letak] = {}
        terakhir: Letak | None = None
        for baris in self.data if kolom else []:
            assert kolom is not None
            teks = self.teks(baris, kolom)
            terakhir = (teks, self.ref(baris, kolom)) if teks else terakhir
            if terakhir:
                hasil[baris] = terakhir
        return hasil

    @cached_property
    def sasaran(self) -> dict[int, Letak]:
        """The sasaran of each row: its column carried down, else the band above, else the table's title."""
        kolom = self.kepala.cari(Peran.SASARAN)
        if kolom is not None and kolom is not self.kunci:
            return self.turun(kolom)
        terakhir = self._sasaran_judul()
        hasil: dict[int, Letak] = {}
        for baris in sorted((*self.data, *self.pita)):
            if baris in self.pita:
                terakhir = self._sasaran_pita(baris) or terakhir
            elif terakhir:
                hasil[baris] = terakhir
        return hasil

    def _sasaran_judul(self) -> Letak | None:
        for ref in self.judul:
            teks = self.lembar[(ref.baris, ref.kolom)].teks.strip()
            cocok = _SASARAN.match(teks)
            if cocok and re.search(r"[:\d]", cocok[0]) and len(teks) > cocok.end():
                return teks[cocok.end() :].strip(), ref
        return None

    def _sasaran_pita(self, baris: int) -> Letak | None:
        kolom, sel = max(isi_baris(self.lembar, self.kepala, baris), key=lambda dua: len(dua[1].teks))
        teks = " ".join(sel.teks.split())
        if _BUKAN_SASARAN.match(teks):
            return None
        bersih = _SASARAN.sub("", teks)
        return (bersih or teks, self.lembar.alamat(baris, kolom))


def cari_tabel(lembar: Sheet, tutup: Collection[int] = frozenset(), pemetaan: Pemetaan = TANPA_PEMETAAN) -> list[Tabel]:
    """Return the tables of a sheet, from top to bottom; rows in `tutup` belong to signatures and end a table."""
    kepala = cari_kepala(lembar, pemetaan)
    hasil: list[Tabel] = []
    for blok in kepala:
        tabel = Tabel(lembar, blok)
        bawah = [lain for lain in kepala if lain.baris > blok.baris_akhir and lain.bersinggungan(blok)]
        batas = min((_awal_judul(lembar, lain) for lain in bawah), default=lembar.ukuran[0] + 1)
        _isi_baris(tabel, max(batas, blok.baris_akhir + 1), tutup)
        atas = max(
            (
                max([lain.akhir, *lain.catatan])
                for lain in hasil
                if lain.kepala.baris < blok.baris and _sekolom(lain, tabel)
            ),
            default=0,
        )
        _isi_judul(tabel, atas, tutup, sendiri=not _bersebelahan(blok, kepala))
        hasil.append(tabel)
    return hasil


def _sekolom(satu: Tabel, lain: Tabel) -> bool:
    return satu.kepala.bersinggungan(lain.kepala)


def _bersebelahan(blok: Kepala, semua: Sequence[Kepala]) -> bool:
    """True where another table stands beside this one."""
    return any(lain is not blok and not lain.bersinggungan(blok) for lain in semua)


def _awal_judul(lembar: Sheet, kepala: Kepala) -> int:
    """The first row of the titles right above a header: lines of one text, and blanks among them."""
    awal = kepala.baris
    for baris in range(kepala.baris - 1, max(0, kepala.baris - _JUDUL_MAKS), -1):
        isi = isi_baris(lembar, kepala, baris)
        if isi and not nomor_kolom_baris(isi) and (not _baris_judul(isi) or membuka_catatan(isi)):
            break
        awal = baris if isi else awal
    return awal


def _baris_judul(isi: Isi) -> bool:
    """True for a line of a title: one text, or a label with its value (Nama OPD : ...)."""
    teks = isi[0][1].teks
    if len(isi) > 1:
        return peran_label(teks.partition(":")[0]) is not None
    return re.search(r"[A-Za-z]{3}", teks) is not None


def _isi_judul(tabel: Tabel, atas: int, tutup: Collection[int], *, sendiri: bool) -> None:
    """Take the numbering row and the title rows above a table, up to what stands before it."""
    baris = tabel.kepala.baris - 1
    if nomor_kolom_baris(isi_baris(tabel.lembar, tabel.kepala, baris)):
        tabel.nomor.append(baris)
        baris -= 1
    judul: list[CellRef] = []
    for satu in range(baris, max(atas, baris - _JUDUL_MAKS, 0), -1):
        if satu in tutup:
            break
        sel = _sel_judul(tabel, satu, sendiri=sendiri)
        if sel and not _identitas(tabel.lembar, sel[0]):
            judul[:0] = sel
    tabel.judul = judul


def _identitas(lembar: Sheet, ref: CellRef) -> bool:
    """True for a label with its value beside or behind it: no title ("RENSTRA" alone is one)."""
    label, _, nilai = lembar[(ref.baris, ref.kolom)].teks.partition(":")
    sendiri = all(lembar[(ref.baris, k)].kosong for k in range(ref.kolom + 1, lembar.ukuran[1] + 1))
    return peran_label(label) is not None and (bool(nilai.strip()) or not sendiri)


def _sel_judul(tabel: Tabel, baris: int, *, sendiri: bool) -> list[CellRef]:
    """The texts of a row that stand over the table, those of the whole row where no table stands beside it."""
    awal, akhir = (1, tabel.lembar.ukuran[1]) if sendiri else tabel.kepala.batas
    jangkar = dict.fromkeys(tabel.lembar.ref(baris, kolom) for kolom in range(awal, akhir + 1))
    return [r for r in jangkar if r.baris == baris and isinstance(tabel.lembar[(r.baris, r.kolom)].nilai, str)]


def _isi_baris(tabel: Tabel, batas: int, tutup: Collection[int]) -> None:
    """Walk down from the header and tell data, totals, bands and the table's end apart."""
    _telusuri(tabel, batas, tutup)
    terakhir = max((*tabel.data, *tabel.total), default=0)
    tabel.pita = [baris for baris in tabel.pita if baris < terakhir]  # a last band heads what comes below


def _telusuri(tabel: Tabel, batas: int, tutup: Collection[int]) -> None:
    penggolong = Penggolong(tabel.lembar, tabel.kepala, tabel.kunci)
    kosong = 0
    for baris in range(tabel.kepala.baris_akhir + 1, batas):
        isi = isi_baris(tabel.lembar, tabel.kepala, baris)
        if not isi:
            kosong += 0 if _dalam_gabungan(tabel, baris) else 1
            if kosong > _KOSONG_MAKS:
                return
            continue
        if not tabel.data and not tabel.total and nomor_kolom_baris(isi):
            tabel.nomor.append(baris)
            continue
        berakhir = baris in tutup or (bool(tabel.data) and berjudul(isi))  # headings: a list of another kind, a legend
        jenis = JenisBaris.AKHIR if berakhir else penggolong.golong(baris, isi, lewat_kosong=kosong)
        if jenis is JenisBaris.AKHIR:
            tabel.catatan = _catatan(tabel, baris, batas, tutup)
            return
        kosong = 0
        {JenisBaris.TOTAL: tabel.total, JenisBaris.PITA: tabel.pita, JenisBaris.DATA: tabel.data}[jenis].append(baris)


def _catatan(tabel: Tabel, baris: int, batas: int, tutup: Collection[int]) -> list[int]:
    """The rows of notes that begin right below a table and go on without a blank."""
    hasil: list[int] = []
    for satu in range(baris, batas):
        isi = isi_baris(tabel.lembar, tabel.kepala, satu)
        if not isi or satu in tutup or berupa_tanda_tangan(isi):
            break
        if not membuka_catatan(isi) and not (hasil and len(isi) == 1):
            break
        hasil.append(satu)
    return hasil


def _dalam_gabungan(tabel: Tabel, baris: int) -> bool:
    """True for a row that is the lower part of a merged key cell."""
    gabung = tabel.lembar.jangkar.get((baris, tabel.kunci.kolom))
    return gabung is not None and gabung.baris < baris
