"""Notes on cells: the office's own are appended to, never replaced; new ones get a box that shows their text."""

from __future__ import annotations

import copy
import posixpath

from lxml import etree

from lkjip_desktop.domain.sel import CellRef, baca_a1
from lkjip_desktop.writers.excel import vml
from lkjip_desktop.writers.excel.ooxml import (
    RELATIONSHIPS_OF,
    SPACE,
    SPREADSHEET_TYPE,
    STRICT,
    VML_TYPE,
    local,
    xstring,
)
from lkjip_desktop.writers.excel.paket import Package
from lkjip_desktop.writers.excel.pindai import Position, SheetMap
from lkjip_desktop.writers.excel.ukuran import Geometry

AUTHOR = "LKjIP Desktop"
BERUTAS = "Sel memuat komentar berutas; catatan tidak dapat ditambahkan."
KOTAK_RUSAK = "Catatan tidak dapat ditambahkan: gambar lembar ini rusak atau berbentuk Strict."
_TEXT_PARTS = ("t", "r")


class Notes:
    """The notes of one sheet; `add` collects, `save` writes the parts that carry them."""

    def __init__(self, package: Package, part: str, sheet: SheetMap, folder: str) -> None:
        self._package = package
        self._part = part
        self._sheet = sheet
        self._folder = folder
        self._ns = f"{{{sheet.namespace}}}"
        existing = package.related(part, "comments")
        self._comments_part = existing[0] if existing else None
        self._root = package.xml(existing[0]) if existing else self._empty()
        self._by_ref = {comment.get("ref"): comment for comment in self._child("commentList")}
        threads = [package.xml(thread) for thread in package.related(part, "threadedComment")]
        self._threaded = {comment.get("ref") for thread in threads for comment in thread}
        self._new: dict[Position, str] = {}
        self._longer: dict[Position, str] = {}

    def obstacle(self, place: Position) -> str | None:
        """Return why no note can be added to a cell, or None."""
        ref = _ref(place)
        if ref in self._threaded:
            return BERUTAS
        return None if ref in self._by_ref or self._can_draw() else KOTAK_RUSAK

    def add(self, place: Position, text: str) -> None:
        """Add text to a cell's note; nothing where the note says it already."""
        comment = self._by_ref.get(_ref(place))
        if comment is None:
            self._insert(place, text)
            self._new[place] = text
        elif xstring(text) not in "".join(comment.itertext()):
            added = f"{AUTHOR}:\n{text}"
            self._append(comment, f"\n{added}")
            self._longer[place] = added

    def save(self) -> str | None:
        """Write comments and boxes; return the relationship id of a new drawing, None where there was one."""
        if not self._new and not self._longer:
            return None
        relationships = RELATIONSHIPS_OF[self._sheet.namespace]
        if self._comments_part is None:
            self._comments_part = self._package.free_name(posixpath.join(self._folder, "comments{}.xml"))
            self._package.relate(self._part, f"{relationships}/comments", self._comments_part)
            self._package.declare(self._comments_part, f"{SPREADSHEET_TYPE}comments+xml")
        comments = self._child("commentList")
        comments[:] = sorted(comments, key=_place)
        self._package.write(self._comments_part, self._root)
        return self._save_boxes(relationships)

    def _save_boxes(self, relationships: str) -> str | None:
        part, relationship = self._drawing(), None
        first = vml.first_id([self._package.read(p) for p in self._package.names() if p.lower().endswith(".vml")])
        if part is None:
            if not self._new:
                return None
            part = self._package.free_name(posixpath.join(self._folder, "drawings/vmlDrawing{}.vml"))
            self._package.declare_extension("vml", VML_TYPE)
            self._package.write(part, vml.empty_drawing(first))
            relationship = self._package.relate(self._part, f"{relationships}/vmlDrawing", part)
        drawing, geometry = self._package.read(part), Geometry(self._sheet)
        for place, text in self._longer.items():
            drawing = vml.with_taller_box(drawing, geometry, place, text)
        if self._new:
            drawing = vml.with_boxes(drawing, geometry, self._new, first)
        self._package.write(part, drawing)
        return relationship

    def _drawing(self) -> str | None:
        """Return the drawing that holds the sheet's boxes; None where the sheet has none or it is missing."""
        for link in self._package.relationships(self._part):
            if self._sheet.legacy_id is not None and link.id == self._sheet.legacy_id:
                return link.target if link.target is not None and self._package.has(link.target) else None
        return None

    def _can_draw(self) -> bool:
        if self._sheet.legacy_id is None:
            return self._sheet.namespace != STRICT  # Strict has no VML: how Excel then keeps notes is not known
        part = self._drawing()
        return part is not None and vml.spliceable(self._package.read(part))

    def _empty(self) -> etree._Element:
        return etree.Element(f"{self._ns}comments", nsmap={None: self._sheet.namespace})

    def _insert(self, place: Position, text: str) -> None:
        author = str(self._author())
        comment = etree.SubElement(
            self._child("commentList"), f"{self._ns}comment", {"ref": _ref(place), "authorId": author}
        )
        run = etree.SubElement(etree.SubElement(comment, f"{self._ns}text"), f"{self._ns}r")
        self._format(run)
        self._text(run, text)

    def _append(self, comment: etree._Element, text: str) -> None:
        body = comment.find(f"{self._ns}text")
        if body is None:
            body = etree.SubElement(comment, f"{self._ns}text")
        parts = [child for child in body if local(child) in _TEXT_PARTS]
        if parts and local(parts[-1]) == "t":  # plain text: a run beside it is not shown by all programs
            parts[-1].text = (parts[-1].text or "") + xstring(text)
            parts[-1].set(SPACE, "preserve")
            return
        run = etree.Element(f"{self._ns}r")
        own = parts[-1].find(f"{self._ns}rPr") if parts else None
        if own is not None:
            run.append(copy.deepcopy(own))
        self._text(run, text)
        body.insert(body.index(parts[-1]) + 1 if parts else 0, run)

    def _format(self, run: etree._Element) -> None:
        look = etree.SubElement(run, f"{self._ns}rPr")
        for name, value in (("sz", "9"), ("color", "81"), ("rFont", "Tahoma"), ("family", "2")):
            etree.SubElement(look, f"{self._ns}{name}", {"indexed" if name == "color" else "val": value})

    def _text(self, run: etree._Element, text: str) -> None:
        element = etree.SubElement(run, f"{self._ns}t", {SPACE: "preserve"})
        element.text = xstring(text)

    def _author(self) -> int:
        authors = self._child("authors")
        names = [author.text for author in authors]
        if AUTHOR in names:
            return names.index(AUTHOR)
        etree.SubElement(authors, f"{self._ns}author").text = AUTHOR
        return len(names)

    def _child(self, name: str) -> etree._Element:
        child = self._root.find(f"{self._ns}{name}")
        if child is None:
            child = etree.Element(f"{self._ns}{name}")
            self._root.insert(0 if name == "authors" else len(self._root), child)
        return child


def _ref(place: Position) -> str:
    return CellRef("", *place).sel


def _place(comment: etree._Element) -> Position:
    try:
        return baca_a1(comment.get("ref", ""))
    except ValueError:  # a note on a range: leave its order as it is
        return (0, 0)
