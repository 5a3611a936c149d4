"""What a person reads in the terminal: short, aligned, coloured only in a terminal."""

from __future__ import annotations

import os
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.domain.finding import Finding, Tingkat

if TYPE_CHECKING:
    from lkjip_desktop.pipeline import Keluaran, Pemeriksaan

_TINGKAT = {
    Tingkat.SALAH: ("Tidak Sesuai", "31"),
    Tingkat.PERIKSA: ("Perlu Diperiksa", "33"),
    Tingkat.INFO: ("Informasi", "36"),
}
_LEBAR = 100


def warna(teks: str, kode: str) -> str:
    """Return a text in a colour where a person looks at a terminal."""
    berwarna = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return f"\x1b[{kode}m{teks}\x1b[0m" if berwarna else teks


def bungkus(teks: str, awal: str) -> str:
    """Return a text broken to the terminal's width, its first line behind `awal`, the others below it."""
    return textwrap.fill(teks, _LEBAR, initial_indent=awal, subsequent_indent=" " * len(awal))


def ringkasan(temuan: Sequence[Finding]) -> str:
    """Return "Ada 2 tidak sesuai dan 5 perlu diperiksa." for findings that nobody explained yet."""
    jumlah = {t: sum(f.tingkat is t and f.diterima is None for f in temuan) for t in Tingkat}
    gawat = [f"{jumlah[t]} {_TINGKAT[t][0].lower()}" for t in (Tingkat.SALAH, Tingkat.PERIKSA) if jumlah[t]]
    kalimat = f"Ada {' dan '.join(gawat)}." if gawat else "Tidak ada yang tidak sesuai."
    return f"{kalimat} {jumlah[Tingkat.INFO]} informasi." if jumlah[Tingkat.INFO] else kalimat


def keluaran(satu: Keluaran) -> str:
    """Return what `buat` tells."""
    baris = [f"Selesai. {ringkasan(satu.temuan)}", f"  Laporan Word : {satu.word}"]
    if satu.excel:
        baris.append(f"  Kertas kerja : {satu.excel}")
    else:
        baris.append(f"  Kertas kerja : tidak dibuat. {satu.alasan_excel}")
    return "\n".join([*baris, *satu.catatan])


def pemeriksaan(satu: Pemeriksaan, buku: Path) -> str:
    """Return the findings, gravest first, and what the workbook lacks."""
    bagian = [f"Catatan Pemeriksaan {buku.name}", ringkasan(satu.temuan), ""]
    bagian.extend(_temuan(f) for f in satu.temuan)
    kurang = [k for k in satu.kelengkapan if not k.ada]
    if kurang:
        bagian.append("Kelengkapan: belum ada pada kertas kerja")
        bagian.extend(bungkus(f"{k.bagian}: {k.keterangan}" if k.keterangan else k.bagian, "  - ") for k in kurang)
    return "\n".join(bagian).rstrip()


def _temuan(satu: Finding) -> str:
    label, kode = _TINGKAT[satu.tingkat]
    letak = ", ".join(f"{t.ref} “{' '.join(t.teks.split())[:40]}”" for t in satu.tempat)
    baris = [f"{warna(label, kode)} · {satu.nama} ({satu.kode})", bungkus(satu.pesan, "  ")]
    isi = (
        ("Letak", letak),
        ("Tertulis", satu.ditemukan),
        ("Seharusnya", satu.seharusnya),
        ("Cara memperbaiki", satu.perbaikan),
        ("Diterima", satu.diterima),
        ("Kunci", satu.kunci),
    )
    baris.extend(bungkus(f"{nama}: {teks}", "    ") for nama, teks in isi if teks)
    return "\n".join(baris) + "\n"


def penerimaan(satu: Finding) -> str:
    """Return what `terima` tells."""
    return f"Diterima: {satu.nama} ({satu.kunci}). Alasan: {satu.diterima}"


def contoh(berkas: Sequence[Path]) -> str:
    """Return what `contoh` tells."""
    return "\n".join(["Kertas kerja contoh dan kertas kerja kosong disalin:", *(f"  {satu}" for satu in berkas)])
