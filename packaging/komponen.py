"""Collects what the licences of the components ask for; build.spec puts the folder into the program as `lisensi`.

python packaging/komponen.py FOLDER        KOMPONEN.txt, versi.json, the licences' texts
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from importlib.metadata import Distribution, distribution
from pathlib import Path

AKAR = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(AKAR))

from lkjip_desktop import __version__  # noqa: E402 - this tree, whatever is installed
from lkjip_desktop.gui.komponen import KEMASAN, KOMPONEN, Komponen  # noqa: E402 - the same

_NASKAH = ("licen", "copying", "notice")
_QT = ("pyside6-essentials", "shiboken6")  # their wheels carry only the text of the commercial licence
_LGPL = """\
Qt dan PySide6
--------------
Program ini memakai Qt 6 dan PySide6 tanpa perubahan menurut GNU Lesser General Public License versi 3. Naskahnya ada di
LGPL-3.0.txt, dan GPL-3.0.txt yang dirujuknya. Pustaka Qt dan PySide6 adalah berkas tersendiri (.dll, .pyd, .so) di
folder PySide6 dan shiboken6 di samping folder ini. Berkas itu boleh diganti dengan versi lain yang antarmukanya sama,
misalnya hasil susunan sendiri; program tidak memeriksanya. Kode sumber lengkap versi ini diterbitkan The Qt Company di
download.qt.io, folder official_releases/QtForPython dan official_releases/qt.

Qt memuat pustaka pihak ketiga dengan lisensi yang mengizinkan penyertaannya, antara lain: double-conversion dan
forkfd (BSD-3-Clause), PCRE2 (BSD-3-Clause), zlib (Zlib), libpng (Libpng), libjpeg-turbo (IJG, BSD-3-Clause), HarfBuzz
(MIT), FreeType (FTL), md4c (MIT), BLAKE2 (CC0), SipHash (CC0), TinyCBOR (MIT). Rinciannya ada di doc.qt.io, halaman
"Licenses and Attributions".
"""


def tulis(folder: Path) -> None:
    """Write the list of components, their versions and the texts of their licences into a fresh folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    semua = (*KOMPONEN, *KEMASAN)
    nama = sorted({satu for komponen in semua for satu in komponen.distribusi})
    versi = {satu: distribution(satu).version for satu in nama}
    (folder / "versi.json").write_text(json.dumps(versi, indent=1), encoding="utf-8")
    (folder / "KOMPONEN.txt").write_text(_daftar(semua), encoding="utf-8", newline="\r\n")
    for naskah in sorted((AKAR / "packaging" / "lisensi").iterdir()):
        shutil.copy(naskah, folder)
    shutil.copy(AKAR / "LICENSE", folder / "LKjIP Desktop.txt")
    shutil.copy(_lisensi_python(), folder / "Python.txt")
    for satu in nama:
        _salin_naskah(distribution(satu), folder)


def _daftar(semua: tuple[Komponen, ...]) -> str:
    baris = [(satu.nama, satu.versi, satu.lisensi, satu.guna) for satu in semua]
    lebar = [max(len(satu[i]) for satu in baris) for i in range(3)]
    isi = ("  ".join([*(teks.ljust(n) for teks, n in zip(satu, lebar, strict=False)), satu[3]]) for satu in baris)
    return f"Komponen LKjIP Desktop {__version__}\n\n" + "\n".join(isi) + f"\n\n{_LGPL}"


def _salin_naskah(dist: Distribution, folder: Path) -> None:
    """Copy the texts that a distribution carries; a component without one stops the packaging."""
    nama = dist.name.lower().replace("_", "-")
    if nama in _QT:
        return
    naskah = [satu for satu in dist.files or () if satu.name.lower().startswith(_NASKAH) and satu.suffix != ".py"]
    if not naskah:
        raise SystemExit(f"{nama} carries no licence text")
    for satu in naskah:
        shutil.copy(str(satu.locate()), folder / f"{nama} - {satu.name.removesuffix('.txt')}.txt")


def _lisensi_python() -> Path:
    calon = [Path(sys.base_prefix) / "LICENSE.txt", Path(os.__file__).with_name("LICENSE.txt")]
    ada = next((satu for satu in calon if satu.is_file()), None)
    if ada is None:
        raise SystemExit(f"no licence of Python in {', '.join(map(str, calon))}")
    return ada


if __name__ == "__main__":
    tulis(Path(sys.argv[1]))
