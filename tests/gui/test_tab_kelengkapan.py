from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lkjip_desktop import pipeline
from lkjip_desktop.domain.finding import Kelengkapan
from lkjip_desktop.gui.tab_kelengkapan import TabKelengkapan
from lkjip_desktop.gui.tinjauan import Tinjauan
from lkjip_desktop.pipeline import Pemeriksaan
from tests.gui.tiruan import kurang, temuan


def tab(qtbot: QtBot, buku: Path, pemeriksaan: Pemeriksaan | None = None) -> TabKelengkapan:
    bacaan = pipeline.read(pipeline.masukan_dari(buku))
    hasil = TabKelengkapan()
    qtbot.addWidget(hasil)
    hasil.resize(850, 560)
    hasil.show()
    hasil.tampilkan(Tinjauan(bacaan, pemeriksaan or pipeline.check(bacaan)))
    return hasil


def test_every_part_says_in_words_whether_it_is_there(berdandan: QApplication, qtbot: QtBot, contoh: Path) -> None:
    bagian = [
        Kelengkapan(bagian="Perjanjian Kinerja", ada=True, keterangan="3 indikator"),
        Kelengkapan(bagian="Survei", ada=False, keterangan="Belum ada tabel unsur"),
    ]
    satu = tab(qtbot, contoh, Pemeriksaan([], bagian))
    assert satu.ringkasan.kata() == "1 dari 2 bagian sudah ada."
    assert [baris[0] for baris in satu.tabel.teks()] == ["Ada", "Belum Ada"]
    assert not satu.bawah.isVisible()


def test_only_notes_of_kelengkapan_are_listed_and_lead_to_their_cells(
    berdandan: QApplication, qtbot: QtBot, contoh: Path
) -> None:
    milik, lain = kurang(), temuan(kurang().tingkat)
    satu = tab(qtbot, contoh, Pemeriksaan([lain, milik], []))
    satu.catatan.setCurrentIndex(satu.catatan.model().index(0, 0))
    with qtbot.waitSignal(satu.sel_diminta) as sel:
        satu.tombol_sel.click()
    assert sel.args == [tuple(t.ref for t in milik.tempat)]
    with qtbot.waitSignal(satu.aturan_diminta) as aturan:
        satu.tombol_aturan.click()
    assert aturan.args == [milik.kode]
    assert satu.catatan.model().rowCount() == 1


def test_the_sample_shows_its_parts(berdandan: QApplication, qtbot: QtBot, contoh: Path) -> None:
    satu = tab(qtbot, contoh)
    assert len(satu.tabel.teks()) > 5
