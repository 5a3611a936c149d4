"""Splices cells into a sheet's XML: every byte outside the cells set stays as it was.

Besides the cells only what must agree with them is widened: the `spans` of their rows and the sheet's `dimension`
(readers that trust it would not see a new cell).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from operator import itemgetter

from lkjip_desktop.domain.sel import CellRange, CellRef
from lkjip_desktop.writers.excel.ooxml import RELATIONSHIPS_OF, number_text, xml_attribute, xml_text
from lkjip_desktop.writers.excel.pindai import CellSpot, Position, RowSpot, SheetMap

Content = Decimal | str


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of a cell: a value, a formula with its result, a fill; None keeps what is there."""

    content: Content | None = None
    formula: str | None = None
    fill: str | None = None

    @property
    def writes(self) -> bool:
        """True where the cell's content is replaced, not its look alone."""
        return self.content is not None or self.formula is not None

    def then(self, later: Change) -> Change:
        """Return both changes as one."""
        written = later if later.writes else self
        return Change(written.content, written.formula, later.fill or self.fill)


@dataclass(frozen=True, slots=True)
class Splice:
    """Bytes to put in place of those from `start` to `end`."""

    start: int
    end: int
    data: bytes


def patch_cells(
    data: bytes,
    sheet: SheetMap,
    changes: Mapping[Position, Change],
    filled: Callable[[int, str], int],
    legacy_id: str | None = None,
) -> bytes:
    """Return the sheet with the changes made.

    `filled` gives the style that is a style's copy with a fill; `legacy_id` is the relationship of a new drawing of
    notes.
    """
    maker = _Maker(data, sheet, filled)
    splices: list[Splice] = []
    added: list[tuple[int, bytes]] = []
    for row, places in groupby(sorted(changes), key=itemgetter(0)):
        cells = {column: changes[row, column] for _, column in places}
        if row in sheet.rows:
            splices += maker.in_row(row, sheet.rows[row], cells)
        else:
            added.append((row, maker.new_row(row, cells)))
    splices += _new_rows(data, sheet, added)
    splices += _dimension(data, sheet, changes)
    if legacy_id is not None:
        splices.append(_legacy_drawing(sheet, legacy_id))
    return _applied(data, splices)


def cell_xml(prefix: str, ref: str, style: int, change: Change) -> str:
    """Return a cell's XML: a number, a text (never a formula), a formula with its result, or nothing but a style."""
    look = f' s="{style}"' if style else ""
    value = change.content
    if change.formula is not None:
        kind = ' t="str"' if isinstance(value, str) else ""
        result = "" if value is None else f"<{prefix}v>{_stored(value)}</{prefix}v>"
        return f'<{prefix}c r="{ref}"{look}{kind}><{prefix}f>{xml_text(change.formula)}</{prefix}f>{result}</{prefix}c>'
    if isinstance(value, str):
        text = f'<{prefix}is><{prefix}t xml:space="preserve">{xml_text(value)}</{prefix}t></{prefix}is>'
        return f'<{prefix}c r="{ref}"{look} t="inlineStr">{text}</{prefix}c>'
    if value is not None:
        return f'<{prefix}c r="{ref}"{look}><{prefix}v>{number_text(value)}</{prefix}v></{prefix}c>'
    return f'<{prefix}c r="{ref}"{look}/>'


def _stored(value: Content) -> str:
    return xml_text(value) if isinstance(value, str) else number_text(value)


