"""Lower is better, yet the capaian follows R/T: said once, by its own rule, as surely as the workbook proves it."""

from __future__ import annotations

from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.rules.capaian import capaian_sesuai
from lkjip_desktop.rules.katalog import Konteks
from lkjip_desktop.rules.polaritas import polaritas
from tests.pembangun import capaian, indikator, laporan, profil, realisasi, target
from tests.readers.buku import Baris, baca_buku, tulis
from tests.rules.alat import jalankan, satu, sel

KATA = "kata “lama” pada nama indikator"


def dari_buku(folder: Path, *baris: Baris, isi: Profil | None = None) -> tuple[list[Finding], list[Finding]]:
    """The findings of CAP007 and of CAP002."""
    buku = baca_buku(tulis(folder / "buku.xlsx", Capaian=[["CAPAIAN KINERJA TAHUN 2024"], *baris]))
    konteks = Konteks(buku, hitung(buku, isi or Profil()), isi or Profil())
    return polaritas(konteks), capaian_sesuai(konteks)


def test_a_forgotten_polarity_is_to_be_looked_at_where_only_words_tell_it() -> None:
    isi = laporan(indikator("Lama pengurusan", t="5", r="7", c="140", arah=Arah.TURUN, alasan_arah=KATA))
    temuan = satu(polaritas, isi)
    assert (temuan.tingkat, temuan.ditemukan, temuan.seharusnya) == (Tingkat.PERIKSA, "140", None)
    assert temuan.kunci == "CAP007:lama-pengurusan"
    assert "((2 × 5) − 7) / 5 × 100% = 60,00%" in temuan.pesan
    assert sel(temuan) == ["TABEL 3.1 F5", "TABEL 3.1 D5", "TABEL 3.1 E5"]
    assert jalankan(capaian_sesuai, isi) == []


@pytest.mark.parametrize(
    "alasan", ["kolom Polarisasi: Negatif", "target berupa batas: ≤ 5 hari", "rumus pada lembar: =(2*D5-E5)/D5"]
)
def test_what_the_workbook_itself_says_proves_it(alasan: str) -> None:
    temuan = satu(
        polaritas, laporan(indikator("Capaian X", t="5", r="7", c="140", arah=Arah.TURUN, alasan_arah=alasan))
    )
    assert (temuan.tingkat, temuan.seharusnya) == (Tingkat.SALAH, "60,00")


def test_another_year_that_follows_the_right_formula_proves_it() -> None:
    lalu = (
        target("5", "PERBANDINGAN!B6", tahun=2023),
        realisasi("4", "PERBANDINGAN!C6", tahun=2023),
        capaian("120", "PERBANDINGAN!D6", tahun=2023),
    )
    isi = laporan(indikator("Lama pengurusan", *lalu, t="5", r="7", c="140", arah=Arah.TURUN, alasan_arah=KATA))
    temuan = satu(polaritas, isi)
    assert temuan.tingkat is Tingkat.SALAH
    assert "capaian 120 (PERBANDINGAN D6) mengikuti rumus indikator negatif" in temuan.pesan


def test_all_years_are_one_finding() -> None:
    lalu = (
        target("5", "PERBANDINGAN!B6", tahun=2023),
        realisasi("6", "PERBANDINGAN!C6", tahun=2023),
        capaian("120", "PERBANDINGAN!D6", tahun=2023),
    )
    isi = laporan(indikator("Lama pengurusan", *lalu, t="5", r="7", c="140", arah=Arah.TURUN, alasan_arah=KATA))
    temuan = satu(polaritas, isi)
    assert {"TABEL 3.1 F5", "PERBANDINGAN D6"} <= set(sel(temuan))


@pytest.mark.parametrize(("r", "c"), [("7", "60"), ("4", "120"), ("5", "100"), ("7", "71,43"), ("7", "61")])
def test_right_formulas_and_other_slips_are_not_its_business(r: str, c: str) -> None:
    assert jalankan(polaritas, laporan(indikator("Lama", t="5", r=r, c=c, arah=Arah.TURUN, alasan_arah=KATA))) == []


def test_higher_is_better_is_left_alone_and_so_is_what_the_office_decides() -> None:
    assert jalankan(polaritas, laporan(indikator("Indeks", t="5", r="7", c="140"))) == []
    isi = laporan(indikator("Lama", t="5", r="7", c="140", arah=Arah.TURUN, alasan_arah=KATA))
    assert jalankan(polaritas, isi, profil(kebijakan={"arah": {"lama": "naik"}})) == []
    assert jalankan(polaritas, isi, profil(kebijakan={"rumus": {"lama": "R/T"}})) == []


def test_a_workbook_with_a_polarisasi_column(tmp_path: Path) -> None:
    kepala = ["No", "Indikator", "Satuan", "Polarisasi", "Target", "Realisasi", "Capaian (%)"]
    salah, cap002 = dari_buku(tmp_path, kepala, [1, "Angka kesakitan", "Persen", "Negatif", 8, 10, 125])
    assert [(t.tingkat, t.seharusnya) for t in salah] == [(Tingkat.SALAH, "75,00")]
    assert cap002 == []
    benar, _ = dari_buku(tmp_path, kepala, [1, "Angka kesakitan", "Persen", "Negatif", 8, 10, 75])
    assert benar == []


def test_a_workbook_whose_words_tell_the_polarity(tmp_path: Path) -> None:
    kepala = ["No", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"]
    temuan, cap002 = dari_buku(
        tmp_path,
        kepala,
        [1, "Waktu tunggu rawat jalan", "Menit", 60, 45, 75],
        [2, "Indeks layanan", "Nilai", 80, 84, 105],
    )
    assert [(t.tingkat, t.ditemukan) for t in temuan] == [(Tingkat.PERIKSA, "75")]
    assert "125,00%" in temuan[0].pesan
    assert cap002 == []
