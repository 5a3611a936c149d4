"""Working folders: gone at the end, swept where their run was killed, left alone while somebody works in them."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from lkjip_desktop.sementara import AWALAN, folder_kerja
from tests.conftest import AKAR

DITINGGALKAN = """
import os, pathlib, signal, sys
from lkjip_desktop.sementara import folder_kerja
with folder_kerja(pathlib.Path(sys.argv[1])) as folder:
    (folder / "setengah.docx").write_bytes(b"PK")
    (folder / "dalam").mkdir()
    (folder / "dalam" / "isi.txt").write_text("x")
    print(folder.name, flush=True)
    os.kill(os.getpid(), signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
"""


def isi(folder: Path) -> list[str]:
    return [satu.name for satu in folder.iterdir()]


def test_a_folder_is_gone_at_the_end_with_all_that_is_in_it(tmp_path: Path) -> None:
    with folder_kerja(tmp_path) as folder:
        assert folder.parent == tmp_path
        (folder / "a").mkdir()
        (folder / "a" / "b").write_text("x", encoding="utf-8")
    assert isi(tmp_path) == []


def test_a_failure_leaves_nothing(tmp_path: Path) -> None:
    def gagal() -> None:
        with folder_kerja(tmp_path) as folder:
            (folder / "a").write_text("x", encoding="utf-8")
            raise ValueError("x")

    with pytest.raises(ValueError, match="x"):
        gagal()
    assert isi(tmp_path) == []


def test_what_a_killed_run_left_the_next_one_removes(tmp_path: Path) -> None:
    perintah = [sys.executable, "-c", DITINGGALKAN, str(tmp_path)]
    nama = subprocess.run(perintah, cwd=AKAR, capture_output=True, text=True).stdout.strip()
    assert nama in isi(tmp_path)
    with folder_kerja(tmp_path) as folder:
        assert isi(tmp_path) == [folder.name]


def test_a_run_that_works_beside_us_keeps_its_folder(tmp_path: Path) -> None:
    with folder_kerja(tmp_path) as satu:
        (satu / "a").write_text("x", encoding="utf-8")
        with folder_kerja(tmp_path) as dua:
            assert (satu / "a").is_file()
            assert satu != dua
        assert (satu / "a").is_file()


def test_a_folder_that_was_only_begun_is_removed_and_a_strangers_is_not(tmp_path: Path) -> None:
    (tmp_path / f"{AWALAN}kosong").mkdir()
    (tmp_path / f"{AWALAN}orang lain").mkdir()
    (tmp_path / f"{AWALAN}orang lain" / "isi").write_text("x", encoding="utf-8")
    (tmp_path / f"{AWALAN}berkas").write_text("x", encoding="utf-8")
    with folder_kerja(tmp_path):
        pass
    assert sorted(isi(tmp_path)) == [f"{AWALAN}berkas", f"{AWALAN}orang lain"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_is_never_followed(tmp_path: Path) -> None:
    (tmp_path / "dokumen").mkdir()
    (tmp_path / "dokumen" / "kunci").write_text("x", encoding="utf-8")
    (tmp_path / "kerja").mkdir()
    (tmp_path / "kerja" / f"{AWALAN}tautan").symlink_to(tmp_path / "dokumen")
    with folder_kerja(tmp_path / "kerja") as folder:
        (folder / "tautan").symlink_to(tmp_path / "dokumen")
    assert isi(tmp_path / "dokumen") == ["kunci"]


@pytest.mark.skipif(sys.platform == "win32", reason="the folder of Windows is each user's own")
def test_nobody_else_looks_into_the_folder_for_temporary_files() -> None:
    with folder_kerja() as folder:
        assert folder.parent == Path(tempfile.gettempdir())
        assert folder.stat().st_mode & 0o077 == 0


def test_a_place_that_is_no_folder_raises(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="ada"), folder_kerja(tmp_path / "tidak ada"):
        pass
