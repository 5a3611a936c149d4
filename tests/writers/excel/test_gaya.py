"""Styles: a clone with a fill keeps the rest; missing blocks are made."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.writers.excel import gaya
from lkjip_desktop.writers.excel.gaya import Look, Styles, empty_styles
from tests.writers.excel.bahan import GAYA, UTAMA, akar, buka, hubungan_xml, lembar_xml, tambal_kecil, ubah

SATU = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row>'


def test_a_cells_own_style_is_cloned_with_the_fill_added(tmp_path: Path) -> None:
    hasil, _ = tambal_kecil(tmp_path, lembar_xml(SATU), ubah("A1", warna="FFE699"))
    a1, b1 = buka(hasil)["Data"]["A1"], buka(hasil)["Data"]["B1"]
    assert a1.fill.fgColor.rgb == "FFFFE699"
    assert b1.fill.patternType is None
    for sifat in ("font", "border", "number_format", "alignment", "protection"):
        assert repr(getattr(a1, sifat)) == repr(getattr(b1, sifat))


def test_one_style_and_one_fill_serve_many_cells(tmp_path: Path) -> None:
    edits = [ubah("A1", warna="FFE699"), ubah("B1", 3, warna="FFE699"), ubah("Z9", warna="FFE699")]
    hasil, _ = tambal_kecil(tmp_path, lembar_xml(SATU), *edits)
    styles = akar(hasil, "xl/styles.xml")
    assert len(styles.find("{*}fills")) == 3
    assert len(styles.find("{*}cellXfs")) == 5  # the bold one's clone, the default's clone


def test_a_style_number_that_does_not_exist_counts_as_the_default(tmp_path: Path) -> None:
    hasil, _ = tambal_kecil(tmp_path, lembar_xml('<row r="1"><c r="C1" s="99"/></row>'), ubah("C1", warna="FFE699"))
    assert akar(hasil, "xl/styles.xml").find("{*}cellXfs")[3].get("numFmtId") == "0"


def test_a_workbook_without_styles_gets_them(tmp_path: Path) -> None:
    rels = hubungan_xml(("rId1", "worksheet", "worksheets/sheet1.xml"))
    hasil, _ = tambal_kecil(
        tmp_path,
        lembar_xml(""),
        ubah("A1", warna="FFE699"),
        **{"xl/_rels/workbook.xml.rels": rels, "xl/styles.xml": None},
    )
    assert buka(hasil)["Data"]["A1"].fill.fgColor.rgb == "FFFFE699"


@pytest.mark.parametrize("blok", ["fonts", "fills", "borders", "cellStyleXfs", "cellXfs"])
def test_a_missing_block_of_styles_is_made_in_its_place(blok: str) -> None:
    root = etree.fromstring(GAYA)
    root.remove(root.find(f"{{{UTAMA}}}{blok}"))
    styles = Styles(root)
    styles.look(Look(bold=True, fill="1F4E78", border="BFBFBF"))
    styles.filled(0, "FFE699")
    urutan = [etree.QName(unsur).localname for unsur in root]
    assert urutan == ["fonts", "fills", "borders", "cellStyleXfs", "cellXfs"]
    assert all(unsur.get("count") == str(len(unsur)) for unsur in root)


def test_a_prefix_of_the_part_is_used_for_new_elements() -> None:
    root = etree.fromstring(GAYA.replace("<", "<x:").replace("<x:/", "</x:").replace("xmlns=", "xmlns:x="))
    Styles(root).filled(1, "FFE699")
    assert b"ns0:" not in etree.tostring(root)


def test_alternate_content_counts_as_one_style_and_both_branches_get_the_fill() -> None:
    pilihan = '<mc:Choice><xf fillId="0"/></mc:Choice><mc:Fallback><xf/></mc:Fallback>'
    cabang = f'<mc:AlternateContent xmlns:mc="urn:mc">{pilihan}</mc:AlternateContent>'
    root = etree.fromstring(GAYA.replace("</cellXfs>", f"{cabang}</cellXfs>"))
    nomor = Styles(root).filled(3, "FFE699")
    assert nomor == 4
    klon = root.find(f"{{{UTAMA}}}cellXfs")[4]
    assert [(xf.get("fillId"), xf.get("applyFill")) for xf in klon.iter(f"{{{UTAMA}}}xf")] == [("2", "1"), ("2", "1")]


def test_a_look_uses_the_workbooks_own_font() -> None:
    root = etree.fromstring(
        GAYA.replace(
            '<sz val="11"/><name val="Calibri"/></font><font>',
            '<sz val="12"/><name val="Bookman Old Style"/></font><font>',
        )
    )
    styles = Styles(root)
    xf = root.find(f"{{{UTAMA}}}cellXfs")[styles.look(Look(bold=True))]
    font = root.find(f"{{{UTAMA}}}fonts")[int(xf.get("fontId"))]
    assert [etree.QName(unsur).localname for unsur in font] == ["b", "sz", "name"]
    assert (font[1].get("val"), font[2].get("val"), styles.font_size) == ("12", "Bookman Old Style", 12)


def test_where_the_first_font_is_none_a_look_uses_excels_own() -> None:
    styles = Styles(etree.fromstring(GAYA.replace("<font>", "<lain/><font>", 1)))
    assert styles.font_size == gaya.FONT_SIZE
    assert styles.look(Look(bold=True)) > 0


def test_too_many_styles_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gaya, "MAX_STYLES", 4)
    styles = Styles(empty_styles(UTAMA))
    for warna in ("111111", "222222"):
        styles.filled(0, warna)
    with pytest.raises(GalatPengguna, match="terlalu banyak gaya"):
        styles.filled(0, "333333")
