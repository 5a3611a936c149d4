"""How fast, how large, how it grows: `python -m tests.benchmark [--singkat] [--tolok SKRIP] [--ulang N]`.

Prints tables of Markdown and judges nothing: figures of different machines do not compare, only those of one run.
--singkat leaves the long workbooks out; --tolok measures against another script of the kind of tests/benchmark/tolok.py
(commands `prepare TEMPLATE` and `run BOOK TEMPLATE FOLDER`).
"""

from __future__ import annotations

import argparse
import compileall
import json
import platform
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from tests.benchmark import tabel
from tests.benchmark.anak import Ukuran, median, ukur
from tests.benchmark.buku import Isi
from tests.benchmark.tahap import IMPOR, SISA, TAHAP

_AKAR = Path(__file__).resolve().parents[2]
_CONTOH = _AKAR / "sample_workbooks" / "Kertas Kerja LKjIP 2024 - Contoh.xlsx"
_BERIKUT = 5  # further workbooks in one command
_PANJANG, _SINGKAT = (10, 100, 500, 1000, 5000), (10, 100)
_JENDELA = (
    "from lkjip_desktop.gui.aplikasi import siapkan; from lkjip_desktop.gui.jendela import Jendela; a = siapkan(); "
    "j = Jendela(); j.show(); a.processEvents()"
)
_KEPALA = ("", "clock (s)", "processor (s)", "memory (MiB)")


class Pengukur:
    """Measures in a folder of its own, which is gone afterwards."""

    def __init__(self, folder: Path, ulang: int) -> None:
        self.folder = folder
        self.ulang = ulang
        self.data = folder / "data"
        self.data.mkdir()

    def buat(self, *buku: Path) -> Ukuran:
        """Make the reports of workbooks once, in an empty folder."""
        ke = self._kosong()
        return ukur(["-m", "lkjip_desktop", "buat", *buku, "--ke", ke], self.data)

    def buku(self, nama: str, isi: Isi) -> Path:
        """Write a workbook; in a child, since a child's memory is never less than what its parent had in use."""
        berkas = self.folder / nama
        ukur(["-m", "tests.benchmark.buku", berkas, *(f"{k}={v}" for k, v in asdict(isi).items())], self.data)
        return berkas

    def berkali(self, perintah: Sequence[str | Path]) -> Ukuran:
        """Run a command several times; the first run, which warms the disk, is not counted."""
        return median([ukur(perintah, self.data) for _ in range(self.ulang + 1)][1:])

    def tahap(self, buku: Path, ulang: int) -> dict[str, float]:
        """Return the least time of each stage in several runs."""
        berkas = self.folder / "tahap.json"
        semua = []
        for _ in range(ulang):
            ukur(["-m", "tests.benchmark.tahap", buku, self._kosong(), berkas], self.data)
            semua.append(json.loads(berkas.read_text(encoding="utf-8")))
        return {nama: min(satu.get(nama, 0.0) for satu in semua) for nama in (IMPOR, *TAHAP, SISA)}

    def _kosong(self) -> Path:
        ke = self.folder / "hasil"
        shutil.rmtree(ke, ignore_errors=True)
        ke.mkdir()
        return ke


def _lawan(pengukur: Pengukur, skrip: Path | None) -> None:
    """One workbook and further ones, in turn with the yardstick, so that what the machine does meets both alike."""
    tolok: list[str | Path] = ["-m", "tests.benchmark.tolok"] if skrip is None else [skrip]
    siap, jalan = ("siapkan", "jalan") if skrip is None else ("prepare", "run")
    templat = pengukur.folder / "templat.docx"
    ukur([*tolok, siap, templat], pengukur.data)
    banyak = [Path(shutil.copy(_CONTOH, pengukur.folder / f"buku {urut}.xlsx")) for urut in range(_BERIKUT + 1)]
    kami: list[Ukuran] = []
    mereka: list[Ukuran] = []
    semua: list[Ukuran] = []
    for putaran in range(pengukur.ulang + 1):
        satu = pengukur.buat(_CONTOH), ukur([*tolok, jalan, _CONTOH, templat, pengukur.folder], pengukur.data)
        beberapa = pengukur.buat(*banyak)
        if putaran:  # the first one warms the disk
            kami.append(satu[0])
            mereka.append(satu[1])
            semua.append(beberapa)
    dingin, ukuran_tolok, bersama = median(kami), median(mereka), median(semua)
    cpu = (bersama.cpu - dingin.cpu) / _BERIKUT if bersama.cpu and dingin.cpu else None
    berikut = Ukuran((bersama.jam - dingin.jam) / _BERIKUT, cpu, bersama.memori)
    semua_baris = (("the yardstick", ukuran_tolok), ("`lkjip buat`, cold", dingin), ("each further workbook", berikut))
    tabel.cetak(
        "The sample",
        (*_KEPALA, "clock to the yardstick", "processor to the yardstick"),
        [
            (nama, *tabel.sel(satu), tabel.kali(satu.jam, ukuran_tolok.jam), tabel.kali(satu.cpu, ukuran_tolok.cpu))
            for nama, satu in semua_baris
        ],
    )


