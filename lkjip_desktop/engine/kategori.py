"""The ladder of categories."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from lkjip_desktop.domain.kebijakan import Kategori


def kategori(persen: Decimal, tangga: Sequence[Kategori]) -> str | None:
    """Return the category of a capaian in per cent, None below the lowest step and in a gap of the office's ladder."""
    sampai = [satu for satu in tangga if satu.mulai(persen)]
    if not sampai:
        return None
    anak = max(sampai, key=lambda satu: satu.bawah)
    return None if anak.atas is not None and persen > anak.atas else anak.nama
