from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

import pytest

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.grid import KeadaanLembar, TextRun
from lkjip_desktop.domain.sel import CellRange
from lkjip_desktop.readers.grid import batas, buka
from tests.readers.grid.pembangun import (
    DOKUMEN,
    DOKUMEN_KETAT,
    KETAT,
    UTAMA,
    bagian_dasar,
    buka_bagian,
    buka_lembar,
    gaya_xml,
    hubungan,
    kemas,
    lembar_xml,
    satu_sel,
    simpan,
)


def test_a_number_keeps_its_fifteen_figures_and_an_integer_all_of_them(tmp_path: Path) -> None:
    lembar = satu_sel(
        tmp_path,
        '<c r="A1"><v>110.14000000000001</v></c><c r="B1"><v>198005171999121003</v></c>'
        '<c r="C1"><v>8.3299999999999999E-2</v></c><c r="D1"><v>1.4291880196E10</v></c><c r="E1"><v>12.50</v></c>',
    )
    nilai = [lembar[1, kolom].nilai for kolom in range(1, 6)]
    assert [str(satu) for satu in nilai] == ["110.14", "198005171999121003", "0.0833", "14291880196", "12.5"]


def test_rows_and_cells_without_addresses_follow_one_another(tmp_path: Path) -> None:
    lembar = buka_lembar(
        tmp_path, '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>'
    )
    assert {tempat: sel.teks for tempat, sel in lembar.sel.items()} == {
        (1, 1): "1",
        (1, 4): "2",
        (1, 5): "3",
        (3, 1): "4",
    }


def test_rows_may_come_in_any_order_and_of_a_cell_given_twice_the_last_counts(tmp_path: Path) -> None:
    lembar = buka_lembar(
        tmp_path,
        '<row r="5"><c r="A5"><v>5</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row>'
        '<row r="5"><c r="B5"><v>6</v></c></row><row r="9"><c r="A9"><v>9</v></c><c r="A9"/></row>',
    )
    assert {tempat: sel.teks for tempat, sel in lembar.sel.items()} == {(5, 1): "5", (2, 1): "2", (5, 2): "6"}


def test_shared_strings_keep_runs_with_a_meaning_and_leave_phonetics_out(tmp_path: Path) -> None:
    teks = (
        "<si><t>polos</t></si>"
        '<si><r><rPr><b/></rPr><t>502.024</t></r><r><rPr><b val="0"/><strike/></rPr><t> lama</t></r>'
        '<r><rPr><vertAlign val="superscript"/></rPr><t>1)</t></r><r><t> akhir</t></r>'
        '<rPh sb="0" eb="1"><t>bacaan</t></rPh></si>'
        "<si><r><rPr><i/></rPr><t>mi</t></r><r><t>ring</t></r></si><si/>"
    )
    sel = "".join(f'<c r="{huruf}1" t="s"><v>{i}</v></c>' for i, huruf in enumerate("ABCDE"))
    grid = buka_bagian(tmp_path, bagian_dasar(lembar_xml(f'<row r="1">{sel}</row>'), teks=teks))
    lembar = grid["Data"]
    assert [lembar[1, kolom].teks for kolom in range(1, 5)] == ["polos", "502.024 lama1) akhir", "miring", ""]
    assert lembar[1, 2].kaya == (
        TextRun("502.024", tebal=True),
        TextRun(" lama", coret=True),
        TextRun("1)", naik=True),
        TextRun(" akhir"),
    )
    assert lembar[1, 1].kaya == lembar[1, 3].kaya == ()
    assert (1, 4) not in lembar.sel
    assert grid.peringatan == ["1 sel kehilangan teksnya karena berkas rusak."]


def test_inline_strings_are_texts_too_in_cdata_as_well(tmp_path: Path) -> None:
    lembar = satu_sel(
        tmp_path,
        '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Dinas</t></r><r><t xml:space="preserve"> X</t></r></is></c>'
        '<c r="B1" t="inlineStr"><is><t><![CDATA[a<b & c]]></t></is></c><c r="C1" t="inlineStr"><is><t/></is></c>',
    )
    assert (lembar[1, 1].teks, lembar[1, 2].teks, (1, 3) in lembar.sel) == ("Dinas X", "a<b & c", False)
    assert lembar[1, 1].kaya[0].tebal


