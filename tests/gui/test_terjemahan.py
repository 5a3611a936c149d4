from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from lkjip_desktop.gui import terjemahan


@pytest.fixture
def indonesia(qapp: QApplication) -> Iterator[QTranslator]:
    """Let Qt speak Indonesian for one test."""
    penerjemah = terjemahan.pasang(qapp)
    yield penerjemah
    qapp.removeTranslator(penerjemah)


def teks(bagian: QWidget) -> list[str]:
    """Return every word that a widget and its parts show."""
    hasil = [bagian.windowTitle()]
    for satu in bagian.findChildren(QWidget):
        hasil += [satu.toolTip(), satu.accessibleName()]
        if isinstance(satu, QLabel | QAbstractButton):
            hasil.append(satu.text())
    return hasil + [satu.text() for satu in bagian.findChildren(QAction)]


def dialog_buku() -> QWidget:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return dialog


def dialog_folder() -> QWidget:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    return dialog


def semua_tombol() -> QWidget:
    tombol = QDialogButtonBox.StandardButton
    kotak = QDialogButtonBox()
    for satu in tombol:
        if satu is not tombol.NoButton:
            kotak.addButton(satu)
    return kotak


def baris_teks() -> QWidget:
    baris = QLineEdit()
    baris.createStandardContextMenu()  # stays with it
    return baris


def kotak_teks() -> QWidget:
    kotak = QPlainTextEdit()
    kotak.createStandardContextMenu()  # stays with it
    return kotak


@pytest.mark.parametrize("buat", [dialog_buku, dialog_folder, semua_tombol, baris_teks, kotak_teks])
def test_whatever_qt_has_german_words_for_is_indonesian(
    qtbot: QtBot, qapp: QApplication, buat: Callable[[], QWidget]
) -> None:
    inggris = _dengan(qapp, qtbot, buat, None)
    jerman = QTranslator()
    assert jerman.load("qtbase_de", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    diterjemahkan = [
        i for i, (a, b) in enumerate(zip(inggris, _dengan(qapp, qtbot, buat, jerman), strict=True)) if a != b
    ]
    assert len(diterjemahkan) >= 5
    milik_kita = QTranslator()
    assert milik_kita.load(str(terjemahan.BERKAS))
    indonesia = _dengan(qapp, qtbot, buat, milik_kita)
    assert [inggris[i] for i in diterjemahkan if indonesia[i] == inggris[i]] == []


def _dengan(qapp: QApplication, qtbot: QtBot, buat: Callable[[], QWidget], penerjemah: QTranslator | None) -> list[str]:
    if penerjemah is not None:
        qapp.installTranslator(penerjemah)
    try:
        bagian = buat()
        qtbot.addWidget(bagian)
        return teks(bagian)
    finally:
        if penerjemah is not None:
            qapp.removeTranslator(penerjemah)


def test_the_compiled_file_is_that_of_its_source(tmp_path: Path) -> None:
    lrelease = Path(sys.executable).with_name("pyside6-lrelease" + (".exe" if sys.platform == "win32" else ""))
    if not lrelease.exists():
        pytest.skip(f"no {lrelease.name} beside this Python")
    sumber, hasil = terjemahan.BERKAS.with_suffix(".ts"), tmp_path / "qtbase_id.qm"
    subprocess.run([lrelease, sumber, "-qm", hasil], check=True, capture_output=True)
    assert hasil.read_bytes() == terjemahan.BERKAS.read_bytes()


def test_qt_speaks_indonesian_once_installed(indonesia: QTranslator, qtbot: QtBot) -> None:
    kotak = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(kotak)
    assert kotak.button(QDialogButtonBox.StandardButton.Cancel).text() == "Batal"
