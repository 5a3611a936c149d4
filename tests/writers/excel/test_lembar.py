"""Splicing cells into sheets as other programs write them."""

from __future__ import annotations

import codecs
from decimal import Decimal
from pathlib import Path

import pytest

from lkjip_desktop.writers.excel.lembar import with_attribute
from lkjip_desktop.writers.excel.ooxml import number_text, utf8, xstring
from tests.writers.excel.bahan import (
    HUBUNGAN,
    HUBUNGAN_STRICT,
    KETERANGAN,
    STRICT,
    UTAMA,
    buka,
    buku_xml,
    hubungan_xml,
    lembar_hasil,
    lembar_xml,
    tambal_kecil,
    ubah,
)

DUA_BARIS = (
    '<row r="2" spans="2:3"><c r="B2" s="1"><v>5</v></c><c r="C2" t="str"><v>%</v></c></row>'
    '<row r="5"><c r="A5"/></row>'
)


def test_a_number_replaces_a_cell_and_keeps_its_style(tmp_path: Path) -> None:
    hasil, _ = tambal_kecil(tmp_path, lembar_xml(DUA_BARIS), ubah("B2", Decimal("92.0145000000000000001")))
    assert lembar_hasil(hasil) == lembar_xml(DUA_BARIS).replace(
        '<c r="B2" s="1"><v>5</v></c>', '<c r="B2" s="1"><v>92.0145000000000000001</v></c>'
    )


@pytest.mark.parametrize("isi", ["=SUM(A1)", "+1", "-x", "@a", "'petik", "0012", "=1+1"])
def test_text_never_becomes_a_formula(tmp_path: Path, isi: str) -> None:
    hasil, _ = tambal_kecil(tmp_path, lembar_xml(DUA_BARIS), ubah("B2", isi))
    assert f't="inlineStr"><is><t xml:space="preserve">{isi}</t></is></c>' in lembar_hasil(hasil)
    sel = buka(hasil)["Data"]["B2"]
    assert sel.value == isi
    assert "<f>" not in lembar_hasil(hasil)


@pytest.mark.parametrize(
    ("isi", "tersimpan"),
    [
        ("a\x01b", "a_x0001_b"),
        ("a\rb\nc\td", "a_x000D_b\nc\td"),
        ("_x0041_", "_x005F_x0041_"),
        ("a\ufffeb", "a_xFFFE_b"),
        ("a\ud800b", "a_xD800_b"),
        ("a<b>&\"'", "a<b>&\"'"),
    ],
)
def test_characters_that_xml_cannot_carry_are_escaped_as_excel_does(isi: str, tersimpan: str) -> None:
    assert xstring(isi) == tersimpan


@pytest.mark.parametrize(
    ("nilai", "tersimpan"),
    [
        ("0.1", "0.1"),
        ("-0", "0"),
        ("1E+3", "1000"),
        ("110.140", "110.140"),
        ("1E-300", "1E-300"),
        ("1.5E+99", "1.5E+99"),
    ],
)
def test_a_number_is_stored_exactly(nilai: str, tersimpan: str) -> None:
    assert number_text(Decimal(nilai)) == tersimpan


def test_a_formula_is_live_and_carries_its_result(tmp_path: Path) -> None:
    hasil, _ = tambal_kecil(tmp_path, lembar_xml(DUA_BARIS), ubah("B2", Decimal("12.5"), rumus='IF(A1<2,"x",12.5)'))
    assert buka(hasil)["Data"]["B2"].value == '=IF(A1<2,"x",12.5)'
    assert buka(hasil, nilai=True)["Data"]["B2"].value == 12.5


def test_a_formula_with_a_text_result_says_so(tmp_path: Path) -> None:
    hasil, _ = tambal_kecil(tmp_path, lembar_xml(DUA_BARIS), ubah("B2", "Baik & benar", rumus='"Baik & benar"'))
    assert buka(hasil, nilai=True)["Data"]["B2"].value == "Baik & benar"


def test_a_fill_alone_changes_nothing_but_the_style_number(tmp_path: Path) -> None:
    hasil, _ = tambal_kecil(tmp_path, lembar_xml(DUA_BARIS), ubah("C2", warna="FFE699"))
    assert lembar_hasil(hasil) == lembar_xml(DUA_BARIS).replace('<c r="C2" t="str">', '<c s="3" r="C2" t="str">')


