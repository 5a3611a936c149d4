"""What is refused, cell by cell and as a whole: one test each."""

from __future__ import annotations

import zipfile
from decimal import Decimal
from pathlib import Path

import pytest
import xlsxwriter

from lkjip_desktop.domain.celledit import CellEdit
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.writers.excel import arsip
from lkjip_desktop.writers.excel.tambal import tambal
from tests.writers.excel.bahan import (
    HUBUNGAN,
    UTAMA,
    bagian_kecil,
    buka,
    buku_xml,
    bungkus,
    hubungan_xml,
    jenis_xml,
    lembar_xml,
    tambal_kecil,
    ubah,
)

KOSONG = lembar_xml("")
GABUNGAN = lembar_xml('<row r="1"><c r="A1"/><c r="B1"/></row>', '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>')
BERSAMA_RUMUS = lembar_xml(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row>'
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>'
    '<row r="3"><c r="A3"><f t="array" ref="A3:B4">C3:D4</f><v>1</v></c><c r="B3"><v>1</v></c></row>'
    '<row r="6"><c r="A6"><f t="dataTable" ref="A6:B7" r1="C1"/><v>1</v></c></row>'
    '<row r="9"><c r="A9"><f>1+1</f><v>2</v></c></row>'
)


def _alasan(tmp_path: Path, lembar: str, edit: CellEdit, **lain: str) -> str:
    """Return why one edit is refused, having made sure that another one beside it is done."""
    hasil, catatan = tambal_kecil(tmp_path, lembar, edit, ubah("Z99", 1), **lain)
    assert [tolak.ref for tolak in catatan.ditolak] == [edit.ref]
    assert buka(hasil)["Data"]["Z99"].value == 1
    return catatan.ditolak[0].alasan


@pytest.mark.parametrize("edit", [ubah("B2", 1), ubah("B1", warna="FFE699"), ubah("A2", catatan="x")])
def test_cells_of_a_merge_other_than_its_anchor(tmp_path: Path, edit: CellEdit) -> None:
    assert _alasan(tmp_path, GABUNGAN, edit) == "Sel bagian dari sel gabungan A1:B2; yang dapat diisi hanya A1."


def test_the_anchor_of_a_merge_is_filled(tmp_path: Path) -> None:
    _, catatan = tambal_kecil(tmp_path, GABUNGAN, ubah("A1", 1, warna="FFE699", catatan="x"))
    assert catatan.ditolak == []


@pytest.mark.parametrize(
    ("sel", "kata"),
    [
        ("A1", "rumus bersama"),
        ("A2", "rumus bersama"),
        ("A3", "larik A3:B4"),
        ("B4", "larik"),
        ("B7", "tabel data A6:B7"),
    ],
)
def test_members_of_a_shared_or_array_formula(tmp_path: Path, sel: str, kata: str) -> None:
    alasan = _alasan(tmp_path, BERSAMA_RUMUS, ubah(sel, 1)).lower()
    assert kata.lower() in alasan.replace("(analisis bagaimana-jika) ", "")


def test_members_of_a_shared_formula_may_be_marked(tmp_path: Path) -> None:
    _, catatan = tambal_kecil(tmp_path, BERSAMA_RUMUS, ubah("A2", warna="FFE699", catatan="x"))
    assert catatan.ditolak == []


def test_a_cell_with_a_formula_of_its_own_is_filled(tmp_path: Path) -> None:
    hasil, catatan = tambal_kecil(tmp_path, BERSAMA_RUMUS, ubah("A9", 3))
    assert catatan.ditolak == []
    assert buka(hasil)["Data"]["A9"].value == 3


def test_headings_and_totals_of_an_excel_table(tmp_path: Path) -> None:
    sumber, hasil = tmp_path / "sumber.xlsx", tmp_path / "hasil.xlsx"
    with xlsxwriter.Workbook(sumber) as buku:
        kolom = [{"header": "A", "total_string": "Jumlah"}, {"header": "B", "total_function": "sum"}]
        buku.add_worksheet("Data").add_table("B2:C5", {"columns": kolom, "total_row": True})
    catatan = tambal(sumber, hasil, [ubah("B2", "x"), ubah("B3", 1), ubah("C5", 2), ubah("C2", warna="FFE699")])
    assert [(tolak.ref.sel, "tabel Excel" in tolak.alasan) for tolak in catatan.ditolak] == [("B2", True), ("C5", True)]


