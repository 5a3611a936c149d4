"""The room that a page leaves for text, from the section that a block stands in."""

from __future__ import annotations

from lkjip_desktop.paket.ooxml import PPR, Elemen, climb, w

_SECTION = w("sectPr")
_F4 = (9_354, 15_874)  # upright with the template's margins, where a document says nothing


def ruang_teks(elemen: Elemen) -> tuple[int, int]:
    """Return width and height between the margins, in twentieths of a point, where an element stands."""
    puncak = climb(elemen)
    for satu in (puncak, *puncak.itersiblings()):
        bagian = _section_of(satu)
        if bagian is not None:
            return _room(bagian)
    return _F4


def ruang_semua(badan: Elemen) -> dict[Elemen, tuple[int, int]]:
    """Return the same for every block of a body, in one walk."""
    hasil: dict[Elemen, tuple[int, int]] = {}
    ruang = _F4
    for satu in reversed(badan):
        bagian = _section_of(satu)
        ruang = ruang if bagian is None else _room(bagian)
        hasil[satu] = ruang
    return hasil


def _section_of(blok: Elemen) -> Elemen | None:
    return blok if blok.tag == _SECTION else blok.find(f"{PPR}/{_SECTION}")


def _room(bagian: Elemen) -> tuple[int, int]:
    ukuran, tepi = bagian.find(w("pgSz")), bagian.find(w("pgMar"))
    if ukuran is None or tepi is None:
        return _F4
    lebar = _number(ukuran, "w") - _number(tepi, "left") - _number(tepi, "right")
    tinggi = _number(ukuran, "h") - abs(_number(tepi, "top")) - abs(_number(tepi, "bottom"))
    return (lebar, tinggi) if lebar > 0 and tinggi > 0 else _F4


def _number(elemen: Elemen, nama: str) -> int:
    teks = elemen.get(w(nama), "0")
    return int(teks) if teks.lstrip("-").isdigit() else 0
