from __future__ import annotations

import struct
import warnings
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_LZMA, ZIP_STORED, ZipFile

import pytest

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.readers.grid import batas, buka
from tests.readers.grid.pembangun import (
    DOKUMEN,
    UTAMA,
    bagian_dasar,
    buka_bagian,
    hubungan,
    kemas,
    lembar_xml,
    simpan,
)

BARIS = '<row r="1"><c r="A1"><v>7</v></c></row>'
DASAR = bagian_dasar(lembar_xml(BARIS))
BOM = (
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]>'
)
TIDAK_WAJAR = "Isi berkas tidak wajar"
RUSAK = "Berkas rusak atau tidak lengkap tersalin."
XML_RUSAK = "Isi kertas kerja rusak (xl/worksheets/sheet1.xml)."


def galat(folder: Path, isi: bytes) -> str:
    with pytest.raises(GalatPengguna) as tangkap:
        buka(simpan(folder, isi))
    return str(tangkap.value)


@pytest.mark.parametrize(
    "bagian", ["xl/worksheets/sheet1.xml", "docProps/core.xml", "xl/drawings/d.vml", "_rels/.rels"]
)
def test_an_entity_bomb_is_refused_in_any_part(tmp_path: Path, bagian: str) -> None:
    pesan = galat(tmp_path, kemas(DASAR | {bagian: BOM + DASAR.get(bagian, "<x>&c;</x>")}))
    assert pesan.startswith(f"{TIDAK_WAJAR} (deklarasi DTD di dalam XML)")


def test_an_entity_bomb_in_utf_16_is_refused(tmp_path: Path) -> None:
    xml = '<?xml version="1.0" encoding="UTF-16"?>' + BOM + lembar_xml(BARIS)
    assert galat(tmp_path, kemas(DASAR | {"xl/worksheets/sheet1.xml": xml.encode("utf-16")})).startswith(TIDAK_WAJAR)


def test_an_entity_bomb_behind_a_long_comment_is_refused_by_the_parser(tmp_path: Path) -> None:
    xml = f"<!--{'x' * 100_000}-->" + BOM + lembar_xml(BARIS)
    assert galat(tmp_path, kemas(DASAR | {"xl/worksheets/sheet1.xml": xml})).startswith(f"{TIDAK_WAJAR} (deklarasi")


def test_an_undeclared_entity_is_damage(tmp_path: Path) -> None:
    assert galat(tmp_path, kemas(bagian_dasar(lembar_xml("<row><c><v>&a;</v></c></row>")))).startswith(XML_RUSAK)


@pytest.mark.parametrize("nama", ["../../luar.xml", "/etc/passwd", "xl/../../x.xml", "C:/x.xml", "xl\\..\\..\\x.xml"])
def test_a_member_that_points_out_of_the_package_is_refused(tmp_path: Path, nama: str) -> None:
    pesan = galat(tmp_path, kemas(DASAR | {nama: "<x/>"}))
    assert pesan.startswith(f"{TIDAK_WAJAR} (nama bagian menunjuk ke luar berkas)")


@pytest.mark.parametrize("nama", ["xl/workbook.xml", "XL/Workbook.XML"])
def test_a_member_given_twice_is_refused(tmp_path: Path, nama: str) -> None:
    arus = BytesIO(kemas(DASAR))
    with ZipFile(arus, "a") as zip_, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # zipfile warns of the very thing that is built here
        zip_.writestr(nama, "<workbook/>")
    assert galat(tmp_path, arus.getvalue()).startswith(f"{TIDAK_WAJAR} (nama bagian berulang)")


def test_a_member_packed_beyond_reason_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    isi = kemas(DASAR | {"xl/media/a.bin": b"\0" * 4_000_000})
    assert galat(tmp_path, isi).startswith(f"{TIDAK_WAJAR} (pemampatan berlebihan)")


