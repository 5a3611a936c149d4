"""Joining: the same indikator of several tables is one; different ones stay apart."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.laporan import JenisFakta, Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.readers.baca import baca
from tests.pembangun_grid import Nilai, buku, lembar

PROFIL = Profil(jawaban={"tahun": "2024"})


def baca_rencana(pk: list[tuple[str, Nilai]], capaian: list[tuple[str, Nilai]]) -> Laporan:
    """A PK and a table of capaian of (name, target)."""
    satu = lembar(["Indikator", "Target"], *pk, nama="PK")
    dua = lembar(["Indikator", "Target", "Realisasi"], *[(*isi, 1) for isi in capaian], nama="Capaian")
    return baca(buku(satu, dua), PROFIL)


def nama(laporan: Laporan) -> list[str]:
    return sorted(satu.nama for satu in laporan.indikator)


@pytest.mark.parametrize(
    ("satu", "dua"),
    [
        (("Lama Pengurusan KTP", "1 Hari"), ("Lama Pengurusan KTP elektronik", "1 Hari")),
        (("Kepemilikan KTP Elektronik", "92%"), ("Rasio Kepemilikan KTP Elektronik", "92%")),
        (("Indeks Kepuasan Masyarakat", 85), ("Indeks Kepuasan Masyarakat Kecamatan", 85)),
        (("Persentase desa mandiri", "40%"), ("Persentase Desa Mandiri", "45%")),
    ],
)
def test_a_name_with_words_left_out_is_joined_where_its_target_agrees(
    satu: tuple[str, str], dua: tuple[str, str]
) -> None:
    assert len(baca_rencana([satu], [dua]).indikator) == 1


def test_a_differing_target_does_not_part_a_name_that_fits_only_one() -> None:
    laporan = baca_rencana([("Lama Pengurusan KTP", "2 Hari")], [("Lama Pengurusan KTP elektronik", "1 Hari")])
    assert len(laporan.indikator) == 1


@pytest.mark.parametrize(
    ("satu", "dua"),
    [
        (("Jumlah penduduk miskin", "900 jiwa"), ("Persentase penduduk miskin", "9%")),
        (("Indeks Kepuasan Masyarakat", 85), ("Indeks Kepuasan Masyarakat Kecamatan", 80)),
        (("Lama pengurusan dokumen", "2 hari"), ("Lama pengurusan dokumen selesai", "90%")),
        (("Jumlah wisatawan", 100), ("Jumlah wisatawan mancanegara", 100)),
        (("Rasio Penerbitan Akta Kelahiran", "98%"), ("Rasio Penerbitan Akta Kematian", "98%")),
    ],
)
def test_what_is_not_sure_stays_apart(satu: tuple[str, Nilai], dua: tuple[str, Nilai]) -> None:
    assert len(baca_rencana([satu], [dua]).indikator) == 2


def test_the_best_pairs_go_first() -> None:
    pk: list[tuple[str, Nilai]] = [("Lama pengurusan KTP", 1), ("Lama pengurusan KTP elektronik", 2)]
    laporan = baca_rencana(pk, [("Lama pengurusan KTP elektronik", 2), ("Lama pengurusan KTP", 1)])
    assert {satu.nama: len(satu.sebutan) for satu in laporan.indikator} == {
        "Lama pengurusan KTP": 2,
        "Lama pengurusan KTP elektronik": 2,
    }


def test_rows_of_one_table_are_never_one_even_with_the_same_name() -> None:
    kepala = ["Sasaran", "Indikator", "Target"]
    pk = lembar(kepala, ["Mutu", "Indeks", 80], ["Akses", "Indeks", 60], nama="PK")
    capaian = lembar([*kepala, "Realisasi"], ["Akses", "Indeks", 60, 61], ["Mutu", "Indeks", 80, 82], nama="Capaian")
    laporan = baca(buku(pk, capaian), PROFIL)
    assert [(i.sasaran, i.kunci) for i in laporan.indikator] == [("Akses", "indeks"), ("Mutu", "indeks-2")]
    for satu in laporan.indikator:
        assert len({k.nilai.teks for k in satu.fakta(JenisFakta.TARGET)}) == 1


def test_the_name_of_the_signed_plans_is_the_one_that_is_kept() -> None:
    laporan = baca_rencana([("Nilai survei Kepuasan", 85)], [("1. NILAI SURVEY KEPUASAN", 85)])
    assert nama(laporan) == ["Nilai survei Kepuasan"]


def test_a_joined_indikator_keeps_every_place_and_figure() -> None:
    (satu,) = baca_rencana([("Indeks layanan", 85)], [("Indeks layanan", 86)]).indikator
    assert [s.ref.lembar for s in satu.sebutan] == ["PK", "Capaian"]
    assert {(k.nilai.teks, str(k.nilai.ref)) for k in satu.fakta(JenisFakta.TARGET)} == {
        ("85", "PK B2"),
        ("86", "Capaian B2"),
    }


def test_a_profile_may_say_which_way_an_indikator_improves() -> None:
    profil = Profil(jawaban={"tahun": "2024"}, kebijakan={"arah": {"indeks-layanan": "turun"}})
    laporan = baca(buku(lembar(["Indikator", "Target", "Realisasi"], ["Indeks layanan", 1, 1])), profil)
    assert (laporan.indikator[0].arah, laporan.indikator[0].alasan_arah) == ("turun", "ketentuan perangkat daerah")


def test_a_slip_in_the_unit_makes_no_second_indikator_where_target_and_realisasi_agree() -> None:
    kepala = ["No", "Indikator", "Satuan", "Target", "Realisasi"]
    satu = lembar(kepala, [1, "Indeks kepuasan layanan", "Hari", 85, "95,02"], nama="Kertas Kerja")
    dua = lembar(kepala, [1, "Indeks kepuasan layanan kecamatan", "%", 85, "95,02"], nama="Tabel 3.1 Capaian")
    tiga = lembar(kepala, [1, "Indeks kepuasan layanan kecamatan", "%", 85, "90,10"], nama="Tabel 3.1 Capaian")
    assert len(baca(buku(satu, dua), PROFIL).indikator) == 1
    assert len(baca(buku(satu, tiga), PROFIL).indikator) == 2
