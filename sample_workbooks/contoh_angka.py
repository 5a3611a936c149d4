"""What the sample workbook says: a real office's figures with their slips kept, under an invented official."""

from __future__ import annotations

from typing import NamedTuple

from sample_workbooks.lembar import Nilai

TAHUN = 2024
DINAS = "Dinas Kependudukan dan Pencatatan Sipil"
KABUPATEN = "Kabupaten Musi Banyuasin"
JABATAN = ("KEPALA DINAS", "KEPENDUDUKAN DAN PENCATATAN SIPIL", "KABUPATEN MUSI BANYUASIN")

# One person, two well-formed NIP and as many spellings as the signed sheets of the real report have.
NIP_SAMPUL = "NIP.19800517 200312 1 003"
NIP_TANDA_TANGAN = "NIP. 19800517 199912 1 003"
PANGKAT = "Pembina Utama Muda"
PEJABAT_SAMPUL = "ADI CONTOH PRATAMA, S.STP, .M.Si"
PEJABAT = ("ADI CONTOH PRATAMA, S.STP.,M.Si", PANGKAT.upper(), NIP_TANDA_TANGAN)
PEJABAT_PENETAPAN = ("ADI CONTOH PRATAMA, S.STP,.M.Si", PANGKAT, NIP_TANDA_TANGAN)
PEJABAT_PK = ("ADI CONTOH PRATAMA, S.STP.,.M.Si", PANGKAT, NIP_TANDA_TANGAN)

SAMPUL: tuple[tuple[str, Nilai], ...] = (
    ("Nama OPD", DINAS),
    ("Provinsi/Kabupaten/Kota", KABUPATEN),
    ("Tahun Anggaran", TAHUN),
    ("Periode Renstra", "2023 - 2026"),
    ("Tempat, bulan", "Sekayu, Januari 2025"),
    ("Kepala Dinas", PEJABAT_SAMPUL),
    ("Pangkat", PANGKAT),
    ("NIP", NIP_SAMPUL),
    ("Visi", "MUBA MAJU MANDIRI DAN SEJAHTERA 2025"),
    (
        "Misi",
        "Meningkatkan Tata Kelola Pemerintahan yang baik melalui Peningkatan Kualitas Birokrasi yang bersih "
        "dalam memberikan Pelayanan kepada Masyarakat",
    ),
    (
        "Tujuan",
        "Peningkatan kualitas pelayanan Administrasi Kependudukan dan Pencatatan Sipil dengan dukungan Database "
        "yang akurat dan terpercaya",
    ),
    ("Dasar pembentukan", "Peraturan Daerah No. 9 Tahun 2017; Peraturan Bupati No. 64 Tahun 2017"),
)

SASARAN_MANAJEMEN = "Meningkatkan efektifitas Manajemen Pelayanan Administrasi Kependudukan"
SASARAN_KUALITAS = "Meningkatkan Kualitas Pelayanan dalam bidang Administrasi Kependudukan dan Pencatatan Sipil"


def cara_ktp(pemilik: str) -> str:
    """Return the calculation text of the first indicator; two sheets give two numbers of owners."""
    return (
        "Jumlah Penduduk yang memiliki KTP Elektronik (orang) dibagi dengan jumlah penduduk wajib KTP >17 Tahun "
        f"dan atau sudah menikah dikali seratus persen :\n{pemilik}\n----------- x 100 % = 101,33 %\n499.362"
    )


CARA_SKM = "Nilai IKM setelah dikonversi = Nilai Survey X Nilai Dasar :\n3,80 x 25 = 95,02 %"
KETERANGAN_KTP = (
    "Pengurusan KTP Elektronik sesuai target 1 (satu) hari; kendala cetak: gangguan Jarkomdat, penunggalan data, "
    "dan data masyarakat yang bermasalah."
)
KETERANGAN_SKM = (
    "Pengurusan KTP Elektronik selesai 1 hari jika persyaratan lengkap, mengacu PERMENDAGRI Nomor 19 Tahun 2018 "
    "Bab II Pasal 3."
)

IKU = (
    ("Rasio Kepemilikan KTP elektronik", "%", 92),
    ("Lama Pengurusan KTP elektronik", "Hari", 1),
    ("Nilai survei Kepuasan Masyarakat terhadap Pelayanan Administrasi Kependudukan", "%", 85),
)


class Program(NamedTuple):
    """A program of the budget: whole rupiah, serapan as printed."""

    nama: str
    anggaran: int
    realisasi: int
    serapan: float

    @property
    def tertulis(self) -> str:
        """The pagu as the signed sheets print it, without "Rp."."""
        return rupiah_tertulis(self.anggaran)


