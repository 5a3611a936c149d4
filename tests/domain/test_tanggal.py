from __future__ import annotations

from datetime import date

import pytest

from lkjip_desktop.domain.tanggal import tulis_iso, tulis_tanggal


def test_a_date_is_written_as_indonesians_write_it() -> None:
    assert tulis_tanggal(date(2025, 8, 17)) == "17 Agustus 2025"


@pytest.mark.parametrize(("iso", "tertulis"), [("2025-01-05", "5 Januari 2025"), ("kemarin", "kemarin"), ("", "")])
def test_what_is_no_iso_date_stays_as_it_is(iso: str, tertulis: str) -> None:
    assert tulis_iso(iso) == tertulis
