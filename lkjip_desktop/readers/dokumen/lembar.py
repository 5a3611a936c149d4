"""A document's tables and lines as sheets, so that the readers of workbooks understand them too.

Each table outside a table becomes a sheet: above it the lines of its caption, below it the short lines that belong to
it (conversion, mutu, signature). What is left becomes the sheet of the running text, one line a row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lkjip_desktop.domain.dokumen import BagianDokumen, Dokumen, Paragraf, SelDokumen, TabelDokumen
from lkjip_desktop.domain.grid import Cell, Grid, Sheet
from lkjip_desktop.domain.sel import CellRange, CellRef

NASKAH = "Naskah"
# A caption or a line below a table is short; prose is not.
_LARIK_TERPANJANG = 160
# Where a caption begins; the last line of a signature, and items of lists.
_KETERANGAN = re.compile(r"\s*(?:tabel|gambar|grafik)\b", re.I)
_NOMOR = re.compile(r"\s*(tabel\s+\d+(?:\.\d+)*)\b", re.I)
_PENUTUP = re.compile(r"\s*(?:nip\b|nrp\b|[•❖➢-]|\(?[a-z0-9]{1,2}[.)]\s)", re.I)
_JUDUL_TERBANYAK, _EKOR_TERBANYAK = 5, 16


@dataclass(slots=True)
class LembarDokumen:
    """The sheets of a document and the paragraph that each of their cells shows."""

    grid: Grid
    asal: dict[CellRef, Paragraf] = field(default_factory=dict)


def lembar_dokumen(dokumen: Dokumen) -> LembarDokumen:
    """Return a document as a workbook; its cells' references name the document as their file."""
    return _Penyusun(dokumen).susun()


