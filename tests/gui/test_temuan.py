from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.gui.temuan import ModelTemuan, TabelTemuan
from tests.gui.tiruan import PESAN, bermacam, temuan

RUANG = 8  # on either side of a cell's text


def isi(tabel: TabelTemuan, baris: int) -> list[str]:
    """Return what a row shows."""
    model = tabel.model()
    return [str(model.index(baris, kolom).data()) for kolom in range(model.columnCount())]


def cukup_tinggi(tabel: TabelTemuan) -> bool:
    """True where every row has room for its wrapped message, and little more."""
    tepi = tabel.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
    lebar = tabel.columnWidth(1) - 2 * (RUANG + tepi)
    for baris in range(tabel.model().rowCount()):
        teks = isi(tabel, baris)[1]
        perlu = tabel.fontMetrics().boundingRect(0, 0, lebar, 10_000, Qt.TextFlag.TextWordWrap, teks).height()
        if not perlu <= tabel.rowHeight(baris) <= perlu + 40:
            return False
    return True


def test_the_model_keeps_the_rules_of_qt(qapp: QApplication, qtmodeltester: ModelTester) -> None:
    model = ModelTemuan()
    model.isi(bermacam())
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # pytest-qt has no types here


def test_findings_stand_in_the_order_given_with_level_message_and_place(qtbot: QtBot) -> None:
    tabel = TabelTemuan()
    qtbot.addWidget(tabel)
    tabel.isi([temuan(Tingkat.INFO, "Kedua."), temuan(Tingkat.SALAH, sel=("E7", "D10"))])
    assert isi(tabel, 0) == ["Informasi", "Kedua.", "Kertas Kerja E7"]
    assert isi(tabel, 1) == ["Tidak Sesuai", PESAN, "Kertas Kerja E7\nKertas Kerja D10"]
    kepala = [tabel.model().headerData(kolom, Qt.Orientation.Horizontal) for kolom in range(3)]
    assert kepala == ["Tingkat", "Catatan Pemeriksaan", "Letak"]


def test_every_row_is_high_enough_for_its_wrapped_text(qtbot: QtBot) -> None:
    tabel = TabelTemuan()
    qtbot.addWidget(tabel)
    tabel.show()
    tabel.isi([temuan(Tingkat.SALAH, PESAN * kali) for kali in (1, 2, 4)])
    for lebar in range(420, 900, 7):
        tabel.resize(lebar, 400)
        qtbot.waitUntil(partial(cukup_tinggi, tabel))


def test_a_wider_table_needs_lower_rows(qtbot: QtBot) -> None:
    tabel = TabelTemuan()
    qtbot.addWidget(tabel)
    tabel.resize(500, 300)
    tabel.show()
    tabel.isi([temuan(Tingkat.SALAH, PESAN * 3)])
    qtbot.waitUntil(lambda: tabel.rowHeight(0) > 60)
    tinggi = tabel.rowHeight(0)
    tabel.resize(1200, 300)
    qtbot.waitUntil(lambda: tabel.rowHeight(0) < tinggi)


def test_the_selected_findings_are_copied_as_lines_of_a_sheet(qtbot: QtBot) -> None:
    tabel = TabelTemuan()
    qtbot.addWidget(tabel)
    tabel.isi([temuan(Tingkat.SALAH, "Satu.", sel=("E7", "D10")), temuan(Tingkat.INFO, "Dua.")])
    tabel.selectAll()
    QTest.keyClick(tabel, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    salinan = "Tidak Sesuai\tSatu.\tKertas Kerja E7, Kertas Kerja D10\nInformasi\tDua.\tKertas Kerja E7"
    assert QGuiApplication.clipboard().text() == salinan
