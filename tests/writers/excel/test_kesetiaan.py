"""A patch loses nothing: workbooks of many programs, and of our own making, before and after."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
from decimal import Decimal
from pathlib import Path

import pytest
from lxml import etree

from lkjip_desktop.domain.celledit import CellEdit, NewSheet
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.writers.excel.tambal import HasilTambal, tambal
from tests.writers.excel.bahan import buka, teks
from tests.writers.excel.buku_kaya import BENTUK, kaya
from tests.writers.excel.kesetiaan import Tempat, buka_paket, periksa, sel_lembar

_BERSAMA = Path(os.environ.get("LKJIP_BERSAMA", Path(__file__).resolve().parents[3].parent / "shared"))
BERKAS = sorted(p.name for p in _BERSAMA.glob("stress/xlsx/*.xl[st][xm]"))
DITOLAK = (
    "calamine__issue252 closedxml__simple-cell-changes excelize__encrypt exceljs__invalid-xml exceljs__missing-bits"
    " openxmlsdk__Revision_NameCommentChange openxmlsdk__SharedWorkbook poi__54764-2 poi__58616 poi__60320-protected"
    " poi__CVLKRA poi__clusterfuzz poi__crash-9bf3 poi__duplicate-filename poi__ms-office-2010-signed poi__protect"
    " poi__workbookProtection_workbook_revision poi__xlsx-corrupted"
).split()
LAMBAT = {"closedxml__InvalidPrintTitles.xlsx", "poi__bug62181.xlsx", "poi__no_drawing_patriarch.xlsx"}  # in openpyxl
BARU = NewSheet("Catatan Pemeriksaan", [teks("satu", "dua")], [20, 20])
# What is done to the cells of a sheet, one after the other.
CARA = (
    {"nilai": Decimal("101.33"), "warna": "C6EFCE"},
    {"nilai": "=HYPERLINK(1)"},
    {"nilai": Decimal(3), "rumus": "1+2"},
    {"warna": "FFE699"},
    {"catatan": "Periksa."},
    {"warna": "F8CBAD", "catatan": "Angka ini lain daripada yang di lembar sebelah."},
    {"nilai": "{ PAGE }", "warna": "C6EFCE", "catatan": "@Periksa"},
)


def _edits(sumber: Path) -> list[CellEdit]:
    """Every kind of edit on real cells of every sheet, on blank ones beside them and far below."""
    acak, semua = random.Random(sumber.name), []
    paket = buka_paket(sumber)
    for nama, part in paket.lembar.items():
        tempat = _tempat(paket.isi[part])
        pilihan = acak.sample(tempat, min(len(tempat), len(CARA)))
        pilihan += [(baris, kolom + 1) for baris, kolom in pilihan[:2]] + [(1, 1), (99_999, 500)]
        unik = enumerate(dict.fromkeys(pilihan))
        semua += [CellEdit(CellRef(nama, *satu), **CARA[urut % len(CARA)]) for urut, satu in unik]
    return semua


def _tempat(isi: bytes) -> list[Tempat]:
    try:
        return sorted(sel_lembar(etree.fromstring(isi)))
    except (etree.XMLSyntaxError, ValueError):  # such a sheet is refused as a whole
        return []


def _terbuka(berkas: Path) -> bool:
    try:
        return bool(buka(berkas).sheetnames)
    except Exception:  # openpyxl fails in many ways on what is not its own
        return False


def _kasus(contoh: list[str]) -> list[object]:
    return [*contoh] or [pytest.param("", marks=pytest.mark.skip(reason="no shared files"))]


@pytest.mark.panjang(contoh=12)
@pytest.mark.parametrize("nama", _kasus(BERKAS))
def test_a_workbook_of_another_program_loses_nothing(bersama: Path, tmp_path: Path, nama: str) -> None:
    sumber, hasil = bersama / "stress/xlsx" / nama, tmp_path / nama
    if nama.startswith(tuple(DITOLAK)):
        with pytest.raises(GalatPengguna, match=r"^[A-Z].*\.$"):
            tambal(sumber, hasil, [CellEdit(CellRef("Sheet1", 1, 1), Decimal(1), warna="FFE699")], [BARU])
        assert not hasil.exists()
        return
    edits = _edits(sumber)
    assert periksa(sumber, hasil, edits, tambal(sumber, hasil, edits, [BARU])) == []
    assert nama in LAMBAT or _terbuka(hasil) or not _terbuka(sumber)


@pytest.mark.parametrize("bentuk", BENTUK)
def test_a_workbook_with_everything_in_it_loses_nothing(tmp_path: Path, bentuk: str) -> None:
    sumber = BENTUK[bentuk](tmp_path / "sumber.xlsm")
    hasil, edits = tmp_path / "hasil.xlsm", _edits(sumber)
    catatan = tambal(sumber, hasil, edits, [BARU])
    assert len(catatan.ditolak) < len(edits) / 2
    assert periksa(sumber, hasil, edits, catatan) == []
    assert _terbuka(hasil)


def test_what_a_library_loses_on_saving_is_noticed(tmp_path: Path) -> None:
    sumber, hasil = kaya(tmp_path / "sumber.xlsm"), tmp_path / "hasil.xlsm"
    buka(sumber).save(hasil)
    cacat = periksa(sumber, hasil, [], HasilTambal())
    assert any(satu.endswith("is gone") for satu in cacat)
    assert any(satu.endswith("differs outside the cells set") for satu in cacat)
    assert any(satu.startswith("styles lost something") for satu in cacat)


@pytest.mark.parametrize("lain", [{"nilai": Decimal(8)}, {"nilai": "teks"}, {"warna": "C6EFCE"}, {"rumus": "2+2"}])
def test_a_cell_that_is_not_as_asked_for_is_noticed(tmp_path: Path, lain: dict[str, str]) -> None:
    sumber, hasil = kaya(tmp_path / "sumber.xlsm"), tmp_path / "hasil.xlsm"
    diminta = {"nilai": Decimal(7), "rumus": "1+6", "warna": "FFE699"}
    nama, ref = "Data & <Angka>", CellRef("Data & <Angka>", 2, 1)
    catatan = tambal(sumber, hasil, [CellEdit(ref, **(diminta | lain)), CellEdit(CellRef(nama, 3, 2), warna="C6EFCE")])
    assert len(periksa(sumber, hasil, [CellEdit(ref, **diminta)], catatan)) == 2


@pytest.mark.parametrize("nama", ["contoh", "buku_kosong"])
def test_the_projects_own_workbooks_lose_nothing(request: pytest.FixtureRequest, tmp_path: Path, nama: str) -> None:
    sumber, hasil = request.getfixturevalue(nama), tmp_path / "hasil.xlsx"
    edits = _edits(sumber)
    assert periksa(sumber, hasil, edits, tambal(sumber, hasil, edits, [BARU])) == []
    assert _terbuka(hasil)


@pytest.mark.panjang
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_every_patched_workbook_that_it_opened_before(bersama: Path, tmp_path: Path) -> None:
    asal, ditambal = tmp_path / "asal", tmp_path / "ditambal"
    for folder in (asal, ditambal):
        folder.mkdir()
    for nama in BERKAS:
        if not nama.startswith(tuple(DITOLAK)):
            shutil.copy(bersama / "stress/xlsx" / nama, asal / nama)
            tambal(asal / nama, ditambal / nama, _edits(asal / nama), [BARU])
    dulu, kini = (_diubah(folder) for folder in (asal, ditambal))
    assert len(dulu) > 100
    assert dulu - kini == set()


def _diubah(folder: Path) -> set[str]:
    """The files of a folder of which LibreOffice makes a workbook."""
    luaran = folder / "luaran"
    perintah = ["soffice", f"-env:UserInstallation={(folder / 'profil').as_uri()}", "--headless", "--convert-to", "ods"]
    berkas = [str(satu) for satu in sorted(folder.glob("*.xl*"))]
    subprocess.run([*perintah, "--outdir", str(luaran), *berkas], check=True, capture_output=True, timeout=900)
    return {satu.name for satu in luaran.iterdir()}
