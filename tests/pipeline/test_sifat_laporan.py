"""The whole report of the sample, edited at random for weeks, refreshed from a workbook whose figures all changed."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

import pytest

from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.readers.nama import penerus
from lkjip_desktop.sumber_daya import sumber_daya
from lkjip_desktop.writers.word import isi
from tests.pipeline.bahan import angka_baru, isian_buku, ubah_buku
from tests.writers.word import bantu
from tests.writers.word.test_sifat import SUNTINGAN, kerangka, sunting_semua

_MILIK_LAIN = ("teks.", "nomor.", "bagan.", "grafik.")


@dataclass(frozen=True)
class Bahan:
    """The report as first made, what it is refreshed with, and what a report made anew from that says by key."""

    laporan: Path
    isian: Isian
    segar: dict[str, str]


@pytest.fixture(scope="module")
def bahan(tmp_path_factory: pytest.TempPathFactory, contoh: Path) -> Bahan:
    folder = tmp_path_factory.mktemp("laporan")
    templat = sumber_daya("templates/lkjip.docx")
    with pytest.MonkeyPatch.context() as tambal:
        tambal.setenv("LKJIP_DATA", str(folder / "data"))
        isi(templat, folder / "laporan.docx", isian_buku(contoh))
        baru = isian_buku(ubah_buku(contoh, folder / "baru.xlsx", angka_baru))
    isi(templat, folder / "segar.docx", baru)
    segar = {kunci: semua[0] for kunci, semua in bantu.teks_kontrol(folder / "segar.docx").items()}
    return Bahan(folder / "laporan.docx", baru, segar)


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
