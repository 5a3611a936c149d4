"""Joining programs, kegiatan and sub kegiatan of several tables."""

from __future__ import annotations

from lkjip_desktop.domain.laporan import JenisFakta, Program
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.readers.baca import baca
from tests.pembangun_grid import Baris, buku, lembar

ANGGARAN: Baris = ["Kode", "Uraian", "Anggaran", "Realisasi"]
PK: Baris = ["No", "Program", "Anggaran"]


def program(*sheet: tuple[str, list[Baris]]) -> list[Program]:
    return baca(buku(*(lembar(*isi, nama=nama) for nama, isi in sheet)), Profil(jawaban={"tahun": "2024"})).program


def pohon(daftar: list[Program]) -> list[object]:
    return [[satu.nama, pohon(satu.kegiatan)] if satu.kegiatan else satu.nama for satu in daftar]


def test_programs_are_joined_by_code_before_name() -> None:
    hasil = program(
        ("Anggaran", [ANGGARAN, ["1.02.01", "Program Penunjang", 10, 9], ["1.02.02", "Program Layanan", 20, 19]]),
        (
            "PK",
            [["Kode", "Program", "Anggaran"], ["1.02.02", "Program Layanan Dasar", 20], ["1.02.01", "Penunjang", 10]],
        ),
    )
    assert [(p.nama, len(p.sebutan)) for p in hasil] == [("Program Penunjang", 2), ("Program Layanan", 2)]


def test_the_word_program_and_a_numbering_do_not_part_a_program() -> None:
    hasil = program(
        ("Anggaran", [["No", "Program", "Anggaran", "Realisasi"], [1, "Pendaftaran Penduduk", 10, 9]]),
        ("PK", [PK, [None, "1. Program Pendaftaran Penduduk", 10]]),
    )
    assert [(p.nama, len(p.sebutan)) for p in hasil] == [("Pendaftaran Penduduk", 2)]


def test_a_wording_of_its_own_is_joined_by_the_same_pagu() -> None:
    hasil = program(
        (
            "Anggaran",
            [["No", "Program", "Anggaran", "Realisasi"], [1, "Penataan Bangunan dan Lingkungan Kota", 77100, 9]],
        ),
        ("PK", [PK, [1, "Program Penataan Bangunan Gedung", 77100]]),
    )
    assert len(hasil) == 1


def test_programs_that_are_not_alike_stay_apart_even_with_the_same_pagu() -> None:
    hasil = program(
        ("Anggaran", [["No", "Program", "Anggaran", "Realisasi"], [1, "Rehabilitasi Sosial", 77100, 9]]),
        ("PK", [PK, [1, "Program Penanganan Bencana", 77100]]),
    )
    assert len(hasil) == 2


def test_a_kegiatan_listed_alone_finds_its_place_in_the_tree() -> None:
    hasil = program(
        (
            "Anggaran",
            [ANGGARAN, ["1.02.01", "Program Penunjang", 10, 9], ["1.02.01.2.01", "Kegiatan Perencanaan", 4, 4]],
        ),
        (
            "PK Eselon III",
            [
                ["Kode", "Kegiatan", "Anggaran"],
                ["1.02.01.2.01", "Perencanaan", 4],
                ["1.02.01.2.05", "Administrasi Kepegawaian", 3],
            ],
        ),
    )
    assert pohon(hasil) == [["Program Penunjang", ["Perencanaan", "Administrasi Kepegawaian"]]]


def test_the_same_kegiatan_under_two_programs_stays_two() -> None:
    isi: list[Baris] = [
        ["Program", "Kegiatan", "Anggaran", "Realisasi"],
        ["Program A", None, 10, 9],
        [None, "Sosialisasi", 10, 9],
        ["Program B", None, 20, 19],
        [None, "Sosialisasi", 20, 19],
    ]
    hasil = program(("Anggaran", isi), ("LRA", isi))
    assert pohon(hasil) == [["Program A", ["Sosialisasi"]], ["Program B", ["Sosialisasi"]]]
    assert [k.nilai.teks for k in hasil[1].kegiatan[0].fakta(JenisFakta.ANGGARAN)] == ["20", "20"]
