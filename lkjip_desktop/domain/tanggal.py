"""Dates as Indonesians write them."""

from __future__ import annotations

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
