from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import PySide6
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.gui.jendela import Jendela
from tests.gui.conftest import Pembuat
from tests.gui.tiruan import JalurTiruan, LingkunganTiruan

BUKU = Path("/data/Kertas Kerja 2024.xlsx")
LAIN = Path("/data/Kecamatan.xlsx")
SANDI = "Berkas dilindungi kata sandi. Simpan salinan tanpa kata sandi, lalu coba lagi."
TOMBOL = Qt.MouseButton.LeftButton
AKSI = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
TITIK: Any = QPointF(50, 50) if PySide6.__version_info__ >= (6, 12) else QPoint(50, 50)  # what this Qt wants


def masuk(jendela: Jendela, isi: QMimeData) -> bool:
    """Drag something into the window; True where it would be taken."""
    peristiwa = QDragEnterEvent(TITIK, AKSI, isi, TOMBOL, Qt.KeyboardModifier.NoModifier)
    peristiwa.ignore()
    QApplication.sendEvent(jendela, peristiwa)
    return peristiwa.isAccepted()


def seret(jendela: Jendela, isi: QMimeData) -> bool:
    """Drag something over the window and drop it there; True where it was taken."""
    if not masuk(jendela, isi):
        return False
    jatuh = QDropEvent(QPointF(50, 50), AKSI, isi, TOMBOL, Qt.KeyboardModifier.NoModifier)
    jatuh.setDropAction(Qt.DropAction.MoveAction)  # as Explorer proposes it on the same drive
    QApplication.sendEvent(jendela, jatuh)
    assert jatuh.dropAction() is Qt.DropAction.CopyAction  # never moved away from where it is
    return True


def berkas(*buku: Path) -> QMimeData:
    """Return what a file manager drags."""
    isi = QMimeData()
    isi.setUrls([QUrl.fromLocalFile(str(satu)) for satu in buku])
    return isi


def tunggu(qtbot: QtBot, jendela: Jendela) -> None:
    """Wait until the worker is done."""
    qtbot.waitUntil(lambda: not jendela.bekerja, timeout=20_000)


def judul(jendela: Jendela) -> str:
    """Return the sentence that sums the result up."""
    return jendela.hasil.rincian.berhasil.judul.kata()


def test_an_empty_window_invites_to_drop_a_workbook(buka_jendela: Pembuat) -> None:
    jendela = buka_jendela()
    assert jendela.windowTitle() == "LKjIP Desktop"
    assert jendela.halaman.currentWidget() is jendela.mulai
    assert jendela.mulai.judul.kata() == "Seret kertas kerja ke sini"
    assert not jendela.mulai.tombol_buat.isVisible()


@pytest.mark.parametrize("isi", [1, 3])
def test_the_window_fits_a_small_laptop_at_150_percent(qtbot: QtBot, buka_jendela: Pembuat, isi: int) -> None:
    jendela = buka_jendela(JalurTiruan(catatan=["x" * 300]))
    panjang = Path("/data/" + "folder_yang_sangat_panjang/" * 12) / BUKU.name
    jendela.buat([panjang] * isi)
    tunggu(qtbot, jendela)
    jendela.tawarkan([panjang])
    terkecil = jendela.minimumSizeHint()
    assert terkecil.width() <= 880
    assert terkecil.height() <= 440


