from __future__ import annotations

from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Tempat, Tingkat
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.gui import kalimat
from tests.gui.tiruan import bermacam, temuan


def test_the_summary_counts_what_is_wrong_and_what_must_be_looked_at() -> None:
    assert kalimat.selesai(bermacam()) == "Selesai. Ada 2 tidak sesuai dan 5 perlu diperiksa."


@pytest.mark.parametrize(
    ("tingkat", "kata"), [(Tingkat.SALAH, "Ada 1 tidak sesuai."), (Tingkat.PERIKSA, "Ada 1 perlu diperiksa.")]
)
def test_the_summary_leaves_out_a_level_without_findings(tingkat: Tingkat, kata: str) -> None:
    assert kalimat.selesai([temuan(tingkat)]) == f"Selesai. {kata}"


def test_neither_information_nor_what_the_office_explained_is_counted() -> None:
    isi = [temuan(Tingkat.INFO), temuan(Tingkat.SALAH, diterima="Sesuai SK perubahan.")]
    assert kalimat.selesai(isi) == "Selesai. Tidak ada yang tidak sesuai."


def test_an_explained_finding_shows_its_explanation() -> None:
    assert kalimat.pesan(temuan(Tingkat.SALAH, "Beda.", diterima="Sesuai SK.")) == "Beda.\nPenjelasan: Sesuai SK."


def test_of_many_places_the_first_are_shown_and_the_rest_are_counted() -> None:
    empat = temuan(Tingkat.SALAH, sel=("A1", "A2", "A3", "A4"))
    assert kalimat.letak(empat).splitlines()[-1] == "Kertas Kerja A4"
    enam = temuan(Tingkat.SALAH, sel=("A1", "A2", "A3", "A4", "A5", "A6"))
    assert kalimat.letak(enam).splitlines() == [*(f"Kertas Kerja A{n}" for n in (1, 2, 3)), "dan 3 sel lain"]


def test_a_place_in_a_further_source_names_its_file() -> None:
    ref = CellRef("LRA", 3, 2, berkas=str(Path("/data/LRA 2024.xlsx")))
    satu = temuan(Tingkat.SALAH).model_copy(update={"tempat": (Tempat(ref=ref, teks="1"),)})
    assert kalimat.letak(satu) == "LRA 2024.xlsx: LRA B3"


def test_a_tooltip_shows_text_that_looks_like_html_as_it_stands() -> None:
    assert "&lt;b&gt;1&lt;/b&gt;" in kalimat.keterangan(("Tertulis", "<b>1</b>"))


def test_unknown_texts_are_left_out_of_the_rest_of_a_finding() -> None:
    satu = temuan(Tingkat.SALAH).model_copy(update={"seharusnya": None})
    assert "Seharusnya" not in dict(kalimat.rincian(satu))
    assert dict(kalimat.rincian(satu))["Cara Memperbaiki"] == "Perbaiki di Excel."


def test_the_workbooks_place_is_told_only_among_several() -> None:
    assert kalimat.urutan(1, 1) == ""
    assert kalimat.urutan(2, 5) == "Kertas kerja 2 dari 5"
