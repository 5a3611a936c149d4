"""Builders: small workbooks made by hand, and what is in a workbook's package."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

import openpyxl
from lxml import etree
from openpyxl.workbook import Workbook

from lkjip_desktop.domain.celledit import CellEdit, NewSheet, SheetCell
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.writers.excel.tambal import HasilTambal, tambal

UTAMA = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
HUBUNGAN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HUBUNGAN_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships"
HUBUNGAN_PAKET = "http://schemas.openxmlformats.org/package/2006/relationships"
JENIS = "http://schemas.openxmlformats.org/package/2006/content-types"
JENIS_BUKU = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
KETERANGAN = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

GAYA = (
    f'<styleSheet xmlns="{UTAMA}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>'
    '<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border>'
    '</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="2" fontId="1" fillId="0" borderId="1" xfId="0" applyAlignment="1" applyProtection="1">'
    '<alignment horizontal="center" wrapText="1"/><protection locked="0"/></xf>'
    '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
)


def lembar_xml(isi: str, akhir: str = "", awal: str = "") -> str:
    """Return a worksheet whose sheetData holds `isi`."""
    return f'<worksheet xmlns="{UTAMA}">{awal}<sheetData>{isi}</sheetData>{akhir}</worksheet>'


def buku_xml(*lembar: str, awal: str = "", akhir: str = "", hubungan: str = HUBUNGAN) -> str:
    """Return a workbook part listing sheets rId1, rId2 ..."""
    daftar = "".join(f'<sheet name="{n}" sheetId="{i}" r:id="rId{i}"/>' for i, n in enumerate(lembar, 1))
    return f'<workbook xmlns="{UTAMA}" xmlns:r="{hubungan}">{awal}<sheets>{daftar}</sheets>{akhir}</workbook>'


def hubungan_xml(*tautan: tuple[str, str, str], jenis: str = HUBUNGAN) -> str:
    """Return a relationships part of (id, kind, target)."""
    baris = "".join(
        f'<Relationship Id="{i}" Type="{k if "/" in k else f"{jenis}/{k}"}" Target="{t}"/>' for i, k, t in tautan
    )
    return f'<Relationships xmlns="{HUBUNGAN_PAKET}">{baris}</Relationships>'


def jenis_xml(**lain: str) -> str:
    """Return content types for a workbook at xl/workbook.xml, with further parts given as name=type."""
    tambahan = "".join(f'<Override PartName="/{n}" ContentType="{j}"/>' for n, j in lain.items())
    return (
        f'<Types xmlns="{JENIS}"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{JENIS_BUKU}"/>{tambahan}</Types>'
    )


def bungkus(berkas: Path, bagian: Mapping[str, str | bytes]) -> Path:
    """Write a zip of these parts."""
    with zipfile.ZipFile(berkas, "w", zipfile.ZIP_DEFLATED) as arsip:
        for nama, isi in bagian.items():
            arsip.writestr(zipfile.ZipInfo(nama, (2024, 5, 6, 7, 8, 10)), isi)
    return berkas


def bagian_kecil(lembar: str | bytes, **lain: str | bytes | None) -> dict[str, str | bytes]:
    """Return the parts of a workbook with one sheet "Data"; `lain` replaces, adds or (None) leaves out parts."""
    semua: dict[str, str | bytes | None] = {
        "[Content_Types].xml": jenis_xml(),
        "_rels/.rels": hubungan_xml(("rId1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": buku_xml("Data"),
        "xl/_rels/workbook.xml.rels": hubungan_xml(
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml")
        ),
        "xl/styles.xml": GAYA,
        "xl/worksheets/sheet1.xml": lembar,
        **lain,
    }
    return {nama: isi for nama, isi in semua.items() if isi is not None}


def bagian(berkas: Path) -> dict[str, bytes]:
    """Return every part of a workbook by name."""
    with zipfile.ZipFile(berkas) as arsip:
        return {nama: arsip.read(nama) for nama in arsip.namelist()}


def akar(berkas: Path, nama: str) -> etree._Element:
    """Return the root element of a part."""
    return etree.fromstring(bagian(berkas)[nama])


def buka(berkas: Path, *, nilai: bool = False) -> Workbook:
    """Open a workbook with openpyxl, with cached results or with formulas."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of everything it would lose on saving
        # From memory: where openpyxl fails it leaves a file open.
        return openpyxl.load_workbook(io.BytesIO(berkas.read_bytes()), data_only=nilai)


def ubah(sel: str, nilai: Decimal | str | int | None = None, lembar: str = "Data", **lain: str) -> CellEdit:
    """Return an edit of a cell of "Data"; an int stands for a Decimal."""
    return CellEdit(CellRef.dari_a1(lembar, sel), Decimal(nilai) if isinstance(nilai, int) else nilai, **lain)


def tambal_kecil(
    tmp_path: Path,
    lembar: str | bytes,
    *edits: CellEdit,
    baru: tuple[NewSheet, ...] = (),
    **lain: str | bytes | None,
) -> tuple[Path, HasilTambal]:
    """Patch a small workbook of one sheet; return the patched file and what came of it."""
    sumber = bungkus(tmp_path / "sumber.xlsx", bagian_kecil(lembar, **lain))
    tujuan = tmp_path / "hasil.xlsx"
    return tujuan, tambal(sumber, tujuan, edits, baru)


def lembar_hasil(berkas: Path, nama: str = "xl/worksheets/sheet1.xml") -> str:
    """Return the patched sheet's XML."""
    return bagian(berkas)[nama].decode()


def teks(*isi: str) -> list[SheetCell]:
    """Return a row of plain cells."""
    return [SheetCell(satu) for satu in isi]
