"""The page of all keys: `python -m lkjip_desktop.pipeline.kunci docs/kunci.md` writes it, `--periksa` compares."""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from lkjip_desktop.pipeline.siapkan import keys

_PENGANTAR = """# Kunci isian

Halaman ini dibuat dari templat dan kertas kerja contoh; jangan menyuntingnya. Buat ulang dengan
`python -m lkjip_desktop.pipeline.kunci docs/kunci.md`.

Ketik kunci di antara dua pasang kurung kurawal pada dokumen Word, misalnya `{{instansi.nama}}`, lalu jalankan
`lkjip siapkan DOKUMEN.docx`. Hasilnya adalah templat untuk `lkjip buat BUKU --templat TEMPLAT.docx`, dan laporan dari
templat itu dapat diperbarui dengan `lkjip perbarui`.

| Awal kunci | Artinya |
|---|---|
| tanpa awalan | angka, nama, atau sel; selalu mengikuti kertas kerja, kecuali diketik dengan tangan |
| `kalimat.` | kalimat yang disusun dari angka; mengikuti kertas kerja selama tidak disunting |
| `teks.` | naskah yang diisi sekali, lalu milik perangkat daerah |
| `grafik.` | grafik yang angkanya diperbarui di tempatnya |
| `bagan.` | bagan susunan organisasi yang digambar sekali |

Kunci dengan `[]` milik satu baris tabel atau satu rangkaian paragraf, yang diulang untuk setiap isinya. Letakkan semua
kunci sebuah tabel dalam satu baris tabel Word; baris itu digandakan sebanyak yang diperlukan.
"""
_TUNGGAL, _BERULANG = "## Isian tunggal", "## Isian berulang"
_ARTI = {
    "anggaran": "Anggaran dan realisasi seluruh program",
    "banding": "Grafik pembanding, bila datanya ada",
    "capaian": "Capaian kinerja seluruh indikator",
    "efisiensi": "Efisiensi penggunaan sumber daya",
    "eksternal": "Hambatan dari luar perangkat daerah",
    "fungsi": "Fungsi perangkat daerah",
    "hukumbagan": "Peraturan yang menjadi dasar bagan organisasi",
    "ikhtisar": "Ikhtisar eksekutif",
    "iku": "Indikator Kinerja Utama",
    "instansi": "Perangkat daerah dan daerahnya",
    "internal": "Hambatan dari dalam perangkat daerah",
    "isu": "Permasalahan utama (isu strategis)",
    "jangka": "Perbandingan dengan target akhir Renstra",
    "laporan": "Sebutan dan tahun laporan",
    "misi": "Misi kepala daerah",
    "pemecahan": "Pemecahan masalah",
    "pendorong": "Faktor pendorong",
    "pengantar": "Kata pengantar",
    "penghambat": "Faktor penghambat",
    "penutup": "Penutup",
    "pk": "Perjanjian Kinerja",
    "pkjumlah": "Jumlah anggaran dalam Perjanjian Kinerja",
    "pkprog": "Program dan anggaran dalam Perjanjian Kinerja",
    "pohon": "Program, kegiatan, dan sub kegiatan",
    "renstra": "Rencana Strategis",
    "ringkasan": "Ringkasan untuk pimpinan",
    "riwayat": "Perbandingan dengan tahun-tahun sebelumnya",
    "rkt": "Rencana Kinerja Tahunan",
    "rktjumlah": "Jumlah anggaran dalam Rencana Kinerja Tahunan",
    "rktprog": "Program dan anggaran dalam Rencana Kinerja Tahunan",
    "sampul": "Sampul",
    "sasaran": "Sasaran strategis",
    "serapan": "Serapan anggaran setiap program",
    "skala": "Skala kategori capaian",
    "standar": "Perbandingan dengan standar nasional",
    "struktur": "Susunan organisasi",
    "survei": "Survei kepuasan masyarakat",
    "tapkin": "Penetapan Kinerja",
    "ttd": "Tempat, tanggal, dan penanda tangan",
    "tugas": "Tugas perangkat daerah",
    "tujuan": "Tujuan",
    "ubah": "Perubahan Perjanjian Kinerja",
    "ukur": "Pengukuran kinerja setiap sasaran",
    "unsur": "Unsur survei kepuasan masyarakat",
    "uraian": "Uraian capaian setiap indikator",
    "definisi": "Penjelasan setiap Indikator Kinerja Utama",
    "ind": "Indikator dengan target, realisasi, dan capaian",
    "jarak": "Jarak setiap indikator ke target akhir Renstra",
    "keg": "Kegiatan dengan anggaran dan realisasi",
    "kk": "Kertas kerja pengukuran kinerja",
    "mutu": "Rentang nilai mutu pelayanan",
    "perubahan": "Perubahan setiap indikator dari tahun lalu",
    "prog": "Program dengan anggaran dan realisasi",
    "ringkas": "Indikator dalam ringkasan untuk pimpinan",
    "riwayatdua": "Indikator selama dua tahun (r realisasi, c capaian; 1 tahun laporan, 2 tahun sebelumnya)",
    "riwayattiga": "Indikator selama tiga tahun (r realisasi, c capaian; 1 tahun laporan, 2 tahun sebelumnya)",
    "riwayatempat": "Indikator selama empat tahun (r realisasi, c capaian; 1 tahun laporan, 2 tahun sebelumnya)",
    "riwayatlima": "Indikator selama lima tahun (r realisasi, c capaian; 1 tahun laporan, 2 tahun sebelumnya)",
}
_TERPANJANG = 70