def test_a_small_part_may_be_as_regular_as_it_likes(tmp_path: Path) -> None:
    isi = kemas(DASAR | {"xl/media/a.bin": b"\0" * 900_000})
    assert buka(simpan(tmp_path, isi))["Data"][1, 1].teks == "7"


def test_a_package_that_claims_more_than_fits_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batas, "MEKAR", 100)
    assert galat(tmp_path, kemas(DASAR)).startswith(f"{TIDAK_WAJAR} (ukuran setelah dibuka terlalu besar)")


def _berbohong(isi: bytes, nama: str, ukuran: int) -> bytes:
    """The package with a false unpacked size for one member in its directory."""
    with ZipFile(BytesIO(isi)) as zip_:
        mulai = zip_.start_dir
    tempat = isi.index(nama.encode(), mulai) - 46
    return isi[: tempat + 24] + struct.pack("<I", ukuran) + isi[tempat + 28 :]


def test_of_a_member_that_lies_about_its_size_no_more_is_unpacked(tmp_path: Path) -> None:
    isi = kemas(bagian_dasar(lembar_xml(BARIS * 50)))
    assert galat(tmp_path, _berbohong(isi, "xl/worksheets/sheet1.xml", 10)).startswith(RUSAK)


def test_too_many_members_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batas, "ANGGOTA", 3)
    assert galat(tmp_path, kemas(DASAR)).startswith(f"{TIDAK_WAJAR} (terlalu banyak bagian)")


@pytest.mark.parametrize("cara", [ZIP_BZIP2, ZIP_LZMA])
def test_packing_that_excel_does_not_know_is_refused(tmp_path: Path, cara: int) -> None:
    assert galat(tmp_path, kemas(DASAR, cara)).startswith(f"{TIDAK_WAJAR} (cara pemampatan tidak dikenal)")


def test_parts_that_are_not_packed_are_read(tmp_path: Path) -> None:
    assert buka(simpan(tmp_path, kemas(DASAR, ZIP_STORED)))["Data"][1, 1].teks == "7"


def test_members_with_a_password_are_said_to_be_protected(tmp_path: Path) -> None:
    isi = bytearray(kemas(DASAR))
    with ZipFile(BytesIO(isi)) as zip_:
        mulai = zip_.start_dir
    isi[mulai + 8] |= 1
    assert (
        galat(tmp_path, bytes(isi)) == "Berkas dilindungi kata sandi. Simpan salinan tanpa kata sandi, lalu coba lagi."
    )


def test_a_package_cut_off_anywhere_gets_one_sentence(tmp_path: Path) -> None:
    isi = kemas(DASAR)
    for panjang in range(4, len(isi), 7):
        assert galat(tmp_path, isi[:panjang]).startswith(RUSAK)


def test_a_package_with_any_byte_changed_gives_a_grid_or_a_sentence(tmp_path: Path) -> None:
    isi = kemas(DASAR | {"xl/styles.xml": f'<styleSheet xmlns="{UTAMA}"/>'})
    for tempat in range(0, len(isi), 3):
        rusak = isi[:tempat] + bytes([isi[tempat] ^ 0x55]) + isi[tempat + 1 :]
        with suppress(GalatPengguna):  # anything else fails the test
            buka(simpan(tmp_path, rusak))


def test_damage_in_a_part_that_is_not_read_does_not_matter(tmp_path: Path) -> None:
    isi = kemas(DASAR | {"xl/theme/theme1.xml": "<a>tema</a>"}, ZIP_STORED).replace(b"<a>tema", b"<a>temu", 1)
    assert buka(simpan(tmp_path, isi))["Data"][1, 1].teks == "7"


