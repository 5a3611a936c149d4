"""What a person reads in the terminal of the commands that make or keep something; lists have modules of their own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.cli.layar import TEBAL, bungkus, kutip, warna
from lkjip_desktop.domain.catatan import HalamanAturan, ringkasan
from lkjip_desktop.domain.finding import Finding

if TYPE_CHECKING:
    from lkjip_desktop.pipeline import Keluaran, Lampiran


def keluaran(satu: Keluaran, lampiran: Lampiran | None = None) -> str:
    """Return what `buat` tells, with the files of `--lampiran` where they were asked for."""
    baris = [f"Selesai. {ringkasan(satu.temuan)}", f"  Laporan Word : {satu.word}"]
    if satu.excel:
        baris.append(f"  Kertas kerja : {satu.excel}")
    else:
        baris.append(f"  Kertas kerja : tidak dibuat. {satu.alasan_excel}")
    if lampiran is not None:
        baris.append(f"  Lampiran     : {lampiran.folder}")
        baris += [f"    {lain.name}" for lain in lampiran.berkas]
    alasan = [satu.alasan_excel] if satu.excel and satu.alasan_excel else []
    return "\n".join([*baris, *alasan, *satu.catatan, *(lampiran.catatan if lampiran else [])])


def penerimaan(satu: Finding) -> str:
    """Return what `terima` tells."""
    return f"Diterima: {satu.nama} ({satu.kunci}). Alasan: {satu.diterima}"


def pencabutan(kunci: str, temuan: Finding | None) -> str:
    """Return what `terima --batal` tells."""
    sisa = "" if temuan else " Catatan itu sudah tidak ada pada kertas kerja."
    return f"Penjelasan untuk {kunci} dicabut.{sisa}"


def daftar_aturan(halaman: Sequence[HalamanAturan]) -> str:
    """Return the list of the rules, a line each, and how to read a page."""
    baris = [f"{warna(satu.kode, TEBAL)}  {satu.nama}" for satu in halaman]
    contoh = kutip(halaman[0].kode)
    return "\n".join([warna("Aturan pemeriksaan", TEBAL), *baris, "", f"Penjelasan lengkap: lkjip aturan {contoh}"])


def aturan(satu: HalamanAturan) -> str:
    """Return a rule's page."""
    bagian = [warna(f"{satu.kode}  {satu.nama}", TEBAL), bungkus(satu.ringkasan, "")]
    for judul, teks in satu.bagian:
        bagian.append(f"\n{warna(judul, TEBAL)}\n{bungkus(teks, '  ')}")
    return "\n".join(bagian)


def contoh(berkas: Sequence[Path]) -> str:
    """Return what `contoh` tells."""
    return "\n".join(["Kertas kerja contoh dan kertas kerja kosong disalin:", *(f"  {satu}" for satu in berkas)])
