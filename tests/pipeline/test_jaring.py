"""What folders and patterns on a command line stand for, and where outputs of one name go."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from lkjip_desktop.pipeline.jaring import Butir, dated, expand


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for nama in ("B.xlsx", "a [1].xlsx", "c.xls", "~$B.xlsx", "surat.docx", "B - LKjIP.docx", "foto.jpg"):
        (tmp_path / nama).write_bytes(nama.encode())
    return tmp_path


def nama(butir: list[Butir]) -> list[str]:
    return [satu.berkas.name for satu in butir]


def test_a_folder_stands_for_its_workbooks(folder: Path) -> None:
    hasil = expand([folder])
    assert nama(hasil.butir) == ["a [1].xlsx", "B.xlsx", "c.xls"]
    assert hasil.dilewati == [(folder / "~$B.xlsx", "tanda berkas yang sedang dibuka")]
    assert hasil.kalimat == ["Dilewati (tanda berkas yang sedang dibuka): ~$B.xlsx."]
    assert hasil.kalimat_penting == []
    assert hasil.banyak


def test_reports_count_where_they_are_asked_for_and_are_not_ours(folder: Path) -> None:
    assert nama(expand([folder], laporan=True).butir) == ["a [1].xlsx", "B.xlsx", "c.xls", "surat.docx"]


@pytest.mark.parametrize("pola", ["*.xlsx", "?*.xlsx", "a [1]*", "../{nama}/*.xlsx", "**/*.xlsx"])
def test_a_pattern_that_the_shell_left_is_followed(folder: Path, pola: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    ada = ["a [1].xlsx"] if pola.startswith("a") else ["a [1].xlsx", "B.xlsx"]
    for satu in (Path(pola.format(nama=folder.name)), folder / pola.format(nama=folder.name)):
        assert nama(expand([satu]).butir) == ada


def test_a_pattern_or_a_folder_of_nothing_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "kosong").mkdir()
    satu, dua, tiga = expand([tmp_path / "*.xlsx", tmp_path / "kosong", tmp_path / "a.xlsx"]).butir
    assert satu.galat == f"Tidak ada kertas kerja yang cocok dengan {tmp_path / '*.xlsx'}. Periksa nama dan foldernya."
    assert dua.galat == f"Folder {tmp_path / 'kosong'} tidak memuat kertas kerja. Periksa nama dan foldernya."
    assert tiga.galat is None  # whoever reads it says that it is not there


def test_one_file_named_alone_is_taken_as_it_is(folder: Path) -> None:
    hasil = expand([folder / "~$B.xlsx"])
    assert (nama(hasil.butir), hasil.banyak) == (["~$B.xlsx"], False)


def test_what_the_shell_of_linux_names_is_sorted_out_too(folder: Path) -> None:
    hasil = expand(sorted(folder.glob("*.xlsx")))
    assert sorted(nama(hasil.butir)) == ["B.xlsx", "a [1].xlsx"]
    assert [satu.name for satu, _ in hasil.dilewati] == ["~$B.xlsx"]


def test_a_file_named_twice_and_the_list_of_offices_are_no_further_inputs(folder: Path) -> None:
    hasil = expand([folder / "B.xlsx", folder], kecuali=folder / "c.xls")
    assert nama(hasil.butir) == ["B.xlsx", "a [1].xlsx"]


def test_versions_of_one_name_are_told_with_their_dates(folder: Path) -> None:
    for ke, satu in enumerate(("LKjIP FIX.xlsx", "LKjIP FIX (2).xlsx")):
        (folder / satu).write_bytes(satu.encode())
        os.utime(folder / satu, (1_735_689_600 + 86_400 * ke,) * 2)
    hasil = expand([folder])
    assert [sorted(satu.name for satu in versi) for versi in hasil.mirip] == [["LKjIP FIX (2).xlsx", "LKjIP FIX.xlsx"]]
    (kalimat,) = [satu for satu in hasil.kalimat if satu.startswith("Nama mirip")]
    assert dated(folder / "LKjIP FIX.xlsx") in kalimat
    assert "Januari 2025 pukul" in dated(folder / "LKjIP FIX.xlsx")


def test_namesakes_of_several_folders_get_a_folder_each(tmp_path: Path) -> None:
    buku = [tmp_path / kantor / "LKjIP.xlsx" for kantor in ("Dinas A", "Dinas B")]
    lain = tmp_path / "Dinas A" / "Lain.xlsx"
    for satu in (*buku, lain):
        satu.parent.mkdir(exist_ok=True)
        satu.write_bytes(b"")
    ke = tmp_path / "hasil"
    assert [satu.ke for satu in expand([*buku, lain], ke=ke).butir] == [ke / "Dinas A", ke / "Dinas B", ke]
    assert [satu.ke for satu in expand([*reversed(buku)], ke=ke).butir] == [ke / "Dinas B", ke / "Dinas A"]
    assert [satu.ke for satu in expand([*buku, lain]).butir] == [None, None, None]  # each beside its own


def test_one_name_with_two_endings_gets_a_folder_each(tmp_path: Path) -> None:
    buku = [tmp_path / "LKjIP.xlsx", tmp_path / "lkjip.xls"]
    assert [satu.ke for satu in expand(buku).butir] == [tmp_path / "LKjIP xlsx", tmp_path / "lkjip xls"]
