"""ANG011, end to end: amounts in sentences against the tables."""

from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Tingkat
from tests.rules.alat import sel
from tests.rules.buku_uang import dengan, lembar, temuan


@pytest.mark.parametrize(
    "kalimat",
    [
        "Jumlah anggaran Rp2.276.577.269,-",
        "Realisasi anggaran Rp2.005.503.534 (88,09%) dari pagu Rp2.276.577.269, sisa anggaran Rp271.073.735",
        "Jumlah anggaran tahun 2023 sebesar Rp2.276.577.296",
        "Jumlah anggaran sebelum perubahan Rp2.276.577.296",
        "Nilai aset Rp2.276.577.296",
        "Belanja modal sebesar Rp500.000.000",
    ],
)
def test_amounts_of_the_tables_or_of_something_else_yield_nothing(tmp_path: Path, kalimat: str) -> None:
    assert temuan(tmp_path, dengan(lembar(), ANGGARAN_B13=kalimat), awalan="ANG011") == []


def test_a_total_with_a_slip_is_asked_about(tmp_path: Path) -> None:
    (hasil,) = temuan(tmp_path, dengan(lembar(), ANGGARAN_B13="Jumlah anggaran tahun 2024 Rp2.276.577.296,-"))
    assert (hasil.kode, hasil.tingkat, hasil.seharusnya) == ("ANG011", Tingkat.PERIKSA, "Rp2.276.577.269")
    assert sel(hasil)[0] == "ANGGARAN B13"


def test_a_total_that_no_table_has_is_a_remark(tmp_path: Path) -> None:
    (hasil,) = temuan(tmp_path, dengan(lembar(), ANGGARAN_B13="Jumlah anggaran Rp2.176.500.000"))
    assert (hasil.kode, hasil.tingkat, hasil.seharusnya) == ("ANG011", Tingkat.INFO, None)
