"""The ends of optional stretches: bookmarks in a written document, elements of our own between blocks in hand.

Bookmarks survive Word and LibreOffice, which move them into paragraphs as they like. Lifted out, a start stands before
the stretch's first block and an end behind its last; a stretch that is taken out leaves the two side by side.
A stretch is known by the key that decides on it: `bila.survei`, in a record `uraian[IK1].bila.pecahan`.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from lkjip_desktop.paket.ooxml import (
    BOOKMARK_END,
    BOOKMARK_START,
    BR,
    FLD_CHAR,
    FLD_SIMPLE,
    ID,
    MARKERS,
    NAME,
    PICTURES,
    PPR,
    SDT,
    TAB,
    Elemen,
    P,
    T,
    climb,
    parent,
    w,
)
from lkjip_desktop.writers.word.ids import Nomor
from lkjip_desktop.writers.word.kunci import Kunci, baca_kunci
from lkjip_desktop.writers.word.state import RUANG

BILA = "bila"
AWAL, AKHIR = f"{{{RUANG}}}awal", f"{{{RUANG}}}akhir"
_KUNCI = "kunci"
_NAMA = re.compile(r"_bila_(?P<nama>[A-Za-z0-9]+)(?:_(?P<bidang>[A-Za-z0-9]+)(?:_(?P<cap>[0-9a-f]{8}))?)?")
_NAMA_TERPANJANG = 31  # a bookmark's name has 40 letters, nine of which tell the record
_ISI = frozenset({T, TAB, BR, FLD_CHAR, FLD_SIMPLE, SDT, *PICTURES})
_HAMPA = frozenset({*MARKERS, PPR, w("proofErr")})


def is_bila(kunci: Kunci | None) -> bool:
    """True for a key that says whether an optional stretch is wanted."""
    if kunci is None or kunci.pemilik:
        return False
    return kunci.nama == BILA if kunci.rekaman is None else kunci.bidang.startswith(f"{BILA}.")


def kunci_bila(notasi: str) -> Kunci:
    """Return the key of a stretch as sources name it: `survei`, `uraian[].pecahan`. Raises ValueError for no name."""
    nama, kurung, bidang = notasi.partition("[].")
    kunci = baca_kunci(f"{nama}[].{BILA}.{bidang}" if kurung else f"{BILA}.{nama}")
    if kunci is None or not _NAMA.fullmatch(_name(kunci)) or len(_name(kunci)) > _NAMA_TERPANJANG:
        raise ValueError(f"no name of an optional stretch: {notasi!r}")
    return kunci


def tanda(kunci: Kunci) -> tuple[Elemen, Elemen]:
    """Return the two ends of a stretch."""
    return etree.Element(AWAL, {_KUNCI: str(kunci)}), etree.Element(AKHIR, {_KUNCI: str(kunci)})


def is_tanda(elemen: Elemen) -> bool:
    """True for an end of a stretch."""
    return elemen.tag in (AWAL, AKHIR)


def kunci_tanda(elemen: Elemen) -> Kunci | None:
    """Return the key of an end's stretch, None for other elements."""
    return baca_kunci(elemen.get(_KUNCI, "")) if is_tanda(elemen) else None


def set_kunci(elemen: Elemen, kunci: Kunci) -> None:
    """Give an end to another record's stretch."""
    elemen.set(_KUNCI, str(kunci))


def isi_bila(awal: Elemen) -> list[Elemen]:
    """Return what stands between a start and its end; nothing where the end is lost."""
    hasil: list[Elemen] = []
    for elemen in awal.itersiblings():
        if elemen.tag == AKHIR and elemen.get(_KUNCI) == awal.get(_KUNCI):
            return hasil
        hasil.append(elemen)
    return []


def angkat_bila(akar: Elemen, rekaman: Mapping[str, Iterable[str]], keluar: set[str]) -> None:
    """Lift the bookmarks of optional stretches out; `rekaman` are records' keys by table, `keluar` what is taken out.

    A bookmark without its partner, or of a record that nobody knows, is dropped.
    """
    semua = [awal for awal in akar.iter(BOOKMARK_START) if _NAMA.fullmatch(awal.get(NAME, ""))]
    if not semua:
        return
    semua_akhir = _ends(akar, semua)
    akhir = {satu.get(ID): satu for satu in reversed(semua_akhir)}
    belakang: dict[Elemen, Elemen] = {}
    for satu in _in_order(akar, list(_pairs(_originals(semua), akhir, rekaman, keluar))):
        awal_baru, akhir_baru = tanda(satu.kunci)
        if not satu.runtuh:
            _place(awal_baru if satu.awal else akhir_baru, satu, belakang)
        elif not satu.awal:  # both go where the end is
            _place(awal_baru, satu, belakang)
            _place(akhir_baru, satu, belakang)
    for elemen in [*semua, *semua_akhir]:
        parent(elemen).remove(elemen)


