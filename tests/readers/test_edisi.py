"""Editions: PK and PK Perubahan, DPA and DPPA, columns of before and after; the last signed governs, in peace."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.domain.hasil import Hasil
from lkjip_desktop.domain.laporan import Edisi, JenisFakta, Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.readers.baca import baca
from lkjip_desktop.rules.pemeriksaan import periksa
from tests.pembangun_grid import Baris, buku, lembar

IDENTITAS: list[Baris] = [["Nama Perangkat Daerah", "Dinas Perhubungan"], ["Tahun", 2024]]
KEPALA: Baris = ["No", "Sasaran", "Indikator", "Satuan", "Target"]
MURNI: list[Baris] = [
    [1, "Lalu lintas lancar", "Indeks konektivitas", "Indeks", 80],
    [2, None, "Persentase rambu terpasang", "%", 90],
]
BARU: list[Baris] = [
    [1, "Lalu lintas lancar", "Indeks konektivitas", "Indeks", 85],
    [2, None, "Persentase rambu terpasang", "%", 90],
]
CAPAIAN = lembar(
    ["PENGUKURAN KINERJA TAHUN 2024"],
    ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    [1, "Lalu lintas lancar", "Indeks konektivitas", "Indeks", 85, 86, 101.18],
    [2, None, "Persentase rambu terpasang", "%", 90, 90, 100],
    nama="Capaian",
)
PROGRAM: Baris = ["No", "Program", "Anggaran"]


def pk(judul: str, isi: list[Baris], nama: str) -> Sheet:
    return lembar([judul], KEPALA, *isi, nama=nama)


def laporan(*sheet: Sheet) -> Laporan:
    return baca(buku(lembar(*IDENTITAS, nama="Data"), *sheet), Profil())


def target(milik: Laporan, nama: str = "Indeks konektivitas") -> list[tuple[str, Edisi | None]]:
    (satu,) = [i for i in milik.indikator if i.nama == nama]
    return [(k.nilai.teks, k.edisi) for k in satu.fakta(JenisFakta.TARGET) if k.sumber.value != "capaian kinerja"]


def terpilih(milik: Laporan) -> tuple[str, list[str]]:
    """The target that is printed, and what the rules say of targets and mentions."""
    hasil = hitung(milik, Profil())
    nilai = next(i.target for i in hasil.indikator if i.nama == "Indeks konektivitas")
    assert nilai is not None
    return nilai.teks, temuan(milik, hasil)


def temuan(milik: Laporan, hasil: Hasil) -> list[str]:
    return [t.kunci for t in periksa(milik, hasil, Profil()) if t.kode.startswith(("TGT", "CAP", "ANG"))]


@pytest.mark.parametrize(
    ("judul", "nama"),
    [
        ("PERJANJIAN KINERJA PERUBAHAN TAHUN 2024", "PK baru"),
        ("PERUBAHAN PERJANJIAN KINERJA TAHUN 2024", "Lampiran"),
        ("PERJANJIAN KINERJA TAHUN 2024", "PK Perubahan"),
        ("PERJANJIAN KINERJA TAHUN 2024 (PERUBAHAN)", "PK 2"),
    ],
)
def test_two_sheets_are_two_editions(judul: str, nama: str) -> None:
    milik = laporan(pk("PERJANJIAN KINERJA TAHUN 2024", MURNI, "PK"), pk(judul, BARU, nama), CAPAIAN)
    assert target(milik) == [("80", Edisi.MURNI), ("85", Edisi.PERUBAHAN)]
    assert terpilih(milik) == ("85", [])


def test_two_tables_in_one_sheet_are_two_editions() -> None:
    atas: list[Baris] = [["PERJANJIAN KINERJA TAHUN 2024"], KEPALA, *MURNI]
    bawah: list[Baris] = [None, ["PERJANJIAN KINERJA PERUBAHAN TAHUN 2024"], KEPALA, *BARU]
    milik = laporan(lembar(*atas, *bawah, nama="PK"), CAPAIAN)
    assert target(milik) == [("80", Edisi.MURNI), ("85", Edisi.PERUBAHAN)]
    assert terpilih(milik) == ("85", [])


@pytest.mark.parametrize(
    "judul",
    [
        ("Target Awal", "Target Perubahan"),
        ("Target", "Target Perubahan"),
        ("Target Murni", "Target"),
        ("Target Sebelum Perubahan", "Target Setelah Perubahan"),
        ("Target Semula", "Target Menjadi"),
    ],
)
def test_two_columns_are_two_editions(judul: tuple[str, str]) -> None:
    isi: list[Baris] = [[1, "Lalu lintas lancar", "Indeks konektivitas", "Indeks", 80, 85]]
    kepala: Baris = ["No", "Sasaran", "Indikator", "Satuan", *judul]
    milik = laporan(lembar(["PERJANJIAN KINERJA TAHUN 2024"], kepala, *isi, nama="PK"), CAPAIAN)
    assert dict(target(milik))["80"] is Edisi.MURNI
    assert terpilih(milik)[0] == "85"
    assert milik.pertanyaan == []


def test_before_and_after_may_stand_under_one_heading() -> None:
    kepala: list[Baris] = [
        ["No", "Program", "Anggaran", None, None],
        [None, None, "Sebelum", "Sesudah", "Bertambah/(Berkurang)"],
    ]
    isi: list[Baris] = [[1, "Program A", 100, 120, 20], [2, "Program B", 50, 40, -10]]
    sheet = lembar(*kepala, *isi, nama="DPPA", gabung=["A1:A2", "B1:B2", "C1:E1"])
    milik = laporan(sheet)
    uang = [[(k.nilai.teks, k.edisi) for k in p.fakta(JenisFakta.ANGGARAN)] for p in milik.program]
    assert uang == [[("120", Edisi.PERUBAHAN), ("100", Edisi.MURNI)], [("40", Edisi.PERUBAHAN), ("50", Edisi.MURNI)]]
    assert milik.pertanyaan == []
    assert [str(p.anggaran.nilai) for p in hitung(milik, Profil()).program if p.anggaran] == ["120", "40"]


def test_a_plan_that_is_not_written_again_is_no_contradiction() -> None:
    rkt = lembar(["RENCANA KINERJA TAHUNAN 2024"], KEPALA, *MURNI, nama="RKT")
    ubah = pk("PERJANJIAN KINERJA PERUBAHAN TAHUN 2024", BARU, "PK-P")
    milik = laporan(pk("PERJANJIAN KINERJA TAHUN 2024", MURNI, "PK"), ubah, rkt, CAPAIAN)
    assert terpilih(milik) == ("85", [])


def test_what_a_perubahan_takes_out_is_kept_but_no_longer_planned() -> None:
    ubah = pk("PERJANJIAN KINERJA PERUBAHAN TAHUN 2024", BARU[:1], "PK-P")
    milik = laporan(pk("PERJANJIAN KINERJA TAHUN 2024", MURNI, "PK"), ubah)
    (dicabut,) = [i for i in milik.indikator if i.dicabut]
    assert dicabut.nama == "Persentase rambu terpasang"
    assert [i.nama for i in milik.rencana] == ["Indeks konektivitas"]
    assert [i.nama for i in hitung(milik, Profil()).indikator] == ["Indeks konektivitas"]


def test_programs_of_dpa_and_dppa_are_two_editions_and_only_the_last_is_summed() -> None:
    dpa = lembar(
        ["DPA SKPD TAHUN 2024"], PROGRAM, [1, "Program A", 100], [2, "Program B", 50], ["", "Jumlah", 150], nama="DPA"
    )
    dppa = lembar(["DPPA SKPD TAHUN 2024"], PROGRAM, [1, "Program A", 120], ["", "Jumlah", 120], nama="DPPA")
    milik = laporan(dpa, dppa)
    hasil = hitung(milik, Profil())
    assert [(p.nama, p.anggaran and str(p.anggaran.nilai)) for p in hasil.program] == [("Program A", "120")]
    assert hasil.total_anggaran is not None
    assert (str(hasil.total_anggaran.nilai), temuan(milik, hasil)) == ("120", [])
    assert [p.nama for p in milik.program] == ["Program A", "Program B"]


def test_a_realisasi_has_no_edition_and_a_plan_alone_neither() -> None:
    milik = laporan(pk("PERJANJIAN KINERJA TAHUN 2024", MURNI, "PK"), CAPAIAN)
    assert {k.edisi for i in milik.indikator for k in i.kemunculan} == {None}


def test_a_target_that_really_differs_is_still_found() -> None:
    milik = laporan(pk("PERJANJIAN KINERJA TAHUN 2024", MURNI, "PK"), CAPAIAN)
    assert any(kunci.startswith("TGT001") for kunci in terpilih(milik)[1])
