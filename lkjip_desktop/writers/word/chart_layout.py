"""Lays an organisation chart out: the head on top, those below it side by side, everything further down stacked.

All lengths are in points. The size of the text is the largest at which no word is wider than its box and the whole is
no higher than the room; a box is as high as its text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product

from lkjip_desktop.domain.isian import Bagan
from lkjip_desktop.writers.word.metrics import lebar_teks, susun_baris

_UKURAN = (10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.5)
_SEBARIS = (7, 8, 9, 10)  # so many units side by side, then another row: more where that keeps the text larger
_SELA_KOLOM, _SELA_BARIS, _SELA_TUMPUK = 7.0, 24.0, 6.0
_MASUK = 9.0  # how far a stacked box stands to the right of the one above it
_TEPI = 4.0  # between a box and its text, left and right together
_SPASI = 1.2
_KEPALA = 200.0  # the widest box
_TERSEMPIT = 30.0


@dataclass(frozen=True, slots=True)
class Kotak:
    """A box with its text."""

    teks: str
    x: float
    y: float
    lebar: float
    tinggi: float
    kepala: bool = False


@dataclass(slots=True)
class Denah:
    """A chart's boxes and its lines (x1, y1, x2, y2), upright or level; its size and the size of its text."""

    ukuran: float
    lebar: float = 0.0
    tinggi: float = 0.0
    kotak: list[Kotak] = field(default_factory=list)
    garis: list[tuple[float, float, float, float]] = field(default_factory=list)


def denah(bagan: Bagan, lebar: float, tinggi: float, melar: float = 1.0) -> Denah:
    """Return a chart that is as wide as the room, and as high as it needs, at best within the room.

    `melar` is how much wider than usual the font is.
    """
    banyak = [satu for satu in _SEBARIS if satu == _SEBARIS[0] or satu <= len(bagan.anak)]
    for ukuran, sebaris in product(_UKURAN, banyak):
        hasil = _Peletak(ukuran, lebar, sebaris, melar).susun(bagan)
        if hasil.tinggi <= tinggi and all(_fits(satu, ukuran * melar) for satu in hasil.kotak):
            return hasil
    return min(
        (_Peletak(_UKURAN[-1], lebar, satu, melar).susun(bagan) for satu in banyak), key=lambda satu: satu.tinggi
    )


def _fits(kotak: Kotak, ukuran: float) -> bool:
    return all(lebar_teks(kata, ukuran, tebal=True) <= kotak.lebar - _TEPI for kata in kotak.teks.split())


class _Peletak:
    """Places boxes at one size of text."""

    def __init__(self, ukuran: float, lebar: float, sebaris: int, melar: float) -> None:
        self._ukuran, self._sebaris, self._melar = ukuran, sebaris, melar
        self._denah = Denah(ukuran, lebar)

    def susun(self, bagan: Bagan) -> Denah:
        denah = self._denah
        lebar = min(denah.lebar, _KEPALA)
        kepala = self._box(bagan.nama, (denah.lebar - lebar) / 2, 0.0, lebar, kepala=True)
        tengah, bawah = denah.lebar / 2, kepala.tinggi
        barisan = list(_rows(bagan.anak, self._sebaris))
        kiri = _SELA_KOLOM if len(barisan) > 1 else 0.0  # there the line to the other rows runs down
        mendatar: list[float] = []
        for sebaris in barisan:
            y = bawah + _SELA_BARIS / 2
            mendatar.append(y)
            bawah = self._row(sebaris, kiri, y, tengah if len(mendatar) == 1 else 0.0)
        if barisan:
            denah.garis.append((tengah, kepala.tinggi, tengah, mendatar[0]))
        if len(barisan) > 1:
            denah.garis.append((0.0, mendatar[0], 0.0, mendatar[-1]))
            denah.garis.append((0.0, mendatar[0], tengah, mendatar[0]))
        denah.tinggi = bawah
        return denah

    def _row(self, sebaris: list[Bagan], kiri: float, y: float, pangkal: float) -> float:
        """Place units side by side below a level line that reaches to `pangkal`; return where the lowest box ends."""
        denah = self._denah
        lebar = (denah.lebar - kiri - _SELA_KOLOM * (len(sebaris) - 1)) / len(sebaris)
        kotak_lebar = min(lebar, _KEPALA)
        tinggi = max(self._height(satu.nama, kotak_lebar) for satu in sebaris)
        bawah, tengah = y, []
        for nomor, satu in enumerate(sebaris):
            x = kiri + nomor * (lebar + _SELA_KOLOM) + (lebar - kotak_lebar) / 2
            self._box(satu.nama, x, y + _SELA_BARIS / 2, kotak_lebar, tinggi)
            tengah.append(x + kotak_lebar / 2)
            denah.garis.append((tengah[-1], y, tengah[-1], y + _SELA_BARIS / 2))
            bawah = max(bawah, self._stack(satu, x, y + _SELA_BARIS / 2 + tinggi, kotak_lebar))
        if (awal := min([*tengah, pangkal])) < (akhir := max([*tengah, pangkal])):
            denah.garis.append((awal, y, akhir, y))
        return bawah

    def _stack(self, induk: Bagan, x: float, y: float, lebar: float) -> float:
        """Place what is below a unit one under another, further in; return where the lowest box ends."""
        masuk = min(_MASUK, lebar / 6)
        bawah = y
        for satu in induk.anak:
            kotak = self._box(satu.nama, x + masuk, bawah + _SELA_TUMPUK, max(lebar - masuk, _TERSEMPIT))
            tengah = kotak.y + kotak.tinggi / 2
            self._denah.garis.append((x + masuk / 2, tengah, x + masuk, tengah))
            bawah = self._stack(satu, x + masuk, kotak.y + kotak.tinggi, kotak.lebar)
            ujung = tengah
        if induk.anak:
            self._denah.garis.append((x + masuk / 2, y, x + masuk / 2, ujung))
        return bawah

    def _box(self, teks: str, x: float, y: float, lebar: float, tinggi: float = 0.0, kepala: bool = False) -> Kotak:
        kotak = Kotak(teks, x, y, lebar, tinggi or self._height(teks, lebar), kepala)
        self._denah.kotak.append(kotak)
        return kotak

    def _height(self, teks: str, lebar: float) -> float:
        garis = susun_baris(teks, self._ukuran * self._melar, lebar - _TEPI, tebal=True)
        return max(len(garis), 1) * self._ukuran * _SPASI + self._ukuran


def _rows(anak: list[Bagan], sebaris: int) -> Iterator[list[Bagan]]:
    """Yield units in rows of about the same length, at most so many."""
    banyak = -(-len(anak) // sebaris)
    for nomor in range(banyak):
        yield anak[len(anak) * nomor // banyak : len(anak) * (nomor + 1) // banyak]
