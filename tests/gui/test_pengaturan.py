"""The dialog of the office's settings over a real reading."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop import pipeline
from lkjip_desktop.domain.profil import PejabatKantor, Penerimaan, Profil
from lkjip_desktop.gui.pengaturan import JendelaPengaturan
from lkjip_desktop.pipeline import Atur, Bacaan
from tests.gui.tiruan import LingkunganTiruan

Pembuka = Callable[..., JendelaPengaturan]


@pytest.fixture
def bacaan(contoh: Path) -> Bacaan:
    """Return the sample as read."""
    return pipeline.read(pipeline.masukan_dari(contoh))


@pytest.fixture
def buka(berdandan: QApplication, qtbot: QtBot, bacaan: Bacaan) -> Pembuka:
    """Return a function that shows the settings under a profile."""
    hidup: list[QWidget] = []

    def _buka(profil: Profil | None = None, lingkungan: LingkunganTiruan | None = None) -> JendelaPengaturan:
        induk = QWidget()
        induk.resize(1366, 700)
        qtbot.addWidget(induk)
        hidup.append(induk)
        di_bawah = pipeline.decide(bacaan, Atur(profil)) if profil else bacaan
        jendela = JendelaPengaturan(di_bawah, lingkungan or LingkunganTiruan(), induk)
        jendela.show()
        qtbot.waitExposed(jendela)
        return jendela

    return _buka


def _simpan(qtbot: QtBot, jendela: JendelaPengaturan) -> Profil:
    with qtbot.waitSignal(jendela.keputusan_diminta, timeout=2000) as sinyal:
        jendela.tombol_simpan.click()
    keputusan = (sinyal.args or [None])[0]
    assert isinstance(keputusan, Atur)
    return keputusan.profil


def test_settings_that_nobody_touched_are_handed_on_as_they_were(qtbot: QtBot, buka: Pembuka, bacaan: Bacaan) -> None:
    kunci = bacaan.laporan.indikator[0].kunci
    profil = Profil.model_validate(
        {
            "instansi": "Dinas Contoh",
            "milik_versi_baru": [1],
            "kertas": "A4",
            "pimpinan": "Direktur",
            "pejabat": [{"nama": "Ani", "mulai": "2024-01-02", "akhir": "2024-12-31", "gelar": "S.H."}],
            "kebijakan": {
                "batas": "120",
                "lantai": None,
                "desimal": 3,
                "pembulatan": "dipotong",
                "tangga": [{"nama": "Baik", "bawah": "75.5", "terbuka": True}, {"nama": "Kurang", "bawah": 0}],
                "arah": {kunci: "turun"},
                "rumus": {kunci: "T/R"},
            },
            "terima": {"CAP001:x": {"alasan": "sesuai", "tanggal": "2025-01-10"}},
            "jawaban": {"tahun": "2024"},
            "pilihan": {"x": "1"},
            "pemetaan": {"capaian": "capaian"},
        }
    )
    assert _simpan(qtbot, buka(profil)) == profil


def test_what_is_set_reaches_the_profile(qtbot: QtBot, buka: Pembuka) -> None:
    jendela = buka()
    jendela.kantor.pimpinan.setText("  Kepala   Dinas ")
    jendela.kantor.pejabat.tambah(["Budi Contoh", "19700101 199501 1 001", "", "", "1 Juli 2024", ""])
    jendela.laporan.kertas.pilih("A4")
    jendela.ketentuan.daftar["desimal"].pilihan.pilih("1")
    jendela.ketentuan.angka["batas"].pilihan.pilih("sendiri")
    jendela.ketentuan.angka["batas"].medan.setText("112,5%")
    profil = _simpan(qtbot, jendela)
    assert profil.pimpinan == "Kepala Dinas"
    assert profil.pejabat == [PejabatKantor(nama="Budi Contoh", nip="19700101 199501 1 001", mulai=date(2024, 7, 1))]
    assert profil.kertas == "A4"
    assert profil.kebijakan == {"desimal": 1, "batas": "112.5"}


def test_the_default_is_to_follow_the_workbook_and_says_what_that_is(buka: Pembuka, bacaan: Bacaan) -> None:
    jendela = buka()
    pembulatan = jendela.ketentuan.daftar["pembulatan"]
    assert pembulatan.pilihan.nilai() is None
    assert pembulatan.pilihan.currentText().startswith("Mengikuti kertas kerja: ")
    assert pembulatan.alasan.kata() == bacaan.hasil.kebijakan.alasan["pembulatan"]


def test_a_ladder_of_the_office_is_sorted_and_checked(qtbot: QtBot, buka: Pembuka) -> None:
    jendela = buka()
    tangga = jendela.ketentuan.tangga
    tangga.pilihan.pilih("tetap")
    assert tangga.tabel.rowCount() == 5
    tangga.tabel.setRowCount(0)
    tangga.tabel.tambah(["Kurang", "0"])
    tangga.tabel.tambah(["Baik", "tujuh"])
    jendela.tombol_simpan.click()
    assert tangga.galat.kata() == "Kategori Baik: isi mulai dari berapa persen."
    assert jendela.tumpukan.currentWidget() is jendela.ketentuan
    tangga.tabel.ganti(1, 1, "75,5")
    assert _simpan(qtbot, jendela).kebijakan["tangga"] == [
        {"nama": "Baik", "bawah": "75.5"},
        {"nama": "Kurang", "bawah": "0"},
    ]


def test_an_indikator_gets_its_own_direction_and_formula(qtbot: QtBot, buka: Pembuka, bacaan: Bacaan) -> None:
    jendela = buka()
    bagian = jendela.ketentuan.indikator
    bagian.tabel.setCurrentCell(1, 0)
    bagian.arah.pilih("turun")
    bagian.arah.activated.emit(bagian.arah.currentIndex())
    bagian.rumus.pilih("T/R")
    bagian.rumus.activated.emit(bagian.rumus.currentIndex())
    kunci = bacaan.laporan.indikator[1].kunci
    kebijakan = _simpan(qtbot, jendela).kebijakan
    assert kebijakan == {"arah": {kunci: "turun"}, "rumus": {kunci: "T/R"}}


@pytest.mark.parametrize(
    ("baris", "kalimat"),
    [
        (["", "1", "", "", "", ""], "Pejabat ke-1: nama belum diisi."),
        (["Ani", "123", "", "", "", ""], "Pejabat ke-1: NIP harus terdiri atas 18 angka."),
        (
            ["Ani", "", "", "", "32-01-2024", ""],
            "Pejabat ke-1: tanggal 32-01-2024 tidak dikenali. Tulis seperti 01-07-2024.",
        ),
        (
            ["Ani", "", "", "", "01-07-2024", "30-06-2024"],
            "Pejabat ke-1: tanggal akhir lebih dahulu daripada tanggal mulai.",
        ),
    ],
)
def test_a_wrong_official_is_said_and_nothing_is_kept(
    baris: list[str], kalimat: str, qtbot: QtBot, buka: Pembuka
) -> None:
    jendela = buka()
    jendela.daftar.setCurrentRow(2)
    jendela.kantor.pejabat.tambah(baris)
    with qtbot.assertNotEmitted(jendela.keputusan_diminta):
        jendela.tombol_simpan.click()
    assert jendela.kantor.galat.kata() == kalimat
    assert jendela.kantor.galat.isVisible()
    assert jendela.pita.isVisible()


def test_a_decision_is_taken_back(qtbot: QtBot, buka: Pembuka) -> None:
    profil = Profil(terima={"CAP001:x": Penerimaan(alasan="sesuai", tanggal="2025-01-10")}, pilihan={"x": "1"})
    jendela = buka(profil)
    jendela.daftar.setCurrentRow(3)
    assert jendela.pilihan.tabel.item(0, 1).text() == "sesuai (10 Januari 2025)"  # type: ignore[union-attr]  # shown above
    assert not jendela.pilihan.tombol_hapus.isEnabled()
    jendela.pilihan.tabel.selectRow(0)
    jendela.pilihan.tombol_hapus.click()
    kini = _simpan(qtbot, jendela)
    assert kini.terima == {}
    assert kini.pilihan == {"x": "1"}


def test_template_folder_and_logo_are_chosen(qtbot: QtBot, buka: Pembuka, tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    gambar = QPixmap(20, 30)
    gambar.fill("navy")
    gambar.save(str(logo))
    lingkungan = LingkunganTiruan(folder=tmp_path / "hasil", berkas=logo)
    jendela = buka(lingkungan=lingkungan)
    jendela.laporan.pilih_logo()
    jendela.laporan.pilih_folder()
    lingkungan.berkas = tmp_path / "bukan.docx"
    lingkungan.berkas.write_text("bukan Word")
    jendela.laporan.pilih_templat()
    assert jendela.laporan.galat_templat.kata()
    profil = _simpan(qtbot, jendela)
    assert profil.folder_keluaran == str(tmp_path / "hasil")
    assert profil.templat is None
    assert profil.logo is not None
    assert pipeline.logo_file(profil.logo, tmp_path / "x.json") is not None


def test_a_picture_that_is_none_is_said_beside_the_logo(buka: Pembuka, tmp_path: Path) -> None:
    berkas = tmp_path / "logo.png"
    berkas.write_text("bukan gambar")
    jendela = buka(lingkungan=LingkunganTiruan(berkas=berkas))
    jendela.laporan.pilih_logo()
    assert "bukan gambar" in jendela.laporan.galat_logo.kata()


def test_settings_are_exported_and_imported_by_another_office(qtbot: QtBot, buka: Pembuka, tmp_path: Path) -> None:
    berkas = tmp_path / "pengaturan.json"
    jendela = buka(Profil(instansi="Dinas Sosial", kertas="A4"), LingkunganTiruan(simpan=berkas))
    jendela.ekspor()
    assert json.loads(berkas.read_text())["kertas"] == "A4"
    lain = buka(Profil(instansi="Dinas Kesehatan"), LingkunganTiruan(berkas=berkas))
    lain.impor()
    assert "Dinas Sosial" in lain.pita.kalimat.kata()
    kini = _simpan(qtbot, lain)
    assert (kini.instansi, kini.kertas) == ("Dinas Kesehatan", "A4")


def test_a_broken_file_is_one_sentence(buka: Pembuka, tmp_path: Path) -> None:
    berkas = tmp_path / "rusak.json"
    berkas.write_text("{")
    jendela = buka(lingkungan=LingkunganTiruan(berkas=berkas))
    jendela.impor()
    assert "rusak.json" in jendela.pita.kalimat.kata()


def test_it_fits_a_laptop_at_150_per_cent_and_goes_with_batal(qtbot: QtBot, buka: Pembuka) -> None:
    jendela = buka()
    assert jendela.minimumSizeHint().width() <= 880
    assert jendela.minimumSizeHint().height() <= 440
    with qtbot.assertNotEmitted(jendela.keputusan_diminta):
        jendela.tombol_batal.click()
    assert not jendela.isVisible()
