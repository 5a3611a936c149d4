"""The ladder of verdicts."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.kebijakan import Arah, Kebijakan, Pembulatan, Rumus
from lkjip_desktop.engine.pembulatan import angka_hitung
from lkjip_desktop.engine.rumus import hitung_capaian
from lkjip_desktop.engine.salah_ketik import salah_ketik
from lkjip_desktop.engine.selang import langkah
from lkjip_desktop.engine.vonis import JenisVonis, Vonis, vonis
from tests.pembangun import angka, realisasi, target

DESIMAL = st.integers(0, 3)
RUMUS = st.sampled_from(list(Rumus))


def nilai(terkecil: int = 1) -> st.SearchStrategy[Angka]:
    """Figures as typed: up to 99.999, with up to two decimals."""
    return st.tuples(st.integers(terkecil, 99_999), st.integers(0, 2)).map(
        lambda dua: angka_hitung(Fraction(dua[0], 10 ** dua[1]), dua[1], satuan=None)
    )


def putus(cetakan: str, t: str, r: str, rumus: Rumus = Rumus.NAIK, **lain: object) -> Vonis:
    return vonis(angka(cetakan), angka(t), angka(r), rumus, **lain)  # type: ignore[arg-type]


@given(nilai(), nilai(), RUMUS, DESIMAL)
def test_a_half_up_print_of_the_formula_is_never_flagged(t: Angka, r: Angka, rumus: Rumus, desimal: int) -> None:
    hitungan = hitung_capaian(t, r, Arah.NAIK, rumus)
    assert hitungan.persen is not None
    assert vonis(angka_hitung(hitungan.persen, desimal), t, r, rumus).jenis is JenisVonis.COCOK


@given(nilai(), nilai(), RUMUS, DESIMAL, st.sampled_from([Pembulatan.POTONG, Pembulatan.KE_ATAS]))
def test_a_truncated_or_raised_print_is_a_matter_of_rounding_only(
    t: Angka, r: Angka, rumus: Rumus, desimal: int, mode: Pembulatan
) -> None:
    hitungan = hitung_capaian(t, r, Arah.NAIK, rumus)
    assert hitungan.persen is not None
    hasil = vonis(angka_hitung(hitungan.persen, desimal, mode), t, r, rumus)
    assert hasil.jenis in (JenisVonis.COCOK, JenisVonis.BEDA_PEMBULATAN)


@given(nilai(), nilai(), st.integers(0, 30), st.integers(1, 9))
def test_a_changed_digit_is_always_flagged_unless_it_still_fits(t: Angka, r: Angka, letak: int, tambah: int) -> None:
    hitungan = hitung_capaian(t, r, Arah.NAIK, Rumus.NAIK)
    assert hitungan.persen is not None
    digit = list(angka_hitung(hitungan.persen, 2).teks.replace(".", ""))
    tempat = [i for i, huruf in enumerate(digit) if huruf.isdigit()][letak % (len(digit) - 1)]
    digit[tempat] = str((int(digit[tempat]) + tambah) % 10)
    cetakan = angka("".join(digit))
    assume(cetakan.berupa_angka)
    longgar = langkah(cetakan) + (langkah(r) if r.desimal else 0) / Fraction(t.pasti) * 100
    hasil = vonis(cetakan, t, r, Rumus.NAIK)
    if abs(Fraction(cetakan.pasti) - hitungan.persen) > longgar:
        assert not hasil.konsisten
        assert hasil.jenis is not JenisVonis.BERTENTANGAN


@given(nilai(), nilai(), st.integers(-5, 5), DESIMAL)
def test_a_realisasi_printed_short_excuses_only_what_it_can_hide(t: Angka, r: Angka, geser: int, desimal: int) -> None:
    cetakan = angka_hitung(Fraction(r.pasti) / Fraction(t.pasti) * 100 + Fraction(geser, 10**desimal), desimal)
    hasil = vonis(cetakan, t, r, Rumus.NAIK)
    if hasil.jenis is JenisVonis.OPERAN_RINGKAS:
        jarak = abs(Fraction(cetakan.pasti) - Fraction(r.pasti) / Fraction(t.pasti) * 100)
        assert jarak <= langkah(cetakan) + langkah(r) / Fraction(t.pasti) * 100


@pytest.mark.parametrize(
    ("t", "r", "cetakan", "jenis", "mode"),
    [
        ("93", "94,44", "101,55", JenisVonis.COCOK, Pembulatan.SETENGAH_NAIK),
        ("93", "94,44", "101,54", JenisVonis.BEDA_PEMBULATAN, Pembulatan.POTONG),
        ("93", "94,44", "101,6", JenisVonis.BEDA_PEMBULATAN, Pembulatan.KE_ATAS),
        ("90", "85", "94,44", JenisVonis.COCOK, Pembulatan.SETENGAH_NAIK),
        ("90", "85", "94,45", JenisVonis.BEDA_PEMBULATAN, Pembulatan.KE_ATAS),
        ("80,5", "82,67", "102,69", JenisVonis.BEDA_PEMBULATAN, Pembulatan.POTONG),
        ("85", "95,02", "111,78", JenisVonis.BEDA_PEMBULATAN, Pembulatan.POTONG),
        ("200", "1", "0", JenisVonis.BEDA_PEMBULATAN, Pembulatan.SETENGAH_GENAP),
        ("92", "101,33", "110,15", JenisVonis.BEDA_PEMBULATAN, Pembulatan.KE_ATAS),
        ("92", "101,3", "110,14", JenisVonis.OPERAN_RINGKAS, Pembulatan.SETENGAH_NAIK),
        ("92", "101,33", "110,13", JenisVonis.SALAH_KETIK, None),
        ("90", "85", "94,40", JenisVonis.SALAH_KETIK, None),
    ],
)
def test_cases_measured_by_hand(t: str, r: str, cetakan: str, jenis: JenisVonis, mode: Pembulatan | None) -> None:
    hasil = putus(cetakan, t, r)
    assert hasil.jenis is jenis
    assert mode is None or hasil.mode is mode


def test_a_whole_target_is_never_unrounded() -> None:
    assert not putus("95,4", "90", "85").konsisten


@pytest.mark.parametrize(
    ("cetakan", "rumus"),
    [("83,33", Rumus.TURUN_BAGI), ("120", Rumus.NAIK), ("1,2", Rumus.TANPA_SERATUS), ("-20", Rumus.TURUN_KELIRU)],
)
def test_another_formula_is_named(cetakan: str, rumus: Rumus) -> None:
    hasil = putus(cetakan, "10", "12", Rumus.TURUN, arah=Arah.TURUN)
    assert (hasil.jenis, hasil.rumus, hasil.seharusnya) == (JenisVonis.RUMUS_LAIN, rumus, Decimal("80.00"))


def test_a_cap_that_the_office_does_not_have_is_named_and_one_it_has_is_right() -> None:
    hasil = putus("100", "92", "101,33")
    assert (hasil.jenis, hasil.batas) == (JenisVonis.RUMUS_LAIN, Decimal(100))
    dibatasi = Kebijakan(batas=Decimal(100))
    assert putus("100", "92", "101,33", kebijakan=dibatasi).jenis is JenisVonis.COCOK
    tanpa = putus("110,14", "92", "101,33", kebijakan=dibatasi)
    assert (tanpa.jenis, tanpa.seharusnya, tanpa.batas) == (JenisVonis.RUMUS_LAIN, Decimal("100.00"), None)


def test_a_target_from_another_sheet_is_named_with_its_cell() -> None:
    tahun_ini = target("92", "TABEL 3.1!D5")
    hasil = putus("110,14", "96", "101,33", target_lain=[tahun_ini])
    assert (hasil.jenis, hasil.sumber, hasil.seharusnya) == (JenisVonis.SUMBER_LAIN, (tahun_ini,), Decimal("105.55"))


def test_a_realisasi_from_another_year_is_named() -> None:
    lalu = realisasi("102,51", "PERBANDINGAN!E6", tahun=2023)
    assert putus("111,42", "92", "101,33", realisasi_lain=[lalu]).sumber == (lalu,)


def test_both_operands_from_another_year_are_named_together() -> None:
    t, r = (
        satu(n, f"PERBANDINGAN!{k}6", tahun=2023) for satu, n, k in ((target, "88", "D"), (realisasi, "100,47", "E"))
    )
    hasil = putus("114,17", "92", "101,33", target_lain=[t], realisasi_lain=[r])
    assert (hasil.jenis, hasil.sumber) == (JenisVonis.SUMBER_LAIN, (t, r))


@pytest.mark.parametrize(
    ("cetakan", "ketikan"),
    [
        ("110,41", "dua angka tertukar"),
        ("170,14", "satu angka berubah"),
        ("11,014", "letak koma bergeser"),
        ("11,14", "satu angka tertinggal"),
        ("1110,14", "satu angka berlebih"),
    ],
)
def test_a_slip_of_typing_is_named(cetakan: str, ketikan: str) -> None:
    hasil = putus(cetakan, "92", "101,33")
    assert (hasil.jenis, hasil.ketikan, hasil.seharusnya) == (JenisVonis.SALAH_KETIK, ketikan, Decimal("110.14"))


@pytest.mark.parametrize(
    ("t", "r", "tertulis", "benar", "ketikan"),
    [
        ("92", "94,73", "94,73", "94,37", "dua angka tertukar"),
        ("92", "84,37", "84,37", "94,37", "satu angka berubah"),
        ("92", "943,7", "943,7", "94,37", "letak koma bergeser"),
        ("29", "94,37", "29", "92", "dua angka tertukar"),
    ],
)
def test_a_slip_in_an_operand_is_named_with_what_gives_the_print(
    t: str, r: str, tertulis: str, benar: str, ketikan: str
) -> None:
    hasil = putus("102,58", t, r)
    assert hasil.operan is not None
    assert (hasil.jenis, hasil.ketikan) == (JenisVonis.SALAH_KETIK, ketikan)
    assert (hasil.operan[0].teks, hasil.operan[1].teks) == (tertulis, benar)


def test_a_dot_of_thousands_read_as_a_comma_is_named() -> None:
    assert putus("110,00", "1.250", "1,375").ketikan == "titik ribuan terbaca sebagai koma"
    assert salah_ketik("1,234", "1.234") == "titik ribuan terbaca sebagai koma"
    assert salah_ketik("12,34", "1,234") == "letak koma bergeser"


def test_a_target_that_shows_fewer_digits_than_it_stores_may_be_used_either_way() -> None:
    t = angka("92,3", tepat="92.3456")
    for cetakan in ("102,19", "102,24"):
        assert vonis(angka(cetakan), t, angka("94,37"), Rumus.NAIK).jenis is JenisVonis.COCOK


def test_a_floor_is_named_and_a_floor_the_office_has_is_right() -> None:
    hasil = putus("0", "10", "25", Rumus.TURUN, arah=Arah.TURUN)
    assert (hasil.jenis, hasil.batas) == (JenisVonis.RUMUS_LAIN, Decimal(0))
    berlantai = Kebijakan(lantai=Decimal(0))
    assert putus("0", "10", "25", Rumus.TURUN, arah=Arah.TURUN, kebijakan=berlantai).jenis is JenisVonis.COCOK


@pytest.mark.parametrize("cetakan", ["0", "100", "200"])
def test_customs_for_a_target_of_0_are_never_judged(cetakan: str) -> None:
    for r in ("0", "3"):
        hasil = putus(cetakan, "0", r, Rumus.TURUN, arah=Arah.TURUN)
        assert hasil.konsisten or hasil.jenis is JenisVonis.TAK_TERUJI


def test_a_range_that_was_missed_has_customs_too() -> None:
    assert putus("105,88", "80-85", "90").jenis is JenisVonis.COCOK
    assert putus("112,50", "80-85", "90").jenis is JenisVonis.RUMUS_LAIN


def test_what_nothing_reproduces_is_a_contradiction() -> None:
    hasil = putus("123,45", "92", "101,33")
    assert (hasil.jenis, hasil.seharusnya) == (JenisVonis.BERTENTANGAN, Decimal("110.14"))


def test_a_truncating_office_is_told_the_truncated_figure() -> None:
    hasil = putus("123,45", "85", "95,02", kebijakan=Kebijakan(pembulatan=Pembulatan.POTONG))
    assert hasil.seharusnya == Decimal("111.78")


def test_a_category_that_changes_is_said() -> None:
    assert putus("89,12", "92", "84,15").membalik
    assert not putus("93,47", "92", "84,15").membalik
    assert putus("99,41", "92", "101,33").membalik
    assert not putus("111,78", "85", "95,02", kebijakan=Kebijakan(pembulatan=Pembulatan.POTONG)).membalik


def test_a_cell_that_stores_more_than_it_shows_may_be_computed_either_way() -> None:
    r = angka("101,33", tepat="101.334097")
    for cetakan in ("110,14", "110,15"):
        assert vonis(angka(cetakan), angka("92"), r, Rumus.NAIK).jenis is JenisVonis.COCOK


def test_a_formula_s_unformatted_result_is_right() -> None:
    panjang = replace(angka("111,788235294118"), tepat=Decimal("111.788235294118"))
    assert vonis(panjang, angka("85"), angka("95,02"), Rumus.NAIK).jenis is JenisVonis.COCOK


def test_what_has_no_formula_is_judged_gently() -> None:
    assert putus("100", "80-90", "85").jenis is JenisVonis.COCOK
    assert putus("106,25", "80-90", "85").jenis is JenisVonis.RUMUS_LAIN
    assert putus("98", "BB", "BB").jenis is JenisVonis.TAK_TERUJI
    assert putus("Baik", "1", "1").jenis is JenisVonis.TAK_TERUJI
    assert putus("100", "20 Data; 10 Akses", "20").jenis is JenisVonis.TAK_TERUJI


def test_slips_are_symmetric_in_kind() -> None:
    assert salah_ketik("110,14", "110,14") is None
    assert salah_ketik("5", "6") is None
    assert salah_ketik("123,45", "110,14") is None


@pytest.mark.parametrize("t", ["< 25", "≤ 25", "maks. 25", "Maksimal 25", "kurang dari 25"])
def test_a_bound_that_is_kept_is_worth_100_as_well_as_what_the_formula_gives(t: str) -> None:
    ambang = replace(angka("25"), teks=t)
    kerja = {"arah": Arah.TURUN, "rumus": Rumus.TURUN}
    assert vonis(angka("100,00"), ambang, angka("21,40"), **kerja).jenis is JenisVonis.COCOK  # type: ignore[arg-type]
    assert vonis(angka("114,40"), ambang, angka("21,40"), **kerja).jenis is JenisVonis.COCOK  # type: ignore[arg-type]
    assert not vonis(angka("100,00"), ambang, angka("26,40"), **kerja).konsisten  # type: ignore[arg-type]
    assert not vonis(angka("100,00"), angka("25"), angka("21,40"), **kerja).konsisten  # type: ignore[arg-type]
