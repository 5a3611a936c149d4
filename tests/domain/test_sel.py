"""Addresses of cells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from lkjip_desktop.domain.finding import Tempat
from lkjip_desktop.domain.sel import CellRange, CellRef, baca_a1, huruf_kolom, nomor_kolom

BARIS, KOLOM = st.integers(1, 1_048_576), st.integers(1, 16_384)


@given(KOLOM)
def test_a_column_number_comes_back_from_its_letters(kolom: int) -> None:
    assert nomor_kolom(huruf_kolom(kolom)) == kolom


@given(BARIS, KOLOM)
def test_an_address_comes_back_from_its_text(baris: int, kolom: int) -> None:
    ref = CellRef("IKU", baris, kolom)
    assert CellRef.dari_a1("IKU", ref.sel) == ref
    assert baca_a1(f"${huruf_kolom(kolom)}${baris}".lower()) == (baris, kolom)


@given(BARIS, KOLOM, st.integers(0, 50), st.integers(0, 50))
def test_a_range_holds_its_corners_and_nothing_beside_them(baris: int, kolom: int, tinggi: int, lebar: int) -> None:
    rentang = CellRange(baris, kolom, baris + tinggi, kolom + lebar)
    assert (baris, kolom) in rentang
    assert (baris + tinggi, kolom + lebar) in rentang
    assert (baris - 1, kolom) not in rentang
    assert (baris, kolom + lebar + 1) not in rentang
    assert CellRange.dari_a1(str(rentang)) == rentang


def test_a_single_cell_is_a_range() -> None:
    assert CellRange.dari_a1("B3") == CellRange(3, 2, 3, 2)


@pytest.mark.parametrize("sel", ["", "A0", "7E", "AAAA1", "A1:B2"])
def test_what_is_no_address_is_refused(sel: str) -> None:
    with pytest.raises(ValueError, match="A1"):
        baca_a1(sel)


def test_a_cell_names_its_sheet() -> None:
    assert str(CellRef("TABEL 3.1", 5, 4)) == "TABEL 3.1 D5"


def test_a_cell_of_a_further_source_says_its_file_and_has_a_key_of_its_own() -> None:
    satu, dua = CellRef("LRA", 3, 2, "/a/LRA.xlsx"), CellRef("LRA", 3, 2, "/b/LRA.xlsx")
    assert (str(satu), str(CellRef("LRA", 3, 2))) == ("LRA.xlsx: LRA B3", "LRA B3")
    assert len({satu.kunci, dua.kunci, CellRef("LRA", 3, 2).kunci}) == 3
    assert CellRef("LRA", 3, 2).kunci == "LRA B3"


def test_a_model_takes_an_address_only_ready_made() -> None:
    ref = CellRef("IKU", 4, 4)
    assert Tempat(ref=ref, teks="92").ref is ref
    with pytest.raises(ValidationError):
        Tempat.model_validate({"ref": {"lembar": "IKU", "baris": 4, "kolom": 4}, "teks": "92"})
