"""The whole patch on the shared workbook: what changes, and that nothing else does."""

from __future__ import annotations

import hashlib
import zipfile
from decimal import Decimal
from pathlib import Path

import pytest
from lxml import etree

from lkjip_desktop.domain.celledit import CellEdit, GayaSel, NewSheet, SheetCell
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.writers.excel.tambal import HasilTambal, tambal
from tests.writers.excel.bahan import akar, bagian, buka

LEMBAR = "KERTAS KERJA"
MAKNA = "Jumlah penduduk ber-KTP tertulis 502.024 di sini dan 506.024 pada Tabel 3.1 D10."
CATATAN_G7 = "Realisasi ini dipakai untuk menghitung capaian."
BOLEH_BERUBAH = {
    "[Content_Types].xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/worksheets/sheet2.xml",
    "xl/comments1.xml",
    "xl/drawings/vmlDrawing1.vml",
}


def _sel(a1: str) -> CellRef:
    return CellRef.dari_a1(LEMBAR, a1)


EDITS = [
    CellEdit(_sel("H7"), Decimal("110.14"), "ROUND(F7/92*100,2)", "C6EFCE"),
    CellEdit(_sel("H9"), Decimal("111.79"), warna="C6EFCE"),
    CellEdit(_sel("E7"), warna="F8CBAD", catatan=MAKNA),
    CellEdit(_sel("G7"), catatan=CATATAN_G7),
]
CATATAN = NewSheet(
    "Catatan Pemeriksaan",
    [
        [SheetCell("Catatan Pemeriksaan", GayaSel.JUDUL)],
        [SheetCell("Letak", GayaSel.KEPALA), SheetCell("Catatan", GayaSel.KEPALA)],
        [SheetCell("KERTAS KERJA E7", tautan=_sel("E7")), SheetCell(MAKNA)],
    ],
    [22, 60],
    beku=2,
    saring=2,
)


@pytest.fixture(scope="module")
def sumber(bersama: Path) -> Path:
    return bersama / "workbooks/Kertas Kerja LKjIP 2024 - Disdukcapil Muba.xlsx"


@pytest.fixture(scope="module")
def tertambal(sumber: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, HasilTambal]:
    tujuan = tmp_path_factory.mktemp("tambal") / "terisi.xlsx"
    return tujuan, tambal(sumber, tujuan, EDITS, [CATATAN])


def _unsur(akar_: etree._Element) -> list[tuple[str, dict[str, str], str | None]]:
    return [(str(unsur.tag), dict(unsur.attrib), unsur.text) for unsur in akar_.iter()]


def test_every_edit_is_made(tertambal: tuple[Path, HasilTambal]) -> None:
    assert tertambal[1] == HasilTambal([], [])


def test_every_part_that_need_not_change_is_byte_for_byte_the_same(
    sumber: Path, tertambal: tuple[Path, HasilTambal]
) -> None:
    lama, baru = bagian(sumber), bagian(tertambal[0])
    berubah = {nama for nama in lama if hashlib.sha256(lama[nama]).digest() != hashlib.sha256(baru[nama]).digest()}
    assert berubah == BOLEH_BERUBAH
    assert baru.keys() - lama.keys() == {"xl/worksheets/sheet14.xml"}


def test_untouched_members_keep_their_packed_bytes_and_their_order(
    sumber: Path, tertambal: tuple[Path, HasilTambal]
) -> None:
    def terkemas(berkas: Path) -> dict[str, bytes]:
        data, hasil = berkas.read_bytes(), {}
        with zipfile.ZipFile(berkas) as arsip:
            for info in arsip.infolist():
                awal = (
                    info.header_offset
                    + 30
                    + sum(
                        int.from_bytes(data[info.header_offset + i : info.header_offset + i + 2], "little")
                        for i in (26, 28)
                    )
                )
                hasil[info.filename] = data[awal : awal + info.compress_size]
        return hasil

    lama, baru = terkemas(sumber), terkemas(tertambal[0])
    assert list(baru)[: len(lama)] == list(lama)
    assert all(baru[nama] == lama[nama] for nama in lama.keys() - BOLEH_BERUBAH)


def test_the_touched_sheet_differs_only_in_the_cells_set(sumber: Path, tertambal: tuple[Path, HasilTambal]) -> None:
    lama = bagian(sumber)["xl/worksheets/sheet2.xml"].decode()
    diharapkan = (
        lama.replace('<c r="E7" s="6" t="s">', '<c r="E7" s="12" t="s">')
        .replace('<c r="H7" s="5" t="s"><v>35</v></c>', '<c r="H7" s="13"><f>ROUND(F7/92*100,2)</f><v>110.14</v></c>')
        .replace('<c r="H9" s="5" t="s"><v>35</v></c>', '<c r="H9" s="13"><v>111.79</v></c>')
    )
    assert bagian(tertambal[0])["xl/worksheets/sheet2.xml"].decode() == diharapkan


