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


@pytest.mark.parametrize("label", ["IKM", "Indeks Kepuasan Masyarakat (IKM)", "Nilai SKM Unit Pelayanan", "SKM"])
def test_the_row_of_the_ikm_may_be_named_in_any_way(label: str) -> None:
    hasil = survei(KEPALA, *ISI, [None, label, None, angka(95.02, "0.00")])
    assert hasil.ikm is not None
    assert (str(hasil.ikm.nilai), len(hasil.unsur)) == ("95.02", 9)


def test_further_places_and_the_grade_of_each_unsur_are_kept() -> None:
    isi: list[Baris] = [[f"U{i}", f"Unsur ke-{i}", angka(3.80, "0.00"), "A", "Sangat Baik"] for i in range(1, 10)]
    hasil = survei(
        ["No", "Unsur Pelayanan", "Nilai Rata-rata", "Mutu", "Kinerja"],
        *isi,
        ["Nilai IKM", None, angka(95.02, "0.00"), "A", "Sangat Baik"],
        [None, "3,80 x 25 = 95,02"],
        [None, "Kinerja Unit Pelayanan : Sangat Baik"],
        [None, "Jumlah responden 400 orang, laki-laki 180 responden"],
        [None, "Survei melibatkan 400 responden"],
    )
    assert {nama: [a.teks for a in daftar] for nama, daftar in hasil.ulangan.items()} == {
        "indeks": ["3,80"],
        "ikm": ["95,02"],
        "responden": ["400"],
    }
    assert [satu.mutu.teks if satu.mutu else None for satu in hasil.unsur] == ["A"] * 9
    assert [satu.teks for satu in hasil.kinerja] == ["Sangat Baik", "Sangat Baik"]
    assert hasil.responden is not None
    assert str(hasil.responden.nilai) == "400"


def test_the_ikm_of_other_times_and_sums_of_nrr_are_left_out() -> None:
    hasil = survei(
        KEPALA,
        *ISI,
        [None, "Jumlah", angka(34.20, "0.00")],
        [None, "Nilai IKM", None, angka(95.02, "0.00")],
        [None, "IKM Semester I: 94,00"],
        [None, "Target IKM: 90,00"],
    )
    assert hasil.ikm is not None
    assert (str(hasil.ikm.nilai), hasil.ulangan.get("ikm")) == ("95.02", None)


def test_a_form_of_columns_without_answers_is_the_printed_survey() -> None:
    nrr = [angka(3.80, "0.00")] * 9
    hasil = survei(
        ["Uraian", *(f"U{i}" for i in range(1, 10))],
        ["IKM per Unsur", *nrr],
        ["NRR Tertimbang", *[angka(0.42, "0.00")] * 9, angka(3.80, "0.00")],
        ["IKM Unit Pelayanan", *[None] * 8, angka(95.02, "0.00")],
    )
    assert (len(hasil.unsur), hasil.jawaban, hasil.penjawab) == (9, [], None)
    assert hasil.indeks is not None
    assert hasil.ikm is not None
    assert (str(hasil.indeks.nilai), str(hasil.ikm.nilai)) == ("3.80", "95.02")
