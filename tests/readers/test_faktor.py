"""Causes, obstacles and remedies come to the indikator that they stand beside."""

from __future__ import annotations

from pathlib import Path

from lkjip_desktop.domain.laporan import JenisFaktor
from tests.readers.buku import Baris, baca_buku, tulis

CAPAIAN: list[Baris] = [
    ["CAPAIAN INDIKATOR KINERJA TAHUN 2024"],
    ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target 2024", "Realisasi 2024", "Capaian (%)"],
    [1, "Meningkatnya layanan", "Rasio Kepemilikan KTP Elektronik", "%", 92, 95, 103.26],
    [2, "Meningkatnya layanan", "Indeks Kepuasan Masyarakat", "Indeks", 85, 86, 101.18],
]
FAKTOR: list[Baris] = [
    ["FAKTOR PENDORONG DAN PENGHAMBAT TAHUN 2024"],
    ["No", "Indikator Kinerja", "Faktor Pendorong", "Faktor Penghambat"],
    [1, "Rasio kepemilikan KTP-el", "Perekaman keliling ke desa", "Alat perekaman terbatas"],
    [None, None, "Kerja sama dengan sekolah", None],
    [2, "Indeks Kepuasan Masyarakat", "Prosedur yang jelas", None],
    [3, "Sesuatu yang lain sama sekali", "Bukan milik siapa pun", None],
]


def test_a_sheet_of_factors_names_the_indikator_once_for_several_rows(tmp_path: Path) -> None:
    laporan = baca_buku(tulis(tmp_path / "b.xlsx", CAPAIAN=CAPAIAN, FAKTOR=FAKTOR))
    satu, dua = laporan.indikator
    assert [(f.jenis, f.teks) for f in satu.faktor] == [
        (JenisFaktor.PENDORONG, "Perekaman keliling ke desa"),
        (JenisFaktor.PENGHAMBAT, "Alat perekaman terbatas"),
        (JenisFaktor.PENDORONG, "Kerja sama dengan sekolah"),
    ]
    assert [f.teks for f in dua.faktor] == ["Prosedur yang jelas"]
    assert "Bukan milik siapa pun" in laporan.naskah.faktor_pendorong


def test_columns_of_a_table_of_capaian_belong_to_their_row(tmp_path: Path) -> None:
    tambahan: list[list[str]] = [
        [],
        ["Kendala", "Tindak Lanjut"],
        ["Jaringan sering terganggu", "Memasang jaringan cadangan"],
        ["-", "Melatih petugas layanan"],
    ]
    lebar: list[Baris] = [[*(satu or []), *lebih] for satu, lebih in zip(CAPAIAN, tambahan, strict=True)]
    satu, dua = baca_buku(tulis(tmp_path / "b.xlsx", CAPAIAN=lebar)).indikator
    assert [(f.jenis, f.teks) for f in satu.faktor] == [
        (JenisFaktor.PENGHAMBAT, "Jaringan sering terganggu"),
        (JenisFaktor.TINDAK_LANJUT, "Memasang jaringan cadangan"),
    ]
    assert [f.teks for f in dua.faktor] == ["Melatih petugas layanan"]
