"""The sheet as it looks in Excel."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain.grid import Cell, Sheet, TextRun
from lkjip_desktop.domain.rupa import Rata, RupaLembar, RupaSel
from lkjip_desktop.domain.sel import CellRange
from lkjip_desktop.gui.gaya import warna
from lkjip_desktop.gui.kisi import KisiLembar
from lkjip_desktop.gui.kisi_lukis import warna_tanda
from lkjip_desktop.gui.kisi_model import ModelLembar

PERAN = Qt.ItemDataRole


def teks(isi: str) -> Cell:
    return Cell(isi, isi)


def angka(isi: str, rumus: str | None = None) -> Cell:
    return Cell(Decimal(isi.replace(".", "").replace(",", ".")), isi, rumus=rumus)


@pytest.fixture
def lembar() -> Sheet:
    """Return a small sheet with a merge, a hidden row, a hidden column, a formula and a note."""
    return Sheet(
        "IKU",
        {
            (1, 1): teks("Indikator Kinerja Utama"),
            (3, 1): teks("Rasio Kepemilikan KTP"),
            (3, 2): angka("506.024", "=B5+1"),
            (4, 1): teks("Disembunyikan"),
            (3, 3): teks("Disembunyikan"),
            (5, 2): angka("506.023"),
        },
        gabungan=(CellRange(1, 1, 2, 3),),
        baris_tersembunyi=frozenset({4}),
        kolom_tersembunyi=frozenset({3}),
        catatan={(3, 2): "Periksa lagi."},
    )


@pytest.fixture
def kisi(berdandan: QApplication, qtbot: QtBot, lembar: Sheet) -> KisiLembar:
    """Return a view that shows the small sheet."""
    kisi = KisiLembar()
    qtbot.addWidget(kisi)
    kisi.resize(700, 400)
    kisi.tampilkan(lembar)
    kisi.show()
    qtbot.waitExposed(kisi)
    return kisi


def isi(kisi: KisiLembar, baris: int, kolom: int, peran: int = PERAN.DisplayRole) -> object:
    return kisi.model().data(kisi.model().index(baris - 1, kolom - 1), peran)


def titik(kisi: KisiLembar, baris: int, kolom: int, dari_kiri: int, dari_atas: int) -> QColor:
    """Return the colour of a point of a cell."""
    kotak = kisi.visualRect(kisi.model().index(baris - 1, kolom - 1))
    gambar: QImage = kisi.viewport().grab().toImage()
    return gambar.pixelColor(kotak.left() + dari_kiri, kotak.top() + dari_atas)


def test_the_model_keeps_the_rules_of_qt(qapp: QApplication, lembar: Sheet, qtmodeltester: ModelTester) -> None:
    model = ModelLembar()
    model.isi(lembar, None)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # pytest-qt has no types here


def test_columns_have_letters_and_rows_have_numbers(kisi: KisiLembar) -> None:
    assert kisi.model().headerData(1, Qt.Orientation.Horizontal) == "B"
    assert kisi.model().headerData(2, Qt.Orientation.Vertical) == "3"


def test_a_merge_is_one_cell_and_hidden_rows_and_columns_are_hidden(kisi: KisiLembar) -> None:
    assert (kisi.rowSpan(0, 0), kisi.columnSpan(0, 0)) == (2, 3)
    assert kisi.isRowHidden(3)
    assert kisi.isColumnHidden(2)
    assert not kisi.isRowHidden(2)


def test_numbers_stand_at_the_right_and_texts_at_the_left(kisi: KisiLembar) -> None:
    assert isi(kisi, 3, 2) == "506.024"
    assert isi(kisi, 3, 2, PERAN.TextAlignmentRole) == Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    assert isi(kisi, 3, 1, PERAN.TextAlignmentRole) == Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def test_a_tooltip_tells_formula_and_note_and_escapes_them(kisi: KisiLembar, lembar: Sheet) -> None:
    petunjuk = str(isi(kisi, 3, 2, PERAN.ToolTipRole))
    assert "=B5+1" in petunjuk
    assert "Periksa lagi." in petunjuk
    lembar.catatan[5, 2] = "<b>"
    assert "&lt;b&gt;" in str(isi(kisi, 5, 2, PERAN.ToolTipRole))


def test_a_marked_cell_has_ground_and_frame_and_says_so(kisi: KisiLembar) -> None:
    kisi.tandai([(3, 2)], "salah")
    assert titik(kisi, 3, 2, 1, 8) == warna_tanda("salah")
    assert titik(kisi, 3, 2, 8, 4) not in (QColor(warna().kertas), warna_tanda("salah"))
    assert isi(kisi, 3, 2, PERAN.AccessibleTextRole) == "B3: 506.024, ditandai tidak sesuai"
    kisi.hapus_tanda()
    assert titik(kisi, 3, 2, 1, 8) == QColor(warna().kertas)


def test_a_mark_inside_a_merge_is_on_the_whole_merge(kisi: KisiLembar) -> None:
    kisi.tandai([(2, 2)], "periksa")
    assert kisi.tanda() == {(1, 1): "periksa"}


def test_an_empty_cell_outside_of_the_used_area_can_be_marked(kisi: KisiLembar) -> None:
    kisi.tandai([(40, 20)], "info")
    kisi.gulir_ke(40, 20)
    assert kisi.model().rowCount() >= 40
    assert kisi.model().columnCount() >= 20
    assert kisi.currentIndex() == kisi.model().index(39, 19)


def test_a_text_runs_on_over_empty_neighbours_until_one_of_them_is_marked(kisi: KisiLembar) -> None:
    panjang = "Persentase pelayanan administrasi kependudukan yang diselesaikan tepat waktu sesuai standar"
    rupa = RupaLembar(lebar=dict.fromkeys(range(1, 12), 10.0))
    kisi.tampilkan(Sheet("X", {(1, 1): teks(panjang), (2, 9): teks("x")}), rupa)
    assert kisi.columnSpan(0, 0) > 4
    kisi.tandai([(1, 4)])
    assert kisi.columnSpan(0, 0) == 3
    assert kisi.columnSpan(0, 3) == 1


def test_a_click_and_enter_tell_the_cell_of_a_merge_its_first(kisi: KisiLembar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kisi.sel_diklik) as klik:
        QTest.mouseClick(
            kisi.viewport(),
            Qt.MouseButton.LeftButton,
            pos=kisi.visualRect(kisi.model().index(0, 0)).center(),
        )
    assert klik.args == [1, 1]
    kisi.gulir_ke(3, 2)
    with qtbot.waitSignal(kisi.sel_diklik) as masuk:
        QTest.keyClick(kisi, Qt.Key.Key_Return)
    assert masuk.args == [3, 2]


def test_selected_cells_are_copied_as_lines_of_a_sheet(kisi: KisiLembar) -> None:
    kisi.selectAll()
    QTest.keyClick(kisi, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    baris = QGuiApplication.clipboard().text().splitlines()
    assert baris[2].split("\t")[:2] == ["Rasio Kepemilikan KTP", "506.024"]


def test_what_the_file_says_of_the_look_is_followed(kisi: KisiLembar) -> None:
    rupa = RupaLembar(
        lebar={1: 20.0},
        tinggi={1: 60.0},
        sel={(1, 1): RupaSel(tebal=True, isian="#102040", huruf="#102040", rata=Rata.TENGAH)},
    )
    kisi.tampilkan(Sheet("X", {(1, 1): teks("Judul")}), rupa)
    assert kisi.rowHeight(0) == 80
    assert isi(kisi, 1, 1, PERAN.TextAlignmentRole) == Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
    assert titik(kisi, 1, 1, 2, 40) == QColor("#102040")
    kotak = kisi.visualRect(kisi.model().index(0, 0))
    gambar = kisi.viewport().grab(kotak).toImage()
    terang = max(gambar.pixelColor(x, y).lightness() for x in range(gambar.width()) for y in range(gambar.height()))
    assert terang > 200, "a text in the colour of its ground is shown in one that can be read"


def test_a_bold_text_is_bold_where_all_of_it_is(kisi: KisiLembar) -> None:
    tebal = Cell("Judul", "Judul", kaya=(TextRun("Judul", tebal=True),))
    kisi.tampilkan(Sheet("X", {(1, 1): tebal, (2, 1): teks("Judul")}))

    def gelap(baris: int) -> int:
        gambar = kisi.viewport().grab(kisi.visualRect(kisi.model().index(baris, 0))).toImage()
        return sum(gambar.pixelColor(x, y).lightness() < 128 for x in range(60) for y in range(2, gambar.height() - 2))

    assert gelap(0) > gelap(1) * 1.1


def test_a_wrapped_text_has_room(kisi: KisiLembar) -> None:
    isi_sel = "Meningkatnya kualitas pelayanan administrasi kependudukan dan pencatatan sipil " * 2
    rupa = RupaLembar(lebar={1: 20.0}, sel={(1, 1): RupaSel(bungkus=True)})
    kisi.tampilkan(Sheet("X", {(1, 1): teks(isi_sel)}), rupa)
    perlu = kisi.fontMetrics().boundingRect(0, 0, kisi.columnWidth(0) - 8, 9999, Qt.TextFlag.TextWordWrap, isi_sel)
    assert perlu.height() <= kisi.rowHeight(0) <= perlu.height() + 12


def test_a_hundred_thousand_cells_open_within_a_second(berdandan: QApplication, qtbot: QtBot) -> None:
    satu, dua = teks("Persentase pelayanan yang diselesaikan tepat waktu sesuai standar"), angka("101,33")
    isi_lembar = {(b, k): satu if k % 2 else dua for b in range(1, 10_001) for k in range(1, 11)}
    kisi = KisiLembar()
    qtbot.addWidget(kisi)
    mulai = time.perf_counter()
    kisi.tampilkan(Sheet("Besar", isi_lembar, gabungan=tuple(CellRange(b, 1, b + 1, 1) for b in range(2, 2000, 4))))
    kisi.show()
    qtbot.waitExposed(kisi)
    assert time.perf_counter() - mulai < 1
    assert kisi.model().rowCount() == 2000
    kisi.gulir_ke(9_990, 2)
    assert kisi.currentIndex().row() == 9_989


def test_another_sheet_has_no_marks_and_no_merges_of_the_one_before(kisi: KisiLembar) -> None:
    kisi.tandai([(3, 2)])
    kisi.tampilkan(Sheet("Kosong"))
    assert kisi.tanda() == {}
    assert kisi.rowSpan(0, 0) == 1
    assert not kisi.isRowHidden(3)
    assert kisi.accessibleName() == "Lembar Kosong"
