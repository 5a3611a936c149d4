"""The workbook of all tables: a sheet each, headings joined as in the report, figures as numbers that show the same."""

from __future__ import annotations

from decimal import Decimal
from itertools import count

import pytest

from lkjip_desktop.domain.celledit import GayaSel, NewSheet
from lkjip_desktop.domain.dokumen import BagianDokumen, Dokumen, LetakDokumen, Paragraf, SelDokumen, TabelDokumen
from lkjip_desktop.report.buku_lampiran import WARNA_TANDA, angka_sel, lembar_lampiran


@pytest.mark.parametrize(
    ("teks", "nilai", "format_"),
    [
        ("19.641.611.463", "19641611463", "#,##0"),
        ("101,33", "101.33", "0.00"),
        ("1.234,5", "1234.5", "#,##0.0"),
        ("-7", "-7", "0"),
        ("92%", "0.92", "0%"),
        ("110,14%", "1.1014", "0.00%"),
        ("1 Hari", "1", '0" Hari"'),
        ("20 Hak Akses", "20", '0" Hak Akses"'),
        ("506.024 (perlu dicocokkan)", "506024", '#,##0" (perlu dicocokkan)"'),
        ("2024", "2024", "0"),
    ],
)
def test_a_figure_becomes_a_number_that_shows_the_same(teks: str, nilai: str, format_: str) -> None:
    sel = angka_sel(teks)
    assert sel is not None
    assert (sel.nilai, sel.format, sel.teks) == (Decimal(nilai), format_, teks)


@pytest.mark.parametrize(
    "teks",
    [
        "",
        "–",
        "BB",
        "80–90%",
        "2.16.01",
        "1. Kepemilikan KTP",
        "007",
        "1.23",
        "12.34,5",
        "U1",
        "20 Data; 10 Akses",
        "=1+1",
    ],
)
def test_anything_else_stays_a_text(teks: str) -> None:
    assert angka_sel(teks) is None


class _Penyusun:
    """Builds a document of captions and tables."""

    def __init__(self) -> None:
        self.dokumen = Dokumen("x.docx")
        self._nomor = count(1)

    def paragraf(self, teks: str, gaya: str = "", judul: str = "") -> Paragraf:
        urutan = len(self.dokumen.paragraf)
        satu = Paragraf(urutan, LetakDokumen(BagianDokumen.BADAN, urutan + 1, judul=judul, urutan=urutan), teks, gaya)
        self.dokumen.paragraf.append(satu)
        return satu

    def tabel(self, kepala: int, *baris: list[tuple[str, int, bool] | str], gaya: str = "", judul: str = "") -> None:
        sebelum = len(self.dokumen.paragraf) - 1
        isi = []
        for satu in baris:
            sel, kolom = [], 1
            for teks in satu:
                kata, lebar, lanjutan = (teks, 1, False) if isinstance(teks, str) else teks
                sel.append(SelDokumen(kolom, lebar, [self.paragraf(kata, gaya, judul)], lanjutan))
                kolom += lebar
            isi.append(sel)
        self.dokumen.tabel.append(
            TabelDokumen(next(self._nomor), BagianDokumen.BADAN, isi, sebelum if sebelum >= 0 else None, kepala=kepala)
        )

    def lembar(self) -> dict[str, NewSheet]:
        return {satu.nama: satu for satu in lembar_lampiran(self.dokumen)}


def test_captions_name_sheets_and_joined_cells_stay_joined() -> None:
    susun = _Penyusun()
    susun.paragraf("Tabel 3.1  Capaian Tahun 2024", "caption")
    susun.tabel(
        2,
        [("No", 1, False), ("Tahun 2024", 2, False)],
        [("", 1, True), "Target", "Realisasi"],
        ["1", "92", "101,33 (perlu dicocokkan)"],
        [("", 1, True), "–", "BB"],
    )
    lembar = susun.lembar()
    assert list(lembar) == ["Daftar Tabel", "Tabel 3.1"]
    satu = lembar["Tabel 3.1"]
    assert satu.baris[0][0].teks == "Capaian Tahun 2024"
    assert satu.gabung == ["A1:C1", "A4:A5", "B4:C4", "A6:A7"]
    assert (satu.beku, satu.ulang) == (5, (4, 5))
    assert {sel.gaya for sel in satu.baris[3] + satu.baris[4]} == {GayaSel.KEPALA}
    assert (satu.baris[5][2].nilai, satu.baris[5][2].warna) == (Decimal("101.33"), WARNA_TANDA)


def test_forms_without_caption_are_called_by_their_heading() -> None:
    susun = _Penyusun()
    for _ in range(2):
        susun.tabel(1, ["Program"], ["A"], judul="LAMPIRAN 3\nPERJANJIAN KINERJA")
    susun.tabel(1, ["Program"], ["A"], judul="RINGKASAN PIMPINAN")
    assert list(susun.lembar()) == ["Daftar Tabel", "Lampiran 3", "Lampiran 3 (2)", "Ringkasan Pimpinan"]


def test_texts_set_side_by_side_are_no_table_and_no_table_is_no_workbook() -> None:
    susun = _Penyusun()
    susun.tabel(0, ["Nama", ":", "Dinas"])
    assert susun.lembar() == {}


def test_a_figure_with_a_unit_among_words_stays_words() -> None:
    susun = _Penyusun()
    susun.paragraf("Tabel 3.2 Cara", "caption")
    susun.tabel(1, ["Cara", "Target"], ["1 Hari", "1 Hari"], ["Jumlah A dibagi B", "20 Data"], ["Nilai SKM", "–"])
    baris = susun.lembar()["Tabel 3.2"].baris[4:]
    assert [satu[0].nilai for satu in baris] == [None] * 3
    assert [satu[1].nilai for satu in baris] == [Decimal(1), Decimal(20), None]