def test_styles_are_only_added_to(sumber: Path, tertambal: tuple[Path, HasilTambal]) -> None:
    lama, baru = akar(sumber, "xl/styles.xml"), akar(tertambal[0], "xl/styles.xml")
    for blok in lama:
        sepadan = baru.find(blok.tag)
        assert sepadan is not None
        assert [etree.tostring(unsur) for unsur in sepadan][: len(blok)] == [etree.tostring(unsur) for unsur in blok]
        assert "count" not in blok.attrib or sepadan.get("count") == str(len(sepadan))


def test_the_workbook_part_gains_the_sheet_its_names_and_nothing_else(
    sumber: Path, tertambal: tuple[Path, HasilTambal]
) -> None:
    lama, baru = _unsur(akar(sumber, "xl/workbook.xml")), _unsur(akar(tertambal[0], "xl/workbook.xml"))
    tambahan = [unsur for unsur in baru if unsur not in lama]
    assert [unsur for unsur in lama if unsur not in baru] == []
    assert [(unsur[1].get("name"), unsur[2]) for unsur in tambahan] == [
        ("Catatan Pemeriksaan", None),
        ("_xlnm._FilterDatabase", "'Catatan Pemeriksaan'!$A$2:$B$3"),
        ("_xlnm.Print_Titles", "'Catatan Pemeriksaan'!$2:$2"),
    ]


def test_relationships_and_content_types_gain_the_new_sheet_alone(
    sumber: Path, tertambal: tuple[Path, HasilTambal]
) -> None:
    for nama, baru in (
        ("xl/_rels/workbook.xml.rels", "worksheets/sheet14.xml"),
        ("[Content_Types].xml", "/xl/worksheets/sheet14.xml"),
    ):
        sebelum, sesudah = _unsur(akar(sumber, nama)), _unsur(akar(tertambal[0], nama))
        assert sesudah[: len(sebelum)] == sebelum
        assert [set(unsur[1].values()) & {baru} for unsur in sesudah[len(sebelum) :]] == [{baru}]


def test_charts_sparklines_validation_and_conditional_formats_are_still_there(
    tertambal: tuple[Path, HasilTambal],
) -> None:
    isi = bagian(tertambal[0])
    assert b"<dataValidation " in isi["xl/worksheets/sheet2.xml"]
    assert b"iconSet" in isi["xl/worksheets/sheet2.xml"]
    assert b"sparklineGroup" in isi["xl/worksheets/sheet9.xml"]
    assert b"chart1.xml" in isi["xl/drawings/_rels/drawing2.xml.rels"]
    assert b"<drawing r:id" in isi["xl/worksheets/sheet8.xml"]


def test_openpyxl_reads_the_values_formulas_and_notes_back(tertambal: tuple[Path, HasilTambal]) -> None:
    buku = buka(tertambal[0])
    lembar = buku[LEMBAR]
    assert lembar["H7"].value == "=ROUND(F7/92*100,2)"
    assert lembar["H9"].value == 111.79
    assert lembar["E7"].fill.fgColor.rgb == "FFF8CBAD"
    assert lembar["E7"].border.left.style == lembar["E8"].border.left.style == "thin"
    assert lembar["E7"].comment.text == MAKNA
    assert lembar["E7"].comment.author == "LKjIP Desktop"
    assert buku.sheetnames[-1] == "Catatan Pemeriksaan"
    assert buku["Catatan Pemeriksaan"]["A3"].hyperlink.location == "'KERTAS KERJA'!E7"


def test_cached_results_of_all_formulas_are_kept(sumber: Path, tertambal: tuple[Path, HasilTambal]) -> None:
    lama = buka(sumber, nilai=True)
    baru = buka(tertambal[0], nilai=True)
    assert baru["ANGGARAN"]["D10"].value == lama["ANGGARAN"]["D10"].value == 19641611463
    assert baru["ANGGARAN"]["F10"].value == lama["ANGGARAN"]["F10"].value == 92.01415
    assert baru[LEMBAR]["H7"].value == 110.14


def test_the_same_input_gives_the_same_bytes(sumber: Path, tertambal: tuple[Path, HasilTambal], tmp_path: Path) -> None:
    tambal(sumber, tmp_path / "lagi.xlsx", EDITS, [CATATAN])
    assert (tmp_path / "lagi.xlsx").read_bytes() == tertambal[0].read_bytes()


def test_a_filled_copy_can_be_filled_again(tertambal: tuple[Path, HasilTambal], tmp_path: Path) -> None:
    hasil = tambal(tertambal[0], tmp_path / "lagi.xlsx", EDITS, [CATATAN])
    buku = buka(tmp_path / "lagi.xlsx")
    assert hasil == HasilTambal([], [])
    assert buku.sheetnames[-2:] == ["Catatan Pemeriksaan", "Catatan Pemeriksaan (2)"]
    assert buku[LEMBAR]["G7"].comment.text.count(CATATAN_G7) == 1


def test_a_workbook_is_never_patched_in_place(sumber: Path) -> None:
    with pytest.raises(ValueError, match="in place"):
        tambal(sumber, sumber, [])
