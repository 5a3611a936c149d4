"""The organisation chart: drawn once with shapes that do not overlap, then the office's; drawn anew only when asked."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openxml_audit import FileFormat, OpenXmlValidator

from lkjip_desktop.domain.isian import Bagan, Isian
from lkjip_desktop.paket.ooxml import DOC_PR, TXBX, Elemen, text_of, w
from lkjip_desktop.writers.word import isi, periksa_paket
from lkjip_desktop.writers.word.chart_layout import Denah, denah
from lkjip_desktop.writers.word.metrics import lebar_teks
from tests.writers.word import bantu

NOTASI = "# BAB I\n\n## 1.3 Struktur\n\n.Bagan {{bagan.struktur}}\n\nTeks sesudah bagan.\n"
UNIT = {"Sekretariat": ("Sub Bagian Umum", "Sub Bagian Keuangan"), "Bidang Pelayanan": ("Seksi Identitas",), "UPTD": ()}
POHON = Bagan("Kepala Dinas", [Bagan(nama, [Bagan(satu) for satu in anak]) for nama, anak in UNIT.items()])


def isian(pohon: Bagan | None = POHON) -> Isian:
    return Isian({"laporan.tahun": "2024"}, bagan={} if pohon is None else {"struktur": pohon})


def kotak(path: Path) -> list[str]:
    """Return the texts of a document's boxes."""
    return ["".join(text_of(p) for p in isi_kotak) for isi_kotak in bantu.akar(path).iter(TXBX)]


@pytest.fixture
def templat(tmp_path: Path) -> Path:
    return bantu.templat(tmp_path / "templat.docx", NOTASI)


def test_the_chart_shows_every_unit_and_says_so_to_those_who_cannot_see(templat: Path, tmp_path: Path) -> None:
    hasil = isi(templat, tmp_path / "1.docx", isian())
    assert sorted(kotak(tmp_path / "1.docx")) == sorted(
        ["Kepala Dinas", *UNIT, *(s for anak in UNIT.values() for s in anak)]
    )
    uraian = next(bantu.akar(tmp_path / "1.docx").iter(DOC_PR)).get("descr")
    anak = "Sekretariat (Sub Bagian Umum, Sub Bagian Keuangan), Bidang Pelayanan (Seksi Identitas), UPTD"
    assert uraian == f"Bagan susunan organisasi: Kepala Dinas ({anak})"
    assert (hasil.hilang, periksa_paket(tmp_path / "1.docx")) == ([], [])
    galat = OpenXmlValidator(file_format=FileFormat.OFFICE_2019).validate(str(tmp_path / "1.docx")).errors
    assert [str(satu) for satu in galat] == []


def test_a_drawn_chart_is_the_offices_until_it_is_asked_for_anew(templat: Path, tmp_path: Path) -> None:
    def sunting(akar: Elemen) -> None:
        next(teks for teks in akar.iter(w("t")) if teks.text == "UPTD").text = "UPTD Kami"

    isi(templat, tmp_path / "1.docx", isian())
    bantu.sunting(tmp_path / "1.docx", tmp_path / "2.docx", sunting)
    baru = Bagan("Kepala Dinas", [Bagan("Unit Baru")])
    hasil = isi(tmp_path / "2.docx", tmp_path / "3.docx", isian(baru))
    assert hasil.bagan_lama == ["bagan.struktur"]
    assert "UPTD Kami" in kotak(tmp_path / "3.docx")
    hasil = isi(tmp_path / "3.docx", tmp_path / "4.docx", isian(baru), bagan_ulang=True)
    assert (hasil.bagan_lama, kotak(tmp_path / "4.docx")) == ([], ["Kepala Dinas", "Unit Baru"])
    isi(tmp_path / "4.docx", tmp_path / "5.docx", isian(baru))
    assert (tmp_path / "4.docx").read_bytes() == (tmp_path / "5.docx").read_bytes()


