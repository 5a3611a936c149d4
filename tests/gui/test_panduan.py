"""The guide: every page is there, everything in it leads somewhere, and it says what the window says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop import pipeline
from lkjip_desktop.gui import isi_panduan
from lkjip_desktop.gui.bagian import bantuan
from lkjip_desktop.gui.isi_panduan import FOLDER, TOPIK, TOPIK_TAMPILAN, IsiPanduan, jangkar
from lkjip_desktop.gui.panduan import JendelaPanduan, topik_dari
from tests.gui.conftest import Pembuat

SEMUA = {satu: IsiPanduan().halaman(satu).isi for satu in TOPIK}


@pytest.fixture
def panduan(berdandan: QApplication, qtbot: QtBot) -> JendelaPanduan:
    jendela = JendelaPanduan()
    qtbot.addWidget(jendela)
    jendela.buka("memulai")
    return jendela


def kepala(isi: str) -> set[str]:
    """Return the headings of a page as they stand after a #."""
    return {jangkar(satu) for satu in re.findall(r"^## (.+)$", isi, re.MULTILINE)}


def test_every_page_is_in_the_contents_and_every_entry_has_its_page() -> None:
    assert {satu.stem for satu in FOLDER.glob("*.md")} == set(TOPIK) - {"aturan"}
    assert all(isi.startswith("# ") for isi in SEMUA.values())


@pytest.mark.parametrize("topik", TOPIK)
def test_every_link_leads_to_a_page(topik: str) -> None:
    for alamat in re.findall(r"(?<!!)\[[^\]]+\]\(([^)]+)\)", SEMUA[topik]):
        halaman = IsiPanduan().halaman(alamat.replace(".md", ""))
        bagian = alamat.partition("#")[2]
        assert not bagian or bagian in kepala(halaman.isi), alamat


@pytest.mark.parametrize("topik", sorted(set(TOPIK_TAMPILAN.values())))
def test_the_help_of_every_view_leads_to_a_part_that_is_there(topik: str) -> None:
    nama, _, bagian = topik.partition("#")
    assert not bagian or bagian in kepala(SEMUA[nama])


def test_every_view_with_help_is_a_class_of_the_window() -> None:
    sumber = "\n".join(satu.read_text(encoding="utf-8") for satu in Path(isi_panduan.__file__).parent.glob("*.py"))
    assert [satu for satu in TOPIK_TAMPILAN if f"class {satu}(" not in sumber] == []


def test_every_rule_has_its_page_and_stands_in_the_list() -> None:
    isi = IsiPanduan()
    for satu in pipeline.rule_pages():
        assert satu.nama in SEMUA["aturan"]
        assert isi.halaman(f"aturan:{satu.kode}").judul == f"{satu.kode} {satu.nama}"
    with pytest.raises(KeyError):
        isi.halaman("aturan:XXX999")


def test_a_picture_that_is_missing_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gambar").mkdir()
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(tmp_path / "gambar" / "ada.png"))
    (tmp_path / "memulai.md").write_text("# Memulai\n\n![a](gambar/ada.png)\n\n![b](gambar/tidak.png)\n\nLanjut")
    monkeypatch.setattr(isi_panduan, "FOLDER", tmp_path)
    assert IsiPanduan().halaman("memulai").isi == "# Memulai\n\n![a](gambar/ada.png)\n\nLanjut"


def test_every_picture_is_shown_on_a_page_and_is_small() -> None:
    asal = "".join(satu.read_text(encoding="utf-8") for satu in FOLDER.glob("*.md"))
    for satu in (FOLDER / "gambar").glob("*.png"):
        assert f"(gambar/{satu.name})" in asal
        assert satu.stat().st_size < 80_000, satu.name


def test_the_page_of_shortcuts_is_what_the_menus_have(buka_jendela: Pembuat) -> None:
    ditulis = dict(re.findall(r"^\| ([^|]+) \| ([^|]+) \|$", SEMUA["pintasan"].partition("## ")[0], re.MULTILINE))
    jendela = buka_jendela()
    ada = {
        aksi.shortcut().toString(): aksi.text().replace("&", "")
        for menu in jendela.menu.menu
        for aksi in menu.actions()
        if aksi.shortcut().toString()
    }
    assert {kunci: teks for kunci, teks in ditulis.items() if kunci != "Pintasan"} == ada


def test_every_menu_entry_that_the_guide_names_is_in_that_menu(buka_jendela: Pembuat) -> None:
    jendela = buka_jendela()
    ada = {f"{menu.title()} > {aksi.text()}".replace("&", "") for menu in jendela.menu.menu for aksi in menu.actions()}
    disebut = set(re.findall(r"\*\*((?:Berkas|Laporan|Pengaturan|Bantuan) > [^*]+)\*\*", "\n".join(SEMUA.values())))
    assert disebut
    assert disebut <= ada


