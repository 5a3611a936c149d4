"""Whom a text speaks of: indikator, programs, the whole budget, the survey and its unsur, by their names in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lkjip_desktop.domain.laporan import Laporan, Program
from lkjip_desktop.engine.uang import TOTAL
from lkjip_desktop.rules.kata import sekata

SURVEI = "survei"
_KATA = re.compile(r"[A-Za-z0-9]+")
_SAMBUNG = frozenset(
    "dan atau yang di ke dari pada untuk dengan dalam atas terhadap tentang oleh bagi serta para setiap tiap per secara"
    " sebagai yg dgn thd tersebut adalah yaitu ber".split()
)
_ALIAS = {
    "survey": "survei", "survai": "survei", "el": "elektronik", "prosentase": "persentase", "presentase": "persentase",
    "layanan": "pelayanan", "index": "indeks", "indek": "indeks", "kab": "kabupaten", "pemerintahan": "pemerintah",
    "akip": "sakip",
}  # fmt: skip
_NOMOR = re.compile(r"^\s*(?:(?:\(?\d{1,2}[.)]|\(?[a-zA-Z][.)]|[•❖➢-])\s*)+")
_SATUAN = re.compile(r"\(\s*(?:%|persen|orang|jiwa|hari|unit|dokumen|nilai|indeks|poin|skor|rp\.?)\s*\)\s*$", re.I)
_AWALAN = ("program", "kegiatan", "sub")
_AWALAN_TERPENDEK, _UTUH_TERPENDEK = 3, 2


class Macam(StrEnum):
    """What kind of thing a figure can be about."""

    INDIKATOR = "indikator"
    UANG = "program"
    UNSUR = "unsur"
    OPERAN = "data dukung"
    LAIN = "lain"


@dataclass(frozen=True, slots=True)
class Subjek:
    """A thing with figures; `kunci` is its subject in the ledger, of an operand that of its indikator and its name.

    LAIN are the office's own name and its sasaran: words that must not be taken for a program's.
    """

    macam: Macam
    kunci: str
    nama: str
    induk: str = ""

    @property
    def pemilik(self) -> Subjek:
        """The indikator of an operand; any other subject itself."""
        if self.macam is not Macam.OPERAN:
            return self
        return Subjek(Macam.INDIKATOR, self.kunci.partition("|")[0], self.induk)


@dataclass(frozen=True, slots=True)
class Kata:
    """A word of a text, evened out, with its offsets."""

    inti: str
    awal: int
    akhir: int


@dataclass(frozen=True, slots=True)
class Sebutan:
    """A subject's name in a text; `utuh` where all of its words stand there."""

    subjek: Subjek
    awal: int
    akhir: int
    utuh: bool


JUMLAH = Subjek(Macam.UANG, TOTAL, "seluruh program")


def kata_teks(teks: str) -> list[Kata]:
    """Return the words that carry meaning."""
    semua = ((satu, satu[0].lower()) for satu in _KATA.finditer(teks))
    return [Kata(_ALIAS.get(k, k), satu.start(), satu.end()) for satu, k in semua if k not in _SAMBUNG]


def inti_nama(nama: str) -> tuple[str, ...]:
    """Return the words of a name, without its numbering and unit."""
    return tuple(k.inti for k in kata_teks(_SATUAN.sub("", _NOMOR.sub("", nama))))


