"""When two names mean the same indikator or program, although offices write them in several ways.

Two names are the same if their words are, apart from spelling, numbering and joining words; a name may also leave
words out. It is never the same where each has words that the other lacks (Akta Kelahiran / Akta Kematian).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

_NOMOR = re.compile(r"^\s*(?:[-–•*❖]+|\(?(?:\d{1,2}|[a-zA-Z])[.)](?:\d{1,2}\.?)*)\s*")
_SAMBUNG = frozenset(
    "dan yang di ke dari pada untuk dengan dalam atas terhadap tentang oleh bagi atau serta para setiap tiap per secara "
    "sebagai tersebut yg dgn thd".split()
)
_ALIAS = {
    "survey": "survei", "survai": "survei", "el": "elektronik", "e": "elektronik", "prosentase": "persentase",
    "persen": "persentase", "layanan": "pelayanan", "kab": "kabupaten", "kec": "kecamatan", "prov": "provinsi",
    "presentase": "persentase", "rerata": "rata", "penyelengaraan": "penyelenggaraan", "meningkatkan": "meningkatnya",
    "peningkatan": "meningkatnya", "adm": "administrasi", "indek": "indeks", "index": "indeks",
}  # fmt: skip
_UKURAN = frozenset(
    "jumlah persentase rasio nilai indeks angka cakupan tingkat lama laju rata skor predikat opini".split()
)


@lru_cache(maxsize=8192)
def rapikan_nama(nama: str) -> str:
    """Return a name without its numbering, quotes and double blanks, as it should be printed."""
    polos = " ".join(nama.split())
    while (lebih := _NOMOR.sub("", polos, count=1)) != polos:
        polos = lebih
    return polos.strip(" :;.-–")


@lru_cache(maxsize=8192)
def kata_nama(nama: str) -> tuple[str, ...]:
    """Return the words that carry a name's meaning, spelling evened out, in order, each once."""
    teks = _tanpa_singkatan(rapikan_nama(nama)).lower().replace("%", " persentase ")
    kata = (_ALIAS.get(k, k) for k in re.findall(r"[a-z]+|\d+", teks))
    return tuple(dict.fromkeys(k for k in kata if k not in _SAMBUNG))


def _tanpa_singkatan(nama: str) -> str:
    """Drop a bracket that only abbreviates the words before it: "Kartu Keluarga (KK)"."""

    def ganti(cocok: re.Match[str]) -> str:
        awal = [kata[0] for kata in re.findall(r"\w+", nama[: cocok.start()].lower())]
        singkatan = list(cocok[1].lower())
        return " " if awal[-len(singkatan) :] == singkatan else cocok[0]

    return re.sub(r"\((\w{2,8})\)", ganti, nama)


def slug(nama: str) -> str:
    """Return a stable key for a name: "rasio-kepemilikan-ktp-elektronik"."""
    return "-".join(re.findall(r"[a-z0-9]+", rapikan_nama(nama).lower()))[:80].strip("-") or "tanpa-nama"


@dataclass(frozen=True, slots=True)
class Kemiripan:
    """How far two names agree: `sama` same words; `bagian` the share of the longer name that the shorter covers."""

    sama: bool
    searah: bool
    bagian: float


def _jodoh(kata: str, lain: set[str]) -> str | None:
    """The same word among others, spelling mistakes forgiven in long words."""
    if kata in lain:
        return kata
    if len(kata) < 5 or kata.isdigit():
        return None
    dekat = [calon for calon in lain if len(calon) >= 5 and fuzz.ratio(kata, calon) >= 84]
    return max(dekat, key=lambda calon: (fuzz.ratio(kata, calon), calon)) if dekat else None


def _singkatan(sisa: set[str], lain: tuple[str, ...], sisa_lain: set[str]) -> tuple[str, set[str]] | None:
    """An abbreviation on one side and the words it stands for on the other ("ikm" / indeks kepuasan masyarakat)."""
    for kata in sorted(sisa):
        for awal in range(len(lain) - len(kata) + 1):
            deret = lain[awal : awal + len(kata)]
            if len(kata) >= 2 and "".join(k[0] for k in deret) == kata and set(deret) & sisa_lain:
                return kata, set(deret)
    return None


@lru_cache(maxsize=65536)
def banding_nama(satu: str, dua: str) -> Kemiripan:
    """Return how far two names agree by their words; symmetric."""
    kata_satu, kata_dua = kata_nama(satu), kata_nama(dua)
    sisa_satu, sisa_dua = set(kata_satu), set(kata_dua)
    for kata in kata_satu:
        jodoh = _jodoh(kata, sisa_dua)
        if jodoh:
            sisa_satu.discard(kata)
            sisa_dua.discard(jodoh)
    for sisa, lain, sisa_lain in ((sisa_satu, kata_dua, sisa_dua), (sisa_dua, kata_satu, sisa_satu)):
        if pasangan := _singkatan(sisa, lain, sisa_lain):
            sisa.discard(pasangan[0])
            sisa_lain -= pasangan[1]
    panjang = max(len(kata_satu), len(kata_dua), 1)
    searah = not (sisa_satu and sisa_dua) and bool(kata_satu) and bool(kata_dua)
    tak_cocok = max(len(sisa_satu), len(sisa_dua))
    return Kemiripan(
        not sisa_satu and not sisa_dua and searah, searah, (panjang - tak_cocok) / panjang if searah else 0.0
    )


def beda_ukuran(satu: str, dua: str) -> bool:
    """True where one name counts and the other relates (Jumlah ... / Persentase ...): never the same indikator."""
    ukuran = [{k for k in kata_nama(nama)[:2] if k in _UKURAN} for nama in (satu, dua)]
    return bool(ukuran[0] and ukuran[1] and ukuran[0] != ukuran[1] and not ukuran[0] & ukuran[1])
