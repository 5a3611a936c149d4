"""The organisation: units listed by indent (columns), or by numbering in one column."""

from __future__ import annotations

import re

from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.domain.laporan import Simpul
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.nama import rapikan_nama

NAMA_LEMBAR = re.compile(r"struktur|organisasi|\bsotk?\b|bagan", re.I)
_JUDUL = re.compile(r"^(?:bagan )?(?:struktur|susunan) organisasi|^petunjuk\b", re.I)
_PALING_SEDIKIT, _PALING_BANYAK, _NAMA_MAKS = 4, 400, 200
_UNIT = re.compile(
    r"kepala|sekretari|bidang|bagian|sub|seksi|kelompok|jabatan|camat|lurah|direktur|upt|irban|inspektur", re.I
)


def baca_struktur(lembar: Sheet, terpakai: set[tuple[int, int]]) -> tuple[list[Simpul], list[CellRef]]:
    """Return the tree of units and the cells used; ([], []) where the sheet does not look like an organisation.

    A form that is not filled in yet gives cells without a tree.
    """
    butir = [(b, k, s.teks) for b, k, s in lembar.berisi() if (b, k) not in terpakai and isinstance(s.nilai, str)]
    butir = [(b, k, teks) for b, k, teks in butir if not _JUDUL.match(teks.strip())]
    if len(butir) < 2 or not (NAMA_LEMBAR.search(lembar.nama) or _mirip(butir)):
        return [], []
    semua, butir = butir, _tanpa_kepala(butir)
    akar: list[Simpul] = []
    jejak: list[tuple[int, Simpul]] = []
    for _, kolom, teks in butir:
        simpul = Simpul(nama=rapikan_nama(teks))
        dalam = kolom * 10 + _indent(teks)
        while jejak and jejak[-1][0] >= dalam:
            jejak.pop()
        (jejak[-1][1].anak if jejak else akar).append(simpul)
        jejak.append((dalam, simpul))
    return akar, [lembar.alamat(b, k) for b, k, _ in semua]


def _tanpa_kepala(butir: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Leave out a first row of several texts: it heads the columns of a form."""
    baris = butir[0][0]
    return butir if sum(b == baris for b, _, _ in butir) == 1 else [satu for satu in butir if satu[0] != baris]


def _indent(teks: str) -> int:
    """Blanks before a text and the kind of its numbering tell levels inside one column."""
    if re.match(r"\s*(?:[a-z][.)]|[-–•])\s", teks):
        return 2
    if re.match(r"\s*\d+[.)]\s", teks):
        return 4
    return min(9, len(teks) - len(teks.lstrip()))


def _mirip(butir: list[tuple[int, int, str]]) -> bool:
    if not _PALING_SEDIKIT <= len(butir) <= _PALING_BANYAK or any(len(teks) > _NAMA_MAKS for _, _, teks in butir):
        return False
    return sum(bool(_UNIT.search(teks)) for _, _, teks in butir) * 2 >= len(butir)
