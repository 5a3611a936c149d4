"""Header blocks: the rows of a sheet that head a table, wherever they stand, and the path of headings of each column."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from lkjip_desktop.domain.grid import Cell, Sheet
from lkjip_desktop.readers.kosakata import KUNCI_TABEL, Judul, Peran, baca_jalur, baca_judul

_ANAK = re.compile(
    r"(?:19|20)\d{2}|k|rp\.?|rp\.?\s*\(000\)|%|n|i{1,3}|iv|tw\.?\s*(?:i{1,3}|iv|[1-4])|triwulan\s*(?:i{1,3}|iv|[1-4])"
    r"|semester\s*(?:i{1,2}|[12])|jan\w*|feb\w*|mar\w*|apr\w*|mei|jun\w*|jul\w*|agu?s\w*|sep\w*|okt\w*|nov\w*|des\w*|awal|akhir",
    re.I,
)
_NOMOR = re.compile(r"\(?\s*(\d{1,2})\s*\)?(?:\s*=\s*[\d\s+:/x×*()%-]+)?|\d{1,2}\s*[+:/x×*-].*", re.I)


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
    def tahun(self) -> int | None:
        """The year its headings name, None where they name none or several."""
        return self.judul.tahun[0] if len(self.judul.tahun) == 1 else None


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
        for satu in peran:
            for kolom in self.kolom:
                if kolom.peran is satu:
                    return kolom
        return None

    def semua(self, peran: Peran) -> list[Kolom]:
        """All columns with a meaning."""
        return [kolom for kolom in self.kolom if kolom.peran is peran]


def _tahun(sel: Cell) -> bool:
    return re.fullmatch(r"(?:19|20)\d{2}", sel.teks.strip()) is not None


def _isi_baris(lembar: Sheet, baris: int, kolom_akhir: int) -> list[tuple[int, Cell]]:
    sel = ((kolom, lembar[(baris, kolom)]) for kolom in range(1, kolom_akhir + 1))
    return [(kolom, satu) for kolom, satu in sel if not satu.kosong]


def nomor_kolom_baris(isi: list[tuple[int, Cell]]) -> bool:
    """True for a row that only numbers the columns: `1 2 3`, `(1) (2)`, `14 = 7 + 13`."""
    cocok = [_NOMOR.fullmatch(sel.teks.strip()) for _, sel in isi]
    angka = [int(c[1]) for c in cocok if c and c[1]]
    return len(isi) >= 2 and all(cocok) and len(angka) >= 2 and angka == sorted(set(angka)) and angka[0] <= 3


def _jangkar(lembar: Sheet, isi: list[tuple[int, Cell]]) -> bool:
    """True for a row that reads as headings: at least two known meanings, and most of its cells known."""
    dikenal = [baca_judul(sel.teks.strip()).peran for _, sel in isi if isinstance(sel.nilai, str)]
    peran = {p for p in dikenal if p}
    kenal = sum(p is not None for p in dikenal) + sum(_tahun(sel) for _, sel in isi)
    return len(peran) >= 2 and kenal * 2 >= len(isi)


def _anak(lembar: Sheet, baris: int, isi: list[tuple[int, Cell]], awal: int) -> bool:
    """True for a row of lesser headings below a header row: years, K / Rp, quarters, target / realisasi."""
    if not isi or nomor_kolom_baris(isi):
        return False
    for kolom, sel in isi:
        teks = sel.teks.strip()
        if not (_ANAK.fullmatch(teks) or (isinstance(sel.nilai, str) and baca_judul(teks).peran)):
            return False
        if lembar.efektif(awal, kolom).kosong and _induk_kiri(lembar, awal, kolom) is None:
            return False
    return True


def _induk_kiri(lembar: Sheet, baris: int, kolom: int) -> Cell | None:
    """The heading whose unmerged span reaches this column: the nearest filled cell to the left."""
    for kiri in range(kolom - 1, 0, -1):
        sel = lembar.efektif(baris, kiri)
        if not sel.kosong:
            return sel
    return None


def _kelompok_di_atas(lembar: Sheet, baris: int, isi: list[tuple[int, Cell]], lebar: int) -> bool:
    """True for a row of group headings above: merged over some, not all, of the columns."""
    sempit = 0
    for kolom, sel in isi:
        gabung = lembar.jangkar.get((baris, kolom))
        teks = sel.teks.strip()
        if not (_tahun(sel) or baca_judul(teks).peran or (gabung and len(teks) <= 60)):
            return False
        sempit += gabung is not None and 1 < gabung.kolom_akhir - gabung.kolom + 1 < lebar
    return sempit > 0


def _jalur(lembar: Sheet, baris: range, kolom: int) -> tuple[str, ...]:
    """The headings over a column, outermost first; repeated ones once."""
    jalur: list[str] = []
    for satu in baris:
        sel = lembar.efektif(satu, kolom)
        if sel.kosong and (satu, kolom) not in lembar.jangkar and _bercabang(lembar, baris, satu, kolom):
            sel = _induk_kiri(lembar, satu, kolom) or sel
        teks = " ".join(sel.teks.split())
        if teks and (not jalur or jalur[-1] != teks):
            jalur.append(teks)
    return tuple(jalur)


def _bercabang(lembar: Sheet, baris: range, satu: int, kolom: int) -> bool:
    """True where an unmerged group heading to the left reaches over this column: both have headings below."""
    if satu == baris[-1] or lembar[(baris[-1], kolom)].kosong:
        return False
    for kiri in range(kolom - 1, 0, -1):
        if not lembar.efektif(satu, kiri).kosong:
            return not lembar[(baris[-1], kiri)].kosong and lembar.efektif(baris[-1], kiri) != lembar.efektif(
                satu, kiri
            )
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


def _dasar(lembar: Sheet, baris: int, kolom: int) -> int:
    """The last row that a heading's own merge reaches down to."""
    gabung = lembar.jangkar.get((baris, kolom))
    return gabung.baris_akhir if gabung else baris


