from __future__ import annotations

from pathlib import Path

import pytest

from lkjip_desktop.readers.grid import buka, pilah_buku
from lkjip_desktop.readers.grid.kelayakan import pilah_laporan
from tests.readers.grid.pembangun import bagian_dasar, kemas, lembar_xml, simpan

BUKU = kemas(bagian_dasar(lembar_xml('<row r="1"><c r="A1"><v>7</v></c></row>')))
LAIN = kemas(bagian_dasar(lembar_xml('<row r="1"><c r="A1"><v>8</v></c></row>')))
TERISI = kemas({"xl/workbook.xml": '<workbook><sheets><sheet name="Catatan Pemeriksaan"/></sheets></workbook>'})
REKAP = kemas({"xl/workbook.xml": '<workbook><sheets><sheet name="Rekap Perangkat Daerah"/></sheets></workbook>'})


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
    berkas = simpan(tmp_path, BUKU, nama)
    assert pilah_buku([berkas]).dipakai == [berkas]


@pytest.mark.parametrize(
    "nama",
    [
        "~$Kertas Kerja.xlsx",
        ".~lock.Kertas Kerja.xlsx#",
        ".lkjip-abc.xlsx",
        "._Kertas Kerja.xlsx",
        "Kertas Kerja.gsheet",
        "Kertas Kerja - LKjIP.docx",
        "foto.jpg",
    ],
)
def test_marks_and_other_files_are_not_taken(tmp_path: Path, nama: str) -> None:
    assert pilah_buku([simpan(tmp_path, BUKU, nama)]).dipakai == []


SALINAN = [
    ("Kertas Kerja (1).xlsx", "isinya sama dengan"),
    ("Copy of Kertas Kerja.xlsx", "salinan dari"),
    ("Salinan Kertas Kerja.xlsx", "salinan dari"),
    ("Salinan dari Kertas Kerja.xlsx", "salinan dari"),
    ("Kertas Kerja - Copy.xlsx", "salinan dari"),
    ("Kertas Kerja - Copy (2).xlsx", "salinan dari"),
    ("Kertas Kerja - Salin.xlsx", "salinan dari"),
    ("Kertas Kerja (PC-01's conflicted copy 2025-01-07).xlsx", "salinan bentrok dari"),
    ("Kertas Kerja-PC01's conflicted.xlsx", "salinan bentrok dari"),
    ("Kertas Kerja.sync-conflict-20250107-101010-ABC.xlsx", "salinan bentrok dari"),
    ("Kertas Kerja (Salinan konflik).xlsx", "salinan bentrok dari"),
    ("Kertas Kerja-PC-ANI.xlsx", "salinan bentrok dari"),
    ("KERTAS KERJA-DESKTOP-4QK2L9P.XLSX", "salinan bentrok dari"),
    ("Kertas Kerja-BUDI-LAPTOP-2.xlsx", "salinan bentrok dari"),
]


@pytest.mark.parametrize(("nama", "sebab"), SALINAN)
def test_a_copy_beside_its_original_is_left_out_and_said(tmp_path: Path, nama: str, sebab: str) -> None:
    asli, salinan = simpan(tmp_path, BUKU, "Kertas Kerja.xlsx"), simpan(tmp_path, BUKU, nama)
    hasil = pilah_buku([salinan, asli])
    assert hasil.dipakai == [asli]
    assert hasil.dilewati == [(salinan, f"{sebab} Kertas Kerja.xlsx")]


@pytest.mark.parametrize("nama", [nama for nama, _ in SALINAN])
def test_a_copy_without_its_original_is_all_the_office_has(tmp_path: Path, nama: str) -> None:
    salinan, lain = simpan(tmp_path, BUKU, nama), simpan(tmp_path, BUKU, "Kinerja.xlsx")
    assert pilah_buku([salinan, lain]).dipakai == [salinan, lain]


@pytest.mark.parametrize("nama", ["Kertas Kerja-DINKES.xlsx", "Kertas Kerja-RSUD.xlsx", "Kertas Kerja 2.xlsx"])
def test_another_office_behind_a_hyphen_is_no_copy(tmp_path: Path, nama: str) -> None:
    berkas = [simpan(tmp_path, BUKU, "Kertas Kerja.xlsx"), simpan(tmp_path, BUKU, nama)]
    hasil = pilah_buku(berkas)
    assert (hasil.dipakai, hasil.mirip) == (berkas, [])


def test_versions_of_one_name_are_all_taken_and_told(tmp_path: Path) -> None:
    nama = ("LKjIP FIX.xlsx", "LKjIP FIX (2).xlsx", "LKjIP FIX BANGET.xlsx", "lkjip_revisi 3.xls")
    versi = [simpan(tmp_path, BUKU if ke else LAIN, satu) for ke, satu in enumerate(nama)]
    lain = [simpan(tmp_path, BUKU, satu) for satu in ("LKjIP Dinkes FIX.xlsx", "LKjIP 2023.xlsx", "FIX.xlsx")]
    hasil = pilah_buku([*versi, *lain])
    assert (hasil.dipakai, hasil.mirip, hasil.dilewati) == ([*versi, *lain], [versi], [])


def test_a_numbered_download_with_another_content_is_a_version(tmp_path: Path) -> None:
    berkas = [simpan(tmp_path, BUKU, "LKjIP.xlsx"), simpan(tmp_path, LAIN, "LKjIP (1).xlsx")]
    hasil = pilah_buku(berkas)
    assert (hasil.dipakai, hasil.mirip) == (berkas, [berkas])


def test_our_own_output_is_known_by_its_name_and_its_sheet(tmp_path: Path) -> None:
    kami = [
        simpan(tmp_path, TERISI, "Kertas Kerja - terisi.xlsx"),
        simpan(tmp_path, TERISI, "Kertas Kerja - terisi (2).xlsm"),
        simpan(tmp_path, TERISI, "Kertas Kerja - catatan.xlsx"),
        simpan(tmp_path, REKAP, "rekap.xlsx"),
        simpan(tmp_path, REKAP, "rekap (2).xlsx"),
    ]
    assert pilah_buku(kami).dilewati == [(satu, "hasil program ini") for satu in kami]
    milik = [
        simpan(tmp_path, BUKU, "Lain - terisi.xlsx"),
        simpan(tmp_path, TERISI, "Kertas Kerja.xlsx"),
        simpan(tmp_path, BUKU, "Rekap.xlsx"),
        simpan(tmp_path, b"PK", "Rusak - terisi.xlsx"),
        tmp_path / "tidak ada - terisi.xlsx",
    ]
    assert pilah_buku(milik).dipakai == milik


def test_a_word_report_counts_unless_we_wrote_it_for_a_workbook_that_is_there() -> None:
    berkas = [Path(satu) for satu in ("A - LKjIP.docx", "B - LKjIP (2).docx", "A.docx", "~$A.docx", "A.doc")]
    assert [satu.name for satu in pilah_laporan(berkas, [Path("a.xlsx")])] == ["B - LKjIP (2).docx", "A.docx"]


def test_a_copy_that_is_named_expressly_is_opened(tmp_path: Path) -> None:
    assert buka(simpan(tmp_path, BUKU, "Copy of Kertas Kerja.xlsx"))["Data"][1, 1].teks == "7"