class _Penyusun:
    """Lays tables and lines out on sheets."""

    def __init__(self, dokumen: Dokumen) -> None:
        self._dokumen = dokumen
        self._hasil = LembarDokumen(Grid(Path(dokumen.berkas), []))
        self._luar = [satu for satu in dokumen.badan if satu.letak.tabel is None]
        self._terpakai: set[int] = set()

    def susun(self) -> LembarDokumen:
        """Return the sheets, that of the running text last."""
        tabel = [satu for satu in self._dokumen.tabel if satu.bagian is BagianDokumen.BADAN and satu.dalam is None]
        akhir = [-1, *map(_akhir, tabel)]
        judul = [self._judul(_mulai(satu), lalu) for satu, lalu in zip(tabel, akhir, strict=False)]
        for satu, atas in zip(tabel, judul, strict=True):
            self._tabel(satu, atas or self._bab(_mulai(satu)), self._ekor(_akhir(satu)))
        sisa = [satu for satu in self._luar if satu.urutan not in self._terpakai and satu.teks.strip()]
        lembar = self._lembar(NASKAH)
        self._larik(lembar, 1, sisa)
        return self._hasil

    def _lembar(self, nama: str) -> Sheet:
        lembar = Sheet(nama, berkas=self._dokumen.berkas)
        self._hasil.grid.lembar.append(lembar)
        return lembar

    def _tulis(self, lembar: Sheet, tempat: tuple[int, int], teks: str, asal: Paragraf | None) -> None:
        rapi = " ".join(teks.split("\t")).strip()
        if rapi:
            lembar.sel[tempat] = Cell(rapi, rapi)
        if asal is not None:
            lembar.letak[tempat] = asal.letak
            self._hasil.asal[lembar.alamat(*tempat)] = asal

    def _tabel(self, tabel: TabelDokumen, atas: Sequence[Paragraf], bawah: Sequence[Paragraf]) -> None:
        lembar = self._lembar(self._nama(tabel, atas))
        baris = self._larik(lembar, 1, atas) + (1 if atas else 0)
        baris = self._isi(lembar, baris, tabel)
        self._larik(lembar, baris + 1, bawah)

    def _nama(self, tabel: TabelDokumen, atas: Sequence[Paragraf]) -> str:
        """The table's own number as its caption says it, else its place among the tables."""
        tertulis = (cocok[1] for satu in atas if (cocok := _NOMOR.match(satu.teks)))
        nama = " ".join(next(tertulis, "").split()).capitalize().rstrip(".")
        ada = {satu.nama for satu in self._hasil.grid.lembar}
        return nama if nama and nama not in ada else f"Tabel ke-{tabel.nomor}"

    def _larik(self, lembar: Sheet, baris: int, larik: Sequence[Paragraf]) -> int:
        for satu in larik:
            self._tulis(lembar, (baris, 1), satu.teks, satu)
            baris += 1
        return baris

    def _isi(self, lembar: Sheet, baris: int, tabel: TabelDokumen) -> int:
        gabungan: list[CellRange] = []
        for nomor, isi in enumerate(tabel.baris):
            for sel in isi:
                tempat = baris + nomor, sel.kolom
                if not sel.lanjutan:
                    self._tulis(lembar, tempat, sel.teks, sel.paragraf[0] if sel.paragraf else None)
                    bawah = baris + _tinggi(tabel, nomor, sel) - 1
                    if sel.lebar > 1 or bawah > tempat[0]:
                        gabungan.append(CellRange(*tempat, bawah, sel.kolom + sel.lebar - 1))
        lembar.gabungan = tuple(gabungan)
        return baris + len(tabel.baris)

    def _judul(self, mulai: int, awal: int) -> list[Paragraf]:
        """The lines of a caption: those just above the table, up to prose, a signature or the table before."""
        hasil: list[Paragraf] = []
        for satu in reversed([p for p in self._luar if awal < p.urutan < mulai]):
            if len(satu.teks) > _LARIK_TERPANJANG or len(hasil) == _JUDUL_TERBANYAK or _PENUTUP.match(satu.teks):
                break
            if satu.teks.strip():
                hasil.append(satu)
            if _KETERANGAN.match(satu.teks):
                break
        self._terpakai |= {satu.urutan for satu in hasil}
        return hasil[::-1]

    def _bab(self, mulai: int) -> list[Paragraf]:
        """The heading that a table without a caption stands right under, other tables in between."""
        atas = [satu for satu in self._luar if satu.urutan < mulai and satu.teks.strip()]
        if atas and atas[-1].tingkat is not None and not atas[-1].letak.judul.lower().startswith("daftar"):
            return [atas[-1]]
        return []

    def _ekor(self, akhir: int) -> list[Paragraf]:
        """The short lines below a table, up to prose, a heading or the caption of the next table."""
        berikut = min((satu.urutan for satu in self._luar if satu.urutan > akhir), default=akhir)
        hasil: list[Paragraf] = []
        for satu in self._luar:
            if satu.urutan <= akhir:
                continue
            if satu.urutan in self._terpakai or satu.urutan > berikut:  # the next table begins in between
                break
            berikut = satu.urutan + 1
            if len(satu.teks) > _LARIK_TERPANJANG or satu.tingkat or len(hasil) == _EKOR_TERBANYAK:
                break
            if satu.teks.strip():
                hasil.append(satu)
        self._terpakai |= {satu.urutan for satu in hasil}
        return hasil


def _paragraf(tabel: TabelDokumen) -> Iterator[int]:
    return (satu.urutan for baris in tabel.baris for sel in baris for satu in sel.paragraf)


def _mulai(tabel: TabelDokumen) -> int:
    return min(_paragraf(tabel), default=(tabel.sebelum or 0) + 1)


def _akhir(tabel: TabelDokumen) -> int:
    return max(_paragraf(tabel), default=tabel.sebelum or 0)


def _tinggi(tabel: TabelDokumen, nomor: int, sel: SelDokumen) -> int:
    """How many rows a cell covers with the cells that continue it below."""
    tinggi = 1
    for baris in tabel.baris[nomor + 1 :]:
        bawah = next((satu for satu in baris if satu.kolom == sel.kolom), None)
        if bawah is None or not bawah.lanjutan:
            break
        tinggi += 1
    return tinggi
