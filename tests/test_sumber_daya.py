"""Data files are found from a checkout, an installed wheel and a frozen program."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from lkjip_desktop.report import berdiri as report
from lkjip_desktop.sumber_daya import sumber_daya

AKAR = Path(__file__).resolve().parents[1]
CONTOH = "sample_workbooks/Kertas Kerja LKjIP 2024 - Contoh.xlsx"
BERDIRI = [f"templates/{satu.templat}" for satu in report.BERDIRI]
SEMUA = ("templates/lkjip.docx", *BERDIRI, CONTOH, "sample_workbooks/Kertas Kerja LKjIP - Kosong.xlsx")


@pytest.mark.parametrize("nama", SEMUA)
def test_a_checkout_has_its_data_files_at_the_top(nama: str) -> None:
    assert sumber_daya(nama) == AKAR / nama


def test_a_frozen_program_finds_its_data_in_its_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    berkas = tmp_path / CONTOH
    berkas.parent.mkdir()
    berkas.write_bytes(b"beku")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert sumber_daya(CONTOH) == berkas


def test_a_name_that_is_no_data_file_is_an_error() -> None:
    with pytest.raises(FileNotFoundError, match="tidak-ada"):
        sumber_daya("templates/tidak-ada.docx")


@pytest.mark.panjang
def test_an_installed_wheel_carries_its_data_files_and_no_sources_of_them(tmp_path: Path) -> None:
    bangun = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path / "roda")]
    subprocess.run(bangun, cwd=AKAR, check=True, capture_output=True)
    (roda,) = (tmp_path / "roda").glob("*.whl")
    terpasang = tmp_path / "terpasang"
    with zipfile.ZipFile(roda) as arsip:
        arsip.extractall(terpasang)
        data = {nama.split("_data/")[1] for nama in arsip.namelist() if "_data/" in nama}
    assert data == set(SEMUA)
    kode = f"from lkjip_desktop.sumber_daya import sumber_daya\nfor n in {SEMUA!r}: print(sumber_daya(n))"
    hasil = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(terpasang)!r})\n{kode}"],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
    )
    assert hasil.stdout.splitlines() == [str(terpasang / "lkjip_desktop/_data" / nama) for nama in SEMUA]
