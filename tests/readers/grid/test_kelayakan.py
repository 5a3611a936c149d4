from __future__ import annotations

from pathlib import Path

import pytest

from lkjip_desktop.readers.grid import buka, layak_dibuka
from tests.readers.grid.pembangun import bagian_dasar, kemas, lembar_xml, simpan

BUKU = kemas(bagian_dasar(lembar_xml('<row r="1"><c r="A1"><v>7</v></c></row>')))
TERISI = kemas({"xl/workbook.xml": '<workbook><sheets><sheet name="Catatan Pemeriksaan"/></sheets></workbook>'})


@pytest.mark.parametrize(
    "nama",
    [
        "Kertas Kerja LKjIP 2024.xlsx",
        "kk.XLSM",
        "LRA.xls",
        "renja.xlsb",
        "PK Perubahan.ods",
        "lra sipd.csv",
        "Triwulan IV (2024).xlsx",
        "Kopi dan Teh.xlsx",
    ],
)
def test_workbooks_of_an_office_are_taken(tmp_path: Path, nama: str) -> None:
    assert layak_dibuka(simpan(tmp_path, BUKU, nama))


@pytest.mark.parametrize(
    "nama",
    [
        "~$Kertas Kerja.xlsx",
        ".~lock.Kertas Kerja.xlsx#",
        ".lkjip-abc.xlsx",
        "._Kertas Kerja.xlsx",
        "Kertas Kerja (1).xlsx",
        "Copy of Kertas Kerja.xlsx",
        "Salinan Kertas Kerja.xlsx",
        "Salinan dari Kertas Kerja.xlsx",
        "Kertas Kerja - Copy.xlsx",
        "Kertas Kerja - Copy (2).xlsx",
        "Kertas Kerja - Salin.xlsx",
        "Kertas Kerja (PC-01's conflicted copy 2025-01-07).xlsx",
        "Kertas Kerja-PC01's conflicted.xlsx",
        "Kertas Kerja.sync-conflict-20250107-101010-ABC.xlsx",
        "Kertas Kerja (Salinan konflik).xlsx",
        "Kertas Kerja.gsheet",
        "Kertas Kerja - LKjIP.docx",
        "foto.jpg",
    ],
)
def test_marks_copies_and_other_files_are_not_taken(tmp_path: Path, nama: str) -> None:
    assert not layak_dibuka(simpan(tmp_path, BUKU, nama))


def test_our_own_output_is_known_by_its_name_and_its_sheet(tmp_path: Path) -> None:
    assert not layak_dibuka(simpan(tmp_path, TERISI, "Kertas Kerja - terisi.xlsx"))
    assert not layak_dibuka(simpan(tmp_path, TERISI, "Kertas Kerja - terisi (2).xlsm"))
    assert layak_dibuka(simpan(tmp_path, BUKU, "Kertas Kerja - terisi.xlsx"))
    assert layak_dibuka(simpan(tmp_path, TERISI, "Kertas Kerja.xlsx"))


def test_a_damaged_file_of_that_name_is_left_for_opening_to_explain(tmp_path: Path) -> None:
    assert layak_dibuka(simpan(tmp_path, b"PK", "Kertas Kerja - terisi.xlsx"))
    assert layak_dibuka(tmp_path / "tidak ada - terisi.xlsx")


def test_a_copy_that_is_named_expressly_is_opened(tmp_path: Path) -> None:
    assert buka(simpan(tmp_path, BUKU, "Copy of Kertas Kerja.xlsx"))["Data"][1, 1].teks == "7"
