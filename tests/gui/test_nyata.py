"""The window over the real pipeline: what the double must not hide."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lkjip_desktop import pipeline
from lkjip_desktop.gui.aplikasi import turuti
from lkjip_desktop.gui.jendela import Jendela
from tests.gui.tiruan import LingkunganTiruan


def buka(qtbot: QtBot, lingkungan: LingkunganTiruan) -> Jendela:
    jendela = Jendela(pipeline, lingkungan)
    qtbot.addWidget(jendela)
    jendela.show()
    return jendela


def test_buat_makes_the_report_of_the_sample_and_opens_it(
    berdandan: QApplication, qtbot: QtBot, tmp_path: Path, contoh: Path
) -> None:
    buku, lingkungan = tmp_path / contoh.name, LingkunganTiruan()
    shutil.copyfile(contoh, buku)
    jendela = buka(qtbot, lingkungan)
    turuti(jendela, ["--buat", str(buku)])
    qtbot.waitUntil(lambda: not jendela.bekerja, timeout=60_000)
    assert lingkungan.dibuka == [tmp_path / f"{buku.stem} - LKjIP.docx"]
    assert lingkungan.dibuka[0].is_file()
    assert jendela.hasil.tombol_excel.isEnabled()
    assert jendela.hasil.rincian.berhasil.judul.kata().startswith("Selesai. Ada ")
    assert jendela.hasil.rincian.berhasil.tabel.model().rowCount() > 0


def test_the_sample_of_the_program_is_copied_and_its_report_made(
    berdandan: QApplication, qtbot: QtBot, tmp_path: Path, contoh: Path
) -> None:
    jendela = buka(qtbot, LingkunganTiruan(folder=tmp_path))
    jendela.mulai.tombol_contoh.click()
    qtbot.waitUntil(lambda: not jendela.bekerja, timeout=60_000)
    assert (tmp_path / f"{contoh.stem} - LKjIP.docx").is_file()
    assert jendela.hasil.tombol_word.isVisible()


def test_what_is_no_workbook_is_one_sentence(berdandan: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    jendela = buka(qtbot, LingkunganTiruan())
    (tmp_path / "surat.xlsx").write_text("bukan kertas kerja")
    jendela.buat([tmp_path / "surat.xlsx"])
    qtbot.waitUntil(lambda: not jendela.bekerja, timeout=60_000)
    assert "kesalahan pada program" not in jendela.hasil.rincian.gagal.kalimat.kata()
    assert jendela.hasil.rincian.gagal.isVisible()