def test_a_table_whose_place_cannot_be_read(tmp_path: Path) -> None:
    lain = {
        "xl/worksheets/_rels/sheet1.xml.rels": hubungan_xml(("rId1", "table", "../tables/t.xml")),
        "xl/tables/t.xml": f'<table xmlns="{UTAMA}" ref="#REF!" headerRowCount="satu"/>',
    }
    assert "xl/tables/t.xml" in _ditolak(tmp_path, bagian_kecil(KOSONG, **lain))


def test_cells_of_a_pivot_table(tmp_path: Path) -> None:
    lain = {
        "xl/worksheets/_rels/sheet1.xml.rels": hubungan_xml(("rId1", "pivotTable", "../pivotTables/p.xml")),
        "xl/pivotTables/p.xml": f'<pivotTableDefinition xmlns="{UTAMA}"><location ref="B2:C9"/></pivotTableDefinition>',
    }
    _, catatan = tambal_kecil(tmp_path, KOSONG, ubah("C3", 1), ubah("D3", 1), ubah("B2", warna="FFE699"), **lain)
    assert [(tolak.ref.sel, "tabel pivot" in tolak.alasan) for tolak in catatan.ditolak] == [("C3", True)]


def test_notes_on_a_threaded_comment(tmp_path: Path) -> None:
    utas = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"
    lain = {
        "xl/worksheets/_rels/sheet1.xml.rels": hubungan_xml(("rId1", utas, "../threadedComments/t.xml")),
        "xl/threadedComments/t.xml": '<ThreadedComments xmlns="urn:t"><threadedComment ref="B2"/></ThreadedComments>',
    }
    assert "komentar berutas" in _alasan(tmp_path, KOSONG, ubah("B2", 1, catatan="x"), **lain)
    _, catatan = tambal_kecil(tmp_path, KOSONG, ubah("B2", 1, warna="FFE699"), ubah("B3", catatan="x"), **lain)
    assert catatan.ditolak == []


def test_notes_where_the_drawing_is_missing_or_broken(tmp_path: Path) -> None:
    lembar = lembar_xml("", f'<legacyDrawing xmlns:r="{HUBUNGAN}" r:id="rId1"/>')
    assert "rusak" in _alasan(tmp_path, lembar, ubah("B2", catatan="x"))
    lain = {
        "xl/worksheets/_rels/sheet1.xml.rels": hubungan_xml(("rId1", "vmlDrawing", "../d.vml")),
        "xl/d.vml": "<xml terpotong",
    }
    assert "rusak" in _alasan(tmp_path, lembar, ubah("B2", catatan="x"), **lain)


def test_a_sheet_that_does_not_exist(tmp_path: Path) -> None:
    assert "tidak ada" in _alasan(tmp_path, KOSONG, ubah("A1", 1, lembar="Lain"))


def test_a_chart_sheet(tmp_path: Path) -> None:
    lain = {
        "xl/workbook.xml": buku_xml("Data", "Grafik"),
        "xl/_rels/workbook.xml.rels": hubungan_xml(
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "chartsheet", "chartsheets/sheet1.xml")
        ),
        "xl/chartsheets/sheet1.xml": f'<chartsheet xmlns="{UTAMA}"/>',
    }
    sumber = bungkus(tmp_path / "sumber.xlsx", bagian_kecil(KOSONG, **lain))
    catatan = tambal(sumber, tmp_path / "hasil.xlsx", [ubah("A1", 1, lembar="Grafik")])
    assert "bukan lembar kerja biasa" in catatan.ditolak[0].alasan


def test_a_cell_of_another_file(tmp_path: Path) -> None:
    assert "berkas lain" in _alasan(tmp_path, KOSONG, CellEdit(CellRef("Data", 1, 1, "LRA.xlsx"), Decimal(1)))


