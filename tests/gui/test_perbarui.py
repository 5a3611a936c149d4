"""Perbarui Laporan with a real report that was edited, and what is asked where one stands in the way."""

from __future__ import annotations

import shutil
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lkjip_desktop import pipeline
from lkjip_desktop.gui.kalimat_perbarui import SAMA, sekitar
from lkjip_desktop.gui.perbarui import JendelaPerbarui
from lkjip_desktop.gui.sunting import PilihanSunting, TanyaSunting
from lkjip_desktop.paket.ooxml import SDT
from lkjip_desktop.pipeline import Pembaruan
from lkjip_desktop.sumber_daya import sumber_daya
from lkjip_desktop.writers.word.controls import control_text, key_of
from tests.pipeline.bahan import angka_baru, ubah_buku
from tests.writers.word import bantu

CONTOH = "sample_workbooks/Kertas Kerja LKjIP 2024 - Contoh.xlsx"


def sunting_laporan(asal: Path, tujuan: Path) -> tuple[str, str]:
    """Type over a figure and a sentence and add a paragraph, as a person does; return their keys."""
    satu = docx.Document(str(asal))
    kontrol = [(str(key_of(sdt)), sdt) for sdt in satu.element.body.iter(SDT) if key_of(sdt) is not None]
    angka, sdt = next((k, s) for k, s in kontrol if k.endswith("].capaian") and control_text(s)[:1].isdigit())
    bantu.tulis(sdt, "11,11")
    kalimat, sdt = next((k, s) for k, s in kontrol if k.startswith("kalimat.") and "%" in control_text(s))
    bantu.tulis(sdt, "Kalimat ini kami tulis sendiri.")
    satu.add_paragraph("Catatan kami.")
    satu.save(str(tujuan))
    return angka, kalimat


@pytest.fixture(scope="module")
def bahan(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Pembaruan, Pembaruan]:
    """Return an edited report with what new figures, and what the same figures, change in it."""
    folder = tmp_path_factory.mktemp("perbarui")
    buku = Path(shutil.copy(sumber_daya(CONTOH), folder / "Contoh.xlsx"))
    with pytest.MonkeyPatch.context() as tambal:
        tambal.setenv("LKJIP_DATA", str(folder / "data"))
        lama = pipeline.read(pipeline.masukan_dari(buku))
        laporan, dokumen = pipeline.build(lama).word, folder / "disunting.docx"
        sunting_laporan(laporan, dokumen)
        baru = pipeline.read(pipeline.masukan_dari(ubah_buku(buku, folder / "baru.xlsx", angka_baru)))
        return dokumen, pipeline.refresh(baru, dokumen, lihat=True), pipeline.refresh(lama, laporan, lihat=True)


@pytest.fixture
def jendela(bahan: tuple[Path, Pembaruan, Pembaruan], berdandan: QApplication, qtbot: QtBot) -> JendelaPerbarui:
    """Return the dialog with many changes."""
    dokumen, banyak, _ = bahan
    satu = JendelaPerbarui(banyak, dokumen, "baru.xlsx")
    qtbot.addWidget(satu)
    satu.show()
    qtbot.waitExposed(satu)
    return satu


def test_every_change_is_ticked_and_what_people_typed_is_not(jendela: JendelaPerbarui, qtbot: QtBot) -> None:
    assert {"Perubahan", "Diubah di Word", "Kalimat Disunting"} <= set(jendela.tabel)
    assert (jendela.kecuali, jendela.paksa) == ((), ())
    with qtbot.waitSignal(jendela.terapkan_diminta) as sinyal:
        jendela.tombol_terapkan.click()
    assert sinyal.args == [(), ()]


def test_a_kept_figure_is_shown_with_its_place_in_words_and_both_values(jendela: JendelaPerbarui) -> None:
    model = jendela.tabel["Diubah di Word"].pilihan
    letak, tertulis, baru = (str(model.index(0, kolom).data()) for kolom in range(3))
    assert tertulis == "11,11"
    assert baru not in ("", "11,11")
    assert "baris" in letak or "paragraf" in letak
    assert "[" not in letak


def test_what_the_user_unticks_and_ticks_is_handed_over(jendela: JendelaPerbarui, qtbot: QtBot) -> None:
    perubahan, bentrok = jendela.tabel["Perubahan"], jendela.tabel["Diubah di Word"]
    model = perubahan.pilihan
    boleh = next(n for n in range(model.rowCount()) if model.flags(model.index(n, 0)) & Qt.ItemFlag.ItemIsUserCheckable)
    perubahan.setCurrentIndex(model.index(boleh, 1))
    QTest.keyClick(perubahan, Qt.Key.Key_Space)
    bentrok.pilihan.setData(bentrok.pilihan.index(0, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    with qtbot.waitSignal(jendela.terapkan_diminta) as sinyal:
        jendela.tombol_terapkan.click()
    kecuali, paksa = sinyal.args
    assert len(kecuali) == len(paksa) == 1
    assert paksa[0].endswith("].capaian")


def test_a_chart_and_an_empty_place_always_follow_the_workbook(
    jendela: JendelaPerbarui, bahan: tuple[Path, Pembaruan, Pembaruan]
) -> None:
    jendela.tabel["Perubahan"].pilihan.semua(dicentang=False)
    semua = {satu.kunci for satu in bahan[1].isi.perubahan}
    assert bahan[1].grafik
    assert set(jendela.kecuali) == semua - bahan[1].selalu


def test_ctrl_c_copies_the_whole_texts(jendela: JendelaPerbarui) -> None:
    tabel = jendela.tabel["Kalimat Disunting"]
    tabel.selectRow(0)
    QTest.keyClick(tabel, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "\tKalimat ini kami tulis sendiri.\t" in QGuiApplication.clipboard().text()


def test_where_nothing_changed_there_is_nothing_to_apply(
    bahan: tuple[Path, Pembaruan, Pembaruan], berdandan: QApplication, qtbot: QtBot
) -> None:
    satu = JendelaPerbarui(bahan[2], bahan[0], "Contoh.xlsx")
    qtbot.addWidget(satu)
    assert satu.ringkasan.kata() == SAMA
    assert not satu.tombol_terapkan.isEnabled()


def test_long_sentences_are_cut_down_to_what_differs() -> None:
    awal, akhir = "kata yang sama di depan " * 6, " dan kata yang sama di belakang" * 6
    lama, baru = sekitar(f"{awal}98,00 persen{akhir}", f"{awal}99,10 persen{akhir}")
    assert "98,00 persen" in lama
    assert "99,10 persen" in baru
    assert lama.startswith("…")
    assert lama.endswith("…")
    assert len(lama) < 120
    assert sekitar("98", "99") == ("98", "99")


@pytest.mark.parametrize(
    ("tombol", "harap"),
    [
        ("tombol_perbarui", PilihanSunting.PERBARUI),
        ("tombol_baru", PilihanSunting.BARU),
        ("tombol_batal", PilihanSunting.BATAL),
    ],
)
def test_an_edited_report_is_asked_about(
    berdandan: QApplication, qtbot: QtBot, tombol: str, harap: PilihanSunting
) -> None:
    satu = TanyaSunting(Path("Contoh - LKjIP.docx"))
    qtbot.addWidget(satu)
    satu.open()
    assert satu.tombol_perbarui.isDefault()
    getattr(satu, tombol).click()
    assert satu.pilihan is harap
