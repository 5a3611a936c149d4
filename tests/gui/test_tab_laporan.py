from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lkjip_desktop.gui.jendela import Jendela
from lkjip_desktop.gui.kalimat_laporan import rincian, ringkasan
from lkjip_desktop.pipeline import ButirKerangka
from tests.gui.conftest import Pembuat

KERANGKA = [
    ButirKerangka(1, "BAB I PENDAHULUAN"),
    ButirKerangka(2, "1.1 Latar Belakang", 1, ("dasar hukum <setempat>.", "slogan.")),
    ButirKerangka(1, "BAB II", 2),
]


def terbuka(qtbot: QtBot, jendela: Jendela, buku: Path) -> None:
    jendela.tawarkan([buku])
    qtbot.waitUntil(lambda: not jendela.ruang.bekerja, timeout=60_000)


def test_the_outline_is_a_tree_that_says_where_something_is_to_be_written(
    berdandan: QApplication, qtbot: QtBot, buka_jendela: Pembuat, contoh: Path
) -> None:
    jendela = buka_jendela()
    terbuka(qtbot, jendela, contoh)
    tab = jendela.tinjau.laporan
    tab.isi(KERANGKA)
    atas = [tab.pohon.topLevelItem(ke) for ke in range(tab.pohon.topLevelItemCount())]
    assert [satu.text(0) for satu in atas if satu] == ["BAB I PENDAHULUAN", "BAB II"]
    anak = atas[0].child(0) if atas[0] is not None else None
    assert anak is not None
    assert anak.text(2) == "Perlu Diisi (2)"
    assert "Slogan." in tab.rincian.toPlainText()


def test_the_outline_is_made_when_it_is_looked_at_and_once_only(
    qtbot: QtBot, buka_jendela: Pembuat, contoh: Path
) -> None:
    jendela = buka_jendela()
    terbuka(qtbot, jendela, contoh)
    tab = jendela.tinjau.laporan
    diminta: list[None] = []
    tab.kerangka_diminta.connect(lambda: diminta.append(None))
    jendela.tinjau.tumpukan.setCurrentWidget(tab)
    qtbot.waitUntil(lambda: tab.pohon.topLevelItemCount() > 5, timeout=60_000)
    qtbot.wait(50)
    assert len(diminta) == 1
    assert "perlu diisi di Word" in tab.ringkasan.kata()


def test_a_button_pressed_while_the_outline_is_made_is_not_lost(
    qtbot: QtBot, buka_jendela: Pembuat, contoh: Path
) -> None:
    jendela = buka_jendela()
    terbuka(qtbot, jendela, contoh)
    jendela.tinjau.tumpukan.setCurrentWidget(jendela.tinjau.laporan)
    assert jendela.ruang.bekerja
    jendela.tinjau.tombol_buat.click()
    qtbot.waitUntil(lambda: jendela.tinjau.hasil.isVisible(), timeout=60_000)
    qtbot.waitUntil(lambda: not jendela.ruang.bekerja, timeout=60_000)


def test_a_place_in_the_words_of_a_cell_is_never_read_as_markup() -> None:
    assert "&lt;setempat&gt;" in rincian(KERANGKA[1])
    assert "Tidak ada yang perlu diisi" in rincian(KERANGKA[0])


def test_the_summary_counts_what_waits() -> None:
    assert ringkasan(KERANGKA, dibuat=False) == "Laporan memuat 3 bagian. 2 tempat perlu diisi di Word."
    assert ringkasan(KERANGKA[:1], dibuat=True) == "Laporan yang dibuat memuat 1 bagian. Semua tempat sudah terisi."
