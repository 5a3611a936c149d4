"""Terakhir Dibuka on the first page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lkjip_desktop import pipeline
from lkjip_desktop.gui.terakhir import DaftarTerakhir
from lkjip_desktop.pipeline import BukuTerakhir
from lkjip_desktop.profiles.riwayat import ingat


@pytest.fixture
def daftar(berdandan: QApplication, qtbot: QtBot, tmp_path: Path) -> DaftarTerakhir:
    ada, hilang = tmp_path / "Kertas Kerja.xlsx", tmp_path / "Hilang.xlsx"
    ada.write_bytes(b"PK")
    hasil = DaftarTerakhir()
    qtbot.addWidget(hasil)
    hasil.resize(700, 200)
    hasil.isi(
        [
            BukuTerakhir(ada, "Dinas Sosial", 2024, dibuat="2026-11-24", tidak_sesuai=2),
            BukuTerakhir(hilang, "Dinas Pertanian", 2023),
        ]
    )
    hasil.show()
    qtbot.waitExposed(hasil)
    qtbot.waitUntil(lambda: not hasil.daftar.item(1).flags() & Qt.ItemFlag.ItemIsEnabled)
    return hasil


def tengah(daftar: DaftarTerakhir, baris: int) -> QPoint:
    return daftar.daftar.visualItemRect(daftar.daftar.item(baris)).center()


def catat(daftar: DaftarTerakhir) -> list[tuple[str, str]]:
    hasil: list[tuple[str, str]] = []

    def penulis(nama: str) -> Callable[[Path], None]:
        return lambda berkas: hasil.append((nama, berkas.name))

    for nama in ("dibuka", "tinjau_diminta", "buat_diminta"):
        getattr(daftar, nama).connect(penulis(nama))
    return hasil


def test_a_row_says_whose_workbook_it_is_and_what_became_of_it(daftar: DaftarTerakhir) -> None:
    assert daftar.daftar.item(0).text() == (
        "Kertas Kerja.xlsx. Dinas Sosial  ·  2024  ·  Laporan dibuat 24 November 2026, 2 tidak sesuai"
    )


def test_a_double_click_makes_the_report_enter_and_the_button_review(daftar: DaftarTerakhir) -> None:
    semua = catat(daftar)
    kotak = daftar.daftar.viewport()
    QTest.mouseClick(kotak, Qt.MouseButton.LeftButton, pos=tengah(daftar, 0))
    assert semua == []
    QTest.mouseDClick(kotak, Qt.MouseButton.LeftButton, pos=tengah(daftar, 0))
    assert semua == [("buat_diminta", "Kertas Kerja.xlsx")]
    QTest.keyClick(daftar.daftar, Qt.Key.Key_Return)
    daftar.tombol_tinjau.click()
    assert semua[1:] == [("dibuka", "Kertas Kerja.xlsx"), ("tinjau_diminta", "Kertas Kerja.xlsx")]


def test_a_workbook_that_is_gone_is_said_and_does_nothing(daftar: DaftarTerakhir) -> None:
    semua = catat(daftar)
    assert daftar.daftar.item(1).text().endswith("(tidak ditemukan)")
    QTest.mouseDClick(daftar.daftar.viewport(), Qt.MouseButton.LeftButton, pos=tengah(daftar, 1))
    QTest.keyClick(daftar.daftar, Qt.Key.Key_Return)
    assert semua == []
    assert not daftar.tombol_tinjau.isEnabled()


def test_del_takes_a_workbook_off_the_list_and_leaves_the_file(
    daftar: DaftarTerakhir, tmp_path: Path, qtbot: QtBot
) -> None:
    ingat(BukuTerakhir(tmp_path / "Kertas Kerja.xlsx"))
    daftar.daftar.setCurrentRow(0)
    QTest.keyClick(daftar.daftar, Qt.Key.Key_Delete)
    assert daftar.daftar.count() == 1
    assert pipeline.recent() == []
    assert (tmp_path / "Kertas Kerja.xlsx").is_file()


def test_without_workbooks_there_is_no_list(daftar: DaftarTerakhir) -> None:
    daftar.isi([])
    assert not daftar.isVisible()
