"""How a new sheet looks: from its plain cells to the look of each, its row heights and the part to filter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from lkjip_desktop.domain.celledit import BarisBaru, GayaSel, NewSheet, SheetCell
from lkjip_desktop.domain.sel import CellRange, CellRef
from lkjip_desktop.writers.excel.gaya import Look
from lkjip_desktop.writers.excel.ukuran import wrapped_lines

HEADER_FILL, HEADER_TEXT, LINE_COLOR, HEADER_LINE = "1F4E78", "FFFFFF", "BFBFBF", "16395A"
LINK_COLOR, MUTED_COLOR, TITLE_COLOR = "0563C1", "7F7F7F", "1F4E78"
TITLE_SIZE = 16
LINE_HEIGHT = 15 / 11  # points of a line for each point of the font
ROW_SPACE, HEADER_SPACE = 3, 9
HIGHEST_ROW = 409
FORMULA_SIGNS = ("=", "+", "-", "@")  # what would make a formula of a text when a person edits its cell
DEFAULT_WIDTH, CELL_EDGE, INDENT = 8.43, 0.8, 1.3  # in digits
BOLD_WIDTH = 1.08

_LOOKS = {
    GayaSel.BIASA: Look(),
    GayaSel.JUDUL: Look(bold=True, size=TITLE_SIZE, color=TITLE_COLOR, middle=True),
    GayaSel.KEPALA: Look(
        bold=True, color=HEADER_TEXT, fill=HEADER_FILL, border=HEADER_LINE, wrap=True, centred=True, middle=True
    ),
    GayaSel.TANDA: Look(bold=True),
    GayaSel.REDUP: Look(color=MUTED_COLOR),
    GayaSel.TENGAH: Look(centred=True),
}


@dataclass(frozen=True, slots=True)
class StyledCell:
    """A cell of a new sheet with its place (from 1), its look and the merge that it is in."""

    row: int
    column: int
    cell: SheetCell
    look: Look
    area: CellRange | None = None


@dataclass(frozen=True, slots=True)
class Targets:
    """The sheets that a link may lead to: those of the workbook, and new ones by the name asked for."""

    sheets: frozenset[str] = frozenset()
    new: Mapping[str, str] = field(default_factory=dict)

    def cell(self, target: CellRef | BarisBaru | None) -> CellRef | None:
        """Return the cell that a link leads to, None where there is no such sheet."""
        if isinstance(target, BarisBaru):
            name = self.new.get(target.lembar)
            return None if name is None else CellRef(name, target.baris, 1)
        return target if target is not None and target.berkas is None and target.lembar in self.sheets else None


def styled_rows(sheet: NewSheet, targets: Targets | None = None) -> Iterator[tuple[int, list[StyledCell]]]:
    """Yield each row's number and cells.

    A table reaches from a row of headings to the next empty row: its cells have borders and wrap, short rows are
    filled up. Elsewhere a text runs on to the right, except in a merge. Links become those to cells of `targets`;
    others are left out.
    """
    targets = targets or Targets()
    areas = _areas(sheet)
    width = 0
    for number, cells in enumerate(sheet.baris, 1):
        if not any(cell.teks for cell in cells):
            width = 0
        elif any(cell.gaya is GayaSel.KEPALA for cell in cells):
            width = max(width, len(cells))
        padded = [*(_linked(cell, targets) for cell in cells), *[SheetCell("")] * (width - len(cells))]
        yield number, [_styled(number, column, cell, areas, sheet, width > 0) for column, cell in enumerate(padded, 1)]


def merged_ranges(sheet: NewSheet) -> list[CellRange]:
    """Return the merges of a new sheet."""
    return [CellRange.dari_a1(merge) for merge in sheet.gabung]


def _areas(sheet: NewSheet) -> dict[tuple[int, int], CellRange]:
    """Return the merge of every cell that is in one, within the rows and columns that the sheet has."""
    last_row, last_column = len(sheet.baris), max([0, *(len(cells) for cells in sheet.baris)])
    return {
        (row, column): merge
        for merge in merged_ranges(sheet)
        for row in range(merge.baris, min(merge.baris_akhir, last_row) + 1)
        for column in range(merge.kolom, min(merge.kolom_akhir, last_column) + 1)
    }


def filter_range(sheet: NewSheet) -> CellRange | None:
    """Return the part to filter: from the row of headings over the rows of its table."""
    if sheet.saring is None or not 1 <= sheet.saring <= len(sheet.baris):
        return None
    last = sheet.saring
    while last < len(sheet.baris) and any(cell.teks for cell in sheet.baris[last]):
        last += 1
    return CellRange(sheet.saring, 1, last, max(len(sheet.baris[sheet.saring - 1]), 1))


@dataclass(frozen=True, slots=True)
class RowHeight:
    """A row's height in points; `fixed` where no program may find another one (it cannot, under a merge)."""

    points: float
    fixed: bool


