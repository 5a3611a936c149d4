"""What an office's workbook shows of its conventions."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.kebijakan import Arah, Kebijakan, Pembulatan, Rumus
from lkjip_desktop.domain.laporan import Indikator, JenisFakta, Laporan
from lkjip_desktop.engine.kebijakan import simpulkan
from tests.disdukcapil import disdukcapil
from tests.pembangun import indikator, laporan, muncul, profil, program, target, uang


def kebijakan(*isi: tuple[str, str, str], arah: Arah = Arah.NAIK, alasan: str = "Polarisasi") -> Kebijakan:
    """The Kebijakan of a workbook that prints these targets, realisasi and capaian."""
    return simpulkan(laporan(*daftar(*isi, arah=arah, alasan=alasan)), profil())


def daftar(*isi: tuple[str, str, str], arah: Arah = Arah.NAIK, alasan: str = "Polarisasi") -> list[Indikator]:
    return [
        indikator(f"Indikator {i}", t=t, r=r, c=c, baris=4 + i, arah=arah, alasan_arah=alasan)
        for i, (t, r, c) in enumerate(isi, 1)
    ]


def test_the_real_office_truncates_capaian_and_rounds_serapan_and_both_are_said() -> None:
    hasil = simpulkan(disdukcapil(), profil())
    assert (hasil.pembulatan, hasil.pembulatan_serapan) == (Pembulatan.POTONG, Pembulatan.SETENGAH_NAIK)
    assert "111,78 (TABEL 3.1 F7)" in hasil.alasan["pembulatan"]
    assert "96,70" in hasil.alasan["pembulatan_serapan"]
    assert hasil.batas is None
    assert hasil.desimal == 2


def test_without_figures_that_tell_it_is_half_up_without_a_reason() -> None:
    hasil = kebijakan(("92", "101,33", "110,14"))
    assert hasil.pembulatan is Pembulatan.SETENGAH_NAIK
    assert "pembulatan" not in hasil.alasan


def test_mixed_conventions_are_half_up() -> None:
    hasil = kebijakan(("85", "95,02", "111,78"), ("93", "94,44", "101,55"))
    assert hasil.pembulatan is Pembulatan.SETENGAH_NAIK


def test_a_wrong_figure_tells_nothing_of_rounding() -> None:
    hasil = kebijakan(("85", "95,02", "111,78"), ("93", "94,44", "120,00"))
    assert hasil.pembulatan is Pembulatan.POTONG


def test_an_office_that_always_rounds_up_is_followed() -> None:
    hasil = kebijakan(("90", "85", "94,45"), ("93", "94,44", "101,55"), ("92", "101,33", "110,15"))
    assert hasil.pembulatan is Pembulatan.KE_ATAS


def test_serapan_of_kegiatan_and_totals_count_too() -> None:
    kegiatan = program("Kegiatan", "3.000", "2.000", "66,66", baris=6)
    isi = laporan(program=[program("Program", "3.000", "2.000", "66,66", kegiatan)])
    assert simpulkan(isi, profil()).pembulatan_serapan is Pembulatan.POTONG
    isi = laporan(total=uang("3.000", "2.000", "66,66", 9))
    assert simpulkan(isi, profil()).pembulatan_serapan is Pembulatan.POTONG


def test_decimals_are_those_of_figures_that_had_to_be_shortened() -> None:
    assert kebijakan(("93", "94,44", "101,5"), ("90", "85", "94,4"), ("100", "90", "90")).desimal == 1
    assert kebijakan(("100", "90", "90"), ("50", "50", "100")).desimal == 2


def test_most_figures_decide_the_rounding_and_a_tie_is_half_up() -> None:
    potong = (("85", "95,02", "111,78"), ("90", "83", "92,22"), ("93", "94,46", "101,56"), ("90", "77", "85,55"))
    assert kebijakan(*potong, ("93", "94,44", "101,55")).pembulatan is Pembulatan.POTONG
    assert kebijakan(potong[0], ("93", "94,44", "101,55")).pembulatan is Pembulatan.SETENGAH_NAIK


def test_an_office_that_rounds_ties_to_even_is_followed() -> None:
    genap = (("800", "1", "0,12"), ("800", "3", "0,38"), ("85", "95,02", "111,79"))
    assert kebijakan(*genap).pembulatan is Pembulatan.SETENGAH_GENAP


def test_a_floor_shows_where_the_formula_falls_below_it() -> None:
    hasil = kebijakan(("10", "25", "0"), ("10", "8", "120"), ("5", "4", "120"), arah=Arah.TURUN)
    assert (hasil.lantai, hasil.rumus_turun) == (Decimal(0), Rumus.TURUN)
    assert hasil.alasan["lantai"] == "1 capaian berhenti di 0 walaupun rumusnya di bawah itu."
    assert kebijakan(("300", "1", "0"), ("90", "85", "94")).lantai is None


@pytest.mark.parametrize(("c", "nol"), [("0", Decimal(0)), ("100", Decimal(100)), ("37", None)])
def test_what_the_office_prints_for_a_target_of_0_is_followed(c: str, nol: Decimal | None) -> None:
    hasil = kebijakan(("0", "3", c), ("10", "8", "120"), arah=Arah.TURUN)
    assert hasil.nol == nol


def test_two_customs_for_0_are_none() -> None:
    assert kebijakan(("0", "3", "0"), ("0", "0", "100"), ("10", "8", "120"), arah=Arah.TURUN).nol is None


def test_a_formula_of_its_own_needs_more_than_one_figure_against_the_others() -> None:
    biasa = (("10", "8", "120,00"), ("20", "17", "115,00"))
    assert kebijakan(*biasa, ("10", "8", "125,00"), arah=Arah.TURUN).rumus == {}
    ketiga = indikator(
        "Indikator 3",
        muncul(JenisFakta.TARGET_RENSTRA, "9", "RENSTRA!G8", tahun=2026),
        muncul(JenisFakta.CAPAIAN_RENSTRA, "112,50", "RENSTRA!H8"),
        t="10",
        r="8",
        c="125,00",
        baris=7,
        arah=Arah.TURUN,
        alasan_arah="Polarisasi",
    )
    isi = laporan(*daftar(*biasa, arah=Arah.TURUN), ketiga)
    assert simpulkan(isi, profil()).rumus == {"indikator-3": Rumus.TURUN_BAGI}


def test_a_cap_that_year_and_renstra_share_counts_for_both() -> None:
    renstra = [
        muncul(JenisFakta.TARGET_RENSTRA, "2", "RENSTRA!G8", tahun=2026),
        muncul(JenisFakta.CAPAIAN_RENSTRA, "100", "RENSTRA!H8"),
    ]
    assert simpulkan(laporan(indikator("Nilai", *renstra, t="1", r="2", c="100")), profil()).batas == Decimal(100)


def test_a_cap_shows_where_figures_stop_at_it() -> None:
    assert kebijakan(("92", "101,33", "100"), ("85", "95,02", "100")).batas == Decimal(100)
    assert kebijakan(("92", "101,33", "100"), ("90", "85", "94,44")).batas == Decimal(100)
    assert kebijakan(("50", "100", "120"), ("90", "85", "94,44")).batas == Decimal(120)


def test_one_capped_figure_with_others_above_is_no_cap() -> None:
    assert kebijakan(("92", "101,33", "100"), ("85", "95,02", "111,79")).batas is None


def test_a_hundred_that_the_formula_gives_is_no_cap() -> None:
    assert kebijakan(("92", "92", "100"), ("85", "85", "100")).batas is None


def test_a_hundred_for_a_bound_that_is_kept_is_no_cap() -> None:
    ambang = target("25")
    ambang.nilai = replace(ambang.nilai, teks="< 25")
    isi = laporan(indikator("NDR", ambang, r="21,40", c="100,00", arah=Arah.TURUN, alasan_arah="target berupa batas"))
    assert simpulkan(isi, profil()).batas is None


def test_lower_is_better_by_t_over_r_where_the_office_prints_it() -> None:
    hasil = kebijakan(("10", "8", "125,00"), ("5", "4", "125,00"), arah=Arah.TURUN)
    assert hasil.rumus_turun is Rumus.TURUN_BAGI
    assert "T/R" in hasil.alasan["rumus_turun"]
    assert kebijakan(("10", "8", "120,00"), arah=Arah.TURUN).rumus_turun is Rumus.TURUN
    assert kebijakan(("10", "10", "100,00"), arah=Arah.TURUN).rumus_turun is Rumus.TURUN


def test_two_formulas_side_by_side_are_kept_per_indikator() -> None:
    hasil = kebijakan(("10", "8", "125,00"), ("10", "8", "120,00"), arah=Arah.TURUN)
    assert (hasil.rumus_turun, hasil.rumus) == (Rumus.TURUN, {"indikator-1": Rumus.TURUN_BAGI})


def test_a_forgotten_polarity_is_not_followed() -> None:
    hasil = kebijakan(("10", "8", "80,00"), arah=Arah.TURUN)
    assert (hasil.arah["indikator-1"], hasil.rumus_turun) == (Arah.TURUN, Rumus.TURUN)


@pytest.mark.parametrize("alasan", ["", "anggapan umum: makin tinggi makin baik"])
def test_printed_capaian_tell_the_direction_where_nothing_else_does(alasan: str) -> None:
    hasil = kebijakan(("10", "8", "120,00"), alasan=alasan)
    assert hasil.arah["indikator-1"] is Arah.TURUN
    assert "120,00" in hasil.alasan["arah:indikator-1"]
    assert kebijakan(("10", "8", "120,00")).arah["indikator-1"] is Arah.NAIK


def test_the_renstra_s_capaian_count_as_evidence() -> None:
    isi = indikator(
        "Nilai",
        muncul(JenisFakta.TARGET_RENSTRA, "85", "RENSTRA!G8", tahun=2026),
        muncul(JenisFakta.CAPAIAN_RENSTRA, "111,78", "RENSTRA!H8"),
        t="90",
        r="95,02",
    )
    assert simpulkan(laporan(isi), profil()).pembulatan is Pembulatan.POTONG


def isi_terpotong() -> Laporan:
    return laporan(*daftar(("85", "95,02", "111,78")))


def test_the_profile_decides_first_and_is_said() -> None:
    pilihan = {"pembulatan": "setengah naik", "batas": "120", "arah": {"indikator-1": "turun"}}
    hasil = simpulkan(isi_terpotong(), profil(kebijakan=pilihan))
    assert (hasil.pembulatan, hasil.batas) == (Pembulatan.SETENGAH_NAIK, Decimal(120))
    assert hasil.arah == {"indikator-1": Arah.TURUN}
    assert hasil.alasan["pembulatan"] == hasil.alasan["batas"] == "Ditetapkan dalam Pengaturan Perangkat Daerah."


@pytest.mark.parametrize("pilihan", [{"pembulatan": "kira-kira"}, {"desimal": "dua"}, {"ketentuan_lain": 1}])
def test_a_profile_that_makes_no_sense_is_one_sentence_for_the_user(pilihan: dict[str, object]) -> None:
    with pytest.raises(GalatPengguna, match=next(iter(pilihan))):
        simpulkan(isi_terpotong(), profil(kebijakan=pilihan))


def test_a_hundred_beside_a_range_is_no_cap() -> None:
    isi = laporan(indikator("BOR", t="60-85", r="87,34", c="100,00", arah=Arah.RENTANG, alasan_arah="rentang"))
    assert simpulkan(isi, profil()).batas is None