def _mulai(pengukur: Pengukur) -> Iterator[tuple[str, ...]]:
    """How long a person waits before anything is done."""
    yield "an empty Python", *tabel.sel(pengukur.berkali(["-c", "pass"]))
    yield "`lkjip --help`", *tabel.sel(pengukur.berkali(["-m", "lkjip_desktop", "--help"]))
    yield "the window, drawn", *tabel.sel(pengukur.berkali(["-c", _JENDELA]))


def _tahap(pengukur: Pengukur) -> Iterator[tuple[str, str]]:
    lama = pengukur.tahap(_CONTOH, pengukur.ulang)
    for nama, satu in lama.items():
        yield nama, tabel.detik(satu)
    yield "together", tabel.detik(sum(lama.values()))


def _tumbuh(pengukur: Pengukur, jenis: str, banyak: Sequence[int]) -> None:
    """Stages of ever longer workbooks; the last column compares the longest with the one of 500 rows."""
    semua, ukuran = [], []
    for satu in banyak:
        isi = Isi(indikator=satu) if jenis == "indicators" else Isi(anggaran=satu)
        buku = pengukur.buku(f"{jenis} {satu}.xlsx", isi)
        ukuran.append(pengukur.buat(buku))
        semua.append(pengukur.tahap(buku, 1 if satu > 1000 else 2))
    pembanding = banyak.index(500) if 500 in banyak else None
    baris = []
    for nama in (IMPOR, *TAHAP, SISA):
        lama = [satu[nama] for satu in semua]
        nisbah = [tabel.kali(lama[-1], lama[pembanding])] if pembanding is not None else []
        baris.append((nama, *map(tabel.detik, lama), *nisbah))
    memori = ["–" if satu.memori is None else f"{satu.memori:.0f}" for satu in ukuran]
    kosong = [""] if pembanding is not None else []
    baris.append(("the whole command, clock", *(tabel.detik(satu.jam) for satu in ukuran), *kosong))
    baris.append(("memory (MiB)", *memori, *kosong))
    kepala = [f"{satu:,}" for satu in banyak] + (["5,000 to 500"] if pembanding is not None else [])
    tabel.cetak(f"Rows of {jenis}, processor seconds by stage", ("", *kepala), baris)


def _besar(pengukur: Pengukur) -> Iterator[tuple[str, ...]]:
    """Workbooks that are long or heavy in another way."""
    for nama, isi in (
        ("400 answers of a survey", Isi(jawaban=400)),
        ("10,000 answers of a survey", Isi(jawaban=10_000)),
        ("a workbook of 20 MB", Isi(lain=44_000, foto=16)),
    ):
        buku = pengukur.buku("besar.xlsx", isi)
        ukuran = f"{buku.stat().st_size / 2**20:.1f} MiB"
        yield f"{nama} ({ukuran})", *tabel.sel(pengukur.buat(buku))


def jalankan(argumen: Sequence[str] | None = None) -> None:
    """Measure and print."""
    pengurai = argparse.ArgumentParser(prog="python -m tests.benchmark", description=__doc__)
    pengurai.add_argument("--singkat", action="store_true")
    pengurai.add_argument("--tolok", type=Path)
    pengurai.add_argument("--ulang", type=int)
    pilihan = pengurai.parse_args(argumen)
    compileall.compile_dir(_AKAR / "lkjip_desktop", quiet=1)
    compileall.compile_dir(_AKAR / "tests" / "benchmark", quiet=1)
    print(f"Python {platform.python_version()}, {platform.system()} {platform.machine()}")
    with tempfile.TemporaryDirectory() as folder:
        pengukur = Pengukur(Path(folder), pilihan.ulang or (3 if pilihan.singkat else 9))
        _lawan(pengukur, pilihan.tolok)
        tabel.cetak("The sample, by stage", ("", "processor (s)"), _tahap(pengukur))
        tabel.cetak("Starting", _KEPALA, _mulai(pengukur))
        for jenis in ("budget tree", "indicators"):
            _tumbuh(pengukur, jenis, _SINGKAT if pilihan.singkat else _PANJANG)
        if not pilihan.singkat:
            tabel.cetak("Long and heavy", _KEPALA, _besar(pengukur))


if __name__ == "__main__":
    jalankan()
