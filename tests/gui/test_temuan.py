from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.gui.temuan import ModelTemuan
from tests.gui.tiruan import PESAN, bermacam, temuan


def isi(model: ModelTemuan, baris: int) -> list[str]:
    """Return what a row shows."""
    return [str(model.index(baris, kolom).data()) for kolom in range(model.columnCount())]


def test_the_model_keeps_the_rules_of_qt(qapp: QApplication, qtmodeltester: ModelTester) -> None:
    model = ModelTemuan()
    model.isi(bermacam())
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # pytest-qt has no types here


def test_findings_stand_in_the_order_given_with_level_message_and_place(qapp: QApplication) -> None:
    model = ModelTemuan()
    model.isi([temuan(Tingkat.INFO, "Kedua."), temuan(Tingkat.SALAH, sel=("E7", "D10"))])
    assert isi(model, 0) == ["Informasi", "Kedua.", "Kertas Kerja E7"]
    assert isi(model, 1) == ["Tidak Sesuai", PESAN, "Kertas Kerja E7\nKertas Kerja D10"]
    kepala = [model.headerData(kolom, Qt.Orientation.Horizontal) for kolom in range(3)]
    assert kepala == ["Tingkat", "Catatan Pemeriksaan", "Letak"]
