"""Writes a patched copy of a workbook: the cells asked for and new sheets, nothing else changed.

See docs/design/0003-excel-is-patched.md for why.
"""

from __future__ import annotations

import posixpath
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lkjip_desktop.domain.celledit import CellEdit, NewSheet
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.writers.excel import halangan
from lkjip_desktop.writers.excel.arsip import Archive
from lkjip_desktop.writers.excel.basi import all_functions_known, stale_cells
from lkjip_desktop.writers.excel.catatan import Notes
from lkjip_desktop.writers.excel.induk import Workbook
from lkjip_desktop.writers.excel.lembar import Change, patch_cells
from lkjip_desktop.writers.excel.lembar_baru import add_new_sheets
from lkjip_desktop.writers.excel.ooxml import DamagedPartError, damaged, utf8
from lkjip_desktop.writers.excel.paket import Package
from lkjip_desktop.writers.excel.pindai import Position, SheetMap, scan


@dataclass(frozen=True, slots=True)
class Penolakan:
    """An edit that was not made, and why (one Indonesian sentence)."""

    ref: CellRef
    alasan: str


@dataclass(frozen=True, slots=True)
class HasilTambal:
    """What came of a patch: edits not made, and formula cells that show an old result until computed by hand."""

    ditolak: list[Penolakan] = field(default_factory=list)
    basi: list[CellRef] = field(default_factory=list)


def tambal(sumber: Path, tujuan: Path, ubah: Sequence[CellEdit], lembar_baru: Sequence[NewSheet] = ()) -> HasilTambal:
    """Write a copy of the workbook `sumber` to `tujuan` with cells changed and sheets added.

    An edit is made whole or not at all; several edits of one cell are made in turn. Live formulas are written, and
    Excel told to compute all on opening, unless the workbook uses functions that Excel may not know.
    Raises GalatPengguna where the book as a whole cannot be patched safely (then nothing is written), ValueError
    where both paths are the same file.
    """
    if sumber.resolve() == tujuan.resolve():
        raise ValueError("a workbook is never patched in place")
    with Archive(sumber) as archive:
        package = Package(archive)
        book = Workbook(package)
        book.refuse_unpatchable()
        patch = _Patch(book, live=all_functions_known(book))
        patch.make(ubah)
        add_new_sheets(book, lembar_baru)
        book.drop_calculation_chain()
        if patch.live:
            book.recalculate()
        stale = [] if book.recalculates else stale_cells(book, patch.written)
        book.save()
        package.save(tujuan)
    return HasilTambal(patch.refused, stale)


@dataclass(slots=True)
class _Patch:
    """Carries out cell edits, sheet by sheet."""

    book: Workbook
    live: bool
    refused: list[Penolakan] = field(default_factory=list)
    written: list[CellRef] = field(default_factory=list)

    def make(self, edits: Sequence[CellEdit]) -> None:
        """Make all edits that can be made; note the others in `refused`."""
        parts = self.book.worksheets()
        by_sheet: dict[str, list[CellEdit]] = {}
        for edit in edits:
            reason = halangan.edit_obstacle(edit) or self._absence(edit.ref.lembar) or self._unknown_result(edit)
            if reason is None:
                by_sheet.setdefault(edit.ref.lembar, []).append(edit)
            else:
                self.refused.append(Penolakan(edit.ref, reason))
        for name, sheet_edits in by_sheet.items():
            self._sheet(parts[name], sheet_edits)

    def _absence(self, name: str) -> str | None:
        for sheet in self.book.sheets:
            if sheet.name == name:
                return None if sheet.part is not None else halangan.BUKAN_LEMBAR_KERJA
        return halangan.TANPA_LEMBAR

    def _unknown_result(self, edit: CellEdit) -> str | None:
        plain = not self.live and edit.rumus is not None and edit.nilai is None
        return halangan.TANPA_HASIL if plain else None

    def _sheet(self, part: str, edits: list[CellEdit]) -> None:
        try:
            data = utf8(self.book.package.read(part))
            sheet = scan(data, {(edit.ref.baris, edit.ref.kolom) for edit in edits})
        except DamagedPartError as galat:
            raise damaged(part) from galat
        notes = Notes(self.book.package, part, sheet, posixpath.dirname(self.book.part))
        allowed = self._allowed(part, sheet, notes, edits)
        for place, texts in _notes_of(allowed).items():
            notes.add(place, "\n".join(texts))
        drawing = notes.save()
        changes = self._changes(allowed)
        if changes or drawing is not None:
            self.book.package.write(part, patch_cells(data, sheet, changes, self._filled, drawing))

    def _allowed(self, part: str, sheet: SheetMap, notes: Notes, edits: list[CellEdit]) -> list[CellEdit]:
        areas = halangan.kept_areas(self.book.package, part)
        allowed = []
        for edit in edits:
            reason = halangan.place_obstacle(sheet, areas, edit)
            if reason is None and edit.catatan:
                reason = notes.obstacle((edit.ref.baris, edit.ref.kolom))
            if reason is None:
                allowed.append(edit)
            else:
                self.refused.append(Penolakan(edit.ref, reason))
        return allowed

    def _changes(self, edits: list[CellEdit]) -> dict[Position, Change]:
        """Return what becomes of each cell; a later edit of the same cell wins where both say something."""
        changes: dict[Position, Change] = {}
        for edit in edits:
            place = (edit.ref.baris, edit.ref.kolom)
            change = Change(edit.nilai, edit.rumus if self.live else None, edit.warna)
            if change.writes:
                self.written.append(edit.ref)
            if place in changes:
                change = changes[place].then(change)
            if change.writes or change.fill:
                changes[place] = change
        return changes

    def _filled(self, base: int, color: str) -> int:
        return self.book.styles.filled(base, color)


def _notes_of(edits: list[CellEdit]) -> dict[Position, list[str]]:
    notes: dict[Position, list[str]] = {}
    for edit in edits:
        if edit.catatan:
            notes.setdefault((edit.ref.baris, edit.ref.kolom), []).append(edit.catatan)
    return notes
