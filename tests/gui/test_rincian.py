"""What can be read about a finding, and the group Kelengkapan."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.gui.bacaan import JendelaBaca
from lkjip_desktop.gui.jendela import Jendela
from lkjip_desktop.gui.rincian import Keberhasilan
from tests.gui.conftest import Pembuat
from tests.gui.test_jendela import BUKU, tunggu
from tests.gui.tiruan import JalurTiruan, bermacam, kurang


def selesai(qtbot: QtBot, buka_jendela: Pembuat, jalur: JalurTiruan) -> tuple[Jendela, Keberhasilan]:
    """Return a window that has made its report, and its page of findings."""
    jendela = buka_jendela(jalur)
    jendela.buat([BUKU])
    tunggu(qtbot, jendela)
    return jendela, jendela.hasil.rincian.berhasil


def bacaan(jendela: Jendela) -> str:
    """Return the text of the window to read in that was opened last."""
    return jendela.findChildren(JendelaBaca)[-1].teks.toPlainText()


def test_kelengkapan_is_a_group_of_its_own_and_not_counted(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    _, halaman = selesai(qtbot, buka_jendela, JalurTiruan([*bermacam(), kurang()]))
    assert halaman.judul.kata() == "Selesai. Ada 2 tidak sesuai dan 5 perlu diperiksa."
    assert [halaman.kelompok.tabText(n) for n in range(2)] == ["Catatan (8)", "Kelengkapan (1)"]
    assert halaman.tabel.model().rowCount() == 8
    halaman.kelompok.setCurrentIndex(1)
    assert halaman.tabel.model().rowCount() == 1
    assert halaman.tabel.model().index(0, 1).data() == "Belum ada standar nasional."


def test_without_anything_of_kelengkapan_there_are_no_groups(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    _, halaman = selesai(qtbot, buka_jendela, JalurTiruan())
    assert not halaman.kelompok.isVisible()


def test_kelengkapan_alone_leaves_the_list_of_findings_empty(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    _, halaman = selesai(qtbot, buka_jendela, JalurTiruan([kurang()]))
    assert halaman.kosong.isVisible()
    assert not halaman.tabel.isVisible()
    assert not halaman.tombol_aturan.isVisible()
    halaman.kelompok.setCurrentIndex(1)
    assert halaman.tabel.isVisible()
    assert not halaman.kosong.isVisible()


def test_reading_again_starts_with_the_findings(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    jendela, halaman = selesai(qtbot, buka_jendela, JalurTiruan([*bermacam(), kurang()]))
    halaman.kelompok.setCurrentIndex(1)
    jendela.hasil.tombol_ulang.click()
    tunggu(qtbot, jendela)
    assert (halaman.kelompok.currentIndex(), halaman.tabel.model().rowCount()) == (0, 8)


def test_the_buttons_wait_for_a_finding_to_be_chosen(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    _, halaman = selesai(qtbot, buka_jendela, JalurTiruan([*bermacam(), kurang()]))
    assert not halaman.tombol_aturan.isEnabled()
    halaman.tabel.selectRow(0)
    assert halaman.tombol_rincian.isEnabled()
    halaman.kelompok.setCurrentIndex(1)
    assert not halaman.tombol_rincian.isEnabled()


def test_the_page_of_a_findings_rule_is_shown(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    jendela, halaman = selesai(qtbot, buka_jendela, JalurTiruan())
    halaman.tabel.selectRow(0)
    halaman.tombol_aturan.click()
    assert bacaan(jendela) == "ANG001 Angka berbeda\nSatu fakta satu angka.\nContoh\n502.024 & <506.024>."


def test_enter_shows_all_of_a_finding_and_it_can_be_copied(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    jendela, halaman = selesai(qtbot, buka_jendela, JalurTiruan())
    halaman.tabel.selectRow(0)
    QTest.keyClick(halaman.tabel, Qt.Key.Key_Return)
    assert "Seharusnya\n506.024" in bacaan(jendela)
    jendela.findChildren(JendelaBaca)[-1].tombol_salin.click()
    assert QGuiApplication.clipboard().text() == bacaan(jendela)


def test_a_rule_without_a_page_is_a_sentence(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    jalur = JalurTiruan()
    jendela, halaman = selesai(qtbot, buka_jendela, jalur)
    jalur.gagal["ANG001"] = GalatPengguna("Tidak ada aturan dengan kode ANG001.")
    halaman.tabel.selectRow(0)
    halaman.tombol_aturan.click()
    assert halaman.pita.kalimat.kata() == "Tidak ada aturan dengan kode ANG001."
    assert jendela.findChildren(JendelaBaca) == []
