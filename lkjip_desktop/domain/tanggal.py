"""Dates as Indonesians write them."""

from __future__ import annotations

import re
from datetime import date

BULAN = tuple("Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split())


def tulis_tanggal(tanggal: date) -> str:
    """Return "5 Januari 2025"."""
    return f"{tanggal.day} {BULAN[tanggal.month - 1]} {tanggal.year}"


def tulis_iso(teks: str) -> str:
    """Return "5 Januari 2025" for "2025-01-05"; any other text as it stands."""
    try:
        return tulis_tanggal(date.fromisoformat(teks))
    except ValueError:
        return teks


def baca_tanggal(teks: str) -> date | None:
    """Return the date of "1-7-2024", "01/07/2024" or "1 Juli 2024", None for any other text."""
    bulan = "|".join(BULAN)
    cocok = re.fullmatch(rf"\s*(\d{{1,2}})\s*[-/. ]\s*(\d{{1,2}}|{bulan})\s*[-/. ]\s*(\d{{4}})\s*", teks, re.I)
    if cocok is None:
        return None
    nomor = int(cocok[2]) if cocok[2].isdigit() else [satu.casefold() for satu in BULAN].index(cocok[2].casefold()) + 1
    try:
        return date(int(cocok[3]), nomor, int(cocok[1]))
    except ValueError:
        return None


_TEMPAT_TANGGAL = re.compile(
    rf"\s*([A-Z][A-Za-z .'-]{{2,40}}?)\s*,\s*((?:\d{{1,2}}|[.…_\s]*)\s*(?:{'|'.join(BULAN)}|[.…_]+)\s*\d{{4}})\s*", re.I
)


def tempat_tanggal(teks: str) -> tuple[str, str] | None:
    """Return (place, date) of "Sekayu, 12 Januari 2025" or "Palembang,      Januari 2025", None for any other text."""
    cocok = _TEMPAT_TANGGAL.fullmatch(teks)
    return (cocok[1].strip(), " ".join(cocok[2].strip(" ._…").split())) if cocok else None
