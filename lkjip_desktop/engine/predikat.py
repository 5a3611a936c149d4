"""Ladders of predicates: which of two is the better one."""

from __future__ import annotations

import re
from decimal import Decimal

from lkjip_desktop.domain.angka import Angka

# Best first. AKIP and SKM grades share one ladder: A > B > C > D holds in both.
TANGGA_PREDIKAT: tuple[tuple[str, ...], ...] = (
    ("aa", "a", "bb", "b", "cc", "c", "d"),
    ("wtp", "wdp", "tw", "tmp"),
    (
        "wajar tanpa pengecualian",
        "wajar dengan pengecualian",
        "tidak wajar",
        "tidak memberikan pendapat",
    ),
    ("memuaskan", "sangat baik", "baik", "cukup", "kurang", "sangat kurang"),
    ("sangat baik", "baik", "kurang baik", "tidak baik"),
    ("sangat tinggi", "tinggi", "sedang", "rendah", "sangat rendah"),
    ("informatif", "menuju informatif", "cukup informatif", "kurang informatif", "tidak informatif"),
    ("sangat inovatif", "inovatif", "kurang inovatif"),
    ("utama", "nindya", "madya", "pratama"),
    ("mandiri", "maju", "berkembang", "tertinggal", "sangat tertinggal"),
    ("paripurna", "utama", "madya", "dasar"),
    ("ya", "tidak"),
    ("ada", "tidak ada"),
    ("tersedia", "belum tersedia"),
    ("tercapai", "tidak tercapai"),
    ("terlaksana", "belum terlaksana"),
    ("terpenuhi", "belum terpenuhi"),
)
# PermenPANRB 88/2021: AA > 90, A > 80, BB > 70, B > 60, CC > 50, C > 30.
_BATAS_AKIP = tuple(
    (nama, Decimal(batas)) for nama, batas in (("aa", 90), ("a", 80), ("bb", 70), ("b", 60), ("cc", 50), ("c", 30))
)


def inti_predikat(teks: str) -> str:
    """Return a predicate so that "Sangat  Baik" and "sangat baik." are equal; "B (Baik)" keeps its grade only."""
    tanpa_kurung = re.sub(r"\(.*?\)", " ", teks)
    return " ".join(re.sub(r"[^\w\s]", " ", tanpa_kurung or teks).casefold().split())


def predikat_akip(nilai: Decimal) -> str:
    """Return the AKIP predicate of a score 0-100 (PermenPANRB 88/2021)."""
    return next((nama for nama, batas in _BATAS_AKIP if nilai > batas), "d")


def bandingkan_predikat(satu: Angka, dua: Angka) -> int | None:
    """Return how many steps `satu` stands above `dua` (negative: below), None where no ladder holds both.

    A number beside an AKIP predicate is taken as its score.
    """
    nama_satu, nama_dua = _nama(satu, dua), _nama(dua, satu)
    if nama_satu == nama_dua:
        return 0
    for tangga in TANGGA_PREDIKAT:
        if nama_satu in tangga and nama_dua in tangga:
            return tangga.index(nama_dua) - tangga.index(nama_satu)
    return None


def _nama(angka: Angka, pasangan: Angka) -> str:
    if angka.berupa_angka and inti_predikat(pasangan.teks) in TANGGA_PREDIKAT[0]:
        return predikat_akip(angka.pasti)
    return inti_predikat(angka.teks)
