"""A chart in words with all its figures: its alt text, and what a fill remembers of it."""

from __future__ import annotations

import re
from decimal import Decimal

from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.isian import Grafik
from lkjip_desktop.paket.ooxml import Elemen, clean
from lkjip_desktop.writers.word.chart_xml import tertulis

_NOL = re.compile(r"(\d),(\d*?)0+(?!\d)")
_TEPAT = 15  # digits that a number of a workbook holds
_Deret = tuple[str, list[tuple[str, str]]]


def uraian_grafik(grafik: Grafik) -> str:
    """Return a chart in words, for those who cannot see it."""
    return _uraian(
        grafik.judul,
        [
            (
                satu.nama,
                [(k, tulis(n)) for k, n in zip(grafik.kategori, satu.nilai, strict=True) if n is not None],
            )
            for satu in grafik.deret
        ],
    )


def uraian_tertulis(akar: Elemen, judul: str = "") -> str:
    """Return the same of a chart as it stands in a document."""
    return _uraian(judul, [(deret, [(k, _angka(n)) for k, n in isi]) for deret, isi in tertulis(akar)])


def pokok(uraian: str) -> str:
    """Return a chart's words as they are compared: programs write 100.00 as 100."""
    return _NOL.sub(lambda satu: satu[1] + (f",{satu[2]}" if satu[2] else ""), uraian)


def tanpa_judul(uraian: str) -> str:
    """Return the same without the title, which is no figure."""
    return pokok(uraian.partition(". ")[2] or uraian)


def _uraian(judul: str, isi: list[_Deret]) -> str:
    deret = "; ".join(f"{nama}: {', '.join(f'{k} {n}' for k, n in titik)}" for nama, titik in isi)
    return clean(f"{judul}. {deret}." if judul else f"{deret}.")


def _angka(nilai: str) -> str:
    """A figure as written; Office writes 91.45 as 91.450000000000003."""
    try:
        angka = Decimal(nilai)
        return tulis(angka if len(angka.as_tuple().digits) <= _TEPAT else Decimal(repr(float(angka))))
    except (ArithmeticError, ValueError):
        return nilai