def rupiah_tertulis(jumlah: int) -> str:
    """Return 14291880196 as "14.291.880.196,-"."""
    return f"{jumlah:,}".replace(",", ".") + ",-"


PROGRAM = (
    Program("Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", 14291880196, 13070008236, 91.45),
    Program("Pendaftaran Penduduk", 992016149, 834783146, 84.15),
    Program("Pencatatan Sipil", 324561120, 270720388, 83.41),
    Program("Pengelolaan Informasi Administrasi Kependudukan", 3982945775, 3851440597, 96.70),
    Program("Pengelolaan Profil Kependudukan", 50208223, 46109504, 91.84),
)
PENUNJANG_LAIN = "Penunjang Urusan Pemerintah Daerah Kabupaten/Kota"
TOTAL_TERTULIS = "19.641.611.463,-"

RKT: tuple[tuple[str, Nilai], ...] = (
    ("Rasio Kepemilikan Dokumen Kependudukan :", None),
    ("1. Kepemilikan KTP Elektronik", "92%"),
    ("2. Lama Pengurusan KTP", "1 Hari"),
    ("3. Rasio Anak usia 0-18 tahun Berakta Kelahiran", "98%"),
    ("4. Rasio Pasangan Non Muslim yang berakta Nikah", "100%"),
    ("5. Persentase Akurasi Data Kependudukan", "5%"),
    (
        "6. Persentase penerbitan Kartu Identitas Anak (KIA) bagi anak usia 0-5 tahun dan anak usia 5-17 tahun "
        "kurang 1 hari",
        "34%",
    ),
    ("7. Rasio Penerbitan Akta Kematian", "100%"),
    ("8. Kepemilikan Kartu Keluarga (KK)", "90%"),
    ("9. Terealisasinya jumlah Data Penduduk yang diakurasi", "30.000 Data"),
    (
        "10. Jumlah Kerjasama antar Lembaga dalam Pemanfaatan Data, dan Hak Akses Pemanfaatan Data",
        "20 Data Kerjasama\n10 Hak Akses Data",
    ),
)

CAPAIAN: tuple[tuple[Nilai, ...], ...] = (
    ("Rasio Kepemilikan KTP Elektronik", "%", 92, "101,33", "110,14"),
    ("Lama pengurusan KTP", "Hari", 1, 1, "Baik"),
    ("Nilai Survey Kepuasan Masyarakat Terhadap Pelayanan Administrasi Kependudukan", "%", 85, "95,02", "111,78"),
)

UNSUR = (
    ("Persyaratan", 3.86, 0.43),
    ("Prosedur", 3.90, 0.43),
    ("Waktu Pelayanan", 3.77, 0.42),
    ("Biaya / Tarif", 3.97, 0.44),
    ("Produk Layanan", 3.70, 0.41),
    ("Kompetensi Pelaksana", 3.69, 0.41),
    ("Perilaku Pelaksana", 3.65, 0.41),
    ("Sarana dan Prasarana", 3.87, 0.43),
    ("Penanganan Pengaduan, Saran dan Masukan", 3.85, 0.43),
)

TAHUN_BANDING = (2024, 2023, 2022, 2021, 2020)
PERBANDINGAN: tuple[tuple[str, str, tuple[Nilai, ...]], ...] = (
    (
        "1. Rasio Kepemilikan KTP elektronik",
        "%",
        (101.33, 110.14, 102.51, 111.42, 100.47, 114.17, 99.44, 115.62, 99.99, 119.03),
    ),
    ("2. Lama Pengurusan KTP", "Hari", (1,) * 10),
    (
        "3. Nilai Survey Kepuasan Masyarakat Terhadap Pelayanan Administrasi Kependudukan",
        "%",
        ("95,02", "111,78", "94,43", "111,09", "94,16", "110,77", "99,11", "116,6", "83,75", "104,68"),
    ),
)

RENSTRA: tuple[tuple[Nilai, ...], ...] = (
    ("Rasio Kepemilikan KTP elektronik", cara_ktp("506.024"), "%", 102.51, 101.33, 96, 110.14),
    (
        "Lama Pengurusan KTP",
        "(1 hari) PERMENDAGRI Nomor 19 Tahun 2018 BAB II Pasal 3 ayat 2,3 dan 4",
        "Hari",
        *(1, 1, 1, 1),
    ),
    (
        "Nilai Survey Kepuasan Masyarakat Terhadap Pelayanan Administrasi Kependudukan",
        CARA_SKM,
        "%",
        *(94.43, 95.02, 85, 111.78),
    ),
)
