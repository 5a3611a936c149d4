"""Names of WordprocessingML and the few lookups that every module here needs."""

from __future__ import annotations

import re
from typing import TypeAlias

from lxml import etree

Elemen: TypeAlias = etree._Element  # lxml's public factories all return this class; it has no public name

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def w(nama: str) -> str:
    """Return the qualified name of a WordprocessingML element or attribute."""
    return f"{{{W}}}{nama}"


P, PPR, R, RPR, T, BR, TAB = w("p"), w("pPr"), w("r"), w("rPr"), w("t"), w("br"), w("tab")
TBL, TR, TC, TCPR = w("tbl"), w("tr"), w("tc"), w("tcPr")
SDT, SDT_PR, SDT_CONTENT = w("sdt"), w("sdtPr"), w("sdtContent")
TXBX, DEL, MOVE_FROM = w("txbxContent"), w("del"), w("moveFrom")
BOOKMARK_START, BOOKMARK_END = w("bookmarkStart"), w("bookmarkEnd")
FLD_CHAR, FLD_SIMPLE, INSTR_TEXT, FLD_TYPE = w("fldChar"), w("fldSimple"), w("instrText"), w("fldCharType")
VAL, ID, NAME = w("val"), w("id"), w("name")
FALLBACK, DOC_PR = f"{{{MC}}}Fallback", f"{{{WP}}}docPr"

# Marks that come in pairs, whose partners may stand in other paragraphs: end mark -> start mark.
PAIRED = {
    BOOKMARK_END: BOOKMARK_START,
    w("commentRangeEnd"): w("commentRangeStart"),
    w("permEnd"): w("permStart"),
}
MARKERS = frozenset(PAIRED) | frozenset(PAIRED.values())
REFERENCES = (w("commentReference"), w("footnoteReference"), w("endnoteReference"))
PICTURES = (w("drawing"), w("pict"), w("object"))

# What holds paragraphs and tables of its own.
WADAH = frozenset(w(nama) for nama in ("body", "hdr", "ftr", "footnote", "endnote", "txbxContent"))

_ROW_DELETED = f"{w('trPr')}/{DEL}"
_GLYPHS = {BR: "\n", w("cr"): "\n", TAB: "\t", w("noBreakHyphen"): "\u2011"}
_SILENT = frozenset({DEL, MOVE_FROM, PPR, RPR, SDT_PR, FALLBACK, *PICTURES})
_FORBIDDEN = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def parse(isi: bytes) -> Elemen:
    """Return the root of a part; entities are not resolved, nothing outside is read. Raises etree.XMLSyntaxError."""
    return etree.fromstring(isi, etree.XMLParser(resolve_entities=False, no_network=True))


def clean(teks: str) -> str:
    """Return a text that XML can hold: line ends as new lines, forbidden characters dropped."""
    return _FORBIDDEN.sub("", teks.replace("\r\n", "\n").replace("\r", "\n"))


def squeeze(teks: str) -> str:
    """Return a text with every stretch of blanks as one space, as people compare texts."""
    return " ".join(teks.split())


def text_of(akar: Elemen) -> str:
    """Return what a reader sees in an element: no deleted text, no field codes, no pictures' text."""
    potongan: list[str] = []
    if akar.tag not in _SILENT:
        _collect(akar, potongan)
    return "".join(potongan)


def _collect(akar: Elemen, potongan: list[str]) -> None:
    for anak in akar:
        if anak.tag == T:
            potongan.append(anak.text or "")
        elif anak.tag in _GLYPHS:
            potongan.append(_GLYPHS[anak.tag])
        elif anak.tag == P and potongan:
            potongan.append("\n")
            _collect(anak, potongan)
        elif anak.tag not in _SILENT:
            _collect(anak, potongan)


def child(elemen: Elemen, nama: str) -> Elemen | None:
    """Return an element's first child of a name: as `find`, which takes three times as long for a short list."""
    for anak in elemen:
        if anak.tag == nama:
            return anak
    return None


def parent(elemen: Elemen) -> Elemen:
    """Return an element's parent; the caller knows that it has one."""
    induk = elemen.getparent()
    if induk is None:
        raise ValueError(f"{elemen.tag!r} has no parent")
    return induk


def climb(elemen: Elemen, wadah: frozenset[str] = WADAH) -> Elemen:
    """Return the ancestor (or the element) whose parent is a container."""
    while (induk := elemen.getparent()) is not None and induk.tag not in wadah:
        elemen = induk
    return elemen


def detach(elemen: Elemen) -> None:
    """Remove an element but for the marks in it, whose partners may stand elsewhere."""
    for tanda in list(elemen.iter(*MARKERS)):
        elemen.addprevious(tanda)
    parent(elemen).remove(elemen)


def val(elemen: Elemen | None) -> str | None:
    """Return an element's w:val, None without the element or the attribute."""
    return None if elemen is None else elemen.get(VAL)


def inside(elemen: Elemen, *nama: str) -> bool:
    """True where an ancestor has one of these names."""
    return next(elemen.iterancestors(*nama), None) is not None


def is_deleted(elemen: Elemen) -> bool:
    """True inside a tracked deletion, of text or of a whole row."""
    return any(
        satu.tag != TR or satu.find(_ROW_DELETED) is not None for satu in elemen.iterancestors(DEL, MOVE_FROM, TR)
    )
