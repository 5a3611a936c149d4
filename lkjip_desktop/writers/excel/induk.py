"""The workbook part: its sheets, its defined names, whether Excel computes anew on opening."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.writers.excel.arsip import BUKAN_BUKU
from lkjip_desktop.writers.excel.gaya import Styles, empty_styles
from lkjip_desktop.writers.excel.ooxml import (
    RELATIONSHIPS_OF,
    SPREADSHEET_TYPE,
    WORKBOOK_ORDER,
    insert_ordered,
    namespace,
    whole_number,
    xstring,
)
from lkjip_desktop.writers.excel.paket import ROOT, Package

MAX_NAME = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
BINER = "Buku kerja biner (.xlsb) tidak dapat diisi. Simpan sebagai .xlsx, lalu coba lagi."
BERTANDA_TANGAN = "Kertas kerja bertanda tangan digital; mengisinya akan membatalkan tanda tangan itu."
STRUKTUR_TERKUNCI = (
    "Struktur kertas kerja dikunci. Buka kuncinya di Excel (Tinjau, Proteksi Buku Kerja), simpan, lalu coba lagi."
)
BUKU_BERSAMA = "Kertas kerja dalam mode Buku Kerja Bersama. Hentikan mode itu di Excel, simpan, lalu coba lagi."


@dataclass(frozen=True, slots=True)
class SheetEntry:
    """A sheet as the workbook lists it; `part` is None where it is no plain worksheet or is missing."""

    name: str
    part: str | None


class Workbook:
    """The workbook part of a package."""

    def __init__(self, package: Package) -> None:
        """Find and read it. Raises GalatPengguna where the package is no workbook of the XML kind."""
        self.package = package
        self.part = _main_part(package)
        self._root = package.xml(self.part)
        self.namespace = namespace(self._root)
        if self.namespace not in RELATIONSHIPS_OF:
            raise GalatPengguna(BUKAN_BUKU)
        self._relationships = RELATIONSHIPS_OF[self.namespace]
        self._links = {link.id: link for link in package.relationships(self.part)}
        self._styles: Styles | None = None

    def refuse_unpatchable(self) -> None:
        """Raise GalatPengguna for a workbook that no sheet can be added to, or that a change would break."""
        if any(link.kind == "origin" for link in self.package.relationships(ROOT)):
            raise GalatPengguna(BERTANDA_TANGAN)
        protection = self._root.find(self._tag("workbookProtection"))
        if protection is not None and protection.get("lockStructure") in ("1", "true"):
            raise GalatPengguna(STRUKTUR_TERKUNCI)
        if any(link.kind == "revisionHeaders" for link in self._links.values()):
            raise GalatPengguna(BUKU_BERSAMA)

    @property
    def sheets(self) -> list[SheetEntry]:
        """All sheets in order, hidden ones too."""
        return [SheetEntry(sheet.get("name", ""), self._worksheet(sheet)) for sheet in self._sheets()]

    @property
    def styles(self) -> Styles:
        """The workbook's styles; once asked for, `save` writes them."""
        if self._styles is None:
            parts = self.package.related(self.part, "styles")
            self._styles = Styles(self.package.xml(parts[0]) if parts else empty_styles(self.namespace))
        return self._styles

    def worksheets(self) -> dict[str, str]:
        """Return the parts of the sheets that have cells, by name."""
        return {sheet.name: sheet.part for sheet in self.sheets if sheet.part is not None}

    def defined_names(self) -> list[tuple[str, str]]:
        """Return every defined name with its formula; a name may occur more than once."""
        names = self._root.iterfind(f"{self._tag('definedNames')}/{self._tag('definedName')}")
        return [(element.get("name", ""), element.text or "") for element in names]

    def free_sheet_name(self, wanted: str, reserved: Iterable[str] = ()) -> str:
        """Return a name for a new sheet: the wanted one, or it with (2), (3) ... where it is taken or reserved."""
        taken = {name.lower() for name in [*(sheet.name for sheet in self.sheets), *reserved]}
        base = _FORBIDDEN.sub(" ", wanted).strip("' ") or "Lembar"
        name, number = base[:MAX_NAME], 1
        while name.lower() in taken:
            number += 1
            ending = f" ({number})"
            name = base[: MAX_NAME - len(ending)] + ending
        return name

    def new_sheet_part(self) -> str:
        """Return an unused part name for a worksheet."""
        return self.package.free_name(posixpath.join(posixpath.dirname(self.part), "worksheets/sheet{}.xml"))

    def add_sheet(self, name: str, content: bytes, *, hidden: bool = False) -> int:
        """Add a worksheet at the end; return its index."""
        part = self.new_sheet_part()
        self.package.write(part, content)
        self.package.declare(part, f"{SPREADSHEET_TYPE}worksheet+xml")
        relationship = self.package.relate(self.part, f"{self._relationships}/worksheet", part)
        sheets = self._sheets()
        ids = [whole_number(sheet, "sheetId", 0) for sheet in sheets]
        views = self._block("bookViews")  # the new sheet's view names the first window
        if not len(views):
            etree.SubElement(views, self._tag("workbookView"))
        parent = self._block("sheets")
        sheet = etree.SubElement(
            parent, self._tag("sheet"), {"name": xstring(name), "sheetId": str(max([0, *ids]) + 1)}
        )
        if hidden:
            sheet.set("state", "hidden")
        sheet.set(f"{{{self._relationships}}}id", relationship)
        return len(sheets)

    def define(self, name: str, formula: str, sheet: int, *, hidden: bool = False) -> None:
        """Add a defined name that belongs to a sheet."""
        parent = self._block("definedNames")
        element = etree.SubElement(parent, self._tag("definedName"), {"name": name, "localSheetId": str(sheet)})
        if hidden:
            element.set("hidden", "1")
        element.text = formula

    @property
    def recalculates(self) -> bool:
        """True where Excel computes every formula on opening."""
        settings = self._root.find(self._tag("calcPr"))
        return settings is not None and settings.get("fullCalcOnLoad") in ("1", "true")

    def recalculate(self) -> None:
        """Make Excel compute every formula on opening."""
        self._block("calcPr").set("fullCalcOnLoad", "1")

    def drop_calculation_chain(self) -> None:
        """Remove the list of formula cells, which Excel makes anew; a wrong one would be reported as damage."""
        for part in dict.fromkeys(self.package.related(self.part, "calcChain")):
            self.package.unrelate(self.part, part)
            self.package.drop(part)

    def save(self) -> None:
        """Write the workbook part, and the styles where they were used, to the package."""
        self.package.write(self.part, self._root)
        if self._styles is not None:
            self.package.write(self._styles_part(), self._styles.root)

    def _styles_part(self) -> str:
        for part in self.package.related(self.part, "styles"):
            return part
        folder = posixpath.dirname(self.part)
        part = posixpath.join(folder, "styles.xml")
        if self.package.has(part):  # unrelated, but it may mean something to another program
            part = self.package.free_name(posixpath.join(folder, "styles{}.xml"))
        self.package.relate(self.part, f"{self._relationships}/styles", part)
        self.package.declare(part, f"{SPREADSHEET_TYPE}styles+xml")
        return part

    def _sheets(self) -> list[etree._Element]:
        return list(self._root.iterfind(f"{self._tag('sheets')}/{self._tag('sheet')}"))

    def _worksheet(self, sheet: etree._Element) -> str | None:
        link = self._links.get(sheet.get(f"{{{self._relationships}}}id", ""))
        if link is None or link.kind != "worksheet" or link.target is None or not self.package.has(link.target):
            return None
        return link.target

    def _block(self, name: str) -> etree._Element:
        found = self._root.find(self._tag(name))
        return insert_ordered(self._root, name, WORKBOOK_ORDER) if found is None else found

    def _tag(self, name: str) -> str:
        return f"{{{self.namespace}}}{name}"


def _main_part(package: Package) -> str:
    parts = package.related(ROOT, "officeDocument")
    if not parts:
        raise GalatPengguna(BUKAN_BUKU)
    if "ms-excel.sheet.binary" in package.content_type(parts[0]):
        raise GalatPengguna(BINER)
    return parts[0]
