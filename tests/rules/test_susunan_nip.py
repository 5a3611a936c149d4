from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.rules.susunan_nip import bagian_berbeda, cacat_nip, inti_nip, sah, tulis_nip

BAKU = "198005171999121003"


@st.composite
def nip_sah(draw: st.DrawFn) -> str:
    lahir = draw(st.dates(date(1950, 1, 1), date(2004, 12, 31)))
    usia = draw(st.integers(19, 59))
    bulan = draw(st.integers(1, 12) | st.integers(21, 99))
    urut = draw(st.integers(1, 999))
    return f"{lahir:%Y%m%d}{lahir.year + usia}{bulan:02}{draw(st.sampled_from('12'))}{urut:03}"


@given(nip_sah(), st.sampled_from(["", "NIP. ", "NIP.", "NIP : ", "nip ", "NIPPPK ", "NI PPPK. "]), st.booleans())
def test_a_nip_of_valid_parts_is_never_flagged_however_it_is_printed(nip: str, awalan: str, berspasi: bool) -> None:
    assert inti_nip(awalan + (tulis_nip(nip) if berspasi else nip)) == nip
    assert cacat_nip(nip) == []


@given(nip_sah(), st.integers(0, 17))
def test_a_nip_that_lost_a_digit_is_always_flagged(nip: str, tempat: int) -> None:
    assert not sah(nip[:tempat] + nip[tempat + 1 :])


@pytest.mark.parametrize(
    ("nip", "pesan", "pasti"),
    [
        ("198013171999121003", "tanggal lahir 17-13-1980 tidak ada di kalender", True),
        ("197902291999121003", "tanggal lahir 29-02-1979 tidak ada di kalender", True),
        ("198005171999131003", "bulan mulai kerja 13 tidak ada", True),
        ("198005171999001003", "bulan mulai kerja 00 tidak ada", True),
        ("198005171999123003", "angka jenis kelamin 3, bukan 1 atau 2", True),
        ("19800517199912100", "terdiri atas 17 angka, bukan 18", True),
        ("010123456", "terdiri atas 9 angka, bukan 18", True),
        ("19800517199912l003", "memuat huruf", True),
        ("198005171979121003", "mulai kerja (1979) sebelum tahun lahir (1980)", True),
        ("198005171992111003", "usia saat mulai kerja 12 tahun, biasanya 18 sampai 60", False),
        ("198005172042111003", "usia saat mulai kerja 62 tahun, biasanya 18 sampai 60", False),
    ],
)
def test_what_is_wrong_is_named(nip: str, pesan: str, pasti: bool) -> None:
    (cacat,) = cacat_nip(nip)
    assert (cacat.pesan, cacat.pasti) == (pesan, pasti)


def test_every_defect_of_a_nip_is_named() -> None:
    assert len(cacat_nip("198013171999139003")) == 3


@pytest.mark.parametrize(("mulai", "cacat"), [("199804", 1), ("199805", 0), ("204105", 1), ("204104", 0)])
def test_eighteen_and_sixty_are_counted_by_month(mulai: str, cacat: int) -> None:
    assert len(cacat_nip(f"19800517{mulai}1003")) == cacat


def test_a_start_after_the_report_is_to_be_looked_at() -> None:
    assert cacat_nip("199001012027011001", 2024)[0].pasti is False
    assert cacat_nip("199001012025011001", 2024) == []


@pytest.mark.parametrize(
    "teks", [None, "", "-", "NIP.", "NIP. ....................", "NRP 71040123", "NIP. 000000000000000000"]
)
def test_a_blank_a_placeholder_and_an_army_number_are_no_nip(teks: str | None) -> None:
    assert inti_nip(teks) is None


def test_the_parts_that_differ_are_named() -> None:
    assert bagian_berbeda(BAKU, "198005172003121003") == ["mulai kerja"]
    assert bagian_berbeda(BAKU, "198005181999122003") == ["tanggal lahir", "jenis kelamin"]
    assert bagian_berbeda(BAKU, BAKU[:-1]) == []


def test_an_official_beyond_the_age_of_retirement_is_unusual() -> None:
    (satu,) = cacat_nip("195305171979121003", 2024)
    assert (satu.pasti, "71 tahun" in satu.pesan) == (False, True)
    assert cacat_nip("195905171984121003", 2024) == []
    assert cacat_nip("195305171979121003", 2010) == []
