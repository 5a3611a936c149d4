"""Recomputes what Word keeps as the result of SEQ and REF fields; page numbers are left to Word's layout."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from lxml import etree

from lkjip_desktop.paket.gaya import BUKAN_JUDUL, Gaya
from lkjip_desktop.paket.ooxml import (
    BOOKMARK_END,
    BOOKMARK_START,
    FALLBACK,
    FLD_CHAR,
    FLD_SIMPLE,
    FLD_TYPE,
    ID,
    INSTR_TEXT,
    NAME,
    XML_SPACE,
    Elemen,
    P,
    R,
    T,
    inside,
    is_deleted,
    squeeze,
    text_of,
    w,
)

_ROMAWI = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_SEQ = re.compile(r"SEQ\s+(?P<nama>\S+)(?P<sakelar>.*)", re.I | re.S)
_REF = re.compile(r'REF\s+"?(?P<nama>\w+)"?(?P<sakelar>.*)', re.I | re.S)
_BUKAN_TEKS = re.compile(r"\\[pnrwd]", re.I)  # REF switches whose result is not the bookmark's text
_PERINTAH = re.compile(r"\\([rsnch])\s*(\d*)", re.I)
_FORMAT = re.compile(r"\\\*\s*(ARABIC|ROMAN|roman)")
_TETAP_FORMAT = re.compile(r"\\\*\s*MERGEFORMAT")


@dataclass(slots=True)
class Field:
    """A complex field: its instruction, the runs of its result, and the runs that bound it."""

    kode: str
    awal: Elemen
    pisah: Elemen | None = None
    akhir: Elemen | None = None
    hasil: list[Elemen] = field(default_factory=list)


def fields(akar: Elemen) -> Iterator[Field]:
    """Yield the whole complex fields of a story in the order of their ends, nested ones first."""
    return fields_of(akar.iter(R))


def fields_of(semua: Iterable[Elemen]) -> Iterator[Field]:
    """Yield the same of runs in their order."""
    terbuka: list[Field] = []
    for run in semua:
        batas = run.find(FLD_CHAR)
        jenis = None if batas is None else batas.get(FLD_TYPE)
        if jenis == "begin":
            terbuka.append(Field("", run))
        elif jenis == "separate" and terbuka:
            terbuka[-1].pisah = run
        elif jenis == "end" and terbuka:
            selesai = terbuka.pop()
            selesai.akhir = run
            yield selesai
        elif terbuka and terbuka[-1].pisah is None:
            terbuka[-1].kode += "".join(kode.text or "" for kode in run.findall(INSTR_TEXT))
        for satu in terbuka:
            if satu.pisah is not None and jenis is None:
                satu.hasil.append(run)


def hitung_ulang(akar: Elemen, gaya: Gaya) -> None:
    """Number the SEQ fields of a story anew and repeat the bookmarks' texts in its REF fields."""
    semua = list(fields(akar))
    kode = {satu.awal: satu for satu in semua}
    urut = _Urut()
    for elemen in akar.iter(P, R, FLD_SIMPLE):
        if elemen.tag == P:
            tingkat = gaya.tingkat(elemen)
            if tingkat < BUKAN_JUDUL and text_of(elemen).strip():
                urut.judul(tingkat)
        elif elemen.tag == FLD_SIMPLE and _counts(elemen):
            _number(urut, elemen.get(w("instr"), ""), list(elemen.iter(R)), elemen)
        elif (satu := kode.get(elemen)) is not None and satu.pisah is not None and _counts(elemen):
            _number(urut, satu.kode, satu.hasil, satu.pisah)
    penanda = _bookmarks(akar)
    for satu in semua:
        acuan = _REF.match(satu.kode.strip())
        if acuan is not None and satu.pisah is not None and not _BUKAN_TEKS.search(acuan["sakelar"]):
            teks = penanda.get(acuan["nama"], "")
            if teks:
                set_result(satu.hasil, satu.pisah, teks)


def set_result(hasil: list[Elemen], pisah: Elemen, teks: str) -> None:
    """Write a field's result into its first text; `pisah` is what it follows where there is none yet."""
    if squeeze("".join(text_of(run) for run in hasil)) == teks:
        return
    semua = [elemen for run in hasil for elemen in run.iter(T)]
    if not semua:
        run = etree.Element(R)
        semua = [etree.SubElement(run, T)]
        if pisah.tag == FLD_SIMPLE:
            pisah.append(run)
        else:
            pisah.addnext(run)
    for elemen in semua[1:]:
        elemen.text = None
    semua[0].text = teks
    semua[0].set(XML_SPACE, "preserve")


class _Urut:
    """Counts a sequence's numbers; its switch s with a level starts anew below each heading of that level or higher."""

    def __init__(self) -> None:
        self._judul = [0] * (BUKAN_JUDUL + 1)
        self._hitung: dict[str, int] = {}
        self._lingkup: dict[str, tuple[int, ...]] = {}

    def judul(self, tingkat: int) -> None:
        self._judul[tingkat] += 1

    def berikut(self, nama: str, sakelar: dict[str, str]) -> int:
        lingkup = tuple(self._judul[1 : int(sakelar.get("s") or 0) + 1])
        if self._lingkup.get(nama, lingkup) != lingkup:
            self._hitung[nama] = 0
        self._lingkup[nama] = lingkup
        if sakelar.get("r"):
            self._hitung[nama] = int(sakelar["r"])
        elif "c" not in sakelar:
            self._hitung[nama] = self._hitung.get(nama, 0) + 1
        return self._hitung.get(nama, 0)


def _counts(elemen: Elemen) -> bool:
    return not is_deleted(elemen) and not inside(elemen, FALLBACK)


def _number(urut: _Urut, kode: str, hasil: list[Elemen], pisah: Elemen) -> None:
    cocok = _SEQ.match(kode.strip())
    if cocok is None:
        return
    ekor = _TETAP_FORMAT.sub("", cocok["sakelar"])
    sakelar = {huruf.lower(): angka for huruf, angka in _PERINTAH.findall(ekor)}
    nomor = urut.berikut(cocok["nama"], sakelar)
    bentuk = _FORMAT.search(ekor)
    if "h" not in sakelar and (bentuk is not None or "\\*" not in ekor):  # other formats are left to Word
        set_result(hasil, pisah, _format(nomor, "ARABIC" if bentuk is None else bentuk[1]))


def _format(nomor: int, bentuk: str) -> str:
    if bentuk == "ARABIC":
        return str(nomor)
    romawi = ""
    for nilai, huruf in _ROMAWI:
        romawi += huruf * (nomor // nilai)
        nomor %= nilai
    return romawi if bentuk == "ROMAN" else romawi.lower()


def _bookmarks(akar: Elemen) -> dict[str, str]:
    """Return the texts of the bookmarks that lie among siblings."""
    hasil: dict[str, str] = {}
    for awal in akar.iter(BOOKMARK_START):
        teks: list[str] = []
        elemen = awal.getnext()
        while elemen is not None and not (elemen.tag == BOOKMARK_END and elemen.get(ID) == awal.get(ID)):
            teks.append(text_of(elemen))
            elemen = elemen.getnext()
        if elemen is not None:
            hasil[awal.get(NAME, "")] = squeeze("".join(teks))
    return hasil
