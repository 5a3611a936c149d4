"""Which way an indikator improves: column, target, formula, words; and why is said."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.bilangan import baca_angka
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.domain.laporan import Indikator, JenisFakta, JenisLembar, Kemunculan
from lkjip_desktop.readers.arah import tetapkan_arah


def indikator(nama: str, satuan: str | None = None, *target: str) -> Indikator:
    kemunculan = [
        Kemunculan(jenis=JenisFakta.TARGET, tahun=2024, nilai=baca_angka(teks), sumber=JenisLembar.PERJANJIAN)
        for teks in target
    ]
    return Indikator(kunci="x", nama=nama, satuan=satuan, kemunculan=kemunculan)


@pytest.mark.parametrize(
    ("teks", "arah"),
    [
        ("Makin rendah makin baik", Arah.TURUN),
        ("Minimize", Arah.TURUN),
        ("Negatif", Arah.TURUN),
        ("Maximize", Arah.NAIK),
        ("Positif", Arah.NAIK),
        ("Makin tinggi makin baik", Arah.NAIK),
        ("Stabilize", Arah.TEPAT),
    ],
)
def test_a_column_of_polarisasi_goes_first(teks: str, arah: Arah) -> None:
    assert tetapkan_arah(indikator("Jumlah kasus"), [teks], []) == (arah, f"kolom Polarisasi: {teks}")


def test_predicates_and_ranges_are_told_by_the_target() -> None:
    assert tetapkan_arah(indikator("Nilai SAKIP", None, "BB"), [], [])[0] is Arah.PREDIKAT
    assert tetapkan_arah(indikator("BOR", None, "60-85"), [], [])[0] is Arah.RENTANG
    assert tetapkan_arah(indikator("BOR", None, "60-85"), ["Positif"], [])[0] is Arah.RENTANG


@pytest.mark.parametrize(
    ("rumus", "arah"),
    [
        ("E5/D5*100", Arah.NAIK),
        ("ROUND($E$5/D5*100,2)", Arah.NAIK),
        ("(2*D5-E5)/D5*100", Arah.TURUN),
        ("(D5-(E5-D5))/D5*100", Arah.TURUN),
        ("(1-(E5-D5)/D5)*100", Arah.TURUN),
        ("D5/E5*100", Arah.TURUN),
    ],
)
def test_the_sheets_own_formula_shows_the_direction(rumus: str, arah: Arah) -> None:
    assert tetapkan_arah(indikator("Indeks"), [], [(rumus, "D5", "E5")]) == (arah, f"rumus pada lembar: ={rumus}")


@pytest.mark.parametrize(
    "nama",
    [
        "Angka Kematian Ibu",
        "Prevalensi stunting",
        "Persentase penduduk miskin",
        "Tingkat pengangguran terbuka",
        "Laju inflasi",
        "Jumlah kasus gangguan trantib",
        "Jumlah pelanggaran Perda",
        "Jumlah kejadian kebakaran",
        "Angka putus sekolah SMP",
        "Lama pengurusan KTP elektronik",
        "Net Death Rate (NDR)",
        "Average Length of Stay (AvLOS)",
        "Turn Over Interval (TOI)",
        "Gini ratio",
    ],
)
def test_of_what_is_bad_less_is_better(nama: str) -> None:
    arah, alasan = tetapkan_arah(indikator(nama), [], [])
    assert arah is Arah.TURUN
    assert alasan.startswith("kata “")


@pytest.mark.parametrize(
    "nama",
    [
        "Rasio Kepemilikan KTP elektronik",
        "Rata-rata lama sekolah",
        "Harapan lama sekolah",
        "Persentase penyelesaian kasus",
        "Persentase pengaduan yang ditindaklanjuti",
        "Penurunan angka kemiskinan",
        "Rasio Penerbitan Akta Kematian",
        "Cakupan penanganan stunting",
        "Persentase layanan tepat waktu",
        "Persentase tindak lanjut temuan BPK",
        "Indeks risiko bencana tertangani",
    ],
)
def test_remedies_and_good_things_are_better_more(nama: str) -> None:
    assert tetapkan_arah(indikator(nama), [], []) == (Arah.NAIK, "anggapan umum: makin tinggi makin baik")


@pytest.mark.parametrize(
    ("nama", "satuan", "arah"),
    [
        ("Rata-rata lama penyelesaian surat", "hari", Arah.TURUN),
        ("Waktu tunggu rawat jalan", "Menit", Arah.TURUN),
        ("Tingkat waktu tanggap (response time rate)", "%", Arah.NAIK),
        ("Rata-rata lama sekolah", "Tahun", Arah.NAIK),
        ("Response time kebakaran", "menit", Arah.TURUN),
    ],
)
def test_a_time_taken_is_better_shorter_a_share_of_times_is_not(nama: str, satuan: str, arah: Arah) -> None:
    assert tetapkan_arah(indikator(nama, satuan), [], [])[0] is arah
