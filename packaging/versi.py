"""Writes the version resource of the Windows programs, from the one place that has the version.

python packaging/versi.py            packaging/versi.txt, read by build.spec
"""

from __future__ import annotations

import ast
from pathlib import Path

AKAR = Path(__file__).resolve().parents[1]
TUJUAN = AKAR / "packaging" / "versi.txt"


def versi() -> str:
    """Return the program's version without importing it."""
    pohon = ast.parse((AKAR / "lkjip_desktop" / "__init__.py").read_text(encoding="utf-8"))
    for satu in pohon.body:
        if isinstance(satu, ast.Assign) and getattr(satu.targets[0], "id", "") == "__version__":
            return str(ast.literal_eval(satu.value))
    raise SystemExit("lkjip_desktop/__init__.py names no __version__")


def sumber(nomor: str) -> str:
    """Return the resource as PyInstaller reads it; Indonesian, Unicode."""
    empat = tuple([*map(int, nomor.split(".")), 0][:4])
    teks = {
        "CompanyName": "LKjIP Desktop",
        "FileDescription": "LKjIP Desktop",
        "FileVersion": nomor,
        "InternalName": "LKjIP Desktop",
        "LegalCopyright": "Lisensi MIT",
        "OriginalFilename": "LKjIP Desktop.exe",
        "ProductName": "LKjIP Desktop",
        "ProductVersion": nomor,
    }
    isi = ", ".join(f"StringStruct({nama!r}, {nilai!r})" for nama, nilai in teks.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={empat}, prodvers={empat}, mask=0x3F, flags=0, OS=0x40004, "
        "fileType=1, subtype=0, date=(0, 0)), kids=[StringFileInfo([StringTable('042104B0', "
        f"[{isi}])]), VarFileInfo([VarStruct('Translation', [0x0421, 1200])])])\n"
    )


if __name__ == "__main__":
    TUJUAN.write_text(sumber(versi()), encoding="utf-8")
