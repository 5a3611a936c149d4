"""Several workbooks at once: a folder's, and those dropped together."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Sequence
from pathlib import Path

import openpyxl

from lkjip_desktop import pipeline

KANTOR = "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KABUPATEN MUSI BANYUASIN"
KEPALA_LRA = ("Kode", "Program", "Anggaran", "Realisasi", "%")
LRA = [
    ("2.12.01", "Program Penunjang Urusan Pemerintahan Daerah", 5_000_000_000, 4_500_000_000, "90,00"),
    ("2.12.02", "Program Pendaftaran Penduduk", 800_000_000, 720_000_000, "90,00"),
]
KEPALA_SKM = ("No", "Unsur Pelayanan", "Nilai Rata-rata")
SKM = [
    (ke, unsur, "3,80")
    for ke, unsur in enumerate(
        (
            "Persyaratan",
            "Sistem, Mekanisme, dan Prosedur",
            "Waktu Penyelesaian",
            "Biaya/Tarif",
            "Produk Spesifikasi Jenis Pelayanan",
            "Kompetensi Pelaksana",
            "Perilaku Pelaksana",
            "Penanganan Pengaduan, Saran dan Masukan",
            "Sarana dan Prasarana",
        ),
        1,
    )
]


def buat_buku(tujuan: Path, judul: Sequence[str], kepala: Sequence[str], isi: Sequence[Sequence[object]]) -> Path:
    """Write a workbook of one table under its titles."""
    buku = openpyxl.Workbook()
    lembar = buku.active
    assert lembar is not None
    for baris in (*((satu,) for satu in judul), (), kepala, *isi):
        lembar.append(list(baris))
    buku.save(tujuan)
    return tujuan


def lra(folder: Path, kantor: str = KANTOR, tahun: int = 2024) -> Path:
    judul = ("LAPORAN REALISASI ANGGARAN", kantor, f"TAHUN {tahun}")
    return buat_buku(folder / f"LRA {kantor[:20]} {tahun}.xlsx", judul, KEPALA_LRA, LRA)


def skm(folder: Path) -> Path:
    judul = ("HASIL SURVEI KEPUASAN MASYARAKAT", KANTOR, "TAHUN 2024")
    return buat_buku(folder / "SKM.xlsx", judul, KEPALA_SKM, SKM)


def baca(*buku: Path) -> list[pipeline.Bacaan]:
    return [pipeline.read(pipeline.masukan_dari(satu)) for satu in buku]


def test_a_folder_shows_its_kertas_kerja_and_nothing_else(contoh: Path, tmp_path: Path) -> None:
    buku = tmp_path / "Kertas Kerja.xlsx"
    shutil.copyfile(contoh, buku)
    bacaan = pipeline.read(pipeline.masukan_dari(buku))
    pipeline.build(bacaan)
    pipeline.review_sheet(bacaan, pipeline.check(bacaan))
    (tmp_path / "Lampiran").mkdir()
    shutil.copyfile(contoh, tmp_path / "Lampiran" / "PK.xlsx")
    for nama in (
        "~$Kertas Kerja.xlsx",
        ".Kertas Kerja.xlsx",
        "Kertas Kerja (conflicted copy).xlsx",
        "Kertas Kerja-PC01's conflicted.xlsx",
        "Surat.docx",
    ):
        shutil.copyfile(contoh, tmp_path / nama)
    shutil.copyfile(contoh, tmp_path / "anggaran.XLSX")
    assert [satu.berkas.name for satu in pipeline.expand([tmp_path]).butir] == ["anggaran.XLSX", "Kertas Kerja.xlsx"]


def test_further_sources_of_the_same_office_join_its_kertas_kerja(contoh: Path, tmp_path: Path) -> None:
    sumber = [skm(tmp_path), lra(tmp_path)]
    (satu,) = pipeline.group(baca(sumber[0], contoh, sumber[1]))
    assert satu.buku == contoh
    assert list(satu.dengan) == sumber
    laporan = pipeline.read(satu).laporan
    assert {lembar.berkas for lembar in laporan.lembar if lembar.jenis} == {None, *map(str, sumber)}


def test_another_office_or_year_stays_apart(contoh: Path, tmp_path: Path) -> None:
    lain = lra(tmp_path, "DINAS PERTANIAN KABUPATEN MUSI BANYUASIN")
    tahun_lain = lra(tmp_path, tahun=2023)
    semua = pipeline.group(baca(contoh, lain, tahun_lain))
    assert [satu.buku for satu in semua] == [contoh, lain, tahun_lain]
    assert not any(satu.dengan for satu in semua)


def test_a_source_that_names_no_office_goes_to_the_only_kertas_kerja(contoh: Path, tmp_path: Path) -> None:
    berkas = tmp_path / "serapan.csv"
    with berkas.open("w", encoding="utf-8", newline="") as arus:
        csv.writer(arus, delimiter=";").writerows([["REALISASI ANGGARAN TAHUN 2024"], KEPALA_LRA, *LRA])
    (satu,) = pipeline.group(baca(berkas, contoh))
    assert (satu.buku, satu.dengan) == (contoh, (berkas,))


def test_namesakes_stay_apart_and_are_said(contoh: Path, tmp_path: Path) -> None:
    salinan = tmp_path / "Kertas Kerja FIX (2).xlsx"
    shutil.copyfile(contoh, salinan)
    bacaan = baca(contoh, salinan)
    assert [satu.buku for satu in pipeline.group(bacaan)] == [contoh, salinan]
    (kalimat,) = pipeline.twins(bacaan)
    assert kalimat.startswith(f"{contoh.name} dan {salinan.name} sama-sama kertas kerja Dinas Kependudukan")
    assert kalimat.endswith("jadi tidak digabung. Pakai yang terbaru saja.")


def test_an_empty_workbook_is_no_further_source(contoh: Path, buku_kosong: Path) -> None:
    assert [satu.buku for satu in pipeline.group(baca(buku_kosong, contoh))] == [buku_kosong, contoh]
