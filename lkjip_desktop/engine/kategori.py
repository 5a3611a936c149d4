"""The ladder of categories."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from lkjip_desktop.domain.kebijakan import Kategori


def kategori(persen: Decimal, tangga: Sequence[Kategori]) -> str | None:
    """Return the category of a capaian in per cent, None below the lowest step."""
    sampai = [satu for satu in tangga if satu.bawah <= persen]
    return max(sampai, key=lambda satu: satu.bawah).nama if sampai else None
