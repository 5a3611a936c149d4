"""What the real office's workbook says, cell by cell; the sample workbook says the same."""

from __future__ import annotations

RASIO = "Rasio Kepemilikan KTP elektronik"
LAMA = "Lama Pengurusan KTP elektronik"
NILAI = "Nilai survei Kepuasan Masyarakat terhadap Pelayanan Administrasi Kependudukan"
EFEKTIF = "Meningkatkan efektifitas Manajemen Pelayanan Administrasi Kependudukan"
KUALITAS = "Meningkatkan Kualitas Pelayanan dalam bidang Administrasi Kependudukan dan Pencatatan Sipil"
RKT = "Meningkatnya Efektivitas Pelayanan Administrasi Kependudukan dan Pencatatan Sipil"
KIA = "Persentase penerbitan Kartu Identitas Anak (KIA) bagi anak usia 0-5 tahun dan anak usia 5-17 tahun kurang 1 hari"
KERJA_SAMA = "Jumlah Kerjasama antar Lembaga dalam Pemanfaatan Data, dan Hak Akses Pemanfaatan Data"

# Name, sasaran, unit, direction of every indikator, measured ones first.
INDIKATOR = [
    (RASIO, EFEKTIF, "%", "naik"),
    (LAMA, EFEKTIF, "Hari", "turun"),
    (NILAI, KUALITAS, "%", "naik"),
    (
        "Persentase Pemenuhan Layanan Administrasi Perkantoran",
        "Meningkatnya Kualitas Pelayanan Administrasi Perkantoran",
        "%",
        "naik",
    ),
    ("Rasio Anak usia 0-18 tahun Berakta Kelahiran", RKT, "%", "naik"),
    ("Rasio Pasangan Non Muslim yang berakta Nikah", RKT, "%", "naik"),
    ("Persentase Akurasi Data Kependudukan", RKT, "%", "naik"),
    (KIA, RKT, "%", "naik"),
    ("Rasio Penerbitan Akta Kematian", RKT, "%", "naik"),
    ("Kepemilikan Kartu Keluarga (KK)", RKT, "%", "naik"),
    ("Terealisasinya jumlah Data Penduduk yang diakurasi", RKT, "Data", "naik"),
    (KERJA_SAMA, RKT, None, "naik"),
]

