"""What the importer says of every sheet: what was understood, from which rows, and what was not."""

from __future__ import annotations

import pytest

from lkjip_desktop.domain.laporan import BacaanLembar, Edisi, JenisFakta, JenisLembar, Laporan
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.readers.baca import baca
from lkjip_desktop.readers.kerja import rentang_baris, ringkas
from tests.pembangun_grid import Baris, Sembunyi, buku, lembar, rumus

CAPAIAN: list[Baris] = [["CAPAIAN KINERJA TAHUN 2024"], ["Indikator", "Target", "Realisasi"], ["Indeks", 85, 86]]


def bacaan(laporan: Laporan, nama: str) -> list[BacaanLembar]:
    return [satu for satu in laporan.lembar if satu.nama == nama]


def test_a_note_on_a_table_says_headings_title_and_rows() -> None:
    isi: list[Baris] = [
        ["PENGUKURAN KINERJA"],
        None,
        ["No", "Indikator", "Target", "Realisasi", "Warna"],
        [1, 2, 3, 4, 5],
        [1, "Indeks", 85, 86],
        [2, "Rasio", 85, 86],
        ["*) sementara"],
    ]
    (satu,) = baca(buku(lembar(*isi, nama="Kinerja")), Profil()).lembar
    assert satu.alasan == (
        "Judul kolom: No, Indikator, Target, Realisasi; judul tabel: “PENGUKURAN KINERJA”; data baris 5–6; "
        "baris nomor kolom: 4; catatan baris 7 tidak dipakai; kolom tidak dipakai: Warna."
    )
    assert (satu.baris, satu.kolom["Indikator"]) == ((3, 6), "indikator")
    assert [ref.sel for ref in satu.sisa] == ["E3", "A7"]


@pytest.mark.parametrize(
    ("baris", "teks"), [([5], "5"), ([5, 6, 7], "5–7"), ([5, 6, 9], "5–6, 9"), ([9, 5], "5, 9"), ([], "")]
)
def test_rows_are_named_as_a_person_would(baris: list[int], teks: str) -> None:
    assert rentang_baris(baris) == teks


@pytest.mark.parametrize(
    ("teks", "panjang", "ringkasan"),
    [
        ("pendek", 10, "pendek"),
        ("satu dua tiga", 9, "satu dua…"),
        ("satukatapanjang", 8, "satukata…"),
        ("a\nb", 5, "a b"),
    ],
)
def test_a_long_title_is_cut_at_a_word(teks: str, panjang: int, ringkasan: str) -> None:
    assert ringkas(teks, panjang) == ringkasan


def test_what_nobody_understands_is_listed_with_its_cells() -> None:
    samping: Baris = ["Indeks", 85, 86, None, "cek dengan bidang"]
    laporan = baca(
        buku(lembar(*CAPAIAN[:2], samping, None, None, ["rapat 3 Februari", None, 42], nama="Capaian")), Profil()
    )
    (sisa,) = [satu for satu in laporan.lembar if satu.jenis is None]
    assert [s.sel for s in sisa.sisa] == ["E3", "A6", "C6"]
    assert sisa.alasan == "Isi yang belum dipahami: E3 “cek dengan bidang”; A6 “rapat 3 Februari”; C6 “42”."


def test_no_filled_cell_is_dropped_silently() -> None:
    isi: list[Baris] = [
        ["Catatan pribadi", None, 7],
        None,
        *CAPAIAN,
        None,
        None,
        ["telepon bidang", "0711"],
        None,
        ["KEPALA DINAS"],
        None,
        ["AHMAD FAUZI, S.Sos"],
        ["NIP. 19700512 199203 1 004"],
    ]
    laporan = baca(buku(lembar(*isi)), Profil())
    sisa = {s.sel for satu in laporan.lembar for s in satu.sisa}
    assert sisa == {"C1", "A8", "B8"}


def test_a_table_of_no_known_kind_is_named_by_its_headings() -> None:
    isi: list[Baris] = [
        ["No", "Program", "Indikator Program", "Satuan", "Target"],
        [1, "Program A", "Persentase", "%", 90],
    ]
    (satu,) = baca(buku(lembar(*isi, nama="Cascading")), Profil()).lembar
    assert satu.jenis is None
    assert satu.alasan == (
        "Tabel ini tidak termasuk dokumen yang dikenal dan tidak dipakai. "
        "Judul kolom: No, Program, Indikator Program, Satuan, Target; data baris 2."
    )


def test_money_beside_indikator_without_a_program_is_said_to_be_left_out() -> None:
    kepala: Baris = ["Indikator", "Target", "Realisasi", "Anggaran", "Realisasi Anggaran"]
    (satu,) = baca(buku(lembar(["CAPAIAN TAHUN 2024"], kepala, ["Indeks", 1, 1, 10, 9])), Profil()).lembar
    assert "kolom tidak dipakai: Anggaran, Realisasi Anggaran" in satu.alasan


def test_empty_sheets_and_sheets_of_titles_say_so() -> None:
    laporan = baca(buku(lembar(nama="Kosong"), lembar(["IDENTITAS"], ["Nama OPD"], nama="Judul")), Profil())
    assert [(s.nama, s.alasan) for s in laporan.lembar] == [
        ("Kosong", "Lembar kosong."),
        ("Judul", "Hanya berisi judul atau petunjuk."),
    ]


