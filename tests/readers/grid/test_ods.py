from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from zipfile import ZIP_STORED

import pytest

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.grid import Grid, Sheet
from lkjip_desktop.domain.sel import CellRange
from lkjip_desktop.readers.grid import buka
from lkjip_desktop.readers.grid.ods import rumus_excel
from tests.readers.grid.pembangun import kemas, simpan

RUANG = " ".join(
    f'xmlns:{nama}="urn:oasis:names:tc:opendocument:xmlns:{ruang}:1.0"'
    for nama, ruang in [
        ("office", "office"),
        ("table", "table"),
        ("text", "text"),
        ("style", "style"),
        ("number", "datastyle"),
    ]
)
CALCEXT = 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
GAYA = """<number:percentage-style style:name="N1"><number:number number:decimal-places="2"/>
<number:text>%</number:text></number:percentage-style><number:number-style style:name="N2">
<number:number number:decimal-places="0"
number:grouping="true"/></number:number-style><style:style style:name="ce1" style:family="table-cell"
style:data-style-name="N1"/><style:style style:name="ce2" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="ce3" style:family="table-cell" style:parent-style-name="ce2"/>"""


def ods(baris: str, gaya: str = GAYA, manifes: str = "") -> bytes:
    isi = f"<office:document-content {RUANG} {CALCEXT}><office:automatic-styles>{gaya}</office:automatic-styles>"
    tabel = f'<office:body><office:spreadsheet><table:table table:name="Data">{baris}</table:table>'
    ruang = 'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
    return kemas(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": f"<manifest:manifest {ruang}>{manifes}</manifest:manifest>",
            "content.xml": f"{isi}{tabel}</office:spreadsheet></office:body></office:document-content>",
        },
        ZIP_STORED,
    )


def angka(nilai: str, lain: str = "", jenis: str = "float") -> str:
    return f'<table:table-cell office:value-type="{jenis}" office:value="{nilai}" {lain}/>'


def teks(isi: str, lain: str = "") -> str:
    return f'<table:table-cell office:value-type="string" {lain}><text:p>{isi}</text:p></table:table-cell>'


def baris(*sel: str, lain: str = "") -> str:
    return f"<table:table-row {lain}>{''.join(sel)}</table:table-row>"


def grid(folder: Path, isi: bytes) -> Grid:
    return buka(simpan(folder, isi, "buku.ods"))


def lembar(folder: Path, *isi: str) -> Sheet:
    return grid(folder, ods("".join(isi)))["Data"]


def galat(folder: Path, isi: bytes) -> str:
    with pytest.raises(GalatPengguna) as tangkap:
        grid(folder, isi)
    return str(tangkap.value)


def test_figures_show_in_the_formats_of_their_styles(tmp_path: Path) -> None:
    sel = [angka("0.9201", 'table:style-name="ce1"', "percentage"), angka("1234567", 'table:style-name="ce3"')]
    data = lembar(tmp_path, baris(*sel, angka("110.14000000000001")))
    assert [data[1, kolom].teks for kolom in (1, 2, 3)] == ["92,01%", "1.234.567", "110,14"]
    assert [data[1, kolom].nilai for kolom in (1, 3)] == [Decimal("0.9201"), Decimal("110.14")]


def test_a_column_gives_its_style_to_cells_without_one(tmp_path: Path) -> None:
    kolom = '<table:table-column table:number-columns-repeated="2"/>'
    kolom += '<table:table-column table:default-cell-style-name="ce1"/>'
    data = lembar(tmp_path, kolom, baris(angka("0.5"), angka("0.5"), angka("0.5")))
    assert [data[1, satu].teks for satu in (1, 2, 3)] == ["0,5", "0,5", "50,00%"]


def test_merges_hidden_rows_and_repeated_rows_are_counted_out(tmp_path: Path) -> None:
    data = lembar(
        tmp_path,
        baris("<table:table-cell/>", lain='table:number-rows-repeated="3"'),
        baris(teks("Sasaran", 'table:number-rows-spanned="2" table:number-columns-spanned="3"')),
        baris(teks("x"), lain='table:visibility="collapse"'),
    )
    assert data[4, 1].teks == "Sasaran"
    assert data.gabungan == (CellRange(4, 1, 5, 3),)
    assert data.baris_tersembunyi == {5}


def test_formulas_are_read_as_excel_writes_them(tmp_path: Path) -> None:
    data = lembar(tmp_path, baris(angka("50", 'table:formula="of:=[.B1]/[.C1]*100"'), angka("1"), angka("2")))
    assert (data[1, 1].nilai, data[1, 1].rumus) == (Decimal(50), "B1/C1*100")


@pytest.mark.parametrize(
    ("rumus", "excel"),
    [
        ("of:=SUM([.A1:.A9];[.C1])", "SUM(A1:A9,C1)"),
        ("of:=[$ANGGARAN.$D$10]", "ANGGARAN!$D$10"),
        ("of:=['KERTAS KERJA'.D7]", "'KERTAS KERJA'!D7"),
        ('of:=IF([.A1]="a;b";1;2)', 'IF(A1="a;b",1,2)'),
        ("msoxl:=A1", "A1"),
        ("python:x", None),
    ],
)
def test_openformula_becomes_excels_own(rumus: str, excel: str | None) -> None:
    assert rumus_excel(rumus) == excel


def test_an_error_is_no_text(tmp_path: Path) -> None:
    sel = '<table:table-cell office:value-type="string" office:string-value="" calcext:value-type="error">'
    data = lembar(tmp_path, baris(f"{sel}<text:p>#DIV/0!</text:p></table:table-cell>"))
    assert data[1, 1].galat == "#DIV/0!"


def test_an_encrypted_ods_gets_the_sentence_on_passwords(tmp_path: Path) -> None:
    isi = ods("", manifes="<manifest:encryption-data/>")
    assert galat(tmp_path, isi).startswith("Berkas dilindungi kata sandi.")


@pytest.mark.parametrize(
    ("isi", "kalimat"),
    [
        (
            baris(angka("1", 'table:number-columns-repeated="1024"'), lain='table:number-rows-repeated="1048576"'),
            "Kert",
        ),
        (
            baris(angka("1"))
            + baris("<table:table-cell/>", lain='table:number-rows-repeated="9999999"')
            + baris('<table:table-cell table:number-columns-repeated="99"/>', angka("1")),
            "Kertas kerja terlalu besar (sel",
        ),
        (baris(teks('<text:s text:c="4000000000"/>')), "Isi berkas tidak wajar (spasi"),
        (baris(angka("1", 'table:number-columns-repeated="x"')), "Isi kertas kerja rusak"),
        ("<table:table-row>", "Isi kertas kerja rusak"),
    ],
)
def test_a_hostile_or_damaged_ods_gets_one_sentence(tmp_path: Path, isi: str, kalimat: str) -> None:
    assert galat(tmp_path, ods(isi)).startswith(kalimat)


def test_entities_are_refused(tmp_path: Path) -> None:
    isi = kemas(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        },
        ZIP_STORED,
    )
    assert galat(tmp_path, isi).startswith("Isi berkas tidak wajar (deklarasi DTD")
