"""Puts controls back that another program stripped, by a copy of the document as it was last filled.

A text keeps its place by the paragraph it stands in; where that was edited, by the words to its left and right. What
cannot be told with certainty is listed, never guessed.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from lxml import etree

from lkjip_desktop.paket.arus import Tanda, arus, teks_arus
from lkjip_desktop.paket.ooxml import ID, SDT, SDT_CONTENT, SDT_PR, VAL, Elemen, P, parent, squeeze, w
from lkjip_desktop.writers.word.belah import run_kata
from lkjip_desktop.writers.word.controls import is_fillable, is_plain, key_of, keyed, set_key
from lkjip_desktop.writers.word.ids import Nomor
from lkjip_desktop.writers.word.kunci import BAGAN, GRAFIK, NOMOR, Kunci

_KONTEKS = 24
_MIRIP = 0.6
# Controls of the copy that must still be there for the document not to count as stripped.
_SISA = 0.2


@dataclass(frozen=True, slots=True)
class Isi:
    """A control of the copy: its key and where its text stands in its paragraph."""

    kunci: Kunci
    mulai: int
    akhir: int
    polos: bool


@dataclass(slots=True)
class Pemasangan:
    """The keys that were put back with their texts, and those whose place could not be told."""

    terpasang: list[tuple[str, str]] = field(default_factory=list)
    gagal: list[tuple[str, str]] = field(default_factory=list)


def terkelupas(akar: Sequence[Elemen], salinan: Sequence[Elemen]) -> bool:
    """True where a document lost nearly all controls that its copy has."""
    semula = {str(kunci) for satu in salinan for _, kunci in keyed(satu) if _berteks(kunci)}
    kini = {str(kunci) for satu in akar for _, kunci in keyed(satu)}
    return bool(semula) and len(semula & kini) < _SISA * len(semula)


def pasang_kembali(akar: Sequence[Elemen], salinan: Sequence[Elemen], nomor: Nomor) -> Pemasangan:
    """Wrap the texts of a copy's controls in a document's stories into controls again."""
    hasil = Pemasangan()
    for kini, semula in zip(akar, salinan, strict=False):
        _Pemasang(nomor, hasil).cerita(list(kini.iter(P)), list(semula.iter(P)))
    return hasil


class _Pemasang:
    """Works through one story."""

    def __init__(self, nomor: Nomor, hasil: Pemasangan) -> None:
        self._nomor, self._hasil = nomor, hasil

    def cerita(self, kini: Sequence[Elemen], semula: Sequence[Elemen]) -> None:
        """Put the controls of the old paragraphs into the new ones that continue them."""
        teks_kini, teks_semula = [teks_arus(p) for p in kini], [teks_arus(p) for p in semula]
        pasangan = dict(_selaraskan([squeeze(t) for t in teks_semula], [squeeze(t) for t in teks_kini]))
        for urut, paragraf in enumerate(semula):
            isi = list(_kontrol(paragraf))
            tujuan = pasangan.get(urut)
            for satu in reversed(isi):
                teks = teks_semula[urut][satu.mulai : satu.akhir]
                if tujuan is None or not self._pasang(kini[tujuan], teks_semula[urut], satu):
                    self._hasil.gagal.append((str(satu.kunci), teks))
                else:
                    self._hasil.terpasang.append((str(satu.kunci), teks))

    def _pasang(self, paragraf: Elemen, semula: str, isi: Isi) -> bool:
        rentang = _cari(teks_arus(paragraf), semula, isi)
        if rentang is None:
            return False
        run = run_kata(paragraf, *rentang)
        if not run or any(satu.getparent() is not run[0].getparent() for satu in run) or _dalam_kontrol(run[0]):
            return False
        sdt = _bungkus(isi, self._nomor)
        run[0].addprevious(sdt)
        sdt[1].extend(run)
        return True


def _kontrol(paragraf: Elemen) -> Iterator[Isi]:
    """Yield the controls of a paragraph with texts of their own, in order."""
    mulai: list[int] = []
    for satu in arus(paragraf):
        if isinstance(satu, Tanda) and satu.elemen.tag == SDT:
            if not satu.akhir:
                mulai.append(satu.letak)
                continue
            awal, kunci = mulai.pop(), key_of(satu.elemen)
            if kunci is not None and _berteks(kunci) and is_fillable(satu.elemen) and satu.letak > awal:
                yield Isi(kunci, awal, satu.letak, is_plain(satu.elemen))


def _berteks(kunci: Kunci) -> bool:
    return kunci.pemilik not in (GRAFIK, BAGAN) and kunci.nama != NOMOR


def _cari(teks: str, semula: str, isi: Isi) -> tuple[int, int] | None:
    """Return where a control's text stands now: at its old place, else once between its old neighbours."""
    nilai = semula[isi.mulai : isi.akhir]
    if teks == semula:
        return isi.mulai, isi.akhir
    kiri, kanan = squeeze(semula[: isi.mulai])[-_KONTEKS:], squeeze(semula[isi.akhir :])[:_KONTEKS]
    batas = rf"(?<![\w.,]){re.escape(nilai)}(?![\w])"
    calon = [cocok.span() for cocok in re.finditer(batas, teks)]
    for cocok in (_keduanya, _salah_satu):
        pas = [satu for satu in calon if cocok(squeeze(teks[: satu[0]]), squeeze(teks[satu[1] :]), kiri, kanan)]
        if len(pas) == 1:
            return pas[0]
    return None


