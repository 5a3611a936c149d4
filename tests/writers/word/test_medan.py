"""SEQ and REF fields, the table of contents and the list of tables."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest
from lxml import etree

from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel
from lkjip_desktop.paket.ooxml import INSTR_TEXT, NAME, PPR, Elemen, P, parent, text_of, val, w
from lkjip_desktop.writers.word import isi, periksa_paket
from lkjip_desktop.writers.word.fields import fields
from tests.writers.word import bantu

TABEL = ":: tabel nama={nama} lebar=40,40 rata=kiri,kiri\n:: judul {nama}\n| A | B |\n|---|\n| 1 | 2 |\n"
NOTASI = f"""
.TabelTeks DAFTAR ISI

:: daftar isi

:: daftar tabel

# BAB III // AKUNTABILITAS

## 3.1 Capaian {{{{laporan.tahun}}}}

Lihat [[tabel:satu]] dan [[tabel:dua]].

{TABEL.format(nama="satu")}
{TABEL.format(nama="dua")}
### {{{{uraian[].judul}}}}

{{{{uraian[].isi}}}}

# BAB IV // PENUTUP

Lihat [[tabel:tiga]].

{TABEL.format(nama="tiga")}
"""


def _isian(*nama: str, tahun: str = "2024") -> Isian:
    rekaman = [Rekaman(f"K{n}", satu, {"judul": satu, "isi": "x"}) for n, satu in enumerate(nama)]
    return Isian({"laporan.tahun": tahun}, {"uraian": Tabel(rekaman)})


@pytest.fixture
def laporan(tmp_path: Path) -> Path:
    isi(bantu.templat(tmp_path / "t.docx", NOTASI), tmp_path / "isi.docx", _isian("KTP", "Akta"))
    return tmp_path / "isi.docx"


def _daftar(path: Path) -> list[str]:
    """Return the lines of both lists, as style and text."""
    hasil = []
    for p in bantu.akar(path).iter(P):
        gaya = val(p.find(f"{PPR}/{w('pStyle')}")) or ""
        if gaya.startswith(("TOC", "TableofFigures")) and text_of(p):
            hasil.append(f"{gaya} {text_of(p)}")
    return hasil


def _judul(path: Path) -> list[str]:
    return [teks for teks in bantu.paragraf(path) if teks.startswith(("Tabel", "Lihat"))]


LENGKAP = [
    "TOC1 BAB III AKUNTABILITAS\t",
    "TOC2 3.1 Capaian 2024\t",
    "TOC1 BAB IV PENUTUP\t",
    "TableofFigures Tabel 3.1 satu\t",
    "TableofFigures Tabel 3.2 dua\t",
    "TableofFigures Tabel 4.1 tiga\t",
]


def test_lists_are_filled_and_references_name_their_tables(laporan: Path) -> None:
    assert _daftar(laporan) == LENGKAP
    assert _judul(laporan)[-5:] == [
        "Lihat Tabel 3.1 dan Tabel 3.2.",
        "Tabel 3.1 satu",
        "Tabel 3.2 dua",
        "Lihat Tabel 4.1.",
        "Tabel 4.1 tiga",
    ]


def test_a_changed_heading_changes_its_line_and_keeps_the_known_page_numbers(laporan: Path, tmp_path: Path) -> None:
    def beri_halaman(akar: Elemen) -> None:
        for nomor, medan in enumerate(satu for satu in fields(akar) if "PAGEREF" in satu.kode):
            teks = next(medan.hasil[0].iter(w("t")))
            teks.text = str(nomor + 1)

    bantu.sunting(laporan, tmp_path / "a.docx", beri_halaman)
    isi(tmp_path / "a.docx", tmp_path / "b.docx", _isian("KTP", tahun="2025"))
    assert _daftar(tmp_path / "b.docx")[:3] == [
        "TOC1 BAB III AKUNTABILITAS\t1",
        "TOC2 3.1 Capaian 2025\t2",
        "TOC1 BAB IV PENUTUP\t3",
    ]


def test_a_new_heading_gets_a_line_and_a_bookmark(laporan: Path, tmp_path: Path) -> None:
    def tambah(akar: Elemen) -> None:
        asal = bantu.paragraf_berisi(akar, "Lihat Tabel 4.1")
        baru = bantu.paragraf_baru("4.1 Saran")
        baru.insert(0, etree.Element(PPR))
        etree.SubElement(baru[0], w("pStyle"), {w("val"): "Heading2"})
        asal.addprevious(baru)

    bantu.sunting(laporan, tmp_path / "a.docx", tambah)
    isi(tmp_path / "a.docx", tmp_path / "b.docx", _isian("KTP"))
    assert "TOC2 4.1 Saran\t" in _daftar(tmp_path / "b.docx")
    assert periksa_paket(tmp_path / "b.docx") == []
    nama = [awal.get(NAME) for awal in bantu.akar(tmp_path / "b.docx").iter(w("bookmarkStart"))]
    assert len(nama) == len(set(nama))


def test_tables_are_numbered_anew_when_one_goes(laporan: Path, tmp_path: Path) -> None:
    def hapus(akar: Elemen) -> None:
        judul = bantu.paragraf_berisi(akar, "Tabel 3.1 satu")
        semua = [p for p in akar.iter(P) if text_of(p) == "Tabel 3.1 satu"] or [judul]
        parent(semua[-1]).remove(semua[-1])

    bantu.sunting(laporan, tmp_path / "a.docx", hapus)
    isi(tmp_path / "a.docx", tmp_path / "b.docx", _isian("KTP"))
    assert _daftar(tmp_path / "b.docx")[3:] == ["TableofFigures Tabel 3.1 dua\t", "TableofFigures Tabel 4.1 tiga\t"]
    assert "Lihat Tabel 3.1 dan Tabel 3.1." in bantu.paragraf(
        tmp_path / "b.docx"
    )  # the dead reference is Word's to flag


def test_a_list_without_lines_is_filled_when_there_are_some(tmp_path: Path) -> None:
    isi(
        bantu.templat(tmp_path / "t.docx", ":: daftar tabel\n\n# BAB I\n\nTeks {{a.b}}."),
        tmp_path / "a.docx",
        Isian({"a.b": "x"}),
    )
    assert _daftar(tmp_path / "a.docx") == []
    bantu.templat(tmp_path / "u.docx", f"# BAB I\n\n{TABEL.format(nama='satu')}")
    judul = bantu.paragraf_berisi(bantu.akar(tmp_path / "u.docx"), "Tabel 1.1")

    def tambah(akar: Elemen) -> None:
        bantu.paragraf_berisi(akar, "Teks x").addnext(copy.deepcopy(judul))

    bantu.sunting(tmp_path / "a.docx", tmp_path / "b.docx", tambah)
    isi(tmp_path / "b.docx", tmp_path / "c.docx", Isian({"a.b": "x"}))
    assert _daftar(tmp_path / "c.docx") == ["TableofFigures Tabel 1.1 satu\t"]


def test_a_list_on_one_line_is_given_its_lines(laporan: Path, tmp_path: Path) -> None:
    def ringkas(akar: Elemen) -> None:
        daftar = next(satu for satu in fields(akar) if satu.kode.strip().startswith("TOC \\o"))
        awal, akhir = parent(daftar.awal), daftar.akhir
        assert akhir is not None
        ujung = parent(akhir)
        awal.append(akhir)
        for anak in list(awal):
            if anak.tag == w("hyperlink"):
                awal.remove(anak)
        elemen = awal.getnext()
        while elemen is not None and elemen is not ujung:
            berikut = elemen.getnext()
            parent(elemen).remove(elemen)
            elemen = berikut
        parent(ujung).remove(ujung)

    bantu.sunting(laporan, tmp_path / "a.docx", ringkas)
    isi(tmp_path / "a.docx", tmp_path / "b.docx", _isian("KTP"))
    assert _daftar(tmp_path / "b.docx")[:3] == LENGKAP[:3]


def test_headings_that_word_numbers_leave_the_list_to_word(laporan: Path, tmp_path: Path) -> None:
    def nomori(akar: Elemen) -> None:
        judul = next(p for p in akar.iter(P) if text_of(p) == "BAB IV\nPENUTUP")
        ppr = judul.find(PPR)
        assert ppr is not None
        etree.SubElement(etree.SubElement(ppr, w("numPr")), w("numId"), {w("val"): "2"})

    bantu.sunting(laporan, tmp_path / "a.docx", nomori)
    isi(tmp_path / "a.docx", tmp_path / "b.docx", _isian("KTP", tahun="2025"))
    assert _daftar(tmp_path / "b.docx")[:3] == LENGKAP[:3]


@pytest.mark.parametrize(
    ("kode", "hasil"),
    [
        ("SEQ Gambar \\* ROMAN", ["I", "II", "III", "IV"]),
        ("SEQ Gambar \\* roman \\* MERGEFORMAT", ["i", "ii", "iii", "iv"]),
        ("SEQ Gambar \\* MERGEFORMAT", ["1", "2", "3", "4"]),
        ("SEQ Gambar \\r 9", ["9", "9", "9", "9"]),
        ("SEQ Gambar \\* ALPHABETIC", ["?", "?", "?", "?"]),  # not computed: left as it is
    ],
)
def test_sequences_are_counted_in_the_forms_that_word_has(tmp_path: Path, kode: str, hasil: list[str]) -> None:
    bantu.templat(tmp_path / "t.docx", f"# BAB I\n\n{TABEL.format(nama='satu')}")

    def ganti(akar: Elemen) -> None:
        asal = next(p for p in akar.iter(P) if "Tabel 1." in text_of(p))
        next(asal.iter(INSTR_TEXT)).text = kode
        medan = next(fields(asal))
        next(medan.hasil[0].iter(w("t"))).text = "?"
        for tanda in list(asal.iter(w("bookmarkStart"), w("bookmarkEnd"))):
            asal.remove(tanda)
        for _ in range(3):
            asal.addnext(copy.deepcopy(asal))

    bantu.sunting(tmp_path / "t.docx", tmp_path / "a.docx", ganti)
    isi(tmp_path / "a.docx", tmp_path / "b.docx", Isian())
    assert [text_of(p) for p in bantu.akar(tmp_path / "b.docx").iter(P) if "Tabel 1." in text_of(p)] == [
        f"Tabel 1.{nomor} satu" for nomor in hasil
    ]
