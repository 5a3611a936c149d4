"""CAP001: one fact, one figure."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.domain.laporan import DataDukung
from lkjip_desktop.rules.fakta import satu_angka
from tests.disdukcapil import disdukcapil
from tests.pembangun import angka, capaian, indikator, laporan, pembilang, penyebut, profil, realisasi, ref, target
from tests.rules.alat import jalankan, satu, sel

KTP = "Rasio Kepemilikan KTP Elektronik"
KUNCI = "rasio-kepemilikan-ktp-elektronik"


def test_the_numerator_of_the_real_office_is_one_finding_with_every_cell() -> None:
    temuan = satu(satu_angka, disdukcapil())
    assert (temuan.kunci, temuan.tingkat) == (f"CAP001:pembilang:{KUNCI}:2024", Tingkat.SALAH)
    assert sel(temuan) == ["KERTAS KERJA E7", "RENSTRA C6", "TABEL 3.1 D10"]
    assert (temuan.ditemukan, temuan.seharusnya) == ("502.024", "506.024")
    assert temuan.pesan == (
        f"Pembilang {KTP} tahun 2024 tertulis 502.024 pada KERTAS KERJA E7; 506.024 pada RENSTRA C6 dan TABEL 3.1 D10."
        " Hanya 506.024 yang menghasilkan 101,33%."
    )


def test_an_operand_is_called_by_the_name_of_its_data_dukung() -> None:
    isi = disdukcapil()
    nilai = angka("506.024", "TABEL 3.1!D10")
    isi.indikator[0].data_dukung.append(
        DataDukung(nama="Jumlah penduduk ber-KTP", nilai=nilai, satuan="Jiwa", ref=ref("TABEL 3.1!D10"))
    )
    assert satu(satu_angka, isi).pesan.startswith("Jumlah penduduk ber-KTP tahun 2024 tertulis 502.024 pada")


def test_a_realisasi_that_nothing_proves_has_no_expected_value() -> None:
    isi = laporan(indikator(KTP, realisasi("100,33", "PERBANDINGAN!C6"), r="101,33"))
    temuan = satu(satu_angka, isi)
    assert (temuan.tingkat, temuan.seharusnya, temuan.ditemukan) == (Tingkat.SALAH, None, "101,33; 100,33")
    assert "Laporan memakai 101,33" in temuan.pesan


def test_years_before_count_each_on_its_own() -> None:
    lalu = [realisasi("102,51", "PERBANDINGAN!E6", tahun=2023), realisasi("105,21", "RENSTRA!E6", tahun=2023)]
    temuan = satu(satu_angka, laporan(indikator(KTP, *lalu, r="101,33")))
    assert temuan.kunci.endswith(":2023")
    assert sel(temuan) == ["PERBANDINGAN E6", "RENSTRA E6"]


def test_a_capaian_is_told_here_only_where_it_cannot_be_computed() -> None:
    dua = [capaian("111,42", "PERBANDINGAN!F6", tahun=2023), capaian("114,22", "RENSTRA!F6", tahun=2023)]
    lalu = realisasi("102,51", "PERBANDINGAN!E6", tahun=2023)
    assert satu(satu_angka, laporan(indikator(KTP, *dua, lalu))).kunci == f"CAP001:capaian:{KUNCI}:2023"
    bertarget = indikator(KTP, *dua, lalu, target("92", "PERBANDINGAN!D6", tahun=2023))
    assert jalankan(satu_angka, laporan(bertarget)) == []


def test_predicates_that_differ_are_a_conflict() -> None:
    temuan = satu(satu_angka, laporan(indikator(KTP, capaian("Cukup", "KERTAS KERJA!H7"), t="1", r="1", c="Baik")))
    assert (temuan.ditemukan, temuan.seharusnya) == ("Baik; Cukup", None)


@pytest.mark.parametrize(("satu_", "dua"), [("94,4", "94,44"), ("101,33", "%"), ("101,33", "-"), ("101", "101,33")])
def test_one_value_in_two_precisions_or_a_placeholder_is_no_conflict(satu_: str, dua: str) -> None:
    assert jalankan(satu_angka, laporan(indikator(KTP, realisasi(dua, "PERBANDINGAN!C6"), r=satu_))) == []


def test_targets_and_money_are_left_to_their_own_rules() -> None:
    isi = disdukcapil()
    isi.indikator = [indikator(KTP, target("90", "IKU!D4"), t="92")]
    assert jalankan(satu_angka, isi) == []


def test_the_office_s_choice_is_the_expected_value() -> None:
    pilihan = {f"pembilang:{KUNCI}:2024": "502.024"}
    temuan = satu(satu_angka, disdukcapil(), profil(pilihan=pilihan))
    assert (temuan.ditemukan, temuan.seharusnya) == ("506.024", "502.024")


def test_the_fingerprint_follows_the_values_and_the_key_does_not() -> None:
    dua = [laporan(indikator(KTP, pembilang("5", "IKU!D1"), pembilang(n), penyebut("9"))) for n in ("6", "7")]
    pertama, kedua = (satu(satu_angka, isi) for isi in dua)
    assert pertama.kunci == kedua.kunci
    assert pertama.sidik != kedua.sidik
