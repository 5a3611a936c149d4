"""NAR003, NAR004 and NAR005: direction words, counts and equations of a report."""

import pytest

from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.domain.laporan import JenisFakta, Laporan
from lkjip_desktop.engine.terbilang import baca_terbilang
from lkjip_desktop.rules.naskah_arah import kata_arah
from lkjip_desktop.rules.naskah_bilangan import bilangan_cocok
from lkjip_desktop.rules.naskah_persamaan import persamaan_benar
from tests.pembangun import indikator, laporan, muncul
from tests.rules.naskah import kata, periksa_naskah

KTP, LAMA, NIHIL = (
    "Rasio Kepemilikan KTP Elektronik",
    "Waktu Tanggap Penanganan Kebakaran",
    "Nilai SAKIP Perangkat Daerah",
)


@pytest.fixture
def buku() -> Laporan:
    return laporan(
        indikator(KTP, muncul(JenisFakta.REALISASI, "102,51", "PERBANDINGAN!E5", tahun=2023), t="92", r="101,33"),
        indikator(
            LAMA, muncul(JenisFakta.REALISASI, "14,3", "PERBANDINGAN!E6", tahun=2023), t="14", r="14,8", baris=6,
            satuan="Menit", arah=Arah.TURUN,
        ),
        indikator(NIHIL, t="75", r="70,10", baris=7, satuan="Nilai"),
    )  # fmt: skip


FLAGGED = [
    (f"Realisasi {KTP} meningkat dari 102,51% pada tahun 2023 menjadi 101,33% pada tahun 2024.", "meningkat"),
    (f"Realisasi {KTP} lebih rendah dari target.", "lebih rendah"),
    (f"Realisasi {NIHIL} tahun 2024 telah melampaui target.", "melampaui"),
    (f"{NIHIL} mencapai target yang ditetapkan.", "mencapai"),
    (f"{KTP} belum mencapai target tahun 2024.", "belum mencapai"),
    (f"Realisasi {LAMA} sebesar 14,8 menit, lebih rendah dari target 14 menit.", "lebih rendah"),
    (f"Dibandingkan dengan tahun 2023, realisasi {KTP} meningkat.", "meningkat"),
    (f"Dibandingkan dengan tahun 2023, kinerja {LAMA} membaik.", "membaik"),
    (f"Dibandingkan dengan tahun 2023, kinerja indikator {LAMA} meningkat.", "meningkat"),
    ("Realisasi tertinggi 61,20% pada tahun 2021 dan terendah 75,40% pada tahun 2023.", "tertinggi"),
    (
        "Capaian kinerja sebesar 107,30% dan serapan 92,01% sehingga capaian lebih rendah daripada serapan.",
        "lebih rendah",
    ),
    ("Semua indikator telah mencapai target.", "mencapai"),
]


@pytest.mark.parametrize(("kalimat", "tertulis"), FLAGGED)
def test_a_word_against_the_figures_is_found(buku: Laporan, kalimat: str, tertulis: str) -> None:
    (temuan,) = periksa_naskah(kata_arah, buku, kalimat)
    assert kata(temuan) == [tertulis]


PASSING = [
    f"Realisasi {KTP} menurun dari 102,51% pada tahun 2023 menjadi 101,33% pada tahun 2024.",
    f"Realisasi {KTP} lebih tinggi dari target yang ditetapkan.",
    f"Realisasi {KTP} melampaui target; realisasi {NIHIL} belum mencapai target.",
    f"Realisasi {LAMA} lebih tinggi dari target sehingga target belum tercapai.",
    f"Realisasi {LAMA} melampaui target waktu.",
    f"Dibandingkan dengan tahun 2023, realisasi {KTP} menurun, sedangkan {LAMA} meningkat.",
    f"Apabila {NIHIL} mencapai target, penghargaan diberikan.",
    f"Diharapkan {NIHIL} akan mencapai target pada tahun berikutnya.",
    f"Pada tahun 2021 {NIHIL} mencapai target.",
    "Meningkatnya kualitas pelayanan publik menjadi sasaran.",
]


@pytest.mark.parametrize("kalimat", PASSING)
def test_words_that_the_figures_bear_out_are_left_alone(buku: Laporan, kalimat: str) -> None:
    assert periksa_naskah(kata_arah, buku, kalimat) == []


