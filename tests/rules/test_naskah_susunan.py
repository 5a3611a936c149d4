"""NAR006 to NAR011: references, captions, lists of contents, years, repeated tables, parts of BAB III."""

import pytest

from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.domain.laporan import JenisFakta, Laporan
from lkjip_desktop.rules.naskah_bagian import BAGIAN, bagian_lengkap
from lkjip_desktop.rules.naskah_daftar import daftar_sesuai
from lkjip_desktop.rules.naskah_rujukan import nomor_runtut, rujukan_lengkap
from lkjip_desktop.rules.naskah_tabel import tabel_sama
from lkjip_desktop.rules.naskah_tahun import tahun_tertinggal
from tests.pembangun import indikator, laporan, muncul
from tests.rules.naskah import Larik, kata, periksa_naskah

KTP = "Rasio Kepemilikan KTP Elektronik"
TABEL = [["No", "Indikator", "Target"], ["1", KTP, "92"]]


@pytest.fixture
def buku() -> Laporan:
    return laporan(
        indikator(KTP, muncul(JenisFakta.REALISASI, "102,51", "PERBANDINGAN!E5", tahun=2023), t="92", r="101,33")
    )


@pytest.mark.parametrize(
    ("kalimat", "tertulis"),
    [
        ("Rinciannya dapat dilihat dengan tabel ..... berikut ini.", "tabel ....."),
        ("Lihat Lampiran …", "Lampiran …"),
        ("Perbandingan disajikan pada Tabel 3.9.", "Tabel 3.9"),
        ("Penetapan kinerja dapat dilihat pada Lampiran 3.", "Lampiran 3"),
        ("Disajikan pada Error! Reference source not found.", "Error! Reference source not found."),
    ],
)
def test_a_reference_left_blank_or_pointing_nowhere_is_found(buku: Laporan, kalimat: str, tertulis: str) -> None:
    (temuan,) = periksa_naskah(rujukan_lengkap, buku, "Tabel 3.1 Capaian Kinerja", TABEL, kalimat, "# LAMPIRAN 1")
    assert kata(temuan) == [tertulis]


@pytest.mark.parametrize(
    "kalimat",
    [
        "Capaian disajikan pada Tabel 3.1 dan Lampiran 1.",
        "Sesuai Lampiran II Peraturan Menteri PANRB Nomor 53 Tahun 2014.",
        "Ukuran sampel mengikuti Tabel 5 dalam peraturan tersebut.",
        "Pada tabel berikut disajikan capaian.",
    ],
)
def test_references_that_lead_somewhere_are_left_alone(buku: Laporan, kalimat: str) -> None:
    assert periksa_naskah(rujukan_lengkap, buku, "Tabel 3.1 Capaian Kinerja", TABEL, kalimat, "# LAMPIRAN 1") == []


def test_a_number_used_by_two_captions_is_found_at_both(buku: Laporan) -> None:
    (temuan,) = periksa_naskah(
        nomor_runtut, buku, "Tabel 3.1 Capaian Kinerja", TABEL, "Uraian.", "Tabel 3.1 Realisasi Anggaran", TABEL
    )
    assert (temuan.tingkat, len(temuan.tempat)) == (Tingkat.SALAH, 2)


@pytest.mark.parametrize(
    "isi",
    [
        ["Tabel 3.1 Capaian Kinerja", TABEL, "Uraian.", "Tabel 3.1 Capaian Kinerja (lanjutan)", TABEL],
        ["Tabel 2.2 Satu", TABEL, "Uraian.", "Tabel 2.4 Dua", TABEL, "Uraian.", "Gambar 2.2 Bagan"],
    ],
)
def test_continued_tables_and_numbers_by_section_are_left_alone(buku: Laporan, isi: list[Larik]) -> None:
    assert periksa_naskah(nomor_runtut, buku, *isi) == []


def test_a_gap_is_found_where_all_tables_count_on(buku: Laporan) -> None:
    (temuan,) = periksa_naskah(nomor_runtut, buku, "Tabel 1 Satu", TABEL, "Uraian.", "Tabel 3 Tiga", TABEL)
    assert temuan.seharusnya == "Tabel 2"


