"""The real office's workbook: what the rules of facts and capaian find, each judged true; nothing else."""

from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.readers.baca import baca
from lkjip_desktop.readers.grid import buka
from lkjip_desktop.rules import capaian, fakta, hitungan, pembulatan
from lkjip_desktop.rules.pemeriksaan import periksa

ATURAN = [*fakta.RULES, *capaian.RULES, *pembulatan.RULES, *hitungan.RULES]
KTP = "rasio-kepemilikan-ktp-elektronik"


@pytest.fixture(scope="module")
def temuan(bersama: Path) -> dict[str, Finding]:
    isi = baca(buka(bersama / "workbooks" / "Kertas Kerja LKjIP 2024 - Disdukcapil Muba.xlsx"), Profil())
    return {satu.kunci: satu for satu in periksa(isi, hitung(isi, Profil()), Profil(), ATURAN)}


def test_the_findings_are_these_and_no_others(temuan: dict[str, Finding]) -> None:
    assert {kunci: satu.tingkat for kunci, satu in temuan.items()} == {
        f"CAP001:pembilang:{KTP}:2024": Tingkat.SALAH,
        f"CAP002:capaian-renstra:{KTP}:2024": Tingkat.SALAH,
        "CAP003:lama-pengurusan-ktp-elektronik": Tingkat.INFO,
        "CAP004:pembulatan": Tingkat.INFO,
    }


def test_the_numerator_is_named_as_people_know_it(temuan: dict[str, Finding]) -> None:
    satu = temuan[f"CAP001:pembilang:{KTP}:2024"]
    assert satu.pesan == (
        "Jumlah penduduk yang memiliki KTP Elektronik tahun 2024 tertulis 502.024 pada KERTAS KERJA E7;"
        " 506.024 pada RENSTRA C6 dan TABEL 3.1 D10. Hanya 506.024 yang menghasilkan 101,33%."
    )


def test_six_cells_print_a_capaian_without_its_hundred(temuan: dict[str, Finding]) -> None:
    tempat = {str(satu.ref) for satu in temuan["CAP003:lama-pengurusan-ktp-elektronik"].tempat}
    assert tempat == {"RENSTRA H7", *(f"PERBANDINGAN {kolom}7" for kolom in "DFHJL")}
