"""What a column of a table can hold."""

from __future__ import annotations

from enum import StrEnum


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
