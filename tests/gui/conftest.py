"""A window with a pipeline and a desktop made by hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lkjip_desktop.gui import gaya
from lkjip_desktop.gui.jendela import Jendela
from tests.gui.tiruan import JalurTiruan, LingkunganTiruan

Pembuat = Callable[..., Jendela]


@pytest.fixture(scope="session")
def berdandan(qapp: QApplication) -> QApplication:
    """Return the application as users see it."""
    gaya.pasang(qapp)
    return qapp


@pytest.fixture
def buka_jendela(berdandan: QApplication, qtbot: QtBot) -> Pembuat:
    """Return a function that shows a window."""

    def buka(jalur: JalurTiruan | None = None, lingkungan: LingkunganTiruan | None = None) -> Jendela:
        jendela = Jendela(jalur or JalurTiruan(), lingkungan or LingkunganTiruan())
        qtbot.addWidget(jendela)
        jendela.show()
        qtbot.waitExposed(jendela)
        return jendela

    return buka
