"""A sample of the fuzzing, in this process; the long run is `python -m tests.fuzz`."""

from __future__ import annotations

import pytest

from tests.fuzz.bahan import Bahan, kumpulkan
from tests.fuzz.pelaksana import jalankan_semua
from tests.fuzz.sasaran import SASARAN, jalankan


@pytest.fixture(scope="module")
def bahan(tmp_path_factory: pytest.TempPathFactory) -> Bahan:
    with pytest.MonkeyPatch.context() as tambal:
        tambal.setenv("LKJIP_DATA", str(tmp_path_factory.mktemp("data")))
        return kumpulkan(tmp_path_factory.mktemp("bahan"))


@pytest.mark.panjang(contoh=8)
@pytest.mark.parametrize("nomor", range(60))
@pytest.mark.parametrize("nama", SASARAN)
def test_a_damaged_file_ends_in_a_result_or_in_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, bahan: Bahan, nama: str, nomor: int
) -> None:
    assert jalankan(nama, nomor, bahan, tmp_path_factory.mktemp("kasus"))


@pytest.mark.panjang
def test_the_watch_from_outside_counts_what_it_was_given() -> None:
    putusan = list(jalankan_semua([("buku", 1), ("tambal", 2)]))
    assert [(satu.kasus, satu.cacat) for satu in putusan] == [(("buku", 1), False), (("tambal", 2), False)]
    assert all(satu.megabita > 50 for satu in putusan)


def test_what_is_raised_is_no_sentence_for_users(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What could not fail would prove nothing."""
    monkeypatch.setitem(SASARAN, "buku", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        jalankan("buku", 1, Bahan([], []), tmp_path_factory.mktemp("kasus"))