@pytest.mark.parametrize(
    ("kata", "judul"),
    [("kata sandi", "kata sandi"), ("GUNAKAN nilai", "Menanggapi"), ("F4", "Pengaturan"), ("cap002", "CAP002")],
)
def test_searching_leads_to_the_part_that_tells_of_it(kata: str, judul: str) -> None:
    kena = IsiPanduan().cari(kata)
    assert judul in kena[0][0].judul
    assert all(len(kutipan) <= 100 and "|" not in kutipan for _, kutipan in kena)


def test_nothing_is_searched_for_without_a_word() -> None:
    assert IsiPanduan().cari("  ") == []


def test_a_hit_is_shown_and_its_words_are_marked(panduan: JendelaPanduan) -> None:
    panduan.cari.setText("penjelasan alasan")
    QTest.keyClick(panduan.cari, Qt.Key.Key_Return)
    assert panduan.daftar.currentRow() == 0
    assert panduan.topik != "memulai"
    assert panduan.lembar.extraSelections()
    panduan.cari.setText("tidak ada kata seperti ini")
    assert panduan.daftar.item(0).text() == "Tidak ditemukan"
    panduan.cari.clear()
    assert panduan.daftar.count() == len(TOPIK)


def test_back_and_forward_follow_what_was_read(panduan: JendelaPanduan) -> None:
    panduan.daftar.setCurrentRow(3)
    panduan.lembar.anchorClicked.emit("catatan.md")
    assert panduan.topik == "catatan"
    panduan.tombol_kembali.click()
    panduan.tombol_kembali.click()
    assert panduan.topik == "memulai"
    assert not panduan.tombol_kembali.isEnabled()
    panduan.tombol_maju.click()
    assert panduan.topik == TOPIK[3]
    assert panduan.daftar.currentRow() == 3


def test_a_topic_that_is_not_there_is_the_first_page(panduan: JendelaPanduan) -> None:
    panduan.ke("entah")
    assert panduan.lembar.toPlainText().startswith("Memulai")


def test_a_part_of_a_page_is_scrolled_to(panduan: JendelaPanduan) -> None:
    panduan.ke("tanya-jawab#berkas-xls-atau-ods")
    assert panduan.lembar.verticalScrollBar().value() > 0


def test_a_picture_is_never_wider_than_the_page(panduan: JendelaPanduan, tmp_path: Path) -> None:
    lebar = tmp_path / "lebar.png"
    QImage(3000, 60, QImage.Format.Format_RGB32).save(str(lebar))
    gambar = panduan.lembar.loadResource(2, str(lebar))
    assert isinstance(gambar, QImage)
    assert gambar.width() <= panduan.lembar.viewport().width() * panduan.lembar.devicePixelRatioF()


def test_the_guide_reads_on_when_it_is_made_narrow(panduan: JendelaPanduan, qtbot: QtBot) -> None:
    panduan.resize(QSize(560, 360))
    with qtbot.waitSignal(panduan.lembar.lebar_berubah):
        panduan.resize(QSize(700, 360))
    assert panduan.lembar.toPlainText().startswith("Memulai")
    assert panduan.minimumSizeHint().width() <= 880


class TabAnggaran(QWidget):
    """A view by its name."""


class PanelCatatan(TabAnggaran):
    """Another view, in the first one."""


def test_help_is_that_of_the_view_in_use(berdandan: QApplication, qtbot: QtBot) -> None:
    tab = TabAnggaran()
    qtbot.addWidget(tab)
    panel = PanelCatatan(tab)
    isian = QLineEdit(panel)
    assert topik_dari(isian) == "catatan"
    assert topik_dari(tab) == "meninjau#anggaran"
    assert topik_dari(None) == "memulai"


def test_one_guide_is_open_at_a_time_and_esc_closes_it(berdandan: QApplication, qtbot: QtBot) -> None:
    induk = QWidget()
    qtbot.addWidget(induk)
    QVBoxLayout(induk)
    induk.show()
    for topik in ("memulai", "catatan"):
        JendelaPanduan(induk).buka(topik)
    qtbot.waitUntil(lambda: len(induk.findChildren(JendelaPanduan)) == 1)
    satu = induk.findChildren(JendelaPanduan)[0]
    assert satu.topik == "catatan"
    with qtbot.waitSignal(satu.destroyed):
        QTest.keyClick(satu, Qt.Key.Key_Escape)


def test_f1_opens_the_guide_at_a_dialog_too(berdandan: QApplication, qtbot: QtBot) -> None:
    class JendelaPengaturan(QDialog):
        """A dialog by its name."""

    dialog = JendelaPengaturan()
    qtbot.addWidget(dialog)
    bantuan(dialog)
    dialog.setModal(True)
    dialog.show()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    (panduan,) = dialog.findChildren(JendelaPanduan)
    assert panduan.topik == "pengaturan"