def _perluas(lembar: Sheet, isi: dict[int, list[tuple[int, Cell]]], baris: int, dipakai: int) -> tuple[int, int]:
    """First and last row of the header block around an anchor row."""
    akhir = min(baris + 3, max(_dasar(lembar, baris, kolom) for kolom, _ in isi[baris]))
    while akhir - baris < 3 and (
        _jangkar(lembar, isi.get(akhir + 1, [])) or _anak(lembar, akhir + 1, isi.get(akhir + 1, []), akhir)
    ):
        akhir += 1
    awal, lebar = baris, len({k for b in range(baris, akhir + 1) for k, _ in isi.get(b, [])})
    while awal - 1 > dipakai and akhir - awal < 3 and isi.get(awal - 1):
        if nomor_kolom_baris(isi[awal - 1]) or not _kelompok_di_atas(lembar, awal - 1, isi[awal - 1], lebar):
            break
        awal -= 1
    return awal, akhir


def cari_kepala(lembar: Sheet) -> list[Kepala]:
    """Return the header blocks of a sheet from top to bottom, those side by side from left to right."""
    baris_akhir, kolom_akhir = lembar.ukuran
    isi = _per_baris(lembar)
    hasil: list[Kepala] = []
    dipakai = 0
    for baris in range(1, baris_akhir + 1):
        if baris <= dipakai or not _jangkar(lembar, isi.get(baris, [])):
            continue
        awal, akhir = _perluas(lembar, isi, baris, dipakai)
        rentang = range(awal, akhir + 1)
        jalur = {kolom: _jalur(lembar, rentang, kolom) for kolom in range(1, kolom_akhir + 1)}
        kolom = [Kolom(k, j, baca_jalur(j)) for k, j in jalur.items() if j]
        blok = [Kepala(awal, akhir, potong) for potong in _potong(kolom)]
        blok = [satu for satu in blok if satu.peran & KUNCI_TABEL and len(satu.peran) >= 2]
        if blok:
            hasil.extend(blok)
            dipakai = akhir
    return hasil


def _per_baris(lembar: Sheet) -> dict[int, list[tuple[int, Cell]]]:
    """The filled cells by row: read once, since sheets can be wide and long."""
    isi: dict[int, list[tuple[int, Cell]]] = {}
    for baris, kolom, sel in lembar.berisi():
        isi.setdefault(baris, []).append((kolom, sel))
    return isi
