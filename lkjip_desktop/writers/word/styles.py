"""What the fill needs of a document's styles: outline levels, the ids of styles by name, the marker's own style."""

from __future__ import annotations

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.package import OpcPackage
from docx.opc.part import XmlPart
from lxml import etree

from lkjip_desktop.writers.word.controls import GAYA_PERLU_DIISI
from lkjip_desktop.writers.word.ooxml import NAME, PPR, Elemen, P, W, val, w
from lkjip_desktop.writers.word.package import related, root_of

BUKAN_JUDUL = 10
_NUM_PR = w("numPr")
_STYLE, _STYLE_ID, _P_STYLE, _OUTLINE, _BASED_ON = w("style"), w("styleId"), w("pStyle"), w("outlineLvl"), w("basedOn")
_PERLU_DIISI_XML = (
    f'<w:style xmlns:w="{W}" w:type="character" w:customStyle="1" w:styleId="{GAYA_PERLU_DIISI}">'
    '<w:name w:val="Perlu Diisi"/><w:uiPriority w:val="1"/><w:qFormat/>'
    '<w:rPr><w:shd w:val="clear" w:color="auto" w:fill="FFE08A"/></w:rPr></w:style>'
)


class Gaya:
    """The styles of one document."""

    def __init__(self, paket: OpcPackage) -> None:
        part = next(related(paket.main_document_part, RELATIONSHIP_TYPE.STYLES), None)
        self.akar: Elemen | None = root_of(part) if isinstance(part, XmlPart) else None
        semua = [] if self.akar is None else self.akar.findall(_STYLE)
        self._menurut_id = {gaya.get(_STYLE_ID, ""): gaya for gaya in semua}
        self._menurut_nama = {(val(gaya.find(NAME)) or "").lower(): gaya.get(_STYLE_ID, "") for gaya in semua}
        self._tingkat: dict[str, int] = {}

    def id_of(self, nama: str, bawaan: str) -> str:
        """Return the id of a style by its (English) name, else the given one."""
        return self._menurut_nama.get(nama.lower(), bawaan)

    def known(self, nama: str) -> str | None:
        """Return the id of a style that the document has, by its id or its name."""
        return nama if nama in self._menurut_id else self._menurut_nama.get(nama.lower())

    def list_level(self, gaya: str) -> str:
        """Return the level of the list that a style numbers its paragraphs in, "0" where it says nothing."""
        elemen = self._menurut_id.get(gaya)
        return "0" if elemen is None else val(elemen.find(f"{PPR}/{_NUM_PR}/{w('ilvl')}")) or "0"

    def tingkat(self, paragraf: Elemen) -> int:
        """Return a paragraph's outline level from 1 to 9, BUKAN_JUDUL for body text."""
        sifat = paragraf.find(PPR)
        if paragraf.tag != P or sifat is None:
            return BUKAN_JUDUL
        langsung = val(sifat.find(_OUTLINE))
        if langsung is not None and langsung.isdigit():
            return int(langsung) + 1
        return self._level(val(sifat.find(_P_STYLE)) or "")

    def bernomor(self, paragraf: Elemen) -> bool:
        """True where Word numbers a paragraph, by itself or by its style."""
        sifat = paragraf.find(PPR)
        if sifat is None:
            return False
        if sifat.find(_NUM_PR) is not None:
            return True
        gaya, terlihat = val(sifat.find(_P_STYLE)), set[str]()
        while gaya and gaya not in terlihat and (elemen := self._menurut_id.get(gaya)) is not None:
            if elemen.find(f"{PPR}/{_NUM_PR}") is not None:
                return True
            terlihat.add(gaya)
            gaya = val(elemen.find(_BASED_ON))
        return False

    def ensure_marker(self) -> None:
        """Add the style of texts still to be written where a document lacks it."""
        if self.akar is not None and GAYA_PERLU_DIISI not in self._menurut_id:
            gaya = etree.fromstring(_PERLU_DIISI_XML)
            self.akar.append(gaya)
            self._menurut_id[GAYA_PERLU_DIISI] = gaya

    def _level(self, gaya: str) -> int:
        if gaya not in self._tingkat:
            self._tingkat[gaya] = BUKAN_JUDUL  # a style based on itself ends here
            elemen = self._menurut_id.get(gaya)
            if elemen is not None:
                self._tingkat[gaya] = self._own_level(elemen)
        return self._tingkat[gaya]

    def _own_level(self, elemen: Elemen) -> int:
        langsung = val(elemen.find(f"{PPR}/{_OUTLINE}"))
        if langsung is not None and langsung.isdigit():
            return int(langsung) + 1
        nama = (val(elemen.find(NAME)) or "").lower()
        if nama.startswith("heading ") and nama[8:].isdigit():
            return int(nama[8:])
        return self._level(val(elemen.find(_BASED_ON)) or "")
