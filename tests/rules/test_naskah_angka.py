"""NAR001 and NAR002: the figures of a report's sentences against the workbook."""

import pytest

from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.domain.laporan import JenisFakta, Laporan
from lkjip_desktop.rules.naskah_angka import angka_naskah as angka_teks
from lkjip_desktop.rules.naskah_fakta import angka_naskah
from lkjip_desktop.rules.naskah_silang import tidak_tertukar
from tests.pembangun import indikator, laporan, muncul, program, survei
from tests.rules.naskah import kata, periksa_naskah

KTP, LAMA = "Rasio Kepemilikan KTP Elektronik", "Lama Pengurusan KTP Elektronik"


@pytest.fixture
def buku() -> Laporan:
    isi = laporan(
        indikator(
            KTP, muncul(JenisFakta.REALISASI, "102,51", "PERBANDINGAN!E5", tahun=2023), t="92", r="101,33", c="110,14"
        ),
        indikator(LAMA, t="1", r="1", c="100", baris=6, satuan="Hari", arah=Arah.TURUN),
    )
    isi.program = [program("Program Pencatatan Sipil", "324.561.120", "270.720.388", baris=5)]
    return isi


FLAGGED = [
    (f"Realisasi {KTP} pada tahun 2024 sebesar 101,43%.", "101,43%", "101,33"),
    (f"{KTP} dengan realisasi sebesar 110,33 persen.", "110,33", "101,33"),
    (f"Capaian kinerja {KTP} tahun 2024 adalah 111,14%.", "111,14%", "110,14"),
    (f"Dari target {KTP} sebesar 29% dicapai hasil yang baik.", "29%", "92"),
    (f"Realisasi {LAMA} adalah 2 hari.", "2", "1"),
    ("Anggaran Program Pencatatan Sipil sebesar Rp324.651.120,- pada tahun ini.", "Rp324.651.120", "324.561.120"),
    ("Serapan anggaran Program Pencatatan Sipil sebesar 84,41%.", "84,41%", "83,41"),
]


@pytest.mark.parametrize(("kalimat", "tertulis", "benar"), FLAGGED)
def test_a_figure_that_differs_from_the_workbook_is_found_at_its_words(
    buku: Laporan, kalimat: str, tertulis: str, benar: str
) -> None:
    (temuan,) = periksa_naskah(angka_naskah, buku, kalimat)
    assert (temuan.tingkat, temuan.seharusnya) == (Tingkat.SALAH, benar)
    assert kata(temuan) == [tertulis]


PASSING = [
    f"Realisasi {KTP} pada tahun 2024 sebesar 101,33% dari target 92%, dengan capaian 110,14%.",
    f"Realisasi {KTP} sebesar 101,3% dan capaiannya 110%.",
    f"Realisasi {KTP} turun 1,18 poin dari 102,51% pada tahun 2023 menjadi 101,33% pada tahun 2024.",
    f"Realisasi {KTP} lebih tinggi 9,33 poin daripada target.",
    f"Rata-rata nasional {KTP} sebesar 99,12% menurut kementerian.",
    f"Pada triwulan III realisasi {KTP} baru 75,20%.",
    f"{KTP} diatur dalam Peraturan Menteri Dalam Negeri Nomor 19 Tahun 2018 Pasal 3 ayat 2.",
    f"{LAMA} dengan capaian 1 (satu) hari dari target 1 (satu) hari.",
    f"Target {KTP} dicapai melalui 12 kegiatan di 15 kecamatan untuk 3.241 orang.",
    "Serapan anggaran Program Pencatatan Sipil sebesar 83,41% dari anggaran Rp324.561.120.",
    "Anggaran Program Pencatatan Sipil sebesar Rp324,56 juta.",
    "Hubungi telepon (0714) 321-012 atau NIP 19800517 199912 1 003.",
]


