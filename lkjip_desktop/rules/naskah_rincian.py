"""Sentences that announce so many things and name them in the same breath: "tiga bidang, yaitu A, B, dan C"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lkjip_desktop.engine.terbilang import baca_terbilang

BENDA = (
    r"indikator|program|kegiatan|sub\s+kegiatan|sasaran|tujuan|misi|unsur|bidang|seksi|sub\s*bagian|aspek|komponen"
    r"|hal|langkah|tahap|faktor|isu|permasalahan|masalah|kendala|hambatan|strategi|kebijakan|azas|asas|prinsip|jenis"
    r"|kelompok|upaya|rekomendasi"
)
_BENDA = re.compile(rf"\b(?:{BENDA})\b", re.I)
_SEBELUM = re.compile(r"(?:(\d{1,2})\s*)?(?:\(?\s*([a-z]+(?:\s+(?:belas|puluh))?)\s*\)?)?\s+$", re.I)
_YAITU = re.compile(r"\b(?:yaitu|yakni|ialah)\b", re.I)
# Whatever may stand between two things; more than are meant does no harm.
_PEMISAH = re.compile(
    r"[;&/–-]|,\s*(?:dan|serta|maupun|atau|lalu|kemudian|sedangkan)\b|,"
    r"|\b(?:dan|serta|maupun|atau|lalu|kemudian|sedangkan|beserta|dengan|ditambah|juga)\b|\n",
    re.I,
)
_TERBUKA = re.compile(
    r"berikut|di\s*bawah|antara\s+lain|lain-lain|\bdll\b|\bdsb\b|\bdst\b|sampai|hingga|\bs\.?\s*/?\s*d\b|tabel|gambar"
    r"|lampiran|tersebut|masing-masing|semua|seluruh|\d",
    re.I,
)
_BERHENTI = re.compile(r"(?<=[a-z)]{5})\.(?:\s+(?=[A-Z])|\s*$)")
_TERJAUH = 60


@dataclass(frozen=True, slots=True)
class RincianKurang:
    """A number of things with its offsets, and how many are named behind it at most."""

    sebut: int
    paling: int
    awal: int
    akhir: int


def bilangan_sebelum(teks: str, letak: int) -> tuple[int, int] | None:
    """Return the number right before an offset and where it begins."""
    sebelum = _SEBELUM.search(teks[:letak])
    if sebelum is None:
        return None
    nilai = int(sebelum[1]) if sebelum[1] else _kata(sebelum[2])
    return None if nilai is None or nilai <= 0 else (nilai, sebelum.start())


def rincian_kurang(teks: str) -> Iterator[RincianKurang]:
    """Yield the numbers of a paragraph that are larger than what is named behind them can be counted to."""
    for buka in _YAITU.finditer(teks):
        benda = list(_BENDA.finditer(teks, max(0, buka.start() - _TERJAUH), buka.start()))
        angka = bilangan_sebelum(teks, benda[-1].start()) if benda else None
        if angka is None or re.search(r"[.:;]", teks[benda[-1].end() : buka.start()]):
            continue
        nilai, awal = angka
        isi = _BERHENTI.split(teks[buka.end() :], maxsplit=1)[0].strip(" :.\t")
        paling = 1 + len(_PEMISAH.findall(isi))
        if isi and nilai > paling and not _TERBUKA.search(isi):
            lebih = len(teks[awal:]) - len(teks[awal:].lstrip())
            yield RincianKurang(nilai, paling, awal + lebih, benda[-1].end())


def _kata(teks: str | None) -> int | None:
    nilai = baca_terbilang(teks) if teks else None
    return int(nilai) if nilai is not None and nilai > 1 else None
