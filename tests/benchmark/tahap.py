"""The stages of one run: `python -m tests.benchmark.tahap BUKU FOLDER BERKAS.json` notes what each took.

Stages are functions of the program, wrapped here and nowhere else; a stage that calls another is charged for its own
part only. Time is that of the processor: what else the machine does changes it little.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

SISA = "the rest"
IMPOR = "imports"
# Stage -> where its functions are looked up by those who call them.
TAHAP = {
    "read": ["readers.grid.pembaca:buka_berkas"],
    "understand": ["readers.baca:baca"],
    "compute": ["engine.hitung:hitung"],
    "check": ["rules.pemeriksaan:periksa", "rules.kelengkapan:kelengkapan"],
    "arrange": ["report.isian:susun", "report.kertas_kerja:ubahan"],
    "open template": ["writers.word.fill:muat"],
    "fill": ["writers.word.fill:_fill", "writers.word.fill:_take_out"],
    "charts": ["writers.word.fill:gambar_grafik", "writers.word.fill:gambar_bagan"],
    "fields": ["writers.word.fill:_number"],
    "package checks": ["writers.word.fill:periksa_paket"],
    "patch": ["writers.excel.tambal:tambal"],
    "save": ["writers.word.naskah:Naskah.tulis", "writers.excel.paket:Package.save", "penempatan:catat"],
}


class Pencatat:
    """Charges every moment to the innermost stage that is running."""

    def __init__(self) -> None:
        self.lama: dict[str, float] = defaultdict(float)
        self._tumpukan = [SISA]
        self._sejak = time.process_time()

    def pindah(self) -> None:
        """Charge the time since the last change to the stage that was running."""
        kini = time.process_time()
        self.lama[self._tumpukan[-1]] += kini - self._sejak
        self._sejak = kini

    def bungkus(self, tahap: str, asli: Callable[..., Any]) -> Callable[..., Any]:
        """Return a function that does the same and is charged to a stage."""

        def terukur(*args: Any, **kwargs: Any) -> Any:
            self.pindah()
            self._tumpukan.append(tahap)
            try:
                return asli(*args, **kwargs)
            finally:
                self.pindah()
                self._tumpukan.pop()

        return terukur

    def pasang(self) -> None:
        """Wrap the functions of all stages."""
        for tahap, semua in TAHAP.items():
            for letak in semua:
                modul, _, nama = letak.partition(":")
                pemilik: Any = importlib.import_module(f"lkjip_desktop.{modul}")
                *kelas, nama = nama.split(".")
                for satu in kelas:
                    pemilik = getattr(pemilik, satu)
                setattr(pemilik, nama, self.bungkus(tahap, getattr(pemilik, nama)))


def catat(buku: Path, folder: Path) -> dict[str, float]:
    """Make a report and return the seconds of each stage; imports come first, so that no other stage holds them."""
    pencatat = Pencatat()
    pencatat.bungkus(IMPOR, _impor)()
    from lkjip_desktop.cli import perintah

    pencatat.pasang()
    pencatat.pindah()
    pencatat.lama[SISA] = 0  # wrapping is not the program's work
    kode = perintah.jalankan(["buat", str(buku), "--ke", str(folder)])
    pencatat.pindah()
    if kode:
        raise SystemExit(kode)
    return dict(pencatat.lama)


def _impor() -> None:
    """Import what `lkjip buat` needs."""
    from lkjip_desktop import pipeline
    from lkjip_desktop.cli import bentuk_json, perintah, teks  # noqa: F401 - what the command imports

    pipeline.warm()


if __name__ == "__main__":
    buku, folder, berkas = map(Path, sys.argv[1:])
    berkas.write_text(json.dumps(catat(buku, folder)), encoding="utf-8")