@dataclass(slots=True)
class _Maker:
    """Makes the splices of single rows and cells."""

    data: bytes
    sheet: SheetMap
    filled: Callable[[int, str], int]

    def in_row(self, row: int, spot: RowSpot, cells: Mapping[int, Change]) -> Iterator[Splice]:
        """Yield the splices of an existing row."""
        new: list[tuple[int, bytes]] = []
        for column, change in cells.items():
            old = self.sheet.cells.get((row, column))
            if old is None:
                new.append((column, self._new_cell(row, column, spot.style, change)))
            elif change.writes:
                xml = cell_xml(self.sheet.prefix, _a1(row, column), self._style(old.style, change), change)
                yield Splice(old.span.start, old.span.end, xml.encode())
            elif change.fill is not None:
                yield self._restyled(old, change)
        if new:
            yield from self._inserted(spot, new)

    def new_row(self, row: int, cells: Mapping[int, Change]) -> bytes:
        """Return the XML of a row that does not exist yet."""
        body = b"".join(self._new_cell(row, column, None, change) for column, change in cells.items())
        prefix = self.sheet.prefix
        return f'<{prefix}row r="{row}">'.encode() + body + f"</{prefix}row>".encode()

    def _new_cell(self, row: int, column: int, row_style: int | None, change: Change) -> bytes:
        inherited = self.sheet.column_style(column) if row_style is None else row_style
        return cell_xml(self.sheet.prefix, _a1(row, column), self._style(inherited, change), change).encode()

    def _style(self, base: int, change: Change) -> int:
        return base if change.fill is None else self.filled(base, change.fill)

    def _restyled(self, old: CellSpot, change: Change) -> Splice:
        tag = self.data[old.span.start : old.span.inner]
        style = str(self._style(old.style, change))
        return Splice(old.span.start, old.span.inner, with_attribute(tag, "s", style))

    def _inserted(self, spot: RowSpot, new: list[tuple[int, bytes]]) -> Iterator[Splice]:
        tag = self.data[spot.span.start : spot.span.inner]
        widened = _widened_spans(tag, spot.spans, [column for column, _ in new])
        if spot.span.close is None:
            cells = b"".join(xml for _, xml in new)
            opened = widened[: widened.rindex(b"/")].rstrip() + b">"
            closing = f"</{self.sheet.prefix}row>".encode()
            yield Splice(spot.span.start, spot.span.inner, opened + cells + closing)
            return
        if widened != tag:
            yield Splice(spot.span.start, spot.span.inner, widened)
        for column, xml in new:
            at = next((offset for other, offset in spot.cells if other > column), spot.span.close)
            yield Splice(at, at, xml)


def with_attribute(tag: bytes, name: str, value: str) -> bytes:
    """Return a start tag with an unprefixed attribute set; its other bytes unchanged."""
    written = f" {name}={xml_attribute(value)}".encode()
    present = re.search(rb"""\s%s\s*=\s*("[^"]*"|'[^']*')""" % name.encode(), tag)
    if present:
        return tag[: present.start()] + written + tag[present.end() :]
    return re.sub(rb"^<[^\s/>]+", lambda found: found[0] + written, tag, count=1)


def _widened_spans(tag: bytes, spans: str | None, columns: list[int]) -> bytes:
    if spans is None or not re.fullmatch(r"\d+:\d+", spans):
        return tag
    first, last = map(int, spans.split(":"))
    wider = f"{min(first, *columns)}:{max(last, *columns)}"
    return tag if wider == spans else with_attribute(tag, "spans", wider)


def _new_rows(data: bytes, sheet: SheetMap, rows: list[tuple[int, bytes]]) -> Iterator[Splice]:
    if not rows:
        return
    span = sheet.data
    if span.close is None:
        opened = data[span.start : span.inner].removesuffix(b"/>").rstrip() + b">"
        body = b"".join(xml for _, xml in rows)
        yield Splice(span.start, span.inner, opened + body + f"</{sheet.prefix}sheetData>".encode())
        return
    for row, xml in rows:
        at = next((offset for other, offset in sheet.row_offsets if other > row), span.close)
        yield Splice(at, at, xml)


def _dimension(data: bytes, sheet: SheetMap, changes: Mapping[Position, Change]) -> Iterator[Splice]:
    if sheet.dimension is None or not changes:
        return
    span, ref = sheet.dimension
    try:
        old = CellRange.dari_a1(ref)
    except ValueError:
        return
    rows, columns = [row for row, _ in changes], [column for _, column in changes]
    wider = CellRange(
        min(old.baris, *rows), min(old.kolom, *columns), max(old.baris_akhir, *rows), max(old.kolom_akhir, *columns)
    )
    if wider != old:
        tag = data[span.start : span.inner]
        yield Splice(span.start, span.inner, with_attribute(tag, "ref", str(wider)))


def _legacy_drawing(sheet: SheetMap, relationship: str) -> Splice:
    declared = sheet.relationships_prefix
    prefix = declared or "r"
    declaration = "" if declared else f' xmlns:r="{RELATIONSHIPS_OF[sheet.namespace]}"'
    tag = f'<{sheet.prefix}legacyDrawing{declaration} {prefix}:id="{relationship}"/>'
    return Splice(sheet.legacy_at, sheet.legacy_at, tag.encode())


def _applied(data: bytes, splices: list[Splice]) -> bytes:
    """Return the bytes with all splices made; where two meet, an insertion comes first."""
    pieces, position = [], 0
    for splice in sorted(splices, key=lambda s: (s.start, s.end)):
        pieces += [data[position : splice.start], splice.data]
        position = splice.end
    return b"".join([*pieces, data[position:]])


def _a1(row: int, column: int) -> str:
    return CellRef("", row, column).sel
