"""The committed template is what its sources give, says what a report must hold, and is valid once filled."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from openxml_audit import FileFormat, OpenXmlValidator

from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.paket.ooxml import PPR, TBL, TC, TR, Elemen, P, text_of, val, w
from lkjip_desktop.report.isian import susun
from lkjip_desktop.writers.word import isi, periksa_paket
from templates.bangun import HASIL, bangun, rakit
from templates.notasi import GalatNotasi, baca
from tests.disdukcapil import disdukcapil
from tests.writers.word import bantu


@pytest.fixture(scope="module")
def laporan() -> Isian:
    """Return the report of an office, as the other half of the program hands it over."""
    buku = disdukcapil()
    return susun(buku, hitung(buku, Profil()))


def test_the_committed_template_is_exactly_what_its_sources_build(tmp_path: Path) -> None:
    bangun(tmp_path / "lkjip.docx")
    assert (tmp_path / "lkjip.docx").read_bytes() == HASIL.read_bytes(), "run python -m templates.bangun"


def test_a_report_leaves_no_control_unfilled_and_no_key_unused(laporan: Isian, tmp_path: Path) -> None:
    hasil = isi(HASIL, tmp_path / "laporan.docx", laporan)
    assert (hasil.hilang, hasil.asing, hasil.bertahan) == ([], [], [])


def test_filling_the_report_again_changes_nothing(laporan: Isian, tmp_path: Path) -> None:
    isi(HASIL, tmp_path / "satu.docx", laporan)
    isi(tmp_path / "satu.docx", tmp_path / "dua.docx", laporan)
    assert (tmp_path / "satu.docx").read_bytes() == (tmp_path / "dua.docx").read_bytes()


def test_no_table_is_without_its_caption_number_and_no_heading_without_its_own(laporan: Isian, tmp_path: Path) -> None:
    isi(HASIL, tmp_path / "laporan.docx", laporan)
    for p in bantu.akar(tmp_path / "laporan.docx").iter(P):
        gaya = val(p.find(f"{PPR}/{w('pStyle')}"))
        if gaya in ("Heading2", "Heading3"):
            assert re.match(r"\d+(\.\d+)*\.? \S", text_of(p)), text_of(p)
        elif gaya == "Caption":
            assert re.match(r"Tabel \d+(\.\d+)+ \S", text_of(p)), text_of(p)


def test_pages_are_f4_numbered_roman_then_arabic_once_each() -> None:
    bagian = list(bantu.akar(HASIL).iter(w("sectPr")))
    ukuran = [(s.get(w("w")), s.get(w("h")), s.get(w("orient"))) for satu in bagian for s in satu.iter(w("pgSz"))]
    assert set(ukuran) == {("12189", "18709", None), ("18709", "12189", "landscape")}
    nomor = [satu.find(w("pgNumType")) for satu in bagian]
    bentuk = [None if n is None else (n.get(w("fmt")), n.get(w("start"))) for n in nomor]
    assert bentuk[:3] == [None, ("lowerRoman", "1"), ("decimal", "1")]
    assert set(bentuk[3:]) == {("decimal", None)}


def test_no_row_breaks_over_pages_and_column_numbers_repeat_with_their_headings() -> None:
    for tabel in bantu.akar(HASIL).iter(TBL):
        sifat = [baris.find(w("trPr")) for baris in tabel.iter(TR)]
        assert all(satu is not None and satu.find(w("cantSplit")) is not None for satu in sifat)
        angka = [nomor for nomor, baris in enumerate(tabel.iter(TR)) if text_of(baris).split("\n")[:2] == ["1", "2"]]
        for satu in sifat[: max(angka, default=-1) + 1]:
            assert satu is not None
            assert satu.find(w("tblHeader")) is not None


def test_the_forms_column_numbers_stand_above_its_headings() -> None:
    tabel = next(t for t in bantu.akar(HASIL).iter(TBL) if "CARA PERHITUNGAN" in text_of(t))
    baris = [[text_of(sel) for sel in satu.iter(TC)] for satu in tabel.iter(TR)]
    assert baris[0] == [str(nomor) for nomor in range(1, len(baris[0]) + 1)]
    assert "CARA PERHITUNGAN" in baris[1]
    assert {"TARGET", "REALISASI", "%"} <= set(baris[2])


def test_the_document_speaks_indonesian_and_takes_no_font_from_a_theme() -> None:
    gaya = bantu.isi_paket(HASIL)["word/styles.xml"]
    assert b'w:val="id-ID"' in gaya
    assert b"Theme" not in gaya


def _banyak(asal: Isian, banyak: int = 60) -> Isian:
    """Return a report with many records, some of which have nothing to show."""
    tabel = {}
    for nama, satu in asal.tabel.items():
        if not satu.rekaman:
            continue
        rekaman = [copy.deepcopy(satu.rekaman[nomor % len(satu.rekaman)]) for nomor in range(banyak)]
        for nomor, r in enumerate(rekaman):
            r.nama, r.kunci = f"{r.nama} {nomor}", f"R{nomor}"
            r.isi = r.isi if nomor % 7 else dict.fromkeys(r.isi, "")
        tabel[nama] = Tabel(rekaman, satu.gabung)
    return Isian(asal.nilai, tabel)


def _tanpa(asal: Isian) -> Isian:
    """Return a report that wants nothing optional."""
    baru = copy.deepcopy(asal)
    for semua in (baru.nilai, *(rekaman.isi for tabel in baru.tabel.values() for rekaman in tabel.rekaman)):
        semua.update({kunci: "" for kunci in semua if kunci.startswith("bila.")})
    return baru


SUNGGUH: dict[str, Callable[[Isian], Isian | None]] = {
    "template": lambda _: None,
    "report": lambda asal: asal,
    "nothing optional": _tanpa,
    "everything optional": lambda asal: Isian(
        {k: v for k, v in asal.nilai.items() if not k.startswith("bila.")}, asal.tabel
    ),
    "empty": lambda asal: Isian(asal.nilai, {nama: Tabel([], satu.gabung) for nama, satu in asal.tabel.items()}),
    "sixty records": _banyak,
    "odd texts": lambda asal: Isian(
        {kunci: f"Perlu Diisi: {kunci}\n<&>\"'\t\x00" for kunci in asal.nilai},
        {"ind": Tabel([Rekaman("a b/c", "", {"nama": "x" * 5000, "sasaran": "\n\n"})], ("sasaran",))},
    ),
}


@pytest.mark.parametrize("nama", SUNGGUH)
def test_the_schema_of_word_holds(laporan: Isian, tmp_path: Path, nama: str) -> None:
    berkas = HASIL
    if (isian_uji := SUNGGUH[nama](laporan)) is not None:
        for tujuan in ("satu.docx", "dua.docx"):
            isi(berkas, tmp_path / tujuan, isian_uji)
            berkas = tmp_path / tujuan
    galat = OpenXmlValidator(file_format=FileFormat.OFFICE_2019).validate(str(berkas)).errors
    assert [str(satu) for satu in galat] == []
    assert periksa_paket(berkas) == []


JUDUL = ":: tabel nama=a lebar=9 rata=kiri\n:: judul A\n| a |\n|---|\n| b |"


@pytest.mark.parametrize(
    ("notasi", "pesan"),
    [
        ("# BAB **I", "uji.md:1: no end of tebal"),
        ("Teks\n\n:: lukisan x", "uji.md:3: unknown order"),
        (":: gambar nama=a", "uji.md:1: a figure has one line more"),
        (":: tabel nama=a lebar=1,2 rata=kiri,kiri\n| a |\n|---|\n| 1 | 2 |", "uji.md:1: a row of 1 cells, not 2"),
        (":: tabel nama=a lebar=1,2 rata=kiri\n| a | b |\n|---|\n| 1 | 2 |", "as many alignments"),
        (":: bila", "unknown order"),
        (":: bila a b", "unknown order"),
        (":: bila a-b", "unknown order"),
        (":: pecahan satu per dua", "no fraction"),
        ("1. satu\ndua", "no item of a list"),
    ],
)
def test_a_source_that_breaks_the_notation_names_its_line(notasi: str, pesan: str) -> None:
    with pytest.raises(GalatNotasi, match=pesan):
        baca(notasi, "uji.md")


@pytest.mark.parametrize(
    ("notasi", "pesan"),
    [
        ("{{Bukan Kunci}}", "no key"),
        (":: bila a\n\nTeks.", "no end of `:: bila a`"),
        ("Teks.\n\n:: akhir bila", "without"),
        (":: bila a\n\nTeks.\n\n:: akhir bila\n\n:: bila a\n\nTeks.\n\n:: akhir bila", "twice"),
        (f":: bila {'a' * 40}\n\nTeks.\n\n:: akhir bila", "no name of an optional stretch"),
        (f"Lihat [[tabel:a]].\n\n:: bila b\n\n{JUDUL}\n\n:: akhir bila", "from outside its"),
        ("Lihat [[tabel:a]].", "which is nowhere"),
        ("Lihat [[gambar:a]].", "gambar_a, which is nowhere"),
        (f"{JUDUL}\n\n{JUDUL}", "tabel_a twice"),
        (":: bila a\n\n:: halaman arah=mendatar nomor=arab\n\nTeks.\n\n:: akhir bila", "pages at the end"),
        (":: pecahan {{r[].a}} / {{r[].b}}", "outside a `:: bila"),
        ("- satu\na. dua", "no second level"),
        (":: tabel nama=a lebar=100,90 rata=kiri,kiri\n| a | b |\n|---|\n| 1 | 2 |", "wider"),
    ],
)
def test_a_source_that_cannot_be_built_is_refused(tmp_path: Path, notasi: str, pesan: str) -> None:
    with pytest.raises(GalatNotasi, match=pesan):
        rakit(tmp_path / "x.docx", baca(bantu.HALAMAN + notasi, "uji.md"))


def test_the_notation_gives_headings_lists_emphasis_and_breaks(tmp_path: Path) -> None:
    notasi = "# BAB I // JUDUL\n\n- satu\n- **dua**\n\n<!-- x -->\nParagraf yang\ndipotong *miring*.\n\n.Rumus a // b\n"
    badan = bantu.akar(bantu.templat(tmp_path / "t.docx", notasi))[0]

    def gaya(p: Elemen) -> str | None:
        return val(p.find(f"{PPR}/{w('pStyle')}"))

    assert [(gaya(p), text_of(p)) for p in badan if p.tag == P] == [
        ("Heading1", "BAB I\nJUDUL"),
        ("Butir", "satu"),
        ("Butir", "dua"),
        ("Isi", "Paragraf yang dipotong miring."),
        ("Rumus", "a\nb"),
    ]
    assert len(list(badan.iter(w("b")))) == len(list(badan.iter(w("i")))) == 1
