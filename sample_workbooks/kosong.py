"""The empty workbook: every sheet the program reads, with hints, lists to choose from and guarded formulas."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from sample_workbooks.kosong_anggaran import anggaran
from sample_workbooks.lembar import Buku, Lembar

DIBUAT = datetime(2025, 1, 2, 8, 0)
SATUAN = ["%", "Nilai", "Indeks", "Hari", "Orang", "Dokumen", "Predikat"]
POLARISASI = ["Makin tinggi makin baik", "Makin rendah makin baik"]
UNSUR = (
    "Persyaratan",
    "Sistem, Mekanisme, dan Prosedur",
    "Waktu Penyelesaian",
    "Biaya/Tarif",
    "Produk Spesifikasi Jenis Pelayanan",
    "Kompetensi Pelaksana",
    "Perilaku Pelaksana",
    "Penanganan Pengaduan, Saran, dan Masukan",
    "Sarana dan Prasarana",
)


def bangun_kosong(berkas: Path) -> None:
    """Write the empty workbook."""
    with Buku(berkas, "Kertas Kerja LKjIP", DIBUAT) as buku:
        for tulis in (_identitas, _kertas_kerja, _iku, _pk, _rkt, _capaian, _skm, _perbandingan, _renstra, anggaran):
            tulis(buku)
        for tulis in (_struktur, _tugas, _permasalahan, _faktor, _hambatan, _pemecahan):
            tulis(buku)


def _baris_kosong(lembar: Lembar, awal: int, banyak: int, gaya: Sequence[str]) -> None:
    """Write bordered empty rows that grow with what is typed into them."""
    for baris in range(awal, awal + banyak):
        for kolom, rupa in enumerate(gaya, start=1):
            lembar.tulis(baris, kolom, None, rupa)


def _pilihan(lembar: Lembar, rentang: str, pilihan: Sequence[str], *, wajib: bool) -> None:
    """Offer a list in these cells; other text is refused only where `wajib`."""
    lembar.isi.data_validation(
        rentang,
        {
            "validate": "list",
            "source": list(pilihan),
            "error_type": "stop" if wajib else "information",
            "error_title": "Periksa isian",
            "error_message": "Pilih dari daftar." if wajib else "Isian ini tidak ada dalam daftar.",
        },
    )


def _identitas(buku: Buku) -> None:
    lembar = buku.lembar("Identitas", [28, 70])
    lembar.judul(1, "IDENTITAS PERANGKAT DAERAH")
    label = ("Nama Perangkat Daerah", "Kabupaten/Kota", "Tahun", "Periode Renstra", "Visi", "Misi", "Tujuan")
    penutup = ("Dasar Pembentukan", "Nama Kepala", "Jabatan", "Pangkat/Golongan", "NIP", "Tempat", "Tanggal")
    for baris, satu in enumerate((*label, *penutup), start=3):
        lembar.deret(baris, (satu, None), ("label", "isian teks" if satu == "NIP" else "isian"))
    lembar.isi.data_validation(
        "B5",
        {
            "validate": "integer",
            "criteria": "between",
            "minimum": 2015,
            "maximum": 2099,
            "error_title": "Periksa isian",
            "error_message": "Isi tahun dengan empat angka.",
        },
    )
    buku.beri_nama("Tahun", "=Identitas!$B$5")
    lembar.petunjuk(
        18,
        "isi kolom berwarna. Lembar yang tidak dipakai boleh dibiarkan kosong atau dihapus.",
        "Tahun pada lembar Perbandingan dan Renstra mengikuti Tahun di lembar ini.",
        "Kolom NIP berformat teks agar delapan belas angkanya utuh; spasi boleh dipakai.",
    )


def _kertas_kerja(buku: Buku) -> None:
    lebar = [5, 34, 38, 10, 26, 44, 12, 12, 12, 40]
    lembar = buku.lembar("Kertas Kerja", lebar, mendatar=True)
    lembar.judul(1, "KERTAS KERJA PENYUSUNAN LKjIP", "INDIKATOR KINERJA SASARAN")
    judul = ("No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Polarisasi", "Cara Perhitungan")
    lembar.kepala(4, *judul, "Target", "Realisasi", "Capaian (%)", "Keterangan")
    gaya = ("tengah", "teks", "teks", "tengah", "teks", "teks", "tengah", "tengah", "tengah", "teks")
    _baris_kosong(lembar, 5, 12, gaya)
    _pilihan(lembar, "D5:D16", SATUAN, wajib=False)
    _pilihan(lembar, "E5:E16", POLARISASI, wajib=True)
    lembar.beku(4, 4)
    lembar.petunjuk(
        18,
        "satu baris untuk satu indikator; sasaran yang sama cukup ditulis sekali lalu selnya digabung.",
        "Kolom Capaian boleh dikosongkan; program mengisinya menurut Ketentuan Perhitungan.",
    )


def _iku(buku: Buku) -> None:
    lembar = buku.lembar("IKU", [6, 60, 12, 14, 44], mendatar=True)
    lembar.judul(1, "INDIKATOR KINERJA UTAMA")
    lembar.kepala(3, "No", "Indikator Kinerja", "Satuan", "Target", "Cara Perhitungan")
    _baris_kosong(lembar, 4, 12, ("tengah", "teks", "tengah", "tengah", "teks"))
    _pilihan(lembar, "C4:C15", SATUAN, wajib=False)
    lembar.beku(3, 3)
    lembar.petunjuk(17, "salin dari keputusan penetapan IKU.")


def _pk(buku: Buku) -> None:
    lembar = buku.lembar("Perjanjian Kinerja", [6, 50, 44, 22, 16])
    lembar.judul(1, "PERJANJIAN KINERJA")
    lembar.kepala(3, "No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target")
    _baris_kosong(lembar, 4, 12, ("tengah", "teks", "teks", "tengah", "tengah"))
    _pilihan(lembar, "D4:D15", SATUAN, wajib=False)
    lembar.kepala(17, "No", "Program", "Anggaran", "Keterangan")
    _baris_kosong(lembar, 18, 8, ("tengah", "teks", "rupiah", "tengah"))
    lembar.deret(26, (None, "Jumlah Anggaran", None, None), ("tengah", "teks tebal", "rupiah tebal", "tengah"))
    lembar.rumus(26, 3, '=IF(COUNT(C18:C25)=0,"",SUM(C18:C25))', None, "rupiah tebal")
    lembar.petunjuk(28, "salin dari Perjanjian Kinerja yang ditandatangani; bila ada perubahan, pakai yang terakhir.")


def _rkt(buku: Buku) -> None:
    lembar = buku.lembar("RKT", [6, 50, 62, 14, 16], mendatar=True)
    lembar.judul(1, "RENCANA KINERJA TAHUNAN (RKT)")
    lembar.kepala(3, "No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target")
    _baris_kosong(lembar, 4, 15, ("tengah", "teks", "teks", "tengah", "tengah"))
    _pilihan(lembar, "D4:D18", SATUAN, wajib=False)
    lembar.beku(3, 3)
    lembar.petunjuk(20, "indikator yang direncanakan tetapi tidak diukur tahun ini juga ditulis di sini.")


def _capaian(buku: Buku) -> None:
    lembar = buku.lembar("Capaian", [6, 60, 12, 16, 16, 16], mendatar=True)
    lembar.judul(1, "TARGET DAN REALISASI KINERJA")
    lembar.kepala(3, "No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)")
    _baris_kosong(lembar, 4, 12, ("tengah", "teks", *["tengah"] * 4))
    _pilihan(lembar, "C4:C15", SATUAN, wajib=False)
    lembar.tulis(17, 1, "Data dukung", "label")
    lembar.kepala(18, "No", "Uraian", "Satuan", "Jumlah")
    _baris_kosong(lembar, 19, 8, ("tengah", "teks", "tengah", "tengah"))
    lembar.beku(3, 3)
    lembar.petunjuk(28, "data dukung adalah angka pembilang dan penyebut yang menghasilkan realisasi.")


def _skm(buku: Buku) -> None:
    lembar = buku.lembar("SKM", [6, 56, 18, 22])
    lembar.judul(1, "SURVEI KEPUASAN MASYARAKAT (SKM)")
    lembar.tulis(3, 2, "Jumlah Responden", "label")
    lembar.tulis(3, 3, None, "isian")
    lembar.kepala(5, "No", "Unsur Pelayanan", "Nilai Rata-rata", "Nilai Rata-rata Tertimbang")
    for nomor, nama in enumerate(UNSUR, start=1):
        baris = 5 + nomor
        lembar.deret(baris, (f"U{nomor}", nama, None), ("tengah", "teks", "dua"))
        lembar.rumus(baris, 4, f'=IF(ISNUMBER(C{baris}),C{baris}/9,"")', None, "dua")
    _simpulan_skm(lembar)
    lembar.isi.data_validation(
        "C6:C14",
        {
            "validate": "decimal",
            "criteria": "between",
            "minimum": 1,
            "maximum": 4,
            "error_title": "Periksa isian",
            "error_message": "Nilai rata-rata antara 1,00 dan 4,00.",
        },
    )
    lembar.petunjuk(
        20, "isi Nilai Rata-rata; nilai lain dihitung. Bobot 1/9 dan mutu menurut PermenPANRB Nomor 14 Tahun 2017."
    )


def _simpulan_skm(lembar: Lembar) -> None:
    """Write index, converted value and grade, shown only once all nine unsur have a value."""
    mutu = 'IF(D16>=88.31,"A (Sangat Baik)",IF(D16>=76.61,"B (Baik)",IF(D16>=65,"C (Kurang Baik)","D (Tidak Baik)")))'
    baris = (
        (15, "Nilai Indeks", '=IF(COUNT(C6:C14)=9,SUM(D6:D14),"")', "dua tebal"),
        (16, "Nilai IKM setelah dikonversi (Indeks x 25)", '=IF(ISNUMBER(D15),ROUND(D15*25,2),"")', "dua tebal"),
        (17, "Mutu Pelayanan", f'=IF(ISNUMBER(D16),{mutu},"")', "tengah tebal"),
    )
    for nomor, label, rumus, gaya in baris:
        lembar.gabung(f"A{nomor}:C{nomor}", label, "teks tebal")
        lembar.rumus(nomor, 4, rumus, None, gaya)


def _perbandingan(buku: Buku) -> None:
    lembar = buku.lembar("Perbandingan", [46, 10, *[12] * 10], mendatar=True)
    lembar.judul(1, "PERBANDINGAN REALISASI DAN CAPAIAN KINERJA")
    lembar.gabung("A3:A4", "Indikator Kinerja", "kepala")
    lembar.gabung("B3:B4", "Satuan", "kepala")
    for mundur, (kiri, kanan) in enumerate((("C", "D"), ("E", "F"), ("G", "H"), ("I", "J"), ("K", "L"))):
        lembar.gabung(f"{kiri}3:{kanan}3", None, "kepala")
        _tahun(lembar, 3, 3 + 2 * mundur, mundur)
    for kolom in range(3, 13):
        lembar.tulis(4, kolom, "Realisasi" if kolom % 2 else "Capaian", "kepala")
    _baris_kosong(lembar, 5, 12, ("teks", "tengah", *["tengah"] * 10))
    lembar.beku(3, 4)
    lembar.petunjuk(18, "tahun pada kepala tabel mengikuti Tahun di lembar Identitas dan boleh diganti.")


def _tahun(lembar: Lembar, baris: int, kolom: int, mundur: int) -> None:
    """Write the reporting year less `mundur` as a heading, empty while the year is not given."""
    lembar.rumus(baris, kolom, f'=IF(ISNUMBER(Tahun),Tahun-{mundur},"")', None, "kepala")


def _renstra(buku: Buku) -> None:
    lembar = buku.lembar("Renstra", [6, 46, 44, 10, 14, 14, 18, 18], mendatar=True)
    lembar.judul(1, "REALISASI KINERJA TERHADAP TARGET AKHIR RENSTRA")
    tegak = ("No", "Indikator Kinerja", "Cara Perhitungan", "Satuan", "Target Akhir Renstra", "Capaian (%)")
    for kolom, judul in zip("ABCDGH", tegak, strict=True):
        lembar.gabung(f"{kolom}3:{kolom}4", judul, "kepala")
    lembar.gabung("E3:F3", "Realisasi", "kepala")
    _tahun(lembar, 4, 5, 1)
    _tahun(lembar, 4, 6, 0)
    _baris_kosong(lembar, 5, 12, ("tengah", "teks", "teks", *["tengah"] * 5))
    lembar.beku(3, 4)
    lembar.petunjuk(18, "target akhir adalah target tahun terakhir Periode Renstra.")


def _struktur(buku: Buku) -> None:
    lembar = buku.lembar("Struktur Organisasi", [50, 50, 50], mendatar=True)
    lembar.judul(1, "STRUKTUR ORGANISASI")
    lembar.kepala(3, "Kepala / Sekretariat / Bidang", "Sub Bagian / Seksi / Jabatan Fungsional", "Pelaksana")
    _baris_kosong(lembar, 4, 24, ("teks", "teks", "teks"))
    lembar.petunjuk(29, "satu jabatan satu baris; jabatan bawahan ditulis di bawahnya, satu kolom lebih ke kanan.")


def _tugas(buku: Buku) -> None:
    lembar = buku.lembar("Tugas dan Fungsi", [14, 96])
    lembar.judul(1, "TUGAS DAN FUNGSI")
    for baris, label in ((3, "Dasar hukum"), (4, "Tugas")):
        lembar.tulis(baris, 1, label, "label")
        lembar.tulis(baris, 2, None, "isian")
    lembar.kepala(6, "No", "Fungsi")
    _baris_kosong(lembar, 7, 12, ("tengah", "teks"))


def _permasalahan(buku: Buku) -> None:
    _daftar(buku, "Permasalahan", "PERMASALAHAN UTAMA (ISU STRATEGIS)", "Permasalahan Utama")


def _pemecahan(buku: Buku) -> None:
    _daftar(buku, "Pemecahan Masalah", "PEMECAHAN MASALAH", "Pemecahan Masalah")


def _daftar(buku: Buku, nama: str, judul: str, kepala: str) -> None:
    lembar = buku.lembar(nama, [6, 104])
    lembar.judul(1, judul)
    lembar.kepala(3, "No", kepala)
    _baris_kosong(lembar, 4, 12, ("tengah", "teks"))
    lembar.petunjuk(17, "satu butir satu baris.")


def _faktor(buku: Buku) -> None:
    lembar = buku.lembar("Faktor", [6, 44, 54, 54], mendatar=True)
    lembar.judul(1, "FAKTOR PENDORONG DAN PENGHAMBAT")
    lembar.kepala(3, "No", "Indikator Kinerja", "Faktor Pendorong", "Faktor Penghambat")
    _baris_kosong(lembar, 4, 15, ("tengah", "teks", "teks", "teks"))
    lembar.petunjuk(20, "satu faktor satu baris; nama indikator cukup ditulis pada baris pertamanya.")


def _hambatan(buku: Buku) -> None:
    lembar = buku.lembar("Hambatan", [6, 18, 90])
    lembar.judul(1, "HAMBATAN DAN KENDALA")
    lembar.kepala(3, "No", "Jenis", "Hambatan / Kendala")
    _baris_kosong(lembar, 4, 12, ("tengah", "tengah", "teks"))
    _pilihan(lembar, "B4:B15", ["Internal", "Eksternal"], wajib=True)
    lembar.petunjuk(17, "satu hambatan satu baris.")
