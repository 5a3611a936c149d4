"""CAP002-CAP005: printed capaian, per cent, rounding, quoted calculations."""

from __future__ import annotations

from itertools import chain, pairwise

import pytest

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.domain.laporan import BentukHitungan, JenisFakta, Kemunculan, Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.rules import capaian as aturan_capaian
from lkjip_desktop.rules import fakta as aturan_fakta
from lkjip_desktop.rules import hitungan as aturan_hitungan
from lkjip_desktop.rules import pembulatan as aturan_pembulatan
from lkjip_desktop.rules.capaian import capaian_persen, capaian_sesuai
from lkjip_desktop.rules.hitungan import hitungan_benar
from lkjip_desktop.rules.pembulatan import satu_pembulatan
from tests.disdukcapil import disdukcapil
from tests.pembangun import (
    capaian,
    hitungan,
    indikator,
    laporan,
    muncul,
    profil,
    program,
    realisasi,
    survei,
    target,
)
from tests.rules.alat import jalankan, satu, sel

KTP = "Rasio Kepemilikan KTP Elektronik"
KUNCI = "rasio-kepemilikan-ktp-elektronik"
SEMUA = [*aturan_fakta.RULES, *aturan_capaian.RULES, *aturan_pembulatan.RULES, *aturan_hitungan.RULES]


def temuan(isi: Laporan, profil_: Profil | None = None) -> list[Finding]:
    return [satu_ for aturan in SEMUA for satu_ in jalankan(aturan, isi, profil_)]


def ganti(isi: Laporan, alamat: str, teks: str) -> Laporan:
    """The report with another text in one cell, wherever its figures stand."""
    for milik in isi.indikator:
        milik.kemunculan = [_ganti(k, alamat, teks) for k in milik.kemunculan]
    return isi


def _ganti(kejadian: Kemunculan, alamat: str, teks: str) -> Kemunculan:
    ref = kejadian.nilai.ref
    if ref is None or f"{ref.lembar}!{ref.sel}" != alamat:
        return kejadian
    return muncul(kejadian.jenis, teks, alamat, tahun=kejadian.tahun, sumber=kejadian.sumber)


def beres() -> Laporan:
    """The real office's figures without its contradictions."""
    isi = ganti(disdukcapil(), "RENSTRA!H6", "105,55")
    ktp = isi.indikator[0]
    ktp.kemunculan = [k for k in ktp.kemunculan if k.nilai.teks != "502.024"]
    ktp.hitungan = ktp.hitungan[1:]
    return isi


def test_the_findings_of_the_real_office() -> None:
    assert [(t.kunci, t.tingkat) for t in temuan(disdukcapil())] == [
        (f"CAP001:pembilang:{KUNCI}:2024", Tingkat.SALAH),
        (f"CAP002:capaian-renstra:{KUNCI}:2024", Tingkat.SALAH),
        ("CAP003:lama-pengurusan-ktp-elektronik", Tingkat.INFO),
        ("CAP004:pembulatan", Tingkat.INFO),
    ]


def test_a_consistent_workbook_yields_remarks_only() -> None:
    assert {t.tingkat for t in temuan(beres())} == {Tingkat.INFO}


def test_the_renstra_measured_against_the_yearly_target_names_the_cells() -> None:
    hasil = satu(capaian_sesuai, disdukcapil())
    assert (hasil.ditemukan, hasil.seharusnya) == ("110,14", "105,55")
    assert sel(hasil) == ["RENSTRA H6", "RENSTRA G6", "RENSTRA F6", "TABEL 3.1 D5"]
    assert hasil.pesan == (
        f"Capaian {KTP} terhadap target Renstra 2026 tertulis 110,14 pada RENSTRA H6."
        " Angka itu memakai target 92 (TABEL 3.1 D5), padahal 101,33 / 96 × 100% = 105,55%."
    )


@pytest.mark.parametrize(
    ("c", "seharusnya", "kata"),
    [
        ("110,41", "110,14", "dua angka tertukar"),
        ("170,14", "110,14", "satu angka berubah"),
        ("11,014", "110,14", "letak koma bergeser"),
        ("123,45", "110,14", "padahal 101,33 / 92 × 100% = 110,14%."),
    ],
)
def test_a_wrong_capaian_is_wrong_and_its_slip_is_named(c: str, seharusnya: str, kata: str) -> None:
    hasil = satu(capaian_sesuai, laporan(indikator(KTP, t="92", r="101,33", c=c)))
    assert (hasil.tingkat, hasil.ditemukan, hasil.seharusnya) == (Tingkat.SALAH, c, seharusnya)
    assert kata in hasil.pesan
    assert sel(hasil) == ["TABEL 3.1 F5", "TABEL 3.1 D5", "TABEL 3.1 E5"]


