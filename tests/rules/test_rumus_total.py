from dataclasses import replace
from decimal import Decimal

import pytest

from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.rules.penjumlahan import baca_penjumlahan
from lkjip_desktop.rules.rumus_total import rumus_total
from tests.pembangun import laporan, program, uang
from tests.rules.alat import jalankan, satu, sel


def _isi(rumus: str, *teks: int, rumus_realisasi: str | None = None) -> Laporan:
    """Three programs in D5:D7 and E5:E7 with their totals in row 8; the rows in `teks` hold texts, not numbers."""
    isi = laporan(
        program=[program(f"Program {b}", "1.000", "900", baris=b) for b in (5, 6, 7)],
        total=uang("3.000", "2.700", None, 8),
    )
    for kejadian in (k for p in isi.program for k in p.kemunculan):
        if kejadian.nilai.ref and kejadian.nilai.ref.baris not in teks:
            kejadian.nilai = replace(kejadian.nilai, tepat=kejadian.nilai.nilai)
    isi.rumus_sel = {"ANGGARAN D8": rumus, **({"ANGGARAN E8": rumus_realisasi} if rumus_realisasi else {})}
    return isi


@pytest.mark.parametrize(
    "rumus", ["=SUM(D5:D7)", "D5+D6+D7", "=SUM(D5:D6,D7)", "=SUM($D$5:$D$7)", "=sum(d5:d7)", "=+D5+SUM(D6;D7)"]
)
def test_a_formula_that_adds_all_rows_is_right(rumus: str) -> None:
    assert jalankan(rumus_total, _isi(rumus)) == []


@pytest.mark.parametrize(
    "rumus", ["=SUM(B5:B7)", "=SUM(LRA!D5:D7)", "=D5*3", "=ROUND(SUM(D6:D7),0)", "=D8-D7", "=SUBTOTAL(1,D6:D7)", ""]
)
def test_a_formula_that_does_something_else_is_not_judged(rumus: str) -> None:
    assert jalankan(rumus_total, _isi(rumus)) == []


def test_a_typed_number_in_place_of_a_text_cell_is_explained() -> None:
    temuan = satu(rumus_total, _isi("=1000+SUM(D6:D7)", 5, rumus_realisasi="=900+SUM(E6:E7)"))
    assert temuan.tingkat is Tingkat.INFO
    assert sel(temuan) == ["ANGGARAN D8", "ANGGARAN E8", "ANGGARAN D5", "ANGGARAN E5"]
    assert temuan.tempat[0].teks == "=1000+SUM(D6:D7)"
    assert "Angka 1.000 diketik di dalamnya." in temuan.pesan
    assert "Perubahan pada ANGGARAN D5 (berupa teks) tidak mengubah jumlahnya." in temuan.pesan


def test_a_row_that_the_formula_misses_is_named() -> None:
    temuan = satu(rumus_total, _isi("=SUM(D5:D6)"))
    assert sel(temuan) == ["ANGGARAN D8", "ANGGARAN D7"]
    assert "ANGGARAN D7 tidak ikut dijumlahkan" in temuan.pesan


def test_a_text_cell_inside_the_range_is_named() -> None:
    assert "SUM melewati ANGGARAN D6 karena berupa teks." in satu(rumus_total, _isi("=SUM(D5:D7)", 6)).pesan


def test_a_number_added_to_all_rows_is_named() -> None:
    assert sel(satu(rumus_total, _isi("=SUM(D5:D7)+250"))) == ["ANGGARAN D8"]


def test_a_total_of_subtotals_is_not_judged() -> None:
    isi = _isi("=D6+D7")
    isi.total += uang("1.000", None, None, 6)
    assert jalankan(rumus_total, isi) == []


def test_an_empty_row_may_be_left_out() -> None:
    isi = _isi("=SUM(D5:D6)")
    isi.program[2].kemunculan = uang("-", None, None, 7)
    assert jalankan(rumus_total, isi) == []


def test_a_formula_is_read_cell_by_cell() -> None:
    jumlah = baca_penjumlahan("=14291880196+SUM(D6:D9,$F$2)")
    assert jumlah is not None
    assert (jumlah.angka, [str(satu) for satu in jumlah.rentang]) == ((Decimal(14291880196),), ["D6:D9", "F2:F2"])
    assert baca_penjumlahan("=LOG10(5)") is None
