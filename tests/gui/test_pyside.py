"""What the window relies on in PySide6 itself."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_calls_into_qt_do_not_use_up_the_references_of_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 takes one at every call on Python 3.11: after some 6,000 of them the interpreter aborts."""
    label = QLabel()
    qtbot.addWidget(label)
    semula = sys.getrefcount(None)
    for _ in range(200):
        label.setText("a")
    assert sys.getrefcount(None) > semula - 100
