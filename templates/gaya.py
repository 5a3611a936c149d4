"""Styles and settings of the template: Times New Roman 12, id-ID, no theme. Looks are in sumber/gaya.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from lkjip_desktop.writers.word.controls import GAYA_PERLU_DIISI
from lkjip_desktop.writers.word.fraction import GAYA_PECAHAN
from templates.daftar import numbered
from templates.elemen import Elemen, el, twip, val

HURUF = "Times New Roman"


def styles(sumber: Path) -> Elemen:
    """Return the part of styles."""
    gaya: dict[str, dict[str, Any]] = tomllib.loads(sumber.read_text(encoding="utf-8"))
    return el(
        "styles",
        _defaults(),
        _style("paragraph", "Normal", val("name", "Normal"), el("qFormat"), default=1),
        _style("character", "DefaultParagraphFont", val("name", "Default Paragraph Font"), default=1),
        _style("table", "TableNormal", val("name", "Normal Table"), _table_margins(), default=1),
        _style("numbering", "NoList", val("name", "No List"), default=1),
        *(_paragraph_style(nama, isi) for nama, isi in gaya.items()),
        _character("PlaceholderText", "Placeholder Text", val("color", "808080")),
        _character(GAYA_PERLU_DIISI, "Perlu Diisi", el("shd", val="clear", color="auto", fill="FFE08A")),
        _character("CommentReference", "annotation reference", val("sz", 16), val("szCs", 16)),
        _table_style(),
        _fraction_style(),
    )


def settings() -> Elemen:
    """Return the part of settings: Word 2013 and later, decimal comma, lines before a break not stretched."""
    uri = "http://schemas.microsoft.com/office/word"
    mode = (("compatibilityMode", 15), ("overrideTableStyleFontSizeAndJustification", 1))
    return el(
        "settings",
        el("zoom", percent=100),
        val("defaultTabStop", twip(12.5)),
        val("characterSpacingControl", "doNotCompress"),
        el(
            "compat",
            el("doNotExpandShiftReturn"),
            *(el("compatSetting", name=nama, uri=uri, val=nilai) for nama, nilai in mode),
        ),
        val("themeFontLang", "id-ID"),
        val("decimalSymbol", ","),
        val("listSeparator", ";"),
    )


def fonts() -> Elemen:
    """Return the part that describes the font."""
    return el(
        "fonts",
        el(
            "font", val("panose1", "02020603050405020304"), val("family", "roman"), val("pitch", "variable"), name=HURUF
        ),
    )


def _style(jenis: str, pengenal: str, *anak: Elemen, **atribut: str | int) -> Elemen:
    return el("style", *anak, type=jenis, **atribut, styleId=pengenal)


def _defaults() -> Elemen:
    huruf = el("rFonts", ascii=HURUF, hAnsi=HURUF, eastAsia=HURUF, cs=HURUF)
    bahasa = el("lang", val="id-ID", eastAsia="id-ID", bidi="ar-SA")
    return el(
        "docDefaults",
        el("rPrDefault", el("rPr", huruf, val("sz", 24), val("szCs", 24), bahasa)),
        el("pPrDefault", el("pPr", el("spacing", before=0, after=0, line=240, lineRule="auto"))),
    )


def _paragraph_style(nama: str, isi: dict[str, Any]) -> Elemen:
    bawaan = nama.startswith(("Heading", "TOC", "Table", "Caption", "Header", "Footer"))
    return _style(
        "paragraph",
        nama,
        val("name", isi["nama"]),
        val("basedOn", isi.get("dasar", "Normal")),
        *([val("next", isi["lanjut"])] if "lanjut" in isi else []),
        val("uiPriority", 1 + isi.get("tingkat", 8)),
        el("qFormat"),
        el("pPr", *_paragraph(isi)),
        el("rPr", *_run(isi)),
        **({} if bawaan else {"customStyle": 1}),
    )


def _paragraph(isi: dict[str, Any]) -> list[Elemen]:
    """Return the properties of a paragraph, in the order of the schema."""
    hasil: list[Elemen] = []
    hasil += [el("keepNext")] if isi.get("menempel") else []
    hasil += [el("keepLines")] if isi.get("utuh") else []
    hasil += [el("pageBreakBefore")] if isi.get("halaman_baru") else []
    hasil += [numbered(isi["nomor"])] if "nomor" in isi else []
    hasil += _borders(isi)
    if "titik" in isi:
        hasil.append(el("tabs", el("tab", val="right", leader="dot", pos=twip(isi["titik"]))))
    hasil += _spacing(isi)
    hasil += _indent(isi)
    hasil += [val("jc", isi["rata"])] if "rata" in isi else []
    hasil += [val("outlineLvl", isi["tingkat"] - 1)] if "tingkat" in isi else []
    return hasil


def _spacing(isi: dict[str, Any]) -> list[Elemen]:
    nama = {"before": "sebelum", "after": "sesudah", "line": "spasi"}
    atribut: dict[str, str | int] = {bagian: isi[kunci] for bagian, kunci in nama.items() if kunci in isi}
    if "line" in atribut:
        atribut["lineRule"] = "auto"
    return [el("spacing", **atribut)] if atribut else []


def _borders(isi: dict[str, Any]) -> list[Elemen]:
    tepi = [("top", "garis_atas", 12, 8), ("bottom", "garis_bawahan", 4, 4)]
    tepi += [(sisi, "bingkai", 4, 8) for sisi in ("top", "left", "bottom", "right")]
    ada = [el(nama, val="single", sz=tebal, space=jarak, color=isi[k]) for nama, k, tebal, jarak in tepi if k in isi]
    return [el("pBdr", *ada)] if ada else []


def _indent(isi: dict[str, Any]) -> list[Elemen]:
    atribut: dict[str, str | int] = {}
    for nama, kunci in (("left", "kiri"), ("right", "kanan")):
        if kunci in isi:
            atribut[nama] = twip(isi[kunci])
    pertama = isi.get("pertama", 0)
    if pertama:
        atribut["firstLine" if pertama > 0 else "hanging"] = twip(abs(pertama))
    return [el("ind", **atribut)] if atribut else []


def _run(isi: dict[str, Any]) -> list[Elemen]:
    hasil: list[Elemen] = []
    hasil += [el("b"), el("bCs")] if isi.get("tebal") else []
    hasil += [el("i"), el("iCs")] if isi.get("miring") else []
    hasil += [val("color", isi["warna"])] if "warna" in isi else []
    hasil += [val("spacing", isi["jarak_huruf"])] if "jarak_huruf" in isi else []
    if "ukuran" in isi:
        hasil += [val("sz", 2 * isi["ukuran"]), val("szCs", 2 * isi["ukuran"])]
    hasil += [val("u", "single")] if isi.get("garis_bawah") else []
    return hasil


def _character(pengenal: str, nama: str, *sifat: Elemen) -> Elemen:
    return _style("character", pengenal, val("name", nama), val("uiPriority", 99), el("rPr", *sifat))


def _table_margins() -> Elemen:
    sisi = (("top", 0), ("left", 108), ("bottom", 0), ("right", 108))
    return el("tblPr", el("tblInd", w=0, type="dxa"), el("tblCellMar", *(el(n, w=w, type="dxa") for n, w in sisi)))


def _table_style() -> Elemen:
    garis = ("top", "left", "bottom", "right", "insideH", "insideV")
    sisi = (("top", 40), ("left", 80), ("bottom", 40), ("right", 80))
    return _style(
        "table",
        "TabelLaporan",
        val("name", "Tabel Laporan"),
        val("basedOn", "TableNormal"),
        el(
            "tblPr",
            el("tblBorders", *(el(nama, val="single", sz=4, space=0, color="404040") for nama in garis)),
            el("tblCellMar", *(el(nama, w=lebar, type="dxa") for nama, lebar in sisi)),
        ),
        customStyle=1,
    )


def _fraction_style() -> Elemen:
    """Return the style of stacked fractions: no lines but the one that a cell draws itself."""
    sisi = (("top", 0), ("left", 40), ("bottom", 0), ("right", 40))
    jarak = el("tblCellMar", *(el(nama, w=lebar, type="dxa") for nama, lebar in sisi))
    dasar = val("basedOn", "TableNormal")
    return _style("table", GAYA_PECAHAN, val("name", "Tabel Pecahan"), dasar, el("tblPr", jarak), customStyle=1)