def test_hints_are_not_missed_content() -> None:
    laporan = baca(buku(lembar(*CAPAIAN, None, ["Petunjuk: isi kolom kuning."], ["Baris boleh ditambah."])), Profil())
    assert [satu for satu in laporan.lembar if satu.jenis is None] == []


def test_a_table_that_waits_says_that_it_is_not_filled_in() -> None:
    kepala: Baris = ["No", "Indikator", "Target", "Realisasi"]
    laporan = baca(buku(lembar(["CAPAIAN"], kepala, [1], [2], [3])), Profil())
    assert laporan.indikator == []
    assert "tabel belum diisi" in laporan.lembar[0].alasan
    assert laporan.pertanyaan == []


def test_a_hidden_sheet_gives_way_to_one_that_is_seen_and_says_so() -> None:
    lama = lembar(
        ["CAPAIAN KINERJA TAHUN 2024"], CAPAIAN[1], ["Indeks", 10, 11], nama="Lama", sembunyi=Sembunyi(lembar=True)
    )
    laporan = baca(buku(lama, lembar(*CAPAIAN, nama="Baru")), Profil())
    (indikator,) = laporan.indikator
    assert [k.nilai.teks for k in indikator.fakta(JenisFakta.TARGET)] == ["85"]
    assert bacaan(laporan, "Lama")[0].alasan.startswith("Lembar tersembunyi")


def test_a_hidden_sheet_alone_is_read() -> None:
    laporan = baca(buku(lembar(*CAPAIAN, nama="Lama", sembunyi=Sembunyi(lembar=True))), Profil())
    assert [i.nama for i in laporan.indikator] == ["Indeks"]


def test_a_plan_stacked_under_its_perubahan_stays_as_what_was_replaced() -> None:
    kepala: Baris = ["Indikator", "Target"]
    isi: list[Baris] = [
        ["PERJANJIAN KINERJA TAHUN 2024"],
        kepala,
        ["Indeks", 80],
        None,
        ["PERJANJIAN KINERJA PERUBAHAN TAHUN 2024"],
        kepala,
        ["Indeks", 82],
    ]
    laporan = baca(buku(lembar(*isi, nama="PK")), Profil())
    (indikator,) = laporan.indikator
    target = [(k.nilai.teks, k.edisi) for k in indikator.fakta(JenisFakta.TARGET)]
    assert target == [("80", Edisi.MURNI), ("82", Edisi.PERUBAHAN)]
    alasan = bacaan(laporan, "PK")[0].alasan
    assert "sebelum perubahan; yang berlaku adalah perubahan pada baris 6–7 lembar ini" in alasan


def test_plans_of_two_sheets_both_stay_for_the_engine_to_choose() -> None:
    kepala: Baris = ["Indikator", "Target"]
    murni = lembar(["PERJANJIAN KINERJA TAHUN 2024"], kepala, ["Indeks", 80], nama="PK")
    ubah = lembar(["PERJANJIAN KINERJA PERUBAHAN TAHUN 2024"], kepala, ["Indeks", 82], nama="PK Perubahan")
    (indikator,) = baca(buku(murni, ubah), Profil()).indikator
    assert [k.nilai.teks for k in indikator.fakta(JenisFakta.TARGET)] == ["80", "82"]


def test_further_sources_are_joined_and_their_cells_say_their_file() -> None:
    lain = lembar(["Program", "Anggaran", "Realisasi"], ["Program A", 10, 9], nama="LRA")
    lain.berkas = "LRA.xlsx"
    laporan = baca(buku(lembar(*CAPAIAN, nama="Capaian")), Profil(), [buku(lain, berkas="LRA.xlsx")])
    assert [i.nama for i in laporan.indikator] == ["Indeks"]
    assert laporan.program[0].sebutan[0].ref.berkas == "LRA.xlsx"


def test_two_sources_may_have_sheets_of_the_same_name() -> None:
    lain = lembar(["Program", "Anggaran", "Realisasi"], ["Program A", 10, 9], nama="Sheet1")
    lain.berkas = "LRA.xlsx"
    laporan = baca(buku(lembar(*CAPAIAN, nama="Sheet1")), Profil(), [buku(lain, berkas="LRA.xlsx")])
    assert (len(laporan.indikator), len(laporan.program)) == (1, 1)


def test_every_cells_text_and_formula_is_kept_for_quoting() -> None:
    laporan = baca(buku(lembar(["a", rumus("1+1", 2)])), Profil())
    assert (laporan.teks_sel["Lembar1 A1"], laporan.rumus_sel) == ("a", {"Lembar1 B1": "1+1"})


def test_a_workbook_without_any_table_is_no_failure() -> None:
    laporan = baca(buku(lembar(["Daftar belanja"], ["gula", 2])), Profil())
    assert (laporan.indikator, laporan.program, laporan.tahun, laporan.pertanyaan) == ([], [], None, [])
    assert {satu.jenis for satu in laporan.lembar} == {None}


def test_kinds_are_those_of_the_catalogue() -> None:
    assert baca(buku(lembar(*CAPAIAN)), Profil()).lembar[0].jenis is JenisLembar.CAPAIAN
