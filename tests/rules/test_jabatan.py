"""The titles and the rank of one official."""

from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Tingkat
from tests.rules.buku_rencana import lembar, sesudah, temuan


def test_one_title_and_one_rank_yield_nothing(tmp_path: Path) -> None:
    assert temuan(tmp_path, lembar(), "IDN011") == []


@pytest.mark.parametrize(
    ("alamat", "teks", "tingkat"),
    [
        ("PK!D9", "Plt. KEPALA DINAS SOSIAL", Tingkat.INFO),
        ("PK!D9", "SEKRETARIS DINAS SOSIAL", Tingkat.INFO),
        ("PK!D14", "Pembina (IV/a)", Tingkat.INFO),
        ("PK!D9", "Kepala Dinas Sosial", None),
        ("PK!D14", "PEMBINA TINGKAT I", None),
    ],
)
def test_another_title_or_rank_is_a_remark(tmp_path: Path, alamat: str, teks: str, tingkat: Tingkat | None) -> None:
    assert sesudah(tmp_path, alamat, teks, "IDN011") == (tingkat, tingkat is not None)
