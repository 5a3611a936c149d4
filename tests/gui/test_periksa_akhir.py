from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lkjip_desktop.gui.periksa_akhir import JendelaPeriksaAkhir
from lkjip_desktop.pipeline import ButirAkhir, PeriksaAkhir
from lkjip_desktop.pipeline.akhir import JENIS

DOKUMEN = Path("/data/Laporan.docx")


def jendela(qtbot: QtBot, *butir: ButirAkhir) -> JendelaPeriksaAkhir:
    satu = JendelaPeriksaAkhir()
    qtbot.addWidget(satu)
    satu.show()
    satu.tampilkan(PeriksaAkhir(DOKUMEN, butir))
    return satu


def test_a_report_with_nothing_left_is_ready_for_the_printer(berdandan: QApplication, qtbot: QtBot) -> None:
    satu = jendela(qtbot)
    assert satu.simpulan.kata() == "Siap dicetak."
    assert all("Beres" in satu.jenis.item(ke).text() for ke in range(satu.jenis.count()))
    assert satu.beres.isVisible()


def test_the_first_kind_with_something_left_is_looked_at(berdandan: QApplication, qtbot: QtBot) -> None:
    satu = jendela(qtbot, ButirAkhir(JENIS[2], "2 komentar masih ada."))
    assert satu.simpulan.kata() == "Masih ada 1 hal yang perlu dibereskan."
    assert satu.jenis.currentItem().text() == "Komentar\n1 hal"
    assert satu.tabel.teks() == [["2 komentar masih ada.", "Seluruh laporan"]]


def test_everything_can_be_copied(berdandan: QApplication, qtbot: QtBot) -> None:
    satu = jendela(qtbot, ButirAkhir(JENIS[0], "Perlu Diisi: slogan.", "Paragraf 5"))
    satu.tombol_salin.click()
    teks = QApplication.clipboard().text()
    assert "- Perlu Diisi: slogan. (Paragraf 5)" in teks
    assert "Komentar: beres" in teks
