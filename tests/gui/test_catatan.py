"""Catatan Pemeriksaan beside the tabs."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.gui.catatan import PanelCatatan
from tests.gui.bahan_temuan import tinjauan
from tests.gui.tiruan import kurang, temuan

SALAH = temuan(Tingkat.SALAH, "Jumlah penduduk berbeda.", sel=("E7", "D10"))
PERIKSA = temuan(Tingkat.PERIKSA, "NIP ditulis dalam dua versi.")
INFO = temuan(Tingkat.INFO, "Capaian dipotong.")
DITERIMA = temuan(Tingkat.SALAH, "Target berbeda.", diterima="Sesuai berita acara.")


@pytest.fixture
def panel(berdandan: QApplication, qtbot: QtBot) -> PanelCatatan:
    """Return a panel with a finding of each level, one that was explained and one of Kelengkapan."""
    panel = PanelCatatan()
    qtbot.addWidget(panel)
    panel.resize(420, 600)
    panel.tampilkan(tinjauan(SALAH, PERIKSA, INFO, DITERIMA, kurang()))
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def tampil(panel: PanelCatatan) -> Sequence[str]:
    """Return the messages that are shown."""
    model = panel.daftar.model()
    return [str(model.index(baris, 1).data()).split("\n")[0] for baris in range(model.rowCount())]


def test_every_level_is_counted_and_what_was_explained_is_apart(panel: PanelCatatan) -> None:
    assert [satu.text() for satu in panel.saringan.values()] == [
        "Tidak Sesuai 1",
        "Perlu Diperiksa 1",
        "Informasi 1",
        "Sudah Dijelaskan 1",
    ]
    assert tampil(panel) == [SALAH.pesan, PERIKSA.pesan, INFO.pesan]


def test_a_level_can_be_left_out_and_what_was_explained_let_in(panel: PanelCatatan) -> None:
    panel.saringan["info"].click()
    panel.saringan["dijelaskan"].click()
    assert tampil(panel) == [SALAH.pesan, PERIKSA.pesan, DITERIMA.pesan]


def test_a_search_looks_into_messages_and_places(panel: PanelCatatan) -> None:
    panel.pencarian.setText("kerja d10")
    assert tampil(panel) == [SALAH.pesan]
    panel.pencarian.setText("NIP")
    assert tampil(panel) == [PERIKSA.pesan]


def test_an_empty_list_says_why(panel: PanelCatatan) -> None:
    panel.pencarian.setText("tidak ada di mana pun")
    assert panel.kosong.kata() == "Tidak ada yang cocok dengan pencarian."
    panel.pencarian.clear()
    for nama in ("salah", "periksa", "info"):
        panel.saringan[nama].click()
    assert panel.kosong.kata() == "Tidak ada catatan pada pilihan di atas."
    panel.tampilkan(tinjauan(kurang()))
    assert panel.kosong.kata() == "Tidak ada catatan pemeriksaan."
    assert not panel.daftar.isVisible()
    assert not panel.tombol_rincian.isEnabled()


def test_enter_a_double_click_and_the_button_ask_for_the_finding(panel: PanelCatatan, qtbot: QtBot) -> None:
    panel.daftar.setCurrentIndex(panel.daftar.model().index(1, 1))
    with qtbot.waitSignal(panel.temuan_dipilih) as enter:
        QTest.keyClick(panel.daftar, Qt.Key.Key_Return)
    with qtbot.waitSignal(panel.temuan_dipilih) as tombol:
        panel.tombol_rincian.click()
    titik = panel.daftar.visualRect(panel.daftar.model().index(0, 1)).center()
    QTest.mouseClick(panel.daftar.viewport(), Qt.MouseButton.LeftButton, pos=titik)
    with qtbot.waitSignal(panel.temuan_dipilih) as klik:
        QTest.mouseDClick(panel.daftar.viewport(), Qt.MouseButton.LeftButton, pos=titik)
    assert [satu.args for satu in (enter, tombol, klik)] == [[PERIKSA], [PERIKSA], [SALAH]]


def test_the_page_of_the_rule_is_asked_for(panel: PanelCatatan, qtbot: QtBot) -> None:
    panel.daftar.setCurrentIndex(panel.daftar.model().index(0, 1))
    with qtbot.waitSignal(panel.aturan_diminta) as diminta:
        panel.tombol_aturan.click()
    assert diminta.args == ["ANG001"]


def test_after_a_decision_the_same_finding_is_looked_at(panel: PanelCatatan) -> None:
    panel.pencarian.setText("NIP")
    panel.daftar.setCurrentIndex(panel.daftar.model().index(0, 1))
    panel.tampilkan(tinjauan(DITERIMA, INFO, PERIKSA))
    assert panel.daftar.terpilih == PERIKSA
    assert panel.pencarian.text() == "NIP"


def test_a_card_is_as_high_as_its_lines_and_long_messages_are_cut(panel: PanelCatatan) -> None:
    panjang = temuan(Tingkat.SALAH, "Jumlah penduduk ber-KTP tertulis 502.024 pada Kertas Kerja E7. " * 20)
    panel.tampilkan(tinjauan(panjang, INFO, DITERIMA))
    panel.saringan["dijelaskan"].click()
    tinggi = [panel.daftar.visualRect(panel.daftar.model().index(baris, 1)).height() for baris in range(3)]
    satu_baris = panel.fontMetrics().lineSpacing()
    assert tinggi[1] < tinggi[2] < tinggi[0] < 8 * satu_baris


def test_cards_speak_their_level_message_and_place(panel: PanelCatatan) -> None:
    model = panel.daftar.model()
    ucapan = model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert ucapan == "Tidak Sesuai. Jumlah penduduk berbeda. Letak: Kertas Kerja E7, Kertas Kerja D10"


def test_the_selected_findings_are_copied_as_lines_of_a_sheet(panel: PanelCatatan) -> None:
    panel.daftar.selectAll()
    QTest.keyClick(panel.daftar, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    baris = QGuiApplication.clipboard().text().splitlines()
    assert baris[0] == "Tidak Sesuai\tJumlah penduduk berbeda.\tKertas Kerja E7, Kertas Kerja D10"
    assert len(baris) == 3
