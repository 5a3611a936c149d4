"""Names of officials as offices write them: what is the name, what are titles, are two of them one person."""

from __future__ import annotations

import re

from rapidfuzz.distance import Levenshtein

_JABATAN = re.compile(r"^\W*(?:plt|plh|pjs|pj)\b[.\s]*", re.I)
_GELAR_DEPAN = frozenset("prof dr drs dra drg ir h hj kh".split())
_GELAR_KOSONG = re.compile(r",\s*\.?\s*(?=,|$)|,\s*\.|\.\s*\.")


def inti_nama(teks: str) -> tuple[str, ...]:
    """Return the words of the name itself, in small letters: no Plt., no titles before or after."""
    depan = _JABATAN.sub("", teks).split(",")[0]
    kata = [k for k in re.split(r"\s+", depan) if k]
    while kata and kata[0].strip(".").casefold() in _GELAR_DEPAN:
        kata.pop(0)
    pokok = [k for urutan, k in enumerate(kata) if urutan == 0 or not re.search(r"\w\.\w", k)]
    return tuple(bersih for k in pokok if (bersih := re.sub(r"\W", "", k).casefold()))


def jelas_berbeda(satu: tuple[str, ...], lain: tuple[str, ...]) -> bool:
    """True where the words of the shorter name are not all found in the longer one (initials and a slip allowed)."""
    pendek, panjang = sorted((satu, lain), key=len)
    sisa = list(panjang)
    for kata in pendek:
        cocok = next((k for k in sisa if _sekata(kata, k)), None)
        if cocok is None:
            return True
        sisa.remove(cocok)
    return False


def bentuk_tulisan(teks: str) -> str:
    """Return a name so that only what matters to a reader differs: no capitals, no blanks, no Plt."""
    return re.sub(r"\s", "", _JABATAN.sub("", teks)).casefold()


def bergelar_kosong(teks: str) -> bool:
    """True where a comma or a stop stands where a title should: "S.STP, .M.Si", "S.E, , M.M"."""
    return _GELAR_KOSONG.search(teks) is not None


def rapikan(teks: str) -> str:
    """Return the name with its titles set as orthography has it: "NAMA, S.STP., M.Si."."""
    nama, *gelar = (bagian.strip(" .\t\n") for bagian in re.sub(r"\s+", " ", teks).split(","))
    return ", ".join([nama, *(f"{satu}." if "." in satu else satu for satu in gelar if satu)])


def _sekata(satu: str, lain: str) -> bool:
    if len(satu) == 1 or len(lain) == 1:
        return satu[0] == lain[0]
    return satu == lain or (min(len(satu), len(lain)) >= 4 and Levenshtein.distance(satu, lain) <= 1)
