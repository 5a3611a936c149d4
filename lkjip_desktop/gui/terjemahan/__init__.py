"""Qt's own words (dialogs, buttons, context menus) in Indonesian, which PySide6 does not ship.

A QTranslator subclass in Python would be shorter, but on Python 3.11 every call of its `translate` with no
disambiguation takes a reference from None, until the interpreter aborts (PySide6 6.12). Hence a compiled file:

    pyside6-lrelease lkjip_desktop/gui/terjemahan/qtbase_id.ts -qm lkjip_desktop/gui/terjemahan/qtbase_id.qm
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

BERKAS = Path(__file__).with_name("qtbase_id.qm")


def pasang(aplikasi: QCoreApplication) -> QTranslator:
    """Let Qt speak Indonesian; return the translator. Raises FileNotFoundError where its file was not packaged."""
    penerjemah = QTranslator(aplikasi)
    if not penerjemah.load(str(BERKAS)):
        raise FileNotFoundError(BERKAS)
    aplikasi.installTranslator(penerjemah)
    return penerjemah
