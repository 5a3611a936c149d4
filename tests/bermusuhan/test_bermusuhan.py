"""Whatever a file does, every command that takes it ends in a result or in one sentence, and within bounds."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from lkjip_desktop import pipeline
from lkjip_desktop.sumber_daya import sumber_daya
from tests.bermusuhan import berkas
from tests.bermusuhan.jalankan import AKAR, BUKU_CONTOH, Akibat, akibat, perintah_buku, perintah_dokumen

MEGABITA = 700  # of addresses: what the libraries only map counts too, and they map 200
_SEKALIGUS = 50  # commands in one process: a command line has an end
BUKU = berkas.buku(sumber_daya(BUKU_CONTOH))
DOKUMEN = berkas.dokumen(Path())
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="memory can be limited only elsewhere")


@pytest.fixture(scope="session")
def laporan(tmp_path_factory: pytest.TempPathFactory, contoh: Path) -> Path:
    """The sample's report."""
    folder = tmp_path_factory.mktemp("laporan")
    with pytest.MonkeyPatch.context() as tambal:
        tambal.setenv("LKJIP_DATA", str(folder / "data"))
        return pipeline.build(pipeline.read(pipeline.masukan_dari(contoh)), folder).word


def _tanpa_sisa(semua: list[Akibat], luaran: Path) -> None:
    """Nothing is wrong with how the commands ended, and nothing half made lies about."""
    assert [cacat for satu in semua for cacat in satu.cacat()] == []
    tertulis = [*luaran.iterdir()] if luaran.is_dir() else []
    assert [satu.name for satu in tertulis if satu.suffix not in (".docx", ".xlsx", ".xlsm")] == []
    assert all(zipfile.is_zipfile(satu) for satu in tertulis)
    if all(satu.kode == 2 for satu in semua):
        assert tertulis == []


@pytest.mark.panjang(contoh=4)
@pytest.mark.parametrize("nama", BUKU)
def test_a_hostile_workbook(tmp_path: Path, nama: str) -> None:
    (tmp_path / nama).write_bytes(isi := BUKU[nama]())
    luaran = tmp_path / "luaran"
    _tanpa_sisa(akibat(perintah_buku(tmp_path / nama, luaran), tmp_path / "data", MEGABITA), luaran)
    assert (tmp_path / nama).read_bytes() == isi


@pytest.mark.panjang(contoh=2)
@pytest.mark.parametrize("nama", DOKUMEN)
def test_a_hostile_word_file(tmp_path: Path, laporan: Path, nama: str) -> None:
    (tmp_path / nama).write_bytes(berkas.dokumen(laporan)[nama]())
    luaran = tmp_path / "luaran"
    _tanpa_sisa(akibat(perintah_dokumen(tmp_path / nama, luaran), tmp_path / "data", MEGABITA), luaran)


@pytest.mark.panjang
@pytest.mark.parametrize("apa", ["buku", "dokumen"])
def test_a_file_cut_off_at_every_kilobyte_or_with_bits_turned(tmp_path: Path, laporan: Path, apa: str) -> None:
    asal = sumber_daya(BUKU_CONTOH) if apa == "buku" else laporan
    perintah = []
    for nama, buat in berkas.terpotong(asal).items():
        (tmp_path / nama).write_bytes(buat())
        perintah += (perintah_buku if apa == "buku" else perintah_dokumen)(tmp_path / nama, tmp_path / "luaran")
    for awal in range(0, len(perintah), _SEKALIGUS):
        hasil = akibat(perintah[awal : awal + _SEKALIGUS], tmp_path / "data")
        assert [cacat for satu in hasil for cacat in satu.cacat()] == []


def test_a_workbook_that_links_and_runs_is_read_filled_and_never_followed(tmp_path: Path) -> None:
    (tmp_path / "luar.xlsm").write_bytes(BUKU["luar.xlsm"]())
    luaran = tmp_path / "luaran"
    hasil = akibat(perintah_buku(tmp_path / "luar.xlsm", luaran), tmp_path / "data", MEGABITA)
    _tanpa_sisa(hasil, luaran)  # the process dies where it connects to anything or starts anything
    assert [satu.kode for satu in hasil] == [0, 1, 0]
    with zipfile.ZipFile(tmp_path / "luar.xlsm") as asal, zipfile.ZipFile(luaran / "luar - terisi.xlsm") as kini:
        for nama in ("xl/vbaProject.bin", "xl/externalLinks/externalLink1.xml", "xl/connections.xml"):
            assert kini.read(nama) == asal.read(nama)


@pytest.mark.parametrize("perbuatan", ["socket.create_connection(('127.0.0.1', 9))", "os.system('true')"])
def test_the_watch_over_commands_sees_what_they_start(perbuatan: str) -> None:
    kode = f"import os, socket, sys; from tests.bermusuhan.anak import larang; sys.addaudithook(larang); {perbuatan}"
    proses = subprocess.run([sys.executable, "-c", kode], cwd=AKAR, capture_output=True, text=True)
    assert proses.returncode != 0
    assert "a hostile file made the program do this" in proses.stderr
