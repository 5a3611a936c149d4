"""The question before a report that people edited is brought up to date."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lkjip_desktop.gui.bagian import Kalimat
from lkjip_desktop.gui.sunting import PilihanSunting, TanyaSunting


@pytest.fixture
def tanya(berdandan: QApplication, qtbot: QtBot) -> TanyaSunting:
    """Return the question as shown."""
    satu = TanyaSunting(Path("Kertas - LKjIP.docx"))
    qtbot.addWidget(satu)
    satu.show()
    return satu


def test_it_names_the_report_and_asks_the_question(tanya: TanyaSunting) -> None:
    kata = [satu.kata() for satu in tanya.findChildren(Kalimat)]
    assert kata[:2] == ["Laporan ini sudah disunting. Perbarui angkanya saja?", "Kertas - LKjIP.docx"]


def test_enter_brings_it_up_to_date(tanya: TanyaSunting) -> None:
    QTest.keyClick(tanya, Qt.Key.Key_Return)
    assert (tanya.pilihan, tanya.result()) == (PilihanSunting.PERBARUI, TanyaSunting.DialogCode.Accepted)


def test_a_new_file_is_a_choice_of_its_own(tanya: TanyaSunting) -> None:
    tanya.tombol_baru.click()
    assert (tanya.pilihan, tanya.result()) == (PilihanSunting.BARU, TanyaSunting.DialogCode.Accepted)


def test_escape_cancels(tanya: TanyaSunting) -> None:
    QTest.keyClick(tanya, Qt.Key.Key_Escape)
    assert (tanya.pilihan, tanya.result()) == (PilihanSunting.BATAL, TanyaSunting.DialogCode.Rejected)
