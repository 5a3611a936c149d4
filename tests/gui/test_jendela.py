"""The window over the real pipeline, driven as a planner drives it."""

from __future__ import annotations

import shutil
import threading
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import PySide6
import pytest
from docx import Document
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from lkjip_desktop import pipeline
from lkjip_desktop.domain.celledit import CellEdit
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.gui.baris_buku import Keadaan
from lkjip_desktop.gui.galat import JendelaGalat
from lkjip_desktop.gui.jendela import Jendela
from lkjip_desktop.gui.perbarui import JendelaPerbarui
from lkjip_desktop.gui.periksa_akhir import JendelaPeriksaAkhir
from lkjip_desktop.gui.periksa_laporan import JendelaPeriksaLaporan
from lkjip_desktop.gui.sunting import TanyaSunting
from lkjip_desktop.gui.tanya_rekap import TanyaDaftar
from lkjip_desktop.gui.tinjauan import Tinjauan
from lkjip_desktop.pipeline import Jelaskan
from lkjip_desktop.writers.excel.tambal import tambal
from tests.gui.conftest import Pembuat
from tests.gui.tiruan import LingkunganTiruan, TugasTiruan

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
    qtbot.waitUntil(lambda: not jendela.ruang.bekerja, timeout=60_000)


def tinjauan(jendela: Jendela) -> Tinjauan:
    """Return the workbook under review."""
    assert jendela.ruang.tinjauan is not None
    return jendela.ruang.tinjauan


def dialog(qtbot: QtBot, jendela: Jendela, jenis: type[QDialog]) -> Any:
    """Wait for a dialog of a kind and return it."""
    qtbot.waitUntil(lambda: any(satu.isVisible() for satu in jendela.findChildren(jenis)), timeout=60_000)
    return next(satu for satu in jendela.findChildren(jenis) if satu.isVisible())


def laporan_dari(buku: Path) -> Path:
    """Return where the report of a workbook is written."""
    return buku.with_name(f"{buku.stem} - LKjIP.docx")


def tulis_angka(buku: Path, ref: CellRef, nilai: str) -> None:
    """Save another value in a cell, by a rename, as Excel does."""
    baru = buku.with_name("~simpanan.tmp")
    tambal(buku, baru, [CellEdit(ref, Decimal(nilai))])
    baru.replace(buku)


def sel_serapan(buku: Path) -> CellRef:
    """Return the cell of the first program's realisasi: no other sheet says it."""
    bacaan = pipeline.read(pipeline.masukan_dari(buku))
    return next(p.realisasi.ref for p in bacaan.hasil.program if p.realisasi and p.realisasi.ref)


def test_an_empty_window_invites_to_drop_a_workbook(buka_jendela: Pembuat) -> None:
    jendela = buka_jendela()
    assert jendela.windowTitle() == "LKjIP Desktop"
    assert jendela.halaman.currentWidget() is jendela.mulai
    assert jendela.mulai.judul.kata() == "Seret kertas kerja ke sini"


