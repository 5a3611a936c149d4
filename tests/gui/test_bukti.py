"""A finding with its proof, and what the office can decide about it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from lkjip_desktop import pipeline
from lkjip_desktop.domain.dokumen import BagianDokumen, Dokumen, LetakDokumen, Paragraf
from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.gui.bukti import BuktiTemuan
from lkjip_desktop.gui.penjelasan import JendelaPenjelasan
from lkjip_desktop.gui.tinjauan import Tinjauan
from tests.gui.bahan_temuan import tinjauan
from tests.gui.tiruan import temuan
from tests.pembangun_grid import lembar

KTP = "pembilang:rasio-kepemilikan-ktp-elektronik:2024"


@pytest.fixture
def asli(contoh: Path) -> Tinjauan:
    """Return the sample under review."""
    bacaan = pipeline.read(pipeline.masukan_dari(contoh))
    return Tinjauan(bacaan, pipeline.check(bacaan))


@pytest.fixture
def buka(berdandan: QApplication, qtbot: QtBot) -> Pembuka:
    """Return a function that shows a finding."""
    return Pembuka(qtbot)


class Pembuka:
    """Shows findings."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def __call__(self, satu: Finding, isi: Tinjauan, dokumen: Dokumen | None = None) -> BuktiTemuan:
        jendela = BuktiTemuan(satu, isi, None, dokumen)
        jendela.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self._qtbot.addWidget(jendela)
        jendela.show()
        self._qtbot.waitExposed(jendela)
        return jendela

    def berkode(self, kode: str, isi: Tinjauan) -> BuktiTemuan:
        return self(next(satu for satu in isi.pemeriksaan.temuan if satu.kode == kode), isi)


def tulisan(jendela: BuktiTemuan) -> list[str]:
    return [satu.text() for satu in jendela.findChildren(QLabel)]


def kertas_kerja() -> Sheet:
    return lembar(["No", "Indikator"], [1, "Rasio"], nama="Kertas Kerja")


def test_everything_that_is_known_of_a_finding_is_shown(buka: Pembuka, asli: Tinjauan) -> None:
    isi = tulisan(buka.berkode("CAP001", asli))
    for teks in ("Satu fakta satu angka (CAP001)", "Tidak Sesuai", "Tertulis", "502.024", "Seharusnya", "506.024"):
        assert teks in isi
    assert "Mengapa Penting" in isi
    assert "Cara Memperbaiki" in isi


def test_all_cells_on_a_sheet_are_marked_and_a_place_leads_to_its_sheet(buka: Pembuka, asli: Tinjauan) -> None:
    jendela = buka.berkode("CAP001", asli)
    kisi = jendela.letak.kisi
    assert jendela.letak.judul.kata() == "Lembar KERTAS KERJA, sel E7"
    assert kisi.tanda() == {(7, 5): "salah"}
    assert [jendela.tempat.item(baris).text() for baris in range(3)] == [
        "KERTAS KERJA E7: 502.024",
        "RENSTRA C6: 506.024",
        "TABEL 3.1 D10: 506.024",
    ]
    QTest.keyClick(jendela.tempat, Qt.Key.Key_Down)
    assert kisi.lembar.nama == "RENSTRA"
    assert kisi.tanda() == {(6, 3): "sumber"}
    assert kisi.currentIndex() == kisi.model().index(5, 2)
    assert jendela.letak.keterangan.kata() == "Bingkai putus-putus: nilai yang dipakai laporan."


def test_the_value_that_the_report_prints_is_marked_and_another_can_be_chosen(
    buka: Pembuka, asli: Tinjauan, qtbot: QtBot
) -> None:
    jendela = buka.berkode("CAP001", asli)
    (pilihan,) = jendela.pilihan
    assert [(satu.text(), satu.isChecked()) for satu in pilihan.nilai] == [
        ("502.024", False),
        ("506.024 (dipakai laporan)", True),
    ]
    assert not pilihan.tombol_lepas.isVisible()
    pilihan.nilai[0].click()
    with qtbot.waitSignal(jendela.keputusan_diminta) as diminta:
        pilihan.tombol_gunakan.click()
    assert diminta.args == [pipeline.PilihNilai(KTP, "502.024")]
    assert not jendela.isVisible()


def test_a_choice_can_be_withdrawn(buka: Pembuka, asli: Tinjauan, qtbot: QtBot) -> None:
    bacaan = pipeline.decide(asli.bacaan, pipeline.PilihNilai(KTP, "502.024"))
    jendela = buka.berkode("CAP001", Tinjauan(bacaan, pipeline.check(bacaan)))
    (pilihan,) = jendela.pilihan
    assert pilihan.nilai[0].text() == "502.024 (dipakai laporan)"
    assert not pilihan.tombol_gunakan.isEnabled()
    with qtbot.waitSignal(jendela.keputusan_diminta) as diminta:
        pilihan.tombol_lepas.click()
    assert diminta.args == [pipeline.PilihNilai(KTP, None)]


def test_of_two_nip_one_is_chosen_and_looked_at_on_its_sheet(buka: Pembuka, asli: Tinjauan, qtbot: QtBot) -> None:
    jendela = buka.berkode("IDN001", asli)
    (pilihan,) = jendela.pilihan
    assert not any(satu.isChecked() for satu in pilihan.nilai)
    assert not pilihan.tombol_gunakan.isEnabled()
    pilihan.nilai[1].click()
    assert jendela.letak.kisi.lembar.nama == "KERTAS KERJA"
    with qtbot.waitSignal(jendela.keputusan_diminta) as diminta:
        pilihan.tombol_gunakan.click()
    assert diminta.args[0].kunci.startswith("nip:")


