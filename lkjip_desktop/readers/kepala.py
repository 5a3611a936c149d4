"""Header blocks: the rows that head a table, wherever they stand, and the path of headings over each column."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from lkjip_desktop.domain.grid import Cell, Sheet
from lkjip_desktop.readers.baris_kepala import (
    Isi,
    berjudul,
    induk_kiri,
    kelompok_di_atas,
    lanjutan,
    nomor_kolom_baris,
)
from lkjip_desktop.readers.judul import Judul, baca_jalur, rapikan_judul
from lkjip_desktop.readers.peran import KUNCI_TABEL, Peran

_BARIS_MAKS = 4
TANPA_HASIL = "(rumus belum dihitung)"


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column of a table: where it stands and what its headings mean."""

    kolom: int
    jalur: tuple[str, ...]
    judul: Judul

    @property
    def peran(self) -> Peran | None:
        """What the column holds."""
        return self.judul.peran

    @property
    def tahun_belum_dihitung(self) -> bool:
        """True where a heading is a formula without a stored result: its year, perhaps, is unknown."""
        return TANPA_HASIL in self.jalur

    @property
    def tahun(self) -> int | None:
        """The year its headings name, None where they name none or several."""
        return self.judul.tahun[0] if len(self.judul.tahun) == 1 else None

    @property
    def nama(self) -> str:
        """Its headings as a person would name it."""
        return " / ".join(self.jalur)


@dataclass
class Kepala:
    """A header block: its rows (numbering rows apart) and its columns from left to right."""

    baris: int
    baris_akhir: int
    kolom: list[Kolom]

    @cached_property
    def peran(self) -> set[Peran]:
        """The meanings among its columns."""
        return {k.peran for k in self.kolom if k.peran}

    @property
    def batas(self) -> tuple[int, int]:
        """First and last column."""
        return self.kolom[0].kolom, self.kolom[-1].kolom

    def cari(self, *peran: Peran) -> Kolom | None:
        """The first column with one of the meanings, the first meaning preferred."""
        return next((kolom for satu in peran for kolom in self.kolom if kolom.peran is satu), None)

    def semua(self, *peran: Peran) -> list[Kolom]:
        """All columns with one of the meanings, from left to right."""
        return [kolom for kolom in self.kolom if kolom.peran in peran]

    def bersinggungan(self, lain: Kepala) -> bool:
        """True where another block shares columns with this one."""
        return self.batas[0] <= lain.batas[1] and lain.batas[0] <= self.batas[1]


def cari_kepala(lembar: Sheet) -> list[Kepala]:
    """Return the header blocks of a sheet from top to bottom, those side by side from left to right."""
    isi = _per_baris(lembar)
    hasil: list[Kepala] = []
    for baris in sorted(isi):
        for bagian in _calon(lembar, baris, _bebas(isi[baris], hasil, baris)):
            hasil.extend(_blok(lembar, isi, baris, bagian, hasil))
    return hasil


def _per_baris(lembar: Sheet) -> dict[int, Isi]:
    """The filled cells by row: read once, since sheets can be wide and long."""
    isi: dict[int, Isi] = {}
    for baris, kolom, sel in lembar.berisi():
        isi.setdefault(baris, []).append((kolom, sel))
    return isi


def _bebas(isi: Isi, blok: list[Kepala], baris: int) -> Isi:
    """The cells of a row that no header block holds yet."""
    penutup = [satu.batas for satu in blok if satu.baris <= baris <= satu.baris_akhir]
    return [(k, sel) for k, sel in isi if not any(awal <= k <= akhir for awal, akhir in penutup)]


def _calon(lembar: Sheet, baris: int, isi: Isi) -> list[range]:
    """The columns of a row that read as headings: the whole row, else its stretches between empty columns."""
    if berjudul(isi):
        return [range(isi[0][0], 10**6)]
    deret: list[Isi] = []
    akhir_lalu = 0
    for kolom, sel in isi:
        if deret and kolom == akhir_lalu + 1:
            deret[-1].append((kolom, sel))
        else:
            deret.append([(kolom, sel)])
        gabung = lembar.jangkar.get((baris, kolom))
        akhir_lalu = gabung.kolom_akhir if gabung else kolom
    akhir = [satu[0][0] for satu in deret[1:]] + [10**6]
    return [range(satu[0][0], batas) for satu, batas in zip(deret, akhir, strict=False) if berjudul(satu)]


