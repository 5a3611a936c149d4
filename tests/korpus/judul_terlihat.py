"""Sets of headings of real reports and applications, laid out as sheets and read: column by column what is understood.

python -m tests.korpus.judul_terlihat JSON      prints the misses and the count
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lkjip_desktop.domain.grid import Cell, Sheet
from lkjip_desktop.domain.sel import CellRange
from lkjip_desktop.readers.judul import baca_jalur
from lkjip_desktop.readers.kepala import Kolom
from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.pilih_kolom import tahun_kolom
from lkjip_desktop.readers.rekaman import Konteks
from lkjip_desktop.readers.tabel import Tabel, cari_tabel
from lkjip_desktop.readers.tafsir import tafsirkan
from tests.korpus.harapan_judul import HARAPAN

Judul = str | list[Any]
_TAHUN, _JAUH = 3000, 50  # a report's year that no heading names


@dataclass(frozen=True)
class Terbaca:
    """A column: its headings, what they were read as, what a person reads."""

    tabel: str
    jalur: tuple[str, ...]
    dibaca: str
    harapan: str

    @property
    def benar(self) -> bool:
        return self.dibaca == self.harapan


def daun(judul: Judul) -> list[tuple[str, ...]]:
    """The paths of a heading: itself, or one for every lesser heading under it."""
    if isinstance(judul, str):
        return [(judul,)]
    if len(judul) == 2 and isinstance(judul[0], str) and isinstance(judul[1], list):
        bawah = [jalur for satu in judul[1] for jalur in daun(satu)]
        return [(judul[0], *jalur) for jalur in bawah] or [(judul[0],)]
    return [jalur for satu in judul for jalur in daun(satu)]


def susun(judul: list[Judul], baris: list[list[str]]) -> tuple[Sheet, list[tuple[str, ...]]]:
    """A sheet with the headings over its columns, groups merged, sample rows below, as the report has them."""
    jalur = [satu for j in judul for satu in daun(j)]
    tinggi = max(map(len, jalur))
    sel: dict[tuple[int, int], Cell] = {}
    gabung: list[CellRange] = []
    for tingkat in range(tinggi):
        mulai = 1
        for kolom in range(1, len(jalur) + 1):
            if kolom < len(jalur) and tingkat + 1 < len(jalur[kolom - 1]) and _sekelompok(jalur, kolom, tingkat):
                continue
            isi = jalur[mulai - 1]
            if tingkat < len(isi):
                bawah = tinggi if tingkat + 1 == len(isi) else tingkat + 1
                sel[tingkat + 1, mulai] = Cell(isi[tingkat], isi[tingkat])
                if (bawah, kolom) != (tingkat + 1, mulai):
                    gabung.append(CellRange(tingkat + 1, mulai, bawah, kolom))
            mulai = kolom + 1
    for b, satu in enumerate(baris, start=tinggi + 1):
        sel.update({(b, k): Cell(teks, teks) for k, teks in enumerate(map(str, satu), start=1) if teks})
    return Sheet("Lembar1", sel, tuple(gabung)), jalur


def _sekelompok(jalur: list[tuple[str, ...]], kolom: int, tingkat: int) -> bool:
    """True where the column to the right stands under the same heading of this level."""
    return len(jalur[kolom]) > tingkat + 1 and jalur[kolom][: tingkat + 1] == jalur[kolom - 1][: tingkat + 1]


def arti(tabel: Tabel | None, kolom: Kolom) -> str:
    """What a column is read as: meaning, year or distance from the report's, part of a year; "-" for nothing."""
    judul = kolom.judul
    if judul.peran in {None, Peran.LAIN}:
        return "-"
    tahun = tahun_kolom(tabel, kolom, Konteks(_TAHUN)) if tabel else None
    geser = tahun - _TAHUN if tahun else 0
    tertulis = kolom.tahun or (tahun if abs(geser) > _JAUH else None)
    waktu = [str(tertulis)] if tertulis else [f"{geser:+d}"] if geser else []
    waktu += [f"bagian {judul.masa.bagian[1]}"] if judul.masa.bagian else []
    return " ".join([str(judul.peran), *waktu])


def baca_semua(berkas: Path) -> list[Terbaca]:
    """Every column of the file's sets of headings, as read and as expected."""
    hasil: list[Terbaca] = []
    for urut, satu in enumerate(json.loads(berkas.read_text(encoding="utf-8"))):
        sheet, jalur = susun(satu["headers"], satu.get("sample_rows", []))
        dibaca = {k: arti(None, Kolom(k, j, baca_jalur(j))) for k, j in enumerate(jalur, start=1)}
        for tabel in (t for t in cari_tabel(sheet) if t.kepala.baris == 1):
            tafsirkan(tabel, {})
            dibaca.update({k.kolom: arti(tabel, k) for k in tabel.kepala.kolom})
        hasil.extend(Terbaca(satu["table"], *tiga) for tiga in zip(jalur, dibaca.values(), HARAPAN[urut], strict=True))
    return hasil


def main() -> None:
    """Print what is not understood as a person would, and how much is."""
    terbaca = baca_semua(Path(sys.argv[1]))
    for satu in (t for t in terbaca if not t.benar):
        print(f"{satu.tabel[:40]}: {' / '.join(satu.jalur)}: {satu.dibaca} (seharusnya {satu.harapan})")
    print(f"{sum(t.benar for t in terbaca)} dari {len(terbaca)} kolom benar")


if __name__ == "__main__":
    main()
