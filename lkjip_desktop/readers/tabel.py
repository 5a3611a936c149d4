"""Tables: a header block with its title, its rows of data, its totals, and where it ends.

Numbering rows, notes, signatures and what else stands around a table are told from data here, once for all kinds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from lkjip_desktop.domain.grid import Cell, Sheet
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.kepala import Kepala, Kolom, cari_kepala, nomor_kolom_baris
from lkjip_desktop.readers.kosakata import Peran

KUNCI_BARIS = (Peran.INDIKATOR, Peran.UNSUR, Peran.SUB_KEGIATAN, Peran.KEGIATAN, Peran.PROGRAM, Peran.SASARAN)
_TOTAL = re.compile(
    r"(?:grand\s+|sub\s+)?(?:jumlah|total|rata\s*-?\s*rata)(?:[\s/]+(?:total|anggaran|belanja|pagu|realisasi|keseluruhan|"
    r"seluruh\w*|semua|program|kegiatan|nilai|unsur|tertimbang|capaian|kinerja|apbd|daerah|serapan|biaya|dana|umum|rp\.?))*"
    r"(?:\s+tahun(?: anggaran)?\s+\d{4}|\s+\d{4})?[\s:.()]*|nilai (?:ikm|skm|indeks)\b.*|ikm unit pelayanan\b.*",
    re.I | re.S,
)
_AKHIR = re.compile(r"(?:data dukung|keterangan|ket\.?|sumber(?: data)?|catatan|petunjuk)\s*:|\*+\)?\s", re.I)
_TTD = re.compile(r"\bNIP\b|^mengetahui\b|^pihak (?:pertama|kedua)\b", re.I)


@dataclass
class Tabel:
    """A table of a sheet: title cells above it, numbering rows, rows of data and totals, in their own columns."""

    lembar: Sheet
    kepala: Kepala
    judul: list[CellRef] = field(default_factory=list)
    nomor: list[int] = field(default_factory=list)
    data: list[int] = field(default_factory=list)
    total: list[int] = field(default_factory=list)

    @cached_property
    def kunci(self) -> Kolom:
        """The column that makes a row a row: the indikator, the unsur, the program."""
        kolom = self.kepala.cari(*KUNCI_BARIS)
        assert kolom is not None, "a header block has a key column"
        return kolom

    @property
    def akhir(self) -> int:
        """The table's last row."""
        return max([self.kepala.baris_akhir, *self.nomor, *self.data, *self.total])

    @property
    def teks_judul(self) -> str:
        """The title above the table, one line a row."""
        return "\n".join(self.lembar[(ref.baris, ref.kolom)].teks.strip() for ref in self.judul)

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

    def turun(self, kolom: Kolom | None) -> dict[int, tuple[str, CellRef]]:
        """A column carried down: merged or blank cells take what stands above them, up to the next text."""
        hasil: dict[int, tuple[str, CellRef]] = {}
        terakhir: tuple[str, CellRef] | None = None
        for baris in self.data if kolom else []:
            assert kolom is not None
            teks = self.teks(baris, kolom)
            terakhir = (teks, self.ref(baris, kolom)) if teks else terakhir
            if terakhir:
                hasil[baris] = terakhir
        return hasil


def cari_tabel(lembar: Sheet) -> list[Tabel]:
    """Return the tables of a sheet, from top to bottom."""
    kepala = cari_kepala(lembar)
    hasil: list[Tabel] = []
    for urut, blok in enumerate(kepala):
        batas = min((lain.baris for lain in kepala[urut + 1 :] if lain.baris > blok.baris_akhir), default=None)
        tabel = Tabel(lembar, blok)
        _isi_baris(tabel, batas if batas is not None else lembar.ukuran[0] + 1)
        atas = max((lain.akhir for lain in hasil if lain.kepala.baris < blok.baris), default=0)
        _isi_judul(tabel, atas)
        hasil.append(tabel)
    return hasil


def _baris(tabel: Tabel, baris: int) -> list[tuple[int, Cell]]:
    awal, akhir = tabel.kepala.batas
    sel = ((kolom, tabel.lembar[(baris, kolom)]) for kolom in range(awal, akhir + 1))
    return [(kolom, satu) for kolom, satu in sel if not satu.kosong or satu.tanpa_hasil]


def _isi_judul(tabel: Tabel, atas: int) -> None:
    """Take the numbering row and the title rows above a table, up to the end of the table before it."""
    baris = tabel.kepala.baris - 1
    if nomor_kolom_baris(_baris(tabel, baris)):
        tabel.nomor.append(baris)
        baris -= 1
    judul: list[CellRef] = []
    for satu in range(max(atas + 1, baris - 11), baris + 1):
        for kolom, _ in _baris(tabel, satu):
            judul.append(tabel.lembar.alamat(satu, kolom))
    tabel.judul = judul


def _isi_baris(tabel: Tabel, batas: int) -> None:
    """Walk down from the header and tell data, totals and the table's end apart."""
    kosong = 0
    for baris in range(tabel.kepala.baris_akhir + 1, batas):
        isi = _baris(tabel, baris)
        if not isi:
            kosong += 0 if _dalam_gabungan(tabel, baris) else 1
            continue
        if kosong > 1:
            _total_terpisah(tabel, baris, isi)
            return
        if not tabel.data and not tabel.total and nomor_kolom_baris(isi):
            tabel.nomor.append(baris)
            continue
        if _berakhir(tabel, baris, isi, lewat_kosong=kosong > 0):
            return
        kosong = 0
        (tabel.total if _TOTAL.fullmatch(isi[0][1].teks.strip()) else tabel.data).append(baris)


def _total_terpisah(tabel: Tabel, baris: int, isi: list[tuple[int, Cell]]) -> None:
    """Take a total that stands below rows left blank for more data."""
    if len(isi) > 1 and _TOTAL.fullmatch(isi[0][1].teks.strip()):
        tabel.total.append(baris)


def _dalam_gabungan(tabel: Tabel, baris: int) -> bool:
    gabung = tabel.lembar.jangkar.get((baris, tabel.kunci.kolom))
    return gabung is not None and gabung.baris < baris


def _berakhir(tabel: Tabel, baris: int, isi: list[tuple[int, Cell]], *, lewat_kosong: bool) -> bool:
    """True where a row no longer belongs to the table: a note, a signature, or text after a blank row."""
    if any(_TTD.search(sel.teks.strip()) for _, sel in isi) or _AKHIR.match(isi[0][1].teks.strip()):
        return True
    if _TOTAL.fullmatch(isi[0][1].teks.strip()):
        return len(isi) < 2
    berkunci = not tabel.lembar.efektif(baris, tabel.kunci.kolom).kosong
    if lewat_kosong:
        return not berkunci or len(isi) < 2
    return not berkunci and not any(kolom.kolom == isi[0][0] and kolom.peran for kolom in tabel.kepala.kolom)
