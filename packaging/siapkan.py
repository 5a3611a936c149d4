"""Sets everything up on a machine that has Python 3.11 to 3.13, then runs the sample or the tests.

python3 packaging/siapkan.py contoh           the report and the filled workbook of the sample, in the folder `hasil`
python3 packaging/siapkan.py uji [ARG ...]    the tests; ARG goes to pytest

Needs nothing but Python itself: it makes `.venv` here and installs the pinned versions into it. On Debian it also
installs what the system lacks, if run as root; else it says what is missing.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

AKAR = Path(__file__).resolve().parents[1]
VENV = AKAR / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
CONTOH = AKAR / "sample_workbooks" / "Kertas Kerja LKjIP 2024 - Contoh.xlsx"
HASIL = AKAR / "hasil"
LINGKUNGAN = dict(os.environ, QT_QPA_PLATFORM="offscreen", PIP_DISABLE_PIP_VERSION_CHECK="1")

SERENTAK = ("--numprocesses=auto", "--maxprocesses=4", "--dist=loadscope")  # modules of tests side by side
PAKET_VENV = ("python3-venv",)
PAKET_QT = (
    *("libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libglib2.0-0"),
    "fonts-dejavu-core",
)
COBA_QT = """
from PySide6.QtWidgets import QApplication
from PySide6.QtGui import QFontDatabase
app = QApplication([])
raise SystemExit(not QFontDatabase.families())
"""


def main(argumen: list[str]) -> int:
    """Run one of the two commands; return its exit code."""
    perintah, *sisa = argumen or ["?"]
    if perintah not in ("contoh", "uji") or (perintah == "contoh" and sisa):
        print(__doc__)
        return 2
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        sys.exit(f"Python 3.11, 3.12 or 3.13 is needed; this is {sys.version.split()[0]} ({sys.executable}).")
    siapkan_venv()
    return contoh() if perintah == "contoh" else uji(sisa)


def contoh() -> int:
    """Make the report and the filled copy of the sample workbook, say where they are."""
    pasang("")
    susun_bytecode()
    kode = subprocess.run([PYTHON, "-m", "lkjip_desktop", "buat", CONTOH, "--ke", HASIL], env=LINGKUNGAN).returncode
    if kode == 0:
        print(f"The Word report and the filled workbook are in {HASIL}")
    return kode


def uji(argumen: list[str]) -> int:
    """Run the tests."""
    pasang("uji")
    siapkan_qt()
    return subprocess.run([PYTHON, "-m", "pytest", *SERENTAK, *argumen], cwd=AKAR, env=LINGKUNGAN).returncode


def siapkan_venv() -> None:
    """Make `.venv`, unless it is there and works."""
    if PYTHON.exists() and berhasil([PYTHON, "-m", "pip", "--version"]):
        return
    if importlib.util.find_spec("ensurepip") is None:
        pasang_sistem(PAKET_VENV, "a virtual environment")
    print(f"Making {VENV}", flush=True)
    subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)


def pasang(ekstra: str) -> None:
    """Install the project as editable with its pinned dependencies, unless that was done for these very files."""
    sidik = hashlib.sha256((AKAR / "pyproject.toml").read_bytes() + (AKAR / "constraints.txt").read_bytes()).hexdigest()
    tanda = VENV / f"terpasang-{ekstra or 'dasar'}.txt"
    if tanda.exists() and tanda.read_text() == sidik:
        return
    print("Installing the pinned dependencies (some 100 MB the first time)", flush=True)
    proyek = f"{AKAR}[{ekstra}]" if ekstra else str(AKAR)
    pip: list[str | Path] = [
        PYTHON,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--constraint",
        AKAR / "constraints.txt",
        "--editable",
        proyek,
    ]
    subprocess.run(pip, check=True, env=LINGKUNGAN)
    tanda.write_text(sidik)


def susun_bytecode() -> None:
    """Compile the project once: an editable install is not compiled, and where nothing may be written never will be."""
    subprocess.run([PYTHON, "-m", "compileall", "-q", AKAR / "lkjip_desktop"], check=True, env=LINGKUNGAN)


def siapkan_qt() -> None:
    """See to it that Qt starts and has a font, also on a machine without a screen."""
    if berhasil([PYTHON, "-c", COBA_QT]) or not sys.platform.startswith("linux"):
        return
    pasang_sistem(PAKET_QT, "Qt")


def pasang_sistem(paket: tuple[str, ...], untuk: str) -> None:
    """Install Debian packages as root; else stop and say which ones are missing."""
    perintah = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *paket]
    if os.name == "nt" or shutil.which("apt-get") is None or os.geteuid() != 0:
        sys.exit(f"The system lacks something that {untuk} needs. On Debian, as root: {' '.join(perintah)}")
    print(f"Installing for {untuk}: {' '.join(paket)}", flush=True)
    lingkungan = dict(LINGKUNGAN, DEBIAN_FRONTEND="noninteractive")
    subprocess.run(["apt-get", "update", "-qq"], check=True, env=lingkungan, stdout=subprocess.DEVNULL)
    subprocess.run(perintah, check=True, env=lingkungan, stdout=subprocess.DEVNULL)


def berhasil(perintah: list[str | Path]) -> bool:
    """True where a command ends well."""
    return subprocess.run(perintah, env=LINGKUNGAN, capture_output=True).returncode == 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except subprocess.CalledProcessError as galat:
        sys.exit(f"Failed: {' '.join(map(str, galat.cmd))}")
