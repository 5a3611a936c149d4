"""Words of carried prose that still speak of the old year or hold an old figure."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lkjip_desktop.report.acuan_tanda import angka_lama, tahun_lama, usang
from tests.pembangun import indikator, laporan


@pytest.mark.parametrize(
    ("teks", "kata"),
    [
        ("Pada Tahun 2024 dan selama 2023 terjadi", ["2024", "2023"]),
        ("Undang-Undang Nomor 24 Tahun 2024 tentang", []),
        ("Perbup No. 7/2024 dan Nomor 64 Tahun 2024", []),
        ("Renstra 2021-2024 atau 2024 – 2026 s.d. 2030", []),
        ("dibentuk tahun 2017 dan terus sampai 2025", []),
        ("sebesar 2.024 jiwa atau 2024,5", []),
    ],
)
def test_only_a_year_of_its_own_is_the_old_year(teks: str, kata: list[str]) -> None:
    assert [satu.teks for satu in tahun_lama(teks, 2024, 2025)] == kata


def test_a_draft_of_this_year_speaks_of_the_right_year() -> None:
    assert list(tahun_lama("Pada tahun 2024", 2024, 2024)) == []


@pytest.mark.parametrize(
    ("teks", "kata"),
    [
        ("capaian 101,33 persen.", ["101,33"]),
        ("sebanyak 506.024.", ["506.024"]),
        ("Pasal 92 dan Tabel 92", []),
        ("dikali 100 persen dengan 1 (satu) hari", []),
        ("versi 1.101,33 dan 506.0245", []),
    ],
)
def test_old_figures_are_found_as_numbers_and_not_in_references(teks: str, kata: list[str]) -> None:
    lama = frozenset(map(Decimal, ("101.33", "506024", "92", "100")))
    assert [satu.teks for satu in angka_lama(teks, lama)] == kata


def test_a_figure_that_holds_this_year_too_is_not_old() -> None:
    lama = laporan(indikator("Rasio KTP", t="92", r="101,33"))
    baru = laporan(indikator("Rasio KTP", t="92", r="102,50"))
    assert usang(lama, baru) == {Decimal("101.33")}
