from __future__ import annotations

import pytest

from lkjip_desktop.domain.hasil import HasilIndikator
from lkjip_desktop.domain.kebijakan import Arah, Rumus
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.rumus import Pecahan, bidang, pecahan
from tests.report.kantor import hasil, hasil_indikator, laporan


def isi(h: HasilIndikator) -> dict[str, str]:
    satu = hasil([h])
    return bidang(Bahan(laporan(satu), satu).indikator[0])


@pytest.mark.parametrize(
    ("uraian", "harapan"),
    [
        ("101,33 / 92 × 100% = 110,14%", Pecahan("101,33", "92", "100%", "110,14%")),
        ("506.024 / 499.362 x 100% = 101,33%", Pecahan("506.024", "499.362", "100%", "101,33%")),
        ("((2 × 1) − 1) / 1 × 100% = 100,00%", Pecahan("(2 × 1) − 1", "1", "100%", "100,00%")),
        ("12 / 3.400 × 1.000 = 3,53", Pecahan("12", "3.400", "1.000", "3,53")),
        ("(3) + (4) / 2 × 100% = 1%", Pecahan("(3) + (4)", "2", "100%", "1%")),
        ("(1 − |98 − 100| / 100) × 100% = 98,00%", None),
        ("3,80 × 25 = 95,02", None),
        ("8 / 10 = 0,8", None),
        ("120 / 100 × 100%; dibatasi 100", None),
        ("Predikat di bawah target.", None),
        (None, None),
    ],
)
def test_only_a_single_quotient_with_a_factor_is_stacked(uraian: str | None, harapan: Pecahan | None) -> None:
    assert pecahan(uraian) == harapan


def test_realisasi_and_capaian_each_show_a_fraction() -> None:
    h = hasil_indikator().model_copy(update={"uraian_realisasi": "506.024 / 499.362 × 100% = 101,33%"})
    satu = isi(h)
    assert (satu["bila.realisasi"], satu["bila.realisasibaris"]) == ("ya", "")
    assert (satu["bila.capaian"], satu["bila.capaianbaris"]) == ("ya", "")
    assert satu["realisasi.pembilang"] == "506.024"
    assert satu["capaian.hasil"] == "110,14%"


def test_what_is_no_fraction_stays_on_its_line() -> None:
    h = hasil_indikator(arah=Arah.TEPAT, rumus=Rumus.TEPAT, uraian="(1 − |98 − 100| / 100) × 100% = 98,00%")
    satu = isi(h.model_copy(update={"uraian_realisasi": "3,80 × 25 = 95,02"}))
    assert (satu["bila.realisasi"], satu["bila.realisasibaris"]) == ("", "ya")
    assert satu["realisasi.sebaris"] == "Realisasi = 3,80 × 25 = 95,02"
    assert satu["capaian.sebaris"] == "Capaian = (1 − |98 − 100| / 100) × 100% = 98,00%"


def test_a_realisasi_that_is_counted_shows_no_formula() -> None:
    satu = isi(hasil_indikator())
    assert (satu["bila.realisasi"], satu["bila.realisasibaris"]) == ("", "")


def test_without_a_formula_nothing_is_shown_that_the_sentence_says_already() -> None:
    h = hasil_indikator("SAKIP", "BB", "B", None, rumus=None, uraian="Predikat di bawah target.", satuan="Predikat")
    kosong = hasil_indikator("Rasio", "92", None, None, rumus=None, uraian="Realisasi belum terisi.")
    for satu in (isi(h), isi(kosong)):
        assert (satu["bila.capaian"], satu["bila.capaianbaris"]) == ("", "")
