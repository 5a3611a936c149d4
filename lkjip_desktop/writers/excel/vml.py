"""The boxes of notes: VML, the drawing format of 1999 that Excel still keeps them in.

Spliced as bytes: what Excel writes here is not always well-formed XML.
"""

from __future__ import annotations

import re

from lkjip_desktop.writers.excel.pindai import Position
from lkjip_desktop.writers.excel.ukuran import LINE, Geometry, note_box, note_lines

BLOCK = 1024  # shape ids are dealt out to the sheets in blocks
END = b"</xml>"

_SHAPE_ID = re.compile(rb"_x0000_s(\d+)")
_SHAPE = re.compile(rb"<(?:\w+:)?shape\b.*?</(?:\w+:)?shape\s*>", re.DOTALL)
_ANCHOR = re.compile(rb"(<(?:\w+:)?Anchor>)\s*(\d+(?:\s*,\s*\d+){7})\s*(</)")
_NAMESPACES = (
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    ' xmlns:x="urn:schemas-microsoft-com:office:excel"'
)
_SHAPE_TYPE = (
    f'<v:shapetype {_NAMESPACES} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)


def spliceable(drawing: bytes) -> bool:
    """True where shapes can be added to a drawing."""
    return END in drawing


def first_id(drawings: list[bytes]) -> int:
    """Return the first shape id of a block that no drawing of the workbook uses."""
    used = [int(found) for drawing in drawings for found in _SHAPE_ID.findall(drawing)]
    return (max([0, *used]) // BLOCK + 1) * BLOCK + 1


def empty_drawing(first: int) -> bytes:
    """Return a drawing without shapes whose ids start at `first`."""
    layout = f'<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="{first // BLOCK}"/></o:shapelayout>'
    return f"<xml {_NAMESPACES}>{layout}</xml>".encode()


def with_boxes(drawing: bytes, geometry: Geometry, notes: dict[Position, str], first: int) -> bytes:
    """Return a drawing with a box added for each new note; `first` is used where it has no shape yet."""
    used = [int(found) for found in _SHAPE_ID.findall(drawing)]
    start = max(used) + 1 if used else first
    shapes = "" if re.search(rb"""id\s*=\s*["']?_x0000_t202\b""", drawing) else _SHAPE_TYPE
    for number, (place, text) in enumerate(sorted(notes.items()), start):
        shapes += _box(number, place, geometry, text)
    at = drawing.rindex(END)
    return drawing[:at] + shapes.encode() + drawing[at:]


def with_taller_box(drawing: bytes, geometry: Geometry, place: Position, added: str) -> bytes:
    """Return a drawing in which a note's box has room for added text; unchanged where no such box is found."""
    for shape in _SHAPE.finditer(drawing):
        anchor = _ANCHOR.search(shape[0])
        if anchor is None or _place(shape[0]) != place:
            continue
        corners = [int(number) for number in anchor[2].split(b",")]
        width = geometry.width_between((corners[0], corners[1]), (corners[4], corners[5]))
        corners[6:8] = geometry.below((corners[6], corners[7]), note_lines(added, width) * LINE)
        written = ", ".join(map(str, corners)).encode()
        start = shape.start()
        return drawing[: start + anchor.start(2)] + written + drawing[start + anchor.end(2) :]
    return drawing


def _place(shape: bytes) -> Position | None:
    row, column = (re.search(rb"<(?:\w+:)?%s>\s*(\d+)\s*<" % name, shape) for name in (b"Row", b"Column"))
    return (int(row[1]) + 1, int(column[1]) + 1) if row and column else None


def _box(number: int, place: Position, geometry: Geometry, text: str) -> str:
    row, column = place
    width, height = note_box(text)
    left, top = geometry.right_of((column, 0), 15), geometry.below((max(row - 2, 0), 0), 10)
    right, bottom = geometry.right_of(left, width), geometry.below(top, height)
    anchor = ", ".join(map(str, (*left, *top, *right, *bottom)))
    style = f"position:absolute;width:{width * 0.75:g}pt;height:{height * 0.75:g}pt;z-index:1;visibility:hidden"
    return (
        f'<v:shape {_NAMESPACES} id="_x0000_s{number}" type="#_x0000_t202" style="{style}" fillcolor="#ffffe1"'
        ' o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>'
        '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div>'
        '</v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>'
        f"<x:Anchor>{anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>"
        f"<x:Row>{row - 1}</x:Row><x:Column>{column - 1}</x:Column></x:ClientData></v:shape>"
    )
