"""Telling what a table is: each kind of sheet scores how much of a header and title it explains; the best wins."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from lkjip_desktop.domain.laporan import JenisLembar
from lkjip_desktop.readers.kepala import Kepala
from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.rekaman import Konteks, Potongan
from lkjip_desktop.readers.tabel import Tabel

_UMUM = frozenset(
    {
        Peran.NO,
        Peran.SATUAN,
        Peran.KETERANGAN,
        Peran.SASARAN,
        Peran.TUJUAN,
        Peran.PENANGGUNG_JAWAB,
        Peran.PENDORONG,
        Peran.KENDALA,
        Peran.TINDAK_LANJUT,
        Peran.PEMBANDING,
        Peran.PEMBILANG,
        Peran.PENYEBUT,
        Peran.BOBOT,
        Peran.LAIN,
    }
)
_BOBOT_JUDUL = 0.6
_BOBOT_NAMA_LEMBAR = 0.5
_LAWAN = 0.4


def _selalu(_: Kepala) -> bool:
    return True


@dataclass(frozen=True)
class JenisTabel:
    """A kind of table: the columns it must have, those that speak for or against it, words of its title, its reader.

    `judul` and `lembar` are patterns on the title above the table and on the sheet's name; `syarat` adds a condition
    on the header that sets of columns cannot express (several years), `dasar` a handicap (or lead) for a kind that
    is only meant where something speaks for it (or that its own condition already tells).
    """

    jenis: JenisLembar
    wajib: tuple[frozenset[Peran], ...]
    baca: Callable[[Tabel, Konteks], Potongan]
    khas: frozenset[Peran] = frozenset()
    lawan: frozenset[Peran] = frozenset()
    judul: str = r"(?!)"
    lembar: str = r"(?!)"
    syarat: Callable[[Kepala], bool] = field(default=_selalu)
    dasar: float = 0.0

    def nilai(self, tabel: Tabel, judul: str) -> float:
        """Return how well the kind explains a table; 0 where it cannot be."""
        peran = tabel.kepala.peran
        if not all(peran & pilihan for pilihan in self.wajib) or not self.syarat(tabel.kepala):
            return 0.0
        dikenal = frozenset().union(*self.wajib) | self.khas | _UMUM
        kolom = tabel.kepala.kolom
        nilai = self.dasar + sum(satu.peran in dikenal for satu in kolom) / len(kolom)
        nilai += 0.1 * sum(satu in self.khas for satu in peran)
        nilai += _BOBOT_JUDUL if re.search(self.judul, judul, re.I) else 0
        nilai += _BOBOT_NAMA_LEMBAR if re.search(self.lembar, tabel.lembar.nama, re.I) else 0
        return max(0.01, nilai - _LAWAN * len(peran & self.lawan))


@dataclass(frozen=True)
class Pengenalan:
    """The outcome for one table: the kind chosen, its score, and the kinds that score the same."""

    jenis: JenisTabel | None
    nilai: float = 0.0
    seri: tuple[JenisLembar, ...] = ()


def kenali(tabel: Tabel, judul: str, jenis: Sequence[JenisTabel]) -> Pengenalan:
    """Return the kind that explains a table best; never the first that fits."""
    nilai = [(satu.nilai(tabel, judul), satu) for satu in jenis]
    terbaik = max((angka for angka, _ in nilai), default=0.0)
    if terbaik <= 0:
        return Pengenalan(None)
    juara = [satu for angka, satu in nilai if terbaik - angka < 0.05]
    pilihan = max(nilai, key=lambda pasangan: pasangan[0])[1]
    return Pengenalan(pilihan, terbaik, tuple(satu.jenis for satu in juara if satu is not pilihan))
