"""Place and date as reports close with: "Sekayu, 12 Januari 2025", "Palembang,      Januari 2025"."""

from __future__ import annotations

import re

BULAN = "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember"
_TEMPAT_TANGGAL = re.compile(
    rf"\s*([A-Z][A-Za-z .'-]{{2,40}}?)\s*,\s*((?:\d{{1,2}}|[.…_\s]*)\s*(?:{BULAN}|[.…_]+)\s*\d{{4}})\s*", re.I
)


def tempat_tanggal(teks: str) -> tuple[str, str] | None:
    """Return (place, date) of such a line, None for any other text."""
    cocok = _TEMPAT_TANGGAL.fullmatch(teks)
    return (cocok[1].strip(), " ".join(cocok[2].strip(" ._…").split())) if cocok else None
