"""The picture on the cover: into the place for the logo, as large as it fits, its proportions kept."""

from __future__ import annotations

from io import BytesIO
from typing import Any, cast

from docx.opc.package import OpcPackage
from docx.parts.document import DocumentPart
from docx.shared import Emu
from lxml import etree

from lkjip_desktop.domain.acuan import Gambar
from lkjip_desktop.paket.ooxml import DOC_PR, PPR, SDT_CONTENT, SDT_PR, Elemen, P, R, val, w
from lkjip_desktop.writers.word.controls import keyed

KUNCI = "teks.sampul.logo"
_LEBAR, _TINGGI = 1_512_000, 1_440_000  # EMU: the place is 4,2 cm wide and 4 cm high
_TWIP = 635
_TERANG = "Lambang daerah atau logo perangkat daerah"
# The cover's name of the office stands below the logo; it moves up by what the picture needs.
_DI_BAWAH = "instansi.nama_besar"


def pasang_logo(paket: OpcPackage, badan: Elemen, gambar: Gambar) -> bool:
    """Put a picture into the place for the logo; False where there is none or the picture cannot be read."""
    sdt = next((satu for satu, kunci in keyed(badan) if str(kunci) == KUNCI), None)
    isi = None if sdt is None else sdt.find(SDT_CONTENT)
    if sdt is None or isi is None:
        return False
    nomor = max((int(satu.get("id", "0")) for satu in badan.iter(DOC_PR) if satu.get("id", "").isdigit()), default=0)
    try:
        sisip = _sisipan(paket, gambar, nomor + 1)
    except Exception:  # whatever a foreign picture makes the library say, the report is written without it
        return False
    for anak in list(isi):
        isi.remove(anak)
    etree.SubElement(etree.SubElement(isi, R), w("drawing")).append(sisip)
    for nama in ("showingPlcHdr", "text"):
        for elemen in sdt.findall(f"{SDT_PR}/{w(nama)}"):
            elemen.getparent().remove(elemen)  # type: ignore[union-attr]  # found below its parent
    paragraf = next(sdt.iterancestors(P), None)
    if paragraf is not None:
        _tanpa_bingkai(paragraf)
        _naikkan(badan, int(sisip.extent.cy) // _TWIP)
    return True


def _sisipan(paket: OpcPackage, gambar: Gambar, nomor: int) -> Any:
    """Return the inline picture in the size that fits; a wp:inline of python-docx, which has no public type."""
    bagian = cast(DocumentPart, paket.main_document_part)
    asli = bagian.get_or_add_image(BytesIO(gambar.isi))[1]
    lebar, tinggi = gambar.lebar or int(asli.width), gambar.tinggi or int(asli.height)
    skala = min(_LEBAR / lebar, _TINGGI / tinggi)
    ukuran = Emu(round(lebar * skala)), Emu(round(tinggi * skala))
    sisip = bagian.new_pic_inline(BytesIO(gambar.isi), *ukuran)
    sisip.docPr.set("id", str(nomor))
    sisip.docPr.set("name", "Logo")
    sisip.docPr.set("descr", _TERANG)
    for nama in sisip.iter("{http://schemas.openxmlformats.org/drawingml/2006/picture}cNvPr"):
        nama.set("name", "Logo")
    return sisip


def _tanpa_bingkai(paragraf: Elemen) -> None:
    """The frame only shows where the logo belongs: with the logo it goes."""
    sifat = paragraf.find(PPR)
    if sifat is None:
        return
    bingkai = etree.Element(w("pBdr"))
    for sisi in ("top", "left", "bottom", "right"):
        etree.SubElement(bingkai, w(sisi), {w("val"): "nil"})
    gaya = sifat.find(w("pStyle"))
    sifat.insert(0 if gaya is None else 1, bingkai)


def _naikkan(badan: Elemen, tinggi: int) -> None:
    for sdt, kunci in keyed(badan):
        if str(kunci) != _DI_BAWAH:
            continue
        paragraf = next(sdt.iterancestors(P), None)
        sifat = None if paragraf is None else paragraf.find(PPR)
        if sifat is not None and val(sifat.find(w("pStyle"))) == "SampulInstansi":
            _jarak(sifat, tinggi)
            return


def _jarak(sifat: Elemen, tinggi: int) -> None:
    jarak = sifat.find(w("spacing"))
    if jarak is None:
        jarak = etree.Element(w("spacing"))
        gaya = sifat.find(w("pStyle"))
        sifat.insert(0 if gaya is None else 1, jarak)
    jarak.set(w("before"), str(max(600, 5400 - tinggi)))
