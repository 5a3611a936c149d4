"""What an older report looks like: fonts through styles and theme, its paper, the picture on its cover."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.shared import Cm, Mm, Pt

from lkjip_desktop.domain.acuan import Kertas, Rupa
from lkjip_desktop.readers.dokumen.acuan_rupa import baca_rupa
from tests.pipeline.bahan_acuan import png
from tests.readers.dokumen.pembangun import dokumen, paragraf

PROSA = "Kalimat naskah laporan yang cukup panjang untuk menentukan huruf laporan itu."


@pytest.fixture
def laporan(tmp_path: Path) -> Path:
    return tmp_path / "lama.docx"


def test_the_fonts_are_those_of_most_letters_body_and_headings_apart(laporan: Path) -> None:
    isi = docx.Document()
    isi.styles["Normal"].font.name = "Bookman Old Style"
    isi.styles["Normal"].font.size = Pt(12)
    isi.add_heading("Latar Belakang", 1)
    isi.add_paragraph(PROSA)
    isi.add_paragraph().add_run("kecil").font.name = "Courier New"
    isi.save(str(laporan))
    rupa = baca_rupa(laporan)
    assert (rupa.huruf, rupa.huruf_judul, rupa.ukuran) == ("Bookman Old Style", "Calibri", 24)


def test_strange_sizes_names_and_papers_are_not_taken(laporan: Path) -> None:
    isi = docx.Document()  # on letter paper, as python-docx begins
    isi.styles["Normal"].font.name = "Huruf; aneh{}"
    isi.styles["Normal"].font.size = Pt(30)
    isi.add_paragraph(PROSA)
    isi.save(str(laporan))
    assert baca_rupa(laporan) == Rupa(huruf_judul=None)


@pytest.mark.parametrize(
    ("lebar", "tinggi", "tepi", "ada"), [(210, 297, 25, True), (215, 330, 30, True), (210, 297, 2, False)]
)
def test_a4_and_f4_with_margins_that_people_use_are_taken(
    laporan: Path, lebar: int, tinggi: int, tepi: int, ada: bool
) -> None:
    isi = docx.Document()
    satu = isi.sections[0]
    satu.page_width, satu.page_height = Mm(lebar), Mm(tinggi)
    satu.left_margin = satu.right_margin = satu.top_margin = satu.bottom_margin = Mm(tepi)
    isi.save(str(laporan))
    kertas = baca_rupa(laporan).kertas
    assert (kertas is not None) is ada
    if kertas is not None:
        assert isinstance(kertas, Kertas)
        assert (round(kertas.lebar / 56.7), round(kertas.tinggi / 56.7)) == (lebar, tinggi)


def gambari(laporan: Path, lebar: int, *, depan: str = "") -> Path:
    isi = docx.Document()
    if depan:
        isi.add_paragraph(depan)
    isi.add_paragraph().add_run().add_picture(BytesIO(png(4, 6)), width=Cm(lebar))
    isi.add_heading("KATA PENGANTAR", 1)
    isi.save(str(laporan))
    return laporan


def test_the_logo_is_the_first_picture_of_the_cover(laporan: Path) -> None:
    logo = baca_rupa(gambari(laporan, 3)).logo
    assert logo is not None
    assert logo.isi == png(4, 6)
    assert logo.lebar == Cm(3)


def test_a_picture_behind_the_cover_or_as_wide_as_the_page_is_no_logo(laporan: Path) -> None:
    assert baca_rupa(gambari(laporan, 3, depan="KATA PENGANTAR")).logo is None
    assert baca_rupa(gambari(laporan, 16)).logo is None


def test_a_document_without_styles_tells_nothing(laporan: Path) -> None:
    assert baca_rupa(dokumen(laporan, paragraf(PROSA))) == Rupa()
