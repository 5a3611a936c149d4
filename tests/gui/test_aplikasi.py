from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lkjip_desktop.gui.aplikasi import turuti
from lkjip_desktop.gui.galat import JendelaGalat
from tests.gui.conftest import Pembuat
from tests.gui.tiruan import LingkunganTiruan

BERAT = ("pydantic", "openpyxl", "python_calamine", "docx", "lxml", "rapidfuzz")
KODE = f"""
import sys
from lkjip_desktop.gui.aplikasi import siapkan
from lkjip_desktop.gui.jendela import Jendela
aplikasi = siapkan()
jendela = Jendela()
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
    from lkjip_desktop.gui.galat import JendelaGalat

    print(*(satu.kalimat.kata() for satu in aplikasi.topLevelWidgets() if isinstance(satu, JendelaGalat)))
    aplikasi.closeAllWindows()

QTimer.singleShot(50, lambda: 1 / 0)
QTimer.singleShot(400, periksa)
jalankan([])
"""


def test_the_window_shows_before_any_library_of_weight_is_loaded() -> None:
    hasil = subprocess.run([sys.executable, "-c", KODE], check=True, capture_output=True, text=True, timeout=60)
    assert hasil.stdout.split() == []


def test_with_buat_the_report_is_made_at_once_and_opened_in_word(
    qtbot: QtBot, buka_jendela: Pembuat, contoh: Path
) -> None:
    lingkungan = LingkunganTiruan()
    jendela = buka_jendela(lingkungan)
    turuti(jendela, ["--buat", str(contoh)])
    qtbot.waitUntil(lambda: bool(lingkungan.dibuka), timeout=60_000)
    assert lingkungan.dibuka == [contoh.with_name(f"{contoh.stem} - LKjIP.docx")]
    assert lingkungan.dibuka[0].is_file()
    assert jendela.halaman.currentWidget() is jendela.tinjau


def test_without_buat_the_workbook_is_reviewed(qtbot: QtBot, buka_jendela: Pembuat, contoh: Path) -> None:
    jendela = buka_jendela()
    turuti(jendela, [str(contoh)])
    qtbot.waitUntil(lambda: not jendela.ruang.bekerja, timeout=60_000)
    assert jendela.halaman.currentWidget() is jendela.tinjau
    assert list(contoh.parent.iterdir()) == [contoh]


@pytest.mark.parametrize("argumen", [[], ["--buat"]])
def test_without_a_workbook_the_window_is_empty(buka_jendela: Pembuat, argumen: list[str]) -> None:
    jendela = buka_jendela()
    turuti(jendela, argumen)
    assert jendela.halaman.currentWidget() is jendela.mulai
    assert not jendela.ruang.bekerja


def test_an_unknown_option_is_said_and_nothing_is_made(buka_jendela: Pembuat) -> None:
    jendela = buka_jendela()
    turuti(jendela, ["--bikin", "/data/A.xlsx"])
    (galat,) = jendela.findChildren(JendelaGalat)
    assert "--bikin" in galat.kalimat.kata()
    assert not jendela.ruang.bekerja


def test_the_program_runs_until_its_window_is_closed() -> None:
    hasil = subprocess.run([sys.executable, "-c", SAMPAI_DITUTUP], capture_output=True, text=True, timeout=60)
    assert hasil.stdout.split() == ["Batal", "Indonesian", "0"]
    baris = hasil.stderr.splitlines()
    assert [satu for satu in baris if "propagateSizeHints" not in satu] == []


def test_a_failure_of_the_window_itself_is_a_sentence_too() -> None:
    hasil = subprocess.run([sys.executable, "-c", GALAT_JENDELA], capture_output=True, text=True, timeout=60)
    assert hasil.stdout.startswith("Terjadi kesalahan pada program.")
    assert "Traceback" not in hasil.stderr
