import pytest

from lkjip_desktop.domain.finding import Tingkat
from lkjip_desktop.domain.laporan import JenisLembar, Laporan, Program
from lkjip_desktop.rules.program import jumlah_kegiatan, nama_program
from tests.pembangun import laporan, program, uang
from tests.rules.alat import jalankan, satu, sebutan, sel

RESMI = "Program Penunjang Urusan Pemerintahan Daerah"


def _bernama(*nama: str) -> Laporan:
    satu_program = program(RESMI, "1.000")
    satu_program.sebutan += [sebutan(n, f"PK 2024!B{i}", JenisLembar.PROGRAM) for i, n in enumerate(nama, 9)]
    return laporan(program=[satu_program])


@pytest.mark.parametrize(
    "nama",
    [
        "1. Program Penunjang Urusan Pemerintahan Daerah",
        "Penunjang Urusan Pemerintahan Daerah",
        "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH",
        "2.12.01 Program Penunjang  Urusan Pemerintahan Daerah.",
        "a) Program: Penunjang Urusan Pemerintahan Daerah",
        "- Penunjang Urusan Pemerintahan Daerah",
    ],
)
def test_numbering_the_word_program_and_capitals_make_no_other_name(nama: str) -> None:
    assert jalankan(nama_program, _bernama(nama)) == []


def test_spellings_of_programs_are_one_remark() -> None:
    isi = _bernama("1. Program Penunjang Urusan Pemerintah Daerah", "Penunjang Urusan Pemerintahan Daerah")
    anak = program("Kegiatan Administrasi Keuangan", "500", baris=6)
    anak.sebutan.append(sebutan("Administrasi Keuangan PD", "PK 2024!B20", JenisLembar.PROGRAM))
    isi.program[0].kegiatan = [anak]
    temuan = satu(nama_program, isi)
    assert temuan.tingkat is Tingkat.INFO
    assert sel(temuan) == ["ANGGARAN C5", "PK 2024 B10", "PK 2024 B9", "ANGGARAN C6", "PK 2024 B20"]
    assert "Nama 2 program" in temuan.pesan


def test_a_program_of_a_single_letter_keeps_its_name() -> None:
    assert jalankan(nama_program, laporan(program=[program("A")])) == []


def _pohon(induk: str, *anak: str, lain: Program | None = None) -> Laporan:
    kegiatan = [program(f"Kegiatan {i}", teks, baris=5 + i) for i, teks in enumerate(anak, 1)]
    return laporan(program=[program("Program Satu", induk, None, None, *kegiatan), *([lain] if lain else [])])


def test_parts_that_add_up_to_their_whole_yield_nothing() -> None:
    assert jalankan(jumlah_kegiatan, _pohon("500.000", "300.000", "200.000")) == []
    assert jalankan(jumlah_kegiatan, _pohon("500.000", "500.000", "-")) == []


def test_parts_that_exceed_their_whole_are_wrong() -> None:
    temuan = satu(jumlah_kegiatan, _pohon("500.000", "300.000", "250.000"))
    assert temuan.tingkat is Tingkat.SALAH
    assert sel(temuan) == ["ANGGARAN D5", "ANGGARAN D6", "ANGGARAN D7"]
    assert "berjumlah Rp550.000" in temuan.pesan


def test_parts_that_fall_short_are_wrong_only_where_the_table_gives_all_parts() -> None:
    assert satu(jumlah_kegiatan, _pohon("500.000", "300.000")).tingkat is Tingkat.PERIKSA
    rinci = program("Program Dua", "70.000", None, None, program("Kegiatan Lain", "70.000", baris=16), baris=15)
    assert satu(jumlah_kegiatan, _pohon("500.000", "300.000", lain=rinci)).tingkat is Tingkat.SALAH


@pytest.mark.parametrize("anak", [("300.000", ""), (), ("300.000", "lihat DPA")])
def test_a_table_that_leaves_parts_out_is_not_judged(anak: tuple[str, ...]) -> None:
    assert jalankan(jumlah_kegiatan, _pohon("500.000", *anak)) == []


def test_a_sheet_that_lists_some_kegiatan_only_is_not_judged() -> None:
    isi = _pohon("500.000", "300.000", "200.000")
    isi.program[0].kegiatan.append(Program(kunci="lain", nama="Kegiatan Lain"))
    assert jalankan(jumlah_kegiatan, isi) == []


def test_sub_kegiatan_are_added_up_too() -> None:
    isi = _pohon("500.000", "500.000")
    isi.program[0].kegiatan[0].kegiatan = [program("Sub", "600.000", baris=7)]
    assert sel(satu(jumlah_kegiatan, isi)) == ["ANGGARAN D7", "ANGGARAN D6"]


def test_pagu_and_realisasi_are_added_up_apart() -> None:
    isi = _pohon("500.000", "500.000")
    isi.program[0].kemunculan += uang(None, "90.000", None, 5)
    isi.program[0].kegiatan[0].kemunculan += uang(None, "95.000", None, 6)
    assert sel(satu(jumlah_kegiatan, isi)) == ["ANGGARAN E5", "ANGGARAN E6"]
