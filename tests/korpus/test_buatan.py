"""Workbooks of a seeded generator: every figure at its cell; whatever a workbook looks like, the same Laporan."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lkjip_desktop.domain.laporan import Laporan
from tests.korpus.data import Kantor, kantor
from tests.korpus.periksa import bersih, fakta, harapan, inti
from tests.korpus.rupa import SINONIM, Angka, Kepala, Rupa, Sasaran, Susunan, rupa
from tests.korpus.susun import tulis_buku
from tests.readers.buku import baca_buku

BENIH = range(24)
sifat = settings(max_examples=12, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
kantor_apa_pun = st.integers(0, 10**6).map(lambda benih: kantor(random.Random(benih)))
rupa_apa_pun = st.integers(0, 10**6).map(lambda benih: rupa(random.Random(benih)))


def baca_rupa(folder: Path, satu: Kantor, bentuk: Rupa) -> Laporan:
    """Write the office's year as it shall look, read it, and hold it against what was written."""
    berkas = folder / "buku.xlsx"
    tertulis = tulis_buku(berkas, satu, bentuk)
    laporan = baca_buku(berkas)
    assert inti(laporan) == harapan(satu, tertulis)
    assert fakta(laporan) == bersih(tertulis)
    return laporan


@pytest.mark.parametrize("benih", BENIH)
def test_every_figure_is_read_from_its_cell(benih: int, tmp_path: Path) -> None:
    acak = random.Random(benih)
    laporan = baca_rupa(tmp_path, kantor(acak), rupa(acak))
    assert {b.nama for b in laporan.lembar if b.jenis is None} == set()


def test_the_seeds_hold_every_looks() -> None:
    """What is never drawn is never tested."""
    semua = []
    for benih in BENIH:
        acak = random.Random(benih)
        kantor(acak)
        semua.append(rupa(acak))
    assert {r.sasaran for r in semua} == {*Sasaran}
    assert {r.susunan for r in semua} == {*Susunan}
    assert {r.kepala for r in semua} == {*Kepala}
    assert {r.angka for r in semua} == {*Angka} == {r.uang for r in semua}


@sifat
@given(kantor_apa_pun, rupa_apa_pun, st.integers(1, 10**6))
def test_permuting_columns_changes_nothing(tmp_path: Path, satu: Kantor, dasar: Rupa, urutan: int) -> None:
    sama(tmp_path, satu, dasar, dasar.ganti(urutan=urutan))


@sifat
@given(kantor_apa_pun, rupa_apa_pun, st.integers(0, 3), st.tuples(st.integers(1, 20), st.integers(1, 8)))
def test_title_rows_and_moved_tables_change_nothing(
    tmp_path: Path, satu: Kantor, dasar: Rupa, judul: int, mulai: tuple[int, int]
) -> None:
    sama(tmp_path, satu, dasar, dasar.ganti(baris_judul=judul, mulai=mulai))


@sifat
@given(kantor_apa_pun, rupa_apa_pun, st.sampled_from([*Susunan]))
def test_splitting_into_sheets_changes_nothing(tmp_path: Path, satu: Kantor, dasar: Rupa, susunan: Susunan) -> None:
    sama(tmp_path, satu, dasar, dasar.ganti(susunan=susunan))


@sifat
@given(kantor_apa_pun, rupa_apa_pun, st.sampled_from([*Angka]), st.sampled_from([*Angka]))
def test_styles_of_numbers_change_nothing(tmp_path: Path, satu: Kantor, dasar: Rupa, angka: Angka, uang: Angka) -> None:
    sama(tmp_path, satu, dasar, dasar.ganti(angka=angka, uang=uang))


@sifat
@given(kantor_apa_pun, rupa_apa_pun, st.sampled_from([*Sasaran]), st.sampled_from([*Kepala]))
def test_merging_and_unmerging_change_nothing(
    tmp_path: Path, satu: Kantor, dasar: Rupa, sasaran: Sasaran, kepala: Kepala
) -> None:
    sama(tmp_path, satu, dasar, dasar.ganti(sasaran=sasaran, kepala=kepala))


@sifat
@given(kantor_apa_pun, rupa_apa_pun, st.fixed_dictionaries({p: st.sampled_from(isi) for p, isi in SINONIM.items()}))
def test_synonyms_of_headings_change_nothing(tmp_path: Path, satu: Kantor, dasar: Rupa, judul: dict[str, str]) -> None:
    sama(tmp_path, satu, dasar, dasar.ganti(judul=judul))


def sama(folder: Path, satu: Kantor, dasar: Rupa, lain: Rupa) -> None:
    """Both workbooks say the same."""
    assert inti(baca_rupa(folder, satu, dasar)) == inti(baca_rupa(folder, satu, lain))
