"""Budget tables: levels by words, codes, columns, numbering and indent; totals; groups of spending."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.grid import Sheet
from lkjip_desktop.domain.laporan import JenisFakta, Laporan, Program
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.readers.baca import baca
from tests.pembangun_grid import Baris, buku, lembar, persen

POHON = [("Satu", [("Dua", ["Tiga"]), ("Empat", [])]), ("Lima", [])]


def laporan(*isi: Baris, gabung: tuple[str, ...] = (), nama: str = "Anggaran") -> Laporan:
    return baca(buku(lembar(*isi, nama=nama, gabung=gabung)), Profil(jawaban={"tahun": "2024"}))


def pohon(daftar: list[Program]) -> list[tuple[str, list[object]]]:
    return [(p.nama, [(k.nama, [s.nama for s in k.kegiatan]) for k in p.kegiatan]) for p in daftar]


def uang(program: Program) -> list[str]:
    return [str(k.nilai.nilai) for k in program.kemunculan]


@pytest.mark.parametrize(
    "isi",
    [
        [
            ["Kode", "Program/Kegiatan/Sub Kegiatan", "Anggaran", "Realisasi"],
            ["2.12.01", "Satu", 9, 8],
            ["2.12.01.2.01", "Dua", 9, 8],
            ["2.12.01.2.01.0001", "Tiga", 9, 8],
            ["2.12.01.2.02", "Empat", 9, 8],
            ["X.XX.02", "Lima", 9, 8],
        ],
        [
            ["No", "Program/Kegiatan/Sub Kegiatan", "Anggaran", "Realisasi"],
            ["1", "Satu", 9, 8],
            ["1.1", "Dua", 9, 8],
            ["1.1.1", "Tiga", 9, 8],
            ["1.2", "Empat", 9, 8],
            ["2", "Lima", 9, 8],
        ],
        [
            ["Program", "Kegiatan", "Sub Kegiatan", "Anggaran", "Realisasi"],
            ["Satu", None, None, 9, 8],
            [None, "Dua", None, 9, 8],
            [None, None, "Tiga", 9, 8],
            [None, "Empat", None, 9, 8],
            ["Lima", None, None, 9, 8],
        ],
        [
            ["Jenjang", "Uraian", "Anggaran", "Realisasi"],
            ["Program", "Satu", 9, 8],
            ["Kegiatan", "Dua", 9, 8],
            ["Sub Kegiatan", "Tiga", 9, 8],
            ["Kegiatan", "Empat", 9, 8],
            ["Program", "Lima", 9, 8],
        ],
        [
            ["Uraian Program/Kegiatan", "Anggaran", "Realisasi"],
            ["Satu", 9, 8],
            ["   Dua", 9, 8],
            ["      Tiga", 9, 8],
            ["   Empat", 9, 8],
            ["Lima", 9, 8],
        ],
        [
            ["No", "Program/Kegiatan/Sub Kegiatan", "Anggaran", "Realisasi"],
            [1, "2.12.01 Satu", 9, 8],
            [None, "2.12.01.2.01 Kegiatan Dua", 9, 8],
            [None, "2.12.01.2.01.0001 Sub Kegiatan Tiga", 9, 8],
            [None, "2.12.01.2.02 Kegiatan Empat", 9, 8],
            [2, "2.12.02 Lima", 9, 8],
        ],
        [
            ["No", "Program/Kegiatan", "Anggaran", "Realisasi"],
            ["A", "Satu", 9, 8],
            ["1", "Dua", 9, 8],
            ["a", "Tiga", 9, 8],
            ["2", "Empat", 9, 8],
            ["B", "Lima", 9, 8],
        ],
        [
            ["No", "Program/Kegiatan/Sub Kegiatan", "Anggaran", "Realisasi"],
            [1, "PROGRAM: Satu", 9, 8],
            [None, "KEGIATAN Dua", 9, 8],
            [None, "Sub Kegiatan: Tiga", 9, 8],
            [None, "Empat", 9, 8],
            [2, "PROGRAM: Lima", 9, 8],
        ],
        [
            ["Program", "Kegiatan", "Sub Kegiatan", "Anggaran", "Realisasi"],
            ["Satu", "Dua", "Tiga", 9, 8],
            ["Satu", "Empat", None, 9, 8],
            ["Lima", None, None, 9, 8],
        ],
    ],
    ids=["kode", "penomoran", "kolom", "jenjang", "lekuk", "kode di nama", "huruf", "kata", "sebaris"],
)
def test_levels_are_told_by_code_numbering_column_word_or_indent(isi: list[Baris]) -> None:
    assert pohon(laporan(*isi).program) == POHON


def test_names_may_step_through_the_columns_under_one_heading() -> None:
    isi: list[Baris] = [
        ["No", "Program / Kegiatan / Sub Kegiatan", None, None, "Anggaran", "Realisasi"],
        [1, "Satu", None, None, 9, 8],
        [None, None, "Dua", None, 9, 8],
        [None, None, None, "Tiga", 9, 8],
        [None, None, "Empat", None, 9, 8],
        [2, "Lima", None, None, 9, 8],
    ]
    assert pohon(laporan(*isi, gabung=("B1:D1",)).program) == POHON


@pytest.mark.parametrize(("judul", "nama"), [("Program Satu", "Program Satu"), ("1. Program Satu", "Program Satu")])
def test_a_program_keeps_its_name_without_its_number(judul: str, nama: str) -> None:
    assert [p.nama for p in laporan(["Program", "Anggaran", "Realisasi"], [judul, 9, 8]).program] == [nama]


def test_one_cell_may_list_several_programs_with_their_money() -> None:
    nama = "1. Program Kawasan Permukiman\n2. Program PSU"
    hasil = laporan(["Program", "Anggaran", "Realisasi"], [nama, "Rp 1.500.000\nRp 500.000", "1.400.000\n450.000"])
    assert [(p.nama, uang(p)) for p in hasil.program] == [
        ("Program Kawasan Permukiman", ["1500000", "1400000"]),
        ("Program PSU", ["500000", "450000"]),
    ]


def test_urusan_organisation_and_accounts_are_no_programs() -> None:
    hasil = laporan(
        ["Kode", None, None, "Uraian Program, Kegiatan", "Anggaran", "Realisasi"],
        ["2", None, None, "URUSAN PEMERINTAHAN WAJIB", 9, 8],
        ["2", "2.16", None, "URUSAN PEMERINTAHAN BIDANG KOMUNIKASI", 9, 8],
        ["2", "2.16.01", None, "PROGRAM PENUNJANG", 9, 8],
        ["2", "2.16.01.2.01", None, "Perencanaan", 9, 8],
        ["2", "2.16.01.2.01", "5.1.02", "Belanja Barang dan Jasa", 9, 8],
        ["2", "2.16.01.2.01", "5.1.02.01.001.00024", "Belanja Alat Tulis Kantor", 9, 8],
        gabung=("A1:C1",),
    )
    assert pohon(hasil.program) == [("PROGRAM PENUNJANG", [("Perencanaan", [])])]


def test_groups_of_spending_are_added_up_with_their_cells() -> None:
    hasil = laporan(
        ["Kode", "Program", "Operasi", None, "Modal", None],
        [None, None, "Anggaran", "Realisasi", "Anggaran", "Realisasi"],
        ["2.16.01", "Program Penunjang", "3.569.304.500,00", "215.381.460,00", "109.048.100,00", "0,00"],
        [None, "Jumlah", "3.569.304.500,00", "215.381.460,00", "109.048.100,00", "0,00"],
        gabung=("A1:A2", "B1:B2", "C1:D1", "E1:F1"),
    )
    (program,) = hasil.program
    assert uang(program) == ["3678352600.00", "215381460.00"]
    assert program.kemunculan[0].nilai.rumus == "C3 + E3"
    assert [str(k.nilai.nilai) for k in hasil.total] == ["3678352600.00", "215381460.00"]


@pytest.mark.parametrize("di_atas", [True, False])
def test_the_grand_total_is_told_from_subtotals(di_atas: bool) -> None:
    total: Baris = [None, "JUMLAH", 30, 27]
    isi: list[Baris] = [
        [1, "Program A", 10, 9],
        [None, "Jumlah Program A", 10, 9],
        [2, "Program B", 20, 18],
        [None, "Sub Jumlah", 20, 18],
    ]
    semua = [total, *isi] if di_atas else [*isi, total]
    hasil = laporan(["No", "Program", "Anggaran", "Realisasi"], *semua)
    assert [str(k.nilai.nilai) for k in hasil.total] == ["30", "27"]
    assert [p.nama for p in hasil.program] == ["Program A", "Program B"]
    assert "baris subjumlah" in hasil.lembar[0].alasan


def test_figures_of_several_years_keep_their_years() -> None:
    kepala: Baris = ["Program", "Anggaran 2023", "Realisasi 2023", "Anggaran 2024", "Realisasi 2024"]
    (program,) = laporan(kepala, ["Program A", 1, 2, 3, 4]).program
    assert {(k.jenis, k.tahun): k.nilai.teks for k in program.kemunculan} == {
        (JenisFakta.ANGGARAN, 2023): "1",
        (JenisFakta.REALISASI_ANGGARAN, 2023): "2",
        (JenisFakta.ANGGARAN, 2024): "3",
        (JenisFakta.REALISASI_ANGGARAN, 2024): "4",
    }


def test_serapan_in_percent_cells_is_per_cent() -> None:
    (program,) = laporan(
        ["Program", "Anggaran", "Realisasi", "%"], ["Program A", 100, 95, persen(0.9556, "0.00%")]
    ).program
    assert [str(k.nilai.nilai) for k in program.fakta(JenisFakta.SERAPAN)] == ["95.56"]


def test_a_band_of_a_sasaran_heads_its_programs() -> None:
    hasil = laporan(
        ["No", "Program", "Anggaran", "Realisasi"],
        ["Sasaran 1 : Meningkatnya mutu"],
        [1, "Program A", 1, 1],
        ["Sasaran 2 : Meningkatnya akses"],
        [2, "Program B", 1, 1],
        gabung=("A2:D2", "A4:D4"),
    )
    assert [p.sasaran for p in hasil.program] == ["Meningkatnya mutu", "Meningkatnya akses"]


def test_a_form_of_indikator_programs_says_what_it_leaves_out() -> None:
    sheet: Sheet = lembar(
        ["Program", "Indikator Program", "Target", "Anggaran", "Realisasi Anggaran"],
        ["Program A", "Persentase", 90, 10, 9],
    )
    hasil = baca(buku(sheet), Profil(jawaban={"tahun": "2024"}))
    assert hasil.indikator == []
    assert "indikator program dan kegiatan tidak dijadikan indikator sasaran" in hasil.lembar[0].alasan