def test_new_cells_stand_in_order_within_their_row(tmp_path: Path) -> None:
    edits = [ubah("D2", 4), ubah("A2", 1), ubah("E2", "x")]
    hasil, _ = tambal_kecil(tmp_path, lembar_xml(DUA_BARIS), *edits)
    assert [sel.value for sel in buka(hasil)["Data"][2]] == [1, 5, "%", 4, "x"]
    urutan = [lembar_hasil(hasil).index(f'r="{sel}"') for sel in ("A2", "B2", "C2", "D2", "E2")]
    assert urutan == sorted(urutan)
    assert 'spans="1:5"' in lembar_hasil(hasil)


def test_new_rows_stand_in_order_among_the_old(tmp_path: Path) -> None:
    edits = [ubah("A9", 9), ubah("A1", 1), ubah("A3", 3), ubah("B3", 33)]
    hasil, _ = tambal_kecil(tmp_path, lembar_xml(DUA_BARIS), *edits)
    isi = lembar_hasil(hasil)
    urutan = [isi.index(f'<row r="{nomor}"') for nomor in (1, 2, 3, 5, 9)]
    assert urutan == sorted(urutan)
    assert buka(hasil)["Data"]["B3"].value == 33


@pytest.mark.parametrize("kosong", ["<sheetData/>", "<sheetData />", "<sheetData></sheetData>"])
def test_an_empty_sheet_takes_cells(tmp_path: Path, kosong: str) -> None:
    lembar = f'<worksheet xmlns="{UTAMA}"><dimension ref="A1"/>{kosong}</worksheet>'
    hasil, _ = tambal_kecil(tmp_path, lembar, ubah("C4", 7), ubah("A2", 1))
    assert buka(hasil)["Data"]["C4"].value == 7
    assert '<dimension ref="A1:C4"/>' in lembar_hasil(hasil)


@pytest.mark.parametrize("baris", ['<row r="2"/>', '<row r="2" ht="20" />', '<row r="2"></row>'])
def test_an_empty_row_takes_cells(tmp_path: Path, baris: str) -> None:
    hasil, _ = tambal_kecil(tmp_path, lembar_xml(baris), ubah("B2", 7), ubah("A2", 1))
    assert [sel.value for sel in buka(hasil)["Data"][2]] == [1, 7]


def test_cells_and_rows_without_references_are_counted(tmp_path: Path) -> None:
    lembar = lembar_xml('<row/><row><c><v>1</v></c><c><v>2</v></c><c r="E2"><v>5</v></c><c><v>6</v></c></row>')
    hasil, _ = tambal_kecil(tmp_path, lembar, ubah("B2", 20), ubah("C2", 30), ubah("F2", 60), ubah("A1", 10))
    lembar_baru = buka(hasil)["Data"]
    assert [sel.value for sel in lembar_baru[2]] == [1, 20, 30, None, 5, 60]
    assert lembar_baru["A1"].value == 10


def test_prefixed_names_stay_prefixed(tmp_path: Path) -> None:
    lembar = (
        f'<x:worksheet xmlns:x="{UTAMA}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>'
        "</x:sheetData></x:worksheet>"
    )
    hasil, _ = tambal_kecil(tmp_path, lembar, ubah("A1", "teks"), ubah("B1", 2, warna="FFE699"), ubah("A3", 3))
    isi = lembar_hasil(hasil)
    assert '<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">teks</x:t></x:is></x:c>' in isi
    assert '<x:row r="3"><x:c r="A3"><x:v>3</x:v></x:c></x:row>' in isi
    assert buka(hasil)["Data"]["B1"].value == 2


@pytest.mark.parametrize(
    "kodean",
    ["utf-16", "utf-16-le", "utf-16-be", "iso-8859-1", "utf-8-sig"],
)
def test_other_encodings_become_utf_8(tmp_path: Path, kodean: str) -> None:
    nama = {"utf-8-sig": "UTF-8"}.get(kodean, kodean.removesuffix("-le").removesuffix("-be"))
    teks = f'<?xml version="1.0" encoding="{nama}"?>' + lembar_xml(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>é</t></is></c></row>'
    )
    hasil, _ = tambal_kecil(tmp_path, teks.encode(kodean), ubah("B1", "±"))
    assert [sel.value for sel in buka(hasil)["Data"][1]] == ["é", "±"]
    bom = codecs.BOM_UTF8.decode() if kodean == "utf-8-sig" else ""
    assert lembar_hasil(hasil).startswith(f'{bom}<?xml version="1.0" encoding="UTF-8"?><worksheet')


