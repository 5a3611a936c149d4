"""The survey of satisfaction: unsur, weights, respondents, and the lines that convert."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.laporan import Laporan, Survei
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.readers.baca import baca
from tests.pembangun_grid import Baris, angka, buku, lembar

KEPALA: Baris = ["No", "Unsur Pelayanan", "Nilai Rata-rata", "Nilai Rata - rata Tertimbang"]
ISI: list[Baris] = [[f"U{i}", f"Unsur ke-{i}", angka(3.80, "0.00"), angka(0.42, "0.00")] for i in range(1, 10)]


def laporan(*isi: Baris) -> Laporan:
    return baca(buku(lembar(*isi, nama="IKM")), Profil(jawaban={"tahun": "2024"}))


def survei(*isi: Baris) -> Survei:
    hasil = laporan(*isi).survei
    assert hasil is not None
    return hasil


def test_unsur_keep_code_name_and_figures() -> None:
    hasil = survei(KEPALA, *ISI)
    assert [(u.kode, u.nama) for u in hasil.unsur[:2]] == [("U1", "Unsur ke-1"), ("U2", "Unsur ke-2")]
    assert (str(hasil.unsur[0].rata_rata.nilai), hasil.unsur[0].tertimbang is not None) == ("3.80", True)
    assert len(hasil.unsur) == 9


def test_numbers_are_codes_too() -> None:
    assert [u.kode for u in survei(["No", "Unsur", "NRR"], [1, "Persyaratan", 3.5], ["2.", "Prosedur", 3.4]).unsur] == [
        "U1",
        "U2",
    ]


@pytest.mark.parametrize(
    "atas",
    [
        [["Jumlah responden : 400 orang; penimbang 0,11"]],
        [["Jumlah Responden", 400], ["Penimbang", "0,11"]],
        [["Survei atas 400 responden"], ["Bobot 0,11"]],
    ],
)
def test_respondents_and_weight_stand_above(atas: list[Baris]) -> None:
    hasil = survei(*atas, KEPALA, *ISI)
    assert hasil.responden is not None
    assert hasil.penimbang is not None
    assert (str(hasil.responden.nilai), str(hasil.penimbang.nilai)) == ("400", "0.11")


def test_the_lines_below_convert_the_index() -> None:
    hasil = survei(
        KEPALA,
        *ISI,
        ["Nilai IKM", None, None, angka(3.80, "0.00")],
        None,
        [None, "Nilai IKM setelah dikonversi = Nilai Indeks x Nilai dasar"],
        [None, "= 3,80 x 25"],
        [None, "= 95,02"],
        [None, "Mutu Pelayanan : A (Sangat Baik)"],
    )
    assert hasil.indeks is not None
    assert hasil.ikm is not None
    assert (str(hasil.indeks.nilai), str(hasil.ikm.nilai), hasil.mutu) == ("3.80", "95.02", "A")
    assert str(hasil.ref_mutu) == "IKM B16"
    (hitungan,) = hasil.hitungan
    assert (hitungan.kiri.teks, hitungan.kanan.teks, hitungan.hasil and hitungan.hasil.teks) == ("3,80", "25", "95,02")


def test_index_value_and_grade_may_be_rows_of_the_table() -> None:
    hasil = survei(
        KEPALA,
        *ISI,
        ["Nilai Indeks", None, None, angka(3.80, "0.00")],
        ["Nilai IKM setelah dikonversi (Indeks x 25)", None, None, angka(95.02, "0.00")],
        ["Mutu Pelayanan", None, None, "A (Sangat Baik)"],
    )
    assert hasil.indeks is not None
    assert hasil.ikm is not None
    assert (str(hasil.indeks.nilai), str(hasil.ikm.nilai), hasil.mutu) == ("3.80", "95.02", "A")
    assert len(hasil.unsur) == 9


def test_a_form_that_waits_has_no_unsur() -> None:
    hasil = laporan(KEPALA, ["U1", "Persyaratan"], ["U2", "Prosedur"])
    assert hasil.survei is not None
    assert hasil.survei.unsur == []
    assert "tabel belum diisi" in hasil.lembar[0].alasan
