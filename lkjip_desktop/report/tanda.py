"""Visible marks: what the office must still write, and what it must still reconcile."""

from __future__ import annotations

from collections.abc import Iterable

from lkjip_desktop.report.kata import rapikan

PERLU_DIISI = "Perlu Diisi"
PERLU_DICOCOKKAN = "(perlu dicocokkan)"
KOSONG = "–"


def perlu_diisi(apa: str) -> str:
    """Return "Perlu Diisi: APA."; writers.word shows every line that begins so in a colour of its own."""
    return f"{PERLU_DIISI}: {rapikan(apa).rstrip('.')}."


def gabung_kalimat(kekurangan: str, kalimat: Iterable[str]) -> str:
    """Return a paragraph of the sentences that are not empty; what is missing stands on a line before it."""
    paragraf = " ".join(satu for satu in kalimat if satu)
    return "\n".join(bagian for bagian in (kekurangan, paragraf) if bagian)


def ya(ada: bool) -> str:
    """Return what switches an optional stretch of the template on ("ya") or off ("")."""
    return "ya" if ada else ""
