"""Officials joined: the places that name one person, however written."""

from __future__ import annotations

import re
from collections import Counter

from rapidfuzz.distance import Levenshtein

from lkjip_desktop.domain.laporan import Pejabat, TempatPejabat
from lkjip_desktop.readers.lembar.tanda_tangan import Blok
from lkjip_desktop.readers.nama import slug

_DEPAN = frozenset("dr dra drs ir h hj prof apt ns kh".split())
_BELAKANG = frozenset(
    """
    s sh se st si sos stp ap kom kep kes pd ag hum ip ikom hut pt km mm msi mh mt mkes mpd ma map m e kn phil ked spd
    ssos sstp skm kp tr amd a md
    """.split()
)

# Shorter words differ by a letter and are other names: ANI, ADI.
_CUKUP_PANJANG = 4


def kata_orang(nama: str) -> tuple[str, ...]:
    """Return a person's name without titles and punctuation, in small letters: the same person, however written."""
    kata = re.findall(r"[a-z']+", re.split(r",", nama, maxsplit=1)[0].lower())
    inti = list(kata)
    while len(inti) > 1 and inti[0] in _DEPAN:
        inti.pop(0)
    while len(inti) > 1 and inti[-1] in _BELAKANG:
        inti.pop()
    return tuple(inti)


def gabung_pejabat(blok: list[Blok]) -> list[Pejabat]:
    """Join the places that name one person; the most frequent spelling of each part is kept as the person's own."""
    orang: dict[tuple[str, ...], list[TempatPejabat]] = {}
    for satu in blok:
        orang.setdefault(kata_orang(satu.tempat.nama or ""), []).append(satu.tempat)
    return sorted((_pejabat(tempat) for tempat in _tanpa_kembaran(orang)), key=lambda p: -len(p.tempat))


def _tanpa_kembaran(orang: dict[tuple[str, ...], list[TempatPejabat]]) -> list[list[TempatPejabat]]:
    """The persons, one whose name only has a slip of typing under the same NIP joined to the more frequent spelling."""
    hasil: dict[tuple[str, ...], list[TempatPejabat]] = {}
    for nama, tempat in sorted(orang.items(), key=lambda satu: -len(satu[1])):
        kembar = next((lain for lain, isi in hasil.items() if _nip(isi) & _nip(tempat) and _serupa(nama, lain)), nama)
        hasil.setdefault(kembar, []).extend(tempat)
    return list(hasil.values())


def _nip(tempat: list[TempatPejabat]) -> set[str]:
    return {angka for t in tempat if (angka := re.sub(r"\D", "", t.nip or ""))}


def _serupa(satu: tuple[str, ...], lain: tuple[str, ...]) -> bool:
    """True for names that differ by a letter in one word, or two swapped."""
    if len(satu) != len(lain):
        return False
    beda = [(kiri, kanan) for kiri, kanan in zip(satu, lain, strict=True) if kiri != kanan]
    return len(beda) == 1 and min(map(len, beda[0])) >= _CUKUP_PANJANG and _selip(*beda[0])


def _selip(kiri: str, kanan: str) -> bool:
    return Levenshtein.distance(kiri, kanan) <= 1 or (len(kiri) == len(kanan) and sorted(kiri) == sorted(kanan))


def _pejabat(tempat: list[TempatPejabat]) -> Pejabat:
    def terbanyak(bagian: str) -> str | None:
        nilai = [v for t in tempat if (v := getattr(t, bagian))]
        return Counter(nilai).most_common(1)[0][0] if nilai else None

    nama = terbanyak("nama") or ""
    return Pejabat(
        kunci=slug(" ".join(kata_orang(nama))),
        nama=nama,
        nip=terbanyak("nip"),
        jabatan=max((t.jabatan for t in tempat if t.jabatan), key=len, default=None),
        pangkat=terbanyak("pangkat"),
        masa=terbanyak("masa"),
        tempat=tempat,
    )