def test_a_list_behind_a_word_is_about_all_its_indikator(buku: Laporan) -> None:
    (temuan,) = periksa_naskah(
        kata_arah, buku, f"Dibandingkan dengan tahun 2023, kinerja dua indikator membaik, yaitu {KTP} dan {LAMA}."
    )
    assert (kata(temuan), temuan.seharusnya) == (["membaik"], "menurun")


@pytest.mark.parametrize(
    ("isi", "tertulis"),
    [
        (["Terdapat 5 (empat) program."], "5 (empat)"),
        (["Anggaran Rp1.250.000 (satu juta dua ratus ribu)."], "Rp1.250.000 (satu juta dua ratus ribu)"),
        (["Survei terdiri dari 3 unsur sebagai berikut:", "- Persyaratan", "- Prosedur"], "3 unsur"),
        (["Terdiri atas tiga indikator, yaitu:", "1. Rasio", "2. Nilai", "3. Lama", "4. Indeks"], "tiga indikator"),
        (["1. Satu", "2. Dua", "4. Empat"], "4."),
        (["# 3.1.1 Satu", "# 3.1.2 Dua", "# 3.1.2 Dua lagi"], "3.1.2"),
    ],
)
def test_counts_words_and_numbers_that_do_not_agree_are_found(buku: Laporan, isi: list[str], tertulis: str) -> None:
    (temuan,) = periksa_naskah(bilangan_cocok, buku, *isi)
    assert kata(temuan)[0] == tertulis


@pytest.mark.parametrize(
    "isi",
    [
        ["Terdapat 5 (lima) program dan Roda 2 (dua)."],
        ["Anggaran Rp1.250.000 (satu juta dua ratus lima puluh ribu rupiah)."],
        ["Serapannya 92,01% (sembilan puluh dua koma nol satu)."],
        ["Survei terdiri dari 2 unsur sebagai berikut:", "- Persyaratan", "- Prosedur"],
        ["Tiga hal antara lain:", "- Satu", "- Dua"],
        ["1. Satu", "2. Dua", "Uraian.", "1. Lain", "2. Lain lagi"],
        ["# BAB I", "# 1. Latar", "# 2. Tugas", "# BAB II", "# 1. Rencana"],
        ["a. satu", "b. dua", "1) rinci", "2) rinci", "c. tiga"],
    ],
)
def test_counts_and_numbers_that_agree_are_left_alone(buku: Laporan, isi: list[str]) -> None:
    assert periksa_naskah(bilangan_cocok, buku, *isi) == []


@pytest.mark.parametrize(
    ("teks", "nilai"), [("dua puluh lima", 25), ("sebelas", 11), ("seratus dua", 102), ("seribu", 1000), ("atau", None)]
)
def test_numbers_in_words_are_read(teks: str, nilai: int | None) -> None:
    assert baca_terbilang(teks) == nilai


@pytest.mark.parametrize(
    ("isi", "tertulis"),
    [
        (["506.024 / 499.362 x 100% = 102,33%"], "102,33"),
        (["Jumlahnya 12 + 15 + 3 = 31 orang."], "31"),
        (["$$= 3,80 times 25$$", "$$= 96,02$$"], "96,02"),
        (["(75 + 80) / 2 = 78,50"], "78,50"),
        (["Realisasi turun 1,28 poin dari 102,51% menjadi 101,33%."], "1,28"),
    ],
)
def test_an_equation_that_does_not_hold_is_found_at_its_result(buku: Laporan, isi: list[str], tertulis: str) -> None:
    (temuan,) = periksa_naskah(persamaan_benar, buku, *isi)
    assert (kata(temuan)[0], temuan.tingkat) == (tertulis, Tingkat.SALAH)


@pytest.mark.parametrize(
    "isi",
    [
        ["506.024 / 499.362 x 100% = 101,33%"],
        ["3,80 x 25 = 95,02"],
        ["$$= 3,80 times 25$$", "$$= 95,02$$"],
        ["95,02/85 = 111,78"],
        ["Capaian = (realisasi / target) x 100%"],
        ["Cara perhitungan x 100%: 36.319 / 57.359 x 100% = 63,32%"],
        ["Realisasi turun 1,18 poin dari 102,51% menjadi 101,33%."],
        ["Realisasi naik 25% dari 80 orang menjadi 100 orang."],
        ["Peraturan Nomor 19/2018 = dasar hukum"],
    ],
)
def test_an_equation_that_can_hold_is_left_alone(buku: Laporan, isi: list[str]) -> None:
    assert periksa_naskah(persamaan_benar, buku, *isi) == []
