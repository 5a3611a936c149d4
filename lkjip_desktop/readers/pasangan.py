"""Label/value pairs, in whatever arrangement: two cells, a colon between, or "Label : value" in one cell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.domain.sel import CellRef

_SATU_SEL = re.compile(r"^([^:\n]{2,60}?)\s*:\s*(\S.*)$", re.S)
_LABEL_MAKS = 60
_BARIS_MAKS = 1000  # an identity stands near the top; raw data of 20,000 rows are not searched for one


@dataclass(frozen=True, slots=True)
class Pasangan:
    """A label with its value; `ref` is the value's cell, `ref_label` the label's (None: the label above goes on).

    `pasti` is True where a colon joins both, or nothing else stands in the row.
    """

    label: str
    nilai: str
    ref: CellRef
    ref_label: CellRef | None
    pasti: bool = True


def cari_pasangan(lembar: Sheet, terpakai: set[tuple[int, int]]) -> Iterator[Pasangan]:
    """Yield the pairs of a sheet outside the cells already used, row by row.

    A row whose label is blank goes on with the label above, where its value stands in the same column.
    """
    label_lalu, kolom_lalu = "", 0
    for baris, isi in _baris(lembar, terpakai).items():
        kolom, teks = isi[0]
        ref = lembar.alamat(baris, kolom)
        if len(isi) == 1:
            cocok = _SATU_SEL.match(teks)
            if cocok:
                yield Pasangan(cocok[1].strip(), cocok[2].strip(), ref, ref)
                label_lalu, kolom_lalu = cocok[1].strip(), 0
            elif label_lalu and kolom == kolom_lalu:
                yield Pasangan(label_lalu, teks, ref, None)
            else:
                label_lalu = ""
            continue
        bertitik = teks.rstrip().endswith(":") or isi[1][1].startswith(":")
        nilai = [(k, bersih) for k, t in isi[1:] if (bersih := t.lstrip(": ").strip())]
        if nilai and len(teks) <= _LABEL_MAKS:
            label_lalu, kolom_lalu = teks.rstrip(" :"), nilai[0][0]
            pasti = bertitik or len(nilai) == 1
            yield Pasangan(label_lalu, nilai[0][1], lembar.alamat(baris, nilai[0][0]), ref, pasti)
        elif cocok := _SATU_SEL.match(teks):  # "Nama OPD : ..." beside something else
            yield Pasangan(cocok[1].strip(), cocok[2].strip(), ref, ref)


def _baris(lembar: Sheet, terpakai: set[tuple[int, int]]) -> dict[int, list[tuple[int, str]]]:
    hasil: dict[int, list[tuple[int, str]]] = {}
    for baris, kolom, sel in lembar.berisi():
        if baris > _BARIS_MAKS:
            break
        if (baris, kolom) not in terpakai and sel.teks.strip():
            hasil.setdefault(baris, []).append((kolom, sel.teks.strip()))
    return hasil
