"""What is handed out: pinned parts, licences, the portable ZIP, sums."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest

AKAR = Path(__file__).resolve().parents[2]
PAKET = AKAR / "packaging"


def jalankan(skrip: str, *argumen: Path) -> None:
    """Run a script of packaging/ as its users do."""
    subprocess.run([sys.executable, str(PAKET / skrip), *map(str, argumen)], check=True, cwd=AKAR)


def _versi(baris: list[str]) -> dict[str, str]:
    nama = (satu.split("#")[0].split(" --hash")[0].strip().partition("==") for satu in baris)
    return {re.sub("[-_.]+", "-", satu[0].lower()): satu[2] for satu in nama if satu[2]}


def test_the_wheels_of_windows_are_pinned_by_sum_and_in_the_versions_that_are_tested() -> None:
    roda = (PAKET / "windows" / "roda.txt").read_text(encoding="utf-8").splitlines()[1:]
    teruji = _versi((AKAR / "constraints.txt").read_text(encoding="utf-8").splitlines())
    assert all(re.search(r" --hash=sha256:[0-9a-f]{64}$", satu) for satu in roda)
    assert {nama: teruji[nama] for nama in _versi(roda)} == _versi(roda)
    assert {"pyside6-essentials", "lxml", "pydantic-core", "pyinstaller", "pefile"} <= _versi(roda).keys()


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A folder like one that was built."""
    folder = tmp_path / "LKjIP Desktop"
    (folder / "_internal").mkdir(parents=True)
    (folder / "LKjIP Desktop.exe").write_bytes(b"MZ jendela")
    (folder / "_internal" / "kode.pyz").write_bytes(b"PYZ")
    return folder


@pytest.fixture
def terbitan(tmp_path: Path, program: Path) -> Path:
    """The release of that folder, beside its installer."""
    folder = tmp_path / "terbitan"
    folder.mkdir()
    (folder / "LKjIP-Desktop-1-setup.exe").write_bytes(b"MZ pemasang")
    jalankan("terbitan.py", program, folder)
    return folder


def test_the_portable_zip_is_one_folder_with_the_mark_and_a_command_file_for_windows(terbitan: Path) -> None:
    with zipfile.ZipFile(next(terbitan.glob("*-portabel.zip"))) as isi:
        assert set(isi.namelist()) == {
            "LKjIP Desktop/Buat LKjIP.cmd",
            "LKjIP Desktop/LKjIP Desktop.exe",
            "LKjIP Desktop/Portabel.txt",
            "LKjIP Desktop/_internal/kode.pyz",
        }
        perintah = isi.read("LKjIP Desktop/Buat LKjIP.cmd")
    assert perintah.count(b"\n") == perintah.count(b"\r\n") > 10


def test_the_sums_cover_the_downloads_and_every_installed_file(terbitan: Path, program: Path) -> None:
    baris = (satu.split("  ", 1) for satu in (terbitan / "SHA256SUMS").read_text(encoding="utf-8").splitlines())
    jumlah = {nama: sidik for sidik, nama in baris}
    assert jumlah["LKjIP-Desktop-1-setup.exe"] == hashlib.sha256(b"MZ pemasang").hexdigest()
    assert jumlah["LKjIP Desktop/_internal/kode.pyz"] == hashlib.sha256(b"PYZ").hexdigest()
    unduhan = {satu.name for satu in terbitan.iterdir()} - {"SHA256SUMS"}
    assert set(jumlah) == unduhan | {"LKjIP Desktop/LKjIP Desktop.exe", "LKjIP Desktop/_internal/kode.pyz"}


def test_the_same_program_makes_the_same_zip(terbitan: Path, program: Path) -> None:
    zip_ = next(terbitan.glob("*-portabel.zip"))
    sebelum = zip_.read_bytes()
    jalankan("terbitan.py", program, terbitan)
    assert zip_.read_bytes() == sebelum


def test_the_version_is_the_programs() -> None:
    from lkjip_desktop import __version__

    jalankan("versi.py")
    assert f"StringStruct('ProductVersion', '{__version__}')" in (PAKET / "versi.txt").read_text(encoding="utf-8")


def test_every_component_travels_with_its_version_and_licence(tmp_path: Path) -> None:
    pytest.importorskip("PyInstaller", reason="only the packaging has it")
    jalankan("komponen.py", tmp_path / "lisensi")
    nama = {satu.name for satu in (tmp_path / "lisensi").iterdir()}
    assert {"KOMPONEN.txt", "LGPL-3.0.txt", "GPL-3.0.txt", "Python.txt", "lxml - LICENSE.txt"} <= nama
    assert not any("Commercial" in satu for satu in nama)
    versi = json.loads((tmp_path / "lisensi" / "versi.json").read_text(encoding="utf-8"))
    assert versi["lxml"] == version("lxml")
    daftar = (tmp_path / "lisensi" / "KOMPONEN.txt").read_text(encoding="utf-8")
    assert "GNU Lesser General Public License versi 3" in daftar
    assert all(satu in daftar for satu in ("Python", "PySide6", "openpyxl", "Pemuat PyInstaller"))
