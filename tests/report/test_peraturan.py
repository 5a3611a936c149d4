from __future__ import annotations

import pytest

from lkjip_desktop.report.peraturan import baca_peraturan, tentang_organisasi

PERDA = "Peraturan Daerah No. 9 Tahun 2017"
PERBUP = "Peraturan Bupati No. 64 Tahun 2017"
SOTK = f"{PERBUP} tentang Susunan Organisasi, Uraian Tugas dan Fungsi"


@pytest.mark.parametrize(
    ("tertulis", "lengkap"),
    [
        (PERDA, "Peraturan Daerah Nomor 9 Tahun 2017"),
        ("Peraturan Bupati Nomor: 64 Tahun 2017, tentang Tugas.", "Peraturan Bupati Nomor 64 Tahun 2017 tentang Tugas"),
        (
            "Peraturan Wali Kota Nomor 12/HK Tahun 2021 tentang X",
            "Peraturan Wali Kota Nomor 12/HK Tahun 2021 tentang X",
        ),
        ("Perda pembentukan perangkat daerah;", "Perda pembentukan perangkat daerah"),
        ("No. 9 Tahun 2017", "No. 9 Tahun 2017"),
    ],
)
def test_a_regulation_is_cited_in_full_or_as_it_is_written(tertulis: str, lengkap: str) -> None:
    (satu,) = baca_peraturan([tertulis])
    assert satu.lengkap == lengkap


def test_a_regulation_named_twice_is_one_with_the_fuller_title() -> None:
    assert [satu.tentang for satu in baca_peraturan([PERBUP, PERDA, SOTK, PERDA])] == [
        "Susunan Organisasi, Uraian Tugas dan Fungsi",
        "",
    ]


def test_the_charts_regulation_is_the_one_that_speaks_of_the_organisation() -> None:
    dipilih = tentang_organisasi(baca_peraturan([PERDA, "Peraturan Bupati Nomor 1 Tahun 2020 tentang Pajak", SOTK]))
    assert dipilih is not None
    assert dipilih.nomor == "64"


def test_a_single_regulation_of_the_regions_head_sets_the_organisation_and_two_are_never_guessed_among() -> None:
    satu = tentang_organisasi(baca_peraturan([PERDA, PERBUP]))
    assert satu is not None
    assert (satu.jenis, satu.nomor, satu.tahun) == ("Peraturan Bupati", "64", "2017")
    assert tentang_organisasi(baca_peraturan([PERBUP, "Peraturan Bupati Nomor 7 Tahun 2021"])) is None
    assert tentang_organisasi(baca_peraturan([PERDA])) is None
