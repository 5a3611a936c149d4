"""The styles part: a cell's own style copied with a fill, and whole looks for the cells of new sheets."""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass

from lxml import etree

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.writers.excel.ooxml import STYLES_ORDER, insert_ordered, local, namespace, whole_number

MAX_STYLES = 65_490
OWN_FORMATS = 163  # the last number that Excel keeps for formats of its own
FONT_NAME, FONT_SIZE = "Calibri", 11.0
TERLALU_BANYAK_GAYA = "Kertas kerja memuat terlalu banyak gaya sel. Salin ke berkas baru di Excel, lalu coba lagi."


@dataclass(frozen=True, slots=True)
class Look:
    """How a cell of a new sheet looks; colours are RRGGBB, the size in points (None: the workbook's own)."""

    bold: bool = False
    underlined: bool = False
    size: float | None = None
    color: str | None = None
    fill: str | None = None
    border: str | None = None
    wrap: bool = False
    centred: bool = False
    middle: bool = False
    indented: bool = False
    quoted: bool = False
    format: str | None = None


class Styles:
    """The styles of a workbook. Indexes are those that a cell's `s` attribute holds."""

    def __init__(self, root: etree._Element) -> None:
        self.root = root
        self._ns = namespace(root)
        self._filled: dict[tuple[int, str], int] = {}
        self._looks: dict[Look, int] = {}
        self._added: dict[tuple[str, bytes], int] = {}

    def filled(self, base: int, color: str) -> int:
        """Return the style that is `base` with a solid fill; all else of it is kept.

        Raises GalatPengguna where the workbook can hold no further style.
        """
        if (base, color) not in self._filled:
            styles = _items(self._block("cellXfs"))
            clone = copy.deepcopy(styles[base if base < len(styles) else 0])
            for xf in clone.iter(f"{{{self._ns}}}xf"):  # itself, or both branches of an mc:AlternateContent
                xf.set("fillId", str(self._fill(color)))
                xf.set("applyFill", "1")
            self._filled[base, color] = self._append("cellXfs", clone)
        return self._filled[base, color]

    @property
    def font_size(self) -> float:
        """The size of the workbook's own font, in points."""
        size = self._own_font().find(f"{{{self._ns}}}sz")
        text = size.get("val", "") if size is not None else ""
        return float(text) if re.fullmatch(r"\d{1,3}(\.\d+)?", text) else FONT_SIZE

    def look(self, look: Look) -> int:
        """Return the style of a look, in the workbook's own font. Raises GalatPengguna as `filled` does."""
        if look not in self._looks:
            self._complete()
            self._looks[look] = self._append("cellXfs", self._xf(look))
        return self._looks[look]

    def _xf(self, look: Look) -> etree._Element:
        ids = {
            "numFmtId": self._format(look.format) if look.format else "0",
            "fontId": str(self._font(look)),
            "fillId": str(self._fill(look.fill)) if look.fill else "0",
            "borderId": str(self._border(look.border)) if look.border else "0",
            "xfId": "0",
        }
        applied = {f"apply{name}": "1" for name in ("Font", "Fill", "Border", "Alignment")}
        if look.format:
            applied["applyNumberFormat"] = "1"
        if look.quoted:
            applied["quotePrefix"] = "1"
        xf = self._element("xf", ids | applied)
        alignment = {"vertical": "center" if look.middle else "top"}
        if look.centred:
            alignment["horizontal"] = "center"
        if look.wrap:
            alignment["wrapText"] = "1"
        if look.indented:
            alignment |= {"horizontal": "left", "indent": "1"}
        xf.append(self._element("alignment", alignment))
        return xf

    def _format(self, code: str) -> str:
        """Return the number of a format's code, added where the workbook has not got it."""
        block = self.root.find(f"{{{self._ns}}}numFmts")
        if block is None:
            block = insert_ordered(self.root, "numFmts", STYLES_ORDER)
        known = {item.get("formatCode"): item.get("numFmtId", "0") for item in _items(block)}
        if code not in known:
            number = max([OWN_FORMATS, *(whole_number(item, "numFmtId", 0) for item in _items(block))]) + 1
            block.append(self._element("numFmt", {"numFmtId": str(number), "formatCode": code}))
            block.set("count", str(len(_items(block))))
            return str(number)
        return known[code]

    def _font(self, look: Look) -> int:
        own = self._own_font()
        font = self._element("font")
        if look.bold:
            font.append(self._element("b"))
        if look.underlined:
            font.append(self._element("u"))
        font.append(self._element("sz", {"val": f"{look.size or self.font_size:g}"}))
        if look.color:
            font.append(self._element("color", {"rgb": f"FF{look.color}"}))
        for part in ("name", "family", "charset", "scheme"):
            font.extend(copy.deepcopy(found) for found in own.findall(f"{{{self._ns}}}{part}"))
        return self._append("fonts", font)

    def _own_font(self) -> etree._Element:
        """Return the workbook's first font, which unstyled cells have; Excel's own where none stands there."""
        first = _items(self._block("fonts"))[0]
        return next(first.iter(f"{{{self._ns}}}font"), self._initial("fonts")[0])

    def _fill(self, color: str) -> int:
        pattern = self._element("patternFill", {"patternType": "solid"})
        pattern.append(self._element("fgColor", {"rgb": f"FF{color}"}))
        pattern.append(self._element("bgColor", {"indexed": "64"}))
        fill = self._element("fill")
        fill.append(pattern)
        return self._append("fills", fill)

    def _border(self, color: str) -> int:
        border = self._element("border")
        for side in ("left", "right", "top", "bottom"):
            line = self._element(side, {"style": "thin"})
            line.append(self._element("color", {"rgb": f"FF{color}"}))
            border.append(line)
        border.append(self._element("diagonal"))
        return self._append("borders", border)

    def _append(self, block: str, item: etree._Element) -> int:
        """Add an item to a block, once; return its index."""
        key = (block, etree.tostring(item))
        if key not in self._added:
            parent = self._block(block)
            index = len(_items(parent))
            if index >= MAX_STYLES:
                raise GalatPengguna(TERLALU_BANYAK_GAYA)
            parent.append(item)
            parent.set("count", str(index + 1))
            self._added[key] = index
        return self._added[key]

    def _block(self, name: str) -> etree._Element:
        """Return a block of the part; where a writer has left it out, with what Excel itself starts from."""
        block = self.root.find(f"{{{self._ns}}}{name}")
        if block is None:
            block = insert_ordered(self.root, name, STYLES_ORDER)
        if not _items(block):
            block.extend(self._initial(name))
            block.set("count", str(len(block)))
        return block

    def _initial(self, name: str) -> list[etree._Element]:
        nothing = {"numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0"}
        if name == "fills":
            fills = [self._element("fill"), self._element("fill")]
            for fill, kind in zip(fills, ("none", "gray125"), strict=True):
                fill.append(self._element("patternFill", {"patternType": kind}))
            return fills
        if name == "fonts":
            font = self._element("font")
            font.append(self._element("sz", {"val": f"{FONT_SIZE:g}"}))
            font.append(self._element("name", {"val": FONT_NAME}))
            return [font]
        if name == "borders":
            border = self._element("border")
            border.extend(self._element(side) for side in ("left", "right", "top", "bottom", "diagonal"))
            return [border]
        if name == "cellXfs":
            self._complete()
            return [self._element("xf", nothing | {"xfId": "0"})]
        return [self._element("xf", nothing)]

    def _complete(self) -> None:
        for name in ("fonts", "fills", "borders", "cellStyleXfs"):
            self._block(name)

    def _element(self, name: str, attributes: dict[str, str] | None = None) -> etree._Element:
        return etree.Element(f"{{{self._ns}}}{name}", attributes)


def empty_styles(main_namespace: str) -> etree._Element:
    """Return the root of a styles part for a workbook that has none: plain cells, which are of the style Normal."""
    root = etree.Element(f"{{{main_namespace}}}styleSheet", nsmap={None: main_namespace})
    Styles(root).look(Look())
    named = insert_ordered(root, "cellStyles", STYLES_ORDER)
    named.set("count", "1")
    etree.SubElement(named, f"{{{main_namespace}}}cellStyle", {"name": "Normal", "xfId": "0", "builtinId": "0"})
    return root


def _items(block: etree._Element) -> list[etree._Element]:
    """Return what the indexes of a block count: its elements, not comments."""
    return [child for child in block if local(child)]
