"""Pins what the Windows programs are made of: every wheel of their Python, with its sum, in packaging/windows/roda.txt.

python packaging/kunci.py            asks pip, which asks its package index, for the versions of constraints.txt
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

AKAR = Path(__file__).resolve().parents[1]
TUJUAN = AKAR / "packaging" / "windows" / "roda.txt"
PYTHON = "3.13"
# What PyInstaller needs on Windows only: pip resolves markers for the machine it runs on.
_WINDOWS = ("pefile", "pywin32-ctypes", "colorama")


def kebutuhan() -> list[str]:
    """Return what the program and its packaging need, without versions' extras of the tests."""
    proyek = tomllib.loads((AKAR / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [*proyek["dependencies"], *proyek["optional-dependencies"]["kemas"], *_WINDOWS]


def roda(laporan: Path) -> list[str]:
    """Return a line of name, version and sum for each wheel that pip would install."""
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--dry-run", "--ignore-installed"]
    untuk = [
        "--target",
        str(laporan.parent / "roda"),
        "--platform",
        "win_amd64",
        "--python-version",
        PYTHON,
        "--implementation",
        "cp",
        "--only-binary=:all:",
    ]
    ikat = ["--constraint", str(AKAR / "constraints.txt"), "--report", str(laporan)]
    subprocess.run([*pip, *untuk, *ikat, *kebutuhan()], check=True)
    isi = json.loads(laporan.read_text(encoding="utf-8"))["install"]
    return sorted((_baris(satu) for satu in isi), key=str.casefold)


def _baris(satu: dict[str, dict[str, dict[str, dict[str, str]]]]) -> str:
    nama, versi = satu["metadata"]["name"], satu["metadata"]["version"]
    return f"{nama}=={versi} --hash=sha256:{satu['download_info']['archive_info']['hashes']['sha256']}"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as sementara:
        semua = roda(Path(sementara) / "laporan.json")
    kepala = f"# The wheels of the Windows programs (CPython {PYTHON}, x86-64). Written by packaging/kunci.py."
    TUJUAN.write_text("\n".join([kepala, *semua]) + "\n", encoding="utf-8")
