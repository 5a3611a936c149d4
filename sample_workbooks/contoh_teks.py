"""The sample's lists and trees: duties, structure, programs, causes and remedies, in short words of our own."""

from __future__ import annotations

STRUKTUR = (
    ("Kepala Dinas", ()),
    ("Sekretariat", ("Perencana Ahli Muda", "Sub Bagian Keuangan", "Sub Bagian Umum dan Kepegawaian")),
    (
        "Bidang Pelayanan Pendaftaran Penduduk",
        ("Identitas Penduduk", "Pindah Datang Penduduk", "Pendataan Penduduk"),
    ),
    (
        "Bidang Pelayanan Pencatatan Sipil",
        ("Kelahiran", "Perkawinan dan Perceraian", "Perubahan Status Anak, Pewarganegaraan dan Kematian"),
    ),
    (
        "Bidang Pengelolaan Informasi Administrasi Kependudukan",
        ("Sistem Informasi Administrasi Kependudukan", "Pengolahan dan Penyajian Data", "Tata Kelola dan SDM TIK"),
    ),
    (
        "Bidang Pemanfaatan Data dan Inovasi Pelayanan",
        ("Kerjasama", "Pemanfaatan Data dan Dokumen Kependudukan", "Inovasi Pelayanan"),
    ),
)

TUGAS = (
    "Membantu Bupati merumuskan kebijakan administrasi kependudukan: pendaftaran penduduk, pencatatan sipil, "
    "pengelolaan informasi, dan pemanfaatan data kependudukan untuk pelayanan publik dan pembangunan."
)
DASAR_TUGAS = "Peraturan Bupati No. 64 Tahun 2017 tentang Susunan Organisasi, Uraian Tugas dan Fungsi"
FUNGSI = (
    "Mengelola perencanaan, pelaporan keuangan, umum, dan kepegawaian dinas",
    "Menetapkan rencana kerja dan anggaran dinas",
    "Menyusun visi, misi, dan rencana strategis dinas",
    "Merumuskan dan melaksanakan kebijakan operasional di bidang kependudukan dan pencatatan sipil",
    "Melaksanakan pelayanan pendaftaran penduduk",
    "Melaksanakan pelayanan pencatatan sipil",
    "Mengolah informasi administrasi kependudukan",
    "Mengembangkan kebijakan kependudukan",
    "Mengoordinasikan penyelenggaraan administrasi kependudukan dengan instansi terkait",
    "Membina, memfasilitasi, dan mengawasi penyelenggaraan administrasi kependudukan",
    "Menyiapkan laporan pertanggungjawaban kepada Bupati",
    "Melaksanakan tugas kedinasan lain dari pimpinan",
)

PERMASALAHAN = (
    "Cakupan penduduk yang memiliki KTP Elektronik belum optimal",
    "Masih banyak anak yang belum memiliki Akta Kelahiran dan Kartu Identitas Anak (KIA)",
    "Masyarakat belum segera melaporkan peristiwa kependudukan dan peristiwa penting yang dialaminya",
    "Sumber daya manusia, terutama operator pelayanan, masih terbatas",
    "Pemanfaatan basis data kependudukan untuk pelayanan publik dan perencanaan belum optimal",
    "Sarana dan prasarana layanan memerlukan biaya peremajaan dan pemeliharaan",
    "Jarak tempuh masyarakat untuk mengurus administrasi kependudukan sangat jauh",
)