def test_utf_8_is_left_alone() -> None:
    data = (KETERANGAN + lembar_xml("")).encode()
    assert utf8(data) is data


def test_a_new_cell_inherits_its_rows_style_before_its_columns(tmp_path: Path) -> None:
    lembar = lembar_xml(
        '<row r="1" s="1" customFormat="1"><c r="A1"/></row><row r="2" s="1"><c r="A2"/></row>',
        awal='<cols><col min="2" max="4" width="9" style="2"/></cols>',
    )
    hasil, _ = tambal_kecil(tmp_path, lembar, ubah("B1", 1), ubah("B2", 1), ubah("B3", 1), ubah("E2", 1))
    isi = lembar_hasil(hasil)
    assert '<c r="B1" s="1">' in isi
    assert '<c r="B2" s="2">' in isi
    assert '<c r="B3" s="2">' in isi
    assert '<c r="E2"><v>' in isi


def test_a_strict_workbook_takes_values_fills_and_sheets(tmp_path: Path) -> None:
    lembar = lembar_xml('<row r="1"><c r="A1"><v>1</v></c></row>').replace(UTAMA, STRICT)
    gaya = f'<styleSheet xmlns="{STRICT}"/>'
    bagian = {
        "xl/workbook.xml": buku_xml("Data", hubungan=HUBUNGAN_STRICT).replace(UTAMA, STRICT),
        "_rels/.rels": hubungan_xml(("rId1", "officeDocument", "xl/workbook.xml"), jenis=HUBUNGAN_STRICT),
        "xl/_rels/workbook.xml.rels": hubungan_xml(
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml"), jenis=HUBUNGAN_STRICT
        ),
        "xl/styles.xml": gaya,
    }
    hasil, catatan = tambal_kecil(tmp_path, lembar, ubah("A1", 5, warna="FFE699"), ubah("B1", catatan="x"), **bagian)
    assert '<c r="A1" s="1"><v>5</v></c>' in lembar_hasil(hasil)
    assert [tolak.ref.sel for tolak in catatan.ditolak] == ["B1"]
    assert "Strict" in catatan.ditolak[0].alasan
    assert HUBUNGAN not in lembar_hasil(hasil)


def test_a_greater_than_sign_in_an_attribute_is_no_end_of_a_tag(tmp_path: Path) -> None:
    lembar = lembar_xml('<row r="1" x:a="1>0" xmlns:x="urn:x"><c r="A1" x:b="a>b" s="1"><v>1</v></c></row>')
    hasil, _ = tambal_kecil(tmp_path, lembar, ubah("A1", warna="FFE699"), ubah("B1", 2))
    assert lembar_hasil(hasil) == lembar.replace(' s="1"><v>1</v></c>', ' s="3"><v>1</v></c><c r="B1"><v>2</v></c>')


@pytest.mark.parametrize(
    ("tanda", "hasil"),
    [
        (b'<c r="A1"/>', b'<c s="7" r="A1"/>'),
        (b"<c/>", b'<c s="7"/>'),
        (b"<x:c s='1' r=\"A1\">", b'<x:c s="7" r="A1">'),
        (b'<c cs="1" r="A1">', b'<c s="7" cs="1" r="A1">'),
    ],
)
def test_an_attribute_is_set_where_it_is_or_first(tanda: bytes, hasil: bytes) -> None:
    assert with_attribute(tanda, "s", "7") == hasil


def test_the_last_of_several_edits_of_a_cell_wins(tmp_path: Path) -> None:
    edits = [ubah("B2", 1, warna="FFE699"), ubah("B2", 2), ubah("B2", catatan="satu"), ubah("B2", catatan="dua")]
    hasil, _ = tambal_kecil(tmp_path, lembar_xml(DUA_BARIS), *edits)
    sel = buka(hasil)["Data"]["B2"]
    assert (sel.value, sel.fill.fgColor.rgb, sel.comment.text) == (2, "FFFFE699", "satu\ndua")
