"""Killed at any moment: no half file, no changed source, and the next run works and tidies up."""

from __future__ import annotations

import json
import random
import signal
import sys
import time

import pytest

from tests.conftest import BENIH
from tests.ketahanan.kantor import HASIL, Kantor

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL on Windows")
TITIK = 200
# What each command writes to the disk: steps in all, and every how many of them it is killed before.
LANGKAH = {"buat": (151, 3), "perbarui": (119, 3), "terima": (9, 1), "periksa": (219, 3), "jendela": (177, 3)}
_SEKITAR = 0.15  # steps more or fewer: a report that grows is written in more pieces


@pytest.fixture(scope="session")
def lama(kantor_awal: tuple[Kantor, object]) -> dict[str, float]:
    """How long a command takes here, measured when it is first needed."""
    return {}


def sesudahnya(kantor: Kantor, nama: str) -> None:
    """The next run: no complaint, all outputs under their own names, no litter."""
    kantor.harus_utuh(nama)
    semula = {satu.name for satu in kantor.berkas.iterdir() if not satu.name.startswith(".lkjip-")}
    kode, luaran, galat = kantor.jalankan("hitung", 0, kantor.perintah(nama))
    assert kode in (0, 1), galat
    assert len(galat.splitlines()) == 1, galat  # only the counts
    if luaran:
        assert not [satu for satu in json.loads(luaran).get("catatan", []) if "(2)" in satu]
    assert {satu.name for satu in kantor.berkas.iterdir()} == semula | HASIL[nama]
    kantor.harus_utuh(nama)
    kantor.harus_rapi()


@pytest.mark.panjang(contoh=1)
@pytest.mark.parametrize("titik", range(TITIK))
def test_a_run_killed_at_a_random_moment_loses_nothing(kantor: Kantor, lama: dict[str, float], titik: int) -> None:
    acak = random.Random(f"{BENIH} {titik}")
    nama = sorted(HASIL)[titik % len(HASIL)]
    if nama not in lama:
        mulai = time.monotonic()
        kantor.jalankan("hitung", 0, kantor.perintah(nama))
        lama[nama] = time.monotonic() - mulai
    with kantor.mulai("hitung", 0, kantor.perintah(nama)) as anak:
        time.sleep(acak.uniform(0.2, 1.02) * lama[nama])
        anak.kill()
        anak.communicate()
    assert anak.returncode in (-signal.SIGKILL, 0, 1)
    sesudahnya(kantor, nama)


@pytest.mark.panjang
@pytest.mark.parametrize(
    ("nama", "ke"), [(nama, ke) for nama, (banyak, tiap) in LANGKAH.items() for ke in range(1, banyak + 1, tiap)]
)
def test_a_run_killed_before_a_step_on_the_disk_loses_nothing(kantor: Kantor, nama: str, ke: int) -> None:
    kode, _, _ = kantor.jalankan("bunuh", ke, kantor.perintah(nama))
    assert kode in (-signal.SIGKILL, 0, 1)
    sesudahnya(kantor, nama)


@pytest.mark.panjang
def test_the_steps_killed_at_are_all_there_are(kantor: Kantor) -> None:
    for nama, (banyak, _) in LANGKAH.items():
        _, _, galat = kantor.jalankan("hitung", 0, kantor.perintah(nama))
        assert int(galat.split()[-2]) == pytest.approx(banyak, rel=_SEKITAR), nama
