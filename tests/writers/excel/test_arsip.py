"""The zip around a workbook: members copied as they are packed, whatever wrote them."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.writers.excel.arsip import Archive
from lkjip_desktop.writers.excel.paket import ROOT, Package
from lkjip_desktop.writers.excel.tambal import tambal
from tests.writers.excel.bahan import (
    JENIS_BUKU,
    bagian,
    bagian_kecil,
    buka,
    bungkus,
    hubungan_xml,
    jenis_xml,
    lembar_xml,
    ubah,
)

KOSONG = lembar_xml("")


def _tertambal(sumber: Path, tmp_path: Path) -> Path:
    hasil = tmp_path / "hasil.xlsx"
    assert tambal(sumber, hasil, [ubah("A1", 1)]).ditolak == []
    with zipfile.ZipFile(hasil) as arsip:
        assert arsip.testzip() is None
    return hasil


@pytest.mark.parametrize("cara", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_member_is_copied_however_it_is_packed(tmp_path: Path, cara: int) -> None:
    sumber = bungkus(tmp_path / "sumber.xlsx", bagian_kecil(KOSONG))
    with zipfile.ZipFile(sumber, "a") as arsip:
        arsip.writestr("xl/media/image1.png", b"gambar" * 99, cara)
    hasil = _tertambal(sumber, tmp_path)
    with zipfile.ZipFile(hasil) as arsip:
        info = arsip.getinfo("xl/media/image1.png")
        assert info.compress_type == cara
        assert arsip.read(info) == b"gambar" * 99


def test_dates_attributes_folders_and_foreign_names_are_kept(tmp_path: Path) -> None:
    sumber = bungkus(tmp_path / "sumber.xlsx", bagian_kecil(KOSONG))
    with zipfile.ZipFile(sumber, "a") as arsip:
        info = zipfile.ZipInfo("xl/média/ÿ.bin", (1999, 12, 31, 23, 59, 58))
        info.external_attr, info.comment, info.create_system = 0o600 << 16, b"catatan", 3
        arsip.writestr(info, b"x")
        arsip.mkdir("xl/kosong")
    with zipfile.ZipFile(_tertambal(sumber, tmp_path)) as arsip:
        salinan = arsip.getinfo(info.filename)
        assert (salinan.date_time, salinan.external_attr, salinan.comment) == (info.date_time, 0o600 << 16, b"catatan")
        assert arsip.getinfo("xl/kosong/").is_dir()


def test_a_member_written_as_a_stream_is_copied(tmp_path: Path) -> None:
    class TanpaMundur:
        def __init__(self, berkas: Path) -> None:
            self.keluar = berkas.open("wb")

        def write(self, isi: bytes) -> int:
            return self.keluar.write(isi)

        def flush(self) -> None:
            self.keluar.flush()

    aliran = TanpaMundur(tmp_path / "sumber.xlsx")
    with zipfile.ZipFile(aliran, "w", zipfile.ZIP_DEFLATED) as arsip:  # type: ignore[call-overload]
        for nama, isi in bagian_kecil(KOSONG).items():
            arsip.writestr(nama, isi)
        assert arsip.infolist()[0].flag_bits & 8
    aliran.keluar.close()
    hasil = _tertambal(tmp_path / "sumber.xlsx", tmp_path)
    with zipfile.ZipFile(hasil) as arsip:
        assert not any(info.flag_bits & 8 for info in arsip.infolist())  # no sizes follow the copied members
    assert buka(hasil)["Data"]["A1"].value == 1


def test_a_name_in_an_old_code_page_keeps_its_bytes(tmp_path: Path) -> None:
    sumber = bungkus(tmp_path / "sumber.xlsx", {**bagian_kecil(KOSONG), "xl/m~dia.bin": b"x"})
    sumber.write_bytes(sumber.read_bytes().replace(b"xl/m~dia.bin", b"xl/m\x82dia.bin"))
    assert _tertambal(sumber, tmp_path).read_bytes().count(b"xl/m\x82dia.bin") == 2


def test_backslashes_and_other_case_in_names_are_no_obstacle(tmp_path: Path) -> None:
    isi = {nama.replace("/", "\\"): data for nama, data in bagian_kecil(KOSONG).items()}
    isi["xl\\Worksheets\\Sheet1.XML"] = isi.pop("xl\\worksheets\\sheet1.xml")
    hasil = _tertambal(bungkus(tmp_path / "sumber.xlsx", isi), tmp_path)
    with zipfile.ZipFile(hasil) as arsip:
        assert [info.orig_filename for info in arsip.infolist()] == list(isi)
    assert b'<c r="A1">' in bagian(hasil)["xl\\Worksheets\\Sheet1.XML"]


def test_a_damaged_untouched_member_is_copied_with_its_damage(tmp_path: Path) -> None:
    sumber = bungkus(tmp_path / "sumber.xlsx", {**bagian_kecil(KOSONG), "xl/rusak.bin": b"0123456789" * 9})
    with zipfile.ZipFile(sumber) as arsip:
        awal = arsip.getinfo("xl/rusak.bin").header_offset + 30 + len("xl/rusak.bin")
    data = bytearray(sumber.read_bytes())
    data[awal : awal + 4] = b"\xff\xff\xff\xff"
    sumber.write_bytes(data)
    hasil = tmp_path / "hasil.xlsx"
    tambal(sumber, hasil, [ubah("A1", 1)])
    assert bytes(data[awal : awal + 9]) in hasil.read_bytes()


def test_nothing_is_written_where_a_member_cannot_be_copied(tmp_path: Path) -> None:
    sumber = bungkus(tmp_path / "sumber.xlsx", {**bagian_kecil(KOSONG), "xl/hilang.bin": b"x"})
    data = bytearray(sumber.read_bytes())
    with zipfile.ZipFile(sumber) as arsip:
        awal = arsip.getinfo("xl/hilang.bin").header_offset
    data[awal : awal + 4] = b"\0\0\0\0"
    sumber.write_bytes(data)
    with pytest.raises(GalatPengguna):
        tambal(sumber, tmp_path / "hasil.xlsx", [ubah("A1", 1)])
    assert not (tmp_path / "hasil.xlsx").exists()


def test_a_macro_workbook_keeps_its_macros(tmp_path: Path) -> None:
    jenis = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    isi = bagian_kecil(
        KOSONG,
        **{
            "[Content_Types].xml": jenis_xml().replace(JENIS_BUKU, jenis),
            "xl/vbaProject.bin": bytes(range(256)) * 9,
            "xl/_rels/workbook.xml.rels": hubungan_xml(
                ("rId1", "worksheet", "worksheets/sheet1.xml"),
                ("rId2", "styles", "styles.xml"),
                ("rId3", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"),
            ),
        },
    )
    hasil = _tertambal(bungkus(tmp_path / "sumber.xlsm", isi), tmp_path)
    assert bagian(hasil)["xl/vbaProject.bin"] == isi["xl/vbaProject.bin"]
    assert jenis in bagian(hasil)["[Content_Types].xml"].decode()


def test_the_source_is_closed_and_unchanged(tmp_path: Path) -> None:
    sumber = bungkus(tmp_path / "sumber.xlsx", bagian_kecil(KOSONG))
    sebelum = sumber.read_bytes()
    _tertambal(sumber, tmp_path)
    assert sumber.read_bytes() == sebelum
    sumber.unlink()


@pytest.mark.parametrize(
    ("tertulis", "bagian_"),
    [
        ("worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
        ("/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
        ("../xl/worksheets/./sheet1.xml", "xl/worksheets/sheet1.xml"),
        ("worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"),
        ("WORKSHEETS/SHEET1.xml", "xl/worksheets/sheet1.xml"),
        ("worksheets/sheet%31.xml", "xl/worksheets/sheet1.xml"),
        ("../../../xl/styles.xml", "xl/styles.xml"),
    ],
)
def test_a_relationships_target_is_found_however_it_is_written(tmp_path: Path, tertulis: str, bagian_: str) -> None:
    rels = hubungan_xml(("rId1", "worksheet", tertulis))
    sumber = bungkus(tmp_path / "sumber.xlsx", bagian_kecil(KOSONG, **{"xl/_rels/workbook.xml.rels": rels}))
    with Archive(sumber) as arsip:
        assert Package(arsip).related("xl/workbook.xml", "worksheet") == [bagian_]


def test_links_outside_the_package_are_no_parts(tmp_path: Path) -> None:
    rels = hubungan_xml(("rId1", "hyperlink", "xl/styles.xml")).replace("Target=", 'TargetMode="External" Target=')
    sumber = bungkus(tmp_path / "sumber.xlsx", bagian_kecil(KOSONG, **{"xl/_rels/workbook.xml.rels": rels}))
    with Archive(sumber) as arsip:
        paket = Package(arsip)
        assert paket.related("xl/workbook.xml", "hyperlink") == []
        assert paket.relationships("xl/workbook.xml")[0].target is None


def test_a_new_relationships_id_and_extension_are_free() -> None:
    paket = Package()
    paket.write("xl/a.xml", b"<a/>")
    paket.write("_rels/.rels", hubungan_xml(("rId2", "x", "b"), ("rId1", "y", "c")).encode())
    assert paket.relate(ROOT, "urn:jenis/z", "xl/a.xml") == "rId3"
    assert paket.related(ROOT, "z") == ["xl/a.xml"]
    assert paket.relate("xl/a.xml", "urn:jenis/z", "xl/b/c.xml") == "rId1"
    assert 'Target="b/c.xml"' in paket.read("xl/_rels/a.xml.rels").decode()
    assert 'Extension="rels"' in paket.read("[Content_Types].xml").decode()
