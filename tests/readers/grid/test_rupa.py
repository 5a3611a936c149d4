"""How a sheet looks in Excel."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from openpyxl.styles import Alignment, Color, Font, PatternFill

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.rupa import BIASA, Rata
from lkjip_desktop.readers.grid.rupa import baca_rupa
from tests.readers.grid.pembangun import UTAMA, bagian_dasar, kemas, lembar_xml, simpan


@pytest.fixture
def berdandan(tmp_path: Path) -> Path:
    """Return a workbook with widths, heights, fills of each kind, bold, colours and alignment."""
    buku = openpyxl.Workbook()
    lembar = buku.active
    assert lembar is not None
    lembar.title = "IKU"
    lembar["A1"] = "Judul"
    lembar["A1"].font = Font(bold=True, color="FFFF0000")
    lembar["A1"].fill = PatternFill("solid", fgColor="FFDDEBF7")
    lembar["A1"].alignment = Alignment(horizontal="center", wrap_text=True)
    lembar["B2"].fill = PatternFill("solid", fgColor=Color(theme=4, tint=0.5))
    lembar["B3"].fill = PatternFill("solid", fgColor=Color(indexed=10))
    lembar["B4"].fill = PatternFill("gray125")
    lembar["C1"] = 1
    lembar.column_dimensions["A"].width = 30
    lembar.row_dimensions[2].height = 45
    berkas = tmp_path / "rupa.xlsx"
    buku.save(berkas)
    return berkas


def test_widths_heights_and_the_look_of_each_cell_are_read(berdandan: Path) -> None:
    rupa = baca_rupa(berdandan, "IKU")
    assert rupa is not None
    assert rupa.lebar[1] == 30
    assert rupa.tinggi[2] == 45
    judul = rupa.di(1, 1)
    assert (judul.tebal, judul.huruf, judul.isian) == (True, "#ff0000", "#ddebf7")
    assert (judul.rata, judul.bungkus) == (Rata.TENGAH, True)
    assert not rupa.di(1, 3).tebal


def test_a_colour_of_the_theme_is_tinted_and_one_of_the_palette_is_known(berdandan: Path) -> None:
    rupa = baca_rupa(berdandan, "IKU")
    assert rupa is not None
    assert rupa.di(2, 2).isian == "#a7c0de"  # the accent 4F81BD, half way to white
    assert rupa.di(3, 2).isian == "#ff0000"
    assert rupa.di(4, 2).isian is None


def test_fonts_and_fills_of_conditional_formats_are_no_styles_of_cells(tmp_path: Path) -> None:
    gaya = (
        f'<styleSheet xmlns="{UTAMA}"><fonts><font/><font><b/></font></fonts><fills><fill/></fills>'
        '<cellXfs><xf fontId="0" fillId="0"/><xf fontId="1" fillId="0"/></cellXfs>'
        '<dxfs><dxf><font><b/></font><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill>'
        "</fill></dxf></dxfs></styleSheet>"
    )
    baris = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="99"><v>1</v></c></row>'
    berkas = simpan(tmp_path, kemas(bagian_dasar(lembar_xml(baris), gaya=gaya)))
    rupa = baca_rupa(berkas, "Data")
    assert rupa is not None
    assert [rupa.di(1, kolom).tebal for kolom in (1, 2, 3)] == [False, True, False]
    assert rupa.di(1, 2).isian is None


def test_rows_and_columns_lend_their_look_to_cells_that_are_not_listed(tmp_path: Path) -> None:
    gaya = (
        f'<styleSheet xmlns="{UTAMA}"><fonts><font/><font><b/></font></fonts>'
        '<cellXfs><xf/><xf fontId="1"/></cellXfs></styleSheet>'
    )
    kolom = '<cols><col min="2" max="16384" width="12.5" style="1"/></cols>'
    baris = '<row r="3" s="1" customFormat="1"/>'
    rupa = baca_rupa(simpan(tmp_path, kemas(bagian_dasar(lembar_xml(baris, depan=kolom), gaya=gaya))), "Data")
    assert rupa is not None
    assert rupa.di(1, 2).tebal
    assert rupa.di(3, 1).tebal
    assert rupa.di(1, 1) is BIASA
    assert len(rupa.lebar) < 2_000, "a width for all columns is not spelled out for all of them"


def test_another_kind_of_file_and_a_sheet_that_is_not_there_have_no_look(berdandan: Path, tmp_path: Path) -> None:
    csv = tmp_path / "data.csv"
    csv.write_text("No;Indikator\n1;Rasio\n", encoding="utf-8")
    assert baca_rupa(csv, "data") is None
    assert baca_rupa(berdandan, "Tidak ada") is None


@pytest.mark.parametrize("atribut", ['width="lebar"', 'width="1" style="x"'])
def test_a_damaged_sheet_is_one_sentence(tmp_path: Path, atribut: str) -> None:
    kolom = f'<cols><col min="1" max="1" {atribut}/></cols>'
    berkas = simpan(tmp_path, kemas(bagian_dasar(lembar_xml("", depan=kolom))))
    with pytest.raises(GalatPengguna):
        baca_rupa(berkas, "Data")
