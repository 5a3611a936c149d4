"""Place and date of the signatures."""

from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.rules.tanggal_surat import tanggal_saja, tertanggal
from tests.readers.buku import Baris
from tests.rules.buku_rencana import lembar, sesudah, temuan, ubah

SALAH, PERIKSA, INFO = Tingkat.SALAH, Tingkat.PERIKSA, Tingkat.INFO


def test_forms_signed_at_their_own_time_yield_nothing(tmp_path: Path) -> None:
    assert temuan(tmp_path, lembar(), "IDN010") == []


@pytest.mark.parametrize(
    ("alamat", "teks", "tingkat"),
    [
        ("PK!D8", "Palembang, 4 Januari 2024", PERIKSA),
        ("Identitas!C8", "Palembang, 20 Januari 2025", PERIKSA),
        ("PK!D8", "Lahatt, 4 Januari 2024", INFO),
        ("PK!D8", "LAHAT, 4 Januari 2024", None),
        ("KERTAS KERJA!D8", "Lahat, 20 Januari 2024", PERIKSA),
        ("Identitas!C8", "Lahat, Januari 2024", PERIKSA),
        ("KERTAS KERJA!D8", "Lahat, 31 Februari 2025", SALAH),
        ("PK!D8", "Lahat, 31-04-2024", SALAH),
        ("KERTAS KERJA!D8", "Lahat,         Januari 2025", INFO),
        ("KERTAS KERJA!D8", "Lahat, ... Januari 2025", INFO),
        ("KERTAS KERJA!D8", "Lahat, 31 Desember 2024", None),
        ("KERTAS KERJA!D8", "Lahat, 20 Januari 2026", PERIKSA),
        ("PK!D8", "Lahat, 4 Januari 2023", PERIKSA),
        ("PK!D8", "Lahat, 28 Desember 2023", None),
        ("PK!D8", "Lahat, 1 Oktober 2024", None),
        ("PK!D8", "Lahat, 4 Januari 2025", INFO),
    ],
)
def test_a_place_or_date_that_does_not_fit_is_found(
    tmp_path: Path, alamat: str, teks: str, tingkat: Tingkat | None
) -> None:
    assert sesudah(tmp_path, alamat, teks, "IDN010") == (tingkat, tingkat is not None)


def test_a_form_of_a_quarter_is_signed_within_the_year(tmp_path: Path) -> None:
    isi = ubah(lembar(), "KERTAS KERJA!A1", "MONITORING KINERJA TRIWULAN I TAHUN 2024")
    assert temuan(tmp_path, ubah(isi, "KERTAS KERJA!D8", "Lahat, 5 April 2024"), "IDN010") == []


def test_a_date_without_a_signature_below_it_is_none(tmp_path: Path) -> None:
    catatan: list[Baris] = [["Rapat bersama bidang"], ["Palembang, 3 Februari 2023"]]
    isi = {**lembar(), "Catatan": catatan}
    assert temuan(tmp_path, isi, "IDN010") == []


def test_an_office_below_another_signs_in_two_places(tmp_path: Path) -> None:
    isi = ubah(lembar(), "Identitas!C3", "Kecamatan Merapi Timur")
    isi = ubah(isi, "PK!D8", "Merapi, 4 Januari 2024")
    assert [satu.tingkat for satu in temuan(tmp_path, isi, "IDN010")] == [INFO]


@pytest.mark.parametrize(
    "teks",
    ["Senin, 5 Mei 2024", "Keadaan per, 31 Desember 2024", "Rapat, 3 Februari 2025 di aula", "Lahat, Tahun 2024"],
)
def test_other_dates_are_no_line_above_a_signature(teks: str) -> None:
    assert list(tertanggal(teks)) == []


def test_parts_of_a_date_are_read_as_far_as_written() -> None:
    (satu,) = tertanggal("Kota Lubuk Linggau, ___ ________ 2025")
    assert (satu.tempat, satu.hari, satu.bulan, satu.tahun) == ("Kota Lubuk Linggau", None, None, 2025)
    dua = list(tertanggal("Ditetapkan di Sekayu\npada tanggal 2 Nopember 2024"))
    assert [(d.tempat, d.urut) for d in dua] == [("Sekayu", None), (None, (2024, 11))]
    sendiri = tanggal_saja("29 Februari 2025")
    assert sendiri is not None
    assert sendiri.mustahil
    assert tanggal_saja("awal tahun 2025") is None
