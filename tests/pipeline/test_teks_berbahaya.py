"""Words of a workbook that a spreadsheet takes for formulas and Word for fields stay words in everything we write."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree
from openpyxl.workbook import Workbook

from lkjip_desktop import pipeline
from tests.pipeline.bahan import ubah_buku

# Before the names of an office's indikator, program and people.
AWALAN = (
    "=cmd|' /C calc'!A0 ",
    "+62+cmd|' /C calc'!A0 ",
    "-1+1 ",
    "@SUM(1+1)*cmd|' /C calc'!A0 ",
    '=HYPERLINK("http://127.0.0.1:9/","buka") ',
    "{ PAGE } ",
    '{ INCLUDETEXT "http://127.0.0.1:9/" } ',
    "{{instansi.nama}} ",
    '<w:instrText>DDEAUTO "cmd"</w:instrText> ',
    "&L&8 &quot;",
    "\u202e",
)


def _bersisipan(nama: set[str]) -> dict[str, str]:
    return {satu: AWALAN[urut % len(AWALAN)] + satu for urut, satu in enumerate(sorted(nama))}


@pytest.fixture
def buku(tmp_path: Path, contoh: Path) -> Path:
    """The sample with such words before its names, stored as texts."""
    laporan = pipeline.read(pipeline.masukan_dari(contoh)).laporan
    nama = [satu.nama for satu in laporan.indikator] + [satu.nama for satu in laporan.program]
    nama += [satu.nama for satu in laporan.pejabat]
    ganti = _bersisipan({" ".join(satu.split()) for satu in nama})

    def ubah(isi: Workbook) -> None:
        for lembar in isi.worksheets:
            for sel in (satu for baris in lembar.iter_rows() for satu in baris):
                if (baru := ganti.get(" ".join(str(sel.value).split()))) is not None:
                    sel.value, sel.data_type = baru, "s"

    return ubah_buku(contoh, tmp_path / "buku.xlsx", ubah)


def _bagian(isi: bytes) -> Iterator[tuple[str, bytes]]:
    """The parts of a package, and those of the packages embedded in it."""
    with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
        for nama in arsip.namelist():
            if nama.endswith(".xlsx"):
                yield from ((f"{nama}/{dalam}", data) for dalam, data in _bagian(arsip.read(nama)))
            else:
                yield nama, arsip.read(nama)


def _unsur(berkas: Path, nama: str) -> Iterator[str]:
    """What elements of this name say, in all parts of a file."""
    for _, isi in _bagian(berkas.read_bytes()):
        if isi.lstrip().startswith(b"<"):
            for satu in etree.fromstring(isi).iter(f"{{*}}{nama}"):
                yield "".join(map(str, satu.itertext())) + "".join(map(str, satu.attrib.values()))


def _kode(berkas: Path) -> set[str]:
    """The kinds of fields in a document."""
    semua = [*_unsur(berkas, "instrText"), *_unsur(berkas, "fldSimple")]
    return {satu.split()[0].upper() for satu in semua if satu.split()}


def test_no_name_becomes_a_formula_or_a_field(buku: Path, tmp_path: Path) -> None:
    bacaan = pipeline.read(pipeline.masukan_dari(buku))
    dibaca = {satu.nama for satu in bacaan.laporan.indikator} | {satu.nama for satu in bacaan.laporan.program}
    assert sum(satu.startswith(AWALAN) for satu in dibaca) > 4  # what is not read is not tested
    keluaran = pipeline.build(bacaan, tmp_path / "luaran")
    dokumen = pipeline.read_document(keluaran.word)
    komentar = pipeline.comment(dokumen, pipeline.check_document(dokumen), tmp_path / "luaran").berkas
    lembar = pipeline.review_sheet(bacaan, pipeline.check(bacaan), tmp_path / "luaran").berkas
    assert keluaran.excel is not None
    for satu in (keluaran.excel, lembar, keluaran.word, komentar):
        assert [rumus for rumus in _unsur(satu, "f") if any(nama.lstrip("=+-@") in rumus for nama in dibaca)] == []
    for satu in (keluaran.word, komentar):
        assert _kode(satu) <= {"TOC", "SEQ", "REF", "PAGE", "PAGEREF"}
        assert "cmd|' /C calc'!A0" in (tertulis := "".join(_unsur(satu, "t")))
        assert "{ PAGE }" in tertulis