def test_the_right_capaian_is_printed_with_the_sign_that_its_cell_prints() -> None:
    hasil = satu(capaian_sesuai, laporan(indikator(KTP, t="92", r="101,33", c="110,41%")))
    assert (hasil.ditemukan, hasil.seharusnya) == ("110,41%", "110,14%")


@pytest.mark.parametrize("c", ["110,14", "110,1", "110", "%", "-", "Baik", "110,141"])
def test_a_right_capaian_or_none_is_not_mentioned(c: str) -> None:
    assert temuan(laporan(indikator(KTP, t="92", r="101,33", c=c))) == []


def test_every_cell_with_the_wrong_figure_is_in_one_finding() -> None:
    isi = indikator(
        KTP, capaian("110,41", "PERBANDINGAN!D6"), capaian("99,41", "IKU!D6"), t="92", r="101,33", c="110,41"
    )
    hasil = satu(capaian_sesuai, laporan(isi))
    assert sel(hasil)[:3] == ["TABEL 3.1 F5", "PERBANDINGAN D6", "IKU D6"]
    assert hasil.ditemukan == "110,41; 99,41"


def test_another_formula_is_to_be_looked_at_and_a_forgotten_polarity_is_left_to_its_own_rule() -> None:
    isi = laporan(indikator("Lama", t="20", r="18", c="10", arah=Arah.TURUN, alasan_arah="kata"))
    hasil = satu(capaian_sesuai, isi)
    assert hasil.seharusnya is None
    assert "mengikuti rumus (T-R)/T" in hasil.pesan
    assert "menurut ketentuan yang dipakai ((2 × 20) − 18) / 20 × 100% = 110,00%" in hasil.pesan
    assert "ikut berubah" in hasil.pesan
    terlupa = laporan(indikator("Lama", t="20", r="18", c="90", arah=Arah.TURUN, alasan_arah="kata"))
    assert jalankan(capaian_sesuai, terlupa) == []
    ringan = laporan(indikator("Lama", t="20", r="19", c="105,26", arah=Arah.TURUN, alasan_arah="kata"))
    ringan.indikator.append(indikator("Lain", t="20", r="18", c="110", arah=Arah.TURUN, alasan_arah="kata", baris=6))
    batas = profil(kebijakan={"rumus_turun": "(2T-R)/T"})
    (hasil,) = jalankan(capaian_sesuai, ringan, batas)
    assert hasil.tingkat is Tingkat.PERIKSA
    assert "mengikuti rumus T/R" in hasil.pesan


def test_a_cap_is_to_be_looked_at_where_the_office_has_none() -> None:
    isi = laporan(indikator(KTP, t="92", r="103", c="110"), indikator("Lain", t="50", r="60", c="120", baris=6))
    hasil = satu(capaian_sesuai, isi)
    assert (hasil.tingkat, hasil.seharusnya) == (Tingkat.PERIKSA, None)
    assert "dibatasi 110%; menurut ketentuan yang dipakai 103 / 92 × 100% = 111,96%." in hasil.pesan


def test_a_capaian_above_the_office_s_cap_is_to_be_looked_at() -> None:
    isi = laporan(indikator(KTP, t="92", r="103", c="111,96"))
    hasil = satu(capaian_sesuai, isi, profil(kebijakan={"batas": "110"}))
    assert hasil.tingkat is Tingkat.PERIKSA
    assert "melewati batas 110%" in hasil.pesan


def test_a_capaian_from_before_rounding_is_a_remark() -> None:
    hasil = satu(capaian_sesuai, laporan(indikator(KTP, t="92", r="101,3", c="110,14")))
    assert (hasil.tingkat, hasil.seharusnya) == (Tingkat.INFO, None)
    assert "sebelum dibulatkan" in hasil.pesan


def test_a_rounding_that_turns_the_category_is_more_than_a_remark() -> None:
    isi = laporan(
        indikator(KTP, t="100", r="90,996", c="90,99"), indikator("B", t="93", r="94,44", c="101,55", baris=6)
    )
    hasil = satu(capaian_sesuai, isi)
    assert hasil.tingkat is Tingkat.PERIKSA
    assert "dipotong" in hasil.pesan


