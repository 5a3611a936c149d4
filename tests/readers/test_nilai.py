"""Figures of columns: percent cells, scales, signs decided by the column, texts with units."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lkjip_desktop.domain.angka import Angka, JenisNilai
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.readers.nilai import KolomAngka, angka_sel
from lkjip_desktop.readers.tabel import cari_tabel
from tests.pembangun_grid import Baris, Nilai, angka, lembar, persen, rumus, sel

REF = CellRef("Lembar1", 2, 2)


def baca(nilai: Nilai) -> Angka:
    return angka_sel(sel(nilai), REF)


def kolom(judul: str, *isi: Nilai, lain: tuple[str, ...] = (), atas: tuple[Baris, ...] = ()) -> list[Decimal | None]:
    """The values of a column of pagu under a heading; `lain` are texts of a second column of figures."""
    baris: list[Baris] = [[f"Program {i}", satu, lain[i] if i < len(lain) else None] for i, satu in enumerate(isi)]
    (tabel,) = cari_tabel(lembar(*atas, ["Program", judul, "Realisasi"], *baris))
    pembaca = KolomAngka(tabel)
    return [pembaca.baca(b, tabel.kepala.kolom[1]).nilai for b in tabel.data]


def test_a_percent_cell_is_read_in_per_cent_and_keeps_what_is_stored() -> None:
    hasil = baca(persen(0.9213, "0.0%"))
    assert (hasil.nilai, hasil.tepat, hasil.satuan, hasil.teks) == (Decimal("92.1"), Decimal("92.13"), "%", "92,1%")


def test_a_stored_number_is_what_is_seen_with_the_exact_value_kept() -> None:
    hasil = baca(angka(110.1413, "0.00"))
    assert (hasil.nilai, hasil.tepat, hasil.desimal) == (Decimal("110.14"), Decimal("110.1413"), 2)


def test_zero_blank_dash_and_not_available_are_four_things() -> None:
    jenis = [baca(nilai).jenis for nilai in ("0,00", None, "-", "n/a")]
    assert jenis == [JenisNilai.ANGKA, JenisNilai.KOSONG, JenisNilai.STRIP, JenisNilai.TIDAK_ADA]


def test_a_formula_without_a_result_is_no_number() -> None:
    assert baca(rumus("A1/B1")).jenis is JenisNilai.GALAT
    assert baca(rumus("A1/B1", 3)).nilai == 3


@pytest.mark.parametrize(
    ("teks", "nilai", "satuan"),
    [
        ("Level 3", 3, "Level"),
        ("Peringkat II", 2, "Peringkat"),
        ("1 Hari", 1, "Hari"),
        ("30.000 Data", 30000, "Data"),
        ("12 kali", 12, "kali"),
    ],
)
def test_a_unit_may_stand_before_or_behind(teks: str, nilai: int, satuan: str) -> None:
    hasil = baca(teks)
    assert (hasil.nilai, hasil.satuan, hasil.teks) == (Decimal(nilai), satuan, teks)


def test_predicates_and_ranges_and_compounds_stay_what_they_are() -> None:
    jenis = [baca(nilai).jenis for nilai in ("BB", "60-85", "11 jenis; 50.000 lembar", "dalam proses")]
    assert jenis == [JenisNilai.PREDIKAT, JenisNilai.RENTANG, JenisNilai.MAJEMUK, JenisNilai.TEKS]


@pytest.mark.parametrize(
    ("judul", "isi", "harapan"),
    [
        ("Anggaran (Rp)", ["14.291.880.196,-", "Rp. 992.016.149,-"], ["14291880196", "992016149"]),
        ("Anggaran Rp. (000)", ["4.500.250", 1250], ["4500250000", "1250000"]),
        ("Pagu (dalam jutaan rupiah)", ["9.870,25"], ["9870250000"]),
        ("Anggaran", ["10,701,893,800.00", "1,250,000.50"], ["10701893800.00", "1250000.50"]),
        ("Anggaran", ["10,250", "1,234,567.00"], ["10250", "1234567.00"]),
        ("Anggaran", ["10.250", "1.234.567,00"], ["10250", "1234567.00"]),
    ],
)
def test_a_column_is_read_with_its_own_sign_and_scale(judul: str, isi: list[Nilai], harapan: list[str]) -> None:
    assert kolom(judul, *isi) == [Decimal(satu) for satu in harapan]


def test_a_column_that_proves_nothing_follows_the_table() -> None:
    assert kolom("Anggaran", "10,250", lain=("9,112,345.50",)) == [Decimal(10250)]
    assert kolom("Anggaran", "10,250", lain=("9.112.345,50",)) == [Decimal("10.250")]


def test_a_scale_in_the_title_holds_for_columns_of_money() -> None:
    atas: tuple[Baris, ...] = (["Realisasi (dalam ribuan rupiah)"],)
    assert kolom("Anggaran", "1.500", atas=atas) == [Decimal(1500000)]
