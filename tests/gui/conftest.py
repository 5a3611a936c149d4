"""The window with a desktop made by hand, on a data folder of its own."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lkjip_desktop.gui import gaya
from lkjip_desktop.sumber_daya import sumber_daya
from tests.gui.tiruan import LingkunganTiruan

if TYPE_CHECKING:
    from lkjip_desktop.gui.jendela import Jendela
    from lkjip_desktop.gui.tugas import Tugas

Pembuat = Callable[..., "Jendela"]
CONTOH = "Kertas Kerja LKjIP 2024 - Contoh.xlsx"


@pytest.fixture(scope="session")
def berdandan(qapp: QApplication) -> QApplication:
    """Return the application as users see it."""
    gaya.pasang(qapp)
    return qapp


@pytest.fixture(autouse=True)
def folder_data(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give every test a data folder of its own."""
    folder = tmp_path_factory.mktemp("data")
    monkeypatch.setenv("LKJIP_DATA", str(folder))
    return folder


@pytest.fixture
def contoh(tmp_path: Path) -> Path:
    """Return a copy of the sample workbook in a folder of its own."""
    return Path(shutil.copy(sumber_daya(f"sample_workbooks/{CONTOH}"), tmp_path / CONTOH))


@pytest.fixture
def buka_jendela(berdandan: QApplication, qtbot: QtBot) -> Pembuat:
    """Return a function that shows a window."""

    def buka(lingkungan: LingkunganTiruan | None = None, tugas: Tugas | None = None) -> Jendela:
        from lkjip_desktop.gui.jendela import Jendela

        jendela = Jendela(lingkungan or LingkunganTiruan(), tugas)
        qtbot.addWidget(jendela)
        jendela.show()
        qtbot.waitExposed(jendela)
        return jendela

    return buka
