"""A hand-written report of 2024 without heading styles, and the workbook of 2025 that lacks all it has to say."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

from tests.readers.buku import Baris, tulis
from tests.readers.dokumen.pembangun import dokumen, paragraf, tabel

KANTOR, DAERAH = "Dinas Perhubungan", "Kabupaten Contoh Jaya"
SASARAN = "Meningkatnya kelancaran lalu lintas"
IK1, IK2 = "Persentase kelengkapan jalan terpasang", "Rasio angkutan laik jalan"

LATAR = (
    "Pada Tahun 2024 jaringan jalan kabupaten terus bertambah menurut Undang-Undang Nomor 22 Tahun 2009 dan Renstra "
    "2021-2026, sehingga pelayanan perhubungan perlu ditata kembali."
)
ANALISIS = (
    "Pemasangan rambu di lima kecamatan mendorong capaian sebesar 97,50 persen, sedangkan kekurangannya terjadi karena "
    "pengadaan tiang baru selesai pada akhir tahun."
)
EFISIENSI = "Penghematan ditempuh dengan memakai kembali tiang lama dan memadukan jadwal pemeliharaan dua bidang."
KESIMPULAN = "Kerja sama dengan kecamatan dan desa menjadi kunci pelayanan perhubungan yang merata bagi semua warga."
HASIL = "Capaian Persentase kelengkapan jalan terpasang memenuhi target yang ditetapkan, demikian pula rasio angkutan."

_KEPALA = ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"]


def laporan_lama(berkas: Path, *sisip: str, kantor: str = KANTOR, daerah: str = DAERAH, **lain: str) -> Path:
    """Write the hand-written report; `sisip` is put at its beginning."""
    isi = [
        f"LAPORAN KINERJA {kantor.upper()} {daerah.upper()}",
        "TAHUN 2024",
        "DAFTAR ISI",
        "Latar Belakang .......... 1",
        "Kesimpulan\t9",
        "BAB I",
        "PENDAHULUAN",
        "1.1 Latar Belakang",
        LATAR,
        "1.2 Tugas dan Fungsi",
        f"{kantor} mempunyai tugas membantu Bupati melaksanakan urusan pemerintahan di bidang perhubungan darat.",
        "Dalam melaksanakan tugas tersebut dinas menyelenggarakan fungsi:",
        "a. perumusan kebijakan lalu lintas;",
        "b. pelaksanaan kebijakan angkutan; dan",
        "c. pelaporan bidang perhubungan.",
        "1.3 Permasalahan Utama",
        "Masalah perhubungan di daerah ini adalah:",
        "1. rambu belum merata;",
        "2. terminal belum tertata.",
        "BAB III AKUNTABILITAS KINERJA",
        "3.1 Capaian Kinerja Organisasi",
        "Tabel 3.1",
        f"Capaian Kinerja {kantor} {daerah} Tahun 2024",
    ]
    akhir = [
        f"1. {IK1}",
        ANALISIS,
        f"2. {IK2}",
        "Uji berkala dibuka setiap hari kerja sehingga pemilik angkutan tidak lagi menunggu giliran sampai berminggu.",
        "3.2 Analisis Efisiensi Penggunaan Sumber Daya",
        EFISIENSI,
        "BAB IV PENUTUP",
        "4.1 Kesimpulan",
        KESIMPULAN,
        HASIL,
        "4.2 Hambatan Internal",
        "- tenaga penguji masih kurang;",
        "- alat uji sudah tua.",
        "4.3 Pemecahan Masalah",
        "1. menambah tenaga penguji;",
        "2. mengganti alat uji.",
    ]
    baris = [
        ["1", SASARAN, IK1, "%", "80", "78,00", "97,50"],
        ["2", SASARAN, IK2, "%", "90", "91,80", "102,00"],
    ]
    badan = [*map(paragraf, isi), tabel(_KEPALA, *baris), *map(paragraf, akhir)]
    return dokumen(berkas, *sisip, *badan, **lain)


def kertas_kerja(berkas: Path, *, tahun: int = 2025, lalu: bool = False, **lembar: list[Baris]) -> Path:
    """Write the workbook; with `lalu` it has last year's realisasi too, not the one of the old report."""
    sebutan = f"{KANTOR.upper()} {DAERAH.upper()} TAHUN {tahun}"
    identitas: list[Baris] = [
        ["IDENTITAS"],
        ["Nama Perangkat Daerah", KANTOR],
        ["Kabupaten", DAERAH],
        ["Tahun", str(tahun)],
    ]
    kepala = [
        "No",
        "Sasaran Strategis",
        "Indikator Kinerja",
        "Satuan",
        f"Target {tahun}",
        f"Realisasi {tahun}",
        "Capaian (%)",
    ]
    isi: list[Baris] = [
        [f"KERTAS KERJA INDIKATOR KINERJA SASARAN {sebutan}"],
        [],
        kepala,
        [1, SASARAN, IK1, "%", "82", "82,00", "100,00"],
        [2, SASARAN, IK2, "%", "91", "92,82", "102,00"],
    ]
    anggaran: list[Baris] = [
        [f"REALISASI ANGGARAN {sebutan}"],
        [],
        ["No", "Program", "Anggaran (Rp)", "Realisasi (Rp)", "Serapan (%)"],
        [1, "Program Lalu Lintas", "1.000.000.000", "950.000.000", "95,00"],
    ]
    banding: list[Baris] = [
        [f"PERBANDINGAN REALISASI {KANTOR.upper()} {DAERAH.upper()}"],
        [],
        ["No", "Indikator Kinerja", "Satuan", f"Realisasi {tahun - 1}", f"Realisasi {tahun}"],
        [1, IK1, "%", "77,00", "82,00"],
        [2, IK2, "%", "91,80", "92,82"],
    ]
    semua = {"Identitas": identitas, "Kertas_Kerja": isi, "Anggaran": anggaran}
    return tulis(berkas, **semua, **({"Perbandingan": banding} if lalu else {}), **lembar)


def png(lebar: int, tinggi: int) -> bytes:
    """A picture of one colour."""
    isi = b"".join(b"\0" + bytes((30, 90, 160)) * lebar for _ in range(tinggi))

    def potong(jenis: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + jenis + data + struct.pack(">I", zlib.crc32(jenis + data))

    kepala = struct.pack(">IIBBBBB", lebar, tinggi, 8, 2, 0, 0, 0)
    awal = b"\x89PNG\r\n\x1a\n"
    return awal + potong(b"IHDR", kepala) + potong(b"IDAT", zlib.compress(isi)) + potong(b"IEND", b"")
