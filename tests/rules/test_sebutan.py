"""One indikator is worded the same everywhere."""

from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Tingkat
from tests.rules.buku_rencana import lembar, sesudah, temuan


def test_one_wording_yields_nothing(tmp_path: Path) -> None:
    assert temuan(tmp_path, lembar(), "TGT008") == []


@pytest.mark.parametrize(
    ("alamat", "teks", "tingkat"),
    [
        ("PK!C5", "Lama waktu penyaluran bantuan", Tingkat.INFO),
        ("IKU!C6", "Index Kepuasan Masyarakat", Tingkat.INFO),
        ("IKU!C6", "INDEKS KEPUASAN MASYARAKAT.", None),
        ("RKT!C5", "2. Lama penyaluran bantuan", None),
    ],
)
def test_another_wording_is_a_remark(tmp_path: Path, alamat: str, teks: str, tingkat: Tingkat | None) -> None:
    assert sesudah(tmp_path, alamat, teks, "TGT008") == (tingkat, tingkat is not None)
