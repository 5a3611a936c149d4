"""Columns whose meaning depends on the columns beside them and on their figures."""

from __future__ import annotations

import pytest

from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.tabel import Tabel, cari_tabel
from lkjip_desktop.readers.tafsir import tafsirkan
from tests.pembangun_grid import Baris, lembar


def tabel(kepala: Baris, *isi: Baris) -> Tabel:
    (satu,) = cari_tabel(lembar(kepala, *isi))
    return satu


def arti(kepala: Baris, *isi: Baris, gabung: tuple[str, ...] = ()) -> list[Peran | None]:
    (satu,) = cari_tabel(lembar(kepala, *isi, gabung=gabung))
    tafsirkan(satu, {})
    return [kolom.peran for kolom in satu.kepala.kolom]


@pytest.mark.parametrize(
    ("isi", "peran"),
    [
        ([("Indeks", 84, 86), ("Rasio", 12, 13)], Peran.REALISASI),
        ([("Indeks", "2 dokumen", "2 dokumen"), ("Rasio", 100, 100)], Peran.REALISASI),
        ([("Indeks", 84, 101.2), ("Rasio", 12, 99.8), ("Angka", 7, 98)], Peran.CAPAIAN),
    ],
)
def test_capaian_without_a_realisasi_is_told_by_its_figures(isi: list[Baris], peran: Peran) -> None:
    kepala: Baris = ["Indikator", "Target", "Capaian"]
    satu = tabel(kepala, *isi)
    assert tafsirkan(satu, {}) == []
    assert satu.kepala.kolom[2].peran is peran


def test_capaian_that_could_be_both_is_asked_and_the_answer_followed() -> None:
    kepala: Baris = ["Indikator", "Target", "Capaian"]
    isi: Baris = ["Persentase layanan", 99, 100]
    satu = tabel(kepala, isi)
    (tanya,) = tafsirkan(satu, {})
    assert (tanya.id, tanya.bawaan) == ("kolom:lembar1:capaian", "realisasi")
    assert tanya.tanya == "Kolom 'Capaian' pada lembar Lembar1 tampak berisi realisasi. Betul?"
    assert satu.kepala.kolom[2].peran is Peran.REALISASI
    dijawab = tabel(kepala, isi)
    assert tafsirkan(dijawab, {tanya.id: "capaian"}) == []
    assert dijawab.kepala.kolom[2].peran is Peran.CAPAIAN


@pytest.mark.parametrize("judul", ["% Capaian", "Tingkat Capaian", "Capaian (%)", "Persentase Capaian"])
def test_capaian_in_per_cent_is_never_taken_for_the_realisasi(judul: str) -> None:
    assert arti(["Indikator", "Target", judul], ["Indeks", 84, 86])[2] is Peran.CAPAIAN


def test_an_empty_capaian_is_a_place_for_the_realisasi() -> None:
    assert arti(["Indikator", "Target", "Capaian"], ["Indeks", 84, None])[2] is Peran.REALISASI


def test_beside_a_realisasi_capaian_stays_capaian() -> None:
    hasil = arti(["Indikator", "Target", "Realisasi", "Capaian"], ["Indeks", 84, 86, 102])
    assert hasil[3] is Peran.CAPAIAN


def test_in_a_table_of_programs_capaian_is_serapan() -> None:
    hasil = arti(["Program", "Anggaran", "Realisasi", "Capaian"], ["Program A", 10, 9, 90])
    assert hasil == [Peran.PROGRAM, Peran.ANGGARAN, Peran.REALISASI_ANGGARAN, Peran.SERAPAN]


def test_capaian_kinerja_beside_serapan_stays_kinerja() -> None:
    hasil = arti(
        ["Program", "Anggaran", "Realisasi", "Capaian Kinerja (%)", "Serapan (%)"], ["Program A", 10, 9, 100, 90]
    )
    assert hasil[3:] == [Peran.CAPAIAN, Peran.SERAPAN]


def test_realisasi_in_per_cent_beside_rupiah_is_serapan() -> None:
    hasil = arti(
        ["Program", "Pagu", "Realisasi", None],
        [None, None, "(Rp)", "(%)"],
        ["Program A", 10, 9, 90],
        gabung=("A1:A2", "B1:B2", "C1:D1"),
    )
    assert hasil[2:] == [Peran.REALISASI_ANGGARAN, Peran.SERAPAN]


