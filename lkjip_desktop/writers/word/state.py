"""What was last filled, kept inside the document as a custom XML part; Word and LibreOffice leave such a part alone.

It holds every text by key, every record's name by key (also of withdrawn ones: a key is never given twice), what the
template's prototypes and optional stretches looked like, to tell their words from those that people wrote beside them,
and the optional stretches that are taken out.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.package import OpcPackage
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from lkjip_desktop.paket.ooxml import Elemen, clean, parse
from lkjip_desktop.writers.word.package import related, to_bytes

RUANG = "urn:lkjip:isian:1"
_DS = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_ITEM_ID = "{6F1B7C1E-5C55-4A57-9C1B-1D5C0B0A0001}"


def _n(nama: str) -> str:
    return f"{{{RUANG}}}{nama}"


@dataclass(slots=True)
class RekamanLama:
    """A record as last filled; `ada` is False once it was withdrawn."""

    kunci: str
    nama: str
    ada: bool = True


@dataclass(frozen=True, slots=True)
class Purwarupa:
    """The fields, in order, of one prototype of a table: of a row or of a stretch of paragraphs."""

    baris: bool
    bidang: tuple[str, ...]


@dataclass(slots=True)
class Keadaan:
    """The state of a document. `tetap`: the texts beside the controls of a table's prototypes, as `kerangka` gives.

    `bila`: the lines of each optional stretch of the template. `simpanan`: the blocks of those that are out, in an
    element each, by their key. `bawaan`: lines by name that were taken from an older report, for the caller.
    """

    teks: dict[str, str] = field(default_factory=dict)
    rekaman: dict[str, list[RekamanLama]] = field(default_factory=dict)
    purwarupa: dict[str, list[Purwarupa]] = field(default_factory=dict)
    tetap: dict[str, set[str]] = field(default_factory=dict)
    bila: dict[str, set[str]] = field(default_factory=dict)
    simpanan: dict[str, Elemen] = field(default_factory=dict)
    bawaan: dict[str, list[str]] = field(default_factory=dict)


def baca_keadaan(paket: OpcPackage) -> Keadaan:
    """Return what a document remembers; nothing for a template or where the part was lost or damaged."""
    part = _part(paket)
    return Keadaan() if part is None else _parse(part.blob)


def tulis_keadaan(paket: OpcPackage, keadaan: Keadaan) -> dict[str, bytes]:
    """Return the part's new bytes by name, adding the part where the document has none."""
    part = _part(paket) or _add_part(paket)
    return {part.partname: _to_bytes(keadaan)}


def _part(paket: OpcPackage) -> Part | None:
    for part in related(paket.main_document_part, RELATIONSHIP_TYPE.CUSTOM_XML):
        try:
            if parse(part.blob).tag == _n("isian"):
                return part
        except etree.XMLSyntaxError:
            continue
    return None


def _parse(isi: bytes) -> Keadaan:
    akar = parse(isi)
    keadaan = Keadaan({satu.get("kunci", ""): satu.text or "" for satu in akar.iter(_n("teks"))})
    for tabel in akar.iter(_n("tabel")):
        nama = tabel.get("nama", "")
        keadaan.rekaman[nama] = [
            RekamanLama(satu.get("kunci", ""), satu.text or "", satu.get("ada") != "0")
            for satu in tabel.iter(_n("rekaman"))
        ]
        if (corak := list(tabel.iter(_n("purwarupa")))) != []:
            keadaan.purwarupa[nama] = [
                Purwarupa(satu.get("baris") == "1", tuple((satu.text or "").split())) for satu in corak
            ]
            keadaan.tetap[nama] = {satu.text or "" for satu in tabel.iter(_n("tetap"))}
    for bila in akar.iter(_n("bila")):
        keadaan.bila[bila.get("kunci", "")] = {satu.text or "" for satu in bila}
    for bawaan in akar.iter(_n("bawaan")):
        keadaan.bawaan[bawaan.get("nama", "")] = [satu.text or "" for satu in bawaan]
    keadaan.simpanan = {satu.get("kunci", ""): satu for satu in akar.findall(_n("simpanan"))}
    return keadaan


def _to_bytes(keadaan: Keadaan) -> bytes:
    akar = etree.Element(_n("isian"), nsmap={None: RUANG})
    for nama in sorted({*keadaan.rekaman, *keadaan.purwarupa}):
        tabel = etree.SubElement(akar, _n("tabel"), nama=nama)
        for corak in keadaan.purwarupa.get(nama, []):
            satu = etree.SubElement(tabel, _n("purwarupa"), baris="1" if corak.baris else "0")
            satu.text = " ".join(corak.bidang)
        for rekaman in keadaan.rekaman.get(nama, []):
            satu = etree.SubElement(tabel, _n("rekaman"), kunci=rekaman.kunci, ada="1" if rekaman.ada else "0")
            satu.text = rekaman.nama
        for teks in sorted(keadaan.tetap.get(nama, ())):
            etree.SubElement(tabel, _n("tetap")).text = teks
    for kunci in sorted(keadaan.bila):
        bila = etree.SubElement(akar, _n("bila"), kunci=kunci)
        for garis in sorted(keadaan.bila[kunci]):
            etree.SubElement(bila, _n("garis")).text = garis
    for nama in sorted(keadaan.bawaan):
        bawaan = etree.SubElement(akar, _n("bawaan"), nama=nama)
        for teks in keadaan.bawaan[nama]:
            etree.SubElement(bawaan, _n("larik")).text = clean(teks)
    for kunci in sorted(keadaan.teks):
        etree.SubElement(akar, _n("teks"), kunci=kunci).text = keadaan.teks[kunci]
    for kunci in sorted(keadaan.simpanan):
        etree.SubElement(akar, _n("simpanan"), kunci=kunci).extend(copy.deepcopy(list(keadaan.simpanan[kunci])))
    return to_bytes(akar)


def _add_part(paket: OpcPackage) -> Part:
    terpakai = {part.partname for part in paket.iter_parts()}
    nomor = next(n for n in range(1, len(terpakai) + 2) if f"/customXml/item{n}.xml" not in terpakai)
    part = Part(PackURI(f"/customXml/item{nomor}.xml"), CONTENT_TYPE.XML, b"")
    props = Part(PackURI(f"/customXml/itemProps{nomor}.xml"), CONTENT_TYPE.OFC_CUSTOM_XML_PROPERTIES, _props())
    paket.main_document_part.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_XML)
    part.relate_to(props, RELATIONSHIP_TYPE.CUSTOM_XML_PROPS)
    return part


def _props() -> bytes:
    akar = etree.Element(f"{{{_DS}}}datastoreItem", {f"{{{_DS}}}itemID": _ITEM_ID}, nsmap={"ds": _DS})
    acuan = etree.SubElement(etree.SubElement(akar, f"{{{_DS}}}schemaRefs"), f"{{{_DS}}}schemaRef")
    acuan.set(f"{{{_DS}}}uri", RUANG)
    return to_bytes(akar)