def test_an_explanation_needs_words(buka: Pembuka, qtbot: QtBot) -> None:
    satu = temuan(Tingkat.SALAH)
    jendela = buka(satu, tinjauan(satu, lembar=[kertas_kerja()]))
    jendela.tombol_jelaskan.click()
    tanya = jendela.findChild(JendelaPenjelasan)
    assert isinstance(tanya, JendelaPenjelasan)
    assert not tanya.tombol_simpan.isEnabled()
    tanya.alasan.setPlainText("  Sesuai berita acara. ")
    with qtbot.waitSignal(jendela.keputusan_diminta) as diminta:
        tanya.tombol_simpan.click()
    assert diminta.args == [pipeline.Jelaskan(satu.kunci, "Sesuai berita acara.")]


def test_an_explanation_is_shown_and_can_be_withdrawn(buka: Pembuka, qtbot: QtBot) -> None:
    satu = temuan(Tingkat.SALAH, diterima="Sesuai berita acara.")
    jendela = buka(satu, tinjauan(satu, lembar=[kertas_kerja()]))
    assert "Sesuai berita acara." in tulisan(jendela)
    assert not jendela.tombol_jelaskan.isVisible()
    with qtbot.waitSignal(jendela.keputusan_diminta) as diminta:
        jendela.tombol_cabut.click()
    assert diminta.args == [pipeline.Jelaskan(satu.kunci, None)]


def test_a_finding_that_only_a_report_has_cannot_be_explained(buka: Pembuka) -> None:
    milik, lain = temuan(Tingkat.SALAH), temuan(Tingkat.SALAH, "Dalam laporan Word.")
    isi = tinjauan(milik, lain, lembar=[kertas_kerja()])
    isi = replace(isi, pemeriksaan=replace(isi.pemeriksaan, dari_buku=1))
    assert buka(milik, isi).tombol_jelaskan.isVisible()
    assert not buka(lain, isi).tombol_jelaskan.isVisible()


def test_everything_can_be_copied(buka: Pembuka) -> None:
    satu = temuan(Tingkat.SALAH, sel=("E7", "D10"))
    buka(satu, tinjauan(satu, lembar=[kertas_kerja()])).tombol_salin.click()
    baris = QGuiApplication.clipboard().text().splitlines()
    assert baris[0] == "Angka berbeda (ANG001)"
    assert baris[2] == "Letak: Kertas Kerja E7: 502.024; Kertas Kerja D10: 502.024"
    assert "Seharusnya: 506.024" in baris


def test_excel_and_the_page_of_the_rule_are_asked_for(buka: Pembuka, qtbot: QtBot) -> None:
    satu = temuan(Tingkat.SALAH)
    jendela = buka(satu, tinjauan(satu, lembar=[kertas_kerja()]))
    with qtbot.waitSignal(jendela.excel_diminta) as excel, qtbot.waitSignal(jendela.aturan_diminta) as aturan:
        jendela.tombol_excel.click()
        jendela.tombol_aturan.click()
    assert excel.args == [satu]
    assert aturan.args == ["ANG001"]
    assert jendela.isVisible()


def test_of_a_word_report_the_paragraph_is_shown_with_its_words(buka: Pembuka) -> None:
    letak = LetakDokumen(BagianDokumen.BADAN, paragraf=3, judul="BAB III", urutan=7, kata=(8, 15))
    tempat = Tempat(ref=CellRef("BAB III", 1, 1, "laporan.docx", letak), teks="502.024")
    satu = temuan(Tingkat.SALAH).model_copy(update={"tempat": (tempat,)})
    dokumen = Dokumen("laporan.docx", [Paragraf(7, letak, "Sebesar 502.024 <orang> pada tahun 2024.")])
    jendela = buka(satu, tinjauan(satu), dokumen)
    naskah = jendela.letak.naskah
    assert naskah.isVisible()
    assert naskah.toPlainText().strip() == "Sebesar 502.024 <orang> pada tahun 2024."
    assert "text-decoration: underline" in naskah.toHtml()
    assert not jendela.tombol_excel.isVisible()


def test_a_sheet_that_was_not_opened_gives_way_to_the_words(buka: Pembuka) -> None:
    satu = temuan(Tingkat.SALAH, teks="502.024")
    jendela = buka(satu, tinjauan(satu))
    assert jendela.letak.naskah.toPlainText().strip() == "502.024"


def test_enter_does_not_decide_anything_and_esc_closes(buka: Pembuka, asli: Tinjauan, qtbot: QtBot) -> None:
    jendela = buka.berkode("CAP001", asli)
    with qtbot.assertNotEmitted(jendela.keputusan_diminta):
        QTest.keyClick(jendela.tempat, Qt.Key.Key_Return)
        QTest.keyClick(jendela, Qt.Key.Key_Escape)
    assert not jendela.isVisible()


def test_the_dialog_fits_a_small_screen(buka: Pembuka, asli: Tinjauan) -> None:
    ukuran = buka.berkode("CAP001", asli).minimumSizeHint()
    assert ukuran.width() <= 880
    assert ukuran.height() <= 440
