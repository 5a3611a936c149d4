"""Formulas: which functions are known, what a formula reads, what is stale after a change."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl.utils import FORMULAE

from lkjip_desktop.writers.excel.fungsi import FUNGSI, FUNGSI_BARU
from lkjip_desktop.writers.excel.rumus import ANY_SHEET, called_functions, is_known, references, used_names
from tests.writers.excel.bahan import (
    UTAMA,
    bagian,
    buka,
    buku_xml,
    hubungan_xml,
    jenis_xml,
    lembar_hasil,
    lembar_xml,
    tambal_kecil,
    ubah,
)


def _rumus(**sel: str) -> str:
    """Return rows with a formula in each named cell and a result of 1."""
    return "".join(
        f'<row r="{alamat[1:]}"><c r="{alamat}"><f>{isi}</f><v>1</v></c></row>' for alamat, isi in sel.items()
    )


def test_the_list_of_known_functions_holds_all_that_openpyxl_knows() -> None:
    assert FORMULAE <= FUNGSI
    assert sorted(FUNGSI & FUNGSI_BARU) == ["NETWORKDAYS.INTL", "WORKDAY.INTL"]


@pytest.mark.parametrize(
    ("rumus", "fungsi"),
    [
        ("SUM(A1:A2)+round(B1,2)", {"SUM", "ROUND"}),
        ('IF(A1="SUM(x)","TEXT(1)",1)', {"IF"}),
        ("'Lembar MAX(1)'!A1*2", set()),
        ("_xlfn.XLOOKUP(A1,B:B,C:C)", {"_XLFN.XLOOKUP"}),
        ("[1]!Terbilang(A1)", {"TERBILANG"}),
        ("'C:\\x\\[t.xla]'!Terbilang(A1)", {"TERBILANG"}),
        ("SUM(Tabel1[[#This Row],[N(x)]])", {"SUM"}),
        ("A1*(B1+C1)", set()),
        ("LOG10(2)+ERROR.TYPE(A1)", {"LOG10", "ERROR.TYPE"}),
    ],
)
def test_the_functions_a_formula_calls(rumus: str, fungsi: set[str]) -> None:
    assert called_functions(rumus) == fungsi


@pytest.mark.parametrize(
    ("fungsi", "dikenal"),
    [
        ("SUM", True),
        ("_XLFN.XLOOKUP", True),
        ("_XLFN._XLWS.SORT", True),
        ("_XLPM.X", True),
        ("PAJAKKU", True),
        ("XLOOKUP", False),
        ("_XLFN.TERBILANG", False),
        ("_XLL.KURS", False),
        ("TERBILANG", False),
        ("__XLUDF.DUMMYFUNCTION", False),
        ("NAMA.LAIN", False),
    ],
)
def test_which_functions_excel_knows(fungsi: str, dikenal: bool) -> None:
    nama = {"PAJAKKU": "_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)", "NAMA.LAIN": "Data!$A$1"}
    assert is_known(fungsi, nama) is dikenal


@pytest.mark.parametrize(
    ("rumus", "dibaca"),
    [
        ("A1+$B$2", [(None, "A1:A1"), (None, "B2:B2")]),
        ("SUM(D6:D9)", [(None, "D6:D9")]),
        ("SUM('Data ''24'!B3:A1)", [("Data '24", "A1:B3")]),
        ("Data!C5*2", [("Data", "C5:C5")]),
        ("SUM(B:C)", [(None, "B1:C1048576")]),
        ("SUM(2:$3)", [(None, "A2:XFD3")]),
        ("SUM(Awal:Akhir!A1)", [(ANY_SHEET, "A1:A1")]),
        ('"A1"&A2', [(None, "A2:A2")]),
        ("[1]Data!A1", []),
        ("LOG10(x)+AB1C", []),
        ("Total_A1", []),
    ],
)
def test_the_cells_a_formula_reads(rumus: str, dibaca: list[tuple[str | None, str]]) -> None:
    assert [(acuan.sheet, str(acuan.range)) for acuan in references(rumus)] == dibaca


def test_a_shared_formulas_members_read_shifted_cells() -> None:
    acuan = references("A1+$B1+C$1+$D$1", (2, 1))
    assert [str(a.range) for a in acuan] == ["B3:B3", "B3:B3", "D1:D1", "D1:D1"]


def test_the_words_that_may_be_names() -> None:
    assert used_names('TotalAnggaran*2+Data!Lokal+SUM(Tabel1[x])+"Bukan"') >= {"TOTALANGGARAN", "LOKAL", "TABEL1"}
    assert "BUKAN" not in used_names('"Bukan"')


def test_a_workbook_with_known_functions_is_computed_anew_by_excel(tmp_path: Path) -> None:
    lembar = lembar_xml(_rumus(A1="SUM(B1:B9)"))
    hasil, catatan = tambal_kecil(tmp_path, lembar, ubah("B1", Decimal(2), rumus="1+1"))
    assert 'fullCalcOnLoad="1"' in bagian(hasil)["xl/workbook.xml"].decode()
    assert buka(hasil)["Data"]["B1"].value == "=1+1"
    assert catatan.basi == []


def test_an_unknown_function_means_plain_values_and_stale_cells_are_named(tmp_path: Path) -> None:
    lembar = lembar_xml(
        _rumus(A1="TERBILANG(B1)", A2="B1*2", A3="A2+1", A4="SUM(B1:B2)", A5="C1*2", A6="SUM(B:B)", A7="OFFSET(C1,1,1)")
    )
    hasil, catatan = tambal_kecil(tmp_path, lembar, ubah("B1", Decimal(2), rumus="1+1"))
    assert "fullCalcOnLoad" not in bagian(hasil)["xl/workbook.xml"].decode()
    assert buka(hasil)["Data"]["B1"].value == 2
    assert [ref.sel for ref in catatan.basi] == ["A1", "A2", "A3", "A4", "A6", "A7"]


def test_a_mark_alone_leaves_nothing_stale(tmp_path: Path) -> None:
    lembar = lembar_xml(_rumus(A1="TERBILANG(B1)", A7="OFFSET(C1,1,1)"))
    assert tambal_kecil(tmp_path, lembar, ubah("B1", warna="FFE699", catatan="x"))[1].basi == []


def test_a_workbook_that_computes_anew_by_itself_has_no_stale_cells(tmp_path: Path) -> None:
    buku = buku_xml("Data", akhir='<calcPr calcId="1" fullCalcOnLoad="1"/>')
    lembar = lembar_xml(_rumus(A1="TERBILANG(B1)"))
    hasil, catatan = tambal_kecil(tmp_path, lembar, ubah("B1", 2, rumus="1+1"), **{"xl/workbook.xml": buku})
    assert catatan.basi == []
    assert "<f>1+1</f>" not in lembar_hasil(hasil)


def test_stale_cells_are_found_through_names_tables_sheets_and_shared_formulas(tmp_path: Path) -> None:
    nama = '<definedNames><definedName name="Total">Data!$B$1</definedName></definedNames>'
    lain = lembar_xml(
        '<row><c><f>Total*2</f><v>1</v></c></row><row><c><f t="shared" ref="A2:A3" si="0">Data!B1</f><v>1</v></c></row>'
        '<row><c><f t="shared" si="0"/><v>1</v></c></row>'
        '<row><c r="A4"><f t="array" ref="A4:B4">data!B1:C1</f><v>1</v></c></row>'
        "<row><c><f>B4+1</f><v>1</v></c></row><row><c><f>SUM(Tabel[x])</f><v>1</v></c></row>"
    )
    bagian_lain = {
        "xl/workbook.xml": buku_xml("Data", "Lain", akhir=nama),
        "xl/_rels/workbook.xml.rels": hubungan_xml(
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "worksheet", "worksheets/sheet2.xml")
        ),
        "xl/worksheets/sheet2.xml": lain,
        "xl/worksheets/_rels/sheet1.xml.rels": hubungan_xml(("rId1", "table", "../tables/t.xml")),
        "xl/tables/t.xml": f'<table xmlns="{UTAMA}" displayName="Tabel" ref="A1:B5" headerRowCount="0"/>',
    }
    lembar = lembar_xml(_rumus(D1="TERBILANG(9)"))
    _, catatan = tambal_kecil(tmp_path, lembar, ubah("B1", 1), **bagian_lain)
    assert [str(ref) for ref in catatan.basi] == ["Lain A1", "Lain A2", "Lain A4", "Lain B4", "Lain A5", "Lain A6"]


def test_the_calculation_chain_is_dropped_with_its_links(tmp_path: Path) -> None:
    daftar = [(rid, "calcChain", "c.xml") for rid in ("rId3", "rId4")]  # some writers link twice
    rels = hubungan_xml(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml"), *daftar)
    jenis = "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"
    hasil, _ = tambal_kecil(
        tmp_path,
        lembar_xml(_rumus(A1="1+1")),
        ubah("B1", 1),
        **{
            "xl/_rels/workbook.xml.rels": rels,
            "xl/c.xml": "<calcChain/>",
            "[Content_Types].xml": jenis_xml(**{"xl/c.xml": jenis}),
        },
    )
    isi = bagian(hasil)
    assert "xl/c.xml" not in isi
    assert "c.xml" not in isi["xl/_rels/workbook.xml.rels"].decode()
    assert jenis not in isi["[Content_Types].xml"].decode()
