"""Watching the workbook that is open."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lkjip_desktop.gui.pengamat import PengamatBerkas

TENANG = 60


@pytest.fixture
def buku(tmp_path: Path) -> Path:
    berkas = tmp_path / "Kertas Kerja.xlsx"
    berkas.write_bytes(b"isi lama")
    return berkas


@pytest.fixture
def pengamat(qtbot: QtBot, buku: Path) -> PengamatBerkas:
    hasil = PengamatBerkas(tenang=TENANG)
    hasil.amati(buku)
    return hasil


def simpan_seperti_excel(buku: Path, isi: bytes) -> None:
    """Write beside the workbook, then rename over it."""
    sementara = buku.with_name("3F2A1B00")
    sementara.write_bytes(isi)
    sementara.replace(buku)


def test_a_save_is_told_once(qtbot: QtBot, buku: Path, pengamat: PengamatBerkas) -> None:
    kali: list[int] = []
    pengamat.berubah.connect(lambda: kali.append(1))
    with qtbot.waitSignal(pengamat.berubah, timeout=3000):
        for isi in (b"isi", b"isi yang", b"isi yang baru"):
            buku.write_bytes(isi)
    qtbot.wait(4 * TENANG)
    assert kali == [1]


def test_saves_by_renaming_are_told_again_and_again(qtbot: QtBot, buku: Path, pengamat: PengamatBerkas) -> None:
    for isi in (b"satu", b"dua dua", b"tiga tiga tiga"):
        with qtbot.waitSignal(pengamat.berubah, timeout=3000):
            simpan_seperti_excel(buku, isi)


def test_a_touched_file_and_another_file_of_the_folder_are_no_change(
    qtbot: QtBot, buku: Path, pengamat: PengamatBerkas
) -> None:
    with qtbot.assertNotEmitted(pengamat.berubah, wait=5 * TENANG):
        os.utime(buku, (1, 1))
        buku.with_name("~$Kertas Kerja.xlsx").write_bytes(b"")


def test_a_workbook_that_goes_and_comes_back_is_told_when_it_is_back(
    qtbot: QtBot, buku: Path, pengamat: PengamatBerkas
) -> None:
    with qtbot.assertNotEmitted(pengamat.berubah, wait=5 * TENANG):
        buku.unlink()
    with qtbot.waitSignal(pengamat.berubah, timeout=3000):
        buku.write_bytes(b"isi baru")


def test_a_file_no_longer_watched_is_not_told(qtbot: QtBot, buku: Path, pengamat: PengamatBerkas) -> None:
    pengamat.amati(None)
    with qtbot.assertNotEmitted(pengamat.berubah, wait=5 * TENANG):
        buku.write_bytes(b"isi baru")
