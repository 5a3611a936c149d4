"""A Word document as the auditor sees it: all its text, where it stands, and nothing that a reader does not see."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

import pytest

from lkjip_desktop.domain.dokumen import BagianDokumen, Dokumen, Rentang
from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.readers.dokumen import baca as baca_modul
from lkjip_desktop.readers.dokumen import baca_dokumen
from lkjip_desktop.writers.word.package import tulis_arsip
from tests.readers.dokumen.pembangun import bidang, dokumen, kontrol, paragraf, run, tabel
from tests.writers.word import bantu

Baca = Callable[..., Dokumen]


@pytest.fixture
def baca(tmp_path: Path) -> Baca:
    def _baca(*badan: str, **lain: str) -> Dokumen:
        return baca_dokumen(dokumen(tmp_path / "laporan.docx", *badan, **lain))

    return _baca


def teks(satu: Dokumen) -> list[str]:
    return [paragraf.teks for paragraf in satu.paragraf]


def test_a_control_is_part_of_its_paragraph_and_known_by_its_offsets(baca: Baca) -> None:
    satu = baca(paragraf("Capaian ", kontrol("ind[IK1].capaian", "111,78"), "%.")).paragraf[0]
    assert satu.teks == "Capaian 111,78%."
    assert satu.kontrol == (Rentang(8, 14, "ind[IK1].capaian"),)


def test_deleted_and_hidden_text_and_field_codes_are_not_seen(baca: Baca) -> None:
    isi = baca(
        paragraf(
            "Ada ",
            f"<w:del>{run('dulu ').replace('w:t', 'w:delText')}</w:del>",
            f"<w:ins>{run('kini ')}</w:ins>",
            "<w:r><w:rPr><w:vanish/></w:rPr><w:t>rahasia</w:t></w:r>",
            bidang(" REF tabel1 ", "3.1"),
        )
    )
    assert teks(isi) == ["Ada kini 3.1"]
    assert isi.paragraf[0].bidang == (Rentang(9, 12, "REF tabel1"),)
    assert isi.perubahan == 2


def test_a_field_may_reach_over_paragraphs(baca: Baca) -> None:
    awal = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r>'
    isi = baca(
        paragraf(awal, '<w:r><w:fldChar w:fldCharType="separate"/></w:r>', "BAB I"),
        paragraf("BAB II", '<w:r><w:fldChar w:fldCharType="end"/></w:r>', " di luar"),
    )
    assert [satu.bidang for satu in isi.paragraf] == [(Rentang(0, 5, "TOC \\o"),), (Rentang(0, 6, "TOC \\o"),)]


def test_a_stacked_fraction_reads_with_a_stroke(baca: Baca) -> None:
    pecahan = (
        "<m:oMath><m:f><m:num><m:r><m:t>506.024</m:t></m:r></m:num>"
        "<m:den><m:r><m:t>499.362</m:t></m:r></m:den></m:f></m:oMath>"
    )
    assert teks(baca(paragraf(pecahan, " x 100%"))) == ["506.024/499.362 x 100%"]


def test_every_story_is_read_and_places_say_where(baca: Baca) -> None:
    isi = baca(
        paragraf("BAB I", gaya="Judul1"),
        paragraf("isi"),
        header=paragraf("kepala"),
        footer=paragraf("kaki"),
        footnotes=f"<w:footnote>{paragraf('catatan')}</w:footnote>",
    )
    assert [(p.letak.bagian, p.teks) for p in isi.paragraf] == [
        (BagianDokumen.BADAN, "BAB I"),
        (BagianDokumen.BADAN, "isi"),
        (BagianDokumen.KEPALA, "kepala"),
        (BagianDokumen.KAKI, "kaki"),
        (BagianDokumen.CATATAN, "catatan"),
    ]
    assert [satu.tingkat for satu in isi.paragraf[:2]] == [1, None]
    assert str(isi.paragraf[1].letak) == "BAB I, paragraf 2"


def test_nested_tables_are_tables_of_their_own(baca: Baca) -> None:
    isi = baca(tabel(["a", tabel(["dalam"]) + paragraf("b")]), paragraf("akhir"))
    assert [(t.nomor, t.dalam, [[sel.teks for sel in baris] for baris in t.baris]) for t in isi.tabel] == [
        (1, None, [["a", "b"]]),
        (2, 1, [["dalam"]]),
    ]
    dalam = isi.paragraf[1].letak
    assert (dalam.tabel, dalam.baris, dalam.kolom) == (2, 1, 1)


def test_cells_know_their_grid_columns_and_merges(baca: Baca) -> None:
    lebar = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' + paragraf("dua kolom")
    bawah = "<w:tcPr><w:vMerge/></w:tcPr>" + paragraf("lanjutan")
    (satu,) = baca(tabel([lebar, "tiga"], [bawah, "dua", "tiga"])).tabel
    assert [[(sel.kolom, sel.lebar, sel.lanjutan) for sel in baris] for baris in satu.baris] == [
        [(1, 2, False), (3, 1, False)],
        [(1, 1, True), (2, 1, False), (3, 1, False)],
    ]


def test_a_text_box_counts_once_though_it_stands_twice_in_the_file(baca: Baca) -> None:
    kotak = f"<w:txbxContent>{paragraf('dalam kotak')}</w:txbxContent>"
    gambar = (
        f"<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>{kotak}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{kotak}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    isi = baca(paragraf("di luar", gambar))
    assert [(p.teks, p.anak_kotak) for p in isi.paragraf] == [("di luar", False), ("dalam kotak", True)]


def test_a_file_that_is_no_document_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"PK\x03\x04 rusak")
    with pytest.raises(GalatPengguna, match="rusak"):
        baca_dokumen(tmp_path / "a.docx")


def test_a_package_that_leads_to_no_document_is_damaged(tmp_path: Path) -> None:
    berkas = dokumen(tmp_path / "laporan.docx", paragraf("isi"))
    isi = bantu.isi_paket(berkas)
    tulis_arsip(berkas, isi | {"_rels/.rels": isi["_rels/.rels"].replace(b'/officeDocument"', b'/lain"')})
    with pytest.raises(GalatPengguna, match="rusak"):
        baca_dokumen(berkas)


@pytest.mark.parametrize("isi", ["{{" * 30_000, "kata " * 11_000, f"Mengetahui{'.' * 1_200}"])
def test_a_paragraph_that_nobody_writes_is_refused(tmp_path: Path, isi: str) -> None:
    with pytest.raises(GalatPengguna, match=r"paragraf yang terlalu panjang.*\.$"):
        baca_dokumen(dokumen(tmp_path / "laporan.docx", paragraf("isi"), paragraf(isi)))


def test_a_document_of_countless_paragraphs_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(baca_modul, "PARAGRAF_TERBANYAK", 3)
    berkas = dokumen(tmp_path / "laporan.docx", *[paragraf("isi")] * 3, tabel(["a", "b"], ["c", "d"]))
    assert len(baca_dokumen(berkas).paragraf) > 3
    with pytest.raises(GalatPengguna, match="terlalu banyak paragraf"):
        baca_dokumen(dokumen(tmp_path / "laporan.docx", *[paragraf("isi")] * 4))


def test_a_long_line_of_dots_is_none_of_them(baca: Baca) -> None:
    assert len(baca(paragraf("." * 900)).paragraf[0].teks) == 900


def test_files_that_break_readers_are_read_or_refused(bersama: Path) -> None:
    for berkas in sorted((bersama / "stress" / "docx").glob("*.do*")):
        with contextlib.suppress(GalatPengguna):
            assert baca_dokumen(berkas).berkas == str(berkas)
