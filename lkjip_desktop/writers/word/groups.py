"""Finds what repeats: table rows, or stretches of paragraphs, whose controls bear the key of a record.

A unit is one record's rows or paragraphs (with what stands between them); a group is all units of a table's name in
one place. What a prototype looked like tells a unit from a figure that somebody pasted elsewhere: a stretch of
paragraphs starts with the prototype's first field, a row holds at least half of its fields.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise, zip_longest

from lkjip_desktop.paket.gaya import BUKAN_JUDUL, Gaya
from lkjip_desktop.paket.ooxml import INSTR_TEXT, PPR, TBL, TR, TXBX, Elemen, P, climb, parent, w
from lkjip_desktop.writers.word.controls import keyed
from lkjip_desktop.writers.word.marks import is_tanda, kunci_tanda
from lkjip_desktop.writers.word.state import Keadaan

_SECTION = w("sectPr")


@dataclass(slots=True, eq=False)
class Satuan:
    """One record in one place: its own elements and those that follow and belong to it (staff's rows, prose)."""

    kunci: str
    elemen: list[Elemen]
    bidang: list[str]
    ikut: list[Elemen] = field(default_factory=list)

    @property
    def kepala(self) -> Elemen:
        """Its first paragraph or row, whose level is the record's."""
        return next((elemen for elemen in self.elemen if not is_tanda(elemen)), self.elemen[0])

    @property
    def semua(self) -> list[Elemen]:
        """Everything that moves with the record."""
        return self.elemen + self.ikut


@dataclass(slots=True)
class Kelompok:
    """The units of one table's name in one place, in order; `salinan` are copies that somebody made, by key."""

    nama: str
    baris: bool
    satuan: list[Satuan] = field(default_factory=list)
    salinan: dict[str, list[Elemen]] = field(default_factory=dict)

    @property
    def kunci(self) -> set[str]:
        """The keys of the records that the group shows."""
        return {satu.kunci for satu in self.satuan}


@dataclass(frozen=True, slots=True)
class _Jangkar:
    """Where a record's control stands: the row or paragraph that is a child of the container."""

    kunci: str
    bidang: str
    elemen: Elemen


def kelompok_paragraf(akar: Elemen, gaya: Gaya, keadaan: Keadaan) -> list[Kelompok]:
    """Return the groups of paragraphs outside tables."""
    jangkar: dict[tuple[Elemen, str], list[_Jangkar]] = defaultdict(list)
    for sdt, kunci in keyed(akar):
        if kunci.rekaman is not None and _row(sdt) is None:
            puncak = climb(sdt)
            jangkar[parent(puncak), kunci.nama].append(_Jangkar(kunci.rekaman, kunci.bidang_penuh, puncak))
    hasil: list[Kelompok] = []
    for (_, nama), semua in jangkar.items():
        corak = keadaan.purwarupa.get(nama, [])
        awal = {satu.bidang[0] for satu in corak if not satu.baris} or _first_fields(semua, gaya)
        rentang = _stretches(semua, awal, gaya)
        _cover_ends(rentang, nama)
        for sekelompok in _cut(rentang, gaya):
            for kini, berikut in zip_longest(sekelompok, sekelompok[1:]):
                akhir = None if berikut is None else berikut.elemen[0]
                kini.ikut = _trailing(kini, gaya) if akhir is None else list(_between(kini.elemen[-1], akhir))
            hasil.append(_group(nama, False, sekelompok, keadaan))
    return hasil


def kelompok_baris(akar: Elemen, paragraf: Iterable[Kelompok], keadaan: Keadaan) -> list[Kelompok]:
    """Return the groups of table rows, but for rows inside a record's own paragraphs."""
    dalam = {(elemen, satu.nama) for satu in paragraf for satuan in satu.satuan for elemen in satuan.semua}
    jangkar: dict[tuple[Elemen, str], list[_Jangkar]] = defaultdict(list)
    for sdt, kunci in keyed(akar):
        baris = _row(sdt) if kunci.rekaman is not None else None
        if baris is None or kunci.rekaman is None or (climb(baris), kunci.nama) in dalam:
            continue
        baris = climb(baris, frozenset({TBL}))
        jangkar[parent(baris), kunci.nama].append(_Jangkar(kunci.rekaman, kunci.bidang_penuh, baris))
    hasil: list[Kelompok] = []
    for (_, nama), semua in jangkar.items():
        corak = [set(satu.bidang) for satu in keadaan.purwarupa.get(nama, []) if satu.baris]
        sah = {elemen for satu in _rows(semua) if _resembles(satu, corak) for elemen in satu.elemen}
        satuan = _rows([satu for satu in semua if satu.elemen in sah])
        hasil += [_group(nama, True, satuan, keadaan)] if satuan else []
    return hasil


def _group(nama: str, baris: bool, satuan: list[Satuan], keadaan: Keadaan) -> Kelompok:
    """Return a group; of a record's units one is its own, the others are copies and stay behind what they follow."""
    utama = _originals(satuan, {satu.kunci: nomor for nomor, satu in enumerate(keadaan.rekaman.get(nama, []))})
    hasil = Kelompok(nama, baris)
    for satu in satuan:
        if utama[satu.kunci] is satu:
            hasil.satuan.append(satu)
            continue
        hasil.salinan.setdefault(satu.kunci, []).extend(satu.elemen)
        if hasil.satuan:
            hasil.satuan[-1].ikut += satu.semua
    return hasil


def _originals(satuan: list[Satuan], urutan: dict[str, int]) -> dict[str, Satuan]:
    """Return each record's own unit: of several, the one that leaves most records in the order of the last fill."""
    for satu in satuan:
        urutan.setdefault(satu.kunci, len(urutan))
    tetap = _longest_rise([urutan[satu.kunci] for satu in satuan])
    hasil = {satuan[nomor].kunci: satuan[nomor] for nomor in tetap}
    for satu in satuan:
        hasil.setdefault(satu.kunci, satu)
    return hasil


def _longest_rise(angka: list[int]) -> list[int]:
    """Return the indexes of a longest strictly rising subsequence."""
    ekor: list[int] = []  # the smallest last number of a rise of each length, and below its index and predecessor
    letak: list[int] = []
    sebelum: list[int] = []
    for nomor, nilai in enumerate(angka):
        panjang = bisect_left(ekor, nilai)
        ekor[panjang : panjang + 1] = [nilai]
        sebelum.append(letak[panjang - 1] if panjang else -1)
        letak[panjang : panjang + 1] = [nomor]
    hasil: list[int] = []
    nomor = letak[-1] if letak else -1
    while nomor >= 0:
        hasil.append(nomor)
        nomor = sebelum[nomor]
    return hasil[::-1]


def _row(sdt: Elemen) -> Elemen | None:
    """Return the row that a control stands in; a text box in a row is a place of its own."""
    tuan = next(sdt.iterancestors(TR, TXBX), None)
    return tuan if tuan is not None and tuan.tag == TR else None


def _between(awal: Elemen, akhir: Elemen) -> Iterator[Elemen]:
    elemen = None if awal is akhir else awal.getnext()
    while elemen is not None and elemen is not akhir:
        yield elemen
        elemen = elemen.getnext()


def _extend(satuan: Satuan, jangkar: _Jangkar) -> None:
    if jangkar.elemen is not satuan.elemen[-1]:
        satuan.elemen += [*_between(satuan.elemen[-1], jangkar.elemen), jangkar.elemen]
    satuan.bidang.append(jangkar.bidang)


def _rows(jangkar: list[_Jangkar]) -> list[Satuan]:
    """Return neighbouring rows with one key as one unit; rows between units follow the unit above."""
    hasil: list[Satuan] = []
    for satu in jangkar:
        if hasil and satu.kunci == hasil[-1].kunci:
            _extend(hasil[-1], satu)
        elif not hasil or satu.elemen is not hasil[-1].elemen[-1]:
            if hasil:
                hasil[-1].ikut = list(_between(hasil[-1].elemen[-1], satu.elemen))
            hasil.append(Satuan(satu.kunci, [satu.elemen], [satu.bidang]))
    return hasil


def _resembles(satuan: Satuan, corak: list[set[str]]) -> bool:
    return not corak or any(2 * len(satu.intersection(satuan.bidang)) >= len(satu) for satu in corak)


def _first_fields(jangkar: list[_Jangkar], gaya: Gaya) -> set[str]:
    """Return the fields that start a record where no prototype is remembered: a template's own, else the usual one."""
    contoh = [satu for satu in jangkar if not satu.kunci]
    if contoh:
        kepala = contoh[0].elemen
        lanjutan = {b.bidang for a, b in pairwise(contoh) if _parted(a.elemen, b.elemen, kepala, gaya)}
        return {contoh[0].bidang} | lanjutan
    pertama: dict[str, str] = {}
    for satu in jangkar:
        pertama.setdefault(satu.kunci, satu.bidang)
    return {Counter(pertama.values()).most_common(1)[0][0]}


def _stretches(jangkar: list[_Jangkar], awal: set[str], gaya: Gaya) -> list[Satuan]:
    """Return the stretches that begin with a first field; a key met elsewhere is a copy of one figure, no unit."""
    hasil: list[Satuan] = []
    for satu in jangkar:
        kini = hasil[-1] if hasil else None
        if satu.bidang in awal and (kini is None or satu.elemen is not kini.elemen[0]):
            hasil.append(Satuan(satu.kunci, [satu.elemen], [satu.bidang]))
        elif (
            kini is not None
            and satu.kunci == kini.kunci
            and not _parted(kini.elemen[-1], satu.elemen, kini.elemen[0], gaya)
        ):
            _extend(kini, satu)
    return hasil


def _cover_ends(satuan: list[Satuan], nama: str) -> None:
    """Widen stretches to the ends of their records' optional stretches, which may lie outside their controls."""
    for nomor, satu in enumerate(satuan):
        lalu = satuan[nomor - 1].elemen[-1] if nomor else None
        lanjut = satuan[nomor + 1].elemen[0] if nomor + 1 < len(satuan) else None
        satu.elemen[:0] = _up_to_own_end(satu, nama, satu.elemen[0].itersiblings(preceding=True), lalu)[::-1]
        satu.elemen += _up_to_own_end(satu, nama, satu.elemen[-1].itersiblings(), lanjut)


def _up_to_own_end(satuan: Satuan, nama: str, tetangga: Iterable[Elemen], batas: Elemen | None) -> list[Elemen]:
    """Return the neighbours up to the last end of the record's own before another record or another stretch."""
    hasil: list[Elemen] = []
    banyak = 0
    for elemen in tetangga:
        kunci = kunci_tanda(elemen)
        asing = kunci is not None and (kunci.nama, kunci.rekaman) != (nama, satuan.kunci)
        if elemen is batas or asing:
            break
        hasil.append(elemen)
        banyak = len(hasil) if kunci is not None else banyak
    return hasil[:banyak]


def _cut(satuan: list[Satuan], gaya: Gaya) -> Iterator[list[Satuan]]:
    """Part stretches where a record comes again below another heading."""
    kini: list[Satuan] = []
    kunci: set[str] = set()
    for satu in satuan:
        if satu.kunci in kunci and _parted(kini[-1].elemen[-1], satu.elemen[0], kini[-1].kepala, gaya):
            yield kini
            kini, kunci = [], set()
        kini.append(satu)
        kunci.add(satu.kunci)
    if kini:
        yield kini


def _parted(awal: Elemen, akhir: Elemen, kepala: Elemen, gaya: Gaya) -> bool:
    """True where a heading above the level of a record's own stands between two elements."""
    tingkat = gaya.tingkat(kepala)
    return any(gaya.tingkat(elemen) < tingkat for elemen in _between(awal, akhir))


def _trailing(satuan: Satuan, gaya: Gaya) -> list[Elemen]:
    """Return the prose that follows a place's last record: up to a heading, another control or a section's end.

    What follows a template's prototype is the template's.
    """
    if not satuan.kunci:
        return []
    batas = gaya.tingkat(satuan.kepala)
    hasil: list[Elemen] = []
    elemen = satuan.elemen[-1].getnext()
    while elemen is not None and not _is_end(elemen, batas, gaya):
        hasil.append(elemen)
        elemen = elemen.getnext()
    while elemen is not None and hasil and _is_caption(hasil[-1]):
        hasil.pop()  # the caption of the table that ended the prose
    return hasil


def _is_end(elemen: Elemen, batas: int, gaya: Gaya) -> bool:
    judul = gaya.tingkat(elemen)
    if is_tanda(elemen) or (judul <= batas and judul < BUKAN_JUDUL):
        return True
    if elemen.tag == _SECTION or elemen.find(f"{PPR}/{_SECTION}") is not None:
        return True
    return next(keyed(elemen), None) is not None


def _is_caption(elemen: Elemen) -> bool:
    return elemen.tag == P and any("SEQ " in (kode.text or "") for kode in elemen.iter(INSTR_TEXT))
