"""The committed template is what its sources give, says what a report must hold, and is valid once filled."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest
from openxml_audit import FileFormat, OpenXmlValidator

from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel
from lkjip_desktop.writers.word import isi, periksa_paket
from lkjip_desktop.writers.word.controls import keyed
from lkjip_desktop.writers.word.ooxml import PPR, TBL, TR, Elemen, P, text_of, val, w
from templates.bangun import HASIL, bangun, rakit
from templates.notasi import GalatNotasi, baca
from tests.writers.word import bantu
from tests.writers.word.contoh import isian

KUNCI = {
    "laporan": ("istilah", "judul", "tahun"),
    "instansi": ("nama_besar", "daerah_besar"),
    "ind[]": ("no", "sasaran", "nama", "satuan", "target", "realisasi", "capaian", "kategori"),
    "uraian[]": ("judul", "rumus"),
    "kalimat.uraian[]": ("capaian", "banding"),
    "teks.uraian[]": ("analisis",),
    "kalimat.capaian": ("pembuka",),
    "kalimat.anggaran": ("pembuka", "serapan"),
    "kalimat.penutup": ("kesimpulan",),
    "anggaran": ("total", "realisasi", "serapan"),
    "prog[]": ("no", "sasaran", "nama", "anggaran", "realisasi", "serapan"),
    "kk[]": ("no", "sasaran", "nama", "satuan", "cara", "target", "realisasi", "capaian", "keterangan"),
    "ttd": ("tempat_tanggal", "jabatan", "nama", "pangkat", "nip"),
}


def test_the_committed_template_is_exactly_what_its_sources_build(tmp_path: Path) -> None:
    bangun(tmp_path / "lkjip.docx")
    assert (tmp_path / "lkjip.docx").read_bytes() == HASIL.read_bytes(), "run python -m templates.bangun"


def test_the_template_has_a_control_for_every_key_of_a_report() -> None:
    ada = {str(kunci) for _, kunci in keyed(bantu.akar(HASIL))}
    assert {f"{nama}.{bidang}" for nama, semua in KUNCI.items() for bidang in semua} <= ada


def test_a_report_leaves_no_control_unfilled_and_no_key_unused(tmp_path: Path) -> None:
    hasil = isi(HASIL, tmp_path / "laporan.docx", isian())
    assert (hasil.hilang, hasil.asing) == ([], [])


def test_pages_are_f4_numbered_roman_then_arabic_and_the_form_lies(tmp_path: Path) -> None:
    bagian = list(bantu.akar(HASIL).iter(w("sectPr")))
    ukuran = [satu.find(w("pgSz")) for satu in bagian]
    assert [(s.get(w("w")), s.get(w("h"))) for s in ukuran if s is not None] == [("12189", "18709")] * 3 + [
        ("18709", "12189")
    ]
    nomor = [satu.find(w("pgNumType")) for satu in bagian]
    assert [None if n is None else (n.get(w("fmt")), n.get(w("start"))) for n in nomor] == [
        None,
        ("lowerRoman", "1"),
        ("decimal", "1"),
        ("decimal", None),
    ]


def test_header_rows_repeat_and_no_row_breaks_over_pages() -> None:
    for tabel in bantu.akar(HASIL).iter(TBL):
        sifat = [baris.find(w("trPr")) for baris in tabel.iter(TR)]
        assert all(satu is not None and satu.find(w("cantSplit")) is not None for satu in sifat)
        assert sifat[0] is not None
        assert sifat[0].find(w("tblHeader")) is not None


def test_the_forms_column_numbers_stand_above_its_headings() -> None:
    baris = bantu.baris(HASIL, 2)
    assert baris[0] == [str(nomor) for nomor in range(1, 10)]
    assert baris[1][:5] == ["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN", "CARA PERHITUNGAN"]
    assert baris[2][5:8] == ["TARGET", "REALISASI", "%"]


def test_the_document_speaks_indonesian_and_takes_no_font_from_a_theme() -> None:
    gaya = bantu.isi_paket(HASIL)["word/styles.xml"]
    assert b'w:val="id-ID"' in gaya
    assert b"Theme" not in gaya


def _banyak(banyak: int) -> Isian:
    """Return a report with many records, some of which have nothing to show."""
    asal = isian()
    tabel = {}
    for nama, satu in asal.tabel.items():
        rekaman = [copy.deepcopy(satu.rekaman[nomor % len(satu.rekaman)]) for nomor in range(banyak)]
        for nomor, r in enumerate(rekaman):
            r.nama, r.kunci = f"{r.nama} {nomor}", f"R{nomor}"
            r.isi = r.isi if nomor % 7 else dict.fromkeys(r.isi, "")
        tabel[nama] = Tabel(rekaman, satu.gabung)
    return Isian(asal.nilai, tabel)


SUNGGUH = {
    "template": None,
    "report": isian(),
    "empty": Isian(isian().nilai, {nama: Tabel([], satu.gabung) for nama, satu in isian().tabel.items()}),
    "sixty indikator": _banyak(60),
    "odd texts": Isian(
        {kunci: f"Perlu Diisi: {kunci}\n<&>\"'\t\x00" for kunci in isian().nilai},
        {"ind": Tabel([Rekaman("a b/c", "", {"nama": "x" * 5000, "sasaran": "\n\n"})], ("sasaran",))},
    ),
}


@pytest.mark.parametrize("nama", SUNGGUH)
def test_the_schema_of_word_holds(tmp_path: Path, nama: str) -> None:
    berkas = HASIL
    if (isian_uji := SUNGGUH[nama]) is not None:
        for tujuan in ("satu.docx", "dua.docx"):
            isi(berkas, tmp_path / tujuan, isian_uji)
            berkas = tmp_path / tujuan
    galat = OpenXmlValidator(file_format=FileFormat.OFFICE_2019).validate(str(berkas)).errors
    assert [str(satu) for satu in galat] == []
    assert periksa_paket(berkas) == []


@pytest.mark.parametrize(
    ("notasi", "pesan"),
    [
        ("# BAB **I", "uji.md:1: no end of tebal"),
        ("Teks\n\n:: gambar x", "uji.md:3: unknown order"),
        (":: tabel nama=a lebar=1,2 rata=kiri,kiri\n| a |\n|---|\n| 1 | 2 |", "uji.md:1: a row of 1 cells, not 2"),
        (":: tabel nama=a lebar=1,2 rata=kiri\n| a | b |\n|---|\n| 1 | 2 |", "as many alignments"),
    ],
)
def test_a_source_that_breaks_the_notation_names_its_line(notasi: str, pesan: str) -> None:
    with pytest.raises(GalatNotasi, match=pesan):
        baca(notasi, "uji.md")


@pytest.mark.parametrize(
    ("notasi", "pesan"),
    [
        ("{{Bukan Kunci}}", "no key"),
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
