from __future__ import annotations

from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.readers.grid.tampilan import Bentuk
from lkjip_desktop.readers.grid.umum import tampilkan_umum

AKUNTANSI = '_("Rp"* #,##0_);_("Rp"* \\(#,##0\\);_("Rp"* "-"_);_(@_)'
AKUNTANSI_ID = '_-* #,##0.00_-;\\-* #,##0.00_-;_-* "-"??_-;_-@_-'
ANGKA = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12, places=5)


def balik(teks: str) -> Decimal:
    return Decimal(teks.replace(".", "").replace(",", "."))


@pytest.mark.parametrize(
    ("nilai", "teks"),
    [
        ("0", "0"),
        ("1234567", "1234567"),
        ("14291880196", "14291880196"),
        ("123456789012", "1,23457E+11"),
        ("99999999999.9", "1E+11"),
        ("1234567.891234", "1234567,891"),
        ("-101.333333333333", "-101,3333333"),
        ("0.123456789012", "0,123456789"),
        ("9.9999999999", "10"),
        ("0.0001", "0,0001"),
        ("0.000123456789", "0,000123457"),
        ("0.00001", "0,00001"),
        ("0.000012345678", "1,23457E-05"),
        ("-1E+20", "-1E+20"),
        ("1E+300", "1E+300"),
    ],
)
def test_general_shows_up_to_eleven_signs(nilai: str, teks: str) -> None:
    assert tampilkan_umum(Decimal(nilai)) == teks
    assert Bentuk("General").angka(Decimal(nilai)) == teks


@pytest.mark.parametrize(
    ("kode", "nilai", "teks"),
    [
        ("0", "2.5", "3"),
        ("0", "-2.5", "-3"),
        ("0.00", "2.675", "2,68"),
        ("0.00", "-0.001", "-0,00"),
        ("#,##0", "14291880196", "14.291.880.196"),
        ("#,##0.00", "-1234.5", "-1.234,50"),
        ("0%", "0.92", "92%"),
        ("0.00%", "1.0133", "101,33%"),
        ("0.00 %", "1.0133", "101,33 %"),
        ('"Rp"#,##0', "14291880196", "Rp14.291.880.196"),
        ('"Rp"#,##0', "-5", "-Rp5"),
        ("[$Rp-421]#,##0", "1500", "Rp1.500"),
        ("[$Rp-3809] #,##0.00", "1500", "Rp 1.500,00"),
        (AKUNTANSI, "1234567", "Rp 1.234.567"),
        (AKUNTANSI, "-1234567", "Rp (1.234.567)"),
        (AKUNTANSI, "0", "Rp -"),
        (AKUNTANSI_ID, "-1234.5", "-1.234,50"),
        (AKUNTANSI_ID, "0", "-"),
        ('#,##0_);[Red]"("#,##0")"', "-7", "(7)"),
        ("#,##0,", "14291880196", "14.291.880"),
        ('#,##0.0,,"jt"', "14291880196", "14.291,9jt"),
        ('0.0,,," M"', "14291880196", "14,3 M"),
        ("0.00E+00", "12345.678", "1,23E+04"),
        ("0.00E-00", "12345.678", "1,23E04"),
        ("0.0E+0", "0.000999999", "1,0E-3"),
        ("##0.0E+0", "12345.678", "12,3E+3"),
        ("0.0E+0", "0", "0,0E+0"),
        ("[Red][<50]0.0;[Blue][>=50]0", "49.99", "50,0"),
        ("[Red][<50]0.0;[Blue][>=50]0", "50", "50"),
        ('[>=1000]#,##0;0" kecil"', "999", "999 kecil"),
        ('[<0]"turun "0;[=0]"tetap";"naik "0', "-3", "turun 3"),
        ('[<0]"turun "0;[=0]"tetap";"naik "0', "0", "tetap"),
        ('[<0]"turun "0;[=0]"tetap";"naik "0', "3", "naik 3"),
        ('[>100]0;0;"lain"', "-4", "-4"),
        ('[>100]0;0;"lain"', "50", "lain"),
        ("[<10]0.0", "12", "12"),
        ("[<10]0.0", "-2", "-2,0"),
        ('0;-0;"nihil"', "0", "nihil"),
        ("0.0;(0.0)", "-1", "(1,0)"),
        ("0.0;(0.0)", "0", "0,0"),
        (";;;", "3", ""),
        ("0;;", "-3", ""),
        ("@", "1234567.5", "1234567,5"),
        ("0;@", "-3", "-3"),
        ('General" orang"', "12.5", "12,5 orang"),
        ("00000000\\ 000000\\ 0\\ 000", "198005171999121003", "19800517 199912 1 003"),
        ("0000-0000", "12345678901", "1234567-8901"),
        ("000", "7", "007"),
        ("0,000", "7", "0.007"),
        ("#,###", "0", ""),
        ("#,##0.0#", "1234.5", "1.234,5"),
        ("0.0#", "1234.567", "1234,57"),
        ("0.##", "12", "12,"),
        ("0.0?", "1.5", "1,5"),
        ("???0", "12", "12"),
        ("# ?/?", "0.5", "0,5"),
        ("0 dd", "3", "3 dd"),
        ('0" /100"', "3", "3 /100"),
        ('"x', "1", "x"),
        ("0" * 40, "7", "7"),
        ("0" + '"x"' * 100, "7", "7"),
    ],
)
def test_a_number_shows_in_its_format(kode: str, nilai: str, teks: str) -> None:
    assert Bentuk(kode).angka(Decimal(nilai)) == teks


