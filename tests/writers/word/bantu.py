"""Makes small documents in the template's notation, edits them as a person would, and reads them back."""

from __future__ import annotations

import copy
import zipfile
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from lxml import etree

from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel
from lkjip_desktop.paket.ooxml import SDT, TBL, TC, TR, Elemen, P, R, T, parse, text_of, w
from lkjip_desktop.writers.word.controls import control_text, key_of
from lkjip_desktop.writers.word.package import tulis_arsip
from templates.bangun import rakit
from templates.notasi import baca

BADAN = "word/document.xml"
HALAMAN = ":: halaman arah=tegak nomor=arab mulai=1\n\n"


def templat(tujuan: Path, notasi: str) -> Path:
    """Write a template of one section; return its path."""
    rakit(tujuan, baca(HALAMAN + notasi, tujuan.name))
    return tujuan


def sunting(asal: Path, tujuan: Path, ubah: Callable[[Elemen], None], bagian: str = BADAN) -> Path:
    """Write a copy of a document with one part changed; return its path."""
    isi = isi_paket(asal)
    akar = parse(isi[bagian])
    ubah(akar)
    isi[bagian] = etree.tostring(akar, encoding="UTF-8", xml_declaration=True, standalone=True)
    tulis_arsip(tujuan, isi)
    return tujuan


def isi_paket(path: Path) -> dict[str, bytes]:
    """Return the parts of a package."""
    with zipfile.ZipFile(path) as arsip:
        return {nama: arsip.read(nama) for nama in arsip.namelist()}


def akar(path: Path, bagian: str = BADAN) -> Elemen:
    """Return the root of a part."""
    return parse(isi_paket(path)[bagian])


def kontrol(satu: Elemen, kunci: str) -> Elemen:
    """Return the first control with a key."""
    return next(sdt for sdt in satu.iter(SDT) if str(key_of(sdt)) == kunci)


def teks_kontrol(path: Path, bagian: str = BADAN) -> dict[str, list[str]]:
    """Return the texts of all controls by key."""
    hasil: dict[str, list[str]] = defaultdict(list)
    for sdt in akar(path, bagian).iter(SDT):
        hasil[str(key_of(sdt))].append(control_text(sdt))
    return hasil


def baris(path: Path, nomor: int = 0) -> list[list[str]]:
    """Return the texts of a table's cells, row by row."""
    tabel = list(akar(path).iter(TBL))[nomor]
    return [[text_of(sel) for sel in satu.iter(TC)] for satu in tabel.iter(TR)]


def paragraf(path: Path) -> list[str]:
    """Return the texts of the paragraphs outside tables, but for empty ones."""
    badan = akar(path)[0]
    return [teks for anak in badan if anak.tag == P and (teks := text_of(anak))]


def tulis(sdt: Elemen, teks: str) -> None:
    """Type over a control's text, as a person does."""
    for nomor, elemen in enumerate(list(sdt.iter(T))):
        elemen.text = teks if nomor == 0 else ""


def paragraf_baru(teks: str) -> Elemen:
    """Return a paragraph that a person typed."""
    satu = etree.Element(P)
    elemen = etree.SubElement(etree.SubElement(satu, R), T)
    elemen.text = teks
    return satu


def baris_baru(contoh: Elemen, teks: list[str]) -> Elemen:
    """Return a row as a person adds it in Word: the cells of another, without its controls."""
    satu = copy.deepcopy(contoh)
    for sel, isi in zip(satu.iter(TC), teks, strict=False):
        for anak in list(sel):
            if anak.tag == P:
                sel.remove(anak)
        sel.append(paragraf_baru(isi))
    return satu


def baris_berisi(satu: Elemen, teks: str) -> Elemen:
    """Return the row that shows a text."""
    return next(tr for tr in satu.iter(TR) if teks in text_of(tr))


def paragraf_berisi(satu: Elemen, teks: str) -> Elemen:
    """Return the paragraph of the body that shows a text."""
    return next(p for p in satu.iter(P) if teks in text_of(p))


def tabel(nama: str, *rekaman: tuple[str, str], gabung: tuple[str, ...] = ()) -> Isian:
    """Return an Isian of one table: records of a name and a target."""
    semua = [
        Rekaman(f"K{nomor}", sebutan, {"no": str(nomor), "nama": sebutan, "target": target})
        for nomor, (sebutan, target) in enumerate(rekaman, start=1)
    ]
    return Isian(tabel={nama: Tabel(semua, gabung)})


def kunci_xml(kunci: str, teks: str) -> Elemen:
    """Return a control with a text, as another program writes it."""
    sdt = etree.Element(SDT)
    sifat = etree.SubElement(sdt, w("sdtPr"))
    for nama in ("alias", "tag"):
        etree.SubElement(sifat, w(nama), {w("val"): kunci})
    isi = etree.SubElement(sdt, w("sdtContent"))
    etree.SubElement(etree.SubElement(isi, R), T).text = teks
    return sdt