def test_dropping_a_workbook_makes_its_report(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    jalur = JalurTiruan()
    jendela = buka_jendela(jalur)
    assert seret(jendela, berkas(BUKU))
    tunggu(qtbot, jendela)
    assert jalur.dibuat == [BUKU]
    assert judul(jendela) == "Selesai. Ada 2 tidak sesuai dan 5 perlu diperiksa."
    assert jendela.halaman.currentWidget() is jendela.hasil


def test_dropping_several_workbooks_makes_them_one_after_another(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    jalur = JalurTiruan(gagal={LAIN.name: GalatPengguna(SANDI)})
    jendela = buka_jendela(jalur)
    seret(jendela, berkas(LAIN, BUKU))
    tunggu(qtbot, jendela)
    assert (jalur.dibaca, jalur.dibuat) == ([LAIN, BUKU], [BUKU])
    assert jendela.hasil.ringkasan.kata() == "1 laporan selesai, 1 gagal"
    assert jendela.hasil.rincian.gagal.kalimat.kata() == SANDI
    jendela.hasil.daftar.setCurrentRow(1)
    assert jendela.hasil.tombol_word.isVisible()
    assert jendela.hasil.rincian.currentWidget() is jendela.hasil.rincian.berhasil


def test_what_is_no_file_is_not_taken(buka_jendela: Pembuat) -> None:
    teks, alamat = QMimeData(), QMimeData()
    teks.setText("Kertas Kerja.xlsx")
    alamat.setUrls([QUrl("https://contoh.go.id/kertas.xlsx")])
    jendela = buka_jendela()
    assert not seret(jendela, teks)
    assert not seret(jendela, alamat)


def test_the_place_for_drops_lights_up_only_while_something_is_dragged(buka_jendela: Pembuat) -> None:
    jendela = buka_jendela()
    gelap = jendela.mulai.grab().toImage()
    masuk(jendela, berkas(BUKU))
    assert jendela.mulai.grab().toImage() != gelap
    jendela.mulai.tempat.nyalakan(False)
    assert jendela.mulai.grab().toImage() == gelap


def test_the_window_stays_alive_while_the_pipeline_works(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    jalur = JalurTiruan(pintu=threading.Event())
    jendela = buka_jendela(jalur)
    jendela.buat([BUKU, LAIN])
    qtbot.waitUntil(lambda: jendela.proses.tahap.kata() == "Menulis laporan…")
    assert jendela.proses.nama.text() == BUKU.name
    assert jendela.proses.urutan.kata() == "Kertas kerja 1 dari 2"
    diambil = seret(jendela, berkas(BUKU))
    assert jalur.pintu is not None
    jalur.pintu.set()
    tunggu(qtbot, jendela)
    assert not diambil, "one run at a time"
    assert threading.get_ident() not in jalur.benang


def test_cancelling_ends_the_run_after_the_step_that_is_under_way(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    jalur = JalurTiruan(pintu=threading.Event())
    jendela = buka_jendela(jalur)
    jendela.buat([BUKU, LAIN])
    qtbot.waitUntil(lambda: jendela.proses.tahap.kata() == "Menulis laporan…")
    jendela.proses.tombol_batal.click()
    assert jendela.proses.tahap.kata() == "Membatalkan…"
    assert jalur.pintu is not None
    jalur.pintu.set()
    tunggu(qtbot, jendela)
    assert jalur.dibaca == [BUKU]
    assert jendela.halaman.currentWidget() is jendela.hasil, "the report that was finished is shown"


def test_closing_the_window_lets_the_step_under_way_end(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    jalur = JalurTiruan(pintu=threading.Event())
    jendela = buka_jendela(jalur)
    jendela.buat([BUKU, LAIN])
    qtbot.waitUntil(lambda: jendela.proses.tahap.kata() == "Menulis laporan…")
    assert jalur.pintu is not None
    threading.Timer(0.1, jalur.pintu.set).start()
    jendela.close()
    assert jalur.dibuat == [BUKU]
    assert jalur.dibaca == [BUKU]


def test_a_failure_is_its_one_sentence_and_nothing_else(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    jendela = buka_jendela(JalurTiruan(gagal={BUKU.name: GalatPengguna(SANDI)}))
    jendela.buat([BUKU])
    tunggu(qtbot, jendela)
    assert jendela.hasil.rincian.gagal.kalimat.kata() == SANDI
    assert jendela.hasil.rincian.gagal.isVisible()
    for satu in (jendela.hasil.tombol_word, jendela.hasil.tombol_excel, jendela.hasil.tombol_folder):
        assert not satu.isVisible()


def test_an_unforeseen_failure_is_a_sentence_too(
    qtbot: QtBot, buka_jendela: Pembuat, capfd: pytest.CaptureFixture[str]
) -> None:
    jendela = buka_jendela(JalurTiruan(gagal={BUKU.name: ZeroDivisionError("NIP 19700101")}))
    jendela.buat([BUKU])
    tunggu(qtbot, jendela)
    kalimat = jendela.hasil.rincian.gagal.kalimat.kata()
    assert kalimat.startswith(f"Terjadi kesalahan pada program saat mengolah {BUKU.name}.")
    assert "NIP" not in kalimat + "".join(capfd.readouterr())


def test_reading_again_runs_the_same_workbook_once_more(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    jalur = JalurTiruan(gagal={BUKU.name: GalatPengguna(SANDI)})
    jendela = buka_jendela(jalur)
    jendela.buat([BUKU])
    tunggu(qtbot, jendela)
    jalur.gagal.clear()
    jendela.hasil.tombol_ulang.click()
    tunggu(qtbot, jendela)
    assert jalur.dibuat == [BUKU]
    assert judul(jendela).startswith("Selesai.")


def test_the_files_made_are_opened_by_their_buttons(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    lingkungan = LingkunganTiruan()
    jendela = buka_jendela(lingkungan=lingkungan)
    jendela.buat([BUKU])
    tunggu(qtbot, jendela)
    assert lingkungan.dibuka == []
    for satu in (jendela.hasil.tombol_word, jendela.hasil.tombol_excel, jendela.hasil.tombol_folder):
        satu.click()
    word, excel, folder = lingkungan.dibuka
    assert word == BUKU.with_name("Kertas Kerja 2024 - LKjIP.docx")
    assert excel == BUKU.with_name("Kertas Kerja 2024 - terisi.xlsx")
    assert folder == BUKU.parent


def test_a_file_that_does_not_open_is_said_beside_what_was_said_before(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    jalur = JalurTiruan(catatan=["Hasil disimpan di Dokumen."])
    jendela = buka_jendela(jalur, LingkunganTiruan(terbuka=False))
    jendela.buat([BUKU])
    tunggu(qtbot, jendela)
    jendela.hasil.tombol_word.click()
    jendela.hasil.tombol_word.click()
    kalimat = jendela.hasil.rincian.berhasil.pita.kalimat.kata().splitlines()
    assert kalimat[0] == "Hasil disimpan di Dokumen."
    assert kalimat[1].startswith("Kertas Kerja 2024 - LKjIP.docx tidak dapat dibuka")
    assert len(kalimat) == 2


def test_a_workbook_that_cannot_be_filled_says_why(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    jalur = JalurTiruan(alasan_excel="Struktur kertas kerja dikunci.", peringatan=("Yang dibaca simpanan terakhir.",))
    jendela = buka_jendela(jalur)
    jendela.buat([BUKU])
    tunggu(qtbot, jendela)
    pita = jendela.hasil.rincian.berhasil.pita
    assert pita.isVisible()
    assert pita.kalimat.kata() == "Struktur kertas kerja dikunci.\nYang dibaca simpanan terakhir."
    assert not jendela.hasil.tombol_excel.isEnabled()
    assert jendela.hasil.tombol_word.isEnabled()


def test_nothing_to_say_shows_no_band(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    jendela = buka_jendela(JalurTiruan(hasil=[]))
    jendela.buat([BUKU])
    tunggu(qtbot, jendela)
    rincian = jendela.hasil.rincian.berhasil
    assert not rincian.pita.isVisible()
    assert not rincian.tabel.isVisible()
    assert rincian.kosong.text() == "Tidak ada catatan pemeriksaan."


def test_picking_workbooks_makes_their_reports(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    jalur = JalurTiruan()
    jendela = buka_jendela(jalur, LingkunganTiruan(buku=[BUKU]))
    jendela.mulai.tombol_pilih.click()
    tunggu(qtbot, jendela)
    assert jalur.dibuat == [BUKU]


def test_a_cancelled_dialog_changes_nothing(buka_jendela: Pembuat) -> None:
    jendela = buka_jendela()
    jendela.mulai.tombol_pilih.click()
    jendela.mulai.tombol_contoh.click()
    assert not jendela.bekerja
    assert jendela.halaman.currentWidget() is jendela.mulai


def test_the_sample_is_copied_and_its_report_made(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    jalur = JalurTiruan()
    jendela = buka_jendela(jalur, LingkunganTiruan(folder=Path("/data/contoh")))
    jendela.mulai.tombol_contoh.click()
    tunggu(qtbot, jendela)
    assert jalur.dibuat == [Path("/data/contoh/Contoh.xlsx")]


def test_reading_the_sample_again_reads_the_copy_that_was_edited(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    jalur = JalurTiruan()
    jendela = buka_jendela(jalur, LingkunganTiruan(folder=Path("/data/contoh")))
    jendela.mulai.tombol_contoh.click()
    tunggu(qtbot, jendela)
    jalur.gagal["contoh"] = GalatPengguna("must not be copied twice")
    jendela.hasil.tombol_ulang.click()
    tunggu(qtbot, jendela)
    assert jalur.dibuat == [Path("/data/contoh/Contoh.xlsx")] * 2


def test_reading_again_does_not_open_word_again(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    lingkungan = LingkunganTiruan()
    jendela = buka_jendela(lingkungan=lingkungan)
    jendela.buat([BUKU], buka_word=True)
    tunggu(qtbot, jendela)
    jendela.hasil.tombol_ulang.click()
    tunggu(qtbot, jendela)
    assert len(lingkungan.dibuka) == 1


def test_a_sample_that_cannot_be_copied_is_said(qtbot: QtBot, buka_jendela: Pembuat) -> None:
    jalur = JalurTiruan(gagal={"contoh": GalatPengguna("Folder tidak dapat ditulisi. Pilih folder lain.")})
    jendela = buka_jendela(jalur, LingkunganTiruan(folder=Path("/data/contoh")))
    jendela.mulai.tombol_contoh.click()
    tunggu(qtbot, jendela)
    assert jendela.hasil.rincian.gagal.kalimat.kata() == "Folder tidak dapat ditulisi. Pilih folder lain."
    jalur.gagal.clear()
    jendela.hasil.tombol_ulang.click()
    tunggu(qtbot, jendela)
    assert jalur.dibuat == [Path("/data/contoh/Contoh.xlsx")]