@given(ANGKA)
def test_two_decimals_read_back_are_the_rounded_number(nilai: Decimal) -> None:
    assert balik(Bentuk("0.00").angka(nilai)) == nilai.quantize(Decimal("0.01"), ROUND_HALF_UP)


@given(ANGKA, st.integers(0, 5), st.booleans())
def test_the_usual_formats_show_what_any_pattern_shows(nilai: Decimal, desimal: int, ribuan: bool) -> None:
    pola = ("#,##0" if ribuan else "0") + ("." + "0" * desimal if desimal else "")
    berpola = pola.replace("0", '0""', 1) if desimal else pola + '""'
    assert Bentuk(f'"Rp"{pola}').angka(nilai) == Bentuk(f'"Rp"{berpola}').angka(nilai)
    assert balik(Bentuk(pola).angka(nilai)) == nilai.quantize(Decimal(1).scaleb(-desimal), ROUND_HALF_UP)


@given(st.text('#0?.,%E+-;@"\\_*[]<>=1/ydhmsGeneral ', max_size=40), ANGKA)
def test_no_format_code_fails(kode: str, nilai: Decimal) -> None:
    bentuk = Bentuk(kode)
    assert isinstance(bentuk.angka(nilai) + bentuk.teks("x"), str)
    assert isinstance(bentuk.saat(datetime(2024, 2, 29, 23, 59, 59, 999_999)), str)


@pytest.mark.parametrize(
    ("kode", "teks"),
    [
        ("General", "Baik"),
        ("0.00", "Baik"),
        ("@", "Baik"),
        (AKUNTANSI, "Baik"),
        ('0;0;0;"Mutu "@', "Mutu Baik"),
        ('0;"Mutu: "@', "Mutu: Baik"),
        (";;;", ""),
    ],
)
def test_a_text_shows_as_it_is_unless_a_section_for_texts_says_more(kode: str, teks: str) -> None:
    assert Bentuk(kode).teks("Baik") == teks


@pytest.mark.parametrize(
    ("kode", "teks"),
    [
        ("dd/mm/yyyy", "05/08/2024"),
        ("d mmmm yyyy", "5 Agustus 2024"),
        ("[$-421]dd mmmm yyyy;@", "05 Agustus 2024"),
        ("[$-409]d-mmm-yy;@", "5-Aug-24"),
        ("[$-809]dddd", "Monday"),
        ("dddd, d mmm yyyy", "Senin, 5 Agu 2024"),
        ("ddd", "Sen"),
        ("mmm-yy", "Agu-24"),
        ("mmmmm", "A"),
        ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "05 Agustus 2024"),
        ("[$-F400]h:mm:ss\\ AM/PM", "14.07.10"),
        ("h:mm", "14.07"),
        ("hh:mm:ss", "14.07.10"),
        ("h:mm AM/PM", "2.07 PM"),
        ("h A/P", "2 P"),
        ("mm:ss.0", "07.09,7"),
        ("ss.000", "09,678"),
        ("dd/mm/yyyy hh:mm", "05/08/2024 14.07"),
        ('d" Januari "yyyy', "5 Januari 2024"),
        ("yyyy-mm-dd", "2024-08-05"),
    ],
)
def test_a_date_shows_in_its_format(kode: str, teks: str) -> None:
    bentuk = Bentuk(kode)
    assert bentuk.waktu
    assert bentuk.saat(datetime(2024, 8, 5, 14, 7, 9, 678_000)) == teks


@pytest.mark.parametrize(
    ("kode", "waktu", "jam", "lama"),
    [
        ("hh:mm", True, True, False),
        ("mm:ss", True, True, False),
        ("mm", True, False, False),
        ("dd/mm hh:mm", True, False, False),
        ("[h]:mm", True, True, True),
        ("[s]", True, False, True),
        ('0" hari"', False, False, False),
        ("[Red]General", False, False, False),
        ('"dd"0', False, False, False),
        ("0.00E+00", False, False, False),
        ("#,##0\\ \\m", False, False, False),
    ],
)
def test_a_format_is_recognised_as_one_of_dates(kode: str, waktu: bool, jam: bool, lama: bool) -> None:
    bentuk = Bentuk(kode)
    assert (bentuk.waktu, bentuk.jam, bentuk.lama) == (waktu, jam, lama)


@pytest.mark.parametrize(
    ("kode", "hari", "teks"),
    [
        ("[h]:mm", "1.5", "36.00"),
        ("[hh]:mm:ss.0", "3.14159", "75.23.53,4"),
        ("[m]:s.000", "3.14159", "4523.53,376"),
        ("[s].000", "3.14159", "271433,376"),
        ("[h]:mm", "-0.5", "-12.00"),
        ('s" secs and "[m]" mins"', "3.14159", "53 secs and 4523 mins"),
    ],
)
def test_a_duration_may_be_longer_than_a_day(kode: str, hari: str, teks: str) -> None:
    assert Bentuk(kode).angka(Decimal(hari)) == teks
