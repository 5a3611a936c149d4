"""Makes every hostile file, gives it to every command, prints the worst seconds and megabytes and what is wrong."""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from lkjip_desktop import pipeline
from lkjip_desktop.sumber_daya import sumber_daya
from tests.bermusuhan import berkas
from tests.bermusuhan.jalankan import BUKU_CONTOH, Akibat, akibat, perintah_buku, perintah_dokumen

DETIK, MEGABITA = 5.0, 500
_TERATAS = 12


def utama() -> int:
    """Run them all; return 1 where something is wrong."""
    pengurai = argparse.ArgumentParser(prog="python -m tests.bermusuhan", description=__doc__)
    pengurai.add_argument("--hanya", default="", help="only files whose name begins so")
    pengurai.add_argument("--tanpa-potong", action="store_true", help="without those cut off or with bits turned")
    pilihan = pengurai.parse_args()
    akar = Path(tempfile.mkdtemp(prefix="lkjip-bermusuhan-"))
    try:
        return _semua(akar, pilihan.hanya, rusak=not pilihan.tanpa_potong)
    finally:
        shutil.rmtree(akar)


def _semua(akar: Path, hanya: str, *, rusak: bool) -> int:
    contoh = sumber_daya(BUKU_CONTOH)
    laporan = pipeline.build(pipeline.read(pipeline.masukan_dari(contoh)), akar).word
    kelompok = [(berkas.buku(contoh), perintah_buku), (berkas.dokumen(laporan), perintah_dokumen)]
    if rusak:
        kelompok += [(berkas.terpotong(contoh), perintah_buku), (berkas.terpotong(laporan), perintah_dokumen)]
    hasil: list[tuple[str, Akibat]] = []
    for semua, perintah in kelompok:
        for nama, buat in semua.items():
            if nama.startswith(hanya):
                baru = [(nama, satu) for satu in _satu(akar, nama, buat(), perintah)]
                for _, akhir in baru:
                    if any(akhir.cacat()) or akhir.detik > DETIK or akhir.megabita > MEGABITA:
                        print(f"{nama}: {akhir}", flush=True)
                hasil += baru
    return _cetak(hasil)


def _satu(akar: Path, nama: str, isi: bytes, perintah: Callable[[Path, Path], list[list[str]]]) -> list[Akibat]:
    folder = akar / "kasus"
    folder.mkdir()
    (folder / nama).write_bytes(isi)
    # Thousands of damaged ones share a process for all commands: there no single one can be large.
    terpisah = not nama.startswith(("potong-", "bit-"))
    hasil = akibat(perintah(folder / nama, folder / "luaran"), akar / "data", terpisah=terpisah)
    shutil.rmtree(folder)
    return hasil


def _cetak(hasil: list[tuple[str, Akibat]]) -> int:
    salah = [f"{nama}: {satu}" for nama, akhir in hasil for satu in akhir.cacat()]
    for nama, akhir in hasil:
        if akhir.detik > DETIK or akhir.megabita > MEGABITA:
            salah.append(f"{nama}: {akhir.perintah}: {akhir.detik:.1f} s, {akhir.megabita:.0f} MB")
    print(f"{len({nama for nama, _ in hasil})} files, {len(hasil)} commands, {len(salah)} wrong")
    for nama, akhir in sorted(hasil, key=lambda satu: -satu[1].detik)[:_TERATAS]:
        print(f"{akhir.detik:8.1f} s   {nama:28} {akhir.perintah} (exit {akhir.kode})")
    for nama, akhir in sorted(hasil, key=lambda satu: -satu[1].megabita)[:_TERATAS]:
        print(f"{akhir.megabita:8.0f} MB  {nama:28} {akhir.perintah} (exit {akhir.kode})")
    print("\n".join(salah))
    return int(bool(salah))


if __name__ == "__main__":
    raise SystemExit(utama())
