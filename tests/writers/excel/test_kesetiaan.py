"""A patch loses nothing: workbooks of many programs, and of our own making, before and after."""

from __future__ import annotations

import os
import random
from decimal import Decimal
from pathlib import Path

import pytest
from lxml import etree

from lkjip_desktop.domain.celledit import CellEdit, NewSheet
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.writers.excel.tambal import tambal
from tests.writers.excel.bahan import buka, teks
from tests.writers.excel.kesetiaan import Tempat, buka_paket, periksa, sel_lembar

_BERSAMA = Path(os.environ.get("LKJIP_BERSAMA", Path(__file__).resolve().parents[3].parent / "shared"))
BERKAS = sorted(p.name for p in _BERSAMA.glob("stress/xlsx/*.xl[st][xm]"))
DITOLAK = (
    "calamine__issue252 closedxml__simple-cell-changes excelize__encrypt exceljs__invalid-xml exceljs__missing-bits"
    " openxmlsdk__Revision_NameCommentChange openxmlsdk__SharedWorkbook poi__54764-2 poi__58616 poi__60320-protected"
    " poi__CVLKRA poi__clusterfuzz poi__crash-9bf3 poi__duplicate-filename poi__ms-office-2010-signed poi__protect"
    " poi__workbookProtection_workbook_revision poi__xlsx-corrupted"
).split()
LAMBAT = {"closedxml__InvalidPrintTitles.xlsx", "poi__bug62181.xlsx", "poi__no_drawing_patriarch.xlsx"}  # in openpyxl
BARU = NewSheet("Catatan Pemeriksaan", [teks("satu", "dua")], [20, 20])
# What is done to the cells of a sheet, one after the other.
CARA = (
    {"nilai": Decimal("101.33"), "warna": "C6EFCE"},
    {"nilai": "=HYPERLINK(1)"},
    {"nilai": Decimal(3), "rumus": "1+2"},
    {"warna": "FFE699"},
    {"catatan": "Periksa."},
    {"warna": "F8CBAD", "catatan": "Angka ini lain daripada yang di lembar sebelah."},
    {"nilai": "{ PAGE }", "warna": "C6EFCE", "catatan": "@Periksa"},
)


def _edits(sumber: Path) -> list[CellEdit]:
    """Every kind of edit on real cells of every sheet, on blank ones beside them and far below."""
    acak, semua = random.Random(sumber.name), []
    paket = buka_paket(sumber)
    for nama, part in paket.lembar.items():
        tempat = _tempat(paket.isi[part])
        pilihan = acak.sample(tempat, min(len(tempat), len(CARA)))
        pilihan += [(baris, kolom + 1) for baris, kolom in pilihan[:2]] + [(1, 1), (99_999, 500)]
        semua += [CellEdit(CellRef(nama, *satu), **CARA[urut % len(CARA)]) for urut, satu in enumerate(pilihan)]
    return semua


def _tempat(isi: bytes) -> list[Tempat]:
    try:
        return sorted(sel_lembar(etree.fromstring(isi)))
    except (etree.XMLSyntaxError, ValueError):  # such a sheet is refused as a whole
        return []


def _terbuka(berkas: Path) -> bool:
    try:
        return bool(buka(berkas).sheetnames)
    except Exception:  # openpyxl fails in many ways on what is not its own
        return False


def _kasus(contoh: list[str]) -> list[object]:
    return [*contoh] or [pytest.param("", marks=pytest.mark.skip(reason="no shared files"))]


@pytest.mark.panjang(contoh=12)
@pytest.mark.parametrize("nama", _kasus(BERKAS))
def test_a_workbook_of_another_program_loses_nothing(bersama: Path, tmp_path: Path, nama: str) -> None:
    sumber, hasil = bersama / "stress/xlsx" / nama, tmp_path / nama
    if nama.startswith(tuple(DITOLAK)):
        with pytest.raises(GalatPengguna, match=r"^[A-Z].*\.$"):
            tambal(sumber, hasil, [CellEdit(CellRef("Sheet1", 1, 1), Decimal(1), warna="FFE699")], [BARU])
        assert not hasil.exists()
        return
    edits = _edits(sumber)
    assert periksa(sumber, hasil, edits, tambal(sumber, hasil, edits, [BARU])) == []
    assert nama in LAMBAT or _terbuka(hasil) or not _terbuka(sumber)
