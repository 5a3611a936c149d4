"""How alike two titles of regulations are; abbreviations, endings and slips of the pen make no other title."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

from rapidfuzz.distance import Indel

_SINGKATAN = {
    "sakip": "sistem akuntabilitas kinerja instansi pemerintah",
    "akip": "akuntabilitas kinerja instansi pemerintah",
    "lakip": "laporan akuntabilitas kinerja instansi pemerintah",
    "lkjip": "laporan kinerja instansi pemerintah",
    "lkip": "laporan kinerja instansi pemerintah",
    "lkj": "laporan kinerja",
    "pk": "perjanjian kinerja",
    "iku": "indikator kinerja utama",
    "skm": "survei kepuasan masyarakat",
    "kkn": "korupsi kolusi nepotisme",
    "asn": "aparatur sipil negara",
    "adminduk": "administrasi kependudukan",
    "pemda": "pemerintahan daerah",
    "yanlik": "pelayanan publik",
    "spm": "standar pelayanan minimal",
    "lppd": "laporan penyelenggaraan pemerintahan daerah",
    "spip": "sistem pengendalian intern pemerintah",
    "rpjpd": "rencana pembangunan jangka panjang daerah",
    "rpjmd": "rencana pembangunan jangka menengah daerah",
    "rkpd": "rencana kerja pemerintah daerah",
    "juknis": "",
}
# Words that say of a title only that it is one.
_UMUM = frozenset(
    "tentang dan atau serta atas di ke dari dalam pada untuk yang dengan oleh antara terhadap tata cara tatacara"
    " pedoman petunjuk teknis umum republik indonesia nomor tahun lingkungan kabupaten kota provinsi".split()
)
# Words that make another regulation of the same subject.
_PEMBEDA = frozenset("perubahan pencabutan kedua ketiga keempat pelaksanaan penjabaran".split())
_KATA = re.compile(r"[^\W\d_]{2,}|\d+")
_AWALAN, _MIRIP = 6, 0.84

Judul = frozenset[str]


def kata_judul(teks: str) -> Judul:
    """Return the words of a title that tell it from others, abbreviations written out."""
    semua: list[str] = []
    for kata in _KATA.findall(teks.casefold()):
        semua.extend(_SINGKATAN.get(kata, kata).split())
    return frozenset(satu for satu in semua if satu not in _UMUM)


def liputan(bagian: Judul, seluruh: Judul) -> float:
    """Return which share of the words of one title stands in the other."""
    if not bagian:
        return 0.0
    return sum(satu in seluruh or any(_sama(satu, lain) for lain in seluruh) for satu in bagian) / len(bagian)


def setara(satu: Judul, lain: Judul) -> bool:
    """True where two titles say the same."""
    return liputan(satu, lain) >= 0.85 and liputan(lain, satu) >= 0.85 and not _pembeda(satu, lain)


def memuat(tertulis: Judul, resmi: Judul) -> bool:
    """True where what is written is the official title: all of it with words after it, or a longer part of it."""
    if _pembeda(tertulis, resmi):
        return False
    ke_resmi, ke_tertulis = liputan(tertulis, resmi), liputan(resmi, tertulis)
    return (ke_tertulis >= 0.8 and ke_resmi >= 0.6) or (len(tertulis) >= 4 and ke_resmi >= 0.9 and ke_tertulis >= 0.3)


def lain_sama_sekali(satu: Judul, lain: Judul) -> bool:
    """True where two titles of some length share no word; shorter ones prove nothing."""
    return min(len(satu), len(lain)) >= 2 and max(len(satu), len(lain)) >= 3 and not liputan(satu, lain)


def _pembeda(satu: Judul, lain: Judul) -> bool:
    """True where only one of the titles is that of a change, or they speak of different years."""
    beda = satu ^ lain
    return any(kata in _PEMBEDA or kata.isdigit() for kata in beda)


@lru_cache(maxsize=8192)
def _sama(satu: str, lain: str) -> bool:
    if satu.isdigit() or lain.isdigit() or min(len(satu), len(lain)) < 4:
        return False
    sependek = satu[:_AWALAN] == lain[:_AWALAN] and min(len(satu), len(lain)) >= _AWALAN
    if sependek:
        return True
    # The longest common subsequence is never below difflib's blocks, and much quicker.
    serupa = Indel.normalized_similarity(satu, lain, score_cutoff=_MIRIP) >= _MIRIP
    return serupa and SequenceMatcher(None, satu, lain).ratio() >= _MIRIP
