"""The outline of a report as it will be printed, or as it was made, with what people still have to write."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.pipeline.bentuk import Bacaan
from lkjip_desktop.pipeline.kabar import Kabar, diam
from lkjip_desktop.report.tanda import PERLU_DIISI

if TYPE_CHECKING:
    from lkjip_desktop.domain.dokumen import Dokumen, Paragraf
    from lkjip_desktop.domain.finding import Finding

_TERDALAM = 3


@dataclass(frozen=True, slots=True)
class ButirKerangka:
    """A heading: its level from 1, how many tables stand under it, what is to be written there."""

    tingkat: int
    judul: str
    tabel: int = 0
    perlu_diisi: tuple[str, ...] = ()


def outline(
    bacaan: Bacaan, temuan: list[Finding], dokumen: Path | None = None, *, kabar: Kabar = diam
) -> list[ButirKerangka]:
    """Return the outline of a report that was made, else of the one that would be.

    Raises GalatPengguna where the report cannot be read.
    """
    from lkjip_desktop.penempatan import folder_sementara
    from lkjip_desktop.pipeline.buat import draft
    from lkjip_desktop.readers.dokumen import baca_dokumen

    if dokumen is not None and dokumen.is_file():
        return _kerangka(baca_dokumen(dokumen))
    with folder_sementara() as folder:
        sementara = folder / "kerangka.docx"
        draft(bacaan, sementara, temuan)
        kabar("Menyusun kerangka laporan…")
        return _kerangka(baca_dokumen(sementara))


def places_to_fill(dokumen: Dokumen) -> list[Paragraf]:
    """Return the paragraphs that people still have to write, the body's only."""
    return [satu for satu in dokumen.badan if PERLU_DIISI in satu.teks]


def _kerangka(dokumen: Dokumen) -> list[ButirKerangka]:
    hasil: list[ButirKerangka] = []
    isi: list[str] = []
    tabel: set[int] = set()
    judul, tingkat = "Bagian depan", 1
    for satu in dokumen.badan:
        if satu.tingkat is not None and satu.tingkat <= _TERDALAM and satu.teks.strip():
            hasil.append(ButirKerangka(tingkat, judul, len(tabel), tuple(isi)))
            judul, tingkat, isi, tabel = " ".join(satu.teks.split()), satu.tingkat, [], set()
            continue
        if satu.letak.tabel is not None:
            tabel.add(satu.letak.tabel)
        if PERLU_DIISI in satu.teks:
            isi.append(_apa(satu.teks))
    return [*hasil, ButirKerangka(tingkat, judul, len(tabel), tuple(isi))]


def _apa(teks: str) -> str:
    """What is to be written: the words behind the mark, else the whole line."""
    apa = " ".join(teks.partition(PERLU_DIISI)[2].lstrip(": ").split())
    return apa or "Bagian ini belum diisi."