def test_a_place_without_a_tree_is_visibly_to_be_filled_until_there_is_one(templat: Path, tmp_path: Path) -> None:
    isi(templat, tmp_path / "1.docx", isian(None))
    assert "Perlu Diisi: bagan susunan organisasi." in bantu.paragraf(tmp_path / "1.docx")
    isi(tmp_path / "1.docx", tmp_path / "2.docx", isian())
    assert "Kepala Dinas" in kotak(tmp_path / "2.docx")
    assert not any("Perlu Diisi" in teks for teks in bantu.paragraf(tmp_path / "2.docx"))


def test_a_chart_without_a_place_is_missing(tmp_path: Path) -> None:
    hasil = isi(bantu.templat(tmp_path / "t.docx", "# BAB I\n\nTeks.\n"), tmp_path / "1.docx", isian())
    assert "bagan.struktur" in hasil.hilang


POHON_ACAK = st.recursive(
    st.builds(
        Bagan, st.sampled_from(["Sekretariat", "Sub Bagian Umum dan Kepegawaian", "UPTD", "Bidang Pelayanan Dasar"])
    ),
    lambda anak: st.builds(Bagan, st.just("Bidang Pengelolaan Informasi"), st.lists(anak, max_size=9)),
    max_leaves=20,
)


@settings(max_examples=60)
@given(POHON_ACAK, st.sampled_from([453.0, 790.0]))
def test_no_box_lies_over_another_or_outside_and_no_text_is_wider_than_its_box(pohon: Bagan, lebar: float) -> None:
    gambar = denah(pohon, lebar, 600.0)
    assert len(gambar.kotak) == _banyak(pohon)
    for nomor, satu in enumerate(gambar.kotak):
        assert satu.x >= -0.01
        assert satu.x + satu.lebar <= lebar + 0.01
        assert satu.y + satu.tinggi <= gambar.tinggi + 0.01
        for dua in gambar.kotak[nomor + 1 :]:
            terpisah = satu.x + satu.lebar <= dua.x or dua.x + dua.lebar <= satu.x
            assert terpisah or satu.y + satu.tinggi <= dua.y or dua.y + dua.tinggi <= satu.y
    assert _connected(gambar)


def test_the_text_grows_smaller_until_its_words_fit() -> None:
    panjang = Bagan("Kepala", [Bagan(f"Pertanggungjawaban {nomor}") for nomor in range(7)])
    gambar = denah(panjang, 453.0, 600.0)
    assert gambar.ukuran < 10
    assert all(lebar_teks("Pertanggungjawaban", gambar.ukuran, tebal=True) < satu.lebar for satu in gambar.kotak)


def test_forty_units_of_three_levels_with_long_names_fit_below_the_heading_of_a_lying_page() -> None:
    seksi = [Bagan(f"Seksi Perencanaan Teknis dan Pengawasan Pelaksanaan Konstruksi {nomor}") for nomor in range(4)]
    bidang = [Bagan(f"Bidang Pembangunan dan Pemeliharaan Jalan serta Jembatan Wilayah {n}", seksi) for n in range(8)]
    for lebar, tinggi in ((793.0, 298.0), (700.0, 289.0)):  # F4 and A4
        gambar = denah(Bagan("Kepala Dinas Pekerjaan Umum dan Penataan Ruang", bidang), lebar, tinggi)
        assert gambar.tinggi <= tinggi
        assert gambar.ukuran >= 6.5
        assert len(gambar.kotak) == 41


def _banyak(pohon: Bagan) -> int:
    return 1 + sum(map(_banyak, pohon.anak))


def _connected(gambar: Denah) -> bool:
    """True where a line reaches every box but a lonely head's."""
    if len(gambar.kotak) == 1:
        return True
    ujung = [(x, y) for x1, y1, x2, y2 in gambar.garis for x, y in ((x1, y1), (x2, y2))]
    return all(
        any(k.x - 0.01 <= x <= k.x + k.lebar + 0.01 and k.y - 0.01 <= y <= k.y + k.tinggi + 0.01 for x, y in ujung)
        for k in gambar.kotak
    )