def test_groups_of_kinerja_and_anggaran_part_the_columns() -> None:
    kepala: Baris = ["Indikator", "Kinerja", None, None, "Anggaran", None, None]
    anak: Baris = [None, "Target", "Realisasi", "%", "Pagu", "Realisasi", "%"]
    hasil = arti(kepala, anak, ["Indeks", 1, 2, 3, 4, 5, 6], gabung=("A1:A2", "B1:D1", "E1:G1"))
    assert hasil[1:] == [
        Peran.TARGET,
        Peran.REALISASI,
        Peran.CAPAIAN,
        Peran.ANGGARAN,
        Peran.REALISASI_ANGGARAN,
        Peran.SERAPAN,
    ]


def test_an_indikator_counted_in_rupiah_keeps_its_target() -> None:
    hasil = arti(["Indikator", "Target (Rp)", "Realisasi (Rp)"], ["Pendapatan pajak", 10, 11])
    assert hasil == [Peran.INDIKATOR, Peran.TARGET, Peran.REALISASI]


@pytest.mark.parametrize(
    ("kepala", "peran"),
    [
        (["Uraian", "Target", "Realisasi"], Peran.INDIKATOR),
        (["Uraian", "Anggaran", "Realisasi"], Peran.PROGRAM),
        (["Uraian", "NRR"], Peran.UNSUR),
        (["Indikator", "Target", "Uraian"], None),
    ],
)
def test_uraian_is_what_the_table_lists(kepala: list[str], peran: Peran | None) -> None:
    hasil = arti(kepala, ["Nama", 1, 2])
    assert hasil[0] is (peran or Peran.INDIKATOR)


def test_indikator_kegiatan_alone_is_the_tables_indikator() -> None:
    kepala: Baris = ["No", "Sasaran Kinerja Kegiatan", "Indikator Kinerja Kegiatan", "Satuan", "Target"]
    assert arti(kepala, [1, "Sasaran", "Indeks", "%", 1])[2] is Peran.INDIKATOR


def test_indikator_of_programs_are_not_those_of_the_office() -> None:
    kepala: Baris = ["Program", "Indikator Program", "Target", "Anggaran"]
    assert arti(kepala, ["Program A", "Persentase", 1, 2])[1] is Peran.INDIKATOR_PROGRAM


def test_capaian_beside_the_target_of_the_end_alone_is_told_by_its_figures() -> None:
    kepala: Baris = ["Indikator", "Realisasi s.d. 2024", "Target Akhir Renstra", "Capaian (%)"]
    akhir: list[Baris] = [
        ["APK", "109,15", 105, "103,95"],
        ["Putus Sekolah", "0,15", "0,10", "50,00"],
        ["RLS", 9, 9, 1],
    ]
    setahun: list[Baris] = [["APK", "109,15", 105, "101,06"], ["Putus Sekolah", "0,15", "0,10", "125,00"]]
    assert arti(kepala, *akhir)[-1] is Peran.CAPAIAN_AKHIR
    assert arti(kepala, *setahun)[-1] is Peran.CAPAIAN
    dengan_target: Baris = ["Indikator", "Target", "Realisasi", "Target Akhir Renstra", "Capaian (%)"]
    assert arti(dengan_target, ["APK", 108, "109,15", 105, "103,95"])[-1] is Peran.CAPAIAN


def test_numbers_under_the_heading_of_the_names_only_number() -> None:
    kepala: Baris = ["Sasaran Strategis", "Indikator Kinerja", None, "Target"]
    isi: list[Baris] = [["Tertibnya daerah", "1.", "Jumlah pelanggaran", 120], [None, "2.", "Cakupan linmas", 70]]
    assert arti(kepala, *isi, gabung=("B1:C1",)) == [Peran.SASARAN, Peran.NO, Peran.INDIKATOR, Peran.TARGET]


@pytest.mark.parametrize(
    ("judul", "peran"),
    [
        ("PERKEMBANGAN REALISASI INDIKATOR KINERJA TAHUN 2022-2024", Peran.REALISASI),
        ("Target Kinerja Tahun 2022-2024", Peran.TARGET),
        ("PERBANDINGAN REALISASI DAN CAPAIAN KINERJA", None),
        ("PERBANDINGAN CAPAIAN KINERJA TAHUN 2022-2024", None),
    ],
)
def test_the_title_says_what_columns_headed_by_years_hold(judul: str, peran: Peran | None) -> None:
    kepala: Baris = ["Indikator", "Satuan", 2022, 2023, 2024, "Naik/Turun"]
    satu = next(iter(cari_tabel(lembar([judul], None, kepala, ["Produksi", "Ton", 120, 125, 131, 6]))))
    tafsirkan(satu, {})
    assert [kolom.peran for kolom in satu.kepala.kolom][2:5] == [peran] * 3
