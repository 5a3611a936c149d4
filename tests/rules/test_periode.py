"""Periods of Renstra, RPJMD and RPD, and the year of the vision."""

from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.rules.periode import periode_sama
from tests.pembangun import laporan
from tests.rules.alat import jalankan
from tests.rules.buku_rencana import lembar, sesudah, temuan

PERIKSA, INFO = Tingkat.PERIKSA, Tingkat.INFO


def test_periods_that_agree_yield_nothing(tmp_path: Path) -> None:
    assert temuan(tmp_path, lembar(), "IDN008", "IDN009") == []


@pytest.mark.parametrize(
    ("alamat", "teks", "tingkat"),
    [
        ("Identitas!C6", "2023-2026", PERIKSA),
        ("RKT!A2", "sesuai Rencana Strategis Tahun 2023 s.d. 2026", PERIKSA),
        ("RENSTRA!E3", "Target Akhir Renstra 2027", PERIKSA),
        ("RKT!A2", "sesuai RPJMD 2021-2025", PERIKSA),
        ("RKT!A2", "sesuai RPJMD Kabupaten Lahat Tahun 2016-2021", INFO),
        ("RKT!A2", "sesuai RPD 2024-2026, lanjutan Renstra 2018-2023", None),
        ("RKT!A2", "sesuai RPJMN 2020-2024, RPJPD 2005-2025, dan Renstra Kementerian Sosial 2020-2025", None),
        ("RKT!A2", "sesuai RPJMD Provinsi 2019-2025", None),
    ],
)
def test_a_period_written_in_another_way_is_found(
    tmp_path: Path, alamat: str, teks: str, tingkat: Tingkat | None
) -> None:
    assert sesudah(tmp_path, alamat, teks, "IDN008") == (tingkat, tingkat is not None)


def _teks(*teks: str) -> Laporan:
    isi = laporan(lembar=["CATATAN"])
    isi.teks_sel = {f"CATATAN A{i}": satu for i, satu in enumerate(teks, 1)}
    return isi


@pytest.mark.parametrize(
    ("teks", "kunci"),
    [
        (["Renstra 2017-2022", "Renstra 2018-2022"], {"renstra", "di luar periode"}),
        (["Renstra 2018-2022"], {"di luar periode"}),
        (["Renstra 2026-2023"], {"panjang renstra 2026-2023"}),
        (["Renstra 2024-2031"], {"panjang renstra 2024-2031"}),
        (["Renstra 2024-2026", "RPD 2024-2027"], {"antardokumen"}),
        (["Renstra 2018-2023", "Renstra 2023-2026"], set()),
        (["Renstra 2024-2026 (sebelumnya Renstra 2019-2023)"], set()),
        (["Renstra 2023-26", "RENSTRA Tahun 2023 – 2026"], set()),
        (["Renstra dan RPD 2023-2026", "Renstra Nomor 12, 2020 - 3 dokumen"], set()),
    ],
)
def test_what_periods_say_together(teks: list[str], kunci: set[str]) -> None:
    assert {satu.kunci.partition(":")[2] for satu in jalankan(periode_sama, _teks(*teks))} == kunci


@pytest.mark.parametrize(
    ("visi", "tingkat"),
    [
        ("Lahat Maju Berjaya 2022", PERIKSA),
        ("Terwujudnya Lahat Sejahtera 2018-2023", PERIKSA),
        ("Lahat Sejahtera 2025", INFO),
        ("Lahat Sejahtera", None),
    ],
)
def test_the_year_of_the_vision_lies_in_the_period(tmp_path: Path, visi: str, tingkat: Tingkat | None) -> None:
    assert sesudah(tmp_path, "Identitas!C7", visi, "IDN009") == (tingkat, tingkat is not None)