def test_an_entry_that_differs_from_its_heading_is_found(buku: Laporan) -> None:
    (temuan,) = periksa_naskah(
        daftar_sesuai, buku, "# DAFTAR ISI", "toc|1.1 Latar Belakang\t1", "toc|1.2 Tugas dan Wewenang\t2",
        "# 1.1 Latar Belakang", "# 1.2 Tugas Pokok dan Fungsi",
    )  # fmt: skip
    assert (temuan.ditemukan, temuan.seharusnya) == ("1.2 Tugas dan Wewenang", "1.2 Tugas Pokok dan Fungsi")


def test_typed_entries_and_captions_over_two_lines_are_matched(buku: Laporan) -> None:
    isi: list[Larik] = [
        "# DAFTAR ISI", "BAB I PENDAHULUAN ..... 1", "1.1 Latar Belakang ..... 1", "# DAFTAR TABEL",
        "TABEL 3.1\tCapaian Kinerja Tahun 2024 ..... 9", "# BAB. I", "# PENDAHULUAN", "# 1.1. Latar Belakang",
        "Tabel 3.1", "Capaian Kinerja Tahun 2024", TABEL,
    ]  # fmt: skip
    assert periksa_naskah(daftar_sesuai, buku, *isi) == []


@pytest.mark.parametrize(
    ("kalimat", "tingkat"),
    [
        (f"Realisasi {KTP} pada tahun 2023 sebesar 101,33%.", Tingkat.SALAH),
        ("LKjIP Tahun 2023 ini memuat capaian kinerja seluruh indikator.", Tingkat.PERIKSA),
        ("Realisasi anggaran pada tahun 2023 berjalan baik.", Tingkat.PERIKSA),
        (f"Realisasi {KTP} turun dari 102,51% pada tahun 2023 menjadi 101,33% pada tahun 2023.", Tingkat.PERIKSA),
    ],
)
def test_last_years_year_is_found(buku: Laporan, kalimat: str, tingkat: Tingkat) -> None:
    (temuan,) = periksa_naskah(tahun_tertinggal, buku, kalimat)
    assert (kata(temuan), temuan.tingkat) == (["2023"], tingkat)


@pytest.mark.parametrize(
    "kalimat",
    [
        f"Realisasi {KTP} pada tahun 2023 sebesar 102,51%.",
        "Dibandingkan dengan tahun 2023, kinerja membaik.",
        "Renstra Tahun 2023-2026 memuat target kinerja.",
        "Peraturan Bupati Nomor 5 Tahun 2023 mengatur kinerja perangkat daerah.",
        "Hasil evaluasi atas laporan kinerja tahun 2023 memuat beberapa rekomendasi.",
        "Pada tahun 2023 capaian 80%. Pada tahun 2024 capaian 90%.",
        "Laporan kinerja tahun 2024 disusun pada Januari 2025.",
    ],
)
def test_years_of_history_plans_and_regulations_are_left_alone(buku: Laporan, kalimat: str) -> None:
    assert periksa_naskah(tahun_tertinggal, buku, kalimat) == []


def test_a_table_that_repeats_another_one_but_differs_is_found(buku: Laporan) -> None:
    kepala = ["Program", "Anggaran", "Keterangan"]
    isi = [["Program Satu", "100", "APBD"], ["Program Dua", "200", "APBD"]]
    lain = [isi[0], ["Program Dua", "200", "DAK"]]
    (temuan,) = periksa_naskah(tabel_sama, buku, "Uraian.", [kepala, *isi], "Lampiran.", [kepala, *lain])
    assert kata(temuan) == ["DAK", "APBD"]
    assert periksa_naskah(tabel_sama, buku, "Uraian.", [kepala, *isi], "Lampiran.", [kepala, *isi]) == []


def test_missing_parts_of_bab_iii_are_told_as_kelengkapan(buku: Laporan) -> None:
    temuan = periksa_naskah(
        bagian_lengkap,
        buku,
        "# BAB III AKUNTABILITAS KINERJA",
        "Perbandingan realisasi dengan target tahun lalu.",
        "# BAB IV",
    )
    hilang = {satu.kunci.removeprefix("NAR011:") for satu in temuan}
    assert hilang == {b.nama for b in BAGIAN} - {
        "Perbandingan target dan realisasi tahun ini", "Perbandingan dengan tahun-tahun sebelumnya",
    }  # fmt: skip
    assert all(satu.kelengkapan and satu.tingkat is Tingkat.INFO for satu in temuan)
    assert periksa_naskah(bagian_lengkap, buku, "Surat biasa.") == []
