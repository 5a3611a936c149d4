from __future__ import annotations

import pytest

from lkjip_desktop.domain.bilangan import baca_angka
from lkjip_desktop.report.nilai import tampil_satuan


@pytest.mark.parametrize(
    ("teks", "satuan", "tampak"),
    [
        ("92", "%", "92%"),
        ("92%", None, "92%"),
        ("1", "Hari", "1 Hari"),
        ("30.000 Data", None, "30.000 Data"),
        ("85", "Nilai", "85"),
        ("1000", "Rp", "Rp1.000"),
        ("80-90", "%", "80–90%"),
        ("BB", "Predikat", "BB"),
        ("20 Data Kerjasama\n10 Hak Akses", None, "20 Data Kerjasama\n10 Hak Akses"),
        ("-", "%", "–"),
    ],
)
def test_a_target_without_a_column_of_units_shows_its_own(teks: str, satuan: str | None, tampak: str) -> None:
    assert tampil_satuan(baca_angka(teks), satuan) == tampak


def test_a_target_that_is_missing_is_a_dash() -> None:
    assert tampil_satuan(None, "%") == "–"
