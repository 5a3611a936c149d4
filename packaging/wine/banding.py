"""Compares what lkjip.exe wrote with what this Python writes: the same parts with the same content.

python3 banding.py REPOSITORY FOLDER      FOLDER holds "Kertas Kerja.xlsx" and what lkjip.exe made of it
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

_BERUBAH = re.compile(rb'dcterms:(created|modified)[^<]*>[^<]*<|Z:\\[^<"]*|C:\\[^<"]*|/tmp/[^<"]*')


def main(akar: Path, folder: Path) -> int:
    """Return 0 where both runs wrote the same."""
    python = akar / ".venv" / "bin" / "python"
    with tempfile.TemporaryDirectory() as sementara:
        data = {**os.environ, "LKJIP_DATA": f"{sementara}/data", "PYTHONPATH": str(akar)}
        perintah = [str(python if python.exists() else sys.executable), "-m", "lkjip_desktop", "buat"]
        subprocess.run([*perintah, str(folder / "Kertas Kerja.xlsx"), "--ke", sementara], check=True, env=data)
        beda = [
            f"{nama}: {bagian}"
            for nama in ("Kertas Kerja - LKjIP.docx", "Kertas Kerja - terisi.xlsx")
            for bagian in _beda(folder / nama, Path(sementara) / nama)
        ]
    print("\n".join(["different parts:", *beda]) if beda else "Word and Excel: the same parts as the Python run")
    return bool(beda)


def _beda(satu: Path, lain: Path) -> list[str]:
    kiri, kanan = _bagian(satu), _bagian(lain)
    return sorted(nama for nama in kiri.keys() | kanan.keys() if kiri.get(nama) != kanan.get(nama))


def _bagian(berkas: Path) -> dict[str, bytes]:
    """The parts without what tells the time or the place."""
    with zipfile.ZipFile(berkas) as isi:
        return {nama: _BERUBAH.sub(b"", isi.read(nama)) for nama in isi.namelist()}


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), Path(sys.argv[2])))
