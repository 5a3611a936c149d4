"""What a patch may change of a workbook, part by part and element by element; whatever else differs is named."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from lxml import etree

from lkjip_desktop.domain.celledit import CellEdit
from lkjip_desktop.domain.sel import CellRef, baca_a1
from lkjip_desktop.writers.excel.arsip import Archive
from lkjip_desktop.writers.excel.induk import Workbook
from lkjip_desktop.writers.excel.paket import Package
from lkjip_desktop.writers.excel.tambal import HasilTambal
from tests.writers.excel.bahan import bagian

Tempat = tuple[int, int]
_TIADA = "tiada"


@dataclass(frozen=True)
class Paket:
    """A workbook's parts by name, those that are its sheets, and what leads from each part to others."""

    isi: dict[str, bytes]
    lembar: dict[str, str]
    buku: str
    gaya: str
    jenis: dict[str, str]
    catatan: dict[str, list[str]] = field(default_factory=dict)


def buka_paket(berkas: Path) -> Paket:
    """Return a workbook's package as it lies in the file."""
    with Archive(berkas) as arsip:
        paket = Package(arsip)
        buku = Workbook(paket)
        tertulis = {nama.lower(): nama for nama in paket.names()}
        lembar = {nama: tertulis[part.lower()] for nama, part in buku.worksheets().items()}
        gaya = next(iter(paket.related(buku.part, "styles")), "")
        catatan = {
            nama: [*paket.related(part, "comments"), *paket.related(part, "vmlDrawing")]
            for nama, part in lembar.items()
        }
        jenis = {nama: paket.content_type(nama) for nama in paket.names()}
        isi = {nama.replace("\\", "/"): data for nama, data in bagian(berkas).items()}
        return Paket(isi, lembar, tertulis[buku.part.lower()], tertulis.get(gaya.lower(), ""), jenis, catatan)


def sel_lembar(akar: etree._Element) -> dict[Tempat, etree._Element]:
    """Return a sheet's cells by place, as they stand or as they say."""
    hasil: dict[Tempat, etree._Element] = {}
    baris = 0
    for satu in akar.iterfind("{*}sheetData/{*}row"):
        baris, kolom = int(satu.get("r", baris + 1)), 0
        for sel in satu.iterchildren("{*}c"):
            kolom = baca_a1(sel.get("r", ""))[1] if sel.get("r") else kolom + 1
            hasil[baris, kolom] = sel
    return hasil


def periksa(sumber: Path, hasil: Path, edits: Sequence[CellEdit], catatan: HasilTambal) -> list[str]:
    """Return everything about a patched copy that is not as it must be."""
    lama, baru = buka_paket(sumber), buka_paket(hasil)
    ditolak = {satu.ref for satu in catatan.ditolak}
    dibuat = [satu for satu in edits if satu.ref not in ditolak]
    return [
        *_bagian(lama, baru, dibuat),
        *_jenis(lama, baru),
        *(cacat for nama in lama.lembar for cacat in _lembar(lama, baru, nama, dibuat)),
        *_gaya(lama, baru),
    ]


def _bagian(lama: Paket, baru: Paket, edits: Sequence[CellEdit]) -> Iterator[str]:
    """Parts that are gone, and parts that changed though nothing asked for it."""
    boleh = {baru.gaya, baru.buku, "[Content_Types].xml", _hubungan(baru.buku)}
    for edit in edits:
        boleh.add(baru.lembar[edit.ref.lembar])
        if edit.catatan:
            boleh |= {*baru.catatan[edit.ref.lembar], _hubungan(baru.lembar[edit.ref.lembar])}
    bebas = {nama.lower() for nama in boleh}
    for nama, isi in lama.isi.items():
        if nama not in baru.isi:
            if "calcchain" not in nama.lower():
                yield f"{nama} is gone"
        elif isi != baru.isi[nama] and nama.lower() not in bebas:
            yield f"{nama} changed"


def _jenis(lama: Paket, baru: Paket) -> Iterator[str]:
    for nama, jenis in lama.jenis.items():
        if nama in baru.jenis and baru.jenis[nama] != jenis:
            yield f"{nama} is of another type: {jenis} -> {baru.jenis[nama]}"


def _lembar(lama: Paket, baru: Paket, nama: str, edits: Sequence[CellEdit]) -> Iterator[str]:
    """Cells that are not as asked for, and whatever else of the sheet differs."""
    milik: dict[Tempat, list[CellEdit]] = {}
    for edit in edits:
        if edit.ref.lembar == nama:
            milik.setdefault((edit.ref.baris, edit.ref.kolom), []).append(edit)
    if lama.lembar[nama] != baru.lembar[nama]:
        yield f"sheet {nama} became another part"
        return
    satu, dua = (etree.fromstring(paket.isi[paket.lembar[nama]]) for paket in (lama, baru))
    sel_lama, sel_baru = sel_lembar(satu), sel_lembar(dua)
    for tempat, semua in milik.items():
        yield from _sel(lama, baru, sel_lama.get(tempat), sel_baru.get(tempat), semua)
    _samarkan(satu, {t: s for t, s in sel_lama.items() if t in milik}, sel_lama)
    _samarkan(dua, {t: s for t, s in sel_baru.items() if t in milik}, sel_lama)
    _samakan(satu, dua, set(milik))
    if etree.tostring(satu, method="c14n") != etree.tostring(dua, method="c14n"):
        yield f"sheet {nama} differs outside the cells set"


