"""The shared workbook of a real office by hand: the figures its sheets print, with their contradictions."""

from __future__ import annotations

from lkjip_desktop.domain.laporan import BentukHitungan, Indikator, JenisFakta, Laporan, Program
from tests.pembangun import (
    angka,
    capaian,
    hitungan,
    indikator,
    laporan,
    muncul,
    pembilang,
    penyebut,
    program,
    realisasi,
    survei,
    target,
    uang,
)

SASARAN_KTP = "Meningkatkan efektifitas Manajemen Pelayanan Administrasi Kependudukan"
SASARAN_MUTU = "Meningkatkan Kualitas Pelayanan dalam bidang Administrasi Kependudukan dan Pencatatan Sipil"
SASARAN_PROGRAM = "Meningkatnya Efektifitas Manajemen Pelayanan Administrasi Kependudukan dan Pencatatan Sipil"


def rasio_ktp() -> Indikator:
    """Return the ratio whose numerator is printed in two ways."""
    susun = ("502.024", "499.362", "101,33")
    return indikator(
        "Rasio Kepemilikan KTP Elektronik",
        target("92", "KERTAS KERJA!F7"),
        realisasi("101,33", "KERTAS KERJA!G7"),
        capaian("%", "KERTAS KERJA!H7"),
        target("92", "IKU!D4"),
        target("92%", "RKT!D9"),
        target("92", "PENETAPAN KINERJA!C9"),
        *_riwayat(6, [("101,33", "110,14"), ("102,51", "111,42"), ("100,47", "114,17"), ("99,44", "115,62")]),
        *_renstra(6, "102,51", "101,33", "96", "110,14"),
        realisasi("101,33", "KERTAS KERJA!E7"),
        realisasi("101,33", "RENSTRA!C6"),
        pembilang("502.024", "KERTAS KERJA!E7"),
        penyebut("499.362", "KERTAS KERJA!E7"),
        pembilang("506.024", "RENSTRA!C6"),
        penyebut("499.362", "RENSTRA!C6"),
        pembilang("506.024", "TABEL 3.1!D10"),
        penyebut("499362", "TABEL 3.1!D11"),
        t="92",
        r="101,33",
        c="110,14",
        sasaran=SASARAN_KTP,
        hitung=[hitungan(*susun), hitungan("506.024", "499.362", "101,33", "RENSTRA!C6")],
    )


def lama_ktp() -> Indikator:
    """Return the indikator in days whose capaian is "Baik" here and 1 there."""
    return indikator(
        "Lama Pengurusan KTP Elektronik",
        target("1", "KERTAS KERJA!F8"),
        realisasi("1", "KERTAS KERJA!G8"),
        capaian("Baik", "KERTAS KERJA!H8"),
        target("1 Hari", "RKT!D10"),
        *_riwayat(7, [("1", "1"), ("1", "1"), ("1", "1")]),
        *_renstra(7, "1", "1", "1", "1"),
        t="1",
        r="1",
        c="Baik",
        baris=6,
        satuan="Hari",
        sasaran=SASARAN_KTP,
    )


def nilai_survei() -> Indikator:
    """Return the survey's mark, whose capaian are truncated."""
    kali = hitungan("3,80", "25", "95,02", "KERTAS KERJA!E9", BentukHitungan.KALI)
    return indikator(
        "Nilai Survey Kepuasan Masyarakat terhadap Pelayanan Administrasi",
        target("85", "KERTAS KERJA!F9"),
        realisasi("95,02", "KERTAS KERJA!G9"),
        capaian("%", "KERTAS KERJA!H9"),
        target("85", "PK 2024!E5"),
        target("85%", "PENETAPAN KINERJA!C11"),
        *_riwayat(8, [("95,02", "111,78"), ("94,43", "111,09"), ("94,16", "110,77")]),
        *_renstra(8, "94,43", "95,02", "85", "111,78"),
        t="85",
        r="95,02",
        c="111,78",
        baris=7,
        sasaran=SASARAN_MUTU,
        hitung=[kali],
    )


def _riwayat(baris: int, tahunan: list[tuple[str, str]]) -> list:  # type: ignore[type-arg]
    kolom = iter("CDEFGHIJKL")
    return [
        satu
        for mundur, (nilai, persen) in enumerate(tahunan)
        for satu in (
            realisasi(nilai, f"PERBANDINGAN!{next(kolom)}{baris}", tahun=2024 - mundur),
            capaian(persen, f"PERBANDINGAN!{next(kolom)}{baris}", tahun=2024 - mundur),
        )
    ]


def _renstra(baris: int, lalu: str, kini: str, akhir: str, persen: str) -> list:  # type: ignore[type-arg]
    return [
        realisasi(lalu, f"RENSTRA!E{baris}", tahun=2023),
        realisasi(kini, f"RENSTRA!F{baris}"),
        muncul(JenisFakta.TARGET_RENSTRA, akhir, f"RENSTRA!G{baris}", tahun=2026),
        muncul(JenisFakta.CAPAIAN_RENSTRA, persen, f"RENSTRA!H{baris}"),
    ]


def anggaran() -> list[Program]:
    """Return the five programs, pagu also in the PK."""
    isi = [
        ("Penunjang Urusan Pemerintahan", "14.291.880.196,-", "13.070.008.236,-", "91,45", "Administrasi"),
        ("Pendaftaran Penduduk", "Rp992.016.149", "Rp834.783.146", "84,15", SASARAN_PROGRAM),
        ("Pencatatan Sipil", "Rp324.561.120", "Rp270.720.388", "83,41", SASARAN_PROGRAM),
        ("Pengelolaan Informasi", "Rp3.982.945.775", "Rp3.851.440.597", "96,70", SASARAN_PROGRAM),
        ("Pengelolaan Profil", "Rp50.208.223", "Rp46.109.504", "91,84", SASARAN_PROGRAM),
    ]
    return [
        program(
            nama,
            pagu,
            belanja,
            serapan,
            baris=baris,
            sasaran=sasaran,
            lain=[muncul(JenisFakta.ANGGARAN, pagu, f"PK 2024!C{baris + 4}")],
        )
        for baris, (nama, pagu, belanja, serapan, sasaran) in enumerate(isi, 5)
    ]


def disdukcapil() -> Laporan:
    """Return the report of the office."""
    hasil = laporan(
        rasio_ktp(),
        lama_ktp(),
        nilai_survei(),
        program=anggaran(),
        total=[
            *uang("19.641.611.463", "18.073.061.871", None, 10),
            muncul(JenisFakta.ANGGARAN, "Rp.19.641.611.463,-", "PK 2024!C14"),
        ],
        survei=survei(
            ["3,86", "3,90", "3,77", "3,97", "3,70", "3,69", "3,65", "3,87", "3,85"],
            tertimbang=["0,43", "0,43", "0,42", "0,44", "0,41", "0,41", "0,41", "0,43", "0,43"],
            indeks="3,80",
            ikm="95,02",
            penimbang="0,11",
            responden="400",
        ),
    )
    assert hasil.survei is not None
    hasil.survei.mutu = "A"
    hasil.survei.hitungan = [
        hitungan("3,80", "25", "95,02", "IKM!B16", BentukHitungan.KALI).model_copy(
            update={"hasil": angka("95,02", "IKM!B17")}
        )
    ]
    return hasil
