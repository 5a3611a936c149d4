"""The sentences of the window; words as the glossary has them. No Qt here."""

from __future__ import annotations

import html
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lkjip_desktop.domain.finding import Finding, Tempat

NAMA_PROGRAM = "LKjIP Desktop"
NAMA_TINGKAT = {"salah": "Tidak Sesuai", "periksa": "Perlu Diperiksa", "info": "Informasi"}
MEMBACA = "Membaca kertas kerja…"
MENULIS = "Menulis laporan…"
MENYALIN = "Menyalin kertas kerja contoh…"
TAK_TERDUGA = "Terjadi kesalahan pada program. Berkas Anda tidak diubah; laporkan kepada pengembang."
_LETAK_MAKS = 4


def tak_terduga(nama: str) -> str:
    """Return the sentence for a failure that nobody foresaw."""
    return f"Terjadi kesalahan pada program saat mengolah {nama}. Berkas Anda tidak diubah; laporkan kepada pengembang."


def tak_terbuka(berkas: Path) -> str:
    """Return the sentence for a file that the system does not open."""
    return f"{berkas.name} tidak dapat dibuka dari sini. Buka berkas itu dari foldernya."


def perintah_tak_dikenali(pilihan: str) -> str:
    """Return the sentence for an option that the program does not have."""
    return f"Pilihan {pilihan} tidak dikenali. Cara pakai: lkjip-desktop [--buat] [BUKU...]"


def selesai(temuan: Sequence[Finding]) -> str:
    """Return "Selesai. Ada 2 tidak sesuai dan 5 perlu diperiksa."; what was explained is no longer counted."""
    gawat = []
    for tingkat in ("salah", "periksa"):
        jumlah = sum(satu.tingkat == tingkat and satu.diterima is None for satu in temuan)
        if jumlah:
            gawat.append(f"{jumlah} {NAMA_TINGKAT[tingkat].lower()}")
    return f"Selesai. Ada {' dan '.join(gawat)}." if gawat else "Selesai. Tidak ada yang tidak sesuai."


def selesai_semua(berhasil: int, gagal: int) -> str:
    """Return what a run over several workbooks came to."""
    if not gagal:
        return f"{berhasil} laporan selesai"
    return f"{berhasil} laporan selesai, {gagal} gagal"


def tersimpan(folder: Path) -> str:
    """Return where the files were put."""
    return f"Tersimpan di {folder}"


def urutan(ke: int, banyak: int) -> str:
    """Return which workbook of how many is being worked on; nothing where there is only one."""
    return f"Kertas kerja {ke} dari {banyak}" if banyak > 1 else ""


def siap(buku: Sequence[Path]) -> str:
    """Return what the window says of workbooks it was opened with."""
    return buku[0].name if len(buku) == 1 else f"{len(buku)} kertas kerja siap dibuat laporannya"


def pesan(satu: Finding) -> str:
    """Return the message of a finding, with the office's explanation where there is one."""
    return satu.pesan if satu.diterima is None else f"{satu.pesan}\nPenjelasan: {satu.diterima}"


def letak(satu: Finding) -> str:
    """Return the places of a finding, one a line; of many only the first."""
    semua = [_tempat(tempat) for tempat in satu.tempat]
    if len(semua) <= _LETAK_MAKS:
        return "\n".join(semua)
    tampil = semua[: _LETAK_MAKS - 1]
    return "\n".join([*tampil, f"dan {len(semua) - len(tampil)} sel lain"])


def rincian(satu: Finding) -> list[tuple[str, str]]:
    """Return heading and text of everything else that is known of a finding; empty texts are left out."""
    isi = (
        ("Letak", ", ".join(_tempat(tempat) for tempat in satu.tempat)),
        ("Tertulis", satu.ditemukan),
        ("Seharusnya", satu.seharusnya or ""),
        ("Mengapa Penting", satu.mengapa),
        ("Cara Memperbaiki", satu.perbaikan),
    )
    return [(judul, teks) for judul, teks in isi if teks]


def keterangan(*bagian: tuple[str, str]) -> str:
    """Return headings and texts as a tooltip that wraps; escaped, because a cell's text may look like HTML."""
    isi = (f"<p><b>{html.escape(judul)}</b><br>{html.escape(teks)}</p>" for judul, teks in bagian)
    return f"<qt>{''.join(isi)}</qt>"


def _tempat(tempat: Tempat) -> str:
    return str(tempat.ref)
