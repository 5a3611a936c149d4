"""Documents that cannot or must not be opened: one sentence, nothing parsed, nothing written."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.paket import pengaman
from lkjip_desktop.writers.word import isi
from lkjip_desktop.writers.word.package import tulis_arsip
from tests.writers.word import bantu

TIPE, HUBUNGAN = "[Content_Types].xml", "word/_rels/document.xml.rels"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def _ubah(nama: str, ganti: Callable[[bytes], bytes]) -> Callable[[dict[str, bytes]], dict[str, bytes]]:
    return lambda paket: paket | {nama: ganti(paket.get(nama, b""))}


def _tanpa(nama: str) -> Callable[[dict[str, bytes]], dict[str, bytes]]:
    return lambda paket: {kunci: isi for kunci, isi in paket.items() if kunci != nama}


BOM = b'<!DOCTYPE x [<!ENTITY a "b">]>'
PAKET = {
    "macro": (_ubah(TIPE, lambda isi: isi.replace(b"document.main+xml", b"document.macroEnabled.main+xml")), "makro"),
    "macro part": (_ubah("word/vbaProject.bin", lambda _: b"x"), "makro"),
    "template": (_ubah(TIPE, lambda isi: isi.replace(b"document.main+xml", b"template.main+xml")), "templat Word"),
    "strict": (
        _ubah(
            "_rels/.rels", lambda isi: isi.replace(b"schemas.openxmlformats.org/officeDocument", b"purl.oclc.org/ooxml")
        ),
        "Strict",
    ),
    "no types": (_tanpa(TIPE), "bukan dokumen Word"),
    "a workbook": (_ubah(TIPE, lambda isi: isi.replace(b"wordprocessingml", b"spreadsheetml")), "bukan dokumen Word"),
    "entity": (_ubah(bantu.BADAN, lambda isi: isi.replace(b"<w:document", BOM + b"<w:document", 1)), "tidak aman"),
    "entity in a part of another name": (_ubah("customXml/x.dat", lambda _: BOM + b"<x/>"), "tidak aman"),
    "entity in UTF-16": (_ubah("word/x.xml", lambda _: (BOM + b"<x/>").decode().encode("utf-16")), "tidak aman"),
    "no XML": (_ubah(bantu.BADAN, lambda isi: isi[: len(isi) // 2]), "rusak"),
    "no document part": (_tanpa(bantu.BADAN), "rusak"),
    "no main relationship": (_ubah("_rels/.rels", lambda isi: isi.replace(b'officeDocument"', b'lain"')), "rusak"),
    "a relationship without a type": (_ubah(HUBUNGAN, lambda isi: isi.replace(b" Type=", b" Jenis=", 1)), "rusak"),
    "a relationship without an id": (_ubah(HUBUNGAN, lambda isi: isi.replace(b" Id=", b" No=", 1)), "rusak"),
    "a part without a type": (
        _ubah(TIPE, lambda isi: isi.replace(b'fontTable.xml" ContentType=', b'fontTable.xml" Jenis=')),
        "rusak",
    ),
    "a part that is looked into late": (_ubah("word/theme/theme1.xml", lambda isi: isi[: len(isi) // 2]), "rusak"),
    "deep": (_ubah(bantu.BADAN, lambda isi: isi.replace(b"<w:body>", b"<w:body>" + b"<w:p>" * 9000, 1)), "rusak"),
}


@pytest.mark.parametrize("nama", PAKET)
def test_a_package_that_is_no_plain_document_is_refused(tmp_path: Path, nama: str) -> None:
    ubah, kalimat = PAKET[nama]
    asal = bantu.isi_paket(bantu.templat(tmp_path / "t.docx", "{{a.b}}"))
    tulis_arsip(tmp_path / "buruk.docx", ubah(asal))
    with pytest.raises(GalatPengguna, match=kalimat):
        isi(tmp_path / "buruk.docx", tmp_path / "hasil.docx", Isian())
    assert not (tmp_path / "hasil.docx").exists()


@pytest.mark.parametrize(
    ("isi_berkas", "kalimat"),
    [
        (OLE + b"\0" * 600, r"\(\.doc\)"),
        (OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "kata sandi"),
        (b"", "bukan dokumen Word"),
        (b"%PDF-1.7 ...", "bukan dokumen Word"),
        (b"PK\x03\x04 half a package", "rusak"),
    ],
)
def test_a_file_of_another_kind_is_refused(tmp_path: Path, isi_berkas: bytes, kalimat: str) -> None:
    (tmp_path / "buruk.docx").write_bytes(isi_berkas)
    with pytest.raises(GalatPengguna, match=kalimat):
        pengaman.periksa_berkas(tmp_path / "buruk.docx")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(GalatPengguna, match=r"tiada\.docx tidak ditemukan"):
        pengaman.periksa_berkas(tmp_path / "tiada.docx")


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    asal = bantu.isi_paket(bantu.templat(tmp_path / "t.docx", "{{a.b}}"))
    tulis_arsip(tmp_path / "bom.docx", asal | {"word/media/bom.xml": b"\0" * (pengaman.XML_TERBESAR + 1)})
    with pytest.raises(GalatPengguna, match="terlalu besar"):
        pengaman.periksa_berkas(tmp_path / "bom.docx")


def test_a_bomb_under_any_other_name_is_refused_too(tmp_path: Path) -> None:
    asal = bantu.isi_paket(bantu.templat(tmp_path / "t.docx", "{{a.b}}"))
    tulis_arsip(tmp_path / "bom.docx", asal | {"word/media/bom.dat": b"<x>".ljust(pengaman.XML_TERBESAR + 1)})
    with pytest.raises(GalatPengguna, match="terlalu besar"):
        pengaman.periksa_berkas(tmp_path / "bom.docx")


@pytest.mark.parametrize("dipindah", [16, 20])
def test_an_archive_that_misleads_about_its_directory_is_damaged(tmp_path: Path, dipindah: int) -> None:
    asal = bantu.templat(tmp_path / "t.docx", "{{a.b}}").read_bytes()
    akhir = asal.rindex(b"PK\5\6")
    (tmp_path / "sesat.docx").write_bytes(asal[: akhir + dipindah - 4] + b"\xf0\xff\xff\x7f" + asal[akhir + dipindah :])
    with pytest.raises(GalatPengguna, match="rusak"):
        pengaman.periksa_berkas(tmp_path / "sesat.docx")


def test_a_member_whose_name_is_no_text_is_damage(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "nama.docx", "w") as arsip:
        arsip.writestr("namé", b"")
    isi_berkas = (tmp_path / "nama.docx").read_bytes()
    (tmp_path / "nama.docx").write_bytes(isi_berkas.replace("é".encode(), b"\xa0\xa0"))
    with pytest.raises(GalatPengguna, match="rusak"):
        pengaman.periksa_berkas(tmp_path / "nama.docx")


def test_a_document_of_countless_elements_is_refused(tmp_path: Path) -> None:
    asal = bantu.isi_paket(bantu.templat(tmp_path / "t.docx", "{{a.b}}"))
    banyak = asal[bantu.BADAN].replace(b"<w:body>", b"<w:body>" + b"<w:p/>" * pengaman.ELEMEN_TERBANYAK, 1)
    tulis_arsip(tmp_path / "banyak.docx", asal | {bantu.BADAN: banyak})
    with pytest.raises(GalatPengguna, match="terlalu besar"):
        pengaman.periksa_berkas(tmp_path / "banyak.docx")


def test_a_package_of_countless_parts_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "banyak.docx", "w") as arsip:
        for nomor in range(pengaman.BAGIAN_TERBANYAK + 1):
            arsip.writestr(f"{nomor}", b"")
    with pytest.raises(GalatPengguna, match="terlalu besar"):
        pengaman.periksa_berkas(tmp_path / "banyak.docx")


@pytest.mark.panjang(contoh=8)
@pytest.mark.parametrize("nomor", range(60))
def test_a_file_that_breaks_readers_is_filled_or_refused(bersama: Path, tmp_path: Path, nomor: int) -> None:
    semua = sorted((bersama / "stress" / "docx").glob("*.do*"))
    if nomor >= len(semua):
        pytest.skip("no such file among the shared ones")
    isian = Isian({"a.b": "x"})
    try:
        isi(semua[nomor], tmp_path / "hasil.docx", isian)
    except GalatPengguna:
        assert not (tmp_path / "hasil.docx").exists()
        return
    isi(tmp_path / "hasil.docx", tmp_path / "lagi.docx", isian)
    satu, dua = (bantu.isi_paket(tmp_path / nama)[bantu.BADAN] for nama in ("hasil.docx", "lagi.docx"))
    assert satu == dua