@pytest.mark.parametrize(
    ("mentah", "teks"),
    [
        ("baris_x000D_&#10;baru", "baris\nbaru"),
        ("a_x000d_b", "a\nb"),
        ("_x005F_x000D_", "_x000D_"),
        ("_xD83D__xDE00_", "\U0001f600"),
        ("x_xD83D_", "x\ufffd"),
        ("tab&#9;_x0001_|_xFFFF_", "tab\t|"),
        ("_x00G0_ _x12_", "_x00G0_ _x12_"),
    ],
)
def test_escapes_in_texts_are_undone(tmp_path: Path, mentah: str, teks: str) -> None:
    assert satu_sel(tmp_path, f'<c r="A1" t="inlineStr"><is><t>{mentah}</t></is></c>')[1, 1].nilai == teks


def test_truth_values_and_errors_are_no_numbers(tmp_path: Path) -> None:
    lembar = satu_sel(
        tmp_path,
        '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    )
    assert [(lembar[1, k].nilai, lembar[1, k].teks) for k in (1, 2)] == [(True, "TRUE"), (False, "FALSE")]
    galat = lembar[1, 3]
    assert (galat.nilai, galat.teks, galat.galat, galat.rumus, galat.kosong) == (
        None,
        "#DIV/0!",
        "#DIV/0!",
        "1/0",
        False,
    )


@pytest.mark.parametrize("isi", ["1E999", "NaN", "Infinity", "1e-400x", "abc"])
def test_what_is_no_number_that_excel_can_hold_is_a_text(tmp_path: Path, isi: str) -> None:
    assert satu_sel(tmp_path, f'<c r="A1"><v>{isi}</v></c>')[1, 1].nilai == isi


def test_a_formula_keeps_its_cached_result_and_says_where_it_has_none(tmp_path: Path) -> None:
    lembar = satu_sel(
        tmp_path,
        '<c r="A1"><f>E10/D10*100</f><v>95.02</v></c><c r="B1" t="str"><f>=A1&amp;"%"</f><v>95,02%</v></c>'
        '<c r="C1"><f>A1</f></c><c r="D1"><f>A1</f><v/></c><c r="E1" t="str"><f>""</f><v></v></c>',
    )
    assert [lembar[1, k].rumus for k in range(1, 6)] == ["E10/D10*100", 'A1&"%"', "A1", "A1", '""']
    assert [lembar[1, k].nilai for k in range(1, 6)] == [Decimal("95.02"), "95,02%", None, None, ""]
    assert [lembar[1, k].tanpa_hasil for k in range(1, 6)] == [False, False, True, True, False]


def test_a_google_sheets_dummy_function_keeps_its_cached_value(tmp_path: Path) -> None:
    rumus = 'IFERROR(__xludf.DUMMYFUNCTION("IMPORTRANGE(&quot;&quot;x&quot;&quot;)"),506024.0)'
    sel = satu_sel(tmp_path, f'<c r="A1"><f>{rumus}</f><v>506024.0</v></c>')[1, 1]
    assert (sel.nilai, sel.teks, sel.tanpa_hasil) == (Decimal(506024), "506024", False)


def test_members_of_a_shared_formula_get_it_moved_wherever_the_first_cell_stands(tmp_path: Path) -> None:
    lembar = buka_lembar(
        tmp_path,
        '<row r="2"><c r="C2"><f t="shared" si="0"/><v>1</v></c></row>'
        '<row r="1"><c r="C1"><f t="shared" si="0" ref="C1:C3">A1/$B$1*LOG10(A1)</f><v>1</v></c></row>'
        '<row r="3"><c r="C3"><f t="shared" si="0"/></c><c r="D3"><f t="shared" si="9"/><v>4</v></c></row>',
    )
    assert [lembar[b, 3].rumus for b in (1, 2, 3)] == [
        "A1/$B$1*LOG10(A1)",
        "A2/$B$1*LOG10(A2)",
        "A3/$B$1*LOG10(A3)",
    ]
    assert lembar[3, 3].tanpa_hasil
    assert (lembar[3, 4].rumus, lembar[3, 4].teks) == (None, "4")


def test_beyond_the_limit_members_of_a_shared_formula_keep_its_first_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batas, "RUMUS_TURUNAN", 4)
    lembar = satu_sel(
        tmp_path,
        '<c r="B1"><f t="shared" si="0" ref="B1:D1">A1</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>1</v></c>'
        '<c r="D1"><f t="shared" si="0"/><v>1</v></c><c r="E1"><f t="shared" si="0"/><v>1</v></c>',
    )
    assert [lembar[1, kolom].rumus for kolom in (2, 3, 4, 5)] == ["A1", "B1", "C1", "A1"]