PROGRAM_KEGIATAN = (
    (
        "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
        (
            (
                "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                (
                    "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                    "Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD",
                ),
            ),
            ("Administrasi Keuangan Perangkat Daerah", ("Penyediaan Gaji dan Tunjangan ASN",)),
            ("Administrasi Barang Milik Daerah pada Perangkat Daerah", ("Pengamanan Barang Milik Daerah",)),
            (
                "Administrasi Kepegawaian Perangkat Daerah",
                (
                    "Pengadaan Pakaian Dinas beserta Atribut Kelengkapannya",
                    "Pendidikan dan Pelatihan Pegawai Berdasarkan Tugas dan Fungsi",
                ),
            ),
            (
                "Administrasi Umum Perangkat Daerah",
                (
                    "Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor",
                    "Penyediaan Peralatan dan Perlengkapan Kantor",
                    "Penyediaan Peralatan Rumah Tangga",
                    "Penyediaan Bahan Logistik Kantor",
                    "Penyediaan Barang Cetakan dan Penggandaan",
                    "Penyediaan Bahan Bacaan dan Peraturan Perundang-undangan",
                    "Fasilitasi Kunjungan Tamu",
                    "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                ),
            ),
            ("Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah", ("Pengadaan Mebel",)),
            (
                "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
                (
                    "Penyediaan Jasa Komunikasi, Sumber Daya Air, dan Listrik",
                    "Penyediaan Jasa Pelayanan Umum Kantor",
                ),
            ),
            (
                "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
                (
                    "Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, dan Pajak Kendaraan Dinas",
                    "Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya",
                    "Pemeliharaan/Rehabilitasi Sarana dan Prasarana Pendukung Gedung Kantor",
                ),
            ),
        ),
    ),
    (
        "Program Pendaftaran Penduduk",
        (
            (
                "Penyelenggaraan Pendaftaran Penduduk",
                ("Pelayanan Secara Aktif Pendaftaran Peristiwa Kependudukan dan Pencatatan Peristiwa Penting",),
            ),
        ),
    ),
    (
        "Program Pencatatan Sipil",
        (
            (
                "Pelayanan Pencatatan Sipil",
                ("Pencatatan, Penatausahaan, dan Penerbitan Dokumen atas Pelaporan Peristiwa Penting",),
            ),
        ),
    ),
    (
        "Program Pengelolaan Informasi Administrasi Kependudukan",
        (
            (
                "Pengumpulan Data Kependudukan dan Pemanfaatan dan Penyajian Database Kependudukan",
                ("Pengolahan dan Penyajian Data Kependudukan", "Kerja Sama Pemanfaatan Data Kependudukan"),
            ),
            (
                "Penataan Pengelolaan Informasi Administrasi Kependudukan",
                ("Penyusunan Tata Cara Pengelolaan Informasi Administrasi Kependudukan",),
            ),
            (
                "Penyelenggaraan Pengelolaan Informasi Administrasi Kependudukan",
                (
                    "Fasilitasi Terkait Pengelolaan Informasi Administrasi Kependudukan",
                    "Komunikasi, Informasi, dan Edukasi kepada Pemangku Kepentingan dan Masyarakat",
                    "Penyajian Data Kependudukan yang Akurat dan Dapat Dipertanggungjawabkan",
                ),
            ),
            (
                "Pembinaan dan Pengawasan Pengelolaan Informasi Administrasi Kependudukan",
                (
                    "Pembinaan dan Pengawasan Terkait Pengelolaan Informasi Administrasi Kependudukan",
                    "Bimbingan Teknis Pengelolaan Informasi dan Pendayagunaan Data Kependudukan",
                ),
            ),
        ),
    ),
    (
        "Program Pengelolaan Profil Kependudukan",
        (
            (
                "Penyusunan Profil Kependudukan",
                ("Penyusunan Profil Data Perkembangan dan Proyeksi Kependudukan serta Kebutuhan Lainnya",),
            ),
        ),
    ),
)

FAKTOR = (
    (
        "Rasio Kepemilikan KTP Elektronik",
        (
            (
                "Perekaman keliling ke desa, sekolah, rumah tahanan, dan rumah penyandang disabilitas",
                "Data ganda yang harus ditunggalkan dan data masyarakat yang bermasalah",
            ),
            (
                "Kerja sama dengan lembaga layanan yang mensyaratkan perekaman KTP Elektronik",
                "Alat perekaman dan kendaraan untuk layanan jemput bola terbatas",
            ),
            ("Pembersihan data: perekaman paling lambat satu bulan setelah pendaftaran", None),
        ),
    ),
    (
        "Lama Pengurusan KTP Elektronik",
        (
            (
                "Prosedur baku menetapkan satu hari selesai bila persyaratan lengkap",
                "Gangguan jaringan komunikasi data (Jarkomdat) dan aliran listrik",
            ),
            (None, "Ketersediaan blangko KTP Elektronik"),
        ),
    ),
    (
        "Nilai Survey Kepuasan Masyarakat terhadap Pelayanan Administrasi Kependudukan",
        (
            (
                "Seluruh dokumen kependudukan gratis; unsur Biaya/Tarif tertinggi (3,97)",
                "Budaya pelayanan belum diterapkan semua petugas; unsur Perilaku Pelaksana terendah (3,65)",
            ),
            ("Kuesioner daring memudahkan responden", "Belum ada pelatihan khusus bagi petugas garis depan"),
        ),
    ),
)

HAMBATAN = (
    (
        "Internal",
        (
            "Profesionalisme belum memadai sehingga masih ada pegawai yang bertugas rangkap",
            "Kualitas SDM belum optimal karena kurang motivasi untuk meningkatkan keterampilan",
            "Koordinasi internal belum maksimal sehingga rawan salah pengertian",
            "Sarana belum memadai, terutama cadangan listrik untuk layanan elektronik",
        ),
    ),
    (
        "Eksternal",
        (
            "Dukungan instansi lain belum maksimal",
            "Dukungan pemangku kepentingan belum optimal sehingga kebijakan lambat diambil",
            "Pemahaman masyarakat tentang fungsi pengawasan masih rendah",
            "Masyarakat belum memahami pentingnya administrasi kependudukan dan sebagian datanya bermasalah",
            "Wilayah darat dan perairan dengan jarak tempuh jauh membuat masyarakat menunda pengurusan",
        ),
    ),
)

PEMECAHAN = (
    "Menata kembali organisasi agar jumlah personel sesuai dengan beban kerja",
    "Memperbarui dasar hukum daerah yang menjadi pijakan pelayanan",
    "Melakukan sosialisasi intensif melalui perangkat desa/kelurahan dan kecamatan",
    "Membina dan mendampingi petugas administrasi kependudukan di desa/kelurahan dan kecamatan",
    "Meningkatkan kualitas aparatur melalui diklat, kursus, dan bimbingan teknis",
    "Menambah anggaran sarana kerja, antara lain kendaraan dinas roda dua dan roda empat",
    "Mengajukan pengadaan genset sebagai cadangan listrik",
    "Membentuk UPTD di kecamatan yang jauh beserta gedungnya",
)
