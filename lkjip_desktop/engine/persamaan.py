"""Equations in a text: their tokens, where one begins and ends, what one comes to over intervals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import baca_angka
from lkjip_desktop.engine.selang import Selang, titik

_POTONG = re.compile(
    r"(?P<angka>(?:Rp\.?\s*)?\d[\d.,]*\d|\d)(?:,-)?|(?P<kali>[x×*X]|\\?times\b)|(?P<bagi>[/÷]|(?<=\d):(?=\s?\d)|(?<=\d\s):(?=\s\d))|(?P<tambah>\+)"
    r"|(?P<kurang>[−–-])|(?P<sama>=)|(?P<buka>\()|(?P<tutup>\))|(?P<persen>%)|(?P<abai>[\s$\\{}]+)|(?P<lain>.)",
    re.S,
)
_SATUAN = re.compile(r"(?:\s*(?:persen|orang|jiwa|hari|dokumen|unit|data|rupiah|poin))\b", re.I)
_PERATURAN = re.compile(r"(?:no(?:mor)?\.?|tahun|pasal|ayat|tabel|lampiran)\s*$", re.I)
OPERATOR = ("kali", "bagi", "tambah", "kurang")


@dataclass(frozen=True, slots=True)
class Suku:
    """A token of an equation: kind, offsets, figure."""

    jenis: str
    awal: int
    akhir: int
    angka: Angka | None = None


def suku_persamaan(teks: str) -> list[Suku]:
    """Return the tokens of a text; units behind figures are left out."""
    hasil: list[Suku] = []
    for cocok in _POTONG.finditer(teks):
        jenis = str(cocok.lastgroup)
        if jenis == "abai":
            continue
        if jenis == "angka":
            angka = baca_angka(re.sub(r"^Rp\.?\s*", "", cocok[0].rstrip(",-"), flags=re.I))
            nomor = _PERATURAN.search(teks, max(0, cocok.start() - 12), cocok.start()) is not None
            baik = angka.berupa_angka and not nomor
            hasil.append(Suku("angka" if baik else "lain", cocok.start(), cocok.end(), angka if baik else None))
        elif jenis == "lain":
            satuan = _SATUAN.match(teks, cocok.start())
            if satuan is None or not hasil or hasil[-1].jenis not in ("angka", "satuan"):
                hasil.append(Suku("lain", cocok.start(), cocok.end()))
            else:
                hasil.append(Suku("satuan", cocok.start(), satuan.end()))
        elif not (hasil and hasil[-1].jenis == "satuan" and cocok.start() < hasil[-1].akhir):
            hasil.append(Suku(jenis, cocok.start(), cocok.end()))
    return _tanpa_satuan(hasil)


def _tanpa_satuan(suku: Sequence[Suku]) -> list[Suku]:
    hasil: list[Suku] = []
    lewati = -1
    for satu in suku:
        if satu.awal < lewati:
            continue
        if satu.jenis == "satuan":
            lewati = satu.akhir
            continue
        hasil.append(satu)
    return hasil


def pecah_persamaan(teks: str) -> Iterator[list[Suku]]:
    """Yield the stretches of a text that are an expression, "=" and its result."""
    suku = suku_persamaan(teks)
    for letak, satu in enumerate(suku):
        if satu.jenis != "sama":
            continue
        awal = letak
        while awal and suku[awal - 1].jenis not in ("lain", "sama"):
            awal -= 1
        kanan = suku[letak + 1 : letak + 2]
        sesudah = suku[letak + 2 : letak + 3]
        if sesudah and sesudah[0].jenis in OPERATOR:
            continue
        kiri = _mulai_utuh(suku[awal:letak])
        if kanan and kanan[0].angka is not None and any(s.jenis in OPERATOR for s in kiri):
            yield [*kiri, satu, kanan[0]]


def _mulai_utuh(kiri: list[Suku]) -> list[Suku]:
    """The expression from its first figure or bracket, unmatched brackets dropped."""
    while kiri and kiri[0].jenis not in ("angka", "buka"):
        kiri = kiri[1:]
    if sum(s.jenis == "buka" for s in kiri) != sum(s.jenis == "tutup" for s in kiri):
        return (
            [s for s in kiri if s.jenis not in ("buka", "tutup")]
            if not any(s.jenis in ("tambah", "kurang") for s in kiri)
            else []
        )
    return kiri


def nilai_persamaan(suku: Sequence[Suku], *, tepat: bool) -> Selang | None:
    """Return the value of an expression, "x 100%" as times a hundred; None where it is none."""
    pengurai = _Pengurai([s for s in suku if s.jenis != "persen"], tepat=tepat)
    try:
        hasil = pengurai.jumlah()
    except (ZeroDivisionError, ValueError, IndexError):
        return None
    return hasil if pengurai.habis else None


class _Pengurai:
    """Computes an expression with the usual order of operations over intervals."""

    def __init__(self, suku: Sequence[Suku], tepat: bool) -> None:
        self._suku, self._letak, self._tepat = suku, 0, tepat

    @property
    def habis(self) -> bool:
        """True where nothing is left."""
        return self._letak == len(self._suku)

    def jumlah(self) -> Selang:
        """A sum of products."""
        hasil = self._kali()
        while (jenis := self._jenis()) in ("tambah", "kurang"):
            self._letak += 1
            hasil = hasil + self._kali() if jenis == "tambah" else hasil - self._kali()
        return hasil

    def _kali(self) -> Selang:
        hasil = self._dasar()
        while (jenis := self._jenis()) in ("kali", "bagi"):
            self._letak += 1
            hasil = hasil * self._dasar() if jenis == "kali" else hasil / self._dasar()
        return hasil

    def _dasar(self) -> Selang:
        satu = self._suku[self._letak]
        self._letak += 1
        if satu.jenis == "buka":
            hasil = self.jumlah()
            if self._jenis() != "tutup":
                raise ValueError("unbalanced")
            self._letak += 1
            return hasil
        if satu.angka is None:
            raise ValueError("no figure")
        if self._tepat or satu.angka.desimal == 0:
            return titik(Fraction(satu.angka.pasti))
        u = Fraction(1, 10**satu.angka.desimal)
        nilai = Fraction(satu.angka.pasti)
        return Selang(nilai - u / 2, nilai + u)

    def _jenis(self) -> str:
        return self._suku[self._letak].jenis if self._letak < len(self._suku) else ""
