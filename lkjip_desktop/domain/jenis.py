"""What a table of a workbook is, and what its figures say."""

from __future__ import annotations

from enum import StrEnum


class JenisLembar(StrEnum):
    """What a table of a workbook is; the order is that of authority when they disagree (design: section 3)."""

    PERJANJIAN = "perjanjian kinerja"
    PENETAPAN = "penetapan kinerja"
    RKT = "rencana kinerja tahunan"
    IKU = "indikator kinerja utama"
    RENSTRA = "renstra"
    CAPAIAN = "capaian kinerja"
    KERTAS_KERJA = "kertas kerja"
    PERBANDINGAN = "perbandingan antartahun"
    ANGGARAN = "realisasi anggaran"
    PROGRAM = "program perjanjian kinerja"
    PROGRAM_RKT = "program rencana kinerja"
    POHON = "program, kegiatan, dan sub kegiatan"
    SURVEI = "survei kepuasan masyarakat"
    DATA_DUKUNG = "data dukung"
    IDENTITAS = "identitas"
    TANDA_TANGAN = "tanda tangan"
    STRUKTUR = "struktur organisasi"
    TUGAS = "tugas dan fungsi"
    PERMASALAHAN = "permasalahan"
    FAKTOR = "faktor pendorong dan penghambat"
    HAMBATAN = "hambatan"
    PEMECAHAN = "pemecahan masalah"
    SKALA = "skala kategori capaian"


# Kinds of sheet that plan: what stands there is promised, and has editions (murni, perubahan).
RENCANA = frozenset(
    {
        JenisLembar.PERJANJIAN,
        JenisLembar.PENETAPAN,
        JenisLembar.RKT,
        JenisLembar.IKU,
        JenisLembar.PROGRAM,
        JenisLembar.PROGRAM_RKT,
    }
)


class JenisFakta(StrEnum):
    """What a figure says about its subject."""

    TARGET = "target"
    REALISASI = "realisasi"
    CAPAIAN = "capaian"
    PEMBILANG = "pembilang"
    PENYEBUT = "penyebut"
    TARGET_RENSTRA = "target renstra"
    CAPAIAN_RENSTRA = "capaian renstra"
    ANGGARAN = "anggaran"
    REALISASI_ANGGARAN = "realisasi anggaran"
    SERAPAN = "serapan"


class Edisi(StrEnum):
    """Before or after a plan's perubahan."""

    MURNI = "murni"
    PERUBAHAN = "perubahan"
