import json
from pathlib import Path

import pytest

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.profiles.lkjip import Kumpulan, baca_lkjip, simpan_lkjip


def _tulis(path: Path, **isi: object) -> Path:
    path.write_text(json.dumps(isi), encoding="utf-8")
    return path


def test_paths_are_relative_to_the_file_not_to_the_working_folder(tmp_path: Path) -> None:
    path = _tulis(tmp_path / "a.lkjip", versi=1, buku="data/KK.xlsx", dengan=["../LRA.xlsx"], profil="p.json")
    assert baca_lkjip(path) == Kumpulan(
        tmp_path / "data" / "KK.xlsx", (tmp_path.parent / "LRA.xlsx",), tmp_path / "p.json"
    )


def test_a_path_written_on_windows_is_read_on_debian(tmp_path: Path) -> None:
    path = _tulis(tmp_path / "a.lkjip", versi=1, buku="data\\2024\\KK.xlsx", dengan=[], profil=None)
    assert baca_lkjip(path) == Kumpulan(tmp_path / "data" / "2024" / "KK.xlsx")


def test_what_is_saved_is_read_back_and_names_no_folder_of_this_machine(tmp_path: Path) -> None:
    kumpulan = Kumpulan(tmp_path / "x" / "KK.xlsx", (tmp_path / "LRA.xlsx",), tmp_path / "y" / "p.json")
    path = tmp_path / "x" / "a.lkjip"
    simpan_lkjip(path, kumpulan)
    assert baca_lkjip(path) == kumpulan
    assert json.loads(path.read_text(encoding="utf-8"))["dengan"] == ["../LRA.xlsx"]
    assert str(tmp_path) not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("alamat", ["/etc/passwd", "C:\\KK.xlsx", "\\\\server\\bagi\\KK.xlsx", "//server/bagi/KK.xlsx"])
def test_a_path_to_another_machine_or_drive_is_refused(tmp_path: Path, alamat: str) -> None:
    with pytest.raises(GalatPengguna, match="tidak relatif"):
        baca_lkjip(_tulis(tmp_path / "a.lkjip", versi=1, buku=alamat))


@pytest.mark.parametrize(
    "isi", [{}, {"buku": 3}, {"buku": " "}, {"buku": "a.xlsx", "dengan": "b.xlsx"}, {"buku": "a", "dengan": [None]}]
)
def test_a_file_without_a_workbook_is_broken(tmp_path: Path, isi: dict[str, object]) -> None:
    with pytest.raises(GalatPengguna, match="rusak"):
        baca_lkjip(_tulis(tmp_path / "a.lkjip", versi=1, **isi))


def test_missing_and_newer_files_are_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(GalatPengguna, match="tidak ditemukan"):
        baca_lkjip(tmp_path / "tidak ada.lkjip")
    with pytest.raises(GalatPengguna, match="lebih baru"):
        baca_lkjip(_tulis(tmp_path / "a.lkjip", versi=7, buku="a.xlsx"))
