"""Names: one thing written in several ways is one; two things are never one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.readers.nama import banding_nama, beda_ukuran, kata_nama, rapikan_nama, salah_ketik, slug

SAMA = [
    ("Rasio Kepemilikan KTP elektronik", "1. RASIO KEPEMILIKAN KTP-EL"),
    ("Nilai Survey Kepuasan Masyarakat", "- Nilai survei Kepuasan Masyarakat"),
    ("Persentase Akurasi Data Kependudukan", "% Akurasi Data Kependudukan"),
    ("Prosentase guru bersertifikat", "Persentase guru bersertifikat"),
    ("Kepemilikan Kartu Keluarga (KK)", "8. Kepemilikan Kartu Keluarga"),
    ("Angka Kematian Ibu", "AKI"),
    ("Indeks Kepuasan Masyarakat (IKM)", "Indeks Kepuasan Masyarakat"),
    ("Kepemilikan Kartu Tanda Penduduk", "Kepemilikan KTP"),
    ("Nilai SAKIP", "Nilai AKIP"),
    ("Meningkatnya efektifitas layanan", "Peningkatan efektivitas pelayanan"),
    ("Jumlah dokumen perencanaan tersusun Tahun 2024", "Jumlah dokumen perencanaan tersusun"),
    ("Pertumbuhan ekonomi (%)", "Pertumbuhan ekonomi"),
    ("Penyelenggaraan pelayanan publik", "Penyelengaraan pelayanan publik"),
    ("Program Penunjang Urusan Pemerintah Daerah", "Program Penunjang Urusan Pemerintahan Daerah"),
    ("110. Jumlah kunjungan wisata", "Jumlah kunjungan wisata"),
]
LAIN = [
    ("Rasio Penerbitan Akta Kelahiran", "Rasio Penerbitan Akta Kematian"),
    ("Persentase anak usia 0-5 tahun ber-KIA", "Persentase anak usia 5-17 tahun ber-KIA"),
    ("Persentase anak usia 0-5 tahun ber-KIA", "Persentase anak usia 0-5 dan 5-17 tahun ber-KIA"),
    ("Kepemilikan Kartu Keluarga", "Kepemilikan Kartu Identitas Anak"),
    ("Angka Kematian Ibu", "Angka Kematian Bayi"),
    ("Angka Partisipasi Murni SD", "Angka Partisipasi Kasar SD"),
    ("Angka Partisipasi Murni SD", "Angka Partisipasi Murni SMP"),
    ("Angka Partisipasi Murni", "Angka Partisipasi Murni SD"),
    ("Jumlah kunjungan wisatawan", "Jumlah kunjungan wisatawan mancanegara"),
    ("Jumlah kunjungan wisatawan mancanegara", "Jumlah kunjungan wisatawan nusantara"),
    ("Persentase penduduk miskin", "Persentase penduduk tidak miskin"),
    ("Jumlah pengadaan alat", "Jumlah pengaduan alat"),
    ("Persentase perumahan layak", "Persentase perubahan layak"),
    ("Nilai ekspor pertanian", "Nilai ekspor pertanahan"),
    ("Persentase pelayaran aman", "Persentase pelayanan aman"),
    ("Jumlah bencana tertangani", "Jumlah rencana tertangani"),
    ("Rasio guru terhadap murid", "Rasio murid terhadap guru"),
    ("Jumlah pejabat eselon II dilantik", "Jumlah pejabat eselon III dilantik"),
    ("Persentase jalan kabupaten mantap", "Persentase jembatan kabupaten mantap"),
    ("Lama rawat inap", "Lama rawat jalan"),
    ("Cakupan kunjungan ibu hamil K1", "Cakupan kunjungan ibu hamil K4"),
    ("Jumlah UMKM perempuan", "Jumlah UMKM"),
]


@pytest.mark.parametrize(("satu", "dua"), SAMA)
def test_spelling_numbering_and_abbreviations_do_not_part_a_name(satu: str, dua: str) -> None:
    assert banding_nama(satu, dua).sama
    assert banding_nama(dua, satu).sama


@pytest.mark.parametrize(("satu", "dua"), LAIN)
def test_names_of_different_things_never_agree(satu: str, dua: str) -> None:
    assert banding_nama(satu, dua).bagian == 0
    assert banding_nama(dua, satu).bagian == 0


def test_words_left_out_leave_a_share() -> None:
    mirip = banding_nama("Lama Pengurusan KTP", "Lama Pengurusan KTP elektronik")
    assert (mirip.sama, mirip.bagian, mirip.ragu) == (False, 0.75, False)


def test_a_place_left_out_is_doubtful() -> None:
    assert banding_nama("Indeks Kepuasan Masyarakat", "Indeks Kepuasan Masyarakat Kecamatan").ragu


@pytest.mark.parametrize(
    ("satu", "dua", "sama"),
    [
        ("penyelenggaraan", "penyelengaraan", True),
        ("kepuasan", "kepuasna", True),
        ("efektivitas", "efektifitas", True),
        ("perizinan", "perijinan", True),
        ("pengadaan", "pengaduan", False),
        ("perumahan", "perubahan", False),
        ("kelahiran", "kelurahan", False),
        ("pertanian", "pertanahan", False),
        ("angkatan", "angkutan", False),
        ("2023", "2024", False),
    ],
)
def test_misspelling_is_told_from_another_word(satu: str, dua: str, sama: bool) -> None:
    assert salah_ketik(satu, dua) is sama


@pytest.mark.parametrize(
    ("nama", "rapi"),
    [
        ("1. Rasio KTP", "Rasio KTP"),
        ("1.2 Nilai IKM", "Nilai IKM"),
        ("a) Persentase", "Persentase"),
        ("(2) Indeks", "Indeks"),
        ("- Nilai Survey", "Nilai Survey"),
        ("2.1.Jumlah dokumen", "Jumlah dokumen"),
        ("5.000 pohon ditanam", "5.000 pohon ditanam"),
        ("Rasio  Kepemilikan\nDokumen :", "Rasio Kepemilikan Dokumen"),
        ("“Indeks SPBE”", "Indeks SPBE"),
        ("IKU 1 : Indeks SPBE", "Indeks SPBE"),
        ("IK 1.2. Rasio KTP", "Rasio KTP"),
    ],
)
def test_numbering_and_signs_are_no_part_of_a_name(nama: str, rapi: str) -> None:
    assert rapikan_nama(nama) == rapi


@pytest.mark.parametrize(
    ("satu", "dua", "beda"),
    [
        ("Jumlah penduduk miskin", "Persentase penduduk miskin", True),
        ("Persentase penduduk miskin", "Penduduk miskin", False),
        ("Nilai survei", "Indeks survei", True),
        ("Angka kematian", "Angka kematian ibu", False),
    ],
)
def test_a_count_is_never_a_share(satu: str, dua: str, beda: bool) -> None:
    assert beda_ukuran(satu, dua) is beda


def test_the_key_of_a_name_is_stable() -> None:
    assert slug("2. Rasio Kepemilikan KTP-elektronik :") == "rasio-kepemilikan-ktp-elektronik"


KATA = st.sampled_from("rasio jumlah anak ibu sekolah jalan mutu layanan publik data akta kelahiran kematian".split())


@given(st.lists(KATA, min_size=1, max_size=6, unique=True), st.lists(KATA, min_size=1, max_size=6, unique=True))
def test_comparing_is_symmetric_and_bounded(satu: list[str], dua: list[str]) -> None:
    maju, mundur = banding_nama(" ".join(satu), " ".join(dua)), banding_nama(" ".join(dua), " ".join(satu))
    assert maju == mundur
    assert 0 <= maju.bagian <= 1
    assert maju.sama == (set(satu) == set(dua) and ("rasio" not in satu or satu == dua))


@given(st.text(max_size=60))
def test_any_text_is_a_name_without_failing(teks: str) -> None:
    assert banding_nama(teks, teks).bagian in (0, 1)
    assert all(kata for kata in kata_nama(teks))