def test_a_capaian_that_follows_a_realisasi_in_conflict_is_not_told_twice() -> None:
    isi = indikator(
        KTP,
        realisasi("101,53", "PERBANDINGAN!C6"),
        capaian("110,36", "PERBANDINGAN!D6"),
        t="92",
        r="101,33",
        c="110,14",
    )
    assert [t.kode for t in temuan(laporan(isi))] == ["CAP001"]


def test_last_year_s_figures_in_this_year_s_column_are_named() -> None:
    lalu = realisasi("102,51", "PERBANDINGAN!E6", tahun=2023)
    hasil = satu(capaian_sesuai, laporan(indikator(KTP, lalu, t="92", r="101,33", c="111,42")))
    assert "realisasi tahun 2023 102,51 (PERBANDINGAN E6)" in hasil.pesan
    assert hasil.seharusnya == "110,14"


def test_a_year_before_with_its_own_target_is_judged_too() -> None:
    lalu = [
        target("88", "PERBANDINGAN!D6", tahun=2022),
        realisasi("100,47", "PERBANDINGAN!E6", tahun=2022),
        capaian("117,14", "PERBANDINGAN!F6", tahun=2022),
    ]
    hasil = satu(capaian_sesuai, laporan(indikator(KTP, *lalu, t="92", r="101,33")))
    assert (hasil.kunci, hasil.seharusnya) == (f"CAP002:capaian:{KUNCI}:2022", "114,17")


def test_a_capaian_without_its_hundred_is_one_remark_with_all_cells() -> None:
    hasil = satu(capaian_persen, disdukcapil())
    assert (hasil.tingkat, hasil.ditemukan, hasil.seharusnya) == (Tingkat.INFO, "1", "100,00")
    assert sel(hasil) == ["PERBANDINGAN D7", "RENSTRA H7", "PERBANDINGAN F7", "PERBANDINGAN H7"]


@pytest.mark.parametrize(("t", "r", "c", "arah"), [("92", "101,33", "1,10", Arah.NAIK), ("10", "8", "1,2", Arah.TURUN)])
def test_a_ratio_of_any_formula_is_told_and_nothing_else(t: str, r: str, c: str, arah: Arah) -> None:
    hasil = temuan(laporan(indikator(KTP, t=t, r=r, c=c, arah=arah, alasan_arah="kata")))
    assert [x.kode for x in hasil] == ["CAP003"]


def test_mixed_rounding_is_one_remark_for_the_report() -> None:
    hasil = satu(satu_pembulatan, disdukcapil())
    assert (hasil.kunci, hasil.ditemukan, hasil.seharusnya) == ("CAP004:pembulatan", "111,78", None)
    assert "Capaian dipotong: 111,78 (dibulatkan menjadi 111,79) pada TABEL 3.1 F7" in hasil.pesan
    assert "Serapan dibulatkan: 96,70 dan 91,84" in hasil.pesan
    assert hasil.pesan.endswith("Gunakan satu ketentuan pembulatan.")
    assert sel(hasil)[:3] == ["TABEL 3.1 F7", "PERBANDINGAN D8", "RENSTRA H8"]


def test_an_office_that_truncates_everything_is_only_told_so() -> None:
    isi = laporan(indikator(KTP, t="85", r="95,02", c="111,78"), program=[program("A", "3.000", "2.000", "66,66")])
    hasil = satu(satu_pembulatan, isi)
    assert "Serapan dipotong: 66,66 (dibulatkan menjadi 66,67)" in hasil.pesan
    assert "Gunakan satu" not in hasil.pesan


def test_a_rounding_that_the_office_has_set_is_followed_and_only_deviations_are_told() -> None:
    potong = profil(kebijakan={"pembulatan": "dipotong"})
    isi = laporan(indikator(KTP, t="85", r="95,02", c="111,78"))
    assert jalankan(satu_pembulatan, isi, potong) == []
    isi.indikator.append(indikator("B", t="93", r="94,44", c="101,55", baris=6))
    assert satu(satu_pembulatan, isi, potong).ditemukan == "101,55"


def test_ordinary_rounding_and_figures_that_tell_nothing_are_not_mentioned() -> None:
    isi = laporan(
        indikator(KTP, t="92", r="101,33", c="110,14"), indikator("B", t="93", r="94,44", c="101,55", baris=6)
    )
    assert jalankan(satu_pembulatan, isi) == []