def row_height(sheet: NewSheet, cells: list[StyledCell], font_size: float) -> RowHeight | None:
    """Return the height that shows a row's texts whole; None for an empty row.

    Excel would find it itself, other programs take what the file says.
    """
    heights = [_height(sheet, cell, font_size) for cell in cells if cell.cell.teks]
    if not heights:
        return None
    in_merge = any(cell.area is not None for cell in cells if cell.cell.teks)
    header = any(cell.cell.gaya is GayaSel.KEPALA for cell in cells)
    points = max(heights) + (HEADER_SPACE if header else ROW_SPACE)
    return RowHeight(min(points, HIGHEST_ROW), in_merge or header)


def _height(sheet: NewSheet, styled: StyledCell, font_size: float) -> float:
    """Return the points that a cell's text needs; a merge over several rows asks nothing of one of them."""
    area = styled.area or CellRange(styled.row, styled.column, styled.row, styled.column)
    line = LINE_HEIGHT * (styled.look.size or font_size)
    if not styled.look.wrap or area.baris != area.baris_akhir:
        return line
    width = sum(sheet.lebar[area.kolom - 1 : area.kolom_akhir]) or DEFAULT_WIDTH
    room = width - CELL_EDGE - INDENT * styled.look.indented
    return line * wrapped_lines(styled.cell.teks, room * _relative(styled.look, font_size))


def _relative(look: Look, font_size: float) -> float:
    """How many letters of a title fit where a digit of the own font does: large and bold ones are wider."""
    return font_size / look.size / BOLD_WIDTH if look.size else 1.0


def _linked(cell: SheetCell, targets: Targets) -> SheetCell:
    return cell if cell.tautan is None else replace(cell, tautan=targets.cell(cell.tautan))


def _styled(
    row: int, column: int, cell: SheetCell, areas: Mapping[tuple[int, int], CellRange], sheet: NewSheet, in_table: bool
) -> StyledCell:
    area = areas.get((row, column))
    text = cell.nilai is None
    look = _look(
        cell.gaya,
        in_table and cell.gaya is not GayaSel.KEPALA,
        text,
        wrap=area is not None or (sheet.polos and text and bool(cell.teks)),
        link=cell.tautan is not None,
        quoted=text and cell.teks.startswith(FORMULA_SIGNS),
        fill=cell.warna,
        format=cell.format,
    )
    return StyledCell(row, column, cell, look, area)


@lru_cache(maxsize=256)  # a sheet has thousands of cells and some twenty looks
def _look(
    base: GayaSel,
    in_table: bool,
    text: bool,
    *,
    wrap: bool,
    link: bool,
    quoted: bool,
    fill: str | None,
    format: str | None,
) -> Look:
    look = _LOOKS[base]
    if in_table:
        look = replace(look, border=LINE_COLOR, wrap=True, indented=not look.centred and text)
    if wrap:
        look = replace(look, wrap=True)
    if link:
        look = replace(look, color=LINK_COLOR, underlined=True)
    if fill is not None:
        look = replace(look, fill=fill)
    if quoted:
        look = replace(look, quoted=True)
    return replace(look, format=format) if format else look
