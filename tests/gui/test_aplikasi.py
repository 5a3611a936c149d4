from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lkjip_desktop.gui.aplikasi import turuti
from tests.gui.conftest import Pembuat
from tests.gui.tiruan import JalurTiruan, LingkunganTiruan

BERAT = ("pydantic", "openpyxl", "python_calamine", "docx", "lxml", "rapidfuzz")
KODE = f"""
import sys
from lkjip_desktop import pipeline
from lkjip_desktop.gui.aplikasi import siapkan
from lkjip_desktop.gui.jendela import Jendela
aplikasi = siapkan()
jendela = Jendela(pipeline)
jendela.show()
aplikasi.processEvents()
print(*sorted(set(sys.modules) & set({BERAT!r})))
"""
SAMPAI_DITUTUP = """
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QDialogButtonBox
from lkjip_desktop.gui.aplikasi import jalankan, siapkan
aplikasi = siapkan()
QTimer.singleShot(50, aplikasi.closeAllWindows)
kotak = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
print(kotak.buttons()[0].text(), QLocale().language().name)
print(jalankan([]))
"""
GALAT_JENDELA = """
from PySide6.QtCore import QTimer
from lkjip_desktop.gui.aplikasi import jalankan, siapkan
aplikasi = siapkan()

def periksa():
    jendela = aplikasi.activeWindow() or aplikasi.topLevelWidgets()[0]
    print(jendela.hasil.rincian.gagal.kalimat.kata())
    aplikasi.closeAllWindows()

QTimer.singleShot(50, lambda: 1 / 0)
QTimer.singleShot(100, periksa)
jalankan([])
"""


def test_the_window_shows_before_any_library_of_weight_is_loaded() -> None:
    hasil = subprocess.run([sys.executable, "-c", KODE], check=True, capture_output=True, text=True, timeout=60)
    assert hasil.stdout.split() == []


def test_with_buat_the_report_is_made_at_once_and_opened_in_word(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    jalur, lingkungan = JalurTiruan(), LingkunganTiruan()
    jendela = buka_jendela(jalur, lingkungan)
    turuti(jendela, ["--buat", "/data/A.xlsx", "/data/B.xlsx"])
    qtbot.waitUntil(lambda: not jendela.bekerja)
    assert [satu.name for satu in jalur.dibuat] == ["A.xlsx", "B.xlsx"]
    assert lingkungan.dibuka == [Path("/data/A - LKjIP.docx")]
    assert jendela.halaman.currentWidget() is jendela.hasil


def test_without_buat_the_workbooks_wait_for_their_button(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    jalur, lingkungan = JalurTiruan(), LingkunganTiruan()
    jendela = buka_jendela(jalur, lingkungan)
    turuti(jendela, ["/data/A.xlsx"])
    assert jendela.mulai.judul.kata() == "A.xlsx"
    assert jalur.dibaca == []
    jendela.mulai.tombol_buat.click()
    qtbot.waitUntil(lambda: not jendela.bekerja)
    assert [satu.name for satu in jalur.dibuat] == ["A.xlsx"]
    assert lingkungan.dibuka == []


@pytest.mark.parametrize("argumen", [[], ["--buat"]])
def test_without_a_workbook_the_window_is_empty(buka_jendela: Pembuat, argumen: list[str]) -> None:
    jendela = buka_jendela()
    turuti(jendela, argumen)
    assert jendela.halaman.currentWidget() is jendela.mulai
    assert not jendela.bekerja


def test_an_unknown_option_is_said_and_nothing_is_made(buka_jendela: Pembuat) -> None:
    jalur = JalurTiruan()
    jendela = buka_jendela(jalur)
    turuti(jendela, ["--bikin", "/data/A.xlsx"])
    assert "--bikin" in jendela.hasil.rincian.gagal.kalimat.kata()
    assert not jendela.hasil.tombol_ulang.isVisible()
    assert not jendela.bekerja


def test_the_program_runs_until_its_window_is_closed() -> None:
    hasil = subprocess.run([sys.executable, "-c", SAMPAI_DITUTUP], capture_output=True, text=True, timeout=60)
    assert hasil.stdout.split() == ["Batal", "Indonesian", "0"]
    baris = hasil.stderr.splitlines()
    assert [satu for satu in baris if "propagateSizeHints" not in satu] == []


def test_a_failure_of_the_window_itself_is_a_sentence_too() -> None:
    hasil = subprocess.run([sys.executable, "-c", GALAT_JENDELA], capture_output=True, text=True, timeout=60)
    assert hasil.stdout.startswith("Terjadi kesalahan pada program.")
    assert "Traceback" not in hasil.stderr