# Every figure: sheet, cell, kind, year, value (or text where it is no number).
FAKTA: dict[str, list[tuple[str, str, str, int, str]]] = {
    RASIO: [
        ("KERTAS KERJA", "F7", "target", 2024, "92"),
        ("KERTAS KERJA", "G7", "realisasi", 2024, "101.33"),
        ("KERTAS KERJA", "H7", "capaian", 2024, "%"),
        ("KERTAS KERJA", "E7", "realisasi", 2024, "101.33"),
        ("KERTAS KERJA", "E7", "pembilang", 2024, "502024"),
        ("KERTAS KERJA", "E7", "penyebut", 2024, "499362"),
        ("TABEL 3.1", "D5", "target", 2024, "92"),
        ("TABEL 3.1", "E5", "realisasi", 2024, "101.33"),
        ("TABEL 3.1", "F5", "capaian", 2024, "110.14"),
        ("TABEL 3.1", "D10", "pembilang", 2024, "506024"),
        ("TABEL 3.1", "D11", "penyebut", 2024, "499362"),
        ("IKU", "D4", "target", 2024, "92"),
        ("PENETAPAN KINERJA", "C9", "target", 2024, "92"),
        ("RKT", "D9", "target", 2024, "92"),
        ("RENSTRA", "E6", "realisasi", 2023, "102.51"),
        ("RENSTRA", "F6", "realisasi", 2024, "101.33"),
        ("RENSTRA", "C6", "realisasi", 2024, "101.33"),
        ("RENSTRA", "C6", "pembilang", 2024, "506024"),
        ("RENSTRA", "C6", "penyebut", 2024, "499362"),
        ("RENSTRA", "G6", "target renstra", 2026, "96"),
        ("RENSTRA", "H6", "capaian renstra", 2024, "110.14"),
        *[
            ("PERBANDINGAN", f"{huruf}6", jenis, tahun, nilai)
            for huruf, jenis, tahun, nilai in (
                ("C", "realisasi", 2024, "101.33"),
                ("D", "capaian", 2024, "110.14"),
                ("E", "realisasi", 2023, "102.51"),
                ("F", "capaian", 2023, "111.42"),
                ("G", "realisasi", 2022, "100.47"),
                ("H", "capaian", 2022, "114.17"),
                ("I", "realisasi", 2021, "99.44"),
                ("J", "capaian", 2021, "115.62"),
                ("K", "realisasi", 2020, "99.99"),
                ("L", "capaian", 2020, "119.03"),
            )
        ],
    ],
    LAMA: [
        ("KERTAS KERJA", "F8", "target", 2024, "1"),
        ("KERTAS KERJA", "G8", "realisasi", 2024, "1"),
        ("KERTAS KERJA", "H8", "capaian", 2024, "Baik"),
        ("TABEL 3.1", "D6", "target", 2024, "1"),
        ("TABEL 3.1", "E6", "realisasi", 2024, "1"),
        ("TABEL 3.1", "F6", "capaian", 2024, "Baik"),
        ("IKU", "D5", "target", 2024, "1"),
        ("PENETAPAN KINERJA", "C10", "target", 2024, "1"),
        ("RKT", "D10", "target", 2024, "1"),
        ("RENSTRA", "E7", "realisasi", 2023, "1"),
        ("RENSTRA", "F7", "realisasi", 2024, "1"),
        ("RENSTRA", "G7", "target renstra", 2026, "1"),
        ("RENSTRA", "H7", "capaian renstra", 2024, "1"),
        *[
            ("PERBANDINGAN", f"{huruf}7", "capaian" if ganjil else "realisasi", 2024 - urut // 2, "1")
            for urut, huruf in enumerate("CDEFGHIJKL")
            for ganjil in (urut % 2,)
        ],
    ],
    NILAI: [
        ("KERTAS KERJA", "F9", "target", 2024, "85"),
        ("KERTAS KERJA", "G9", "realisasi", 2024, "95.02"),
        ("KERTAS KERJA", "H9", "capaian", 2024, "%"),
        ("KERTAS KERJA", "E9", "realisasi", 2024, "95.02"),
        ("TABEL 3.1", "D7", "target", 2024, "85"),
        ("TABEL 3.1", "E7", "realisasi", 2024, "95.02"),
        ("TABEL 3.1", "F7", "capaian", 2024, "111.78"),
        ("IKU", "D6", "target", 2024, "85"),
        ("PK 2024", "E5", "target", 2024, "85"),
        ("PENETAPAN KINERJA", "C11", "target", 2024, "85"),
        ("RKT", "D19", "target", 2024, "85"),
        ("RENSTRA", "E8", "realisasi", 2023, "94.43"),
        ("RENSTRA", "F8", "realisasi", 2024, "95.02"),
        ("RENSTRA", "C8", "realisasi", 2024, "95.02"),
        ("RENSTRA", "G8", "target renstra", 2026, "85"),
        ("RENSTRA", "H8", "capaian renstra", 2024, "111.78"),
        *[
            ("PERBANDINGAN", f"{huruf}8", jenis, tahun, nilai)
            for huruf, jenis, tahun, nilai in (
                ("C", "realisasi", 2024, "95.02"),
                ("D", "capaian", 2024, "111.78"),
                ("E", "realisasi", 2023, "94.43"),
                ("F", "capaian", 2023, "111.09"),
                ("G", "realisasi", 2022, "94.16"),
                ("H", "capaian", 2022, "110.77"),
                ("I", "realisasi", 2021, "99.11"),
                ("J", "capaian", 2021, "116.6"),
                ("K", "realisasi", 2020, "83.75"),
                ("L", "capaian", 2020, "104.68"),
            )
        ],
    ],
    "Persentase Pemenuhan Layanan Administrasi Perkantoran": [("RKT", "D7", "target", 2024, "100")],
    "Rasio Anak usia 0-18 tahun Berakta Kelahiran": [("RKT", "D11", "target", 2024, "98")],
    "Rasio Pasangan Non Muslim yang berakta Nikah": [("RKT", "D12", "target", 2024, "100")],
    "Persentase Akurasi Data Kependudukan": [("RKT", "D13", "target", 2024, "5")],
    KIA: [("RKT", "D14", "target", 2024, "34")],
    "Rasio Penerbitan Akta Kematian": [("RKT", "D15", "target", 2024, "100")],
    "Kepemilikan Kartu Keluarga (KK)": [("RKT", "D16", "target", 2024, "90")],
    "Terealisasinya jumlah Data Penduduk yang diakurasi": [("RKT", "D17", "target", 2024, "30000")],
    KERJA_SAMA: [("RKT", "D18", "target", 2024, "20 Data Kerjasama\n10 Hak Akses Data")],
}

# The cells that name an indikator.
SEBUTAN = {
    RASIO: {"KERTAS KERJA C7", "IKU B4", "PENETAPAN KINERJA B9", "RKT C9", "TABEL 3.1 B5", "RENSTRA B6",
        "PERBANDINGAN A6"},
    LAMA: {
        "KERTAS KERJA C8", "IKU B5", "PENETAPAN KINERJA B10", "RKT C10", "TABEL 3.1 B6", "RENSTRA B7",
        "PERBANDINGAN A7",
    },
    NILAI: {
        "KERTAS KERJA C9", "IKU B6", "PK 2024 C5", "PENETAPAN KINERJA B11", "RKT C19", "TABEL 3.1 B7", "RENSTRA B8",
        "PERBANDINGAN A8",
    },
}  # fmt: skip

# Program: pagu, realisasi, serapan; rows in ANGGARAN, PK 2024, RKT follow one another from 5, 9, 23.
PROGRAM = [
    ("Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", "14291880196", "13070008236", "91.45"),
    ("Pendaftaran Penduduk", "992016149", "834783146", "84.15"),
    ("Pencatatan Sipil", "324561120", "270720388", "83.41"),
    ("Pengelolaan Informasi Administrasi Kependudukan", "3982945775", "3851440597", "96.70"),
    ("Pengelolaan Profil Kependudukan", "50208223", "46109504", "91.84"),
]
TOTAL = {
    ("ANGGARAN D10", "anggaran", "19641611463"),
    ("ANGGARAN E10", "realisasi anggaran", "18073061871"),
    ("ANGGARAN F10", "serapan", "92.01"),
    ("PK 2024 C14", "anggaran", "19641611463"),
    ("RKT C22", "anggaran", "19641611463"),
}
UNSUR = [
    ("U1", "Persyaratan", "3.86", "0.43"),
    ("U2", "Prosedur", "3.90", "0.43"),
    ("U3", "Waktu Pelayanan", "3.77", "0.42"),
    ("U4", "Biaya / Tarif", "3.97", "0.44"),
    ("U5", "Produk Layanan", "3.70", "0.41"),
    ("U6", "Kompetensi Pelaksana", "3.69", "0.41"),
    ("U7", "Perilaku Pelaksana", "3.65", "0.41"),
    ("U8", "Sarana dan Prasarana", "3.87", "0.43"),
    ("U9", "Penanganan Pengaduan, Saran dan Masukan", "3.85", "0.43"),
]
NIP_SEL = {"COVER D19", "KERTAS KERJA I20", "PK 2024 D25", "RKT D39", "PENETAPAN KINERJA B22"}
LEMBAR = [
    ("COVER", "identitas"),
    ("KERTAS KERJA", "kertas kerja"),
    ("KERTAS KERJA", "tanda tangan"),
    ("IKU", "indikator kinerja utama"),
    ("PK 2024", "perjanjian kinerja"),
    ("PK 2024", "program perjanjian kinerja"),
    ("PK 2024", "tanda tangan"),
    ("RKT", "identitas"),
    ("RKT", "rencana kinerja tahunan"),
    ("RKT", "program rencana kinerja"),
    ("RKT", "tanda tangan"),
    ("PENETAPAN KINERJA", "identitas"),
    ("PENETAPAN KINERJA", "penetapan kinerja"),
    ("PENETAPAN KINERJA", "tanda tangan"),
    ("TABEL 3.1", "capaian kinerja"),
    ("IKM", "survei kepuasan masyarakat"),
    ("PERBANDINGAN", "perbandingan antartahun"),
    ("RENSTRA", "renstra"),
    ("ANGGARAN", "realisasi anggaran"),
    ("STRUKTUR", "struktur organisasi"),
]
