"""What a person reads in the terminal: short, aligned, coloured only in a terminal."""

from __future__ import annotations

import os
import sys
import textwrap
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.hasil import Hasil
from lkjip_desktop.domain.laporan import Laporan

if TYPE_CHECKING:
    from lkjip_desktop.pipeline import Keluaran, Pemeriksaan

_TINGKAT = {
    Tingkat.SALAH: ("Tidak Sesuai", "31"),
    Tingkat.PERIKSA: ("Perlu Diperiksa", "33"),
    Tingkat.INFO: ("Informasi", "36"),
}
_LEBAR = 100


def _warna(teks: str, kode: str) -> str:
    berwarna = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return f"\x1b[{kode}m{teks}\x1b[0m" if berwarna else teks


def _bungkus(teks: str, awal: str) -> str:
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
        bagian.extend(_bungkus(f"{k.bagian}: {k.keterangan}" if k.keterangan else k.bagian, "  - ") for k in kurang)
    return "\n".join(bagian).rstrip()


def _temuan(satu: Finding) -> str:
    label, warna = _TINGKAT[satu.tingkat]
    letak = ", ".join(f"{t.ref} “{' '.join(t.teks.split())[:40]}”" for t in satu.tempat)
    baris = [f"{_warna(label, warna)} · {satu.nama} ({satu.kode})", _bungkus(satu.pesan, "  ")]
    isi = (
        ("Letak", letak),
        ("Tertulis", satu.ditemukan),
        ("Seharusnya", satu.seharusnya),
        ("Cara memperbaiki", satu.perbaikan),
        ("Diterima", satu.diterima),
        ("Kunci", satu.kunci),
    )
    baris.extend(_bungkus(f"{nama}: {teks}", "    ") for nama, teks in isi if teks)
    return "\n".join(baris) + "\n"


def bacaan(laporan: Laporan, hasil: Hasil) -> str:
    """Return what was understood of a workbook, sheet by sheet."""
    instansi = laporan.instansi
    kepala = (
        ", ".join(teks for teks in (instansi.nama, instansi.daerah) if teks) or "Nama perangkat daerah tidak ditemukan"
    )
    baris = [kepala, f"Tahun laporan: {laporan.tahun or 'tidak ditemukan'}", ""]
    baris.extend(_daftar_pejabat(laporan))
    baris.extend(_daftar_indikator(hasil))
    baris.extend(_daftar_program(hasil))
    baris.append("Lembar")
    for satu in laporan.lembar:
        rentang = f"baris {satu.baris[0]}–{satu.baris[1]}"
        jenis = satu.jenis.value if satu.jenis else _warna("tidak dikenali", "33")
        baris.append(_bungkus(f"{satu.nama} ({rentang}): {jenis}. {satu.alasan}", "  "))
    if laporan.pertanyaan:
        baris.extend(["", "Pertanyaan"])
        baris.extend(_bungkus(f"{p.tanya} (dipakai: {p.bawaan or 'belum ada'})", "  ? ") for p in laporan.pertanyaan)
    return "\n".join(baris)


def _daftar_pejabat(laporan: Laporan) -> Iterable[str]:
    for satu in laporan.pejabat:
        yield _bungkus(f"{satu.nama}, {satu.jabatan or 'jabatan tidak tertulis'}, NIP {satu.nip or '–'}", "  ")


def _daftar_indikator(hasil: Hasil) -> Iterable[str]:
    if hasil.indikator:
        yield f"\nIndikator ({len(hasil.indikator)})"
    for satu in hasil.indikator:
        angka = f"target {_teks(satu.target)}, realisasi {_teks(satu.realisasi)}, capaian {_teks(satu.capaian)}"
        yield _bungkus(f"{satu.nama}: {angka} ({satu.satuan or 'tanpa satuan'})", "  - ")


def _daftar_program(hasil: Hasil) -> Iterable[str]:
    if hasil.program:
        yield f"\nProgram ({len(hasil.program)})"
    for satu in hasil.program:
        yield _bungkus(f"{satu.nama}: {_teks(satu.anggaran)}, realisasi {_teks(satu.realisasi)}", "  - ")
    yield (
        f"  Jumlah: {_teks(hasil.total_anggaran)}, realisasi {_teks(hasil.total_realisasi)}\n" if hasil.program else ""
    )


def _teks(angka: Angka | None) -> str:
    return angka.teks if angka and angka.teks else "–"


def penerimaan(satu: Finding) -> str:
    """Return what `terima` tells."""
    return f"Diterima: {satu.nama} ({satu.kunci}). Alasan: {satu.diterima}"


def contoh(berkas: Sequence[Path]) -> str:
    """Return what `contoh` tells."""
    return "\n".join(["Kertas kerja contoh dan kertas kerja kosong disalin:", *(f"  {satu}" for satu in berkas)])
