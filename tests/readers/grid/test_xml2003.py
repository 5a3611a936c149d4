from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.grid import Grid, KeadaanLembar, Sheet
from lkjip_desktop.domain.sel import CellRange
from lkjip_desktop.readers.grid import buka
from lkjip_desktop.readers.grid.xml2003 import rumus_a1
from tests.readers.grid.pembangun import simpan

SS = "urn:schemas-microsoft-com:office:spreadsheet"
KEPALA = '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n'
GAYA = """<Styles><Style ss:ID="Default"/><Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style>
<Style ss:ID="r"><NumberFormat ss:Format="#,##0"/></Style>
<Style ss:ID="t"><NumberFormat ss:Format="Short Date"/></Style>
</Styles>"""


def xml(baris: str, sesudah: str = "") -> str:
    ruang = f'xmlns="{SS}" xmlns:ss="{SS}" xmlns:x="urn:schemas-microsoft-com:office:excel"'
    lembar = f'<Worksheet ss:Name="Data"><Table>{baris}</Table>{sesudah}</Worksheet>'
    return f"{KEPALA}<Workbook {ruang}>{GAYA}{lembar}</Workbook>"


def grid(folder: Path, isi: str | bytes) -> Grid:
    return buka(simpan(folder, isi.encode() if isinstance(isi, str) else isi, "ekspor.xls"))


def lembar(folder: Path, baris: str, sesudah: str = "") -> Sheet:
    return grid(folder, xml(baris, sesudah))["Data"]


def sel(isi: str, jenis: str = "String", lain: str = "") -> str:
    return f'<Cell {lain}><Data ss:Type="{jenis}">{isi}</Data></Cell>'


def galat(folder: Path, isi: str) -> str:
    with pytest.raises(GalatPengguna) as tangkap:
        grid(folder, isi)
    return str(tangkap.value)


def test_types_and_formats_count(tmp_path: Path) -> None:
    baris = [
        sel("0.9201", "Number", 'ss:StyleID="p"'),
        sel("19641611463", "Number", 'ss:StyleID="r"'),
        sel("2024-01-31T00:00:00.000", "DateTime", 'ss:StyleID="t"'),
        sel("1", "Boolean"),
        sel("#DIV/0!", "Error"),
        sel("007"),
    ]
    data = lembar(tmp_path, f"<Row>{''.join(baris)}</Row>")
    teks = [data[1, kolom].teks for kolom in range(1, 7)]
    assert teks == ["92,01%", "19.641.611.463", "31/01/2024", "TRUE", "#DIV/0!", "007"]
    assert [data[1, kolom].nilai for kolom in (1, 3, 6)] == [Decimal("0.9201"), date(2024, 1, 31), "007"]
    assert data[1, 5].galat == "#DIV/0!"


def test_indexes_skip_and_merges_push_aside(tmp_path: Path) -> None:
    luas = sel("a", lain='ss:MergeAcross="2" ss:MergeDown="1"')
    jauh = sel("c", lain='ss:Index="6"')
    data = lembar(tmp_path, f'<Row ss:Index="3">{luas}{sel("b")}</Row><Row>{jauh}{sel("d")}</Row>')
    assert {tempat: satu.teks for tempat, satu in data.sel.items()} == {
        (3, 1): "a",
        (3, 4): "b",
        (4, 6): "c",
        (4, 7): "d",
    }
    assert data.gabungan == (CellRange(3, 1, 4, 3),)


def test_rows_and_columns_give_their_style_and_may_be_hidden(tmp_path: Path) -> None:
    kolom = '<Column ss:Index="2" ss:Span="1" ss:Hidden="1" ss:StyleID="p"/>'
    satu = sel("0.5", "Number")
    data = lembar(tmp_path, f'{kolom}<Row>{satu * 3}</Row><Row ss:Hidden="1" ss:StyleID="r">{satu}</Row>')
    assert [data[1, nomor].teks for nomor in (1, 2, 3)] == ["0,5", "50,00%", "50,00%"]
    assert data[2, 1].teks == "1"
    assert (set(data.baris_tersembunyi), set(data.kolom_tersembunyi)) == ({2}, {2, 3})


def test_formulas_become_those_of_a1_and_one_without_result_is_told(tmp_path: Path) -> None:
    rumus = '<Cell ss:Formula="=RC[-1]/R1C[-2]*100"/>'
    data = grid(tmp_path, xml(f"<Row>{sel('1', 'Number') * 2}{rumus}</Row>"))
    assert data["Data"][1, 3].rumus == "B1/A$1*100"
    assert data["Data"][1, 3].tanpa_hasil
    assert data.peringatan == [
        "1 rumus belum memiliki hasil. Buka kertas kerja di Excel, simpan sekali, lalu baca ulang."
    ]


@pytest.mark.parametrize(
    ("rumus", "a1"),
    [
        ("=SUM(R[-2]C:R[-1]C)", "SUM(C3:C4)"),
        ("=ANGGARAN!R10C4", "ANGGARAN!$D$10"),
        ('=IF(RC[-1]="R1C1",1,2)', 'IF(B5="R1C1",1,2)'),
        ("=R[-9]C", "#REF!"),
        ("=ROUND(RC[-1],2)", "ROUND(B5,2)"),
    ],
)
def test_relative_references_are_read_from_their_cell(rumus: str, a1: str) -> None:
    assert rumus_a1(rumus, 5, 3) == a1


def test_texts_with_looks_are_whole_and_notes_are_notes(tmp_path: Path) -> None:
    kaya = '<ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">Jumlah <B>502</B>.024</ss:Data>'
    catatan = '<Comment><ss:Data xmlns="http://www.w3.org/TR/REC-html40">cek <B>lagi</B></ss:Data></Comment>'
    data = lembar(tmp_path, f"<Row><Cell>{kaya}{catatan}</Cell></Row>")
    assert data[1, 1].teks == "Jumlah 502.024"
    assert data.catatan == {(1, 1): "cek lagi"}


def test_hidden_sheets_are_known(tmp_path: Path) -> None:
    opsi = "<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>"
    assert lembar(tmp_path, f"<Row>{sel('a')}</Row>", opsi).keadaan is KeadaanLembar.TERSEMBUNYI


def test_an_encoding_that_the_file_declares_is_followed(tmp_path: Path) -> None:
    isi = xml(f"<Row>{sel('Café')}</Row>").replace('"1.0"', '"1.0" encoding="windows-1252"', 1)
    assert grid(tmp_path, isi.encode("cp1252"))["Data"][1, 1].teks == "Café"


@pytest.mark.parametrize(
    ("isi", "kalimat"),
    [
        (xml("<Row>"), "Isi kertas kerja rusak"),
        (xml('<Row ss:Index="x"/>'), "Isi kertas kerja rusak"),
        (xml(f'<Row ss:Index="9999999">{sel("a")}</Row>'), "Isi kertas kerja rusak"),
        (
            xml("").replace("<Workbook", '<!DOCTYPE a [<!ENTITY b "c">]><Workbook', 1),
            "Isi berkas tidak wajar (deklarasi",
        ),
        (xml("<B/>" * 5_000_001), "Kertas kerja terlalu besar"),
    ],
)
def test_a_hostile_or_damaged_xml_gets_one_sentence(tmp_path: Path, isi: str, kalimat: str) -> None:
    assert galat(tmp_path, isi).startswith(kalimat)


def test_hidden_rows_without_end_cost_nothing(tmp_path: Path) -> None:
    data = lembar(tmp_path, f'<Row>{sel("a")}</Row><Row ss:Span="1000000000" ss:Hidden="1"/>')
    assert data.baris_tersembunyi == frozenset()
