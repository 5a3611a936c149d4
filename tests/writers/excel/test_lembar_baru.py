"""New sheets: in a patched copy and in a workbook of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkjip_desktop.domain.celledit import BarisBaru, GayaSel, NewSheet, PilihanSel, SheetCell
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.writers.excel.buku import tulis_buku
from lkjip_desktop.writers.excel.rupa import filter_range, row_height, styled_rows
from tests.writers.excel.bahan import (
    akar,
    bagian,
    bagian_kecil,
    buka,
    buku_xml,
    hubungan_xml,
    lembar_xml,
    tambal_kecil,
    teks,
)

KOSONG = lembar_xml("")


def _kepala(*isi: str) -> list[SheetCell]:
    return [SheetCell(satu, GayaSel.KEPALA) for satu in isi]


def _catatan(nama: str = "Catatan Pemeriksaan") -> NewSheet:
    return NewSheet(
        nama,
        [
            [SheetCell("Catatan Pemeriksaan", GayaSel.JUDUL)],
            [SheetCell("Dibuat dari kertas kerja", GayaSel.REDUP)],
            [],
            _kepala("Tingkat", "Letak", "Catatan"),
            [
                SheetCell("Tidak Sesuai", GayaSel.TANDA, warna="F8CBAD"),
                SheetCell("Data A1", tautan=CellRef("Data", 1, 1)),
                SheetCell("=SUM(A1) " + "panjang " * 20),
            ],
            teks("Informasi", "-"),
            [],
            teks("Penutup"),
        ],
        [14, 20, 50],
        beku=4,
        saring=4,
    )


@pytest.fixture
def hasil(tmp_path: Path) -> Path:
    return tambal_kecil(tmp_path, KOSONG, baru=(_catatan(),))[0]


def test_the_title_is_large_and_bold_the_headings_white_on_dark_blue(hasil: Path) -> None:
    lembar = buka(hasil)["Catatan Pemeriksaan"]
    assert (lembar["A1"].font.b, lembar["A1"].font.sz) == (True, 16)
    kepala = lembar["B4"]
    assert (kepala.font.b, kepala.font.color.rgb, kepala.fill.fgColor.rgb) == (True, "FFFFFFFF", "FF1F4E78")
    assert (kepala.border.left.style, kepala.alignment.horizontal, kepala.alignment.wrap_text) == (
        "thin",
        "center",
        True,
    )


def test_a_tables_cells_have_borders_wrap_and_stand_at_the_top(hasil: Path) -> None:
    lembar = buka(hasil)["Catatan Pemeriksaan"]
    for sel in ("A5", "C5", "C6"):  # C6 is not given: the row is filled up
        assert (lembar[sel].border.bottom.style, lembar[sel].alignment.wrap_text) == ("thin", True)
        assert lembar[sel].alignment.vertical == "top"
    assert (lembar["A5"].font.b, lembar["A5"].fill.fgColor.rgb) == (True, "FFF8CBAD")
    assert lembar["A8"].border.bottom.style is None
    assert lembar["A2"].font.color.rgb == "FF7F7F7F"
    assert not lembar["A2"].alignment.wrap_text


def test_links_lead_to_cells_of_the_workbook_and_look_like_links(hasil: Path) -> None:
    sel = buka(hasil)["Catatan Pemeriksaan"]["B5"]
    assert (sel.hyperlink.location, sel.hyperlink.target) == ("'Data'!A1", None)
    assert (sel.font.u, sel.font.color.rgb) == ("single", "FF0563C1")


def test_a_links_sheet_is_quoted(tmp_path: Path) -> None:
    buku = buku_xml("Ma&apos;in &amp; 2")
    baru = NewSheet("Baru", [[SheetCell("ke", tautan=CellRef("Ma'in & 2", 3, 2))]], [9])
    hasil, _ = tambal_kecil(tmp_path, KOSONG, baru=(baru,), **{"xl/workbook.xml": buku})
    assert buka(hasil)["Baru"]["A1"].hyperlink.location == "'Ma''in & 2'!B3"


@pytest.mark.parametrize("ref", [CellRef("Tidak Ada", 1, 1), CellRef("Data", 1, 1, "lain.xlsx")])
def test_no_link_is_made_to_what_is_not_in_the_workbook(tmp_path: Path, ref: CellRef) -> None:
    hasil, _ = tambal_kecil(tmp_path, KOSONG, baru=(NewSheet("Baru", [[SheetCell("x", tautan=ref)]], [9]),))
    sel = buka(hasil)["Baru"]["A1"]
    assert (sel.value, sel.hyperlink, sel.font.u) == ("x", None, None)


def test_new_sheets_may_link_to_each_other(tmp_path: Path) -> None:
    satu = NewSheet("Satu", [[SheetCell("x", tautan=CellRef("Dua", 1, 1))]], [9])
    dua = NewSheet("Dua", [[SheetCell("x", tautan=CellRef("Satu", 1, 1))]], [9])
    hasil, _ = tambal_kecil(tmp_path, KOSONG, baru=(satu, dua))
    assert buka(hasil)["Satu"]["A1"].hyperlink.location == "'Dua'!A1"
    assert buka(hasil)["Dua"]["A1"].hyperlink.location == "'Satu'!A1"


def test_a_link_to_a_row_of_a_new_sheet_follows_it_where_its_name_is_taken(tmp_path: Path) -> None:
    baru = NewSheet("Catatan", [[SheetCell("x", tautan=BarisBaru("Catatan", 7))], teks("")], [9])
    hasil, _ = tambal_kecil(tmp_path, KOSONG, baru=(baru,), **{"xl/workbook.xml": buku_xml("Catatan")})
    assert buka(hasil)["Catatan (2)"]["A1"].hyperlink.location == "'Catatan (2)'!A7"


def test_a_link_to_a_new_sheet_that_is_not_added_is_left_out(tmp_path: Path) -> None:
    baru = NewSheet("Baru", [[SheetCell("x", tautan=BarisBaru("Data", 7))]], [9])
    hasil, _ = tambal_kecil(tmp_path, KOSONG, baru=(baru,))
    assert buka(hasil)["Baru"]["A1"].hyperlink is None


def test_cells_take_words_from_a_list(tmp_path: Path) -> None:
    baru = NewSheet("Baru", [_kepala("Status"), teks("Belum")], [9], pilihan=[PilihanSel("A2:A9", ("Belum", "R & D"))])
    hasil, _ = tambal_kecil(tmp_path, KOSONG, baru=(baru,))
    (aturan,) = buka(hasil)["Baru"].data_validations.dataValidation
    assert (aturan.type, aturan.formula1, str(aturan.sqref)) == ("list", '"Belum,R & D"', "A2:A9")
    assert aturan.error == "Pilih salah satu: Belum, R & D."


@pytest.mark.parametrize("isi", ["=1+1", "+62 811", "-", "@nama"])
def test_a_text_that_begins_like_a_formula_stays_text_when_its_cell_is_edited(tmp_path: Path, isi: str) -> None:
    hasil, _ = tambal_kecil(tmp_path, KOSONG, baru=(NewSheet("Baru", [teks(isi, "Biasa")], [9]),))
    lembar = buka(hasil)["Baru"]
    assert (lembar["A1"].value, lembar["A1"].data_type, lembar["A1"].quotePrefix) == (isi, "s", True)
    assert not lembar["B1"].quotePrefix


def test_rows_are_frozen_and_the_table_is_filtered_and_repeated_in_print(hasil: Path) -> None:
    lembar = buka(hasil)["Catatan Pemeriksaan"]
    assert lembar.freeze_panes == "A5"
    assert lembar.auto_filter.ref == "A4:C6"
    assert lembar.print_title_rows == "$4:$4"
    nama = akar(hasil, "xl/workbook.xml").findall(".//{*}definedName")
    assert dict(nama[0].attrib) == {"name": "_xlnm._FilterDatabase", "localSheetId": "1", "hidden": "1"}
    assert nama[0].text == "'Catatan Pemeriksaan'!$A$4:$C$6"


def test_it_prints_landscape_on_f4_fitted_to_the_width(hasil: Path) -> None:
    lembar = buka(hasil)["Catatan Pemeriksaan"]
    halaman = lembar.page_setup
    assert (halaman.orientation, halaman.paperSize, halaman.fitToHeight) == ("landscape", 14, 0)
    assert lembar.sheet_properties.pageSetUpPr.fitToPage


def test_widths_are_as_given_and_no_text_is_a_formula(hasil: Path) -> None:
    lembar = buka(hasil)["Catatan Pemeriksaan"]
    assert [lembar.column_dimensions[huruf].width for huruf in "ABC"] == [14, 20, 50]
    assert lembar["C5"].value.startswith("=SUM(A1) panjang")
    assert "<f>" not in bagian(hasil)["xl/worksheets/sheet2.xml"].decode()


def test_a_row_is_as_high_as_its_longest_text(hasil: Path) -> None:
    lembar = buka(hasil)["Catatan Pemeriksaan"]
    assert lembar.row_dimensions[6].height == 18
    assert lembar.row_dimensions[5].height == 4 * 15 + 3
    assert lembar.row_dimensions[1].height > 20


def test_a_merge_wraps_and_its_row_has_a_fixed_height(tmp_path: Path) -> None:
    lembar = NewSheet("Baru", [teks("kata " * 40), teks("")], [10, 10, 10], gabung=["A1:C1", "A2:B3"])
    hasil, _ = tambal_kecil(tmp_path, KOSONG, baru=(lembar,))
    baru = buka(hasil)["Baru"]
    assert [str(area) for area in baru.merged_cells.ranges] == ["A1:C1", "A2:B3"]
    assert baru["A1"].alignment.wrap_text
    assert baru.row_dimensions[1].height > 80
    assert baru.row_dimensions[1].customHeight


@pytest.mark.parametrize(
    ("ada", "diminta", "jadi"),
    [
        ("Catatan Pemeriksaan", "Catatan Pemeriksaan", "Catatan Pemeriksaan (2)"),
        ("CATATAN pemeriksaan", "Catatan Pemeriksaan", "Catatan Pemeriksaan (2)"),
        ("A" * 31, "A" * 40, "A" * 27 + " (2)"),
        ("Data", "a/b:c*[d]'", "a b c  d"),
        ("Data", "''", "Lembar"),
    ],
)
def test_a_new_sheets_name_is_free_and_allowed(tmp_path: Path, ada: str, diminta: str, jadi: str) -> None:
    hasil, _ = tambal_kecil(tmp_path, KOSONG, baru=(_catatan(diminta),), **{"xl/workbook.xml": buku_xml(ada)})
    assert buka(hasil).sheetnames == [ada, jadi]


def test_two_new_sheets_of_one_name_are_told_apart(tmp_path: Path) -> None:
    hasil, _ = tambal_kecil(tmp_path, KOSONG, baru=(_catatan("Baru"), _catatan("Baru")))
    assert buka(hasil).sheetnames == ["Data", "Baru", "Baru (2)"]


def test_new_parts_stand_beside_the_workbook_wherever_that_is(tmp_path: Path) -> None:
    isi = {nama.replace("xl/", "Lain Tempat/"): data for nama, data in bagian_kecil(KOSONG).items()}
    hubungan = hubungan_xml(("rId1", "officeDocument", "/Lain%20Tempat/workbook.xml"))
    lain = dict.fromkeys(bagian_kecil("")) | isi | {"_rels/.rels": hubungan}
    hasil, _ = tambal_kecil(tmp_path, KOSONG, baru=(_catatan(),), **lain)
    assert "Lain Tempat/worksheets/sheet2.xml" in bagian(hasil)
    assert 'Target="worksheets/sheet2.xml"' in bagian(hasil)["Lain Tempat/_rels/workbook.xml.rels"].decode()


def test_an_empty_new_sheet_is_a_sheet(tmp_path: Path) -> None:
    hasil, _ = tambal_kecil(tmp_path, KOSONG, baru=(NewSheet("Baru", [], [], saring=1),))
    assert buka(hasil)["Baru"].dimensions == "A1:A1"


def test_a_text_too_long_for_a_cell_is_cut(tmp_path: Path) -> None:
    hasil, _ = tambal_kecil(tmp_path, KOSONG, baru=(NewSheet("Baru", [teks("a" * 40_000)], []),))
    isi = buka(hasil)["Baru"]["A1"].value
    assert len(isi) <= 32_767
    assert isi.endswith("…")


def test_a_table_ends_at_an_empty_row() -> None:
    lembar = _catatan()
    assert str(filter_range(lembar)) == "A4:C6"
    panjang = {nomor: len(sel) for nomor, sel in styled_rows(lembar)}
    assert panjang == {1: 1, 2: 1, 3: 0, 4: 3, 5: 3, 6: 3, 7: 0, 8: 1}


@pytest.mark.parametrize("saring", [0, 9, None])
def test_a_header_row_that_does_not_exist_is_not_filtered(saring: int | None) -> None:
    lembar = _catatan()
    lembar.saring = saring
    assert filter_range(lembar) is None


def test_no_row_is_higher_than_excel_allows() -> None:
    lembar = NewSheet("Baru", [_kepala("Catatan"), teks("panjang " * 3_000)], [20])
    (_, _), (_, isi) = styled_rows(lembar)
    tinggi = row_height(lembar, isi, 11)
    assert tinggi is not None
    assert tinggi.points == 409


def test_an_empty_row_has_no_height_of_its_own() -> None:
    assert row_height(_catatan(), [], 11) is None


def test_a_new_workbook_has_its_sheets_in_order(tmp_path: Path) -> None:
    tulis_buku(tmp_path / "buku.xlsx", [_catatan("Rekap"), _catatan("Rincian")])
    buku = buka(tmp_path / "buku.xlsx")
    assert buku.sheetnames == ["Rekap", "Rincian"]
    assert buku["Rekap"]["A1"].font.sz == 16
    assert buku["Rincian"].auto_filter.ref == "A4:C6"


def test_a_new_workbook_has_the_looks_of_a_patched_one(tmp_path: Path, hasil: Path) -> None:
    tulis_buku(tmp_path / "buku.xlsx", [_catatan()])
    baru, tertambal = buka(tmp_path / "buku.xlsx")["Catatan Pemeriksaan"], buka(hasil)["Catatan Pemeriksaan"]
    for baris in tertambal.iter_rows():
        for sel in baris:
            kembar = baru[sel.coordinate]
            for sifat in ("value", "fill", "border", "alignment"):
                assert repr(getattr(kembar, sifat)) == repr(getattr(sel, sifat))


def test_a_new_workbook_is_written_alike_each_time(tmp_path: Path) -> None:
    for nama in ("a.xlsx", "b.xlsx"):
        tulis_buku(tmp_path / nama, [_catatan()])
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_a_workbook_without_sheets_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="needs a sheet"):
        tulis_buku(tmp_path / "buku.xlsx", [])
