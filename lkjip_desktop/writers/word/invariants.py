"""What a good .docx never breaks, checked on the finished file: the faults that make Word repair or refuse it.

Complements a schema validator, which does not see pairs, uniqueness, grids and references.
"""

from __future__ import annotations

import posixpath
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from lkjip_desktop.paket.ooxml import (
    BOOKMARK_END,
    BOOKMARK_START,
    DOC_PR,
    FALLBACK,
    FLD_CHAR,
    FLD_TYPE,
    ID,
    NAME,
    SDT,
    SDT_CONTENT,
    SDT_PR,
    TBL,
    TC,
    TCPR,
    TR,
    VAL,
    Elemen,
    P,
    inside,
    parent,
    parse,
    val,
    w,
)
from lkjip_desktop.writers.word.kunci import PANJANG_TERBESAR
from lkjip_desktop.writers.word.marks import AKHIR, AWAL
from lkjip_desktop.writers.word.merge import grid

_JENIS_ISI = {
    "header": "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
    "footer": "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",
    "footnotes": "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
    "endnotes": "application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml",
    "comments": "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
    "styles": "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
    "chart": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
}
_TR_PR, _AFTER = w("trPr"), w("gridAfter")
_PENANDA_TERPANJANG = 40


def periksa_paket(path: Path) -> list[str]:
    """Return the faults of a written package as `kind: what, where`; none for a sound one."""
    with zipfile.ZipFile(path) as arsip:
        hasil = list(_archive(arsip))
        akar: dict[str, Elemen] = {}
        for nama in arsip.namelist():
            if nama.endswith((".xml", ".rels")):
                try:
                    akar[nama] = parse(arsip.read(nama))
                except etree.XMLSyntaxError as sebab:
                    hasil.append(f"xml: {nama}: {sebab}")
    hasil += _content_types(akar, arsip.namelist())
    hasil += _relationships(akar, arsip.namelist())
    cerita = {nama: satu for nama, satu in akar.items() if nama.startswith("word/") and nama.endswith(".xml")}
    hasil += _unique(cerita)
    for nama, satu in cerita.items():
        hasil += [f"{pesan}, {nama}" for pesan in _story(satu)]
    return hasil


def _archive(arsip: zipfile.ZipFile) -> Iterator[str]:
    rusak = arsip.testzip()
    if rusak is not None:
        yield f"zip: {rusak} is damaged"
    for nama, banyak in Counter(arsip.namelist()).items():
        if banyak > 1:
            yield f"zip: {nama} twice"


def _content_types(akar: dict[str, Elemen], nama: list[str]) -> Iterator[str]:
    tipe = akar.get("[Content_Types].xml")
    if tipe is None:
        yield "type: no list of content types"
        return
    bawaan = {(e.get("Extension") or "").lower() for e in tipe if e.get("Extension")}
    khusus = {(e.get("PartName") or "").lstrip("/") for e in tipe}
    for satu in nama:
        if satu not in khusus and satu.rpartition(".")[2].lower() not in bawaan and satu != "[Content_Types].xml":
            yield f"type: {satu} has no content type"


def _relationships(akar: dict[str, Elemen], nama: list[str]) -> Iterator[str]:
    ada = set(nama)
    tipe = {e.get("PartName"): e.get("ContentType") for e in akar.get("[Content_Types].xml", ()) if e.get("PartName")}
    for rels in (satu for satu in akar if satu.endswith(".rels")):
        dasar = posixpath.dirname(posixpath.dirname(rels))
        for hubungan in akar[rels]:
            tujuan = hubungan.get("Target", "")
            if hubungan.get("TargetMode") == "External":
                continue
            tujuan = (
                tujuan.lstrip("/") if tujuan.startswith("/") else posixpath.normpath(f"{dasar}/{tujuan}".lstrip("/"))
            )
            if tujuan not in ada:
                yield f"target: {rels} names {tujuan}, which is missing"
            harus = _JENIS_ISI.get(hubungan.get("Type", "").rpartition("/")[2])
            if harus is not None and tipe.get(f"/{tujuan}") != harus:
                yield f"type: {tujuan} has another content type"


