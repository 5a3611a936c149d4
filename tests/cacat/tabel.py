"""Prints what share of planted contradictions is found: `python -m tests.cacat.tabel [--kantor N] [--penuh]`."""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path

from tests.cacat.katalog import SEMUA
from tests.cacat.susun import buat
from tests.cacat.tanaman import Tanaman
from tests.cacat.ukur import Baris, folder_sementara, kumpulkan, palsu, ukur

KEPALA = ("Cacat", "Ditanam", "Ditemukan", "Di sel", "Nilai benar", "Temuan/cacat", "Kode", "Ikut")


def utama() -> None:
    """Measure and print the table; what was missed follows with --luput."""
    urai = argparse.ArgumentParser(description=__doc__)
    urai.add_argument("--kantor", type=int, default=12, help="how many offices")
    urai.add_argument("--mulai", type=int, default=0, help="the number of the first office")
    urai.add_argument("--penuh", action="store_true", help="every eligible cell, not a sample of three a kind")
    urai.add_argument("--pokok", nargs="*", default=list(SEMUA), help="subjects: IDN TGT ...")
    urai.add_argument("--jenis", help="only kinds whose name holds this")
    urai.add_argument("--markdown", action="store_true")
    urai.add_argument("--luput", type=int, default=0, help="how many missed plants to list for each kind")
    pilihan = urai.parse_args()
    with folder_sementara() as nama, tempfile.TemporaryDirectory() as data:
        os.environ["LKJIP_DATA"] = data
        folder = Path(nama)
        semua = [buat(urut) for urut in range(pilihan.mulai, pilihan.mulai + pilihan.kantor)]
        salah = palsu(semua, folder)
        daftar = [t for pokok in pilihan.pokok for t in SEMUA[pokok] if (pilihan.jenis or "") in t.jenis]
        baris = kumpulkan(ukur(semua, daftar, folder, None if pilihan.penuh else 3))
    print(f"{len(semua)} buku konsisten, {len(salah)} peringatan palsu.")
    for urut, temuan in salah:
        print(f"  kantor {urut}: {temuan.kode} {temuan.tingkat.value}: {temuan.pesan}")
    _cetak(baris, daftar, markdown=pilihan.markdown)
    for satu in baris if pilihan.luput else []:
        _luput(satu, pilihan.luput)


def _cetak(baris: list[Baris], daftar: list[Tanaman], *, markdown: bool) -> None:
    isi = [_sel(satu) for satu in baris]
    tak_ada = {t.jenis for t in daftar} - {b.tanaman.jenis for b in baris}
    isi.extend((nama, "0", *[""] * 6) for nama in sorted(tak_ada))
    if markdown:
        print("|", " | ".join(KEPALA), "|")
        print("|", " | ".join("---" for _ in KEPALA), "|")
        for satu in isi:
            print("|", " | ".join(satu), "|")
        return
    lebar = [max(len(satu[k]) for satu in (KEPALA, *isi)) for k in range(len(KEPALA))]
    for satu in (KEPALA, *isi):
        print("  ".join(teks.ljust(w) for teks, w in zip(satu, lebar, strict=True)).rstrip())


def _sel(baris: Baris) -> tuple[str, ...]:
    hasil = baris.hasil
    banyak = len(hasil)
    terbukti = [h for h in hasil if h.cacat.seharusnya is not None]
    return (
        baris.tanaman.jenis + ("" if baris.tanaman.pasti else " *"),
        str(banyak),
        _persen(sum(h.ditemukan for h in hasil), banyak),
        _persen(sum(h.di_tempat for h in hasil), banyak),
        _persen(sum(h.benar for h in terbukti), len(terbukti)),
        f"{sum(h.banyak for h in hasil) / banyak:.2f}".replace(".", ","),
        ", ".join(f"{kode} {n}" for kode, n in baris.kode.most_common()),
        ", ".join(f"{kode} {n}" for kode, n in baris.lain.most_common()),
    )


def _persen(bagian: int, semua: int) -> str:
    return "-" if not semua else f"{bagian * 100 / semua:.1f}%".replace(".", ",").replace(",0%", "%")


def _luput(baris: Baris, banyak: int) -> None:
    luput = [h for h in baris.hasil if not h.di_tempat]
    if luput:
        print(f"\n{baris.tanaman.jenis}: {len(luput)} luput atau salah tempat")
    for satu in luput[:banyak]:
        print(f"  {satu.cacat.uraian!r}; tempat {sorted(satu.cacat.tempat)[:4]}")
        for temuan in satu.baru:
            print(f"      {temuan.kode} {temuan.tingkat.value}: {temuan.pesan[:220]}")


if __name__ == "__main__":
    utama()
