"""Rows that sum up raw answers: what their labels say and the figures they hold."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum, auto

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import baca_angka
from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.readers.nilai import angka_sel

_BINTANG = re.compile(r"^\s*\*+\s*\)\s*")


class JenisRekap(Enum):
    """What a row of sums gives per unsur; INDEKS is a figure of all unsur together."""

    JUMLAH = auto()
    NRR = auto()
    TERTIMBANG = auto()
    BOBOT = auto()
    INDEKS = auto()


_LABEL = [
    (JenisRekap.NRR, r"\b(?:ikm|skm)\s*(?:/|per)\s*unsur\b"),
    (JenisRekap.TERTIMBANG, r"tertimbang|tert(?:im)?bg|nrr\b.*\bbobot|nrr\s*[x×*]"),
    (JenisRekap.BOBOT, r"\b(?:bobot|penimbang)\b"),
    (JenisRekap.INDEKS, r"\b(?:ikm|skm|indeks|konversi|dikonversi)\b"),
    (JenisRekap.NRR, r"\b(?:nrr|rata\s*-?\s*rata|rerata|average)\b"),
    (JenisRekap.JUMLAH, r"[Σ∑]|\b(?:jumlah|total|sum)\b|\bnilai\s*/?\s*(?:per\s*)?unsur\b"),
]


def jenis_rekap(label: str) -> JenisRekap | None:
    """Return what a row's label says it sums up, None for a respondent's own."""
    return next((jenis for jenis, pola in _LABEL if label and re.search(pola, label, re.I)), None)


def angka_rekap(lembar: Sheet, baris: int, kolom: Iterable[int]) -> list[Angka]:
    """Return the figures of a row in the given columns; the stars of the official form ("*) 3,41") are no part."""
    hasil: list[Angka] = []
    for satu in kolom:
        sel, ref = lembar[(baris, satu)], lembar.alamat(baris, satu)
        angka = angka_sel(sel, ref)
        if not angka.berupa_angka and _BINTANG.match(sel.teks):
            angka = baca_angka(_BINTANG.sub("", sel.teks), None, ref)
        if angka.berupa_angka:
            hasil.append(angka)
    return hasil