def _blok(lembar: Sheet, isi: dict[int, Isi], baris: int, rentang: range, ada: list[Kepala]) -> list[Kepala]:
    """The header blocks that a row of headings is the core of."""
    dipakai = max((satu.baris_akhir for satu in ada if satu.batas[1] >= rentang.start), default=0)
    milik = {b: [(k, s) for k, s in isi.get(b, []) if k in rentang] for b in range(baris - 3, baris + _BARIS_MAKS)}
    awal, akhir = _perluas(lembar, milik, baris, dipakai)
    deret = range(awal, akhir + 1)
    kolom_akhir = max(
        gabung.kolom_akhir if (gabung := lembar.jangkar.get((b, k))) else k for b in deret for k, _ in milik[b]
    )
    jalur = {k: _jalur(lembar, deret, k) for k in range(rentang.start, min(kolom_akhir, lembar.ukuran[1]) + 1)}
    kolom = [Kolom(k, j, baca_jalur(j)) for k, j in jalur.items() if j]
    blok = [Kepala(awal, akhir, potong) for potong in _potong(kolom)]
    return [satu for satu in blok if satu.peran & KUNCI_TABEL and len(satu.peran) >= 2]


def _perluas(lembar: Sheet, isi: dict[int, Isi], baris: int, dipakai: int) -> tuple[int, int]:
    """First and last row of the header block around a row of headings."""
    maks = baris + _BARIS_MAKS - 1
    akhir = min(maks, max(_dasar(lembar, baris, kolom) for kolom, _ in isi[baris]))
    while akhir < maks and (berjudul(isi.get(akhir + 1, [])) or lanjutan(lembar, isi.get(akhir + 1, []), akhir)):
        akhir = max(akhir + 1, min(maks, max(_dasar(lembar, akhir + 1, kolom) for kolom, _ in isi[akhir + 1])))
    awal, lebar = baris, len({k for b in range(baris, akhir + 1) for k, _ in isi.get(b, [])})
    while awal - 1 > dipakai and akhir - awal + 1 < _BARIS_MAKS and isi.get(awal - 1):
        if nomor_kolom_baris(isi[awal - 1]) or not kelompok_di_atas(lembar, awal - 1, isi[awal - 1], lebar):
            break
        awal -= 1
    return awal, akhir


def _dasar(lembar: Sheet, baris: int, kolom: int) -> int:
    """The last row that a heading's own merge reaches down to."""
    gabung = lembar.jangkar.get((baris, kolom))
    return gabung.baris_akhir if gabung else baris


def _jalur(lembar: Sheet, baris: range, kolom: int) -> tuple[str, ...]:
    """The headings over a column, outermost first; repeated ones once."""
    jalur: list[str] = []
    for satu in baris:
        sel = lembar.efektif(satu, kolom)
        if sel.kosong and (satu, kolom) not in lembar.jangkar and _bercabang(lembar, baris, satu, kolom):
            sel = induk_kiri(lembar, satu, kolom) or sel
        teks = TANPA_HASIL if sel.tanpa_hasil else rapikan_judul(sel.teks)
        if teks and (not jalur or jalur[-1] != teks):
            jalur.append(teks)
    return tuple(jalur)


def _bercabang(lembar: Sheet, baris: range, satu: int, kolom: int) -> bool:
    """True where an unmerged group heading to the left reaches over this column: both have headings below."""
    if satu == baris[-1] or lembar[(baris[-1], kolom)].kosong:
        return False
    for kiri in range(kolom - 1, 0, -1):
        atas: Cell = lembar.efektif(satu, kiri)
        if not atas.kosong:
            return not lembar[(baris[-1], kiri)].kosong and lembar.efektif(baris[-1], kiri) != atas
    return False


def _potong(kolom: list[Kolom]) -> list[list[Kolom]]:
    """Split headings at empty columns into tables side by side; a part without a key column belongs to its left."""
    bagian: list[list[Kolom]] = []
    for satu in kolom:
        if bagian and satu.kolom == bagian[-1][-1].kolom + 1:
            bagian[-1].append(satu)
        else:
            bagian.append([satu])
    hasil: list[list[Kolom]] = []
    for potong in bagian:
        if hasil and not any(k.peran in KUNCI_TABEL for k in potong):
            hasil[-1].extend(potong)
        else:
            hasil.append(potong)
    return hasil
