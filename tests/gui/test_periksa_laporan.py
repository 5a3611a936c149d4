"""Periksa Laporan Word: a real report in which people changed a figure."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lkjip_desktop import pipeline
from lkjip_desktop.gui.periksa_laporan import JendelaPeriksaLaporan
from tests.writers.word import bantu


@pytest.fixture
def laporan(contoh: Path) -> Path:
    """Return the report of the sample with another figure typed into it."""
    satu = pipeline.build(pipeline.read(pipeline.masukan_dari(contoh))).word
    return bantu.sunting(satu, satu, lambda akar: bantu.tulis(bantu.kontrol(akar, "ind[IK1].capaian"), "12,34"))


def tampak(qtbot: QtBot, laporan: Path, buku: Path | None) -> JendelaPeriksaLaporan:
    """Return the window with the report checked."""
    bacaan = pipeline.read_document(laporan, pipeline.masukan_dari(buku) if buku else None)
    jendela = JendelaPeriksaLaporan()
    qtbot.addWidget(jendela)
    jendela.show()
    jendela.tampilkan(bacaan, pipeline.check_document(bacaan))
    return jendela


def test_the_findings_of_a_report_are_shown_at_their_words(
    berdandan: QApplication, qtbot: QtBot, laporan: Path, contoh: Path
) -> None:
    jendela = tampak(qtbot, laporan, contoh)
    assert jendela.rincian.kata().endswith(f"Dibandingkan dengan {contoh.name}.")
    assert jendela.tombol_komentar.isEnabled()
    model = jendela.daftar.model()
    kutipan = []
    for baris in range(model.rowCount()):
        jendela.daftar.setCurrentIndex(jendela.daftar.model().index(baris, 0))
        kutipan.append(jendela.kutipan.toPlainText())
    assert any("12,34" in satu for satu in kutipan)


def test_a_report_read_alone_says_so(berdandan: QApplication, qtbot: QtBot, laporan: Path) -> None:
    jendela = tampak(qtbot, laporan, None)
    assert jendela.pita.kalimat.kata().startswith("Laporan diperiksa tanpa kertas kerja.")


def test_the_buttons_ask_and_copy(berdandan: QApplication, qtbot: QtBot, laporan: Path, contoh: Path) -> None:
    jendela = tampak(qtbot, laporan, contoh)
    temuan = jendela.daftar.terpilih
    assert temuan is not None
    with qtbot.waitSignal(jendela.aturan_diminta) as tanda:
        jendela.tombol_aturan.click()
    assert tanda.args == [temuan.kode]
    with qtbot.waitSignals([jendela.komentar_diminta, jendela.lembar_diminta]):
        jendela.tombol_komentar.click()
        jendela.tombol_lembar.click()
    jendela.tombol_salin.click()
    assert temuan.pesan in QGuiApplication.clipboard().text()
    jendela.tersimpan(Path("x - komentar.docx"), ["Dua catatan tanpa letak."])
    assert jendela.pita.kalimat.kata() == "Tersimpan: x - komentar.docx\nDua catatan tanpa letak."
