"""Pangkat and golongan ruang of PNS (PP 99/2000, changed by PP 12/2002)."""

from __future__ import annotations

import re

_PANGKAT = {
    "I/a": "Juru Muda",
    "I/b": "Juru Muda Tingkat I",
    "I/c": "Juru",
    "I/d": "Juru Tingkat I",
    "II/a": "Pengatur Muda",
    "II/b": "Pengatur Muda Tingkat I",
    "II/c": "Pengatur",
    "II/d": "Pengatur Tingkat I",
    "III/a": "Penata Muda",
    "III/b": "Penata Muda Tingkat I",
    "III/c": "Penata",
    "III/d": "Penata Tingkat I",
    "IV/a": "Pembina",
    "IV/b": "Pembina Tingkat I",
    "IV/c": "Pembina Utama Muda",
    "IV/d": "Pembina Utama Madya",
    "IV/e": "Pembina Utama",
}
_GOLONGAN = re.compile(r"\b(IV|I{1,3})\s*[/.\-]\s*([a-e])\b|\b(IV|I{2,3})\s?([a-e])\b", re.I)
_TINGKAT = re.compile(r"\b(?:tingkat|tkt|tk)\b[.\s]*(?:i\b|1\b|satu\b)", re.I)


def golongan_tertulis(teks: str) -> str | None:
    """Return the golongan that a text names, as "IV/c"; None where it names none."""
    cocok = _GOLONGAN.search(_TINGKAT.sub("tingkat", teks))
    return f"{(cocok[1] or cocok[3]).upper()}/{(cocok[2] or cocok[4]).lower()}" if cocok else None


def golongan_untuk(teks: str) -> str | None:
    """Return the golongan that belongs to the pangkat a text names; None where the pangkat is not one of PNS."""
    tertulis = _kata(_GOLONGAN.sub(" ", _TINGKAT.sub("tingkat", teks)))
    for golongan, pangkat in _PANGKAT.items():
        if _kata(_TINGKAT.sub("tingkat", pangkat)) == tertulis:
            return golongan
    return None


def pangkat_untuk(golongan: str) -> str | None:
    """Return the pangkat of a golongan such as "IV/c"; None where there is no such golongan."""
    return _PANGKAT.get(golongan)


def _kata(teks: str) -> list[str]:
    return [k for k in re.findall(r"[a-z]+", teks.casefold()) if k not in {"gol", "golongan", "ruang", "pangkat"}]
