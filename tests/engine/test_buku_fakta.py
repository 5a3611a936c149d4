"""The fact ledger: conflicts, and which value is printed."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.bilangan import bulatkan, tulis
from lkjip_desktop.domain.hasil import DasarPilihan, Fakta
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.domain.laporan import BentukHitungan, Indikator, JenisFakta, JenisLembar, Kemunculan, Laporan
from lkjip_desktop.engine.buku_fakta import buku_fakta, kunci_fakta
from tests.disdukcapil import disdukcapil
from tests.pembangun import (
    capaian,
    hitungan,
    indikator,
    laporan,
    muncul,
    pembilang,
    penyebut,
    profil,
    program,
    realisasi,
    target,
    uang,
)

KTP = "rasio-kepemilikan-ktp-elektronik"


def fakta(isi: Indikator | Laporan, jenis: JenisFakta, subjek: str = KTP, tahun: int = 2024, **bidang: object) -> Fakta:
    buku = isi if isinstance(isi, Laporan) else laporan(isi)
    kunci = kunci_fakta(jenis, subjek, tahun)
    return next(satu for satu in buku_fakta(buku, profil(**bidang)) if satu.kunci == kunci)


def pilihan(satu: Fakta) -> tuple[bool, str | None, DasarPilihan]:
    return satu.bentrok, satu.terpilih.teks if satu.terpilih else None, satu.dasar


def test_keys_are_stable() -> None:
    assert kunci_fakta(JenisFakta.PEMBILANG, KTP, 2024) == f"pembilang:{KTP}:2024"
    assert kunci_fakta(JenisFakta.TARGET_RENSTRA, "x", 2026) == "target-renstra:x:2026"
    assert kunci_fakta(JenisFakta.ANGGARAN, "total", None) == "anggaran:total:-"


def test_the_numerator_that_gives_the_printed_ratio_is_chosen() -> None:
    satu = fakta(disdukcapil(), JenisFakta.PEMBILANG)
    assert pilihan(satu) == (True, "506.024", DasarPilihan.HITUNGAN)
    assert satu.bukti == "Hanya 506.024 yang menghasilkan 101,33%."
    assert [str(k.nilai.ref) for k in satu.kejadian] == ["KERTAS KERJA E7", "RENSTRA C6", "TABEL 3.1 D10"]


def test_a_consistent_workbook_has_no_conflict_and_this_one_has_one() -> None:
    buku = buku_fakta(disdukcapil(), profil())
    assert [satu.kunci for satu in buku if satu.bentrok] == [f"pembilang:{KTP}:2024"]
    assert len({satu.kunci for satu in buku}) == len(buku)


def test_one_value_with_different_decimals_is_one_value_and_the_precise_one_is_carried() -> None:
    satu = fakta(indikator(KTP, realisasi("94,44", "KERTAS KERJA!G7"), r="94,4"), JenisFakta.REALISASI)
    assert pilihan(satu) == (False, "94,44", DasarPilihan.TUNGGAL)
    satu = fakta(indikator(KTP, realisasi("94,46", "KERTAS KERJA!G7"), r="94,4"), JenisFakta.REALISASI)
    assert satu.bentrok


def test_an_office_that_truncates_may_print_one_value_shorter_elsewhere() -> None:
    isi = indikator(KTP, realisasi("94,46", "KERTAS KERJA!G7"), r="94,4")
    potong = {"pembulatan": "dipotong"}
    assert pilihan(fakta(isi, JenisFakta.REALISASI, kebijakan=potong)) == (False, "94,46", DasarPilihan.TUNGGAL)
    lain = indikator(KTP, realisasi("94,45", "KERTAS KERJA!G7"), r="94,46")
    assert fakta(lain, JenisFakta.REALISASI, kebijakan=potong).bentrok


def test_two_precise_values_conflict_even_where_a_coarse_one_meets_both() -> None:
    isi = indikator(KTP, realisasi("94,44", "KERTAS KERJA!G7"), realisasi("94,36", "PERBANDINGAN!C6"), r="94,4")
    assert fakta(isi, JenisFakta.REALISASI).bentrok


def test_ends_that_touch_do_not_meet() -> None:
    assert fakta(indikator(KTP, realisasi("94,5", "IKU!G7"), r="94,4"), JenisFakta.REALISASI).bentrok
    assert not fakta(indikator(KTP, realisasi("94,45", "IKU!G7"), r="94,4"), JenisFakta.REALISASI).bentrok


def test_targets_are_exact_and_spelling_is_not_a_value() -> None:
    isi = indikator(KTP, target("92%", "RKT!D9"), target("92,00", "IKU!D4"), t="92")
    assert pilihan(fakta(isi, JenisFakta.TARGET)) == (False, "92", DasarPilihan.TUNGGAL)
    assert fakta(indikator(KTP, target("92,4", "RKT!D9"), t="92"), JenisFakta.TARGET).bentrok


@pytest.mark.parametrize("lain", ["Baik", "%", "-", "", "n/a", "20 Data; 10 Akses"])
def test_a_number_beside_something_else_is_no_conflict(lain: str) -> None:
    satu = fakta(indikator(KTP, capaian(lain, "KERTAS KERJA!H7"), c="110,14"), JenisFakta.CAPAIAN)
    assert pilihan(satu)[:2] == (False, "110,14")


def test_different_predicates_and_ranges_conflict() -> None:
    assert fakta(indikator(KTP, capaian("Cukup", "KERTAS KERJA!H7"), c="Baik"), JenisFakta.CAPAIAN).bentrok
    assert not fakta(indikator(KTP, capaian("baik.", "KERTAS KERJA!H7"), c="Baik"), JenisFakta.CAPAIAN).bentrok
    assert fakta(indikator(KTP, target("80-95", "IKU!D4"), t="80-90"), JenisFakta.TARGET).bentrok


def test_a_capaian_without_its_hundred_stands_apart_in_peace() -> None:
    isi = indikator(KTP, capaian("1,1", "PERBANDINGAN!D6"), t="92", r="101,33", c="110,14")
    assert pilihan(fakta(isi, JenisFakta.CAPAIAN))[:2] == (False, "110,14")


def test_only_placeholders_give_no_value() -> None:
    assert pilihan(fakta(indikator(KTP, c="%"), JenisFakta.CAPAIAN)) == (False, None, DasarPilihan.TUNGGAL)


def test_a_realisasi_is_proven_by_its_numerator_and_denominator() -> None:
    isi = indikator(KTP, realisasi("101,53", "PERBANDINGAN!C6"), pembilang("506.024"), penyebut("499.362"), r="101,33")
    satu = fakta(isi, JenisFakta.REALISASI)
    assert pilihan(satu) == (True, "101,33", DasarPilihan.HITUNGAN)
    assert satu.bukti == "Hanya 101,33 yang sesuai dengan 506.024 / 499.362."


def test_a_realisasi_is_proven_by_its_capaian() -> None:
    isi = indikator(KTP, realisasi("101,53", "PERBANDINGAN!C6"), t="92", r="101,33", c="110,14")
    satu = fakta(isi, JenisFakta.REALISASI)
    assert satu.bukti == "Hanya 101,33 yang menghasilkan capaian 110,14%."


def test_a_realisasi_that_keeps_a_bound_is_proven_by_a_hundred() -> None:
    isi = indikator(KTP, realisasi("21,40", "PERBANDINGAN!C6"), t="25", r="26,40", c="100")
    isi.arah = Arah.TURUN
    for satu in isi.fakta(JenisFakta.TARGET):
        satu.nilai = replace(satu.nilai, teks="< 25")
    assert pilihan(fakta(isi, JenisFakta.REALISASI)) == (True, "21,40", DasarPilihan.HITUNGAN)


def test_a_realisasi_is_proven_by_a_product() -> None:
    kali = hitungan("3,80", "25", None, "KERTAS KERJA!E9", BentukHitungan.KALI)
    isi = indikator(KTP, realisasi("95,20", "PERBANDINGAN!C6"), r="95,02", hitung=[kali])
    assert pilihan(fakta(isi, JenisFakta.REALISASI)) == (True, "95,02", DasarPilihan.HITUNGAN)


def test_a_target_and_a_capaian_are_proven_too() -> None:
    isi = indikator(KTP, target("90", "IKU!D4"), t="92", r="101,33", c="110,14")
    assert pilihan(fakta(isi, JenisFakta.TARGET)) == (True, "92", DasarPilihan.HITUNGAN)
    isi = indikator(KTP, capaian("110,41", "PERBANDINGAN!D6"), t="92", r="101,33", c="110,14")
    assert pilihan(fakta(isi, JenisFakta.CAPAIAN)) == (True, "110,14", DasarPilihan.HITUNGAN)


def test_the_renstra_s_target_is_proven_by_this_year_s_realisasi() -> None:
    renstra = [
        muncul(JenisFakta.TARGET_RENSTRA, teks, alamat, tahun=2026)
        for teks, alamat in (("96", "RENSTRA!G6"), ("69", "IKU!G6"))
    ]
    isi = indikator(KTP, *renstra, muncul(JenisFakta.CAPAIAN_RENSTRA, "105,55", "RENSTRA!H6"), r="101,33")
    assert pilihan(fakta(isi, JenisFakta.TARGET_RENSTRA, tahun=2026)) == (True, "96", DasarPilihan.HITUNGAN)


def test_arithmetic_that_fits_several_values_proves_none() -> None:
    isi = indikator(KTP, realisasi("101,34", "IKU!G6"), t="1000", r="101,33", c="10")
    satu = fakta(isi, JenisFakta.REALISASI)
    assert satu.bentrok
    assert satu.dasar is not DasarPilihan.HITUNGAN


def test_two_values_with_a_proof_each_are_not_decided_by_arithmetic() -> None:
    isi = indikator(
        KTP,
        realisasi("101,53", "PERBANDINGAN!C6"),
        capaian("110,36", "PERBANDINGAN!D6"),
        t="92",
        r="101,33",
        c="110,14",
    )
    assert fakta(isi, JenisFakta.REALISASI).dasar is DasarPilihan.WEWENANG


def test_without_proof_the_source_with_most_authority_counts() -> None:
    isi = indikator(KTP, target("90", "PK 2024!E5"), target("92", "IKU!D4"), t="92")
    satu = fakta(isi, JenisFakta.TARGET)
    assert pilihan(satu) == (True, "90", DasarPilihan.WEWENANG)
    assert "perjanjian kinerja" in satu.bukti


def test_of_equal_sources_the_value_named_most_often_counts_else_it_stays_open() -> None:
    dua = [target("90", "IKU!D4"), target("92", "IKU!D5")]
    satu = fakta(indikator(KTP, *dua), JenisFakta.TARGET)
    assert pilihan(satu) == (True, "90", DasarPilihan.TERBUKA)
    assert pilihan(fakta(indikator(KTP, *dua, t="92"), JenisFakta.TARGET)) == (True, "92", DasarPilihan.TERBANYAK)


def test_the_office_s_choice_goes_before_everything() -> None:
    kunci = f"pembilang:{KTP}:2024"
    satu = fakta(disdukcapil(), JenisFakta.PEMBILANG, pilihan={kunci: "502.024"})
    assert pilihan(satu) == (True, "502.024", DasarPilihan.PROFIL)
    assert str(satu.terpilih.ref) == "KERTAS KERJA E7" if satu.terpilih else False
    baru = fakta(disdukcapil(), JenisFakta.PEMBILANG, pilihan={kunci: "506.025"})
    assert pilihan(baru)[1] == "506.025"


def test_years_are_facts_of_their_own() -> None:
    isi = indikator(KTP, realisasi("102,51", "PERBANDINGAN!E6", tahun=2023), r="101,33")
    assert not fakta(isi, JenisFakta.REALISASI).bentrok
    assert pilihan(fakta(isi, JenisFakta.REALISASI, tahun=2023))[1] == "102,51"
    tanpa = indikator(KTP, realisasi("101,35", "IKU!E6", tahun=None), r="101,33")
    assert fakta(tanpa, JenisFakta.REALISASI).bentrok


def test_a_pagu_is_proven_by_the_total() -> None:
    pagu = [muncul(JenisFakta.ANGGARAN, "110", "PK 2024!C9")]
    isi = laporan(
        program=[program("A", "100", lain=pagu), program("B", "50", baris=6)], total=uang("150", None, None, 7)
    )
    satu = fakta(isi, JenisFakta.ANGGARAN, "a")
    assert pilihan(satu) == (True, "100", DasarPilihan.HITUNGAN)
    assert satu.bukti == "Hanya 100 yang membuat jumlahnya 150."


def test_a_total_is_proven_by_its_programs_and_a_program_by_its_kegiatan() -> None:
    lain = muncul(JenisFakta.ANGGARAN, "160", "PK 2024!C14")
    isi = laporan(program=[program("A", "100"), program("B", "50", baris=6)], total=[*uang("150", None, None, 7), lain])
    assert fakta(isi, JenisFakta.ANGGARAN, "total").bukti == "Hanya 150 yang sama dengan jumlah rinciannya."
    anak = [program("K1", "60", baris=6), program("K2", "40", baris=7)]
    induk = program("A", "100", None, None, *anak, lain=[muncul(JenisFakta.ANGGARAN, "110", "PK 2024!C9")])
    assert pilihan(fakta(laporan(program=[induk]), JenisFakta.ANGGARAN, "a"))[1:] == ("100", DasarPilihan.HITUNGAN)


def test_a_realisasi_of_money_is_proven_by_its_serapan() -> None:
    lain = muncul(JenisFakta.REALISASI_ANGGARAN, "834.783.164", "RKT!E6", sumber=JenisLembar.ANGGARAN)
    besar = muncul(JenisFakta.REALISASI_ANGGARAN, "843.783.146", "RKT!E6", sumber=JenisLembar.ANGGARAN)
    isi = program("A", "992.016.149", "834.783.146", "84,15", lain=[besar])
    assert pilihan(fakta(laporan(program=[isi]), JenisFakta.REALISASI_ANGGARAN, "a"))[1:] == (
        "834.783.146",
        DasarPilihan.HITUNGAN,
    )
    isi = program("A", "992.016.149", "834.783.146", "84,15", lain=[lain])
    assert fakta(laporan(program=[isi]), JenisFakta.REALISASI_ANGGARAN, "a").dasar is DasarPilihan.TERBUKA


def test_kegiatan_of_the_same_name_under_two_programs_are_two_facts() -> None:
    isi = laporan(
        program=[
            program("A", "10", None, None, program("Rapat", "10", baris=6)),
            program("B", "20", None, None, program("Rapat", "20", baris=8), baris=7),
        ]
    )
    subjek = [satu.subjek for satu in buku_fakta(isi, profil())]
    assert subjek == ["a", "a/rapat", "b", "b/rapat"]


def test_a_pagu_in_thousands_is_the_same_money() -> None:
    ribuan = muncul(JenisFakta.ANGGARAN, "14.291.880", "RKT!C23")
    ribuan = Kemunculan(**{**dict(ribuan), "nilai": ribuan.nilai.kali(Decimal(1000))})
    isi = laporan(program=[program("A", "14.291.880.196", lain=[ribuan])])
    assert pilihan(fakta(isi, JenisFakta.ANGGARAN, "a")) == (False, "14.291.880.196", DasarPilihan.TUNGGAL)


def test_figures_before_a_perubahan_give_way_in_peace() -> None:
    baru = muncul(JenisFakta.TARGET, "95", "PK PERUBAHAN 2024!E5", sumber=JenisLembar.PERJANJIAN)
    isi = indikator(KTP, target("92", "PK 2024!E5"), target("92", "RKT!D9"), baru, t="95")
    assert pilihan(fakta(isi, JenisFakta.TARGET)) == (False, "95", DasarPilihan.TUNGGAL)


def test_a_perubahan_that_only_its_title_tells_counts_too() -> None:
    baru = muncul(JenisFakta.TARGET, "95", "PKP!E5", sumber=JenisLembar.PERJANJIAN)
    isi = laporan(indikator(KTP, target("92", "PK 2024!E5"), baru, t="95"))
    assert fakta(isi, JenisFakta.TARGET).bentrok
    isi.teks_sel["PKP A1"] = "PERUBAHAN PERJANJIAN KINERJA TAHUN 2024"
    assert not fakta(isi, JenisFakta.TARGET).bentrok


@given(st.decimals("0.0001", 1000, places=6), st.lists(st.integers(0, 4), min_size=1, max_size=6))
def test_one_value_rounded_to_any_decimals_never_conflicts(nilai: Decimal, desimal: list[int]) -> None:
    tempat = [realisasi(tulis(bulatkan(nilai, d), d), f"IKU!A{i}") for i, d in enumerate(desimal, 1)]
    satu = fakta(indikator(KTP, *tempat), JenisFakta.REALISASI)
    assert not satu.bentrok
    assert satu.terpilih is not None
    assert satu.terpilih.desimal == max(desimal)


@given(st.integers(0, 10**6), st.integers(1, 10**6))
def test_two_values_a_digit_apart_always_conflict(satu: int, geser: int) -> None:
    tempat = [realisasi(tulis(Decimal(n).scaleb(-2), 2), f"IKU!A{i}") for i, n in enumerate((satu, satu + geser), 1)]
    assert fakta(indikator(KTP, *tempat), JenisFakta.REALISASI).bentrok