@pytest.mark.parametrize(("baris", "kolom"), [(0, 1), (1, 0), (1_048_577, 1), (1, 16_385)])
def test_a_cell_outside_the_sheet(tmp_path: Path, baris: int, kolom: int) -> None:
    assert "di luar batas" in _alasan(tmp_path, KOSONG, CellEdit(CellRef("Data", baris, kolom), Decimal(1)))


def test_a_text_longer_than_a_cell_holds(tmp_path: Path) -> None:
    assert "32.767" in _alasan(tmp_path, KOSONG, ubah("A1", "😀" * 16_384))
    assert tambal_kecil(tmp_path, KOSONG, ubah("A1", "a" * 32_767))[1].ditolak == []


@pytest.mark.parametrize("nilai", ["NaN", "Infinity", "1E+308", "1E-400"])
def test_a_value_that_is_no_number_for_excel(tmp_path: Path, nilai: str) -> None:
    assert "bukan bilangan" in _alasan(tmp_path, KOSONG, ubah("A1", Decimal(nilai)))


def test_a_formula_without_a_result_where_none_may_be_live(tmp_path: Path) -> None:
    lembar = lembar_xml('<row r="1"><c r="A1"><f>TERBILANG(B1)</f><v>0</v></c></row>')
    assert "fungsi tambahan" in _alasan(tmp_path, lembar, ubah("C1", rumus="B1*2"))


def _ditolak(tmp_path: Path, isi: dict[str, str | bytes] | bytes) -> str:
    sumber, tujuan = tmp_path / "sumber.xlsx", tmp_path / "hasil.xlsx"
    if isinstance(isi, bytes):
        sumber.write_bytes(isi)
    else:
        bungkus(sumber, isi)
    with pytest.raises(GalatPengguna) as galat:
        tambal(sumber, tujuan, [ubah("A1", 1)])
    assert not tujuan.exists()
    return str(galat.value)


@pytest.mark.parametrize("isi", [b"", b"PK\x03\x04", b"<html>", b"PK\x05\x06" + b"\0" * 18])
def test_what_is_no_workbook(tmp_path: Path, isi: bytes) -> None:
    assert _ditolak(tmp_path, isi) == arsip.BUKAN_BUKU


def test_an_old_xls(tmp_path: Path) -> None:
    assert ".xls" in _ditolak(tmp_path, arsip.OLE_SIGNATURE + b"Workbook")


def test_an_encrypted_workbook(tmp_path: Path) -> None:
    assert _ditolak(tmp_path, arsip.OLE_SIGNATURE + b"\0" * 99 + arsip.ENCRYPTED_STREAM) == arsip.BERSANDI


def test_an_encrypted_zip(tmp_path: Path) -> None:
    berkas = bungkus(tmp_path / "asli.xlsx", bagian_kecil(KOSONG))
    data = bytearray(berkas.read_bytes())
    data[data.index(b"PK\1\2") + 8] |= 1
    assert _ditolak(tmp_path, bytes(data)) == arsip.BERSANDI


def test_a_binary_workbook(tmp_path: Path) -> None:
    jenis = jenis_xml().replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
    )
    assert ".xlsb" in _ditolak(tmp_path, bagian_kecil(KOSONG, **{"[Content_Types].xml": jenis}))


def test_a_package_of_another_kind(tmp_path: Path) -> None:
    tanpa_akar = bagian_kecil(KOSONG, **{"_rels/.rels": hubungan_xml()})
    assert _ditolak(tmp_path, tanpa_akar) == arsip.BUKAN_BUKU
    lain = bagian_kecil(KOSONG, **{"xl/workbook.xml": '<document xmlns="urn:word"/>'})
    assert _ditolak(tmp_path, lain) == arsip.BUKAN_BUKU


def test_a_digitally_signed_workbook(tmp_path: Path) -> None:
    asal = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin"
    rels = hubungan_xml(("rId1", "officeDocument", "xl/workbook.xml"), ("rId2", asal, "_xmlsignatures/origin.sigs"))
    isi = bagian_kecil(KOSONG, **{"_rels/.rels": rels, "_xmlsignatures/origin.sigs": ""})
    assert "tanda tangan" in _ditolak(tmp_path, isi)


