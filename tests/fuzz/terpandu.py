"""The same damage, guided by coverage: what reaches new code is damaged further. Needs atheris (`pip install atheris`).

`python -m tests.fuzz.terpandu buku -max_total_time=600` (or `dokumen`); what follows is for libFuzzer.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["lkjip_desktop.readers", "lkjip_desktop.paket"]):
    from lkjip_desktop.domain.galat import GalatPengguna
    from lkjip_desktop.domain.profil import Profil
    from lkjip_desktop.readers.baca import baca
    from lkjip_desktop.readers.dokumen import baca_dokumen
    from lkjip_desktop.readers.dokumen.lembar import lembar_dokumen
    from lkjip_desktop.readers.grid import buka
from tests.fuzz.bahan import kumpulkan
from tests.fuzz.mutasi import rusak

_TERBESAR = 150_000


def buku(berkas: Path) -> None:
    """Read and understand a workbook."""
    baca(buka(berkas), Profil())


def dokumen(berkas: Path) -> None:
    """Read and understand a Word file."""
    baca(lembar_dokumen(baca_dokumen(berkas)).grid, Profil())


SASARAN: dict[str, Callable[[Path], None]] = {"buku": buku, "dokumen": dokumen}


def utama() -> None:
    """Let libFuzzer run one target until it falls or the time is up."""
    nama, *pilihan = sys.argv[1:]
    folder = Path(tempfile.mkdtemp(prefix="lkjip-terpandu-"))
    os.environ["LKJIP_DATA"] = str(folder / "data")
    benih, berkas = folder / "benih", folder / "kasus"
    benih.mkdir()
    bahan = kumpulkan(folder)
    for urut, (_, isi) in enumerate(bahan.buku if nama == "buku" else bahan.dokumen):
        (benih / str(urut)).write_bytes(isi)

    def satu(data: bytes) -> None:
        berkas.write_bytes(data)
        try:
            SASARAN[nama](berkas)
        except GalatPengguna:
            return

    def ubah(data: bytes, terbesar: int, acak: int) -> bytes:
        return rusak(random.Random(acak), bytes(data))[:terbesar]

    argumen = [sys.argv[0], str(benih), f"-max_len={_TERBESAR}", "-timeout=30", "-rss_limit_mb=1000", *pilihan]
    atheris.Setup(argumen, satu, custom_mutator=ubah)
    atheris.Fuzz()


if __name__ == "__main__":
    utama()
