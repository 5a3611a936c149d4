"""A chart in words with all its figures: its alt text, and what a fill remembers of it."""

from __future__ import annotations

from decimal import Decimal

from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.isian import Grafik
from lkjip_desktop.paket.ooxml import Elemen, clean
from lkjip_desktop.writers.word.chart_xml import tertulis

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


def tanpa_judul(uraian: str) -> str:
    """Return a chart's words without its title, which is no figure."""
    return uraian.partition(". ")[2] or uraian


def _uraian(judul: str, isi: list[_Deret]) -> str:
    deret = "; ".join(f"{nama}: {', '.join(f'{k} {n}' for k, n in titik)}" for nama, titik in isi)
    return clean(f"{judul}. {deret}." if judul else f"{deret}.")


def _angka(nilai: str) -> str:
    try:
        return tulis(Decimal(nilai))
    except ArithmeticError:
        return nilai
