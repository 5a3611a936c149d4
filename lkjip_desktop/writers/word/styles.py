"""The styles of a document being filled, and the style of texts that are still to be written."""

from __future__ import annotations

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.package import OpcPackage
from docx.opc.part import XmlPart
from lxml import etree

from lkjip_desktop.paket.gaya import Gaya
from lkjip_desktop.paket.ooxml import W
from lkjip_desktop.writers.word.controls import GAYA_PERLU_DIISI
from lkjip_desktop.writers.word.package import related, root_of

_PERLU_DIISI_XML = (
    f'<w:style xmlns:w="{W}" w:type="character" w:customStyle="1" w:styleId="{GAYA_PERLU_DIISI}">'
    '<w:name w:val="Perlu Diisi"/><w:uiPriority w:val="1"/><w:qFormat/>'
    '<w:rPr><w:shd w:val="clear" w:color="auto" w:fill="FFE08A"/></w:rPr></w:style>'
)


def gaya_dari(paket: OpcPackage) -> Gaya:
    """Return the styles of a document."""
    part = next(related(paket.main_document_part, RELATIONSHIP_TYPE.STYLES), None)
    return Gaya(root_of(part) if isinstance(part, XmlPart) else None)


def ensure_marker(gaya: Gaya) -> None:
    """Add the style of texts still to be written where a document lacks it."""
    if gaya.akar is not None and gaya.known(GAYA_PERLU_DIISI) is None:
        gaya.tambah(etree.fromstring(_PERLU_DIISI_XML))
