"""A workbook of which nothing is known yet is no error in the window: its headings can be given their meanings."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from openpyxl import Workbook
from pytestqt.qtbot import QtBot

from lkjip_desktop import pipeline
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.gui.jendela import Jendela
from lkjip_desktop.pipeline import Kekurangan
from tests.gui.conftest import Pembuat
from tests.gui.test_jendela import tunggu
from tests.gui.tiruan import LingkunganTiruan
from tests.readers.buku import Baris, tulis

# A menu is raised and takes the keyboard; the platform without a screen only says that it cannot.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)
ASING: list[Baris] = [
    ["RENCANA DAN PEROLEHAN"],
    ["Nama Ukuran", "Rencana Angka", "Perolehan"],
    ["Kemantapan jalan", 80, 82],
    ["Cakupan air bersih", 75, 70],
]
TANPA_JUDUL = "Laporan dapat dibuat setelah"


@pytest.fixture
def asing(tmp_path: Path) -> Path:
    return tulis(tmp_path / "Asing.xlsx", Data=ASING)


def buka(qtbot: QtBot, jendela: Jendela, buku: Path) -> Jendela:
    jendela.tawarkan([buku])
    tunggu(qtbot, jendela)
    return jendela


def klik(qtbot: QtBot, jendela: Jendela, sel: str, kata: str) -> None:
    lembar = jendela.tinjau.lembar
    ref = CellRef.dari_a1("", sel)
    lembar.kisi.sel_diklik.emit(ref.baris, ref.kolom)
    assert lembar.menu is not None
    lembar.menu.aksi(kata).trigger()
    lembar.menu.close()
    tunggu(qtbot, jendela)


def test_it_opens_at_its_sheet_with_a_sentence_and_no_report_can_be_made(
    qtbot: QtBot, buka_jendela: Pembuat, asing: Path
) -> None:
    jendela = buka(qtbot, buka_jendela(), asing)
    halaman = jendela.tinjau
    assert jendela.halaman.currentWidget() is halaman
    assert halaman.tumpukan.currentWidget() is halaman.lembar
    assert halaman.lembar.kisi.lembar.nama == "Data"
    assert halaman.pita_kurang.kalimat.kata().startswith("Belum ada tabel LKjIP yang dikenali. Klik judul kolom")
    assert not halaman.tombol_buat.isEnabled()
    assert halaman.tombol_buat.toolTip() == "Laporan dapat dibuat setelah ada tabel LKjIP yang dikenali."
    assert halaman.tombol_contoh.isHidden()
    assert halaman.catatan.kosong.kata() == "Belum ada yang dapat diperiksa."
    for teks in ("Buat Laporan", "Perbarui Laporan…", "Buat dari Laporan Lama…", "Simpan Lembar Pemeriksaan"):
        assert not jendela.menu.aksi(teks).isEnabled(), teks
    assert jendela.menu.aksi("Baca Ulang").isEnabled()


def test_every_tab_of_it_can_be_looked_at(qtbot: QtBot, buka_jendela: Pembuat, asing: Path) -> None:
    jendela = buka(qtbot, buka_jendela(), asing)
    for ke in range(jendela.tinjau.tumpukan.count()):
        jendela.tinjau.tumpukan.setCurrentIndex(ke)
        tunggu(qtbot, jendela)
    assert jendela.tinjau.laporan.ringkasan.kata().startswith(TANPA_JUDUL)
    assert jendela.tinjau.laporan.pohon.topLevelItemCount() == 0


def test_headings_that_are_given_their_meanings_fill_the_review_and_a_report_is_made(
    qtbot: QtBot, buka_jendela: Pembuat, asing: Path
) -> None:
    jendela = buka(qtbot, buka_jendela(), asing)
    for sel, kata in (("A2", "Nama indikator"), ("B2", "Target"), ("C2", "Realisasi")):
        klik(qtbot, jendela, sel, kata)
    halaman, tinjauan = jendela.tinjau, jendela.ruang.tinjauan
    assert tinjauan is not None
    assert [satu.nama for satu in tinjauan.bacaan.laporan.indikator] == ["Kemantapan jalan", "Cakupan air bersih"]
    assert tinjauan.kurang is None
    assert halaman.pita_kurang.isHidden()
    assert halaman.tombol_buat.isEnabled()
    assert halaman.tombol_buat.toolTip() == ""
    assert halaman.tumpukan.currentWidget() is halaman.lembar
    assert jendela.menu.aksi("Buat Laporan").isEnabled()
    halaman.tombol_buat.click()
    tunggu(qtbot, jendela)
    assert asing.with_name("Asing - LKjIP.docx").is_file()
    assert buka(qtbot, jendela, asing).tinjau.tombol_buat.isEnabled(), "the profile remembers"


def test_a_mapping_that_is_taken_back_leads_back(qtbot: QtBot, buka_jendela: Pembuat, asing: Path) -> None:
    jendela = buka(qtbot, buka_jendela(), asing)
    for sel, kata in (("A2", "Nama indikator"), ("B2", "Target"), ("C2", "Realisasi")):
        klik(qtbot, jendela, sel, kata)
    for _ in range(3):
        jendela.menu.aksi("Urungkan Keputusan").trigger()
        tunggu(qtbot, jendela)
    assert not jendela.tinjau.tombol_buat.isEnabled()
    assert not jendela.tinjau.pita_kurang.isHidden()


def test_made_at_once_it_is_only_opened(qtbot: QtBot, buka_jendela: Pembuat, asing: Path) -> None:
    jendela = buka_jendela()
    jendela.buat([asing])
    tunggu(qtbot, jendela)
    assert jendela.halaman.currentWidget() is jendela.tinjau
    assert list(asing.parent.glob("*.docx")) == []


@pytest.mark.parametrize("isi", ["kosong", "tanpa isi"])
def test_an_empty_workbook_says_so_and_offers_the_sample(
    qtbot: QtBot, buka_jendela: Pembuat, tmp_path: Path, buku_kosong: Path, isi: str
) -> None:
    buku = tmp_path / "Kosong.xlsx"
    if isi == "kosong":
        Workbook().save(buku)
    else:
        shutil.copyfile(buku_kosong, buku)
    (tmp_path / "contoh").mkdir()
    jendela = buka(qtbot, buka_jendela(LingkunganTiruan(folder=tmp_path / "contoh")), buku)
    assert jendela.ruang.tinjauan is not None
    assert jendela.ruang.tinjauan.kurang == isi
    assert jendela.tinjau.pita_kurang.kalimat.kata().endswith("Isi di Excel, simpan, lalu baca ulang.")
    assert not jendela.tinjau.tombol_buat.isEnabled()
    jendela.tinjau.tombol_contoh.click()
    tunggu(qtbot, jendela)
    assert jendela.tinjau.tombol_buat.isEnabled()
    assert jendela.tinjau.pita_kurang.isHidden()
    assert jendela.tinjau.tumpukan.currentIndex() == 0


def test_the_command_line_still_refuses_it(asing: Path) -> None:
    bacaan = pipeline.read(pipeline.masukan_dari(asing))
    assert pipeline.review(bacaan).kurang is Kekurangan.TAK_DIKENAL
    for langkah in (pipeline.check, pipeline.build):
        with pytest.raises(GalatPengguna, match="tidak memuat tabel LKjIP yang dikenali"):
            langkah(bacaan)
