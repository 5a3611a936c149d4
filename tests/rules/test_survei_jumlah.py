"""The sum of answers per unsur, end to end: unsur as columns or as rows, with and without respondents."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from lkjip_desktop.domain.bilangan import tulis as cetak
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.engine.pembulatan import bulatkan_pecahan
from lkjip_desktop.rules.pemeriksaan import periksa
from tests.readers.buku import Baris, baca_buku, tulis
from tests.rules.alat import sel
from tests.rules.skm import NAMA

JUMLAH = [516, 509, 498, 561, 512, 518, 521, 515, 510]
BANYAK = 150


def _nrr(desimal: int, jumlah: list[int]) -> list[str]:
    return [cetak(bulatkan_pecahan(Fraction(satu, BANYAK), desimal), desimal) for satu in jumlah]


def _turun(tertulis: list[int], responden: int | None, desimal: int, asli: list[int]) -> list[Baris]:
    """An unsur a row."""
    return [
        ["REKAPITULASI SURVEI KEPUASAN MASYARAKAT TAHUN 2024"],
        *([["Jumlah Responden", ":", responden]] if responden else [None]),
        ["Kode", "Unsur Pelayanan", "Jumlah Nilai", "NRR"],
        *([f"U{i}", NAMA[i - 1], tertulis[i - 1], nrr] for i, nrr in enumerate(_nrr(desimal, asli), 1)),
    ]


def _datar(tertulis: list[int], responden: int | None, desimal: int, asli: list[int]) -> list[Baris]:
    """An unsur a column."""
    return [
        ["HASIL SURVEI KEPUASAN MASYARAKAT TAHUN 2024"],
        *([["Jumlah Responden", ":", responden]] if responden else [None]),
        ["Uraian", *(f"U{i}" for i in range(1, 10))],
        ["Jumlah nilai per unsur", *tertulis],
        ["NRR per unsur", *_nrr(desimal, asli)],
    ]


TATA = {"turun": _turun, "datar": _datar}


def temuan(
    folder: Path, tata: str, tertulis: list[int], responden: int | None = BANYAK, desimal: int = 3, **lain: list[int]
) -> list[Finding]:
    isi = TATA[tata](tertulis, responden, desimal, lain.get("asli", JUMLAH))
    laporan = baca_buku(tulis(folder / "skm.xlsx", SKM=isi))
    semua = periksa(laporan, hitung(laporan, Profil()), Profil())
    return [satu for satu in semua if satu.kode.startswith("IKM") and satu.tingkat is not Tingkat.INFO]


@pytest.mark.parametrize("tata", TATA)
@pytest.mark.parametrize("desimal", [2, 3])
@pytest.mark.parametrize("responden", [BANYAK, None])
def test_sums_that_give_their_nrr_yield_nothing(tmp_path: Path, tata: str, desimal: int, responden: int | None) -> None:
    assert [satu.pesan for satu in temuan(tmp_path, tata, JUMLAH, responden, desimal)] == []


@pytest.mark.parametrize("tata", TATA)
def test_a_sum_that_does_not_give_its_nrr_is_found_with_the_right_one(tmp_path: Path, tata: str) -> None:
    (satu,) = temuan(tmp_path, tata, [*JUMLAH[:4], 521, *JUMLAH[5:]])
    assert (satu.kode, satu.tingkat, satu.ditemukan, satu.seharusnya) == ("IKM011", Tingkat.SALAH, "521", "512")
    assert sel(satu)[0] == {"turun": "SKM C8", "datar": "SKM F4"}[tata]


@pytest.mark.parametrize("tata", TATA)
def test_respondents_that_no_unsur_gives_are_one_finding(tmp_path: Path, tata: str) -> None:
    (satu,) = temuan(tmp_path, tata, JUMLAH, 250)
    assert (satu.kode, satu.ditemukan, satu.seharusnya, sel(satu)[0]) == ("IKM011", "250", "150", "SKM C2")


def test_an_unsur_that_some_left_blank_is_no_error(tmp_path: Path) -> None:
    asli = [*JUMLAH]
    asli[4] = round(512 * BANYAK / 145)
    assert [satu.pesan for satu in temuan(tmp_path, "turun", JUMLAH, BANYAK, 2, asli=asli)] == []


def test_sums_that_follow_no_number_of_respondents_are_left_alone(tmp_path: Path) -> None:
    tertulis = [satu + 17 * i for i, satu in enumerate(JUMLAH)]
    assert [satu.pesan for satu in temuan(tmp_path, "turun", tertulis)] == []
