"""Words of invented offices: who they are, what they measure and spend, which regulations they cite."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class JenisKantor:
    """An office: `kepala` is the title of its head, `atasan` the title of whom it promises to."""

    nama: str
    daerah: str
    ibu_kota: str
    kepala: str
    atasan: str
    nama_atasan: str


@dataclass(frozen=True)
class JenisUkuran:
    """An indikator: `operan` name the numerator and denominator of a share, `turun` is lower-is-better."""

    nama: str
    satuan: str
    sasaran: str
    desimal: int = 0
    operan: tuple[str, str] | None = None
    turun: bool = False
    pangkal: tuple[int, int] = (60, 75)
    keterangan: str = ""


KANTOR = [
    JenisKantor(
        "Dinas Kesehatan", "Kabupaten Konawe", "Unaaha", "Kepala Dinas Kesehatan", "Bupati Konawe", "YUSRAN WIJAYA"
    ),
    JenisKantor(
        "Badan Pendapatan Daerah",
        "Kota Jambi",
        "Jambi",
        "Kepala Badan Pendapatan Daerah",
        "Wali Kota Jambi",
        "MARTA LESMANA",
    ),
    JenisKantor(
        "Kecamatan Ilir Timur Dua",
        "Kota Palembang",
        "Palembang",
        "Camat Ilir Timur Dua",
        "Wali Kota Palembang",
        "RATU DEWANGGA",
    ),
    JenisKantor(
        "Kelurahan Sukajadi",
        "Kota Lubuk Linggau",
        "Lubuk Linggau",
        "Lurah Sukajadi",
        "Camat Lubuk Linggau Utara",
        "HENDRA GUNAWAN",
    ),
    JenisKantor(
        "RSUD Sekayu",
        "Kabupaten Musi Banyuasin",
        "Sekayu",
        "Direktur RSUD Sekayu",
        "Bupati Musi Banyuasin",
        "TOHA ISMAIL",
    ),
    JenisKantor("Inspektorat", "Kabupaten Lahat", "Lahat", "Inspektur", "Bupati Lahat", "BURSAH PUTRA"),
    JenisKantor(
        "Dinas Perhubungan",
        "Kabupaten Ogan Ilir",
        "Indralaya",
        "Kepala Dinas Perhubungan",
        "Bupati Ogan Ilir",
        "PANCA AKBAR",
    ),
    JenisKantor(
        "Dinas Perpustakaan dan Kearsipan",
        "Kabupaten Muara Enim",
        "Muara Enim",
        "Kepala Dinas Perpustakaan dan Kearsipan",
        "Bupati Muara Enim",
        "EDISON MAULANA",
    ),
]

# Another office of the same kind, whose form may have been copied.
SEJENIS = {
    "Dinas": "Dinas Pendidikan",
    "Badan": "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
    "Kecamatan": "Kecamatan Sematang Borang",
    "Kelurahan": "Kelurahan Watas",
    "RSUD": "RSUD Bayung Lencir",
}

# Name, NIP, golongan.
ORANG = [
    ("H. AHMAD FAUZI, S.Sos., M.Si.", "19700512 199203 1 004", "IV/c"),
    ("Dra. SITI AMINAH, M.Si.", "19681103 199403 2 006", "IV/b"),
    ("BUDI SANTOSO, S.E., M.M.", "19750921 200112 1 003", "IV/a"),
    ("dr. RINA WULANDARI, M.Kes.", "19800417 200604 2 011", "IV/b"),
    ("NUR HIDAYAT, S.STP., M.AP.", "19810203 200501 1 007", "III/d"),
    ("YULIANA PUTRI, S.KM.", "19850614 201001 2 015", "III/d"),
    ("MUHAMMAD RIZAL, S.IP.", "19790825 200312 1 002", "III/c"),
    ("LESTARI HANDAYANI, S.Ak.", "19880319 201403 2 008", "III/b"),
]
PANGKAT = {
    "IV/c": "Pembina Utama Muda",
    "IV/b": "Pembina Tingkat I",
    "IV/a": "Pembina",
    "III/d": "Penata Tingkat I",
    "III/c": "Penata",
    "III/b": "Penata Muda Tingkat I",
}

LAYANAN = "Meningkatnya kualitas pelayanan publik"
AKUNTABEL = "Meningkatnya akuntabilitas kinerja perangkat daerah"
TERTIB = "Terwujudnya ketertiban dan keselamatan lingkungan"
SASARAN = (LAYANAN, AKUNTABEL, TERTIB)
IKM = JenisUkuran(
    "Indeks Kepuasan Masyarakat",
    "Nilai",
    LAYANAN,
    2,
    keterangan="Nilai survei kepuasan masyarakat terhadap pelayanan meningkat",
)
UKURAN = [
    JenisUkuran(
        "Persentase pengaduan masyarakat yang ditindaklanjuti",
        "%",
        LAYANAN,
        2,
        ("Jumlah pengaduan yang ditindaklanjuti", "Jumlah pengaduan yang diterima"),
        keterangan="Pengaduan ditindaklanjuti oleh petugas sesuai prosedur",
    ),
    JenisUkuran(
        "Tingkat kepatuhan wajib retribusi",
        "%",
        LAYANAN,
        2,
        ("Jumlah wajib retribusi yang patuh", "Jumlah wajib retribusi terdaftar"),
        keterangan="Wajib retribusi membayar sebelum jatuh tempo",
    ),
    JenisUkuran(
        "Persentase aset dalam kondisi baik",
        "%",
        AKUNTABEL,
        2,
        ("Jumlah aset dalam kondisi baik", "Jumlah seluruh aset"),
        keterangan="Aset dipelihara sesuai rencana pemeliharaan",
    ),
    JenisUkuran(
        "Cakupan rumah tangga dengan sanitasi layak",
        "%",
        TERTIB,
        2,
        ("Jumlah rumah tangga bersanitasi layak", "Jumlah rumah tangga"),
        keterangan="Pembangunan sanitasi di permukiman padat",
    ),
    JenisUkuran(
        "Nilai SAKIP Perangkat Daerah", "Nilai", AKUNTABEL, 2, keterangan="Hasil evaluasi SAKIP oleh Inspektorat"
    ),
    JenisUkuran(
        "Indeks Profesionalitas ASN", "Indeks", AKUNTABEL, 2, keterangan="Pegawai mengikuti pengembangan kompetensi"
    ),
    JenisUkuran(
        "Jumlah peserta pelatihan kewirausahaan",
        "Orang",
        LAYANAN,
        pangkal=(180, 900),
        keterangan="Pelatihan diikuti pelaku usaha mikro",
    ),
    JenisUkuran(
        "Jumlah kunjungan pelayanan keliling",
        "Kunjungan",
        LAYANAN,
        pangkal=(1200, 9000),
        keterangan="Mobil pelayanan berkunjung ke desa",
    ),
    JenisUkuran(
        "Rata-rata lama penyelesaian surat keterangan",
        "Hari",
        LAYANAN,
        turun=True,
        pangkal=(12, 24),
        keterangan="Surat keterangan selesai lebih cepat",
    ),
    JenisUkuran(
        "Jumlah pelanggaran ketertiban umum",
        "Kasus",
        TERTIB,
        turun=True,
        pangkal=(120, 400),
        keterangan="Patroli rutin menekan pelanggaran",
    ),
    JenisUkuran(
        "Waktu tanggap penanganan kebakaran",
        "Menit",
        TERTIB,
        1,
        turun=True,
        pangkal=(15, 25),
        keterangan="Pos pemadam ditempatkan lebih dekat",
    ),
    JenisUkuran(
        "Opini atas laporan keuangan", "Predikat", AKUNTABEL, keterangan="Laporan keuangan disusun tepat waktu"
    ),
]
PREDIKAT = "Opini atas laporan keuangan"

# Program, its kegiatan and their sub kegiatan.
PROGRAM: list[tuple[str, list[tuple[str, list[str]]]]] = [
    (
        "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
        [
            (
                "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                ["Penyusunan Dokumen Perencanaan Perangkat Daerah", "Evaluasi Kinerja Perangkat Daerah"],
            ),
            ("Administrasi Keuangan Perangkat Daerah", ["Penyediaan Gaji dan Tunjangan ASN"]),
            (
                "Administrasi Umum Perangkat Daerah",
                ["Penyediaan Peralatan dan Perlengkapan Kantor", "Penyediaan Bahan Logistik Kantor"],
            ),
        ],
    ),
    (
        "Program Penyelenggaraan Pelayanan Publik",
        [
            (
                "Koordinasi Penyelenggaraan Pelayanan",
                ["Peningkatan Efektivitas Pelayanan kepada Masyarakat", "Fasilitasi Standar Pelayanan"],
            ),
            ("Pengelolaan Pengaduan", ["Penanganan Pengaduan Masyarakat"]),
        ],
    ),
    (
        "Program Pemberdayaan Masyarakat Desa dan Kelurahan",
        [
            ("Pemberdayaan Lembaga Kemasyarakatan", ["Pembinaan Lembaga Kemasyarakatan", "Pelatihan Kader"]),
        ],
    ),
    (
        "Program Pengelolaan Barang Milik Daerah",
        [
            ("Pengelolaan Aset", ["Inventarisasi Aset", "Pengamanan Aset"]),
        ],
    ),
    (
        "Program Ketenteraman dan Ketertiban Umum",
        [
            ("Penanganan Gangguan Ketertiban", ["Patroli Wilayah"]),
            ("Penegakan Peraturan Daerah", ["Sosialisasi Peraturan Daerah", "Pengawasan Kepatuhan"]),
        ],
    ),
]


@dataclass(frozen=True)
class Peraturan:
    """A regulation as long and as short texts cite it."""

    jenis: str
    nomor: int
    tahun: int
    tentang: str
    singkatan: str = ""


PERATURAN = [
    Peraturan("Undang-Undang", 23, 2014, "Pemerintahan Daerah", "UU"),
    Peraturan("Peraturan Pemerintah", 12, 2019, "Pengelolaan Keuangan Daerah", "PP"),
    Peraturan("Peraturan Presiden", 29, 2014, "Sistem Akuntabilitas Kinerja Instansi Pemerintah", "Perpres"),
    Peraturan(
        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
        53,
        2014,
        "Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi"
        " Pemerintah",
        "PermenPANRB",
    ),
    Peraturan(
        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
        88,
        2021,
        "Evaluasi Akuntabilitas Kinerja Instansi Pemerintah",
        "PermenPANRB",
    ),
    Peraturan(
        "Peraturan Menteri Dalam Negeri",
        86,
        2017,
        "Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah, Tata Cara Evaluasi Rancangan Peraturan"
        " Daerah tentang Rencana Pembangunan Jangka Panjang Daerah dan Rencana Pembangunan Jangka Menengah Daerah,"
        " serta Tata Cara Perubahan Rencana Pembangunan Jangka Panjang Daerah, Rencana Pembangunan Jangka Menengah"
        " Daerah, dan Rencana Kerja Pemerintah Daerah",
        "Permendagri",
    ),
]
PERATURAN_SKM = Peraturan(
    "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
    14,
    2017,
    "Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik",
    "PermenPANRB",
)
