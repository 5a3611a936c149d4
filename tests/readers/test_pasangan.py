"""Label/value pairs in any arrangement."""

from __future__ import annotations

import pytest

from lkjip_desktop.readers.pasangan import cari_pasangan
from tests.pembangun_grid import Baris, lembar


def pasangan(*isi: Baris) -> list[tuple[str, str, str, bool]]:
    sheet = lembar(*isi)
    return [(p.label, p.nilai, p.ref.sel, p.pasti) for p in cari_pasangan(sheet, set())]


@pytest.mark.parametrize(
    ("isi", "sel"),
    [
        (["Nama OPD", ":", "Dinas Sosial"], "C1"),
        (["Nama OPD", "Dinas Sosial"], "B1"),
        (["Nama OPD :", "Dinas Sosial"], "B1"),
        (["Nama OPD", None, ": Dinas Sosial"], "C1"),
        (["Nama OPD : Dinas Sosial"], "A1"),
    ],
)
def test_a_pair_is_found_in_two_cells_or_one(isi: Baris, sel: str) -> None:
    assert pasangan(isi) == [("Nama OPD", "Dinas Sosial", sel, True)]


def test_a_blank_label_goes_on_with_the_one_above() -> None:
    hasil = pasangan(["Misi", ":", "Pertama"], [None, None, "Kedua"], ["Visi", ":", "Maju"])
    assert [(label, nilai) for label, nilai, _, _ in hasil] == [
        ("Misi", "Pertama"),
        ("Misi", "Kedua"),
        ("Visi", "Maju"),
    ]


def test_a_row_of_a_list_is_no_sure_pair() -> None:
    assert pasangan(["Tahun", "2020", "2021"]) == [("Tahun", "2020", "B1", False)]


def test_cells_already_used_are_left_out() -> None:
    sheet = lembar(["Nama OPD", ":", "Dinas Sosial"])
    assert list(cari_pasangan(sheet, {(1, 1), (1, 2), (1, 3)})) == []