def _originals(semua: list[Elemen]) -> list[Elemen]:
    """Leave out what a program copied along with a paragraph: the same name and number once more."""
    pertama: dict[tuple[str | None, str | None], Elemen] = {}
    for awal in semua:
        pertama.setdefault((awal.get(NAME), awal.get(ID)), awal)
    return list(pertama.values())


def _ends(akar: Elemen, semua: list[Elemen]) -> list[Elemen]:
    """Return the ends of bookmarks: all that bear their number, but one only where others' bookmarks bear it too."""
    milik, nomor = set(semua), {awal.get(ID) for awal in semua}
    lain = {awal.get(ID) for awal in akar.iter(BOOKMARK_START) if awal not in milik}
    hasil: list[Elemen] = []
    terlihat: set[str | None] = set()
    for akhir in akar.iter(BOOKMARK_END):
        if akhir.get(ID) in nomor and (akhir.get(ID) not in terlihat or akhir.get(ID) not in lain):
            hasil.append(akhir)
        terlihat.add(akhir.get(ID))
    return hasil


def turunkan_bila(akar: Elemen, nomor: Nomor) -> None:
    """Turn the ends of stretches into bookmarks: in their first and last paragraph, side by side in a neighbour."""
    berawal: Counter[Elemen] = Counter()
    terbuka: dict[Kunci, tuple[Elemen, str]] = {}
    for satu, kunci in _whole(akar):
        if satu.tag == AKHIR:
            runtuh, pengenal = terbuka[kunci]
            if runtuh is not satu:
                _lower_end(satu, etree.Element(BOOKMARK_END, {ID: pengenal}))
            continue
        pengenal, akhir = nomor.baru(), satu.getnext()
        baru = [etree.Element(BOOKMARK_START, {ID: pengenal, NAME: _name(kunci)})]
        terbuka[kunci] = satu, pengenal
        if akhir is not None and akhir.tag == AKHIR and kunci_tanda(akhir) == kunci:
            baru.append(etree.Element(BOOKMARK_END, {ID: pengenal}))
            terbuka[kunci] = akhir, pengenal
            parent(akhir).remove(akhir)
        _lower_start(satu, baru, berawal)


def _whole(akar: Elemen) -> list[tuple[Elemen, Kunci]]:
    """Return the ends of whole stretches in order; an end without its partner, or a second one, is taken away."""
    hasil: list[tuple[Elemen, Kunci]] = []
    jumlah: Counter[tuple[str, str]] = Counter()
    for satu in list(akar.iter(AWAL, AKHIR)):
        kunci, teks = kunci_tanda(satu), satu.get(_KUNCI, "")
        jumlah[str(satu.tag), teks] += 1
        if kunci is not None and jumlah[AWAL, teks] == jumlah[str(satu.tag), teks] == 1:
            hasil.append((satu, kunci))
        else:
            parent(satu).remove(satu)
    utuh = [(satu, kunci) for satu, kunci in hasil if jumlah[AKHIR, str(kunci)]]
    for satu in {satu for satu, _ in hasil} - {satu for satu, _ in utuh}:
        parent(satu).remove(satu)
    return utuh


@dataclass(frozen=True, slots=True)
class _Penanda:
    """A bookmark of ours: which end of which stretch, and whether its two ends stand side by side."""

    elemen: Elemen
    kunci: Kunci
    awal: bool
    runtuh: bool

    @property
    def puncak(self) -> Elemen:
        """The block that it stands in, or itself between blocks."""
        return climb(self.elemen)


def _name(kunci: Kunci) -> str:
    if kunci.rekaman is None:
        return f"_{BILA}_{kunci.bidang}"
    nama = f"_{BILA}_{kunci.nama}_{kunci.bidang.removeprefix(f'{BILA}.')}"
    return f"{nama}_{_digest(kunci.rekaman)}" if kunci.rekaman else nama


def _digest(rekaman: str) -> str:
    return hashlib.sha256(rekaman.encode()).hexdigest()[:8]