def test_array_formulas_and_data_tables_have_a_text(tmp_path: Path) -> None:
    lembar = satu_sel(
        tmp_path,
        '<c r="A1"><f t="array" ref="A1:A2">SUM(B1:B2*C1:C2)</f><v>3</v></c>'
        '<c r="B1"><f t="dataTable" ref="B1:B9" dt2D="1" r1="X1" r2="X2"/><v>4</v></c>',
    )
    assert (lembar[1, 1].rumus, lembar[1, 2].rumus) == ("SUM(B1:B2*C1:C2)", "TABLE(X1,X2)")


def test_numbers_in_a_date_format_are_dates_counted_from_1900(tmp_path: Path) -> None:
    gaya = gaya_xml("dd/mm/yyyy", "dd/mm/yyyy hh:mm", "hh:mm", "[h]:mm")
    lembar = satu_sel(
        tmp_path,
        '<c r="A1" s="1"><v>45657</v></c><c r="B1" s="2"><v>45657.3125</v></c><c r="C1" s="3"><v>0.3125</v></c>'
        '<c r="D1" s="4"><v>1.5</v></c><c r="E1" s="1"><v>59</v></c><c r="F1" s="1"><v>61</v></c>'
        '<c r="G1" s="1"><v>60</v></c><c r="H1" s="1"><v>-3</v></c><c r="I1" s="1"><v>0</v></c>'
        '<c r="J1" s="1"><v>9999999</v></c>',
        gaya=gaya,
    )
    assert [lembar[1, k].nilai for k in range(1, 11)] == [
        date(2024, 12, 31),
        datetime(2024, 12, 31, 7, 30),
        time(7, 30),
        Decimal("1.5"),
        date(1900, 2, 28),
        date(1900, 3, 1),
        Decimal(60),
        Decimal(-3),
        Decimal(0),
        Decimal(9999999),
    ]
    assert [lembar[1, k].teks for k in range(1, 5)] == ["31/12/2024", "31/12/2024 07.30", "07.30", "36.00"]
    assert lembar[1, 8].teks == "-3"


def test_numbers_in_a_date_format_are_counted_from_1904_where_the_workbook_says_so(tmp_path: Path) -> None:
    lembar = satu_sel(
        tmp_path,
        '<c r="A1" s="1"><v>44195</v></c><c r="B1" s="1"><v>0</v></c>',
        gaya=gaya_xml("d mmmm yyyy"),
        buku='<workbookPr date1904="true"/>',
    )
    assert (lembar[1, 1].nilai, lembar[1, 1].teks) == (date(2024, 12, 31), "31 Desember 2024")
    assert lembar[1, 2].nilai == date(1904, 1, 1)


def test_dates_written_as_such_are_dates_in_any_format(tmp_path: Path) -> None:
    lembar = satu_sel(
        tmp_path,
        '<c r="A1" t="d"><v>2024-12-31</v></c><c r="B1" t="d" s="1"><v>2024-08-05T14:07:00Z</v></c>'
        '<c r="C1" t="d"><v>T07:30:00</v></c><c r="D1" t="d"><v>kemarin</v></c>',
        gaya=gaya_xml("mmm yyyy"),
    )
    assert [(lembar[1, k].nilai, lembar[1, k].teks) for k in range(1, 5)] == [
        (date(2024, 12, 31), "31/12/2024"),
        (datetime(2024, 8, 5, 14, 7), "Agu 2024"),
        (time(7, 30), "7.30.00"),
        ("kemarin", "kemarin"),
    ]


