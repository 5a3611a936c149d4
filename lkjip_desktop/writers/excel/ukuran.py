"""How wide and high the cells of a sheet are on screen, in pixels: where a note's box ends follows from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from lkjip_desktop.writers.excel.ooxml import MAX_COLUMN, MAX_ROW
from lkjip_desktop.writers.excel.pindai import SheetMap

CHARACTER = 7  # of the standard 11-point font; a width stored in <col> has the padding in it already
DEFAULT_COLUMN = 64
POINT = 4 / 3
HIDDEN_LIMIT = 1_000  # columns or rows walked over: a sheet may hide all that follow
LINE, LETTER, BOX_EDGE = 15, 6.5, 14  # of a note's 9-point text
SPACE = 0.45

# A corner of a box: a column or row, counted from 0, and the pixels into it.
Corner = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Geometry:
    """Measures columns and rows, both counted from 0, as drawings count them."""

    sheet: SheetMap

    def column(self, index: int) -> int:
        """Return a column's width in pixels; 0 where it is hidden."""
        for band in self.sheet.columns:
            if band.first <= index + 1 <= band.last and band.width is not None:
                return _column_pixels(band.width)
        width = self.sheet.default_width
        return DEFAULT_COLUMN if width is None else _column_pixels(width)

    def row(self, index: int) -> int:
        """Return a row's height in pixels as far as the file tells; 0 where it is hidden."""
        return round(self.sheet.row_heights.get(index + 1, self.sheet.default_height) * POINT)

    def right_of(self, corner: Corner, pixels: int) -> Corner:
        """Return the place so many pixels to the right."""
        return _walked(corner, pixels, self.column, MAX_COLUMN - 1)

    def below(self, corner: Corner, pixels: int) -> Corner:
        """Return the place so many pixels further down."""
        return _walked(corner, pixels, self.row, MAX_ROW - 1)

    def width_between(self, left: Corner, right: Corner) -> int:
        """Return the pixels from one place to another on its right."""
        return sum(self.column(index) for index in range(left[0], right[0])) + right[1] - left[1]


def note_box(text: str) -> tuple[int, int]:
    """Return the (width, height) in pixels of a box that shows a note's whole text."""
    width = 200 if len(text) <= 200 else 300
    return width, note_lines(text, width) * LINE + BOX_EDGE


def note_lines(text: str, width: int) -> int:
    """Return how many lines a note's text takes in a box so wide."""
    return wrapped_lines(text, (width - BOX_EDGE) / LETTER)


def wrapped_lines(text: str, width: float) -> int:
    """Return how many lines a text takes in a width given in digits of its font, broken between words."""
    lines = 0
    for paragraph in text.split("\n"):
        lines, used = lines + 1, 0.0
        for word in paragraph.split(" "):
            length = sum(map(_letter_width, word))
            if used and used + SPACE + length > width:
                lines, used = lines + 1, 0.0
            used += length + (SPACE if used else 0)
            lines += int(used // max(width, 1)) if used > width else 0  # a word longer than the line is broken
            used = min(used, width)
    return lines


@lru_cache(maxsize=512)
def _letter_width(letter: str) -> float:
    """Return about how wide a letter is, in digits of its font."""
    if letter in "ijlft.,:;'|!()[]-/ ":
        return 0.55
    if letter in "mwMW%@":
        return 1.5
    return 1.15 if letter.isupper() else 0.98


def _walked(corner: Corner, pixels: int, size: Callable[[int], int], last: int) -> Corner:
    index, left = corner[0], corner[1] + pixels
    for _ in range(HIDDEN_LIMIT):
        if left < size(index) or index >= last:
            break
        left -= size(index)
        index += 1
    return index, min(left, size(index))


def _column_pixels(width: float) -> int:
    return int(width * CHARACTER + 0.5)
