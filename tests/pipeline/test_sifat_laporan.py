"""The whole report of the sample, edited at random for weeks, refreshed from a workbook whose figures all changed."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from lkjip_desktop.readers.nama import penerus
from lkjip_desktop.writers.word import isi
from tests.pipeline.bahan import Bahan
from tests.writers.word import bantu
from tests.writers.word.test_sifat import SUNTINGAN, kerangka, sunting_semua

_MILIK_LAIN = ("teks.", "nomor.", "bagan.", "grafik.")


@pytest.mark.panjang(contoh=4)
@pytest.mark.parametrize("benih", range(120))
def test_hand_edits_survive_and_figures_are_new(bahan: Bahan, tmp_path: Path, benih: int) -> None:
    periksa_suntingan(bahan, tmp_path, benih)


def periksa_suntingan(bahan: Bahan, folder: Path, benih: int, lagi: bool = True) -> int:
    """Edit at random, refresh, compare; return how many edits were made."""
    acak = random.Random(benih)
    suntingan = acak.choices(SUNTINGAN, k=acak.randint(1, 40))
    disunting, segar = folder / "disunting.docx", folder / "segar.docx"
    bantu.sunting(bahan.laporan, disunting, lambda akar: sunting_semua(akar, suntingan, acak))
    hasil = isi(disunting, segar, bahan.isian, penerus)
    assert kerangka(bantu.akar(segar)) == kerangka(bantu.akar(disunting))
    assert (hasil.bentrok, hasil.ditarik, hasil.kalimat_lama, hasil.dipasang) == ([], [], [], [])
    for kunci, semua in bantu.teks_kontrol(segar).items():
        if not kunci.startswith(_MILIK_LAIN):
            assert set(semua) == {bahan.segar[kunci]}, kunci
    if lagi:
        kedua = isi(segar, folder / "lagi.docx", bahan.isian, penerus)
        assert kedua.perubahan == []
        assert bantu.isi_paket(folder / "lagi.docx")[bantu.BADAN] == bantu.isi_paket(segar)[bantu.BADAN]
    return len(suntingan)