def test_builtin_formats_need_no_code_in_the_file(tmp_path: Path) -> None:
    xf = "".join(f'<xf numFmtId="{nomor}"/>' for nomor in (0, 10, 14, 42, 9999))
    gaya = f'<styleSheet xmlns="{UTAMA}"><cellStyleXfs><xf numFmtId="3"/></cellStyleXfs><cellXfs>{xf}</cellXfs>'
    gaya += '<dxfs><dxf><numFmt numFmtId="10" formatCode="0"/></dxf></dxfs></styleSheet>'
    lembar = satu_sel(
        tmp_path,
        '<c r="A1" s="1"><v>1.0133</v></c><c r="B1" s="2"><v>45657</v></c><c r="C1" s="3"><v>1500</v></c>'
        '<c r="D1" s="4"><v>1500</v></c><c r="E1" s="77"><v>1500</v></c>',
        gaya=gaya,
    )
    assert [lembar[1, k].teks for k in range(1, 6)] == ["101,33%", "31/12/2024", "Rp 1.500", "1500", "1500"]
    assert [lembar[1, k].format for k in (1, 2, 5)] == ["0.00%", "mm-dd-yy", "General"]


def test_a_file_may_redefine_a_builtin_format(tmp_path: Path) -> None:
    gaya = f'<styleSheet xmlns="{UTAMA}"><numFmts><numFmt numFmtId="41" formatCode="0.0"/></numFmts><cellXfs>'
    gaya += '<xf numFmtId="41"/></cellXfs></styleSheet>'
    assert satu_sel(tmp_path, '<c r="A1"><v>2</v></c>', gaya=gaya)[1, 1].teks == "2,0"


def test_of_alternate_content_in_styles_only_the_fallback_counts(tmp_path: Path) -> None:
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    gaya = (
        f'<x:styleSheet xmlns:x="{UTAMA}" xmlns:mc="{mc}"><x:cellXfs><x:xf numFmtId="0"/><mc:AlternateContent>'
        '<mc:Choice Requires="x14"><x:xf numFmtId="1"/></mc:Choice><mc:Fallback><x:xf numFmtId="2"/></mc:Fallback>'
        '</mc:AlternateContent><x:xf numFmtId="9"/></x:cellXfs></x:styleSheet>'
    )
    lembar = satu_sel(tmp_path, '<c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c>', gaya=gaya)
    assert [lembar[1, k].teks for k in (1, 2)] == ["1,00", "100%"]


def test_blank_cells_are_kept_only_for_a_format_worth_knowing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batas, "SEL_KOSONG", 1)
    sel = '<c r="A1"/><c r="B1" s="1"/><c r="C1" s="1"/><c r="D1" s="1"><v>1</v></c>'
    lembar = satu_sel(tmp_path, sel, gaya=gaya_xml("0.00%"))
    assert set(lembar.sel) == {(1, 2), (1, 4)}
    assert (lembar[1, 2].kosong, lembar[1, 2].format, lembar.ukuran) == (True, "0.00%", (1, 4))


def test_hidden_rows_and_columns_are_known(tmp_path: Path) -> None:
    lembar = buka_lembar(
        tmp_path,
        '<row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3" hidden="false"/><row hidden="true"/>',
        depan='<cols><col min="2" max="3" hidden="1"/><col min="3" max="4" hidden="1"/><col min="7" max="7"/>'
        '<col min="16383" max="99999999" hidden="1"/></cols>',
    )
    assert lembar.baris_tersembunyi == {2, 4}
    assert lembar.kolom_tersembunyi == {2, 3, 4, 16383, 16384}


