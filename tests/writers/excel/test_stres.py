"""Workbooks of many programs: every one is patched or refused in one sentence, and the patch is found again."""

from __future__ import annotations

import os
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl.workbook import Workbook as Buku

from lkjip_desktop.domain.celledit import CellEdit, NewSheet
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.writers.excel.arsip import Archive
from lkjip_desktop.writers.excel.induk import Workbook
from lkjip_desktop.writers.excel.paket import Package
from lkjip_desktop.writers.excel.tambal import tambal
from tests.writers.excel.bahan import bagian, buka, teks

_BERSAMA = Path(os.environ.get("LKJIP_BERSAMA", Path(__file__).resolve().parents[3].parent / "shared"))
BERKAS = sorted(p.name for p in _BERSAMA.glob("stress/xlsx/*.xl[st][xm]"))
DITOLAK = (
    "calamine__issue252 closedxml__simple-cell-changes excelize__encrypt exceljs__invalid-xml exceljs__missing-bits"
    " openxmlsdk__Revision_NameCommentChange openxmlsdk__SharedWorkbook poi__54764-2 poi__58616 poi__60320-protected"
    " poi__CVLKRA poi__clusterfuzz poi__crash-9bf3 poi__duplicate-filename poi__ms-office-2010-signed poi__protect"
    " poi__workbookProtection_workbook_revision poi__xlsx-corrupted"
).split()
LAMBAT = {"closedxml__InvalidPrintTitles.xlsx", "poi__bug62181.xlsx", "poi__no_drawing_patriarch.xlsx"}  # in openpyxl
BEDA_HURUF = {"poi__123233_charts.xlsx"}  # Sheet1.xml with sheet1.xml.rels: openpyxl does not find its notes
SEL = ("A1", "B2", "C3", "ZZ99")


def _edits(sumber: Path) -> list[CellEdit]:
    with Archive(sumber) as arsip:
        lembar = list(Workbook(Package(arsip)).worksheets())
    return [
        CellEdit(CellRef.dari_a1(nama, sel), Decimal("101.33") if nomor % 2 else "=teks", None, "C6EFCE", "Periksa.")
        for nama in lembar
        for nomor, sel in enumerate(SEL)
    ]


def _boleh_berubah(nama: str) -> bool:
    nama = nama.lower().replace("\\", "/")
    bentuk = ("sheet", "workbook.xml", "styles.xml", "comments", ".vml", ".rels", "[content_types].xml")
    return any(kata in nama for kata in bentuk)


def _dibuka(berkas: Path) -> Buku | None:
    if berkas.name in LAMBAT:
        return None
    try:
        return buka(berkas)
    except Exception:  # openpyxl fails in many ways on what is not its own
        return None


@pytest.mark.panjang(contoh=12)
@pytest.mark.parametrize("nama", BERKAS or [pytest.param("", marks=pytest.mark.skip(reason="no shared files"))])
def test_a_strange_workbook_is_patched_or_refused(bersama: Path, tmp_path: Path, nama: str) -> None:
    sumber, hasil = bersama / "stress/xlsx" / nama, tmp_path / nama
    baru = NewSheet("Catatan Pemeriksaan", [teks("satu", "dua")], [20, 20])
    if nama.startswith(tuple(DITOLAK)):
        with pytest.raises(GalatPengguna, match=r"^[A-Z].*\.$"):
            tambal(sumber, hasil, _edits(sumber), [baru])
        assert not hasil.exists()
        return
    edits = _edits(sumber)
    ditolak = {tolak.ref for tolak in tambal(sumber, hasil, edits, [baru]).ditolak}
    lama, kini = bagian(sumber), bagian(hasil)
    assert [n for n in lama if not _boleh_berubah(n) and "calcchain" not in n.lower() and lama[n] != kini[n]] == []
    buku = _dibuka(hasil)
    if buku is None or not buku.worksheets:
        assert _dibuka(sumber) is None or not buka(sumber).worksheets or nama in LAMBAT
        return
    assert buku.sheetnames[-1] == "Catatan Pemeriksaan"
    for edit in edits:
        if edit.ref not in ditolak:
            sel = buku[edit.ref.lembar][edit.ref.sel]
            assert sel.value == (101.33 if isinstance(edit.nilai, Decimal) else "=teks") or sel.is_date
            assert sel.fill.fgColor.rgb == "FFC6EFCE"
            assert nama in BEDA_HURUF or sel.comment.text.endswith("Periksa.")