def test_a_quoted_calculation_that_does_not_hold_is_wrong() -> None:
    isi = indikator(KTP, r="101,33", hitung=[hitungan("502.024", "499.362", "101,33")])
    hasil = satu(hitungan_benar, laporan(isi))
    assert (hasil.kunci, hasil.tingkat) == (f"CAP005:{KUNCI}:2024", Tingkat.SALAH)
    assert (hasil.ditemukan, hasil.seharusnya) == ("101,33", None)
    assert "502.024 / 499.362 × 100% = 100,53%, tertulis 101,33 (KERTAS KERJA E7)" in hasil.pesan


def test_a_product_counts_its_operands_as_rounded() -> None:
    kali = BentukHitungan.KALI
    benar, salah = (hitungan("3,80", "25", n, "KERTAS KERJA!E9", kali) for n in ("95,02", "99,02"))
    assert jalankan(hitungan_benar, laporan(indikator(KTP, hitung=[benar]))) == []
    assert "3,80 × 25 = 95,00, tertulis 99,02" in satu(hitungan_benar, laporan(indikator(KTP, hitung=[salah]))).pesan


def test_the_survey_s_calculation_is_left_to_the_rules_of_the_survey() -> None:
    isi = laporan(survei=survei(["3,8"]))
    assert isi.survei is not None
    isi.survei.hitungan = [hitungan("3,80", "25", "99,02", "IKM!B16", BentukHitungan.KALI)]
    assert jalankan(hitungan_benar, isi) == []


def test_a_calculation_whose_operand_is_in_conflict_is_not_told_twice() -> None:
    assert jalankan(hitungan_benar, disdukcapil()) == []


def test_a_division_by_zero_and_a_calculation_without_a_result() -> None:
    nol = indikator(KTP, hitung=[hitungan("5", "0", "100")])
    assert "tidak dapat dihitung" in satu(hitungan_benar, laporan(nol)).pesan
    assert jalankan(hitungan_benar, laporan(indikator(KTP, hitung=[hitungan("5", "4", None)]))) == []


# What can be proven: this year's figures, and last year's realisasi, which two sheets print.
TERBUKTI = {
    "TABEL 3.1": "E5 F5 E7 F7 D10 D11",
    "KERTAS KERJA": "G7 G9",
    "PERBANDINGAN": "C6 D6 E6 C8 D8 E8",
    "RENSTRA": "E6 F6 H6 F8 H8",
}


def _digit_lain(teks: str) -> list[str]:
    """The text with each digit changed, each pair swapped: every slip that leaves another number."""
    tempat = [i for i, huruf in enumerate(teks) if huruf.isdigit()]
    ubah = (teks[:i] + str((int(teks[i]) + 4) % 10) + teks[i + 1 :] for i in tempat)
    tukar = (
        teks[:i] + teks[j] + teks[i + 1 : j] + teks[i] + teks[j + 1 :]
        for i, j in pairwise(tempat)
        if teks[i] != teks[j]
    )
    return [satu_ for satu_ in chain(ubah, tukar) if not satu_.startswith("0")]


@pytest.mark.parametrize("alamat", [f"{lembar}!{s}" for lembar, isi in TERBUKTI.items() for s in isi.split()])
def test_a_slip_in_any_provable_cell_is_found_there_in_at_most_two_findings(alamat: str) -> None:
    lama = next(
        k.nilai.teks
        for milik in beres().indikator
        for k in milik.kemunculan
        if k.nilai.ref and f"{k.nilai.ref.lembar}!{k.nilai.ref.sel}" == alamat
    )
    for teks in _digit_lain(lama):
        salah = [t for t in temuan(ganti(beres(), alamat, teks)) if t.tingkat is Tingkat.SALAH]
        assert any(alamat.replace("!", " ") in sel(t) for t in salah), (teks, salah)
        assert len(salah) <= 2, (teks, [t.kunci for t in salah])


def test_keys_are_unique_and_fingerprints_follow_the_values() -> None:
    isi = disdukcapil()
    kunci = [t.kunci for t in temuan(isi)]
    assert len(set(kunci)) == len(kunci)
    dua = [satu(capaian_sesuai, laporan(indikator(KTP, t="92", r="101,33", c=c))) for c in ("110,41", "123,45")]
    assert dua[0].kunci == dua[1].kunci
    assert dua[0].sidik != dua[1].sidik


def test_the_renstra_s_kind_is_a_fact_of_its_own() -> None:
    renstra = [
        muncul(JenisFakta.TARGET_RENSTRA, "96", "RENSTRA!G6", tahun=2026),
        muncul(JenisFakta.CAPAIAN_RENSTRA, "105,55", "RENSTRA!H6"),
    ]
    assert temuan(laporan(indikator(KTP, *renstra, t="92", r="101,33", c="110,14"))) == []
