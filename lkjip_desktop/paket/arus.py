"""The text of a paragraph in the order a reader sees it, with the element each piece stands in.

Whoever counts offsets (the reader of documents, the writer of comments) counts them here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lkjip_desktop.paket.ooxml import (
    BR,
    DEL,
    FALLBACK,
    FLD_CHAR,
    INSTR_TEXT,
    MOVE_FROM,
    PICTURES,
    PPR,
    RPR,
    SDT_PR,
    TAB,
    Elemen,
    P,
    R,
    T,
    val,
    w,
)

_M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
_M_T, _M_DEN = f"{{{_M}}}t", f"{{{_M}}}den"
_HURUF = {BR: "\n", w("cr"): "\n", TAB: "\t", w("noBreakHyphen"): "\u2011"}
_BISU = frozenset({DEL, MOVE_FROM, PPR, SDT_PR, FALLBACK, P, *PICTURES})
_VANISH = w("vanish")


@dataclass(frozen=True, slots=True)
class Potong:
    """A piece of text: its first and last offset in the paragraph, its element and the run that holds it, if any."""

    mulai: int
    akhir: int
    teks: str
    elemen: Elemen
    run: Elemen | None


@dataclass(frozen=True, slots=True)
class Tanda:
    """Where something begins or ends: a control, a field's character, a field's code, a mark."""

    letak: int
    elemen: Elemen
    akhir: bool = False


def arus(paragraf: Elemen) -> Iterator[Potong | Tanda]:
    """Yield a paragraph's pieces and marks in order.

    Left out are deleted text, hidden text, field codes (a Tanda each) and what has paragraphs of its own: text boxes,
    pictures, notes. The two parts of a stacked equation are joined by a stroke.
    """
    yield from _Arus().ikuti(paragraf, None)


def teks_arus(paragraf: Elemen) -> str:
    """Return a paragraph's text as `arus` counts it."""
    return "".join(satu.teks for satu in arus(paragraf) if isinstance(satu, Potong))


class _Arus:
    """Counts offsets along one paragraph."""

    def __init__(self) -> None:
        self._letak = 0

    def ikuti(self, induk: Elemen, run: Elemen | None) -> Iterator[Potong | Tanda]:
        for anak in induk:
            tag = anak.tag
            if tag in (T, _M_T):
                yield self._potong(anak.text or "", anak, run)
            elif tag in _HURUF:
                yield self._potong(_HURUF[tag], anak, run)
            elif tag in (FLD_CHAR, INSTR_TEXT):
                yield Tanda(self._letak, anak)
            elif tag == R:
                if not _tersembunyi(anak):
                    yield from self.ikuti(anak, anak)
            elif tag in _BISU or tag == RPR or not isinstance(tag, str):
                continue
            else:
                yield from self._wadah(anak, run)

    def _wadah(self, elemen: Elemen, run: Elemen | None) -> Iterator[Potong | Tanda]:
        """An element that holds runs: its beginning, what is in it, its end."""
        if elemen.tag == _M_DEN:
            yield self._potong("/", elemen, None)
        yield Tanda(self._letak, elemen)
        yield from self.ikuti(elemen, run)
        yield Tanda(self._letak, elemen, akhir=True)

    def _potong(self, teks: str, elemen: Elemen, run: Elemen | None) -> Potong:
        awal = self._letak
        self._letak += len(teks)
        return Potong(awal, self._letak, teks, elemen, run)


def _tersembunyi(run: Elemen) -> bool:
    sifat = run.find(f"{RPR}/{_VANISH}")
    return sifat is not None and (val(sifat) or "1") not in ("0", "false", "off")