@pytest.mark.parametrize("kalimat", PASSING)
def test_what_agrees_or_is_something_else_is_left_alone(buku: Laporan, kalimat: str) -> None:
    assert periksa_naskah(angka_naskah, buku, kalimat) == []


def test_the_heading_above_says_whom_a_sentence_is_about(buku: Laporan) -> None:
    (temuan,) = periksa_naskah(angka_naskah, buku, f"# 1. {KTP}", "Target indikator ini pada tahun 2024 adalah 82%.")
    assert (kata(temuan), temuan.seharusnya) == (["82%"], "92")


def test_a_shortened_name_in_another_spelling_is_understood(buku: Laporan) -> None:
    (temuan,) = periksa_naskah(angka_naskah, buku, "Rasio kepemilikan KTP-el dengan realisasi sebesar 101,43 persen.")
    assert kata(temuan) == ["101,43"]


def test_a_figure_without_a_label_is_a_question_if_it_is_a_slip_away(buku: Laporan) -> None:
    (temuan,) = periksa_naskah(angka_naskah, buku, f"Untuk {KTP} diperoleh 101,34 persen.")
    assert temuan.tingkat is Tingkat.PERIKSA
    assert periksa_naskah(angka_naskah, buku, f"Untuk {KTP} diperoleh 47,26 persen.") == []


def test_one_fact_told_wrong_in_two_sentences_is_one_finding(buku: Laporan) -> None:
    (temuan,) = periksa_naskah(
        angka_naskah, buku, f"Realisasi {KTP} sebesar 101,43%.", f"Jadi realisasi {KTP} adalah 101,43%."
    )
    assert kata(temuan) == ["101,43%", "101,43%"]


def test_the_number_of_respondents_is_compared() -> None:
    isi = laporan(indikator(KTP, t="92", r="101,33"))
    isi.survei = survei(["3,86", "3,90"], responden="400", indeks="3,88", ikm="97,00")
    (temuan,) = periksa_naskah(angka_naskah, isi, "Survei dilakukan terhadap 410 responden.")
    assert (kata(temuan), temuan.seharusnya) == (["410"], "400")
    assert periksa_naskah(angka_naskah, isi, "Survei dilakukan terhadap 400 orang responden.") == []


def test_realisasi_and_capaian_exchanged_is_told_once_with_both_words(buku: Laporan) -> None:
    kalimat = f"{KTP} mempunyai capaian 101,33 persen. Realisasi 110,14 persen ini lebih tinggi dari target."
    (temuan,) = periksa_naskah(tidak_tertukar, buku, kalimat)
    assert kata(temuan) == ["101,33", "110,14"]
    assert temuan.tingkat is Tingkat.SALAH
    assert periksa_naskah(angka_naskah, buku, kalimat) == []


@pytest.mark.parametrize(
    "kalimat",
    [
        f"Realisasi {KTP} sebesar 101,33% sehingga capaiannya 110,14%.",
        f"{KTP} dengan capaian 101,33 persen.",
        f"Realisasi {KTP} tahun 2023 sebesar 102,51%.",
    ],
)
def test_right_labels_and_the_loose_word_capaian_are_no_exchange(buku: Laporan, kalimat: str) -> None:
    assert periksa_naskah(tidak_tertukar, buku, kalimat) == []


@pytest.mark.parametrize(
    ("teks", "harapan"),
    [
        ("sebesar Rp. 19.641.611.463,- dan 92,01 persen", ["19.641.611.463", "92,01"]),
        ("tahun 2024, Nomor 53, Tabel 3.1, 5 Januari 2025, 2023-2026, halaman 12", []),
        ("1. Rasio 92%", ["92"]),
        ("88,31 – 100,00", []),
        ("https://contoh.go.id/halaman?id=25 dan 3 orang", ["3"]),
    ],
)
def test_numbers_that_are_no_figures_are_left_out(teks: str, harapan: list[str]) -> None:
    assert [a.angka.teks for a in angka_teks(teks)] == harapan
