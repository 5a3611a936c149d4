"""Reads planted workbooks and tells what of it was found."""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lkjip_desktop import pipeline
from lkjip_desktop.domain.bilangan import baca_angka
from lkjip_desktop.domain.finding import Finding
from tests.cacat.buku import Buku
from tests.cacat.susun import Kasus
from tests.cacat.tanaman import Cacat, Tanaman

_GAWAT = ("salah", "periksa")


@dataclass(frozen=True)
class Hasil:
    """What a plant led to."""

    tanaman: Tanaman
    cacat: Cacat
    baru: tuple[Finding, ...]

    @property
    def tepat(self) -> list[Finding]:
        """The new findings that may report this kind."""
        tingkat = (*_GAWAT, "info") if self.tanaman.tingkat == "info" else _GAWAT
        return [f for f in self.baru if f.kode.startswith(self.tanaman.kode) and f.tingkat.value in tingkat]

    @property
    def ditemukan(self) -> bool:
        return bool(self.tepat)

    @property
    def di_tempat(self) -> bool:
        return any(_sel(f) & self.cacat.tempat for f in self.tepat)

    @property
    def benar(self) -> bool:
        """True where the right value is named (or none can be proven)."""
        return any(f.seharusnya is not None and _sama(f.seharusnya, self.cacat.seharusnya) for f in self.tepat)

    @property
    def banyak(self) -> int:
        """How many findings one fault has led to."""
        return sum(f.tingkat.value in _GAWAT for f in self.baru)


@dataclass
class Baris:
    """A row of the table: the sums over all plants of a kind."""

    tanaman: Tanaman
    hasil: list[Hasil] = field(default_factory=list)

    @property
    def kode(self) -> Counter[str]:
        return Counter(f"{f.kode} {f.tingkat.value}" for h in self.hasil for f in h.tepat)

    @property
    def lain(self) -> Counter[str]:
        """Findings of other subjects that the fault led to as well."""
        return Counter(f.kode for h in self.hasil for f in h.baru if f not in h.tepat and f.tingkat.value in _GAWAT)


def temuan(buku: Buku, folder: Path) -> list[Finding]:
    """Read and check a workbook as the program does."""
    bacaan = pipeline.read(pipeline.Masukan(buku.simpan(folder / "Kertas Kerja.xlsx")))
    return pipeline.check(bacaan).temuan


def ukur(semua: Sequence[Kasus], daftar: Iterable[Tanaman], folder: Path, contoh: int | None = None) -> Iterator[Hasil]:
    """Plant every variant (or a sample of each kind in each workbook) and yield what came of it."""
    daftar = list(daftar)
    for kasus in semua:
        dasar = {_tanda(f) for f in temuan(kasus.buku, folder)}
        for tanaman in daftar:
            pilihan = list(tanaman.cacat(kasus))
            if contoh is not None and len(pilihan) > contoh:
                pilihan = random.Random(f"{kasus.urut} {tanaman.jenis}").sample(pilihan, contoh)
            for cacat in pilihan:
                baru = tuple(f for f in temuan(cacat.buku, folder) if _tanda(f) not in dasar)
                yield Hasil(tanaman, cacat, baru)


def kumpulkan(hasil: Iterable[Hasil]) -> list[Baris]:
    """The results by kind."""
    baris: dict[str, Baris] = {}
    for satu in hasil:
        baris.setdefault(satu.tanaman.jenis, Baris(satu.tanaman)).hasil.append(satu)
    return list(baris.values())


def palsu(semua: Iterable[Kasus], folder: Path) -> list[tuple[int, Finding]]:
    """The false alarms: salah and periksa on consistent workbooks."""
    return [(kasus.urut, f) for kasus in semua for f in temuan(kasus.buku, folder) if f.tingkat.value in _GAWAT]


def folder_sementara() -> tempfile.TemporaryDirectory[str]:
    """A folder in memory where there is one."""
    di = Path("/dev/shm")
    return tempfile.TemporaryDirectory(dir=di if di.is_dir() else None)


def _sel(temuan: Finding) -> frozenset[tuple[str, str]]:
    return frozenset((tempat.ref.lembar, tempat.ref.sel) for tempat in temuan.tempat)


def _tanda(temuan: Finding) -> tuple[str, str, str]:
    return temuan.kunci, temuan.sidik, temuan.tingkat.value


def _sama(satu: str, lain: str | None) -> bool:
    if lain is None:
        return False
    angka, benar = baca_angka(satu.removeprefix("Rp")), baca_angka(lain)
    if angka.nilai is not None and benar.nilai is not None:
        return angka.nilai == benar.nilai
    return satu.strip() == lain.strip()
