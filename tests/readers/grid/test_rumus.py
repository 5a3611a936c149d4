from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.formula.translate import Translator

from lkjip_desktop.domain.sel import huruf_kolom
from lkjip_desktop.readers.grid.rumus import geser

RUJUKAN = st.builds(
    lambda a, kolom, b, baris: f"{a}{huruf_kolom(kolom)}{b}{baris}",
    st.sampled_from(["", "$"]),
    st.integers(1, 16_000),
    st.sampled_from(["", "$"]),
    st.integers(1, 1_000_000),
)


@pytest.mark.parametrize(
    ("rumus", "hasil"),
    [
        ("E10/D10*100", "F12/E12*100"),
        ("SUM(A1:B$2,$C3,$D$4)", "SUM(B3:C$2,$C5,$D$4)"),
        ("LOG10(A1)+ATAN2(B1,C1)", "LOG10(B3)+ATAN2(C3,D3)"),
        ("'PK 2024'!A1+Data1!B2+Data!$A:$B", "'PK 2024'!B3+Data1!C4+Data!$A:$B"),
        ("SUM(A:A)+SUM(1:$2)", "SUM(B:B)+SUM(3:$2)"),
        ('"A1"&A1&"kata ""B2"""', '"A1"&B3&"kata ""B2"""'),
        ("Tabel1[[#This Row],[B2]]+[1]Data!A1", "Tabel1[[#This Row],[B2]]+[1]Data!B3"),
        ("nilai_A1+A1.B2+1E5+_A1", "nilai_A1+A1.B2+1E5+_A1"),
        ("IF(A1=TRUE,R1C1,A1#)", "IF(B3=TRUE,R1C1,B3#)"),
        ("'O''Brien A1'!A1", "'O''Brien A1'!B3"),
        ("a1", "B3"),
    ],
)
def test_relative_references_move_and_nothing_else(rumus: str, hasil: str) -> None:
    assert geser(rumus, 2, 1) == hasil


def test_a_reference_that_leaves_the_sheet_is_an_error() -> None:
    assert geser("A1+XFD1048576+B:B", 1, 1) == "B2+#REF!+C:C"
    assert geser("A1+B2+A:B+1:2", -1, -1) == "#REF!+A1+#REF!+#REF!"


@given(st.lists(RUJUKAN, min_size=1, max_size=4), st.integers(0, 300), st.integers(0, 300))
def test_references_move_as_openpyxl_moves_them(rujukan: list[str], baris: int, kolom: int) -> None:
    rumus = "=SUM(" + ",".join(rujukan) + ")&" + '"A1"'
    openpyxl = Translator(rumus, "A1").translate_formula(f"{huruf_kolom(kolom + 1)}{baris + 1}")
    assert "=" + geser(rumus[1:], baris, kolom) == openpyxl
