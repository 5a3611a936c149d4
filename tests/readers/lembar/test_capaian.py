"""Data dukung below a table: figures go to the indikator whose calculation speaks of them."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.laporan import JenisFakta, JenisLembar, Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.readers.baca import baca
from tests.pembangun_grid import Baris, buku, lembar

CARA = "Jumlah penduduk pemilik KTP dibagi jumlah penduduk wajib KTP dikali seratus persen"
TABEL: list[Baris] = [
    ["No", "Indikator", "Cara Perhitungan", "Target", "Realisasi"],
    [1, "Rasio Kepemilikan KTP", CARA, 92, "101,33"],
    [2, "Indeks Kepuasan Masyarakat", "Survei", 85, 86],
]


def laporan(*isi: Baris) -> Laporan:
    return baca(buku(lembar(*TABEL, *isi)), Profil(jawaban={"tahun": "2024"}))


@pytest.mark.parametrize(
    "isi",
    [
        [None, ["Data dukung :"], [None, "Jumlah penduduk pemilik KTP", "Jiwa", "506.024"],
         [None, "Jumlah penduduk wajib KTP", "Jiwa", 499362]],
        [["Data pendukung"], ["No", "Uraian", "Satuan", "Jumlah"], [1, "Jumlah penduduk pemilik KTP", "Jiwa",
         "506.024"],
         [2, "Jumlah penduduk wajib KTP", "Jiwa", 499362]],
        [None, None, None, ["Data dukung"], [None, "Jumlah penduduk pemilik KTP", "506.024 jiwa"],
         [None, "Jumlah penduduk wajib KTP", "499.362 jiwa"]],
    ],
)  # fmt: skip
def test_data_dukung_are_facts_of_their_indikator(isi: list[Baris]) -> None:
    rasio, indeks = laporan(*isi).indikator
    assert [str(k.nilai.nilai) for k in rasio.fakta(JenisFakta.PEMBILANG)] == ["506024"]
    assert [str(k.nilai.nilai) for k in rasio.fakta(JenisFakta.PENYEBUT)] == ["499362"]
    assert [d.nama for d in rasio.data_dukung] == ["Jumlah penduduk pemilik KTP", "Jumlah penduduk wajib KTP"]
    assert indeks.data_dukung == []


def test_figures_of_nothing_that_is_measured_go_nowhere() -> None:
    hasil = laporan(None, ["Data dukung"], [None, "Luas hutan lindung", "Ha", 1200])
    assert all(satu.data_dukung == [] for satu in hasil.indikator)
    (bacaan,) = [b for b in hasil.lembar if b.jenis is JenisLembar.DATA_DUKUNG]
    assert bacaan.baris == (6, 6)
    assert "Luas hutan lindung" in bacaan.alasan


def test_rows_after_the_data_dukung_are_left_to_others() -> None:
    hasil = laporan(
        None, ["Data dukung"], [None, "Jumlah penduduk wajib KTP", "Jiwa", 499362], None, None, ["Catatan rapat"]
    )
    assert [str(s) for b in hasil.lembar if b.jenis is None for s in b.sisa] == ["Lembar1 A9"]
