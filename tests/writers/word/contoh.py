"""A made-up office's report, as the other half of the program would hand it over."""

from __future__ import annotations

import copy

from lkjip_desktop.domain.isian import Bagan, Isian, Rekaman, Tabel

# A small report with everything that the notation knows: lists, optional stretches, fractions, sub-bab, a chart.
NOTASI = """# DAFTAR

:: daftar isi

:: daftar tabel

# BAB I // PENDAHULUAN

## 1.1 Struktur

a. {{struktur[].teks}}

.Bagan {{bagan.struktur}}

# BAB III // AKUNTABILITAS KINERJA

:: penomoran subbab

## [[nomor]] Capaian

{{kalimat.capaian.pembuka}}

Rincian disajikan pada [[tabel:capaian]].

:: tabel nama=capaian lebar=9,30,38,15,16,18,16,18 rata=tengah,kiri,kiri,tengah,tengah,tengah,tengah,tengah
:: judul Capaian {{instansi.nama}} Tahun {{laporan.tahun}}
| No | Sasaran | Indikator | Satuan | Target | Realisasi | Capaian (%) | Kategori |
|# 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |
|---|
| {{ind[].no}} | {{ind[].sasaran}} | {{ind[].nama}} | {{ind[].satuan}} | {{ind[].target}} | {{ind[].realisasi}} | {{ind[].capaian}} | {{ind[].kategori}} |

Uraian setiap indikator adalah sebagai berikut.

.JudulIndikator {{uraian[].judul}}

{{kalimat.uraian[].capaian}}

:: bila uraian[].pecahan

:: pecahan Capaian = {{uraian[].pembilang}} / {{uraian[].penyebut}} × 100% = {{uraian[].hasil}}

:: akhir bila

{{teks.uraian[].analisis}}

:: bila survei

## [[nomor]] Survei

Menurut [[tabel:unsur]] mutunya {{survei.mutu}}.

:: tabel nama=unsur lebar=20,60,30 rata=tengah,kiri,kanan
:: judul Unsur Tahun {{laporan.tahun}}
| No | Unsur | Nilai |
|---|
| {{unsur[].no}} | {{unsur[].nama}} | {{unsur[].nilai}} |

:: bila rincian

- Indeks: {{survei.indeks}}
- Mutu: {{survei.mutu}}

:: akhir bila

{{teks.survei.analisis}}

:: akhir bila

## [[nomor]] Anggaran

{{kalimat.anggaran.pembuka}}

:: bila lebar

:: halaman arah=mendatar nomor=arab

:: tabel nama=anggaran lebar=9,40,60,29,29,16 rata=tengah,kiri,kiri,kanan,kanan,tengah
:: judul Anggaran {{instansi.nama}}
| No | Sasaran | Program | Anggaran (Rp) | Realisasi (Rp) | Serapan (%) |
|---|
|= Jumlah | < | < | {{anggaran.total}} | {{anggaran.realisasi}} | {{anggaran.serapan}} |
| {{prog[].no}} | {{prog[].sasaran}} | {{prog[].nama}} | {{prog[].anggaran}} | {{prog[].realisasi}} | {{prog[].serapan}} |

:: halaman arah=tegak nomor=arab

:: akhir bila

{{kalimat.anggaran.serapan}}

.TandaTanganTempat {{ttd.tempat_tanggal}}
.TandaTanganJabatan {{ttd.jabatan}}
.TandaTanganNama {{ttd.nama}}
"""
BILA = ("survei", "rincian", "lebar")
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
STRUKTUR = (("Sekretariat", "Huruf"), ("Sub Bagian Umum", "Huruf2"), ("Bidang Pelayanan", "Huruf"))
PROGRAM = (
    ("Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", 1, "14.291.880.196", "13.070.008.236", "91,45"),
    ("Program Pendaftaran Penduduk", 0, "992.016.149", "834.783.146", "84,15"),
    ("Program Pencatatan Sipil", 0, "324.561.120", "270.720.388", "83,41"),
    ("Program Pengelolaan Informasi Administrasi Kependudukan", 0, "3.982.945.775", "3.851.440.597", "96,70"),
)


def isian() -> Isian:
    """Return a whole report for NOTASI: four indikator under two sasaran, four program, all that is optional."""
    return Isian(
        nilai=_nilai(),
        tabel={
            "ind": Tabel([_indikator(n) for n in range(len(INDIKATOR))], gabung=("sasaran",)),
            "uraian": Tabel([_uraian(n) for n in range(len(INDIKATOR))]),
            "prog": Tabel([_program(n) for n in range(len(PROGRAM))], gabung=("sasaran",)),
            "unsur": Tabel([_unsur(n, nama) for n, nama in enumerate(("Persyaratan", "Prosedur", "Waktu"), 1)]),
            "struktur": Tabel([_bagian(nama, gaya) for nama, gaya in STRUKTUR]),
        },
        bagan={"struktur": Bagan("Kepala Dinas", [Bagan("Sekretariat"), Bagan("Bidang Pelayanan")])},
    )


def pilih(asal: Isian, mau: set[str]) -> Isian:
    """Return a copy that wants these optional stretches only; of records' own those of the keys given."""
    baru = copy.deepcopy(asal)
    baru.nilai |= {f"bila.{nama}": "ya" if nama in mau else "" for nama in BILA}
    for rekaman in baru.tabel["uraian"].rekaman:
        rekaman.isi["bila.pecahan"] = "ya" if rekaman.kunci in mau else ""
    return baru


def _nilai() -> dict[str, str]:
    return {
        "laporan.istilah": "LKjIP",
        "laporan.tahun": "2024",
        "instansi.nama": "Dinas Kependudukan dan Pencatatan Sipil",
        "instansi.daerah": "Kabupaten Musi Banyuasin",
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
        "survei.mutu": "A",
        "survei.indeks": "3,80",
        "teks.survei.analisis": "Perlu Diisi: analisis hasil survei.",
        **{f"bila.{nama}": "ya" for nama in BILA},
        "ttd.tempat_tanggal": "Sekayu, 15 Januari 2025",
        "ttd.jabatan": "KEPALA DINAS\nKEPENDUDUKAN DAN PENCATATAN SIPIL\nKABUPATEN MUSI BANYUASIN",
        "ttd.nama": "SITI RAHMAWATI, S.STP., M.Si.",
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
        "bila.pecahan": "ya",
        "pembilang": realisasi,
        "penyebut": target,
        "hasil": f"{capaian}%",
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


def _unsur(nomor: int, nama: str) -> Rekaman:
    return Rekaman(f"U{nomor}", nama, {"no": f"U{nomor}", "nama": nama, "nilai": "3,80"})


def _bagian(nama: str, gaya: str) -> Rekaman:
    return Rekaman(nama.split()[-1], nama, {"teks": nama, "gaya": gaya})
