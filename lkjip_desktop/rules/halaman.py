"""The rules' pages: `python -m lkjip_desktop.rules.halaman docs/aturan` writes them, `--periksa` compares."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from lkjip_desktop.domain.catatan import HalamanAturan
from lkjip_desktop.rules.katalog import BAGIAN, RINGKASAN, Aturan, satu_paragraf

INDEKS = "README.md"
_PENGANTAR = """# Aturan pemeriksaan

Halaman ini dibuat dari kode aturan; ubahlah di `lkjip_desktop/rules/`, lalu jalankan
`python -m lkjip_desktop.rules.halaman docs/aturan`.

| Kode | Nama | Yang dijaga |
|---|---|---|
"""


def halaman(aturan: Sequence[Aturan]) -> dict[str, str]:
    """Return the text of every page by file name: one per rule and the index."""
    baris = [
        f"| [{satu.kode}]({satu.kode}.md) | {satu.nama} | {satu_paragraf(satu.bagian[RINGKASAN])} |" for satu in aturan
    ]
    return {INDEKS: _PENGANTAR + "\n".join(baris) + "\n", **{f"{satu.kode}.md": _satu(satu) for satu in aturan}}


def halaman_aturan(aturan: Sequence[Aturan]) -> list[HalamanAturan]:
    """Return the page of each rule: subject by subject as the catalogue has them, by code within one."""
    subjek = list(dict.fromkeys(satu.kode[:3] for satu in aturan))
    return [
        HalamanAturan(
            kode=satu.kode,
            nama=satu.nama,
            ringkasan=satu_paragraf(satu.bagian[RINGKASAN]),
            bagian=tuple((judul, satu_paragraf(satu.bagian[judul])) for judul in BAGIAN if satu.bagian.get(judul)),
        )
        for satu in sorted(aturan, key=lambda satu: (subjek.index(satu.kode[:3]), satu.kode))
    ]


def basi(folder: Path, isi: Mapping[str, str]) -> list[str]:
    """Return the names of pages in the folder that are missing, differ from what they shall be, or have no rule."""
    ada = {berkas.name: berkas.read_text(encoding="utf-8") for berkas in folder.glob("*.md")}
    return sorted(nama for nama in {*isi, *ada} if isi.get(nama) != ada.get(nama))


def utama(argumen: Sequence[str] | None = None) -> int:
    """Write the pages, or with --periksa compare them; return the exit code."""
    from lkjip_desktop.rules.semua import ATURAN  # the pages of a workbook's rules do without those of documents

    pengurai = argparse.ArgumentParser(prog="python -m lkjip_desktop.rules.halaman")
    pengurai.add_argument("folder", type=Path)
    pengurai.add_argument("--periksa", action="store_true", help="hanya bandingkan; kode keluar 1 bila ada yang basi")
    pilihan = pengurai.parse_args(argumen)
    isi = halaman(ATURAN)
    usang = basi(pilihan.folder, isi)
    if pilihan.periksa:
        print(f"Halaman aturan perlu dibuat ulang: {', '.join(usang)}" if usang else "Halaman aturan sudah sesuai.")
        return 1 if usang else 0
    pilihan.folder.mkdir(parents=True, exist_ok=True)
    for nama in usang:
        (pilihan.folder / nama).unlink(missing_ok=True)
    for nama, teks in isi.items():
        (pilihan.folder / nama).write_text(teks, encoding="utf-8", newline="\n")
    return 0


def _satu(aturan: Aturan) -> str:
    bagian = "\n".join(f"## {judul}\n\n{satu_paragraf(aturan.bagian[judul])}\n" for judul in BAGIAN)
    return f"# {aturan.kode} {aturan.nama}\n\n{satu_paragraf(aturan.bagian[RINGKASAN])}\n\n{bagian}"


if __name__ == "__main__":
    sys.exit(utama())