@pytest.mark.parametrize("kunci", ["1", "true"])
def test_a_locked_structure(tmp_path: Path, kunci: str) -> None:
    buku = buku_xml("Data", awal=f'<workbookProtection lockStructure="{kunci}"/>')
    assert "Struktur" in _ditolak(tmp_path, bagian_kecil(KOSONG, **{"xl/workbook.xml": buku}))


def test_locked_windows_alone_are_no_obstacle(tmp_path: Path) -> None:
    buku = buku_xml("Data", awal='<workbookProtection lockWindows="1" lockStructure="0"/>')
    assert tambal_kecil(tmp_path, KOSONG, ubah("A1", 1), **{"xl/workbook.xml": buku})[1].ditolak == []


def test_a_workbook_shared_the_old_way(tmp_path: Path) -> None:
    rels = hubungan_xml(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId9", "revisionHeaders", "revisions/h.xml"))
    assert "Bersama" in _ditolak(tmp_path, bagian_kecil(KOSONG, **{"xl/_rels/workbook.xml.rels": rels}))


@pytest.mark.parametrize(
    "lembar",
    [
        "<worksheet",
        lembar_xml("<row>"),
        f'<worksheet xmlns="{UTAMA}"/>',
        f'<chartsheet xmlns="{UTAMA}"><sheetData/></chartsheet>',
        '<worksheet xmlns="urn:lain"><sheetData/></worksheet>',
        lembar_xml('<row r="x"/>'),
        lembar_xml('<row r="1"><c r="1A"/></row>'),
        '<!DOCTYPE a [<!ENTITY b "c">]>' + lembar_xml(""),
        '<?xml version="1.0" encoding="tidak-ada"?>' + lembar_xml(""),
    ],
)
def test_a_sheet_that_cannot_be_read(tmp_path: Path, lembar: str) -> None:
    assert "xl/worksheets/sheet1.xml" in _ditolak(tmp_path, bagian_kecil(lembar))


@pytest.mark.parametrize("nama", ["xl/workbook.xml", "[Content_Types].xml", "xl/styles.xml"])
def test_a_part_with_entities(tmp_path: Path, nama: str) -> None:
    isi = bagian_kecil(KOSONG)
    isi[nama] = '<!DOCTYPE a [<!ENTITY b "c">]>' + str(isi[nama])
    sumber = bungkus(tmp_path / "sumber.xlsx", isi)
    with pytest.raises(GalatPengguna, match="rusak"):
        tambal(sumber, tmp_path / "hasil.xlsx", [ubah("A1", 1, warna="FFE699")])


def test_entities_hidden_in_another_encoding(tmp_path: Path) -> None:
    isi = ('<?xml version="1.0" encoding="utf-16"?><!DOCTYPE a [<!ENTITY b "c">]>' + buku_xml("Data")).encode("utf-16")
    assert "rusak" in _ditolak(tmp_path, bagian_kecil(KOSONG, **{"xl/workbook.xml": isi}))


def test_a_damaged_member(tmp_path: Path) -> None:
    berkas = bungkus(tmp_path / "asli.xlsx", bagian_kecil(KOSONG))
    with zipfile.ZipFile(berkas) as buku:
        info = buku.getinfo("xl/workbook.xml")
    data = bytearray(berkas.read_bytes())
    awal = info.header_offset + 30 + len(info.filename) + 20
    data[awal : awal + 8] = b"\xff" * 8
    assert _ditolak(tmp_path, bytes(data)) == arsip.BUKAN_BUKU


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("kembar", ["xl/workbook.xml", "XL/Workbook.xml", "xl\\workbook.xml"])
def test_two_members_of_one_name(tmp_path: Path, kembar: str) -> None:
    berkas = bungkus(tmp_path / "asli.xlsx", bagian_kecil(KOSONG))
    with zipfile.ZipFile(berkas, "a") as buku:
        buku.writestr(kembar, "<lain/>")
    assert _ditolak(tmp_path, berkas.read_bytes()) == arsip.BUKAN_BUKU


def test_a_member_too_big_to_unpack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arsip, "MAX_MEMBER", 10)
    assert _ditolak(tmp_path, bagian_kecil(KOSONG)) == arsip.TERLALU_BESAR