def _read_name(nama: str, singkat: Mapping[str, Mapping[str, str]]) -> Kunci | None:
    """Return the key that a bookmark's name stands for; `singkat` are records' keys by table and digest."""
    cocok = _NAMA.fullmatch(nama)
    if cocok is None:
        return None
    if cocok["bidang"] is None:
        return Kunci("", BILA, None, cocok["nama"])
    milik = singkat.get(cocok["nama"], {}).get(cocok["cap"]) if cocok["cap"] else ""
    return None if milik is None else Kunci("", cocok["nama"], milik, f"{BILA}.{cocok['bidang']}")


def _pairs(
    semua: list[Elemen], akhir: Mapping[str | None, Elemen], rekaman: Mapping[str, Iterable[str]], keluar: set[str]
) -> Iterator[_Penanda]:
    """Yield both ends of each stretch that is whole: known, its ends among the same blocks.

    LibreOffice 7.4 writes a bookmark over several paragraphs as one where it starts and others where it ends.
    """
    singkat = {nama: {_digest(satu): satu for satu in semua_kunci} for nama, semua_kunci in rekaman.items()}
    menurut_nama: dict[str, list[Elemen]] = defaultdict(list)
    for awal in semua:
        menurut_nama[awal.get(NAME, "")].append(awal)
    for nama, bagian in menurut_nama.items():
        kunci = _read_name(nama, singkat)
        ujung = [akhir[satu.get(ID)] for satu in bagian if satu.get(ID) in akhir]
        if kunci is None or not ujung or parent(climb(bagian[0])) is not parent(climb(ujung[-1])):
            continue
        runtuh = str(kunci) in keluar or _is_next(bagian[0], ujung[-1])
        yield _Penanda(bagian[0], kunci, True, runtuh)
        yield _Penanda(ujung[-1], kunci, False, runtuh)


def _is_next(awal: Elemen, akhir: Elemen) -> bool:
    for elemen in awal.itersiblings():
        if elemen is akhir:
            return True
        if elemen.tag not in _HAMPA:
            return False
    return False


def _in_order(akar: Elemen, penanda: list[_Penanda]) -> list[_Penanda]:
    menurut_elemen = {satu.elemen: satu for satu in penanda}
    return [menurut_elemen[e] for e in akar.iter(BOOKMARK_START, BOOKMARK_END) if e in menurut_elemen]


def _place(baru: Elemen, satu: _Penanda, belakang: dict[Elemen, Elemen]) -> None:
    """Put an end between blocks: before its block or behind it and what was put there already."""
    puncak = satu.puncak
    if puncak is satu.elemen or _goes_before(satu, puncak):
        puncak.addprevious(baru)
    else:
        belakang.get(puncak, puncak).addnext(baru)
        belakang[puncak] = baru


def _goes_before(satu: _Penanda, puncak: Elemen) -> bool:
    """True where a bookmark belongs before its block: at its beginning; in the middle a start, and in an empty one."""
    sebelum = sesudah = False
    lewat = False
    for elemen in puncak.iter():
        if elemen is satu.elemen:
            lewat = True
        elif elemen.tag in _ISI:
            sebelum, sesudah = sebelum or not lewat, sesudah or lewat
    if sebelum != sesudah:
        return sesudah
    return satu.awal and not satu.runtuh


def _lower_start(satu: Elemen, baru: list[Elemen], berawal: Counter[Elemen]) -> None:
    """Put a start, or both ends of a stretch that is out, into a paragraph.

    The two go to the end of the paragraph before, unless another stretch starts in between; `berawal` counts what was
    put to the beginning of a paragraph.
    """
    lanjut = next((elemen for elemen in satu.itersiblings() if not is_tanda(elemen)), None)
    lalu, runtuh = satu.getprevious(), len(baru) > 1
    if runtuh and lalu is not None and lalu.tag == P and (lanjut is None or not berawal[lanjut]):
        lalu.extend(baru)
    elif lanjut is not None and lanjut.tag == P and (not runtuh or any(e.tag in _ISI for e in lanjut.iter())):
        letak = berawal[lanjut] + (lanjut.find(PPR) is not None)
        lanjut[letak:letak] = baru
        berawal[lanjut] += len(baru)
    else:
        for elemen in baru:
            satu.addprevious(elemen)
    parent(satu).remove(satu)


def _lower_end(satu: Elemen, baru: Elemen) -> None:
    lalu = satu.getprevious()
    if lalu is not None and lalu.tag == P:
        lalu.append(baru)
    else:
        satu.addprevious(baru)
    parent(satu).remove(satu)
