"""Where the user's data lie: the user's own folder, LKJIP_DATA, or beside the portable program."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from platformdirs import user_data_path

from lkjip_desktop.profiles.folder import TANDA_PORTABEL, catatan_folder_data, folder_data


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a frozen program, installed."""
    monkeypatch.delenv("LKJIP_DATA")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "stik" / "lkjip.exe"))
    (tmp_path / "stik").mkdir()
    return tmp_path / "stik"


def test_an_installed_program_keeps_its_data_in_the_users_folder_and_nothing_beside_itself(program: Path) -> None:
    assert folder_data() == user_data_path("LKjIP Desktop", appauthor=False)
    assert catatan_folder_data() is None
    assert not list(program.iterdir())


def test_the_portable_program_keeps_its_data_beside_itself(program: Path) -> None:
    (program / TANDA_PORTABEL).touch()
    assert folder_data() == program / "Data"
    assert catatan_folder_data() is None


def test_a_portable_program_that_cannot_write_beside_itself_says_where_its_data_are(program: Path) -> None:
    (program / TANDA_PORTABEL).touch()
    (program / "Data").touch()  # a file of that name: no folder can be made there
    milik_pengguna = user_data_path("LKjIP Desktop", appauthor=False)
    assert folder_data() == milik_pengguna
    assert str(milik_pengguna) in (catatan_folder_data() or "")


def test_the_environment_variable_comes_first(program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (program / TANDA_PORTABEL).touch()
    monkeypatch.setenv("LKJIP_DATA", str(tmp_path / "lain"))
    assert folder_data() == tmp_path / "lain"
    assert not (program / "Data").exists()
