"""ANG007 and ANG012, end to end: formulas behind sums and serapan, as Excel stores them."""

from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Tingkat
from tests.rules.alat import sel
from tests.rules.buku_uang import Isi, dengan, lembar, temuan

SERAPAN = {f"ANGGARAN!E{baris}": f"=ROUND(D{baris}/C{baris}*100,2)" for baris in range(4, 11)}
JUMLAH = {
    f"ANGGARAN!{kolom}{baris}": rumus.replace("#", kolom)
    for kolom in "CD"
    for baris, rumus in ((4, "=SUM(#5:#6)"), (7, "=SUM(#8:#9)"), (10, "=SUM(#4,#7)"))
}
SUBTOTAL = {
    alamat: rumus.replace("SUM(", "SUBTOTAL(9,") for alamat, rumus in JUMLAH.items() if not alamat.endswith("10")
}


@pytest.mark.parametrize(
    "rumus",
    [
        JUMLAH,
        SERAPAN | JUMLAH | {"PK 2024!C6": "=C4+C5"},
        SUBTOTAL | {"ANGGARAN!C10": "=SUBTOTAL(9,C4:C9)", "ANGGARAN!D10": "=SUBTOTAL(9,D4:D9)"},
        JUMLAH | {"ANGGARAN!C10": "=SUM(C5:C6,C8:C9)"},
        JUMLAH | {"ANGGARAN!C10": "='PK 2024'!C6"},
    ],
)
def test_formulas_that_add_everything_once_yield_nothing(tmp_path: Path, rumus: dict[str, str]) -> None:
    assert temuan(tmp_path, lembar(), rumus) == []


@pytest.mark.parametrize(
    ("rumus", "nilai", "kode", "tempat"),
    [
        ("ANGGARAN!C10 =SUM(C4)", 1_284_561_120, "ANG001", ["ANGGARAN C10", "ANGGARAN C7"]),
        ("ANGGARAN!D10 =SUM(D4:D9)", 4_011_007_068, "ANG001", ["ANGGARAN D10", "ANGGARAN D5"]),
        ("ANGGARAN!D4 =SUM(D5:D5)", 270_720_388, "ANG001", ["ANGGARAN D4", "ANGGARAN D6"]),
    ],
)
def test_a_formula_that_makes_the_sum_wrong_is_told_with_the_sum(
    tmp_path: Path, rumus: str, nilai: int, kode: str, tempat: list[str]
) -> None:
    alamat, _, isi = rumus.rpartition(" ")
    ganti: dict[str, Isi] = {alamat.replace("!", "_"): nilai}
    (hasil,) = temuan(tmp_path, dengan(lembar(), **ganti), {alamat: isi})
    assert (hasil.kode, hasil.tingkat, sel(hasil)[:2]) == (kode, Tingkat.SALAH, tempat)
    assert isi in hasil.pesan


def test_a_number_typed_into_a_sum_of_kegiatan_is_a_remark(tmp_path: Path) -> None:
    (hasil,) = temuan(tmp_path, lembar(), {"ANGGARAN!D4": "=270720388+D6"})
    assert (hasil.kode, hasil.tingkat, sel(hasil)) == ("ANG007", Tingkat.INFO, ["ANGGARAN D4", "ANGGARAN D5"])


def test_a_typed_serapan_among_formulas_is_a_remark(tmp_path: Path) -> None:
    rumus = {alamat: isi for alamat, isi in SERAPAN.items() if alamat != "ANGGARAN!E7"}
    (hasil,) = temuan(tmp_path, lembar(), rumus)
    assert (hasil.kode, hasil.tingkat, sel(hasil)) == ("ANG012", Tingkat.INFO, ["ANGGARAN E7"])
    (salah,) = temuan(tmp_path, dengan(lembar(), ANGGARAN_E7=84.51), rumus)
    assert (salah.kode, salah.seharusnya) == ("ANG002", "84,15")


def test_a_typed_total_beside_a_formula_is_a_remark(tmp_path: Path) -> None:
    (hasil,) = temuan(tmp_path, lembar(), {"ANGGARAN!C10": "=C4+C7"})
    assert (hasil.kode, sel(hasil)) == ("ANG012", ["ANGGARAN D10"])


def test_a_column_that_is_typed_throughout_yields_nothing(tmp_path: Path) -> None:
    assert temuan(tmp_path, lembar(), {"ANGGARAN!E4": "=D4/C4*100"}) == []