class PencariSubjek:
    """Finds the subjects that a text names: by whole names, else by the first words of a name that no other has."""

    def __init__(self, laporan: Laporan) -> None:
        self._indeks: dict[str, list[tuple[tuple[str, ...], Subjek]]] = {}
        milik: dict[tuple[str, ...], set[Subjek]] = {}
        for nama, subjek in _nama(laporan):
            inti = inti_nama(nama)
            if len(inti) >= (1 if subjek.macam is Macam.UNSUR else _UTUH_TERPENDEK):
                milik.setdefault(inti, set()).add(subjek)
        for inti, subjek_ in milik.items():
            if len(subjek_) == 1:
                self._indeks.setdefault(inti[0], []).append((inti, next(iter(subjek_))))
        self._awalan = _awalan_khas(milik)
        self.indikator = [Subjek(Macam.INDIKATOR, satu.kunci, satu.nama) for satu in laporan.indikator]

    def __call__(self, teks: str) -> list[Sebutan]:
        """Return the names in a text in order; where names overlap, the longest."""
        kata = kata_teks(teks)
        hasil: list[Sebutan] = []
        urut = 0
        while urut < len(kata):
            panjang, sebutan = self._di(kata, urut)
            if sebutan is not None and sebutan.subjek.macam is not Macam.LAIN:
                hasil.append(sebutan)
            urut += max(1, panjang)
        return hasil

    def _di(self, kata: Sequence[Kata], urut: int) -> tuple[int, Sebutan | None]:
        terbaik: tuple[int, Subjek, bool] | None = None
        for inti, subjek in self._indeks.get(kata[urut].inti, ()):
            panjang = _cocok(inti, kata, urut)
            utuh = panjang == len(inti)
            if not utuh and (panjang < _AWALAN_TERPENDEK or self._awalan.get(inti[:panjang]) != subjek):
                continue
            if terbaik is None or panjang > terbaik[0]:
                terbaik = (panjang, subjek, utuh)
        if terbaik is None:
            return 0, None
        panjang, subjek, utuh = terbaik
        return panjang, Sebutan(subjek, kata[urut].awal, kata[urut + panjang - 1].akhir, utuh)


def _nama(laporan: Laporan) -> Iterator[tuple[str, Subjek]]:
    for indikator in laporan.indikator:
        subjek = Subjek(Macam.INDIKATOR, indikator.kunci, indikator.nama)
        yield from ((nama, subjek) for nama in {indikator.nama, *(s.nama for s in indikator.sebutan)})
        for data in indikator.data_dukung:
            yield data.nama, Subjek(Macam.OPERAN, f"{indikator.kunci}|{data.nama}", data.nama, indikator.nama)
    kantor = Subjek(Macam.LAIN, "", laporan.instansi.nama or "")
    sasaran = (s.sasaran for i in laporan.indikator for s in i.sebutan if s.sasaran)
    for nama in {laporan.instansi.nama or "", *sasaran, *laporan.instansi.tujuan, *laporan.instansi.misi}:
        yield nama, kantor
    yield from _nama_program(laporan.program, "")
    for unsur in laporan.survei.unsur if laporan.survei else ():
        yield unsur.nama, Subjek(Macam.UNSUR, unsur.kode, unsur.nama)


def _nama_program(program: Iterable[Program], induk: str) -> Iterator[tuple[str, Subjek]]:
    for satu in program:
        jalur = f"{induk}/{satu.kunci}" if induk else satu.kunci
        subjek = Subjek(Macam.UANG, jalur, satu.nama)
        for nama in {satu.nama, *(s.nama for s in satu.sebutan)}:
            yield nama, subjek
            kata = nama.split()
            if kata and kata[0].lower() in _AWALAN:
                yield " ".join(kata[1:]), subjek
            elif not induk:
                yield f"Program {nama}", subjek
        yield from _nama_program(satu.kegiatan, jalur)


def _cocok(inti: Sequence[str], kata: Sequence[Kata], urut: int) -> int:
    """How many words of a name follow each other in a text."""
    banyak = 0
    for satu, lain in zip(inti, kata[urut : urut + len(inti)], strict=False):
        if not sekata(satu, lain.inti):
            break
        banyak += 1
    return banyak


def _awalan_khas(milik: dict[tuple[str, ...], set[Subjek]]) -> dict[tuple[str, ...], Subjek]:
    """The beginnings, at least half of a name, that one subject alone has."""
    calon: dict[tuple[str, ...], set[Subjek]] = {}
    for inti, subjek in milik.items():
        for panjang in range(_AWALAN_TERPENDEK, len(inti)):
            calon.setdefault(inti[:panjang], set()).update(subjek)
    return {
        awal: next(iter(subjek))
        for awal, subjek in calon.items()
        if len(subjek) == 1 and any(inti[: len(awal)] == awal and 2 * len(awal) >= len(inti) for inti in milik)
    }
