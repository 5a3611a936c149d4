"""Many inputs at once: in true processes, one of which dies, and one after another."""

from __future__ import annotations

import os
import sys

import pytest

from lkjip_desktop.pipeline import Dibatalkan, banyak
from lkjip_desktop.pipeline.banyak import GalatPekerja, PekerjaMati, Selesai, run_all, worker_count


def kerja(masukan: str) -> tuple[str, int, str, bool]:
    """Run in a process: fail, die, or tell who does it."""
    if masukan == "mati":
        os._exit(3)
    if masukan == "salah":
        raise ZeroDivisionError(masukan)
    return masukan, os.getpid(), os.environ.get("TANDA_AWAL", ""), "PySide6" in sys.modules


def awal() -> None:
    os.environ["TANDA_AWAL"] = "siap"


def test_processes_do_all_but_the_input_that_kills_its_process() -> None:
    masukan = ["a", "mati", "b", "salah", "c", "d"]
    mulai: list[int] = []
    hasil = {satu.ke: satu for satu in run_all(kerja, masukan, 2, awal=awal, mulai=mulai.append)}
    assert sorted(hasil) == list(range(6))
    assert set(mulai) == set(range(6))
    selesai = {satu.hasil[0]: satu.hasil for satu in hasil.values() if satu.hasil is not None}
    assert set(selesai) == {"a", "b", "c", "d"}
    assert os.getpid() not in {pid for _, pid, _, _ in selesai.values()}
    assert {(tanda, qt) for _, _, tanda, qt in selesai.values()} == {("siap", False)}
    assert isinstance(hasil[1].galat, PekerjaMati)
    assert isinstance(hasil[3].galat, GalatPekerja)
    assert "ZeroDivisionError" in str(hasil[3].galat)


def test_few_inputs_are_done_here_and_one_bad_does_not_stop_the_others() -> None:
    hasil = list(run_all(kerja, ["a", "salah", "b"], 1))
    assert [satu.ke for satu in hasil] == [0, 1, 2]
    assert [satu.hasil and satu.hasil[1] for satu in hasil] == [os.getpid(), None, os.getpid()]
    assert isinstance(hasil[1].galat, ZeroDivisionError)


def test_a_run_that_is_stopped_begins_nothing_more() -> None:
    hasil: list[Selesai[tuple[str, int, str, bool]]] = []

    def denyut() -> None:
        if len(hasil) == 2:
            raise Dibatalkan

    jalan = run_all(kerja, ["a", "b", "c"], 1, denyut=denyut)
    hasil.append(next(jalan))
    hasil.append(next(jalan))
    with pytest.raises(Dibatalkan):
        next(jalan)
    assert [satu.hasil[0] for satu in hasil if satu.hasil] == ["a", "b"]


@pytest.mark.parametrize(
    ("masukan", "pekerjaan", "inti", "pekerja"),
    [(1, "buat", 8, 1), (3, "buat", 8, 1), (4, "buat", 8, 2), (50, "buat", 4, 4), (50, "buat", 64, 16),
     (50, "buat", 1, 1), (15, "periksa", 8, 1), (16, "periksa", 8, 2), (31, "baca", 8, 1), (50, "baca", 8, 3)],
)  # fmt: skip
def test_processes_are_started_only_where_each_has_enough_to_do(
    masukan: int, pekerjaan: banyak.Pekerjaan, inti: int, pekerja: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(banyak, "_inti", lambda: inti)
    assert worker_count(masukan, pekerjaan) == pekerja
