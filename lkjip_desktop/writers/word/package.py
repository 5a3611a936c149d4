"""Opens a .docx with python-docx, finds its stories, and writes it again: same content, same bytes."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import cast

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.package import OpcPackage
from docx.opc.part import Part, XmlPart
from docx.package import Package
from lxml import etree

from lkjip_desktop.domain.dokumen import BagianDokumen
from lkjip_desktop.paket.ooxml import Elemen, parse
from lkjip_desktop.paket.pengaman import RUSAK, galat, periksa_berkas

_CT = "http://schemas.openxmlformats.org/package/2006/content-types"
_PALING_AWAL = (1980, 1, 1, 0, 0, 0)  # the earliest time a zip can hold: a file's bytes follow from its content alone
_BERLEBIHAN = etree.XPath("boolean(//*[@*[1000]])")
_CERITA = {
    RELATIONSHIP_TYPE.HEADER: BagianDokumen.KEPALA,
    RELATIONSHIP_TYPE.FOOTER: BagianDokumen.KAKI,
    RELATIONSHIP_TYPE.FOOTNOTES: BagianDokumen.CATATAN,
    RELATIONSHIP_TYPE.ENDNOTES: BagianDokumen.CATATAN,
}


@dataclass(frozen=True, slots=True)
class Cerita:
    """A stream of text of a document that can hold controls: its part and the part's root."""

    bagian: BagianDokumen
    part: Part
    akar: Elemen


def buka(path: Path) -> OpcPackage:
    """Return an opened document. Raises GalatPengguna where it cannot be used."""
    periksa_berkas(path)
    try:
        paket = Package.open(str(path))
        utama = paket.main_document_part
        _check_parts(paket)
    except Exception as sebab:  # whatever a library meets in a foreign file is that file's fault
        raise galat(RUSAK, path) from sebab
    if not isinstance(utama, XmlPart) or next(iter(utama.element), None) is None:
        raise galat(RUSAK, path)
    return paket


def _check_parts(paket: OpcPackage) -> None:
    """Raise ValueError for a part or a relationship without what names it, XMLSyntaxError for a part that is no XML.

    python-docx takes them as they are; a chart or a footnote would be looked into only when half of the work is done.
    Plain application/xml is data beside the document: a damaged memory is no memory.
    """
    semua = [*paket.rels.values(), *(rel for part in paket.iter_parts() for rel in part.rels.values())]
    for hubungan in semua:
        if not all(isinstance(satu, str) for satu in (hubungan.rId, hubungan.reltype)):
            raise ValueError("a relationship without its id or its type")
    for part in paket.iter_parts():
        if not isinstance(part.content_type, str):
            raise ValueError("a part without a content type")
        if part.content_type.endswith("+xml") and not isinstance(part, XmlPart):
            parse(part.blob)


def root_of(part: Part) -> Elemen:
    """Return the root of a part that python-docx has parsed."""
    return cast(Elemen, cast(XmlPart, part).element)


def cerita(paket: OpcPackage) -> list[Cerita]:
    """Return the stories: body, headers, footers, footnotes, endnotes (text boxes lie inside them)."""
    utama: Part = paket.main_document_part
    hasil = [Cerita(BagianDokumen.BADAN, utama, root_of(utama))]
    terlihat: set[str] = set()
    for hubungan in utama.rels.values():
        bagian = _CERITA.get(hubungan.reltype)
        if bagian is None or hubungan.is_external or hubungan.target_part.partname in terlihat:
            continue
        part = hubungan.target_part
        terlihat.add(part.partname)
        hasil.append(Cerita(bagian, part, root_of(part) if isinstance(part, XmlPart) else parse(part.blob)))
    return hasil


def related(part: Part, jenis: str) -> Iterator[Part]:
    """Yield the parts that a part refers to by a kind of relationship."""
    for hubungan in part.rels.values():
        if hubungan.reltype == jenis and not hubungan.is_external:
            yield hubungan.target_part


def to_bytes(akar: Elemen) -> bytes:
    """Return a part's bytes."""
    return etree.tostring(akar, encoding="UTF-8", xml_declaration=True, standalone=True)


