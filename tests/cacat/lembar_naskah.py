"""Sheets of prose: tugas and fungsi, structure, issues, factors, obstacles, remedies."""

from __future__ import annotations

from tests.cacat.tabel_ukuran import Penyusun

_DAFTAR: list[tuple[str, str, list[str], list[list[str]]]] = [
    (
        "TUGAS DAN FUNGSI",
        "TUGAS DAN FUNGSI",
        ["No", "Fungsi"],
        [["1", "Perumusan kebijakan teknis"], ["2", "Pelaksanaan pelayanan"], ["3", "Pelaporan"]],
    ),
    (
        "PERMASALAHAN",
        "PERMASALAHAN UTAMA (ISU STRATEGIS)",
        ["No", "Permasalahan Utama"],
        [["1", "Sarana pelayanan belum memadai"], ["2", "Kompetensi pegawai belum merata"]],
    ),
    (
        "HAMBATAN",
        "HAMBATAN DAN KENDALA",
        ["No", "Jenis", "Hambatan / Kendala"],
        [["1", "Internal", "Jumlah pegawai terbatas"], ["2", "Eksternal", "Jarak wilayah pelayanan jauh"]],
    ),
    (
        "PEMECAHAN MASALAH",
        "PEMECAHAN MASALAH",
        ["No", "Pemecahan Masalah"],
        [["1", "Menambah petugas pelayanan"], ["2", "Melaksanakan pelatihan"]],
    ),
]


def naskah(susun: Penyusun) -> None:
    """Write the sheets of prose, and the factors of each indikator with figures of the year in them."""
    tulis = susun.penulis
    for lembar, judul, kepala, baris in _DAFTAR:
        tulis.polos((lembar, 1, 1), judul)
        for b, isi in enumerate([kepala, *baris], start=3):
            for k, teks in enumerate(isi, start=1):
                tulis.polos((lembar, b, k), teks)
    lembar = "FAKTOR"
    tulis.polos((lembar, 1, 1), f"FAKTOR PENDORONG DAN PENGHAMBAT TAHUN {susun.kantor.tahun}")
    for k, teks in enumerate(["No", "Indikator Kinerja", "Faktor Pendorong", "Faktor Penghambat"], start=1):
        tulis.polos((lembar, 3, k), teks)
    for b, satu in enumerate(susun.kantor.ukuran, start=4):
        for k, teks in enumerate((str(b - 3), satu.nama, satu.jenis.keterangan, "Anggaran terbatas"), start=1):
            tulis.polos((lembar, b, k), teks)
