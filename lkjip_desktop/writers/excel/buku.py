"""Writes a new workbook from new sheets: the same looks as in a patched copy, because the same code draws them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lxml import etree

from lkjip_desktop.domain.celledit import NewSheet
from lkjip_desktop.writers.excel.induk import Workbook
from lkjip_desktop.writers.excel.lembar_baru import add_new_sheets
from lkjip_desktop.writers.excel.ooxml import RELATIONSHIPS_OF, SPREADSHEET_TYPE, TRANSITIONAL
from lkjip_desktop.writers.excel.paket import ROOT, Package

MAIN_PART = "xl/workbook.xml"


def tulis_buku(tujuan: Path, lembar: Sequence[NewSheet]) -> list[str]:
    """Write a workbook with these sheets to `tujuan`; return the names they got. Raises ValueError without any."""
    if not lembar:
        raise ValueError("a workbook needs a sheet")
    package = Package()
    prefixes = {None: TRANSITIONAL, "r": RELATIONSHIPS_OF[TRANSITIONAL]}
    package.write(MAIN_PART, etree.Element(f"{{{TRANSITIONAL}}}workbook", nsmap=prefixes))
    package.declare(MAIN_PART, f"{SPREADSHEET_TYPE}sheet.main+xml")
    package.relate(ROOT, f"{RELATIONSHIPS_OF[TRANSITIONAL]}/officeDocument", MAIN_PART)
    book = Workbook(package)
    names = add_new_sheets(book, lembar)
    book.save()
    package.save(tujuan)
    return names
