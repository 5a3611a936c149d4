"""A made-up office's report, as the other half of the program would hand it over."""

from __future__ import annotations

from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel

SASARAN = (
    "Meningkatnya kualitas pelayanan administrasi kependudukan dan pencatatan sipil",
    "Meningkatnya kepuasan masyarakat atas pelayanan publik",
)
INDIKATOR = (
    ("Rasio kepemilikan KTP elektronik", 0, "%", "92", "101,33", "110,14", "Sangat Tinggi"),
    ("Lama pengurusan KTP elektronik", 0, "Hari", "1", "1", "100,00", "Sangat Tinggi"),
    ("Persentase anak usia 0–18 tahun yang memiliki akta kelahiran", 0, "%", "98", "93,41", "95,32", "Sangat Tinggi"),
    ("Nilai survei kepuasan masyarakat", 1, "Nilai", "85", "95,02", "111,79", "Sangat Tinggi"),
)
PROGRAM = (
    ("Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", 1, "14.291.880.196", "13.070.008.236", "91,45"),
    ("Program Pendaftaran Penduduk", 0, "992.016.149", "834.783.146", "84,15"),
    ("Program Pencatatan Sipil", 0, "324.561.120", "270.720.388", "83,41"),
    ("Program Pengelolaan Informasi Administrasi Kependudukan", 0, "3.982.945.775", "3.851.440.597", "96,70"),
)


def isian() -> Isian:
    """Return a whole report: four indikator under two sasaran, four program."""
    return Isian(
        nilai=_nilai(),
        tabel={
            "ind": Tabel([_indikator(n) for n in range(len(INDIKATOR))], gabung=("sasaran",)),
            "uraian": Tabel([_uraian(n) for n in range(len(INDIKATOR))]),
            "prog": Tabel([_program(n) for n in range(len(PROGRAM))], gabung=("sasaran",)),
            "kk": Tabel([_kertas_kerja(n) for n in range(len(INDIKATOR))], gabung=("sasaran",)),
        },
    )


def _nilai() -> dict[str, str]:
    return {
        "laporan.istilah": "LKjIP",
        "laporan.judul": "LAPORAN KINERJA INSTANSI PEMERINTAH",
        "laporan.tahun": "2024",
        "instansi.nama": "Dinas Kependudukan dan Pencatatan Sipil",
        "instansi.daerah": "Kabupaten Musi Banyuasin",
        "instansi.nama_besar": "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL",
        "instansi.daerah_besar": "KABUPATEN MUSI BANYUASIN",
        "kalimat.capaian.pembuka": (
            "Pada tahun 2024, kinerja Dinas Kependudukan dan Pencatatan Sipil Kabupaten Musi Banyuasin diukur dengan "
            "4 (empat) indikator untuk 2 (dua) sasaran strategis yang ditetapkan dalam Perjanjian Kinerja."
        ),
        "kalimat.anggaran.pembuka": (
            "Untuk mencapai sasaran strategis tersebut, pada tahun 2024 tersedia anggaran sebesar Rp19.591.403.240 "
            "yang terbagi atas 4 (empat) program, dengan realisasi sebesar Rp18.026.952.367 atau 92,01 persen."
        ),
        "kalimat.anggaran.serapan": (
            "Serapan anggaran tertinggi dicapai Program Pengelolaan Informasi Administrasi Kependudukan sebesar 96,70 "
            "persen, sedangkan serapan terendah pada Program Pencatatan Sipil sebesar 83,41 persen."
        ),
        "anggaran.total": "19.591.403.240",
        "anggaran.realisasi": "18.026.952.367",
        "anggaran.serapan": "92,01",
        "kalimat.penutup.kesimpulan": (
            "Dari 4 (empat) indikator kinerja yang diukur pada tahun 2024, 3 (tiga) indikator mencapai atau melampaui "
            "target. Indikator yang belum mencapai target adalah persentase anak usia 0–18 tahun yang memiliki akta "
            "kelahiran, dengan capaian 95,32 persen. Serapan anggaran secara keseluruhan mencapai 92,01 persen."
        ),
        "ttd.tempat_tanggal": "Sekayu, 15 Januari 2025",
        "ttd.jabatan": "KEPALA DINAS\nKEPENDUDUKAN DAN PENCATATAN SIPIL\nKABUPATEN MUSI BANYUASIN",
        "ttd.nama": "SITI RAHMAWATI, S.STP., M.Si.",
        "ttd.pangkat": "Pembina Utama Muda",
        "ttd.nip": "NIP. 19790412 200012 2 003",
    }


def _indikator(nomor: int) -> Rekaman:
    nama, sasaran, satuan, target, realisasi, capaian, kategori = INDIKATOR[nomor]
    isi = {
        "no": str(nomor + 1),
        "sasaran": SASARAN[sasaran],
        "nama": nama,
        "satuan": satuan,
        "target": target,
        "realisasi": realisasi,
        "capaian": capaian,
        "kategori": kategori,
    }
    return Rekaman(f"IK{nomor + 1}", nama, isi)


def _uraian(nomor: int) -> Rekaman:
    nama, _, satuan, target, realisasi, capaian, kategori = INDIKATOR[nomor]
    isi = {
        "judul": nama,
        "kalimat.capaian": (
            f"Realisasi indikator {nama} pada tahun 2024 sebesar {realisasi} {satuan} terhadap target {target} "
            f"{satuan}, sehingga capaiannya {capaian} persen dengan kategori {kategori}."
        ),
        "rumus": f"Capaian = {realisasi} ÷ {target} × 100% = {capaian}%",
        "kalimat.banding": (
            f"Dibandingkan dengan tahun 2023, realisasi {nama} meningkat, dan terhadap target akhir Renstra tahun 2026 "
            "telah mencapai tingkat yang direncanakan."
        ),
        "teks.analisis": (
            "Perlu Diisi: penyebab keberhasilan atau kegagalan, hambatan yang dihadapi, dan upaya perbaikan atas "
            f"indikator {nama}."
        ),
    }
    return Rekaman(f"IK{nomor + 1}", nama, isi)


def _program(nomor: int) -> Rekaman:
    nama, sasaran, anggaran, realisasi, serapan = PROGRAM[nomor]
    isi = {
        "no": str(nomor + 1),
        "sasaran": SASARAN[sasaran],
        "nama": nama,
        "anggaran": anggaran,
        "realisasi": realisasi,
        "serapan": serapan,
    }
    return Rekaman(f"P{nomor + 1}", nama, isi)


def _kertas_kerja(nomor: int) -> Rekaman:
    nama, sasaran, satuan, target, realisasi, capaian, _ = INDIKATOR[nomor]
    isi = {
        "no": str(sasaran + 1),
        "sasaran": SASARAN[sasaran],
        "nama": nama,
        "satuan": satuan,
        "cara": "Jumlah penduduk yang memiliki dokumen dibagi jumlah penduduk wajib memiliki, dikali 100%\n"
        "506.024 ÷ 499.362 × 100% = 101,33%",
        "target": target,
        "realisasi": realisasi,
        "capaian": capaian,
        "keterangan": "Pelayanan keliling ke kecamatan dan sekolah dilaksanakan setiap bulan.",
    }
    return Rekaman(f"IK{nomor + 1}", nama, isi)