def _samarkan(akar: etree._Element, sel: dict[Tempat, etree._Element], ada: dict[Tempat, etree._Element]) -> None:
    """Put a blank in the place of each cell set that was there before; take out those that are new."""
    for tempat, satu in sel.items():
        baris = satu.getparent()
        if tempat in ada:
            kosong = etree.Element(satu.tag, {"r": CellRef("", *tempat).sel})
            kosong.tail = satu.tail
            baris.replace(satu, kosong)
            continue
        baris.remove(satu)
        if not len(baris) and set(baris.attrib) <= {"r", "spans"}:
            baris.getparent().remove(baris)


def _samakan(lama: etree._Element, baru: etree._Element, tempat: set[Tempat]) -> None:
    """Take out what may agree with new cells: the dimension, the spans of their rows, the drawing of first notes."""
    nomor = {baris for baris, _ in tempat}
    for akar in (lama, baru):
        urut = 0
        for baris in akar.iterfind("{*}sheetData/{*}row"):
            urut = int(baris.get("r", urut + 1))
            if urut in nomor:
                baris.attrib.pop("spans", None)
        for ukuran in akar.iterchildren("{*}dimension"):
            ukuran.attrib.clear()
    gambar = baru.find("{*}legacyDrawing")
    if gambar is not None and lama.find("{*}legacyDrawing") is None:
        baru.remove(gambar)
    for akar in (lama, baru):
        etree.cleanup_namespaces(akar)


def _sel(
    lama: Paket, baru: Paket, dulu: etree._Element | None, kini: etree._Element | None, edits: Sequence[CellEdit]
) -> Iterator[str]:
    """What is wrong with one cell, after all edits of it."""
    isi = next((e for e in reversed(edits) if e.nilai is not None or e.rumus is not None), None)
    warna = next((e.warna for e in reversed(edits) if e.warna), None)
    if kini is None:
        if isi is not None or warna is not None:
            yield f"{edits[0].ref} was not written"
        return
    if isi is None:
        semula = [] if dulu is None else [etree.tostring(satu) for satu in dulu]
        if semula != [etree.tostring(satu) for satu in kini]:
            yield f"{edits[0].ref} was to be marked only, and its content changed"
    elif (salah := _isi(kini, isi)) is not None:
        yield f"{edits[0].ref} holds {salah}"
    if dulu is not None:
        yield from _rupa(lama, baru, dulu, kini, warna, edits[0].ref)


def _isi(sel: etree._Element, edit: CellEdit) -> str | None:
    """What stands in a cell instead of what was asked for; None where it is right."""
    nilai = sel.find("{*}v")
    if isinstance(edit.nilai, Decimal):
        tertulis = None if nilai is None else nilai.text
        if sel.get("t", "n") != "n" or tertulis is None or Decimal(tertulis) != edit.nilai:
            return repr(tertulis)
    elif isinstance(edit.nilai, str):
        teks = "".join(sel.itertext("{*}t", "{*}v"))
        if teks != edit.nilai:
            return repr(teks)
        if edit.rumus is None and (sel.get("t") != "inlineStr" or sel.find("{*}f") is not None):
            return "a text as something else"
    rumus = sel.find("{*}f")
    if rumus is not None and rumus.text != edit.rumus:
        return f"the formula {rumus.text}"
    return None


def _rupa(
    lama: Paket, baru: Paket, dulu: etree._Element, kini: etree._Element, warna: str | None, ref: CellRef
) -> Iterator[str]:
    """Whether a cell looks as before, but for the fill that was asked for."""
    if warna is None:
        if dulu.get("s", "0") != kini.get("s", "0"):
            yield f"{ref} has another style"
        return
    satu, dua = _gaya_sel(lama, dulu), _gaya_sel(baru, kini)
    isian = {xf.get("fillId", "0") for xf in dua.iter("{*}xf")}
    for xf in [*satu.iter("{*}xf"), *dua.iter("{*}xf")]:  # more than one where the style is one for each program
        for atribut in ("fillId", "applyFill"):
            xf.attrib.pop(atribut, None)
    if satu.tag != _TIADA and etree.tostring(satu, method="c14n") != etree.tostring(dua, method="c14n"):
        yield f"{ref} lost something of its style"
    fills = etree.fromstring(baru.isi[baru.gaya]).find("{*}fills")
    if {f"FF{warna}"} != {fgcolor.get("rgb") for nomor in isian for fgcolor in fills[int(nomor)].iter("{*}fgColor")}:
        yield f"{ref} is not filled with {warna}"


def _gaya_sel(paket: Paket, sel: etree._Element) -> etree._Element:
    """A copy of a cell's style; an element of another name where the workbook does not have it."""
    if not paket.gaya:
        return etree.Element(_TIADA)
    semua = etree.fromstring(paket.isi[paket.gaya]).find("{*}cellXfs")
    nomor = int(sel.get("s", "0"))
    if semua is None or nomor >= len(semua):
        return etree.Element(_TIADA)
    satu = copy.deepcopy(semua[nomor])
    satu.tail = None
    return satu


def _gaya(lama: Paket, baru: Paket) -> Iterator[str]:
    """Styles are only added to."""
    if not lama.gaya or lama.isi[lama.gaya] == baru.isi[baru.gaya]:
        return
    satu, dua = (etree.fromstring(paket.isi[paket.gaya]) for paket in (lama, baru))
    for blok in satu.iterchildren("*"):
        sepadan = dua.find(blok.tag)
        semula = [etree.tostring(unsur, method="c14n") for unsur in blok.iterchildren("*")]
        anak = [] if sepadan is None else sepadan.iterchildren("*")
        kini = [etree.tostring(unsur, method="c14n") for unsur in anak]
        if kini[: len(semula)] != semula:
            yield f"styles lost something of {etree.QName(blok).localname}"


def _hubungan(nama: str) -> str:
    folder, garis, berkas = nama.rpartition("/")
    return f"{folder}{garis}_rels/{berkas}.rels"
