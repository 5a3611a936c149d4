"""Formulas without a stored result: names are followed, what follows is computed, the rest is said; nothing is 0."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.laporan import JenisFakta, Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.readers.baca import baca
from lkjip_desktop.readers.rujukan import ikuti_rujukan
from tests.pembangun_grid import Baris, Sel, buku, lembar, persen, rumus

PK: list[Baris] = [
    ["PERJANJIAN KINERJA TAHUN 2024"],
    ["No", "Indikator", "Satuan", "Target"],
    [1, "Indeks konektivitas", "Indeks", 80],
]
KEPALA: Baris = ["No", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"]


def isi(sel: Sel, *lain: Baris) -> str:
    """What a first cell with this formula shows in a workbook with the sheet PK."""
    (satu, *_) = ikuti_rujukan(
        [lembar([sel], *lain, nama="Satu"), lembar(*PK, nama="PK"), lembar(["x"], nama="Data 1")]
    )
    return satu[(1, 1)].teks


@pytest.mark.parametrize(
    ("formula", "teks"),
    [
        ("PK!D3", "80"),
        ("=PK!$D$3", "80"),
        ("+pk!d3", "80"),
        ("'Data 1'!A1", "x"),
        ("PK!B3", "Indeks konektivitas"),
        ("A2", "isi"),
        ("A3", "isi"),  # names A2 in turn
        ("PK!Z9", ""),  # Excel would show 0
        ("Hilang!A1", ""),
        ("A1", ""),
        ("'[Lain.xlsx]PK'!A1", ""),
        ("PK!D3*2", ""),
        ("SUM(PK!D3)", ""),
        ("PK!D3:D4", ""),
    ],
)
def test_a_name_is_followed_and_nothing_is_evaluated(formula: str, teks: str) -> None:
    assert isi(rumus(formula), ["isi"], [rumus("A2")]) == teks


def test_a_number_shows_in_the_format_of_the_cell_that_names_it() -> None:
    sheet = lembar([rumus("B1", kode="0%"), 0.92], [rumus("B2"), persen(0.5)])
    (hasil,) = ikuti_rujukan([sheet])
    assert [hasil[(b, 1)].teks for b in (1, 2)] == ["92%", "50%"]


def test_a_stored_result_is_never_touched_and_the_sheet_stays_itself() -> None:
    sheet = lembar([rumus("B1", 7), 8])
    assert ikuti_rujukan([sheet])[0] is sheet


def laporan(*baris: Baris) -> Laporan:
    sheet = lembar(["PENGUKURAN KINERJA TAHUN 2024"], KEPALA, *baris, nama="Capaian")
    return baca(buku(sheet, lembar(*PK, nama="PK")), Profil())


def test_a_row_of_names_is_read_and_its_capaian_computed() -> None:
    hasil = laporan([1, rumus("PK!B3"), rumus("PK!C3"), rumus("PK!D3"), 84, rumus("E3/D3*100")])
    (satu,) = hitung(hasil, Profil()).indikator
    assert [a.teks for a in (satu.target, satu.realisasi, satu.capaian) if a] == ["80", "84", "105,00"]
    assert "hasil rumus tidak tersimpan: F3" in hasil.lembar[0].alasan


def test_what_cannot_be_computed_is_blank_and_said_never_zero() -> None:
    hasil = laporan([1, "Indeks konektivitas", "Indeks", 80, rumus("Data!B1/Data!B2"), rumus("E3/D3*100")])
    (satu,) = hitung(hasil, Profil()).indikator
    assert (satu.realisasi, satu.capaian) == (None, None)
    assert [k.nilai.nilai for k in hasil.indikator[0].fakta(JenisFakta.REALISASI)] == [None]
    assert "hasil rumus tidak tersimpan: E3, F3" in hasil.lembar[0].alasan


def test_money_is_summed_up_and_its_serapan_computed() -> None:
    kepala: Baris = ["No", "Program/Kegiatan", "Anggaran", "Realisasi Anggaran", "%"]
    baris: list[Baris] = [
        [1, "Program A", rumus("SUM(C3:C4)"), rumus("SUM(D3:D4)"), rumus("D2/C2*100")],
        [None, "Kegiatan A1", 100, 90, rumus("D3/C3*100")],
        [None, "Kegiatan A2", 300, 270, rumus("D4/C4*100")],
        [None, "Jumlah", rumus("C2"), rumus("D2"), rumus("D5/C5*100")],
    ]
    hasil = hitung(baca(buku(lembar(kepala, *baris)), Profil(jawaban={"tahun": "2024"})), Profil())
    (satu,) = hasil.program
    angka = (satu.anggaran, satu.realisasi, satu.serapan, hasil.total_anggaran, hasil.total_serapan)
    assert [a.teks for a in angka if a] == ["400", "360", "90,00", "400", "90,00"]


def test_a_formula_outside_the_tables_is_said_too() -> None:
    hasil = baca(buku(lembar(["Catatan", rumus("1+1")], nama="Lain")), Profil())
    assert any(b.alasan.startswith("Hasil rumus tidak tersimpan: B1") for b in hasil.lembar)
