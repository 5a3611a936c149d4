"""The smallest parts of a chart's XML."""

from __future__ import annotations

from lxml import etree

from lkjip_desktop.paket.ooxml import Elemen

C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_AWALAN = {"c": C, "a": _A, "r": REL}
# Indonesian: LibreOffice then prints a decimal comma everywhere, Word as its own settings say.
LOKAL = "[$-421]"
HURUF_PT = 9


def c(nama: str) -> str:
    """Return the qualified name of a chart's element."""
    return f"{{{C}}}{nama}"


def isian_warna(warna: str) -> Elemen:
    """Return a fill of one colour."""
    return el("a:solidFill", el("a:srgbClr", val=warna))


def huruf() -> Elemen:
    """Return the letters of a chart."""
    sifat = el("a:defRPr", isian_warna("262626"), sz=str(100 * HURUF_PT))
    return el(
        "c:txPr", el("a:bodyPr"), el("a:lstStyle"), el("a:p", el("a:pPr", sifat), el("a:endParaRPr", lang="id-ID"))
    )


def val(nama: str, nilai: str) -> Elemen:
    """Return an element that holds one value."""
    return el(f"c:{nama}", val=nilai)


def teks(nama: str, isi: str) -> Elemen:
    """Return an element with a text."""
    elemen = el(nama)
    elemen.text = isi
    return elemen


def el(nama: str, *anak: Elemen, **atribut: str) -> Elemen:
    """Return an element by its prefixed name."""
    awalan, _, pendek = nama.partition(":")
    elemen = etree.Element(f"{{{_AWALAN[awalan]}}}{pendek}", atribut, nsmap=_AWALAN)
    elemen.extend(anak)
    return elemen