def test_merges_are_kept_as_ranges(tmp_path: Path) -> None:
    ekor = '<mergeCells count="9"><mergeCell ref="A1:C2"/><mergeCell ref="$E$1"/></mergeCells>'
    lembar = buka_lembar(tmp_path, '<row><c><v>1</v></c></row><row r="2"><c r="C2"><v>2</v></c></row>', ekor)
    assert lembar.gabungan == (CellRange(1, 1, 2, 3), CellRange(1, 5, 1, 5))
    assert lembar.efektif(2, 3).teks == "1"


def test_merges_that_cover_more_than_a_sheet_can_hold_are_left_out_with_a_warning(tmp_path: Path) -> None:
    ekor = "<mergeCells>" + '<mergeCell ref="A1:XFD1048576"/>' * 3 + '<mergeCell ref="A1:B1"/></mergeCells>'
    grid = buka_bagian(
        tmp_path, bagian_dasar(lembar_xml('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', ekor))
    )
    assert grid["Data"].gabungan == (CellRange(1, 1, 1, 2),)
    assert grid.peringatan == ["Sebagian sel gabungan pada lembar Data diabaikan karena terlalu luas."]


def test_a_merge_of_whole_columns_costs_only_the_used_area(tmp_path: Path) -> None:
    ekor = '<mergeCells><mergeCell ref="A1:C1048576"/></mergeCells>'
    lembar = buka_lembar(tmp_path, '<row><c><v>1</v></c><c r="D1"><v>2</v></c></row>', ekor)
    assert (len(lembar.gabungan), set(lembar.jangkar)) == (1, {(1, 1), (1, 2), (1, 3)})


def test_the_claimed_dimension_is_not_believed(tmp_path: Path) -> None:
    lembar = buka_lembar(tmp_path, "<row><c><v>1</v></c></row>", depan='<dimension ref="A1:XFD1048576"/>')
    assert lembar.ukuran == (1, 1)


def test_notes_are_read_as_texts(tmp_path: Path) -> None:
    catatan = (
        f'<comments xmlns="{UTAMA}"><authors><author>Budi</author></authors><commentList>'
        '<comment ref="B2"><text><r><rPr><b/></rPr><t>Budi:</t></r><r><t>\nCek DKB</t></r></text></comment>'
        '<comment ref="A1"><text><t> satu </t></text></comment></commentList></comments>'
    )
    grid = buka_bagian(
        tmp_path,
        bagian_dasar(lembar_xml("<row/>"))
        | {
            "xl/worksheets/_rels/sheet1.xml.rels": hubungan(("r1", f"{DOKUMEN}/comments", "../comments1.xml")),
            "xl/comments1.xml": catatan,
        },
    )
    assert grid["Data"].catatan == {(2, 2): "Budi:\nCek DKB", (1, 1): "satu"}


