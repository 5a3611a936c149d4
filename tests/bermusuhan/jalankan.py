"""Gives a hostile file to every command that takes such a file, and says what is wrong with how it ended."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lkjip_desktop.sumber_daya import sumber_daya

AKAR = Path(__file__).resolve().parents[2]
BUKU_CONTOH = "sample_workbooks/Kertas Kerja LKjIP 2024 - Contoh.xlsx"
_PROGRAM_SALAH = "kesalahan pada program"
_KODE = {0, 1, 2}


@dataclass(frozen=True)
class Akibat:
    """How a command ended on a file."""

    perintah: str
    kode: int
    galat: str
    detik: float
    megabita: float

    def cacat(self) -> Iterator[str]:
        """What is wrong with it."""
        if self.kode not in _KODE or _PROGRAM_SALAH in self.galat or "Traceback" in self.galat:
            yield f"{self.perintah}: exit {self.kode}, {self.galat[-300:]}"
        elif self.kode == 2 and len(self.galat.strip().splitlines()) != 1:
            yield f"{self.perintah}: no single sentence: {self.galat[:300]!r}"


def perintah_buku(buku: Path, luaran: Path) -> list[list[str]]:
    """The commands that take a workbook."""
    return [["baca", str(buku)], ["periksa", str(buku)], ["buat", str(buku), "--ke", str(luaran)]]


def perintah_dokumen(dokumen: Path, luaran: Path) -> list[list[str]]:
    """The commands that take a Word file."""
    ke, contoh = ["--ke", str(luaran)], str(sumber_daya(BUKU_CONTOH))
    return [
        ["periksa", "--dokumen", str(dokumen), "--komentar", *ke],
        ["perbarui", str(dokumen), "--dari", contoh, *ke],
        ["siapkan", str(dokumen), *ke],
        ["buat", contoh, "--templat", str(dokumen), *ke],
        ["buat", contoh, "--acuan", str(dokumen), *ke],
    ]


def akibat(perintah: list[list[str]], data: Path, megabita: int = 0, *, terpisah: bool = False) -> list[Akibat]:
    """Run commands, together in one process or each in its own, under a limit of memory where one is given."""
    kelompok = [[satu] for satu in perintah] if terpisah else [perintah]
    return [satu for sekelompok in kelompok for satu in _anak(sekelompok, data, megabita)]


def _anak(perintah: list[list[str]], data: Path, megabita: int) -> Iterator[Akibat]:
    lingkungan = os.environ | {"LKJIP_DATA": str(data), "PYTHONPATH": str(AKAR)}
    argumen = [sys.executable, "-m", "tests.bermusuhan.anak", str(megabita), json.dumps(perintah)]
    try:
        proses = subprocess.run(argumen, cwd=AKAR, env=lingkungan, capture_output=True, text=True, timeout=300)
    except subprocess.TimeoutExpired:
        yield Akibat(perintah[0][0], -1, "no end within 300 s", 300, 0)
        return
    if proses.returncode != 0:
        yield Akibat(perintah[0][0], proses.returncode, proses.stderr or "the process died", 0, 0)
        return
    isi = json.loads(proses.stdout.splitlines()[-1])
    for satu, hasil in zip(perintah, isi["hasil"], strict=True):
        sebutan = " ".join(kata for kata in satu if "/" not in kata and kata != "--ke")
        yield Akibat(sebutan, hasil["kode"], hasil["galat"], hasil["detik"], isi["megabita"])
