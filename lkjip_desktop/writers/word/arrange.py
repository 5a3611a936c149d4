"""Brings a group's rows or paragraphs into the order of its records: moves, adds, removes, and loses no prose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from lkjip_desktop.paket.gaya import BUKAN_JUDUL, Gaya
from lkjip_desktop.paket.ooxml import ID, MARKERS, PAIRED, PPR, Elemen, parent, w
from lkjip_desktop.writers.word.clone import copies, perbanyak, rename, salin
from lkjip_desktop.writers.word.controls import keyed
from lkjip_desktop.writers.word.groups import Kelompok, Satuan
from lkjip_desktop.writers.word.ids import SemuaNomor
from lkjip_desktop.writers.word.loose import prose

_SECTION = w("sectPr")


@dataclass(frozen=True, slots=True)
class Susunan:
    """What a table's groups shall hold: keys in order, which of them the document had, and the template's words."""

    urutan: list[str]
    dikenal: set[str]
    tetap: set[str]
    terisi: dict[str, str]
    gaya: Gaya


@dataclass(slots=True)
class Tercatat:
    """What arranging found: the prose of withdrawn records by key, and keys of records that somebody copied."""

    prosa: dict[str, list[str]] = field(default_factory=dict)
    ganda: set[str] = field(default_factory=set)


def susun(kelompok: Kelompok, susunan: Susunan, nomor: SemuaNomor, catat: Tercatat) -> None:
    """Arrange one group as wanted; a group without any record keeps one prototype."""
    catat.ganda |= {satu.kunci for satu in kelompok.satuan if satu.kunci and copies(satu, kelompok.nama)}
    catat.ganda |= {kunci for kunci in kelompok.salinan if kunci}
    ada = {satu.kunci: satu for satu in kelompok.satuan}
    urutan = _wanted(kelompok, susunan)
    asal = kelompok.satuan[0]
    sebelum, induk = asal.elemen[0].getprevious(), parent(asal.elemen[0])
    baru = _units(kelompok, susunan, nomor, urutan, ada)
    tersisa = set(baru)
    pergi = [satu for satu in kelompok.satuan if satu not in tersisa]
    kepala = _withdraw(kelompok, susunan, pergi, catat)
    urut = [elemen for satu in baru for elemen in satu.semua]
    _place(induk, sebelum, [*kepala, *urut] if len(pergi) < len(kelompok.satuan) else [*urut, *kepala])
    kelompok.satuan = baru


def _wanted(kelompok: Kelompok, susunan: Susunan) -> list[str]:
    """Return the keys a group shall show: not those that people deleted from it, new ones only in a full list."""
    ada = kelompok.kunci
    if "" in ada:
        return susunan.urutan or [""]
    seharusnya = [kunci for kunci in susunan.urutan if kunci in susunan.dikenal]
    hadir = {kunci for kunci in seharusnya if kunci in ada}
    if 2 * len(hadir) < len(seharusnya):  # somebody's own small table: refreshed, kept as it is
        return [satu.kunci for satu in kelompok.satuan if satu.kunci in hadir] or [""]
    return [kunci for kunci in susunan.urutan if kunci in ada or kunci not in susunan.dikenal] or [""]


def _units(
    kelompok: Kelompok, susunan: Susunan, nomor: SemuaNomor, urutan: list[str], ada: dict[str, Satuan]
) -> list[Satuan]:
    """Return the units in order: a record's own, else the prototype, else a copy of the unit before."""
    hasil: list[Satuan] = []
    contoh = ada.get("") if urutan != [""] else None
    bersih = None if contoh is None else salin(contoh, kelompok.nama, "", susunan.tetap, nomor)
    for kunci in urutan:
        satuan = ada.get(kunci)
        if satuan is None and contoh is not None:
            satuan, contoh = contoh, None
            satuan.kunci = kunci
            rename(satuan, kelompok.nama, "")
        if satuan is None and bersih is not None:
            satuan = perbanyak(bersih, kelompok.nama, kunci, nomor)
        if satuan is None:
            asal = hasil[-1] if hasil else kelompok.satuan[0]
            satuan = salin(asal, kelompok.nama, kunci, susunan.tetap, nomor)
        hasil.append(satuan)
    return hasil


def _withdraw(kelompok: Kelompok, susunan: Susunan, pergi: list[Satuan], catat: Tercatat) -> list[Elemen]:
    """Remove withdrawn units, noting their prose; return what stays of them although no unit is left above it."""
    kunci_pergi = {satu.kunci for satu in pergi}
    buang: dict[Elemen, None] = {}
    for satu in pergi:
        ikut = [] if kelompok.baris else list(_own_prose(satu, kelompok.nama, kunci_pergi, susunan.gaya))
        hilang = [*satu.elemen, *ikut, *kelompok.salinan.get(satu.kunci, [])]
        catat.prosa.setdefault(satu.kunci, []).extend(prose(hilang, kelompok.nama, susunan.tetap, susunan.terisi))
        buang.update(dict.fromkeys(elemen for elemen in hilang if not _keeps_section(elemen)))
    kepala: list[Elemen] = []
    tujuan = kepala
    for satu in kelompok.satuan:
        tersisa = [elemen for elemen in satu.ikut if elemen not in buang]
        if satu.kunci in kunci_pergi:
            tujuan += [elemen for elemen in satu.elemen if elemen not in buang] + tersisa
        else:
            satu.ikut = tujuan = tersisa
    _remove(list(buang))
    return kepala


def _own_prose(satuan: Satuan, nama: str, pergi: set[str], gaya: Gaya) -> Iterator[Elemen]:
    """Yield what follows a record up to a heading like its own or to what is another record's."""
    tingkat = gaya.tingkat(satuan.kepala)
    for elemen in satuan.ikut:
        judul = gaya.tingkat(elemen)
        lain = any(kunci.nama == nama and kunci.rekaman not in pergi for _, kunci in keyed(elemen))
        if lain or (judul <= tingkat and judul < BUKAN_JUDUL):
            return
        yield elemen


def _keeps_section(elemen: Elemen) -> bool:
    """Empty a paragraph that ends a section, and say that it must stay: pages before it hang on it."""
    if elemen.find(f"{PPR}/{_SECTION}") is None:
        return False
    for anak in list(elemen):
        if anak.tag != PPR:
            elemen.remove(anak)
    return True


def _remove(buang: list[Elemen]) -> None:
    """Take elements out, leaving the marks whose partners stand elsewhere."""
    tanda = [satu for elemen in buang for satu in elemen.iter(*MARKERS)]
    pasangan = Counter(_pair(satu) for satu in tanda)
    for elemen in buang:
        for satu in list(elemen.iter(*MARKERS)):
            if pasangan[_pair(satu)] == 1:
                elemen.addprevious(satu)
        parent(elemen).remove(elemen)


def _pair(tanda: Elemen) -> tuple[str, str | None]:
    return PAIRED.get(str(tanda.tag), str(tanda.tag)), tanda.get(ID)


def _place(induk: Elemen, sebelum: Elemen | None, urutan: list[Elemen]) -> None:
    """Put elements behind one another; those that stand right are not touched."""
    for elemen in urutan:
        if sebelum is None:
            if induk[0] is not elemen:
                induk.insert(0, elemen)
        elif sebelum.getnext() is not elemen:
            sebelum.addnext(elemen)
        sebelum = elemen
