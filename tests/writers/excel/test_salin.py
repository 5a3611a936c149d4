"""The filled copy of a workbook whose format cannot be kept."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl.workbook import Workbook
from openxml_audit import FileFormat, OpenXmlValidator

from lkjip_desktop.domain.celledit import CellEdit, NewSheet, SheetCell
from lkjip_desktop.domain.grid import Cell, KeadaanLembar, Sheet
from lkjip_desktop.domain.sel import CellRange, CellRef
from lkjip_desktop.writers.excel.salin import salin
from lkjip_desktop.writers.excel.tambal import HasilTambal
from tests.writers.excel.bahan import buka

PERSEN = Cell(Decimal("0.9201"), "92,01%", "0.00%")


def lembar(nama: str = "Data", **sel: Cell) -> Sheet:
    return Sheet(
        nama, {(ref.baris, ref.kolom): isi for ref, isi in ((CellRef.dari_a1("", a), c) for a, c in sel.items())}
    )


def catatan(*baris: list[SheetCell]) -> NewSheet:
    return NewSheet("Catatan Pemeriksaan", list(baris) or [[SheetCell("CATATAN")]], [40])


def tulis(folder: Path, *asal: Sheet, ubah: tuple[CellEdit, ...] = (), baru: NewSheet | None = None) -> Workbook:
    return buka(_tulis(folder, asal, ubah, baru)[0])


def _tulis(
    folder: Path, asal: tuple[Sheet, ...], ubah: tuple[CellEdit, ...], baru: NewSheet | None
) -> tuple[Path, HasilTambal]:
    tujuan = folder / "terisi.xlsx"
    return tujuan, salin(tujuan, asal, ubah, [baru or catatan()])


def test_texts_and_numbers_stand_where_they_stood(tmp_path: Path) -> None:
    tanggal = Cell(date(2024, 1, 31), "31/01/2024", "dd/mm/yyyy")
    buku = tulis(tmp_path, lembar(B2=Cell("Indikator", "Indikator"), D4=PERSEN, A9=tanggal, C1=Cell("=1+1", "=1+1")))
    data = buku["Data"]
    assert [data[sel].value for sel in ("B2", "D4", "A9")] == ["Indikator", 0.9201, "31/01/2024"]
    assert data["D4"].number_format == "0.00%"
    assert (data["C1"].value, data["C1"].data_type) == ("=1+1", "s")
    assert buku.sheetnames == ["Data", "Catatan Pemeriksaan"]


@pytest.mark.parametrize(
    ("sel", "format_"),
    [
        (Cell(Decimal("1234.5"), "1234,5"), "General"),
        (Cell(Decimal(1234), "1.234", "#,##0"), "#,##0"),
        (Cell(Decimal(19641611463), "Rp19.641.611.463", '"Rp"#,##0;[Merah]x'), '"Rp"#,##0'),
        (Cell(Decimal("12.3"), "12,30 kali", '0.00" kali"'), '0.00" kali"'),
        (Cell(Decimal(-5), "(5)", "0_);(0)"), "General"),
        (Cell(None, "", "0.00%"), "0.00%"),
        (Cell(None, "", "[rusak"), "General"),
    ],
)
def test_only_formats_that_excel_knows_are_written(tmp_path: Path, sel: Cell, format_: str) -> None:
    data = tulis(tmp_path, lembar(A1=Cell("x", "x"), B1=sel))["Data"]
    assert data["B1"].number_format == format_
    assert data["B1"].value == (None if sel.nilai is None else pytest.approx(float(str(sel.nilai))))


def test_merges_and_hidden_sheets_are_kept(tmp_path: Path) -> None:
    asal = lembar(A1=Cell("Judul", "Judul"), D5=Cell("x", "x"))
    asal.gabungan = (CellRange(1, 1, 1, 4), CellRange(5, 4, 5, 4))
    rekap = lembar("rekap", A1=Cell("y", "y"))
    rekap.keadaan = KeadaanLembar.SANGAT_TERSEMBUNYI
    buku = tulis(tmp_path, asal, rekap)
    assert [str(satu) for satu in buku["Data"].merged_cells.ranges] == ["A1:D1"]
    assert [buku[nama].sheet_state for nama in buku.sheetnames] == ["visible", "hidden", "visible"]


def test_edits_are_made_as_in_a_patched_copy(tmp_path: Path) -> None:
    asal = lembar(A1=Cell(Decimal(50), "50"), B1=Cell(Decimal(40), "40"), C1=Cell("%", "%"))
    edit = CellEdit(CellRef("Data", 1, 3), Decimal(125), "A1/B1*100", "C6E0B4", "Diisi")
    sel = tulis(tmp_path, asal, ubah=(edit,))["Data"]["C1"]
    assert (sel.value, sel.fill.fgColor.rgb) == ("=A1/B1*100", "FFC6E0B4")
    assert sel.comment is not None
    assert "Diisi" in sel.comment.text


def test_a_non_anchor_of_a_merge_is_refused_with_its_reason(tmp_path: Path) -> None:
    asal = lembar(A1=Cell("x", "x"), B2=Cell("y", "y"))
    asal.gabungan = (CellRange(1, 1, 1, 2),)
    _, hasil = _tulis(tmp_path, (asal,), (CellEdit(CellRef("Data", 1, 2), "z"),), None)
    assert [satu.ref for satu in hasil.ditolak] == [CellRef("Data", 1, 2)]


def test_a_name_that_excel_does_not_allow_is_changed_everywhere(tmp_path: Path) -> None:
    panjang = "Perjanjian Kinerja: Tahun 2024 dan Perubahannya"
    tautan = catatan([SheetCell("lihat", tautan=CellRef(panjang, 1, 1))])
    edit = CellEdit(CellRef(panjang, 1, 2), Decimal(2), f"'{panjang}'!A1", "FFE699")
    buku = tulis(tmp_path, lembar(panjang, A1=Cell(Decimal(2), "2")), ubah=(edit,), baru=tautan)
    nama = buku.sheetnames[0]
    assert len(nama) <= 31
    assert buku[nama]["B1"].value == 2
    assert nama in (buku["Catatan Pemeriksaan"]["A1"].hyperlink.location or "")


def test_the_new_workbook_is_valid(tmp_path: Path) -> None:
    asal = lembar(A1=Cell("panjang " * 40, "panjang " * 40), B7=PERSEN, C7=Cell(Decimal(1), "1,0 kali", "x"))
    asal.gabungan = (CellRange(1, 1, 2, 3),)
    tujuan, _ = _tulis(tmp_path, (asal, Sheet("Kosong")), (CellEdit(CellRef("Data", 7, 2), warna="FFE699"),), None)
    hasil = OpenXmlValidator(file_format=FileFormat.OFFICE_2019).validate(str(tujuan))
    # Excel moves inline strings to its own table and brings its theme along when it saves: no damage.
    tenang = ("inline-string", "relationships/theme")
    assert [str(satu) for satu in hasil.errors if not any(kata in str(satu) for kata in tenang)] == []
