"""Qt's own words (dialogs, buttons, context menus) in Indonesian, which PySide6 does not ship.

Its source is qtbase_id.ts; after a change of it compile it with the program that comes with PySide6:

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
