"""Puts controls back that another program stripped, by a copy of the document as it was last filled.

A text keeps its place by the paragraph it stands in; where that was edited, by its words and those beside it. What
cannot be told with certainty is listed, never guessed.
"""

from __future__ import annotations

import copy
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from lxml import etree

from lkjip_desktop.paket.arus import Tanda, arus, teks_arus
from lkjip_desktop.paket.ooxml import (
    DOC_PR,
    FLD_CHAR,
    FLD_TYPE,
    ID,
    PPR,
    SDT,
    SDT_CONTENT,
    SDT_PR,
    VAL,
    Elemen,
    P,
    R,
    parent,
    squeeze,
    w,
)
from lkjip_desktop.writers.word.belah import run_kata
from lkjip_desktop.writers.word.controls import is_fillable, key_of, keyed
from lkjip_desktop.writers.word.ids import Nomor
from lkjip_desktop.writers.word.kunci import BAGAN, GRAFIK, Kunci
from lkjip_desktop.writers.word.letak_teks import Isi, Rentang, cari
from lkjip_desktop.writers.word.package import Cerita
from lkjip_desktop.writers.word.penjajaran import Pasangan, jajarkan, serupa

# Controls of the copy that must still be there for the document not to count as stripped.
_SISA = 0.2
_TAK_IKUT = (w("showingPlcHdr"), w("placeholder"), w("dataBinding"))


@dataclass(frozen=True, slots=True)
class Terpasang:
    """A control that was put back; `pasti`: its paragraph says what it said when it was filled."""

    sdt: Elemen
    kunci: Kunci
    teks: str
    pasti: bool


@dataclass(slots=True)
class Pemasangan:
    """What was put back, the keys with their texts whose place could not be told, and which paragraph became which."""

    terpasang: list[Terpasang] = field(default_factory=list)
    pasangan: Pasangan = field(default_factory=dict)
    gagal: list[tuple[str, str]] = field(default_factory=list)


def terkelupas(akar: Sequence[Elemen], terisi: Collection[str]) -> bool:
    """True where a document lost nearly all controls of the keys that were filled in it."""
    kini = {str(kunci) for satu in akar for _, kunci in keyed(satu)}
    return bool(terisi) and len(kini.intersection(terisi)) < _SISA * len(terisi)


def kunci_teks(akar: Sequence[Elemen]) -> set[str]:
    """Return the keys of the texts in a document."""
    return {str(kunci) for satu in akar for _, kunci in keyed(satu) if _berteks(kunci)}


def pasang_kembali(kini: Sequence[Cerita], semula: Sequence[Cerita], nomor: Nomor) -> Pemasangan:
    """Wrap the texts of a copy's controls in a document's stories into controls again."""
    hasil = Pemasangan()
    for baru, lama in _cerita(kini, semula):
        if baru is None:
            hasil.gagal += [(str(isi.kunci), teks) for p in lama.akar.iter(P) for isi, _, teks in _kontrol(p) if teks]
        else:
            _Pemasang(nomor, hasil).cerita(baru.akar, lama.akar)
    return hasil


def _cerita(kini: Sequence[Cerita], semula: Sequence[Cerita]) -> Iterator[tuple[Cerita | None, Cerita]]:
    """Yield each story of the copy with the one that continues it; programs write headers anew, in another order."""
    sisa = list(kini)
    for lama in semula:
        calon = [satu for satu in sisa if satu.bagian == lama.bagian]
        terbaik = max(calon, key=lambda satu: serupa(lama.akar, satu.akar), default=None)
        if terbaik is not None:
            sisa.remove(terbaik)
        yield terbaik, lama


