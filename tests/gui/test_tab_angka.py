"""The tabs of figures, over the sample as it is read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from lkjip_desktop import pipeline
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.gui.tab_anggaran import TabAnggaran
from lkjip_desktop.gui.tab_angka import TampilanAngka
from lkjip_desktop.gui.tab_banding import TabBanding
from lkjip_desktop.gui.tab_capaian import TabCapaian
from lkjip_desktop.gui.tab_skm import TabSkm
from lkjip_desktop.gui.tabel import Kolom, Tabel
from lkjip_desktop.gui.tabel_model import Baris, Sel
from lkjip_desktop.gui.tinjauan import Tinjauan

Pembuka = Callable[[], TampilanAngka]
SEMUA: list[Pembuka] = [TabCapaian, TabAnggaran, TabSkm, TabBanding]
Buka = Callable[[Pembuka], TampilanAngka]


@pytest.fixture
def tinjauan(contoh: Path) -> Tinjauan:
    """The sample under review."""
    bacaan = pipeline.read(pipeline.masukan_dari(contoh))
    return Tinjauan(bacaan, pipeline.check(bacaan))


@pytest.fixture
def buka(berdandan: QApplication, qtbot: QtBot, tinjauan: Tinjauan) -> Buka:
    """Return a function that shows a tab with the sample."""

    def tampak(kelas: Pembuka) -> TampilanAngka:
        tab = kelas()
        qtbot.addWidget(tab)
        tab.resize(900, 560)
        tab.show()
        tab.tampilkan(tinjauan)
        return tab

    return tampak


def test_capaian_shows_every_measured_indikator_as_the_report_prints_it(buka: Buka, tinjauan: Tinjauan) -> None:
    tab = buka(TabCapaian)
    terukur = [satu.nama for satu in tinjauan.bacaan.laporan.terukur]
    baris = tab.tabel.teks()
    assert [satu[1] for satu in baris] == terukur
    assert baris[0][3:6] == ["92", "101,33", "110,14"]


def test_the_row_looked_at_shows_its_formula_and_its_cells(buka: Buka) -> None:
    tab = buka(TabCapaian)
    assert "101,33 / 92 × 100% = 110,14%" in tab.rincian.isi_teks.kata()
    diminta: list[tuple[CellRef, ...]] = []
    tab.sel_diminta.connect(diminta.append)
    tab.rincian.tautan.linkActivated.emit("0")
    assert diminta[0][0].lembar


def test_anggaran_adds_up_programs_and_totals(buka: Buka, tinjauan: Tinjauan) -> None:
    baris = buka(TabAnggaran).tabel.teks()
    program = [satu.nama for satu in tinjauan.bacaan.hasil.program]
    assert {satu[1] for satu in baris} >= set(program)
    total = tinjauan.bacaan.hasil.total_anggaran
    assert total is not None
    assert any(satu[2] == pipeline.shown(total) for satu in baris)


def test_skm_sums_the_survey_up(buka: Buka) -> None:
    tab = buka(TabSkm)
    assert isinstance(tab, TabSkm)
    assert "IKM" in tab.ringkasan.kata()
    assert [satu[4] for satu in tab.tabel.teks()].count("Tertinggi") == 1


def test_perbandingan_shows_the_years_of_the_chosen_indikator(buka: Buka) -> None:
    tab = buka(TabBanding)
    assert isinstance(tab, TabBanding)
    assert [satu[0] for satu in tab.tabel.teks()] == ["2020", "2021", "2022", "2023", "2024"]
    sebelum = tab.tabel.teks()
    tab.pilihan.setCurrentIndex(tab.pilihan.count() - 1)
    assert tab.tabel.teks() != sebelum


@pytest.mark.parametrize("kelas", SEMUA)
def test_a_tab_without_figures_says_what_is_missing(
    berdandan: QApplication, qtbot: QtBot, tinjauan: Tinjauan, kelas: Pembuka
) -> None:
    laporan = Laporan(berkas="kosong.xlsx", tahun=2024)
    bacaan = replace(tinjauan.bacaan, laporan=laporan, hasil=hitung(laporan, tinjauan.bacaan.profil))
    tab = kelas()
    qtbot.addWidget(tab)
    tab.tampilkan(replace(tinjauan, bacaan=bacaan))
    assert not tab.berisi
    assert tab.kosong


@pytest.mark.parametrize("kelas", SEMUA)
def test_a_decision_leaves_the_row_looked_at_where_it_is(buka: Buka, tinjauan: Tinjauan, kelas: Pembuka) -> None:
    tab = buka(kelas)
    tab.tabel.selectRow(1)
    kunci = tab.tabel.terpilih
    tab.tampilkan(tinjauan)
    assert tab.tabel.terpilih == kunci


def tabel(qtbot: QtBot) -> Tabel:
    hasil = Tabel("Uji", [Kolom("Nama", 80, 1), Kolom("Kode", 60, opsional=True), Kolom("Nilai", 40, kanan=True)])
    qtbot.addWidget(hasil)
    hasil.resize(420, 200)
    hasil.show()
    hasil.isi(
        [
            Baris("a", (Sel("Beta", "beta"), Sel(""), Sel("9", Decimal(9)))),
            Baris("b", (Sel("Alfa", "alfa"), Sel(""), Sel("14.291.880.196", Decimal(14291880196)))),
        ]
    )
    return hasil


def test_figures_are_sorted_by_value_and_not_by_their_text(berdandan: QApplication, qtbot: QtBot) -> None:
    satu = tabel(qtbot)
    satu.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert [baris[2] for baris in satu.teks()] == ["14.291.880.196", "9"]


def test_no_figure_is_cut_and_an_empty_optional_column_is_left_out(berdandan: QApplication, qtbot: QtBot) -> None:
    satu = tabel(qtbot)
    assert satu.isColumnHidden(1)
    assert satu.columnWidth(2) > satu.fontMetrics().horizontalAdvance("14.291.880.196")


def test_the_row_looked_at_is_copied_as_a_line_of_a_sheet(berdandan: QApplication, qtbot: QtBot) -> None:
    satu = tabel(qtbot)
    satu.selectRow(1)
    QTest.keyClick(satu, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "Alfa\t\t14.291.880.196"


def test_the_model_of_a_table_keeps_the_rules_of_qt(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(tabel(qtbot).model())  # type: ignore[no-untyped-call] # pytest-qt has no types here
