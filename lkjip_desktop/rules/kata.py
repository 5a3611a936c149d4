"""Are two wordings of a sasaran, a program or a satuan the same? Decided by words, not by a score."""

from __future__ import annotations

import re
from enum import IntEnum

from rapidfuzz.distance import Levenshtein

_KATA_SAMBUNG = frozenset(
    "dan atau di ke dari yang dalam bidang pada untuk serta oleh terhadap atas bagi para melalui secara kepada dengan"
    " of the and".split()
)
_IMBUHAN = re.compile(r"^(?:meng|meny|mem|men|me|peng|peny|pem|pen|pe|ter|ber)?(\w{3,}?)(?:nya|kan|an)?$")
_SATUAN_SAMA = (
    frozenset({"%", "persen", "prosen", "persentase", "prosentase", "percent"}),
    frozenset({"nilai", "indeks", "index", "skor", "angka", "poin", "point"}),
    frozenset({"orang", "jiwa"}),
    frozenset({"dokumen", "dok"}),
    frozenset({"rp", "rupiah"}),
)


class Beda(IntEnum):
    """How far two wordings are apart."""

    SAMA = 0
    RAGAM = 1
    LAIN = 2


def bandingkan(satu: str, lain: str) -> Beda:
    """Return SAMA but for capitals and punctuation, RAGAM where one only shortens or respells the other, else LAIN."""
    if polos(satu) == polos(lain):
        return Beda.SAMA
    pendek, panjang = sorted((kata_pokok(satu), kata_pokok(lain)), key=len)
    return Beda.RAGAM if all(any(sekata(k, p) for p in panjang) for k in pendek) else Beda.LAIN


def kata_pokok(teks: str) -> list[str]:
    """Return the words that carry the meaning; the first without the affixes that make Meningkatnya/Meningkatkan."""
    kata = [satu for satu in polos(teks).split() if satu not in _KATA_SAMBUNG]
    return [_IMBUHAN.sub(r"\1", kata[0]), *kata[1:]] if kata else []


def sekata(satu: str, lain: str) -> bool:
    """True for one word in two spellings (efektifitas/efektivitas, survey/survei) or with a swallowed first letter."""
    pendek = min(len(satu), len(lain))
    if satu == lain or (pendek >= 4 and (satu[1:] == lain or lain[1:] == satu)):
        return True
    return pendek >= 5 and Levenshtein.distance(satu, lain) <= 1


def sebagian_sama(satu: str, lain: str) -> bool:
    """True where at least half of the words of the shorter wording are in the longer one."""
    pendek, panjang = sorted((kata_pokok(satu), kata_pokok(lain)), key=len)
    return bool(pendek) and 2 * sum(any(sekata(k, p) for p in panjang) for k in pendek) >= len(pendek)


def inti_satuan(teks: str | None) -> str:
    """Return a satuan so that "%" and "Persen" are equal; "" where none is given."""
    inti = re.sub(r"[\s.()]+", " ", teks or "").strip().casefold()
    return next((sorted(sama)[0] for sama in _SATUAN_SAMA if inti in sama), inti)


def polos(teks: str) -> str:
    """Return a text without capitals, punctuation and double blanks."""
    return " ".join(re.sub(r"[^\w\s]|_", " ", teks.casefold()).split())
