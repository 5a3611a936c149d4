"""The tab Lembar: sheets as understood, headings that are corrected by a click, questions that are answered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from lkjip_desktop import pipeline
from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.gui.tab_lembar import TabLembar
from lkjip_desktop.gui.tinjauan import Tinjauan
from tests.readers.buku import Baris, Isi, tulis

# A menu is raised and takes the keyboard; the platform without a screen only says that it cannot.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)", extend=True)
IKU: list[Baris] = [
    ["INDIKATOR KINERJA UTAMA TAHUN 2024"],
    None,
    ["No", "Indikator Kinerja", "Satuan", "Target", "Capaian"],
    [1, "Persentase layanan", "%", 99, 100],
    [2, "Indeks kepuasan", "Indeks", 100, 99.5],
]


class Peninjau:
    """A tab whose decisions are followed as the window follows them."""

    def __init__(self, tab: TabLembar, buku: Path) -> None:
        self.tab = tab
        self.diminta: list[pipeline.Keputusan] = []
        tab.keputusan_diminta.connect(self.putuskan)
        self.tampilkan(pipeline.read(pipeline.masukan_dari(buku)))

    def tampilkan(self, bacaan: pipeline.Bacaan) -> None:
        self.bacaan = bacaan
        self.tab.tampilkan(Tinjauan(bacaan, pipeline.check(bacaan)))

    def putuskan(self, keputusan: pipeline.Keputusan) -> None:
        self.diminta.append(keputusan)
        self.tampilkan(pipeline.decide(self.bacaan, keputusan))

    def angka(self, jenis: JenisFakta) -> list[str]:
        return [k.nilai.teks for i in self.bacaan.laporan.indikator for k in i.kemunculan if k.jenis is jenis]

    def klik(self, sel: str, kata: str) -> None:
        ref = CellRef.dari_a1("", sel)
        self.tab.kisi.sel_diklik.emit(ref.baris, ref.kolom)
        assert self.tab.menu is not None
        self.tab.menu.aksi(kata).trigger()
        self.tab.menu.close()


@pytest.fixture
def tab(berdandan: QApplication, qtbot: QtBot) -> TabLembar:
    satu = TabLembar()
    qtbot.addWidget(satu)
    satu.resize(850, 560)
    satu.show()
    qtbot.waitExposed(satu)
    return satu


@pytest.fixture
def ragu(tab: TabLembar, tmp_path: Path) -> Peninjau:
    """An IKU whose "Capaian" may be the realisasi, a table of no known kind, a sheet of headings that nobody knows."""
    asing: list[Baris] = [["RENCANA"], ["Nama Ukuran", "Rencana Angka", "Perolehan"], ["Kemantapan jalan", 80, 82]]
    lain: list[Baris] = [["No", "Indikator", "Target"], [1, "Indeks pelayanan", 5]]
    buku = tulis(tmp_path / "Ragu.xlsx", Asing=asing, IKU_2024=IKU, Kosong=Isi([]), Lain=lain)
    return Peninjau(tab, buku)


@pytest.fixture
def contoh_dibaca(tab: TabLembar, contoh: Path) -> Peninjau:
    return Peninjau(tab, contoh)


def daftar(tab: TabLembar) -> list[str]:
    return [tab.daftar.item(i).text().replace("\u00a0", " ") for i in range(tab.daftar.count())]


def calon(tab: TabLembar) -> list[str]:
    return [satu.text() for satu in tab.tanya.pilihan.buttons()]


def test_sheets_are_listed_as_understood_and_those_not_used_last(ragu: Peninjau) -> None:
    assert daftar(ragu.tab) == [
        "IKU 2024\nIndikator kinerja utama, baris 3–5",
        "Lain\nIndikator kinerja utama, baris 1–2",
        "Asing\nTidak dipakai, baris 1–3",
        "Kosong\nLembar kosong",
    ]


def test_no_sheet_is_put_into_the_grid_while_another_tab_is_looked_at(ragu: Peninjau) -> None:
    ragu.tab.hide()
    ragu.putuskan(pipeline.Petakan("capaian", "capaian"))
    assert ragu.tab.kisi.label[3, 5] == "Realisasi"
    ragu.tab.show()
    assert ragu.tab.kisi.label[3, 5] == "Capaian (%) (pilihan Anda)"


def test_headings_are_labelled_with_what_their_columns_hold(ragu: Peninjau) -> None:
    assert ragu.tab.kisi.lembar.nama == "IKU 2024"
    assert ragu.tab.kisi.label == {
        (3, 1): "Nomor urut",
        (3, 2): "Nama indikator",
        (3, 3): "Satuan",
        (3, 4): "Target",
        (3, 5): "Realisasi",
    }
    assert "data baris 4–5" in ragu.tab.keterangan.kata()
    ucapan = ragu.tab.kisi.model().index(2, 3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert ucapan == "D3: Target, judul kolom: Target"


def test_every_sheet_of_the_sample_can_be_looked_at(contoh_dibaca: Peninjau) -> None:
    tab = contoh_dibaca.tab
    for baris, bagian in enumerate(tab.daftar.bagian):
        tab.daftar.setCurrentRow(baris)
        assert tab.kisi.lembar is bagian.lembar
        assert tab.nama.text() == f"{bagian.nama}: {bagian.sebutan}"
    assert tab.belum_dijawab == 0
    assert tab.tanya.isHidden()
    assert tab.tombol_tersimpan.isHidden()


def test_a_wrong_meaning_is_corrected_by_a_click_and_other_figures_follow(ragu: Peninjau) -> None:
    assert ragu.angka(JenisFakta.REALISASI) == ["100", "99,5"]
    ragu.klik("E3", "Capaian (%)")
    assert ragu.diminta == [pipeline.Petakan("capaian", "capaian")]
    assert (ragu.angka(JenisFakta.REALISASI), ragu.angka(JenisFakta.CAPAIAN)) == ([], ["100", "99,5"])
    assert ragu.tab.kisi.label[3, 5] == "Capaian (%) (pilihan Anda)"
    assert ragu.tab.belum_dijawab == 1


def test_a_meaning_is_left_to_the_program_again(ragu: Peninjau) -> None:
    ragu.klik("E3", "Capaian (%)")
    ragu.klik("E3", "Biarkan program yang menentukan")
    assert ragu.bacaan.profil.pemetaan == {}
    assert ragu.angka(JenisFakta.REALISASI) == ["100", "99,5"]


def test_the_meaning_and_who_said_so_are_ticked(ragu: Peninjau) -> None:
    ragu.tab.kisi.sel_diklik.emit(3, 5)
    menu = ragu.tab.menu
    assert menu is not None
    assert [kata for kata in ("Target", "Realisasi", "Biarkan program yang menentukan") if menu.aksi(kata).isChecked()]
    assert menu.actions()[0].text() == "Kolom “Capaian” berisi…"
    menu.close()
    ragu.klik("E3", "Realisasi")
    ragu.tab.kisi.sel_diklik.emit(3, 5)
    assert ragu.tab.menu is not None
    assert not ragu.tab.menu.aksi("Biarkan program yang menentukan").isChecked()
    ragu.tab.menu.close()


def test_headings_that_nobody_knows_are_given_their_meanings_one_by_one(ragu: Peninjau) -> None:
    ragu.tab.tunjukkan(CellRef("Asing", 2, 1))
    ragu.klik("A2", "Nama indikator")
    assert ragu.tab.kisi.label == {(2, 1): "Nama indikator (pilihan Anda)"}
    ragu.klik("B2", "Target")
    ragu.klik("C2", "Realisasi")
    assert "Kemantapan jalan" in [satu.nama for satu in ragu.bacaan.laporan.indikator]
    assert ragu.tab.kisi.label[2, 3] == "Realisasi (pilihan Anda)"


def test_figures_and_texts_inside_a_table_have_no_menu(ragu: Peninjau) -> None:
    ragu.tab.kisi.sel_diklik.emit(4, 2)
    ragu.tab.kisi.sel_diklik.emit(4, 4)
    assert ragu.tab.menu is None


def test_a_cell_is_shown_on_its_sheet_and_marked(contoh_dibaca: Peninjau) -> None:
    tab = contoh_dibaca.tab
    tab.tunjukkan(CellRef.dari_a1("PK 2024", "C9"))
    assert tab.kisi.lembar.nama == "PK 2024"
    assert tab.kisi.tanda() == {(9, 3): "sumber"}
    assert (tab.kisi.currentIndex().row(), tab.kisi.currentIndex().column()) == (8, 2)
    assert tab.daftar.terpilih is not None
    assert tab.daftar.terpilih.sebutan == "Program perjanjian kinerja, baris 7–14"
    tab.tunjukkan(CellRef.dari_a1("Tidak Ada", "C9"))
    assert tab.kisi.lembar.nama == "PK 2024"


def test_a_question_stands_with_candidates_evidence_and_its_cells(ragu: Peninjau) -> None:
    tab = ragu.tab
    assert tab.belum_dijawab == 2
    assert tab.tanya.kalimat.kata() == "Kolom 'Capaian' pada lembar IKU 2024 tampak berisi realisasi. Betul?"
    assert calon(tab) == ["Realisasi (dipakai sementara)", "Capaian (%)", "Tidak dipakai"]
    tulisan = [satu.text() for satu in tab.tanya.findChildren(QLabel)]
    assert "Judul kolom menyebut capaian" in tulisan
    tab.tanyakan()
    assert tab.kisi.tanda() == {(3, 5): "periksa"}
    assert isinstance(tab.focusWidget(), QRadioButton)


def test_an_answer_is_followed_and_the_next_question_comes(ragu: Peninjau) -> None:
    ragu.tab.tanya.pilihan.buttons()[1].click()
    ragu.tab.tanya.tombol_jawab.click()
    assert ragu.diminta == [pipeline.Jawab("kolom:iku:capaian", "capaian")]
    assert ragu.angka(JenisFakta.CAPAIAN) == ["100", "99,5"]
    assert ragu.tab.belum_dijawab == 1
    assert ragu.tab.tanya.kalimat.kata() == "Tabel pada lembar Lain baris 1 termasuk dokumen apa?"
    assert ragu.tab.kisi.tanda() == {}


def test_questions_that_are_passed_over_wait_in_one_line(ragu: Peninjau) -> None:
    tanya = ragu.tab.tanya
    tanya.tombol_lewati.click()
    assert ragu.tab.kisi.lembar.nama == "Lain"
    tanya.tombol_lewati.click()
    assert tanya.kalimat.kata() == "Ada 2 pertanyaan yang belum dijawab."
    tanya.tombol_buka.click()
    assert tanya.urutan.kata() == "Pertanyaan 1 dari 2"
    assert ragu.diminta == []


def test_an_answer_that_is_kept_is_asked_again(ragu: Peninjau) -> None:
    ragu.tab.tanya.pilihan.buttons()[1].click()
    ragu.tab.tanya.tombol_jawab.click()
    ragu.klik("E3", "Realisasi")
    ragu.tab.tombol_tersimpan.click()
    dialog = ragu.tab.dialog
    assert dialog is not None
    tombol = {satu.accessibleName(): satu for satu in dialog.findChildren(QPushButton)}
    assert "Batalkan: Isi kolom “capaian”" in tombol
    tombol["Ubah: Isi kolom “capaian” pada lembar iku"].click()
    assert ragu.diminta[-1] == pipeline.Jawab("kolom:iku:capaian", None)
    ragu.tab.tombol_tersimpan.click()
    assert ragu.tab.dialog is not None
    next(s for s in ragu.tab.dialog.findChildren(QPushButton) if s.text() == "Batalkan").click()
    assert ragu.bacaan.profil.pemetaan == {}
    assert ragu.tab.belum_dijawab == 2


def test_any_year_can_be_answered(tab: TabLembar, tmp_path: Path) -> None:
    buku = tulis(tmp_path / "Tanpa Tahun.xlsx", PK=[["PERJANJIAN KINERJA"], ["Indikator", "Target"], ["Indeks", 5]])
    peninjau = Peninjau(tab, buku)
    assert tab.tanya.sekarang is not None
    assert tab.tanya.sekarang.id == "tahun"
    assert not tab.tanya.tombol_jawab.isEnabled()
    tab.tanya.isian.setText("202")
    assert not tab.tanya.tombol_jawab.isEnabled()
    tab.tanya.isian.setText("2025")
    tab.tanya.tombol_jawab.click()
    assert peninjau.bacaan.laporan.tahun == 2025
    assert tab.tanya.isHidden()


def test_the_tab_fits_a_small_window(ragu: Peninjau, qtbot: QtBot) -> None:
    tab = ragu.tab
    tab.resize(480, 300)
    qtbot.waitUntil(lambda: tab.minimumSizeHint().height() <= 300)
    assert tab.minimumSizeHint().width() <= 480
    assert tab.kisi.height() > 60
