"""What a column of a table can hold."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Peran(StrEnum):
    """The meaning of a column; `LAIN` is a heading that is understood and of no use here."""

    NO = "nomor"
    KODE = "kode"
    TUJUAN = "tujuan"
    SASARAN = "sasaran"
    INDIKATOR = "indikator"
    INDIKATOR_PROGRAM = "indikator program"
    URAIAN = "uraian"
    SATUAN = "satuan"
    TARGET = "target"
    TARGET_AKHIR = "target akhir"
    REALISASI = "realisasi"
    CAPAIAN = "capaian"
    CAPAIAN_AKHIR = "capaian sampai tahun ini"
    PEMBANDING = "pembanding"
    PEMBILANG = "pembilang"
    PENYEBUT = "penyebut"
    KATEGORI = "kategori"
    CARA = "cara perhitungan"
    KETERANGAN = "keterangan"
    PENDORONG = "faktor pendorong"
    KENDALA = "kendala"
    TINDAK_LANJUT = "tindak lanjut"
    POLARISASI = "polarisasi"
    PROGRAM = "program"
    KEGIATAN = "kegiatan"
    JENJANG = "jenjang"
    SUB_KEGIATAN = "sub kegiatan"
    ANGGARAN = "anggaran"
    REALISASI_ANGGARAN = "realisasi anggaran"
    SERAPAN = "serapan"
    EFISIENSI = "efisiensi"
    UNSUR = "unsur"
    RATA_RATA = "nilai rata-rata"
    TERTIMBANG = "nilai tertimbang"
    BOBOT = "bobot"
    KONDISI_AWAL = "kondisi awal"
    PENANGGUNG_JAWAB = "penanggung jawab"
    LAIN = "lain"


KUNCI_TABEL = frozenset(
    {
        Peran.INDIKATOR,
        Peran.INDIKATOR_PROGRAM,
        Peran.URAIAN,
        Peran.SASARAN,
        Peran.PROGRAM,
        Peran.KEGIATAN,
        Peran.SUB_KEGIATAN,
        Peran.UNSUR,
    }
)

# What users read of a meaning, in the groups and the order in which they are offered. "Uraian" is not offered: what it
# lists is told by its company only where the office has not said what it means.
SEBUTAN: Mapping[str, Mapping[Peran, str]] = MappingProxyType(
    {
        "Kinerja": {
            Peran.INDIKATOR: "Nama indikator",
            Peran.SASARAN: "Sasaran",
            Peran.TUJUAN: "Tujuan",
            Peran.SATUAN: "Satuan",
            Peran.TARGET: "Target",
            Peran.REALISASI: "Realisasi",
            Peran.CAPAIAN: "Capaian (%)",
        },
        "Angka kinerja lain": {
            Peran.TARGET_AKHIR: "Target akhir Renstra",
            Peran.CAPAIAN_AKHIR: "Capaian terhadap target akhir",
            Peran.KONDISI_AWAL: "Kondisi awal",
            Peran.PEMBANDING: "Pembanding (standar, provinsi, nasional)",
            Peran.PEMBILANG: "Pembilang",
            Peran.PENYEBUT: "Penyebut",
            Peran.KATEGORI: "Kategori capaian",
            Peran.BOBOT: "Bobot",
        },
        "Penjelasan": {
            Peran.CARA: "Cara perhitungan",
            Peran.POLARISASI: "Makin tinggi atau makin rendah makin baik",
            Peran.KETERANGAN: "Keterangan",
            Peran.PENDORONG: "Faktor pendorong",
            Peran.KENDALA: "Kendala",
            Peran.TINDAK_LANJUT: "Tindak lanjut",
            Peran.PENANGGUNG_JAWAB: "Penanggung jawab",
        },
        "Program dan anggaran": {
            Peran.PROGRAM: "Nama program",
            Peran.KEGIATAN: "Nama kegiatan",
            Peran.SUB_KEGIATAN: "Nama sub kegiatan",
            Peran.JENJANG: "Program, kegiatan, dan sub kegiatan dalam satu kolom",
            Peran.INDIKATOR_PROGRAM: "Indikator program atau kegiatan",
            Peran.ANGGARAN: "Anggaran",
            Peran.REALISASI_ANGGARAN: "Realisasi anggaran",
            Peran.SERAPAN: "Serapan anggaran (%)",
            Peran.EFISIENSI: "Efisiensi",
        },
        "Survei kepuasan masyarakat": {
            Peran.UNSUR: "Unsur pelayanan",
            Peran.RATA_RATA: "Nilai rata-rata unsur",
            Peran.TERTIMBANG: "Nilai tertimbang unsur",
        },
        "Lainnya": {
            Peran.NO: "Nomor urut",
            Peran.KODE: "Kode",
            Peran.LAIN: "Tidak dipakai",
        },
    }
)