def simpan(paket: OpcPackage, tujuan: Path, ganti: dict[str, bytes], asal: Path) -> None:
    """Write a package; `ganti` holds new bytes for parts (by name) that python-docx keeps unparsed.

    A part that says the same as that of `asal`, where the package was read from, is copied as its bytes.
    """
    isi: dict[str, bytes] = {"_rels/.rels": paket.rels.xml}
    tipe: list[tuple[str, str]] = []
    for part in paket.iter_parts():
        isi[part.partname.membername] = ganti.get(part.partname, part.blob)
        tipe.append((part.partname, part.content_type))
        if part.rels:
            isi[part.partname.rels_uri.membername] = part.rels.xml
    tulis_arsip(tujuan, dict(_unchanged({"[Content_Types].xml": content_types(tipe), **isi}, asal)))


def _unchanged(isi: dict[str, bytes], asal: Path) -> Iterator[tuple[str, bytes]]:
    """The parts, each with its old bytes where only the way of writing it down differs."""
    with zipfile.ZipFile(asal) as arsip:
        semula = set(arsip.namelist())
        for nama, baru in isi.items():
            lama = arsip.read(nama) if nama in semula else baru
            yield nama, lama if lama != baru and _same(lama, baru, nama) else baru


def _same(lama: bytes, baru: bytes, nama: str) -> bool:
    """True for XML with the same elements in the same order; relationships and types are told in any order."""
    if not nama.endswith((".xml", ".rels")):
        return False
    banyak = _elements(lama), _elements(baru)
    if None not in banyak and banyak[0] != banyak[1]:
        return False
    try:
        satu, dua = _parse(lama), _parse(baru)
    except etree.XMLSyntaxError:
        return False
    if nama == "[Content_Types].xml" or nama.endswith(".rels"):
        return sorted(sorted(anak.items()) for anak in satu) == sorted(sorted(anak.items()) for anak in dua)
    if _BERLEBIHAN(dua):  # libxml2 sorts attributes in a time that grows with their square
        return False
    return etree.tostring(satu, method="c14n") == etree.tostring(dua, method="c14n")


def _elements(isi: bytes) -> int | None:
    """How many elements a part has, without parsing it; None where a quoted text may hold what looks like one."""
    if b"<![CDATA[" in isi or not isi.lstrip(b"\xef\xbb\xbf").startswith(b"<"):  # UTF-16 parses, but counts wrong
        return None
    return isi.count(b"<") - sum(map(isi.count, (b"</", b"<?", b"<!")))


def _parse(isi: bytes) -> Elemen:
    """Parse as python-docx does: blanks between elements, by which a program laid out its XML, are dropped."""
    pengurai = etree.XMLParser(resolve_entities=False, no_network=True, remove_blank_text=True)
    return etree.fromstring(isi, pengurai)


def content_types(bagian: list[tuple[str, str]]) -> bytes:
    """Return the package's list of content types: a default by extension where all parts of it agree."""
    menurut_akhiran: dict[str, set[str]] = {}
    for nama, tipe in bagian:
        menurut_akhiran.setdefault(_extension(nama), set()).add(tipe)
    bawaan = {akhiran: next(iter(tipe)) for akhiran, tipe in menurut_akhiran.items() if len(tipe) == 1 and akhiran}
    bawaan |= {"rels": CONTENT_TYPE.OPC_RELATIONSHIPS, "xml": CONTENT_TYPE.XML}
    akar = etree.Element(f"{{{_CT}}}Types", nsmap={None: _CT})
    for akhiran, tipe in sorted(bawaan.items()):
        etree.SubElement(akar, f"{{{_CT}}}Default", {"Extension": akhiran, "ContentType": tipe})
    for nama, tipe in sorted(bagian):
        if bawaan.get(_extension(nama)) != tipe:
            etree.SubElement(akar, f"{{{_CT}}}Override", {"PartName": nama, "ContentType": tipe})
    return to_bytes(akar)


def tulis_arsip(tujuan: Path | BytesIO, isi: dict[str, bytes]) -> None:
    """Write a zip archive whose bytes depend on its content only."""
    with zipfile.ZipFile(tujuan, "w", zipfile.ZIP_DEFLATED) as arsip:
        for nama, data in isi.items():
            info = zipfile.ZipInfo(nama, _PALING_AWAL)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0  # the same bytes from Windows and Linux
            info.external_attr = 0
            arsip.writestr(info, data)


def _extension(nama: str) -> str:
    return nama.rpartition("/")[2].rpartition(".")[2].lower() if "." in nama else ""
