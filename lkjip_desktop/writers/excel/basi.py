"""Which formulas show an old result after a change, where Excel is not told to compute everything anew."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from io import BytesIO
from itertools import product

from lxml import etree

from lkjip_desktop.domain.sel import CellRange, CellRef, baca_a1
from lkjip_desktop.writers.excel.induk import Workbook
from lkjip_desktop.writers.excel.ooxml import DamagedPartError, area, damaged, utf8
from lkjip_desktop.writers.excel.rumus import (
    ANY_SHEET,
    MOVING,
    Reference,
    called_functions,
    is_known,
    references,
    stored_formulas,
    used_names,
)

SMALL = 400  # areas up to so many cells are looked up cell by cell


@dataclass(frozen=True, slots=True)
class _FormulaCell:
    row: int
    column: int
    text: str
    shift: tuple[int, int] = (0, 0)


def all_functions_known(book: Workbook) -> bool:
    """True where a recent Excel can compute every formula of the workbook anew."""
    names = {name.upper(): formula for name, formula in book.defined_names()}
    texts = [formula for _, formula in book.defined_names()]
    for part in book.worksheets().values():
        texts += set(stored_formulas(_sheet_xml(book, part)))
    return all(is_known(function, names) for text in texts for function in called_functions(text))


def stale_cells(book: Workbook, changed: Iterable[CellRef]) -> list[CellRef]:
    """Return the formula cells that depend, directly or through others, on cells that were changed.

    Says rather too much than too little: a formula over a whole table, or one whose cells are known only once it is
    computed (OFFSET, INDIRECT), counts as dependent.
    """
    start = set(changed)
    if not start:
        return []
    graph = _Dependents.of(book)
    stale = set(graph.moving)
    waiting = deque([*start, *graph.moving])
    while waiting:
        for dependent in graph.on(waiting.popleft()):
            if dependent not in stale:
                stale.add(dependent)
                waiting.append(dependent)
    order = {name: index for index, name in enumerate(book.worksheets())}
    return sorted(stale - start, key=lambda cell: (order[cell.lembar], cell.baris, cell.kolom))


@dataclass(slots=True)
class _Dependents:
    """Formula cells by what they read: single cells, large areas of a sheet, or nobody knows what."""

    by_cell: dict[CellRef, list[CellRef]] = field(default_factory=lambda: defaultdict(list))
    by_area: dict[str, list[tuple[CellRange, CellRef]]] = field(default_factory=lambda: defaultdict(list))
    moving: list[CellRef] = field(default_factory=list)

    @classmethod
    def of(cls, book: Workbook) -> _Dependents:
        """Return the dependents of a whole workbook."""
        graph, names = cls(), _named_areas(book)
        sheets = {name.lower(): name for name in book.worksheets()}
        for sheet, part in book.worksheets().items():
            try:
                for cell in _formula_cells(_sheet_xml(book, part)):
                    graph._read(CellRef(sheet, cell.row, cell.column), cell, names, sheets)
            except (etree.XMLSyntaxError, ValueError) as galat:
                raise damaged(part) from galat
        return graph

    def on(self, cell: CellRef) -> Iterator[CellRef]:
        """Yield the formula cells that read a cell."""
        yield from self.by_cell.get(cell, ())
        for cells, reader in self.by_area.get(cell.lembar, ()):
            if (cell.baris, cell.kolom) in cells:
                yield reader

    def _read(
        self, ref: CellRef, cell: _FormulaCell, names: dict[str, list[Reference]], sheets: dict[str, str]
    ) -> None:
        read = references(cell.text, cell.shift)
        for name in used_names(cell.text) & names.keys():
            read += names[name]
        for reference in read:
            self._add(ref, reference, sheets)
        if called_functions(cell.text) & MOVING:
            self.moving.append(ref)

    def _add(self, reader: CellRef, reference: Reference, sheets: dict[str, str]) -> None:
        named = reader.lembar if reference.sheet is None else reference.sheet
        targets = list(sheets.values()) if named == ANY_SHEET else [sheets.get(named.lower(), "")]
        read = reference.range
        rows, columns = range(read.baris, read.baris_akhir + 1), range(read.kolom, read.kolom_akhir + 1)
        for sheet in targets:
            if len(rows) * len(columns) > SMALL:
                self.by_area[sheet].append((read, reader))
                continue
            for row, column in product(rows, columns):
                self.by_cell[CellRef(sheet, row, column)].append(reader)


def _named_areas(book: Workbook) -> dict[str, list[Reference]]:
    """Return what each defined name and each table stands for, by its name in capitals."""
    areas: dict[str, list[Reference]] = defaultdict(list)
    for name, formula in book.defined_names():
        areas[name.upper()] += references(formula)
    for sheet, part in book.worksheets().items():
        for table_part in book.package.related(part, "table"):
            table = book.package.xml(table_part)
            name = table.get("displayName") or table.get("name") or ""
            areas[name.upper()].append(Reference(sheet, area(table, table_part)))
    return areas


def _formula_cells(sheet: bytes) -> Iterator[_FormulaCell]:
    masters: dict[str, _FormulaCell] = {}
    row = 0
    for _, element in etree.iterparse(BytesIO(sheet), tag="{*}row", resolve_entities=False, no_network=True):
        row, column = int(element.get("r", row + 1)), 0
        for cell in element.iterchildren("{*}c"):
            column = baca_a1(cell.get("r", ""))[1] if cell.get("r") else column + 1
            formula = cell.find("{*}f")
            if formula is not None:
                yield from _formulas_at(row, column, formula, masters)
        element.clear()


def _formulas_at(
    row: int, column: int, formula: etree._Element, masters: dict[str, _FormulaCell]
) -> Iterator[_FormulaCell]:
    """Yield the cells that a formula fills: its own, or all of an array's."""
    kind, text, ref = formula.get("t"), formula.text or "", formula.get("ref", "")
    master = masters.get(formula.get("si", ""))
    if kind == "shared" and not text and master is not None:
        yield _FormulaCell(row, column, master.text, (row - master.row, column - master.column))
    elif kind == "array" and ref:
        filled = CellRange.dari_a1(ref)
        rows, columns = range(filled.baris, filled.baris_akhir + 1), range(filled.kolom, filled.kolom_akhir + 1)
        yield from (_FormulaCell(*place, text) for place in product(rows[:SMALL], columns[:SMALL]))
    else:
        cell = _FormulaCell(row, column, text)
        if kind == "shared":
            masters[formula.get("si", "")] = cell
        yield cell


def _sheet_xml(book: Workbook, part: str) -> bytes:
    try:
        data = utf8(book.package.read(part))
    except DamagedPartError as galat:
        raise damaged(part) from galat
    if b"<!DOCTYPE" in data:
        raise damaged(part)
    return data
