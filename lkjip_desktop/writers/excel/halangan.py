"""Why a cell cannot be changed safely: each reason is one Indonesian sentence, or None."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from lkjip_desktop.domain.celledit import CellEdit
from lkjip_desktop.domain.sel import CellRange, CellRef
from lkjip_desktop.writers.excel.ooxml import MAX_COLUMN, MAX_ROW, MAX_TEXT, area, whole_number
from lkjip_desktop.writers.excel.paket import Package
from lkjip_desktop.writers.excel.pindai import Position, SheetMap

BERKAS_LAIN = "Sel berada di berkas lain; hanya kertas kerja utama yang diisi."
TANPA_LEMBAR = "Lembar ini tidak ada di kertas kerja."
BUKAN_LEMBAR_KERJA = "Lembar ini bukan lembar kerja biasa (grafik, dialog, atau makro)."
LUAR_BATAS = "Sel berada di luar batas lembar Excel."
TEKS_PANJANG = "Teks lebih panjang daripada yang dapat dimuat satu sel (32.767 huruf)."
BUKAN_BILANGAN = "Nilai bukan bilangan yang dapat disimpan Excel."
RUMUS_BERSAMA = "Sel memakai rumus bersama dengan sel lain; ubah langsung di Excel."
RUMUS_LARIK = "Sel bagian dari rumus larik {rentang}; ubah langsung di Excel."
TABEL_DATA = "Sel bagian dari tabel data (analisis bagaimana-jika) {rentang}; ubah langsung di Excel."
JUDUL_TABEL = "Sel adalah judul atau baris jumlah sebuah tabel Excel; ubah langsung di Excel."
TABEL_PIVOT = "Sel berada di dalam tabel pivot, yang isinya dibuat Excel."
TANPA_HASIL = "Rumus tidak ditulis karena kertas kerja memakai fungsi tambahan, dan hasilnya tidak diketahui."
SEL_GABUNGAN = "Sel bagian dari sel gabungan {rentang}; yang dapat diisi hanya {jangkar}."

_MAX_EXPONENT = 307


@dataclass(frozen=True, slots=True)
class Area:
    """A part of a sheet whose cells must keep their contents, and why."""

    range: CellRange
    reason: str


def edit_obstacle(edit: CellEdit) -> str | None:
    """Return why an edit can be made in no workbook."""
    row, column = edit.ref.baris, edit.ref.kolom
    if edit.ref.berkas is not None:
        return BERKAS_LAIN
    if not (1 <= row <= MAX_ROW and 1 <= column <= MAX_COLUMN):
        return LUAR_BATAS
    if any(_letters(text) > MAX_TEXT for text in (edit.nilai, edit.catatan) if isinstance(text, str)):
        return TEKS_PANJANG
    if isinstance(edit.nilai, Decimal) and not _storable(edit.nilai):
        return BUKAN_BILANGAN
    return None


def place_obstacle(sheet: SheetMap, areas: list[Area], edit: CellEdit) -> str | None:
    """Return why an edit cannot be made at its place in this sheet."""
    place = (edit.ref.baris, edit.ref.kolom)
    for merge in sheet.merges:
        if place in merge and place != (merge.baris, merge.kolom):
            anchor = CellRef("", merge.baris, merge.kolom).sel
            return SEL_GABUNGAN.format(rentang=merge, jangkar=anchor)
    if edit.nilai is None and edit.rumus is None:
        return None
    return _content_obstacle(sheet, areas, place)


def _content_obstacle(sheet: SheetMap, areas: list[Area], place: Position) -> str | None:
    cell = sheet.cells.get(place)
    if cell is not None and cell.formula == "shared":
        return RUMUS_BERSAMA
    for kind, cells in sheet.formula_areas:
        if place in cells:
            return (RUMUS_LARIK if kind == "array" else TABEL_DATA).format(rentang=cells)
    return next((kept.reason for kept in areas if place in kept.range), None)


def kept_areas(package: Package, part: str) -> list[Area]:
    """Return the areas of a sheet that Excel itself owns: ends of tables (must equal their definition) and pivots."""
    areas = [end for table in package.related(part, "table") for end in _table_ends(package, table)]
    for pivot in package.related(part, "pivotTable"):
        location = package.xml(pivot).find("{*}location")
        if location is not None:
            areas.append(Area(area(location, pivot), TABEL_PIVOT))
    return areas


def _table_ends(package: Package, part: str) -> Iterator[Area]:
    table = package.xml(part)
    whole = area(table, part)
    heads, totals = whole_number(table, "headerRowCount", 1), whole_number(table, "totalsRowCount", 0)
    left, right = whole.kolom, whole.kolom_akhir
    if heads:
        yield Area(CellRange(whole.baris, left, whole.baris + heads - 1, right), JUDUL_TABEL)
    if totals:
        yield Area(CellRange(whole.baris_akhir - totals + 1, left, whole.baris_akhir, right), JUDUL_TABEL)


def _letters(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _storable(number: Decimal) -> bool:
    return number.is_finite() and abs(number.adjusted()) <= _MAX_EXPONENT
