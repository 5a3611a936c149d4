"""Targets against what last year already reached."""

from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.rules.target_lalu import target_mundur
from tests.pembangun import indikator, laporan, realisasi
from tests.rules.alat import jalankan, satu, sel
from tests.rules.buku_rencana import lembar, temuan, ubah


def _dua_tahun(target: str, lalu: str, arah: Arah) -> object:
    return indikator("Lama layanan", realisasi(lalu, "PERBANDINGAN!D5", tahun=2023), t=target, r=target, arah=arah)


@pytest.mark.parametrize(("target", "lalu", "arah"), [("90", "92", Arah.NAIK), ("7", "6", Arah.TURUN)])
def test_a_target_easier_than_last_year_is_a_remark(target: str, lalu: str, arah: Arah) -> None:
    hasil = satu(target_mundur, laporan(_dua_tahun(target, lalu, arah)))  # type: ignore[arg-type]  # built above
    assert hasil.tingkat is Tingkat.INFO
    assert set(sel(hasil)) == {"TABEL 3.1 D5", "PERBANDINGAN D5"}


@pytest.mark.parametrize(
    ("target", "lalu", "arah"),
    [("92", "92", Arah.NAIK), ("6", "7", Arah.TURUN), ("5", "7", Arah.TEPAT), ("BB", "A", Arah.PREDIKAT)],
)
def test_a_target_at_least_as_hard_yields_nothing(target: str, lalu: str, arah: Arah) -> None:
    assert jalankan(target_mundur, laporan(_dua_tahun(target, lalu, arah))) == []  # type: ignore[arg-type]  # as above


def test_all_indikator_are_one_remark(tmp_path: Path) -> None:
    assert temuan(tmp_path, lembar(), "TGT006") == []
    isi = ubah(ubah(lembar(), "PERBANDINGAN!D4", "81,00"), "PERBANDINGAN!D6", "86,90")
    (hasil,) = temuan(tmp_path, isi, "TGT006")
    assert hasil.tingkat is Tingkat.INFO
    assert {"PERBANDINGAN D4", "PERBANDINGAN D6"} <= set(sel(hasil))
