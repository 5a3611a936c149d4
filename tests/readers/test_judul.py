"""Headings by meaning, however an office spells them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lkjip_desktop.readers.judul import baca_jalur, baca_judul, rapikan_judul, skala_judul
from lkjip_desktop.readers.peran import Peran


@pytest.mark.parametrize(
    ("teks", "peran"),
    [
        ("NO", Peran.NO),
        ("N0", Peran.NO),
        ("No.", Peran.NO),
        ("Sasaran Strategis", Peran.SASARAN),
        ("SASARAN PROGRAM", Peran.SASARAN),
        ("Indikator Kinerja", Peran.INDIKATOR),
        ("I K U", Peran.INDIKATOR),
        ("IKU", Peran.INDIKATOR),
        ("Nama Indikator Kinerja Utama (IKU)", Peran.INDIKATOR),
        ("Indikator Kinerja Sasaran", Peran.INDIKATOR),
        ("Indikator Program/Kegiatan", Peran.INDIKATOR_PROGRAM),
        ("Satuan", Peran.SATUAN),
        ("TARGET", Peran.TARGET),
        ("Standar/Target", Peran.TARGET),
        ("Pembilang", Peran.PEMBILANG),
        ("PENYEBUT", Peran.PENYEBUT),
        ("Target / Standar", Peran.TARGET),
        ("Rencana Kinerja", Peran.TARGET),
        ("Target Capaian Kinerja", Peran.TARGET),
        ("Realisasi", Peran.REALISASI),
        ("Realisai", Peran.REALISASI),
        ("Realisasi Capaian Kinerja", Peran.REALISASI),
        ("Realisasi (%)", Peran.REALISASI),
        ("Capaian", Peran.CAPAIAN),
        ("CAPAIAN%", Peran.CAPAIAN),
        ("% Capaian", Peran.CAPAIAN),
        ("Prosentase Pencapaian", Peran.CAPAIAN),
        ("Kinerja(%)", Peran.CAPAIAN),
        ("Tingkat Capaian", Peran.CAPAIAN),
        ("Capaian Realisasi (%)", Peran.CAPAIAN),
        ("Capaian Terhadap Target PK", Peran.CAPAIAN),
        ("Capaian s/d TW IV", Peran.CAPAIAN),
        ("PREDIKET", Peran.KATEGORI),
        ("Kriteria", Peran.KATEGORI),
        ("Cara Perhitungan", Peran.CARA),
        ("Formulasi Penghitungan", Peran.CARA),
        ("Definisi Operasional", Peran.CARA),
        ("Ket.", Peran.KETERANGAN),
        ("Polarisasi", Peran.POLARISASI),
        ("Program", Peran.PROGRAM),
        ("Urusan/Bidang Urusan/Program/Kegiatan", Peran.PROGRAM),
        ("Sub Kegiatan", Peran.SUB_KEGIATAN),
        ("Kode Rekening", Peran.KODE),
        ("Kode Indikator", Peran.KODE),
        ("Pagu", Peran.ANGGARAN),
        ("Anggaran (Rp)", Peran.ANGGARAN),
        ("Alokasi Dana", Peran.ANGGARAN),
        ("Realisasi Anggaran", Peran.REALISASI_ANGGARAN),
        ("Serapan", Peran.SERAPAN),
        ("Penyerapan (%)", Peran.SERAPAN),
        ("Persentase Realisasi Anggaran", Peran.SERAPAN),
        ("Capaian Serapan Anggaran %", Peran.SERAPAN),
        ("Target Akhir Renstra 2026", Peran.TARGET_AKHIR),
        ("Kondisi Kinerja pada akhir periode RPJMD", Peran.TARGET_AKHIR),
        ("Capaian s/d 2024", Peran.CAPAIAN_AKHIR),
        ("Kondisi Awal", Peran.KONDISI_AWAL),
        ("Unsur Pelayanan", Peran.UNSUR),
        ("Nilai Rata - rata", Peran.RATA_RATA),
        ("NRR Tertimbang", Peran.TERTIMBANG),
        ("Realisasi Nasional", Peran.PEMBANDING),
        ("Standar Nasional", Peran.PEMBANDING),
        ("Kendala yg Dihadapi", Peran.KENDALA),
        ("Rencana Tindak Lanjut", Peran.TINDAK_LANJUT),
        ("Faktor Pendorong", Peran.PENDORONG),
        ("Perangkat Daerah Penanggung Jawab", Peran.PENANGGUNG_JAWAB),
        ("Sasaran Perangkat Daerah", Peran.SASARAN),
        ("Sumber Data", Peran.LAIN),
        ("PIC Tindak Lanjut", Peran.PENANGGUNG_JAWAB),
        ("Link Bukti Dukung Tindak Lanjut", Peran.LAIN),
        ("Realisasi Fisik", Peran.LAIN),
    ],
)
def test_a_heading_is_read_by_its_meaning_not_its_spelling(teks: str, peran: Peran) -> None:
    assert baca_judul(teks).peran is peran
    assert baca_judul(teks.upper()).peran is peran


@pytest.mark.parametrize(
    "teks",
    ["Rasio Kepemilikan KTP elektronik", "Meningkatnya kualitas layanan publik", "APBD", "Jiwa", "Dinas Kesehatan", ""],
)
def test_a_text_of_other_words_is_no_heading(teks: str) -> None:
    assert baca_judul(teks).peran is None


@pytest.mark.parametrize(
    ("teks", "rapi"),
    [
        ("INDI-\nKATOR\nKINERJA", "INDIKATOR KINERJA"),
        ("Rata-\nrata", "Rata-rata"),
        ("Cara\nPerhitungan", "Cara Perhitungan"),
        ("  Target   2024 ", "Target 2024"),
    ],
)
def test_a_heading_wrapped_over_lines_is_one_line(teks: str, rapi: str) -> None:
    assert rapikan_judul(teks) == rapi


def test_a_word_broken_at_the_end_of_the_line_is_still_known() -> None:
    assert baca_judul("REALI-\nSASI").peran is Peran.REALISASI


@pytest.mark.parametrize(
    ("jalur", "peran", "tahun"),
    [
        (("2024", "TARGET"), Peran.TARGET, (2024,)),
        (("2024", "%"), Peran.CAPAIAN, (2024,)),
        (("Realisasi", "2023"), Peran.REALISASI, (2023,)),
        (("TARGET CAPAIAN KINERJA", "2019"), Peran.TARGET, (2019,)),
        (("Capaian Kinerja", "2015"), Peran.CAPAIAN, (2015,)),
        (("SASARAN", "Bobot"), Peran.BOBOT, ()),
        (("I K U", "Realisasi"), Peran.REALISASI, ()),
        (("Indikator Kinerja", "Uraian"), Peran.INDIKATOR, ()),
        (("SASARAN", "STRATEGIS"), Peran.SASARAN, ()),
        (("Kondisi Akhir Renstra", "Target"), Peran.TARGET_AKHIR, ()),
        (("REALISASI", "(Rp)"), Peran.REALISASI_ANGGARAN, ()),
        (("REALISASI", "(%)"), Peran.CAPAIAN, ()),
        (("Target Kinerja dan Anggaran", "K"), Peran.TARGET, ()),
        (("Target Kinerja dan Anggaran", "Rp. (000)"), Peran.ANGGARAN, ()),
        (("Realisasi Kinerja & Anggaran", "Rp."), Peran.REALISASI_ANGGARAN, ()),
        (("Tingkat Capaian Kinerja dan Realisasi Anggaran (%)", "K"), Peran.CAPAIAN, ()),
        (("Tingkat Capaian Kinerja dan Realisasi Anggaran (%)", "Rp."), Peran.SERAPAN, ()),
        (("Capaian Kinerja dan Kerangka Pendanaan", "2021", "Rp"), Peran.ANGGARAN, (2021,)),
        (("Target RPJMD", "Rp. (000)"), Peran.LAIN, ()),
        (("Prakiraan Maju Rencana Tahun", "Target"), Peran.LAIN, ()),
    ],
)
def test_a_path_of_headings_is_read_from_the_innermost_out(
    jalur: tuple[str, ...], peran: Peran, tahun: tuple[int, ...]
) -> None:
    judul = baca_jalur(jalur)
    assert (judul.peran, judul.tahun) == (peran, tahun)


def test_a_group_of_money_makes_the_headings_below_it_money() -> None:
    assert baca_jalur(("Anggaran", "Target")).uang
    assert not baca_jalur(("Kinerja", "Target")).uang
    assert not baca_jalur(("Target Kinerja dan Anggaran", "K")).uang


@pytest.mark.parametrize(
    ("teks", "skala"),
    [
        ("Rp. (000)", 1000),
        ("Anggaran (dalam ribuan rupiah)", 1000),
        ("Pagu (Rp. juta)", 1_000_000),
        ("(Dalam Jutaan Rupiah)", 1_000_000),
        ("Anggaran (Rp)", 1),
    ],
)
def test_the_scale_stands_in_the_heading(teks: str, skala: int) -> None:
    assert skala_judul(teks) == Decimal(skala)


@pytest.mark.parametrize(
    ("teks", "satuan"),
    [("Target (%)", "%"), ("Target %", "%"), ("Target (Orang)", "Orang"), ("Rp. (000)", "Rp"), ("%", None)],
)
def test_the_unit_stands_in_the_heading(teks: str, satuan: str | None) -> None:
    assert baca_judul(teks).satuan == satuan


def test_a_heading_of_several_names_is_the_key_among_them() -> None:
    assert baca_judul("JENIS LAYANAN / INDIKATOR").peran is Peran.INDIKATOR
    assert baca_judul("Jenis Indikator").peran is not Peran.INDIKATOR
