"""The committed workbooks are what their scripts build, valid, and say what they are meant to say."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from openxml_audit import FileFormat, OpenXmlValidator

from sample_workbooks.bangun import NAMA_CONTOH, NAMA_KOSONG, bangun

pytestmark = pytest.mark.filterwarnings("ignore:Sparkline Group extension:UserWarning")


@pytest.fixture(scope="module")
def dibangun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dibangun")
    bangun(folder)
    return folder


def bagian(berkas: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(berkas) as arsip:
        return {nama: arsip.read(nama) for nama in arsip.namelist()}


def rumus(lembar: Worksheet) -> Iterator[str]:
    for baris in lembar.iter_rows():
        yield from (str(sel.value) for sel in baris if sel.data_type == "f")


def test_the_committed_workbooks_are_what_the_scripts_build(dibangun: Path, contoh: Path, buku_kosong: Path) -> None:
    assert bagian(contoh) == bagian(dibangun / NAMA_CONTOH)
    assert bagian(buku_kosong) == bagian(dibangun / NAMA_KOSONG)


def test_building_twice_gives_the_same_bytes(dibangun: Path, tmp_path: Path) -> None:
    bangun(tmp_path)
    for nama in (NAMA_CONTOH, NAMA_KOSONG):
        assert (tmp_path / nama).read_bytes() == (dibangun / nama).read_bytes()


@pytest.mark.parametrize("nama", [NAMA_CONTOH, NAMA_KOSONG])
def test_excel_finds_nothing_to_repair(dibangun: Path, nama: str) -> None:
    hasil = OpenXmlValidator(file_format=FileFormat.OFFICE_2019).validate(str(dibangun / nama))
    assert [str(galat) for galat in hasil.errors] == []


def test_the_sample_keeps_the_slips_of_the_office(contoh: Path) -> None:
    buku = openpyxl.load_workbook(contoh)
    assert "502.024" in buku["KERTAS KERJA"]["E7"].value
    assert buku["TABEL 3.1"]["D10"].value == "506.024"
    assert buku["TABEL 3.1"]["F7"].value == "111,78"
    assert (buku["RENSTRA"]["G6"].value, buku["RENSTRA"]["H6"].value) == (96, 110.14)
    assert buku["COVER"]["D19"].value.removeprefix("NIP.") != buku["KERTAS KERJA"]["I20"].value.removeprefix("NIP. ")
    nama_program = {buku["PK 2024"]["B9"].value, f"Program {buku['ANGGARAN']['C5'].value}"}
    assert len(nama_program) == 2


def test_the_sample_has_what_only_excel_can_hold(contoh: Path) -> None:
    isi = bagian(contoh)
    lembar = b"".join(teks for nama, teks in isi.items() if nama.startswith("xl/worksheets/sheet"))
    assert len([nama for nama in isi if nama.startswith("xl/charts/chart")]) == 2
    for tanda in (b"sparklineGroup", b"<conditionalFormatting", b"<dataValidation", b"<mergeCell", b"<legacyDrawing"):
        assert tanda in lembar
    buku = openpyxl.load_workbook(contoh)
    assert buku["rekap_dkb"].sheet_state == "hidden"
    assert "TotalAnggaran" in buku.defined_names
    assert buku["KERTAS KERJA"]["G7"].comment is not None


def test_no_formula_of_the_empty_workbook_shows_an_error_before_it_has_figures(buku_kosong: Path) -> None:
    semua = [satu for lembar in openpyxl.load_workbook(buku_kosong) for satu in rumus(lembar)]
    assert len(semua) > 50
    assert {satu[:4] for satu in semua} == {"=IF("}
    terhitung = openpyxl.load_workbook(buku_kosong, data_only=True)
    assert terhitung["Anggaran"]["F4"].value in (None, "")


def test_the_empty_workbook_names_no_office_and_no_year(buku_kosong: Path) -> None:
    teks = b"".join(bagian(buku_kosong).values()).decode("utf-8", "ignore")
    assert "Disdukcapil" not in teks
    tertulis = [
        sel.value
        for lembar in openpyxl.load_workbook(buku_kosong)
        for baris in lembar.iter_rows()
        for sel in baris
        if isinstance(sel.value, int)
    ]
    assert tertulis == []
