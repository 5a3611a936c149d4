"""Adds a new sheet to a workbook: its XML, its styles among the workbook's own, its filter and its links."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lkjip_desktop.domain.celledit import NewSheet, PilihanSel
from lkjip_desktop.domain.sel import CellRange, CellRef, huruf_kolom
from lkjip_desktop.writers.excel.gaya import Look, Styles
from lkjip_desktop.writers.excel.induk import Workbook
from lkjip_desktop.writers.excel.lembar import Change, cell_xml
from lkjip_desktop.writers.excel.ooxml import MAX_TEXT, xml_attribute, xml_text
from lkjip_desktop.writers.excel.rupa import Targets, filter_range, merged_ranges, row_height, styled_rows

TAB_COLOR = "1F4E78"
_BARE = Look()
FOLIO = 14  # 8.5 x 13 in: the F4 of Indonesian offices


def add_new_sheets(book: Workbook, sheets: Sequence[NewSheet]) -> list[str]:
    """Add sheets at the end of a workbook; return the names they got. Raises GalatPengguna as Styles does."""
    names: list[str] = []
    for sheet in sheets:
        names.append(book.free_sheet_name(sheet.nama, names))
    wanted = {sheet.nama: name for name, sheet in reversed(list(zip(names, sheets, strict=True)))}
    targets = Targets(frozenset(sheet.name for sheet in book.sheets) | frozenset(names), wanted)
    for name, sheet in zip(names, sheets, strict=True):
        content = sheet_xml(sheet, book.namespace, book.styles, targets).encode()
        index = book.add_sheet(name, content, hidden=sheet.tersembunyi)
        _define_names(book, name, index, sheet)
    return names


def _define_names(book: Workbook, name: str, index: int, sheet: NewSheet) -> None:
    """Tell Excel what it keeps as defined names: the filtered part, the headings to repeat on every page."""
    filtered, repeated = filter_range(sheet), sheet.ulang
    if filtered is not None:
        book.define("_xlnm._FilterDatabase", f"{quoted(name)}!{_absolute(filtered)}", index, hidden=True)
        repeated = repeated or (filtered.baris, filtered.baris)
    if repeated is not None:
        book.define("_xlnm.Print_Titles", f"{quoted(name)}!${repeated[0]}:${repeated[1]}", index)


def sheet_xml(sheet: NewSheet, namespace: str, styles: Styles, targets: Targets) -> str:
    """Return the XML of a new sheet; only links to cells of `targets` are made."""
    rows, links = _rows(sheet, styles, targets)
    return "".join(
        [
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
            f'<worksheet xmlns="{namespace}"><sheetPr>',
            "" if sheet.polos else f'<tabColor rgb="FF{TAB_COLOR}"/>',
            '<pageSetUpPr fitToPage="1"/></sheetPr>',
            f'<dimension ref="{_used(sheet)}"/>',
            _view(sheet),
            '<sheetFormatPr defaultRowHeight="15"/>',
            _columns(sheet),
            f"<sheetData>{rows}</sheetData>",
            *_blocks(sheet, links),
            "</worksheet>",
        ]
    )


def quoted(sheet: str) -> str:
    """Return a sheet's name as a reference needs it."""
    doubled = sheet.replace("'", "''")
    return f"'{doubled}'"


def _rows(sheet: NewSheet, styles: Styles, targets: Targets) -> tuple[str, list[str]]:
    rows: list[str] = []
    links: list[str] = []
    for number, cells in styled_rows(sheet, targets):
        written = []
        for styled in cells:
            if sheet.polos and styled.look == _BARE and not styled.cell.teks:
                continue
            ref = CellRef("", number, styled.column).sel
            change = Change(_cut(styled.cell.teks) or None if styled.cell.nilai is None else styled.cell.nilai)
            written.append(cell_xml("", ref, styles.look(styled.look), change))
            if isinstance(styled.cell.tautan, CellRef):
                links.append(_link(ref, styled.cell.tautan))
        height = row_height(sheet, cells, styles.font_size)
        size = "" if height is None else f' ht="{height.points:g}"' + ' customHeight="1"' * height.fixed
        rows.append(f'<row r="{number}"{size}>{"".join(written)}</row>')
    return "".join(rows), links


def _link(ref: str, target: CellRef) -> str:
    return f'<hyperlink ref="{ref}" location={xml_attribute(f"{quoted(target.lembar)}!{target.sel}")}/>'


def _choice(choice: PilihanSel) -> str:
    """A list to pick from; another word is told to be none of it (the list's words hold no comma)."""
    words = f'"{",".join(choice.isi)}"'
    title, told = "Pilihan", f"Pilih salah satu: {', '.join(choice.isi)}."
    return (
        '<dataValidation type="list" allowBlank="1" showErrorMessage="1"'
        f' errorTitle={xml_attribute(title)} error={xml_attribute(told)} sqref="{choice.rentang}">'
        f"<formula1>{xml_text(words)}</formula1></dataValidation>"
    )


def _view(sheet: NewSheet) -> str:
    if sheet.polos:
        return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>'
    if sheet.beku < 1:
        return '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>'
    top = f'topLeftCell="A{sheet.beku + 1}"'
    pane = f'<pane ySplit="{sheet.beku}" {top} activePane="bottomLeft" state="frozen"/>'
    selection = f'<selection pane="bottomLeft" activeCell="A{sheet.beku + 1}" sqref="A{sheet.beku + 1}"/>'
    return f'<sheetViews><sheetView showGridLines="0" workbookViewId="0">{pane}{selection}</sheetView></sheetViews>'


def _columns(sheet: NewSheet) -> str:
    columns = [
        f'<col min="{number}" max="{number}" width="{width:g}" customWidth="1"/>'
        for number, width in enumerate(sheet.lebar, 1)
    ]
    return f"<cols>{''.join(columns)}</cols>" if columns else ""


def _blocks(sheet: NewSheet, links: list[str]) -> Iterator[str]:
    """Yield what follows the cells, in the schema's order."""
    filtered = filter_range(sheet)
    if filtered is not None:
        yield f'<autoFilter ref="{filtered}"/>'
    merges = [f'<mergeCell ref="{merge}"/>' for merge in merged_ranges(sheet)]
    if merges:
        yield f'<mergeCells count="{len(merges)}">{"".join(merges)}</mergeCells>'
    if sheet.pilihan:
        lists = "".join(map(_choice, sheet.pilihan))
        yield f'<dataValidations count="{len(sheet.pilihan)}">{lists}</dataValidations>'
    if links:
        yield f"<hyperlinks>{''.join(links)}</hyperlinks>"
    yield '<printOptions horizontalCentered="1"/>'
    yield '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
    yield f'<pageSetup paperSize="{FOLIO}" orientation="landscape" fitToHeight="0"/>'
    yield f"<headerFooter><oddFooter>{xml_text('&L&8&A&R&8Halaman &P dari &N')}</oddFooter></headerFooter>"
    yield f'<ignoredErrors><ignoredError sqref="{_used(sheet)}" numberStoredAsText="1"/></ignoredErrors>'


def _used(sheet: NewSheet) -> CellRange:
    return CellRange(1, 1, max(len(sheet.baris), 1), max([1, *(len(row) for row in sheet.baris)]))


def _absolute(area: CellRange) -> str:
    first, last = huruf_kolom(area.kolom), huruf_kolom(area.kolom_akhir)
    return f"${first}${area.baris}:${last}${area.baris_akhir}"


def _cut(text: str) -> str:
    return text if len(text) <= MAX_TEXT // 2 else text[: MAX_TEXT // 2 - 1] + "…"
