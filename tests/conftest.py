"""What every test may use: the option --penuh, a user's data folder of its own, the sample and the shared files."""

from __future__ import annotations

import os
import random
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import settings

from lkjip_desktop.sumber_daya import sumber_daya

BENIH = 2024
AKAR = Path(__file__).resolve().parents[1]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("lkjip", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("lkjip")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add --penuh, which runs every case of every long test."""
    parser.addoption("--penuh", action="store_true", help="run the tests marked panjang in full")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Without --penuh skip the long tests, but for a seeded sample where the mark asks for one."""
    if config.getoption("--penuh"):
        return
    kasus: dict[tuple[str, int], list[pytest.Item]] = defaultdict(list)
    for item in items:
        tanda = item.get_closest_marker("panjang")
        if tanda is not None:
            kasus[item.nodeid.split("[")[0], tanda.kwargs.get("contoh", 0)].append(item)
    for (nama, banyak), sekelompok in kasus.items():
        dijalankan = random.Random(f"{BENIH} {nama}").sample(sekelompok, min(banyak, len(sekelompok)))
        for item in sekelompok:
            if item not in dijalankan:
                item.add_marker(pytest.mark.skip(reason="long: runs with --penuh"))


@pytest.fixture(autouse=True)
def data_pengguna(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the user's data folder of this test alone."""
    folder = tmp_path / "data pengguna"
    monkeypatch.setenv("LKJIP_DATA", str(folder))
    return folder


@pytest.fixture(autouse=True)
def lebar_layar(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the terminal one width, whoever runs the tests."""
    monkeypatch.setenv("COLUMNS", "100")


@pytest.fixture(scope="session")
def bersama() -> Path:
    """Return the folder of shared files: beside the repository, or named by LKJIP_BERSAMA."""
    folder = Path(os.environ.get("LKJIP_BERSAMA", AKAR.parent / "shared"))
    if not folder.is_dir():
        pytest.skip(f"no shared files in {folder}; name their folder in LKJIP_BERSAMA")
    return folder


@pytest.fixture(scope="session")
def contoh() -> Path:
    """Return the sample workbook."""
    return sumber_daya("sample_workbooks/Kertas Kerja LKjIP 2024 - Contoh.xlsx")


@pytest.fixture(scope="session")
def buku_kosong() -> Path:
    """Return the empty workbook an office starts from."""
    return sumber_daya("sample_workbooks/Kertas Kerja LKjIP - Kosong.xlsx")
