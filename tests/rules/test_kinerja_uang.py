"""ANG010, end to end: money without performance, performance without money, amounts without a program."""

from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Finding, Tingkat
from tests.rules.alat import sel
from tests.rules.buku_uang import SASARAN, Isi, Lembar, dengan, lembar, temuan


def _bersasaran() -> Lembar:
    """The workbook whose ANGGARAN says which sasaran a program serves; its figures stand one column to the right."""
    isi = lembar()
    for urut, baris in enumerate(isi["ANGGARAN"][2:]):
        baris.insert(0, "Sasaran Strategis" if not urut else None if urut == 7 else SASARAN[urut > 3])
    return isi


def _satu(folder: Path, isi: Lembar, **ganti: Isi) -> Finding:
    (hasil,) = temuan(folder, dengan(isi, **ganti), awalan="ANG010")
    return hasil


TANPA_BELANJA: dict[str, Isi] = {
    **{f"ANGGARAN_{kolom}{baris}": 0 for kolom in "EF" for baris in (4, 5, 6)},
    "ANGGARAN_E10": 834_783_146,
    "ANGGARAN_F10": 36.67,
}


def test_money_and_performance_that_go_together_yield_nothing(tmp_path: Path) -> None:
    assert temuan(tmp_path, _bersasaran()) == []


def test_nothing_reached_with_most_of_the_money_spent_is_asked_about(tmp_path: Path) -> None:
    hasil = _satu(tmp_path, _bersasaran(), TABEL_31_F5=0, TABEL_31_G5=0)
    assert (hasil.tingkat, sel(hasil)) == (Tingkat.PERIKSA, ["TABEL 3.1 F5", "ANGGARAN E7", "ANGGARAN D7"])


def test_nothing_filled_in_yet_is_a_remark(tmp_path: Path) -> None:
    hasil = _satu(tmp_path, _bersasaran(), TABEL_31_F5=None, TABEL_31_G5=None)
    assert (hasil.tingkat, sel(hasil)[0]) == (Tingkat.INFO, "TABEL 3.1 F5")


def test_a_table_that_is_not_filled_in_at_all_is_left_alone(tmp_path: Path) -> None:
    kosong: dict[str, Isi] = {f"TABEL_31_{kolom}{baris}": None for kolom in "FG" for baris in (4, 5)}
    assert temuan(tmp_path, dengan(_bersasaran(), **kosong), awalan="ANG010") == []


def test_everything_reached_without_money_is_asked_about(tmp_path: Path) -> None:
    hasil = _satu(tmp_path, _bersasaran(), **TANPA_BELANJA)
    assert (hasil.tingkat, sel(hasil)[:2]) == (Tingkat.PERIKSA, ["ANGGARAN E4", "ANGGARAN D4"])


def test_money_not_filled_in_is_a_remark(tmp_path: Path) -> None:
    kosong = {alamat: None if nilai == 0 else nilai for alamat, nilai in TANPA_BELANJA.items()}
    assert _satu(tmp_path, _bersasaran(), **kosong).tingkat is Tingkat.INFO


@pytest.mark.parametrize("satuan", ["Kasus", "Hari"])
def test_zero_is_no_failure_where_less_is_better(tmp_path: Path, satuan: str) -> None:
    ganti: dict[str, Isi] = {
        "TABEL_31_C5": "Jumlah pengaduan (makin rendah makin baik)",
        "TABEL_31_D5": satuan,
        "TABEL_31_E5": 5,
        "TABEL_31_F5": 0,
        "TABEL_31_G5": 200,
    }
    hasil = temuan(tmp_path, dengan(_bersasaran(), **ganti), awalan="ANG010")
    assert [satu for satu in hasil if satu.tingkat is not Tingkat.INFO] == []


def test_amounts_without_a_program_are_one_finding(tmp_path: Path) -> None:
    isi = lembar()
    del isi["PK 2024"]
    isi["ANGGARAN"].insert(9, [None, None, 50_000_000, 40_000_000, 80])
    isi["ANGGARAN"][10] = [None, "Jumlah", 2_326_577_269, 2_045_503_534, 87.92]
    (hasil,) = temuan(tmp_path, isi)
    assert (hasil.kode, hasil.tingkat, sel(hasil)) == ("ANG010", Tingkat.PERIKSA, ["ANGGARAN C10", "ANGGARAN D10"])
