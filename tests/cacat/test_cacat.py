from __future__ import annotations

import random
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from lkjip_desktop.domain.finding import Finding, Tingkat
from tests.cacat.katalog import SEMUA
from tests.cacat.susun import Kasus, buat
from tests.cacat.tanaman import Cacat, Tanaman
from tests.cacat.ukur import Hasil, folder_sementara, kumpulkan, palsu, temuan, ukur

PASTI = [t for daftar in SEMUA.values() for t in daftar if t.pasti]
KANTOR = 15
CONTOH = 2
# What is allowed to be missed of a kind where every cell is tried: figures that chance makes provable otherwise.
BOLEH_LUPUT = 0.05


@lru_cache
def kasus(urut: int) -> Kasus:
    return buat(urut)


@lru_cache
def temuan_dasar(urut: int) -> tuple[Finding, ...]:
    with folder_sementara() as nama:
        return tuple(temuan(kasus(urut).buku, Path(nama)))


def contoh(tanaman: Tanaman) -> Iterator[tuple[Kasus, Cacat]]:
    """A few variants of a kind, each from another office."""
    acak = random.Random(tanaman.jenis)
    banyak = 0
    for urut in acak.sample(range(KANTOR), KANTOR):
        semua = list(tanaman.cacat(kasus(urut)))
        if semua:
            banyak += 1
            yield kasus(urut), acak.choice(semua)
        if banyak == CONTOH:
            return


@pytest.mark.parametrize("urut", range(KANTOR))
def test_a_consistent_workbook_has_no_salah_and_no_periksa(urut: int) -> None:
    assert [f for f in temuan_dasar(urut) if f.tingkat is not Tingkat.INFO] == []


@pytest.mark.parametrize("tanaman", PASTI, ids=lambda t: t.jenis)
def test_a_provable_contradiction_is_found_at_its_cell(tanaman: Tanaman, tmp_path: Path) -> None:
    for satu, cacat in contoh(tanaman):
        dasar = {(f.kunci, f.sidik) for f in temuan_dasar(satu.urut)}
        baru = tuple(f for f in temuan(cacat.buku, tmp_path) if (f.kunci, f.sidik) not in dasar)
        assert Hasil(tanaman, cacat, baru).di_tempat, (satu.urut, cacat.uraian, [f.pesan for f in baru])


@pytest.mark.panjang
@pytest.mark.parametrize("mulai", range(0, 120, 20))
def test_no_consistent_workbook_of_many_has_a_false_alarm(mulai: int, tmp_path: Path) -> None:
    assert palsu([buat(urut) for urut in range(mulai, mulai + 20)], tmp_path) == []


@pytest.mark.panjang
@pytest.mark.parametrize("urut", range(12))
def test_every_plant_in_every_eligible_cell_is_found(urut: int, tmp_path: Path) -> None:
    for baris in kumpulkan(ukur([kasus(urut)], PASTI, tmp_path)):
        luput = [h.cacat.uraian for h in baris.hasil if not h.di_tempat]
        assert len(luput) <= len(baris.hasil) * BOLEH_LUPUT, (baris.tanaman.jenis, luput)
