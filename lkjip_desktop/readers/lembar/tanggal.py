"""Place and date as reports close with, and the names of the months in a pattern."""

from __future__ import annotations

from lkjip_desktop.domain.tanggal import BULAN as _BULAN
from lkjip_desktop.domain.tanggal import tempat_tanggal

__all__ = ["BULAN", "tempat_tanggal"]

BULAN = "|".join(_BULAN).lower()
