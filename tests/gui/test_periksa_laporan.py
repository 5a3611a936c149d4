"""Periksa Laporan Word with a real report whose figure somebody changed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lkjip_desktop import pipeline
from lkjip_desktop.gui.periksa_laporan import JendelaPeriksaLaporan
from lkjip_desktop.pipeline import BacaanDokumen, Pemeriksaan
from lkjip_desktop.sumber_daya import sumber_daya
from tests.gui.test_perbarui import CONTOH, sunting_laporan

Hasil = tuple[BacaanDokumen, Pemeriksaan]


@pytest.fixture(scope="module")
def hasil(tmp_path_factory: pytest.TempPathFactory) -> Hasil:
    """Return what was found in an edited report, compared with its workbook."""
    folder = tmp_path_factory.mktemp("periksa")
    buku = Path(shutil.copy(sumber_daya(CONTOH), folder / "Contoh.xlsx"))
    with pytest.MonkeyPatch.context() as tambal:
        tambal.setenv("LKJIP_DATA", str(folder / "data"))
        masukan = pipeline.masukan_dari(buku)
        laporan = pipeline.build(pipeline.read(masukan)).word
        sunting_laporan(laporan, folder / "disunting.docx")
        bacaan = pipeline.read_document(folder / "disunting.docx", masukan)
        return bacaan, pipeline.check_document(bacaan)


@pytest.fixture
def jendela(hasil: Hasil, berdandan: QApplication, qtbot: QtBot) -> JendelaPeriksaLaporan:
    """Return the dialog with the result."""
    satu = JendelaPeriksaLaporan()
    qtbot.addWidget(satu)
    satu.tampilkan(*hasil)
    satu.show()
    qtbot.waitExposed(satu)
    return satu


def pilih_di_word(jendela: JendelaPeriksaLaporan) -> str:
    """Choose the first finding with words in the report; return those words."""
    bacaan = jendela.bacaan
    assert bacaan is not None
    teks = {satu.urutan: satu.teks for satu in bacaan.dokumen.paragraf}
    for baris in range(jendela.daftar.model().rowCount()):
        jendela.daftar.setCurrentIndex(jendela.daftar.model().index(baris, 0))
        temuan = jendela.daftar.terpilih
        for tempat in temuan.tempat if temuan is not None else ():
            letak = tempat.ref.dokumen
            if letak is not None and letak.urutan is not None and letak.kata is not None:
                return teks[letak.urutan][slice(*letak.kata)]
    raise AssertionError("no finding has words in the report")


def test_the_summary_names_the_workbook_it_was_compared_with(jendela: JendelaPeriksaLaporan) -> None:
    assert jendela.ringkasan.kata().startswith("Ada ")
    assert "Dibandingkan dengan Contoh.xlsx." in jendela.rincian.kata()
    assert jendela.pita.isHidden()


def test_the_chosen_finding_is_shown_with_its_words_marked(jendela: JendelaPeriksaLaporan) -> None:
    kata = pilih_di_word(jendela)
    assert kata
    assert f">{kata}</span>" in jendela.kutipan.toHtml()


def test_each_command_is_asked_for(jendela: JendelaPeriksaLaporan, qtbot: QtBot) -> None:
    with qtbot.waitSignals([jendela.komentar_diminta, jendela.lembar_diminta]):
        jendela.tombol_komentar.click()
        jendela.tombol_lembar.click()
    temuan = jendela.daftar.terpilih
    assert temuan is not None
    with qtbot.waitSignal(jendela.aturan_diminta) as sinyal:
        jendela.tombol_aturan.click()
    assert sinyal.args == [temuan.kode]
    jendela.tombol_salin.click()
    assert temuan.pesan in QGuiApplication.clipboard().text()


def test_where_a_file_was_written_is_said(jendela: JendelaPeriksaLaporan, tmp_path: Path) -> None:
    jendela.tersimpan(tmp_path / "a - komentar.docx", ["Nama lain dipakai."])
    assert jendela.pita.kalimat.kata() == f"Tersimpan: {tmp_path / 'a - komentar.docx'}\nNama lain dipakai."


def test_a_report_alone_says_that_it_was_not_compared(hasil: Hasil, berdandan: QApplication, qtbot: QtBot) -> None:
    bacaan = pipeline.read_document(Path(hasil[0].dokumen.berkas))
    satu = JendelaPeriksaLaporan()
    qtbot.addWidget(satu)
    satu.tampilkan(bacaan, pipeline.check_document(bacaan))
    assert "tanpa kertas kerja" in satu.pita.kalimat.kata()
