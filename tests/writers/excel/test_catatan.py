"""Notes: appended to, never replaced; new ones with a box of their size."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import xlsxwriter

from lkjip_desktop.writers.excel.tambal import tambal
from lkjip_desktop.writers.excel.vml import with_taller_box
from tests.writers.excel.bahan import (
    HUBUNGAN,
    UTAMA,
    akar,
    bagian,
    buka,
    hubungan_xml,
    jenis_xml,
    lembar_hasil,
    lembar_xml,
    tambal_kecil,
    ubah,
)

SATU = lembar_xml('<row r="1"><c r="A1"><v>1</v></c></row>')
JENIS_CATATAN = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"


def _kotak(berkas: Path, nama: str = "xl/drawings/vmlDrawing1.vml") -> list[list[int]]:
    return [[int(n) for n in a.split(b",")] for a in re.findall(rb"Anchor>([^<]+)<", bagian(berkas)[nama])]


def _buku_bercatatan(tmp_path: Path, *sel: str) -> Path:
    berkas = tmp_path / "bercatatan.xlsx"
    with xlsxwriter.Workbook(berkas) as buku:
        for nama in ("Data", "Lain"):
            lembar = buku.add_worksheet(nama)
            for alamat in sel:
                lembar.write_comment(alamat, f"Catatan operator {alamat}", {"author": "Operator"})
    return berkas


def _dengan_catatan(isi: str) -> dict[str, str]:
    """Return the parts of a sheet whose A1 carries a comment with this text element."""
    return {
        "xl/worksheets/_rels/sheet1.xml.rels": hubungan_xml(("rId1", "comments", "/xl/notes/c.xml")),
        "xl/notes/c.xml": f'<comments xmlns="{UTAMA}"><authors><author>Operator</author></authors>'
        f'<commentList><comment ref="A1" authorId="0"><text>{isi}</text></comment></commentList></comments>',
        "[Content_Types].xml": jenis_xml(**{"xl/notes/c.xml": JENIS_CATATAN}),
    }


def test_a_new_note_gets_a_comment_a_box_and_their_links(tmp_path: Path) -> None:
    hasil, _ = tambal_kecil(tmp_path, SATU, ubah("B3", catatan="Periksa lagi."))
    sel = buka(hasil)["Data"]["B3"]
    assert (sel.comment.text, sel.comment.author) == ("Periksa lagi.", "LKjIP Desktop")
    assert f'<legacyDrawing xmlns:r="{HUBUNGAN}" r:id="rId2"/>' in lembar_hasil(hasil)
    assert 'Extension="vml"' in bagian(hasil)["[Content_Types].xml"].decode()
    assert len(_kotak(hasil)) == 1


def test_the_sheets_own_prefix_for_relationships_is_used(tmp_path: Path) -> None:
    lembar = SATU.replace("<worksheet ", f'<worksheet xmlns:hub="{HUBUNGAN}" ')
    hasil, _ = tambal_kecil(tmp_path, lembar, ubah("B3", catatan="x"))
    assert '<legacyDrawing hub:id="rId2"/>' in lembar_hasil(hasil)


def test_a_note_alone_makes_no_cell(tmp_path: Path) -> None:
    hasil, _ = tambal_kecil(tmp_path, SATU, ubah("B3", catatan="x"))
    assert re.sub("<legacyDrawing[^>]*>", "", lembar_hasil(hasil)) == SATU


def test_a_note_is_appended_to_never_replaced(tmp_path: Path) -> None:
    sumber, hasil = _buku_bercatatan(tmp_path, "B2", "C5"), tmp_path / "hasil.xlsx"
    tambal(sumber, hasil, [ubah("B2", catatan="Tambahan."), ubah("A9", catatan="Baru.")])
    lembar = buka(hasil)["Data"]
    assert lembar["B2"].comment.text == "Catatan operator B2\nLKjIP Desktop:\nTambahan."
    assert lembar["B2"].comment.author == "Operator"
    assert lembar["C5"].comment.text == "Catatan operator C5"
    assert lembar["A9"].comment.text == "Baru."


def test_a_note_that_is_there_already_is_not_said_twice(tmp_path: Path) -> None:
    sumber, hasil, lagi = _buku_bercatatan(tmp_path, "B2"), tmp_path / "hasil.xlsx", tmp_path / "lagi.xlsx"
    tambal(sumber, hasil, [ubah("B2", catatan="Tambahan.")])
    tambal(hasil, lagi, [ubah("B2", catatan="Tambahan.")])
    assert bagian(lagi)["xl/comments1.xml"] == bagian(hasil)["xl/comments1.xml"]
    assert bagian(lagi)["xl/drawings/vmlDrawing1.vml"] == bagian(hasil)["xl/drawings/vmlDrawing1.vml"]


def test_the_look_of_the_last_run_is_kept_for_what_is_appended(tmp_path: Path) -> None:
    isi = "<r><rPr><b/></rPr><t>Lama</t></r><rPh sb='0' eb='1'><t>x</t></rPh>"
    hasil, _ = tambal_kecil(tmp_path, SATU, ubah("A1", catatan="Baru"), **_dengan_catatan(isi))
    teks = akar(hasil, "xl/notes/c.xml").find(f".//{{{UTAMA}}}text")
    assert [unsur.tag.rpartition("}")[2] for unsur in teks] == ["r", "r", "rPh"]
    assert teks[1].find(f"{{{UTAMA}}}rPr/{{{UTAMA}}}b") is not None


@pytest.mark.parametrize(("isi", "awal"), [("<t>Lama</t>", "Lama"), ("<t/>", ""), ("", "")])
def test_a_plain_note_stays_plain(tmp_path: Path, isi: str, awal: str) -> None:
    hasil, _ = tambal_kecil(tmp_path, SATU, ubah("A1", catatan="Baru"), **_dengan_catatan(isi))
    teks = akar(hasil, "xl/notes/c.xml").find(f".//{{{UTAMA}}}text")
    assert "".join(teks.itertext()) == f"{awal}\nLKjIP Desktop:\nBaru"
    assert len(teks) == 1


def test_control_characters_in_a_note_are_escaped(tmp_path: Path) -> None:
    hasil, _ = tambal_kecil(tmp_path, SATU, ubah("A1", catatan="a\x02b"))
    assert b"a_x0002_b" in bagian(hasil)["xl/comments1.xml"]


def test_a_long_note_gets_a_larger_box(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    pendek, _ = tambal_kecil(tmp_path / "a", SATU, ubah("B3", catatan="Periksa."))
    panjang, _ = tambal_kecil(tmp_path, SATU, ubah("B3", catatan="Angka ini tidak sama dengan sumbernya. " * 12))
    tinggi = [
        kotak[0][6] * 20 + kotak[0][7] - kotak[0][2] * 20 - kotak[0][3] for kotak in (_kotak(pendek), _kotak(panjang))
    ]
    assert tinggi[0] < 40
    assert 150 < tinggi[1] < 260


def test_a_box_fits_the_columns_and_rows_it_lies_on(tmp_path: Path) -> None:
    lembar = lembar_xml(
        '<row r="1" ht="150" customHeight="1"><c r="A1"/></row>',
        awal='<sheetFormatPr defaultRowHeight="15"/><cols><col min="2" max="2" width="60"/></cols>',
    )
    hasil, _ = tambal_kecil(tmp_path, lembar, ubah("A1", catatan="Periksa lagi angka ini."))
    assert _kotak(hasil) == [[1, 15, 0, 10, 1, 215, 0, 39]]


def test_hidden_columns_and_rows_do_not_stall_a_box(tmp_path: Path) -> None:
    lembar = lembar_xml(
        "", awal='<sheetFormatPr defaultRowHeight="0"/><cols><col min="2" max="16384" width="9" hidden="1"/></cols>'
    )
    hasil, catatan = tambal_kecil(tmp_path, lembar, ubah("A1", catatan="x"), ubah("XFD1048576", catatan="y"))
    assert catatan.ditolak == []
    assert len(_kotak(hasil)) == 2


def test_the_box_of_a_note_that_grew_is_made_taller_and_the_others_are_left(tmp_path: Path) -> None:
    sumber, hasil = _buku_bercatatan(tmp_path, "B2", "C5"), tmp_path / "hasil.xlsx"
    tambal(sumber, hasil, [ubah("C5", catatan="Tambahan yang panjang. " * 5)])
    lama, baru = _kotak(sumber), _kotak(hasil)
    assert baru[0] == lama[0]
    assert baru[1][:6] == lama[1][:6]
    assert baru[1][6] > lama[1][6] + 3


def test_a_drawing_without_the_notes_box_is_left_alone() -> None:
    assert with_taller_box(b"<xml></xml>", None, (1, 1), "x") == b"<xml></xml>"


def test_shape_numbers_are_unique_within_and_across_sheets(tmp_path: Path) -> None:
    sumber, hasil = _buku_bercatatan(tmp_path, "B2", "C5"), tmp_path / "hasil.xlsx"
    tambal(sumber, hasil, [ubah(f"A{n}", lembar=nama, catatan="x") for n in range(1, 5) for nama in ("Data", "Lain")])
    nomor = [
        n
        for nama, isi in bagian(hasil).items()
        if nama.endswith(".vml")
        for n in re.findall(rb'id="_x0000_s(\d+)"', isi)
    ]
    assert len(nomor) == len(set(nomor)) == 12
    pertama = re.findall(rb'id="_x0000_s(\d+)"', bagian(hasil)["xl/drawings/vmlDrawing1.vml"])
    assert all(1024 < int(n) < 2048 for n in pertama)  # the block that the sheet's drawing has claimed


def test_a_new_drawing_takes_a_block_of_numbers_of_its_own(tmp_path: Path) -> None:
    sumber = tmp_path / "sumber.xlsx"
    with xlsxwriter.Workbook(sumber) as buku:
        buku.add_worksheet("Lain").write_comment("A1", "x")
        buku.add_worksheet("Data")
    hasil = tmp_path / "hasil.xlsx"
    tambal(sumber, hasil, [ubah("A1", catatan="x")])
    baru = bagian(hasil)["xl/drawings/vmlDrawing2.vml"]
    assert b'data="2"' in baru
    assert b'id="_x0000_s2049"' in baru


def test_form_controls_and_boxes_share_a_drawing(tmp_path: Path) -> None:
    sumber = tmp_path / "sumber.xlsx"
    with xlsxwriter.Workbook(sumber) as buku:
        buku.add_worksheet("Data").insert_button("C3", {"caption": "Cetak"})
    hasil = tmp_path / "hasil.xlsx"
    tambal(sumber, hasil, [ubah("A1", catatan="x")])
    gambar = bagian(hasil)["xl/drawings/vmlDrawing1.vml"]
    assert gambar.count(b'id="_x0000_t202"') == 1
    assert b'ObjectType="Button"' in gambar
    assert lembar_hasil(hasil) == bagian(sumber)["xl/worksheets/sheet1.xml"].decode()
    assert buka(hasil)["Data"]["A1"].comment.text == "x"


def test_the_drawing_stands_where_the_schema_wants_it(tmp_path: Path) -> None:
    akhir = '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><tableParts count="0"/><extLst/>'
    hasil, _ = tambal_kecil(tmp_path, lembar_xml("", akhir), ubah("A1", catatan="x"))
    assert re.search("<pageMargins[^>]*/><legacyDrawing[^>]*/><tableParts", lembar_hasil(hasil))