def halaman() -> str:
    """Return the page: single texts, then what repeats, each by its subject. Raises KeyError for one without words."""
    from lkjip_desktop.writers.word.kunci import GRAFIK, baca_kunci

    kelompok: dict[tuple[bool, str], list[tuple[str, str]]] = defaultdict(list)
    for teks, contoh in keys().items():
        kunci = baca_kunci(teks)
        if kunci is not None:
            isi = contoh or ("(grafik)" if kunci.pemilik == GRAFIK else "")
            kelompok[kunci.rekaman is not None, kunci.nama].append((teks, isi))
    bagian = [_PENGANTAR]
    for berulang, judul in ((False, _TUNGGAL), (True, _BERULANG)):
        bagian.append(f"{judul}\n")
        sejenis = sorted(nama for ulang, nama in kelompok if ulang is berulang)
        bagian += [_kelompok(_ARTI[nama], kelompok[berulang, nama]) for nama in sejenis]
    return "\n".join(bagian)


def _kelompok(arti: str, isi: list[tuple[str, str]]) -> str:
    baris = [f"| `{{{{{kunci}}}}}` | {_sel(contoh)} |" for kunci, contoh in isi]
    return "\n".join([f"### {arti}\n", "| Kunci | Contoh |", "|---|---|", *baris]) + "\n"


def _sel(contoh: str) -> str:
    rapi = " ".join(contoh.split()).replace("|", "\\|")
    return rapi if len(rapi) <= _TERPANJANG else f"{rapi[:_TERPANJANG].rstrip()}…"


def utama(argumen: Sequence[str] | None = None) -> int:
    """Write the page, or with --periksa compare it; return the exit code."""
    pengurai = argparse.ArgumentParser(prog="python -m lkjip_desktop.pipeline.kunci")
    pengurai.add_argument("berkas", type=Path)
    pengurai.add_argument("--periksa", action="store_true", help="hanya bandingkan; kode keluar 1 bila basi")
    pilihan = pengurai.parse_args(argumen)
    baru = halaman()
    if pilihan.periksa:
        sesuai = pilihan.berkas.is_file() and pilihan.berkas.read_text(encoding="utf-8") == baru
        print("Halaman kunci sudah sesuai." if sesuai else f"{pilihan.berkas} perlu dibuat ulang.")
        return 0 if sesuai else 1
    pilihan.berkas.parent.mkdir(parents=True, exist_ok=True)
    pilihan.berkas.write_text(baru, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(utama())
