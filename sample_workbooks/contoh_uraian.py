"""The sample's descriptive sheets: structure, duties, problems, programs, causes, obstacles and remedies."""

from __future__ import annotations

from collections.abc import Sequence

from sample_workbooks import contoh_teks as isi
from sample_workbooks.lembar import Buku, Lembar


def tulis_uraian(buku: Buku) -> None:
    """Write the descriptive sheets of the sample."""
    for tulis in (_struktur, _tugas, _permasalahan, _program, _faktor, _hambatan, _pemecahan):
        tulis(buku)


def _struktur(buku: Buku) -> None:
    lembar = buku.lembar("STRUKTUR", [54, 60])
    baris = 1
    for jabatan, bawahan in isi.STRUKTUR:
        lembar.tulis(baris, 1, jabatan, "label")
        for ke, nama in enumerate(bawahan, start=1):
            lembar.tulis(baris + ke, 2, nama)
        baris += 1 + len(bawahan)


def _tugas(buku: Buku) -> None:
    lembar = buku.lembar("TUGAS DAN FUNGSI", [14, 90])
    lembar.judul(1, "TUGAS DAN FUNGSI")
    lembar.deret(3, ("Dasar hukum", isi.DASAR_TUGAS), ("label", "biasa"))
    lembar.deret(4, ("Tugas", isi.TUGAS), ("label", "biasa"))
    lembar.kepala(6, "No", "Fungsi")
    for ke, fungsi in enumerate(isi.FUNGSI):
        lembar.deret(7 + ke, (f"{chr(97 + ke)}.", fungsi), ("tengah", "teks"))


def _permasalahan(buku: Buku) -> None:
    _daftar(buku, "PERMASALAHAN", "PERMASALAHAN UTAMA (ISU STRATEGIS)", "Permasalahan Utama", isi.PERMASALAHAN)


def _pemecahan(buku: Buku) -> None:
    _daftar(buku, "PEMECAHAN MASALAH", "PEMECAHAN MASALAH", "Pemecahan Masalah", isi.PEMECAHAN)


def _daftar(buku: Buku, nama: str, judul: str, kepala: str, butir: Sequence[str]) -> None:
    lembar = buku.lembar(nama, [6, 96])
    lembar.judul(1, judul)
    lembar.kepala(3, "No", kepala)
    for nomor, satu in enumerate(butir, start=1):
        lembar.deret(3 + nomor, (nomor, satu), ("tengah", "teks"))


def _program(buku: Buku) -> None:
    lembar = buku.lembar("PROGRAM KEGIATAN", [6, 40, 48, 60], mendatar=True)
    lembar.judul(1, "PROGRAM, KEGIATAN, DAN SUB KEGIATAN TAHUN 2024")
    lembar.kepala(3, "No", "Program", "Kegiatan", "Sub Kegiatan")
    lembar.beku(3, 3)
    baris = 4
    for nomor, (program, kegiatan) in enumerate(isi.PROGRAM_KEGIATAN, start=1):
        lembar.deret(baris, (nomor, program, None, None), ("tengah tebal", "teks tebal", "teks", "teks"))
        baris = _kegiatan(lembar, baris + 1, kegiatan)


def _kegiatan(lembar: Lembar, baris: int, kegiatan: Sequence[tuple[str, Sequence[str]]]) -> int:
    """Write a program's kegiatan and sub kegiatan, each on a row of its own; return the next free row."""
    gaya = ("tengah", "teks", "teks", "teks")
    for nama, sub_kegiatan in kegiatan:
        lembar.deret(baris, (None, None, nama, None), gaya)
        for ke, sub in enumerate(sub_kegiatan, start=1):
            lembar.deret(baris + ke, (None, None, None, sub), gaya)
        baris += 1 + len(sub_kegiatan)
    return baris


def _faktor(buku: Buku) -> None:
    lembar = buku.lembar("FAKTOR", [6, 40, 54, 54], mendatar=True)
    lembar.judul(1, "FAKTOR PENDORONG DAN PENGHAMBAT CAPAIAN KINERJA TAHUN 2024")
    lembar.kepala(3, "No", "Indikator Kinerja", "Faktor Pendorong", "Faktor Penghambat")
    baris = 4
    for nomor, (indikator, pasangan) in enumerate(isi.FAKTOR, start=1):
        for ke, (pendorong, penghambat) in enumerate(pasangan):
            lembar.deret(baris + ke, (None, None, pendorong, penghambat), ("tengah", "teks", "teks", "teks"))
        akhir = baris + len(pasangan) - 1
        lembar.gabung(f"A{baris}:A{akhir}", nomor, "tengah")
        lembar.gabung(f"B{baris}:B{akhir}", indikator, "teks")
        baris = akhir + 1


def _hambatan(buku: Buku) -> None:
    lembar = buku.lembar("HAMBATAN", [6, 16, 86])
    lembar.judul(1, "HAMBATAN DAN KENDALA TAHUN 2024")
    lembar.kepala(3, "No", "Jenis", "Hambatan / Kendala")
    baris = 4
    for jenis, butir in isi.HAMBATAN:
        for ke, satu in enumerate(butir):
            lembar.deret(baris + ke, (baris + ke - 3, None, satu), ("tengah", "tengah", "teks"))
        lembar.gabung(f"B{baris}:B{baris + len(butir) - 1}", jenis, "tengah")
        baris += len(butir)