@pytest.mark.parametrize(
    "baris",
    [
        "<row><c><v>7</v></c>",
        "<row><c><v>7</c></row>",
        '<row r="1"><c r="1A"><v>7</v></c></row>',
        '<row r="1"><c r="ABCD1"><v>7</v></c></row>',
        '<row r="1"><c r="XFE1"><v>7</v></c></row>',
        '<row r="x"><c><v>7</v></c></row>',
        '<row r="1048577"><c><v>7</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>satu</v></c></row>',
        "<row>" * 70 + "</row>" * 70,
        f'<row spans="{"1" * (batas.TOKEN + batas.POTONGAN)}"/>',
        f"<row><c t='inlineStr'><is><t>{'a' * (batas.TEKS + batas.POTONGAN)}</t></is></c></row>",
    ],
)
def test_impossible_xml_is_damage_and_names_the_part(tmp_path: Path, baris: str) -> None:
    assert galat(tmp_path, kemas(bagian_dasar(lembar_xml(baris)), ZIP_STORED)).startswith(XML_RUSAK)


@pytest.mark.parametrize(
    ("batasnya", "nilai", "sebab"),
    [("SEL", 3, "lebih dari"), ("MARKAH", 40, "terlalu banyak isi"), ("BAGIAN", 9, "MB")],
)
def test_more_than_can_be_read_in_time_is_said_to_be_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, batasnya: str, nilai: int, sebab: str
) -> None:
    monkeypatch.setattr(batas, batasnya, nilai)
    pesan = galat(tmp_path, kemas(bagian_dasar(lembar_xml(f"<row>{'<c><v>1</v></c>' * 4}</row>"))))
    assert pesan.startswith("Kertas kerja terlalu besar (")
    assert sebab in pesan


def test_cells_are_counted_over_all_sheets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batas, "SEL", 1)
    bagian = dict(DASAR)
    bagian["xl/workbook.xml"] = bagian["xl/workbook.xml"].replace(
        "</sheets>", '<sheet name="Lagi" sheetId="2" r:id="rId1"/></sheets>'
    )
    assert "lebih dari" in galat(tmp_path, kemas(bagian))


def test_too_many_sheets_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batas, "LEMBAR", 0)
    assert galat(tmp_path, kemas(DASAR)).startswith(f"{TIDAK_WAJAR} (terlalu banyak lembar)")


def test_the_workbook_part_is_found_by_relationships_wherever_it_lies(tmp_path: Path) -> None:
    bagian = {
        "_rels/.rels": hubungan(("a", f"{DOKUMEN}/officeDocument", "/isi/Buku%20Utama.xml")),
        "isi/_rels/buku utama.xml.rels": hubungan(("r", f"{DOKUMEN}/worksheet", "..\\lain\\S.xml")),
        "isi/buku utama.xml": DASAR["xl/workbook.xml"].replace("rId1", "r"),
        "Lain\\s.XML": DASAR["xl/worksheets/sheet1.xml"],
    }
    assert buka_bagian(tmp_path, bagian)["Data"][1, 1].teks == "7"


def test_a_package_without_root_relationships_is_tried_at_the_usual_place(tmp_path: Path) -> None:
    bagian = {nama: isi for nama, isi in DASAR.items() if nama != "_rels/.rels"}
    assert buka_bagian(tmp_path, bagian)["Data"][1, 1].teks == "7"


def test_a_word_document_is_no_workbook(tmp_path: Path) -> None:
    bagian = {
        "_rels/.rels": hubungan(("a", f"{DOKUMEN}/officeDocument", "word/document.xml")),
        "word/document.xml": '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
    }
    assert galat(tmp_path, kemas(bagian)).startswith("Berkas ini bukan kertas kerja.")


def test_an_external_target_is_never_followed(tmp_path: Path) -> None:
    luar = hubungan(("rId1", f"{DOKUMEN}/worksheet", "worksheets/sheet1.xml")).replace(
        "/>", ' TargetMode="External"/>', 1
    )
    grid = buka_bagian(tmp_path, DASAR | {"xl/_rels/workbook.xml.rels": luar})
    assert (grid.lembar, grid.peringatan) == ([], ["Lembar Data tidak ditemukan di dalam berkas."])
