"""The page of several workbooks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lkjip_desktop import pipeline
from lkjip_desktop.domain.rekap import RingkasanBuku
from lkjip_desktop.gui.baris_buku import BarisBuku, Keadaan, dari_hasil
from lkjip_desktop.gui.daftar import HalamanDaftar
from lkjip_desktop.gui.tinjauan import Tinjauan
from lkjip_desktop.gui.tugas import HasilBuku
from lkjip_desktop.pipeline import BukuTerakhir
from lkjip_desktop.profiles.riwayat import ingat

NAMA = ("Dinas Sosial.xlsx", "Dinas Pertanian.xlsx", "Rusak.xlsx")
SEBAB = "Berkas rusak. Salin ulang dari sumbernya, lalu coba lagi."


@pytest.fixture
def buku(tmp_path: Path) -> list[Path]:
    return [tmp_path / nama for nama in NAMA]


@pytest.fixture
def daftar(berdandan: QApplication, qtbot: QtBot, buku: list[Path]) -> HalamanDaftar:
    hasil = HalamanDaftar()
    qtbot.addWidget(hasil)
    hasil.resize(900, 460)
    hasil.isi(buku, "Folder Kertas Kerja")
    hasil.show()
    qtbot.waitExposed(hasil)
    return hasil


def sel(daftar: HalamanDaftar, baris: int, kolom: int) -> str:
    return str(daftar.tabel.model().index(baris, kolom).data() or "")


def jadi(buku: Path, tidak_sesuai: int = 2) -> BarisBuku:
    word = buku.with_name(f"{buku.stem} - LKjIP.docx")
    return BarisBuku(buku, Keadaan.DIBUAT, "Dinas Sosial", 2024, word=word, banyak=(tidak_sesuai, 5))


def test_workbooks_of_a_folder_are_listed_before_they_are_read(daftar: HalamanDaftar) -> None:
    assert [sel(daftar, baris, 0) for baris in range(3)] == list(NAMA)
    assert {sel(daftar, baris, 3) for baris in range(3)} == {"Belum dibaca"}
    assert daftar.ringkasan.kata() == "3 kertas kerja: 3 belum dibaca."
    assert daftar.tabel.hasFocus()


def test_what_is_remembered_of_a_workbook_is_said(daftar: HalamanDaftar, buku: list[Path]) -> None:
    word = buku[1].with_suffix(".docx")
    word.write_bytes(b"PK")
    ingat(BukuTerakhir(buku[1], "Dinas Pertanian", 2024, dibuat="2026-11-24", word=word, perlu_diperiksa=1))
    daftar.isi(buku, "Folder")
    assert [sel(daftar, 1, kolom) for kolom in range(1, 5)] == [
        "Dinas Pertanian", "2024", "Laporan dibuat", "1 perlu diperiksa",
    ]  # fmt: skip


def test_a_double_click_and_enter_make_a_report_and_open_it(
    daftar: HalamanDaftar, buku: list[Path], qtbot: QtBot
) -> None:
    semua: list[Path] = []
    daftar.buat_dan_buka.connect(semua.append)
    QTest.keyClick(daftar.tabel, Qt.Key.Key_Return)
    tengah = daftar.tabel.visualRect(daftar.tabel.model().index(1, 0)).center()
    QTest.mouseClick(daftar.tabel.viewport(), Qt.MouseButton.LeftButton, pos=tengah)
    QTest.mouseDClick(daftar.tabel.viewport(), Qt.MouseButton.LeftButton, pos=tengah)
    assert semua == buku[:2]


def test_all_are_asked_for_in_one_go_in_the_order_given(daftar: HalamanDaftar, buku: list[Path], qtbot: QtBot) -> None:
    daftar.tabel.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    with qtbot.waitSignal(daftar.buat_semua_diminta) as tanda:
        daftar.tombol_semua.click()
    assert tanda.args == [tuple(buku)]


def test_progress_names_the_workbooks_under_way_and_gives_a_way_out(
    daftar: HalamanDaftar, buku: list[Path], qtbot: QtBot
) -> None:
    daftar.kemajuan(0, 3)
    daftar.mulai(buku[0])
    daftar.mulai(buku[1])
    assert [sel(daftar, baris, 3) for baris in range(3)] == ["Membaca…", "Membaca…", "Belum dibaca"]
    assert daftar.ringkasan.kata() == "0 dari 3 kertas kerja selesai"
    assert not daftar.tombol_semua.isVisible()
    assert not daftar.tombol_rekap.isVisible()
    daftar.perbarui(jadi(buku[0]))
    daftar.kemajuan(1, 3)
    assert [sel(daftar, baris, 3) for baris in range(3)] == ["Laporan dibuat", "Membaca…", "Belum dibaca"]
    with qtbot.waitSignal(daftar.batal_diminta):
        daftar.tombol_batal.click()
    daftar.berhenti()
    assert [sel(daftar, baris, 3) for baris in range(3)] == ["Laporan dibuat", "Belum dibaca", "Belum dibaca"]
    assert not daftar.bekerja


def test_a_run_ends_with_what_it_came_to(daftar: HalamanDaftar, buku: list[Path]) -> None:
    for ke, satu in enumerate(buku, 1):
        daftar.mulai(satu)
        daftar.terima(RingkasanBuku(satu, galat=SEBAB) if ke == 3 else RingkasanBuku(satu, word=satu))
        daftar.kemajuan(ke, 3)
    daftar.usai(2, 3)
    assert daftar.ringkasan.kata() == "2 laporan selesai, 1 gagal."
    assert sel(daftar, 2, 3) == f"Gagal: {SEBAB}"


def test_a_workbook_that_is_only_checked_anew_keeps_its_report(daftar: HalamanDaftar, buku: list[Path]) -> None:
    daftar.perbarui(jadi(buku[0]))
    daftar.mulai(buku[0])
    daftar.terima(RingkasanBuku(buku[0], "Dinas Sosial", tahun=2024, perlu_diperiksa=1))
    assert [sel(daftar, 0, kolom) for kolom in (3, 4)] == ["Laporan dibuat", "1 perlu diperiksa"]
    assert daftar.tombol_word.isEnabled()


def test_what_was_left_out_of_a_folder_is_said_above_the_table(daftar: HalamanDaftar, buku: list[Path]) -> None:
    assert not daftar.catatan.isVisible()
    daftar.isi(buku, "Folder", "Dilewati (hasil program ini): A - terisi.xlsx.")
    assert daftar.catatan.kalimat.kata() == "Dilewati (hasil program ini): A - terisi.xlsx."
    assert daftar.catatan.isVisible()


def test_a_recapitulation_is_asked_for_of_all(daftar: HalamanDaftar, buku: list[Path], qtbot: QtBot) -> None:
    with qtbot.waitSignal(daftar.rekap_diminta) as tanda:
        daftar.tombol_rekap.click()
    assert tanda.args == [tuple(buku)]


def test_the_reason_of_a_failure_stands_below_the_table(daftar: HalamanDaftar, buku: list[Path]) -> None:
    daftar.terima(HasilBuku(buku[2], galat=SEBAB))
    daftar.tabel.selectRow(2)
    assert daftar.rincian.kata() == f"Gagal: {SEBAB}"
    daftar.tabel.selectRow(0)
    assert daftar.rincian.kata().startswith("Klik dua kali")


def test_the_report_and_its_folder_are_opened_once_it_is_there(
    daftar: HalamanDaftar, buku: list[Path], tmp_path: Path
) -> None:
    dibuka: list[Path] = []
    daftar.buka_diminta.connect(dibuka.append)
    assert not daftar.tombol_word.isEnabled()
    daftar.perbarui(jadi(buku[0]))
    daftar.tombol_word.click()
    daftar.tombol_folder.click()
    assert dibuka == [buku[0].with_name("Dinas Sosial - LKjIP.docx"), tmp_path]


def test_headings_sort_and_a_row_can_be_copied(daftar: HalamanDaftar, buku: list[Path]) -> None:
    for satu, banyak in zip(buku, (2, 12, 0), strict=True):
        daftar.perbarui(jadi(satu, banyak))
    daftar.tabel.sortByColumn(4, Qt.SortOrder.AscendingOrder)
    assert [sel(daftar, baris, 4) for baris in range(3)] == [
        "5 perlu diperiksa", "2 tidak sesuai, 5 perlu diperiksa", "12 tidak sesuai, 5 perlu diperiksa",
    ]  # fmt: skip
    daftar.tabel.selectRow(1)
    QTest.keyClick(daftar.tabel, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().split("\t")[:3] == ["Dinas Sosial.xlsx", "Dinas Sosial", "2024"]


def test_a_workbook_that_was_read_shows_its_office_year_and_findings(daftar: HalamanDaftar, contoh: Path) -> None:
    bacaan = pipeline.read(pipeline.masukan_dari(contoh))
    baris = dari_hasil(HasilBuku(contoh, Tinjauan(bacaan, pipeline.check(bacaan))))
    assert (baris.keadaan, baris.tahun) == (Keadaan.SIAP, 2024)
    assert baris.instansi == "Dinas Kependudukan dan Pencatatan Sipil"
    assert "tidak sesuai" in baris.catatan