def _buku(lembar: str, *jenis: tuple[str, str, str], **lain: str) -> dict[str, str]:
    nama = lain.get("nama", "")
    return bagian_dasar(lembar_xml("<row><c><v>1</v></c></row>")) | {
        "xl/_rels/workbook.xml.rels": hubungan(*jenis),
        "xl/workbook.xml": f'<workbook xmlns="{UTAMA}" xmlns:r="{DOKUMEN}"><sheets>{lembar}</sheets>{nama}</workbook>',
        "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    }


def test_sheets_keep_order_and_state_and_only_worksheets_are_read(tmp_path: Path) -> None:
    lembar = "".join(
        f'<sheet name="{nama}" sheetId="{i}" state="{keadaan}" r:id="r{i}"/>'
        for i, (nama, keadaan) in enumerate(
            [("Grafik", "visible"), ("B", "hidden"), ("A", "veryHidden"), ("C", "?"), ("Hilang", "visible")]
        )
    )
    target = [("r0", "chartsheet", "chartsheets/sheet1.xml")]
    target += [(f"r{i}", "worksheet", "worksheets/sheet1.xml") for i in (1, 2, 3)]
    target += [("r4", "worksheet", "worksheets/tidak ada.xml")]
    grid = buka_bagian(tmp_path, _buku(lembar, *[(i, f"{DOKUMEN}/{jenis}", t) for i, jenis, t in target]))
    assert [(satu.nama, satu.keadaan) for satu in grid.lembar] == [
        ("B", KeadaanLembar.TERSEMBUNYI),
        ("A", KeadaanLembar.SANGAT_TERSEMBUNYI),
        ("C", KeadaanLembar.TAMPAK),
    ]
    assert grid.peringatan == ["Lembar Hilang tidak ditemukan di dalam berkas."]


def test_defined_names_say_whose_they_are(tmp_path: Path) -> None:
    nama = (
        '<definedNames><definedName name="Total">Data!$D$10</definedName>'
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'KERTAS KERJA\'!$4:$6</definedName></definedNames>'
    )
    lembar = '<sheet name="KERTAS KERJA" sheetId="1" r:id="r1"/>'
    grid = buka_bagian(tmp_path, _buku(lembar, ("r1", f"{DOKUMEN}/worksheet", "worksheets/sheet1.xml"), nama=nama))
    assert grid.nama == {"Total": "Data!$D$10", "KERTAS KERJA!_xlnm.Print_Titles": "'KERTAS KERJA'!$4:$6"}
    assert grid.berkas == tmp_path / "buku.xlsx"


def test_prefixes_and_the_strict_namespaces_change_nothing(tmp_path: Path) -> None:
    lembar = (
        f'<x:worksheet xmlns:x="{KETAT}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>ketat</x:t>'
        "</x:is></x:c></x:row></x:sheetData></x:worksheet>"
    )
    bagian = {
        "_rels/.rels": hubungan(("a", f"{DOKUMEN_KETAT}/officeDocument", "xl/workbook.xml")),
        "xl/_rels/workbook.xml.rels": hubungan(("r1", f"{DOKUMEN_KETAT}/worksheet", "s.xml")),
        "xl/workbook.xml": f'<y:workbook xmlns:y="{KETAT}" xmlns:r="{DOKUMEN_KETAT}"><y:sheets>'
        '<y:sheet name="Data" sheetId="1" r:id="r1"/></y:sheets></y:workbook>',
        "xl/s.xml": lembar,
    }
    assert buka_bagian(tmp_path, bagian)["Data"][1, 1].nilai == "ketat"


def test_elements_of_other_namespaces_are_no_cells(tmp_path: Path) -> None:
    ekor = '<extLst><ext xmlns:q="urn:q"><q:row><q:c r="B1"><q:v>9</q:v></q:c></q:row></ext></extLst>'
    assert set(buka_lembar(tmp_path, "<row><c><v>1</v></c></row>", ekor).sel) == {(1, 1)}


@pytest.mark.parametrize("sandi", ["utf-8-sig", "utf-16", "iso-8859-1"])
def test_any_encoding_that_xml_declares_is_read(tmp_path: Path, sandi: str) -> None:
    nama = {"utf-8-sig": "UTF-8"}.get(sandi, sandi)
    xml = f'<?xml version="1.0" encoding="{nama}"?>' + lembar_xml('<row><c t="str"><v>é</v></c></row>')
    isi = kemas(bagian_dasar("") | {"xl/worksheets/sheet1.xml": xml.encode(sandi)})
    assert buka(simpan(tmp_path, isi))["Data"][1, 1].nilai == "é"


def test_an_unknown_encoding_is_damage(tmp_path: Path) -> None:
    xml = '<?xml version="1.0" encoding="tidak-ada"?>' + lembar_xml("<row/>")
    with pytest.raises(GalatPengguna, match="Isi kertas kerja rusak"):
        buka(simpan(tmp_path, kemas(bagian_dasar(xml))))


def test_endless_rows_of_blanks_and_dots_in_a_text_are_shortened(tmp_path: Path) -> None:
    isi = f"Nama{' ' * 5_000}:{'.' * 900} Budi{'-' * batas.DERET}"
    sel = satu_sel(tmp_path, f'<c r="A1" t="inlineStr"><is><t>{isi}</t></is></c>')[1, 1]
    assert sel.nilai == sel.teks == f"Nama{' ' * batas.DERET}Budi{'-' * batas.DERET}"
