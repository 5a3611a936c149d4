"""What a document remembers of its last fill."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest
from lxml import etree

from lkjip_desktop.paket.ooxml import Elemen
from lkjip_desktop.writers.word import isi
from lkjip_desktop.writers.word.naskah import muat
from lkjip_desktop.writers.word.package import tulis_arsip
from lkjip_desktop.writers.word.state import RUANG, Keadaan, Purwarupa, RekamanLama
from tests.writers.word import bantu

ITEM = "customXml/item1.xml"
NOTASI = """:: tabel nama=x lebar=10,60,30 rata=tengah,kiri,tengah
| No | Indikator | Target |
|---|
| {{ind[].no}} | {{ind[].nama}} | Rp {{ind[].target}} |
"""


@pytest.fixture
def laporan(tmp_path: Path) -> Path:
    isi(bantu.templat(tmp_path / "t.docx", NOTASI), tmp_path / "isi.docx", bantu.tabel("ind", ("A", "1"), ("B", "2")))
    return tmp_path / "isi.docx"


def test_texts_records_and_prototypes_are_remembered(laporan: Path) -> None:
    assert muat(laporan).keadaan == Keadaan(
        teks={
            f"ind[K{n}].{bidang}": teks
            for n, (nama, target) in enumerate((("A", "1"), ("B", "2")), 1)
            for bidang, teks in (("no", str(n)), ("nama", nama), ("target", target))
        },
        rekaman={"ind": [RekamanLama("K1", "A"), RekamanLama("K2", "B")]},
        purwarupa={"ind": [Purwarupa(True, ("no", "nama", "target"))]},
        tetap={"ind": {"Rp"}},
    )


def test_a_withdrawn_record_keeps_its_name_but_not_its_texts(laporan: Path, tmp_path: Path) -> None:
    isi(laporan, tmp_path / "b.docx", bantu.tabel("ind", ("B", "2")))
    keadaan = muat(tmp_path / "b.docx").keadaan
    assert keadaan.rekaman["ind"] == [RekamanLama("K2", "B"), RekamanLama("K1", "A", ada=False)]
    assert not any("K1" in kunci for kunci in keadaan.teks)


def test_the_part_names_its_schema_so_that_word_keeps_it(laporan: Path) -> None:
    paket = bantu.isi_paket(laporan)
    assert RUANG.encode() in paket["customXml/itemProps1.xml"]
    assert b"itemProps1.xml" in paket["customXml/_rels/item1.xml.rels"]
    assert b"/customXml/item1.xml" not in paket["[Content_Types].xml"]  # plain application/xml by its extension


def test_a_part_of_somebody_else_is_left_beside_ours(laporan: Path, tmp_path: Path) -> None:
    paket = bantu.isi_paket(bantu.templat(tmp_path / "t.docx", NOTASI))
    hubungan = etree.fromstring(paket["word/_rels/document.xml.rels"])
    satu: Elemen = copy.deepcopy(hubungan[0])
    satu.attrib.update({"Id": "rIdX", "Target": "../customXml/item1.xml"})
    satu.set("Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml")
    hubungan.append(satu)
    tulis_arsip(
        tmp_path / "u.docx",
        paket | {ITEM: b"<b:Sources xmlns:b='x'/>", "word/_rels/document.xml.rels": etree.tostring(hubungan)},
    )
    isi(tmp_path / "u.docx", tmp_path / "a.docx", bantu.tabel("ind", ("A", "1")))
    hasil = bantu.isi_paket(tmp_path / "a.docx")
    assert b"Sources" in hasil[ITEM]
    assert RUANG.encode() in hasil["customXml/item2.xml"]


@pytest.mark.parametrize(
    "isi_bagian", [b"", b"<x", b"\xff\xfe\x00", f'<isian xmlns="{RUANG}"><tabel/></isian>'.encode()]
)
def test_a_damaged_memory_is_no_memory(laporan: Path, tmp_path: Path, isi_bagian: bytes) -> None:
    tulis_arsip(tmp_path / "rusak.docx", bantu.isi_paket(laporan) | {ITEM: isi_bagian})
    hasil = isi(tmp_path / "rusak.docx", tmp_path / "b.docx", bantu.tabel("ind", ("B", "3"), ("A", "1")))
    assert [baris[1:] for baris in bantu.baris(tmp_path / "b.docx")[1:]] == [["B", "Rp 3"], ["A", "Rp 1"]]
    assert hasil.ditarik == []
