"""Regulations as an office names them: the same one given twice is one, kind, number and year told apart."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from lkjip_desktop.engine.peraturan import kutipan, sebut
from lkjip_desktop.report.kata import rapikan

_ORGANISASI = re.compile(r"organisasi|tata kerja|uraian tugas|tugas dan fungsi|tugas pokok|\bsotk\b", re.I)
_KEPALA_DAERAH = re.compile(r"^(?:peraturan|keputusan)\s+(?:bupati|wali\s*kota|gubernur)\b|^per(?:bup|wal|gub)\b", re.I)


@dataclass(frozen=True)
class Peraturan:
    """A regulation; what could not be told apart stays in `teks` alone. `baku` is the kind in its usual form."""

    teks: str
    jenis: str = ""
    nomor: str = ""
    tahun: str = ""
    tentang: str = ""
    baku: str = ""

    @property
    def lengkap(self) -> str:
        """The regulation as a sentence cites it: "Peraturan Bupati Nomor 64 Tahun 2017 tentang ..."."""
        if not self.nomor:
            return self.teks
        tentang = f" tentang {self.tentang}" if self.tentang else ""
        return sebut(self.jenis, self.nomor, int(self.tahun)) + tentang


def baca_peraturan(teks: Iterable[str]) -> list[Peraturan]:
    """Return the regulations in order; one named several times once, with the fullest title."""
    hasil: dict[tuple[str, str, str], Peraturan] = {}
    for satu in map(_baca, filter(str.strip, teks)):
        kunci = (satu.baku, satu.nomor, satu.tahun) if satu.nomor else (satu.teks.casefold(), "", "")
        lama = hasil.get(kunci)
        if lama is None or len(satu.tentang) > len(lama.tentang):
            hasil[kunci] = satu
    return list(hasil.values())


def _baca(teks: str) -> Peraturan:
    """The regulation a text starts with; its title is all that follows, changes to it included."""
    rapi = rapikan(teks).rstrip(" .,;")
    satu = next(iter(kutipan(rapi)), None)
    if satu is None or satu.awal > 0:
        return Peraturan(rapi)
    tentang = "" if satu.awal_tentang is None else rapi[satu.awal_tentang :]
    return Peraturan(rapi, satu.tulisan_jenis, satu.nomor, str(satu.tahun), tentang, satu.jenis)


def tentang_organisasi(peraturan: Iterable[Peraturan]) -> Peraturan | None:
    """Return the regulation that sets the organisation: the one that says so, else the only one of the region's head.

    None where it cannot be told: which lampiran a chart belongs to is never guessed among several.
    """
    semua = list(peraturan)
    menyebut = [satu for satu in semua if _ORGANISASI.search(satu.tentang)]
    kepala = [satu for satu in semua if _KEPALA_DAERAH.match(satu.jenis)]
    if menyebut:
        return next((satu for satu in menyebut if satu in kepala), menyebut[0])
    return kepala[0] if len(kepala) == 1 else None
