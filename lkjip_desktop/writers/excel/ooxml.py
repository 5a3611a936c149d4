"""What the file format fixes: namespaces, content types, the order of elements, how texts and numbers are spelt."""

from __future__ import annotations

import codecs
import re
from decimal import Decimal
from html import escape

from lxml import etree

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.sel import CellRange

TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
RELATIONSHIPS_OF = {
    TRANSITIONAL: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    STRICT: "http://purl.oclc.org/ooxml/officeDocument/relationships",
}
PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml."
VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing"
RELS_TYPE = "application/vnd.openxmlformats-package.relationships+xml"

WORKBOOK_ORDER = (
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences"
    " definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing"
    " fileRecoveryPr webPublishObjects extLst"
).split()
STYLES_ORDER = ("numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst").split()
# Of a worksheet only what stands before <legacyDrawing>; all else, known or not, stands after it.
BEFORE_LEGACY_DRAWING = frozenset(
    (
        "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges"
        " scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr"
        " conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter"
        " rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing"
    ).split()
)

MAX_ROW, MAX_COLUMN = 1_048_576, 16_384
MAX_TEXT = 32_767
SPACE = "{http://www.w3.org/XML/1998/namespace}space"

# Text that would read as Excel's own escape, and what XML cannot carry (a carriage return would become a line feed).
_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)|[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_DECLARED = re.compile(rb"""<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']""")


class DamagedPartError(Exception):
    """A part's XML cannot be read. The package says which part to the user."""


def xstring(text: str) -> str:
    """Return text with Excel's `_xHHHH_` in place of characters that XML cannot carry."""
    return _ESCAPED.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def xml_text(text: str) -> str:
    """Return text as it stands between two tags."""
    return escape(xstring(text), quote=False)


def xml_attribute(text: str) -> str:
    """Return text as an attribute's value, quoted."""
    return f'"{escape(xstring(text))}"'


def number_text(number: Decimal) -> str:
    """Return a number exactly, as a cell stores it: all its digits, a point, an exponent only for huge scales."""
    if number == 0:
        return "0"
    plain = format(number, "f")
    return plain if len(plain) <= 40 else f"{number:E}"


def utf8(data: bytes) -> bytes:
    """Return the XML of a part in UTF-8, so that byte offsets can be spliced; unchanged where it is already.

    Raises DamagedPartError where its encoding is unknown or not kept to.
    """
    encoding = _encoding(data)
    if encoding == "utf-8":
        return data
    try:
        text = data.decode(encoding)
    except (LookupError, UnicodeDecodeError) as galat:
        raise DamagedPartError(str(galat)) from galat
    return re.sub(r"""(<\?xml[^>]*?encoding\s*=\s*["'])[^"']+""", r"\g<1>UTF-8", text, count=1).encode()


def _encoding(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if data.startswith("<?".encode("utf-16-le")):
        return "utf-16-le"
    if data.startswith("<?".encode("utf-16-be")):
        return "utf-16-be"
    declared = _DECLARED.match(data.removeprefix(codecs.BOM_UTF8)[:200])
    return declared[1].decode("ascii", "replace").lower() if declared else "utf-8"


def parse(data: bytes) -> etree._Element:
    """Return the root element of a part. Raises DamagedPartError for bad XML and for any document type."""
    data = utf8(data)
    if b"<!DOCTYPE" in data:  # no part of a workbook has one: entities are an attack
        raise DamagedPartError("document type declared")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_blank_text=False)
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as galat:
        raise DamagedPartError(str(galat)) from galat


def serialise(root: etree._Element) -> bytes:
    """Return the bytes of a part, with the declaration that Excel writes."""
    return etree.tostring(root.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True)


def local(element: etree._Element) -> str:
    """Return an element's name without its namespace; "" for a comment or instruction."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def namespace(element: etree._Element) -> str:
    """Return the namespace of an element."""
    return etree.QName(element).namespace or ""


def whole_number(element: etree._Element, name: str, default: int) -> int:
    """Return an attribute that is a number from 0 up; the default where it is absent or none."""
    text = element.get(name, "")
    return int(text) if text.isascii() and text.isdigit() else default


def area(element: etree._Element, part: str) -> CellRange:
    """Return the cells that an element's `ref` names. Raises GalatPengguna where it names none."""
    try:
        return CellRange.dari_a1(element.get("ref", ""))
    except ValueError as galat:
        raise damaged(part) from galat


def insert_ordered(parent: etree._Element, name: str, order: list[str]) -> etree._Element:
    """Return a new child of `parent`, put where the schema's sequence wants it."""
    before = set(order[: order.index(name)])
    last = max((index for index, child in enumerate(parent) if local(child) in before), default=-1)
    child = etree.Element(f"{{{namespace(parent)}}}{name}")
    parent.insert(last + 1, child)
    return child


def damaged(part: str) -> GalatPengguna:
    """Return the error for a part that cannot be read."""
    return GalatPengguna(
        f"Bagian {part} pada kertas kerja rusak. Buka di Excel, simpan sebagai berkas baru, lalu coba lagi."
    )
