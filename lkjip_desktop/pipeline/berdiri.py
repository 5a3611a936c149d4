"""Which document a Word file is, the report or one that stands apart from it, and what fills those."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.pipeline.bentuk import Bacaan

if TYPE_CHECKING:
    from lkjip_desktop.domain.finding import Finding
    from lkjip_desktop.domain.isian import Isian
    from lkjip_desktop.report.bahan import Bahan
    from lkjip_desktop.report.berdiri import Berdiri

_LAPORAN = "templates/lkjip.docx"
_TERBANYAK = 100  # keys: only the report has so many


def templat(satu: Berdiri) -> Path:
    """Return the template of a document that stands apart."""
    from lkjip_desktop.sumber_daya import sumber_daya

    return sumber_daya(f"templates/{satu.templat}")


def which(dokumen: Path) -> Berdiri | None:
    """Return which of the documents a Word file was made from, None for the report and for what is none of ours.

    It is the one whose template knows most of the keys that stand in the file, of equals the one that lacks fewest.
    """
    from lkjip_desktop.report.berdiri import BERDIRI
    from lkjip_desktop.sumber_daya import sumber_daya
    from lkjip_desktop.writers.word import kunci_kontrol

    kunci = kunci_kontrol(dokumen)
    if not kunci or len(kunci) > _TERBANYAK:
        return None
    calon: list[tuple[Berdiri | None, frozenset[str]]] = [(None, kunci_kontrol(sumber_daya(_LAPORAN)))]
    calon += [(satu, kunci_kontrol(templat(satu))) for satu in BERDIRI]
    return min(calon, key=lambda satu: (len(kunci - satu[1]), len(satu[1] - kunci)))[0]


def contents(bacaan: Bacaan, temuan: Sequence[Finding]) -> Iterator[tuple[Berdiri, Isian]]:
    """Yield the documents that the workbook has something for, with what fills them."""
    from lkjip_desktop.report.berdiri import BERDIRI

    bahan = _bahan(bacaan, temuan)
    for satu in BERDIRI:
        if satu.ada(bahan):
            yield satu, _isian(bacaan, satu, bahan)


def content(bacaan: Bacaan, satu: Berdiri, temuan: Sequence[Finding]) -> Isian:
    """Return what fills one of them."""
    return _isian(bacaan, satu, _bahan(bacaan, temuan))


def _bahan(bacaan: Bacaan, temuan: Sequence[Finding]) -> Bahan:
    from lkjip_desktop.report.berdiri import bahan_dari

    return bahan_dari(bacaan.laporan, bacaan.hasil, temuan, bacaan.profil.pilihan)


def _isian(bacaan: Bacaan, satu: Berdiri, bahan: Bahan) -> Isian:
    """What the document's template has a place for."""
    from lkjip_desktop.report.berdiri import sisakan
    from lkjip_desktop.rules.kelengkapan import kelengkapan
    from lkjip_desktop.writers.word import kunci_dokumen

    semua = satu.isi(bahan, kelengkapan(bacaan.laporan, bacaan.hasil))
    return sisakan(semua, kunci_dokumen(templat(satu)))
