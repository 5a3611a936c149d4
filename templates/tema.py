"""The theme that Word wants in every document: plain colours and the report's font, which no style takes from it."""

from __future__ import annotations

from lxml import etree

from templates.elemen import Elemen

_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_WARNA = {
    "dk1": "000000",
    "lt1": "FFFFFF",
    "dk2": "1F3864",
    "lt2": "E7E6E6",
    "accent1": "2F5597",
    "accent2": "C55A11",
    "accent3": "7F7F7F",
    "accent4": "BF9000",
    "accent5": "548235",
    "accent6": "7030A0",
    "hlink": "0563C1",
    "folHlink": "954F72",
}
_GARIS = (6350, 12700, 19050)


def theme(huruf: str) -> Elemen:
    """Return the part of the theme with one font for all text."""
    akar = etree.Element(_n("theme"), {"name": "Laporan"}, nsmap={"a": _A})
    unsur = _add(akar, "themeElements")
    warna = _add(unsur, "clrScheme", name="Laporan")
    for nama, nilai in _WARNA.items():
        _add(_add(warna, nama), "srgbClr", val=nilai)
    fonta = _add(unsur, "fontScheme", name="Laporan")
    for jenis in ("majorFont", "minorFont"):
        satu = _add(fonta, jenis)
        _add(satu, "latin", typeface=huruf)
        _add(satu, "ea", typeface="")
        _add(satu, "cs", typeface="")
    bentuk = _add(unsur, "fmtScheme", name="Laporan")
    _repeat(bentuk, "fillStyleLst")
    for tebal in _GARIS:
        _solid(_add(_list(bentuk, "lnStyleLst"), "ln", w=str(tebal)))
    for _ in _GARIS:
        _add(_add(_list(bentuk, "effectStyleLst"), "effectStyle"), "effectLst")
    _repeat(bentuk, "bgFillStyleLst")
    return akar


def _n(nama: str) -> str:
    return f"{{{_A}}}{nama}"


def _add(induk: Elemen, nama: str, **atribut: str) -> Elemen:
    anak: Elemen = etree.SubElement(induk, _n(nama), atribut)
    return anak


def _list(induk: Elemen, nama: str) -> Elemen:
    for ada in induk.iterchildren(_n(nama)):
        return ada
    return _add(induk, nama)


def _solid(induk: Elemen) -> None:
    _add(_add(induk, "solidFill"), "schemeClr", val="phClr")


def _repeat(induk: Elemen, nama: str) -> None:
    for _ in range(3):
        _solid(_list(induk, nama))
