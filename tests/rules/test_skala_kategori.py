"""Gaps, overlaps and the upper end of the ladder that a workbook prints."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.hasil import Hasil
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.rules.katalog import Konteks
from lkjip_desktop.rules.skala_kategori import skala
from tests.readers.buku import Baris, baca_buku, tulis
from tests.rules.alat import sel

BULAT: list[Baris] = [["91 - 100", "Sangat Tinggi"], ["76 - 90", "Tinggi"], ["51 - 75", "Sedang"], ["≤ 50", "Rendah"]]
SAMBUNG: list[Baris] = [["≥ 91", "Sangat Tinggi"], ["76 - < 91", "Tinggi"], ["51 - < 76", "Sedang"], ["< 51", "Rendah"]]


def periksa(
    folder: Path,
    tangga: Sequence[Baris],
    realisasi: float = 84,
    kategori: str | None = None,
    profil: Profil | None = None,
) -> tuple[list[Finding], Hasil]:
    baris: Baris = [1, "Indeks layanan", "Nilai", 80, realisasi, realisasi / 80 * 100, kategori]
    kepala: Baris = ["No", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)", "Kategori"]
    isi = baca_buku(
        tulis(folder / "buku.xlsx", Capaian=[["CAPAIAN KINERJA TAHUN 2024"], kepala, baris], Skala=[["Skala"], *tangga])
    )
    hasil = hitung(isi, profil or Profil())
    return skala(Konteks(isi, hasil, profil or Profil())), hasil


def test_gaps_and_the_end_at_100_are_a_remark(tmp_path: Path) -> None:
    (satu,), hasil = periksa(tmp_path, BULAT)
    assert (satu.kunci, satu.tingkat) == ("CAP010:skala", Tingkat.INFO)
    assert "Capaian di antara 90 dan 91 tidak termasuk Tinggi maupun Sangat Tinggi." in satu.pesan
    assert "Tidak ada kategori untuk capaian di atas 100 (1 capaian); dianggap termasuk Sangat Tinggi." in satu.pesan
    assert hasil.indikator[0].kategori == "Sangat Tinggi"


def test_a_capaian_in_a_gap_is_to_be_looked_at_and_gets_no_category(tmp_path: Path) -> None:
    (satu,), hasil = periksa(tmp_path, BULAT, 72.4)
    assert (satu.tingkat, hasil.indikator[0].kategori) == (Tingkat.PERIKSA, None)
    assert "Indeks layanan 90,5 dapat berarti Tinggi atau Sangat Tinggi" in satu.pesan
    assert sel(satu)[:2] == ["Capaian F3", "Skala A2"]


def test_where_the_office_prints_the_category_it_is_only_a_remark(tmp_path: Path) -> None:
    (satu,), hasil = periksa(tmp_path, BULAT, 72.4, "Tinggi")
    assert (satu.tingkat, hasil.indikator[0].kategori) == (Tingkat.INFO, "Tinggi")


def test_a_bound_of_two_classes(tmp_path: Path) -> None:
    tumpang: list[Baris] = [["≥ 90", "Sangat Tinggi"], ["75 - 90", "Tinggi"], ["< 75", "Rendah"]]
    (satu,), _ = periksa(tmp_path, tumpang)
    assert satu.tingkat is Tingkat.INFO
    assert "sama-sama memuat 90" in satu.pesan
    (satu,), _ = periksa(tmp_path, tumpang, 72)
    assert satu.tingkat is Tingkat.PERIKSA


def test_a_ladder_without_gaps_and_one_of_the_profile_are_left_alone(tmp_path: Path) -> None:
    assert periksa(tmp_path, SAMBUNG)[0] == []
    assert periksa(tmp_path, BULAT, profil=Profil(kebijakan={"tangga": [{"nama": "Baik", "bawah": "0"}]}))[0] == []
    assert periksa(tmp_path, [])[0] == []
