"""One wrong cell is one finding, at that cell: whole workbooks written, read and checked with one slip in them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.kebijakan import Pembulatan, Rumus
from tests.rules.alat import sel
from tests.rules.buku_kecil import (
    UKURAN,
    Kantor,
    Ukuran,
    dengan,
    isi_sel,
    lembar,
    periksa_buku,
    salah_ketikan,
    sel_angka,
)

KANTOR = (
    Kantor(),
    Kantor(mode=Pembulatan.POTONG),
    Kantor(mode=Pembulatan.SETENGAH_GENAP),
    Kantor(mode=Pembulatan.KE_ATAS),
    Kantor(rumus_turun=Rumus.TURUN_BAGI),
    Kantor(batas=100),
    Kantor(batas=110),
    Kantor(batas=120),
    Kantor(batas=200),
    Kantor(polarisasi=False),
    Kantor(bertarget=True),
    Kantor(desimal=1),
    Kantor(desimal=0),
    Kantor(punya=("TABEL 3.1",)),
    Kantor(punya=("TABEL 3.1", "PERBANDINGAN", "RENSTRA"), mode=Pembulatan.POTONG, batas=100),
)
AKTA, WAKTU = "persentase-kepemilikan-akta-kelahiran", "rata-rata-waktu-penyelesaian-layanan"


def satu(folder: Path, alamat: str, teks: str, kantor: Kantor | None = None) -> Finding:
    """The one finding above a remark on a workbook with one cell changed."""
    (temuan,) = periksa_buku(folder, dengan(lembar(kantor), alamat, teks))
    return temuan


@pytest.mark.parametrize("kantor", KANTOR, ids=str)
def test_a_consistent_workbook_of_any_convention_is_left_in_peace(tmp_path: Path, kantor: Kantor) -> None:
    assert [temuan.pesan for temuan in periksa_buku(tmp_path, lembar(kantor))] == []


# Cells whose figure is proven: by another sheet, or by the formula. A year before has no target of its own.
TERBUKTI = [alamat for alamat in sel_angka(lembar()) if not alamat.startswith(("PERBANDINGAN!G", "PERBANDINGAN!H"))]


@pytest.mark.parametrize("kantor", [Kantor(), Kantor(mode=Pembulatan.POTONG)], ids=["dibulatkan", "dipotong"])
@pytest.mark.parametrize("alamat", [satu for satu in TERBUKTI if not satu.startswith("PERBANDINGAN!I")])
def test_a_changed_digit_anywhere_is_one_finding_at_its_cell(tmp_path: Path, alamat: str, kantor: Kantor) -> None:
    isi = lembar(kantor)
    lama = isi_sel(isi, alamat)
    slip = salah_ketikan(lama)
    for apa in (f"angka {lama.index(',') - 1 if ',' in lama else len(lama) - 1}", "tukar 0"):
        if apa in slip:
            temuan = periksa_buku(tmp_path, dengan(isi, alamat, slip[apa]))
            assert len(temuan) == 1, (slip[apa], [satu.kunci for satu in temuan])
            assert alamat.replace("!", " ") in sel(temuan[0])


def test_a_realisasi_changed_in_one_of_its_sheets_is_proven_by_its_capaian(tmp_path: Path) -> None:
    temuan = satu(tmp_path, "KERTAS KERJA!G4", "94,73")
    assert (temuan.kunci, temuan.tingkat) == (f"CAP001:realisasi:{AKTA}:2024", Tingkat.SALAH)
    assert (temuan.ditemukan, temuan.seharusnya) == ("94,73", "94,37")


def test_a_realisasi_changed_in_its_only_sheet_names_both_cells_and_proves_neither(tmp_path: Path) -> None:
    temuan = satu(tmp_path, "TABEL 3.1!F4", "94,73", Kantor(punya=("TABEL 3.1", "PK 2024")))
    assert sel(temuan) == ["TABEL 3.1 G4", "TABEL 3.1 E4", "TABEL 3.1 F4"]
    assert (temuan.tingkat, temuan.seharusnya) == (Tingkat.SALAH, None)
    assert "Capaian itu cocok bila realisasi 94,37, bukan 94,73 (dua angka tertukar)." in temuan.pesan


def test_a_realisasi_that_two_capaian_contradict_is_the_wrong_one(tmp_path: Path) -> None:
    isi = lembar(Kantor(punya=("TABEL 3.1", "RENSTRA")))
    for baris in isi["RENSTRA"][2:]:
        del baris[4]
    temuan = periksa_buku(tmp_path, dengan(isi, "TABEL 3.1!F4", "94,73"))
    assert [satu.kunci for satu in temuan] == [f"CAP002:realisasi:{AKTA}:2024"]
    assert (temuan[0].ditemukan, temuan[0].seharusnya) == ("94,73", "94,37")
    assert sel(temuan[0]) == ["TABEL 3.1 F4", "TABEL 3.1 G4", "RENSTRA F4"]
    assert "Keduanya cocok dengan realisasi 94,37 (dua angka tertukar)." in temuan[0].pesan


def test_a_capaian_that_only_rounding_would_excuse_gives_way_to_the_sheet_that_is_right(tmp_path: Path) -> None:
    temuan = satu(tmp_path, "TABEL 3.1!G5", "110,74")
    assert (temuan.kunci, temuan.seharusnya) == (f"CAP002:capaian:{WAKTU}:2024", "110,71")


def test_the_same_realisasi_with_fewer_decimals_may_be_what_a_capaian_comes_from(tmp_path: Path) -> None:
    isi = dengan(lembar(), "TABEL 3.1!F4", "94,4")
    for alamat in ("TABEL 3.1!G4", "KERTAS KERJA!H4", "PERBANDINGAN!E5"):
        isi = dengan(isi, alamat, "102,61")
    assert periksa_buku(tmp_path, isi) == []


def test_the_capaian_of_a_year_before_must_fit_the_target_that_other_years_follow(tmp_path: Path) -> None:
    temuan = satu(tmp_path, "PERBANDINGAN!G5", "102,00")
    assert (temuan.kunci, temuan.tingkat) == (f"CAP002:capaian:{AKTA}:2023", Tingkat.PERIKSA)
    assert (temuan.ditemukan, temuan.seharusnya) == ("102,00", None)
    assert sel(temuan) == ["PERBANDINGAN G5", "PERBANDINGAN F5", "RENSTRA D4"]
    assert "Dengan target 92 seperti tahun lain: 92,18 / 92 × 100% = 100,20%." in temuan.pesan


@pytest.mark.parametrize("teks", ["102,42", "105,35", "96,03"])
def test_a_year_before_may_have_had_another_round_target(tmp_path: Path, teks: str) -> None:
    """92,18 measured against 90, 87,5 and 96."""
    assert periksa_buku(tmp_path, dengan(lembar(), "PERBANDINGAN!G5", teks)) == []


def test_years_before_that_follow_no_pattern_are_no_pattern(tmp_path: Path) -> None:
    isi = dengan(dengan(lembar(), "PERBANDINGAN!G5", "102,00"), "PERBANDINGAN!I5", "101,11")
    assert periksa_buku(tmp_path, isi) == []


def test_a_realisasi_of_a_year_before_is_proven_by_the_capaian_of_that_year(tmp_path: Path) -> None:
    temuan = satu(tmp_path, "PERBANDINGAN!F5", "92,81")
    assert (temuan.kunci, temuan.seharusnya) == (f"CAP001:realisasi:{AKTA}:2023", "92,18")


def test_a_comma_moved_in_a_year_before_is_told_once(tmp_path: Path) -> None:
    for alamat, teks in (("PERBANDINGAN!H5", "9,046"), ("PERBANDINGAN!I5", "983,3"), ("PERBANDINGAN!G7", "953,5")):
        assert alamat.replace("!", " ") in sel(satu(tmp_path, alamat, teks))


DUA_TURUN = (*UKURAN, Ukuran("Jumlah pengaduan masyarakat", "Kasus", "12", "10", ("9", "11", "13"), turun=True))


def test_a_polarity_forgotten_throughout_is_said_once(tmp_path: Path) -> None:
    (temuan,) = periksa_buku(tmp_path, lembar(Kantor(ukuran=DUA_TURUN, rumus_turun=Rumus.NAIK)))
    assert (temuan.kunci, temuan.tingkat) == ("CAP007:seluruh laporan", Tingkat.PERIKSA)
    assert {"TABEL 3.1 G5", "TABEL 3.1 G8", "RENSTRA G5", "RENSTRA G8"} <= set(sel(temuan))


def test_a_polarity_forgotten_for_one_indikator_is_one_finding_with_all_its_cells(tmp_path: Path) -> None:
    (temuan,) = periksa_buku(tmp_path, lembar(Kantor(rumus_turun=Rumus.NAIK)))
    assert temuan.kunci == f"CAP007:{WAKTU}"
    assert {"TABEL 3.1 G5", "RENSTRA G5"} <= set(sel(temuan))


def test_a_direction_that_only_words_tell_proves_nothing(tmp_path: Path) -> None:
    (temuan,) = periksa_buku(tmp_path, lembar(Kantor(rumus_turun=Rumus.NAIK, polarisasi=False)))
    assert temuan.tingkat is Tingkat.PERIKSA


def test_every_renstra_against_the_yearly_target_is_said_once(tmp_path: Path) -> None:
    isi = lembar()
    for i, ukuran in enumerate(UKURAN, 4):
        isi = dengan(isi, f"RENSTRA!G{i}", Kantor().capaian(ukuran, ukuran.target, ukuran.realisasi[0]))
    (temuan,) = periksa_buku(tmp_path, isi)
    assert (temuan.kunci, temuan.tingkat) == ("CAP002:capaian renstra memakai target tahunan", Tingkat.PERIKSA)
    assert sel(temuan) == [f"RENSTRA G{i}" for i in range(4, 8)]


def test_one_indikator_by_another_formula_than_all_others_is_to_be_looked_at(tmp_path: Path) -> None:
    lain = (*DUA_TURUN, Ukuran("Jumlah kasus kebakaran", "Kasus", "20", "16", ("17", "18", "19"), turun=True))
    isi = lembar(Kantor(ukuran=lain, punya=("TABEL 3.1", "KERTAS KERJA")))
    for alamat in ("TABEL 3.1!G9", "KERTAS KERJA!H9"):
        isi = dengan(isi, alamat, "117,65")
    (temuan,) = periksa_buku(tmp_path, isi)
    assert temuan.tingkat is Tingkat.PERIKSA
    assert "Angka itu mengikuti rumus T/R" in temuan.pesan


def test_thousands_misread_as_a_comma_are_named(tmp_path: Path) -> None:
    besar = replace(UKURAN[2], target="1.250", akhir="1.400", realisasi=("1.375", "1.210", "1.105"))
    kantor = Kantor(ukuran=(*UKURAN[:2], besar, UKURAN[3]), punya=("TABEL 3.1", "PK 2024"))
    temuan = satu(tmp_path, "TABEL 3.1!F6", "1,375", kantor)
    assert "titik ribuan terbaca sebagai koma" in temuan.pesan