class _Pemasang:
    """Works through one story."""

    def __init__(self, nomor: Nomor, hasil: Pemasangan) -> None:
        self._nomor, self._hasil = nomor, hasil

    def cerita(self, kini: Elemen, semula: Elemen) -> None:
        """Put the controls of the old paragraphs into the new ones that continue them."""
        pasangan = jajarkan(semula, kini)
        self._hasil.pasangan |= pasangan
        gambar = {satu.get("descr", ""): satu for satu in kini.iter(DOC_PR)}
        for lama in semula.iter(P):
            tujuan = pasangan.get(lama, [])
            teks_lama = teks_arus(lama)
            for isi, sdt, teks in reversed(list(_kontrol(lama))):  # what stands before keeps its offset
                if isi.kunci.pemilik == BAGAN:
                    self._pasang_gambar(sdt, isi.kunci, gambar)
                elif not sum([self._pasang(baru, teks_lama, isi, sdt) for baru in tujuan]) and teks:
                    self._hasil.gagal.append((str(isi.kunci), teks))

    def _pasang(self, paragraf: Elemen, semula: str, isi: Isi, asal: Elemen) -> bool:
        if any(kunci == isi.kunci for _, kunci in keyed(paragraf)):
            return True
        teks = teks_arus(paragraf)
        rentang = cari(teks, semula, isi)
        if rentang is None:
            return False
        sdt = _salinan(asal, self._nomor)
        if not _bungkus(paragraf, rentang, sdt):
            return False
        tertulis = teks[rentang[0] : rentang[1]]
        pasti = squeeze(teks) == squeeze(semula)
        self._hasil.terpasang.append(Terpasang(sdt, isi.kunci, tertulis, pasti))
        return True

    def _pasang_gambar(self, asal: Elemen, kunci: Kunci, gambar: dict[str, Elemen]) -> None:
        """Give an organisation chart, known by its description, its control again."""
        uraian = next((satu.get("descr", "") for satu in asal.iter(DOC_PR)), "")
        sifat = gambar.get(uraian) if uraian else None
        run = None if sifat is None else next(reversed(list(sifat.iterancestors(R))), None)
        if run is None or parent(run).tag != P:
            return
        sdt = _salinan(asal, self._nomor)
        run.addprevious(sdt)
        sdt[-1].append(run)


def _kontrol(paragraf: Elemen) -> Iterator[tuple[Isi, Elemen, str]]:
    """Yield the controls of a paragraph that hold a text, or none yet, with their texts, in order."""
    mulai: list[int] = []
    seluruh = teks_arus(paragraf)
    for satu in arus(paragraf):
        if isinstance(satu, Tanda) and satu.elemen.tag == SDT:
            if not satu.akhir:
                mulai.append(satu.letak)
                continue
            awal, kunci = mulai.pop(), key_of(satu.elemen)
            if kunci is not None and kunci.pemilik != GRAFIK and is_fillable(satu.elemen):
                yield Isi(kunci, awal, satu.letak), satu.elemen, seluruh[awal : satu.letak]


def _berteks(kunci: Kunci) -> bool:
    return kunci.pemilik not in (GRAFIK, BAGAN)


def _bungkus(paragraf: Elemen, rentang: Rentang, sdt: Elemen) -> bool:
    """Put a control around a stretch of text; False where its letters belong to different things."""
    if rentang[0] == rentang[1]:
        return _sisipkan(paragraf, rentang[0], sdt)
    run = run_kata(paragraf, *rentang)
    if not run or any(parent(satu) is not parent(run[0]) for satu in run) or parent(run[0]).tag == SDT_CONTENT:
        return False
    isi = [run[0]]
    while isi[-1] is not run[-1] and (lanjut := isi[-1].getnext()) is not None:
        isi.append(lanjut)
    if any(satu.tag == SDT for satu in isi) or not _utuh(isi):
        return False
    run[0].addprevious(sdt)
    sdt[-1].extend(isi)
    return True


def _utuh(isi: Sequence[Elemen]) -> bool:
    """True where every field that begins here ends here."""
    terbuka = 0
    for satu in isi:
        for huruf in satu.iter(FLD_CHAR):
            terbuka += {"begin": 1, "end": -1}.get(huruf.get(FLD_TYPE, ""), 0)
            if terbuka < 0:
                return False
    return terbuka == 0


def _sisipkan(paragraf: Elemen, letak: int, sdt: Elemen) -> bool:
    """Put an empty control into a paragraph."""
    run = run_kata(paragraf, 0, letak)
    if run and parent(run[-1]) is paragraf:
        run[-1].addnext(sdt)
    elif letak == 0:
        paragraf.insert(0 if paragraf.find(PPR) is None else 1, sdt)
    return sdt.getparent() is not None


def _salinan(asal: Elemen, nomor: Nomor) -> Elemen:
    """An empty control like the copy's."""
    sdt = etree.Element(SDT)
    sifat = asal.find(SDT_PR)
    sdt.append(etree.Element(SDT_PR) if sifat is None else copy.deepcopy(sifat))
    for satu in [satu for satu in sdt[0] if satu.tag in _TAK_IKUT]:
        sdt[0].remove(satu)
    pengenal = sdt[0].find(ID)
    if pengenal is not None:
        pengenal.set(VAL, nomor.baru())
    etree.SubElement(sdt, SDT_CONTENT)
    return sdt
