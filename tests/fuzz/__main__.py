"""Runs cases until the time is up, keeps what fell, and counts."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.fuzz.pelaksana import Kasus, Putusan, berapa_lama, jalankan_semua
from tests.fuzz.sasaran import SASARAN

_GILIRAN = ("buku", "dokumen", "acak", "buku", "tambal", "dokumen", "profil", "acak")
_TERSERING = 12


def utama() -> int:
    """Run what is asked for; return 1 where a case fell."""
    pengurai = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    pengurai.add_argument("--menit", type=float, default=5)
    pengurai.add_argument("--mulai", type=int, default=0, help="the first case's number")
    pengurai.add_argument("--sasaran", nargs="*", choices=sorted(SASARAN), help="only these")
    pengurai.add_argument("--kasus", nargs="*", help="only these cases, as buku:17")
    pengurai.add_argument("--catat", type=Path, help="a file that gets what fell")
    pilihan = pengurai.parse_args()
    semua: Counter[str] = Counter()
    kalimat: Counter[str] = Counter()
    terlama, terbesar = 0.0, 0.0
    for putusan in jalankan_semua(_kasus(pilihan)):
        semua[putusan.kasus[0]] += 1
        kalimat["CACAT" if putusan.cacat else putusan.isi.partition(" (")[0][:90]] += 1
        terlama, terbesar = max(terlama, putusan.detik), max(terbesar, putusan.megabita)
        if putusan.cacat:
            _catat(pilihan.catat, putusan)
    print(
        f"{semua.total()} kasus {dict(semua)}; {kalimat['CACAT']} cacat; {terlama:.2f} s, {terbesar:.0f} MB terbanyak"
    )
    for isi, banyak in kalimat.most_common(_TERSERING):
        print(f"{banyak:7} {isi}")
    return int(kalimat["CACAT"] > 0)


def _kasus(pilihan: argparse.Namespace) -> Iterator[Kasus]:
    if pilihan.kasus:
        yield from ((nama, int(nomor)) for nama, _, nomor in (satu.partition(":") for satu in pilihan.kasus))
        return
    giliran = [satu for satu in _GILIRAN if not pilihan.sasaran or satu in pilihan.sasaran]
    for urut in berapa_lama(pilihan.menit):
        nama = giliran[urut % len(giliran)]
        yield nama, pilihan.mulai + urut


def _catat(berkas: Path | None, putusan: Putusan) -> None:
    nama, nomor = putusan.kasus
    teks = f"== {nama}:{nomor} ({putusan.detik:.1f} s, {putusan.megabita:.0f} MB)\n{putusan.isi}\n"
    print(teks, file=sys.stderr, flush=True)
    if berkas is not None:
        with berkas.open("a", encoding="utf-8") as arus:
            arus.write(teks)


if __name__ == "__main__":
    raise SystemExit(utama())
