"""Which indikator IKU, RKT and Renstra list, held against the PK."""

from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Tingkat
from tests.rules.alat import sel
from tests.rules.buku_rencana import IKM, Lembar, lembar, temuan

PERIKSA, INFO = Tingkat.PERIKSA, Tingkat.INFO


def _tanpa(nama: str, baris: int) -> Lembar:
    """The sheets without one row of a table."""
    isi = lembar()
    isi[nama] = [satu for urut, satu in enumerate(isi[nama], 1) if urut != baris]
    return isi


def test_plans_that_list_the_same_yield_nothing(tmp_path: Path) -> None:
    assert temuan(tmp_path, lembar(), "TGT009") == []


@pytest.mark.parametrize(("nama", "tingkat"), [("RKT", PERIKSA), ("IKU", INFO), ("RENSTRA", INFO)])
def test_what_the_pk_has_and_another_plan_lacks_is_named(tmp_path: Path, nama: str, tingkat: Tingkat) -> None:
    (hasil,) = temuan(tmp_path, _tanpa(nama, 6), "TGT009")
    assert (hasil.tingkat, hasil.ditemukan, sel(hasil)) == (tingkat, IKM, ["PK C6"])


def _dengan_penetapan(banyak: int, *, tanpa_iku: bool = False) -> Lembar:
    """The sheets and a Penetapan of the first indikator."""
    isi = lembar()
    del isi["RKT"]
    if tanpa_iku:
        isi["IKU"] = isi["IKU"][:-1]
    return {**isi, "PENETAPAN": [["PENETAPAN KINERJA TAHUN 2024"], *isi["PK"][1 : 3 + banyak]]}


def test_a_penetapan_is_held_against_plans_that_all_list_the_same(tmp_path: Path) -> None:
    assert temuan(tmp_path, _dengan_penetapan(3), "TGT009") == []
    (hasil,) = temuan(tmp_path, _dengan_penetapan(2), "TGT009")
    assert (hasil.kunci, hasil.tingkat, hasil.ditemukan) == ("TGT009:tanpa penetapan kinerja", PERIKSA, IKM)
    semua = temuan(tmp_path, _dengan_penetapan(2, tanpa_iku=True), "TGT009")
    assert [satu.tingkat for satu in semua] == [INFO, INFO]


@pytest.mark.parametrize("nama", ["RKT", "IKU", "RENSTRA"])
def test_a_plan_that_is_not_there_lacks_nothing(tmp_path: Path, nama: str) -> None:
    isi = lembar()
    del isi[nama]
    assert temuan(tmp_path, isi, "TGT009") == []


def test_a_plan_of_other_indikator_is_only_a_remark(tmp_path: Path) -> None:
    isi = lembar()
    isi["RKT"] = [satu for urut, satu in enumerate(isi["RKT"], 1) if urut not in (5, 6)]
    assert [satu.tingkat for satu in temuan(tmp_path, isi, "TGT009")] == [INFO]


def test_an_iku_neither_promised_nor_measured_is_to_be_looked_at(tmp_path: Path) -> None:
    isi = lembar()
    isi["IKU"].append([4, "Meningkatnya akuntabilitas", "Nilai reformasi birokrasi", "Nilai", 75])
    (hasil,) = temuan(tmp_path, isi, "TGT009")
    assert (hasil.tingkat, sel(hasil)) == (PERIKSA, ["IKU C7"])