def test_a_portable_program_on_a_locked_stick_says_so_on_the_first_page(
    buka_jendela: Pembuat, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not buka_jendela().mulai.pita.isVisible()
    monkeypatch.setattr(pipeline, "data_folder_note", lambda: "Folder E: tidak dapat ditulisi.")
    mulai = buka_jendela().mulai
    assert mulai.pita.isVisible()
    assert mulai.pita.kalimat.kata() == "Folder E: tidak dapat ditulisi."


def test_the_window_fits_a_small_laptop_at_150_percent(qtbot: QtBot, buka_jendela: Pembuat, contoh: Path) -> None:
    jendela = buka_jendela()
    jendela.tawarkan([contoh])
    tunggu(qtbot, jendela)
    jendela.ruang.pesan.emit("x" * 300)
    terkecil = jendela.minimumSizeHint()
    assert terkecil.width() <= 880
    assert terkecil.height() <= 440


def test_dropping_a_workbook_shows_its_review_and_writes_nothing(
    qtbot: QtBot, buka_jendela: Pembuat, contoh: Path
) -> None:
    jendela = buka_jendela()
    assert seret(jendela, berkas(contoh))
    tunggu(qtbot, jendela)
    assert jendela.halaman.currentWidget() is jendela.tinjau
    assert jendela.tinjau.judul.text().startswith("LKjIP 2024")
    assert list(contoh.parent.iterdir()) == [contoh]


def test_every_tab_of_the_review_can_be_shown(qtbot: QtBot, buka_jendela: Pembuat, contoh: Path) -> None:
    jendela = buka_jendela()
    jendela.tawarkan([contoh])
    tunggu(qtbot, jendela)
    nama = [jendela.tinjau.tumpukan.tabText(ke) for ke in range(jendela.tinjau.tumpukan.count())]
    assert nama == ["Capaian", "Anggaran", "SKM", "Perbandingan Antartahun", "Lembar", "Laporan", "Kelengkapan"]
    for satu in jendela.tinjau.tab:
        jendela.tinjau.tumpukan.setCurrentWidget(satu)
        QApplication.processEvents()
        assert satu.isVisible()


def test_the_primary_button_makes_the_report_and_its_files_are_opened(
    qtbot: QtBot, buka_jendela: Pembuat, contoh: Path
) -> None:
    lingkungan = LingkunganTiruan()
    jendela = buka_jendela(lingkungan)
    jendela.tawarkan([contoh])
    tunggu(qtbot, jendela)
    jendela.tinjau.tombol_buat.click()
    tunggu(qtbot, jendela)
    assert lingkungan.dibuka == []
    for satu in (jendela.tinjau.tombol_word, jendela.tinjau.tombol_excel, jendela.tinjau.tombol_folder):
        satu.click()
    terisi = contoh.with_name(f"{contoh.stem} - terisi.xlsx")
    assert lingkungan.dibuka == [laporan_dari(contoh), terisi, contoh.parent]
    assert laporan_dari(contoh).is_file()
    assert jendela.tinjau.hasil.kata().startswith("Selesai.")


def test_a_report_that_was_edited_is_refreshed_on_request(qtbot: QtBot, buka_jendela: Pembuat, contoh: Path) -> None:
    pipeline.build(pipeline.read(pipeline.masukan_dari(contoh)))
    dokumen = Document(str(laporan_dari(contoh)))
    dokumen.add_paragraph("Kalimat yang ditulis sendiri oleh perencana.")
    dokumen.save(str(laporan_dari(contoh)))
    tulis_angka(contoh, sel_serapan(contoh), "123456789")
    lingkungan = LingkunganTiruan()
    jendela = buka_jendela(lingkungan)
    jendela.tawarkan([contoh])
    tunggu(qtbot, jendela)
    jendela.tinjau.tombol_buat.click()
    dialog(qtbot, jendela, TanyaSunting).tombol_perbarui.click()
    dialog(qtbot, jendela, JendelaPerbarui).tombol_terapkan.click()
    tunggu(qtbot, jendela)
    (baru,) = lingkungan.dibuka
    assert baru.name == f"{contoh.stem} - LKjIP - diperbarui.docx"
    assert "ditulis sendiri" in "".join(satu.text for satu in Document(str(baru)).paragraphs)


def test_a_report_that_was_edited_can_be_made_anew_beside_it(qtbot: QtBot, buka_jendela: Pembuat, contoh: Path) -> None:
    laporan_dari(contoh).write_bytes(b"disunting orang")
    jendela = buka_jendela()
    jendela.tawarkan([contoh])
    tunggu(qtbot, jendela)
    jendela.tinjau.tombol_buat.click()
    dialog(qtbot, jendela, TanyaSunting).tombol_baru.click()
    tunggu(qtbot, jendela)
    assert laporan_dari(contoh).read_bytes() == b"disunting orang"
    assert contoh.with_name(f"{contoh.stem} - LKjIP (2).docx").is_file()


def test_cancelling_the_question_writes_nothing(qtbot: QtBot, buka_jendela: Pembuat, contoh: Path) -> None:
    laporan_dari(contoh).write_bytes(b"disunting orang")
    jendela = buka_jendela()
    jendela.tawarkan([contoh])
    tunggu(qtbot, jendela)
    jendela.tinjau.tombol_buat.click()
    dialog(qtbot, jendela, TanyaSunting).reject()
    tunggu(qtbot, jendela)
    assert len(list(contoh.parent.iterdir())) == 2


def test_the_window_stays_alive_while_the_pipeline_works(qtbot: QtBot, buka_jendela: Pembuat, contoh: Path) -> None:
    tugas = TugasTiruan(pintu=threading.Event())
    jendela = buka_jendela(tugas=tugas)
    jendela.tawarkan([contoh])
    tunggu(qtbot, jendela)
    jendela.tinjau.tombol_buat.click()
    qtbot.waitUntil(lambda: jendela.proses.tahap.kata() == "Menunggu…")
    assert jendela.halaman.currentWidget() is jendela.proses
    diambil = seret(jendela, berkas(contoh))
    assert tugas.pintu is not None
    tugas.pintu.set()
    tunggu(qtbot, jendela)
    assert not diambil, "one run at a time"
    assert threading.get_ident() not in tugas.benang


def test_cancelling_leaves_no_file(qtbot: QtBot, buka_jendela: Pembuat, contoh: Path) -> None:
    tugas = TugasTiruan(pintu=threading.Event())
    jendela = buka_jendela(tugas=tugas)
    jendela.tawarkan([contoh])
    tunggu(qtbot, jendela)
    jendela.tinjau.tombol_buat.click()
    qtbot.waitUntil(lambda: jendela.proses.tahap.kata() == "Menunggu…")
    jendela.proses.tombol_batal.click()
    assert jendela.proses.tahap.kata() == "Membatalkan…"
    assert tugas.pintu is not None
    tugas.pintu.set()
    tunggu(qtbot, jendela)
    assert list(contoh.parent.iterdir()) == [contoh]
    assert jendela.halaman.currentWidget() is jendela.tinjau


def test_closing_the_window_lets_the_step_under_way_end(qtbot: QtBot, buka_jendela: Pembuat, contoh: Path) -> None:
    tugas = TugasTiruan(pintu=threading.Event())
    jendela = buka_jendela(tugas=tugas)
    jendela.tawarkan([contoh])
    tunggu(qtbot, jendela)
    jendela.tinjau.tombol_buat.click()
    qtbot.waitUntil(lambda: jendela.proses.tahap.kata() == "Menunggu…")
    assert tugas.pintu is not None
    threading.Timer(0.1, tugas.pintu.set).start()
    jendela.close()
    assert not [satu for satu in contoh.parent.iterdir() if satu.name.startswith(".")]


def test_a_damaged_file_is_its_one_sentence(qtbot: QtBot, buka_jendela: Pembuat, tmp_path: Path) -> None:
    surat = tmp_path / "surat.xlsx"
    surat.write_text("bukan kertas kerja")
    jendela = buka_jendela()
    jendela.tawarkan([surat])
    galat = dialog(qtbot, jendela, JendelaGalat)
    assert "kesalahan pada program" not in galat.kalimat.kata()
    assert jendela.halaman.currentWidget() is jendela.mulai


def test_an_unforeseen_failure_is_a_sentence_without_its_words(
    qtbot: QtBot, buka_jendela: Pembuat, contoh: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    jendela = buka_jendela(tugas=TugasTiruan(galat=ZeroDivisionError("NIP 19700101")))
    jendela.tawarkan([contoh])
    galat = dialog(qtbot, jendela, JendelaGalat)
    assert galat.kalimat.kata().startswith("Terjadi kesalahan pada program")
    galat.tombol_salin.click()
    assert "19700101" not in galat.kalimat.kata() + QApplication.clipboard().text() + "".join(capfd.readouterr())
    assert "ZeroDivisionError" in QApplication.clipboard().text()


def test_a_foreseen_failure_is_its_own_sentence(qtbot: QtBot, buka_jendela: Pembuat, contoh: Path) -> None:
    jendela = buka_jendela(tugas=TugasTiruan(galat=GalatPengguna(SANDI)))
    jendela.tawarkan([contoh])
    assert dialog(qtbot, jendela, JendelaGalat).kalimat.kata() == SANDI


def test_a_file_that_does_not_open_is_said_once(qtbot: QtBot, buka_jendela: Pembuat, contoh: Path) -> None:
    jendela = buka_jendela(LingkunganTiruan(terbuka=False))
    jendela.tawarkan([contoh])
    tunggu(qtbot, jendela)
    jendela.tinjau.tombol_buat.click()
    tunggu(qtbot, jendela)
    for _ in range(2):
        jendela.tinjau.tombol_word.click()
    assert jendela.tinjau.pita.kalimat.kata().count("tidak dapat dibuka dari sini") == 1


def test_an_explained_finding_is_kept_and_can_be_undone(qtbot: QtBot, buka_jendela: Pembuat, contoh: Path) -> None:
    jendela = buka_jendela()
    jendela.tawarkan([contoh])
    tunggu(qtbot, jendela)
    satu = tinjauan(jendela).pemeriksaan.temuan[0]
    jendela.alur.kantor.putuskan(Jelaskan(satu.kunci, "Sesuai SK."))
    tunggu(qtbot, jendela)
    assert _penjelasan(jendela, satu.kunci) == "Sesuai SK."
    jendela.menu.aksi("Urungkan Keputusan").trigger()
    tunggu(qtbot, jendela)
    assert _penjelasan(jendela, satu.kunci) is None
    assert not jendela.menu.aksi("Urungkan Keputusan").isEnabled()


def test_a_report_made_before_a_decision_is_said_to_be_older(qtbot: QtBot, buka_jendela: Pembuat, contoh: Path) -> None:
    jendela = buka_jendela()
    jendela.tawarkan([contoh])
    tunggu(qtbot, jendela)
    jendela.tinjau.tombol_buat.click()
    tunggu(qtbot, jendela)
    jendela.alur.kantor.putuskan(Jelaskan(tinjauan(jendela).pemeriksaan.temuan[0].kunci, "Sesuai SK."))
    tunggu(qtbot, jendela)
    assert "belum memuat perubahan terakhir" in jendela.tinjau.hasil.kata()
    assert jendela.tinjau.tombol_buat.property("utama")
    jendela.tinjau.tombol_buat.click()
    tunggu(qtbot, jendela)
    assert jendela.tinjau.hasil.kata().startswith("Selesai.")


def _penjelasan(jendela: Jendela, kunci: str) -> str | None:
    semua = {satu.kunci: satu.diterima for satu in tinjauan(jendela).pemeriksaan.temuan}
    return semua[kunci]


def test_a_workbook_saved_in_excel_is_read_again_and_the_change_is_told(
    qtbot: QtBot, buka_jendela: Pembuat, contoh: Path
) -> None:
    jendela = buka_jendela()
    jendela.tawarkan([contoh])
    tunggu(qtbot, jendela)
    tulis_angka(contoh, sel_serapan(contoh), "123456789")
    qtbot.waitUntil(lambda: jendela.tinjau.pita_berubah.isVisible(), timeout=20_000)
    jendela.tinjau.tombol_ulang.click()
    tunggu(qtbot, jendela)
    assert not jendela.tinjau.pita_berubah.isVisible()
    assert "Yang berubah" in jendela.tinjau.pita.kalimat.kata()


def test_several_workbooks_of_several_offices_become_a_list(
    qtbot: QtBot, buka_jendela: Pembuat, contoh: Path, tmp_path: Path
) -> None:
    lain = Path(shutil.copy(contoh, tmp_path / "Kertas Kerja (2).xlsx"))
    rusak = tmp_path / "rusak.xlsx"
    rusak.write_text("bukan")
    jendela = buka_jendela()
    seret(jendela, berkas(contoh, lain, rusak))
    tunggu(qtbot, jendela)
    assert jendela.halaman.currentWidget() is jendela.daftar
    jendela.daftar.tombol_semua.click()
    tunggu(qtbot, jendela)
    assert laporan_dari(contoh).is_file()
    assert laporan_dari(lain).is_file()


def test_a_folder_lists_its_workbooks_without_our_own_outputs(
    qtbot: QtBot, buka_jendela: Pembuat, contoh: Path
) -> None:
    contoh.with_name("~$Kertas.xlsx").write_bytes(b"")
    pipeline.build(pipeline.read(pipeline.masukan_dari(contoh)))
    jendela = buka_jendela(LingkunganTiruan(folder=contoh.parent))
    jendela.menu.aksi("Pilih Folder…").trigger()
    assert jendela.halaman.currentWidget() is jendela.daftar
    assert [satu.buku for satu in jendela.daftar.tabel.model_buku.semua] == [contoh]


def test_a_folder_gives_a_recapitulation_compared_with_a_list(
    qtbot: QtBot, buka_jendela: Pembuat, contoh: Path, tmp_path: Path
) -> None:
    (contoh.parent / "Rusak.xlsx").write_text("bukan")
    daftar = tmp_path / "daftar.txt"
    daftar.write_text("Disdukcapil\nDinas Sosial\n", encoding="utf-8")
    meja = LingkunganTiruan(folder=contoh.parent, berkas=daftar)
    jendela = buka_jendela(meja)
    jendela.menu.aksi("Pilih Folder…").trigger()
    jendela.daftar.tombol_rekap.click()
    dialog(qtbot, jendela, TanyaDaftar).tombol_pilih.click()
    tunggu(qtbot, jendela)
    rekap = contoh.with_name("rekap.xlsx")
    assert meja.dibuka == [rekap]
    assert jendela.daftar.ringkasan.kata() == f"Rekap tersimpan: {rekap}."
    assert {satu.keadaan for satu in jendela.daftar.tabel.model_buku.semua} == {Keadaan.SIAP, Keadaan.GAGAL}
    isi = [baris[1:3] for baris in openpyxl.load_workbook(rekap).worksheets[0].iter_rows(min_row=5, values_only=True)]
    assert isi == [("Disdukcapil", "Diperiksa"), ("Dinas Sosial", "Belum menyerahkan"), ("Rusak", "Gagal")]


def test_a_recapitulation_that_is_called_off_writes_nothing(qtbot: QtBot, buka_jendela: Pembuat, contoh: Path) -> None:
    jendela = buka_jendela(LingkunganTiruan(folder=contoh.parent))
    jendela.menu.aksi("Pilih Folder…").trigger()
    jendela.daftar.tombol_rekap.click()
    dialog(qtbot, jendela, TanyaDaftar).tombol_batal.click()
    assert not jendela.ruang.bekerja
    jendela.daftar.tombol_rekap.click()
    dialog(qtbot, jendela, TanyaDaftar).tombol_pilih.click()  # and no file chosen
    assert not jendela.ruang.bekerja
    assert not contoh.with_name("rekap.xlsx").exists()


def test_a_folder_that_went_away_is_its_one_sentence(
    qtbot: QtBot, buka_jendela: Pembuat, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    jendela = buka_jendela(LingkunganTiruan(folder=tmp_path))
    monkeypatch.setattr(Path, "iterdir", _hilang)
    jendela.menu.aksi("Pilih Folder…").trigger()
    assert "tidak dapat dibuka" in dialog(qtbot, jendela, JendelaGalat).kalimat.kata()


def _hilang(folder: Path) -> None:
    raise FileNotFoundError(folder)


def test_an_audited_report_shows_its_findings(qtbot: QtBot, buka_jendela: Pembuat, contoh: Path) -> None:
    pipeline.build(pipeline.read(pipeline.masukan_dari(contoh)))
    jendela = buka_jendela()
    seret(jendela, berkas(laporan_dari(contoh)))
    periksa = dialog(qtbot, jendela, JendelaPeriksaLaporan)
    periksa.tombol_komentar.click()
    tunggu(qtbot, jendela)
    assert contoh.with_name(f"{contoh.stem} - LKjIP - komentar.docx").is_file()


def test_periksa_akhir_lists_what_is_still_to_be_settled(qtbot: QtBot, buka_jendela: Pembuat, contoh: Path) -> None:
    jendela = buka_jendela()
    jendela.tawarkan([contoh])
    tunggu(qtbot, jendela)
    jendela.tinjau.tombol_buat.click()
    tunggu(qtbot, jendela)
    jendela.menu.aksi("Periksa Akhir").trigger()
    assert dialog(qtbot, jendela, JendelaPeriksaAkhir).windowTitle() == "Periksa Akhir"


def test_a_document_with_typed_keys_becomes_a_template(qtbot: QtBot, buka_jendela: Pembuat, tmp_path: Path) -> None:
    dokumen = Document()
    dokumen.add_paragraph("Laporan {{instansi.nama}} {{bukan.kunci}}")
    dokumen.save(str(tmp_path / "Kop.docx"))
    jendela = buka_jendela(LingkunganTiruan(berkas=tmp_path / "Kop.docx"))
    jendela.menu.aksi("Jadikan Templat…").trigger()
    teks = dialog(qtbot, jendela, JendelaGalat).kalimat.kata()
    assert "Templat dengan 1 kunci tersimpan" in teks
    assert "bukan.kunci" in teks
    assert (tmp_path / "Kop - templat.docx").is_file()


def test_an_older_report_gives_its_prose_to_the_new_one(qtbot: QtBot, buka_jendela: Pembuat, contoh: Path) -> None:
    lama = contoh.with_name("Laporan 2023.docx")
    dokumen = Document()
    dokumen.add_heading("BAB I PENDAHULUAN", 1)
    dokumen.add_heading("1.1 Latar Belakang", 2)
    dokumen.add_paragraph("Dinas ini melayani masyarakat dengan sepenuh hati sejak lama di seluruh wilayah kabupaten.")
    dokumen.save(str(lama))
    jendela = buka_jendela(LingkunganTiruan(berkas=lama))
    jendela.tawarkan([contoh])
    tunggu(qtbot, jendela)
    jendela.menu.aksi("Buat dari Laporan Lama…").trigger()
    tunggu(qtbot, jendela)
    assert laporan_dari(contoh).is_file()
    assert "sepenuh hati" in "".join(satu.text for satu in Document(str(laporan_dari(contoh))).paragraphs)


def test_workbook_and_profile_are_kept_as_one_file_and_opened_again(
    qtbot: QtBot, buka_jendela: Pembuat, contoh: Path
) -> None:
    kumpulan = contoh.with_suffix(".lkjip")
    jendela = buka_jendela(LingkunganTiruan(simpan=kumpulan))
    jendela.tawarkan([contoh])
    tunggu(qtbot, jendela)
    jendela.menu.aksi("Simpan sebagai Berkas LKjIP…").trigger()
    jendela.ke_awal()
    jendela.tawarkan([kumpulan])
    tunggu(qtbot, jendela)
    assert tinjauan(jendela).bacaan.masukan.buku == contoh


def test_picking_a_workbook_shows_its_review(qtbot: QtBot, buka_jendela: Pembuat, contoh: Path) -> None:
    jendela = buka_jendela(LingkunganTiruan(buku=[contoh]))
    jendela.mulai.tombol_pilih.click()
    tunggu(qtbot, jendela)
    assert jendela.halaman.currentWidget() is jendela.tinjau


def test_a_cancelled_dialog_changes_nothing(buka_jendela: Pembuat) -> None:
    jendela = buka_jendela()
    jendela.mulai.tombol_pilih.click()
    jendela.mulai.tombol_contoh.click()
    assert not jendela.ruang.bekerja
    assert jendela.halaman.currentWidget() is jendela.mulai


def test_the_sample_is_copied_and_reviewed(qtbot: QtBot, buka_jendela: Pembuat, tmp_path: Path) -> None:
    jendela = buka_jendela(LingkunganTiruan(folder=tmp_path / "coba"))
    jendela.mulai.tombol_contoh.click()
    tunggu(qtbot, jendela)
    assert jendela.halaman.currentWidget() is jendela.tinjau
    assert len(list((tmp_path / "coba").iterdir())) == 2


def test_a_workbook_is_found_again_among_those_opened_lately(qtbot: QtBot, buka_jendela: Pembuat, contoh: Path) -> None:
    jendela = buka_jendela()
    jendela.tawarkan([contoh])
    tunggu(qtbot, jendela)
    assert [satu.berkas for satu in pipeline.recent()] == [contoh]


def test_what_is_no_file_is_not_taken(buka_jendela: Pembuat) -> None:
    teks, alamat = QMimeData(), QMimeData()
    teks.setText("Kertas Kerja.xlsx")
    alamat.setUrls([QUrl("https://contoh.go.id/kertas.xlsx")])
    jendela = buka_jendela()
    assert not seret(jendela, teks)
    assert not seret(jendela, alamat)


def test_the_place_for_drops_lights_up_only_while_something_is_dragged(buka_jendela: Pembuat, contoh: Path) -> None:
    jendela = buka_jendela()
    gelap = jendela.mulai.grab().toImage()
    masuk(jendela, berkas(contoh))
    assert jendela.mulai.grab().toImage() != gelap
    jendela.mulai.tempat.nyalakan(False)
    assert jendela.mulai.grab().toImage() == gelap


def test_where_the_window_stood_is_remembered(buka_jendela: Pembuat) -> None:
    jendela = buka_jendela()
    jendela.resize(700, 500)
    jendela.close()
    assert buka_jendela().size().width() == 700