def _keduanya(depan: str, belakang: str, kiri: str, kanan: str) -> bool:
    return depan.endswith(kiri) and belakang.startswith(kanan)


def _salah_satu(depan: str, belakang: str, kiri: str, kanan: str) -> bool:
    """The nearest word at one side is still the same."""
    kata_kiri, kata_kanan = kiri.split()[-2:], kanan.split()[:2]
    kiri_sama = bool(kata_kiri) and depan.split()[-len(kata_kiri) :] == kata_kiri
    return kiri_sama or (bool(kata_kanan) and belakang.split()[: len(kata_kanan)] == kata_kanan)


def _bungkus(isi: Isi, nomor: Nomor) -> Elemen:
    sdt = etree.Element(SDT)
    sifat = etree.SubElement(sdt, SDT_PR)
    etree.SubElement(sifat, ID, {VAL: nomor.baru()})
    if isi.polos:
        etree.SubElement(sifat, w("text"))
    set_key(sdt, isi.kunci)
    etree.SubElement(sdt, SDT_CONTENT)
    return sdt


def _dalam_kontrol(run: Elemen) -> bool:
    return parent(run).tag == SDT_CONTENT


def _selaraskan(semula: Sequence[str], kini: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield pairs of paragraphs that continue each other: equal ones in order, and edited ones between them."""
    lalu_a = lalu_b = -1
    for a, b in [*_tetap(semula, kini), (len(semula), len(kini))]:
        yield from _di_antara(semula, kini, range(lalu_a + 1, a), range(lalu_b + 1, b))
        if a < len(semula):
            yield a, b
        lalu_a, lalu_b = a, b


def _tetap(semula: Sequence[str], kini: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs of texts that stand once in each, as far as their order is the same (the longest such row)."""
    letak_kini = _tunggal(kini)
    pasangan = [(a, letak_kini[teks]) for teks, a in _tunggal(semula).items() if teks in letak_kini]
    ekor: list[tuple[int, int]] = []
    batas: list[int] = []
    asal: dict[tuple[int, int], tuple[int, int] | None] = {}
    for satu in sorted(pasangan):
        urut = bisect_left(batas, satu[1])
        asal[satu] = ekor[urut - 1] if urut else None
        ekor[urut : urut + 1] = [satu]
        batas[urut : urut + 1] = [satu[1]]
    hasil: list[tuple[int, int]] = []
    lanjut = ekor[-1] if ekor else None
    while lanjut is not None:
        hasil.append(lanjut)
        lanjut = asal[lanjut]
    return hasil[::-1]


def _tunggal(teks: Sequence[str]) -> dict[str, int]:
    letak: dict[str, int] = {}
    ganda: set[str] = set()
    for urut, satu in enumerate(teks):
        if satu in letak or not satu:
            ganda.add(satu)
        letak[satu] = urut
    return {satu: urut for satu, urut in letak.items() if satu not in ganda}


def _di_antara(semula: Sequence[str], kini: Sequence[str], a: range, b: range) -> Iterator[tuple[int, int]]:
    """Pair what stands between two fixed paragraphs: equal runs first, then one edited paragraph with another."""
    pembanding = SequenceMatcher(None, [semula[n] for n in a], [kini[n] for n in b], autojunk=False)
    for jenis, a1, a2, b1, b2 in pembanding.get_opcodes():
        if jenis == "equal" or (jenis == "replace" and a2 - a1 == b2 - b1):
            for urut in range(a2 - a1):
                satu, dua = a[a1 + urut], b[b1 + urut]
                if jenis == "equal" or _mirip(semula[satu], kini[dua]):
                    yield satu, dua
        elif jenis == "replace":
            yield from _terdekat(semula, kini, a[a1:a2], b[b1:b2])


def _terdekat(semula: Sequence[str], kini: Sequence[str], a: range, b: range) -> Iterator[tuple[int, int]]:
    mulai = 0
    for satu in a:
        for urut in range(mulai, len(b)):
            if _mirip(semula[satu], kini[b[urut]]):
                yield satu, b[urut]
                mulai = urut + 1
                break


def _mirip(satu: str, dua: str) -> bool:
    return SequenceMatcher(None, satu, dua, autojunk=False).ratio() >= _MIRIP
