"""Builds WordprocessingML elements tersely: el("p", el("r", ...)), val("jc", "center")."""

from __future__ import annotations

from typing import TypeAlias

from lxml import etree

from lkjip_desktop.paket.ooxml import XML_SPACE, W, w

Elemen: TypeAlias = etree._Element  # lxml's public factories all return this class; it has no public name

R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def el(nama: str, *anak: Elemen, **atribut: str | int) -> Elemen:
    """Return an element in the namespace of WordprocessingML, its attributes too."""
    elemen = etree.Element(w(nama), nsmap={"w": W, "r": R})
    for kunci, nilai in atribut.items():
        elemen.set(w(kunci), str(nilai))
    elemen.extend(anak)
    return elemen


def val(nama: str, nilai: str | int) -> Elemen:
    """Return an element that holds one value."""
    return el(nama, val=nilai)


def teks(isi: str, *sifat: Elemen) -> Elemen:
    """Return a run of text with its properties."""
    tulisan = el("t")
    tulisan.text = isi
    tulisan.set(XML_SPACE, "preserve")
    return run(tulisan, *sifat)


def run(isi: Elemen, *sifat: Elemen) -> Elemen:
    """Return a run of anything with its properties."""
    return el("r", *([el("rPr", *sifat)] if sifat else []), isi)


def medan(kode: str, hasil: str, *sifat: Elemen) -> list[Elemen]:
    """Return the runs of a field with its result."""
    instruksi = el("instrText")
    instruksi.text = f" {kode} "
    instruksi.set(XML_SPACE, "preserve")
    batas = [run(el("fldChar", fldCharType=jenis), *sifat) for jenis in ("begin", "separate", "end")]
    return [batas[0], run(instruksi, *sifat), batas[1], teks(hasil, *sifat), batas[2]]


def twip(mm: float) -> int:
    """Return millimetres in twentieths of a point."""
    return round(mm * 1440 / 25.4)


def to_bytes(akar: Elemen) -> bytes:
    """Return a part's bytes."""
    etree.cleanup_namespaces(akar)
    return etree.tostring(akar, encoding="UTF-8", xml_declaration=True, standalone=True)
