"""How a table's rows look: which stay together on a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from lkjip_desktop.domain.isian import Rekaman

# Paragraph styles of the template: a row's text that keeps with the next row, and one that does not.
MENEMPEL, LEPAS = "TabelUtuh", "TabelTeks"
# The same for tables in small letters.
KECIL = ("TabelKecilUtuh", "TabelKecil")
TEBAL = "TabelTebal"
# A table with no more rows than this is moved to the next page rather than parted.
BARIS_UTUH = 6
# A merged cell over more rows than this may part: the rows would not fit on one page in any case.
BARIS_TERBANYAK = 12


def utuh(
    rekaman: Sequence[Rekaman], *, berjumlah: bool = False, gaya: tuple[str, str] = (MENEMPEL, LEPAS)
) -> list[Rekaman]:
    """Return the records of a small table so that no page parts its rows; with `berjumlah` a row of sums follows."""
    akhir = len(rekaman) - (0 if berjumlah else 1)
    return [_bergaya(satu, nomor < akhir, gaya) for nomor, satu in enumerate(rekaman)]


def berkelompok(
    rekaman: Sequence[Rekaman], bidang: str, *, berjumlah: bool = False, gaya: tuple[str, str] = (MENEMPEL, LEPAS)
) -> list[Rekaman]:
    """Return the records so that no page parts a cell merged over equal neighbours of `bidang`: its text would be cut.

    A table of few rows keeps all of them together. With `berjumlah` the last record keeps with the row of sums.
    """
    if len(rekaman) <= BARIS_UTUH:
        return utuh(rekaman, berjumlah=berjumlah, gaya=gaya)
    hasil: list[Rekaman] = []
    for _, anggota in groupby(rekaman, key=lambda satu: satu.isi[bidang]):
        sekelompok = list(anggota)
        muat = len(sekelompok) <= BARIS_TERBANYAK
        hasil += [_bergaya(satu, muat, gaya) for satu in sekelompok[:-1]] + [_bergaya(sekelompok[-1], False, gaya)]
    if hasil and berjumlah:
        hasil[-1] = _bergaya(hasil[-1], True, gaya)
    return hasil


def _bergaya(rekaman: Rekaman, menempel: bool, gaya: tuple[str, str]) -> Rekaman:
    return replace(rekaman, isi=rekaman.isi | {"gaya": gaya[0] if menempel else gaya[1]})