def _unique(cerita: dict[str, Elemen]) -> Iterator[str]:
    """Numbers and names that may occur once in a document; a text box's second form (Fallback) does not count."""
    kontrol: Counter[str] = Counter()
    gambar: Counter[str] = Counter()
    for akar in cerita.values():
        kontrol.update(val(e.find(ID)) or "" for e in akar.iter(SDT_PR) if e.find(ID) is not None and not _second(e))
        gambar.update(e.get("id", "") for e in akar.iter(DOC_PR) if not _second(e))
    for jenis, hitung in (("control", kontrol), ("drawing", gambar)):
        yield from (f"{jenis}: number {nomor} {banyak} times" for nomor, banyak in hitung.items() if banyak > 1)


def _second(elemen: Elemen) -> bool:
    return inside(elemen, FALLBACK)


def _story(akar: Elemen) -> Iterator[str]:
    yield from _fields(akar)
    yield from _marks(akar)
    yield from _controls(akar)
    yield from (f"stretch: an end was not turned into a bookmark ({e.get('kunci')})" for e in akar.iter(AWAL, AKHIR))
    for tabel in akar.iter(TBL):
        yield from _table(tabel)
    for sel in akar.iter(TC):
        isi = [anak for anak in sel if anak.tag not in (BOOKMARK_START, BOOKMARK_END)]
        if not isi or isi[-1].tag not in (P, SDT):
            yield "cell: does not end with a paragraph"


def _fields(akar: Elemen) -> Iterator[str]:
    terbuka = 0
    for batas in akar.iter(FLD_CHAR):
        terbuka += {"begin": 1, "end": -1}.get(batas.get(FLD_TYPE, ""), 0)
        if terbuka < 0:
            yield "field: an end without a begin"
            terbuka = 0
    if terbuka:
        yield f"field: {terbuka} without an end"


def _marks(akar: Elemen) -> Iterator[str]:
    for jenis in ("bookmark", "commentRange", "perm"):
        awal = Counter(e.get(ID) for e in akar.iter(w(f"{jenis}Start")) if not _second(e))
        akhir = Counter(e.get(ID) for e in akar.iter(w(f"{jenis}End")) if not _second(e))
        if awal != akhir:
            yield f"{jenis}: starts and ends differ ({sorted(map(str, (awal - akhir) + (akhir - awal)))[:3]})"
    nama = Counter((e.get(NAME) or "").lower() for e in akar.iter(BOOKMARK_START) if not _second(e))
    for satu, banyak in nama.items():
        if banyak > 1:
            yield f"bookmark: name {satu} {banyak} times"
        if len(satu) > _PENANDA_TERPANJANG:
            yield f"bookmark: name {satu} is too long"


def _controls(akar: Elemen) -> Iterator[str]:
    for sifat in akar.iter(SDT_PR):
        for nama in ("tag", "alias"):
            teks = val(sifat.find(w(nama))) or ""
            if len(teks) > PANJANG_TERBESAR:
                yield f"control: {nama} {teks[:20]}... is too long"
        isi = parent(sifat).find(SDT_CONTENT)
        if isi is not None and len(isi) == 0 and parent(parent(sifat)).tag != P:
            yield f"control: an empty block ({val(sifat.find(w('tag')))})"


def _table(tabel: Elemen) -> Iterator[str]:
    lebar = len(tabel.findall(f"{w('tblGrid')}/{w('gridCol')}"))
    terbuka: set[tuple[int, int]] = set()
    for nomor, baris in enumerate((b for b in tabel.iter(TR) if next(b.iterancestors(TBL)) is tabel), start=1):
        kini: set[tuple[int, int]] = set()
        ujung = 0
        for kolom, rentang, sel in grid(baris):
            ujung = kolom + rentang
            gabung = sel.find(f"{TCPR}/{w('vMerge')}")
            if gabung is not None:
                kini.add((kolom, rentang))
                if gabung.get(VAL, "continue") == "continue" and (kolom, rentang) not in terbuka:
                    yield f"merge: row {nomor} continues nothing in column {kolom + 1}"
        ujung += int(val(baris.find(f"{_TR_PR}/{_AFTER}")) or 0)
        if ujung != lebar:
            yield f"grid: row {nomor} spans {ujung} of {lebar} columns"
        terbuka = kini
