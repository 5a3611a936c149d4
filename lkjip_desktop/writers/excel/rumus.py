"""Reads formulas as far as patching needs it: which functions they call and which cells they depend on."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from lkjip_desktop.domain.sel import CellRange, nomor_kolom
from lkjip_desktop.writers.excel.fungsi import FUNGSI, FUNGSI_BARU
from lkjip_desktop.writers.excel.ooxml import MAX_COLUMN, MAX_ROW

ANY_SHEET = "*"
MOVING = frozenset({"INDIRECT", "OFFSET"})  # what these depend on is known only once they are computed

_FORMULA = re.compile(rb"<(?:\w+:)?f(?:\s[^>]*)?>([^<]+)</")
_TEXT = re.compile(r'"(?:[^"]|"")*"')
_QUOTED_SHEET = re.compile(r"'(?:[^']|'')*'")
_BRACKETS = re.compile(r"\[[^\[\]]*\]")
_CALL = re.compile(r"([^\W\d][\w.\\]*)\(")
_NAME = re.compile(r"(?<![\w.$])([^\W\d][\w.\\]*)(?![\w.(!])")
_AREA = re.compile(
    r"""(?<![\w.$\]!])
    (?P<sheet>'(?:[^']|'')+'!|[^\W\d][\w.]*(?::[^\W\d][\w.]*)?!)?
    (?:(?P<cell>\$?[A-Z]{1,3}\$?[1-9]\d*)(?::(?P<other>\$?[A-Z]{1,3}\$?[1-9]\d*))?
      |(?P<column>\$?[A-Z]{1,3}):(?P<last_column>\$?[A-Z]{1,3})
      |(?P<row>\$?[1-9]\d*):(?P<last_row>\$?[1-9]\d*))
    (?![\w.(!\[])""",
    re.VERBOSE | re.IGNORECASE,
)
_CORNER = re.compile(r"(\$?)([A-Za-z]*)(\$?)(\d*)")


@dataclass(frozen=True, slots=True)
class Reference:
    """Cells a formula reads; `sheet` is None for its own sheet and ANY_SHEET where several may be meant."""

    sheet: str | None
    range: CellRange


def stored_formulas(sheet: bytes) -> Iterator[str]:
    """Yield the formulas of a sheet's XML in UTF-8, without their cells; shared ones once."""
    for found in _FORMULA.finditer(sheet):
        yield html.unescape(found[1].decode("utf-8", "replace"))


def called_functions(formula: str) -> set[str]:
    """Return the names of all functions that a formula calls, as stored, in capitals."""
    plain = _QUOTED_SHEET.sub("", _TEXT.sub('""', formula))
    while (shorter := _BRACKETS.sub("", plain)) != plain:
        plain = shorter
    return {name.upper() for name in _CALL.findall(plain)}


def is_known(function: str, names: dict[str, str]) -> bool:
    """True where any recent Excel can compute a function; `names` are the workbook's own, in capitals."""
    if function.startswith("_XLPM."):
        return True  # a parameter of LET or LAMBDA
    if function.startswith("_XLFN."):
        return function.removeprefix("_XLFN.").removeprefix("_XLWS.") in FUNGSI_BARU
    return function in FUNGSI or names.get(function, "").upper().startswith("_XLFN.LAMBDA(")


def references(formula: str, shift: tuple[int, int] = (0, 0)) -> list[Reference]:
    """Return the areas that a formula names; `shift` moves relative ones, for a member of a shared formula."""
    return [
        Reference(_sheet_name(found["sheet"]), _range(found, shift))
        for found in _AREA.finditer(_TEXT.sub('""', formula))
    ]


def used_names(formula: str) -> set[str]:
    """Return every word of a formula that may be a defined name or a table, in capitals."""
    plain = _QUOTED_SHEET.sub("", _TEXT.sub('""', formula))
    return {name.upper() for name in _NAME.findall(plain)}


def _sheet_name(written: str | None) -> str | None:
    if written is None:
        return None
    name = written.removesuffix("!").strip("'").replace("''", "'")
    return ANY_SHEET if ":" in name else name


def _range(found: re.Match[str], shift: tuple[int, int]) -> CellRange:
    first = found["cell"] or found["column"] or found["row"]
    last = found["other"] or found["last_column"] or found["last_row"] or first
    top, left = _corner(first, shift, 1, 1)
    bottom, right = _corner(last, shift, MAX_ROW, MAX_COLUMN)
    return CellRange(min(top, bottom), min(left, right), max(top, bottom), max(left, right))


def _corner(text: str, shift: tuple[int, int], row_default: int, column_default: int) -> tuple[int, int]:
    """Return (row, column) of "$B7", "B" or "7"; a missing half takes its default."""
    found = _CORNER.fullmatch(text.removeprefix("$") if text.removeprefix("$").isdigit() else text)
    assert found is not None  # _AREA has matched it
    column_fixed, letters, row_fixed, digits = found.groups()
    row = int(digits) + (0 if row_fixed else shift[0]) if digits else row_default
    column = nomor_kolom(letters) + (0 if column_fixed else shift[1]) if letters else column_default
    return row, column
