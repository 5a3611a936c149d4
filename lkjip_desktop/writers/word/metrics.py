"""How wide a text is in the report's font, which no library here can tell: advance widths of Times New Roman.

Good to a few per cent, for choosing a size or a column's width; never for breaking lines.
"""

from __future__ import annotations

# Thousandths of the font's size, for the characters of each group; others are taken as wide as a digit.
_KELOMPOK = (
    (278, "ijlt/:;'| "),
    (250, ".,"),
    (333, "frI-()[]!`"),
    (389, "sJ"),
    (444, "acez?"),
    (500, "bdghknopquvxy0123456789–_*#$"),
    (556, "FSP"),
    (564, "×÷=+<>"),
    (611, "ELTZ"),
    (667, "BCR"),
    (722, "wADGHKNOQUVXY&"),
    (778, "m"),
    (833, "%"),
    (889, "M"),
    (944, "W"),
)
_LEBAR = {huruf: lebar for lebar, semua in _KELOMPOK for huruf in semua}
_LAIN = 500
_TEBAL = 1.07  # bold is about so much wider
# Fonts that are not wider than Times New Roman; others (Arial, Bookman, Tahoma) are, by about so much.
_SEMPIT = frozenset(
    "times new roman|times|liberation serif|tinos|calibri|carlito|cambria|caladea|garamond|arial narrow|book antiqua"
    "|palatino linotype|gill sans mt|tw cen mt|perpetua|aptos narrow|agency fb".split("|")
)
_LEBIH = 7 / 6


def kelebaran(huruf: str | None) -> float:
    """Return how much wider texts are in a font than `lebar_teks` says; 1 for an unknown default."""
    return 1.0 if huruf is None or huruf.casefold() in _SEMPIT else _LEBIH


def lebar_teks(teks: str, ukuran: float, tebal: bool = False) -> float:
    """Return the width of a line in points, set in a size in points."""
    lebar = sum(_LEBAR.get(huruf, _LAIN) for huruf in teks) * ukuran / 1000
    return lebar * _TEBAL if tebal else lebar


def susun_baris(teks: str, ukuran: float, lebar: float, tebal: bool = False) -> list[str]:
    """Return a text in lines of at most so many points; a word that is wider stands alone."""
    hasil: list[str] = []
    for kata in teks.split():
        calon = f"{hasil[-1]} {kata}" if hasil else kata
        if hasil and lebar_teks(calon, ukuran, tebal) <= lebar:
            hasil[-1] = calon
        else:
            hasil.append(kata)
    return hasil
